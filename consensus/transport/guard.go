package transport

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/hashicorp/raft"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// ErrGuard is what every refused raft message wraps.
var ErrGuard = errors.New("refused by the guard")

// certificateNeeded is how a follower asks a leader for its certificate.
const certificateNeeded = "leader certificate needed"

// Bounds of what a peer may do to terms and elections.
const (
	maxTermJump    = 1 << 16 // by which a request may exceed the own term
	votePatience   = 64      // a candidate's doubling waits end at so many election timeouts
	answerWait     = 10      // election timeouts between the first two higher terms of a peer's answers
	answerPatience = 1 << 10 // by how much that wait grows
	answerJump     = 1 << 10 // by which one uncertified answer may raise the own term
	keyedWait      = 10      // election timeouts for which only the group's first leader may stand
	keyedAgain     = 4       // the same, after it was heard leading
	maxStrikes     = 8       // refusals of a follower in a row that are repeated without a wait
)

// ServerID is an operator's name in every raft group. It serves as the address
// too: where an operator listens is the registry's affair, not the log's.
func ServerID(operator oracle.Address) raft.ServerID { return raft.ServerID(operator.String()) }

// Configuration is the one set of servers that a group of this committee has,
// at index 1 and for good.
func Configuration(committee oracle.Committee) raft.Configuration {
	var c raft.Configuration
	for _, m := range committee.Members {
		id := ServerID(m.Operator)
		c.Servers = append(c.Servers, raft.Server{Suffrage: raft.Voter, ID: id, Address: raft.ServerAddress(id)})
	}
	return c
}

// View is what the guard reads of the raft it guards.
type View interface {
	State() raft.RaftState
	CurrentTerm() uint64
	CommitIndex() uint64
	LastIndex() uint64
}

// Entries is the log that raft keeps.
type Entries interface {
	GetLog(index uint64, entry *raft.Log) error
}

// guard decides what a peer may say to raft and which answers raft may hear.
// raft trusts every member; the guard trusts f of n to lie.
type guard struct {
	cfg           GroupConfig
	committee     oracle.Committee
	self          oracle.Address
	configuration []byte // the only configuration entry let in, at index 1
	opened        time.Time

	view    View // nil until attached
	entries Entries

	mu        sync.Mutex
	leader    certificate // of the highest term known to have one
	certified time.Time   // when this node learned of it
	heard     time.Time   // when a certified leader last spoke
	keyed     time.Time   // when the group's first leader was last certified or heard leading
	ballot    *ballot     // for this node, in its newest term
	poll      *poll       // this node's newest; nil before the first
	polls     int         // of this node since the last leader
	peers     map[oracle.Address]*conduct
	deposed   pace // higher terms in answers to the group's first leader while its place is its own
	mutes     mutes
}

// conduct is what the guard remembers of a peer.
type conduct struct {
	claimed uint64    // highest term it spoke of
	answers pace      // higher terms in its answers
	votes   pace      // requests for a vote in a higher term
	polls   pace      // requests for a pre-vote that make others wait
	asked   time.Time // the last of these
	strikes int       // answers in a row that refused entries
}

// pace lets something pass once, then after a wait that doubles each time.
type pace struct {
	next time.Time
	wait time.Duration
}

func (p *pace) allow(now time.Time, first time.Duration, patience int) bool {
	if now.Before(p.next) {
		return false
	}
	p.wait = min(max(2*p.wait, first), time.Duration(patience)*first)
	p.next = now.Add(p.wait)
	return true
}

func newGuard(self oracle.Address, committee oracle.Committee, cfg GroupConfig) *guard {
	g := &guard{
		cfg: cfg, self: self, committee: committee, configuration: raft.EncodeConfiguration(Configuration(committee)),
		opened: time.Now(), peers: map[oracle.Address]*conduct{},
	}
	for _, m := range committee.Members {
		g.peers[m.Operator] = &conduct{}
	}
	return g
}

