package backtest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Region is the zone id of rows that speak of the whole region.
const Region = "*"

// Zone is one insured zone with its yields.
type Zone struct {
	ID      string          `json:"id"`
	Name    string          `json:"name"`
	Weather string          `json:"weather"` // zone of the weather table; the zone's own id if the table does not say
	Yields  map[int]float64 `json:"-"`       // by year, in the table's unit
}

// Yields is a yield table.
type Yields struct {
	Unit   string          // the header's: t/ha, kg/ha or bu/acre
	Zones  []Zone          // by id
	Region map[int]float64 // rows of the whole region, by year; may be empty
}

// yieldUnits are the columns a yield may be in, with the most that a crop gives.
var yieldUnits = map[string]struct {
	name string
	most float64
}{
	"yield_bu_acre": {"bu/acre", 700},
	"yield_t_ha":    {"t/ha", 150},
	"yield_kg_ha":   {"kg/ha", 150_000},
}

// ParseYields reads a yield table: the columns zone, year and one of
// yield_bu_acre, yield_t_ha and yield_kg_ha, and if wanted name and weather, the
// zone of the weather table. Rows may come in any order. drop leaves years out.
func ParseYields(name string, b []byte, drop []int) (Yields, []Finding) {
	found := &findings{}
	y := Yields{Region: map[int]float64{}}
	t, ok := openTable(name, b, found, knownYields)
	if !ok {
		return y, found.all
	}
	value := -1
	for column, u := range yieldUnits {
		if at := t.at(column); at >= 0 {
			y.Unit, value = u.name, at
		}
	}
	if t.at("zone") < 0 || t.at("year") < 0 || value < 0 || strings.Count(strings.Join(t.columns, ","), "yield_") != 1 {
		t.add(CodeHeader, 1, "", "want the columns zone, year and one of %v", slices.Sorted(maps.Keys(yieldUnits)))
		return y, found.all
	}
	p := yieldRows{table: t, value: value, drop: drop, zones: map[string]*Zone{}, rows: map[string]map[int]int{}, region: y.Region}
	for t.next() {
		p.read()
	}
	for _, id := range slices.Sorted(maps.Keys(p.zones)) {
		y.Zones = append(y.Zones, *p.zones[id])
	}
	p.gaps(y.Zones)
	p.repeats(y.Zones)
	if len(y.Zones) == 0 {
		t.add(CodeNoData, 0, "", "no row is of a zone")
	}
	return y, found.all
}

func knownYields(column string) error {
	if _, ok := yieldUnits[column]; ok || slices.Contains([]string{"zone", "year", "name", "weather"}, column) {
		return nil
	}
	if strings.HasPrefix(column, "yield") {
		return fmt.Errorf("the unit is missing or unknown: want one of %v", slices.Sorted(maps.Keys(yieldUnits)))
	}
	return fmt.Errorf("unknown column: want zone, year, a yield with its unit, name and weather")
}

// yieldRows reads rows into zones and remembers where each was.
type yieldRows struct {
	*table
	value  int
	drop   []int
	zones  map[string]*Zone
	rows   map[string]map[int]int
	region map[int]float64
}

func (p *yieldRows) read() {
	id := p.cells[p.at("zone")]
	year, ok := p.year(p.at("year"))
	if !ok || slices.Contains(p.drop, year) {
		return
	}
	if id == "" || len(id) > 64 {
		p.add(CodeCell, p.row, "zone", "want 1 to 64 bytes")
		return
	}
	if at, twice := p.rows[id][year]; twice {
		p.add(CodeDuplicate, p.row, "year", "zone %s has %d already, in row %d", id, year, at)
		return
	}
	v, ok := p.amount(id, year)
	if !ok {
		return
	}
	if p.rows[id] == nil {
		p.rows[id] = map[int]int{}
	}
	p.rows[id][year] = p.row
	if id == Region {
		p.region[year] = v
		return
	}
	z := p.zones[id]
	if z == nil {
		z = &Zone{ID: id, Name: p.word("name", id), Weather: p.word("weather", id), Yields: map[int]float64{}}
		p.zones[id] = z
	}
	if weather := p.word("weather", id); weather != z.Weather {
		p.add(CodeCell, p.row, "weather", "zone %s has the weather of %s in earlier rows and of %s here", id, z.Weather, weather)
	}
	z.Yields[year] = v
}

func (p *yieldRows) amount(id string, year int) (float64, bool) {
	column := p.columns[p.value]
	if p.cells[p.value] == "" {
		p.add(CodeGap, p.row, column, "zone %s has no yield in %d", id, year)
		return 0, false
	}
	v, ok := p.number(p.value)
	switch most := yieldUnits[column].most; {
	case !ok:
		return 0, false
	case v < 0 || v > most:
		p.add(CodeRange, p.row, column, "%s is no yield in %s: is the unit the header's?", p.cells[p.value], lastTwo(column))
		return 0, false
	case v == 0:
		p.add(CodeZero, p.row, column, "zone %s has a yield of zero in %d: a total loss, or a value that is missing", id, year)
	}
	return v, true
}

func lastTwo(column string) string {
	return strings.ReplaceAll(strings.TrimPrefix(column, "yield_"), "_", "/")
}

func (p *yieldRows) word(column, otherwise string) string {
	if at := p.at(column); at >= 0 && p.cells[at] != "" {
		return p.cells[at]
	}
	return otherwise
}

// gaps names the years that a zone lacks between its first and the table's last.
func (p *yieldRows) gaps(zones []Zone) {
	last := 0
	for _, z := range zones {
		last = max(last, slices.Max(slices.Collect(maps.Keys(z.Yields))))
	}
	for _, z := range zones {
		before := 0
		for _, year := range append(slices.Sorted(maps.Keys(z.Yields)), last+1) {
			first, n := before+1, 0
			for missing := first; before > 0 && missing < year; missing++ {
				if !slices.Contains(p.drop, missing) {
					n++
				}
			}
			if n == 1 {
				p.add(CodeGap, p.rows[z.ID][before], "year", "zone %s has no year between %d and %d", z.ID, before, year)
			} else if n > 1 {
				p.add(CodeGap, p.rows[z.ID][before], "year", "zone %s has no %d years between %d and %d", z.ID, n, before, year)
			}
			before = year
		}
	}
}

// repeats names a year that has the values of the year before or after it to the
// last digit, in every zone that has both, of which there are at least three.
func (p *yieldRows) repeats(zones []Zone) {
	years := map[int]bool{}
	for _, z := range zones {
		for year := range z.Yields {
			years[year] = true
		}
	}
	all := slices.Sorted(maps.Keys(years))
	for i, year := range all {
		for _, other := range all[i+1:] {
			same, row := 0, 0
			for _, z := range zones {
				a, has := z.Yields[year]
				b, also := z.Yields[other]
				if !has || !also {
					continue
				}
				if a != b {
					same = -1
					break
				}
				same++
				if same == 1 {
					row = p.rows[z.ID][year]
				}
			}
			if same >= 3 {
				p.add(CodeRepeat, row, p.columns[p.value], "%d repeats %d to the last digit in all %d zones that have both", year, other, same)
			}
		}
	}
}
