package simtest

import (
	"math/rand/v2"
	"time"

	"github.com/hashicorp/raft"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Liars against a group's own leader, before it has said a word: they answer its
// requests for votes with higher terms, so that it steps down though a quorum has
// voted for it, all in its first candidacy or each in one of its own; and one of them
// hands on the certificate, which nobody else has seen, and stands in its place.

// coup is an infiltrator's part in that.
type coup struct {
	first oracle.Address  // against whom; zero: nobody
	heads bool            // it is the one that stands
	turn  int             // the candidacy in which it strikes
	terms map[uint64]bool // of the candidacies so far
	begun bool
}

// conspire says in which groups the liars do it, alike for all of them.
func (in *infiltrator) conspire() {
	s, first := in.g.w.s, in.g.real.first()
	rng := rand.New(rand.NewPCG(s.seed, 1<<48|in.g.id))
	if first.IsZero() || !in.g.w.honest(in.g.w.nodeOf(first)) || rng.IntN(2) == 0 && !s.coups {
		return
	}
	rank := 1
	for _, i := range in.r.cast.nodes {
		if i == in.r.n.i {
			break
		}
		if !in.g.w.honest(i) {
			rank++
		}
	}
	in.coup = coup{first: first, heads: rank == 1, turn: 1, terms: map[uint64]bool{}}
	if rng.IntN(2) == 0 || s.coups {
		in.coup.turn = rank
	}
}

// saves says whether it keeps the one answer that may be believed of it.
func (in *infiltrator) saves() bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	return !in.coup.first.IsZero() && !in.coup.begun
}

// yields says whether it leaves it to another to stand: until anybody has led.
func (in *infiltrator) yields() bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	return !in.coup.first.IsZero() && in.last == 1
}

// strikes says whether it deposes who asks for its vote, and begins what follows.
func (in *infiltrator) strikes(term uint64, candidate oracle.Address) bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	c := &in.coup
	if c.first.IsZero() || candidate != c.first || c.begun {
		return false
	}
	c.terms[term] = true
	if c.begun = len(c.terms) >= c.turn; c.begun && c.heads {
		in.r.n.running.Go(in.usurp)
	}
	return c.begun
}

// usurp makes the fallen leader's certificate known and stands in its place.
func (in *infiltrator) usurp() {
	if told := in.fallen(); told != nil {
		in.saw(told.Term)
		for _, i := range in.honest() {
			id := raft.ServerID(operatorOf(i).String())
			request := &raft.AppendEntriesRequest{RPCHeader: in.header(), Term: told.Term, Leader: told.Addr} //nolint:staticcheck // carries the certificate
			_ = in.net.AppendEntries(id, raft.ServerAddress(id), request, &raft.AppendEntriesResponse{})
		}
	}
	for end := time.Now().Add(turnFirst); time.Now().Before(end) && in.yields() && !in.stand(true); {
		select {
		case <-time.After(beat):
		case <-in.r.ctx.Done():
			return
		}
	}
}

// fallen is what the group's own leader answers to a request of an old term once it
// has a certificate, which comes with it; nil if it never does.
func (in *infiltrator) fallen() *raft.AppendEntriesResponse {
	id := raft.ServerID(in.coup.first.String())
	for range 40 {
		var answer raft.AppendEntriesResponse
		err := in.net.AppendEntries(id, raft.ServerAddress(id), &raft.AppendEntriesRequest{RPCHeader: in.header(), Term: 1}, &answer)
		if err == nil && len(answer.Addr) > len(id) {
			return &answer
		}
		select {
		case <-time.After(beat / 10):
		case <-in.r.ctx.Done():
			return nil
		}
	}
	return nil
}
