package threshold

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

var testDomain = oracle.Domain{ChainID: 1, Hub: oracle.Address{7}}

// keyForT is the same key for the same number in every run.
func keyForT(t testing.TB, i int) *ecdsa.PrivateKey {
	t.Helper()
	d := oracle.Keccak([]byte{byte(i), byte(i >> 8), 'k'})
	key, err := crypto.ToECDSA(d[:])
	require.NoError(t, err)
	return key
}

func signForT(t testing.TB, key *ecdsa.PrivateKey, digest oracle.Hash) oracle.Signature {
	t.Helper()
	full, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	sig, err := Compact(full)
	require.NoError(t, err)
	return sig
}

func committeeForT(t testing.TB, n int) (oracle.Committee, []*ecdsa.PrivateKey) {
	t.Helper()
	c := oracle.Committee{Epoch: 1}
	keys := make([]*ecdsa.PrivateKey, n)
	for i := range n {
		keys[i] = keyForT(t, i)
		c.Members = append(c.Members, oracle.Member{Operator: oracle.Address{1, byte(i)}, Signer: oracle.Address(crypto.PubkeyToAddress(keys[i].PublicKey))})
	}
	require.NoError(t, c.Check())
	return c, keys
}

func TestRecoverFindsTheSigner(t *testing.T) {
	parities := map[byte]int{}
	for i := range 40 {
		key := keyForT(t, i)
		digest := oracle.Keccak([]byte{byte(i)})
		sig := signForT(t, key, digest)
		parities[sig[32]>>7]++
		want := oracle.Address(crypto.PubkeyToAddress(key.PublicKey))
		got, err := Recover(digest, sig)
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.NoError(t, Verify(digest, sig, want))
		require.ErrorIs(t, Verify(oracle.Keccak(digest[:]), sig, want), ErrSignature)
		require.ErrorIs(t, Verify(digest, sig, oracle.Address{1}), ErrSignature)
	}
	require.Len(t, parities, 2, "both parities must be met")
}

func TestRecoverRefusesOtherForms(t *testing.T) {
	digest := oracle.Keccak([]byte("x"))
	good := signForT(t, keyForT(t, 1), digest)
	order := crypto.S256().Params().N

	full, err := expand(good)
	require.NoError(t, err)
	high := new(big.Int).Sub(order, new(big.Int).SetBytes(full[32:64])).FillBytes(make([]byte, 32))
	var malleated oracle.Signature
	copy(malleated[:], good[:32])
	copy(malleated[32:], high)
	signer, err := Recover(digest, malleated)
	require.True(t, err != nil || signer != oracle.Address(crypto.PubkeyToAddress(keyForT(t, 1).PublicKey)), "a high s has no form: its top bit reads as the parity")

	for name, sig := range map[string]oracle.Signature{
		"zero": {},
		"s just over N/2": func() (s oracle.Signature) {
			s = good
			half := new(big.Int).Rsh(order, 1)
			half.Add(half, big.NewInt(1)).FillBytes(s[32:])
			return s
		}(),
		"r = N": func() (s oracle.Signature) { s = good; order.FillBytes(s[:32]); return s }(),
		"s = 0": func() (s oracle.Signature) { s = good; clear(s[32:]); return s }(),
	} {
		_, err := Recover(digest, sig)
		require.ErrorIs(t, err, ErrSignature, name)
	}
	highFull := slices.Concat(full[:32], high, []byte{1 - full[64]})
	_, err = Compact(highFull)
	require.ErrorIs(t, err, ErrSignature)
	_, err = Compact(full[:64])
	require.ErrorIs(t, err, ErrSignature)
	full[64] = 27
	_, err = Compact(full[:])
	require.ErrorIs(t, err, ErrSignature)
}

// FuzzRecover: no bytes panic, and what is accepted re-encodes to itself.
func FuzzRecover(f *testing.F) {
	digest := oracle.Keccak([]byte("fuzz"))
	sig := signForT(f, keyForT(f, 3), digest)
	f.Add(digest[:], sig[:])
	f.Fuzz(func(t *testing.T, d, s []byte) {
		if len(d) != 32 || len(s) != 64 {
			return
		}
		sig := oracle.Signature(s)
		if _, err := Recover(oracle.Hash(d), sig); err != nil {
			return
		}
		full, err := expand(sig)
		require.NoError(t, err)
		again, err := Compact(full[:])
		require.NoError(t, err)
		require.Equal(t, sig, again)
	})
}

func shareForT(t testing.TB, c oracle.Committee, keys []*ecdsa.PrivateKey, i int, report oracle.Report) oracle.Share {
	return oracle.Share{Report: report, Operator: c.Members[i].Operator, Sig: signForT(t, keys[i], testDomain.Digest(report.StructHash()))}
}

