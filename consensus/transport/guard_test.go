package transport

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/raft"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// guardForT is member 0's guard over a log whose term is 5.
func guardForT(t *testing.T, c *cast) (*guard, *book) {
	t.Helper()
	g := newGuard(c.operator(0), c.committee, groupOf(0, 7))
	b := &book{term: 5}
	g.view, g.entries = b, b
	return g, b
}

// elected is a certificate of group 7 with the votes of the given members.
func (c *cast) elected(term uint64, candidate int, voters ...int) certificate {
	cert := certificate{term: term, candidate: c.operator(candidate)}
	for _, i := range voters {
		sig, err := signerForT(i).SignVote(oracle.Vote{Group: 7, Term: term, Candidate: cert.candidate})
		require.NoError(c.t, err)
		cert.voters |= 1 << i
		cert.votes = append(cert.votes, sig)
	}
	return cert
}

func TestGuardRefuses(t *testing.T) {
	c := newCastForT(t, 4)
	g, _ := guardForT(t, c)
	g.crown(c.elected(5, 1, 0, 1, 2))
	g.cfg.Author = func(entry []byte) (oracle.Address, error) {
		if entry[0] == 'f' {
			return oracle.Address{}, errors.New("forged")
		}
		return c.operator(2), nil
	}
	own := headerOf(c, 1)
	configuration := raft.EncodeConfiguration(Configuration(c.committee))
	shrunk := Configuration(c.committee)
	shrunk.Servers = shrunk.Servers[:1]

	appendOf := func(entries ...*raft.Log) *raft.AppendEntriesRequest {
		return &raft.AppendEntriesRequest{RPCHeader: own, Term: 5, PrevLogEntry: 9, PrevLogTerm: 3, Entries: entries}
	}
	many := appendOf()
	for i := range MaxEntries + 1 {
		many.Entries = append(many.Entries, &raft.Log{Index: 10 + uint64(i), Term: 5, Type: raft.LogNoop})
	}
	for name, command := range map[string]any{
		"nothing":           nil,
		"no header":         "x",
		"another's id":      &raft.RequestVoteRequest{RPCHeader: headerOf(c, 2), Term: 6},
		"another's address": &raft.RequestVoteRequest{RPCHeader: raft.RPCHeader{ID: own.ID, Addr: headerOf(c, 2).Addr}, Term: 6},
		"empty id":          &raft.RequestVoteRequest{RPCHeader: raft.RPCHeader{Addr: own.Addr}, Term: 6},
		"empty address":     &raft.AppendEntriesRequest{RPCHeader: raft.RPCHeader{ID: own.ID}, Term: 5, Leader: own.Addr}, //nolint:staticcheck // raft still reads it
		"transfer":          &raft.RequestVoteRequest{RPCHeader: own, Term: 6, LeadershipTransfer: true},
		"term bomb":         &raft.RequestVoteRequest{RPCHeader: own, Term: 1<<64 - 1},
		"term bomb before":  &raft.RequestPreVoteRequest{RPCHeader: own, Term: 1<<64 - 1},
		"entry of its term": &raft.RequestVoteRequest{RPCHeader: own, Term: 6, LastLogTerm: 6},
		"timeout now":       &raft.TimeoutNowRequest{RPCHeader: own},
		"snapshot":          &raft.InstallSnapshotRequest{RPCHeader: own},
		"uncertified":       &raft.AppendEntriesRequest{RPCHeader: own, Term: 6},
		"another's term":    &raft.AppendEntriesRequest{RPCHeader: own, Term: 6, Leader: c.elected(6, 2, 1, 2, 3).encode()}, //nolint:staticcheck // carries the certificate
		"missing entry":     appendOf(nil),
		"too many":          many,
		"far index":         &raft.AppendEntriesRequest{RPCHeader: own, Term: 5, PrevLogEntry: 1<<64 - 1},
		"gap":               appendOf(&raft.Log{Index: 11, Term: 5, Data: []byte{1}}),
		"falling term":      appendOf(&raft.Log{Index: 10, Term: 2, Data: []byte{1}}),
		"falling inside":    appendOf(&raft.Log{Index: 10, Term: 5, Data: []byte{1}}, &raft.Log{Index: 11, Term: 4, Data: []byte{1}}),
		"future term":       appendOf(&raft.Log{Index: 10, Term: 6, Data: []byte{1}}),
		"empty":             appendOf(&raft.Log{Index: 10, Term: 5}),
		"too large":         appendOf(&raft.Log{Index: 10, Term: 5, Data: make([]byte, MaxMessage+1)}),
		"forged":            appendOf(&raft.Log{Index: 10, Term: 5, Data: []byte("forged")}),
		"noop with bytes":   appendOf(&raft.Log{Index: 10, Term: 5, Type: raft.LogNoop, Data: []byte{1}}),
		"noop with more":    appendOf(&raft.Log{Index: 10, Term: 5, Type: raft.LogNoop, Extensions: []byte{1}}),
		"command with more": appendOf(&raft.Log{Index: 10, Term: 5, Data: []byte{1}, Extensions: []byte{1}}),
		"unknown type":      appendOf(&raft.Log{Index: 10, Term: 5, Type: 77}),
		"remove peer":       appendOf(&raft.Log{Index: 10, Term: 5, Type: raft.LogRemovePeerDeprecated}),
		"late members":      appendOf(&raft.Log{Index: 10, Term: 5, Type: raft.LogConfiguration, Data: configuration}),
		"command first":     &raft.AppendEntriesRequest{RPCHeader: own, Term: 5, Entries: []*raft.Log{{Index: 1, Term: 1, Data: []byte{1}}}},
		"other members": &raft.AppendEntriesRequest{RPCHeader: own, Term: 5, Entries: []*raft.Log{
			{Index: 1, Term: 1, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(shrunk)},
		}},
	} {
		require.ErrorIs(t, g.check(c.operator(1), raft.RPC{Command: command}), ErrGuard, name)
	}
	g, _ = guardForT(t, c)
	g.crown(c.elected(5, 1, 0, 1, 2))
	for name, command := range map[string]any{
		"vote":      &raft.RequestVoteRequest{RPCHeader: own, Term: 6, LastLogTerm: 5},
		"pre-vote":  &raft.RequestPreVoteRequest{RPCHeader: own, Term: 6, LastLogTerm: 5},
		"heartbeat": &raft.AppendEntriesRequest{RPCHeader: own, Term: 5},
		"old term":  &raft.AppendEntriesRequest{RPCHeader: own, Term: 4},
		"entries":   appendOf(&raft.Log{Index: 10, Term: 3, Data: []byte{1}}, &raft.Log{Index: 11, Term: 5, Type: raft.LogNoop}, &raft.Log{Index: 12, Term: 5, Type: raft.LogBarrier}),
		"first":     &raft.AppendEntriesRequest{RPCHeader: own, Term: 5, Entries: []*raft.Log{{Index: 1, Term: 1, Type: raft.LogConfiguration, Data: configuration}}},
	} {
		require.NoError(t, g.check(c.operator(1), raft.RPC{Command: command}), name)
	}
	// A certificate of a later term is taken from the request itself, once.
	later := &raft.AppendEntriesRequest{RPCHeader: own, Term: 9, Leader: c.elected(9, 1, 1, 2, 3).encode()} //nolint:staticcheck // carries the certificate
	require.NoError(t, g.check(c.operator(1), raft.RPC{Command: later}))
	later.Leader = nil //nolint:staticcheck // as above
	require.NoError(t, g.check(c.operator(1), raft.RPC{Command: later}))
}

