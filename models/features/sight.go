package features

import (
	"cmp"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// sight is what the features need of a scene.
type sight struct {
	start, end int64
	ndvi, ndmi float64
	clear      uint16
}

// usable fills p.used with the scenes of the model's months that are clear
// enough and carry both indices, by their start.
func (p *page) usable(scenes []oracle.Scene) {
	p.used, p.at = p.used[:0], 0
	s := &p.season
	if len(s.months) == 0 {
		return
	}
	first, least := s.months[0].start, max(p.plan.MinClearBps, 1)
	for i := range scenes {
		c := &scenes[i]
		if c.Start < first || c.Start >= s.end || c.End > s.end || c.ClearBps < least || c.ClearBps > whole {
			continue
		}
		vegetation, seen := c.Indices[NDVI]
		moisture, also := c.Indices[NDMI]
		if seen && also && finite(vegetation) && finite(moisture) {
			p.used = append(p.used, sight{c.Start, c.End, vegetation, moisture, c.ClearBps})
		}
	}
	byStart := func(a, b sight) int { return cmp.Compare(a.start, b.start) }
	if !slices.IsSortedFunc(p.used, byStart) { // evidence is by time: as a rule nothing is to be done
		slices.SortFunc(p.used, byStart)
	}
}

// within gives the sights that lie in a span whole, valid until the next call. Spans must be asked for
// in rising order of their start.
func (p *page) within(s span) []sight {
	for p.at < len(p.used) && p.used[p.at].start < s.start {
		p.at++
	}
	end, all := p.at, true
	for end < len(p.used) && p.used[end].start < s.end {
		all = all && p.used[end].end <= s.end
		end++
	}
	if all {
		return p.used[p.at:end]
	}
	p.room = p.room[:0]
	for _, u := range p.used[p.at:end] {
		if u.end <= s.end {
			p.room = append(p.room, u)
		}
	}
	return p.room
}

// place writes the medians of sights as number i of a part that holds width
// NDVI, width NDMI and width masks; false without a sight.
func (p *page) place(part []float32, width, i int, of []sight) bool {
	if len(of) == 0 {
		return false
	}
	ndvi, ndmi := p.medians(of)
	part[i], part[width+i], part[2*width+i] = float32(ndvi), float32(ndmi), 1
	return true
}

// last writes the last days with an acquisition, youngest first: medians, age in
// days before the window's end, mask. It returns the age of the youngest, 0 without one.
func (p *page) last(tail []float32) (youngest int64) {
	used := p.used
	for k, i := 0, len(used)-1; k < lastDays && i >= 0; k++ {
		for i >= 0 && used[i].start != used[i].end {
			i--
		}
		if i < 0 {
			break
		}
		day := used[i].start / daySecs
		p.room = p.room[:0]
		for ; i >= 0 && used[i].start/daySecs == day; i-- {
			if used[i].start == used[i].end {
				p.room = append(p.room, used[i])
			}
		}
		age := p.season.end/daySecs - day
		ndvi, ndmi := p.medians(p.room)
		tail[4*k], tail[4*k+1], tail[4*k+2], tail[4*k+3] = float32(ndvi), float32(ndmi), float32(age), 1
		if k == 0 {
			youngest = age
		}
	}
	return youngest
}

// medians are those of both indices over at least one sight.
func (p *page) medians(of []sight) (ndvi, ndmi float64) {
	if len(of) == 1 {
		return of[0].ndvi, of[0].ndmi
	}
	p.some = p.some[:0]
	for i := range of {
		p.some = append(p.some, of[i].ndvi)
	}
	ndvi = median(p.some)
	p.some = p.some[:0]
	for i := range of {
		p.some = append(p.some, of[i].ndmi)
	}
	return ndvi, median(p.some)
}

// median sorts values; the mean of the middle two when there is an even number.
func median(values []float64) float64 {
	slices.Sort(values)
	mid := len(values) / 2
	if len(values)%2 == 1 {
		return values[mid]
	}
	return (values[mid-1] + values[mid]) / 2
}

// clearness is the lower median of the scenes' clear shares, 0 without a scene.
func (p *page) clearness(of []sight) int {
	if len(of) == 0 {
		return 0
	}
	p.shares = p.shares[:0]
	for i := range of {
		p.shares = append(p.shares, of[i].clear)
	}
	slices.Sort(p.shares)
	return int(p.shares[(len(p.shares)-1)/2])
}

func finite(v float64) bool { return v-v == 0 }