func TestCombinerAttestsAtTheQuorum(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for n := oracle.MinCommittee; n <= oracle.MaxCommittee; n += 3 {
		c, keys := committeeForT(t, n)
		report := oracle.Report{RequestHash: oracle.Hash{1}, Attempt: 2, OutcomeCount: 1}
		context := oracle.Context{RequestHash: report.RequestHash, Attempt: 2}
		digest := testDomain.Digest(report.StructHash())
		combiner := NewCombiner(testDomain, c, context)
		_, ok, err := combiner.Report(report, []oracle.Outcome{{K: 4}})
		require.NoError(t, err)
		require.False(t, ok)
		order := rng.Perm(n)
		for at, i := range order {
			share := shareForT(t, c, keys, i, report)
			attested, ok, err := combiner.Add(share)
			require.NoError(t, err)
			require.Equal(t, at+1 == c.Quorum(), ok, "n %d, share %d", n, at+1)
			if ok {
				checkAttested(t, c, order[:at+1], digest, attested)
			}
			_, again, err := combiner.Add(share)
			require.NoError(t, err)
			require.False(t, again, "a repeated share never counts")
		}
		best, count := combiner.Best()
		require.Equal(t, digest, best)
		require.Equal(t, n, count)
	}
}

func checkAttested(t *testing.T, c oracle.Committee, signed []int, digest oracle.Hash, a oracle.Attested) {
	t.Helper()
	require.Equal(t, c.Quorum(), bits.OnesCount32(a.Signers))
	require.Len(t, a.Signatures, c.Quorum())
	require.Len(t, a.Outcomes, 1)
	next := 0
	for i, m := range c.Members {
		if a.Signers&(1<<i) == 0 {
			continue
		}
		require.Contains(t, signed, i)
		require.NoError(t, Verify(digest, a.Signatures[next], m.Signer), "signatures are in member order")
		next++
	}
}

func TestCombinerWaitsForItsOwnReport(t *testing.T) {
	c, keys := committeeForT(t, 4)
	report := oracle.Report{RequestHash: oracle.Hash{1}}
	context := oracle.Context{RequestHash: oracle.Hash{1}}
	combiner := NewCombiner(testDomain, c, context)
	for i := range 4 {
		_, ok, err := combiner.Add(shareForT(t, c, keys, i, report))
		require.NoError(t, err)
		require.False(t, ok)
	}
	_, _, err := combiner.Report(oracle.Report{RequestHash: oracle.Hash{2}}, nil)
	require.Error(t, err)
	attested, ok, err := combiner.Report(report, nil)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, uint32(0b0111), attested.Signers, "a quorum and no more")
	other := report
	other.OutcomeCount = 9
	_, _, err = combiner.Report(other, nil)
	require.Error(t, err, "one report per attempt")
}

func TestCombinerRefuses(t *testing.T) {
	c, keys := committeeForT(t, 4)
	context := oracle.Context{RequestHash: oracle.Hash{1}}
	combiner := NewCombiner(testDomain, c, context)
	good := shareForT(t, c, keys, 0, oracle.Report{RequestHash: oracle.Hash{1}, OutcomeCount: 5})

	for name, change := range map[string]func(*oracle.Share){
		"other attempt":       func(s *oracle.Share) { s.Report.Attempt = 1 },
		"outsider":            func(s *oracle.Share) { s.Operator = oracle.Address{9} },
		"another's signature": func(s *oracle.Share) { s.Operator = c.Members[1].Operator },
		"another report":      func(s *oracle.Share) { s.Report.OutcomeCount = 6 },
		"no signature":        func(s *oracle.Share) { s.Sig = oracle.Signature{} },
	} {
		bad := good
		change(&bad)
		_, ok, err := combiner.Add(bad)
		require.Error(t, err, name)
		require.False(t, ok, name)
	}
	require.False(t, combiner.Holds(good.Operator))
	_, _, err := combiner.Add(good)
	require.NoError(t, err)
	require.True(t, combiner.Holds(good.Operator))

	second := shareForT(t, c, keys, 0, oracle.Report{RequestHash: oracle.Hash{1}, OutcomeCount: 6})
	_, _, err = combiner.Add(second)
	var twice *Equivocation
	require.True(t, errors.As(err, &twice))
	require.ErrorIs(t, err, oracle.ReasonEquivocation)
	require.Equal(t, good, twice.First)
	require.Equal(t, second, twice.Second)
	_, count := combiner.Best()
	require.Equal(t, 1, count, "a second share never counts")
}
