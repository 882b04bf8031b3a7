package features

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Example lays golden vectors out as the evidence they could have been made
// from, n risks whose window ends on the model's last assessment date of 2021:
// what a benchmark or a rehearsal feeds a model. Only vectors of that date are
// used; the error says that there is none. A field seen by scene gets one
// acquisition for each of its periods.
func Example(m *models.Manifest, golden []models.Vector, n int) (oracle.Task, oracle.Evidence, error) {
	const year = 2021
	end := m.Window.Ends[len(m.Window.Ends)-1]
	task := oracle.Task{Request: oracle.Request{
		WindowStart: uint64(day(year, m.Window.Start[0], m.Window.Start[1])), WindowEnd: uint64(day(year, end[0], end[1])), RiskCount: uint32(n),
	}}
	rows := map[string]int{}
	for i, c := range m.Input.Columns {
		rows[c.Name] = i
	}
	var whole []oracle.Series
	for _, v := range golden {
		if series, ok := example(m, rows, v.Features, year); ok {
			whole = append(whole, series)
		}
	}
	if len(whole) == 0 {
		return task, oracle.Evidence{}, fmt.Errorf("model %s has no golden vector of its last assessment date", m.ID())
	}
	var evidence oracle.Evidence
	for i := range n {
		series := whole[i%len(whole)]
		series.Risk = oracle.Hash{byte(i >> 24), byte(i >> 16), byte(i >> 8), byte(i)}
		evidence.Series = append(evidence.Series, series)
		task.Parcels = append(task.Parcels, oracle.Parcel{Risk: series.Risk, Crop: series.Crop})
	}
	return task, evidence, nil
}

// variables are the readings behind the columns of weather.
var variables = map[string]oracle.Variable{
	"rain": oracle.Precipitation, "temp": oracle.MeanTemperature, "z": oracle.PalmerZ, "pdsi": oracle.PalmerDrought,
}

// example is the series behind one row, and whether every month of it is known.
func example(m *models.Manifest, rows map[string]int, row []float32, year int) (s oracle.Series, ok bool) {
	s.Crop = m.Crops[0]
	for _, crop := range m.Crops {
		if i, there := rows["crop_"+crop]; there && row[i] == 1 {
			s.Crop = crop
		}
	}
	for _, month := range m.Window.Months {
		start, end := day(year, month, 1), day(year, month+1, 1)
		if row[rows[fmt.Sprintf("known_%02d", month)]] == 0 {
			return s, false
		}
		suffix := fmt.Sprintf("_%02d", month)
		for _, c := range m.Input.Columns {
			kind, of := strings.CutSuffix(c.Name, suffix)
			if variable, there := variables[kind]; of && there {
				s.Weather = append(s.Weather, oracle.Reading{Variable: variable, Source: "example", Start: start, End: end, Value: float64(row[rows[c.Name]])})
			}
		}
		if at, there := rows["seen_last"]; there && row[at] == 1 {
			s.Imagery = append(s.Imagery, shots(m, rows, row, span{start, end}, month)...)
		} else if i, there := rows["seen"+suffix]; there && row[i] == 1 {
			s.Imagery = append(s.Imagery, scene(rows, row, suffix, start, end))
		}
	}
	return s, true
}

// shots are the acquisitions behind a month's periods, on the last day of each.
func shots(m *models.Manifest, rows map[string]int, row []float32, month span, number int) (out []oracle.Scene) {
	for k := range perMonth {
		suffix := fmt.Sprintf("_p%02d", perMonth*slices.Index(m.Window.Months, number)+k+1)
		if row[rows["seen"+suffix]] == 1 {
			at := month.period(k).end - daySecs/2
			out = append(out, scene(rows, row, suffix, at, at))
		}
	}
	return out
}

// scene is one scene with the values of the columns of a suffix.
func scene(rows map[string]int, row []float32, suffix string, start, end int64) oracle.Scene {
	return oracle.Scene{Item: suffix, Source: "example", Start: start, End: end, ClearBps: 10000, Indices: map[string]float64{
		NDVI: float64(row[rows[NDVI+suffix]]), NDMI: float64(row[rows[NDMI+suffix]]), NDTI: float64(row[rows[NDTI+suffix]]),
	}}
}
