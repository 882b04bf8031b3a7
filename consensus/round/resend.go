package round

import (
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// propose asks for a message to be appended, behind its request if the log does
// not have that yet.
func (p *Participant) propose(rec *record) {
	switch rec.message.(type) {
	case oracle.CommitRoot, oracle.Share:
		return // side stream only
	}
	if !p.opened && !p.openAsked {
		p.openAsked = true
		p.out = append(p.out, Propose{p.open})
	}
	p.out = append(p.out, Propose{rec.data})
}

// proposeHeld appends what the log still lacks of what this node holds:
// messages before ticks, each phase only while it lasts.
func (p *Participant) proposeHeld() {
	if !p.over(oracle.PhaseCommit) {
		p.proposeAll(p.commits)
		p.proposeAll(p.ticks[oracle.PhaseCommit])
		return
	}
	if !p.over(oracle.PhaseReveal) {
		p.proposeAll(p.reveals)
		p.proposeAll(p.ticks[oracle.PhaseReveal])
	}
}

func (p *Participant) proposeAll(records []*record) {
	for _, rec := range records {
		if rec != nil && !rec.logged {
			p.propose(rec)
		}
	}
}

// resend repeats what may have been lost: this node's own messages to everybody
// and, by whichever node leads, to the log; and one message of another member.
func (p *Participant) resend(now time.Time) {
	p.openAsked = false
	if p.sealed == nil {
		if root := p.roots[p.self]; root != nil {
			p.out = append(p.out, Broadcast{root.data})
		}
	}
	if p.share != nil {
		p.out = append(p.out, Broadcast{p.share})
	}
	own := []*record{p.reveals[p.self], p.ticks[oracle.PhaseReveal][p.self]}
	if !p.over(oracle.PhaseCommit) {
		own = append(own, p.commits[p.self], p.ticks[oracle.PhaseCommit][p.self])
	}
	for _, rec := range own {
		if rec == nil || rec.logged || p.over(oracle.PhaseReveal) {
			continue
		}
		p.out = append(p.out, Broadcast{rec.data})
		if !p.leading {
			p.propose(rec)
		}
	}
	if p.leading {
		p.proposeHeld()
	} else {
		p.relayAgain(now)
	}
}

// relayAgain relays once more what the log has lacked for longest of others: the
// relay may have been lost where its author sent nothing else, and this node signs
// nothing that leaves it out. One at a time, because where a leader appends nothing
// all members have all of it to relay.
func (p *Participant) relayAgain(now time.Time) {
	which, records := oracle.PhaseCommit, p.commits
	if p.over(oracle.PhaseCommit) {
		which, records = oracle.PhaseReveal, p.reveals
	}
	if p.over(which) {
		return
	}
	last := func(rec *record) time.Time {
		if rec.again.IsZero() {
			return rec.since
		}
		return rec.again
	}
	var oldest *record
	for _, held := range [][]*record{records, p.ticks[which]} {
		for place, rec := range held {
			if rec != nil && !rec.logged && place != p.self && (oldest == nil || last(rec).Before(last(oldest))) {
				oldest = rec
			}
		}
	}
	if oldest != nil && now.Sub(last(oldest)) >= p.cfg.Parameters.Retry {
		oldest.again = now
		p.out = append(p.out, Broadcast{oldest.data})
	}
}
