// Package tracker remembers where each request stands and why it stopped.
//
//	opened ─▶ collected ─▶ committed ─▶ certified ─▶ revealed ─▶ sealed ─▶ signed ─▶ attested ─▶ reported ─▶ settled
//	   └────────────┴────────────┴────── stopped(reason) ──────┴──────────┴──────────┤
//	                                                                                 └─▶ failed, with the request
//
// It watches the stages from outside: no stage knows it, and nothing is decided
// from it. It holds a bounded number of attempts in memory and forgets the
// oldest first.
package tracker

import (
	"slices"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Stage is a station of an attempt's life.
type Stage string

// The stages, in order.
const (
	Opened    Stage = "opened"    // AttemptOpened seen at a finalized block
	Collected Stage = "collected" // evidence archived, estimates made
	Committed Stage = "committed" // the log closed the commit phase
	Certified Stage = "certified" // a quorum signed the commit root
	Revealed  Stage = "revealed"  // own observation revealed
	Sealed    Stage = "sealed"    // the log sealed the observations
	Signed    Stage = "signed"    // own share of the report signed
	Attested  Stage = "attested"  // a quorum signed the report
	Reported  Stage = "reported"  // the chain accepted a report
	Settled   Stage = "settled"   // every policy of the page is settled
	Failed    Stage = "failed"    // the request ended without a report, and its fee went back
	Stopped   Stage = "stopped"   // with a reason
)

// maxAttempts bounds what is remembered.
const maxAttempts = 4096

// Event is one station reached.
type Event struct {
	Stage  Stage         `json:"stage"`
	At     time.Time     `json:"at"` // the node's own clock, UTC
	Reason oracle.Reason `json:"reason,omitempty"`
	Detail string        `json:"detail,omitempty"`
}

// Timeline is what is known of one attempt.
type Timeline struct {
	Context oracle.Context `json:"context"`
	Attempt oracle.Attempt `json:"attempt"`
	Request oracle.Request `json:"request"`
	Events  []Event        `json:"events"`
	Waiting oracle.Reason  `json:"waiting,omitempty"` // what it stands still for, as the reason it would stop with
}

// Reached reports whether the attempt has come to a stage.
func (t Timeline) Reached(stage Stage) bool {
	return slices.ContainsFunc(t.Events, func(e Event) bool { return e.Stage == stage })
}

// Tracker is safe for several goroutines.
type Tracker struct {
	now      func() time.Time
	mu       sync.Mutex
	order    []oracle.Context
	byID     map[oracle.Context]*Timeline
	watchers map[chan struct{}]struct{}
}

// New returns an empty tracker that stamps events with now.
func New(now func() time.Time) *Tracker {
	return &Tracker{now: now, byID: map[oracle.Context]*Timeline{}, watchers: map[chan struct{}]struct{}{}}
}

// Open begins an attempt; a second call for the same one changes nothing.
func (t *Tracker) Open(attempt oracle.Attempt, request oracle.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.byID[attempt.Context] != nil {
		return
	}
	if len(t.order) == maxAttempts {
		delete(t.byID, t.order[0])
		t.order = slices.Delete(t.order, 0, 1)
	}
	t.order = append(t.order, attempt.Context)
	t.byID[attempt.Context] = &Timeline{Context: attempt.Context, Attempt: attempt, Request: request}
	t.add(attempt.Context, Event{Stage: Opened})
}

// Reach notes a stage, once; detail is for people.
func (t *Tracker) Reach(c oracle.Context, stage Stage, detail string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if line := t.byID[c]; line != nil && !line.Reached(stage) {
		t.add(c, Event{Stage: stage, Detail: detail})
	}
}

// Wait notes what the attempt stands still for; ReasonNone is nothing.
func (t *Tracker) Wait(c oracle.Context, reason oracle.Reason) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if line := t.byID[c]; line != nil && line.Waiting != reason {
		line.Waiting = reason
		t.tell()
	}
}

// Stop notes that the attempt stopped, and why.
func (t *Tracker) Stop(c oracle.Context, reason oracle.Reason, detail string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.byID[c] != nil {
		t.add(c, Event{Stage: Stopped, Reason: reason, Detail: detail})
	}
}

// Timeline returns what is known of an attempt.
func (t *Tracker) Timeline(c oracle.Context) (Timeline, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	line := t.byID[c]
	if line == nil {
		return Timeline{}, false
	}
	return line.clone(), true
}

// All returns every attempt that is remembered, oldest first.
func (t *Tracker) All() []Timeline {
	t.mu.Lock()
	defer t.mu.Unlock()
	all := make([]Timeline, len(t.order))
	for i, c := range t.order {
		all[i] = t.byID[c].clone()
	}
	return all
}

// Watch returns a channel that holds a value whenever something has changed
// since it was last drained; stop releases it.
func (t *Tracker) Watch() (changed <-chan struct{}, stop func()) {
	c := make(chan struct{}, 1)
	t.mu.Lock()
	t.watchers[c] = struct{}{}
	t.mu.Unlock()
	return c, func() {
		t.mu.Lock()
		delete(t.watchers, c)
		t.mu.Unlock()
	}
}

func (t *Tracker) add(c oracle.Context, e Event) {
	e.At = t.now().UTC()
	t.byID[c].Events = append(t.byID[c].Events, e)
	t.tell()
}

func (t *Tracker) tell() {
	for w := range t.watchers {
		select {
		case w <- struct{}{}:
		default: // it is told already
		}
	}
}

func (t *Timeline) clone() Timeline {
	c := *t
	c.Events = slices.Clone(t.Events)
	return c
}
