package raster

import (
	"context"
	"encoding/json"
	"fmt"
)

// remote is a file open in a child, or to be opened again in another.
type remote struct {
	workers *Workers
	source  *blocks
	level   int
	token   uint64
}

// ask sends an order about the file and reads an answer that is no pixels.
func (r *remote) ask(o order) (a answer, err error) {
	k, b, err := r.send(o)
	if err != nil {
		return a, err
	}
	if k != kindDone || len(b) > maxAnswer {
		return a, fmt.Errorf("answer %q of %d bytes from a raster process", byte(k), len(b))
	}
	if err := json.Unmarshal(b, &a); err != nil {
		return a, fmt.Errorf("answer from a raster process: %w", err)
	}
	return a, nil
}

func (r *remote) send(o order) (kind, []byte, error) {
	o.File, o.Level = r.token, r.level
	return r.workers.do(r.source.ctx, o, nil, r.source)
}

func (r *remote) pixels(band int, windows []Window) ([]float32, error) {
	k, b, err := r.send(order{Do: "pixels", Band: band, Windows: windows})
	if err != nil {
		return nil, err
	}
	if k != kindPixels {
		return nil, fmt.Errorf("answer %q from a raster process instead of pixels", byte(k))
	}
	return unpackPixels(b, area(windows))
}

func (r *remote) close() { r.workers.forget(r.token) }

// move transforms points in a child: the reference system may be a file's.
func (w *Workers) move(ctx context.Context, crs string, x, y []float64) error {
	for len(x) > 0 {
		n := min(len(x), maxMoved)
		k, b, err := w.do(ctx, order{Do: "move", CRS: crs, Points: n}, packPoints(x[:n], y[:n]), nil)
		if err != nil {
			return err
		}
		if k != kindPoints {
			return fmt.Errorf("answer %q from a raster process instead of points", byte(k))
		}
		if err := unpackPoints(b, x[:n], y[:n]); err != nil {
			return err
		}
		x, y = x[n:], y[n:]
	}
	return nil
}