func TestCertificateIsAQuorumsWord(t *testing.T) {
	c := newCastForT(t, 7) // f = 2, a quorum is 5
	good := c.elected(3, 6, 0, 1, 2, 3, 6)
	read := func(b []byte) error {
		got, err := decodeCertificate(b, castDomain, c.committee, 7)
		if err == nil {
			require.Equal(t, good, got)
		}
		return err
	}
	require.NoError(t, read(good.encode()))
	require.Error(t, read(nil))
	require.Error(t, read(good.encode()[:100]))
	require.Error(t, read(append(good.encode(), 0)))
	require.ErrorContains(t, read(c.elected(3, 6, 0, 1, 2, 3).encode()), "want 5", "raft's own majority is not enough")
	_, err := decodeCertificate(good.encode(), castDomain, c.committee, 8)
	require.ErrorContains(t, err, "vote of", "of another group")
	_, err = decodeCertificate(good.encode(), oracle.Domain{ChainID: 8}, c.committee, 7)
	require.ErrorContains(t, err, "vote of", "of another hub")
	for name, change := range map[string]func(*certificate){
		"term":      func(x *certificate) { x.term++ },
		"candidate": func(x *certificate) { x.candidate = c.operator(5) },
		"stranger":  func(x *certificate) { x.candidate = oracle.Address{0x99} },
		"voter":     func(x *certificate) { x.voters = 0b1011011 },
		"outside":   func(x *certificate) { x.voters |= 1 << 9 },
		"twice":     func(x *certificate) { x.votes[1] = x.votes[0] },
	} {
		bad := good
		bad.votes = append([]oracle.Signature{}, good.votes...)
		change(&bad)
		require.Error(t, read(bad.encode()), name)
	}
}

