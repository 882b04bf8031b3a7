package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// proposalQueue bounds entries that wait for the log; what does not fit is sent
// again by the participant's own retry.
const proposalQueue = 4096

// proposeBound is how long one entry may wait for the log.
const proposeBound = 5 * time.Second

// group is leg 2 of every attempt that one raft group orders. One goroutine, in
// run, owns the machine and the participants; everybody else sends to its inbox.
//
//	log entries ─┐
//	peers ───────┼─▶ run ─▶ participant ─▶ actions ─▶ propose | broadcast | sign | hooks
//	hooks, time ─┘
type group struct {
	id        uint64
	committee oracle.Committee
	domain    oracle.Domain
	self      oracle.Address
	log       oracle.Log
	leading   <-chan bool
	broadcast func([]byte)
	sign      func(round.Message, oracle.Hash) (oracle.Signature, error)
	hooks     hooks
	zap       *zap.Logger
	timing    round.Parameters
	seen      *round.Seen
	pressure  pressure
	stop      context.CancelFunc // ends run, and the log

	machine      *round.Machine
	participants map[oracle.Context]*round.Participant
	leads        bool
	inbox        chan func(now time.Time)
	proposals    chan []byte
}

// hooks are told what happens; they must not block.
type hooks struct {
	event    func(round.Event)
	done     func(oracle.Context, []oracle.Commitment, round.Done) // with the closed set
	attested func(oracle.Context, oracle.Attested)
	evidence func(oracle.Context, round.Evidence)
	heard    func(from oracle.Address, message round.Message) // nil: nobody counts
	note     func(oracle.Context, round.Note)
}

func newGroup(id uint64, committee oracle.Committee, domain oracle.Domain, self oracle.Address) *group {
	return &group{
		id: id, committee: committee, domain: domain, self: self,
		machine: round.New(domain, committee), participants: map[oracle.Context]*round.Participant{},
		inbox: make(chan func(time.Time), 256), proposals: make(chan []byte, proposalQueue),
	}
}

// run owns the group until ctx ends.
func (g *group) run(ctx context.Context) error {
	proposer := make(chan struct{})
	go func() { defer close(proposer); g.propose(ctx) }()
	defer func() { <-proposer }()
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		timer.Reset(g.nextWake())
		select {
		case <-ctx.Done():
			return nil
		case entry, ok := <-g.log.Entries():
			if !ok {
				return nil
			}
			g.apply(entry)
		case g.leads = <-g.leading:
			g.each(func(p *round.Participant, now time.Time) []round.Action { return p.Lead(now, g.leads) })
		case f := <-g.inbox:
			f(time.Now())
		case <-timer.C:
			g.each(func(p *round.Participant, now time.Time) []round.Action { return p.Wake(now) })
			g.press(time.Now())
		}
	}
}

// enqueue hands work to the goroutine in run.
func (g *group) enqueue(ctx context.Context, f func(now time.Time)) {
	select {
	case g.inbox <- f:
	case <-ctx.Done():
	}
}

// offer hands over work that may as well be left out when there is much to do.
func (g *group) offer(f func(now time.Time)) {
	select {
	case g.inbox <- f:
	default:
	}
}

// open begins an attempt: what the log already has of it is told first.
func (g *group) open(request oracle.Request, attempt oracle.Context, waiting []round.Waiting) func(time.Time) {
	return func(now time.Time) {
		if g.participants[attempt] != nil {
			return
		}
		p, err := round.NewParticipant(round.Config{
			Domain: g.domain, Committee: g.committee, Self: g.self, Request: request, Attempt: attempt.Attempt, Parameters: g.timing, Seen: g.seen,
		}, now)
		if err != nil {
			g.hooks.note(attempt, round.Note{Reason: oracle.ReasonNotSeated, Err: err})
			return
		}
		g.participants[attempt] = p
		g.perform(p, p.Lead(now, g.leads))
		for _, event := range g.machine.Events(attempt) {
			g.tell(p, event, now)
		}
		for _, w := range waiting {
			g.receive(w.From, w.Data)(now)
		}
	}
}

// commit hands leg 1's answer to the attempt.
func (g *group) commit(c oracle.Commitment, r oracle.Reveal) func(time.Time) {
	return func(now time.Time) {
		p := g.participants[c.Context]
		if p == nil {
			return
		}
		actions, err := p.Commit(now, c, r)
		if err != nil {
			g.hooks.note(c.Context, round.Note{Reason: oracle.ReasonLockRefused, Err: err})
			return
		}
		g.perform(p, actions)
	}
}

// report hands the report that this node computed to the attempt.
func (g *group) report(c oracle.Context, report oracle.Report, outcomes []oracle.Outcome) func(time.Time) {
	return func(now time.Time) {
		p := g.participants[c]
		if p == nil {
			return
		}
		actions, err := p.Report(now, report, outcomes)
		if err != nil {
			g.hooks.note(c, round.Note{Reason: oracle.ReasonInvalidMessage, Err: err})
			return
		}
		g.perform(p, actions)
	}
}

