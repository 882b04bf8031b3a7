package node

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

func signerForT(t *testing.T) *keys.Signer {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return keys.NewSigner(key)
}

// variants are two different messages of each kind that can be evidence, unsigned.
func variants(c oracle.Context, operator oracle.Address) map[signonce.Kind][2]round.Message {
	report := oracle.Report{RequestHash: c.RequestHash, Attempt: c.Attempt, OutcomeRoot: oracletest.Hash("a")}
	other := report
	other.OutcomeRoot = oracletest.Hash("b")
	return map[signonce.Kind][2]round.Message{
		signonce.Commitment: {
			oracle.Commitment{Context: c, Operator: operator, Digest: oracletest.Hash("a")},
			oracle.Commitment{Context: c, Operator: operator, Digest: oracletest.Hash("b")},
		},
		signonce.CommitRoot: {
			oracle.CommitRoot{Context: c, Operator: operator, Root: oracletest.Hash("a")},
			oracle.CommitRoot{Context: c, Operator: operator, Root: oracletest.Hash("b")},
		},
		signonce.Observation: {
			oracle.Observation{Context: c, Operator: operator, EstimatesHash: oracletest.Hash("a"), EvidenceRoot: oracletest.Hash("c")},
			oracle.Observation{Context: c, Operator: operator, EstimatesHash: oracletest.Hash("a"), EvidenceRoot: oracletest.Hash("d")},
		},
		signonce.Report: {oracle.Share{Report: report, Operator: operator}, oracle.Share{Report: other, Operator: operator}},
	}
}

func structHash(m round.Message) oracle.Hash {
	switch m := m.(type) {
	case oracle.Commitment:
		return m.StructHash()
	case oracle.CommitRoot:
		return m.StructHash()
	case oracle.Observation:
		return m.StructHash()
	case oracle.Share:
		return m.Report.StructHash()
	}
	panic("no evidence")
}

func signed(m round.Message, sig oracle.Signature) round.Message {
	switch m := m.(type) {
	case oracle.Commitment:
		m.Sig = sig
		return m
	case oracle.CommitRoot:
		m.Sig = sig
		return m
	case oracle.Observation:
		m.Sig = sig
		return m
	case oracle.Share:
		m.Sig = sig
		return m
	}
	panic("no evidence")
}

// TestEvidenceIsAFileThatProvesItself, for each kind; what the registry would
// refuse is not written.
func TestEvidenceIsAFileThatProvesItself(t *testing.T) {
	n, open := bareNode(t)
	signer := signerForT(t)
	n.committee().Members[2].Signer = signer.Address()
	n.cfg.Chain = ChainConfig{ID: 5, Hub: oracletest.Address("hub")}
	dir := t.TempDir()
	var err error
	n.store, err = evidence.OpenStore(dir, 0)
	require.NoError(t, err)
	operator := n.committee().Members[2].Operator
	sign := func(m round.Message) round.Message {
		sig, err := signer.Sign(n.domain().Digest(structHash(m)))
		require.NoError(t, err)
		return signed(m, sig)
	}
	for kind, pair := range variants(open.Context, operator) {
		first, second := sign(pair[0]), sign(pair[1])
		path, err := n.accuse(n.committee(), round.Evidence{Operator: operator, First: first, Second: second})
		require.NoError(t, err)
		read, err := evidence.ReadEquivocation(path)
		require.NoError(t, err)
		want, err := evidence.Accuse(n.domain(), signer.Address(), threshold.Recover, first, second)
		require.NoError(t, err)
		require.Equal(t, want, read)
		require.Equal(t, uint8(kind), read.Kind)
		require.Len(t, read.First, map[uint8]int{1: 32, 2: 32, 3: 64, 4: 384}[read.Kind])

		for name, wrong := range map[string]round.Evidence{
			"one message twice": {Operator: operator, First: first, Second: first},
			"a forged one":      {Operator: operator, First: first, Second: pair[1]},
			"a tick":            {Operator: operator, First: first, Second: oracle.Tick{Context: open.Context, Operator: operator}},
		} {
			_, err := n.accuse(n.committee(), wrong)
			require.Error(t, err, name)
		}
		elsewhere := variants(oracle.Context{RequestHash: open.RequestHash, Attempt: 9}, operator)[kind]
		_, err = n.accuse(n.committee(), round.Evidence{Operator: operator, First: first, Second: sign(elsewhere[1])})
		require.Error(t, err, "of another attempt")
	}
	files, err := os.ReadDir(filepath.Join(dir, "equivocations"))
	require.NoError(t, err)
	require.Len(t, files, 4)
}

