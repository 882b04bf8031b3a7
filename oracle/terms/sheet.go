package terms

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// MaxSheetBytes bounds a term sheet.
const MaxSheetBytes = 64 << 10

// Sheet is a term sheet: the product in full. Dates are RFC 3339 in UTC.
type Sheet struct {
	Format    string       `json:"format"`            // "sheaf/terms/1"
	Name      string       `json:"name"`              // for people, at most 64 bytes of printable ASCII
	Peril     string       `json:"peril"`             // word for people and art: "excess rain", "crop damage"
	Crop      string       `json:"crop"`              // "any" or a crop word of the model
	Unit      string       `json:"unit"`              // of the index: "mm", "share"
	Area      [4]float64   `json:"area"`              // west, south, east, north, degrees; parcels lie inside
	Model     *oracle.Hash `json:"model,omitempty"`   // digest of the ONNX model that answers; or Index
	Index     *Index       `json:"index,omitempty"`   // the classical index that answers; or Model
	Window    Window       `json:"window"`            // what is insured
	Sale      Sale         `json:"sale"`              // until when it is sold
	Data      Data         `json:"data"`              // what is looked at, and what counts as missing
	Parcels   *ParcelRules `json:"parcels,omitempty"` // what a parcel must be beyond lying in the area
	Payout    Payout       `json:"payout"`            // the curve
	Tolerance Value        `json:"tolerance"`         // spread over this is dispersed
	Strict    bool         `json:"strict,omitempty"`  // want 2f+2 values for ok
	Dispute   *Dispute     `json:"dispute,omitempty"` // when a report may be challenged before it is paid; without it reports are final
	Premium   Premium      `json:"premium"`           // price
	Fallback  string       `json:"fallback"`          // what an outcome that is not ok opens: "refund"
	Rounding  string       `json:"rounding"`          // "down"
	Notes     string       `json:"notes,omitempty"`   // for people
}

// Dispute is when a report may be challenged before it is paid. The window of a
// field grows with what is at stake on it, in proportion, up to ten times and 14 days.
type Dispute struct {
	WindowHours uint16 `json:"window_hours"` // in which a field with the floor at stake may be challenged, after the report
	BondBps     uint16 `json:"bond_bps"`     // what a challenge puts down, share of the sum at stake, 1e-4
	Floor       uint32 `json:"floor"`        // a field with less at stake is paid at once; whole units of the currency
}

// Index names a classical index with its parameters.
type Index struct {
	Name   string          `json:"name"`   // "name@version"
	Params json.RawMessage `json:"params"` // as the index documents them
}

// Window is half open.
type Window struct {
	Start time.Time `json:"start"` // inclusive
	End   time.Time `json:"end"`   // exclusive
	// SettlementDelayHours is how long after End settlement may first be asked for:
	// the time that the sources need to publish what they saw.
	SettlementDelayHours uint16 `json:"settlement_delay_hours,omitempty"`
}

// Sale bounds the time of sale.
type Sale struct {
	Cutoff      time.Time `json:"cutoff"`       // no sale at or after it
	WaitingDays uint16    `json:"waiting_days"` // between cutoff and the window at least
}

// Data says what a node looks at.
type Data struct {
	From        time.Time         `json:"from"`                     // baseline begins here, at most Window.Start
	Imagery     bool              `json:"imagery"`                  // whether satellite scenes are read
	MinClearBps uint16            `json:"min_clear_bps"`            // a date under it counts as missing
	MinDates    int               `json:"min_dates"`                // fewer valid dates: insufficient
	Variables   []oracle.Variable `json:"variables"`                // weather that is read
	MissingDays string            `json:"missing_days"`             // "refuse": a gap is insufficient
	Sources     []Source          `json:"sources"`                  // data sets that count: the first is the primary, each further one stands in where those before it lack something
	CutoffHours uint16            `json:"restatement_cutoff_hours"` // after window.end: until then an answer takes values as their providers have corrected them; later it takes none
	Agree       []Agree           `json:"agree,omitempty"`          // weather of which two of three sources must lie close: their median counts
	ResolutionM uint16            `json:"resolution_m,omitempty"`   // size of an image's pixel that suffices, metres; 0: the finest that there is
	MaxCloudPct uint8             `json:"max_cloud_pct,omitempty"`  // images with this share of cloud or more, of the whole image, are not looked at; 0: all are
}

