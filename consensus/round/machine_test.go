package round

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestScenarios runs testdata/*.txt. A line is a step and, after "->", the
// events it must cause, or nothing. Steps, with members by number:
//
//	committee N               start again with N members
//	request R                 what follows is about request R (1 before the first such line)
//	open A [RISKS]            open attempt A of the request
//	commit A I [VALUE]        member I commits to VALUE (default 100)
//	tick A I commit|reveal    member I's tick
//	reveal A I [VALUE] [RISKS]
//	forge commit|tick|reveal A I   with another member's signature
//	outsider A                a commitment of nobody in the committee
//	root A I                  a commit root, which is no entry
//	garbage                   bytes that are no message
func TestScenarios(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			f, err := os.Open(file)
			require.NoError(t, err)
			defer f.Close()
			play := &scenario{t: t}
			lines := bufio.NewScanner(f)
			for number := 1; lines.Scan(); number++ {
				line, _, _ := strings.Cut(lines.Text(), "#")
				step, want, _ := strings.Cut(line, "->")
				if fields := strings.Fields(step); len(fields) > 0 {
					require.Equal(t, strings.TrimSpace(want), play.step(fields), "%s:%d: %s", file, number, line)
				}
			}
			require.NoError(t, lines.Err())
		})
	}
}

type scenario struct {
	t     *testing.T
	cast  *cast
	m     *Machine
	index uint64
	risks int
	id    int // of the request
}

func (s *scenario) request(count int) oracle.Request {
	r := s.cast.request(count)
	r.ID[31] = byte(s.id)
	return r
}

func (s *scenario) number(fields []string, at, otherwise int) int {
	if at >= len(fields) {
		return otherwise
	}
	v, err := strconv.Atoi(fields[at])
	require.NoError(s.t, err)
	return v
}

func (s *scenario) context(attempt int) oracle.Context {
	return Open{Request: s.request(s.risks), Attempt: uint32(attempt)}.Context()
}

func (s *scenario) step(f []string) string {
	if f[0] == "committee" {
		s.cast = newCastForT(s.t, s.number(f, 1, 4))
		s.m, s.index, s.risks, s.id = New(s.cast.domain, s.cast.committee), 0, 2, 1
		return ""
	}
	if f[0] == "request" {
		s.id = s.number(f, 1, 1)
		return ""
	}
	if f[0] == "garbage" {
		return s.apply([]byte("garbage"))
	}
	return s.apply(s.cast.encode(s.message(f)))
}

func (s *scenario) message(f []string) Message {
	signer := -1
	if f[0] == "forge" {
		f = f[1:]
		signer = (s.number(f, 2, 0) + 1) % s.cast.committee.N()
	}
	var m Message
	context, i := s.context(s.number(f, 1, 0)), 0
	if f[0] != "open" {
		i = s.number(f, 2, 0)
	}
	switch f[0] {
	case "open":
		return Open{Request: s.request(s.number(f, 2, s.risks)), Attempt: uint32(s.number(f, 1, 0))}
	case "commit":
		m, _ = s.cast.answer(i, context, s.risks, int32(s.number(f, 3, 100)))
	case "reveal":
		_, m = s.cast.answer(i, context, s.number(f, 4, s.risks), int32(s.number(f, 3, 100)))
	case "tick":
		m = s.cast.tick(i, context, map[string]oracle.Phase{"commit": oracle.PhaseCommit, "reveal": oracle.PhaseReveal}[append(f, "commit")[3]])
	case "root":
		m = s.cast.commitRoot(i, context, 100, 0, 1, 2)
	case "outsider":
		c, _ := s.cast.answer(0, context, s.risks, 100)
		c.Operator = oracle.Address{0xee}
		m = c
	default:
		s.t.Fatalf("step %q is not known", f[0])
	}
	if signer >= 0 {
		m = s.cast.signed(signer, m)
	}
	return m
}

func (s *scenario) apply(entry []byte) string {
	s.index++
	var told []string
	for _, e := range s.m.Apply(s.index, entry) {
		told = append(told, s.tell(e))
	}
	require.Empty(s.t, s.m.Apply(s.index, entry), "an index is applied once")
	return strings.Join(told, ", ")
}

func (s *scenario) tell(e Event) string {
	place := s.cast.committee.Index
	switch e := e.(type) {
	case Opened:
		return "opened"
	case Forgotten:
		return "forgotten"
	case Committed:
		return fmt.Sprintf("committed %d", place(e.Commitment.Operator))
	case Ticked:
		return fmt.Sprintf("ticked %d", place(e.Tick.Operator))
	case Closed:
		var who []string
		for _, c := range e.Commitments {
			who = append(who, strconv.Itoa(place(c.Operator)))
		}
		require.Equal(s.t, CommitRootOf(e.Commitments), e.Root)
		return "closed " + strings.Join(who, " ")
	case Revealed:
		return fmt.Sprintf("revealed %d", place(e.Reveal.Operator))
	case Sealed:
		return "sealed " + s.tellSealed(e)
	case Refused:
		require.Error(s.t, e.Err)
		return fmt.Sprintf("refused %s", string(e.Reason))
	case Equivocated:
		require.NotEqual(s.t, e.First, e.Second)
		return fmt.Sprintf("equivocated %d", place(e.Operator))
	}
	s.t.Fatalf("event %T is not known", e)
	return ""
}

func (s *scenario) tellSealed(e Sealed) string {
	var who []string
	var observers uint32
	for _, r := range e.Reveals {
		i := s.cast.committee.Index(r.Operator)
		who = append(who, strconv.Itoa(i))
		observers |= 1 << i
	}
	require.Equal(s.t, observers, e.Observers)
	require.Equal(s.t, ObservationRootOf(e.Reveals), e.ObservationRoot)
	require.Equal(s.t, e.Context, Open{Request: e.Request, Attempt: e.Context.Attempt}.Context())
	return strings.Join(who, " ")
}

// TestMachineBoundsRounds: one member cannot fill the Machine, and cannot push
// out a round in which others committed.
func TestMachineBoundsRounds(t *testing.T) {
	c := newCastForT(t, 4)
	m := New(c.domain, c.committee)
	index := uint64(0)
	apply := func(message Message) []Event {
		index++
		return m.Apply(index, c.encode(message))
	}
	open := func(attempt int) oracle.Context {
		o := Open{Request: c.request(1), Attempt: uint32(attempt)}
		apply(o)
		return o.Context()
	}
	honest := open(1 << 30)
	commitment, _ := c.answer(0, honest, 1, 100)
	apply(commitment)
	for i := range MaxRounds + 10 {
		context := open(i)
		mine, _ := c.answer(1, context, 1, 100)
		events := apply(mine)
		if i < MaxRounds {
			require.IsType(t, Committed{}, events[0])
		} else {
			require.Equal(t, oracle.ReasonInvalidMessage, events[0].(Refused).Reason)
		}
	}
	require.Equal(t, []int{1, MaxRounds, 0, 0}, m.begun)
	for i := range 3 * maxUnclaimed {
		open(1<<20 + i)
	}
	require.LessOrEqual(t, len(m.rounds), 1+MaxRounds+maxUnclaimed)
	require.NotEmpty(t, m.Events(honest))
	second, _ := c.answer(2, honest, 1, 100)
	require.IsType(t, Committed{}, apply(second)[0])
	require.Equal(t, []int{1, MaxRounds, 0, 0}, m.begun, "a round is charged once")
}

func TestMachineTellsAgainAndReleases(t *testing.T) {
	c := newCastForT(t, 4)
	m := New(c.domain, c.committee)
	o := Open{Request: c.request(2)}
	context := o.Context()
	index := uint64(0)
	var told []Event
	apply := func(message Message) {
		index++
		told = append(told, m.Apply(index, c.encode(message))...)
	}
	require.Nil(t, m.Events(context))
	apply(o)
	var reveals []oracle.Reveal
	for i := range 4 {
		commitment, reveal := c.answer(i, context, 2, int32(100+i))
		reveals = append(reveals, reveal)
		apply(commitment)
	}
	for _, r := range reveals {
		apply(r)
	}
	require.IsType(t, Sealed{}, told[len(told)-1])
	again := m.Events(context)
	require.Len(t, again, len(told))
	require.Equal(t, told[len(told)-1], again[len(again)-1])
	require.Contains(t, again, told[5], "closed")

	m.Release(context)
	require.IsType(t, Closed{}, m.Events(context)[len(again)-6])
	require.Nil(t, m.Apply(index+1, c.encode(reveals[0])), "a duplicate is still silent")
	_, other := c.answer(0, context, 2, 7)
	events := m.Apply(index+2, c.encode(other))
	require.IsType(t, Equivocated{}, events[0])
	require.Equal(t, index+2, m.Applied())
}

// FuzzApply: entries built from any bytes never panic, and two Machines that
// apply the same entries tell the same events.
func FuzzApply(f *testing.F) {
	c := newCastForT(f, 4)
	context := Open{Request: c.request(2)}.Context()
	entries := [][]byte{c.encode(Open{Request: c.request(2)}), []byte("x")}
	for i := range 4 {
		commitment, reveal := c.answer(i, context, 2, 100)
		other, lie := c.answer(i, context, 2, 50)
		for _, m := range []Message{commitment, reveal, other, lie, c.tick(i, context, 1), c.tick(i, context, 2)} {
			entries = append(entries, c.encode(m))
		}
	}
	f.Add([]byte{0, 2, 8, 14, 20, 3, 9, 15, 21})
	f.Add([]byte{0, 2, 8, 14, 6, 12, 3, 9, 15, 7, 13, 21})
	f.Fuzz(func(t *testing.T, order []byte) {
		a, b := New(c.domain, c.committee), New(c.domain, c.committee)
		sealed := 0
		for i, pick := range order {
			entry := entries[int(pick)%len(entries)]
			if i%7 == 6 && i+8 < len(order) {
				entry = order[i : i+8]
			}
			events := a.Apply(uint64(i+1), entry)
			require.Equal(t, events, b.Apply(uint64(i+1), entry))
			for _, e := range events {
				if s, ok := e.(Sealed); ok {
					sealed++
					require.GreaterOrEqual(t, len(s.Reveals), 3)
				}
			}
		}
		require.LessOrEqual(t, sealed, 1, "one seal per attempt")
	})
}
