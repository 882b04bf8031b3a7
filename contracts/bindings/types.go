// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Attempt is an auto generated low-level Go binding around an user-defined struct.
type Attempt struct {
	Attempt  uint32
	Epoch    uint64
	Group    uint64
	Deadline uint64
}

// Band is an auto generated low-level Go binding around an user-defined struct.
type Band struct {
	Threshold int32
	ShareBps  uint16
}

// Call is an auto generated low-level Go binding around an user-defined struct.
type Call struct {
	GasLimit uint32
	Delay    uint32
	State    uint8
}

// CancelTerms is an auto generated low-level Go binding around an user-defined struct.
type CancelTerms struct {
	Zone            [32]byte
	WindowStart     uint64
	CoolingOffDays  uint16
	CancelRefundBps uint16
}

// Card is an auto generated low-level Go binding around an user-defined struct.
type Card struct {
	PolicyId *big.Int
	Policy   PolicyView
	Products common.Address
	Token    common.Address
	Outline  []byte
	CoverId  *big.Int
	Most     *big.Int
}

// Challenge is an auto generated low-level Go binding around an user-defined struct.
type Challenge struct {
	Second uint64
	Bond   *big.Int
	Value  int32
	Status uint8
	State  uint8
}

// Cover is an auto generated low-level Go binding around an user-defined struct.
type Cover struct {
	ProductId [32]byte
	Zone      [32]byte
	Left      *big.Int
	Unearned  *big.Int
	Open      uint8
	Phases    uint8
}

// Creator is an auto generated low-level Go binding around an user-defined struct.
type Creator struct {
	Account  common.Address
	ShareBps uint16
}

// Curve is an auto generated low-level Go binding around an user-defined struct.
type Curve struct {
	Kind           uint8
	Trigger        int32
	Exit           int32
	MinPaymentBps  uint16
	FranchiseBps   uint16
	DeductibleBps  uint16
	CoinsuranceBps uint16
	LimitBps       uint16
	Knee           int32
	KneeShareBps   uint16
	Tick           uint32
	Bands          []Band
}

// Dispute is an auto generated low-level Go binding around an user-defined struct.
type Dispute struct {
	First      uint64
	Deadline   uint64
	Challenger common.Address
	Fee        *big.Int
	ProductId  [32]byte
}

// DisputeTerms is an auto generated low-level Go binding around an user-defined struct.
type DisputeTerms struct {
	SpreadTolerance uint32
	MinClearBps     uint16
	BondBps         uint16
	Window          uint32
	Floor           *big.Int
}

// Evidence is an auto generated low-level Go binding around an user-defined struct.
type Evidence struct {
	Kind            uint8
	Operator        common.Address
	RequestHash     [32]byte
	Attempt         uint32
	First           []byte
	FirstSignature  []byte
	Second          []byte
	SecondSignature []byte
}

// FeeSchedule is an auto generated low-level Go binding around an user-defined struct.
type FeeSchedule struct {
	Base            *big.Int
	PerRisk         *big.Int
	SubmitterRefund *big.Int
	ProtocolBps     uint16
}

// Model is an auto generated low-level Go binding around an user-defined struct.
type Model struct {
	Status       uint8
	RegisteredAt uint64
	StatusAt     uint64
	ModelId      uint64
	Version      uint32
	Uri          string
}

// ModelTerms is an auto generated low-level Go binding around an user-defined struct.
type ModelTerms struct {
	Usage      uint8
	RoyaltyBps uint16
	ResaleBps  uint16
	Price      *big.Int
}

// Operator is an auto generated low-level Go binding around an user-defined struct.
type Operator struct {
	Signer       common.Address
	Transmitter  common.Address
	TlsKey       [32]byte
	Endpoint     string
	Stake        *big.Int
	Unbonding    *big.Int
	ReleaseAt    uint64
	LastEpoch    uint64
	StandingDown bool
	Tombstoned   bool
	LastJury     uint64
}

// OperatorKeys is an auto generated low-level Go binding around an user-defined struct.
type OperatorKeys struct {
	Signer      common.Address
	Transmitter common.Address
	TlsKey      [32]byte
	Endpoint    string
}

// Outcome is an auto generated low-level Go binding around an user-defined struct.
type Outcome struct {
	Index    uint32
	RiskId   [32]byte
	Value    int32
	Low      int32
	High     int32
	Spread   uint32
	ClearBps uint16
	K        uint8
	Status   uint8
}