func FuzzCertificate(f *testing.F) {
	var committee oracle.Committee
	for i := range 4 {
		committee.Members = append(committee.Members, oracle.Member{Operator: oracle.Address{byte(i + 1)}, Signer: signerForT(i).address()})
	}
	f.Add(certificate{term: 3, candidate: oracle.Address{1}, voters: 7, votes: make([]oracle.Signature, 3)}.encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		if c, err := decodeCertificate(b, castDomain, committee, 7); err == nil {
			require.Equal(t, b, c.encode())
		}
	})
}

// What is committed does not change, and one term has one entry at an index.
func TestGuardKeepsTheLog(t *testing.T) {
	c := newCastForT(t, 4)
	g, b := guardForT(t, c)
	b.commit = 2
	b.entries = []raft.Log{
		{Index: 1, Term: 1, Type: raft.LogConfiguration, Data: g.configuration},
		{Index: 2, Term: 2, Data: []byte("b")},
		{Index: 3, Term: 3, Data: []byte("c")},
	}
	fits := func(entries ...*raft.Log) error { return g.fits(&raft.AppendEntriesRequest{Entries: entries}) }
	require.NoError(t, fits(&raft.Log{Index: 2, Term: 2, Data: []byte("b")}, &raft.Log{Index: 3, Term: 3, Data: []byte("c")}, &raft.Log{Index: 4, Term: 5, Data: []byte("d")}))
	require.NoError(t, fits(&raft.Log{Index: 3, Term: 4, Data: []byte("other")}), "not committed: a later term may replace it")
	require.ErrorIs(t, fits(&raft.Log{Index: 2, Term: 4, Data: []byte("b")}), ErrGuard, "committed in another term")
	require.ErrorIs(t, fits(&raft.Log{Index: 2, Term: 2, Data: []byte("B")}), ErrGuard, "committed with other bytes")
	require.ErrorIs(t, fits(&raft.Log{Index: 3, Term: 3, Data: []byte("C")}), ErrGuard, "one term has one entry")
	require.ErrorIs(t, fits(&raft.Log{Index: 3, Term: 3, Type: raft.LogNoop}), ErrGuard)
	require.Error(t, fits(&raft.Log{Index: 0, Term: 3}))
}

// A hostile follower's terms depose a leader rarely, and ever more rarely; what
// a certificate or f+1 members say is heard.
func TestGuardHearsTermsRarely(t *testing.T) {
	c := newCastForT(t, 4)
	synctest.Test(t, func(t *testing.T) {
		g, _ := guardForT(t, c)
		liar, honest := c.operator(1), c.operator(2)
		heard := 0
		for range 6_000 { // ten minutes, ten answers a second
			if term, err := g.believe(liar, false, 5, 1<<63, nil); err == nil {
				require.Equal(t, uint64(5+answerJump), term)
				heard++
			} else {
				require.ErrorIs(t, err, ErrGuard)
			}
			time.Sleep(100 * time.Millisecond)
		}
		require.Less(t, heard, 40)
		require.Positive(t, heard)

		term, err := g.believe(honest, false, 5, 8, nil)
		require.NoError(t, err, "with the liar's claim f+1 members say at least 8")
		require.Equal(t, uint64(8), term)
		term, err = g.believe(liar, false, 5, 1<<63, nil)
		require.NoError(t, err)
		require.Equal(t, uint64(8), term, "and no more than that")

		g, _ = guardForT(t, c)
		term, err = g.believe(c.operator(3), false, 20, 30, c.elected(25, 2, 1, 2, 3).encode())
		require.NoError(t, err)
		require.Equal(t, uint64(25), term, "as far as the certificate goes")
		term, err = g.believe(liar, false, 30, 30, nil)
		require.NoError(t, err)
		require.Equal(t, uint64(30), term)
	})
}

