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
// function that another role may call, or another stand on preview models.
func Verify(ctx context.Context, backend Backend, a Addresses, allowPreview bool) error {
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
	models := bindings.NewModelRegistry()
	preview, err := read(v, a.Models, models.PackPreviewAllowed(), models.UnpackPreviewAllowed)
	if err != nil {
		return fmt.Errorf("verify contracts: read whether previews are allowed: %w", err)
	}
	if preview != allowPreview {
		return fmt.Errorf("verify contracts: preview models allowed is %t, want %t", preview, allowPreview)
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

// roles checks that exactly the intended role may call each restricted function.
func (v reader) roles(a Addresses) error {
	m := bindings.NewAccessManager()
	for _, r := range append(grants(a, Params{}), adminOnly(a)...) {
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
	rights := bindings.NewPolicyRights()
	return []link{
		{"registry.hub", a.Registry, registry.PackHub(), registry.UnpackHub, a.Hub},
		{"registry.stakeToken", a.Registry, registry.PackStakeToken(), registry.UnpackStakeToken, a.StakeToken},
		{"registry.authority", a.Registry, registry.PackAuthority(), registry.UnpackAuthority, a.AccessManager},
		{"hub.registry", a.Hub, hub.PackRegistry(), hub.UnpackRegistry, a.Registry},
		{"hub.feeToken", a.Hub, hub.PackFeeToken(), hub.UnpackFeeToken, a.PayoutToken},
		{"hub.authority", a.Hub, hub.PackAuthority(), hub.UnpackAuthority, a.AccessManager},
		{"models.authority", a.Models, models.PackAuthority(), models.UnpackAuthority, a.AccessManager},
		{"products.models", a.Products, products.PackMODELS(), products.UnpackMODELS, a.Models},
		{"products.authority", a.Products, products.PackAuthority(), products.UnpackAuthority, a.AccessManager},
		{"policies.hub", a.Policies, policies.PackHUB(), policies.UnpackHUB, a.Hub},
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
