package node

import (
	"encoding/json"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// TestManifestIsHiddenUntilSealed: it holds the estimates that the node's
// commitment still hides.
func TestManifestIsHiddenUntilSealed(t *testing.T) {
	n, open := bareNode(t)
	var err error
	if n.store, err = evidence.OpenStore(t.TempDir(), 0); err != nil {
		t.Fatal(err)
	}
	task := oracle.Task{Context: open.Context, Request: open.request, Parcels: []oracle.Parcel{{Risk: open.risks[0]}, {Risk: open.risks[1]}}}
	m := evidence.Manifest{
		Format: evidence.ManifestFormat, Operator: n.cfg.Operator.Address, Context: open.Context, Request: open.request, Task: task,
		Estimates: []oracle.Estimate{{Value: 1234, Low: 1234, High: 1234, Status: oracle.StatusOK}, {Status: oracle.StatusOutOfDomain}},
	}
	if _, err := n.store.Save(m); err != nil {
		t.Fatal(err)
	}
	v := view{n}
	if _, err := v.Manifest(t.Context(), open.Context); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("before the seal: %v, want not found", err)
	}
	if _, err := v.Agreement(t.Context(), open.Context); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("agreement before the seal: %v", err)
	}
	if err := n.store.SaveAgreement(open.Context, evidence.Agreement{Format: evidence.AgreementFormat, Request: open.request}); err != nil {
		t.Fatal(err)
	}
	b, err := v.Manifest(t.Context(), open.Context)
	var shown evidence.Manifest
	if err != nil || json.Unmarshal(b, &shown) != nil || shown.Estimates[0].Value != 1234 {
		t.Errorf("once sealed: %.80s, %v", b, err)
	}
	if b, err := v.Agreement(t.Context(), open.Context); err != nil || !strings.Contains(string(b), evidence.AgreementFormat) {
		t.Errorf("agreement: %.80s, %v", b, err)
	}
	if _, err := v.Get(oracletest.Hash("nothing")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no object: %v, want not found", err)
	}
}

// another opens a further attempt in the node's tracker.
func another(n *Node, id uint64, attempt uint32) oracle.Context {
	r, _ := oracletest.Request(id, 1)
	c := oracle.Context{RequestHash: r.Hash(), Attempt: attempt}
	n.tracker.Open(oracle.Attempt{Context: c}, r)
	return c
}

func TestListIsNewestFirstByPages(t *testing.T) {
	n, _ := bareNode(t) // request 1
	another(n, 2, 0)
	another(n, 3, 0)
	v := view{n}
	first, err := v.List(t.Context(), 0, 2)
	if err != nil || len(first) != 2 || first[0].RequestID != "3" || first[1].RequestID != "2" {
		t.Fatalf("first page %+v, %v", first, err)
	}
	rest, err := v.List(t.Context(), first[1].Cursor, 2)
	if err != nil || len(rest) != 1 || rest[0].RequestID != "1" {
		t.Errorf("rest %+v, %v", rest, err)
	}
	if none, err := v.List(t.Context(), rest[0].Cursor, 2); err != nil || len(none) != 0 {
		t.Errorf("after the last %+v, %v", none, err)
	}
}

func TestTimelineJoinsAttempts(t *testing.T) {
	n, open := bareNode(t)
	n.tracker.Stop(open.Context, oracle.ReasonSuperseded, "")
	second := another(n, 1, 1)
	if second.RequestHash == open.RequestHash {
		t.Fatal("requests of other pages should differ")
	}
	next := oracle.Context{RequestHash: open.RequestHash, Attempt: 1}
	n.tracker.Open(oracle.Attempt{Context: next}, open.request)
	n.tracker.Reach(next, tracker.Collected, "2 risks assessed")
	timeline, err := view{n}.Timeline(t.Context(), open.RequestHash)
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, s := range timeline.Stages {
		told = append(told, s.Name+" "+s.State+" "+string(s.Reason.Code))
	}
	want := "opened done |stopped stopped superseded|opened done |collected done "
	if strings.Join(told, "|") != want || timeline.Attempt != 1 || timeline.Stages[3].Attempt != 1 {
		t.Errorf("told %q, want %q; attempt %d", strings.Join(told, "|"), want, timeline.Attempt)
	}
	if _, err := (view{n}).Timeline(t.Context(), oracletest.Hash("unknown")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("unknown request: %v", err)
	}
}