// Liars cannot depose a group's first leader one after the other, each by the one
// answer that is believed of it, until others may stand in its place.
func TestGuardLetsTheFirstLeaderFallOnce(t *testing.T) {
	c := newCastForT(t, 13)
	synctest.Test(t, func(t *testing.T) {
		cfg := groupOf(0, 7)
		cfg.First = c.operator(0)
		fresh := func() *guard { return newGuard(c.operator(0), c.committee, cfg) }
		falls := func(g *guard, standing bool) (count int) {
			for liar := 1; liar <= c.committee.F(); liar++ {
				if term, err := g.believe(c.operator(liar), standing, 5, 9, nil); err == nil {
					require.Equal(t, uint64(9), term)
					count++
				}
			}
			return count
		}
		g := fresh()
		require.Equal(t, 1, falls(g, true))
		time.Sleep(keyedWait*cfg.Election - time.Millisecond)
		require.Zero(t, falls(g, true), "its time has not passed")
		term, err := g.believe(c.operator(5), true, 5, 9, nil)
		require.NoError(t, err, "f+1 say so")
		require.Equal(t, uint64(9), term)

		g = fresh()
		require.Equal(t, c.committee.F(), falls(g, false), "where it leads, each member that is ahead has to be heard")

		g = fresh()
		time.Sleep(keyedWait * cfg.Election)
		require.Equal(t, c.committee.F(), falls(g, true), "it is a candidate like others")
	})
}

// A candidate that never leads stands ever more rarely, until somebody leads.
func TestGuardSpacesCandidacies(t *testing.T) {
	c := newCastForT(t, 4)
	synctest.Test(t, func(t *testing.T) {
		g, b := guardForT(t, c)
		asked := 0
		for i := range 6000 { // a minute
			if g.stands(c.operator(1), b.term+1, 0, true) == nil {
				asked++
				b.term++
			}
			if i == 5999 {
				require.NoError(t, g.stands(c.operator(2), b.term+1, 0, true), "another's patience is its own")
			}
			time.Sleep(10 * time.Millisecond)
		}
		require.Less(t, asked, 16)
		require.ErrorIs(t, g.stands(c.operator(1), b.term+1, 0, true), ErrGuard)
		require.NoError(t, g.stands(c.operator(1), b.term+1, 0, false), "a pre-vote changes nothing")
		g.crown(c.elected(b.term, 2, 1, 2, 3))
		require.NoError(t, g.stands(c.operator(1), b.term+1, 0, true))
	})
}

// The first leader of a reopened attempt's group is given by the attempt.
func TestGuardKeepsTheFirstTurn(t *testing.T) {
	c := newCastForT(t, 4)
	synctest.Test(t, func(t *testing.T) {
		cfg := groupOf(0, 7)
		cfg.First = c.operator(2)
		fresh := func() *guard {
			g := newGuard(c.operator(0), c.committee, cfg)
			g.view = &book{term: 1}
			return g
		}
		g := fresh()
		require.ErrorIs(t, g.stands(c.operator(1), 2, 1, false), ErrGuard)
		require.NoError(t, g.stands(c.operator(2), 2, 1, true))
		time.Sleep(keyedWait * cfg.Election)
		require.NoError(t, g.stands(c.operator(1), 2, 1, true), "its time has passed")

		g = fresh()
		g.crown(c.elected(2, 3, 1, 2, 3))
		require.NoError(t, g.stands(c.operator(1), 3, 2, true), "another was elected: it had its turn")

		// An answer with a higher term can depose it before it has said a word.
		g = fresh()
		g.crown(c.elected(2, 2, 1, 2, 3))
		require.ErrorIs(t, g.stands(c.operator(1), 3, 2, true), ErrGuard)
		time.Sleep(keyedAgain * cfg.Election)
		require.NoError(t, g.stands(c.operator(1), 3, 2, true), "it is gone")

		// While it leads, and for a while after, nobody stands in its place.
		g = fresh()
		lead := &raft.AppendEntriesRequest{RPCHeader: headerOf(c, 2), Term: 2, Leader: c.elected(2, 2, 1, 2, 3).encode()} //nolint:staticcheck // carries the certificate
		require.NoError(t, g.check(c.operator(2), raft.RPC{Command: lead}))
		time.Sleep(keyedAgain*cfg.Election - time.Millisecond)
		require.ErrorIs(t, g.stands(c.operator(1), 3, 2, true), ErrGuard)
		require.NoError(t, g.stands(c.operator(2), 3+answerJump, 2, true), "deposed by an answer, it stands again")
		time.Sleep(time.Millisecond)
		require.NoError(t, g.stands(c.operator(1), 3, 2, true), "it is gone")

		g = fresh()
		require.NoError(t, g.check(c.operator(2), raft.RPC{Command: lead}))
		g.silence(2)
		require.NoError(t, g.stands(c.operator(1), 3, 2, true), "it is muted")
	})
}

