package features

import (
	"cmp"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// sight is what the features need of a scene.
type sight struct {
	start, end int64
	indices    [indices]float64 // in the order of cropIndices
	clear      uint16
}

// usable fills p.used with the scenes of the model's months that are clear
// enough and carry all indices, by their start.
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
		if values, ok := indicesOf(c); ok {
			p.used = append(p.used, sight{c.Start, c.End, values, c.ClearBps})
		}
	}
	byStart := func(a, b sight) int { return cmp.Compare(a.start, b.start) }
	if !slices.IsSortedFunc(p.used, byStart) { // evidence is by time: as a rule nothing is to be done
		slices.SortFunc(p.used, byStart)
	}
}

// indicesOf are the scene's indices; false if one is missing or no number.
func indicesOf(c *oracle.Scene) (values [indices]float64, ok bool) {
	for k, name := range cropIndices {
		v, seen := c.Indices[name]
		if !seen || !finite(v) {
			return values, false
		}
		values[k] = v
	}
	return values, true
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
// numbers of each index and width masks; false without a sight.
func (p *page) place(part []float32, width, i int, of []sight) bool {
	if len(of) == 0 {
		return false
	}
	for k, v := range p.medians(of) {
		part[k*width+i] = float32(v)
	}
	part[indices*width+i] = 1
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
		one := tail[k*lastWide : (k+1)*lastWide]
		for j, v := range p.medians(p.room) {
			one[j] = float32(v)
		}
		one[indices], one[indices+1] = float32(age), 1
		if k == 0 {
			youngest = age
		}
	}
	return youngest
}

// medians are those of each index over at least one sight.
func (p *page) medians(of []sight) (middle [indices]float64) {
	if len(of) == 1 {
		return of[0].indices
	}
	for k := range middle {
		p.some = p.some[:0]
		for i := range of {
			p.some = append(p.some, of[i].indices[k])
		}
		middle[k] = median(p.some)
	}
	return middle
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
