package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
)

// Verify reads a set back and says the first thing that is not as it must be:
// another chain, an address without code, a link that leads elsewhere, a
// function that another role may call, an admin or a proposer that must not be
// one, or another stand on preview models. Of the parameters it reads AllowPreview,
// Admin and Guardian.
func Verify(ctx context.Context, backend Backend, a Addresses, p Params) error {
	chainID, err := backend.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("verify contracts: read chain id: %w", err)
	}
	if !chainID.IsUint64() || chainID.Uint64() != a.ChainID {
		return fmt.Errorf("verify contracts: chain id is %s, want %d", chainID, a.ChainID)
	}
	v := reader{ctx: ctx, backend: backend}
	for _, c := range a.contracts() {
		if err := v.code(c.name, c.address); err != nil {
			return fmt.Errorf("verify contracts: %w", err)
		}
	}
	for _, l := range a.links() {
		got, err := read(v, l.from, l.call, l.unpack)
		if err != nil {
			return fmt.Errorf("verify contracts: read %s: %w", l.name, err)
		}
		if got != l.want {
			return fmt.Errorf("verify contracts: %s is %s, want %s", l.name, got, l.want)
		}
	}
	if err := v.roles(a); err != nil {
		return fmt.Errorf("verify contracts: %w", err)
	}
	if err := v.governance(a, p); err != nil {
		return fmt.Errorf("verify contracts: %w", err)
	}
	models := bindings.NewModelRegistry()
	preview, err := read(v, a.Models, models.PackPreviewAllowed(), models.UnpackPreviewAllowed)
	if err != nil {
		return fmt.Errorf("verify contracts: read whether previews are allowed: %w", err)
	}
	if preview != p.AllowPreview {
		return fmt.Errorf("verify contracts: preview models allowed is %t, want %t", preview, p.AllowPreview)
	}
	return nil
}

type reader struct {
	ctx     context.Context
	backend Backend
}

func (v reader) code(name string, address common.Address) error {
	code, err := v.backend.CodeAt(v.ctx, address, nil)
	if err != nil {
		return fmt.Errorf("read code of %s: %w", name, err)
	}
	if len(code) == 0 {
		return fmt.Errorf("%s: no contract at %s", name, address)
	}
	return nil
}

// governance checks who may change the set: the admin, and nobody by the timelock but the governor.
func (v reader) governance(a Addresses, p Params) error {
	manager, timelock := bindings.NewAccessManager(), bindings.NewTimelockController()
	member, err := read(v, a.AccessManager, manager.PackHasRole(RoleAdmin, a.admin(p)), manager.UnpackHasRole)
	if err != nil {
		return fmt.Errorf("read who is admin: %w", err)
	}
	if !member.IsMember {
		return fmt.Errorf("the access manager's admin is not %s", a.admin(p))
	}
	proposes, err := read(v, a.Timelock, timelock.PackHasRole(proposerRole, a.Governor), timelock.UnpackHasRole)
	if err != nil {
		return fmt.Errorf("read who proposes to the timelock: %w", err)
	}
	if !proposes {
		return fmt.Errorf("the governor %s may not propose to the timelock", a.Governor)
	}
	if p.Guardian == (common.Address{}) {
		return nil
	}
	member, err = read(v, a.AccessManager, manager.PackHasRole(RoleGuardian, p.Guardian), manager.UnpackHasRole)
	if err == nil && !member.IsMember {
		err = fmt.Errorf("%s is not the guardian", p.Guardian)
	}
	return err
}

// roles checks that exactly the intended role may call each restricted function.
func (v reader) roles(a Addresses) error {
	m := bindings.NewAccessManager()
	for _, r := range append(append(grants(a, Params{}), open(a)), adminOnly(a)...) {
		for _, selector := range r.selectors {
			got, err := read(v, a.AccessManager, m.PackGetTargetFunctionRole(r.target, selector), m.UnpackGetTargetFunctionRole)
			if err != nil {
				return fmt.Errorf("read role of %x at %s: %w", selector, r.target, err)
			}
			if got != r.id {
				return fmt.Errorf("function %x at %s is for role %d, want %s", selector, r.target, got, r.name)
			}
		}
	}
	return nil
}

func read[T any](v reader, at common.Address, call []byte, unpack func([]byte) (T, error)) (T, error) {
	contract := bind.NewBoundContract(at, noABI, v.backend, v.backend, v.backend)
	return bind.Call(contract, &bind.CallOpts{Context: v.ctx}, call, unpack)
}

type named struct {
	name    string
	address common.Address
}

func (a Addresses) contracts() []named {
	return []named{
		{"accessManager", a.AccessManager},
		{"governor", a.Governor},
		{"timelock", a.Timelock},
		{"payoutToken", a.PayoutToken},
		{"stakeToken", a.StakeToken},
		{"models", a.Models},
		{"registry", a.Registry},
		{"hub", a.Hub},
		{"products", a.Products},
		{"art", a.Art},
		{"pool", a.Pool},
		{"rights", a.Rights},
		{"feed", a.Feed},
		{"disputes", a.Disputes},
		{"callbacks", a.Callbacks},
		{"policies", a.Policies},
	}
}