// check says why an RPC of a peer is refused whatever the log holds, or nil.
func (g *guard) check(peer oracle.Address, rpc raft.RPC) error {
	headed, ok := rpc.Command.(raft.WithRPCHeader)
	if !ok {
		return fmt.Errorf("%w: a %T has no header", ErrGuard, rpc.Command)
	}
	header, id := headed.GetRPCHeader(), string(ServerID(peer))
	if string(header.ID) != id || string(header.Addr) != id {
		return fmt.Errorf("%w: header of %.64q at %.64q came from %s", ErrGuard, header.ID, header.Addr, peer)
	}
	switch command := rpc.Command.(type) {
	case *raft.AppendEntriesRequest:
		// In this order: nobody but a leader has signatures of entries looked at.
		if err := g.leads(peer, command); err != nil {
			return err
		}
		return g.wellFormed(command)
	case *raft.RequestVoteRequest:
		if command.LeadershipTransfer {
			return fmt.Errorf("%w: leadership is not transferred", ErrGuard)
		}
		return g.stands(peer, command.Term, command.LastLogTerm, true)
	case *raft.RequestPreVoteRequest:
		if err := g.stands(peer, command.Term, command.LastLogTerm, false); err != nil {
			return err
		}
		return g.yields(peer, command.LastLogIndex, command.LastLogTerm, time.Now())
	}
	return fmt.Errorf("%w: a %T is never accepted", ErrGuard, rpc.Command)
}

// wellFormed lets in what raft can hold without a panic and without a change of
// members: contiguous entries, terms that do not fall nor pass the request's,
// each command signed by its author.
func (g *guard) wellFormed(request *raft.AppendEntriesRequest) error {
	if request.Term < g.view.CurrentTerm() {
		return nil // raft refuses it unread
	}
	term := request.PrevLogTerm
	if request.PrevLogEntry > math.MaxInt64 || len(request.Entries) > MaxEntries {
		return fmt.Errorf("%w: %d entries after index %d: want at most %d", ErrGuard, len(request.Entries), request.PrevLogEntry, MaxEntries)
	}
	for i, entry := range request.Entries {
		if entry == nil {
			return fmt.Errorf("%w: entry %d of a request is missing", ErrGuard, i)
		}
		if entry.Index != request.PrevLogEntry+uint64(i)+1 || entry.Term < term || entry.Term > request.Term {
			return fmt.Errorf("%w: entry %d is out of order: index %d term %d after index %d in term %d",
				ErrGuard, i, entry.Index, entry.Term, request.PrevLogEntry, request.Term)
		}
		term = entry.Term
		if err := g.entry(entry); err != nil {
			return fmt.Errorf("%w: entry at index %d: %w", ErrGuard, entry.Index, err)
		}
	}
	return nil
}

func (g *guard) entry(entry *raft.Log) error {
	if (entry.Index == 1) != (entry.Type == raft.LogConfiguration) {
		return fmt.Errorf("type %d: the committee's configuration is at index 1 and nowhere else", entry.Type)
	}
	switch entry.Type {
	case raft.LogConfiguration:
		if !bytes.Equal(entry.Data, g.configuration) {
			return errors.New("configuration is not the committee's")
		}
	case raft.LogNoop, raft.LogBarrier:
		if len(entry.Data) > 0 {
			return fmt.Errorf("%d bytes in an entry that may have none", len(entry.Data))
		}
	case raft.LogCommand:
		if len(entry.Data) == 0 || len(entry.Data) > MaxMessage {
			return fmt.Errorf("%d bytes: want 1 to %d", len(entry.Data), MaxMessage)
		}
		if _, err := g.cfg.Author(entry.Data); err != nil {
			return err
		}
	default:
		return fmt.Errorf("type %d is not let in", entry.Type)
	}
	if len(entry.Extensions) > 0 {
		return fmt.Errorf("%d bytes of extensions: want none", len(entry.Extensions))
	}
	return nil
}

// leads lets only a certified leader append; an older term is raft's to refuse.
func (g *guard) leads(peer oracle.Address, request *raft.AppendEntriesRequest) error {
	if g.muted(peer) {
		return fmt.Errorf("%w: leader %s is muted in this group", ErrGuard, peer)
	}
	if request.Term < g.view.CurrentTerm() {
		return nil
	}
	known := func() bool {
		g.mu.Lock()
		defer g.mu.Unlock()
		if g.leader.term != request.Term || g.leader.candidate != peer {
			return false
		}
		g.spoke(peer)
		return true
	}
	if known() {
		return nil
	}
	proof := request.Leader //nolint:staticcheck // raft ignores the field while the header has an address
	if len(proof) == 0 {
		return fmt.Errorf("%w: %s for term %d", ErrGuard, certificateNeeded, request.Term)
	}
	if err := g.learn(proof); err != nil {
		return fmt.Errorf("%w: %w", ErrGuard, err)
	}
	if !known() {
		return fmt.Errorf("%w: %s does not lead term %d", ErrGuard, peer, request.Term)
	}
	return nil
}

