package simtest

import (
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"fmt"
	"path/filepath"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus"
	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
)

// In some worlds the log is hashicorp/raft in package consensus, behind the guard
// of package transport, over TLS in memory: votes, certificates, complaints and
// mutes are the real ones, and liars send raft what they like (rogue_test.go).

const election = time.Second // of real groups

func tlsKey(i int) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(binary.BigEndian.AppendUint64(make([]byte, 24), uint64(i)))
}

func endpointOf(i int, epoch uint64) string { return fmt.Sprintf("node%d.%d", i, epoch) }

// rafts is a group whose log is real.
type rafts struct {
	g       *group
	logs    map[int]*member // of honest members that are up
	follows map[int]homage  // by honest member
}

// homage is whom a member follows.
type homage struct {
	leader oracle.Address
	term   uint64
	since  time.Duration
}

// member is an honest node's part of a real group.
type member struct {
	log    *consensus.Log
	cancel func() // ends it; the node's running tells when it has ended
}

func newRafts(g *group) *rafts {
	g.clean = len(g.w.s.liars) == 0
	return &rafts{g: g, logs: map[int]*member{}, follows: map[int]homage{}}
}

// first is the operator who alone may lead at first.
func (r *rafts) first() oracle.Address {
	if !r.g.keyed {
		return oracle.Address{}
	}
	return operatorOf(r.g.order[0])
}

// join starts a node's log of the group, or a liar's part of it.
func (r *rafts) join(n *node) {
	if n.mind != nil {
		n.rogues[r.g.cast].join(r.g)
		return
	}
	if r.logs[n.i] != nil {
		return
	}
	w := r.g.w
	gate := round.NewGate(domain, r.g.cast.committee)
	log, err := consensus.NewLog(consensus.Config{
		Group: r.g.id, Dir: filepath.Join(w.dir, fmt.Sprint(n.i), fmt.Sprint(r.g.id)), Transport: n.nets[r.g.cast], Logger: zap.NewNop(),
		Domain: domain, Signer: ballots{n, r.g.cast, r.g}, Author: gate.Author, First: r.first(), Election: election,
	})
	if err != nil {
		w.fail("node %d: %v", n.i, err)
	}
	ctx, cancel := context.WithCancel(n.ctx)
	n.running.Go(func() {
		if err := log.Run(ctx); err != nil {
			panic(err)
		}
	})
	n.running.Go(func() { r.pump(ctx, n, log) })
	r.logs[n.i] = &member{log, cancel}
}

// pump brings what the log says into the world's goroutine.
func (r *rafts) pump(ctx context.Context, n *node, log *consensus.Log) {
	for {
		var call func()
		select {
		case <-ctx.Done():
			return
		case e := <-log.Entries():
			call = func() { n.apply(n.seats[r.g.id], e.Index, e.Data) }
		case leads := <-log.Leadership():
			call = func() { r.lead(n, leads) }
		}
		select {
		case r.g.w.calls <- func() {
			if ctx.Err() == nil {
				n.do(call)
			}
		}:
		case <-ctx.Done():
			return
		}
	}
}

func (r *rafts) lead(n *node, leads bool) {
	g := r.g
	if leads {
		g.w.note("group %d: %d leads", g.id, n.i)
		g.leader, g.crowned = n.i, g.w.now()
	} else if g.leader == n.i {
		g.leader = -1
	}
	g.reign++
	n.lead(g, leads)
}

// stop ends a node's part.
func (r *rafts) stop(i int) {
	if m := r.logs[i]; m != nil {
		delete(r.logs, i)
		m.cancel()
	}
	if r.g.leader == i {
		r.g.leader = -1
	}
}

// end ends all parts once the group's attempts have.
func (r *rafts) end() {
	for _, i := range r.g.cast.nodes {
		r.stop(i)
	}
}

// propose hands an entry to the node's log.
func (r *rafts) propose(from int, entry []byte) {
	if m := r.logs[from]; m != nil {
		_ = m.log.Propose(r.g.w.ctx, entry) // it is proposed again until it appears
	}
}

