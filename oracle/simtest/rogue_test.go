package simtest

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"io"
	"math/rand/v2"
	"net"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// rogue is a liar in real raft groups: a member with its keys and no raft. It
// knows the wire from its description alone: TLS by its registered key, a header
// of ten bytes, then raft's own messages; and what a certificate looks like.
type rogue struct {
	n    *node
	cast *cast
	cert tls.Certificate
	ctx  context.Context

	mu     sync.Mutex
	groups map[uint64]*infiltrator
}

// infiltrator is a rogue in one group.
type infiltrator struct {
	r      *rogue
	g      *group
	net    *raft.NetworkTransport
	accept chan net.Conn
	rng    *rand.Rand

	mu   sync.Mutex
	term uint64               // highest it has seen
	log  map[uint64]*raft.Log // entries that leaders sent
	last uint64
	said [][]byte // entries for a log it leads, as the liars heard them
	coup coup
}

func newRogue(n *node, c *cast, listener net.Listener) *rogue {
	cert, err := transport.Certificate(tlsKey(n.i))
	if err != nil {
		panic(err)
	}
	r := &rogue{n: n, cast: c, cert: cert, ctx: n.ctx, groups: map[uint64]*infiltrator{}}
	context.AfterFunc(n.ctx, func() { listener.Close() })
	n.running.Go(func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			n.running.Go(func() { r.admit(conn) })
		}
	})
	return r
}

// config is TLS with anybody.
func (r *rogue) config() *tls.Config {
	return &tls.Config{Certificates: []tls.Certificate{r.cert}, InsecureSkipVerify: true, ClientAuth: tls.RequireAnyClientCert, MinVersion: tls.VersionTLS13}
}

func (r *rogue) admit(raw net.Conn) {
	stop := context.AfterFunc(r.ctx, func() { raw.Close() })
	conn := tls.Server(raw, r.config())
	var header [10]byte
	if _, err := io.ReadFull(conn, header[:]); err != nil {
		conn.Close()
		return
	}
	r.mu.Lock()
	in := r.groups[binary.BigEndian.Uint64(header[2:])]
	r.mu.Unlock()
	if header[1] != 2 || in == nil {
		defer stop()
		defer conn.Close()
		if header[1] == 1 {
			_, _ = io.Copy(io.Discard, conn) // the liars hear side messages anyway
		}
		return
	}
	select {
	case in.accept <- conn:
	case <-r.ctx.Done():
		conn.Close()
	}
}

// join begins to lie in a group. It is called in the world's goroutine.
func (r *rogue) join(g *group) {
	r.mu.Lock()
	in := r.groups[g.id]
	r.mu.Unlock()
	if in == nil {
		in = &infiltrator{
			r: r, g: g, accept: make(chan net.Conn), log: map[uint64]*raft.Log{}, term: 1, last: 1,
			rng: rand.New(rand.NewPCG(g.w.s.seed, uint64(r.n.i)<<32|g.id)),
		}
		in.log[1] = &raft.Log{Index: 1, Term: 1}
		in.conspire()
		in.net = raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{Stream: in, MaxPool: 1, Timeout: time.Second, Logger: hclog.NewNullLogger()})
		r.mu.Lock()
		r.groups[g.id] = in
		r.mu.Unlock()
		r.n.running.Go(in.answer)
		r.n.running.Go(in.act)
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	in.said = g.w.liars.entries(g)
}

// entries are what the liars could put into a log, in the order they heard it.
func (c *coven) entries(g *group) (out [][]byte) {
	for _, r := range c.w.chain.requests {
		if r.group != g.id || r.state != stateOpen {
			continue
		}
		out = append(out, encode(round.Open{Request: r.Request, Attempt: r.attempt}))
		for _, m := range c.heard[r.context()] {
			if data := encode(m); round.Check(data) == nil {
				out = append(out, data)
			}
		}
	}
	return out
}

// Accept implements net.Listener.
func (in *infiltrator) Accept() (net.Conn, error) {
	select {
	case conn := <-in.accept:
		return conn, nil
	case <-in.r.ctx.Done():
		return nil, net.ErrClosed
	}
}

// Close implements net.Listener.
func (in *infiltrator) Close() error { return nil }

// Addr implements net.Listener.
func (in *infiltrator) Addr() net.Addr { return &net.TCPAddr{} }

