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
	o.File, o.Level = r.token, r.source.link.Level
	return r.workers.do(r.source.ctx, o, nil, r.source)
}

// tiles are checked here: a child that a file took over must not make its
// parent read more than a window's worth.
func (r *remote) tiles(band int, w Window) ([]span, error) {
	a, err := r.ask(order{Do: "tiles", Band: band, Window: w})
	if err != nil {
		return nil, err
	}
	if len(a.Spans) > maxTiles {
		return nil, fmt.Errorf("%d tiles under a window: want at most %d", len(a.Spans), maxTiles)
	}
	for _, s := range a.Spans {
		if s.Off < 0 || s.Size < 0 || s.Off > 1<<50 || s.Size > maxKept {
			return nil, fmt.Errorf("a tile of %d bytes at byte %d", s.Size, s.Off)
		}
	}
	return a.Spans, nil
}

func (r *remote) pixels(band int, w Window) ([]float32, error) {
	k, b, err := r.send(order{Do: "pixels", Band: band, Window: w})
	if err != nil {
		return nil, err
	}
	if k != kindPixels {
		return nil, fmt.Errorf("answer %q from a raster process instead of pixels", byte(k))
	}
	return unpackPixels(b, w.Pixels())
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