// tick lets members complain where it is due.
func (r *rafts) tick() {
	g := r.g
	for i, m := range r.logs {
		g.w.check.follows(g, i, m.log)
		r.follow(i, m.log)
		n := g.w.nodes[i]
		n.do(func() {
			for _, t := range n.order {
				if t.p == nil || t.seat == nil || t.seat.g != g {
					continue
				}
				if since, ok := t.p.Waiting(); ok && n.local().Sub(since) >= progress {
					if err := m.log.Complain(t.context, progress); err != nil && g.w.now() > g.first+2*beat {
						g.w.fail("node %d complains: %v", i, err)
					}
				}
			}
		})
	}
	g.w.check.endured(r)
	for _, i := range g.w.s.liars {
		if n := g.w.nodes[i]; n.up && g.cast.has(i) {
			n.rogues[g.cast].join(g)
		}
	}
}

// follow notes whom a member follows.
func (r *rafts) follow(i int, log *consensus.Log) {
	leader := log.Leader()
	term, _, _ := log.Stats()
	if h := r.follows[i]; h.leader != leader || h.term != term {
		r.follows[i] = homage{leader, term, r.g.w.now()}
	}
	if n := r.g.w.nodes[i]; r.g.keyed && leader == r.first() {
		n.voting.Lock()
		n.heeded[r.g.id] = r.g.w.now()
		n.voting.Unlock()
	}
}

// ballots signs for a node in a real group; what it voted outlives crashes.
type ballots struct {
	n    *node
	cast *cast
	g    *group
}

// SignVote implements transport.Signer.
func (b ballots) SignVote(v oracle.Vote) (oracle.Signature, error) {
	b.n.voting.Lock()
	defer b.n.voting.Unlock()
	key := [2]uint64{v.Group, v.Term}
	if held, voted := b.n.votes[key]; voted && held != v.Candidate {
		return oracle.Signature{}, signonce.ErrLocked
	}
	b.n.votes[key] = v.Candidate
	b.n.w.check.voted(b.g, b.n, v)
	return b.cast.sign(b.n.i, domain.Digest(v.StructHash())), nil
}

// SignComplaint implements transport.Signer.
func (b ballots) SignComplaint(c oracle.Complaint) (oracle.Signature, error) {
	b.n.w.check.blamed(b.n, c)
	return b.cast.sign(b.n.i, domain.Digest(c.StructHash())), nil
}

// connect gives a node its connections in each epoch's committee.
func (n *node) connect() {
	n.nets, n.rogues = map[*cast]*transport.Transport{}, map[*cast]*rogue{}
	for _, c := range n.w.epochs {
		if !c.has(n.i) {
			continue
		}
		endpoint := endpointOf(n.i, c.committee.Epoch)
		listener, err := n.w.net.Listen(endpoint)
		if err != nil {
			n.w.fail("node %d: %v", n.i, err)
		}
		if n.mind != nil {
			n.rogues[c] = newRogue(n, c, listener)
			continue
		}
		tr, err := transport.New(transport.Config{
			Self: n.operator, Key: tlsKey(n.i), Committee: c.committee, Listener: listener, Logger: zap.NewNop(), Dial: n.w.net.Dialer(endpoint),
		})
		if err != nil {
			n.w.fail("node %d: %v", n.i, err)
		}
		n.nets[c] = tr
		ctx := n.ctx
		n.running.Go(func() {
			if err := tr.Run(ctx); err != nil {
				panic(err)
			}
		})
	}
}

// relink cuts and heals the network in memory as the script says for now. A
// connection that is cut one way is cut.
func (w *world) relink() {
	w.net.Heal()
	for a := range w.nodes {
		for b := range a {
			if w.linked(a, b) && w.linked(b, a) {
				continue
			}
			for _, c := range w.epochs {
				w.net.Cut(endpointOf(a, c.committee.Epoch), endpointOf(b, c.committee.Epoch))
			}
		}
	}
}
