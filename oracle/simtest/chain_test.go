package simtest

import (
	"errors"
	"fmt"
	"math/bits"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

type state int

const (
	stateOpen     state = 1
	stateReported state = 2
)

// groupSize is how many first attempts share a group.
const groupSize = 1024

// chain is the contract: requests, attempts, and which report is acceptable.
// Time is the world's; a block is final for a node after that node's lag.
type chain struct {
	w        *world
	requests []*request
	log      []chainEvent
	groups   uint64 // numbered so far
	shared   uint64 // of first attempts; 0 until the next one
	inShared int
	active   *cast                    // committee of the active epoch
	casts    map[oracle.Context]*cast // of each attempt
}

// request is a record of the contract, with what the checker wants to know.
type request struct {
	oracle.Request
	hash     oracle.Hash
	risks    []oracle.Hash
	kinds    []riskKind
	state    state
	attempt  uint32
	cast     *cast // committee of the attempt
	group    uint64
	deadline uint64
	opened   time.Duration // the current attempt
	healthy  int           // attempts reopened after heal
	again    bool          // asks once more for what was undecided
}

func (r *request) context() oracle.Context {
	return oracle.Context{RequestHash: r.hash, Attempt: r.attempt}
}

// chainEvent is AttemptOpened, or ReportAccepted when ended.
type chainEvent struct {
	at       time.Duration
	request  *request
	context  oracle.Context
	cast     *cast
	group    uint64
	deadline uint64
	ended    bool
}

func (c *chain) unix() uint64 { return uint64(c.w.start.Unix()) + uint64(c.w.now()/time.Second) }

// open is a request of a page with these kinds of risk.
func (c *chain) open(kinds []riskKind) *request {
	id := len(c.requests) + 1
	r := &request{kinds: kinds, state: stateOpen}
	for i := range kinds {
		r.risks = append(r.risks, oracle.Keccak([]byte(fmt.Sprint("risk", id, i))))
	}
	r.Request = oracle.Request{
		ID: [32]byte{31: byte(id)}, Kind: oracle.KindSettlement, TermsHash: oracle.Hash{1}, ModelDigest: oracle.Hash{2},
		RisksHash: oracle.RisksHash(r.risks), RiskCount: uint32(len(kinds)), WindowStart: 1, WindowEnd: c.unix() - 1, FailAfter: 1 << 40,
		Anchor: oracle.Keccak([]byte(fmt.Sprint("anchor", c.w.s.seed, id))),
	}
	r.hash = r.Hash()
	c.requests = append(c.requests, r)
	c.attempt(r)
	return r
}

func (c *chain) attempt(r *request) {
	switch {
	case r.attempt != 0:
		c.groups++
		r.group = c.groups
	case c.shared == 0 || c.inShared == groupSize:
		c.groups++
		r.group, c.shared, c.inShared = c.groups, c.groups, 1
	default:
		c.inShared++
		r.group = c.shared
	}
	r.cast = c.active
	c.casts[r.context()] = r.cast
	r.deadline, r.opened = c.unix()+attemptTime, c.w.now()
	if r.attempt > 0 && c.w.healed() {
		r.healthy++
	}
	c.w.check.opened(r)
	c.w.note("chain: attempt %s in group %d of epoch %d", r.context(), r.group, r.cast.committee.Epoch)
	c.emit(chainEvent{request: r, context: r.context(), cast: r.cast, group: r.group, deadline: r.deadline})
}

// castOf is the committee of an attempt; the first one of a context that no chain knows.
func (c *chain) castOf(context oracle.Context) *cast {
	if known := c.casts[context]; known != nil {
		return known
	}
	return c.w.epochs[0]
}

// activate begins an epoch: attempts from here on are its own.
func (c *chain) activate(next *cast) {
	c.w.note("chain: epoch %d, members %v", next.committee.Epoch, next.nodes)
	c.active, c.shared = next, 0
}

func (c *chain) emit(e chainEvent) {
	e.at = c.w.now()
	c.log = append(c.log, e)
	c.w.lie(e)
	for _, n := range c.w.nodes {
		c.w.after(n.lag(), func() { n.do(n.read) })
	}
}

func (c *chain) find(id [32]byte) *request { return c.requests[id[31]-1] }

func (c *chain) reopen(r *request, attempt uint32) error {
	if r.state != stateOpen || r.attempt != attempt {
		return errors.New("request is not open, or in another attempt")
	}
	if c.unix() <= r.deadline+graceTime {
		return errors.New("attempt has not lapsed")
	}
	if r.group == c.shared {
		c.shared = 0
	}
	r.attempt++
	c.attempt(r)
	return nil
}

// submit takes a report or says which rule it breaks.
func (c *chain) submit(from int, a oracle.Attested) error {
	r := c.find(a.Report.RequestID)
	if err := c.acceptable(r, a); err != nil {
		c.w.check.refused(from, r, a, err)
		return err
	}
	c.w.note("chain: report of %s accepted from %d", r.context(), from)
	r.state = stateReported
	c.w.check.accepted(r, a)
	c.emit(chainEvent{request: r, context: r.context(), ended: true})
	return nil
}

func (c *chain) acceptable(r *request, a oracle.Attested) error {
	report, committee := a.Report, r.cast.committee
	_, t, m := sizesOf(committee.N())
	switch {
	case r.state != stateOpen:
		return errors.New("request is not open")
	case report.Attempt != r.attempt:
		return fmt.Errorf("report of attempt %d, current is %d", report.Attempt, r.attempt)
	case report.RequestHash != r.hash, report.TermsHash != r.TermsHash, report.ModelDigest != r.ModelDigest,
		report.OutcomeCount != r.RiskCount, report.WindowEnd != r.WindowEnd:
		return errors.New("report is not of the request")
	case report.OutcomeRoot.IsZero():
		return errors.New("outcome root is zero")
	case c.unix() < report.WindowEnd:
		return errors.New("window has not ended")
	case report.CommitteeDigest != committee.Digest():
		return errors.New("report of another committee")
	case report.Observers>>committee.N() != 0 || bits.OnesCount32(report.Observers) < m:
		return errors.New("too few observers")
	case a.Signers>>committee.N() != 0 || bits.OnesCount32(a.Signers) < t:
		return errors.New("too few signers")
	case len(a.Signatures) != bits.OnesCount32(a.Signers):
		return errors.New("number of signatures is not that of signers")
	}
	digest, next := domain.Digest(report.StructHash()), 0
	for i, member := range committee.Members {
		if a.Signers&(1<<i) == 0 {
			continue
		}
		if err := threshold.Verify(digest, a.Signatures[next], member.Signer); err != nil {
			return err
		}
		next++
	}
	return nil
}

// linger says whether a group's newest attempt ended a moment ago.
func (c *chain) linger(group uint64) bool {
	for _, e := range c.log {
		if e.ended && e.request.group == group && c.w.now() < e.at+10*time.Second {
			return true
		}
	}
	return false
}

// over says that nothing is left to wait for.
func (c *chain) over() bool {
	if len(c.requests) < len(c.w.s.asks) {
		return false
	}
	for _, r := range c.requests {
		if r.state == stateOpen || r.again {
			return false
		}
	}
	return c.w.now() > c.log[len(c.log)-1].at+5*time.Second
}
