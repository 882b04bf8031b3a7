package deploy_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestReportsOfTheGoEncodingAreAccepted opens requests on a deployed set and
// answers them with reports that Go built, hashed and signed. The gas of the
// third submission at each size is logged; README.md quotes it.
func TestReportsOfTheGoEncodingAreAccepted(t *testing.T) {
	for _, n := range []int{4, 13, 31} {
		t.Run(fmt.Sprintf("n=%d", n), func(t *testing.T) {
			admin := newAccount("admin")
			operators := make([]*account, n)
			accounts := []*account{admin}
			for i := range operators {
				operators[i] = newAccount(fmt.Sprintf("operator %d", i))
				accounts = append(accounts, operators[i])
			}
			c := newChain(t, accounts...)
			a := deployFor(t, c, admin, deploy.DevnetParams(admin.address))
			c.enrol(a, admin, operators)
			c.send(admin, a.PayoutToken, bindings.NewDemoToken().PackMint(admin.address, big.NewInt(1e12)))
			c.send(admin, a.PayoutToken, bindings.NewDemoToken().PackApprove(a.Hub, big.NewInt(1e12)))
			var gas uint64
			for range 3 {
				gas = c.report(a, admin, operators)
			}
			t.Logf("n=%d: submit of the third report takes %d gas", n, gas)
			if limit := uint64(100_000); n == 4 && gas > limit {
				t.Errorf("submit at n=4 takes %d gas, want at most %d", gas, limit)
			}
		})
	}
}

// report opens a request of five risks, answers it by a quorum and returns the gas of the answer.
func (c *chain) report(a deploy.Addresses, consumer *account, operators []*account) uint64 {
	c.t.Helper()
	hub := bindings.NewReportHub()
	risks := make([][32]byte, 5)
	for i := range risks {
		risks[i] = oracle.Keccak([]byte{byte(i)})
	}
	end := c.now() - 100
	opened := c.send(consumer, a.Hub, hub.PackOpen(1, [32]byte{1}, [32]byte{2}, risks, end-1000, end, end+40*24*3600))
	ev, err := hub.UnpackRequestOpenedEvent(opened.Logs[0])
	c.must(err)
	c.sameRequest(ev)

	report := c.build(a, ev, operators)
	domain := oracle.Domain{ChainID: c.id.Uint64(), Hub: oracle.Address(a.Hub)}
	digest := domain.Digest(report.StructHash())
	onChain := query(c, a.Hub, hub.PackReportDigest(wire(report)), hub.UnpackReportDigest)
	if onChain != digest {
		c.t.Fatalf("digest of the report: contract %x, Go %x", onChain, digest)
	}
	quorum := (len(operators)+(len(operators)-1)/3)/2 + 1
	var signatures []byte
	for _, op := range operators[:quorum] {
		signatures = append(signatures, op.compact(digest)...)
	}
	signers := uint32(1)<<quorum - 1
	receipt := c.send(consumer, a.Hub, hub.PackSubmit(wire(report), signers, signatures))
	accepted, err := hub.UnpackReportAcceptedEvent(receipt.Logs[0])
	c.must(err)
	if accepted.ReportDigest != digest || accepted.RequestId.Cmp(ev.RequestId) != 0 {
		c.t.Errorf("accepted %x of request %s", accepted.ReportDigest, accepted.RequestId)
	}
	c.proves(a, ev, report)
	return receipt.GasUsed
}

// sameRequest compares the contract's request hash with Go's.
func (c *chain) sameRequest(ev *bindings.ReportHubRequestOpened) {
	c.t.Helper()
	r := ev.Request
	request := oracle.Request{
		Kind: oracle.Kind(r.Kind), Consumer: oracle.Address(r.Consumer), TermsHash: r.TermsHash, ModelDigest: r.ModelDigest,
		RisksHash: r.RisksHash, RiskCount: r.RiskCount, WindowStart: r.WindowStart, WindowEnd: r.WindowEnd,
		FailAfter: r.FailAfter, Anchor: r.AnchorHash,
	}
	r.RequestId.FillBytes(request.ID[:])
	r.Fee.FillBytes(request.Fee[:])
	if request.Hash() != ev.RequestHash {
		c.t.Fatalf("request hash: contract %x, Go %s", ev.RequestHash, request.Hash())
	}
}