type link struct {
	name   string
	from   common.Address
	call   []byte
	unpack func([]byte) (common.Address, error)
	want   common.Address
}

func (a Addresses) links() []link {
	registry, hub, models := bindings.NewOperatorRegistry(), bindings.NewReportHub(), bindings.NewModelRegistry()
	products, policies, pool := bindings.NewProductBook(), bindings.NewPolicyBook(), bindings.NewRiskPool()
	rights, disputes := bindings.NewPolicyRights(), bindings.NewDisputes()
	governor, authority := bindings.NewSheafGovernor(), bindings.NewAuthority()
	callbacks := bindings.NewSheafCallbacks()
	return []link{
		{"registry.hub", a.Registry, registry.PackHub(), registry.UnpackHub, a.Hub},
		{"registry.stakeToken", a.Registry, registry.PackStakeToken(), registry.UnpackStakeToken, a.StakeToken},
		{"registry.authority", a.Registry, registry.PackAuthority(), registry.UnpackAuthority, a.AccessManager},
		{"hub.registry", a.Hub, hub.PackRegistry(), hub.UnpackRegistry, a.Registry},
		{"hub.feeToken", a.Hub, hub.PackFeeToken(), hub.UnpackFeeToken, a.PayoutToken},
		{"hub.authority", a.Hub, hub.PackAuthority(), hub.UnpackAuthority, a.AccessManager},
		{"hub.models", a.Hub, hub.PackModels(), hub.UnpackModels, a.Models},
		{"models.hub", a.Models, models.PackHub(), models.UnpackHub, a.Hub},
		{"models.authority", a.Models, models.PackAuthority(), models.UnpackAuthority, a.AccessManager},
		{"products.models", a.Products, products.PackMODELS(), products.UnpackMODELS, a.Models},
		{"products.authority", a.Products, products.PackAuthority(), products.UnpackAuthority, a.AccessManager},
		{"policies.hub", a.Policies, policies.PackHUB(), policies.UnpackHUB, a.Hub},
		{"governor.token", a.Governor, governor.PackToken(), governor.UnpackToken, a.Registry},
		{"governor.timelock", a.Governor, governor.PackTimelock(), governor.UnpackTimelock, a.Timelock},
		{"accessManager.sales", a.AccessManager, authority.PackSales(), authority.UnpackSales, a.Policies},
		{"policies.disputes", a.Policies, policies.PackDISPUTES(), policies.UnpackDISPUTES, a.Disputes},
		{"callbacks.hub", a.Callbacks, callbacks.PackHUB(), callbacks.UnpackHUB, a.Hub},
		{"callbacks.disputes", a.Callbacks, callbacks.PackDISPUTES(), callbacks.UnpackDISPUTES, a.Disputes},
		{"disputes.hub", a.Disputes, disputes.PackHUB(), disputes.UnpackHUB, a.Hub},
		{"disputes.products", a.Disputes, disputes.PackPRODUCTS(), disputes.UnpackPRODUCTS, a.Products},
		{"disputes.token", a.Disputes, disputes.PackTOKEN(), disputes.UnpackTOKEN, a.PayoutToken},
		{"disputes.book", a.Disputes, disputes.PackBook(), disputes.UnpackBook, a.Policies},
		{"disputes.authority", a.Disputes, disputes.PackAuthority(), disputes.UnpackAuthority, a.AccessManager},
		{"policies.products", a.Policies, policies.PackPRODUCTS(), policies.UnpackPRODUCTS, a.Products},
		{"policies.pool", a.Policies, policies.PackPOOL(), policies.UnpackPOOL, a.Pool},
		{"policies.rights", a.Policies, policies.PackRIGHTS(), policies.UnpackRIGHTS, a.Rights},
		{"policies.art", a.Policies, policies.PackART(), policies.UnpackART, a.Art},
		{"policies.authority", a.Policies, policies.PackAuthority(), policies.UnpackAuthority, a.AccessManager},
		{"pool.asset", a.Pool, pool.PackAsset(), pool.UnpackAsset, a.PayoutToken},
		{"pool.policyBook", a.Pool, pool.PackPolicyBook(), pool.UnpackPolicyBook, a.Policies},
		{"feed.hub", a.Feed, bindings.NewSheafFeed().PackHUB(), bindings.NewSheafFeed().UnpackHUB, a.Hub},
		{"rights.book", a.Rights, rights.PackBook(), rights.UnpackBook, a.Policies},
		{"rights.authority", a.Rights, rights.PackAuthority(), rights.UnpackAuthority, a.AccessManager},
		{"pool.authority", a.Pool, pool.PackAuthority(), pool.UnpackAuthority, a.AccessManager},
	}
}
