package deploy_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// season is a deployed set with a committee, a jury and one policy on one field.
type season struct {
	*chain
	at                       deploy.Addresses
	admin, holder            *account
	operators, jurors        []*account
	product, model, riskHash [32]byte
	end                      uint64
}

const (
	daySeconds = 24 * 3600
	insured    = 2_000_000
)

func newSeason(t *testing.T) *season {
	t.Helper()
	s := &season{admin: newAccount("admin"), holder: newAccount("holder"), product: [32]byte{7}, model: [32]byte{8}}
	accounts := []*account{s.admin, s.holder}
	for _, name := range []string{"a", "b", "c", "d"} {
		s.operators = append(s.operators, newAccount("operator "+name))
		s.jurors = append(s.jurors, newAccount("juror "+name))
	}
	accounts = append(append(accounts, s.operators...), s.jurors...)
	s.chain = newChain(t, accounts...)
	s.at = deployFor(t, s.chain, s.admin, deploy.DevnetParams(s.admin.address))
	s.enrol(s.at, s.admin, s.operators)
	jury := s.stake(s.at, s.admin, s.jurors)
	s.send(s.admin, s.at.Registry, bindings.NewOperatorRegistry().PackSeatJury(jury))
	s.sell()
	return s
}

// sell puts a product with a challenge window on sale and insures one field for 2.00 units.
func (s *season) sell() {
	token, plenty := bindings.NewDemoToken(), big.NewInt(1e12)
	for _, spender := range []common.Address{s.at.Pool, s.at.Policies, s.at.Disputes} {
		s.send(s.admin, s.at.PayoutToken, token.PackApprove(spender, plenty))
	}
	s.send(s.admin, s.at.PayoutToken, token.PackMint(s.admin.address, plenty))
	s.send(s.admin, s.at.Pool, bindings.NewRiskPool().PackDeposit(big.NewInt(1e9), s.admin.address))
	s.send(s.admin, s.at.Models, bindings.NewModelRegistry().PackRegister(s.model, "model.json"))
	start := s.now() + 10*daySeconds
	s.end = start + 30*daySeconds
	s.send(s.admin, s.at.Products, bindings.NewProductBook().PackPublish(bindings.Product{
		TermsHash: s.product, ModelDigest: s.model, WindowStart: start, WindowEnd: s.end, SaleCutoff: start - daySeconds,
		SpreadTolerance: 100, FallbackRule: 1, PremiumRateBps: 500, Name: "Damage", Peril: "damage",
		Curve:         bindings.Curve{Kind: 1, Trigger: 0, Exit: 2000},
		DisputeWindow: daySeconds, DisputeBondBps: 1000, DisputeFloor: big.NewInt(insured),
	}))
	parcel := [32]byte{9}
	s.riskHash = oracle.RiskID(s.product, parcel)
	policies := bindings.NewPolicyBook()
	s.send(s.admin, s.at.Policies, policies.PackSell(s.product, parcel, s.holder.address, big.NewInt(insured), nil))
}

// asked is a request as its receipt shows it.
type asked struct {
	*bindings.ReportHubRequestOpened
	epoch uint64
}

func (s *season) opened(from *account, to common.Address, data []byte) asked {
	s.t.Helper()
	hub := bindings.NewReportHub()
	receipt, out := s.send(from, to, data), asked{}
	for _, l := range receipt.Logs {
		if e, err := hub.UnpackRequestOpenedEvent(l); err == nil && l.Address == s.at.Hub {
			out.ReportHubRequestOpened = e
		}
		if e, err := hub.UnpackAttemptOpenedEvent(l); err == nil && l.Address == s.at.Hub {
			out.epoch = e.Epoch
		}
	}
	require.NotNil(s.t, out.ReportHubRequestOpened)
	s.sameRequest(out.ReportHubRequestOpened)
	return out
}

