package backtest

import (
	"math"
	"slices"
	"strconv"
)

// Lacking names the zones whose weather zone has no readings.
func Lacking(y Yields, weather Series, table string) []Finding {
	found := &findings{table: table}
	for _, z := range y.Zones {
		if len(weather[z.Weather]) == 0 {
			found.add(CodeNoData, 0, "weather", "zone %s has no weather: the weather table has no zone %s", z.ID, z.Weather)
		}
	}
	return found.all
}

// ParseInsured reads the columns zone and sum_insured, minor units.
func ParseInsured(name string, b []byte, y Yields) (map[string]int64, []Finding) {
	found, out := &findings{}, map[string]int64{}
	t, ok := columnsOnly(name, b, found, "zone", "sum_insured")
	for ok && t.next() {
		id, text := t.cells[t.at("zone")], t.cells[t.at("sum_insured")]
		sum, err := strconv.ParseInt(text, 10, 64)
		_, twice := out[id]
		switch {
		case err != nil || sum <= 0 || sum > 1<<53:
			t.add(CodeCell, t.row, "sum_insured", "%.40q: want a positive number of minor units", text)
		case twice:
			t.add(CodeDuplicate, t.row, "zone", "zone %s is there twice", id)
		case !slices.ContainsFunc(y.Zones, func(z Zone) bool { return z.ID == id }):
			t.add(CodeNoData, t.row, "zone", "zone %s has no yield in any year", id)
		default:
			out[id] = sum
		}
	}
	return out, found.all
}

// ParsePlaces reads the columns name and zone: where in a weather table a parcel is.
func ParsePlaces(name string, b []byte) (map[string]string, []Finding) {
	found, out := &findings{}, map[string]string{}
	t, ok := columnsOnly(name, b, found, "name", "zone")
	for ok && t.next() {
		parcel, zone := t.cells[t.at("name")], t.cells[t.at("zone")]
		_, twice := out[parcel]
		switch {
		case parcel == "" || zone == "":
			t.add(CodeCell, t.row, "", "want a name and a zone")
		case twice:
			t.add(CodeDuplicate, t.row, "name", "%s is there twice", parcel)
		default:
			out[parcel] = zone
		}
	}
	return out, found.all
}

// ParseEstimates reads the columns zone, year and value, in the sheet's unit with
// at most four decimals: what a model that did not see the year says of it.
func ParseEstimates(name string, b []byte) (map[string]map[int]int32, []Finding) {
	found, out := &findings{}, map[string]map[int]int32{}
	t, ok := columnsOnly(name, b, found, "zone", "year", "value")
	for ok && t.next() {
		id := t.cells[t.at("zone")]
		year, good := t.year(t.at("year"))
		v, fine := t.number(t.at("value"))
		if !good || !fine {
			continue
		}
		t.estimate(out, id, year, v)
	}
	return out, found.all
}

// estimate puts a model's answer where it belongs.
func (t *table) estimate(out map[string]map[int]int32, id string, year int, v float64) {
	switch _, twice := out[id][year]; {
	case twice:
		t.add(CodeDuplicate, t.row, "year", "zone %s has %d already", id, year)
		return
	case id == "" || len(id) > 64:
		t.add(CodeCell, t.row, "zone", "want 1 to 64 bytes")
		return
	case math.Abs(v) > 200_000:
		t.add(CodeRange, t.row, "value", "%g: want at most 200000 in size", v)
		return
	}
	if out[id] == nil {
		out[id] = map[int]int32{}
	}
	out[id][year] = int32(math.Floor(v*1e4 + 0.5))
}

// columnsOnly opens a table that has exactly these columns, in any order.
func columnsOnly(name string, b []byte, found *findings, wanted ...string) (*table, bool) {
	t, ok := openTable(name, b, found, func(column string) error {
		if !slices.Contains(wanted, column) {
			return errColumn(wanted)
		}
		return nil
	})
	if ok && len(t.columns) != len(wanted) {
		t.add(CodeHeader, 1, "", "want the columns %v", wanted)
		ok = false
	}
	return t, ok
}

type errColumn []string

func (e errColumn) Error() string { return "unknown column: want " + quoted(e) }

func quoted(words []string) (s string) {
	for i, w := range words {
		if i > 0 {
			s += ", "
		}
		s += w
	}
	return s
}
