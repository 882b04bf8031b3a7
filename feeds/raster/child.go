package raster

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sys/unix"
)

// endError says how a child ended while it was at work.
type endError struct {
	how  string
	slow bool
}

func (e *endError) Error() string { return "its reader " + e.how }

// childError is a sentence that a child said.
type childError string

func (e childError) Error() string { return string(e) }

// child is one process that runs Serve. Whoever took it from the pool uses it
// alone; only mu's fields are seen by others.
type child struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	said   *tail  // on standard error
	memory []byte // shared with the child; unmapped once nobody uses it
	done   chan struct{}
	orders int
	files  int  // seen so far
	spent  bool // killed too late for the order in work: not to be used again

	mu    sync.Mutex
	knows map[uint64]bool // files it may have open
	drops []uint64        // those that nobody wants any more
}

// Self is the command that runs this very program with other arguments.
func Self(args ...string) ([]string, error) {
	path := "/proc/self/exe" // right even when the file was replaced since
	if _, err := os.Stat(path); err != nil {
		if path, err = os.Executable(); err != nil {
			return nil, fmt.Errorf("find this program: %w", err)
		}
	}
	return append([]string{path}, args...), nil
}

// decoderEnv is what of this process's environment decoders need: no secret of
// an operator reaches them.
func decoderEnv() []string {
	// One arena and one thread keep the address space small, which is what is limited.
	env := []string{"GOTRACEBACK=none", "GOMAXPROCS=1", "MALLOC_ARENA_MAX=1"}
	for _, pair := range os.Environ() {
		name, _, _ := strings.Cut(pair, "=")
		if strings.HasPrefix(name, "GDAL_") || strings.HasPrefix(name, "PROJ_") || name == "CPL_LOG" || name == "LD_LIBRARY_PATH" || name == "LANG" {
			env = append(env, pair)
		}
	}
	return env
}

func startChild(c WorkerConfig) (*child, error) {
	cmd := exec.Command(c.Command[0], c.Command[1:]...) //nolint:noctx,gosec // it outlives any one task, end stops it; the program is this one
	if c.Command[0] == "/proc/self/exe" {
		cmd.Args[0] = os.Args[0] // for people who list processes
	}
	h := &child{cmd: cmd, said: &tail{}, done: make(chan struct{}), knows: make(map[uint64]bool)}
	cmd.Env, cmd.Stderr = c.Env, h.said
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errNoWorker, err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errNoWorker, err)
	}
	file, memory, err := newArena()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errNoWorker, err)
	}
	defer file.Close()                                  // the memory stays with the two mappings
	cmd.ExtraFiles, h.memory = []*os.File{file}, memory // the first is arenaFile
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %w", errNoWorker, err), unix.Munmap(memory))
	}
	h.in, h.out = in, bufio.NewReaderSize(out, 64<<10)
	// Not at its end: whoever follows an order may be about to write there.
	runtime.AddCleanup(h, func(memory []byte) { _ = unix.Munmap(memory) }, memory)
	go func() {
		_ = cmd.Wait() // how it ended is in ProcessState
		close(h.done)
	}()
	return h, nil
}

// end kills the child and waits for its end. It may be called again.
func (h *child) end() {
	_ = h.in.Close()
	_ = h.cmd.Process.Kill()
	<-h.done
}

// limit is a child's first order.
func (h *child) limit(ctx context.Context, c WorkerConfig) error {
	_, _, err := h.follow(ctx, order{Do: "limit", Memory: c.Memory}, nil, nil, c.Time)
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("%w: %w: %s", errNoWorker, err, h.said)
	}
	return err
}

// alone reports whether no other file was in the child before.
func (h *child) alone(token uint64) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.files == 0 || h.files == 1 && h.knows[token]
}

// has reports whether the child may have a file open.
func (h *child) has(token uint64) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.knows[token]
}

func (h *child) forget(token uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.knows[token] {
		delete(h.knows, token)
		h.drops = append(h.drops, token)
	}
}

// usable reports whether the child still runs, as far as is known.
func (h *child) usable() bool {
	select {
	case <-h.done:
		return false
	default:
		return !h.spent
	}
}

// follow sends an order and serves the child until it answers. patience is
// how long the child itself may take, waits for ranges not counted.
func (h *child) follow(ctx context.Context, o order, points []byte, source *blocks, patience time.Duration) (kind, []byte, error) {
	h.orders++
	clock := startWatch(ctx, h.cmd.Process, patience)
	k, b, err := h.converse(o, points, source, clock)
	if !clock.stop() {
		h.spent = true // an answer that came at the last moment counts all the same
	}
	var said childError
	if err == nil || errors.As(err, &said) {
		return k, b, err
	}
	h.end()
	if ctx.Err() != nil {
		return 0, nil, &endError{how: "was stopped"}
	}
	return 0, nil, &endError{how: h.how(clock.slow.Load(), err), slow: clock.slow.Load()}
}

