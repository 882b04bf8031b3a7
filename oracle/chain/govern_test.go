package chain

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
)

// TestGovernanceChangesAParameter takes a change of the hub's timing from its proposal to
// the value that nodes read, by the calls that contracts/README.md names, on the embedded
// chain: the four operators' bonded stake votes, and whoever comes carries it out.
func TestGovernanceChangesAParameter(t *testing.T) {
	w := newWorld(t)
	hub, governor, p := NewHub(w.client, nil), bindings.NewSheafGovernor(), deploy.DevnetParams(common.Address{1})
	after := func(seconds uint64) {
		t.Helper()
		require.NoError(t, w.Advance(w.Ctx, w.Time().Add(time.Duration(seconds+2)*time.Second))) //nolint:gosec // days
	}
	// In a demo set an account is admin: it hands over to the timelock, as a live set begins.
	w.Must(chaintest.Key("admin"), w.At.AccessManager, bindings.NewAccessManager().PackGrantRole(0, w.At.Timelock, 0))

	targets, values := []common.Address{w.At.Hub}, []*big.Int{new(big.Int)}
	calls, what := [][]byte{bindings.NewReportHub().PackSetTiming(600, 45)}, "45 seconds of grace"
	hash := [32]byte(crypto.Keccak256([]byte(what)))
	w.Must(w.Operators[0].Key, w.At.Governor, governor.PackPropose(targets, values, calls, what))
	ask := func(data []byte) *big.Int {
		t.Helper()
		n, err := call(w.Ctx, w.client, Latest, oracle.Address(w.At.Governor), data, func(b []byte) (*big.Int, error) { return new(big.Int).SetBytes(b), nil })
		require.NoError(t, err)
		return n
	}
	id := ask(governor.PackGetProposalId(targets, values, calls, hash))
	state := func(want int64, why string) {
		t.Helper()
		require.Equal(t, want, ask(governor.PackState(id)).Int64(), why)
	}
	state(0, "pending")
	after(p.VotingDelay)
	state(1, "active")
	for _, o := range w.Operators[:3] {
		w.Must(o.Key, w.At.Governor, governor.PackCastVote(id, 1))
	}
	w.Must(w.Operators[3].Key, w.At.Governor, governor.PackCastVote(id, 0))
	after(uint64(p.VotingPeriod))
	state(4, "succeeded")
	w.Must(chaintest.Key("admin"), w.At.Governor, governor.PackQueue(targets, values, calls, hash))
	state(5, "queued")
	before, err := hub.Grace(w.Ctx, Latest)
	require.NoError(t, err)
	require.Equal(t, p.Grace, before, "what is queued changes nothing yet")
	_, err = NewTransactor(w.client, w.Admin, TransactorConfig{}).Quote(w.Ctx, oracle.Address(w.At.Governor), governor.PackExecute(targets, values, calls, hash))
	require.ErrorContains(t, err, "the contract refuses", "the timelock's delay is not over")
	after(p.TimelockDelay)
	w.Must(chaintest.Key("admin"), w.At.Governor, governor.PackExecute(targets, values, calls, hash))
	state(7, "executed")
	grace, err := hub.Grace(w.Ctx, Latest)
	require.NoError(t, err)
	require.EqualValues(t, 45, grace)
}
