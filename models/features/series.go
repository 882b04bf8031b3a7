package features

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const (
	perMonth  = 6     // periods of a month
	perPeriod = 5     // days; the last one of a month takes what is left
	lastDays  = 2     // how many of the last days with a scene are given
	fresh     = 10    // days before the assessment within which a field seen by scene must be seen
	daySecs   = 86400 // a UTC day
)

// cropColumns lists the names crop-series@2 gives its numbers, in order.
func cropColumns(months []int, crops []string) (names []string) {
	indices := []string{NDVI, NDMI, "seen"}
	for _, kind := range indices {
		for i := range perMonth * len(months) {
			names = append(names, fmt.Sprintf("%s_p%02d", kind, i+1))
		}
	}
	monthly := func(kinds []string) {
		for _, kind := range kinds {
			for _, month := range months {
				names = append(names, fmt.Sprintf("%s_%02d", kind, month))
			}
		}
	}
	monthly(indices)
	for _, which := range []string{"last", "prior"} {
		for _, kind := range []string{NDVI, NDMI, "age", "seen"} {
			names = append(names, kind+"_"+which)
		}
	}
	monthly([]string{"rain", "temp", "known"})
	for _, crop := range crops {
		names = append(names, "crop_"+crop)
	}
	return names
}

// cropFeatures makes the crop-series@2 of one series.
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
	periods, rest := values[:3*perMonth*n], values[3*perMonth*n:]
	months, tail, weather := rest[:3*n], rest[3*n:3*n+4*lastDays], rest[3*n+4*lastDays:6*n+4*lastDays]
	used := usable(series.Imagery, s, plan.MinClearBps)
	var seen, inside, known, clear int
	room := make([]sight, 0, len(used))
	for i, month := range s.months {
		of := within(used, month, room)
		if place(months, n, i, of) {
			seen++
			if i >= len(s.months)-s.inside {
				inside++
			}
		}
		if i >= len(s.months)-s.inside {
			clear += clearness(of)
		}
		for k := range perMonth {
			place(periods, perMonth*n, perMonth*i+k, within(used, month.period(k), room))
		}
		rain, rained := models.Tile(series.Weather, oracle.Precipitation, month.start, month.end)
		if temp, ok := models.Tile(series.Weather, oracle.MeanTemperature, month.start, month.end); ok && rained {
			weather[i], weather[n+i], weather[2*n+i] = float32(models.Sum(rain)), float32(models.Mean(temp)), 1
			known++
		}
	}
	age := last(tail, used, s.end)
	rest[6*n+4*lastDays+crop] = 1
	clear /= max(s.inside, 1)
	switch {
	case known < len(s.months):
		return refused(clear, oracle.StatusInsufficient, "rain or temperature is missing in %d of %d months", len(s.months)-known, len(s.months))
	case seen < plan.MinDates:
		return refused(clear, oracle.StatusInsufficient, "%d months were clear enough: the product asks for %d", seen, plan.MinDates)
	case 2*inside < s.inside:
		return refused(clear, oracle.StatusInsufficient, "%d of the window's %d months were clear enough: the model asks for half", inside, s.inside)
	case age > fresh:
		return refused(clear, oracle.StatusInsufficient, "the last clear scene is %d days older than the assessment: the model asks for %d at most", age, fresh)
	}
	return oracle.Features{Values: values, ClearBps: uint16(clear), Status: oracle.StatusOK}
}

func refused(clear int, status oracle.Status, format string, args ...any) oracle.Features {
	return oracle.Features{ClearBps: uint16(clear), Status: status, Reason: fmt.Sprintf(format, args...)}
}

// period is the k-th period of a month: five days from its first, 6th, 11th … 26th.
func (m span) period(k int) span {
	p := span{m.start + int64(k)*perPeriod*daySecs, m.start + int64(k+1)*perPeriod*daySecs}
	if k == perMonth-1 {
		p.end = m.end
	}
	return p
}

// sight is what the features need of a scene.
type sight struct {
	start, end int64
	ndvi, ndmi float64
	clear      uint16
}

// usable picks the scenes of the model's months that are clear enough and carry
// both indices, by their start.
func usable(scenes []oracle.Scene, s season, minClear uint16) []sight {
	if len(s.months) == 0 {
		return nil
	}
	used := make([]sight, 0, len(scenes))
	for i := range scenes {
		c := &scenes[i]
		if c.Start < s.months[0].start || c.Start >= s.end || c.End > s.end || c.ClearBps < max(minClear, 1) || c.ClearBps > 10000 {
			continue
		}
		vegetation, seen := c.Indices[NDVI]
		moisture, also := c.Indices[NDMI]
		if seen && also && finite(vegetation) && finite(moisture) {
			used = append(used, sight{c.Start, c.End, vegetation, moisture, c.ClearBps})
		}
	}
	slices.SortFunc(used, func(a, b sight) int { return cmp.Compare(a.start, b.start) })
	return used
}

// within picks the sights, which are sorted, that lie in a span whole; it writes them to room.
func within(used []sight, s span, room []sight) []sight {
	from, _ := slices.BinarySearchFunc(used, s.start, func(u sight, at int64) int { return cmp.Compare(u.start, at) })
	for _, u := range used[from:] {
		if u.start >= s.end {
			break
		}
		if u.end <= s.end {
			room = append(room, u)
		}
	}
	return room
}

// place writes the medians of sights as number i of a part that holds width
// NDVI, width NDMI and width masks; false without a sight.
func place(part []float32, width, i int, of []sight) bool {
	if len(of) == 0 {
		return false
	}
	part[i], part[width+i], part[2*width+i] = float32(median(of, ndvi)), float32(median(of, ndmi)), 1
	return true
}

// last writes the last days with an acquisition, youngest first: medians, age in
// days before the window's end, mask. It returns the age of the youngest, 0 without one.
func last(tail []float32, used []sight, end int64) (youngest int64) {
	room := make([]sight, 0, len(used))
	for k, i := 0, len(used)-1; k < lastDays && i >= 0; k++ {
		for i >= 0 && used[i].start != used[i].end {
			i--
		}
		if i < 0 {
			break
		}
		day, shots := used[i].start/daySecs, room
		for ; i >= 0 && used[i].start/daySecs == day; i-- {
			if used[i].start == used[i].end {
				shots = append(shots, used[i])
			}
		}
		age := end/daySecs - day
		tail[4*k], tail[4*k+1], tail[4*k+2], tail[4*k+3] = float32(median(shots, ndvi)), float32(median(shots, ndmi)), float32(age), 1
		if k == 0 {
			youngest = age
		}
	}
	return youngest
}

func ndvi(s sight) float64 { return s.ndvi }
func ndmi(s sight) float64 { return s.ndmi }

// median of an index over sights; the mean of the middle two when even.
func median(of []sight, index func(sight) float64) float64 {
	if len(of) == 1 {
		return index(of[0])
	}
	var room [16]float64
	values := room[:0]
	for _, s := range of {
		values = append(values, index(s))
	}
	slices.Sort(values)
	mid := len(values) / 2
	if len(values)%2 == 1 {
		return values[mid]
	}
	return (values[mid-1] + values[mid]) / 2
}

// clearness is the lower median of the scenes' clear shares, 0 without a scene.
func clearness(of []sight) int {
	if len(of) == 0 {
		return 0
	}
	shares := make([]uint16, len(of))
	for i, s := range of {
		shares[i] = s.clear
	}
	slices.Sort(shares)
	return int(shares[(len(shares)-1)/2])
}

func finite(v float64) bool { return v-v == 0 }
