package registry_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

// TestRegistryTakesWhatNodesWrite: the evidence of each kind that a node makes of
// two signed messages is what the contract slashes for.
func TestRegistryTakesWhatNodesWrite(t *testing.T) {
	c := chaintest.New(t)
	r := registry.New(c.Eth, oracle.Address(c.At.Registry))
	domain := oracle.Domain{ChainID: chaintest.ChainID, Hub: oracle.Address(c.At.Hub)}
	context := oracle.Context{RequestHash: oracletest.Hash("request"), Attempt: 3}
	report := oracle.Report{
		RequestHash: context.RequestHash, Attempt: context.Attempt, RequestID: [32]byte{31: 9}, OutcomeCount: 4, Observers: 0b1011,
		WindowEnd: 1_630_000_000, OutcomeRoot: oracletest.Hash("outcomes"), CommitteeDigest: oracletest.Hash("committee"),
	}
	messages := [4]func(o chaintest.Operator, variant string) any{
		func(o chaintest.Operator, variant string) any {
			m := oracle.Commitment{Context: context, Operator: o.Member.Operator, Digest: oracletest.Hash(variant)}
			m.Sig = signed(t, o, domain, m.StructHash())
			return m
		},
		func(o chaintest.Operator, variant string) any {
			m := oracle.CommitRoot{Context: context, Operator: o.Member.Operator, Root: oracletest.Hash(variant)}
			m.Sig = signed(t, o, domain, m.StructHash())
			return m
		},
		func(o chaintest.Operator, variant string) any {
			m := oracle.Observation{Context: context, Operator: o.Member.Operator, EstimatesHash: oracletest.Hash("e"), EvidenceRoot: oracletest.Hash(variant)}
			m.Sig = signed(t, o, domain, m.StructHash())
			return m
		},
		func(o chaintest.Operator, variant string) any {
			m := oracle.Share{Report: report, Operator: o.Member.Operator}
			m.Report.OutcomeRoot = oracletest.Hash(variant)
			m.Sig = signed(t, o, domain, m.Report.StructHash())
			return m
		},
	}
	for i, o := range c.Operators {
		before, _, err := r.Operator(c.Ctx, o.Member.Operator)
		require.NoError(t, err)
		e, err := evidence.Accuse(domain, o.Member.Signer, threshold.Recover, messages[i](o, "a"), messages[i](o, "b"))
		require.NoError(t, err)
		require.Equal(t, uint8(i+1), e.Kind)
		_, err = r.Slash(c.Ctx, sender{c, chaintest.Key("admin")}, registry.Evidence{
			Kind: e.Kind, Operator: e.Operator, Context: oracle.Context{RequestHash: e.RequestHash, Attempt: e.Attempt},
			First: e.First, FirstSignature: e.FirstSignature, Second: e.Second, SecondSignature: e.SecondSignature,
		})
		require.NoError(t, err, "kind %d", e.Kind)
		c.Finalize()
		after, _, err := r.Operator(c.Ctx, o.Member.Operator)
		require.NoError(t, err)
		require.Negative(t, after.Stake.Cmp(before.Stake), "kind %d took nothing", e.Kind)
	}
}

func signed(t *testing.T, o chaintest.Operator, domain oracle.Domain, hash oracle.Hash) oracle.Signature {
	t.Helper()
	sig, err := o.Signer.Sign(domain.Digest(hash))
	require.NoError(t, err)
	return sig
}