// Source is a data set that a sheet names.
type Source struct {
	Name    string `json:"name"`              // agera5, chirps, ghcn_daily, nasa_power, nass_quickstats, nclimdiv or open_meteo; of images the collection, such as sentinel-2-l2a
	Version string `json:"version,omitempty"` // what the version of a value begins with, as the evidence states it; left out: any
	Values  string `json:"values"`            // "final": only what the provider will not compute anew; "preliminary": that too
}

// Agree asks two of three sources to lie close.
type Agree struct {
	Variable oracle.Variable `json:"variable"` // one of data.variables
	Within   Value           `json:"within"`   // of each other at most, in the variable's unit
}

// ParcelRules say what a parcel must be. Size and crop are looked at before the sale
// and again for every answer; overlap before the sale alone, for whoever overlaps
// another's field must not undo its policy.
type ParcelRules struct {
	MinHectares   Value     `json:"min_hectares"`       // at least; under some ten pixels of 10 m nothing can be seen well
	MaxHectares   Value     `json:"max_hectares"`       // at most
	MaxOverlapBps uint16    `json:"max_overlap_bps"`    // share of the smaller of two parcels that may be common, 1e-4
	Presence      *Presence `json:"presence,omitempty"` // the crop that must have stood there; wants imagery
}

// Presence asks that a crop stood on the parcel, by the NDVI of the images that are
// clear enough: its highest value and the rise to it from its lowest, as seasons are
// found in series of images (Jönsson, Eklundh 2004; Liu et al. 2018). Bare ground
// and water have no peak, woods no rise. It must run over a time in which a field
// that the peril destroys has already shown its crop: who loses it before looks as
// if there had been none.
type Presence struct {
	From     time.Time `json:"from"`      // inclusive; data.from or later
	To       time.Time `json:"to"`        // exclusive; the window's end or earlier
	Peak     Value     `json:"peak"`      // NDVI that the crop reaches, such as 0.5
	Rise     Value     `json:"rise"`      // NDVI by which it rises, such as 0.25; 0 for what is green all year
	MinDates int       `json:"min_dates"` // fewer usable images cannot tell: insufficient
}

// Payout is the curve as people write it.
type Payout struct {
	Kind           CurveKind  `json:"kind"`                      // "linear", "binary", "steps", "tick" or "two_slope"
	Trigger        Value      `json:"trigger"`                   // payment begins here, in the index's unit
	Exit           Value      `json:"exit"`                      // nothing more is paid beyond it; under the trigger where less is worse
	Direction      Direction  `json:"direction,omitempty"`       // "deficit" where less is worse, "excess" where more is: the exit must lie on that side; left out, its side decides
	MinPaymentBps  uint16     `json:"min_payment_bps,omitempty"` // share paid at least once triggered, 1e-4
	FranchiseBps   uint16     `json:"franchise_bps,omitempty"`   // a loss below this share is not paid, 1e-4
	DeductibleBps  uint16     `json:"deductible_bps,omitempty"`  // share of the sum insured taken off every loss, 1e-4
	CoinsuranceBps uint16     `json:"coinsurance_bps,omitempty"` // the holder's own share of what is left, 1e-4
	LimitBps       uint16     `json:"limit_bps,omitempty"`       // share of the sum insured paid at most, 1e-4
	Knee           Value      `json:"knee,omitempty"`            // of "two_slope" only: where the second slope begins
	KneeShareBps   uint16     `json:"knee_share_bps,omitempty"`  // of "two_slope" only: the loss at the knee, 1e-4
	Tick           uint32     `json:"tick,omitempty"`            // of "tick" only: loss per 1e-4 of the unit, 1e-9 of the sum insured
	Bands          []BandText `json:"bands,omitempty"`           // of "steps" only, thresholds ascending
}

// BandText is a step as people write it.
type BandText struct {
	Threshold Value  `json:"threshold"` // where the step begins, in the index's unit
	ShareBps  uint16 `json:"share_bps"` // what it pays of the sum insured, 1e-4
}

// Premium is the price.
type Premium struct {
	RateBps  uint16 `json:"rate_bps"` // of the sum insured, rounded up
	Currency string `json:"currency"` // ticker of the payout token
	Decimals uint8  `json:"decimals"` // of the payout token
}

// Parse reads and checks a sheet; the error names the field.
func Parse(b []byte) (Sheet, error) {
	var s Sheet
	if len(b) > MaxSheetBytes {
		return s, fmt.Errorf("term sheet of %d bytes: want at most %d", len(b), MaxSheetBytes)
	}
	if err := readStrict(Unmarked(b), &s); err != nil {
		return s, fmt.Errorf("read term sheet: %w", err)
	}
	if err := s.Check(); err != nil {
		return s, fmt.Errorf("term sheet: %w", err)
	}
	return s, nil
}

