package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
)

// noABI is for calls whose data is packed already.
var noABI abi.ABI

// Addresses is a deployed set.
type Addresses struct {
	ChainID       uint64         `json:"chainId"`
	Hub           common.Address `json:"hub"`
	Registry      common.Address `json:"registry"`
	Models        common.Address `json:"models"`
	Products      common.Address `json:"products"`
	Policies      common.Address `json:"policies"`
	Art           common.Address `json:"art"`
	Pool          common.Address `json:"pool"`
	Rights        common.Address `json:"rights"`
	Feed          common.Address `json:"feed"`
	PayoutToken   common.Address `json:"payoutToken"`
	StakeToken    common.Address `json:"stakeToken"`
	AccessManager common.Address `json:"accessManager"`
	FromBlock     uint64         `json:"fromBlock"` // no event of the set is older
}

// Deploy puts a set on the chain, wires it, waits until all of it is mined and
// verifies it. opts signs for an account that pays the gas and that keeps no
// right afterwards unless the parameters name it.
func Deploy(ctx context.Context, backend Backend, opts *bind.TransactOpts, p Params) (Addresses, error) {
	if err := p.Validate(); err != nil {
		return Addresses{}, err
	}
	chainID, err := backend.ChainID(ctx)
	if err != nil {
		return Addresses{}, fmt.Errorf("read chain id: %w", err)
	}
	if !chainID.IsUint64() {
		return Addresses{}, fmt.Errorf("read chain id: %s does not fit 64 bits", chainID)
	}
	b, err := newBatch(ctx, backend, opts)
	if err != nil {
		return Addresses{}, err
	}
	a, err := b.createAll(p)
	if err != nil {
		return Addresses{}, err
	}
	if err := b.wire(a, p); err != nil {
		return Addresses{}, err
	}
	if a.FromBlock, err = b.wait(); err != nil {
		return Addresses{}, err
	}
	a.ChainID = chainID.Uint64()
	return a, Verify(ctx, backend, a, p.AllowPreview)
}

// creation is one contract of the set: its constructor may use the addresses of earlier ones.
type creation struct {
	name string
	meta *bind.MetaData
	into *common.Address
	args func() []byte
}

func (b *batch) createAll(p Params) (Addresses, error) {
	a := Addresses{PayoutToken: p.PayoutToken, StakeToken: p.StakeToken}
	for _, c := range plan(&a, p, b.opts.From) {
		address, err := b.create(c.name, c.meta, c.args())
		if err != nil {
			return Addresses{}, err
		}
		*c.into = address
	}
	return a, nil
}

func plan(a *Addresses, p Params, deployer common.Address) []creation {
	token := func(name, symbol string) func() []byte {
		return func() []byte { return bindings.NewDemoToken().PackConstructor(name, symbol, p.Admin) }
	}
	list := []creation{{"AccessManager", &bindings.AccessManagerMetaData, &a.AccessManager, func() []byte {
		return bindings.NewAccessManager().PackConstructor(deployer)
	}}}
	if p.PayoutToken == (common.Address{}) {
		list = append(list, creation{"payout token", &bindings.DemoTokenMetaData, &a.PayoutToken, token("Demo Dollar", "DUSD")})
	}
	if p.StakeToken == (common.Address{}) {
		list = append(list, creation{"stake token", &bindings.DemoTokenMetaData, &a.StakeToken, token("Demo Stake", "DSTK")})
	}
	return append(list,
		creation{"ModelRegistry", &bindings.ModelRegistryMetaData, &a.Models, func() []byte {
			return bindings.NewModelRegistry().PackConstructor(a.AccessManager, p.AllowPreview)
		}},
		creation{"OperatorRegistry", &bindings.OperatorRegistryMetaData, &a.Registry, func() []byte {
			return bindings.NewOperatorRegistry().PackConstructor(a.AccessManager, a.StakeToken, p.MinStake, p.UnbondingDelay, p.ActivationDelay)
		}},
		creation{"ReportHub", &bindings.ReportHubMetaData, &a.Hub, func() []byte {
			return bindings.NewReportHub().PackConstructor(a.AccessManager, a.Registry, a.PayoutToken,
				p.AttemptDuration, p.Grace, p.caps(), p.schedule(), p.Treasury)
		}},
		creation{"SheafFeed", &bindings.SheafFeedMetaData, &a.Feed, func() []byte {
			return bindings.NewSheafFeed().PackConstructor(a.Hub)
		}},
		creation{"ProductBook", &bindings.ProductBookMetaData, &a.Products, func() []byte {
			return bindings.NewProductBook().PackConstructor(a.AccessManager, a.Models)
		}},
		creation{"PolicyArt", &bindings.PolicyArtMetaData, &a.Art, func() []byte { return nil }},
		creation{"RiskPool", &bindings.RiskPoolMetaData, &a.Pool, func() []byte {
			return bindings.NewRiskPool().PackConstructor(a.AccessManager, a.PayoutToken, p.PoolName, p.PoolSymbol)
		}},
		creation{"PolicyRights", &bindings.PolicyRightsMetaData, &a.Rights, func() []byte {
			return bindings.NewPolicyRights().PackConstructor(a.AccessManager)
		}},
		creation{"PolicyBook", &bindings.PolicyBookMetaData, &a.Policies, func() []byte {
			return bindings.NewPolicyBook().PackConstructor(a.AccessManager, a.Hub, a.Products, a.Pool, a.Rights, a.Art)
		}},
	)
}

