package deploy

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
)

// Roles of the access manager. What no role may do is left to its admin.
const (
	RoleAdmin       uint64 = 0 // everything restricted: timing, fees, minimum stake, roles
	RoleSeater      uint64 = 1 // seats committees and juries
	RoleCurator     uint64 = 2 // registers, tries, releases and deprecates models
	RoleUnderwriter uint64 = 3 // publishes and retires products
	RoleSeller      uint64 = 4 // sells policies, vouching that the parcels exist
	RoleGuardian    uint64 = 5 // pauses sale and monitoring, and nothing else

	rolePublic uint64 = 1<<64 - 1 // the access manager's word for anyone
)

// Bounds that the contracts set too.
const (
	maxSeconds     = 7 * 24 * 3600
	maxProtocolBps = 2000
	minTimelock    = 24 * 3600      // ours alone: time to see what was decided
	maxActivation  = 30 * 24 * 3600 // ours alone: a longer wait would outlast a request
)

// Fees is what a request costs and who gets it, in minor units of the payout token.
type Fees struct {
	Base            *big.Int // of any request
	PerRisk         *big.Int // of each risk on top
	SubmitterRefund *big.Int // part of Base that goes to whoever submits the accepted report
	ProtocolBps     uint16   // share of the rest for the treasury, 1e-4, at most 2,000
}

// Params says what to deploy. Amounts are in minor units of their token.
type Params struct {
	// AllowPreview lets products use preview models, and demo tokens stand in for missing
	// ones. Never set it where money is real: it cannot be changed later.
	AllowPreview bool

	Salt [32]byte // tells sets of one deployer with the same parameters apart

	Admin        common.Address   // holds RoleAdmin afterwards; zero is the set's own timelock, as a live set must have
	Guardian     common.Address   // holds RoleGuardian; zero is nobody
	Seaters      []common.Address // hold RoleSeater; none is who holds RoleAdmin
	Curators     []common.Address // hold RoleCurator; none is who holds RoleAdmin
	Underwriters []common.Address // hold RoleUnderwriter
	Sellers      []common.Address // hold RoleSeller
	Treasury     common.Address   // gets the protocol's part of fees

	PayoutToken common.Address // ERC-20 of premiums, payouts and fees; zero deploys a demo token owned by Admin
	StakeToken  common.Address // ERC-20 of stakes; zero deploys a demo token owned by Admin

	MinStake        *big.Int // least stake of a seat
	UnbondingDelay  uint64   // seconds between unbonding and withdrawal; longer than evidence lives
	VersionDelay    uint64   // seconds between a model version's registration and its release at the earliest
	ActivationDelay uint64   // seconds between a committee's proposal and its activation; 0 seats at once
	AttemptDuration uint32   // seconds a committee has for an attempt, 1 to 604,800
	Grace           uint32   // seconds between an attempt's deadline and its reopening, up to 604,800
	Fees            Fees     // of requests at first
	MaxBaseFee      *big.Int // largest base fee that can ever be set
	MaxPerRiskFee   *big.Int // largest fee per risk that can ever be set
	PoolName        string   // name of the pool's shares
	PoolSymbol      string   // symbol of the pool's shares

	VotingDelay       uint64   // seconds between a proposal and its vote
	VotingPeriod      uint32   // seconds of a vote
	ProposalThreshold *big.Int // votes that proposing takes, minor units of the stake token
	QuorumPercent     uint64   // share of all bonded stake that must take part, 1 to 100
	TimelockDelay     uint64   // seconds between what was decided and its execution
}

// DevnetParams are the parameters of a demo set with 6-decimal demo tokens, every role held by admin.
func DevnetParams(admin common.Address) Params {
	one := []common.Address{admin}
	return Params{
		AllowPreview: true, Admin: admin, Guardian: admin, Seaters: one, Curators: one, Underwriters: one, Sellers: one, Treasury: admin,
		MinStake: big.NewInt(10_000_000_000), UnbondingDelay: 21 * 24 * 3600, AttemptDuration: 120, Grace: 30,
		Fees: Fees{
			Base: big.NewInt(10_000_000), PerRisk: big.NewInt(100_000),
			SubmitterRefund: big.NewInt(2_000_000), ProtocolBps: 1000,
		},
		MaxBaseFee: big.NewInt(100_000_000), MaxPerRiskFee: big.NewInt(1_000_000),
		PoolName: "Sheaf Risk Pool", PoolSymbol: "spDUSD",
		VotingDelay: 24 * 3600, VotingPeriod: 5 * 24 * 3600, ProposalThreshold: big.NewInt(10_000_000_000), QuorumPercent: 20,
		TimelockDelay: 2 * 24 * 3600,
	}
}