// A leader that has itself elected again and again does not evade complaints.
func TestLeaderGainsNoTimeByElections(t *testing.T) {
	c := newCastForT(t, 4)
	synctest.Test(t, func(t *testing.T) {
		g, b := guardForT(t, c)
		const bound = 10 * time.Second
		blamed := func() bool { _, ok := g.blamed(bound); return ok }
		for term := b.term; term < b.term+15; term++ {
			heartbeat := &raft.AppendEntriesRequest{RPCHeader: headerOf(c, 1), Term: term, Leader: c.elected(term, 1, 1, 2, 3).encode()} //nolint:staticcheck // carries the certificate
			for range 10 {
				require.NoError(t, g.check(c.operator(1), raft.RPC{Command: heartbeat}))
				time.Sleep(100 * time.Millisecond)
			}
			require.Equal(t, term-b.term >= 9, blamed())
		}
		time.Sleep(2 * g.cfg.Election)
		g.crown(c.elected(50, 1, 1, 2, 3))
		require.False(t, blamed(), "it was away")
		time.Sleep(bound)
		require.True(t, blamed())
		g.crown(c.elected(51, 2, 1, 2, 3))
		require.False(t, blamed(), "another leads")
	})
}

// Grants reach raft only as a quorum, each with its author's signature.
func TestBallotHoldsGrantsBack(t *testing.T) {
	c := newCastForT(t, 7)
	g := newGuard(c.operator(0), c.committee, groupOf(0, 7))
	b, err := g.elect(4)
	require.NoError(t, err)
	again, err := g.elect(4)
	require.NoError(t, err)
	require.Same(t, b, again)
	vote := func(i int, v oracle.Vote) []byte {
		sig, err := signerForT(i).SignVote(v)
		require.NoError(t, err)
		return sig[:]
	}
	good := oracle.Vote{Group: 7, Term: 4, Candidate: c.operator(0)}
	require.ErrorIs(t, g.count(b, c.operator(1), nil), ErrGuard)
	require.ErrorIs(t, g.count(b, c.operator(1), vote(2, good)), ErrGuard, "another's signature")
	require.ErrorIs(t, g.count(b, c.operator(1), vote(1, oracle.Vote{Group: 7, Term: 3, Candidate: c.operator(0)})), ErrGuard)
	for i := 1; i <= 3; i++ {
		require.NoError(t, g.count(b, c.operator(i), vote(i, good)))
		require.NoError(t, g.count(b, c.operator(i), vote(i, good)), "twice is once")
		require.Empty(t, g.proof(4))
		select {
		case <-b.won:
			t.Fatalf("won with %d votes", i+1)
		default:
		}
	}
	require.NoError(t, g.count(b, c.operator(4), vote(4, good)))
	<-b.won
	got, err := decodeCertificate(g.proof(4), castDomain, c.committee, 7)
	require.NoError(t, err)
	require.Equal(t, c.operator(0), got.candidate)
	require.NoError(t, g.count(b, c.operator(5), vote(5, good)), "later ones change nothing")

	next, err := g.elect(5)
	require.NoError(t, err)
	<-b.over
	require.NotNil(t, next)
	_, err = g.elect(4)
	require.ErrorIs(t, err, ErrGuard)
}

