package node

import (
	"sync"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
)

// The phases in which an operator's part is counted.
const (
	phaseCommit = "commit"
	phaseReveal = "reveal"
	phaseSign   = "sign"
)

// What became of an operator's part in a phase of an attempt.
const (
	partIncluded = "included" // it is in the set that the log fixed; of a share: it came
	partLeftOut  = "left_out" // it came from its author before the set was fixed, and is not in it
	partLate     = "late"     // it came after the set was fixed
	partUnused   = "unused"   // it came, and no set was fixed
	partAbsent   = "absent"   // it never came
)

// roll counts, for each operator and phase of an attempt, whether its part came
// to this node and whether the log's leader had it included. Many left_out of one
// operator under one leader are censorship; many absent of one are an outage.
//
//	begin ─▶ heard …, fixed ─▶ end: one state per operator and phase
//
// A part counts as heard only over its author's own connection: what others relay
// might come late on purpose.
type roll struct {
	mu    sync.Mutex
	sheet map[oracle.Context]map[string]*attendance
	parts *prometheus.CounterVec // operator, phase, part
}

type attendance struct {
	before map[oracle.Address]bool // heard before the set was fixed
	after  map[oracle.Address]bool
	set    map[oracle.Address]bool // nil until it is fixed
}

func newRoll(parts *prometheus.CounterVec) *roll {
	return &roll{sheet: map[oracle.Context]map[string]*attendance{}, parts: parts}
}

func (r *roll) begin(c oracle.Context) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.sheet[c] == nil {
		r.sheet[c] = map[string]*attendance{phaseCommit: newAttendance(), phaseReveal: newAttendance(), phaseSign: newAttendance()}
	}
}

func newAttendance() *attendance {
	return &attendance{before: map[oracle.Address]bool{}, after: map[oracle.Address]bool{}}
}

// heard notes a message that its author's own connection brought. Messages of
// attempts that have not begun, or have ended, are not noted.
func (r *roll) heard(from oracle.Address, message round.Message) {
	phase := ""
	switch message.(type) {
	case oracle.Commitment:
		phase = phaseCommit
	case oracle.Reveal:
		phase = phaseReveal
	case oracle.Share:
		phase = phaseSign
	}
	if phase == "" || round.AuthorOf(message) != from {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	a := r.sheet[round.ContextOf(message)][phase]
	switch {
	case a == nil:
	case a.set == nil:
		a.before[from] = true
	case !a.before[from]:
		a.after[from] = true
	}
}

// fixed notes whose parts a phase's set holds; a set is fixed once.
func (r *roll) fixed(c oracle.Context, phase string, members []oracle.Address) {
	r.mu.Lock()
	defer r.mu.Unlock()
	a := r.sheet[c][phase]
	if a == nil || a.set != nil {
		return
	}
	a.set = map[oracle.Address]bool{}
	for _, m := range members {
		a.set[m] = true
	}
}

// end counts what became of each operator's part in an attempt; self is left out.
func (r *roll) end(c oracle.Context, committee oracle.Committee, self oracle.Address) {
	r.mu.Lock()
	defer r.mu.Unlock()
	phases := r.sheet[c]
	delete(r.sheet, c)
	for phase, a := range phases {
		for _, m := range committee.Members {
			if m.Operator != self {
				r.parts.WithLabelValues(m.Operator.String(), phase, a.part(m.Operator, phase)).Inc()
			}
		}
	}
}

func (a *attendance) part(operator oracle.Address, phase string) string {
	switch {
	case a.set[operator], phase == phaseSign && a.before[operator]:
		return partIncluded
	case a.after[operator]:
		return partLate
	case !a.before[operator]:
		return partAbsent
	case a.set == nil:
		return partUnused
	}
	return partLeftOut
}

func authorsOf[M any](messages []M, author func(M) oracle.Address) []oracle.Address {
	out := make([]oracle.Address, len(messages))
	for i, m := range messages {
		out[i] = author(m)
	}
	return out
}

// equivocation keeps two signed messages of one operator: in the archive as they
// were, and as a file that OperatorRegistry takes.
func (n *Node) equivocation(committee oracle.Committee, c oracle.Context, e round.Evidence) {
	n.metrics.noted(oracle.ReasonEquivocation)
	n.metrics.equivocations.WithLabelValues(e.Operator.String()).Inc()
	for _, m := range []round.Message{e.First, e.Second} {
		b, err := evidenceOf(m)
		if err == nil {
			_, err = n.store.Put(b)
		}
		if err != nil {
			n.log.Error("equivocation not archived", zap.Error(err))
		}
	}
	path, err := n.accuse(committee, e)
	if err != nil {
		n.log.Error("equivocation not written as evidence", zap.Stringer("request_id", c), zap.Stringer("operator", e.Operator), zap.Error(err))
		return
	}
	n.log.Warn("operator signed two messages of one kind", zap.Stringer("request_id", c), zap.Stringer("operator", e.Operator), zap.String("evidence", path))
}

// accuse writes the file. Both messages are of an attempt of the committee, whose
// signer of the operator has signed them.
func (n *Node) accuse(committee oracle.Committee, e round.Evidence) (string, error) {
	var signer oracle.Address
	if at := committee.Index(e.Operator); at >= 0 {
		signer = committee.Members[at].Signer
	}
	found, err := evidence.Accuse(n.domain(), signer, threshold.Recover, e.First, e.Second)
	if err != nil {
		return "", err
	}
	return n.store.SaveEquivocation(found)
}

// domain separates the signatures of this chain and hub from all others.
func (n *Node) domain() oracle.Domain {
	return oracle.Domain{ChainID: n.cfg.Chain.ID, Hub: n.cfg.Chain.Hub}
}

// evidenceOf is a signed message in bytes that hold all its author signed: its
// wire form, or JSON for an observation, which the wire has with its estimates only.
func evidenceOf(m round.Message) ([]byte, error) {
	if o, ok := m.(oracle.Observation); ok {
		return oracle.CanonicalJSON(o)
	}
	return round.Encode(m)
}
