package round

import (
	"fmt"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxFaults is how many invalid messages a peer may deliver in one attempt
// before the rest of what it sends is ignored unread.
const maxFaults = 64

// Config is what a Participant must know; nothing in it changes.
type Config struct {
	Domain     oracle.Domain
	Committee  oracle.Committee
	Self       oracle.Address // operator; a member of the committee
	Request    oracle.Request
	Attempt    uint32
	Parameters Parameters
	Seen       *Seen // what the node knows of signatures; nil: nothing
}

// Participant is one member's part of one attempt. Every method takes what
// happened and the time, and returns what to do; it never blocks and does
// nothing by itself. Time may be any clock that does not run backwards.
//
//	Commit ─▶ commitment sent ─▶ Closed ─▶ root signed ─▶ t roots ─▶ reveal sent ─▶ Sealed ─▶ Done
//	                                                                                     Report ─▶ share ─▶ Attest
//
// It is not safe for concurrent use.
type Participant struct {
	cfg     Config
	context oracle.Context
	self    int // place in the committee
	open    []byte

	leading   bool
	opened    bool // the log has the request
	openAsked bool // proposed since the last retry
	answer    *oracle.Reveal
	closed    *Closed
	committed bitmap
	certified *oracle.CommitRoot // t equal roots are held
	sealed    *Sealed
	omitted   []oracle.Address

	commits, reveals, roots []*record // by member
	ticks                   [oracle.PhaseReveal + 1][]*record
	early                   [][]oracle.Reveal     // by member: reveals that came before this log's close
	twice                   [kindShare + 1]bitmap // equivocations told, by kind and member
	phases                  [oracle.PhaseReveal + 1]phase
	combiner                *threshold.Combiner
	share                   []byte
	faults                  []int // invalid messages, by member who delivered them

	retryAt time.Time
	out     []Action
}

// record is a message that this node has checked and relayed.
type record struct {
	message Message
	data    []byte
	since   time.Time // when it was first held, and relayed
	again   time.Time // when it was last relayed; zero: once
	logged  bool      // the log has it
}

// phase is when things first held; zero while they do not.
type phase struct {
	began  time.Time // of the reveal phase: when this node's log closed
	enough time.Time // m valid messages
	clock  time.Time // f+1 ticks, this node's counted
	asked  bool      // this node's tick was asked for
}

// NewParticipant prepares one attempt. It fails on a Self without a seat.
func NewParticipant(cfg Config, now time.Time) (*Participant, error) {
	if err := cfg.Parameters.Check(); err != nil {
		return nil, err
	}
	self := cfg.Committee.Index(cfg.Self)
	if self < 0 {
		return nil, fmt.Errorf("%w: operator %s", oracle.ReasonNotSeated, cfg.Self)
	}
	o := Open{Request: cfg.Request, Attempt: cfg.Attempt}
	open, err := Encode(o)
	if err != nil {
		return nil, err
	}
	n := cfg.Committee.N()
	p := &Participant{
		cfg: cfg, context: o.Context(), self: self, open: open,
		commits: make([]*record, n), reveals: make([]*record, n), roots: make([]*record, n),
		early: make([][]oracle.Reveal, n), faults: make([]int, n),
		combiner: threshold.NewCombiner(cfg.Domain, cfg.Committee, o.Context()),
		retryAt:  now.Add(cfg.Parameters.Retry),
	}
	for i := range p.ticks {
		p.ticks[i] = make([]*record, n)
	}
	return p, nil
}

// Context is the attempt.
func (p *Participant) Context() oracle.Context { return p.context }

// Commit takes leg 1's signed answer: the commitment and the reveal that opens
// it, both already fsynced. It fails if they are not this operator's, do not
// fit each other or are not what the log has.
func (p *Participant) Commit(now time.Time, c oracle.Commitment, r oracle.Reveal) ([]Action, error) {
	if c.Context != p.context || r.Context != p.context || c.Operator != p.cfg.Self || r.Operator != p.cfg.Self {
		return nil, fmt.Errorf("commit: the answer is not of operator %s for %s", p.cfg.Self, p.context)
	}
	if err := opens(r, c.Digest, p.cfg.Request.RiskCount); err != nil {
		return nil, fmt.Errorf("commit: %w", err)
	}
	for _, m := range []Message{c, r} {
		if err := p.verify(p.self, m); err != nil {
			return nil, fmt.Errorf("commit: %w", err)
		}
	}
	if held := p.commits[p.self]; held != nil && held.message.(oracle.Commitment).Digest != c.Digest {
		return nil, fmt.Errorf("commit: %w: the log holds another commitment of this operator", oracle.ReasonLockRefused)
	}
	p.answer = &r
	p.try(p.self, p.takeCommitment(now, p.self, c))
	p.reveal(now)
	return p.finish(now), nil
}

// Receive takes a message that came by side stream from a peer, who need not be
// its author.
func (p *Participant) Receive(now time.Time, from oracle.Address, m Message) []Action {
	sender := p.cfg.Committee.Index(from)
	if sender < 0 || p.faults[sender] >= maxFaults || ContextOf(m) != p.context {
		return nil
	}
	p.try(sender, p.take(now, m))
	return p.finish(now)
}

// Signed takes the answer to a Sign.
func (p *Participant) Signed(now time.Time, m Message) []Action {
	if AuthorOf(m) == p.cfg.Self && ContextOf(m) == p.context {
		p.try(p.self, p.take(now, m))
	}
	return p.finish(now)
}

// Deliver takes an event of this node's own Machine.
func (p *Participant) Deliver(now time.Time, event Event) []Action {
	switch e := event.(type) {
	case Opened:
		p.opened = p.opened || e.Context == p.context
	case Forgotten:
		p.opened = p.opened && e.Context != p.context // the next retry opens it again
	case Committed:
		if e.Commitment.Context == p.context {
			p.compare(e.Commitment)
			p.log(now, p.commits, e.Commitment)
			p.count(now, oracle.PhaseCommit, p.commits)
		}
	case Ticked:
		if e.Tick.Context == p.context {
			p.log(now, p.ticks[e.Tick.Phase], e.Tick)
			p.clock(now, e.Tick.Phase)
		}
	case Closed:
		if e.Context == p.context && p.closed == nil {
			p.close(now, e)
		}
	case Revealed:
		if e.Reveal.Context == p.context {
			p.log(now, p.reveals, e.Reveal)
			p.count(now, oracle.PhaseReveal, p.reveals)
		}
	case Sealed:
		if e.Context == p.context && p.sealed == nil {
			p.seal(e)
		}
	}
	return p.finish(now)
}

// Lead says whether this node leads its raft group. A leader appends every
// message it holds, in order of arrival, and on taking over messages before ticks.
func (p *Participant) Lead(now time.Time, leading bool) []Action {
	if leading && !p.leading {
		p.leading = true
		p.openAsked = false // whoever was asked before may have lost it
		p.proposeHeld()
	}
	p.leading = leading
	return p.finish(now)
}

// Report takes the report that this node computed from the sealed set, once its
// own checks passed: open on the finalized view with the same terms, model and
// risks, and all sealed observations with its own evidence durable. It asks for
// the signature unless the set omits what this node had relayed in time.
func (p *Participant) Report(now time.Time, report oracle.Report, outcomes []oracle.Outcome) ([]Action, error) {
	if p.sealed == nil {
		return nil, fmt.Errorf("report: %s is not sealed", p.context)
	}
	if report.ObservationRoot != p.sealed.ObservationRoot || report.Observers != p.sealed.Observers {
		return nil, fmt.Errorf("report: not of the sealed set of %s", p.context)
	}
	attested, ok, err := p.combiner.Report(report, outcomes)
	if err != nil {
		return nil, err
	}
	if len(p.omitted) == 0 {
		p.sign(oracle.Share{Report: report, Operator: p.cfg.Self})
	}
	if ok {
		p.out = append(p.out, Attest{attested})
	}
	return p.finish(now), nil
}

// Wake says that time has passed; call it at Next or later.
func (p *Participant) Wake(now time.Time) []Action { return p.finish(now) }

// Next is when the Participant wants to be woken.
func (p *Participant) Next() time.Time {
	next := p.retryAt
	for _, which := range []oracle.Phase{oracle.PhaseCommit, oracle.PhaseReveal} {
		if due, ok := p.due(which); ok && due.Before(next) {
			next = due
		}
	}
	return next
}

// Shares is how many members signed the digest that most signed.
func (p *Participant) Shares() int {
	_, count := p.combiner.Best()
	return count
}

// Quorum says what the attempt still waits for, as the reason it would stop
// with; ReasonNone once it is sealed and a quorum has signed.
func (p *Participant) Quorum() oracle.Reason {
	switch {
	case p.closed == nil:
		return oracle.ReasonNoCommitQuorum
	case p.sealed == nil:
		return oracle.ReasonNoRevealQuorum
	case p.Shares() < p.cfg.Committee.Quorum():
		return oracle.ReasonNoQuorum
	}
	return oracle.ReasonNone
}

// finish does what is due and hands over the step's actions.
func (p *Participant) finish(now time.Time) []Action {
	for _, which := range []oracle.Phase{oracle.PhaseCommit, oracle.PhaseReveal} {
		if due, ok := p.due(which); ok && !now.Before(due) {
			p.phases[which].asked = true
			p.sign(oracle.Tick{Context: p.context, Operator: p.cfg.Self, Phase: which})
		}
	}
	if !now.Before(p.retryAt) {
		p.retryAt = now.Add(p.cfg.Parameters.Retry)
		p.resend(now)
	}
	out := p.out
	p.out = nil
	return out
}

// due is when this node's tick of a phase is, if one is still to come.
func (p *Participant) due(which oracle.Phase) (time.Time, bool) {
	ph, bound := p.phases[which], p.cfg.Parameters.CommitBound
	if which == oracle.PhaseReveal {
		bound = p.cfg.Parameters.RevealBound
	}
	return ph.enough.Add(bound), !ph.asked && !ph.enough.IsZero() && !p.over(which)
}

func (p *Participant) over(which oracle.Phase) bool {
	return p.sealed != nil || (which == oracle.PhaseCommit && p.closed != nil)
}
