package node

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/boot"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
)

// starter is a bare node whose signer is seated, with a lock of its own.
func starter(t *testing.T) (*Node, *attempt) {
	t.Helper()
	n, open := bareNode(t)
	n.signer = signerForT(t)
	c := n.committee()
	c.Members[0].Signer = n.signer.Address()
	n.roster.Seat(c)
	n.seats = map[uint64]*seat{}
	_, key, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	n.transport, err = transport.New(transport.Config{Self: n.cfg.Operator.Address, Key: key, Logger: zap.NewNop()})
	require.NoError(t, err)
	n.products = &products{termsDir: t.TempDir(), parcelsDir: t.TempDir()}
	n.lock, err = signonce.Open(filepath.Join(t.TempDir(), LockName), n.cfg.Operator.Address, n.domain())
	require.NoError(t, err)
	t.Cleanup(func() { n.lock.Close() })
	ctx, stop := context.WithCancelCause(t.Context())
	n.ctx, n.stop = ctx, stop
	t.Cleanup(func() { stop(nil) })
	return n, open
}

func (n *Node) activeForT(t *testing.T) oracle.Committee {
	t.Helper()
	c, err := n.roster.Committee(n.roster.Active())
	require.NoError(t, err)
	return c
}

// TestNothingIsBegunBeforeAQuorumKnowsOfTheStart, and what waited is begun then.
func TestNothingIsBegunBeforeAQuorumKnowsOfTheStart(t *testing.T) {
	n, open := starter(t)
	require.NoError(t, n.openBoot(t.Context()))
	open.Group = 1
	n.groups[1] = newGroup(1, n.activeForT(t), n.domain(), n.cfg.Operator.Address)
	require.NoError(t, n.deliver(n.ctx, chain.Advanced{Block: chain.Block{Number: 1}}))
	require.Nil(t, open.cancel)
	require.Equal(t, oracle.ReasonTermsUnknown, n.waitsFor(open.Context), "what the operator can mend goes first")
	for _, m := range n.committee().Members[1:3] {
		require.Nil(t, open.cancel)
		require.False(t, n.standing().cleared)
		n.booted(n.ctx, transport.Message{From: m.Operator, Data: n.desk.Dues()[0].Data})
	}
	require.NotNil(t, open.cancel)
	require.True(t, n.standing().cleared)
	require.Equal(t, n.seats[1], open.seat)
	open.cancel()
	require.NoError(t, n.ctx.Err())
}

func TestAttemptsOfBeforeARecoveryAreLeftAlone(t *testing.T) {
	n, open := starter(t)
	require.NoError(t, n.lock.Recover(50, open.opened))
	require.NoError(t, n.openBoot(t.Context()))
	open.block = 50
	require.NoError(t, n.deliver(n.ctx, chain.Advanced{Block: chain.Block{Number: 60}}))
	line, _ := n.tracker.Timeline(open.Context)
	require.Equal(t, oracle.ReasonLockRecovered, line.Events[len(line.Events)-1].Reason)
	require.Nil(t, open.group)

	later := *open
	later.block, later.cancel = 51, nil
	n.attempts.mu.Lock()
	n.work(n.ctx, &later)
	n.attempts.mu.Unlock()
	require.Nil(t, later.cancel, "it waits for the quorum like any other")
}

func TestAnOldCopyEndsTheNode(t *testing.T) {
	n, _ := starter(t)
	require.NoError(t, n.openBoot(t.Context()))
	require.NoError(t, n.deliver(n.ctx, chain.Advanced{Block: chain.Block{Number: 1}}))
	newer := oracle.Boot{Operator: n.cfg.Operator.Address, Number: 1, Instance: oracle.Hash{1}}
	var err error
	newer.Sig, err = n.signer.Sign(n.domain().Digest(newer.StructHash()))
	require.NoError(t, err)
	n.booted(n.ctx, transport.Message{From: n.committee().Members[2].Operator, Data: boot.Encode(newer)})
	require.ErrorContains(t, context.Cause(n.ctx), "sheaf operator lock recover")
}

func TestARetiredLockStartsNoNode(t *testing.T) {
	n, _ := starter(t)
	require.NoError(t, n.lock.Export(discard{}))
	require.ErrorIs(t, n.openBoot(t.Context()), signonce.ErrRetired)
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }
