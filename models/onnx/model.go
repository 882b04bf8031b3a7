package onnx

import (
	"context"
	"fmt"
	"sync"

	ort "github.com/yalue/onnxruntime_go"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxBatch bounds the rows of one run: memory stays small and ctx is seen
// between runs.
const maxBatch = 256

// Model is a loaded graph that passed its golden vectors. It may be shared.
type Model struct {
	manifest *models.Manifest
	session  *ort.DynamicAdvancedSession
	running  sync.RWMutex // held for reading by runs, for writing by Close
	closed   bool
}

var _ oracle.Predictor = (*Model)(nil)

// Row is a model's quantised answer to one row, in 1e-4 units.
type Row struct {
	Low, Value, High int32 // the three quantiles
	Score            int32 // over the manifest's limit: out of domain
}

// MaxThreads bounds the threads inside an operator.
const MaxThreads = 64

// Load checks the package's graph, makes its session and runs its golden
// vectors. The caller closes the model.
func (r *Runtime) Load(ctx context.Context, p *models.Package) (*Model, error) {
	return r.LoadThreads(ctx, p, 1)
}

// LoadThreads is Load with up to threads threads inside an operator, from 1 to
// MaxThreads. A node uses one: callers, not operators, share its processors. The
// quantised answers are the same with any number.
func (r *Runtime) LoadThreads(ctx context.Context, p *models.Package, threads int) (*Model, error) {
	m := p.Manifest
	if threads < 1 || threads > MaxThreads {
		return nil, fmt.Errorf("load model %s: %d threads: want 1 to %d", m.ID(), threads, MaxThreads)
	}
	if err := m.CheckGraph(p.Graph); err != nil {
		return nil, fmt.Errorf("refuse model %s: %w", m.ID(), err)
	}
	if err := Inspect(m, p.Graph); err != nil {
		return nil, fmt.Errorf("refuse model %s: %w", m.ID(), err)
	}
	session, err := newSession(m, p.Graph, threads)
	if err != nil {
		return nil, fmt.Errorf("refuse model %s: %w", m.ID(), err)
	}
	model := &Model{manifest: m, session: session}
	if err := model.checkGolden(ctx, p.Golden); err != nil {
		model.Close()
		return nil, fmt.Errorf("refuse model %s: %w", m.ID(), err)
	}
	return model, nil
}

func newSession(m *models.Manifest, graph []byte, threads int) (*ort.DynamicAdvancedSession, error) {
	options, err := ort.NewSessionOptions()
	if err != nil {
		return nil, fmt.Errorf("session options: %w", err)
	}
	defer options.Destroy() //nolint:errcheck // frees memory only
	if err := options.SetIntraOpNumThreads(threads); err != nil {
		return nil, fmt.Errorf("session options: %w", err)
	}
	if err := options.SetInterOpNumThreads(1); err != nil {
		return nil, fmt.Errorf("session options: %w", err)
	}
	outputs := []string{m.Output.Quantiles, m.Output.Score}
	session, err := withBytes(graph, func(graph []byte) (*ort.DynamicAdvancedSession, error) {
		return ort.NewDynamicAdvancedSessionWithONNXData(graph, []string{m.Input.Name}, outputs, options)
	})
	if err != nil {
		return nil, fmt.Errorf("make session: %w", err)
	}
	return session, nil
}

// Close frees the session once no run uses it. Later calls of Predict are refused.
func (m *Model) Close() {
	m.running.Lock()
	defer m.running.Unlock()
	if !m.closed {
		m.closed = true
		_ = m.session.Destroy() // frees memory only
	}
}

// Digest is the model's digest, as a request names it.
func (m *Model) Digest() oracle.Hash { return m.manifest.Digest() }

// Manifest is the model's manifest; it must not be changed.
func (m *Model) Manifest() *models.Manifest { return m.manifest }

// Predict returns one estimate per risk, in order. A risk whose features carry
// another status than ok keeps it; a row outside the model's domain is
// out_of_domain. Explain says why.
func (m *Model) Predict(ctx context.Context, features []oracle.Features) ([]oracle.Estimate, error) {
	estimates := make([]oracle.Estimate, len(features))
	var rows [][]float32
	var at []int
	for i, f := range features {
		estimates[i] = oracle.Estimate{Status: f.Status, ClearBps: f.ClearBps}
		if f.Status != oracle.StatusOK {
			continue
		}
		if m.manifest.OutOfRange(f.Values) != "" {
			estimates[i].Status = oracle.StatusOutOfDomain
			continue
		}
		rows, at = append(rows, f.Values), append(at, i)
	}
	answers, err := m.Run(ctx, rows)
	if err != nil {
		return nil, err
	}
	for k, row := range answers {
		e := &estimates[at[k]]
		if row.Score > m.manifest.Output.Limit {
			e.Status = oracle.StatusOutOfDomain
			continue
		}
		e.Low, e.Value, e.High = row.Low, row.Value, row.High
	}
	return estimates, nil
}

// Explain says in a sentence why a risk has no value, given what Extract made of
// it; empty when it has one. For notices and logs, never for signing.
func (m *Model) Explain(ctx context.Context, f oracle.Features) (string, error) {
	if f.Status != oracle.StatusOK {
		return f.Reason, nil
	}
	if reason := m.manifest.OutOfRange(f.Values); reason != "" {
		return reason, nil
	}
	rows, err := m.Run(ctx, [][]float32{f.Values})
	if err != nil || rows[0].Score <= m.manifest.Output.Limit {
		return "", err
	}
	return fmt.Sprintf("the season is %.2f times as far from the training seasons as the model allows",
		float64(rows[0].Score)/float64(m.manifest.Output.Limit)), nil
}

// Run answers rows of exactly the manifest's columns, in order, whatever their domain.
func (m *Model) Run(ctx context.Context, rows [][]float32) ([]Row, error) {
	answers := make([]Row, 0, len(rows))
	for len(rows) > 0 {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("run model %s: %w", m.manifest.ID(), err)
		}
		batch := rows[:min(len(rows), maxBatch)]
		some, err := m.batch(batch)
		if err != nil {
			return nil, fmt.Errorf("run model %s: %w", m.manifest.ID(), err)
		}
		answers, rows = append(answers, some...), rows[len(batch):]
	}
	return answers, nil
}

