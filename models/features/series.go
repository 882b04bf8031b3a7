package features

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// cropFeatures makes the crop-series@1 of one series.
func cropFeatures(m *models.Manifest, series oracle.Series, s season, plan oracle.Plan) oracle.Features {
	crop := slices.Index(m.Crops, series.Crop)
	switch {
	case crop < 0:
		return refused(0, oracle.StatusOutOfDomain, "crop %.40q is none of %v, which model %s was made for", series.Crop, m.Crops, m.ID())
	case series.Missing != "":
		return refused(0, oracle.StatusInsufficient, "%s", series.Missing)
	}
	n := len(m.Window.Months)
	values := make([]float32, len(m.Input.Columns))
	var seen, inside, known, clear int
	for i, month := range s.months {
		used := usable(series.Imagery, month, plan.MinClearBps)
		within := i >= len(s.months)-s.inside
		if len(used) > 0 {
			values[i], values[n+i], values[2*n+i] = float32(median(used, ndvi)), float32(median(used, ndmi)), 1
			seen++
		}
		if within {
			clear += clearness(used)
			inside += min(len(used), 1)
		}
		rain, rained := models.Tile(series.Weather, oracle.Precipitation, month.start, month.end)
		if temp, ok := models.Tile(series.Weather, oracle.MeanTemperature, month.start, month.end); ok && rained {
			values[3*n+i], values[4*n+i], values[5*n+i] = float32(models.Sum(rain)), float32(models.Mean(temp)), 1
			known++
		}
	}
	values[6*n+crop] = 1
	clear /= max(s.inside, 1)
	switch {
	case known < len(s.months):
		return refused(clear, oracle.StatusInsufficient, "rain or temperature is missing in %d of %d months", len(s.months)-known, len(s.months))
	case seen < plan.MinDates:
		return refused(clear, oracle.StatusInsufficient, "%d months were clear enough: the product asks for %d", seen, plan.MinDates)
	case 2*inside < s.inside:
		return refused(clear, oracle.StatusInsufficient, "%d of the window's %d months were clear enough: the model asks for half", inside, s.inside)
	}
	return oracle.Features{Values: values, ClearBps: uint16(clear), Status: oracle.StatusOK}
}

func refused(clear int, status oracle.Status, format string, args ...any) oracle.Features {
	return oracle.Features{ClearBps: uint16(clear), Status: status, Reason: fmt.Sprintf(format, args...)}
}

// sight is what the features need of a scene.
type sight struct {
	ndvi, ndmi float64
	clear      uint16
}

// usable picks the scenes of a month that are clear enough and carry both
// indices. A composite must lie within the month whole.
func usable(scenes []oracle.Scene, month span, minClear uint16) (used []sight) {
	for i := range scenes {
		s := &scenes[i]
		if s.Start < month.start || s.Start >= month.end || s.End > month.end || s.ClearBps < max(minClear, 1) || s.ClearBps > 10000 {
			continue
		}
		vegetation, seen := s.Indices[NDVI]
		moisture, also := s.Indices[NDMI]
		if seen && also && finite(vegetation) && finite(moisture) {
			used = append(used, sight{vegetation, moisture, s.ClearBps})
		}
	}
	return used
}

func ndvi(s sight) float64 { return s.ndvi }
func ndmi(s sight) float64 { return s.ndmi }

// median of an index over scenes; the mean of the middle two when even.
func median(scenes []sight, index func(sight) float64) float64 {
	if len(scenes) == 1 {
		return index(scenes[0])
	}
	values := make([]float64, len(scenes))
	for i, s := range scenes {
		values[i] = index(s)
	}
	slices.Sort(values)
	mid := len(values) / 2
	if len(values)%2 == 1 {
		return values[mid]
	}
	return (values[mid-1] + values[mid]) / 2
}

// clearness is the lower median of the scenes' clear shares, 0 without a scene.
func clearness(scenes []sight) int {
	if len(scenes) == 0 {
		return 0
	}
	shares := make([]uint16, len(scenes))
	for i, s := range scenes {
		shares[i] = s.clear
	}
	slices.Sort(shares)
	return int(shares[(len(shares)-1)/2])
}

func finite(v float64) bool { return v-v == 0 }
