package round

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// seat is member 0's Participant in a committee of four, with its Machine.
type seat struct {
	*cast
	p       *Participant
	m       *Machine
	context oracle.Context
	now     time.Time
	index   uint64
}

var testParameters = Parameters{CommitBound: 60 * time.Second, RevealBound: 20 * time.Second, Delta: 4 * time.Second, Retry: time.Hour}

func newSeatForT(t *testing.T, parameters Parameters) *seat {
	t.Helper()
	s := &seat{cast: newCastForT(t, 4), now: time.Unix(0, 0)}
	s.m = New(s.domain, s.committee)
	p, err := NewParticipant(Config{Domain: s.domain, Committee: s.committee, Self: s.operator(0), Request: s.request(2), Parameters: parameters}, s.now)
	require.NoError(t, err)
	s.p, s.context = p, p.Context()
	return s
}

func (s *seat) after(d time.Duration) []Action {
	s.now = s.now.Add(d)
	return s.p.Wake(s.now)
}

// apply puts a message into the log and delivers its events.
func (s *seat) apply(m Message) (out []Action) {
	s.index++
	for _, e := range s.m.Apply(s.index, s.encode(m)) {
		out = append(out, s.p.Deliver(s.now, e)...)
	}
	return out
}

func (s *seat) receive(i int, m Message) []Action { return s.p.Receive(s.now, s.operator(i), m) }

func (s *seat) commitment(i int) oracle.Commitment {
	c, _ := s.answer(i, s.context, 2, 100)
	return c
}

func (s *seat) revealOf(i int) oracle.Reveal {
	_, r := s.answer(i, s.context, 2, 100)
	return r
}

func (s *seat) commit() []Action {
	c, r := s.answer(0, s.context, 2, 100)
	out, err := s.p.Commit(s.now, c, r)
	require.NoError(s.t, err)
	return out
}

// only returns the actions of one type.
func only[T any](actions []Action) (out []T) {
	for _, a := range actions {
		if a, ok := a.(T); ok {
			out = append(out, a)
		}
	}
	return out
}

// asked lists the types of message a signature was asked for.
func asked(actions []Action) (out []Message) {
	for _, a := range only[Sign](actions) {
		out = append(out, a.Message)
	}
	return out
}

// proposed decodes what is to be appended.
func (s *seat) proposed(actions []Action) (out []Message) {
	for _, a := range only[Propose](actions) {
		m, err := Decode(a.Entry)
		require.NoError(s.t, err)
		out = append(out, m)
	}
	return out
}

func (s *seat) sent(actions []Action) (out []Message) {
	for _, a := range only[Broadcast](actions) {
		m, err := Decode(a.Data)
		require.NoError(s.t, err)
		out = append(out, m)
	}
	return out
}

func TestMessagesAreRelayedOnce(t *testing.T) {
	s := newSeatForT(t, testParameters)
	for _, m := range []Message{s.commitment(1), s.tick(1, s.context, oracle.PhaseCommit), s.commitRoot(2, s.context, 100, 0, 1, 2)} {
		require.Equal(t, []Message{m}, s.sent(s.receive(1, m)), "%T", m)
		require.Empty(t, s.receive(2, m), "%T again", m)
	}
	out := s.commit()
	require.Equal(t, []Message{s.commitment(0)}, s.sent(out))
	require.Empty(t, s.proposed(out), "a follower leaves the first appending to the leader")
	require.Empty(t, s.receive(1, s.commitment(0)))
}

func TestLeaderAppendsWhatItHolds(t *testing.T) {
	s := newSeatForT(t, testParameters)
	tick := s.tick(3, s.context, oracle.PhaseCommit)
	s.receive(3, tick)
	s.receive(1, s.commitment(1))
	open := Open{Request: s.request(2)}
	require.Equal(t, []Message{open, s.commitment(1), tick}, s.proposed(s.p.Lead(s.now, true)), "messages before ticks, the request before both")
	require.Empty(t, s.p.Lead(s.now, true), "told once")
	require.Equal(t, []Message{s.commitment(2)}, s.proposed(s.receive(2, s.commitment(2))))
	s.apply(open)
	s.apply(s.commitment(1))
	s.p.Lead(s.now, false)
	require.Equal(t, []Message{s.commitment(2), tick}, s.proposed(s.p.Lead(s.now, true)), "only what the log lacks")
}