// Dial implements raft.StreamLayer.
func (in *infiltrator) Dial(to raft.ServerAddress, _ time.Duration) (net.Conn, error) {
	operator, err := oracle.ParseAddress(string(to))
	if err != nil {
		return nil, err
	}
	epoch := in.r.cast.committee.Epoch
	raw, err := in.g.w.net.Dialer(endpointOf(in.r.n.i, epoch))(in.r.ctx, endpointOf(int(operator[1]), epoch))
	if err != nil {
		return nil, err
	}
	context.AfterFunc(in.r.ctx, func() { raw.Close() })
	conn := tls.Client(raw, in.r.config())
	_, err = conn.Write(binary.BigEndian.AppendUint64([]byte{1, 2}, in.g.id))
	return conn, err
}

func (in *infiltrator) saw(term uint64) {
	in.mu.Lock()
	defer in.mu.Unlock()
	if term < 1<<40 {
		in.term = max(in.term, term)
	}
}

// chance is true in one of so many cases.
func (in *infiltrator) chance(one int) bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	return in.rng.IntN(one) == 0
}

// bomb is a term to answer with: now and then one far ahead.
func (in *infiltrator) bomb(asked uint64) uint64 {
	switch {
	case in.saves():
	case in.chance(8):
		return asked + 1<<uint(1+asked%50)
	case in.chance(30):
		return 1<<64 - 1
	}
	return asked
}

// answer says yes to everybody, votes for all, and speaks of other terms.
func (in *infiltrator) answer() {
	defer in.net.Close()
	for {
		select {
		case rpc := <-in.net.Consumer():
			rpc.Respond(in.reply(rpc.Command), nil)
		case <-in.r.ctx.Done():
			return
		}
	}
}

func (in *infiltrator) reply(command any) any {
	own := in.header()
	switch r := command.(type) {
	case *raft.RequestPreVoteRequest:
		in.saw(r.Term)
		return &raft.RequestPreVoteResponse{RPCHeader: own, Term: in.bomb(r.Term), Granted: true}
	case *raft.RequestVoteRequest:
		in.saw(r.Term)
		candidate, _ := oracle.ParseAddress(string(r.ID))
		if in.strikes(r.Term, candidate) {
			return &raft.RequestVoteResponse{RPCHeader: own, Term: r.Term + 2}
		}
		sig := in.vote(in.r.n.i, r.Term, candidate)
		if in.chance(4) {
			sig[7] ^= 1
		}
		return &raft.RequestVoteResponse{RPCHeader: own, Term: in.bomb(r.Term), Granted: true, Peers: sig[:]}
	case *raft.AppendEntriesRequest:
		in.saw(r.Term)
		in.keep(r.Entries)
		return &raft.AppendEntriesResponse{RPCHeader: own, Term: in.bomb(r.Term), Success: !in.chance(10), LastLog: r.PrevLogEntry + uint64(len(r.Entries)), NoRetryBackoff: true}
	case *raft.TimeoutNowRequest:
		return &raft.TimeoutNowResponse{RPCHeader: own}
	}
	return nil
}

func (in *infiltrator) keep(entries []*raft.Log) {
	in.mu.Lock()
	defer in.mu.Unlock()
	for _, e := range entries {
		in.log[e.Index], in.last = e, e.Index
	}
}

func (in *infiltrator) vote(node int, term uint64, candidate oracle.Address) oracle.Signature {
	return in.r.cast.sign(node, domain.Digest(oracle.Vote{Group: in.g.id, Term: term, Candidate: candidate}.StructHash()))
}

func (in *infiltrator) header() raft.RPCHeader { return in.headerOf(in.r.n.i) }

func (in *infiltrator) headerOf(i int) raft.RPCHeader {
	id := []byte(operatorOf(i).String())
	return raft.RPCHeader{ProtocolVersion: 3, ID: id, Addr: id}
}

// honest are the members it lies to.
func (in *infiltrator) honest() (nodes []int) {
	for _, i := range in.r.cast.nodes {
		if in.g.w.honest(i) {
			nodes = append(nodes, i)
		}
	}
	return nodes
}

// act attacks until the node ends: it stands and leads where it can, and tries in
// between what the guard is there to refuse.
func (in *infiltrator) act() {
	eager := in.g.w.s.first || in.g.w.s.free // stands until it has led once
	for {
		in.mu.Lock()
		pause, stands := time.Duration(in.rng.IntN(1500))*time.Millisecond, in.rng.IntN(2) == 0
		in.mu.Unlock()
		if eager {
			pause, stands = beat, true
		}
		if in.yields() {
			stands = false
		}
		select {
		case <-time.After(pause):
		case <-in.r.ctx.Done():
			return
		}
		if stands {
			eager = !in.stand(eager) && eager
		} else {
			in.mischief()
		}
	}
}

