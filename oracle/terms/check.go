package terms

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Format is the only format this package reads.
const Format = "sheaf/terms/1"

// maxDelayHours is the longest delay that the contract takes.
const maxDelayHours = 180 * 24

var variables = map[oracle.Variable]bool{
	oracle.Precipitation: true, oracle.MeanTemperature: true, oracle.MaxTemperature: true,
	oracle.MinTemperature: true, oracle.ReferenceET: true, oracle.MaxWind: true, oracle.SoilMoisture: true,
	oracle.SoilWetness: true, oracle.PalmerZ: true, oracle.PalmerDrought: true, oracle.Yield: true,
}

// Check says which rule the sheet breaks, naming the field, or nil.
func (s Sheet) Check() error {
	for _, rule := range []func() error{s.checkText, s.checkMethod, s.checkTime, s.checkData, s.checkParcels, s.checkDispute, s.checkSources} {
		if err := rule(); err != nil {
			return err
		}
	}
	if err := s.Curve().Check(); err != nil {
		return fmt.Errorf("payout.%w", err)
	}
	if err := s.checkSide(s.Payout.Direction, "payout.direction says"); err != nil {
		return err
	}
	switch {
	case s.Tolerance < 0:
		return fmt.Errorf("tolerance %s: want zero or more", FormatValue(int32(s.Tolerance)))
	case s.Premium.RateBps == 0 || s.Premium.RateBps >= wholeBps:
		return fmt.Errorf("premium.rate_bps %d: want 1 to 9999", s.Premium.RateBps)
	case s.Fallback != "refund":
		return fmt.Errorf("fallback %.40q: want \"refund\"", s.Fallback)
	case s.Rounding != "down":
		return fmt.Errorf("rounding %.40q: want \"down\", which is what the contract does", s.Rounding)
	}
	return nil
}

// checkSide holds the exit to the side of the trigger on which losses lie; whose
// says who tells. An empty direction says nothing.
func (s Sheet) checkSide(d Direction, whose string) error {
	p := s.Payout
	switch above := p.Exit > p.Trigger; {
	case d == Deficit && above:
		return fmt.Errorf("payout.exit %s: it lies above the trigger %s, and %s that less is worse: want it under", FormatValue(int32(p.Exit)), FormatValue(int32(p.Trigger)), whose)
	case d == Excess && !above:
		return fmt.Errorf("payout.exit %s: it lies under the trigger %s, and %s that more is worse: want it above", FormatValue(int32(p.Exit)), FormatValue(int32(p.Trigger)), whose)
	}
	return nil
}

// CheckSide holds the exit to the side on which an index, by its name, has losses.
func (s Sheet) CheckSide(d Direction, index string) error {
	return s.checkSide(d, "index "+index+" says")
}

func (s Sheet) checkText() error {
	if s.Format != Format {
		return fmt.Errorf("format %.40q: want %q", s.Format, Format)
	}
	for _, field := range []struct{ name, value string }{
		{"name", s.Name}, {"peril", s.Peril}, {"crop", s.Crop}, {"unit", s.Unit}, {"premium.currency", s.Premium.Currency},
	} {
		printable := strings.IndexFunc(field.value, func(r rune) bool { return r < ' ' || r > '~' }) < 0
		if field.value == "" || len(field.value) > 64 || !printable {
			return fmt.Errorf("%s %.40q: want 1 to 64 printable ASCII characters", field.name, field.value)
		}
	}
	return nil
}

// maxWindowHours is the longest challenge window that the contract takes.
const maxWindowHours = 14 * 24

func (s Sheet) checkDispute() error {
	switch d := s.Dispute; {
	case d == nil:
		return nil
	case d.WindowHours == 0 || d.WindowHours > maxWindowHours:
		return fmt.Errorf("dispute.window_hours %d: want 1 to %d, which is 14 days; leave dispute out where reports are final", d.WindowHours, maxWindowHours)
	case d.BondBps == 0 || d.BondBps > wholeBps:
		return fmt.Errorf("dispute.bond_bps %d: want 1 to %d", d.BondBps, wholeBps)
	case d.Floor == 0:
		return fmt.Errorf("dispute.floor 0: want at least 1")
	}
	return nil
}

// ErrOpen says that a sheet leaves open what answers: a model or an index is to be put in.
var ErrOpen = errors.New("model, index: want exactly one of them, and the sheet names none")

func (s Sheet) checkMethod() error {
	if s.Model == nil && s.Index == nil {
		return ErrOpen
	}
	if s.Model != nil && s.Index != nil {
		return errors.New("model, index: want exactly one of them")
	}
	if s.Model != nil {
		return nil
	}
	if name, version, ok := strings.Cut(s.Index.Name, "@"); !ok || name == "" || version == "" {
		return fmt.Errorf("index.name %.40q: want \"name@version\"", s.Index.Name)
	}
	if _, err := s.params(); err != nil {
		return fmt.Errorf("index.params: %w", err)
	}
	return nil
}

