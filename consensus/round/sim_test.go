package round

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// The simulation runs a committee of Machines and Participants in virtual time,
// in one goroutine, with f members that lie. Messages are lost, repeated and
// reordered, honest nodes crash and come back with nothing but their log, their
// locks and their stored answer. In a stormy world a lying leader gives two
// branches of the log to two halves of the committee. Invariants are checked at
// every signature and every event; a failure prints its seed.

type weather struct {
	name      string
	loss, dup float64 // per message
	crash     float64 // per step
	branches  int     // logs that a lying leader keeps
	lively    bool    // every honest node must get an attested report
}

var simRuns = flag.Uint64("runs", 4, "seeds per size and weather of the simulation")

func TestSimulation(t *testing.T) {
	for _, n := range []int{4, 5, 7} {
		for _, w := range []weather{
			{name: "calm", branches: 1, dup: 0.1, lively: true},
			{name: "stormy", loss: 0.2, dup: 0.2, crash: 0.002, branches: 1},
			{name: "forked", loss: 0.05, dup: 0.1, crash: 0.004, branches: 2},
		} {
			t.Run(fmt.Sprintf("%d %s", n, w.name), func(t *testing.T) {
				sealed, attested := 0, 0
				for seed := range *simRuns {
					s := newSimForT(t, n, w, seed)
					s.run()
					sealed, attested = sealed+len(s.sealed), attested+len(s.attested)
				}
				require.NotZero(t, sealed, "no run sealed anything: the simulation tests nothing")
				if w.branches == 1 {
					require.NotZero(t, attested)
				}
			})
		}
	}
}

type sim struct {
	t       *testing.T
	w       weather
	seed    uint64
	rng     *rand.Rand
	cast    *cast
	request oracle.Request
	context oracle.Context
	now     time.Time
	nodes   []*simNode
	logs    [][][]byte
	wire    []simPacket

	sealed   map[int]Sealed                          // by branch
	roots    map[oracle.Hash]map[oracle.Address]bool // who signed each commit root
	shares   map[oracle.Hash]map[oracle.Address]bool
	sets     map[oracle.Hash]oracle.CommitRoot
	reports  map[oracle.Hash]oracle.Report
	attested map[oracle.Hash]int // by report digest
}

type simPacket struct {
	at       time.Time
	from, to int
	data     []byte
}

type simNode struct {
	i       int
	liar    bool
	branch  int
	m       *Machine
	p       *Participant
	applied int
	lock    map[string]oracle.Hash // survives crashes
	answer  bool                   // leg 1 has finished; survives crashes
	readyAt time.Time
	done    bool
}

var simParameters = Parameters{CommitBound: 20 * time.Second, RevealBound: 5 * time.Second, Delta: time.Second, Retry: 2 * time.Second}

func newSimForT(t *testing.T, n int, w weather, seed uint64) *sim {
	s := &sim{
		t: t, w: w, seed: seed, rng: rand.New(rand.NewPCG(seed, uint64(n))), cast: newCastForT(t, n), now: time.Unix(1000, 0),
		logs: make([][][]byte, w.branches), sealed: map[int]Sealed{}, attested: map[oracle.Hash]int{}, reports: map[oracle.Hash]oracle.Report{}, sets: map[oracle.Hash]oracle.CommitRoot{},
		roots: map[oracle.Hash]map[oracle.Address]bool{}, shares: map[oracle.Hash]map[oracle.Address]bool{},
	}
	s.request = s.cast.request(2)
	s.context = Open{Request: s.request}.Context()
	liars := s.rng.Perm(n)[:s.cast.committee.F()]
	for i := range n {
		node := &simNode{i: i, branch: s.rng.IntN(w.branches), lock: map[string]oracle.Hash{}}
		node.readyAt = s.now.Add(time.Duration(s.rng.IntN(10000)) * time.Millisecond)
		for _, l := range liars {
			node.liar = node.liar || l == i
		}
		s.nodes = append(s.nodes, node)
		s.boot(node)
	}
	leader := s.rng.IntN(n)
	for w.lively && s.nodes[leader].liar {
		leader = s.rng.IntN(n)
	}
	s.lead(leader)
	return s
}

// boot gives a node an empty Machine, which replays its branch from the start.
func (s *sim) boot(node *simNode) {
	node.m, node.applied = New(s.cast.domain, s.cast.committee), 0
	p, err := NewParticipant(Config{
		Domain: s.cast.domain, Committee: s.cast.committee, Self: s.cast.operator(node.i),
		Request: s.request, Parameters: simParameters,
	}, s.now)
	require.NoError(s.t, err)
	node.p = p
	if node.answer {
		s.commit(node)
	}
}

