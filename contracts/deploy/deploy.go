package deploy

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

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
	Disputes      common.Address `json:"disputes"`
	Callbacks     common.Address `json:"callbacks"`
	PayoutToken   common.Address `json:"payoutToken"`
	StakeToken    common.Address `json:"stakeToken"`
	AccessManager common.Address `json:"accessManager"`
	Governor      common.Address `json:"governor"`
	Timelock      common.Address `json:"timelock"`
	FromBlock     uint64         `json:"fromBlock"` // no event of the set is older
}

// Deploy puts a set on the chain, wires it, waits until all of it is mined and
// verifies it. opts signs for an account that pays the gas and that keeps no
// right afterwards unless the parameters name it. Every contract is created by
// CREATE2 through Factory, so the same account and parameters give the same
// addresses on every chain, and the same as script/Deploy.s.sol; what an earlier
// call has created is used as it is.
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
	if err := (reader{ctx: ctx, backend: backend}).code("CREATE2 factory", Factory); err != nil {
		return Addresses{}, fmt.Errorf("deploy: %w", err)
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
	return a, Verify(ctx, backend, a, p)
}

// Predict is where Deploy would put a set for a deployer; ChainID and FromBlock are left zero.
func Predict(deployer common.Address, p Params) Addresses {
	a := Addresses{PayoutToken: p.PayoutToken, StakeToken: p.StakeToken}
	for _, c := range plan(&a, p, deployer) {
		*c.into = addressOf(p.Salt, c.code())
	}
	return a
}

// addressOf is where the factory creates a contract.
func addressOf(salt [32]byte, code []byte) common.Address {
	return crypto.CreateAddress2(Factory, salt, crypto.Keccak256(code))
}

// creation is one contract of the set: its constructor may use the addresses of earlier ones.
type creation struct {
	name string
	meta *bind.MetaData
	into *common.Address
	args func() []byte
}

// code is what the factory runs: the creation code with the constructor's arguments.
func (c creation) code() []byte { return append(common.FromHex(c.meta.Bin), c.args()...) }

func (b *batch) createAll(p Params) (Addresses, error) {
	a := Addresses{PayoutToken: p.PayoutToken, StakeToken: p.StakeToken}
	for _, c := range plan(&a, p, b.opts.From) {
		address, err := b.create(c.name, p.Salt, c.code())
		if err != nil {
			return Addresses{}, err
		}
		*c.into = address
	}
	return a, nil
}