func TestRetryUntilTheLogHasIt(t *testing.T) {
	parameters := testParameters
	parameters.Retry = time.Second
	s := newSeatForT(t, parameters)
	s.commit()
	open := Open{Request: s.request(2)}
	for range 2 {
		out := s.after(time.Second)
		require.Equal(t, []Message{open, s.commitment(0)}, s.proposed(out))
		require.Equal(t, []Message{s.commitment(0)}, s.sent(out))
	}
	require.Equal(t, s.now.Add(time.Second), s.p.Next())
	s.apply(open)
	require.Equal(t, []Message{s.commitment(0)}, s.proposed(s.after(time.Second)))
	s.apply(s.commitment(0))
	require.Empty(t, s.after(time.Second))
}

// What another member sent to this one alone reaches the leader though the first
// relay was lost: this node would sign nothing that leaves it out.
func TestALostRelayIsMadeAgain(t *testing.T) {
	parameters := testParameters
	parameters.Retry = time.Second
	s := newSeatForT(t, parameters)
	s.commit()
	s.apply(Open{Request: s.request(2)})
	s.apply(s.commitment(0))
	tick := s.tick(3, s.context, oracle.PhaseCommit)
	s.receive(1, s.commitment(1))
	s.after(time.Second / 2)
	s.receive(3, tick)
	require.Equal(t, []Message{s.commitment(1)}, s.sent(s.after(time.Second/2)), "half a second is too soon for the tick")
	require.Equal(t, []Message{tick}, s.sent(s.after(time.Second)), "one at a time")
	require.Equal(t, []Message{s.commitment(1)}, s.sent(s.after(time.Second)), "in turn")
	s.apply(s.commitment(1))
	require.Equal(t, []Message{tick}, s.sent(s.after(time.Second)))
	s.apply(s.commitment(2))
	s.apply(tick)
	s.apply(s.tick(1, s.context, oracle.PhaseCommit))
	require.NotNil(t, s.p.closed)
	s.receive(1, s.revealOf(1))
	require.Contains(t, s.sent(s.after(time.Second)), Message(s.revealOf(1)))
	s.p.Lead(s.now, true)
	require.NotContains(t, s.sent(s.after(time.Second)), Message(s.revealOf(1)), "a leader appends it")
}

// A member that fills the log with requests pushes out one in which nobody has
// committed yet: it is opened again, before the commitment that needs it.
func TestRequestPushedOutOfTheLogIsOpenedAgain(t *testing.T) {
	parameters := testParameters
	parameters.Retry = time.Second
	s := newSeatForT(t, parameters)
	open := Open{Request: s.request(2)}
	s.apply(open)
	for i := range maxUnclaimed {
		s.apply(Open{Request: s.request(1), Attempt: uint32(i)})
	}
	require.Empty(t, s.m.Events(s.context), "pushed out")
	s.commit()
	require.Equal(t, []Message{open, s.commitment(0)}, s.proposed(s.after(time.Second)))
	s.apply(open)
	s.apply(s.commitment(0))
	require.Empty(t, s.after(time.Second))
}

func TestTickComesAtTheBoundAfterTheMthMessage(t *testing.T) {
	s := newSeatForT(t, testParameters)
	s.receive(1, s.commitment(1))
	s.receive(2, s.commitment(2))
	require.Empty(t, asked(s.after(30*time.Minute)), "two of m = 3")
	s.receive(3, s.commitment(3))
	require.Equal(t, s.now.Add(testParameters.CommitBound), s.p.Next())
	require.Empty(t, asked(s.after(testParameters.CommitBound-1)))
	out := s.after(1)
	tick := oracle.Tick{Context: s.context, Operator: s.operator(0), Phase: oracle.PhaseCommit}
	require.Equal(t, []Message{tick}, asked(out))
	require.Empty(t, asked(s.after(time.Minute)), "once")
	signed := s.tick(0, s.context, oracle.PhaseCommit)
	require.Equal(t, []Message{signed}, s.sent(s.p.Signed(s.now, signed)))
}

