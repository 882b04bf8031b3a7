package transport

import (
	"cmp"
	"errors"
	"fmt"
	"math/bits"
	"sync"
	"time"

	"github.com/hashicorp/raft"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Who stands when. raft has each follower stand at a random time after it lost its
// leader, once a majority would vote for it. Two who stand at once take votes from
// each other, and a certificate needs more than raft's majority: with f members
// gone it needs everybody, and one tie costs a whole timeout. So members ask in
// turn, in a ring behind the leader that was lost, and ask again until a quorum
// would vote for them:
//
//	leader silent ─▶ raft asks for pre-votes ─▶ held back until this node's turn ─▶ asked until a quorum grants ─▶ raft stands
//
// A turn is a courtesy that a liar need not keep and cannot use for long: it gets
// no vote while a leader is heard, it is let go first for a moment and then ever
// more rarely, and who loses its turn has another one.
const (
	turnStep   = 6  // of these in an election timeout: between two turns
	askPause   = 15 // of these: between two tries to get a pre-vote
	turnRounds = 2  // doublings of the time between a node's own turns: when a network heals, one is not far
)

// lost is how long a leader is silent before the first turn.
func lost(election time.Duration) time.Duration { return election * 2 / 3 }

// poll is this node's asking for pre-votes in one turn.
type poll struct {
	term     uint64
	due, end time.Time
	won      chan struct{} // closed once a quorum would vote for this node

	mu      sync.Mutex
	granted uint32 // bitmap over the committee
}

// grant counts a pre-vote.
func (p *poll) grant(place, quorum int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.granted&(1<<place) != 0 {
		return
	}
	p.granted |= 1 << place
	if bits.OnesCount32(p.granted) == quorum {
		close(p.won)
	}
}

// rank is a member's place among those who take turns: the group's first leader
// while it is its place, then the ring behind the last leader. The caller holds
// the lock.
func (g *guard) rank(operator oracle.Address) int {
	if operator == g.cfg.First && g.reserved() {
		return 0
	}
	n := g.committee.N()
	last := g.committee.Index(g.leader.candidate)
	if last < 0 {
		last = int(g.cfg.Group % uint64(n)) // #nosec G115 -- below n
	}
	return (g.committee.Index(operator) - last - 1 + n) % n
}

// ask is this node's poll for a term; a new one has its time in the turns.
func (g *guard) ask(term uint64, now time.Time) (*poll, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.cfg.First != g.self && g.reserved() {
		return nil, fmt.Errorf("%w: %s has its turn first", ErrGuard, g.cfg.First)
	}
	if p := g.poll; p != nil && p.term == term && now.Before(p.end) {
		return p, nil
	}
	step := g.cfg.Election / turnStep
	since := g.opened
	if g.heard.After(since) {
		since = g.heard
	}
	due := since.Add(lost(g.cfg.Election) + time.Duration(g.rank(g.self))*step)
	if g.poll != nil && g.polls > 0 {
		round := max(time.Duration(g.committee.N())*step, g.cfg.Election) << min(g.polls-1, turnRounds)
		if next := g.poll.due.Add(round); next.After(due) {
			due = next
		}
	}
	if due.Before(now) {
		due = now
	}
	g.polls++
	g.poll = &poll{term: term, due: due, end: due.Add(g.cfg.Election), won: make(chan struct{})}
	g.poll.grant(g.committee.Index(g.self), g.committee.Quorum())
	return g.poll, nil
}

// yields says why a pre-vote is refused to a peer though raft might grant it: a
// member whose turn is earlier is asking too, or nil. Who has not all that this
// node's log has makes nobody wait, because this node will not vote for it.
func (g *guard) yields(peer oracle.Address, lastIndex, lastTerm uint64, now time.Time) error {
	more, err := g.compare(lastIndex, lastTerm)
	if err != nil || more < 0 {
		return err // raft refuses it
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	window, rank := g.cfg.Election/2, g.rank(peer)
	if p := g.peers[peer]; p.polls.allow(now, g.cfg.Election, votePatience) {
		p.asked = now
	}
	for operator, p := range g.peers {
		if operator != peer && !p.asked.IsZero() && now.Sub(p.asked) < window && g.rank(operator) < rank {
			return fmt.Errorf("%w: %w: candidate %s before %s", ErrGuard, errTurn, peer, operator)
		}
	}
	if p := g.poll; p != nil && more == 0 && !now.Before(p.due) && now.Before(p.due.Add(window)) && g.polls == 1 && g.rank(g.self) < rank {
		return fmt.Errorf("%w: %w: candidate %s before this node", ErrGuard, errTurn, peer)
	}
	return nil
}

// compare is how a log that ends there stands to this node's, as votes go: below
// 0 it has less, at 0 the same, above 0 more.
func (g *guard) compare(lastIndex, lastTerm uint64) (int, error) {
	last := g.view.LastIndex()
	var entry raft.Log
	if last > 0 {
		if err := g.entries.GetLog(last, &entry); err != nil {
			return 0, fmt.Errorf("read entry %d: %w", last, err)
		}
	}
	return cmp.Or(cmp.Compare(lastTerm, entry.Term), cmp.Compare(lastIndex, last)), nil
}

// asking says whether a poll goes on: raft still stands for its term, no leader
// was heard and its time has not passed.
func (g *Group) asking(p *poll) bool {
	view := g.view()
	if view == nil || view.State() != raft.Candidate || view.CurrentTerm()+1 != p.term {
		return false
	}
	return time.Now().Before(p.end)
}

// errTurn refuses an honest candidate as well.
var errTurn = errors.New("out of turn")

var errPollOver = errors.New("no quorum would vote in time")

// RequestPreVote implements raft.WithPreVote. It waits for this node's turn, asks
// until the peer would vote for it, and tells raft once a quorum would.
func (g *Group) RequestPreVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	l, err := g.link(id)
	if err != nil {
		return err
	}
	p, err := g.guard.ask(args.Term, time.Now())
	if err != nil {
		return err
	}
	timer := time.NewTimer(time.Until(p.due))
	defer timer.Stop()
	for granted := false; ; {
		select {
		case <-p.won:
			if granted {
				return nil
			}
			return errPollOver // raft has enough without this one
		case <-g.ctx.Done():
			return g.ctx.Err()
		case <-timer.C:
		}
		if !g.asking(p) {
			return errPollOver
		}
		timer.Reset(g.guard.cfg.Election / askPause)
		if granted {
			continue
		}
		var answer raft.RequestPreVoteResponse
		if err := l.net.RequestPreVote(id, target, args, &answer); err != nil {
			continue
		}
		answer.Term, err = g.guard.believe(l.operator, true, args.Term, answer.Term, answer.Addr)
		switch {
		case err != nil:
			continue
		case answer.Term > args.Term:
			*resp = answer
			return nil
		case answer.Granted:
			granted, *resp = true, answer
			p.grant(g.guard.committee.Index(l.operator), g.guard.committee.Quorum())
		}
	}
}
