package devnet

import (
	"context"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"go.uber.org/zap/zaptest"

	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/features"
	"github.com/sheaf-oracle/sheaf/models/onnx"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// assessor is one operator's first leg over recorded feeds, without a chain.
type assessor struct {
	season    *season
	server    *recorded.Server
	estimator models.Estimator
	archive   oracle.Archive
}

func newAssessor(t *testing.T) *assessor {
	t.Helper()
	root := oracletest.Root(t)
	pack, err := models.Load(os.DirFS(filepath.Join(root, "models", "artifacts", "crop-damage")))
	if err != nil {
		t.Fatal(err)
	}
	a := &assessor{}
	if a.season, err = loadSeason(root, SeasonBelgium, pack.Manifest.Digest(), 0); err != nil {
		t.Fatal(err)
	}
	runtime, err := onnx.Open(filepath.Join(root, "contracts", "node_modules", "onnxruntime-node", "bin", "napi-v6", "linux", "x64", "libonnxruntime.so.1"))
	if err != nil {
		t.Fatal(err)
	}
	model, err := runtime.Load(t.Context(), pack)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(model.Close)
	extractor, err := features.New(model.Manifest())
	if err != nil {
		t.Fatal(err)
	}
	a.estimator = models.Estimator{Extractor: extractor, Predictor: model}
	if a.archive, err = evidence.Open(t.TempDir(), 0); err != nil {
		t.Fatal(err)
	}
	settled := func() time.Time { return a.season.settle }
	if a.server, err = recorded.New(a.season.data, settled, zaptest.NewLogger(t), recorded.Options{}); err != nil {
		t.Fatal(err)
	}
	if err := a.server.Listen(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- a.server.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return a
}

// assess answers for crop damage as the client of a view.
func (a *assessor) assess(t *testing.T, view string) []oracle.Estimate {
	t.Helper()
	estimates, err := a.try(t, view)
	if err != nil {
		t.Fatal(err)
	}
	return estimates
}

// try is assess, for feeds that may give nothing.
func (a *assessor) try(t *testing.T, view string) ([]oracle.Estimate, error) {
	t.Helper()
	url := a.server.URL(view)
	catalogue := satellite.Catalogue{Name: "earth-search", Kind: satellite.EarthSearch, URL: url + "/earth-search/v1", Collection: "sentinel-2-l2a-monthly"}
	client, err := fetch.NewClient(fetch.Config{Hosts: catalogue.AllHosts(), Private: true, Tries: 3, Backoff: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	collector, err := feeds.New(feeds.Config{
		Catalogues: []satellite.Catalogue{catalogue}, Weather: []weather.Source{weather.NewGrid("agera5", url+"/agera5/v1/index.json")},
	}, feeds.Live(client, a.archive, 0))
	if err != nil {
		t.Fatal(err)
	}
	task := a.task(t)
	seen, err := collector.Collect(t.Context(), task)
	if err != nil {
		return nil, err
	}
	return a.estimator.Estimate(t.Context(), task, seen)
}

func (a *assessor) task(t *testing.T) oracle.Task {
	t.Helper()
	x := a.season.products[1]
	task := oracle.Task{Request: oracle.Request{
		TermsHash: x.id, ModelDigest: x.model, WindowStart: uint64(x.Window.Start.Unix()), WindowEnd: uint64(x.Window.End.Unix()),
		RiskCount: uint32(len(a.season.fields)),
	}}
	for _, f := range a.season.fields {
		parcel, err := f.Parcel(x.id)
		if err != nil {
			t.Fatal(err)
		}
		task.Parcels = append(task.Parcels, parcel)
	}
	var err error
	if task.Plan, err = x.Plan(task.Request.WindowEnd); err != nil {
		t.Fatal(err)
	}
	return task
}

// TestStrippedFieldPays strips one green field to bare soil from June on, marked
// as injected: its estimate rises by at least 0.3, every other stays equal, and
// the payout follows the curve.
func TestStrippedFieldPays(t *testing.T) {
	a := newAssessor(t)
	before := a.assess(t, "calm")
	if _, err := a.server.Inject(recorded.Injection{Kind: recorded.KindStrip, View: "stripped", Field: "BE-A-02", From: date(2021, 6, 1)}); err != nil {
		t.Fatal(err)
	}
	after := a.assess(t, "stripped")
	curve, sum := a.season.products[1].Curve(), big.NewInt(sumInsured)
	for i, f := range a.season.fields {
		if f.Name != "BE-A-02" {
			if before[i] != after[i] {
				t.Errorf("%s was not touched: %+v became %+v", f.Name, before[i], after[i])
			}
			continue
		}
		if after[i].Status != oracle.StatusOK || after[i].Value-before[i].Value < 3000 {
			t.Errorf("%s: %+v became %+v, want a rise of at least 0.3", f.Name, before[i], after[i])
		}
		// Trigger 0.2, exit 0.7: the payout is the part of that way that the index has gone.
		want := big.NewInt(sumInsured * int64(min(max(after[i].Value-2000, 0), 5000)) / 5000)
		if got := curve.Payout(after[i].Value, sum); got.Cmp(want) != 0 || got.Sign() == 0 {
			t.Errorf("%s pays %s, want %s", f.Name, got, want)
		}
		if paid := curve.Payout(before[i].Value, sum); paid.Sign() != 0 {
			t.Errorf("%s pays %s before it was stripped", f.Name, paid)
		}
	}
}
