package node

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// products holds what insurers hand to operators, found by the hashes that the
// chain carries: term sheets by product, parcels by risk.
type products struct {
	termsDir, parcelsDir string

	mu      sync.Mutex
	seen    string // the files as they were when they were read
	records []terms.ParcelRecord
	sheets  map[oracle.Hash]sheet
	parcels map[oracle.Hash]map[oracle.Hash]oracle.Parcel // by product, then risk
}

// sheet is a term sheet with the bytes that hash to its product.
type sheet struct {
	terms.Sheet
	canonical []byte
}

// openProducts reads both folders once, so that a broken file is named at start.
func openProducts(termsDir, parcelsDir string) (*products, error) {
	p := &products{termsDir: termsDir, parcelsDir: parcelsDir}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p, p.read()
}

// task builds the task of an attempt, or says with a reason what is unknown. It
// reads the folders again when something is and they have changed: anyone may
// open requests for what nobody knows.
func (p *products) task(attempt oracle.Context, request oracle.Request, risks []oracle.Hash) (oracle.Task, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	task, err := p.find(attempt, request, risks)
	if err == nil {
		return task, nil
	}
	if p.look() == p.seen {
		return task, err
	}
	if broken := p.read(); broken != nil {
		return task, fmt.Errorf("%w: what came since cannot be read: %w", err, broken)
	}
	return p.find(attempt, request, risks)
}

// look tells the folders' files apart from changed ones, without reading them.
func (p *products) look() string {
	var seen strings.Builder
	for _, dir := range []string{p.termsDir, p.parcelsDir} {
		paths, _ := filepath.Glob(filepath.Join(dir, "*.json")) // its one error is a bad pattern, which read tells
		for _, path := range paths {
			if info, err := os.Stat(path); err == nil {
				fmt.Fprintln(&seen, path, info.Size(), info.ModTime().UnixNano())
			}
		}
	}
	return seen.String()
}

// all lists the parcels that are known, each once.
func (p *products) all() []terms.ParcelRecord {
	p.mu.Lock()
	defer p.mu.Unlock()
	seen, list := make(map[oracle.Hash]bool, len(p.records)), make([]terms.ParcelRecord, 0, len(p.records))
	for _, record := range p.records {
		if hash, err := record.Hash(); err == nil && !seen[hash] {
			seen[hash], list = true, append(list, record)
		}
	}
	return list
}

// canonical is the term sheet of a product in the bytes that hash to it.
func (p *products) canonical(product oracle.Hash) ([]byte, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s, ok := p.sheets[product]
	return s.canonical, ok
}

func (p *products) find(attempt oracle.Context, request oracle.Request, risks []oracle.Hash) (oracle.Task, error) {
	task := oracle.Task{Context: attempt, Request: request}
	s, ok := p.sheets[request.TermsHash]
	if !ok {
		return task, fmt.Errorf("product %s: %w", request.TermsHash, oracle.ReasonTermsUnknown)
	}
	// A request in shadow settles nothing: it may have a product's fields assessed by a model on trial.
	trial := request.Kind == oracle.KindShadow && s.Model != nil
	if digest, err := s.ModelDigest(); err != nil || (digest != request.ModelDigest && !trial) {
		return task, fmt.Errorf("request names model %s, the term sheet %s: %w", request.ModelDigest, digest, oracle.ReasonModelRefused)
	}
	if request.WindowStart != uint64(s.Window.Start.Unix()) || request.WindowEnd > uint64(s.Window.End.Unix()) {
		return task, fmt.Errorf("request's window is %s to %s, the term sheet's %s to %s: %w",
			moment(request.WindowStart), moment(request.WindowEnd), s.Window.Start.UTC().Format(time.RFC3339), s.Window.End.UTC().Format(time.RFC3339), oracle.ReasonWindowRefused)
	}
	known, err := p.parcelsOf(request.TermsHash)
	if err != nil {
		return task, err
	}
	for _, risk := range risks {
		parcel, ok := known[risk]
		if !ok {
			return task, fmt.Errorf("risk %s: %w", risk, oracle.ReasonParcelUnknown)
		}
		task.Parcels = append(task.Parcels, parcel)
	}
	task.Plan, err = s.Plan(request.WindowEnd)
	return task, err
}

// moment writes a request's time, which may be any number.
func moment(at uint64) string {
	return time.Unix(int64(min(at, 1<<40)), 0).UTC().Format(time.RFC3339) //nolint:gosec // bounded
}

func (p *products) parcelsOf(product oracle.Hash) (map[oracle.Hash]oracle.Parcel, error) {
	if known := p.parcels[product]; known != nil {
		return known, nil
	}
	known := make(map[oracle.Hash]oracle.Parcel, len(p.records))
	for _, record := range p.records {
		parcel, err := record.Parcel(product)
		if err != nil {
			return nil, err
		}
		known[parcel.Risk] = parcel
	}
	p.parcels[product] = known
	return known, nil
}

// read replaces what is known by what the folders hold now, or keeps it when a
// file is broken.
func (p *products) read() error {
	seen := p.look()
	sheets := map[oracle.Hash]sheet{}
	err := eachJSON(p.termsDir, func(b []byte) error {
		s, err := terms.Parse(b)
		if err != nil {
			return err
		}
		canonical, err := oracle.CanonicalJSON(s)
		if err != nil {
			return err
		}
		sheets[oracle.Keccak(canonical)] = sheet{Sheet: s, canonical: canonical}
		return nil
	})
	if err != nil {
		return fmt.Errorf("products.terms_dir: %w", err)
	}
	var records []terms.ParcelRecord
	err = eachJSON(p.parcelsDir, func(b []byte) error {
		file, err := terms.ParseParcels(b)
		records = append(records, file.Parcels...)
		return err
	})
	if err != nil {
		return fmt.Errorf("products.parcels_dir: %w", err)
	}
	p.seen, p.records, p.sheets, p.parcels = seen, records, sheets, map[oracle.Hash]map[oracle.Hash]oracle.Parcel{}
	return nil
}

// eachJSON reads every *.json of a folder in the order of their names.
func eachJSON(dir string, read func([]byte) error) error {
	if _, err := os.Stat(dir); err != nil {
		return fmt.Errorf("folder %s cannot be read: %w", dir, err)
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return err
	}
	for _, path := range paths {
		info, err := os.Stat(path)
		if err == nil && info.Size() > terms.MaxParcelFileBytes {
			return fmt.Errorf("file %s has %d bytes: want at most %d", path, info.Size(), terms.MaxParcelFileBytes)
		}
		b, err := os.ReadFile(path)
		if err == nil {
			err = read(b)
		}
		if err != nil {
			return fmt.Errorf("file %s: %w", path, err)
		}
	}
	return nil
}
