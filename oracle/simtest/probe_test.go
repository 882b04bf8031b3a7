package simtest

import (
	"strings"

	"github.com/hashicorp/raft"

	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// What no honest member's raft may hear or keep, sent to see whether it does: the
// answer tells. These are the guard's rules as a liar sees them from outside.

// caught ends the world: an honest member did what it must not.
func (in *infiltrator) caught(victim int, what string) {
	in.g.w.tell(func() { in.g.w.fail("node %d %s, from %d in group %d", victim, what, in.r.n.i, in.g.id) })
}

// mischief is one message that no honest member's raft may hear: an answer of its
// raft's, even one that says no, is one too many.
func (in *infiltrator) mischief() {
	honest := in.honest()
	in.mu.Lock()
	victim, trick, term := honest[in.rng.IntN(len(honest))], in.rng.IntN(11), in.term
	other := honest[in.rng.IntN(len(honest))]
	in.mu.Unlock()
	id := raft.ServerID(operatorOf(victim).String())
	to, own := raft.ServerAddress(id), in.header()
	ask := func(what string, r *raft.RequestVoteRequest) {
		if in.net.RequestVote(id, to, r, &raft.RequestVoteResponse{}) == nil {
			in.caught(victim, "hears "+what)
		}
	}
	switch trick {
	case 0:
		ask("a candidate of the last term", &raft.RequestVoteRequest{RPCHeader: own, Term: 1<<64 - 1, LastLogIndex: 1 << 40, LastLogTerm: 1<<64 - 2})
	case 1:
		ask("a candidate without a name", &raft.RequestVoteRequest{RPCHeader: raft.RPCHeader{ProtocolVersion: 3, Addr: own.Addr}, Term: term + 1, LastLogIndex: 1 << 40, LastLogTerm: term})
	case 2:
		ask("a candidate in another's name", &raft.RequestVoteRequest{RPCHeader: in.headerOf(other), Term: term + 1, LastLogIndex: 1 << 40, LastLogTerm: term})
	case 3:
		header := in.headerOf(other)
		header.ID = own.ID
		ask("a candidate at another's address", &raft.RequestVoteRequest{RPCHeader: header, Term: term + 1, LastLogIndex: 1 << 40, LastLogTerm: term})
	case 4:
		ask("of a leadership transferred", &raft.RequestVoteRequest{RPCHeader: own, Term: term + 1, LastLogIndex: 1 << 40, LastLogTerm: term, LeadershipTransfer: true})
	case 5:
		ask("a candidate with an entry of its own term", &raft.RequestVoteRequest{RPCHeader: own, Term: term + 1, LastLogIndex: 1 << 40, LastLogTerm: term + 1})
	case 6:
		if in.net.TimeoutNow(id, to, &raft.TimeoutNowRequest{RPCHeader: own}, &raft.TimeoutNowResponse{}) == nil {
			in.caught(victim, "hears that it shall stand at once")
		}
	case 7:
		snapshot := &raft.InstallSnapshotRequest{RPCHeader: own, SnapshotVersion: 1, Term: term, LastLogIndex: 1 << 30, LastLogTerm: term, Size: 6}
		if in.net.InstallSnapshot(id, to, snapshot, &raft.InstallSnapshotResponse{}, strings.NewReader("forged")) == nil {
			in.caught(victim, "hears of a snapshot")
		}
	case 8:
		if in.net.RequestPreVote(id, to, &raft.RequestPreVoteRequest{RPCHeader: own, Term: 1<<64 - 1, LastLogIndex: 1 << 40, LastLogTerm: 1}, &raft.RequestPreVoteResponse{}) == nil {
			in.caught(victim, "hears a candidate that asks before the last term")
		}
	case 9:
		in.accepted(victim, "follows the last term without a certificate", &raft.AppendEntriesRequest{RPCHeader: own, Term: 1<<64 - 1})
	case 10:
		config := raft.Configuration{Servers: []raft.Server{{ID: raft.ServerID(own.ID), Address: raft.ServerAddress(own.Addr)}}}
		in.accepted(victim, "keeps a configuration that comes without a certificate", &raft.AppendEntriesRequest{
			RPCHeader: own, Term: term, PrevLogEntry: 1, PrevLogTerm: 1, LeaderCommitIndex: 2,
			Entries: []*raft.Log{{Index: 2, Term: term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(config)}},
		})
	}
}

// accepted sends what is to be refused; raft itself says no to an older term.
func (in *infiltrator) accepted(victim int, what string, request *raft.AppendEntriesRequest) {
	id := raft.ServerID(operatorOf(victim).String())
	var answer raft.AppendEntriesResponse
	if in.net.AppendEntries(id, raft.ServerAddress(id), request, &answer) == nil && answer.Success {
		in.caught(victim, what)
	}
}

// probe sends a follower, which a quorum told to follow and which has the whole
// branch, something that no leader may append. life is the follower's before it got
// the branch: one that has started again knows no more what was committed.
func (in *infiltrator) probe(i int, life int64, term uint64, proof []byte, base, baseTerm uint64, branch []*raft.Log) {
	in.mu.Lock()
	trick := in.rng.IntN(11)
	in.mu.Unlock()
	last, lastTerm, before := base, baseTerm, baseTerm
	if len(branch) > 0 {
		last, lastTerm = base+uint64(len(branch)), term
	}
	if len(branch) > 1 {
		before = term
	}
	try := func(what string, previous, previousTerm uint64, entries ...*raft.Log) {
		in.accepted(i, what, &raft.AppendEntriesRequest{
			RPCHeader: in.header(), Term: term, PrevLogEntry: previous, PrevLogTerm: previousTerm, Entries: entries, LeaderCommitIndex: last,
			Leader: proof, //nolint:staticcheck // carries the certificate
		})
	}
	noop := func(index, term uint64) *raft.Log { return &raft.Log{Index: index, Term: term, Type: raft.LogNoop} }
	switch trick {
	case 0:
		try("keeps an entry that its author did not sign", last, lastTerm, &raft.Log{Index: last + 1, Term: term, Data: in.forged()})
	case 1:
		if len(branch) > 0 {
			try("keeps a second entry of one term at an index", last-1, before, noop(last, term))
		}
	case 2:
		if n := in.g.w.nodes[i]; len(branch) > 0 && baseTerm < term {
			request := &raft.AppendEntriesRequest{
				RPCHeader: in.header(), Term: term, PrevLogEntry: base, PrevLogTerm: baseTerm, Entries: []*raft.Log{noop(base+1, baseTerm)},
				Leader: proof, //nolint:staticcheck // as above
			}
			id := raft.ServerID(operatorOf(i).String())
			var answer raft.AppendEntriesResponse
			if in.net.AppendEntries(id, raft.ServerAddress(id), request, &answer) == nil && answer.Success && n.lives.Load() == life {
				in.caught(i, "changes what is committed")
			}
		}
	case 3:
		try("keeps a configuration", last, lastTerm, &raft.Log{Index: last + 1, Term: term, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(raft.Configuration{
			Servers: []raft.Server{{ID: raft.ServerID(operatorOf(in.r.n.i).String()), Address: "elsewhere"}},
		})})
	case 4:
		try("keeps an entry behind a gap", last, lastTerm, noop(last+2, term))
	case 5:
		try("keeps an entry of an older term than the one before it", last, lastTerm, noop(last+1, lastTerm-1))
	case 6:
		try("keeps an entry of a term to come", last, lastTerm, noop(last+1, term+1))
	case 7:
		var many []*raft.Log
		for k := range uint64(transport.MaxEntries + 1) {
			many = append(many, noop(last+1+k, term))
		}
		try("keeps more entries than one request may have", last, lastTerm, many...)
	case 8:
		try("keeps an entry of a kind that nobody knows", last, lastTerm, &raft.Log{Index: last + 1, Term: term, Type: 200, Data: []byte{1}})
	case 9:
		if len(branch) > 0 {
			try("keeps an entry with extensions", last, lastTerm, &raft.Log{Index: last + 1, Term: term, Data: branch[0].Data, Extensions: []byte{1}})
		}
	case 10:
		try("keeps an entry that is no message", last, lastTerm, &raft.Log{Index: last + 1, Term: term, Data: []byte("rubbish")})
	}
}

// forged is a tick in an honest member's name.
func (in *infiltrator) forged() []byte {
	victim := operatorOf(in.honest()[0])
	return encode(in.r.cast.signed(in.r.n.i, oracle.Tick{Context: oracle.Context{RequestHash: oracle.Keccak([]byte("forged"))}, Operator: victim, Phase: oracle.PhaseCommit}))
}
