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
	b := h.boot(i, number)
	h.desks[i] = New(domain, b, h.memories[i])
	h.desks[i].Sit(h.committee, b.Sig)
	h.talk(i, peers...)
}

func (h *house) talk(i int, peers ...int) {
	h.t.Helper()
	for _, p := range peers {
		answer, err := h.desks[p].Receive(h.committee.Members[i].Operator, h.own(i))
		require.NoError(h.t, err)
		reply, err := h.desks[i].Receive(h.committee.Members[p].Operator, answer)
		require.NoError(h.t, err)
		require.Nil(h.t, reply, "answers are not answered")
	}
}

// own is a member's start as it sends it.
func (h *house) own(i int) []byte {
	h.desks[i].mu.Lock()
	defer h.desks[i].mu.Unlock()
	return h.desks[i].seats[0].own
}

func (h *house) cleared(i int) bool { return h.desks[i].Cleared(h.committee.Epoch) }

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
	require.Equal(t, []Due{{h.committee.Members[3].Operator, h.own(0)}}, h.desks[0].Dues())
	h.talk(0, 3)
	require.Empty(t, h.desks[0].Dues())
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
	_, err := older.Receive(h.committee.Members[1].Operator, h.own(0))
	require.NoError(t, err)
	_, halted := older.Newer()
	require.True(t, halted)
	require.False(t, older.Cleared(1), "it signs no more")
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
	_, err = h.desks[0].Receive(oracletest.Address("stranger"), h.own(0))
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

// next is the committee of the next epoch: members with other keys where keys has
// one, and without whom it leaves out.
func (h *house) next(without int, keys map[int]*ecdsa.PrivateKey) *house {
	n := &house{t: h.t, committee: oracle.Committee{Epoch: h.committee.Epoch + 1}, starts: 100}
	for i, m := range h.committee.Members {
		if i == without {
			continue
		}
		key := h.keys[i]
		if other := keys[i]; other != nil {
			key = other
			m.Signer = oracle.Address(crypto.PubkeyToAddress(key.PublicKey))
		}
		n.committee.Members = append(n.committee.Members, m)
		n.keys, n.desks, n.memories = append(n.keys, key), append(n.desks, h.desks[i]), append(n.memories, h.memories[i])
	}
	return n
}

// sit takes a member's running desk into the house's committee.
func (h *house) sit(i int) {
	h.t.Helper()
	b := h.desks[i].start
	digest := domain.Digest(b.StructHash())
	full, err := crypto.Sign(digest[:], h.keys[i])
	require.NoError(h.t, err)
	copy(b.Sig[:], full)
	b.Sig[32] |= full[64] << 7
	h.desks[i].Sit(h.committee, b.Sig)
}

// TestANewCommitteeCountsTheAcknowledgementsOfItsMembers: those of the old one who
// stay count at once, those who come are asked, and a key that was replaced signs
// the start anew.
func TestANewCommitteeCountsTheAcknowledgementsOfItsMembers(t *testing.T) {
	h := newHouse(t)
	for i := range 4 {
		h.start(i, 1)
	}
	h.talk(0, 1, 2)
	require.True(t, h.cleared(0))
	other, err := crypto.GenerateKey()
	require.NoError(t, err)

	n := h.next(-1, map[int]*ecdsa.PrivateKey{0: other})
	require.False(t, n.cleared(0), "it has not sat down")
	n.sit(0)
	require.True(t, n.cleared(0), "the same members know of the start")
	dues := n.desks[0].Dues()
	require.Len(t, dues, 1)
	_, err = n.desks[3].Receive(n.committee.Members[0].Operator, dues[0].Data)
	require.Error(t, err, "it knows no committee with the new key yet")
	for i := 1; i < 4; i++ {
		n.sit(i)
	}
	answer, err := n.desks[3].Receive(n.committee.Members[0].Operator, dues[0].Data)
	require.NoError(t, err)
	_, err = n.desks[0].Receive(n.committee.Members[3].Operator, answer)
	require.NoError(t, err)
	require.Empty(t, n.desks[0].Dues())
	again, err := n.desks[1].Receive(n.committee.Members[0].Operator, dues[0].Data) // it holds the old signature
	require.NoError(t, err)
	require.Equal(t, dues[0].Data, again)

	h.desks[0].Rise(h.committee.Epoch)
	require.False(t, h.cleared(0))
	require.True(t, n.cleared(0))
}

// TestACommitteeOfStrangersIsNotCleared by the members of another one.
func TestACommitteeOfStrangersIsNotCleared(t *testing.T) {
	h := newHouse(t)
	for i := range 4 {
		h.start(i, 1)
	}
	h.talk(0, 1, 2, 3)
	strangers := oracletest.Committee(2, 4)
	strangers.Members[0] = h.committee.Members[0]
	for i := range strangers.Members[1:] {
		strangers.Members[i+1].Operator[0] += 100
	}
	h.desks[0].Sit(strangers, oracle.Signature{1})
	require.False(t, h.desks[0].Cleared(2))
	require.True(t, h.desks[0].Cleared(1))
	h.desks[0].Sit(strangers, oracle.Signature{})
	require.False(t, h.desks[0].Cleared(2), "without a key of its own it signs nothing there")
}

// TestAnOldCopyIsFoundOutAfterANewKey: peers hold the newer start with the old
// key's signature.
func TestAnOldCopyIsFoundOutAfterANewKey(t *testing.T) {
	h := newHouse(t)
	for i := range 4 {
		h.start(i, 7)
	}
	h.talk(0, 1, 2, 3)
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	n := h.next(-1, map[int]*ecdsa.PrivateKey{0: other})
	for i := 1; i < 4; i++ {
		n.sit(i)
		n.desks[i].Rise(h.committee.Epoch)
	}
	b := n.boot(0, 3) // restored
	n.desks[0] = New(domain, b, n.memories[0])
	n.desks[0].Sit(n.committee, b.Sig)
	answer, err := n.desks[1].Receive(n.committee.Members[0].Operator, Encode(b))
	require.NoError(t, err)
	_, err = n.desks[0].Receive(n.committee.Members[1].Operator, answer)
	require.Error(t, err, "signed by whom it does not know")
	n.desks[0].Trust([]oracle.Address{h.committee.Members[0].Signer})
	_, err = n.desks[0].Receive(n.committee.Members[1].Operator, answer)
	require.NoError(t, err)
	newer, halted := n.desks[0].Newer()
	require.True(t, halted)
	require.Equal(t, uint64(7), newer.Number)
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