func TestLineSaysWhereARequestStands(t *testing.T) {
	n, open := bareNode(t)
	v := view{n}
	line := func() (string, oracle.Reason) {
		lines, err := v.List(t.Context(), 0, 1)
		if err != nil || len(lines) != 1 {
			t.Fatal(lines, err)
		}
		return lines[0].State, lines[0].Reason.Code
	}
	n.tracker.Wait(open.Context, oracle.ReasonNoRevealQuorum)
	if state, reason := line(); state != "open" || reason != oracle.ReasonNoRevealQuorum {
		t.Errorf("waiting: %s %s", state, reason)
	}
	n.tracker.Wait(open.Context, oracle.ReasonNone)
	n.tracker.Stop(open.Context, oracle.ReasonSourceDown, "")
	if state, reason := line(); state != "open" || reason != oracle.ReasonSourceDown {
		t.Errorf("stopped: %s %s", state, reason)
	}
	n.tracker.Reach(open.Context, tracker.Reported, "")
	if state, reason := line(); state != "reported" || reason != oracle.ReasonNone {
		t.Errorf("reported: %s %s", state, reason)
	}
}

func TestReadyWantsAChain(t *testing.T) {
	n, _ := bareNode(t)
	if err := n.ready(t.Context()); err == nil || !strings.Contains(err.Error(), "chain") {
		t.Errorf("before the first block: %v", err)
	}
}

// TestChangesAreThoseOfSealedAttempts: what a node has just seen is hidden until its
// attempt is sealed; the list is made anew once a minute.
func TestChangesAreThoseOfSealedAttempts(t *testing.T) {
	store, err := evidence.OpenStore(t.TempDir(), 0)
	require.NoError(t, err)
	saw := func(id uint64, text string) evidence.Manifest {
		r, risks := oracletest.Request(id, 1)
		c := oracle.Context{RequestHash: r.Hash()}
		digest, err := store.Put([]byte(text))
		require.NoError(t, err)
		m := evidence.Manifest{
			Format: evidence.ManifestFormat, Context: c, Request: r, Sources: []byte("{}"), Estimates: []oracle.Estimate{{Status: oracle.StatusInsufficient}},
			Task:     oracle.Task{Context: c, Request: r, Parcels: []oracle.Parcel{{Risk: risks[0]}}},
			Evidence: oracle.Evidence{Exchanges: []oracle.Exchange{{Method: "GET", URL: "http://noaa/july", Status: 200, Provider: "noaa", Digest: digest, Retrieved: time.Unix(int64(id), 0).UTC()}}},
		}
		_, err = store.Save(m)
		require.NoError(t, err)
		return m
	}
	first, second := saw(1, "160.7"), saw(2, "161.0")
	now, kept := time.Unix(1000, 0), &changes{}
	look := func(after time.Duration) int {
		list, err := kept.list(now.Add(after), store)
		require.NoError(t, err)
		return len(list)
	}
	require.Zero(t, look(0))
	require.NoError(t, store.SaveAgreement(first.Context, evidence.Agreement{Format: evidence.AgreementFormat, Request: first.Request}))
	require.Zero(t, look(2*time.Minute))
	require.NoError(t, store.SaveAgreement(second.Context, evidence.Agreement{Format: evidence.AgreementFormat, Request: second.Request}))
	require.Zero(t, look(2*time.Minute+30*time.Second), "made less than a minute ago")
	require.Equal(t, 1, look(4*time.Minute))
	require.Equal(t, 1, kept.last[0].Versions[1].Attempts)
	require.Equal(t, "http://noaa/july", kept.last[0].URL)
}

// TestParcelsInDoubtAreSaidAtTheStart: what overlaps or is no area, by name.
func TestParcelsInDoubtAreSaidAtTheStart(t *testing.T) {
	i := newInsurer(t)
	core, logs := observer.New(zap.WarnLevel)
	n := &Node{log: zap.New(core), products: i.open()}
	n.doubtParcels(t.Context())
	said := logs.FilterMessage("parcels in doubt").All()
	require.Len(t, said, 1, "the insurer's two parcels are one place")
	require.EqualValues(t, 2, said[0].ContextMap()["findings"])
	require.Contains(t, said[0].ContextMap()["first"], "north: parcel_overlap: It overlaps south: 100.0 % of the smaller of the two.")
	i.writeParcels("parcels.json", i.records[0])
	n.products = i.open()
	n.doubtParcels(t.Context())
	require.Equal(t, 1, logs.Len(), "one parcel alone is no doubt")
}
