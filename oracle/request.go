package oracle

import (
	"fmt"
	"strings"
)

// Kind says what a request is for. It is part of the request hash.
type Kind uint8

// The kinds of request; numbers are those of the contract.
const (
	KindSettlement Kind = 1
	KindMonitoring Kind = 2
	KindDispute    Kind = 3 // of a settlement's report, by other operators
	KindShadow     Kind = 4 // of a model on trial: it settles nothing
)

// String names the kind as pages and logs do.
func (k Kind) String() string {
	switch k {
	case KindSettlement:
		return "settlement"
	case KindMonitoring:
		return "monitoring"
	case KindDispute:
		return "dispute"
	case KindShadow:
		return "shadow"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// MaxRisks bounds the page of one request.
const MaxRisks = 4096

// Request is an on-chain order to assess a page of risks of one product, field
// for field as the contract hashes it.
type Request struct {
	ID          [32]byte `json:"request_id"`   // uint256, big endian
	Kind        Kind     `json:"kind"`         // part of the hash
	Consumer    Address  `json:"consumer"`     // who asked; outcomes are for it
	TermsHash   Hash     `json:"terms_hash"`   // the product
	ModelDigest Hash     `json:"model_digest"` // model or index that must answer
	RisksHash   Hash     `json:"risks_hash"`   // RisksHash of the page's risk ids
	RiskCount   uint32   `json:"risk_count"`   // 1 … MaxRisks
	WindowStart uint64   `json:"window_start"` // unix seconds, inclusive
	WindowEnd   uint64   `json:"window_end"`   // unix seconds, exclusive
	FailAfter   uint64   `json:"fail_after"`   // unix seconds; nobody can fail it earlier
	Fee         [32]byte `json:"fee"`          // uint256, minor units of the fee token
	Anchor      Hash     `json:"anchor"`       // hash of the parent of the opening block
}

// Context names one attempt at one request: the first field of every signed message.
type Context struct {
	RequestHash Hash   `json:"request_hash"`
	Attempt     uint32 `json:"attempt"`
}

// String is short, for logs.
func (c Context) String() string { return fmt.Sprintf("%s#%d", c.RequestHash.Short(), c.Attempt) }

// Attempt is one committee's turn at a request, as a finalized AttemptOpened says.
type Attempt struct {
	Context
	Epoch    uint64 `json:"epoch"`    // committee of this attempt, whatever comes later
	Group    uint64 `json:"group"`    // raft group that orders it
	Deadline uint64 `json:"deadline"` // unix seconds; accepted after it until reopened
}

// Parcel is the insured place of one risk. Its outline stays off chain; the
// risk id binds it through a salted hash.
type Parcel struct {
	Risk    Hash           `json:"risk"`    // risk id on chain
	Name    string         `json:"name"`    // for people: never signed
	Crop    string         `json:"crop"`    // declared crop, as the model names it
	Outline [][][2]float64 `json:"outline"` // rings of [longitude, latitude] degrees; first is outer, closed
}

// Task is what a node must answer for one request: everything leg 1 needs and
// nothing it could look up by itself at another time.
type Task struct {
	Context Context  `json:"context"`
	Request Request  `json:"request"`
	Parcels []Parcel `json:"parcels"` // in the order of the page's risk ids
	Plan    Plan     `json:"plan"`    // from the term sheet
	// Opened is when the request was opened, by the chain's clock: the same on every
	// node. Unix seconds; 0 where no chain asked, and of a challenge.
	Opened uint64 `json:"opened,omitempty"`
}

// Expired says whether the request came after the plan's restatement cut-off: what
// sources say by then may have been corrected, and must not decide any more.
func (t Task) Expired() bool {
	return t.Plan.Cutoff != 0 && t.Opened != 0 && int64(min(t.Opened, 1<<62)) > t.Plan.Cutoff
}

// Plan is the part of a term sheet that says what to look at.
type Plan struct {
	Method      string     `json:"method"`               // "model" or an index "name@version"
	Params      []byte     `json:"params"`               // canonical JSON of the index's parameters; nil for a model
	Imagery     bool       `json:"imagery"`              // whether the method reads imagery
	From        int64      `json:"from"`                 // first second of data to read (baseline included); unix seconds, negative before 1970
	To          int64      `json:"to"`                   // first second not to read
	MinClearBps uint16     `json:"min_clear"`            // a date under this clear share counts as missing
	MinDates    int        `json:"min_dates"`            // fewer valid dates than this: insufficient
	Variables   []Variable `json:"variables"`            // weather to read
	Tolerance   uint32     `json:"tolerance"`            // spread over this is dispersed, 1e-4 units
	ExtraValues bool       `json:"extra_values"`         // k ≥ m+1 for ok
	Sets        []DataSet  `json:"sets,omitempty"`       // data sets that count, primary first; none named: final values of any
	Cutoff      int64      `json:"cutoff,omitempty"`     // unix seconds; of a request opened after it nothing is read; 0: none
	Agree       []Agree    `json:"agree,omitempty"`      // weather on which sources must agree
	Indices     []string   `json:"indices,omitempty"`    // indices of imagery that the method reads, such as ndvi; none: those of the operator's bands
	Resolution  uint16     `json:"resolution,omitempty"` // size of a pixel that suffices, metres; 0: the finest that there is
	MaxCloud    uint8      `json:"max_cloud,omitempty"`  // percent of cloud in a whole scene from which it is not looked at; 0: all are
	Plot        *Plot      `json:"plot,omitempty"`       // what a parcel must be for an answer
}

// Plot is what a term sheet asks of a parcel. One that is not so is out_of_domain,
// whatever was measured on it.
type Plot struct {
	Area        [4]float64 `json:"area"`                   // west, south, east, north in degrees: the parcel lies inside
	MinHectares int32      `json:"min_hectares,omitempty"` // 1e-4 ha, at least; 0: no bound
	MaxHectares int32      `json:"max_hectares,omitempty"` // 1e-4 ha, at most; 0: no bound
	Presence    *Presence  `json:"presence,omitempty"`     // the crop that must have stood there
}

// Presence asks that a crop stood on a parcel: that the NDVI of its usable scenes
// in [From, To) reaches Peak, and lies at least Rise over the lowest of them.
type Presence struct {
	From     int64 `json:"from"`      // unix seconds
	To       int64 `json:"to"`        // exclusive; before it nothing is judged
	Peak     int32 `json:"peak"`      // 1e-4
	Rise     int32 `json:"rise"`      // 1e-4
	MinDates int   `json:"min_dates"` // fewer usable scenes cannot tell: insufficient
}

// DataSet is a data set that a term sheet names, and which of its values count.
type DataSet struct {
	Name        string `json:"name"`                  // weather: the word of the adapter, such as nclimdiv; images: the collection
	Version     string `json:"version,omitempty"`     // what the version of a value begins with; empty: any version
	Preliminary bool   `json:"preliminary,omitempty"` // whether values count that the provider will compute anew
}

// Takes says whether a value of this data set counts. The live sources and the
// backtest both ask it, and nothing else.
func (d DataSet) Takes(version string, preliminary bool) bool {
	return strings.HasPrefix(version, d.Version) && (d.Preliminary || !preliminary)
}

// SetOf finds a data set by its name; where none are named, final values of any count.
func SetOf(sets []DataSet, name string) (DataSet, bool) {
	if len(sets) == 0 {
		return DataSet{Name: name}, true
	}
	for _, d := range sets {
		if d.Name == name {
			return d, true
		}
	}
	return DataSet{}, false
}

// Agree asks that two of three sources of a variable lie within a tolerance of
// each other; then their median counts, and else nothing.
type Agree struct {
	Variable Variable `json:"variable"`
	Within   int32    `json:"within"` // 1e-4 of the variable's unit, zero or more
}

// Variable names a weather variable in its canonical unit.
type Variable string

// The weather variables and their units.
const (
	Precipitation   Variable = "precipitation"    // mm per period
	MeanTemperature Variable = "mean_temperature" // °C, mean of the period
	MaxTemperature  Variable = "max_temperature"  // °C, mean of daily maxima in the period
	MinTemperature  Variable = "min_temperature"  // °C, mean of daily minima in the period
	ReferenceET     Variable = "reference_et"     // mm per period, FAO-56 ET0
	MaxWind         Variable = "max_wind"         // m/s, largest of the period at 10 m
	SoilMoisture    Variable = "soil_moisture"    // m³/m³, mean of the period in the root zone
	SoilWetness     Variable = "soil_wetness"     // mean of the period in the root zone, 0 dry to 1 saturated
	PalmerZ         Variable = "palmer_z"         // Palmer's moisture anomaly Z of a month and a climate division
	PalmerDrought   Variable = "pdsi"             // Palmer Drought Severity Index of a month and a climate division
	Yield           Variable = "yield"            // crop of a calendar year and a zone, in one unit
)
