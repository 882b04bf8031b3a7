package features

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// divisionColumns lists the names division-weather@1 gives its numbers, in order.
// The first of the months is that before the season, of which the PDSI is read.
func divisionColumns(months []int) (names []string) {
	for _, kind := range []string{"z", "temp"} {
		for _, month := range months[1:] {
			names = append(names, fmt.Sprintf("%s_%02d", kind, month))
		}
	}
	names = append(names, fmt.Sprintf("pdsi_%02d", months[0]))
	for _, month := range months {
		names = append(names, fmt.Sprintf("known_%02d", month))
	}
	return names
}

// divisionFeatures makes the division-weather@1 of one series: every month that
// has ended must be there, as one reading of a source.
func divisionFeatures(m *models.Manifest, series oracle.Series, s season, _ oracle.Plan) oracle.Features {
	switch {
	case !slices.Contains(m.Crops, series.Crop):
		return refused(0, oracle.StatusOutOfDomain, "crop %.40q is none of %v, which model %s was made for", series.Crop, m.Crops, m.ID())
	case series.Missing != "":
		return refused(0, oracle.StatusInsufficient, "%s", series.Missing)
	}
	n := len(m.Window.Months) - 1 // months of the season
	values := make([]float32, len(m.Input.Columns))
	for i, month := range s.months {
		wanted := []struct {
			variable oracle.Variable
			column   int
		}{{oracle.PalmerZ, i - 1}, {oracle.MeanTemperature, n + i - 1}}
		if i == 0 {
			wanted = wanted[:1]
			wanted[0].variable, wanted[0].column = oracle.PalmerDrought, 2*n
		}
		for _, w := range wanted {
			tiles, ok := models.Tile(series.Weather, w.variable, month.start, month.end)
			if !ok {
				return refused(0, oracle.StatusInsufficient, "%s is missing in month %d of the model's %d", w.variable, i+1, n+1)
			}
			values[w.column] = float32(models.Mean(tiles))
		}
		values[2*n+1+i] = 1
	}
	return oracle.Features{Values: values, ClearBps: whole, Status: oracle.StatusOK}
}

// whole is the clear share of evidence that no cloud can hide, in 1e-4.
const whole = 10000