// spoke takes note of a leader that leads. The caller holds the lock.
func (g *guard) spoke(leader oracle.Address) {
	g.heard = time.Now()
	if leader == g.cfg.First {
		g.keyed = g.heard
	}
}

// speak takes note that this node leads a term.
func (g *guard) speak(term uint64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.leader.term == term && g.leader.candidate == g.self {
		g.spoke(g.self)
	}
}

// learn verifies a certificate and keeps it if none of a higher term is known.
func (g *guard) learn(proof []byte) error {
	c, err := decodeCertificate(proof, g.cfg.Domain, g.committee, g.cfg.Group)
	if err == nil {
		g.crown(c)
	}
	return err
}

// crown takes note of a verified certificate. A new leader gives candidates
// their patience back; what peers say in answers may be what deposed the last. A
// leader that has itself elected again gains no time by it.
func (g *guard) crown(c certificate) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if c.term <= g.leader.term {
		return
	}
	if c.candidate != g.leader.candidate || time.Since(g.heard) > g.cfg.Election {
		g.certified = time.Now()
	}
	if c.candidate == g.cfg.First { // also if an answer deposes it before it has said a word
		g.keyed = time.Now()
	}
	g.leader = c
	g.polls = 0
	for _, p := range g.peers {
		p.votes, p.polls, p.asked = pace{}, pace{}, time.Time{}
	}
}

