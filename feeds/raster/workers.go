package raster

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// errNoWorker is the cause when no child could be started: the files are not to blame.
var errNoWorker = errors.New("no raster process")

// WorkerConfig says how children run. The zero value of a number is its default.
type WorkerConfig struct {
	Command []string      // what runs Serve on its standard input and output; see Self
	Env     []string      // of the children; nil: what GDAL and PROJ need of this process's
	Most    int           // children at once; default 2
	Memory  int64         // bytes that a child may take beyond what it starts with; default 512 MiB
	Time    time.Duration // that a child may work on one order, without waits for the network; default 20 s
	Orders  int           // after which a child is replaced; default 20000
}

// Workers is a pool of child processes that decode rasters. A child lives until
// it ends, is too slow, has done its orders, or Close; the next order starts
// another. One child does one order at a time, so what a file does to its child
// is said of that file alone.
type Workers struct {
	config WorkerConfig
	slots  chan struct{}
	tokens atomic.Uint64

	mu     sync.Mutex
	idle   []*child // the last is the one used last
	all    map[*child]bool
	closed bool
}

// NewWorkers checks the configuration. Children start when they are needed.
func NewWorkers(c WorkerConfig) (*Workers, error) {
	if len(c.Command) == 0 || c.Most < 0 || c.Memory < 0 || c.Time < 0 || c.Orders < 0 {
		return nil, fmt.Errorf("raster processes: a command and no negative number are wanted: %+v", c)
	}
	c.Command = slices.Clone(c.Command)
	if c.Env == nil {
		c.Env = decoderEnv()
	}
	c.Most, c.Orders = or(c.Most, 2), or(c.Orders, 20_000)
	c.Memory, c.Time = or(c.Memory, 512<<20), or(c.Time, 20*time.Second)
	return &Workers{config: c, slots: make(chan struct{}, c.Most), all: make(map[*child]bool)}, nil
}

func or[T comparable](value, fallback T) T {
	var zero T
	if value == zero {
		return fallback
	}
	return value
}

// isolation is where this process decodes rasters: nil is here.
var isolation atomic.Pointer[Workers]

// Isolate makes every later Open and Project of this process use the children of
// w; nil brings them back. GDAL is global to a process, hence so is this.
func Isolate(w *Workers) { isolation.Store(w) }

// Warm starts one child ahead of need.
func (w *Workers) Warm(ctx context.Context) error {
	if err := w.enter(ctx); err != nil {
		return err
	}
	defer w.leave()
	c, err := w.take(0, true)
	if err == nil {
		w.put(c)
	}
	return err
}

// Close ends all children and waits for their end. Orders in work fail.
func (w *Workers) Close() {
	w.mu.Lock()
	w.closed = true
	var all []*child
	for c := range w.all {
		all = append(all, c)
	}
	w.idle = nil
	w.mu.Unlock()
	for _, c := range all {
		c.end()
	}
}

// enter waits for the right to use one child.
func (w *Workers) enter(ctx context.Context) error {
	select {
	case w.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func (w *Workers) leave() { <-w.slots }

// take gives an idle child, one that knows the file before others, or a new one.
func (w *Workers) take(token uint64, fresh bool) (*child, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed {
		return nil, fmt.Errorf("%w: they are closed", errNoWorker)
	}
	w.idle = slices.DeleteFunc(w.idle, func(c *child) bool {
		dead := !c.usable()
		if dead {
			delete(w.all, c)
		}
		return dead
	})
	if at := len(w.idle) - 1; at >= 0 && !fresh {
		if i := slices.IndexFunc(w.idle, func(c *child) bool { return c.has(token) }); i >= 0 {
			at = i
		}
		c := w.idle[at]
		w.idle = slices.Delete(w.idle, at, at+1)
		return c, nil
	}
	if len(w.idle) > 0 && len(w.all) >= w.config.Most { // a fresh one takes the place of the stalest
		stale := w.idle[0]
		w.idle = slices.Delete(w.idle, 0, 1)
		delete(w.all, stale)
		go stale.end()
	}
	c, err := startChild(w.config)
	if err != nil {
		return nil, err
	}
	w.all[c] = true
	return c, nil
}

// put gives a child back; one that has done its orders ends.
func (w *Workers) put(c *child) {
	w.mu.Lock()
	keep := !w.closed && c.usable() && c.orders < w.config.Orders
	if keep {
		w.idle = append(w.idle, c)
	} else {
		delete(w.all, c)
	}
	w.mu.Unlock()
	if !keep {
		c.end()
	}
}

func (w *Workers) bury(c *child) {
	c.end()
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.all, c)
}

// do has a child follow an order about one file. A child that ends is replaced,
// and the order repeated once if the child had seen other files before: what
// they left may be to blame.
func (w *Workers) do(ctx context.Context, o order, points []byte, source *blocks) (kind, []byte, error) {
	if err := w.enter(ctx); err != nil {
		return 0, nil, err
	}
	defer w.leave()
	for fresh := false; ; fresh = true {
		c, err := w.take(o.File, fresh)
		if err == nil && c.orders == 0 {
			err = c.limit(ctx, w.config)
		}
		if err != nil {
			if c != nil {
				w.bury(c)
			}
			return 0, nil, err
		}
		alone := c.alone(o.File)
		k, b, err := c.follow(ctx, o, points, source, w.config.Time)
		var ended *endError
		if !errors.As(err, &ended) {
			w.put(c)
			return k, b, err
		}
		w.bury(c)
		if alone || fresh || ended.slow || ctx.Err() != nil {
			return 0, nil, err
		}
	}
}

// open opens a file in a child.
func (w *Workers) open(source *blocks, level int) (*remote, header, error) {
	r := &remote{workers: w, source: source, level: level, token: w.tokens.Add(1)}
	a, err := r.ask(order{Do: "open"})
	if err == nil {
		err = a.Header.check()
	}
	if err != nil {
		r.close()
		return nil, header{}, err
	}
	return r, a.Header, nil
}

// forget has every child that knows a file close it before its next order.
func (w *Workers) forget(token uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for c := range w.all {
		c.forget(token)
	}
}
