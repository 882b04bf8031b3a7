package raster

import (
	"fmt"
	"math"
)

// Outline is rings of points; the first is outer, the others are holes. Each
// ring ends where it starts. As a parcel's it holds [longitude, latitude] in
// degrees, projected it holds [east, north] of a CRS.
type Outline = [][][2]float64

// What an outline may hold.
const (
	MaxRings    = 1000
	MaxVertices = 100_000
)

// CheckOutline says what is wrong with an outline in degrees.
func CheckOutline(outline Outline) error {
	if len(outline) == 0 || len(outline) > MaxRings {
		return fmt.Errorf("outline has %d rings: want 1 to %d", len(outline), MaxRings)
	}
	vertices := 0
	for i, ring := range outline {
		if vertices += len(ring); vertices > MaxVertices {
			return fmt.Errorf("outline has more than %d vertices", MaxVertices)
		}
		if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
			return fmt.Errorf("ring %d of the outline has %d points: want at least 4 and the last equal to the first", i, len(ring))
		}
		for _, p := range ring {
			if !(p[0] >= -180 && p[0] <= 180 && p[1] >= -90 && p[1] <= 90) {
				return fmt.Errorf("ring %d of the outline: point %v is not [longitude, latitude]", i, p)
			}
		}
	}
	return nil
}

// Coverage is the share of each pixel that lies inside an outline.
type Coverage struct {
	Window Window
	Weight []float64 // 0 … 1 for each pixel of Window, row by row
	Area   float64   // of the whole outline, in pixels, with what lies outside the grid
}

// Cover computes the exact coverage of the pixels of g by an outline in g's
// CRS. Rings must not cross themselves or each other.
func Cover(g Grid, outline Outline) (Coverage, error) {
	rings := make([][][2]float64, len(outline))
	minX, minY, maxX, maxY := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	var c Coverage
	for i, ring := range outline {
		rings[i] = make([][2]float64, len(ring))
		for j, p := range ring {
			x, y := g.Column(p[0]), g.Row(p[1])
			if math.IsNaN(x+y) || math.IsInf(x+y, 0) {
				return Coverage{}, fmt.Errorf("point %d of ring %d cannot be placed on the grid", j, i)
			}
			rings[i][j] = [2]float64{x, y}
			minX, maxX, minY, maxY = math.Min(minX, x), math.Max(maxX, x), math.Min(minY, y), math.Max(maxY, y)
		}
		area := math.Abs(signedArea(rings[i]))
		if i > 0 {
			area = -area
		}
		c.Area += area
	}
	if !(c.Area > 0) {
		return Coverage{}, fmt.Errorf("outline has no area")
	}
	if c.Window = g.clip(minX, minY, maxX, maxY); c.Window.Pixels() == 0 {
		return c, nil
	}
	if c.Window.W > MaxWindow/c.Window.H {
		return Coverage{}, fmt.Errorf("outline spans %d × %d pixels: want at most %d", c.Window.W, c.Window.H, MaxWindow)
	}
	s := newSweep(c.Window)
	for i, ring := range rings {
		s.ring(ring, i > 0)
	}
	c.Weight = s.weights()
	return c, nil
}

// signedArea is negative for a ring whose left side is walked downwards (rows grow down).
func signedArea(ring [][2]float64) (sum float64) {
	if len(ring) == 0 {
		return 0
	}
	o := ring[0] // near the ring, so that large coordinates cost no digits
	for i := 1; i < len(ring); i++ {
		a, b := ring[i-1], ring[i]
		sum += (a[0]-o[0])*(b[1]-o[1]) - (b[0]-o[0])*(a[1]-o[1])
	}
	return sum / 2
}

// sweep gathers, edge by edge, how much of each pixel lies right of the edge:
// inside its own column a part (near), in all columns right of it the edge's
// whole height (carry). Summed along a row with the sign of its direction, what
// lies between two edges remains.
type sweep struct {
	w           Window
	near, carry []float64
	left        []float64 // by row: edges left of the window
}

func newSweep(w Window) *sweep {
	return &sweep{w: w, near: make([]float64, w.Pixels()), carry: make([]float64, w.Pixels()), left: make([]float64, w.H)}
}

func (s *sweep) ring(ring [][2]float64, hole bool) {
	sign := 1.0
	if (signedArea(ring) > 0) != hole {
		sign = -1
	}
	for i := 1; i < len(ring); i++ {
		a, b := ring[i-1], ring[i]
		s.edge(a[0]-float64(s.w.X), a[1]-float64(s.w.Y), b[0]-float64(s.w.X), b[1]-float64(s.w.Y), sign)
	}
}

// edge cuts an edge at the rows' borders.
func (s *sweep) edge(x0, y0, x1, y1, sign float64) {
	if y0 == y1 {
		return
	}
	if y0 > y1 {
		x0, y0, x1, y1, sign = x1, y1, x0, y0, -sign
	}
	slope := (x1 - x0) / (y1 - y0)
	end := math.Min(y1, float64(s.w.H))
	for y := math.Max(y0, 0); y < end; {
		row := math.Floor(y)
		next := math.Min(row+1, end)
		s.part(int(row), x0+(y-y0)*slope, x0+(next-y0)*slope, sign*(next-y))
		y = next
	}
}

// part cuts a piece of an edge within one row at the columns' borders. height
// is signed; only how far right the piece lies matters, not which end is first.
func (s *sweep) part(row int, x0, x1, height float64) {
	if x0 > x1 {
		x0, x1 = x1, x0
	}
	width := float64(s.w.W)
	switch {
	case x1 <= 0:
		s.left[row] += height
		return
	case x0 >= width:
		return
	case x0 == x1:
		s.put(row, int(x0), x0, height)
		return
	}
	per := height / (x1 - x0)
	if x0 < 0 {
		s.left[row] += per * -x0
		x0 = 0
	}
	end := math.Min(x1, width)
	for x := x0; x < end; {
		column := math.Floor(x)
		next := math.Min(column+1, end)
		s.put(row, int(column), (x+next)/2, per*(next-x))
		x = next
	}
}

// put adds a piece within one pixel whose middle lies at x.
func (s *sweep) put(row, column int, x, height float64) {
	i := row*s.w.W + column
	s.near[i] += height * (float64(column) + 1 - x)
	s.carry[i] += height
}

func (s *sweep) weights() []float64 {
	out := s.near
	for row := range s.w.H {
		sum := s.left[row]
		for i := row * s.w.W; i < (row+1)*s.w.W; i++ {
			out[i], sum = math.Min(1, math.Max(0, out[i]+sum)), sum+s.carry[i]
			if out[i] < 1e-12 { // what rounding leaves outside
				out[i] = 0
			}
		}
	}
	return out
}
