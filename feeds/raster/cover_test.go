package raster

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/clip"
	"github.com/paulmach/orb/planar"
	"github.com/stretchr/testify/require"
)

// grid has one unit per pixel, so that a point's column is its x and its row is
// height − y.
func grid(width, height int) Grid {
	return Grid{CRS: "test", North: float64(height), DX: 1, DY: 1, Width: width, Height: height}
}

// plainly is the slow version: each pixel is cut with the polygon by itself.
func plainly(g Grid, outline Outline, w Window) []float64 {
	out := make([]float64, w.Pixels())
	for i := range out {
		west := g.West + float64(w.X+i%w.W)*g.DX
		north := g.North - float64(w.Y+i/w.W)*g.DY
		box := orb.Bound{Min: orb.Point{west, north - g.DY}, Max: orb.Point{west + g.DX, north}}
		for r, ring := range outline {
			var points orb.Ring
			for _, p := range ring {
				points = append(points, orb.Point(p))
			}
			if cut := clip.Ring(box, points); len(cut) > 2 {
				area := math.Abs(planar.Area(cut)) / (g.DX * g.DY)
				if r > 0 {
					area = -area
				}
				out[i] += area
			}
		}
	}
	return out
}

func total(values []float64) (sum float64) {
	for _, v := range values {
		sum += v
	}
	return sum
}

func TestCoverageOfKnownShapes(t *testing.T) {
	g := grid(4, 3)
	for name, one := range map[string]struct {
		outline Outline
		window  Window
		weight  []float64
		area    float64
	}{
		"one pixel":         {Outline{{{1, 1}, {2, 1}, {2, 2}, {1, 2}, {1, 1}}}, Window{1, 1, 1, 1}, []float64{1}, 1},
		"half a pixel":      {Outline{{{1, 1}, {2, 1}, {2, 2}, {1, 1}}}, Window{1, 1, 1, 1}, []float64{0.5}, 0.5},
		"over four":         {Outline{{{0.5, 0.5}, {1.5, 0.5}, {1.5, 1.5}, {0.5, 1.5}, {0.5, 0.5}}}, Window{0, 1, 2, 2}, []float64{.25, .25, .25, .25}, 1},
		"either way round":  {Outline{{{0.5, 0.5}, {0.5, 1.5}, {1.5, 1.5}, {1.5, 0.5}, {0.5, 0.5}}}, Window{0, 1, 2, 2}, []float64{.25, .25, .25, .25}, 1},
		"with a hole":       {Outline{{{0, 0}, {2, 0}, {2, 1}, {0, 1}, {0, 0}}, {{0.5, 0}, {1, 0}, {1, 1}, {0.5, 1}, {0.5, 0}}}, Window{0, 2, 2, 1}, []float64{.5, 1}, 1.5},
		"over the west":     {Outline{{{-2, 1}, {1, 1}, {1, 2}, {-2, 2}, {-2, 1}}}, Window{0, 1, 1, 1}, []float64{1}, 3},
		"over the east":     {Outline{{{3, 1}, {9, 1}, {9, 1.5}, {3, 1.5}, {3, 1}}}, Window{3, 1, 1, 1}, []float64{.5}, 3},
		"around everything": {Outline{{{-9, -9}, {9, -9}, {9, 9}, {-9, 9}, {-9, -9}}}, Window{0, 0, 4, 3}, []float64{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 324},
		"beside it":         {Outline{{{9, 9}, {10, 9}, {10, 10}, {9, 9}}}, Window{}, nil, 0.5},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := Cover(g, one.outline)
			require.NoError(t, err)
			require.Equal(t, one.window, c.Window)
			require.Len(t, c.Weight, len(one.weight))
			for i := range one.weight {
				require.InDelta(t, one.weight[i], c.Weight[i], 1e-12)
			}
			require.InDelta(t, one.area, c.Area, 1e-9)
		})
	}
}

func TestCoverageIsThatOfCuttingEveryPixel(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 9))
	g := Grid{CRS: "test", West: 664000, North: 5612120, DX: 10, DY: 10, Width: 60, Height: 50}
	for range 300 {
		// A star around a point, partly off the grid, with a star for a hole.
		x, y := 664000+700*random.Float64()-50, 5612120-600*random.Float64()+50
		var outer, hole [][2]float64
		corners := 3 + random.IntN(40)
		for i := range corners {
			angle := 2 * math.Pi * float64(i) / float64(corners)
			r := 20 + 150*random.Float64()
			outer = append(outer, [2]float64{x + r*math.Cos(angle), y + r*math.Sin(angle)})
			hole = append(hole, [2]float64{x + 9*math.Cos(angle), y + 9*math.Sin(angle)})
		}
		outline := Outline{append(outer, outer[0]), append(hole, hole[0])}
		c, err := Cover(g, outline[:1])
		require.NoError(t, err)
		if c.Window.Pixels() == 0 {
			continue
		}
		for i, want := range plainly(g, outline[:1], c.Window) {
			require.InDelta(t, want, c.Weight[i], 1e-6)
		}
		if corners < 12 {
			continue // the star may pass through the hole
		}
		c, err = Cover(g, outline)
		require.NoError(t, err)
		sum := total(c.Weight)
		require.LessOrEqual(t, sum, c.Area+1e-6)
	}
}