func (m *Model) batch(rows [][]float32) ([]Row, error) {
	width := len(m.manifest.Input.Columns)
	input, err := newMatrix(len(rows), width)
	if err != nil {
		return nil, fmt.Errorf("input: %w", err)
	}
	defer input.close()
	for i, row := range rows {
		if len(row) != width {
			return nil, fmt.Errorf("row %d has %d numbers: want %d", i, len(row), width)
		}
		copy(input.GetData()[i*width:], row)
	}
	quantiles, err := newMatrix(len(rows), 3)
	if err != nil {
		return nil, fmt.Errorf("output: %w", err)
	}
	defer quantiles.close()
	score, err := newMatrix(len(rows), 1)
	if err != nil {
		return nil, fmt.Errorf("output: %w", err)
	}
	defer score.close()
	m.running.RLock()
	defer m.running.RUnlock()
	if m.closed {
		return nil, fmt.Errorf("the model is closed")
	}
	if err := m.session.Run([]ort.Value{input.Tensor}, []ort.Value{quantiles.Tensor, score.Tensor}); err != nil {
		return nil, err
	}
	return quantise(quantiles.GetData(), score.GetData())
}

// quantise rounds outputs to 1e-4 and holds them to low ≤ value ≤ high.
func quantise(quantiles, score []float32) ([]Row, error) {
	out := make([]Row, len(score))
	for i, domain := range score {
		q := [3]float32(quantiles[3*i : 3*i+3])
		if s := domain + q[0] + q[1] + q[2]; s-s != 0 {
			return nil, fmt.Errorf("row %d: an output is not a number", i)
		}
		out[i] = Row{models.Quantise(float64(q[0])), models.Quantise(float64(q[1])), models.Quantise(float64(q[2])), models.Quantise(float64(domain))}
		if out[i].Low > out[i].Value || out[i].Value > out[i].High {
			return nil, fmt.Errorf("row %d: quantiles %v are not in order", i, q)
		}
	}
	return out, nil
}

// aloneGolden is how many golden vectors are run without others beside them.
const aloneGolden = 4

// checkGolden names the first vector whose output differs, and the difference. Some
// are run alone, too: a row's answer must not depend on the rows beside it.
func (m *Model) checkGolden(ctx context.Context, vectors []models.Vector) error {
	if len(vectors) < models.MinGolden {
		return fmt.Errorf("%d golden vectors: want at least %d", len(vectors), models.MinGolden)
	}
	rows := make([][]float32, len(vectors))
	for i, v := range vectors {
		rows[i] = v.Features
	}
	answers, err := m.Run(ctx, rows)
	if err != nil {
		return err
	}
	for i, v := range vectors {
		if want := (Row{v.Low, v.Value, v.High, v.Score}); answers[i] != want {
			return fmt.Errorf("golden vector %d: this machine gives %v, the model says %v (low, value, high, score in 1e-4)", i, answers[i], want)
		}
	}
	for i := range aloneGolden {
		alone, err := m.Run(ctx, rows[i:i+1])
		if err != nil {
			return err
		}
		if alone[0] != answers[i] {
			return fmt.Errorf("golden vector %d: alone it gives %v, beside others %v (low, value, high, score in 1e-4)", i, alone[0], answers[i])
		}
	}
	return nil
}