func outcomesOf(ev *bindings.ReportHubRequestOpened) []oracle.Outcome {
	outcomes := make([]oracle.Outcome, len(ev.RiskIds))
	for i, id := range ev.RiskIds {
		outcomes[i] = oracle.Outcome{
			Index: uint32(i), Risk: id, Value: -5 + int32(i), Low: -9, High: 9, Spread: 3, ClearBps: 9_000, K: 4, Status: oracle.StatusOK,
		}
	}
	return outcomes
}

func (c *chain) build(a deploy.Addresses, ev *bindings.ReportHubRequestOpened, operators []*account) oracle.Report {
	c.t.Helper()
	committee := oracle.Committee{Epoch: 1}
	for _, op := range operators {
		member := oracle.Address(op.address)
		committee.Members = append(committee.Members, oracle.Member{Operator: member, Signer: member})
	}
	registry := bindings.NewOperatorRegistry()
	if got := query(c, a.Registry, registry.PackCommitteeDigest(1), registry.UnpackCommitteeDigest); got != committee.Digest() {
		c.t.Fatalf("committee digest: contract %x, Go %s", got, committee.Digest())
	}
	tree, err := oracle.OutcomeTree(outcomesOf(ev))
	c.must(err)
	report := oracle.Report{
		CommitteeDigest: committee.Digest(), RequestHash: ev.RequestHash, TermsHash: ev.Request.TermsHash,
		ModelDigest: ev.Request.ModelDigest, OutcomeRoot: tree.Root(), OutcomeCount: ev.Request.RiskCount,
		ObservationRoot: oracle.Keccak([]byte("observations")), Observers: uint32(1)<<committee.Majority() - 1,
		WindowEnd: ev.Request.WindowEnd,
	}
	ev.RequestId.FillBytes(report.RequestID[:])
	return report
}

// proves asks the hub for a page of the report by a proof that Go made, and for a forged one.
func (c *chain) proves(a deploy.Addresses, ev *bindings.ReportHubRequestOpened, report oracle.Report) {
	c.t.Helper()
	outcomes := outcomesOf(ev)
	tree, err := oracle.OutcomeTree(outcomes)
	c.must(err)
	proof, err := tree.Prove([]int{1, 2, 4})
	c.must(err)
	var page []bindings.Outcome
	for _, i := range []int{1, 2, 4} {
		o := outcomes[i]
		page = append(page, bindings.Outcome{
			Index: o.Index, RiskId: o.Risk, Value: o.Value, Low: o.Low, High: o.High,
			Spread: o.Spread, ClearBps: o.ClearBps, K: o.K, Status: uint8(o.Status),
		})
	}
	nodes := make([][32]byte, len(proof.Proof))
	for i, node := range proof.Proof {
		nodes[i] = node
	}
	hub := bindings.NewReportHub()
	if !query(c, a.Hub, hub.PackVerify(ev.RequestId, page, nodes, proof.Flags), hub.UnpackVerify) {
		c.t.Errorf("page of request %s under root %s is refused", ev.RequestId, report.OutcomeRoot)
	}
	page[1].Value++
	if query(c, a.Hub, hub.PackVerify(ev.RequestId, page, nodes, proof.Flags), hub.UnpackVerify) {
		c.t.Error("a forged outcome is accepted")
	}
}

func wire(r oracle.Report) bindings.Report {
	return bindings.Report{
		CommitteeDigest: r.CommitteeDigest, RequestHash: r.RequestHash, RequestId: new(big.Int).SetBytes(r.RequestID[:]),
		Attempt: r.Attempt, TermsHash: r.TermsHash, ModelDigest: r.ModelDigest, OutcomeRoot: r.OutcomeRoot,
		OutcomeCount: r.OutcomeCount, ObservationRoot: r.ObservationRoot, AuxRoot: common.Hash(r.AuxRoot),
		Observers: r.Observers, WindowEnd: r.WindowEnd,
	}
}
