package oracle_test

import (
	"encoding/hex"
	"slices"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

type encodingVectors struct {
	Separator         oracle.Hash      `json:"separator"`
	ChainID           uint64           `json:"chainId"`
	Hub               oracle.Address   `json:"hub"`
	Request           requestVector    `json:"request"`
	RiskIDs           []oracle.Hash    `json:"riskIds"`
	Operators         []oracle.Address `json:"operators"`
	Signers           []oracle.Address `json:"signers"`
	Epoch             uint64           `json:"epoch"`
	CommitteeDigest   oracle.Hash      `json:"committeeDigest"`
	Attempt           uint32           `json:"attempt"`
	Salt              oracle.Hash      `json:"salt"`
	Estimates         string           `json:"estimates"`
	EstimatesHash     oracle.Hash      `json:"estimatesHash"`
	EvidenceRoot      oracle.Hash      `json:"evidenceRoot"`
	ObservationHash   oracle.Hash      `json:"observationHash"`
	CommitmentDigest  oracle.Hash      `json:"commitmentDigest"`
	CommitmentHash    oracle.Hash      `json:"commitmentHash"`
	CommitRoot        oracle.Hash      `json:"commitRoot"`
	CommitRootHash    oracle.Hash      `json:"commitRootHash"`
	TickHash          oracle.Hash      `json:"tickHash"`
	VoteHash          oracle.Hash      `json:"voteHash"`      // of group 1, term 5, the first operator
	ComplaintHash     oracle.Hash      `json:"complaintHash"` // of that group and term
	Outcomes          []outcomeVector  `json:"outcomes"`
	OutcomeRoot       oracle.Hash      `json:"outcomeRoot"`
	ObservationRoot   oracle.Hash      `json:"observationRoot"`
	Observers         uint32           `json:"observers"`
	ReportHash        oracle.Hash      `json:"reportHash"`
	ReportDigest      oracle.Hash      `json:"reportDigest"`
	ProofIndices      []int            `json:"proofIndices"`
	Proof             []oracle.Hash    `json:"proof"`
	ProofFlags        []bool           `json:"proofFlags"`
	ParcelHash        oracle.Hash      `json:"parcelHash"`
	RiskIDOfThatPlace oracle.Hash      `json:"riskIdOfThatPlace"`
}

type requestVector struct {
	RequestID   uint64         `json:"requestId"`
	Kind        uint8          `json:"kind"`
	Consumer    oracle.Address `json:"consumer"`
	TermsHash   oracle.Hash    `json:"termsHash"`
	ModelDigest oracle.Hash    `json:"modelDigest"`
	RisksHash   oracle.Hash    `json:"risksHash"`
	RiskCount   uint32         `json:"riskCount"`
	WindowStart uint64         `json:"windowStart"`
	WindowEnd   uint64         `json:"windowEnd"`
	FailAfter   uint64         `json:"failAfter"`
	Fee         uint64         `json:"fee"`
	AnchorHash  oracle.Hash    `json:"anchorHash"`
	Hash        oracle.Hash    `json:"hash"`
}

type outcomeVector struct {
	Index    uint32      `json:"index"`
	RiskID   oracle.Hash `json:"riskId"`
	Value    int32       `json:"value"`
	Low      int32       `json:"low"`
	High     int32       `json:"high"`
	Spread   uint32      `json:"spread"`
	ClearBps uint16      `json:"clearBps"`
	K        uint8       `json:"k"`
	Status   uint8       `json:"status"`
	Leaf     oracle.Hash `json:"leaf"`
}

// TestEncodingVectors holds the bytes that Solidity must produce too.
func TestEncodingVectors(t *testing.T) {
	domain := oracle.Domain{ChainID: 31337, Hub: oracletest.Address("hub")}
	r, risks := oracletest.Request(7, 5)
	c := oracletest.Committee(3, 4)
	ctx := oracle.Context{RequestHash: r.Hash(), Attempt: 2}
	estimates := []oracle.Estimate{
		{Value: 1_607_200, Low: 1_607_200, High: 1_607_200, ClearBps: 10000, Status: oracle.StatusOK},
		{Value: -1, Low: -20_000, High: 3, ClearBps: 1, Status: oracle.StatusOK},
		{Status: oracle.StatusInsufficient},
		{Status: oracle.StatusOutOfDomain, ClearBps: 9000},
		{Value: 3123, Low: 1000, High: 5000, ClearBps: 8765, Status: oracle.StatusOK},
	}
	salt := oracletest.Hash("salt")
	v := encodingVectors{
		Separator: domain.Separator(), ChainID: domain.ChainID, Hub: domain.Hub, RiskIDs: risks,
		Request: requestVector{
			7, uint8(r.Kind), r.Consumer, r.TermsHash, r.ModelDigest, r.RisksHash, r.RiskCount,
			r.WindowStart, r.WindowEnd, r.FailAfter, 5_000_000, r.Anchor, r.Hash(),
		},
		Epoch: 3, CommitteeDigest: c.Digest(), Attempt: 2, Salt: salt,
		Estimates: "0x" + hex.EncodeToString(oracle.EncodeEstimates(estimates)), EstimatesHash: oracle.EstimatesHash(estimates),
		EvidenceRoot: oracletest.Hash("evidence"), ProofIndices: []int{0, 2, 3},
		Observers: 0b1011, ParcelHash: oracle.ParcelHash(salt, []byte(`{"crop":"winter_wheat"}`)),
	}
	v.VoteHash = oracle.Vote{Group: 1, Term: 5, Candidate: c.Members[0].Operator}.StructHash()
	v.ComplaintHash = oracle.Complaint{Context: ctx, Group: 1, Term: 5}.StructHash()
	v.RiskIDOfThatPlace = oracle.RiskID(r.TermsHash, v.ParcelHash)
	var commitLeaves, observationLeaves []oracle.Hash
	for i, m := range c.Members {
		o := oracle.Observation{Context: ctx, Operator: m.Operator, EstimatesHash: v.EstimatesHash, EvidenceRoot: v.EvidenceRoot}
		digest := oracle.CommitmentDigest(o, salt)
		if i == 0 {
			v.ObservationHash, v.CommitmentDigest = o.StructHash(), digest
			v.CommitmentHash = oracle.Commitment{Context: ctx, Operator: m.Operator, Digest: digest}.StructHash()
			v.TickHash = oracle.Tick{Context: ctx, Operator: m.Operator, Phase: oracle.PhaseReveal}.StructHash()
		}
		commitLeaves = append(commitLeaves, oracle.OperatorLeaf(m.Operator, digest))
		observationLeaves = append(observationLeaves, oracle.OperatorLeaf(m.Operator, o.StructHash()))
		v.Operators, v.Signers = append(v.Operators, m.Operator), append(v.Signers, m.Signer)
	}
	v.CommitRoot, v.ObservationRoot = root(t, commitLeaves), root(t, slices.Delete(observationLeaves, 2, 3))
	v.CommitRootHash = oracle.CommitRoot{Context: ctx, Root: v.CommitRoot}.StructHash()
	outcomes := outcomesOf(risks, estimates)
	for _, o := range outcomes {
		v.Outcomes = append(v.Outcomes, outcomeVector{
			o.Index, o.Risk, o.Value, o.Low, o.High, o.Spread, o.ClearBps, o.K, uint8(o.Status), o.Leaf(),
		})
	}
	tree, err := oracle.OutcomeTree(outcomes)
	if err != nil {
		t.Fatal(err)
	}
	v.OutcomeRoot = tree.Root()
	proof, err := tree.Prove(v.ProofIndices)
	if err != nil {
		t.Fatal(err)
	}
	v.Proof, v.ProofFlags = proof.Proof, proof.Flags
	report := oracle.Report{
		CommitteeDigest: v.CommitteeDigest, RequestHash: ctx.RequestHash, RequestID: r.ID, Attempt: ctx.Attempt,
		TermsHash: r.TermsHash, ModelDigest: r.ModelDigest, OutcomeRoot: v.OutcomeRoot, OutcomeCount: 5,
		ObservationRoot: v.ObservationRoot, Observers: v.Observers, WindowEnd: r.WindowEnd,
	}
	v.ReportHash, v.ReportDigest = report.StructHash(), domain.Digest(report.StructHash())
	oracletest.Golden(t, "vectors/encoding.json", v)
}

func outcomesOf(risks []oracle.Hash, estimates []oracle.Estimate) []oracle.Outcome {
	outcomes := make([]oracle.Outcome, len(risks))
	for i, e := range estimates {
		outcomes[i] = oracle.Outcome{
			Index: uint32(i), Risk: risks[i], Value: e.Value, Low: e.Low, High: e.High,
			Spread: uint32(i * 1000), ClearBps: e.ClearBps, K: uint8(4 - i%2), Status: e.Status,
		}
	}
	return outcomes
}

func root(t *testing.T, leaves []oracle.Hash) oracle.Hash {
	t.Helper()
	tree, err := oracle.NewTree(leaves)
	if err != nil {
		t.Fatal(err)
	}
	return tree.Root()
}

// TestMultiProof proves every subset of small trees and refuses what is not in them.
func TestMultiProof(t *testing.T) {
	for n := 1; n <= 7; n++ {
		leaves := make([]oracle.Hash, n)
		for i := range leaves {
			leaves[i] = oracletest.Hash(string(rune('A' + i)))
		}
		tree, err := oracle.NewTree(leaves)
		if err != nil {
			t.Fatal(err)
		}
		for subset := 1; subset < 1<<n; subset++ {
			var indices []int
			var chosen []oracle.Hash
			for i := range n {
				if subset>>i&1 == 1 {
					indices, chosen = append(indices, i), append(chosen, leaves[i])
				}
			}
			proof, err := tree.Prove(indices)
			if err != nil {
				t.Fatal(err)
			}
			if !proof.Verify(tree.Root(), chosen) {
				t.Errorf("n=%d %v: proof refused", n, indices)
			}
			chosen[len(chosen)-1] = oracletest.Hash("not in the tree")
			if proof.Verify(tree.Root(), chosen) {
				t.Errorf("n=%d %v: forged leaf accepted", n, indices)
			}
		}
	}
}

func TestProveRefusesBadIndices(t *testing.T) {
	tree, err := oracle.NewTree([]oracle.Hash{{1}, {2}, {3}})
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range [][]int{nil, {-1}, {3}, {1, 1}, {2, 0}} {
		if _, err := tree.Prove(bad); err == nil {
			t.Errorf("indices %v: want an error", bad)
		}
	}
	if _, err := oracle.NewTree(nil); err == nil {
		t.Error("empty tree: want an error")
	}
}

func FuzzDecodeEstimates(f *testing.F) {
	f.Add(oracle.EncodeEstimates([]oracle.Estimate{{Value: 5, Low: 1, High: 9, ClearBps: 10000, Status: oracle.StatusOK}}))
	f.Add(make([]byte, oracle.EstimateSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		estimates, err := oracle.DecodeEstimates(b, len(b)/oracle.EstimateSize)
		if err != nil {
			return
		}
		if again := oracle.EncodeEstimates(estimates); string(again) != string(b) {
			t.Errorf("decoded %x, encoded %x", b, again)
		}
	})
}

func TestCommitteeSizes(t *testing.T) {
	for _, size := range []struct{ n, f, quorum, majority int }{
		{4, 1, 3, 3}, {5, 1, 4, 3}, {7, 2, 5, 5}, {10, 3, 7, 7}, {13, 4, 9, 9}, {31, 10, 21, 21},
	} {
		c := oracletest.Committee(1, size.n)
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		if c.F() != size.f || c.Quorum() != size.quorum || c.Majority() != size.majority {
			t.Errorf("n=%d: f=%d t=%d m=%d, want %+v", size.n, c.F(), c.Quorum(), c.Majority(), size)
		}
	}
	if err := oracletest.Committee(1, 3).Check(); err == nil {
		t.Error("committee of three: want an error")
	}
}

func TestTextRoundTrips(t *testing.T) {
	h := oracletest.Hash("h")
	if got, err := oracle.ParseHash(h.String()); err != nil || got != h {
		t.Errorf("hash: %v %v", got, err)
	}
	for _, bad := range []string{"", "0x", "0x12", "zz", h.String() + "00", "0x" + string(make([]byte, 64))} {
		if _, err := oracle.ParseHash(bad); err == nil {
			t.Errorf("hash %q: want an error", bad)
		}
	}
	for code := range oracle.Reasons() {
		if code.Text() == string(code) {
			t.Errorf("reason %s has no sentence", code)
		}
	}
}
