package node_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

const library = "contracts/node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1"

// world is the recorded Belgian season with the demo's products over it.
type world struct {
	feeds *recorded.Server
	asked atomic.Int64 // requests that reached the feeds
	cfg   node.Config
	rain  terms.Sheet
	crop  terms.Sheet
	all   []terms.ParcelRecord
}

func newWorld(t *testing.T) *world {
	t.Helper()
	root := oracletest.Root(t)
	data, err := recorded.Load(filepath.Join(root, "testdata", "feeds", "belgium-2021"))
	require.NoError(t, err)
	w := &world{}
	w.feeds, err = recorded.New(data, data.End, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		w.asked.Add(1)
		w.feeds.ServeHTTP(rw, r)
	}))
	t.Cleanup(server.Close)
	w.cfg = node.Config{
		Models: node.ModelsConfig{Dir: filepath.Join(root, "models", "artifacts"), Library: filepath.Join(root, library), AllowPreview: true},
		Sources: node.SourcesConfig{
			Catalogues: []node.CatalogueConfig{
				{Name: "earth-search", Kind: "earth_search", URL: server.URL + "/earth-search/v1", Collection: "sentinel-2-l2a-monthly"},
				{Name: "planetary-computer", Kind: "planetary_computer", URL: server.URL + "/planetary-computer/api/stac/v1", Collection: "sentinel-2-l2a-monthly"},
			},
			Weather:       []node.WeatherConfig{{Name: "agera5", Kind: "agera5", URL: server.URL + "/agera5/v1/index.json"}},
			AllowLoopback: true, RequestTimeout: node.Duration(5 * time.Second), Tries: 2, TaskBytes: 256 << 20,
		},
	}
	season := filepath.Join(root, "testdata", "seasons", "belgium-2021")
	w.rain, w.crop = sheet(t, filepath.Join(season, "excess-rain.json"), nil), sheet(t, filepath.Join(season, "crop-damage.json"), damage(t, root))
	b, err := os.ReadFile(filepath.Join(season, "parcels.geojson"))
	require.NoError(t, err)
	w.all, err = parcels.Parse(b, parcels.Properties{})
	require.NoError(t, err)
	return w
}

// damage is the digest of the crop-damage model.
func damage(t *testing.T, root string) *oracle.Hash {
	t.Helper()
	pack, err := models.Load(os.DirFS(filepath.Join(root, "models", "artifacts", "crop-damage")))
	require.NoError(t, err)
	digest := pack.Manifest.Digest()
	return &digest
}

func sheet(t *testing.T, path string, model *oracle.Hash) terms.Sheet {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	var s terms.Sheet
	require.NoError(t, json.Unmarshal(b, &s))
	s.Model = model
	require.NoError(t, s.Check())
	return s
}

func (w *world) order(s terms.Sheet, dir string, page int) node.Assessment {
	return node.Assessment{Sheet: s, End: uint64(s.Window.End.Unix()), Parcels: w.all, Page: page, Dir: dir}
}

// values are the answers as people read them, by the parcel's name.
func values(answers []node.Assessed) map[string]string {
	said := map[string]string{}
	for _, a := range answers {
		said[a.Parcel.Name] = a.Estimate.Status.String()
		if a.Estimate.Status == oracle.StatusOK {
			said[a.Parcel.Name] = terms.FormatValue(a.Estimate.Value)
		}
	}
	return said
}

// TestAssessSaysWhatTheDemoSays: one operator's answers, whatever the pages.
func TestAssessSaysWhatTheDemoSays(t *testing.T) {
	w := newWorld(t)
	dir := t.TempDir()
	answers, err := node.Assess(t.Context(), w.cfg, w.order(w.crop, dir, 4))
	require.NoError(t, err)
	require.Equal(t, "0.05", values(answers)["BE-A-04"])
	require.Equal(t, "0", values(answers)["BE-A-02"])
	require.Equal(t, "out_of_domain", values(answers)["BE-A-06"])
	pages := map[oracle.Context]int{}
	for i, a := range answers {
		require.Equal(t, w.all[i].Name, a.Parcel.Name, "answers are in the order of the parcels")
		require.Equal(t, a.Estimate.Status == oracle.StatusOK, a.Reason == "", a.Reason)
		pages[a.Page]++
	}
	require.Len(t, pages, 3)

	one, err := node.Assess(t.Context(), w.cfg, w.order(w.crop, t.TempDir(), 64))
	require.NoError(t, err)
	for i := range one {
		require.Equal(t, answers[i].Estimate, one[i].Estimate, one[i].Parcel.Name)
	}

	assessment, replayed, err := node.ReplayAssessment(t.Context(), dir, w.cfg.Models.Library)
	require.NoError(t, err)
	require.Len(t, replayed, 3)
	require.Equal(t, 11, assessment.Parcels)

	rain, err := node.Assess(t.Context(), w.cfg, w.order(w.rain, t.TempDir(), 64))
	require.NoError(t, err)
	for _, a := range rain {
		require.Equal(t, "160.72", terms.FormatValue(a.Estimate.Value))
	}
}