// closeWith has the log close on the commitments of the members given, after
// this node held f+1 ticks.
func (s *seat) closeWith(members ...int) (out []Action) {
	s.apply(Open{Request: s.request(2)})
	for _, i := range members {
		out = append(out, s.apply(s.commitment(i))...)
	}
	out = append(out, s.apply(s.tick(1, s.context, oracle.PhaseCommit))...)
	return append(out, s.apply(s.tick(2, s.context, oracle.PhaseCommit))...)
}

func TestCommitRootNeedsWhatWasRelayedInTime(t *testing.T) {
	for _, c := range []struct {
		name   string
		before time.Duration // from this node's relay of the omitted commitment to f+1 ticks
		signs  bool
	}{
		{"relayed Delta before the ticks", testParameters.Delta, false},
		{"relayed just later", testParameters.Delta - 1, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newSeatForT(t, testParameters)
			s.receive(3, s.commitment(3))
			s.after(c.before)
			out := s.closeWith(0, 1, 2)
			if !c.signs {
				require.Empty(t, asked(out))
				require.Len(t, only[Note](out), 1)
				return
			}
			root := s.commitRoot(0, s.context, 100, 0, 1, 2)
			root.Sig = oracle.Signature{}
			require.Equal(t, []Message{root}, asked(out))
		})
	}
}

// f+1 ticks held early, by side stream, start the count at that moment.
func TestTicksByWireStartTheClock(t *testing.T) {
	s := newSeatForT(t, testParameters)
	s.receive(1, s.tick(1, s.context, oracle.PhaseCommit))
	s.receive(2, s.tick(2, s.context, oracle.PhaseCommit))
	s.receive(3, s.commitment(3))
	s.after(time.Hour)
	require.Len(t, asked(s.closeWith(0, 1, 2)), 1, "it came after the clock had run out")
}

func TestRevealNeedsACertificate(t *testing.T) {
	s := newSeatForT(t, testParameters)
	s.commit()
	s.closeWith(0, 1, 2)
	require.Empty(t, s.sent(s.receive(1, s.commitRoot(1, s.context, 9, 0, 1, 2)))[1:], "relayed, not counted")
	s.receive(2, s.commitRoot(2, s.context, 100, 0, 1, 2))
	out := s.p.Signed(s.now, s.commitRoot(0, s.context, 100, 0, 1, 2))
	require.Equal(t, []Message{s.commitRoot(0, s.context, 100, 0, 1, 2)}, s.sent(out), "two of t = 3")
	out = s.receive(3, s.commitRoot(3, s.context, 100, 0, 1, 2))
	require.Equal(t, []Message{s.commitRoot(3, s.context, 100, 0, 1, 2), s.revealOf(0)}, s.sent(out))
	require.Empty(t, s.receive(3, s.commitRoot(3, s.context, 100, 0, 1, 2)))
}

// TestRevealFollowsTheCertificateAlone: a leader that shows a member another log,
// or none, does not keep it from revealing what a quorum has certified.
func TestRevealFollowsTheCertificateAlone(t *testing.T) {
	for name, closes := range map[string]bool{"no log": false, "another log": true} {
		t.Run(name, func(t *testing.T) {
			s := newSeatForT(t, testParameters)
			s.commit()
			if closes {
				s.closeWith(0, 1, 3)
			}
			s.receive(1, s.commitRoot(1, s.context, 100, 0, 1, 2))
			s.receive(2, s.commitRoot(2, s.context, 100, 0, 1, 2))
			bad := s.commitRoot(3, s.context, 100, 0, 1, 2)
			bad.Members = 0b1101
			require.Len(t, only[Note](s.receive(3, bad)), 1, "a set that its root is not over")
			out := s.receive(3, s.commitRoot(3, s.context, 100, 0, 1, 2))
			require.Equal(t, []Message{s.commitRoot(3, s.context, 100, 0, 1, 2), s.revealOf(0)}, s.sent(out))
			require.Contains(t, s.sent(s.after(testParameters.Retry)), Message(s.revealOf(0)), "and again until it is logged")
		})
	}

	s := newSeatForT(t, testParameters)
	s.commit()
	s.p.Lead(s.now, true)
	for i := 1; i < 4; i++ {
		s.receive(i, s.commitRoot(i, s.context, 100, 0, 1, 2))
	}
	require.Contains(t, s.proposed(s.closeWith(0, 1, 2)), Message(s.revealOf(0)), "a leader appends it once its own log takes it")
}