func (s *sim) commit(node *simNode) {
	c, r := s.cast.answer(node.i, s.context, 2, int32(100+node.i))
	actions, err := node.p.Commit(s.now, c, r)
	if err == nil {
		s.act(node, actions)
	}
}

func (s *sim) lead(which int) {
	for _, node := range s.nodes {
		s.act(node, node.p.Lead(s.now, node.i == which))
	}
}

func (s *sim) where() string {
	return fmt.Sprintf("n %d %s seed %d at %s", len(s.nodes), s.w.name, s.seed, s.now.Sub(time.Unix(1000, 0)))
}

// run takes steps of 10-60 ms for two virtual minutes.
func (s *sim) run() {
	end := s.now.Add(2 * time.Minute)
	for s.now.Before(end) && !s.finished() {
		s.now = s.now.Add(time.Duration(10+s.rng.IntN(50)) * time.Millisecond)
		s.deliver()
		for _, node := range s.nodes {
			s.step(node)
		}
		if !s.w.lively && s.rng.IntN(100) == 0 {
			s.lead(s.rng.IntN(len(s.nodes)))
		}
	}
	if s.w.lively {
		require.True(s.t, s.finished(), s.where())
	}
}

func (s *sim) finished() bool {
	for _, node := range s.nodes {
		if !node.liar && !node.done {
			return false
		}
	}
	return true
}

func (s *sim) deliver() {
	var later []simPacket
	due := s.wire
	s.wire = nil
	s.rng.Shuffle(len(due), func(i, j int) { due[i], due[j] = due[j], due[i] })
	for _, packet := range due {
		if packet.at.After(s.now) {
			later = append(later, packet)
			continue
		}
		m, err := Decode(packet.data)
		require.NoError(s.t, err)
		node := s.nodes[packet.to]
		s.act(node, node.p.Receive(s.now, s.cast.operator(packet.from), m))
	}
	s.wire = append(s.wire, later...)
}

func (s *sim) step(node *simNode) {
	if node.liar {
		s.lie(node)
		return
	}
	if s.rng.Float64() < s.w.crash {
		if s.rng.IntN(3) == 0 {
			node.branch = s.rng.IntN(s.w.branches) // raft replaced the log it had
		}
		s.boot(node)
	}
	if !node.answer && !s.now.Before(node.readyAt) {
		node.answer = true
		s.commit(node)
	}
	for log := s.logs[node.branch]; node.applied < len(log) && s.rng.IntN(10) > 0; {
		node.applied++
		for _, e := range node.m.Apply(uint64(node.applied), log[node.applied-1]) {
			s.check(node, e)
			s.act(node, node.p.Deliver(s.now, e))
		}
	}
	if !s.now.Before(node.p.Next()) {
		s.act(node, node.p.Wake(s.now))
		require.True(s.t, node.p.Next().After(s.now), "a woken participant asks for a later time: %s", s.where())
	}
}

// check compares sealed sets: one per log, whoever applies it and however often.
func (s *sim) check(node *simNode, e Event) {
	sealed, ok := e.(Sealed)
	if !ok {
		return
	}
	if before, ok := s.sealed[node.branch]; ok {
		require.Equal(s.t, before, sealed, s.where())
	}
	s.sealed[node.branch] = sealed
}

func (s *sim) send(from, to int, data []byte) {
	if from == to || s.rng.Float64() < s.w.loss {
		return
	}
	for copies := 1; copies <= 2; copies++ {
		s.wire = append(s.wire, simPacket{s.now.Add(time.Duration(s.rng.IntN(300)) * time.Millisecond), from, to, data})
		if s.rng.Float64() >= s.w.dup {
			return
		}
	}
}

// propose appends to every branch of the log, or in a storm to some.
func (s *sim) propose(entry []byte) {
	for b := range s.logs {
		if s.rng.Float64() >= s.w.loss {
			s.logs[b] = append(s.logs[b], entry)
		}
	}
}