// TestNothingHonestIsEvidence: whatever is asked of an operator's lock over
// crashes, restarts and a new key, no two messages that left are evidence.
func TestNothingHonestIsEvidence(t *testing.T) {
	operator, c := oracletest.Address("operator"), oracle.Context{RequestHash: oracletest.Hash("request"), Attempt: 1}
	domain := oracle.Domain{ChainID: 5, Hub: oracletest.Address("hub")}
	path := filepath.Join(t.TempDir(), "lock.db")
	current := signerForT(t)
	signers := []*keys.Signer{current}
	var left []round.Message
	crash := errors.New("killed")
	// A life opens the lock, wants to sign one of two variants of each kind, and
	// may be killed before or after the signature is made.
	life := func(variant int, killed string) {
		store, err := signonce.Open(path, operator, domain)
		require.NoError(t, err)
		for kind, pair := range variants(c, operator) {
			m := pair[variant]
			digest := domain.Digest(structHash(m))
			sig, err := store.Sign(kind, c, digest, nil, func() (oracle.Signature, error) {
				if killed == "before" {
					return oracle.Signature{}, crash
				}
				sig, err := current.Sign(digest)
				if killed == "after" { // it may have left by another way: count it
					left = append(left, signed(m, sig))
					return oracle.Signature{}, crash
				}
				return sig, err
			})
			if err == nil {
				left = append(left, signed(m, sig))
			}
		}
		require.NoError(t, store.Close())
	}
	life(0, "before")
	life(1, "")
	life(0, "after")
	life(1, "after")
	current = signerForT(t) // rotated in the middle of an attempt
	signers = append(signers, current)
	life(1, "")
	life(0, "")
	life(0, "")
	require.Len(t, left, 4+4+4)
	for _, a := range left {
		for _, b := range left {
			for _, s := range signers {
				_, err := evidence.Accuse(domain, s.Address(), threshold.Recover, a, b)
				require.Error(t, err)
			}
		}
	}
}

func TestRollCountsPartsOncePerAttempt(t *testing.T) {
	n, open := bareNode(t)
	c, members := open.Context, n.committee().Members
	commit := func(i int) (oracle.Address, round.Message) {
		return members[i].Operator, oracle.Commitment{Context: c, Operator: members[i].Operator}
	}
	n.roll.heard(commit(1)) // before it began: nobody works on it
	n.roll.begin(c)
	n.roll.heard(commit(1))
	n.roll.heard(commit(2))
	_, forged := commit(3)
	n.roll.heard(members[1].Operator, forged) // relayed, or made up
	n.roll.fixed(c, phaseCommit, []oracle.Address{members[0].Operator, members[1].Operator})
	n.roll.fixed(c, phaseCommit, []oracle.Address{members[2].Operator})
	n.roll.heard(commit(3))
	n.roll.heard(members[1].Operator, oracle.Reveal{Observation: oracle.Observation{Context: c, Operator: members[1].Operator}})
	n.roll.heard(members[2].Operator, oracle.Share{Report: oracle.Report{RequestHash: c.RequestHash, Attempt: c.Attempt}, Operator: members[2].Operator})
	n.roll.end(c, n.committee(), members[0].Operator)
	n.roll.end(c, n.committee(), members[0].Operator)
	for place, want := range map[int][3]string{
		1: {partIncluded, partUnused, partAbsent},
		2: {partLeftOut, partAbsent, partIncluded},
		3: {partLate, partAbsent, partAbsent},
	} {
		for i, phase := range []string{phaseCommit, phaseReveal, phaseSign} {
			for _, part := range []string{partIncluded, partLeftOut, partLate, partUnused, partAbsent} {
				got := testutil.ToFloat64(n.metrics.parts.WithLabelValues(members[place].Operator.String(), phase, part))
				require.Equal(t, part == want[i], got == 1, "member %d, %s, %s: %v", place, phase, part, got)
			}
		}
	}
	require.Empty(t, n.roll.sheet)
}
