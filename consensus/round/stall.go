package round

import (
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Waiting says since when this node has held the oldest message that its log
// still lacks and that still counts; false while there is none. Every member
// holds it by then, the leader included.
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
	return since, ok
}