func (s Sheet) checkTime() error {
	fields := []struct {
		name string
		at   time.Time
	}{{"window.start", s.Window.Start}, {"window.end", s.Window.End}, {"sale.cutoff", s.Sale.Cutoff}, {"data.from", s.Data.From}}
	if s.Parcels != nil && s.Parcels.Presence != nil {
		fields = append(fields, fields[0], fields[0])
		fields[4].name, fields[4].at = "parcels.presence.from", s.Parcels.Presence.From
		fields[5].name, fields[5].at = "parcels.presence.to", s.Parcels.Presence.To
	}
	for _, field := range fields {
		if _, offset := field.at.Zone(); offset != 0 || field.at.Nanosecond() != 0 || field.at.Year() < 1900 || field.at.Year() > 2200 {
			return fmt.Errorf("%s %s: want a UTC time in whole seconds between 1900 and 2200", field.name, field.at.Format(time.RFC3339Nano))
		}
	}
	if s.Window.SettlementDelayHours > maxDelayHours {
		return fmt.Errorf("window.settlement_delay_hours %d: want at most %d, which is 180 days", s.Window.SettlementDelayHours, maxDelayHours)
	}
	waiting := time.Duration(s.Sale.WaitingDays) * 24 * time.Hour
	switch {
	case !s.Window.Start.Before(s.Window.End):
		return fmt.Errorf("window.end %s: want it after window.start", s.Window.End.Format(time.DateOnly))
	case s.Sale.Cutoff.Add(waiting).After(s.Window.Start):
		return fmt.Errorf("sale.cutoff %s: with %d waiting days it is after window.start", s.Sale.Cutoff.Format(time.DateOnly), s.Sale.WaitingDays)
	case s.Data.From.After(s.Window.Start):
		return fmt.Errorf("data.from %s: want at most the window's start", s.Data.From.Format(time.DateOnly))
	}
	return nil
}

// maxResolution is the largest pixel that a sheet may ask for, metres.
const maxResolution = 1000

func (s Sheet) checkImages() error {
	d := s.Data
	switch {
	case !d.Imagery && (d.ResolutionM != 0 || d.MaxCloudPct != 0):
		return fmt.Errorf("data.resolution_m, data.max_cloud_pct: want them with data.imagery only")
	case d.ResolutionM > maxResolution:
		return fmt.Errorf("data.resolution_m %d: want at most %d", d.ResolutionM, maxResolution)
	case d.MaxCloudPct > 100:
		return fmt.Errorf("data.max_cloud_pct %d: want at most 100", d.MaxCloudPct)
	}
	return nil
}

func (s Sheet) checkData() error {
	if s.Data.MinClearBps > wholeBps {
		return fmt.Errorf("data.min_clear_bps %d: want at most %d", s.Data.MinClearBps, wholeBps)
	}
	if s.Data.MinDates < 0 || s.Data.MinDates > 400 || s.Data.Imagery && s.Data.MinDates == 0 {
		return fmt.Errorf("data.min_dates %d: want 1 to 400 where imagery is read", s.Data.MinDates)
	}
	if err := s.checkImages(); err != nil {
		return err
	}
	if s.Data.MissingDays != "refuse" {
		return fmt.Errorf("data.missing_days %.40q: want \"refuse\"", s.Data.MissingDays)
	}
	if !s.Data.Imagery && len(s.Data.Variables) == 0 {
		return fmt.Errorf("data.variables: want at least one, or data.imagery")
	}
	seen := map[oracle.Variable]bool{}
	for i, v := range s.Data.Variables {
		if !variables[v] || seen[v] {
			return fmt.Errorf("data.variables[%d] %.40q: unknown or named twice", i, v)
		}
		seen[v] = true
	}
	for i, a := range s.Data.Agree {
		if !seen[a.Variable] {
			return fmt.Errorf("data.agree[%d].variable %.40q: want one of data.variables, once", i, a.Variable)
		}
		if delete(seen, a.Variable); a.Within < 0 {
			return fmt.Errorf("data.agree[%d].within %s: want zero or more", i, FormatValue(int32(a.Within)))
		}
	}
	w, b, e, n := s.Area[0], s.Area[1], s.Area[2], s.Area[3]
	if w < -180 || e > 180 || b < -90 || n > 90 || !(w < e) || !(b < n) {
		return fmt.Errorf("area %v: want west < east and south < north, in degrees", s.Area)
	}
	return nil
}

// checkParcels holds the rules for parcels to what can be seen of a field.
func (s Sheet) checkParcels() error {
	r := s.Parcels
	if r == nil {
		return nil
	}
	if r.MinHectares < 0 || r.MaxHectares <= r.MinHectares {
		return fmt.Errorf("parcels.min_hectares %s, parcels.max_hectares %s: want 0 or more, and more than that",
			FormatValue(int32(r.MinHectares)), FormatValue(int32(r.MaxHectares)))
	}
	if r.MaxOverlapBps > wholeBps {
		return fmt.Errorf("parcels.max_overlap_bps %d: want at most %d", r.MaxOverlapBps, wholeBps)
	}
	p := r.Presence
	switch {
	case p == nil:
		return nil
	case !s.Data.Imagery:
		return fmt.Errorf("parcels.presence: the crop is seen on images: want data.imagery")
	case p.From.Before(s.Data.From) || !p.From.Before(p.To) || p.To.After(s.Window.End):
		return fmt.Errorf("parcels.presence: %s to %s: want it to begin at data.from or later and to end at the window's end or earlier",
			p.From.Format(time.DateOnly), p.To.Format(time.DateOnly))
	case p.Peak <= 0 || p.Peak > valueUnit || p.Rise < 0 || p.Rise > valueUnit:
		return fmt.Errorf("parcels.presence.peak %s, parcels.presence.rise %s: want more than 0 and at most 1, and 0 to 1",
			FormatValue(int32(p.Peak)), FormatValue(int32(p.Rise)))
	case p.MinDates < 1 || p.MinDates > 400:
		return fmt.Errorf("parcels.presence.min_dates %d: want 1 to 400", p.MinDates)
	}
	return nil
}
