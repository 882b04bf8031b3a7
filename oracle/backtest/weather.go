package backtest

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Weather gives a zone's readings, sorted by variable and time. It may read them
// anew at each call, so that a large portfolio is never in memory whole.
type Weather interface {
	Zone(name string) ([]oracle.Reading, error)
}

// unit is how a column's numbers become the variable's canonical unit.
type unit struct {
	variable  oracle.Variable
	scale     float64 // value·scale + offset; a temperature in °F is (v − 32)/1.8
	offset    float64
	low, high float64 // canonical, per day for sums
	sum       bool
}

// columns are the words of a weather table's header, each with its unit.
var columns = map[string]unit{
	"precipitation_mm":   {oracle.Precipitation, 1, 0, 0, 300, true},
	"precipitation_in":   {oracle.Precipitation, 25.4, 0, 0, 300, true},
	"mean_temperature_c": {oracle.MeanTemperature, 1, 0, -70, 50, false},
	"mean_temperature_f": {oracle.MeanTemperature, 1 / 1.8, -32 / 1.8, -70, 50, false},
	"max_temperature_c":  {oracle.MaxTemperature, 1, 0, -70, 60, false},
	"max_temperature_f":  {oracle.MaxTemperature, 1 / 1.8, -32 / 1.8, -70, 60, false},
	"min_temperature_c":  {oracle.MinTemperature, 1, 0, -70, 50, false},
	"min_temperature_f":  {oracle.MinTemperature, 1 / 1.8, -32 / 1.8, -70, 50, false},
	"reference_et_mm":    {oracle.ReferenceET, 1, 0, -2, 25, true},
	"reference_et_in":    {oracle.ReferenceET, 25.4, 0, -2, 25, true},
	"max_wind_ms":        {oracle.MaxWind, 1, 0, 0, 120, false},
	"soil_moisture_m3m3": {oracle.SoilMoisture, 1, 0, 0, 1, false},
	"soil_wetness_share": {oracle.SoilWetness, 1, 0, 0, 1, false},
	"palmer_z":           {oracle.PalmerZ, 1, 0, -30, 30, false},
	"pdsi":               {oracle.PalmerDrought, 1, 0, -20, 20, false},
}

// Series is weather in memory, by zone.
type Series map[string][]oracle.Reading

// Zone implements Weather.
func (s Series) Zone(name string) ([]oracle.Reading, error) {
	readings, ok := s[name]
	if !ok {
		return nil, fmt.Errorf("zone %.40q has no weather", name)
	}
	return readings, nil
}

