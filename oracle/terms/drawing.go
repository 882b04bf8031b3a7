package terms

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// Drawing is the payout curve laid out for an SVG of Width by Height, in
// pixels. Each corner is a value of the integer curve; between corners the curve
// is a straight line up to rounding down.
type Drawing struct {
	Width, Height            int
	Left, Right, Top, Bottom int    // of the plot
	Line                     string // points of the curve
	Area                     string // points of what lies under it
	X, Y                     []Mark
	Dashes                   []Mark // where payment begins, and from where on it grows no more
	Axis                     string // what the x axis shows
	Words                    string // the drawing in a sentence, for who cannot see it
}

// Mark is a label at a position along an axis.
type Mark struct {
	At    int
	Label string
	End   bool // the label ends at the mark instead of beginning there
}

func (s Sheet) drawing() Drawing {
	d := Drawing{Width: 720, Height: 350, Left: 64, Right: 700, Top: 72, Bottom: 290, Axis: "result (" + s.unitWord() + ")"}
	c := s.Curve()
	low, high := s.span()
	x := func(v int64) float64 {
		return float64(d.Left) + float64(v-low)/float64(high-low)*float64(d.Right-d.Left)
	}
	y := func(shareE6 int64) float64 {
		return float64(d.Bottom) - float64(shareE6)/wholeE6*float64(d.Bottom-d.Top)
	}
	var points []string
	for _, v := range s.corners(low, high) {
		points = append(points, fmt.Sprintf("%.1f,%.1f", x(v), y(s.shareAt(int32(v)))))
	}
	d.Line = strings.Join(slices.Compact(points), " ")
	d.Area = fmt.Sprintf("%d,%d %s %d,%d", d.Left, d.Bottom, d.Line, d.Right, d.Bottom)
	for percent := 0; percent <= 100; percent += 25 {
		d.Y = append(d.Y, Mark{At: int(y(int64(percent) * wholeE6 / 100)), Label: fmt.Sprintf("%d %%", percent)})
	}
	for v := low - low%step(low, high); v <= high; v += step(low, high) {
		if v >= low {
			d.X = append(d.X, Mark{At: int(x(v)), Label: s.bare(v)})
		}
	}
	dash := func(v int32, words string) {
		at := int(x(int64(v)))
		d.Dashes = append(d.Dashes, Mark{at, words, at > (d.Left+d.Right)/2})
	}
	dash(c.Trigger, "payment begins at "+s.amount(int64(c.Trigger)))
	d.Words = fmt.Sprintf("Payment by result: it begins with %s", s.begins())
	if c.Kind != Binary {
		last := c.Exit
		if c.Kind == Steps {
			if last = c.Bands[0].Threshold; c.Excess() {
				last = c.Bands[len(c.Bands)-1].Threshold
			}
		}
		most := percent(s.shareAt(last) / 100)
		dash(last, most+" paid at "+s.reach(last))
		d.Words += fmt.Sprintf(" and reaches its most, %s of the sum insured, with %s.", most, s.reach(last))
	} else {
		d.Words += " with the whole sum insured."
	}
	return d
}

// unitWord and bare split what amount writes together.
func (s Sheet) unitWord() string {
	switch s.Unit {
	case "share", "percent":
		return "%"
	case "deg C":
		return "°C"
	}
	return s.Unit
}

func (s Sheet) bare(v int64) string {
	if s.Unit == "share" {
		v *= 100
	}
	return decimalText(v)
}

// span is what the x axis shows: the curve's part and two fifths of it on
// either side, but not below zero where all of the curve is above.
func (s Sheet) span() (low, high int64) {
	low, high = int64(s.Payout.Trigger), int64(s.Payout.Exit)
	for _, b := range s.Payout.Bands {
		low, high = min(low, int64(b.Threshold)), max(high, int64(b.Threshold))
	}
	low, high = min(low, high), max(low, high)
	margin := max(1, (high-low)*2/5)
	positive := low >= 0
	low, high = low-margin, high+margin
	if positive {
		low = max(0, low)
	}
	const most = 1<<31 - 1
	return max(low, -most-1), min(high, most)
}

// corners are the values at which the curve may turn, each with its neighbours.
func (s Sheet) corners(low, high int64) []int64 {
	c := s.Curve()
	full := int64(c.Exit) - int64(c.Trigger)
	turns := []int64{low, high, int64(c.Trigger), int64(c.Exit), int64(c.Trigger) + full*int64(c.MinPaymentBps)/wholeBps}
	if c.Kind == TwoSlope {
		turns = append(turns, int64(c.Knee))
	}
	// What is taken off bends the curve where no field says: where it leaves its first level and where it reaches its last.
	first, last := s.shareAt(c.Trigger), s.shareAt(c.Exit)
	turns = append(turns,
		s.from(func(share int64) bool { return share > first }), s.from(func(share int64) bool { return share >= last }))
	for _, b := range c.Bands {
		turns = append(turns, int64(b.Threshold))
	}
	var all []int64
	for _, v := range turns {
		for _, near := range []int64{v - 1, v, v + 1} {
			if near >= low && near <= high {
				all = append(all, near)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// from is the first value on the way from trigger to exit whose payment meets a
// condition that deeper ones meet too; the exit if none does.
func (s Sheet) from(meets func(share int64) bool) int64 {
	c := s.Curve()
	side := int64(1)
	if !c.Excess() {
		side = -1
	}
	depth := sort.Search(int(distance(c.Exit, c.Trigger)), func(depth int) bool {
		return meets(s.shareAt(int32(int64(c.Trigger) + side*int64(depth))))
	})
	return int64(c.Trigger) + side*int64(depth)
}

// step is a round distance between marks that gives at most eight of them.
func step(low, high int64) int64 {
	for base := int64(1); ; base *= 10 {
		for _, times := range []int64{1, 2, 5} {
			if (high-low)/(base*times) <= 8 {
				return base * times
			}
		}
	}
}
