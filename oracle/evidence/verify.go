package evidence

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Recoverer returns the account that made a signature over a digest.
type Recoverer func(digest oracle.Hash, sig oracle.Signature) (oracle.Address, error)

// Verify checks everything in an agreement that needs no evidence: hashes,
// roots and every signature. The error names the first thing that is wrong.
func (a Agreement) Verify(recoverer Recoverer) error {
	if err := a.Committee.Check(); err != nil {
		return err
	}
	report := a.Report.Report
	switch {
	case report.CommitteeDigest != a.Committee.Digest():
		return fmt.Errorf("report: committee_digest is not that of the committee in the bundle")
	case report.RequestHash != a.Request.Hash() || report.RequestID != a.Request.ID:
		return fmt.Errorf("report: is for another request than the one in the bundle")
	case oracle.RisksHash(a.Risks) != a.Request.RisksHash || len(a.Risks) != int(a.Request.RiskCount):
		return fmt.Errorf("risks: do not hash to the request's risks_hash")
	case report.TermsHash != a.Request.TermsHash || report.ModelDigest != a.Request.ModelDigest || report.WindowEnd != a.Request.WindowEnd:
		return fmt.Errorf("report: terms, model or window are not the request's")
	case len(a.Report.Outcomes) != int(report.OutcomeCount) || report.OutcomeCount != a.Request.RiskCount:
		return fmt.Errorf("report: %d outcomes, want %d", len(a.Report.Outcomes), a.Request.RiskCount)
	}
	tree, err := oracle.OutcomeTree(a.Report.Outcomes)
	if err != nil {
		return err
	}
	if tree.Root() != report.OutcomeRoot {
		return fmt.Errorf("report: outcome_root is %s, its outcomes give %s", report.OutcomeRoot, tree.Root())
	}
	if err := a.verifyReveals(recoverer); err != nil {
		return err
	}
	return a.verifyQuorum(recoverer)
}

func (a Agreement) verifyReveals(recoverer Recoverer) error {
	var observers uint32
	var leaves []oracle.Hash
	for i, r := range a.Reveals {
		member := a.Committee.Index(r.Operator)
		if member < 0 || i > 0 && a.Reveals[i-1].Operator.Compare(r.Operator) >= 0 {
			return fmt.Errorf("observation %d of %s: not a member, or out of order", i, r.Operator)
		}
		if r.Context != (oracle.Context{RequestHash: a.Request.Hash(), Attempt: a.Report.Report.Attempt}) {
			return fmt.Errorf("observation of %s: is for another attempt", r.Operator)
		}
		if oracle.EstimatesHash(r.Estimates) != r.EstimatesHash || len(r.Estimates) != int(a.Request.RiskCount) {
			return fmt.Errorf("observation of %s: its estimates do not hash to what it signed", r.Operator)
		}
		signer, err := recoverer(a.Domain.Digest(r.StructHash()), r.Sig)
		if err != nil || signer != a.Committee.Members[member].Signer {
			return fmt.Errorf("observation of %s: its signature is not by the operator's signing key", r.Operator)
		}
		observers |= 1 << member
		leaves = append(leaves, oracle.OperatorLeaf(r.Operator, r.StructHash()))
	}
	tree, err := oracle.NewTree(leaves)
	if err != nil {
		return fmt.Errorf("observations: %w", err)
	}
	if tree.Root() != a.Report.Report.ObservationRoot || observers != a.Report.Report.Observers {
		return fmt.Errorf("report: observation_root or observers are not those of the observations in the bundle")
	}
	return nil
}

func (a Agreement) verifyQuorum(recoverer Recoverer) error {
	digest, next := a.Domain.Digest(a.Report.Report.StructHash()), 0
	for i, m := range a.Committee.Members {
		if a.Report.Signers>>i&1 == 0 {
			continue
		}
		if next >= len(a.Report.Signatures) {
			return fmt.Errorf("report: fewer signatures than signers")
		}
		signer, err := recoverer(digest, a.Report.Signatures[next])
		if err != nil || signer != m.Signer {
			return fmt.Errorf("report: signature %d is not by operator %s", next, m.Operator)
		}
		next++
	}
	if next != len(a.Report.Signatures) || next < a.Committee.Quorum() {
		return fmt.Errorf("report: %d valid signatures of %d, want a quorum of %d", next, len(a.Report.Signatures), a.Committee.Quorum())
	}
	return nil
}
