package api

import (
	"strconv"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Amount is a token amount in minor units, or another uint256, as decimal digits.
type Amount string

// AmountOf returns n as an Amount.
func AmountOf(n uint64) Amount { return Amount(strconv.FormatUint(n, 10)) }

// State is everything that the page shows of a network, read from the chain, the
// nodes and the feeds. Index values are in 1e-4 of the product's unit; times on
// chain are unix seconds; times of the wall clock are unix milliseconds and end
// in _ms.
type State struct {
	Step      string     `json:"step"`      // one sentence: what goes on now
	Chain     Chain      `json:"chain"`     // the head as the parent sees it
	Token     Token      `json:"token"`     // premiums and payouts
	Contracts []Contract `json:"contracts"` // in the order to show
	Committee Committee  `json:"committee"` // of the active epoch
	Raster    Raster     `json:"raster"`    // frame and legend of the pictures
	Fields    FieldSet   `json:"fields"`    // GeoJSON
	Months    []Month    `json:"months"`    // ascending, also those to come
	Products  []Product  `json:"products"`  // by time of publication
	Policies  []Policy   `json:"policies"`  // ascending by id
	Requests  []Request  `json:"requests"`  // by time of opening
	Journal   []Note     `json:"journal"`   // oldest first
	Summary   Summary    `json:"summary"`   // figures over all policies
	Notices   []string   `json:"notices"`   // what a reader must know, one sentence or two each
	Restated  []Restated `json:"restated"`  // by operator of the committee; those with none are left out
}

// MaxRestated bounds the changes that the page shows of one operator.
const MaxRestated = 20

// Restated is what sources answered differently to one query at different times, as one
// operator's evidence holds it.
type Restated struct {
	Operator oracle.Address `json:"operator"`
	Total    int            `json:"total"`   // queries
	Changes  []Change       `json:"changes"` // newest first, at most MaxRestated
}

// Chain is where the chain stands.
type Chain struct {
	ID        uint64 `json:"id"`
	Time      uint64 `json:"time"`      // of the head
	Head      uint64 `json:"head"`      // block number
	Finalized uint64 `json:"finalized"` // block number
	RPC       string `json:"rpc"`       // http://host:port
}

// Token is the ERC-20 of premiums and payouts.
type Token struct {
	Symbol   string         `json:"symbol"`
	Decimals uint8          `json:"decimals"`
	Address  oracle.Address `json:"address"`
}

// Contract is one deployed contract.
type Contract struct {
	Name    string         `json:"name"`
	Address oracle.Address `json:"address"`
}

// Committee is who may sign.
type Committee struct {
	Epoch    uint64     `json:"epoch"`
	F        int        `json:"f"`        // members that may be faulty
	Majority int        `json:"majority"` // observations that make an outcome, 2f+1
	Quorum   int        `json:"quorum"`   // signatures that make a report
	Members  []Operator `json:"members"`  // ascending by operator
}

// Operator is one member and its node.
type Operator struct {
	Operator    oracle.Address `json:"operator"`
	Name        string         `json:"name"`     // for people
	Signer      oracle.Address `json:"signer"`   // report-signing key
	Endpoint    string         `json:"endpoint"` // host:port of its peer listener
	API         string         `json:"api"`      // http://host:port of its NodeHandler
	Stake       Amount         `json:"stake"`    // minor units of the stake token
	Sources     []Source       `json:"sources"`  // as its configuration names them
	Up          bool           `json:"up"`       // its process runs and answers
	SinceMillis int64          `json:"since_ms"` // since when Up is as it is
	Outlier     string         `json:"outlier"`  // a sentence when its answers stood apart from the others'; else empty
}

// Source is one feed that an operator reads.
type Source struct {
	Name string `json:"name"`
	Kind string `json:"kind"` // imagery or weather
}

// Raster is the frame of every picture: a grid, not turned against the corners.
type Raster struct {
	Corners     [4][2]float64 `json:"corners"`      // longitude, latitude of NW, NE, SE, SW
	Width       int           `json:"width"`        // pixels
	Height      int           `json:"height"`       // pixels
	PixelMetres float64       `json:"pixel_metres"` // side of a pixel on the ground
	Source      string        `json:"source"`       // attribution, one line
	NDVIRamp    []RampStop    `json:"ndvi_ramp"`    // filled by NetworkHandler
}

// FieldSet is a GeoJSON FeatureCollection.
type FieldSet struct {
	Type     string  `json:"type"` // FeatureCollection
	Features []Field `json:"features"`
}

// Field is a GeoJSON Feature: the outline of one parcel.
type Field struct {
	Type       string          `json:"type"` // Feature
	ID         string          `json:"id"`   // name that policies use
	Properties FieldProperties `json:"properties"`
	Geometry   Polygon         `json:"geometry"`
}

// FieldProperties describes a field for people.
type FieldProperties struct {
	Crop     string  `json:"crop"`            // declared
	Hectares float64 `json:"hectares"`        // of the outline
	Known    *Known  `json:"known,omitempty"` // what really happened there, if it was measured
}

// Known is the measured loss of a field's zone, by which a payout can be judged.
type Known struct {
	Zone    string `json:"zone"`     // whose weather the index is of
	LossBps uint16 `json:"loss_bps"` // of the expected yield
	Text    string `json:"text"`     // yield, expectation and loss, one sentence
}

// Polygon is a GeoJSON Polygon in longitude, latitude.
type Polygon struct {
	Type        string         `json:"type"` // Polygon
	Coordinates [][][2]float64 `json:"coordinates"`
}

// NewFields returns parcels as GeoJSON; id and hectares come from the caller.
func NewFields(fields ...Field) FieldSet {
	set := FieldSet{Type: "FeatureCollection", Features: make([]Field, len(fields))}
	for i, field := range fields {
		field.Type, field.Geometry.Type = "Feature", "Polygon"
		set.Features[i] = field
	}
	return set
}

// Month is one month of the season: its picture and its weather.
type Month struct {
	Month     string `json:"month"`     // 2021-04
	Published bool   `json:"published"` // chain time has passed its end, so the feeds give it out
	Imagery   bool   `json:"imagery"`   // there is at least one clear pixel
	Rain      *int32 `json:"rain"`      // 1e-4 mm over the patch; null unknown or not yet published
}

// Product is a term sheet in brief.
type Product struct {
	ID          oracle.Hash `json:"id"` // hash of the term sheet
	Name        string      `json:"name"`
	Peril       string      `json:"peril"`
	Unit        string      `json:"unit"`         // mm or share
	Method      string      `json:"method"`       // index name@version, or model
	Model       oracle.Hash `json:"model"`        // digest of model or index
	Preview     bool        `json:"preview"`      // the model is not released
	Imagery     bool        `json:"imagery"`      // satellite scenes are read
	Shared      bool        `json:"shared"`       // all its risks read one weather cell
	Trigger     int32       `json:"trigger"`      // 1e-4 units
	Exit        int32       `json:"exit"`         // 1e-4 units
	Tolerance   uint32      `json:"tolerance"`    // 1e-4 units; a wider spread is dispersed
	WindowStart uint64      `json:"window_start"` // unix seconds
	WindowEnd   uint64      `json:"window_end"`   // unix seconds, exclusive
	SaleCutoff  uint64      `json:"sale_cutoff"`  // unix seconds
	Notice      string      `json:"notice"`       // what its figure is and is not; one sentence
}

// Policy is one NFT. Stage is bound, monitored, paid, no_payout,
// refunded or cancelled.
type Policy struct {
	ID         string         `json:"id"` // token id, decimal
	Product    oracle.Hash    `json:"product"`
	Field      string         `json:"field"`
	Risk       oracle.Hash    `json:"risk"`
	Holder     oracle.Address `json:"holder"`
	SumInsured Amount         `json:"sum_insured"`
	Premium    Amount         `json:"premium"`
	Stage      string         `json:"stage"`
	Payout     Amount         `json:"payout"`     // by the index, sent or claimable
	Refund     Amount         `json:"refund"`     // of the premium, by the fallback
	PayoutBps  uint16         `json:"payout_bps"` // share of the sum insured
	Status     string         `json:"status"`     // of the newest outcome; empty before the first
	Index      *int32         `json:"index"`      // of the newest outcome, 1e-4 units; null unless ok
	Request    string         `json:"request"`    // id of the request behind it; empty before the first
	Notice     string         `json:"notice"`     // what happened to the policy and why, one sentence
	Version    string         `json:"version"`    // changes with the picture at /api/nft/{id}.svg
}

// Request is one assessment.
type Request struct {
	ID           string           `json:"id"` // the hub's number, decimal
	Hash         oracle.Hash      `json:"hash"`
	Kind         string           `json:"kind"` // settlement, monitoring or dispute
	Product      oracle.Hash      `json:"product"`
	State        string           `json:"state"`        // open, reported or failed
	Reason       Reason           `json:"reason"`       // why it stands still; empty code when it does not
	Attempt      uint32           `json:"attempt"`      // newest, from 0
	WindowStart  uint64           `json:"window_start"` // unix seconds
	WindowEnd    uint64           `json:"window_end"`   // unix seconds, exclusive
	Phases       []PhaseTime      `json:"phases"`       // as far as it came, in order
	Risks        []RiskRef        `json:"risks"`        // the page, in order
	Observations []Observation    `json:"observations"` // in committee order
	Outcomes     []Outcome        `json:"outcomes"`     // in page order; empty before the seal
	Signers      []oracle.Address `json:"signers"`      // operators whose signature the report carries
	OutcomeRoot  oracle.Hash      `json:"outcome_root"` // zero before the seal
	Txs          []Tx             `json:"txs"`          // in order of blocks
}

// Phases of a request, in the order in which it meets them. A monitoring request
// ends with PhaseUpdated in the place of PhasePaid.
const (
	PhaseOpened      = "opened"
	PhaseCommitted   = "committed"
	PhaseCertified   = "certified"
	PhaseRevealed    = "revealed"
	PhaseSealed      = "sealed"
	PhaseSigned      = "signed"
	PhaseTransmitted = "transmitted"
	PhasePaid        = "paid"
	PhaseUpdated     = "updated"
)

// PhaseTime says when a phase was complete.
type PhaseTime struct {
	Name     string `json:"name"`
	AtMillis int64  `json:"at_ms"`
	Detail   string `json:"detail"` // one short sentence; may be empty
}

// RiskRef is one place in a page.
type RiskRef struct {
	Risk  oracle.Hash `json:"risk"`
	Field string      `json:"field"`
}

// Observation is one operator's part in a request.
type Observation struct {
	Operator     oracle.Address    `json:"operator"`
	Committed    bool              `json:"committed"`
	Revealed     bool              `json:"revealed"`
	Sealed       bool              `json:"sealed"` // counts in the outcome
	Signed       bool              `json:"signed"`
	Estimates    []oracle.Estimate `json:"estimates"`     // in page order; empty before the reveal
	Outliers     []uint32          `json:"outliers"`      // places in the page where it stands apart
	EvidenceRoot oracle.Hash       `json:"evidence_root"` // zero before the reveal
	Evidence     string            `json:"evidence"`      // link to the manifest on its node; may be empty
}

// Outcome is the agreed answer for one place in the page.
type Outcome struct {
	oracle.Outcome
	Field string `json:"field"`
}

// Tx is one transaction that belongs to a request.
type Tx struct {
	Name  string         `json:"name"` // requestSettlement, submit, settle …
	Hash  oracle.Hash    `json:"hash"`
	Block uint64         `json:"block"`
	From  oracle.Address `json:"from"`
	Gas   uint64         `json:"gas"` // used
}

// Note is one line of the journal.
type Note struct {
	Time  uint64 `json:"time"` // chain time, unix seconds
	Title string `json:"title"`
	Text  string `json:"text"`
	Level string `json:"level"` // done, refused or warning
	Tx    string `json:"tx"`    // hash; may be empty
}

// Summary is the figures over all policies.
type Summary struct {
	Policies   int    `json:"policies"`
	Paid       int    `json:"paid"`        // with a payout
	NoPayout   int    `json:"no_payout"`   // closed by their index without one
	Refunded   int    `json:"refunded"`    // closed by the fallback
	Open       int    `json:"open"`        // still bound
	SumInsured Amount `json:"sum_insured"` // of all
	Premiums   Amount `json:"premiums"`    // of all
	Payouts    Amount `json:"payouts"`     // paid and claimable
	Refunds    Amount `json:"refunds"`     // premiums returned
	PoolAssets Amount `json:"pool_assets"` // of RiskPool now
	Millis     int64  `json:"millis"`      // wall time from the first settlement request mined to the last payout mined; 0 before
	Complete   bool   `json:"complete"`    // all read back from the chain and as it must be
}