func TestAssessIsTheIndexSoFar(t *testing.T) {
	w := newWorld(t)
	order := w.order(w.crop, t.TempDir(), 64)
	whole, err := node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	order.Dir = t.TempDir()
	order.End = uint64(time.Date(2021, 6, 1, 0, 0, 0, 0, time.UTC).Unix())
	answers, err := node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	require.NotEqual(t, whole[3].Estimate, answers[3].Estimate)
	require.Equal(t, oracle.StatusOK, answers[3].Estimate.Status)
	order.End = uint64(w.crop.Window.End.Unix()) + 1
	_, err = node.Assess(t.Context(), w.cfg, order)
	require.ErrorContains(t, err, "window's end")
}

// TestAssessGoesOn: what an interrupt leaves is neither lost nor done again.
func TestAssessGoesOn(t *testing.T) {
	w := newWorld(t)
	ctx, cancel := context.WithCancel(t.Context())
	order := w.order(w.rain, t.TempDir(), 4)
	order.Done = func(parcels int) {
		require.Equal(t, 4, parcels)
		cancel()
	}
	_, err := node.Assess(ctx, w.cfg, order)
	require.ErrorIs(t, err, context.Canceled)
	first := w.asked.Load()
	require.NotZero(t, first)

	var done []int
	order.Done = func(parcels int) { done = append(done, parcels) }
	answers, err := node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	require.Equal(t, []int{4, 8, 11}, done)
	require.Equal(t, "160.72", values(answers)["BE-A-11"])
	require.LessOrEqual(t, w.asked.Load()-first, 2*first, "the first page is not asked for again")

	before := w.asked.Load()
	again, err := node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	require.Equal(t, answers, again)
	require.Equal(t, before, w.asked.Load(), "nothing is asked for again")

	w.cfg.Sources.Tries = 3 // how long to wait is no part of what was seen
	_, err = node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)

	removed := false
	require.NoError(t, filepath.WalkDir(filepath.Join(order.Dir, "objects"), func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || removed {
			return err
		}
		removed = true
		return os.Remove(path)
	}))
	_, _, err = node.ReplayAssessment(t.Context(), order.Dir, "")
	require.ErrorContains(t, err, "missing")
	again, err = node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	require.Equal(t, values(answers), values(again), "a page that is not whole is done again")
}

func TestAssessKeepsAFolderToOneAssessment(t *testing.T) {
	w := newWorld(t)
	order := w.order(w.rain, t.TempDir(), 64)
	_, err := node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	for what, change := range map[string]func(*node.Assessment, *node.Config){
		"page":    func(a *node.Assessment, _ *node.Config) { a.Page = 5 },
		"parcels": func(a *node.Assessment, _ *node.Config) { a.Parcels = a.Parcels[1:] },
		"end":     func(a *node.Assessment, _ *node.Config) { a.End -= 86400 },
		"terms":   func(a *node.Assessment, _ *node.Config) { a.Sheet.Notes = "other" },
		"sources": func(_ *node.Assessment, c *node.Config) { c.Sources.Catalogues = c.Sources.Catalogues[1:] },
	} {
		other, cfg := order, w.cfg
		change(&other, &cfg)
		_, err := node.Assess(t.Context(), cfg, other)
		require.ErrorContains(t, err, "holds another assessment", what)
	}

	dir := t.TempDir()
	store, err := evidence.OpenStore(dir, 0)
	require.NoError(t, err)
	request, _ := oracletest.Request(1, 1)
	m := evidence.Manifest{Format: evidence.ManifestFormat, Request: request, Context: oracle.Context{RequestHash: request.Hash()}, Sources: []byte("{}")}
	_, err = store.Save(m)
	require.NoError(t, err)
	order.Dir = dir
	_, err = node.Assess(t.Context(), w.cfg, order)
	require.ErrorContains(t, err, "holds a node's evidence")
}

