package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// stopGrace is how long a process may take to end before it is killed.
const stopGrace = 10 * time.Second

// processes starts, kills and stops child processes and leaves none behind. Its
// ledger on disk lets the next start clean up after a parent that was killed.
//
//	start ─▶ running ─▶ kill or stop ─▶ ended
type processes struct {
	ledger string

	mu      sync.Mutex
	running map[string]*process
}

// process is one child. done is closed when it has ended.
type process struct {
	name   string
	marker string
	cmd    *exec.Cmd
	done   chan struct{}
	err    error // of Wait; read after done
}

// entry is one child in the ledger. Marker is a part of its command line that
// no other program has, so that a reused process number is never killed.
type entry struct {
	PID    int    `json:"pid"`
	Marker string `json:"marker"`
}

// newProcesses cleans up what an earlier parent left behind.
func newProcesses(ledger string) (*processes, error) {
	p := &processes{ledger: ledger, running: map[string]*process{}}
	b, err := os.ReadFile(ledger)
	if errors.Is(err, fs.ErrNotExist) {
		return p, nil
	}
	var left []entry
	if err == nil {
		err = json.Unmarshal(b, &left)
	}
	if err != nil {
		return nil, fmt.Errorf("read process ledger: %w", err)
	}
	for _, e := range left {
		if line, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(e.PID), "cmdline")); err == nil && strings.Contains(string(line), e.Marker) {
			_ = syscall.Kill(-e.PID, syscall.SIGKILL) // its group; it may have ended since
		}
	}
	return p, os.Remove(ledger)
}

// start runs a program whose output goes to the file log. marker is a part of
// its arguments that names it beyond doubt, such as the path of its config.
func (p *processes) start(name, marker, log string, path string, args ...string) error {
	out, err := os.OpenFile(log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("start %s: %w", name, err)
	}
	defer out.Close()
	cmd := exec.Command(path, args...) //nolint:noctx,gosec // it outlives any one call, stop ends it; the program is this one
	cmd.Stdout, cmd.Stderr = out, out
	// Its own group, so that Ctrl-C reaches the parent alone and the order of
	// stopping is the parent's; killed with the parent.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	child := &process{name: name, marker: marker, cmd: cmd, done: make(chan struct{})}
	started := make(chan error)
	go child.run(started)
	if err := <-started; err != nil {
		return fmt.Errorf("start %s: %w", name, err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.running[name] = child
	return p.write()
}

// stop asks every process to end and kills what does not.
func (p *processes) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, child := range p.running {
		_ = child.signal(syscall.SIGTERM)
	}
	deadline := time.After(stopGrace)
	for name, child := range p.running {
		select {
		case <-child.done:
		case <-deadline:
			_ = child.signal(syscall.SIGKILL)
			<-child.done
		}
		delete(p.running, name)
	}
	_ = os.Remove(p.ledger)
}

// kill ends a process at once, as a power cut would.
func (p *processes) kill(name string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	child := p.running[name]
	if child == nil {
		return fmt.Errorf("kill %s: it is not running", name)
	}
	if err := child.signal(syscall.SIGKILL); err != nil {
		return fmt.Errorf("kill %s: %w", name, err)
	}
	<-child.done
	delete(p.running, name)
	return nil
}

// up reports whether a process runs.
func (p *processes) up(name string) bool {
	p.mu.Lock()
	child := p.running[name]
	p.mu.Unlock()
	if child == nil {
		return false
	}
	select {
	case <-child.done:
		return false
	default:
		return true
	}
}

// awaitLine blocks until a process's log has a line with text, the process has
// ended or ctx ends.
func (p *processes) awaitLine(ctx context.Context, name, log, text string) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		up := p.up(name) // before its log is read, so that all of it is there once it has ended
		b, err := os.ReadFile(log)
		if err == nil && strings.Contains(string(b), text) {
			return nil
		}
		if !up {
			return fmt.Errorf("%s ended: %s", name, lastLine(b))
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", name, ctx.Err())
		case <-tick.C:
		}
	}
}

// memory is a process's peak resident size in bytes; 0 when it cannot be read.
func (p *processes) memory(name string) int64 {
	p.mu.Lock()
	child := p.running[name]
	p.mu.Unlock()
	if child == nil {
		return 0
	}
	b, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(child.cmd.Process.Pid), "status"))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, _ := strconv.ParseInt(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 10, 64)
			return kib << 10
		}
	}
	return 0
}

// write stores the ledger; the caller holds the lock.
func (p *processes) write() error {
	var all []entry
	for _, child := range p.running {
		all = append(all, entry{PID: child.cmd.Process.Pid, Marker: child.marker})
	}
	b, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return os.WriteFile(p.ledger, b, 0o600)
}

func (c *process) run(started chan<- error) {
	// Pdeathsig fires when the thread that started the child ends, so that thread
	// is kept until the child has ended.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	err := c.cmd.Start()
	started <- err
	if err == nil {
		c.err = c.cmd.Wait()
	}
	close(c.done)
}

// signal reaches the child and whatever it started.
func (c *process) signal(s syscall.Signal) error { return syscall.Kill(-c.cmd.Process.Pid, s) }

func lastLine(b []byte) string {
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	last := lines[len(lines)-1]
	return last[:min(len(last), 400)]
}