// wire sets the links that are set once, hands out the roles, and ends the deployer's rights.
func (b *batch) wire(a Addresses, p Params) error {
	if err := b.call("link registry to hub", a.Registry, bindings.NewOperatorRegistry().PackSetHub(a.Hub)); err != nil {
		return err
	}
	if err := b.call("link pool to policy book", a.Pool, bindings.NewRiskPool().PackSetBook(a.Policies)); err != nil {
		return err
	}
	if err := b.call("link rights to policy book", a.Rights, bindings.NewPolicyRights().PackSetBook(a.Policies)); err != nil {
		return err
	}
	for _, r := range grants(a, p) {
		if err := b.grant(a.AccessManager, r); err != nil {
			return err
		}
	}
	if p.Admin == b.opts.From {
		return nil
	}
	manager := bindings.NewAccessManager()
	if err := b.call("grant admin", a.AccessManager, manager.PackGrantRole(RoleAdmin, p.Admin, 0)); err != nil {
		return err
	}
	return b.call("renounce admin", a.AccessManager, manager.PackRenounceRole(RoleAdmin, b.opts.From))
}

// role is what a role may call, and who holds it.
type role struct {
	id        uint64
	name      string
	target    common.Address
	selectors [][4]byte
	holders   []common.Address
}

func grants(a Addresses, p Params) []role {
	registry, models := bindings.NewOperatorRegistry().GetABI(), bindings.NewModelRegistry().GetABI()
	products, policies := bindings.NewProductBook().GetABI(), bindings.NewPolicyBook().GetABI()
	return []role{
		{RoleSeater, "seater", a.Registry, selectors(registry, "seatCommittee"), p.Seaters},
		{RoleCurator, "curator", a.Models, selectors(models, "register", "release", "deprecate"), p.Curators},
		{RoleUnderwriter, "underwriter", a.Products, selectors(products, "publish", "retire"), p.Underwriters},
		{RoleSeller, "seller", a.Policies, selectors(policies, "sell", "sellFor"), p.Sellers},
	}
}

// adminOnly is what is restricted and given to no role.
func adminOnly(a Addresses) []role {
	registry, hub, pool := bindings.NewOperatorRegistry().GetABI(), bindings.NewReportHub().GetABI(), bindings.NewRiskPool().GetABI()
	rights := bindings.NewPolicyRights().GetABI()
	return []role{
		{id: RoleAdmin, name: "admin", target: a.Registry, selectors: selectors(registry, "setHub", "setMinStake")},
		{id: RoleAdmin, name: "admin", target: a.Hub, selectors: selectors(hub, "setFees", "setTiming")},
		{id: RoleAdmin, name: "admin", target: a.Pool, selectors: selectors(pool, "setBook", "setLimit", "setLimits")},
		{id: RoleAdmin, name: "admin", target: a.Rights, selectors: selectors(rights, "setBook")},
	}
}

func (b *batch) grant(manager common.Address, r role) error {
	m := bindings.NewAccessManager()
	if err := b.call("name role "+r.name, manager, m.PackLabelRole(r.id, r.name)); err != nil {
		return err
	}
	if err := b.call("set what "+r.name+" may call", manager, m.PackSetTargetFunctionRole(r.target, r.selectors, r.id)); err != nil {
		return err
	}
	for _, holder := range r.holders {
		if err := b.call("grant "+r.name, manager, m.PackGrantRole(r.id, holder, 0)); err != nil {
			return err
		}
	}
	return nil
}

// selectors panics on an unknown name: that would be a fault of this package, and tests meet it.
func selectors(contract abi.ABI, names ...string) [][4]byte {
	list := make([][4]byte, len(names))
	for i, name := range names {
		method, ok := contract.Methods[name]
		if !ok {
			panic(fmt.Sprintf("deploy: no method %s", name))
		}
		list[i] = [4]byte(method.ID)
	}
	return list
}
