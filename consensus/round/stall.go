package round

import (
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Waiting says since when this node has held the oldest message that its log
// still lacks and that counts now; false while there is none. Every member holds
// it by then, the leader included. What came before its phase waits from the
// phase's beginning: otherwise a liar's early tick would be held against a leader.
func (p *Participant) Waiting() (since time.Time, ok bool) {
	which, records := oracle.PhaseCommit, p.commits
	if p.over(oracle.PhaseCommit) {
		which, records = oracle.PhaseReveal, p.reveals
	}
	if p.over(which) {
		return time.Time{}, false
	}
	for _, held := range [][]*record{records, p.ticks[which]} {
		for _, rec := range held {
			if rec != nil && !rec.logged && (!ok || rec.since.Before(since)) {
				since, ok = rec.since, true
			}
		}
	}
	if began := p.phases[which].began; since.Before(began) {
		since = began
	}
	return since, ok
}