// TestRevealNeedsASeatInTheCertifiedSet: nobody opens what a certificate does not hold.
func TestRevealNeedsASeatInTheCertifiedSet(t *testing.T) {
	s := newSeatForT(t, testParameters)
	s.commit()
	for i := 1; i < 4; i++ {
		require.Len(t, s.sent(s.receive(i, s.commitRoot(i, s.context, 100, 1, 2, 3))), 1)
	}
	s = newSeatForT(t, testParameters)
	s.commit()
	for i := 1; i < 4; i++ {
		require.Len(t, s.sent(s.receive(i, s.commitRoot(i, s.context, 7, 0, 1, 2))), 1, "the place, but another commitment")
	}
}

// A node whose commitment came too late keeps its answer to itself and takes
// part in the rest.
func TestSlowNodeSignsWithoutRevealing(t *testing.T) {
	s := newSeatForT(t, testParameters)
	out := s.closeWith(1, 2, 3)
	require.Len(t, asked(out), 1)
	require.Empty(t, s.sent(s.commit()))
	for i := range 4 {
		require.Len(t, s.sent(s.receive(i, s.commitRoot(i, s.context, 100, 1, 2, 3))), 1)
	}
	for _, i := range []int{1, 2, 3} {
		out = s.apply(s.revealOf(i))
	}
	done := only[Done](out)
	require.Len(t, done, 1)
	require.Empty(t, done[0].Omitted)
	require.Equal(t, uint32(0b1110), done[0].Sealed.Observers)
}

// certified brings the seat to a reveal phase over all four commitments.
func (s *seat) certified() {
	s.commit()
	s.apply(Open{Request: s.request(2)})
	for i := range 4 {
		s.apply(s.commitment(i))
	}
	for i := range 4 {
		s.receive(1, s.commitRoot(i, s.context, 100, 0, 1, 2, 3))
	}
	require.NotNil(s.t, s.p.certified)
}

func TestReportOmitsNothingRelayedInTime(t *testing.T) {
	for _, c := range []struct {
		before time.Duration
		signs  bool
	}{{testParameters.Delta, false}, {testParameters.Delta - 1, true}} {
		s := newSeatForT(t, testParameters)
		s.certified()
		s.receive(3, s.revealOf(3))
		s.after(c.before)
		for _, i := range []int{0, 1, 2} {
			s.apply(s.revealOf(i))
		}
		s.apply(s.tick(1, s.context, oracle.PhaseReveal))
		done := only[Done](s.apply(s.tick(2, s.context, oracle.PhaseReveal)))
		require.Len(t, done, 1)
		require.Equal(t, !c.signs, len(done[0].Omitted) == 1)
		report, outcomes, err := BuildReport(s.committee, s.request(2), 0, done[0].Sealed, riskIDs(2), 10, false)
		require.NoError(t, err)
		out, err := s.p.Report(s.now, report, outcomes)
		require.NoError(t, err)
		require.Equal(t, c.signs, len(asked(out)) == 1)

		// Its own signature or not, it attests what a quorum signed.
		var attested []Attest
		for i := 1; i < 4; i++ {
			share := s.signed(i, oracle.Share{Report: report, Operator: s.operator(i)})
			attested = append(attested, only[Attest](s.receive(i, share))...)
		}
		require.Len(t, attested, 1)
		require.Equal(t, report, attested[0].Attested.Report)
		require.Equal(t, outcomes, attested[0].Attested.Outcomes)
		require.Equal(t, oracle.ReasonNone, s.p.Quorum())
	}
}

