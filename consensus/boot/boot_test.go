package boot

import (
	"crypto/ecdsa"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

var domain = oracle.Domain{ChainID: 5, Hub: oracletest.Address("hub")}

// memory is a Memory; a node's files are what of it is on disk.
type memory struct {
	held map[oracle.Address]oracle.Boot
	full bool
}

func (m *memory) Seen(operator oracle.Address) (oracle.Boot, bool, error) {
	b, found := m.held[operator]
	return b, found, nil
}

func (m *memory) Remember(b oracle.Boot) error {
	if m.full {
		return errors.New("disk is full")
	}
	m.held[b.Operator] = b
	return nil
}

// house is a committee of four whose members can start, restart and be restored.
type house struct {
	t         *testing.T
	committee oracle.Committee
	keys      []*ecdsa.PrivateKey
	memories  []*memory
	desks     []*Desk
	starts    byte
}

func newHouse(t *testing.T) *house {
	t.Helper()
	h := &house{t: t, committee: oracletest.Committee(1, 4), desks: make([]*Desk, 4)}
	for i := range h.committee.Members {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		h.keys = append(h.keys, key)
		h.committee.Members[i].Signer = oracle.Address(crypto.PubkeyToAddress(key.PublicKey))
		h.memories = append(h.memories, &memory{held: map[oracle.Address]oracle.Boot{}})
	}
	return h
}

func (h *house) boot(i int, number uint64) oracle.Boot {
	h.t.Helper()
	h.starts++
	b := oracle.Boot{Operator: h.committee.Members[i].Operator, Number: number, Instance: oracle.Hash{h.starts}}
	digest := domain.Digest(b.StructHash())
	full, err := crypto.Sign(digest[:], h.keys[i])
	require.NoError(h.t, err)
	copy(b.Sig[:], full)
	b.Sig[32] |= full[64] << 7
	return b
}

// start starts a member and lets it talk with those of peers that run.
func (h *house) start(i int, number uint64, peers ...int) {
	h.t.Helper()
	h.desks[i] = New(domain, h.committee, h.boot(i, number), h.memories[i])
	h.talk(i, peers...)
}

func (h *house) talk(i int, peers ...int) {
	h.t.Helper()
	for _, p := range peers {
		answer, err := h.desks[p].Receive(h.committee.Members[i].Operator, h.desks[i].Own())
		require.NoError(h.t, err)
		reply, err := h.desks[i].Receive(h.committee.Members[p].Operator, answer)
		require.NoError(h.t, err)
		require.Nil(h.t, reply, "answers are not answered")
	}
}

func (h *house) cleared(i int) bool {
	quorum, _ := h.desks[i].Cleared()
	return quorum
}

func TestACommitteeClearsItself(t *testing.T) {
	h := newHouse(t)
	for i := range 4 {
		h.start(i, 1)
	}
	h.talk(0, 1)
	require.False(t, h.cleared(0), "two of four are no quorum")
	h.talk(0, 1)
	require.False(t, h.cleared(0), "one member counts once")
	h.talk(0, 2)
	require.True(t, h.cleared(0), "nobody who answered is cleared itself")
	_, all := h.desks[0].Cleared()
	require.False(t, all)
	h.talk(0, 3)
	_, all = h.desks[0].Cleared()
	require.True(t, all)
}

func TestARestartIsNewAndAnOldCopyIsNot(t *testing.T) {
	h := newHouse(t)
	for i := range 4 {
		h.start(i, 1)
	}
	h.talk(0, 1, 2, 3)
	h.start(0, 2, 1, 2, 3)
	require.True(t, h.cleared(0))

	h.start(0, 2, 1) // restored from a copy of the first start: it counts the second again
	_, halted := h.desks[0].Newer()
	require.True(t, halted)
	h.talk(0, 2, 3)
	require.False(t, h.cleared(0))
	h.start(0, 1, 1)
	newer, halted := h.desks[0].Newer()
	require.True(t, halted)
	require.Equal(t, uint64(2), newer.Number)
	h.start(0, 1_700_000_000, 1, 2)
	require.True(t, h.cleared(0), "recovered")
}

// TestTheOlderInstanceHalts when a second one is started beside it: peers answer
// to the operator, and the answer reaches both.
func TestTheOlderInstanceHalts(t *testing.T) {
	h := newHouse(t)
	for i := range 4 {
		h.start(i, 1)
	}
	h.talk(0, 1, 2)
	older := h.desks[0]
	h.start(0, 2, 1)
	_, err := older.Receive(h.committee.Members[1].Operator, h.desks[0].Own())
	require.NoError(t, err)
	_, halted := older.Newer()
	require.True(t, halted)
	quorum, _ := older.Cleared()
	require.False(t, quorum, "it signs no more")
}

func TestPeersCannotHaltOrClearByThemselves(t *testing.T) {
	h := newHouse(t)
	for i := range 4 {
		h.start(i, 5)
	}
	liar := h.committee.Members[3].Operator
	forged := h.boot(0, 9)
	forged.Number = 10
	_, err := h.desks[0].Receive(liar, Encode(forged))
	require.Error(t, err)
	_, err = h.desks[0].Receive(liar, Encode(h.boot(0, 4))) // of an earlier start
	require.NoError(t, err)
	_, halted := h.desks[0].Newer()
	require.False(t, halted)
	_, err = h.desks[0].Receive(oracletest.Address("stranger"), h.desks[0].Own())
	require.ErrorIs(t, err, oracle.ReasonNotSeated)
	_, err = h.desks[0].Receive(liar, Encode(oracle.Boot{Operator: oracletest.Address("stranger")}))
	require.ErrorIs(t, err, oracle.ReasonNotSeated)
	require.False(t, h.cleared(0))
}

// TestWhatIsToldOfOthersIsLearnedAndNotAnswered: it proves itself, whoever brings it.
func TestWhatIsToldOfOthersIsLearnedAndNotAnswered(t *testing.T) {
	h := newHouse(t)
	h.start(1, 1)
	answer, err := h.desks[1].Receive(h.committee.Members[2].Operator, Encode(h.boot(0, 7)))
	require.NoError(t, err)
	require.Nil(t, answer)
	h.start(0, 3, 1)
	_, halted := h.desks[0].Newer()
	require.True(t, halted)
}

func TestNothingIsAcknowledgedBeforeItIsOnDisk(t *testing.T) {
	h := newHouse(t)
	h.start(1, 1)
	h.memories[1].full = true
	answer, err := h.desks[1].Receive(h.committee.Members[0].Operator, Encode(h.boot(0, 1)))
	require.ErrorContains(t, err, "disk is full")
	require.Nil(t, answer)
}

func FuzzDecode(f *testing.F) {
	f.Add(Encode(oracle.Boot{Number: 7}))
	f.Add([]byte{mark})
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Decode(data)
		if err == nil && string(Encode(b)) != string(data) {
			t.Errorf("%x comes back otherwise", data)
		}
	})
}