// stands lets a candidate ask for votes.
func (g *guard) stands(peer oracle.Address, term, lastTerm uint64, binding bool) error {
	if g.muted(peer) {
		return fmt.Errorf("%w: candidate %s is muted in this group", ErrGuard, peer)
	}
	current := g.view.CurrentTerm()
	if lastTerm >= term || (term > current && term-current > maxTermJump) {
		return fmt.Errorf("%w: candidate of term %d with an entry of term %d while the term is %d", ErrGuard, term, lastTerm, current)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.cfg.First != peer && g.reserved() {
		return fmt.Errorf("%w: candidate %s before %s had its turn", ErrGuard, peer, g.cfg.First)
	}
	if binding && term > current && !g.peers[peer].votes.allow(time.Now(), g.cfg.Election/2, 2*votePatience) {
		return fmt.Errorf("%w: candidate %s stands too often", ErrGuard, peer)
	}
	return nil
}

// reserved says whether only the group's first leader may stand: until its time
// has passed, and as long as it leads. Otherwise one answer with a higher term
// would let a liar stand in the place of an honest leader, and fork the log of
// each reopened attempt. The caller holds the lock.
func (g *guard) reserved() bool {
	switch {
	case g.cfg.First.IsZero() || g.mutes.has(g.cfg.First):
		return false
	case g.keyed.IsZero():
		return g.leader.term == 0 && time.Since(g.opened) < keyedWait*g.cfg.Election
	}
	return time.Since(g.keyed) < keyedAgain*g.cfg.Election
}

// fits says why entries are refused beside what the log holds, or nil: nothing
// committed changes, and one term has one entry at an index. raft compares
// terms alone, and would keep two members apart for good.
func (g *guard) fits(request *raft.AppendEntriesRequest) error {
	commit, last := g.view.CommitIndex(), g.view.LastIndex()
	for _, entry := range request.Entries {
		if entry.Index > last {
			return nil
		}
		var held raft.Log
		if err := g.entries.GetLog(entry.Index, &held); err != nil {
			return fmt.Errorf("read entry %d: %w", entry.Index, err)
		}
		if held.Term == entry.Term && held.Type == entry.Type && bytes.Equal(held.Data, entry.Data) {
			continue
		}
		if entry.Index <= commit || held.Term == entry.Term {
			return fmt.Errorf("%w: entry at index %d differs from the one held, of term %d", ErrGuard, entry.Index, held.Term)
		}
		return nil // raft replaces the rest
	}
	return nil
}

// believe says which term of a peer's answer raft may hear: as far as a
// certificate goes or f+1 peers say so, each by a connection of its own (they sign no
// such statement: see the package comment), or else rarely. A term above the asked
// one costs a leader its place. To the group's first leader, standing while nobody
// else may, one such answer counts for all: f peers, each believed once, would
// depose it until its time has passed.
func (g *guard) believe(peer oracle.Address, standing bool, asked, claimed uint64, proof []byte) (uint64, error) {
	if claimed <= asked {
		return claimed, nil
	}
	if len(proof) > 0 && len(proof) != len(ServerID(peer)) {
		_ = g.learn(proof) // a bad one proves nothing
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	p := g.peers[peer]
	p.claimed = max(p.claimed, claimed)
	claims := make([]uint64, 0, len(g.peers))
	for _, other := range g.peers {
		claims = append(claims, other.claimed)
	}
	slices.Sort(claims)
	known := max(g.leader.term, claims[len(claims)-1-g.committee.F()]) // f+1 peers say at least so much
	answers := &p.answers
	if standing && g.cfg.First == g.self && g.reserved() {
		answers = &g.deposed
	}
	switch {
	case known > asked:
		return min(claimed, known), nil
	case answers.allow(time.Now(), answerWait*g.cfg.Election, answerPatience):
		return min(claimed, asked+answerJump), nil // the next candidacy is still within maxTermJump of everybody
	}
	return asked, fmt.Errorf("%w: %s speaks of term %d in an answer in term %d", ErrGuard, peer, claimed, asked)
}

// elect opens the ballot of this node's term; its own vote is the first.
func (g *guard) elect(term uint64) (*ballot, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if b := g.ballot; b != nil && b.term >= term {
		if b.term > term {
			return nil, fmt.Errorf("%w: term %d is over", ErrGuard, term)
		}
		return b, nil
	}
	sig, err := g.cfg.Signer.SignVote(oracle.Vote{Group: g.cfg.Group, Term: term, Candidate: g.self})
	if err != nil {
		return nil, err
	}
	if g.ballot != nil {
		close(g.ballot.over)
	}
	g.ballot = newBallot(term)
	g.ballot.add(g.committee.Index(g.self), g.committee.Quorum(), g.self, sig)
	return g.ballot, nil
}

// count takes a peer's vote for this node.
func (g *guard) count(b *ballot, peer oracle.Address, signed []byte) error {
	if len(signed) != len(oracle.Signature{}) {
		return fmt.Errorf("%w: vote of %s has no signature", ErrGuard, peer)
	}
	place := g.committee.Index(peer)
	digest := g.cfg.Domain.Digest(oracle.Vote{Group: g.cfg.Group, Term: b.term, Candidate: g.self}.StructHash())
	if err := threshold.Verify(digest, oracle.Signature(signed), g.committee.Members[place].Signer); err != nil {
		return fmt.Errorf("%w: vote of %s: %w", ErrGuard, peer, err)
	}
	if c := b.add(place, g.committee.Quorum(), g.self, oracle.Signature(signed)); c != nil {
		g.crown(*c)
		close(b.won)
	}
	return nil
}

// proof is this node's certificate for a term it leads.
func (g *guard) proof(term uint64) []byte {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.leader.term != term || g.leader.candidate != g.self {
		return nil
	}
	return g.leader.encode()
}

// reply turns raft's answer to a peer into the one that leaves: a grant is
// signed, and a term above the asked one comes with the certificate known.
func (g *guard) reply(peer oracle.Address, command, answer any) {
	attach := func(header *raft.RPCHeader, asked, told uint64) {
		g.mu.Lock()
		defer g.mu.Unlock()
		if told > asked && g.leader.term > asked {
			header.Addr = g.leader.encode()
		}
	}
	switch a := answer.(type) {
	case *raft.RequestVoteResponse:
		asked := command.(*raft.RequestVoteRequest).Term
		if a.Granted {
			sig, err := g.cfg.Signer.SignVote(oracle.Vote{Group: g.cfg.Group, Term: asked, Candidate: peer})
			a.Granted, a.Peers = err == nil, sig[:]
		}
		attach(&a.RPCHeader, asked, a.Term)
	case *raft.RequestPreVoteResponse:
		attach(&a.RPCHeader, command.(*raft.RequestPreVoteRequest).Term, a.Term)
	case *raft.AppendEntriesResponse:
		attach(&a.RPCHeader, command.(*raft.AppendEntriesRequest).Term, a.Term)
	}
}