func TestReportIsOfTheSealedSet(t *testing.T) {
	s := newSeatForT(t, testParameters)
	_, err := s.p.Report(s.now, oracle.Report{}, nil)
	require.ErrorContains(t, err, "not sealed")
	require.Equal(t, oracle.ReasonNoCommitQuorum, s.p.Quorum())
	s.certified()
	require.Equal(t, oracle.ReasonNoRevealQuorum, s.p.Quorum())
	for i := range 4 {
		s.apply(s.revealOf(i))
	}
	require.Equal(t, oracle.ReasonNoQuorum, s.p.Quorum())
	_, err = s.p.Report(s.now, oracle.Report{}, nil)
	require.ErrorContains(t, err, "not of the sealed set")
}

func TestRevealsAheadOfTheLogAreKept(t *testing.T) {
	s := newSeatForT(t, testParameters)
	_, lie := s.answer(1, s.context, 2, 7)
	require.Empty(t, s.sent(s.receive(1, lie)))
	require.Empty(t, s.sent(s.receive(1, s.revealOf(1))))
	_, third := s.answer(1, s.context, 2, 8)
	require.Empty(t, s.receive(1, third))
	s.apply(Open{Request: s.request(2)})
	var out []Action
	for i := range 4 {
		out = s.apply(s.commitment(i))
	}
	require.Contains(t, s.sent(out), Message(s.revealOf(1)), "relayed once it is known to be valid")
	require.NotContains(t, s.sent(out), Message(lie))
}

func TestEquivocationIsToldAndRelayedOnce(t *testing.T) {
	s := newSeatForT(t, testParameters)
	other, _ := s.answer(1, s.context, 2, 7)
	third, _ := s.answer(1, s.context, 2, 8)
	s.receive(1, s.commitment(1))
	out := s.receive(2, other)
	require.Equal(t, []Evidence{{Operator: s.operator(1), First: s.commitment(1), Second: other}}, only[Evidence](out))
	require.Equal(t, []Message{other}, s.sent(out))
	require.Empty(t, s.receive(2, third))

	// The log may have the one that this node did not hold.
	s.receive(2, s.commitment(2))
	logged, _ := s.answer(2, s.context, 2, 7)
	s.apply(Open{Request: s.request(2)})
	require.Len(t, only[Evidence](s.apply(logged)), 1)

	// A commit root and a share, likewise.
	s.receive(3, s.commitRoot(3, s.context, 1, 0, 1, 2))
	require.Len(t, only[Evidence](s.receive(3, s.commitRoot(3, s.context, 2, 0, 1, 2))), 1)
	for k, want := range []int{0, 1, 0} {
		report := oracle.Report{RequestHash: s.context.RequestHash, OutcomeRoot: oracle.Hash{byte(k)}}
		share := s.signed(3, oracle.Share{Report: report, Operator: s.operator(3)})
		require.Len(t, only[Evidence](s.receive(3, share)), want)
	}
}

// TestShareOfAnotherAttemptCountsForNothing: a liar brings what honest members
// signed before. Under its own context it is not of this attempt, and under this
// one its signature does not hold; neither takes the place of the real share.
func TestShareOfAnotherAttemptCountsForNothing(t *testing.T) {
	s := newSeatForT(t, testParameters)
	old := s.signed(2, oracle.Share{Operator: s.operator(2), Report: oracle.Report{RequestHash: s.context.RequestHash, Attempt: 9}}).(oracle.Share)
	require.Empty(t, s.receive(3, old))
	moved := old
	moved.Report.Attempt = 0
	require.Equal(t, s.context, moved.Context())
	out := s.receive(3, moved)
	require.Len(t, only[Note](out), 1)
	require.Empty(t, s.sent(out))
	real := s.signed(2, oracle.Share{Operator: s.operator(2), Report: oracle.Report{RequestHash: s.context.RequestHash}})
	out = s.receive(2, real)
	require.Equal(t, []Message{real}, s.sent(out))
	require.Empty(t, only[Evidence](out))
	require.Equal(t, 1, s.p.Shares())
}

