package chain

import (
	"fmt"
	"maps"
	"math/big"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// thread follows the contracts' own numbers through their events: requests are
// numbered one by one and so are a request's attempts, the committees and, apart
// from these, the juries, and an attempt has the committee or the jury that was
// seated last. A number that is left out means that
// an endpoint has lost an event, even where all of them have lost the same.
// The zero value begins anywhere.
type thread struct {
	last *big.Int            // newest request; nil before the first
	open map[[32]byte]uint32 // next attempt of each open request

	epoch   uint64                            // of the committee seated last; 0 before the first
	jury    uint64                            // of the jury seated last; 0 before the first
	signers map[oracle.Address]oracle.Address // registered last, by operator
}

// follow checks the events of a range and returns the thread behind them; this
// one stays as it is, so that the range can be read again.
func (t thread) follow(events []Event) (thread, error) {
	t.open = maps.Clone(t.open)
	if t.open == nil {
		t.open = map[[32]byte]uint32{}
	}
	t.signers = maps.Clone(t.signers)
	if t.signers == nil {
		t.signers = map[oracle.Address]oracle.Address{}
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
		case KeysSet:
			t.signers[e.Operator] = e.Signer
		case CommitteeSeated:
			if err := t.seats(e.Committee); err != nil {
				return t, err
			}
			t.seat(e.Committee)
		case AttemptOpened:
			if last, known := t.seated(e.Attempt.Epoch > oracle.Juries); known && e.Attempt.Epoch != last {
				return t, fmt.Errorf("attempt %d at request %s has the committee of epoch %d, that of epoch %d was seated last: %w",
					e.Attempt.Attempt, number(e.RequestID), e.Attempt.Epoch, last, oracle.ReasonChainGap)
			}
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

// seats checks a committee against what came before it: it has the next number and
// its members' registered keys.
func (t thread) seats(c oracle.Committee) error {
	last, known := t.seated(c.IsJury())
	if known && c.Epoch != last+1 {
		return fmt.Errorf("the committee of epoch %d follows that of epoch %d: %w", c.Epoch, last, oracle.ReasonChainGap)
	}
	for _, m := range c.Members {
		if signer, known := t.signers[m.Operator]; known && signer != m.Signer {
			return fmt.Errorf("the committee of epoch %d has signer %s of operator %s, who registered %s last: %w", c.Epoch, m.Signer, m.Operator, signer, oracle.ReasonChainGap)
		}
	}
	return nil
}

// seated is the epoch of the committee, or of the jury, that was seated last. It is not
// known before the first that was read, and neither tells of the other: the registry
// seats a jury also before the first committee, so that whoever has read that one from its
// beginning may have begun behind a jury.
func (t thread) seated(jury bool) (epoch uint64, known bool) {
	if jury {
		return t.jury, t.jury != 0
	}
	return t.epoch, t.epoch != 0
}

// seat takes a committee or a jury that was checked.
func (t *thread) seat(c oracle.Committee) {
	if c.IsJury() {
		t.jury = c.Epoch
		return
	}
	t.epoch = c.Epoch
}

// covers says that a request must have been seen: it is newer than the newest
// one, whose number all requests before it in this run have led up to. Older
// ones may be from before the first block that was read.
func (t thread) covers(id [32]byte) bool {
	return t.last != nil && number(id).Cmp(t.last) > 0
}
