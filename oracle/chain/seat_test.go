package chain

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestCommitteesComeInTheChainsOrder: keys and committees are told between the
// requests, as the blocks have them.
func TestCommitteesComeInTheChainsOrder(t *testing.T) {
	w := newWorld(t)
	events := w.watch(w.client, 0, zap.NewNop())
	first := next[CommitteeSeated](w, events).Committee
	want := w.Committee()
	require.Equal(t, want.Digest(), first.Digest())
	require.Empty(t, first.Members[0].Endpoint, "what may change is not of the committee")
	w.open(1)
	require.Equal(t, uint64(1), next[AttemptOpened](w, events).Attempt.Epoch)

	newcomer := chaintest.Newcomer("op.example:7700")
	w.Enrol(newcomer)
	e := next[KeysSet](w, events)
	require.Equal(t, newcomer.Member, oracle.Member{Operator: e.Operator, Signer: e.Signer, TLSKey: e.TLSKey, Endpoint: e.Endpoint})
	require.NotZero(t, e.Transmitter)
	rotated := w.Operators[1].WithSigner("rotated").WithTLS("rotated")
	w.SetKeys(rotated)
	require.Equal(t, rotated.Member.Signer, next[KeysSet](w, events).Signer)
	w.Seat(rotated, w.Operators[2], w.Operators[3], newcomer)
	w.open(2)
	second := next[CommitteeSeated](w, events).Committee
	require.Equal(t, uint64(2), second.Epoch)
	require.Equal(t, -1, second.Index(w.Operators[0].Member.Operator))
	require.Equal(t, rotated.Member.Signer, second.Members[second.Index(rotated.Member.Operator)].Signer)
	require.Equal(t, uint64(2), next[AttemptOpened](w, events).Attempt.Epoch)
}

// withoutSeats loses the registry's events while it is told to.
func withoutSeats(forgets *atomic.Bool) func(exchange, *answer) {
	return func(call exchange, a *answer) {
		var logs []types.Log
		if call.Method != "eth_getLogs" || !forgets.Load() || json.Unmarshal(a.Result, &logs) != nil {
			return
		}
		kept := []types.Log{}
		for _, l := range logs {
			if l.Topics[0] != seatEvents[1] {
				kept = append(kept, l)
			}
		}
		a.Result, _ = json.Marshal(kept)
	}
}

// TestALostCommitteeIsFoundByTheNextAttempt, even where the only endpoint loses it:
// nothing is told of an attempt whose committee was not.
func TestALostCommitteeIsFoundByTheNextAttempt(t *testing.T) {
	w := newWorld(t)
	var forgets atomic.Bool
	log, said := awaitLog()
	events := w.watch(w.connect(bent(t, w.HTTPURL(), withoutSeats(&forgets))), 0, log)
	next[CommitteeSeated](w, events)
	forgets.Store(true)
	w.Seat(w.Operators...)
	w.open(1)
	w.hears(said, "chain cannot be read, trying on")
	forgets.Store(false)
	require.Equal(t, uint64(2), next[CommitteeSeated](w, events).Committee.Epoch)
	require.Equal(t, uint64(2), next[AttemptOpened](w, events).Attempt.Epoch)
}