func plan(a *Addresses, p Params, deployer common.Address) []creation {
	token := func(name, symbol string) func() []byte {
		return func() []byte { return bindings.NewDemoToken().PackConstructor(name, symbol, a.admin(p)) }
	}
	list := []creation{
		{"Authority", &bindings.AuthorityMetaData, &a.AccessManager, func() []byte {
			return bindings.NewAuthority().PackConstructor(deployer)
		}},
		{"TimelockController", &bindings.TimelockControllerMetaData, &a.Timelock, func() []byte {
			anyone := []common.Address{{}}
			return bindings.NewTimelockController().PackConstructor(seconds(p.TimelockDelay), nil, anyone, deployer)
		}},
	}
	if p.PayoutToken == (common.Address{}) {
		list = append(list, creation{"payout token", &bindings.DemoTokenMetaData, &a.PayoutToken, token("Demo Dollar", "DUSD")})
	}
	if p.StakeToken == (common.Address{}) {
		list = append(list, creation{"stake token", &bindings.DemoTokenMetaData, &a.StakeToken, token("Demo Stake", "DSTK")})
	}
	return append(list,
		creation{"ModelRegistry", &bindings.ModelRegistryMetaData, &a.Models, func() []byte {
			return bindings.NewModelRegistry().PackConstructor(a.AccessManager, p.AllowPreview, p.VersionDelay)
		}},
		creation{"OperatorRegistry", &bindings.OperatorRegistryMetaData, &a.Registry, func() []byte {
			return bindings.NewOperatorRegistry().PackConstructor(a.AccessManager, a.StakeToken, p.MinStake, p.UnbondingDelay, p.ActivationDelay)
		}},
		creation{"ReportHub", &bindings.ReportHubMetaData, &a.Hub, func() []byte {
			return bindings.NewReportHub().PackConstructor(a.AccessManager, a.Registry, a.PayoutToken,
				p.AttemptDuration, p.Grace, p.caps(), p.schedule(), p.Treasury)
		}},
		creation{"SheafGovernor", &bindings.SheafGovernorMetaData, &a.Governor, func() []byte {
			return bindings.NewSheafGovernor().PackConstructor(a.Registry, a.Timelock, seconds(p.VotingDelay), p.VotingPeriod,
				p.ProposalThreshold, seconds(p.QuorumPercent))
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
		creation{"Disputes", &bindings.DisputesMetaData, &a.Disputes, func() []byte {
			return bindings.NewDisputes().PackConstructor(a.AccessManager, a.Hub, a.Products, a.PayoutToken)
		}},
		creation{"SheafCallbacks", &bindings.SheafCallbacksMetaData, &a.Callbacks, func() []byte {
			return bindings.NewSheafCallbacks().PackConstructor(a.Hub, a.Disputes)
		}},
		creation{"PolicyBook", &bindings.PolicyBookMetaData, &a.Policies, func() []byte {
			return bindings.NewPolicyBook().PackConstructor(a.AccessManager, a.Hub, a.Disputes, a.Products, a.Pool, a.Rights, a.Art)
		}},
	)
}

// wire sets the links that are set once, hands out the roles, and ends the deployer's rights.
func (b *batch) wire(a Addresses, p Params) error {
	registry, pool, rights := bindings.NewOperatorRegistry(), bindings.NewRiskPool(), bindings.NewPolicyRights()
	disputes, authority := bindings.NewDisputes(), bindings.NewAuthority()
	hub, models := bindings.NewReportHub(), bindings.NewModelRegistry()
	for _, l := range []struct {
		link
		set []byte
	}{
		{link{"registry to hub", a.Registry, registry.PackHub(), registry.UnpackHub, a.Hub}, registry.PackSetHub(a.Hub)},
		{link{"pool to policy book", a.Pool, pool.PackPolicyBook(), pool.UnpackPolicyBook, a.Policies}, pool.PackSetBook(a.Policies)},
		{link{"rights to policy book", a.Rights, rights.PackBook(), rights.UnpackBook, a.Policies}, rights.PackSetBook(a.Policies)},
		{link{"disputes to policy book", a.Disputes, disputes.PackBook(), disputes.UnpackBook, a.Policies}, disputes.PackSetBook(a.Policies)},
		{link{"hub to models", a.Hub, hub.PackModels(), hub.UnpackModels, a.Models}, hub.PackSetModels(a.Models)},
		{link{"models to hub", a.Models, models.PackHub(), models.UnpackHub, a.Hub}, models.PackSetHub(a.Hub)},
		{link{"guardian to policy book", a.AccessManager, authority.PackSales(), authority.UnpackSales, a.Policies}, authority.PackSetSales(a.Policies)},
	} {
		if err := b.link(l.link, l.set); err != nil {
			return err
		}
	}
	monitoring := open(a)
	if err := b.call("let anyone ask for monitoring", a.AccessManager,
		bindings.NewAccessManager().PackSetTargetFunctionRole(monitoring.target, monitoring.selectors, monitoring.id)); err != nil {
		return err
	}
	for _, r := range grants(a, p) {
		if err := b.grant(a.AccessManager, r); err != nil {
			return err
		}
	}
	return b.handOver(a, p)
}

// link sets a link that is set once, unless an interrupted run has set it.
func (b *batch) link(l link, set []byte) error {
	got, err := read(reader{ctx: b.ctx, backend: b.backend}, l.from, l.call, l.unpack)
	if err == nil && got == l.want {
		return nil
	}
	return b.call("link "+l.name, l.from, set) // a contract that is not mined yet answers with an error
}

// handOver makes the governor the timelock's only proposer and ends the deployer's rights.
func (b *batch) handOver(a Addresses, p Params) error {
	timelock := bindings.NewTimelockController()
	for _, role := range [][32]byte{proposerRole, cancellerRole} {
		if err := b.call("let the governor use the timelock", a.Timelock, timelock.PackGrantRole(role, a.Governor)); err != nil {
			return err
		}
	}
	if err := b.call("leave the timelock", a.Timelock, timelock.PackRenounceRole([32]byte{}, b.opts.From)); err != nil {
		return err
	}
	admin := a.admin(p)
	if admin == b.opts.From {
		return nil
	}
	manager := bindings.NewAccessManager()
	if err := b.call("grant admin", a.AccessManager, manager.PackGrantRole(RoleAdmin, admin, 0)); err != nil {
		return err
	}
	return b.call("renounce admin", a.AccessManager, manager.PackRenounceRole(RoleAdmin, b.opts.From))
}

// Roles of the timelock.
var (
	proposerRole  = crypto.Keccak256Hash([]byte("PROPOSER_ROLE"))
	cancellerRole = crypto.Keccak256Hash([]byte("CANCELLER_ROLE"))
)

// admin is who holds RoleAdmin in the end: the parameters' account, or the timelock.
func (a Addresses) admin(p Params) common.Address {
	if p.Admin == (common.Address{}) {
		return a.Timelock
	}
	return p.Admin
}

func seconds(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

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
	authority := bindings.NewAuthority().GetABI()
	governed := func(holders []common.Address) []common.Address {
		if len(holders) == 0 { // committees and models are for governance where no account is named
			return []common.Address{a.admin(p)}
		}
		return holders
	}
	var guardians []common.Address
	if p.Guardian != (common.Address{}) {
		guardians = append(guardians, p.Guardian)
	}
	return []role{
		{RoleGuardian, "guardian", a.AccessManager, selectors(authority, "pauseSales"), guardians},
		{RoleSeater, "seater", a.Registry, selectors(registry, "seatCommittee", "seatJury"), governed(p.Seaters)},
		{RoleCurator, "curator", a.Models, selectors(models, "register", "release", "deprecate", "registerModel", "addVersion", "setCanary"), governed(p.Curators)},
		{RoleUnderwriter, "underwriter", a.Products, selectors(products, "publish", "retire"), p.Underwriters},
		{RoleSeller, "seller", a.Policies, selectors(policies, "sell", "sellFor"), p.Sellers},
		{RoleSeller, "seller", a.Rights, selectors(bindings.NewPolicyRights().GetABI(), "sellPhases", "sellPhasesFor"), p.Sellers},
	}
}

// open is what anyone may call until the guardian closes it, together with sale.
func open(a Addresses) role {
	policies := bindings.NewPolicyBook().GetABI()
	return role{id: rolePublic, name: "anyone", target: a.Policies, selectors: selectors(policies, "requestMonitoring")}
}

// adminOnly is what is restricted and given to no role.
func adminOnly(a Addresses) []role {
	registry, hub, pool := bindings.NewOperatorRegistry().GetABI(), bindings.NewReportHub().GetABI(), bindings.NewRiskPool().GetABI()
	rights, disputes := bindings.NewPolicyRights().GetABI(), bindings.NewDisputes().GetABI()
	return []role{
		{id: RoleAdmin, name: "admin", target: a.Registry, selectors: selectors(registry, "setHub", "setMinStake")},
		{id: RoleAdmin, name: "admin", target: a.Hub, selectors: selectors(hub, "setFees", "setTiming", "setModels")},
		{id: RoleAdmin, name: "admin", target: a.Models, selectors: selectors(bindings.NewModelRegistry().GetABI(), "setHub")},
		{id: RoleAdmin, name: "admin", target: a.Pool, selectors: selectors(pool, "setBook", "setLimit", "setLimits")},
		{id: RoleAdmin, name: "admin", target: a.Rights, selectors: selectors(rights, "setBook")},
		{id: RoleAdmin, name: "admin", target: a.AccessManager, selectors: selectors(bindings.NewAuthority().GetABI(), "setSales")},
		{id: RoleAdmin, name: "admin", target: a.Disputes, selectors: selectors(disputes, "setBook")},
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
