package tracker_test

import (
	"testing"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

func attempt(id uint64) (oracle.Attempt, oracle.Request) {
	r, _ := oracletest.Request(id, 1)
	return oracle.Attempt{Context: oracle.Context{RequestHash: r.Hash()}}, r
}

func TestTimelineKeepsEachStageOnce(t *testing.T) {
	now := time.Unix(100, 0)
	tr := tracker.New(func() time.Time { return now })
	a, r := attempt(1)
	tr.Open(a, r)
	tr.Open(a, r)
	tr.Reach(a.Context, tracker.Committed, "4 of 4")
	now = time.Unix(200, 0)
	tr.Reach(a.Context, tracker.Committed, "again")
	tr.Stop(a.Context, oracle.ReasonNoQuorum, "2 of 3")
	line, ok := tr.Timeline(a.Context)
	if !ok || len(line.Events) != 3 {
		t.Fatalf("timeline %+v", line)
	}
	if line.Events[1].At.Unix() != 100 || line.Events[2].Reason != oracle.ReasonNoQuorum {
		t.Errorf("events %+v", line.Events)
	}
	if line.Reached(tracker.Settled) || !line.Reached(tracker.Committed) {
		t.Error("reached the wrong stages")
	}
	line.Events[0].Detail = "changed by the caller"
	if again, _ := tr.Timeline(a.Context); again.Events[0].Detail != "" {
		t.Error("a caller changed the tracker's own events")
	}
}

func TestUnknownAttemptsAreIgnored(t *testing.T) {
	tr := tracker.New(time.Now)
	tr.Reach(oracle.Context{}, tracker.Sealed, "")
	tr.Stop(oracle.Context{}, oracle.ReasonLate, "")
	if len(tr.All()) != 0 {
		t.Error("an attempt that was never opened is remembered")
	}
}

func TestOldestIsForgottenFirst(t *testing.T) {
	tr := tracker.New(time.Now)
	for i := range uint64(4097) {
		tr.Open(attempt(i))
	}
	first, _ := attempt(0)
	last, _ := attempt(4096)
	if _, ok := tr.Timeline(first.Context); ok {
		t.Error("the oldest attempt is still there")
	}
	if _, ok := tr.Timeline(last.Context); !ok || len(tr.All()) != 4096 {
		t.Errorf("%d attempts remembered", len(tr.All()))
	}
}

func TestWatchTellsOfChanges(t *testing.T) {
	tr := tracker.New(time.Now)
	changed, stop := tr.Watch()
	a, r := attempt(1)
	tr.Open(a, r)
	tr.Reach(a.Context, tracker.Sealed, "") // a full channel must not block
	select {
	case <-changed:
	default:
		t.Error("no change was told")
	}
	stop()
	tr.Reach(a.Context, tracker.Signed, "")
	select {
	case <-changed:
		t.Error("a change was told after stop")
	default:
	}
}
