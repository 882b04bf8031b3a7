package devnet

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func startOne(t *testing.T, p *processes, dir, name string) string {
	t.Helper()
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Fatal(err)
	}
	log := filepath.Join(dir, name+".log")
	marker := filepath.Join(dir, name)
	if err := p.start(name, marker, log, shell, "-c", "echo ready; sleep 600; true", marker); err != nil {
		t.Fatal(err)
	}
	if err := p.awaitLine(t.Context(), name, log, "ready"); err != nil {
		t.Fatal(err)
	}
	return log
}

func TestProcessesAreStoppedAndKilled(t *testing.T) {
	dir := t.TempDir()
	p, err := newProcesses(filepath.Join(dir, "ledger.json"))
	if err != nil {
		t.Fatal(err)
	}
	startOne(t, p, dir, "a")
	startOne(t, p, dir, "b")
	if p.memory("a") == 0 {
		t.Error("no memory is read of a running process")
	}
	if err := p.kill("a"); err != nil || p.up("a") {
		t.Errorf("kill: %v, up %v", err, p.up("a"))
	}
	if err := p.kill("a"); err == nil {
		t.Error("second kill: want an error")
	}
	p.stop()
	if p.up("b") {
		t.Error("b runs after stop")
	}
	if _, err := os.Stat(filepath.Join(dir, "ledger.json")); err == nil {
		t.Error("the ledger outlives its processes")
	}
}

// TestNextStartCleansUp leaves a process running, as a killed parent would.
func TestNextStartCleansUp(t *testing.T) {
	dir := t.TempDir()
	ledger := filepath.Join(dir, "ledger.json")
	first, err := newProcesses(ledger)
	if err != nil {
		t.Fatal(err)
	}
	startOne(t, first, dir, "orphan")
	orphan := first.running["orphan"]
	if _, err := newProcesses(ledger); err != nil {
		t.Fatal(err)
	}
	select {
	case <-orphan.done: // killed by the second parent
	case <-time.After(10 * time.Second):
		t.Error("the orphan still runs")
	}
}

func TestAwaitLineTellsWhyAProcessEnded(t *testing.T) {
	dir := t.TempDir()
	p, err := newProcesses(filepath.Join(dir, "ledger.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer p.stop()
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Fatal(err)
	}
	log := filepath.Join(dir, "c.log")
	if err := p.start("c", "c", log, shell, "-c", "echo port in use >&2; exit 1"); err != nil {
		t.Fatal(err)
	}
	if err := p.awaitLine(t.Context(), "c", log, "ready"); err == nil || !strings.Contains(err.Error(), "port in use") {
		t.Errorf("error %v, want one with its last line", err)
	}
	if err := p.start("d", "d", log, filepath.Join(dir, "no such program")); err == nil {
		t.Error("a program that does not exist: want an error")
	}
}