func (s *sim) act(node *simNode, actions []Action) {
	for _, a := range actions {
		switch a := a.(type) {
		case Propose:
			s.propose(a.Entry)
		case Broadcast:
			s.early(node, a.Data)
			for to := range s.nodes {
				s.send(node.i, to, a.Data)
			}
		case Sign:
			s.sign(node, a)
		case Done:
			if len(a.Omitted) > 0 {
				require.False(s.t, s.w.lively, "an honest leader was refused: %s", s.where())
			}
			report, outcomes, err := BuildReport(s.cast.committee, s.request, 0, a.Sealed, riskIDs(2), 1000, false)
			require.NoError(s.t, err)
			more, err := node.p.Report(s.now, report, outcomes)
			require.NoError(s.t, err)
			s.act(node, more)
		case Attest:
			node.done = true
			s.attested[s.cast.domain.Digest(a.Attested.Report.StructHash())]++
			require.Len(s.t, s.attested, 1, "two attested reports: %s", s.where())
			require.Len(s.t, a.Attested.Signatures, s.cast.committee.Quorum())
		case Evidence:
			require.True(s.t, s.nodes[s.cast.committee.Index(a.Operator)].liar, "evidence against an honest operator: %s", s.where())
		case Note:
			require.False(s.t, s.w.lively && a.Operator == (oracle.Address{}), "%v: %s", a.Err, s.where())
		default:
			s.t.Fatalf("action %T is not known", a)
		}
	}
}

// early: an honest node opens its commitment only under a certificate.
func (s *sim) early(node *simNode, data []byte) {
	m, err := Decode(data)
	require.NoError(s.t, err)
	r, ok := m.(oracle.Reveal)
	if !ok || r.Operator != s.cast.operator(node.i) {
		return
	}
	for _, who := range s.roots {
		if len(who) >= s.cast.committee.Quorum() {
			return
		}
	}
	require.Fail(s.t, "reveal without a certificate", s.where())
}

// sign is an honest operator's lock and key.
func (s *sim) sign(node *simNode, a Sign) {
	if _, tick := a.Message.(oracle.Tick); !tick {
		kind := fmt.Sprintf("%T", a.Message)
		if before, ok := node.lock[kind]; ok && before != a.Digest {
			require.Greater(s.t, s.w.branches, 1, "asked to sign a second %s: %s", kind, s.where())
			return
		}
		node.lock[kind] = a.Digest
	}
	m := s.cast.signed(node.i, a.Message)
	s.signed(m)
	s.act(node, node.p.Signed(s.now, m))
}

// signed counts quorums: at most one commit root and one report can have one.
func (s *sim) signed(m Message) {
	var votes map[oracle.Hash]map[oracle.Address]bool
	var digest oracle.Hash
	switch m := m.(type) {
	case oracle.CommitRoot:
		votes, digest = s.roots, m.Root
		s.sets[digest] = m
	case oracle.Share:
		votes, digest = s.shares, s.cast.domain.Digest(m.Report.StructHash())
		s.reports[digest] = m.Report
	default:
		return
	}
	if votes[digest] == nil {
		votes[digest] = map[oracle.Address]bool{}
	}
	votes[digest][AuthorOf(m)] = true
	certified := 0
	for _, who := range votes {
		if len(who) >= s.cast.committee.Quorum() {
			certified++
		}
	}
	require.LessOrEqual(s.t, certified, 1, "two quorums of %T: %s", m, s.where())
}

// lie sends or proposes something signed and wrong, to whomever it likes.
func (s *sim) lie(node *simNode) {
	if s.rng.IntN(10) > 0 {
		return
	}
	value := int32(s.rng.IntN(2)) * 5000
	c, r := s.cast.answer(node.i, s.context, 2, value)
	var m Message
	switch s.rng.IntN(6) {
	case 0:
		m = c
	case 1:
		m = r
	case 2:
		m = s.cast.tick(node.i, s.context, oracle.Phase(1+s.rng.IntN(2)))
	case 3:
		for root := range s.roots { // sign whatever root there is
			of := s.sets[root]
			of.Operator = s.cast.operator(node.i)
			m = s.cast.signed(node.i, of)
			s.signed(m)
		}
	case 4:
		for digest := range s.shares {
			m = s.cast.signed(node.i, oracle.Share{Report: s.reports[digest], Operator: s.cast.operator(node.i)})
			s.signed(m)
		}
	case 5:
		c.Operator = s.cast.operator((node.i + 1) % len(s.nodes)) // somebody else's name
		m = c
	}
	if m == nil {
		return
	}
	data := s.cast.encode(m)
	for to := range s.nodes {
		if s.rng.IntN(2) == 0 {
			s.send(node.i, to, data)
		}
	}
	for b := range s.logs {
		if s.rng.IntN(2) == 0 && Check(data) == nil {
			s.logs[b] = append(s.logs[b], data)
		}
	}
}