func TestAssessNamesWhatIsWrong(t *testing.T) {
	w := newWorld(t)
	twice := w.order(w.rain, t.TempDir(), 64)
	twice.Parcels = append(twice.Parcels, twice.Parcels[2])
	_, err := node.Assess(t.Context(), w.cfg, twice)
	require.ErrorContains(t, err, "are the same one")
	_, err = node.Assess(t.Context(), w.cfg, w.order(w.rain, t.TempDir(), 0))
	require.ErrorContains(t, err, "pages of 0 parcels")

	order := w.order(w.crop, t.TempDir(), 64)
	stranger := oracletest.Hash("another model")
	order.Sheet.Model = &stranger
	_, err = node.Assess(t.Context(), w.cfg, order)
	require.ErrorIs(t, err, oracle.ReasonModelRefused)
	require.Zero(t, w.asked.Load(), "nothing is read for a model that is not there")

	remove, err := w.feeds.Break(recorded.Fault{Kind: recorded.FaultDown, Provider: "agera5"})
	require.NoError(t, err)
	order = w.order(w.rain, t.TempDir(), 64)
	_, err = node.Assess(t.Context(), w.cfg, order)
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
	remove()
	_, err = node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err, "the same call goes on once the source is back")
}

func TestAssessSaysWhyItCannotSay(t *testing.T) {
	w := newWorld(t)
	_, err := w.feeds.Inject(recorded.Injection{Kind: recorded.KindCloud, Field: "BE-A-04", Class: recorded.ClassHigh})
	require.NoError(t, err)
	answers, err := node.Assess(t.Context(), w.cfg, w.order(w.crop, t.TempDir(), 64))
	require.NoError(t, err)
	for _, a := range answers {
		switch a.Parcel.Name {
		case "BE-A-04":
			require.Equal(t, oracle.StatusInsufficient, a.Estimate.Status)
			require.Contains(t, a.Reason, "months were clear enough")
		case "BE-A-06":
			require.Contains(t, a.Reason, `crop "other"`)
		}
	}
}

func TestReplayAssessmentNamesWhatWasAltered(t *testing.T) {
	w := newWorld(t)
	order := w.order(w.rain, t.TempDir(), 64)
	answers, err := node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	manifest := filepath.Join(order.Dir, "bundles", answers[0].Page.RequestHash.String()+"-0", "manifest.json")
	alter := func(path, from, to string) {
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		changed := strings.Replace(string(b), from, to, 1)
		require.NotEqual(t, string(b), changed)
		require.NoError(t, os.WriteFile(path, []byte(changed), 0o600))
	}
	alter(manifest, `"value":1607200`, `"value":1607201`)
	_, _, err = node.ReplayAssessment(t.Context(), order.Dir, "")
	require.ErrorContains(t, err, "manifest.json: estimates[0].value differs: recorded 1607201, re-derived 1607200 (parcel ")
	alter(manifest, `"value":1607201`, `"value":1607200`)
	alter(filepath.Join(order.Dir, "assessment.json"), `"window_end":1627776000`, `"window_end":1627776001`)
	_, _, err = node.ReplayAssessment(t.Context(), order.Dir, "")
	require.ErrorContains(t, err, "manifest.json: request.window_end differs: it is 1627776000, assessment.json has 1627776001")
}

func TestLoadSources(t *testing.T) {
	text := template(t)
	sources := text[strings.Index(text, "\nsources:"):strings.Index(text, "\ntiming:")]
	path := filepath.Join(t.TempDir(), "assess.yaml")
	require.NoError(t, os.WriteFile(path, []byte(sources), 0o600))
	c, err := node.LoadSources(path)
	require.NoError(t, err)
	require.NotEmpty(t, c.Sources.Catalogues)
	_, err = node.LoadConfig(path)
	require.ErrorContains(t, err, "data_dir is missing")
	require.NoError(t, os.WriteFile(path, []byte("models:\n  dir: x\n"), 0o600))
	_, err = node.LoadSources(path)
	require.ErrorContains(t, err, "sources: want at least one")
}