func (h *child) converse(o order, points []byte, source *blocks, clock *watch) (kind, []byte, error) {
	if err := h.sendOrder(o, points); err != nil {
		return 0, nil, err
	}
	for {
		k, b, err := readFrame(h.out, maxFrame)
		if err != nil {
			return 0, nil, err
		}
		switch k {
		case kindDone, kindPixels, kindPoints:
			return k, b, nil
		case kindError:
			return 0, nil, childError(b[:min(len(b), maxSentence)])
		case kindWant, kindPlan:
			act := h.give
			if k == kindPlan {
				act = h.lay
			}
			if err := act(b, source, clock); err != nil {
				return 0, nil, err
			}
		default:
			return 0, nil, fmt.Errorf("frame %q from a raster process", byte(k))
		}
	}
}

func (h *child) sendOrder(o order, points []byte) error {
	h.mu.Lock()
	drops := h.drops
	h.drops = nil
	if o.File != 0 && !h.knows[o.File] {
		h.knows[o.File] = true
		h.files++
	}
	h.mu.Unlock()
	for _, token := range drops {
		if err := h.send(order{Do: "drop", File: token}); err != nil {
			return err
		}
	}
	if err := h.send(o); err != nil || points == nil {
		return err
	}
	return writeFrame(h.in, kindPoints, points)
}

func (h *child) send(o order) error {
	b, err := json.Marshal(o)
	if err != nil {
		return err
	}
	return writeFrame(h.in, kindOrder, b)
}

// give answers a child that wants a range. That the source fails is for the
// child to hear and for whoever asked to find in source.
func (h *child) give(b []byte, source *blocks, clock *watch) error {
	offset, length, err := unpackRange(b)
	if err != nil || source == nil {
		return errors.Join(errors.New("a raster process wants what is no range"), err)
	}
	clock.pause()
	total, body, err := source.part(offset, length)
	clock.resume()
	if err != nil {
		return writeFrame(h.in, kindRefuse)
	}
	return writeFrame(h.in, kindBytes, binary.LittleEndian.AppendUint64(nil, uint64(total)), body)
}

// lay reads what a child plans to decode, and lays it out in shared memory.
func (h *child) lay(b []byte, source *blocks, clock *watch) error {
	spans, err := unpackSpans(b)
	if err != nil || source == nil {
		return errors.Join(errors.New("a raster process plans what is no ranges"), err)
	}
	clock.pause()
	defer clock.resume()
	if err := source.prefetch(spans); err != nil {
		return writeFrame(h.in, kindRefuse)
	}
	total, err := source.length()
	if err != nil {
		return writeFrame(h.in, kindRefuse)
	}
	for _, l := range layout(spans, total) {
		if _, err := source.ReadAt(h.memory[l.at:l.at+l.size], l.off); err != nil {
			return writeFrame(h.in, kindRefuse)
		}
	}
	runtime.KeepAlive(h)
	return writeFrame(h.in, kindLaid)
}

// noMemory is what Go, C++ and the race detector say when there is none left.
var noMemory = []string{"out of memory", "cannot allocate memory", "bad_alloc", "failed to allocate"}

// how says how the child ended, in words that do not change from run to run.
func (h *child) how(slow bool, err error) string {
	text := h.said.String()
	state := h.cmd.ProcessState.String()
	switch {
	case slow:
		return "took too long and was stopped"
	case slices.ContainsFunc(noMemory, func(s string) bool { return strings.Contains(text, s) }):
		return "ran out of memory"
	case !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, os.ErrClosed) && !strings.Contains(err.Error(), "broken pipe"):
		return "broke the rules: " + err.Error()
	case strings.Contains(text, "SIGSEGV"):
		return "crashed: it used memory that is not its own"
	}
	return "ended: " + state
}

// watch kills a process whose order takes too long or is not wanted any more.
type watch struct {
	slow   atomic.Bool
	timer  *time.Timer
	left   time.Duration
	since  time.Time
	cancel func() bool
}

func startWatch(ctx context.Context, p *os.Process, patience time.Duration) *watch {
	w := &watch{left: patience, since: time.Now()}
	w.timer = time.AfterFunc(patience, func() {
		w.slow.Store(true)
		_ = p.Kill()
	})
	w.cancel = context.AfterFunc(ctx, func() { _ = p.Kill() })
	return w
}

// pause leaves out what the parent takes for its part.
func (w *watch) pause() {
	w.timer.Stop()
	w.left -= time.Since(w.since)
}

func (w *watch) resume() {
	w.since = time.Now()
	w.timer.Reset(max(w.left, time.Millisecond))
}

// stop reports whether the process was left alone.
func (w *watch) stop() bool {
	inTime, wanted := w.timer.Stop(), w.cancel()
	return inTime && wanted
}

// tail keeps the first bytes that are written to it.
type tail struct {
	mu sync.Mutex
	b  []byte
}

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.b = append(t.b, b[:min(len(b), 4096-len(t.b))]...)
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.TrimSpace(string(t.b))
}
