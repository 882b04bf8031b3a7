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
func (p *page) divisionFeatures(series *oracle.Series, values []float32) oracle.Features {
	switch {
	case !slices.Contains(p.m.Crops, series.Crop):
		return refused(0, oracle.StatusOutOfDomain, "crop %.40q is none of %v, which model %s was made for", series.Crop, p.m.Crops, p.m.ID())
	case series.Missing != "":
		return refused(0, oracle.StatusInsufficient, "%s", series.Missing)
	}
	n := len(p.m.Window.Months) - 1 // months of the season
	p.monthly(series.Weather)
	for i := range p.season.months {
		wanted := [...]struct{ variable, column int }{{0, i - 1}, {1, n + i - 1}}
		of := wanted[:]
		if i == 0 {
			of = of[:1]
			of[0].variable, of[0].column = 2, 2*n
		}
		for _, w := range of {
			tiles, ok := p.tile(series.Weather, w.variable, i)
			if !ok {
				return refused(0, oracle.StatusInsufficient, "%s is missing in month %d of the model's %d", p.variables[w.variable], i+1, n+1)
			}
			values[w.column] = float32(models.Mean(tiles))
		}
		values[2*n+1+i] = 1
	}
	return oracle.Features{Values: values, ClearBps: whole, Status: oracle.StatusOK}
}

// whole is the clear share of evidence that no cloud can hide, in 1e-4.
const whole = 10000