// Hash is Keccak-256 of the sheet's canonical JSON: the product's id.
func (s Sheet) Hash() (oracle.Hash, error) {
	b, err := oracle.CanonicalJSON(s)
	if err != nil {
		return oracle.Hash{}, err
	}
	return oracle.Keccak(b), nil
}

// ModelDigest is what a request names as its model: the model's digest, or for
// an index Keccak-256 of its name@version followed by its canonical parameters.
func (s Sheet) ModelDigest() (oracle.Hash, error) {
	if s.Model != nil {
		return *s.Model, nil
	}
	params, err := s.params()
	if err != nil {
		return oracle.Hash{}, err
	}
	return oracle.Keccak([]byte(s.Index.Name), params), nil
}

func (s Sheet) params() ([]byte, error) {
	if len(bytes.TrimSpace(s.Index.Params)) == 0 {
		return []byte("{}"), nil
	}
	return oracle.CanonicalJSON(s.Index.Params)
}

// IndexParams are the index's parameters in canonical form.
func (s Sheet) IndexParams() ([]byte, error) { return s.params() }

// Curve is the payout curve in integers.
func (s Sheet) Curve() Curve {
	p := s.Payout
	c := Curve{
		Kind: p.Kind, Trigger: int32(p.Trigger), Exit: int32(p.Exit), MinPaymentBps: p.MinPaymentBps,
		FranchiseBps: p.FranchiseBps, DeductibleBps: p.DeductibleBps, CoinsuranceBps: p.CoinsuranceBps, LimitBps: p.LimitBps,
		Knee: int32(p.Knee), KneeShareBps: p.KneeShareBps, Tick: p.Tick,
	}
	for _, b := range s.Payout.Bands {
		c.Bands = append(c.Bands, Band{Threshold: int32(b.Threshold), ShareBps: b.ShareBps})
	}
	return c
}

// Plan is what a node looks at to answer for [Window.Start, end); end is the
// window's end at settlement and earlier at monitoring.
func (s Sheet) Plan(end uint64) (oracle.Plan, error) {
	p := oracle.Plan{
		Method: "model", Imagery: s.Data.Imagery, From: s.Data.From.Unix(), To: int64(end),
		MinClearBps: s.Data.MinClearBps, MinDates: s.Data.MinDates, Variables: s.Data.Variables,
		Tolerance: uint32(s.Tolerance), ExtraValues: s.Strict, Sets: s.Data.Sets(), Cutoff: s.Cutoff().Unix(),
		Resolution: s.Data.ResolutionM, MaxCloud: s.Data.MaxCloudPct,
	}
	for _, a := range s.Data.Agree {
		p.Agree = append(p.Agree, oracle.Agree{Variable: a.Variable, Within: int32(a.Within)})
	}
	p.Plot = s.plot()
	if s.Index == nil {
		return p, nil
	}
	params, err := s.params()
	p.Method, p.Params = s.Index.Name, params
	if err == nil && s.Data.Imagery {
		p.Indices = s.sceneIndices(params)
	}
	return p, err
}

// sceneIndices is what is read off the images: the indices of imagery all call
// that parameter index, and a crop is seen by its NDVI.
func (s Sheet) sceneIndices(params []byte) []string {
	var read struct {
		Index string `json:"index"`
	}
	if json.Unmarshal(params, &read) != nil {
		return nil
	}
	var names []string
	if s.Parcels != nil && s.Parcels.Presence != nil && read.Index != "ndvi" {
		names = append(names, "ndvi")
	}
	if read.Index != "" {
		names = append(names, read.Index)
	}
	return names
}

// plot is what an answer asks of a parcel.
func (s Sheet) plot() *oracle.Plot {
	plot := &oracle.Plot{Area: s.Area}
	if s.Parcels == nil {
		return plot
	}
	plot.MinHectares, plot.MaxHectares = int32(s.Parcels.MinHectares), int32(s.Parcels.MaxHectares)
	if p := s.Parcels.Presence; p != nil {
		plot.Presence = &oracle.Presence{From: p.From.Unix(), To: p.To.Unix(), Peak: int32(p.Peak), Rise: int32(p.Rise), MinDates: p.MinDates}
	}
	return plot
}