// Penalty is an auto generated low-level Go binding around an user-defined struct.
type Penalty struct {
	Bps   uint16
	Base  *big.Int
	Taken *big.Int
}

// PolicyView is an auto generated low-level Go binding around an user-defined struct.
type PolicyView struct {
	ProductId     [32]byte
	RiskId        [32]byte
	ParcelHash    [32]byte
	Holder        common.Address
	SumInsured    *big.Int
	Premium       *big.Int
	Payout        *big.Int
	Claimable     *big.Int
	Stage         uint8
	Status        uint8
	Value         int32
	AssessedUntil uint64
	OpenRequest   *big.Int
}

// Product is an auto generated low-level Go binding around an user-defined struct.
type Product struct {
	TermsHash       [32]byte
	ModelDigest     [32]byte
	WindowStart     uint64
	WindowEnd       uint64
	SaleCutoff      uint64
	WaitingPeriod   uint64
	SettlementDelay uint64
	SpreadTolerance uint32
	MinClearBps     uint16
	FallbackRule    uint8
	PremiumRateBps  uint16
	DisputeWindow   uint32
	DisputeBondBps  uint16
	Zone            [32]byte
	CoolingOffDays  uint16
	CancelRefundBps uint16
	PayByClaim      bool
	DisputeFloor    *big.Int
	Curve           Curve
	Name            string
	Peril           string
	Unit            string
	IndexDecimals   uint8
}

// ProductFace is an auto generated low-level Go binding around an user-defined struct.
type ProductFace struct {
	WindowStart   uint64
	WindowEnd     uint64
	IndexDecimals uint8
	Name          string
	Peril         string
	Unit          string
	Curve         Curve
}

// Proposal is an auto generated low-level Go binding around an user-defined struct.
type Proposal struct {
	OperatorsHash [32]byte
	Epoch         uint64
	ActiveFrom    uint64
}

// Provenance is an auto generated low-level Go binding around an user-defined struct.
type Provenance struct {
	TrainingData   [32]byte
	TrainingScript [32]byte
	UsagePolicy    [32]byte
	Card           [32]byte
	Energy         [32]byte
}

// Reading is an auto generated low-level Go binding around an user-defined struct.
type Reading struct {
	Round       *big.Int
	WindowStart uint64
	WindowEnd   uint64
	Value       int32
	Low         int32
	High        int32
	Spread      uint32
	ClearBps    uint16
	Status      uint8
}

// Report is an auto generated low-level Go binding around an user-defined struct.
type Report struct {
	CommitteeDigest [32]byte
	RequestHash     [32]byte
	RequestId       *big.Int
	Attempt         uint32
	TermsHash       [32]byte
	ModelDigest     [32]byte
	OutcomeRoot     [32]byte
	OutcomeCount    uint32
	ObservationRoot [32]byte
	AuxRoot         [32]byte
	Observers       uint32
	WindowEnd       uint64
}

// Request is an auto generated low-level Go binding around an user-defined struct.
type Request struct {
	RequestId   *big.Int
	Kind        uint8
	Consumer    common.Address
	TermsHash   [32]byte
	ModelDigest [32]byte
	RisksHash   [32]byte
	RiskCount   uint32
	WindowStart uint64
	WindowEnd   uint64
	FailAfter   uint64
	Fee         *big.Int
	AnchorHash  [32]byte
}

// Rights is an auto generated low-level Go binding around an user-defined struct.
type Rights struct {
	Beneficiary common.Address
	NamedBy     common.Address
	Creditor    common.Address
	Lien        *big.Int
	ClaimKey    common.Address
}

// Risk is an auto generated low-level Go binding around an user-defined struct.
type Risk struct {
	ProductId     [32]byte
	ParcelHash    [32]byte
	LastPolicy    *big.Int
	PolicyCount   uint16
	OpenRequest   uint64
	AssessedUntil uint64
	Value         int32
	Status        uint8
	Closed        bool
}

// Sale is an auto generated low-level Go binding around an user-defined struct.
type Sale struct {
	ProductId  [32]byte
	ParcelHash [32]byte
	Holder     common.Address
	Seller     common.Address
	SumInsured *big.Int
	LockedAt   [32]byte
}

// SettlementTerms is an auto generated low-level Go binding around an user-defined struct.
type SettlementTerms struct {
	SpreadTolerance uint32
	MinClearBps     uint16
	PayByClaim      bool
	Disputable      bool
	Zone            [32]byte
}