// TestALyingEndpointSeatsNobody: a committee that only one of two endpoints tells is
// none, and one whose members do not hash to its digest is not believed of anybody.
func TestALyingEndpointSeatsNobody(t *testing.T) {
	w := newWorld(t)
	var lies atomic.Bool
	thief := chaintest.Newcomer("thief.example:7700").Member
	forged := func(call exchange, a *answer) {
		if call.Method == "eth_getLogs" && lies.Load() {
			was, is := hex.EncodeToString(w.Operators[3].Member.Signer[:]), hex.EncodeToString(thief.Signer[:])
			a.Result = bytes.ReplaceAll(a.Result, []byte(was), []byte(is))
		}
	}
	lies.Store(true)
	log, said := awaitLog()
	alone := w.watch(w.connect(bent(t, w.HTTPURL(), forged)), 0, log)
	w.hears(said, "chain cannot be read, trying on")
	require.Empty(t, alone)

	log, said = awaitLog()
	both := w.watch(w.connect(bent(t, w.HTTPURL(), forged), w.HTTPURL()), 0, log)
	w.hears(said, "chain cannot be read, trying on")
	require.Empty(t, both, "two endpoints tell different committees")
	lies.Store(false)
	want := w.Committee()
	require.Equal(t, want.Digest(), next[CommitteeSeated](w, alone).Committee.Digest())
	require.Equal(t, want.Digest(), next[CommitteeSeated](w, both).Committee.Digest())
}

func TestDecodeSeatNamesWhatIsWrong(t *testing.T) {
	abi := bindings.NewOperatorRegistry().GetABI()
	log := func(digest [32]byte, operators, signers []common.Address) *types.Log {
		data, err := abi.Events["CommitteeSeated"].Inputs.NonIndexed().Pack(digest, operators, signers, uint8(1), uint8(3), common.Address{})
		require.NoError(t, err)
		return &types.Log{Topics: []common.Hash{seatEvents[1], {31: 4}}, Data: data}
	}
	four := []common.Address{{1}, {2}, {3}, {4}}
	for want, l := range map[string]*types.Log{
		"4 operators and 3 signers":             log([32]byte{}, four, four[:3]),
		"has 3 members: want 4 to 31":           log([32]byte{}, four[:3], four[:3]),
		"member 1 is not above its predecessor": log([32]byte{}, []common.Address{{1}, {1}, {3}, {4}}, four),
		"its members do not hash to its digest": log([32]byte{}, four, four),
		"it was not asked for":                  {Topics: []common.Hash{{1}}},
	} {
		_, err := decodeSeat(Block{}, l)
		require.ErrorContains(t, err, want)
	}
}

// TestWhatIsNotFinalIsNotActedOn: requests lose their block and get another one, and
// with it another hash; told is only what became final, each once.
func TestWhatIsNotFinalIsNotActedOn(t *testing.T) {
	w := newWorld(t)
	events := w.watch(w.client, w.At.FromBlock, zap.NewNop())
	next[Advanced](w, events)
	_, risks := oracletest.Request(1, 1)
	start, opened, moved := uint64(chaintest.Genesis.Unix()), 0, map[oracle.Hash]bool{}
	call := bindings.NewReportHub().PackOpen(uint8(oracle.KindMonitoring), oracletest.Hash("product"), oracletest.Hash("model"), wordsFor(risks), start-86400, start, start+60*86400)
	for len(moved) < 3 {
		sent := w.Send(chaintest.Call{From: chaintest.Key("admin"), To: w.At.Hub, Data: call})[0]
		opened++
		lost, err := w.Fork(w.Ctx)
		require.NoError(t, err)
		if lost.Transaction(sent.Hash()) != nil { // otherwise an ordinary block was faster
			moved[oracle.Hash(lost.Hash())] = true
		}
		for { // it is mined again
			if r, err := w.Eth.TransactionReceipt(w.Ctx, sent.Hash()); err == nil && r.BlockNumber.Uint64() <= w.Finalized().Number {
				break
			}
			require.NoError(t, w.Ctx.Err())
		}
	}
	for i := range opened {
		e := next[RequestOpened](w, events)
		require.Equal(t, oracletest.Uint256(uint64(i+1)), e.Request.ID)
		require.False(t, moved[e.Block.Hash], "told of a block that was lost")
		held, known, err := NewHub(w.client, nil).Request(w.Ctx, Finalized, e.Request.ID)
		require.NoError(t, err)
		require.True(t, known)
		require.Equal(t, e.Hash, held.Hash(), "its hash is of the block that stayed")
	}
}
