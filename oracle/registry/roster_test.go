package registry_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

// TestRosterIsWhatTheRegistrySays: told the events, it has what a reader is answered.
func TestRosterIsWhatTheRegistrySays(t *testing.T) {
	c := chaintest.New(t)
	r := registry.NewRoster()
	_, err := r.Committee(1)
	require.ErrorIs(t, err, registry.ErrNoCommittee)
	require.ErrorContains(t, err, "chain.from_block")
	require.Zero(t, r.Active())
	told := func(o chaintest.Operator) {
		m := o.Member
		r.Register(registry.Operator{Address: m.Operator, Signer: m.Signer, TLSKey: m.TLSKey, Endpoint: m.Endpoint})
	}
	for _, o := range c.Operators {
		told(o)
	}
	r.Seat(c.Committee())
	moved := c.Operators[1].WithSigner("another").WithTLS("another")
	moved.Member.Endpoint = "op.example:7700"
	c.SetKeys(moved)
	c.Finalize()
	told(moved)

	want, err := registry.New(c.Eth, oracle.Address(c.At.Registry)).Committee(c.Ctx, 1)
	require.NoError(t, err)
	got, err := r.Committee(1)
	require.NoError(t, err)
	require.Equal(t, want, got)
	require.Equal(t, c.Operators[1].Member.Signer, got.Members[1].Signer, "the seat keeps its signer")
	require.Equal(t, "op.example:7700", got.Members[1].Endpoint)
	own, known := r.Operator(moved.Member.Operator)
	require.True(t, known)
	require.Equal(t, moved.Member.Signer, own.Signer)

	got.Members[1].Endpoint = "changed"
	again, err := r.Committee(1)
	require.NoError(t, err)
	require.Equal(t, want, again, "what was given out is a copy")
}

func TestRosterKnowsEveryCommittee(t *testing.T) {
	r := registry.NewRoster()
	first, second := oracletest.Committee(3, 4), oracletest.Committee(4, 5)
	member := first.Members[0].Operator
	second.Members[0].Signer = oracletest.Address("rotated")
	r.Seat(first)
	r.Seat(second)
	require.Equal(t, uint64(4), r.Active())
	require.Equal(t, []oracle.Address{first.Members[0].Signer, second.Members[0].Signer}, r.Signers(member))
	require.Empty(t, r.Signers(oracletest.Address("nobody")))
	old, err := r.Committee(3)
	require.NoError(t, err)
	require.Equal(t, first.Digest(), old.Digest())
	require.Empty(t, old.Members[0].Endpoint, "nothing was registered in what was told")
	for _, endpoint := range []string{"no endpoint", "\x1b[2Jhost:1", "host :1", "hoѕt:1"} {
		r.Register(registry.Operator{Address: member, Endpoint: endpoint})
		o, _ := r.Operator(member)
		require.Empty(t, o.Endpoint, endpoint)
	}
	o, known := r.Operator(member)
	require.True(t, known)
	require.Empty(t, o.Endpoint)
	_, known = r.Operator(oracletest.Address("nobody"))
	require.False(t, known)
}