// stand asks for votes and leads for a while if a quorum gives them, which it says.
func (in *infiltrator) stand(eager bool) bool {
	in.mu.Lock()
	term, last, lastTerm := in.term+1, in.last+1<<20, in.term
	in.mu.Unlock()
	self := operatorOf(in.r.n.i)
	votes := map[int]oracle.Signature{}
	for _, i := range in.r.cast.nodes {
		if !in.g.w.honest(i) { // the liars sign for each other
			votes[i] = in.vote(i, term, self)
			continue
		}
		id := raft.ServerID(operatorOf(i).String())
		var answer raft.RequestVoteResponse
		request := &raft.RequestVoteRequest{RPCHeader: in.header(), Term: term, LastLogIndex: last, LastLogTerm: lastTerm}
		if err := in.net.RequestVote(id, raft.ServerAddress(id), request, &answer); err != nil {
			continue
		}
		in.saw(answer.Term)
		if answer.Granted && len(answer.Peers) == 64 { //nolint:staticcheck // carries the vote
			votes[i] = oracle.Signature(answer.Peers) //nolint:staticcheck // as above
		}
	}
	_, t, _ := sizesOf(in.r.cast.n())
	if len(votes) >= t {
		in.g.w.liars.wins(win{in.g.id, term, self})
	}
	won := len(votes) >= t
	if won || !eager && in.chance(3) { // or with what it has
		in.reign(term, in.certificate(term, votes))
	}
	return won
}

// certificate is a quorum's votes as a leader shows them.
func (in *infiltrator) certificate(term uint64, votes map[int]oracle.Signature) []byte {
	self, voters, signatures := operatorOf(in.r.n.i), uint32(0), []byte(nil)
	for place, i := range in.r.cast.nodes {
		if sig, voted := votes[i]; voted {
			voters |= 1 << place
			signatures = append(signatures, sig[:]...)
		}
	}
	b := binary.BigEndian.AppendUint64(nil, term)
	b = binary.BigEndian.AppendUint32(append(b, self[:]...), voters)
	return append(b, signatures...)
}

// reign leads a term: two halves of the committee get entries of their own, some
// of what the liars heard is left out, and all of it is said to be committed.
func (in *infiltrator) reign(term uint64, proof []byte) {
	plot := in.r.n.mind.leading
	length := plot.reign
	if length == 0 {
		length = 20 * time.Second
	}
	in.mu.Lock()
	base := uint64(1)
	for base < in.last && in.log[base+1] != nil {
		base++
	}
	baseTerm := in.log[base].Term
	in.mu.Unlock()
	branches := [2][]*raft.Log{}
	used := [2]map[string]bool{{}, {}}
	for end := time.Now().Add(length); time.Now().Before(end) && in.r.ctx.Err() == nil; {
		in.mu.Lock()
		said := in.said
		for b := range branches {
			for _, entry := range said {
				skip := used[b][string(entry)] || plot.stall >= 0 && len(branches[b]) > plot.stall || plot.fork && in.rng.IntN(3) == 0
				if skip || len(branches[b]) > 200 {
					continue
				}
				used[b][string(entry)] = true
				branches[b] = append(branches[b], &raft.Log{Index: base + 1 + uint64(len(branches[b])), Term: term, Data: entry})
			}
		}
		in.mu.Unlock()
		for k, i := range in.honest() {
			branch := branches[0]
			if plot.fork {
				branch = branches[(k+in.g.halves)%2]
			}
			if plot.starve > k {
				branch = nil
			}
			life := in.g.w.nodes[i].lives.Load()
			if in.feed(i, term, proof, base, baseTerm, branch) && in.chance(3) {
				in.probe(i, life, term, proof, base, baseTerm, branch)
			}
		}
		select {
		case <-time.After(200 * time.Millisecond):
		case <-in.r.ctx.Done():
		}
	}
}

// feed sends a follower a branch, as many entries at a time as it lets in; true if it
// took all of it.
func (in *infiltrator) feed(i int, term uint64, proof []byte, base, baseTerm uint64, branch []*raft.Log) bool {
	id := raft.ServerID(operatorOf(i).String())
	previous, previousTerm := base, baseTerm
	for {
		count := min(len(branch), transport.MaxEntries)
		request := &raft.AppendEntriesRequest{
			RPCHeader: in.header(), Term: term, PrevLogEntry: previous, PrevLogTerm: previousTerm,
			Entries: branch[:count], LeaderCommitIndex: previous + uint64(count), Leader: proof, //nolint:staticcheck // carries the certificate
		}
		var answer raft.AppendEntriesResponse
		if err := in.net.AppendEntries(id, raft.ServerAddress(id), request, &answer); err != nil || !answer.Success {
			return false
		}
		if branch = branch[count:]; len(branch) == 0 {
			return true
		}
		previous, previousTerm = previous+uint64(count), term
	}
}