func TestAWholeOutlineIsCoveredOnce(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	g := grid(100, 100)
	for range 200 {
		x, y, r := 30+40*random.Float64(), 30+40*random.Float64(), 1+25*random.Float64()
		var ring [][2]float64
		for i := range 90 {
			a := float64(i) / 90 * 2 * math.Pi
			ring = append(ring, [2]float64{x + r*math.Cos(a), y + r*math.Sin(a)})
		}
		c, err := Cover(g, Outline{append(ring, ring[0])})
		require.NoError(t, err)
		require.InDelta(t, c.Area, total(c.Weight), 1e-9*c.Area)
	}
}

func TestOutlinesThatCannotBeCovered(t *testing.T) {
	for name, outline := range map[string]Outline{
		"no area":   {{{1, 1}, {2, 2}, {1, 1}}},
		"no number": {{{1, 1}, {math.NaN(), 2}, {2, 2}, {1, 1}}},
		"infinite":  {{{1, 1}, {math.Inf(1), 2}, {2, 2}, {1, 1}}},
		"nothing":   {},
		"all hole":  {{{1, 1}, {2, 1}, {2, 2}, {1, 1}}, {{0, 0}, {3, 0}, {3, 3}, {0, 0}}},
	} {
		_, err := Cover(grid(9, 9), outline)
		require.Error(t, err, name)
	}
	_, err := Cover(grid(MaxSide, MaxSide), Outline{{{0, 0}, {1e5, 0}, {1e5, 1e5}, {0, 0}}})
	require.ErrorContains(t, err, "want at most")
}

func TestCheckOutline(t *testing.T) {
	good := [][2]float64{{5, 50}, {5.1, 50}, {5.1, 50.1}, {5, 50}}
	require.NoError(t, CheckOutline(Outline{good, good}))
	huge := make([][2]float64, MaxVertices+1)
	for name, outline := range map[string]Outline{
		"0 rings": {}, "3 points": {good[1:]}, "equal to the first": {{{5, 50}, {5.1, 50}, {5.1, 50.1}, {5, 50.2}}},
		"more than 100000 vertices": {huge}, "1001 rings": make(Outline, 1001), "not [longitude, latitude]": {{{5, 95}, {5.1, 50}, {5.1, 50.1}, {5, 95}}},
	} {
		require.ErrorContains(t, CheckOutline(outline), name)
	}
	nan := math.NaN()
	require.Error(t, CheckOutline(Outline{{{0, 0}, {nan, 1}, {1, 1}, {0, 0}}}))
}

func TestMatchOfACoarserGrid(t *testing.T) {
	fine := Grid{CRS: "a", West: 100, North: 200, DX: 10, DY: 10, Width: 8, Height: 6}
	coarse := Grid{CRS: "a", West: 120, North: 180, DX: 20, DY: 20, Width: 3, Height: 2}
	columns, rows, cover := fine.Match(Window{0, 0, 8, 6}, coarse)
	require.Equal(t, []int{-1, -1, 0, 0, 1, 1, 2, 2}, columns)
	require.Equal(t, []int{-1, -1, 0, 0, 1, 1}, rows)
	require.Equal(t, Window{0, 0, 3, 2}, cover)
	_, _, cover = fine.Match(Window{4, 4, 2, 2}, coarse)
	require.Equal(t, Window{1, 1, 1, 1}, cover)
	_, _, cover = fine.Match(Window{0, 0, 2, 2}, coarse)
	require.Zero(t, cover)
}

func TestUnion(t *testing.T) {
	a := Window{2, 3, 4, 5}
	require.Equal(t, a, a.Union(Window{}))
	require.Equal(t, a, Window{}.Union(a))
	require.Equal(t, Window{0, 1, 6, 7}, a.Union(Window{0, 1, 1, 1}))
}

func TestProject(t *testing.T) {
	s := newStore(map[string][]byte{link: tiff{width: 9, height: 9}.write(t)})
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	// 3° east on the equator is the origin of the zone: easting 500 km, northing 0.
	got, err := Project(f.Grid().CRS, []Outline{{{{3, 0}, {3.001, 0}, {3.001, 0.001}, {3, 0}}}})
	require.NoError(t, err)
	require.InDelta(t, 500000, got[0][0][0][0], 1e-6)
	require.InDelta(t, 0, got[0][0][0][1], 1e-6)
	require.InDelta(t, 500111.28, got[0][0][1][0], 0.01)
	none, err := Project(f.Grid().CRS, nil)
	require.NoError(t, err)
	require.Empty(t, none)
	_, err = Project("nonsense", []Outline{{{{3, 0}, {3.001, 0}, {3.001, 0.001}, {3, 0}}}})
	require.Error(t, err)
	_, err = Project(f.Grid().CRS, []Outline{{{{3, 0}}}})
	require.ErrorContains(t, err, "outline 0")
}

func BenchmarkCover(b *testing.B) {
	g := Grid{CRS: "test", North: 11000, DX: 1, DY: 1, Width: 11000, Height: 11000}
	var ring [][2]float64
	for i := range 40 { // a field of 5 ha at 10 m
		a := float64(i) / 40 * 2 * math.Pi
		ring = append(ring, [2]float64{5000 + 13*math.Cos(a), 5000 + 13*math.Sin(a)})
	}
	outline := Outline{append(ring, ring[0])}
	for b.Loop() {
		if _, err := Cover(g, outline); err != nil {
			b.Fatal(err)
		}
	}
}
