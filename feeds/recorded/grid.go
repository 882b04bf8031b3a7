package recorded

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// month is one row of the weather table: a DN per variable, in the manifest's
// order; ok is false where the table has no value.
type month struct {
	start, end time.Time
	values     []float64
	ok         []bool
}

func loadMonths(dir string, w *Weather) ([]month, error) {
	raw, err := readChecked(dir, w.File, w.SHA256)
	if err != nil {
		return nil, err
	}
	rows, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	if err != nil || len(rows) < 2 {
		return nil, fmt.Errorf("read weather table %s (%d rows): %w", w.File, len(rows), err)
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	at, ok := column["month"]
	if !ok {
		return nil, fmt.Errorf("weather table %s has no column month", w.File)
	}
	months := make([]month, 0, len(rows)-1)
	for _, row := range rows[1:] {
		start, err := time.Parse("2006-01", row[at])
		if err != nil {
			return nil, fmt.Errorf("weather table %s: %w", w.File, err)
		}
		m := month{start: start, end: start.AddDate(0, 1, 0)}
		for _, v := range w.Variables {
			value, ok, err := cell(row, column, v.Column)
			if err != nil {
				return nil, fmt.Errorf("weather table %s, month %s: %w", w.File, row[at], err)
			}
			m.values, m.ok = append(m.values, value), append(m.ok, ok)
		}
		months = append(months, m)
	}
	return months, nil
}

func cell(row []string, column map[string]int, name string) (float64, bool, error) {
	i, ok := column[name]
	if !ok {
		return 0, false, fmt.Errorf("no column %s", name)
	}
	if row[i] == "" {
		return 0, false, nil
	}
	value, err := strconv.ParseFloat(row[i], 64)
	if err != nil || value < 0 || value >= math.MaxUint16 {
		return 0, false, fmt.Errorf("column %s: %q is not a DN of 16 bits", name, row[i])
	}
	return value, true, nil
}

// gridRaster puts a month's DN, times factor, into the grid's one cell.
func gridRaster(w *Weather, m month, variable int, factor float64) raster {
	g := w.Grid
	r := raster{
		epsg: g.EPSG, width: g.Width, height: g.Height, nodata: float64(w.Nodata), name: w.Variables[variable].Name,
		transform: [6]float64{g.West, g.Cell, 0, g.North, 0, -g.Cell},
		u16:       make([]uint16, g.Width*g.Height),
	}
	for i := range r.u16 {
		r.u16[i] = w.Nodata
	}
	if m.ok[variable] {
		dn := math.Round(m.values[variable] * factor)
		r.u16[g.Row*g.Width+g.Column] = uint16(min(max(dn, 0), math.MaxUint16-1))
	}
	return r
}

// Value is the recorded value of a variable in the month that begins at start,
// in the manifest's unit; false where the table has none.
func (d *Dataset) Value(variable oracle.Variable, start time.Time) (float64, bool) {
	if d.Manifest.Weather == nil {
		return 0, false
	}
	for i, v := range d.Manifest.Weather.Variables {
		for _, m := range d.months {
			if v.Canonical == string(variable) && m.start.Equal(start) && m.ok[i] {
				return m.values[i] * v.Scale, true
			}
		}
	}
	return 0, false
}
