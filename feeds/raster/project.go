package raster

import (
	"context"
	"fmt"
	"math"

	"github.com/airbusgeo/godal"
)

// Project moves outlines from longitude and latitude (WGS 84, degrees) to a CRS
// given as WKT. The outlines themselves are left as they are.
func Project(crs string, outlines []Outline) ([]Outline, error) {
	var x, y []float64
	for i, outline := range outlines {
		if err := CheckOutline(outline); err != nil {
			return nil, fmt.Errorf("outline %d: %w", i, err)
		}
		for _, ring := range outline {
			for _, p := range ring {
				x, y = append(x, p[0]), append(y, p[1])
			}
		}
	}
	if len(x) == 0 {
		return nil, nil
	}
	if err := move(crs, x, y); err != nil {
		return nil, err
	}
	at := 0
	projected := make([]Outline, len(outlines))
	for i, outline := range outlines {
		projected[i] = make(Outline, len(outline))
		for j, ring := range outline {
			projected[i][j] = make([][2]float64, len(ring))
			for k := range ring {
				projected[i][j][k] = [2]float64{x[at], y[at]}
				at++
			}
		}
	}
	return projected, nil
}

// move transforms points in place, in a child if this process has them: crs is
// a file's word.
func move(crs string, x, y []float64) error {
	w := isolation.Load()
	if w == nil {
		return transform(crs, x, y)
	}
	if err := w.move(context.Background(), crs, x, y); err != nil { // bounded by WorkerConfig.Time
		return err
	}
	return placed(x, y)
}

// transform moves points in place, in this process.
func transform(crs string, x, y []float64) error {
	from, err := godal.NewSpatialRefFromEPSG(4326, quiet)
	if err != nil {
		return fmt.Errorf("EPSG:4326: %w", err)
	}
	defer from.Close()
	to, err := godal.NewSpatialRefFromWKT(crs, quiet)
	if err != nil {
		return fmt.Errorf("coordinate reference system: %w", err)
	}
	defer to.Close()
	t, err := godal.NewTransform(from, to, quiet)
	if err != nil {
		return fmt.Errorf("transform to raster's coordinates: %w", err)
	}
	defer t.Close()
	if err := t.TransformEx(x, y, nil, nil); err != nil {
		return fmt.Errorf("transform to raster's coordinates: %w", err)
	}
	return placed(x, y)
}

// placed refuses points without a place.
func placed(x, y []float64) error {
	for i := range x {
		if math.IsNaN(x[i]+y[i]) || math.IsInf(x[i]+y[i], 0) {
			return fmt.Errorf("transform to raster's coordinates: point %d has none", i)
		}
	}
	return nil
}