// Validate names the first field that is wrong.
func (p Params) Validate() error {
	for _, check := range []struct {
		bad  bool
		what string
	}{
		{!p.AllowPreview && p.Admin != (common.Address{}), "Admin: a live set has none but its timelock; leave it zero"},
		{p.Treasury == (common.Address{}), "Treasury: want an account"},
		{!p.AllowPreview && p.PayoutToken == (common.Address{}), "PayoutToken: a live set needs an existing token"},
		{!p.AllowPreview && p.StakeToken == (common.Address{}), "StakeToken: a live set needs an existing token"},
		{!positive(p.MinStake), "MinStake: want more than zero"},
		{p.UnbondingDelay == 0, "UnbondingDelay: want at least one second"},
		{!p.AllowPreview && p.UnbondingDelay <= p.votes(), "UnbondingDelay: want more than VotingDelay, VotingPeriod and TimelockDelay together: what votes must not be gone before it is carried out"},
		{p.ActivationDelay > maxActivation, "ActivationDelay: want at most 2,592,000 seconds"},
		{p.AttemptDuration == 0 || p.AttemptDuration > maxSeconds, "AttemptDuration: want 1 to 604,800 seconds"},
		{p.Grace > maxSeconds, "Grace: want at most 604,800 seconds"},
		{!amount(p.MaxBaseFee), "MaxBaseFee: want 0 to 2^96 - 1"},
		{!amount(p.MaxPerRiskFee), "MaxPerRiskFee: want 0 to 2^96 - 1"},
		{!upTo(p.Fees.Base, p.MaxBaseFee), "Fees.Base: want 0 to MaxBaseFee"},
		{!upTo(p.Fees.PerRisk, p.MaxPerRiskFee), "Fees.PerRisk: want 0 to MaxPerRiskFee"},
		{!upTo(p.Fees.SubmitterRefund, p.Fees.Base), "Fees.SubmitterRefund: want 0 to Fees.Base"},
		{p.Fees.ProtocolBps > maxProtocolBps, "Fees.ProtocolBps: want at most 2,000"},
		{p.VotingDelay >= 1<<48, "VotingDelay: want less than 2^48 seconds"},
		{p.VotingPeriod == 0, "VotingPeriod: want at least one second"},
		{p.ProposalThreshold == nil || p.ProposalThreshold.Sign() < 0, "ProposalThreshold: want zero or more"},
		{p.QuorumPercent == 0 || p.QuorumPercent > 100, "QuorumPercent: want 1 to 100"},
		{!p.AllowPreview && p.TimelockDelay < minTimelock, "TimelockDelay: a live set needs at least 86,400 seconds"},
		{p.PoolName == "" || p.PoolSymbol == "", "PoolName, PoolSymbol: want both"},
	} {
		if check.bad {
			return fmt.Errorf("deploy parameters: %s", check.what)
		}
	}
	return nil
}

// votes is how long stake that carries a proposal must stay slashable: from the proposal to its execution.
func (p Params) votes() uint64 {
	return min(p.VotingDelay, 1<<48) + uint64(p.VotingPeriod) + min(p.TimelockDelay, 1<<48)
}

func positive(v *big.Int) bool { return v != nil && v.Sign() > 0 && v.BitLen() <= 256 }

// amount reports whether v fits the contracts' 96-bit amounts.
func amount(v *big.Int) bool { return v != nil && v.Sign() >= 0 && v.BitLen() <= 96 }

func upTo(v, most *big.Int) bool { return amount(v) && amount(most) && v.Cmp(most) <= 0 }

func (p Params) schedule() bindings.FeeSchedule {
	return bindings.FeeSchedule{
		Base: p.Fees.Base, PerRisk: p.Fees.PerRisk,
		SubmitterRefund: p.Fees.SubmitterRefund, ProtocolBps: p.Fees.ProtocolBps,
	}
}

func (p Params) caps() bindings.FeeSchedule {
	return bindings.FeeSchedule{Base: p.MaxBaseFee, PerRisk: p.MaxPerRiskFee, SubmitterRefund: new(big.Int)}
}