// answer submits a report by three members of the committee that the chain names, and returns its page.
func (s *season) answer(r asked, members []*account, value int32) ([]bindings.Outcome, [][32]byte, []bool) {
	s.t.Helper()
	committee := oracle.Committee{Epoch: r.epoch}
	for _, m := range members {
		committee.Members = append(committee.Members, oracle.Member{Operator: oracle.Address(m.address), Signer: oracle.Address(m.address)})
	}
	o := oracle.Outcome{Risk: s.riskHash, Value: value, Low: value, High: value, ClearBps: 10_000, K: 4, Status: oracle.StatusOK}
	tree, err := oracle.OutcomeTree([]oracle.Outcome{o})
	s.must(err)
	report := oracle.Report{
		CommitteeDigest: committee.Digest(), RequestHash: r.RequestHash, TermsHash: s.product, ModelDigest: s.model,
		OutcomeRoot: tree.Root(), OutcomeCount: 1, ObservationRoot: oracle.Keccak([]byte("observations")),
		Observers: 0b1111, WindowEnd: s.end,
	}
	r.RequestId.FillBytes(report.RequestID[:])
	digest := oracle.Domain{ChainID: s.id.Uint64(), Hub: oracle.Address(s.at.Hub)}.Digest(report.StructHash())
	var signatures []byte
	for _, m := range members[:3] {
		signatures = append(signatures, m.compact(digest)...)
	}
	s.send(s.admin, s.at.Hub, bindings.NewReportHub().PackSubmit(wire(report), 0b111, signatures))
	return []bindings.Outcome{{RiskId: s.riskHash, Value: value, Low: value, High: value, ClearBps: 10_000, K: 4, Status: 1}}, nil, []bool{}
}

func (s *season) wait(d time.Duration) {
	s.t.Helper()
	s.adjust(d)
}

func (s *season) balance(of *account) int64 {
	token := bindings.NewDemoToken()
	return query(s.chain, s.at.PayoutToken, token.PackBalanceOf(of.address), token.UnpackBalanceOf).Int64()
}

// TestADisputeIsAnsweredByTheJuryThatTheChainNames plays a wrong report of the committee, a challenge, and the jury's
// own report, all built and signed in Go: the holder is paid by the second value and not by the first.
func TestADisputeIsAnsweredByTheJuryThatTheChainNames(t *testing.T) {
	s := newSeason(t)
	policies, disputes, registry := bindings.NewPolicyBook(), bindings.NewDisputes(), bindings.NewOperatorRegistry()
	s.wait(41 * daySeconds * time.Second)
	first := s.opened(s.admin, s.at.Policies, policies.PackRequestSettlement(s.product, [][32]byte{s.riskHash}))
	require.Equal(t, uint64(1), first.epoch)
	page, proof, flags := s.answer(first, s.operators, 0)
	settle := policies.PackSettle(first.RequestId, page, proof, flags)
	s.send(s.holder, s.at.Policies, settle)
	require.Zero(t, s.balance(s.holder), "within the window nothing is paid")
	before := s.balance(s.admin)
	second := s.opened(s.admin, s.at.Disputes, disputes.PackChallenge(first.RequestId, page, proof, flags))
	require.Equal(t, uint8(oracle.KindDispute), second.Request.Kind)
	require.Equal(t, query(s.chain, s.at.Registry, registry.PackJuryEpoch(), registry.UnpackJuryEpoch), second.epoch)
	require.Equal(t, before-insured/10-10_100_000, s.balance(s.admin), "the bond and the hub's fee")

	s.wait(2 * daySeconds * time.Second)
	s.send(s.holder, s.at.Policies, settle)
	page, proof, flags = s.answer(second, s.jurors, 1000)
	s.send(s.holder, s.at.Disputes, disputes.PackRule(second.RequestId, page, proof, flags))
	s.send(s.holder, s.at.Policies, settle)
	require.Zero(t, s.balance(s.holder), "the first outcome is overturned")
	s.send(s.holder, s.at.Policies, policies.PackSettle(second.RequestId, page, proof, flags))
	require.Equal(t, int64(insured/2), s.balance(s.holder), "half of the way from trigger to exit")
	credit := query(s.chain, s.at.Disputes, disputes.PackCreditOf(s.admin.address), disputes.UnpackCreditOf)
	require.Equal(t, int64(insured/10), credit.Int64(), "the bond waits for its owner")
	s.send(s.admin, s.at.Disputes, disputes.PackClaim(s.admin.address))
}
