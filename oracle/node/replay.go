package node

import (
	"context"
	"errors"
	"fmt"
	"testing/fstest"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Replayed is what a replay found. A replay that returns no error re-derived
// every number it names.
type Replayed struct {
	Operator  oracle.Address
	Context   oracle.Context
	Domain    oracle.Domain     // chain and hub of the request
	Request   oracle.Request    // its hash is the context's
	Opened    uint64            // when the bundle says that it was opened, unix seconds; 0: no time rules it. Only the chain can confirm it
	Root      oracle.Hash       // of the bundle, as signed in the observation
	Sheet     terms.Sheet       // from the bundle; its hash is the request's
	Parcels   []oracle.Parcel   // in page order
	Estimates []oracle.Estimate // re-derived from the archived bytes
	Sealed    bool              // whether the node's observation, which signs Root, is in the sealed set
	Agreement *evidence.Agreement
}

// Replay re-derives everything in an exported bundle from its bytes alone: it
// runs the stages that the node runs, over a source that knows no network.
// library is the ONNX Runtime, needed where a model answered. The error names
// the first value that differs.
func Replay(ctx context.Context, dir, library string) (Replayed, error) {
	bundle, sealed, err := Verify(dir) // first: it says which document was altered
	if err != nil {
		return Replayed{}, err
	}
	return replayBundle(ctx, bundle, sealed, library)
}

func replayBundle(ctx context.Context, bundle evidence.Bundle, sealed bool, library string) (r Replayed, err error) {
	m := bundle.Manifest
	r = Replayed{Operator: m.Operator, Context: m.Context, Domain: m.Domain, Request: m.Request, Opened: m.Task.Opened, Parcels: m.Task.Parcels, Agreement: bundle.Agreement, Sealed: sealed}
	if r.Root, err = m.Root(); err != nil {
		return r, err
	}
	if m.Request.Kind == oracle.KindDispute { // its jury answers however late it is asked
		if err := same("manifest.json: task.opened", m.Task.Opened, 0); err != nil {
			return r, err
		}
	}
	if r.Sheet, err = replaySheet(bundle); err != nil {
		return r, err
	}
	if r.Estimates, err = replayEstimates(ctx, bundle, library); err != nil {
		return r, err
	}
	if r.Agreement == nil {
		return r, nil
	}
	return r, replayReport(m, r)
}

// ReplayAssessment is Replay for the folder of an assessment: every page that is
// done. Nobody signed it; what it shows is that the numbers follow from the bytes.
func ReplayAssessment(ctx context.Context, dir, library string) (evidence.Assessment, []Replayed, error) {
	assessment, bundles, err := evidence.ReadAssessment(dir)
	if err != nil {
		return assessment, nil, err
	}
	var all []Replayed
	for _, bundle := range bundles {
		var risks []oracle.Hash
		for _, p := range bundle.Manifest.Task.Parcels {
			risks = append(risks, p.Risk)
		}
		r, err := replayBundle(ctx, bundle, false, library)
		if err == nil && oracle.RisksHash(risks) != bundle.Manifest.Request.RisksHash {
			err = fmt.Errorf("manifest.json: task: its parcels are not the request's risks")
		}
		if err != nil {
			return assessment, nil, fmt.Errorf("page %s: %w", bundle.Manifest.Context, err)
		}
		all = append(all, r)
	}
	return assessment, all, nil
}

// Verify reads an exported bundle and checks its bytes against the digests and
// signatures that name them. sealed says whether the node's own observation,
// which signs the bundle's root, is among those of the committee.
func Verify(dir string) (bundle evidence.Bundle, sealed bool, err error) {
	if bundle, err = evidence.Read(dir); err != nil {
		return bundle, false, err
	}
	sealed, err = bundle.Verify(threshold.Recover)
	return bundle, sealed, err
}

// replaySheet checks that the term sheet in the bundle is the request's product
// and gives the plan that the node followed.
func replaySheet(bundle evidence.Bundle) (terms.Sheet, error) {
	b, err := bundle.Object("terms.json")
	if err != nil {
		return terms.Sheet{}, err
	}
	sheet, err := terms.Parse(b)
	if err != nil {
		return sheet, fmt.Errorf("terms.json: %w", err)
	}
	m := bundle.Manifest
	if hash, err := sheet.Hash(); err != nil || hash != m.Request.TermsHash {
		return sheet, fmt.Errorf("terms.json hashes to %s, the request names %s", hash, m.Request.TermsHash)
	}
	plan, err := sheet.Plan(m.Request.WindowEnd)
	if err != nil {
		return sheet, err
	}
	return sheet, same("manifest.json: task.plan", m.Task.Plan, plan)
}

// replayEstimates runs leg 1 again over the recorded exchanges.
func replayEstimates(ctx context.Context, bundle evidence.Bundle, library string) ([]oracle.Estimate, error) {
	m := bundle.Manifest
	sources, err := readMix(m.Sources)
	if err != nil {
		return nil, fmt.Errorf("manifest.json: %w", err)
	}
	mix, err := feedsConfig(sources)
	if err != nil {
		return nil, fmt.Errorf("manifest.json: %w", err)
	}
	collector, err := feeds.New(mix, feeds.Replay(m.Evidence.Exchanges, bundle))
	if err != nil {
		return nil, fmt.Errorf("manifest.json: sources: %w", err)
	}
	seen, err := collector.Collect(ctx, m.Task)
	if errors.Is(err, fetch.ErrNotRecorded) {
		return nil, fmt.Errorf("manifest.json: evidence.exchanges differs: what is asked again is not recorded: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("collect from the archive: %w", err)
	}
	if err := sameEvidence(m, seen); err != nil {
		return nil, err
	}
	methods, err := replayMethods(ctx, bundle, library)
	if err != nil {
		return nil, err
	}
	defer methods.close()
	estimates, err := estimator{methods}.Estimate(ctx, m.Task, seen)
	if err != nil {
		return nil, fmt.Errorf("estimate from the archive: %w", err)
	}
	for i := range estimates {
		if err := sameOf(m, "manifest.json: estimates", i, m.Estimates[i], estimates[i]); err != nil {
			return nil, err
		}
	}
	return estimates, nil
}

func sameEvidence(m evidence.Manifest, seen oracle.Evidence) error {
	if len(seen.Series) != len(m.Evidence.Series) {
		return fmt.Errorf("manifest.json: evidence.series differs: recorded %d, re-derived %d", len(m.Evidence.Series), len(seen.Series))
	}
	for i := range seen.Series {
		if err := sameOf(m, "manifest.json: evidence.series", i, m.Evidence.Series[i], seen.Series[i]); err != nil {
			return err
		}
	}
	return same("manifest.json: evidence.decisions", m.Evidence.Decisions, seen.Decisions)
}

// sameOf is same for what a list has of each parcel; the error says of which.
func sameOf(m evidence.Manifest, list string, i int, want, got any) error {
	if err := same(fmt.Sprintf("%s[%d]", list, i), want, got); err != nil {
		return fmt.Errorf("%w (parcel %s)", err, m.Task.Parcels[i].Name)
	}
	return nil
}

// replayMethods loads the model from the bundle's own copy.
func replayMethods(ctx context.Context, bundle evidence.Bundle, library string) (*methods, error) {
	m := &methods{models: map[oracle.Hash]loaded{}}
	if bundle.Manifest.Task.Plan.Method != "model" {
		return m, nil
	}
	files := fstest.MapFS{}
	for _, name := range modelFiles {
		b, err := bundle.Object("model/" + name)
		if err != nil {
			return nil, err
		}
		files[name] = &fstest.MapFile{Data: b, Mode: 0o400}
	}
	one, err := loadModel(ctx, files, library)
	if err != nil {
		return nil, fmt.Errorf("model in the bundle: %w", err)
	}
	m.models[one.manifest.Digest()] = one
	return m, nil
}

// replayReport recomputes outcomes and report from the signed observations.
func replayReport(m evidence.Manifest, r Replayed) error {
	a := *r.Agreement
	sealed := round.Sealed{
		Context: m.Context, Request: m.Request, Reveals: a.Reveals, Observers: a.Report.Report.Observers,
		ObservationRoot: round.ObservationRootOf(a.Reveals),
	}
	report, outcomes, err := round.BuildReport(a.Committee, m.Request, m.Context.Attempt, sealed, a.Risks, m.Task.Plan.Tolerance, m.Task.Plan.ExtraValues)
	if err != nil {
		return fmt.Errorf("recompute the report: %w", err)
	}
	for i := range outcomes {
		if err := sameOf(m, "agreement.json: report.outcomes", i, a.Report.Outcomes[i], outcomes[i]); err != nil {
			return err
		}
	}
	if err := same("agreement.json: report.report", a.Report.Report, report); err != nil {
		return err
	}
	for i, reveal := range a.Reveals {
		if reveal.Operator != r.Operator {
			continue
		}
		for k := range reveal.Estimates {
			if err := sameOf(m, fmt.Sprintf("agreement.json: reveals[%d].estimates", i), k, reveal.Estimates[k], r.Estimates[k]); err != nil {
				return fmt.Errorf("operator %s signed another estimate than its evidence gives: %w", r.Operator, err)
			}
		}
	}
	return nil
}

// SameReport names the first value by which two reports of one attempt differ, or nil.
func SameReport(one, other evidence.Agreement) error {
	for i := range min(len(one.Report.Outcomes), len(other.Report.Outcomes)) {
		if err := same(fmt.Sprintf("agreement.json: report.outcomes[%d]", i), one.Report.Outcomes[i], other.Report.Outcomes[i]); err != nil {
			return err
		}
	}
	return same("agreement.json: report.report", one.Report.Report, other.Report.Report)
}
