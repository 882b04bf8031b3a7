package round

import (
	"crypto/ecdsa"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// cast is a committee whose keys the test holds.
type cast struct {
	t         testing.TB
	domain    oracle.Domain
	committee oracle.Committee
	keys      []*ecdsa.PrivateKey
}

func newCastForT(t testing.TB, n int) *cast {
	t.Helper()
	c := &cast{t: t, domain: oracle.Domain{ChainID: 31337, Hub: oracle.Address{0xaa}}, committee: oracle.Committee{Epoch: 1}}
	for i := range n {
		seed := oracle.Keccak([]byte{'k', byte(i)})
		key, err := crypto.ToECDSA(seed[:])
		require.NoError(t, err)
		c.keys = append(c.keys, key)
		c.committee.Members = append(c.committee.Members, oracle.Member{
			Operator: oracle.Address{1, byte(i)}, Signer: oracle.Address(crypto.PubkeyToAddress(key.PublicKey)),
		})
	}
	require.NoError(t, c.committee.Check())
	return c
}

// request is a page of count risks named by riskIDs.
func (c *cast) request(count int) oracle.Request {
	return oracle.Request{
		ID: [32]byte{31: 1}, Kind: oracle.KindSettlement, TermsHash: oracle.Hash{2}, ModelDigest: oracle.Hash{3},
		RisksHash: oracle.RisksHash(riskIDs(count)), RiskCount: uint32(count), WindowStart: 10, WindowEnd: 20, FailAfter: 99,
	}
}

func riskIDs(count int) []oracle.Hash {
	ids := make([]oracle.Hash, count)
	for i := range ids {
		ids[i] = oracle.Keccak([]byte{byte(i), byte(i >> 8)})
	}
	return ids
}

func (c *cast) operator(i int) oracle.Address { return c.committee.Members[i].Operator }

func (c *cast) sign(i int, digest oracle.Hash) oracle.Signature {
	c.t.Helper()
	full, err := crypto.Sign(digest[:], c.keys[i])
	require.NoError(c.t, err)
	sig, err := threshold.Compact(full)
	require.NoError(c.t, err)
	return sig
}

// signed is the message with member i's signature.
func (c *cast) signed(i int, m Message) Message {
	c.t.Helper()
	digest, err := Digest(c.domain, m)
	require.NoError(c.t, err)
	return WithSignature(m, c.sign(i, digest))
}

// answer is member i's commitment and reveal of count equal estimates.
func (c *cast) answer(i int, context oracle.Context, count int, value int32) (oracle.Commitment, oracle.Reveal) {
	c.t.Helper()
	estimates := make([]oracle.Estimate, count)
	for j := range estimates {
		estimates[j] = oracle.Estimate{Value: value, Low: value - 5, High: value + 5, ClearBps: 9000, Status: oracle.StatusOK}
	}
	r := oracle.Reveal{Salt: oracle.Keccak([]byte{byte(i), byte(value)}), Estimates: estimates}
	r.Observation = oracle.Observation{
		Context: context, Operator: c.operator(i),
		EstimatesHash: oracle.EstimatesHash(estimates), EvidenceRoot: oracle.Hash{byte(i)},
	}
	r = c.signed(i, r).(oracle.Reveal)
	commitment := oracle.Commitment{Context: context, Operator: c.operator(i), Digest: oracle.CommitmentDigest(r.Observation, r.Salt)}
	return c.signed(i, commitment).(oracle.Commitment), r
}

func (c *cast) tick(i int, context oracle.Context, phase oracle.Phase) oracle.Tick {
	return c.signed(i, oracle.Tick{Context: context, Operator: c.operator(i), Phase: phase}).(oracle.Tick)
}

// commitRoot is member i's word on the commitments of some members to answers of one value.
func (c *cast) commitRoot(i int, context oracle.Context, value int32, members ...int) oracle.CommitRoot {
	closed := Closed{Context: context}
	for _, m := range members {
		commitment, _ := c.answer(m, context, 2, value)
		closed.Commitments = append(closed.Commitments, commitment)
	}
	closed.Root = CommitRootOf(closed.Commitments)
	return c.signed(i, newCommitRoot(c.committee, c.operator(i), closed)).(oracle.CommitRoot)
}

func (c *cast) encode(m Message) []byte {
	c.t.Helper()
	b, err := Encode(m)
	require.NoError(c.t, err)
	return b
}
