package node

import (
	"context"
	"fmt"

	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/observe"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Assessment is an order to leg 1 that no chain gives: parcels of one product.
type Assessment struct {
	Sheet   terms.Sheet
	End     uint64               // unix seconds; of the sheet's window, or earlier
	Parcels []terms.ParcelRecord // each with a risk of its own
	Page    int                  // parcels that are looked at together, 1 … oracle.MaxRisks
	Dir     string               // of the evidence; what it holds of this assessment is not done again
	Done    func(parcels int)    // called after each page with the parcels done so far; may be nil
}

// Assessed is what one operator's leg 1 says of one parcel.
type Assessed struct {
	Parcel   oracle.Parcel
	Estimate oracle.Estimate
	Reason   string         // a sentence, unless the status is ok
	Page     oracle.Context // names the bundle in Dir
	Seen     oracle.Series  // what was read of it; not to be changed
}

// Assess runs leg 1 as a node with this configuration would: the same sources,
// methods and evidence, with no chain, no committee and no key. Parcels are paged
// by place, so that neighbours share what is read; answers are in the order
// of the parcels. After an error or an interrupt the pages that are done are in
// Dir, and the same call goes on from there.
func Assess(ctx context.Context, cfg Config, a Assessment) ([]Assessed, error) {
	l, err := openLeg(ctx, cfg, a)
	if err != nil {
		return nil, err
	}
	defer l.close()
	pages, err := a.pages()
	if err != nil {
		return nil, err
	}
	if err := l.claim(a, pages); err != nil {
		return nil, err
	}
	answers, done := make([]Assessed, len(a.Parcels)), 0
	for _, p := range pages {
		said, err := l.answer(ctx, p.task)
		if err != nil {
			return nil, fmt.Errorf("assess %d parcels from %s on: %w", len(p.places), p.task.Parcels[0].Name, err)
		}
		for i, at := range p.places {
			answers[at] = said[i]
		}
		if done += len(p.places); a.Done != nil {
			a.Done(done)
		}
	}
	return answers, nil
}

// leg is leg 1 without a chain.
type leg struct {
	store     *evidence.Store
	methods   *methods
	collector *feeds.Collector
	bundler   bundler
	closers   []func()
}

func openLeg(ctx context.Context, cfg Config, a Assessment) (l *leg, err error) {
	l = &leg{methods: &methods{}}
	defer func() {
		if err != nil {
			l.close()
		}
	}()
	if a.Sheet.Model != nil {
		if l.methods, err = openMethods(ctx, cfg.Models); err != nil {
			return l, err
		}
		l.closers = append(l.closers, l.methods.close)
	}
	canonical, err := oracle.CanonicalJSON(a.Sheet)
	if err != nil {
		return l, err
	}
	sources, err := mixOf(cfg.Sources)
	if err != nil {
		return l, err
	}
	if l.store, err = evidence.OpenStore(a.Dir, cfg.Archive.QuotaBytes); err != nil {
		return l, err
	}
	collector, client, err := openCollector(cfg.Sources, l.store)
	if err != nil {
		return l, err
	}
	l.collector, l.closers = collector, append(l.closers, client.Close)
	l.bundler = bundler{
		store: l.store, methods: l.methods, sources: sources,
		sheet: func(product oracle.Hash) ([]byte, bool) { return canonical, product == oracle.Keccak(canonical) },
	}
	return l, nil
}

func (l *leg) close() {
	for _, f := range l.closers {
		f()
	}
}

// claim makes the folder this assessment's. The mix of sources is part of it, how
// long to wait for them is not.
func (l *leg) claim(a Assessment, pages []page) error {
	if len(pages) == 0 {
		return fmt.Errorf("assess: no parcels")
	}
	first := pages[0].task
	if _, _, err := l.methods.find(first); err != nil {
		return err
	}
	claim := evidence.Assessment{
		TermsHash: first.Request.TermsHash, ModelDigest: first.Request.ModelDigest, WindowStart: first.Request.WindowStart,
		WindowEnd: first.Request.WindowEnd, Sources: l.bundler.sources, Parcels: len(a.Parcels),
	}
	for _, p := range pages {
		claim.Pages = append(claim.Pages, p.task.Context)
	}
	return l.store.Claim(claim)
}

// answer is what the store has for a page, or what leg 1 says now.
func (l *leg) answer(ctx context.Context, task oracle.Task) ([]Assessed, error) {
	m, found, err := l.store.Manifest(task.Context)
	if err != nil {
		return nil, err
	}
	if found {
		if root, err := m.Root(); err != nil || l.store.Holds(task.Context, root) != nil {
			found = false // not whole: an interrupt of the machine itself
		}
	}
	if !found {
		if _, _, err := observe.Assess(ctx, task, l.collector, estimator{l.methods}, l.bundler); err != nil {
			return nil, err
		}
		if m, _, err = l.store.Manifest(task.Context); err != nil {
			return nil, err
		}
	}
	if err := same("task of "+task.Context.String(), task, m.Task); err != nil {
		return nil, err
	}
	reasons, err := l.methods.reasons(task, m.Evidence, m.Estimates)
	if err != nil {
		return nil, err
	}
	seen := make(map[oracle.Hash]oracle.Series, len(m.Evidence.Series))
	for _, s := range m.Evidence.Series {
		seen[s.Risk] = s
	}
	said := make([]Assessed, len(task.Parcels))
	for i, p := range task.Parcels {
		said[i] = Assessed{Parcel: p, Estimate: m.Estimates[i], Reason: reasons[i], Page: task.Context, Seen: seen[p.Risk]}
	}
	return said, nil
}

// reasons are the sentences that estimates, being signed, have no place for.
func (m *methods) reasons(task oracle.Task, seen oracle.Evidence, estimates []oracle.Estimate) ([]string, error) {
	method, _, err := m.find(task)
	if err != nil {
		return nil, err
	}
	texts := make([]string, len(estimates))
	switch method := method.(type) {
	case *index.Index:
		for i, s := range seen.Series {
			texts[i] = method.Explain(task, s).Reason
		}
	case models.Estimator:
		features, err := method.Extractor.Extract(task, seen)
		if err != nil {
			return nil, err
		}
		for i, f := range features {
			if texts[i] = f.Reason; f.Status == oracle.StatusOK {
				texts[i] = m.models[task.Request.ModelDigest].manifest.OutOfRange(f.Values)
			}
		}
	}
	doubts := doubtsOf(task, seen)
	for i, e := range estimates {
		switch {
		case e.Status == oracle.StatusOK:
			texts[i] = ""
		case doubts[i].status == e.Status:
			texts[i] = doubts[i].text
		case texts[i] == "":
			texts[i] = "the model's own score says that it was not made for what was seen"
		}
	}
	return texts, nil
}
