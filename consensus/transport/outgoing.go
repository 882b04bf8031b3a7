package transport

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/hashicorp/raft"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// What raft asks of peers, and what of their answers it may hear.

// signedRequest is a leader's request with its certificate, until the peer has it.
func (g *Group) signedRequest(l *link, args *raft.AppendEntriesRequest) *raft.AppendEntriesRequest {
	request := *args
	request.Leader = nil //nolint:staticcheck // raft ignores the field while the header has an address
	if l.certified.Load() != args.Term {
		request.Leader = g.guard.proof(args.Term) //nolint:staticcheck // as above
	}
	g.guard.speak(args.Term)
	return &request
}

// answered checks the answer to a leader's request.
func (g *Group) answered(l *link, request *raft.AppendEntriesRequest, answer *raft.AppendEntriesResponse) error {
	term, err := g.guard.believe(l.operator, false, request.Term, answer.Term, answer.Addr)
	if err != nil {
		return err
	}
	answer.Term = term
	l.certified.Store(request.Term)
	if answer.Success && !heartbeat(request) {
		l.has.Store(request.PrevLogEntry + uint64(len(request.Entries)))
	}
	if g.guard.strike(l.operator, answer.Success) {
		answer.NoRetryBackoff = false
	}
	return nil
}

// strike counts a follower's refusals in a row; true once it has no more that
// are repeated at once.
func (g *guard) strike(peer oracle.Address, success bool) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	p := g.peers[peer]
	if success {
		p.strikes = 0
		return false
	}
	p.strikes++
	return p.strikes > maxStrikes
}

// heartbeat says whether a request carries nothing.
func heartbeat(r *raft.AppendEntriesRequest) bool {
	return len(r.Entries) == 0 && r.LeaderCommitIndex == 0 && r.PrevLogEntry == 0
}

// again waits before the next try to reach a peer that is away; false once this
// node no longer leads the term. raft itself waits twice as long after each
// failure, up to ten seconds, which a peer that is back would lose.
func (g *Group) again(term uint64) bool {
	timer := time.NewTimer(awayPause)
	defer timer.Stop()
	select {
	case <-timer.C:
		view := g.view()
		return view != nil && view.State() == raft.Leader && g.guard.proof(term) != nil
	case <-g.ctx.Done():
		return false
	}
}

// AppendEntries implements raft.Transport. While the peer is away it goes on
// trying. A peer that was away gets many entries with each round trip and each
// sync of its disk; where they are large, in parts.
func (g *Group) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	l, err := g.link(id)
	if err != nil {
		return err
	}
	for part := args; part != nil; {
		now, rest := divide(part)
		var answer raft.AppendEntriesResponse
		if err := g.appendPart(l, id, target, now, &answer); err != nil {
			return err
		}
		if *resp = answer; !answer.Success {
			return nil
		}
		part = rest
	}
	return nil
}

// divide takes as many entries of a request as one message may have; rest is nil
// when those are all.
func divide(args *raft.AppendEntriesRequest) (now, rest *raft.AppendEntriesRequest) {
	bytes := 0
	for i, entry := range args.Entries {
		bytes += len(entry.Data)
		if i > 0 && bytes > maxPart {
			first, second := *args, *args
			first.Entries, second.Entries = args.Entries[:i], args.Entries[i:]
			second.PrevLogEntry, second.PrevLogTerm = args.Entries[i-1].Index, args.Entries[i-1].Term
			return &first, &second
		}
	}
	return args, nil
}

func (g *Group) appendPart(l *link, id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	var answer raft.AppendEntriesResponse
	request := g.signedRequest(l, args)
	for {
		err := l.net.AppendEntries(id, target, request, &answer)
		if err == nil {
			break
		}
		if strings.Contains(err.Error(), certificateNeeded) || l.stream.away.Load() {
			l.certified.CompareAndSwap(args.Term, 0)
		}
		if heartbeat(args) || !l.stream.away.Load() || !g.again(args.Term) {
			return err
		}
		request = g.signedRequest(l, args)
	}
	if err := g.answered(l, request, &answer); err != nil {
		return err
	}
	*resp = answer
	return nil
}

// AppendEntriesPipeline implements raft.Transport.
func (g *Group) AppendEntriesPipeline(id raft.ServerID, target raft.ServerAddress) (raft.AppendPipeline, error) {
	l, err := g.link(id)
	if err != nil {
		return nil, err
	}
	if g.behind(l.has.Load()) {
		return nil, raft.ErrPipelineReplicationNotSupported
	}
	inner, err := l.net.AppendEntriesPipeline(id, target)
	if err != nil {
		return nil, err
	}
	prepare := func(args *raft.AppendEntriesRequest) (*raft.AppendEntriesRequest, error) {
		if g.behind(args.PrevLogEntry + uint64(len(args.Entries))) {
			return nil, errors.New("the peer is far behind")
		}
		if _, rest := divide(args); rest != nil {
			return nil, errors.New("the entries are too large for one request")
		}
		return g.signedRequest(l, args), nil
	}
	return newPipeline(inner, prepare, func(request *raft.AppendEntriesRequest, answer *raft.AppendEntriesResponse) error {
		return g.answered(l, request, answer)
	}), nil
}

// behind says whether somebody who has the log up to an index lacks much of it.
// raft's pipeline sends one request at each of its beats; without it, raft sends
// the next one as soon as one is answered.
func (g *Group) behind(index uint64) bool {
	view := g.view()
	return view != nil && view.LastIndex() > index+maxBehind
}

// view is the raft of the group, once it is attached.
func (g *Group) view() View {
	select {
	case <-g.attached:
		return g.guard.view
	default:
		return nil
	}
}

// RequestVote implements raft.Transport. A grant is told to raft once a quorum
// of members has signed theirs.
func (g *Group) RequestVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	l, err := g.link(id)
	if err != nil {
		return err
	}
	b, err := g.guard.elect(args.Term)
	if err != nil {
		return err
	}
	var answer raft.RequestVoteResponse
	if err := l.net.RequestVote(id, target, args, &answer); err != nil {
		return err
	}
	if answer.Term, err = g.guard.believe(l.operator, true, args.Term, answer.Term, answer.Addr); err != nil {
		return err
	}
	if answer.Granted {
		if err := g.guard.count(b, l.operator, answer.Peers); err != nil {
			return err
		}
		if err := g.hold(b); err != nil {
			return err
		}
	}
	*resp = answer
	return nil
}

// hold keeps a grant back until a quorum voted or the election is over.
func (g *Group) hold(b *ballot) error {
	late := time.NewTimer(2 * g.guard.cfg.Election)
	defer late.Stop()
	select {
	case <-b.won:
		return nil
	case <-b.over:
	case <-late.C:
	case <-g.ctx.Done():
	}
	return errors.New("no quorum of votes in time")
}

// InstallSnapshot implements raft.Transport: a log dies with its group and has
// no snapshots.
func (g *Group) InstallSnapshot(raft.ServerID, raft.ServerAddress, *raft.InstallSnapshotRequest, *raft.InstallSnapshotResponse, io.Reader) error {
	return fmt.Errorf("%w: snapshots are not sent", ErrGuard)
}

// TimeoutNow implements raft.Transport.
func (g *Group) TimeoutNow(raft.ServerID, raft.ServerAddress, *raft.TimeoutNowRequest, *raft.TimeoutNowResponse) error {
	return fmt.Errorf("%w: leadership is not transferred", ErrGuard)
}

var (
	_ raft.Transport   = (*Group)(nil)
	_ raft.WithPreVote = (*Group)(nil)
	_ raft.WithClose   = (*Group)(nil)
)
