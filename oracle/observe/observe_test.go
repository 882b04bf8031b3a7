package observe_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/observe"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// world is every collaborator of an observer in one; failAt names the act that fails.
type world struct {
	failAt     string
	acts       []string
	estimates  []oracle.Estimate
	commitment oracle.Commitment
	reveal     oracle.Reveal
	saved      bool
}

func (w *world) act(name string) error {
	w.acts = append(w.acts, name)
	if w.failAt == name {
		return errors.New("power cut")
	}
	return nil
}

func (w *world) Collect(context.Context, oracle.Task) (oracle.Evidence, error) {
	return oracle.Evidence{}, w.act("collect")
}

func (w *world) Estimate(context.Context, oracle.Task, oracle.Evidence) ([]oracle.Estimate, error) {
	return w.estimates, w.act("estimate")
}

func (w *world) Bundle(oracle.Task, oracle.Evidence, []oracle.Estimate) (oracle.Hash, error) {
	return oracletest.Hash("root"), w.act("bundle")
}

func (w *world) Answer(oracle.Context) (oracle.Commitment, oracle.Reveal, bool, error) {
	return w.commitment, w.reveal, w.saved, nil
}

func (w *world) SaveAnswer(c oracle.Commitment, r oracle.Reveal) error {
	if err := w.act("save"); err != nil {
		return err
	}
	w.commitment, w.reveal, w.saved = c, r, true
	return nil
}

func (w *world) SignObservation(_ oracle.Context, h oracle.Hash) (sig oracle.Signature, err error) {
	copy(sig[:], h[:])
	return sig, w.act("sign observation")
}

func (w *world) SignCommitment(_ oracle.Context, h oracle.Hash) (sig oracle.Signature, err error) {
	copy(sig[:], h[:])
	return sig, w.act("sign commitment")
}

func observer(w *world) (observe.Observer, oracle.Task) {
	r, _ := oracletest.Request(1, 2)
	task := oracle.Task{Context: oracle.Context{RequestHash: r.Hash()}, Request: r, Parcels: make([]oracle.Parcel, 2)}
	w.estimates = []oracle.Estimate{{Value: 2, Low: 1, High: 3, Status: oracle.StatusOK}, {Status: oracle.StatusInsufficient}}
	return observe.Observer{Operator: oracletest.Address("me"), Collector: w, Estimator: w, Bundler: w, Lock: w}, task
}

func TestAnswerOpensItsCommitment(t *testing.T) {
	w := &world{}
	o, task := observer(w)
	c, r, err := o.Observe(t.Context(), task)
	if err != nil {
		t.Fatal(err)
	}
	if c.Digest != oracle.CommitmentDigest(r.Observation, r.Salt) || r.EstimatesHash != oracle.EstimatesHash(w.estimates) || r.Salt.IsZero() {
		t.Errorf("commitment %+v does not hide %+v", c, r)
	}
	if r.EvidenceRoot != oracletest.Hash("root") {
		t.Error("observation does not name the bundle")
	}
}

// TestACrashAnywhereGivesOneAnswer cuts the power at every act, then tries again:
// what was saved before the cut is what is answered after it.
func TestACrashAnywhereGivesOneAnswer(t *testing.T) {
	for _, at := range []string{"collect", "estimate", "bundle", "save", "sign observation", "sign commitment"} {
		w := &world{failAt: at}
		o, task := observer(w)
		if _, _, err := o.Observe(t.Context(), task); err == nil {
			t.Fatalf("cut at %s: want an error", at)
		}
		saved, salt := w.saved, w.reveal.Salt
		w.failAt = ""
		_, r, err := o.Observe(t.Context(), task)
		if err != nil {
			t.Fatalf("after a cut at %s: %v", at, err)
		}
		if saved && r.Salt != salt {
			t.Errorf("cut at %s: the answer changed", at)
		}
		if signs := strings.Index(strings.Join(w.acts, ","), "sign"); signs < strings.Index(strings.Join(w.acts, ","), "save") {
			t.Errorf("cut at %s: signed before the answer was saved: %v", at, w.acts)
		}
	}
}

func TestSecondCallLooksAtNothing(t *testing.T) {
	w := &world{}
	o, task := observer(w)
	_, first, err := o.Observe(t.Context(), task)
	if err != nil {
		t.Fatal(err)
	}
	w.acts = nil
	_, second, err := o.Observe(t.Context(), task)
	if err != nil || second.Salt != first.Salt || strings.Contains(strings.Join(w.acts, ","), "collect") {
		t.Errorf("second call: %v, acts %v", err, w.acts)
	}
}

func TestUnfitEstimatesAreNotSigned(t *testing.T) {
	for name, estimates := range map[string][]oracle.Estimate{
		"too few":     {{Status: oracle.StatusInsufficient}},
		"crossed":     {{Value: 1, Low: 2, High: 3, Status: oracle.StatusOK}, {Status: oracle.StatusInsufficient}},
		"silent zero": {{}, {}},
	} {
		w := &world{}
		o, task := observer(w)
		w.estimates = estimates
		if _, _, err := o.Observe(t.Context(), task); err == nil || w.saved {
			t.Errorf("%s: error %v, saved %v", name, err, w.saved)
		}
	}
}