func TestForeignCommitmentOfThisOperatorIsNotOpened(t *testing.T) {
	s := newSeatForT(t, testParameters)
	foreign, _ := s.answer(0, s.context, 2, 55)
	s.apply(Open{Request: s.request(2)})
	s.apply(foreign)
	c, r := s.answer(0, s.context, 2, 100)
	_, err := s.p.Commit(s.now, c, r)
	require.ErrorIs(t, err, oracle.ReasonLockRefused)

	s = newSeatForT(t, testParameters)
	s.commit()
	s.apply(Open{Request: s.request(2)})
	out := s.apply(foreign)
	require.Empty(t, only[Evidence](out), "no evidence against oneself")
	require.Equal(t, oracle.ReasonLockRefused, only[Note](out)[0].Reason)
}

func TestCommitRefusesAnAnswerThatIsNotOne(t *testing.T) {
	s := newSeatForT(t, testParameters)
	c, r := s.answer(0, s.context, 2, 100)
	other, _ := s.answer(0, s.context, 2, 101)
	theirs, open := s.answer(1, s.context, 2, 100)
	_, long := s.answer(0, s.context, 3, 100)
	unsigned := c
	unsigned.Sig = oracle.Signature{}
	for name, pair := range map[string]struct {
		c oracle.Commitment
		r oracle.Reveal
	}{
		"another's": {theirs, open}, "does not open": {other, r}, "page": {c, long}, "signature": {unsigned, r},
	} {
		_, err := s.p.Commit(s.now, pair.c, pair.r)
		require.Error(t, err, name)
	}
}

func TestAPeerRunsOutOfFaults(t *testing.T) {
	s := newSeatForT(t, testParameters)
	bad := s.commitment(1)
	bad.Sig = oracle.Signature{1}
	notes := 0
	for range 2 * maxFaults {
		notes += len(only[Note](s.receive(2, bad)))
	}
	require.Equal(t, maxFaults, notes)
	require.Empty(t, s.receive(2, s.commitment(1)), "the rest is ignored unread")
	require.NotEmpty(t, s.receive(3, s.commitment(1)), "other peers are not")
	require.Empty(t, s.p.Receive(s.now, oracle.Address{0x99}, s.commitment(2)), "nobody outside the committee")
	outsider := s.commitment(2)
	outsider.Operator = oracle.Address{0x99}
	require.Len(t, only[Note](s.receive(3, outsider)), 1)
	require.Len(t, only[Note](s.receive(3, Open{Request: s.request(2)})), 1, "an Open does not travel")
}

func TestRestartRevealsTheSameAnswer(t *testing.T) {
	s := newSeatForT(t, testParameters)
	s.certified()
	p, err := NewParticipant(s.p.cfg, s.now)
	require.NoError(t, err)
	s.p = p
	for _, e := range s.m.Events(s.context) {
		p.Deliver(s.now, e)
	}
	for i := range 4 {
		s.receive(1, s.commitRoot(i, s.context, 100, 0, 1, 2, 3))
	}
	require.Equal(t, []Message{s.revealOf(0)}, s.sent(s.commit()), "as soon as the kept answer is back")
}

func TestNewParticipantRefuses(t *testing.T) {
	c := newCastForT(t, 4)
	good := Config{Domain: c.domain, Committee: c.committee, Self: c.operator(0), Request: c.request(1), Parameters: testParameters}
	for name, change := range map[string]func(*Config){
		"seat":   func(cfg *Config) { cfg.Self = oracle.Address{0x99} },
		"bound":  func(cfg *Config) { cfg.Parameters.CommitBound = 0 },
		"delta":  func(cfg *Config) { cfg.Parameters.Delta = time.Hour },
		"retry":  func(cfg *Config) { cfg.Parameters.Retry = -1 },
		"reveal": func(cfg *Config) { cfg.Parameters.RevealBound = 0 },
		"page":   func(cfg *Config) { cfg.Request.RiskCount = 0 },
	} {
		bad := good
		change(&bad)
		_, err := NewParticipant(bad, time.Unix(0, 0))
		require.Error(t, err, name)
	}
	require.NoError(t, DefaultParameters.Check())
}
