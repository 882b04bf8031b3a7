package simtest

import (
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
)

// TestLockIsTheStore: the model of the lock answers as signonce.Store does, step
// for step, over restarts and signers that fail.
func TestLockIsTheStore(t *testing.T) {
	c := newCast(1, []int{0, 1, 2, 3}, -1)
	rng := rand.New(rand.NewPCG(1, 9))
	path := filepath.Join(t.TempDir(), "lock.db")
	open := func() *signonce.Store {
		s, err := signonce.Open(path, operatorOf(0), domain)
		require.NoError(t, err)
		return s
	}
	store, d := open(), newDisk(func() {}, func() bool { return true })
	model := lock{d}
	refused, returned := 0, 0
	for step := range 200 {
		context := oracle.Context{RequestHash: oracle.Hash{1}, Attempt: uint32(rng.IntN(3))}
		switch rng.IntN(8) {
		case 0:
			require.NoError(t, store.Close())
			store = open()
			d.cut()
		case 1, 2:
			e := oracle.Estimate{Value: int32(rng.IntN(2)), Status: oracle.StatusOK}
			e.Low, e.High = e.Value, e.Value
			r := c.answer(0, context, []oracle.Estimate{e}, "salt")
			require.Equal(t, store.Keep(r) == nil, model.keep(r) == nil, "step %d", step)
			kept, found, err := store.Kept(context)
			require.NoError(t, err)
			require.True(t, found)
			require.Equal(t, encode(kept), model.kept(context))
		default:
			kind := signonce.Kind(1 + rng.IntN(4))
			digest := oracle.Hash{byte(rng.IntN(2))}
			sign := func() oracle.Signature { return oracle.Signature{byte(step + 1)} }
			a, err := store.Sign(kind, context, digest, nil, func() (oracle.Signature, error) { return sign(), nil })
			b, err2 := model.sign(kind, context, digest, sign)
			require.Equal(t, err == nil, err2 == nil, "step %d", step)
			require.Equal(t, a, b)
			if err != nil {
				require.ErrorIs(t, err, signonce.ErrLocked)
				require.ErrorIs(t, err2, signonce.ErrLocked)
				refused++
			} else if a != sign() {
				returned++
			}
		}
	}
	require.NoError(t, store.Close())
	require.NotZero(t, refused)
	require.NotZero(t, returned)
}
