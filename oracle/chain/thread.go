package chain

import (
	"fmt"
	"maps"
	"math/big"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// thread follows the hub's own numbers through its events: requests are numbered
// one by one and so are a request's attempts. A number that is left out means that
// an endpoint has lost an event, even where all of them have lost the same.
// The zero value begins anywhere.
type thread struct {
	last *big.Int            // newest request; nil before the first
	open map[[32]byte]uint32 // next attempt of each open request
}

// follow checks the events of a range and returns the thread behind them; this
// one stays as it is, so that the range can be read again.
func (t thread) follow(events []Event) (thread, error) {
	t.open = maps.Clone(t.open)
	if t.open == nil {
		t.open = map[[32]byte]uint32{}
	}
	for _, e := range events {
		switch e := e.(type) {
		case RequestOpened:
			id := number(e.Request.ID)
			if t.last != nil && id.Cmp(new(big.Int).Add(t.last, big.NewInt(1))) != 0 {
				return t, fmt.Errorf("request %s follows request %s: %w", id, t.last, oracle.ReasonChainGap)
			}
			t.last = id
			t.open[e.Request.ID] = 0
		case AttemptOpened:
			next, known := t.open[e.RequestID]
			if known && e.Attempt.Attempt != next || !known && (e.Attempt.Attempt == 0 || t.covers(e.RequestID)) {
				return t, fmt.Errorf("attempt %d at request %s: attempt %d was to come: %w", e.Attempt.Attempt, number(e.RequestID), next, oracle.ReasonChainGap)
			}
			if known {
				t.open[e.RequestID] = next + 1
			}
		case ReportAccepted:
			if next, known := t.open[e.RequestID]; known && e.Attempt+1 != next || !known && t.covers(e.RequestID) {
				return t, fmt.Errorf("report of attempt %d at request %s: %w", e.Attempt, number(e.RequestID), oracle.ReasonChainGap)
			}
			delete(t.open, e.RequestID)
		case RequestFailed:
			if _, known := t.open[e.RequestID]; !known && t.covers(e.RequestID) {
				return t, fmt.Errorf("end of request %s: %w", number(e.RequestID), oracle.ReasonChainGap)
			}
			delete(t.open, e.RequestID)
		}
	}
	return t, nil
}

// covers says that a request must have been seen: it is newer than the newest
// one, whose number all requests before it in this run have led up to. Older
// ones may be from before the first block that was read.
func (t thread) covers(id [32]byte) bool {
	return t.last != nil && number(id).Cmp(t.last) > 0
}
