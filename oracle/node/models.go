package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/features"
	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/models/onnx"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/observe"
)

// modelFiles are the files of a model's folder that go into evidence, so that a
// replay needs nothing else.
var modelFiles = []string{"manifest.json", "model.onnx", "golden.json"}

// methods finds what answers a request: a model by its digest, or an index by
// its name and parameters, which the request's digest binds.
type methods struct {
	models map[oracle.Hash]loaded
}

// loaded is a model that passed its golden vectors.
type loaded struct {
	estimator observe.Estimator
	manifest  *models.Manifest
	files     map[string][]byte // by name in evidence
	close     func()
}

// openMethods loads every model of a folder. One that does not load is an
// error: a node that cannot answer for what it is configured with says so at
// start.
func openMethods(ctx context.Context, c ModelsConfig) (*methods, error) {
	m := &methods{models: map[oracle.Hash]loaded{}}
	if c.Dir == "" {
		return m, nil
	}
	if err := c.checkFiles(); err != nil {
		return nil, err
	}
	folders, err := filepath.Glob(filepath.Join(c.Dir, "*", "manifest.json"))
	if err != nil {
		return nil, fmt.Errorf("models.dir: %w", err)
	}
	for _, path := range folders {
		if err := m.load(ctx, c, filepath.Dir(path)); err != nil {
			m.close()
			return nil, fmt.Errorf("models.dir: model %s: %w", filepath.Base(filepath.Dir(path)), err)
		}
	}
	return m, nil
}

func (m *methods) load(ctx context.Context, c ModelsConfig, dir string) error {
	folder, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer folder.Close()
	one, err := loadModel(ctx, folder.FS(), c.Library)
	if err != nil {
		return err
	}
	if err := one.manifest.Admit(!c.AllowPreview); err != nil {
		one.close()
		return fmt.Errorf("%w (models.allow_preview is %v)", err, c.AllowPreview)
	}
	m.models[one.manifest.Digest()] = one
	return nil
}

// loadModel reads a model from its files and checks it whole.
func loadModel(ctx context.Context, files fs.FS, library string) (loaded, error) {
	pack, err := models.Load(files)
	if err != nil {
		return loaded{}, err
	}
	runtime, err := onnx.Open(library)
	if err != nil {
		return loaded{}, err
	}
	model, err := runtime.Load(ctx, pack)
	if err != nil {
		return loaded{}, err
	}
	one := loaded{manifest: model.Manifest(), files: map[string][]byte{}, close: model.Close}
	extractor, err := features.New(model.Manifest())
	for _, name := range modelFiles {
		if err == nil {
			one.files["model/"+name], err = fs.ReadFile(files, name)
		}
	}
	if err != nil {
		model.Close()
		return loaded{}, err
	}
	one.estimator = models.Estimator{Extractor: extractor, Predictor: model}
	return one, nil
}

// find returns what answers a task, and its files.
func (m *methods) find(task oracle.Task) (observe.Estimator, map[string][]byte, error) {
	if task.Plan.Method == "model" {
		one, ok := m.models[task.Request.ModelDigest]
		if !ok {
			return nil, nil, fmt.Errorf("model %s is not in models.dir: %w", task.Request.ModelDigest, oracle.ReasonModelRefused)
		}
		return one.estimator, one.files, nil
	}
	x, err := index.New(task.Plan.Method, task.Plan.Params)
	if err != nil {
		return nil, nil, fmt.Errorf("index %s: %w: %w", task.Plan.Method, oracle.ReasonModelRefused, err)
	}
	if x.Digest() != task.Request.ModelDigest {
		return nil, nil, fmt.Errorf("index %s has digest %s, the request names %s: %w", x.Name(), x.Digest(), task.Request.ModelDigest, oracle.ReasonModelRefused)
	}
	return x, nil, nil
}

func (m *methods) close() {
	for _, one := range m.models {
		one.close()
	}
}

// estimator joins the methods as leg 1 sees them.
type estimator struct{ methods *methods }

// Estimate implements observe.Estimator: what the method says, except of parcels
// that are not what the term sheet insures.
func (e estimator) Estimate(ctx context.Context, task oracle.Task, seen oracle.Evidence) ([]oracle.Estimate, error) {
	method, _, err := e.methods.find(task)
	if err != nil {
		return nil, err
	}
	estimates, err := method.Estimate(ctx, task, seen)
	if err != nil {
		return nil, err
	}
	for i, d := range doubtsOf(task, seen) {
		if d.over(estimates[i].Status) {
			estimates[i] = oracle.Estimate{Status: d.status}
		}
	}
	return estimates, nil
}

// bundler stores what an answer rests on: the evidence, the term sheet and the
// model's own files.
type bundler struct {
	store    *evidence.Store
	methods  *methods
	domain   oracle.Domain
	operator oracle.Address
	sources  []byte
	sheet    func(product oracle.Hash) ([]byte, bool)
}

// Bundle implements observe.Bundler.
func (b bundler) Bundle(task oracle.Task, seen oracle.Evidence, estimates []oracle.Estimate) (oracle.Hash, error) {
	_, files, err := b.methods.find(task)
	if err != nil {
		return oracle.Hash{}, err
	}
	canonical, ok := b.sheet(task.Request.TermsHash)
	if !ok {
		return oracle.Hash{}, oracle.ReasonTermsUnknown
	}
	m := evidence.Manifest{
		Format: evidence.ManifestFormat, Domain: b.domain, Operator: b.operator, Context: task.Context,
		Request: task.Request, Task: task, Sources: b.sources, Evidence: seen, Estimates: estimates,
	}
	var failed []error
	put := func(name string, content []byte) {
		digest, err := b.store.Put(content)
		failed = append(failed, err)
		m.Objects = append(m.Objects, evidence.Object{Name: name, Digest: digest})
	}
	put("terms.json", canonical)
	for _, name := range modelFiles {
		if content, ok := files["model/"+name]; ok {
			put("model/"+name, content)
		}
	}
	if err := errors.Join(failed...); err != nil {
		return oracle.Hash{}, err
	}
	return b.store.Save(m)
}
