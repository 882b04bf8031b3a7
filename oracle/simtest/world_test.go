package simtest

import (
	"container/heap"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/transport/memnet"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// world is everything between a script and what the checker sees. One goroutine
// owns it; a transmitter, which waits for its slot in a goroutine of its own,
// comes in by calls.
type world struct {
	epochs []*cast // of the script's committees
	t      testing.TB
	s      *script
	rng    *rand.Rand
	start  time.Time
	queue  events
	seq    int
	calls  chan func()
	ctx    context.Context
	tasks  sync.WaitGroup
	chain  *chain
	nodes  []*node
	groups map[uint64]*group
	liars  *coven
	check  *checker
	false  []chainEvent    // what lying endpoints say
	net    *memnet.Network // of real groups
	dir    string          // of their logs
	lines  [400]string     // newest events, a ring
	line   int
}

// newWorldForT makes the world of a script; run plays it.
func newWorldForT(ctx context.Context, t testing.TB, s *script, dir string) *world {
	w := &world{
		t: t, s: s, epochs: s.epochs(), rng: rand.New(rand.NewPCG(s.seed, 2)), start: time.Now(), ctx: ctx,
		calls: make(chan func()), groups: map[uint64]*group{},
	}
	w.check = newChecker(w)
	if s.real {
		w.net, w.dir = memnet.New(), dir
		for _, f := range s.faults {
			w.after(f.at, w.relink)
			w.after(f.until, w.relink)
		}
	}
	w.chain = &chain{w: w, active: w.epochs[0], casts: map[oracle.Context]*cast{}}
	w.liars = newCoven(w)
	for i := range s.nodes() {
		w.nodes = append(w.nodes, newNode(w, i))
	}
	for _, n := range w.nodes {
		n.start()
	}
	w.after(s.heal, w.check.mended)
	if s.change.what != "" {
		w.after(s.change.at, func() { w.chain.activate(w.epochs[1]) })
	}
	if r := s.restore; r.node >= 0 {
		n := w.nodes[r.node]
		w.after(r.backup, func() { n.backup = n.disk.copy() })
		w.after(r.restart, func() { n.crash(time.Second) })
		w.after(r.restored, func() { n.restore() })
	}
	for _, at := range s.rolling {
		w.after(at.at, func() { w.nodes[at.node].crash(at.down) })
	}
	for _, a := range s.asks {
		w.after(a.at, func() { w.chain.open(a.risks) })
	}
	for _, f := range s.faults {
		if f.what == "crash" {
			w.after(f.at, func() { w.nodes[f.a].crash(f.until - f.at) })
		}
	}
	return w
}

// now is the time since the beginning.
func (w *world) now() time.Duration { return time.Since(w.start) }

func (w *world) healed() bool { return w.now() >= w.s.heal }

// run plays the world until every request has ended and nobody is at work.
func (w *world) run() {
	defer func() {
		if r := recover(); r != nil {
			w.t.Logf("panic in %s", w.s)
			panic(r)
		}
	}()
	timer := time.NewTimer(0)
	for !w.chain.over() {
		if len(w.queue) == 0 || w.now() > time.Hour {
			w.fail("the world stands still")
		}
		if d := w.queue[0].at - w.now(); d > 0 {
			timer.Reset(d)
			select {
			case <-timer.C:
			case call := <-w.calls:
				call()
				continue
			}
		}
		heap.Pop(&w.queue).(event).do()
	}
	w.check.end()
}

// end waits for what real groups have started.
func (w *world) end() {
	for _, n := range w.nodes {
		if n.up {
			n.end()
		}
		n.running.Wait()
	}
}

// after does something later. Nanoseconds of chance keep two things apart.
func (w *world) after(d time.Duration, do func()) {
	w.seq++
	heap.Push(&w.queue, event{at: w.now() + d + time.Duration(w.rng.IntN(1000)), seq: w.seq, do: do})
}

// within is a random time below d.
func (w *world) within(d time.Duration) time.Duration {
	if d <= 0 {
		return 0
	}
	return time.Duration(w.rng.Int64N(int64(d)))
}

func (w *world) chance(p float64) bool { return w.rng.Float64() < p }

// linked says whether a reaches b now.
func (w *world) linked(a, b int) bool {
	return a == b || w.healed() || !w.s.cut(w.now(), a, b)
}

// hop is how long one message takes.
func (w *world) hop() time.Duration {
	d := time.Millisecond + w.within(maxHop-time.Millisecond)
	if !w.healed() && w.chance(0.1) {
		d += w.within(w.s.slow)
	}
	return d
}

// send carries bytes from one node to another, or not, or twice.
func (w *world) send(from, to int, data []byte) {
	if !w.linked(from, to) || (!w.healed() && w.chance(w.s.loss)) {
		return
	}
	for copies := 1; copies <= 2; copies++ {
		w.after(w.hop(), func() {
			if w.linked(from, to) {
				w.nodes[to].do(func() { w.nodes[to].receive(operatorOf(from), data) })
			}
		})
		if !w.chance(w.s.repeat) {
			return
		}
	}
}

func (w *world) honest(i int) bool { return w.s.mindOf(i) == nil }

// note keeps a line of the trace.
func (w *world) note(format string, args ...any) {
	w.lines[w.line%len(w.lines)] = fmt.Sprintf("%12s ", w.now()) + fmt.Sprintf(format, args...)
	w.line++
}

// fail ends the test with all that is needed to play it again.
func (w *world) fail(format string, args ...any) {
	w.t.Helper()
	var b strings.Builder
	for i := max(0, w.line-len(w.lines)); i < w.line; i++ {
		fmt.Fprintln(&b, w.lines[i%len(w.lines)])
	}
	w.t.Fatalf("%s\nat %s of %s%splay it again: go test ./oracle/simtest -run TestSeeds -seeds 1 -first %d",
		fmt.Sprintf(format, args...), w.now(), w.s, b.String(), w.s.seed)
}

type event struct {
	at  time.Duration
	seq int
	do  func()
}

type events []event

func (e events) Len() int { return len(e) }
func (e events) Less(i, j int) bool {
	return e[i].at < e[j].at || (e[i].at == e[j].at && e[i].seq < e[j].seq)
}
func (e events) Swap(i, j int) { e[i], e[j] = e[j], e[i] }
func (e *events) Push(x any)   { *e = append(*e, x.(event)) }
func (e *events) Pop() any {
	last := (*e)[len(*e)-1]
	(*e)[len(*e)-1] = event{}
	*e = (*e)[:len(*e)-1]
	return last
}

// lie writes down what lying endpoints say of an event: the truth, nothing, or
// something else.
func (w *world) lie(e chainEvent) {
	switch w.rng.IntN(5) {
	case 0:
		return
	case 1:
		e.group += 1000
	case 2:
		e.ended = !e.ended
	case 3:
		e.cast = w.epochs[len(w.epochs)-1]
		e.deadline += 1000
	}
	w.false = append(w.false, e)
}

// hub is the chain as one node's transmitter sees it.
type hub struct {
	w    *world
	node int
}

// Reported implements publish.Hub.
func (h hub) Reported(ctx context.Context, id [32]byte) (reported bool, err error) {
	err = h.call(ctx, func() error {
		reported = h.w.chain.find(id).state == stateReported
		return nil
	})
	return reported, err
}

// Submit implements publish.Hub.
func (h hub) Submit(ctx context.Context, report oracle.Attested) (oracle.Receipt, error) {
	err := h.call(ctx, func() error { return h.w.chain.submit(h.node, report) })
	return oracle.Receipt{}, err
}

// call runs in the world's goroutine and waits for it.
func (h hub) call(ctx context.Context, f func() error) error {
	done := make(chan error, 1)
	call := func() {
		if h.w.s.outage(h.w.now(), h.node) {
			done <- oracle.ReasonChainDown
			return
		}
		done <- f()
	}
	select {
	case h.w.calls <- call:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}
