package terms

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Hint says what to think about at one place of a new sheet.
type Hint struct{ Path, Text string }

// Start is a sheet to begin with: valid as it is, wrong for every real field
// until its hints have been followed.
type Start struct {
	Sheet Sheet
	Hints []Hint
}

// starts lists what Begin can write.
var starts = map[string]func(s *Sheet) []Hint{"drought": drought, "excess": excess, "damage": damage}

// Kinds lists the sheets that Begin can write.
func Kinds() []string { return slices.Sorted(maps.Keys(starts)) }

// Begin is a sheet to begin with, for a season of the year.
func Begin(kind string, year int) (Start, error) {
	fill, ok := starts[kind]
	if !ok {
		return Start{}, fmt.Errorf("kind %.40q: want one of %v", kind, Kinds())
	}
	if year < 1900 || year > 2200 {
		return Start{}, fmt.Errorf("year %d: want 1900 to 2200", year)
	}
	s := Sheet{
		Format: Format, Crop: "any", Area: [4]float64{5.2, 50.5, 5.5, 50.8},
		Window:  Window{Start: utc(year, 5), End: utc(year, 9)},
		Sale:    Sale{Cutoff: utc(year, 4), WaitingDays: 30},
		Data:    Data{From: utc(year, 5), Variables: []oracle.Variable{}, MissingDays: "refuse", CutoffHours: 90 * 24},
		Payout:  Payout{Kind: Linear},
		Premium: Premium{RateBps: 800, Currency: "DUSD", Decimals: 6}, Fallback: "refund", Rounding: "down",
	}
	hints := append([]Hint{
		{"name", "what people will call the product; it is in every policy"},
		{"area", "west, south, east, north in degrees; every insured field lies inside"},
		{"window", "what is insured, in UTC; the end is the first moment that no longer counts"},
		{"data.sources", "the data sets that count, the primary first; operators read no others. Where preliminary values do not count, window.settlement_delay_hours must leave the time until they are final"},
		{"data.restatement_cutoff_hours", "after the window's end: until then an answer takes values as their providers have corrected them, and later none; more than the settlement delay and the time for challenges"},
		{"sale.cutoff", "before anything about the season is known; later buyers know more than you"},
	}, fill(&s)...)
	hints = append(hints,
		Hint{"payout.trigger, payout.exit", "compute past seasons with both before you sell"},
		Hint{"tolerance", "how far apart the operators' answers may lie; wider than their sources differ, narrower than what would matter to a buyer"},
		Hint{"premium.rate_bps", "hundredths of a percent of the sum insured; 800 is 8 %, a number to replace by a priced one"},
		Hint{"premium.currency, premium.decimals", "of the token in which is paid"},
		Hint{"index.params", "read models/index/README.md: what an index takes, and what else there is"},
	)
	return Start{s, hints}, s.Check()
}

func utc(year int, month time.Month) time.Time {
	return time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
}

// rain has the sheet read daily rain.
func (s *Sheet) rain() {
	s.Data.Variables = []oracle.Variable{oracle.Precipitation}
	s.Data.Sources = []Source{{Name: "agera5", Values: valuesFinal}, {Name: "open_meteo", Version: "era5_land", Values: valuesPreliminary}}
}

func drought(s *Sheet) []Hint {
	s.Name, s.Peril, s.Unit = fmt.Sprintf("Drought, May to August %d", s.Window.Start.Year()), "drought", "mm"
	s.Index = &Index{"phase_rain@1", json.RawMessage(`{"cap_mm":"60","period_days":10}`)}
	s.rain()
	s.Payout.Trigger, s.Payout.Exit, s.Payout.Direction, s.Tolerance = 160*10_000, 60*10_000, Deficit, 10*10_000
	return []Hint{
		{"index.params.cap_mm", "most rain that ten days count for: what the soil cannot hold does not help later"},
		{"payout.trigger", "rain at which payment begins; it lies above the exit, so less rain is worse"},
	}
}

func excess(s *Sheet) []Hint {
	s.Name, s.Peril, s.Unit = fmt.Sprintf("Excess rain, May to August %d", s.Window.Start.Year()), "excess rain", "mm"
	s.Index = &Index{"excess_rain@1", json.RawMessage(`{"days":3}`)}
	s.rain()
	s.Payout.Trigger, s.Payout.Exit, s.Tolerance = 70*10_000, 140*10_000, 5*10_000
	s.Payout.Direction = Excess
	return []Hint{
		{"index.params.days", "length of the wettest run, days; leave it out for the rain of the whole window"},
		{"payout.trigger", "rain at which payment begins; it lies under the exit, so more rain is worse"},
	}
}

func damage(s *Sheet) []Hint {
	year := s.Window.Start.Year()
	s.Name, s.Peril, s.Unit = fmt.Sprintf("Crop damage, May and June %d", year), "crop damage", "index points"
	s.Index = &Index{"abrupt_drop@1", json.RawMessage(`{"confirm":1,"index":"ndvi","max_days":20}`)}
	s.Window.End = utc(year, 7)
	s.Data.From, s.Data.Imagery, s.Data.MinClearBps, s.Data.MinDates = utc(year, 4), true, 6000, 4
	s.Data.Sources = []Source{{Name: "sentinel-2-l2a", Values: valuesFinal}}
	s.Payout.Trigger, s.Payout.Exit, s.Tolerance = 2_500, 6_000, 800
	s.Payout.Direction = Excess
	return []Hint{
		{"window.end", "before the crop ripens: ripening and harvest look like damage from above"},
		{"index.params.confirm", "later dates that must still show the loss, so that one unseen cloud pays nothing"},
		{"index", "or leave it out and name a model by its digest: \"model\": \"0x...\", with the model's unit, such as share"},
		{"data.min_clear_bps", "an image counts when this much of the field is clear, hundredths of a percent"},
	}
}
