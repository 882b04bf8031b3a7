package raster

import "math"

// Grid says where the pixels of a raster lie. Rows run south, columns east.
type Grid struct {
	CRS           string  // WKT
	West, North   float64 // outer corner of pixel (0, 0), in units of the CRS
	DX, DY        float64 // size of a pixel, both positive
	Width, Height int
}

// Window is a rectangle of pixels; one without pixels is the zero Window.
type Window struct{ X, Y, W, H int }

// Pixels is the number of pixels of w.
func (w Window) Pixels() int { return w.W * w.H }

// Union is the smallest window that holds both; one without pixels adds nothing.
func (w Window) Union(o Window) Window {
	switch {
	case w.Pixels() == 0:
		return o
	case o.Pixels() == 0:
		return w
	}
	x, y := min(w.X, o.X), min(w.Y, o.Y)
	return Window{x, y, max(w.X+w.W, o.X+o.W) - x, max(w.Y+w.H, o.Y+o.H) - y}
}

// Column and Row are pixel coordinates: 1.5 is the middle of the second pixel.
func (g Grid) Column(x float64) float64 { return (x - g.West) / g.DX }

// Row is the pixel coordinate of a northing.
func (g Grid) Row(y float64) float64 { return (g.North - y) / g.DY }

// clip gives the pixels of g that a box in pixel coordinates touches.
func (g Grid) clip(minX, minY, maxX, maxY float64) Window {
	x0, y0 := math.Max(0, math.Floor(minX)), math.Max(0, math.Floor(minY))
	x1, y1 := math.Min(float64(g.Width), math.Ceil(maxX)), math.Min(float64(g.Height), math.Ceil(maxY))
	if !(x0 < x1 && y0 < y1) { // so that NaN gives none
		return Window{}
	}
	return Window{int(x0), int(y0), int(x1 - x0), int(y1 - y0)}
}

// Match says which pixels of o lie under the pixels of a window of g: for each
// column and each row of w the column and row of o that holds the pixel's
// centre, −1 outside o. The smallest window of o that holds them comes with it.
func (g Grid) Match(w Window, o Grid) (columns, rows []int, cover Window) {
	columns, x0, x1 := match(w.W, o.Width, func(i int) float64 { return o.Column(g.West + (float64(w.X+i)+0.5)*g.DX) })
	rows, y0, y1 := match(w.H, o.Height, func(i int) float64 { return o.Row(g.North - (float64(w.Y+i)+0.5)*g.DY) })
	if x1 < x0 || y1 < y0 {
		return columns, rows, Window{}
	}
	return columns, rows, Window{x0, y0, x1 - x0 + 1, y1 - y0 + 1}
}

func match(n, size int, at func(int) float64) (list []int, low, high int) {
	list, low, high = make([]int, n), size, -1
	for i := range list {
		list[i] = -1
		if p := math.Floor(at(i)); p >= 0 && p < float64(size) {
			list[i] = int(p)
			low, high = min(low, int(p)), max(high, int(p))
		}
	}
	return list, low, high
}