// ParseWeather reads a weather table: the columns zone, period and at least one
// that names a variable with its unit, such as precipitation_mm. A period is a
// month, 1936-07, or a day, 1936-07-31, of UTC; a zone's periods are all of one
// kind, in order, without a gap. source names the readings' origin.
func ParseWeather(name, source string, b []byte) (Series, []Finding) {
	found := &findings{}
	t, ok := openTable(name, b, found, knownWeather)
	if !ok {
		return nil, found.all
	}
	zone, period := t.at("zone"), t.at("period")
	if zone < 0 || period < 0 || len(t.columns) < 3 {
		t.add(CodeHeader, 1, "", "want the columns zone, period and at least one variable")
		return nil, found.all
	}
	version, series, last, rows := digestOf(b), Series{}, map[string]span{}, map[string]map[int]int{}
	for t.next() {
		s, ok := t.period(period)
		id := t.cells[zone]
		if ok && (id == "" || len(id) > 64) {
			t.add(CodeCell, t.row, "zone", "want 1 to 64 bytes")
			ok = false
		}
		before, seen := last[id]
		if !ok || seen && !t.follows(before, s, id) {
			continue
		}
		last[id] = s
		if rows[id] == nil {
			rows[id] = map[int]int{}
		}
		if year := time.Unix(s.start, 0).UTC().Year(); rows[id][year] == 0 {
			rows[id][year] = t.row
		}
		for i, column := range t.columns {
			u, is := columns[column]
			if !is {
				continue
			}
			if v, ok := t.reading(i, u, s); ok {
				series[id] = append(series[id], oracle.Reading{Variable: u.variable, Source: source, Start: s.start, End: s.end, Value: v, Version: version})
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(series)) {
		slices.SortStableFunc(series[id], func(a, b oracle.Reading) int {
			return cmp.Or(cmp.Compare(a.Variable, b.Variable), cmp.Compare(a.Start, b.Start))
		})
	}
	t.repeats(series, rows)
	if len(series) == 0 && len(found.all) == 0 {
		t.add(CodeNoData, 0, "", "the table has no rows")
	}
	return series, found.all
}

func knownWeather(column string) error {
	if _, ok := columns[column]; ok || column == "zone" || column == "period" {
		return nil
	}
	for known := range columns {
		if stem := known[:len(known)-len(lastWord(known))]; len(stem) > 1 && len(column) > len(stem) && column[:len(stem)] == stem || stem == column+"_" {
			return fmt.Errorf("the unit is missing or unknown: want one of %v", slices.Sorted(maps.Keys(columns)))
		}
	}
	return fmt.Errorf("unknown column: want zone, period and any of %v", slices.Sorted(maps.Keys(columns)))
}

// lastWord is what follows the last underscore: a column's unit.
func lastWord(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '_' {
			return s[i+1:]
		}
	}
	return ""
}

// span is a period in unix seconds, half open.
type span struct{ start, end int64 }

func (s span) daily() bool { return s.end-s.start == 86_400 }

func (s span) String() string {
	if at := time.Unix(s.start, 0).UTC(); !s.daily() {
		return at.Format("2006-01")
	}
	return time.Unix(s.start, 0).UTC().Format(time.DateOnly)
}

func (t *table) period(i int) (span, bool) {
	text := t.cells[i]
	if at, err := time.Parse("2006-01", text); err == nil && at.Year() >= 1800 {
		return span{at.Unix(), at.AddDate(0, 1, 0).Unix()}, true
	}
	if at, err := time.Parse(time.DateOnly, text); err == nil && at.Year() >= 1800 {
		return span{at.Unix(), at.Unix() + 86_400}, true
	}
	t.add(CodeCell, t.row, t.columns[i], "%.40q is not a month such as 1936-07 or a day such as 1936-07-31", text)
	return span{}, false
}

// follows checks a period against the one before it of the same zone.
func (t *table) follows(before, s span, id string) bool {
	switch {
	case before.daily() != s.daily():
		t.add(CodeCell, t.row, "period", "zone %s has days and months: want one kind", id)
		return false
	case s.start < before.end:
		t.add(CodeDuplicate, t.row, "period", "zone %s has %s already, or a later one before it", id, s)
		return false
	case s.start > before.end:
		t.add(CodeGap, t.row, "period", "zone %s has nothing between %s and %s", id, before, s)
		t.all[len(t.all)-1].gap = span{before.end, s.start}
	}
	return true
}

// reading is a cell in the variable's unit. An empty cell is a gap.
func (t *table) reading(i int, u unit, s span) (float64, bool) {
	if t.cells[i] == "" {
		t.add(CodeGap, t.row, t.columns[i], "the cell is empty")
		t.all[len(t.all)-1].gap = s
		return 0, false
	}
	raw, ok := t.number(i)
	if !ok {
		return 0, false
	}
	v, days := raw*u.scale+u.offset, 1.0
	if u.sum {
		days = float64(s.end-s.start) / 86_400
		if !s.daily() {
			days = min(days, 18) // no month has that much every day
		}
	}
	switch {
	case raw < 0 && u.low >= 0:
		t.add(CodeRange, t.row, t.columns[i], "%s is negative: a missing value is an empty cell", t.cells[i])
		return 0, false
	case v < u.low*days || v > u.high*days:
		t.add(CodeRange, t.row, t.columns[i], "%s is no %s in %s: is the unit the header's?", t.cells[i], u.variable, lastWord(t.columns[i]))
		return 0, false
	}
	return v, true
}

// repeats names a year of a zone in which every reading of every variable is
// that of another year to the last digit, at the row where it begins; rows are the
// first of each zone's years.
func (t *table) repeats(series Series, rows map[string]map[int]int) {
	for _, id := range slices.Sorted(maps.Keys(series)) {
		whole := map[int]*[]byte{}
		for _, r := range series[id] {
			year := time.Unix(r.Start, 0).UTC().Year()
			if whole[year] == nil {
				whole[year] = new([]byte)
			}
			*whole[year] = strconv.AppendFloat(append(*whole[year], r.Variable[:4]...), r.Value, 'g', -1, 64)
		}
		known := map[string]int{}
		for _, year := range slices.Sorted(maps.Keys(whole)) {
			first, twice := known[string(*whole[year])]
			if twice && len(*whole[year]) >= 12*len("prec0") {
				t.add(CodeRepeat, rows[id][year], "period", "zone %s: %d repeats %d to the last digit", id, year, first)
			}
			known[string(*whole[year])] = year
		}
	}
}

// digestOf names the bytes that readings came from.
func digestOf(b []byte) string {
	h := oracle.Keccak(b)
	return "keccak:" + strconv.FormatUint(uint64(h[0])<<24|uint64(h[1])<<16|uint64(h[2])<<8|uint64(h[3]), 16)
}