// receive hands a peer's message to its attempt.
func (g *group) receive(from oracle.Address, data []byte) func(time.Time) {
	return func(now time.Time) {
		message, err := round.Decode(data)
		if err != nil {
			g.zap.Debug("message refused", zap.Stringer("from", from), zap.Error(err))
			return
		}
		if p := g.participants[round.ContextOf(message)]; p != nil {
			if g.hooks.heard != nil {
				g.hooks.heard(from, message)
			}
			g.perform(p, p.Receive(now, from, message))
		}
	}
}

// waits says what an attempt still waits for.
func (g *group) waits(c oracle.Context, answer func(oracle.Reason)) func(time.Time) {
	return func(time.Time) {
		if p := g.participants[c]; p != nil {
			answer(p.Quorum())
		}
	}
}

// end forgets an attempt that the chain has ended.
func (g *group) end(c oracle.Context) func(time.Time) {
	return func(time.Time) {
		delete(g.participants, c)
		delete(g.pressure.last, c)
		if g.pressure.end != nil {
			g.pressure.end(c)
		}
		g.machine.Release(c)
	}
}

func (g *group) apply(entry oracle.Entry) {
	now := time.Now()
	for _, event := range g.machine.Apply(entry.Index, entry.Data) {
		g.hooks.event(event)
		if p := g.participants[contextOf(event)]; p != nil {
			g.tell(p, event, now)
		}
	}
}

func (g *group) tell(p *round.Participant, event round.Event, now time.Time) {
	g.perform(p, p.Deliver(now, event))
}

func (g *group) each(step func(*round.Participant, time.Time) []round.Action) {
	now := time.Now()
	for _, p := range g.participants {
		g.perform(p, step(p, now))
	}
}

func (g *group) nextWake() time.Duration {
	next := time.Hour
	for _, p := range g.participants {
		if at := p.Next(); !at.IsZero() {
			next = min(next, max(0, time.Until(at)))
		}
	}
	return g.nextPress(next)
}

// perform does what a participant wants done. A signature brings more to do.
func (g *group) perform(p *round.Participant, actions []round.Action) {
	for len(actions) > 0 {
		action := actions[0]
		actions = actions[1:]
		switch a := action.(type) {
		case round.Propose:
			select {
			case g.proposals <- a.Entry:
			default: // the log is stuck; the participant sends it again
			}
		case round.Broadcast:
			g.broadcast(a.Data)
		case round.Sign:
			sig, err := g.sign(a.Message, a.Digest)
			if err != nil {
				g.hooks.note(p.Context(), round.Note{Reason: unsigned(err), Err: err})
				continue
			}
			actions = append(p.Signed(time.Now(), round.WithSignature(a.Message, sig)), actions...)
		case round.Done:
			g.hooks.done(p.Context(), g.commitments(p.Context()), a)
		case round.Attest:
			g.hooks.attested(p.Context(), a.Attested)
		case round.Evidence:
			g.hooks.evidence(p.Context(), a)
		case round.Note:
			g.hooks.note(p.Context(), a)
		default:
			panic(fmt.Sprintf("node: participant asks for %T", action))
		}
	}
}

// unsigned is the reason for a missing signature: the lock refused, or it could
// not be written.
func unsigned(err error) oracle.Reason {
	if errors.Is(err, oracle.ReasonLockRefused) {
		return oracle.ReasonLockRefused
	}
	return oracle.ReasonArchiveFull
}

// commitments is the closed set of an attempt.
func (g *group) commitments(c oracle.Context) []oracle.Commitment {
	for _, event := range g.machine.Events(c) {
		if closed, ok := event.(round.Closed); ok {
			return slices.Clone(closed.Commitments)
		}
	}
	return nil
}

// propose hands entries to the log in the order in which they were asked for.
func (g *group) propose(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case entry := <-g.proposals:
			bounded, cancel := context.WithTimeout(ctx, proposeBound)
			if err := g.log.Propose(bounded, entry); err != nil && ctx.Err() == nil {
				g.zap.Debug("entry not appended; it is sent again", zap.Uint64("group", g.id), zap.Error(err))
			}
			cancel()
		}
	}
}

func contextOf(event round.Event) oracle.Context {
	switch e := event.(type) {
	case round.Opened:
		return e.Context
	case round.Forgotten:
		return e.Context
	case round.Committed:
		return e.Commitment.Context
	case round.Ticked:
		return e.Tick.Context
	case round.Closed:
		return e.Context
	case round.Revealed:
		return e.Reveal.Context
	case round.Sealed:
		return e.Context
	case round.Refused:
		return e.Context
	case round.Equivocated:
		return e.Context
	}
	return oracle.Context{}
}