func TestReplyCarriesSignatureAndCertificate(t *testing.T) {
	c := newCastForT(t, 4)
	g, _ := guardForT(t, c)
	request := &raft.RequestVoteRequest{Term: 6}
	answer := &raft.RequestVoteResponse{Term: 6, Granted: true}
	g.reply(c.operator(1), request, answer)
	require.True(t, answer.Granted)
	require.Len(t, answer.Peers, 64) //nolint:staticcheck // unused by raft at this version
	again := &raft.RequestVoteResponse{Term: 6, Granted: true}
	g.reply(c.operator(2), request, again)
	require.False(t, again.Granted, "one candidate in a term")

	g.crown(c.elected(9, 2, 1, 2, 3))
	told := &raft.AppendEntriesResponse{Term: 9}
	g.reply(c.operator(1), &raft.AppendEntriesRequest{Term: 6}, told)
	_, err := decodeCertificate(told.Addr, castDomain, c.committee, 7)
	require.NoError(t, err)
	quiet := &raft.RequestPreVoteResponse{Term: 9}
	g.reply(c.operator(1), &raft.RequestPreVoteRequest{Term: 9}, quiet)
	require.Empty(t, quiet.Addr)
}

func TestStrikesEndRepetitionsWithoutAWait(t *testing.T) {
	c := newCastForT(t, 4)
	g, _ := guardForT(t, c)
	for range maxStrikes {
		require.False(t, g.strike(c.operator(1), false))
	}
	require.True(t, g.strike(c.operator(1), false))
	require.False(t, g.strike(c.operator(1), true))
	require.False(t, g.strike(c.operator(1), false))
}

// Nobody but a leader costs this node a look at signatures, and nobody with a term
// that has passed.
func TestGuardLooksAtLeadersEntriesAlone(t *testing.T) {
	c := newCastForT(t, 4)
	looked := 0
	cfg := groupOf(0, 7)
	cfg.Author = func([]byte) (oracle.Address, error) { looked++; return oracle.Address{}, nil }
	g := newGuard(c.operator(0), c.committee, cfg)
	g.view = &book{term: 5}
	appends := func(i int, term uint64) error {
		return g.check(c.operator(i), raft.RPC{Command: &raft.AppendEntriesRequest{
			RPCHeader: headerOf(c, i), Term: term, PrevLogEntry: 9, PrevLogTerm: 3, Entries: []*raft.Log{{Index: 10, Term: 4, Data: []byte{1}}},
		}})
	}
	g.crown(c.elected(5, 1, 0, 1, 2))
	require.ErrorIs(t, appends(2, 5), ErrGuard)
	require.ErrorIs(t, appends(2, 6), ErrGuard)
	require.NoError(t, appends(1, 4), "raft refuses it unread")
	require.Zero(t, looked)
	require.NoError(t, appends(1, 5))
	require.Equal(t, 1, looked)
}

// A request of many entries goes in one message if they are small, and in parts
// that a peer lets in if they are not.
func TestLargeEntriesGoInParts(t *testing.T) {
	of := func(count, size int) *raft.AppendEntriesRequest {
		r := &raft.AppendEntriesRequest{Term: 9, PrevLogEntry: 4, PrevLogTerm: 2, LeaderCommitIndex: 3}
		for i := range count {
			r.Entries = append(r.Entries, &raft.Log{Index: 5 + uint64(i), Term: 3 + uint64(i), Data: make([]byte, size)})
		}
		return r
	}
	for _, small := range []*raft.AppendEntriesRequest{of(0, 0), of(1, MaxMessage), of(MaxEntries, 1000)} {
		now, rest := divide(small)
		require.Equal(t, small, now)
		require.Nil(t, rest)
	}
	whole := of(MaxEntries, MaxMessage)
	var got []*raft.Log
	for rest := whole; rest != nil; {
		var now *raft.AppendEntriesRequest
		before, term := rest.PrevLogEntry, rest.PrevLogTerm
		now, rest = divide(rest)
		require.Equal(t, before, now.PrevLogEntry)
		require.Equal(t, term, now.PrevLogTerm)
		require.NotEmpty(t, now.Entries)
		require.LessOrEqual(t, 2*len(now.Entries)*MaxMessage, maxRequest, "raft's pipeline has two under way")
		got = append(got, now.Entries...)
		if rest != nil {
			last := now.Entries[len(now.Entries)-1]
			require.Equal(t, last.Index, rest.PrevLogEntry)
			require.Equal(t, last.Term, rest.PrevLogTerm)
		}
	}
	require.Equal(t, whole.Entries, got)
}
