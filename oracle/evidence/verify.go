package evidence

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Recoverer returns the account that made a signature over a digest.
type Recoverer func(digest oracle.Hash, sig oracle.Signature) (oracle.Address, error)

// Verify checks every signature of the bundle, and says whether the node's own
// observation, which signs the bundle's root, is among them. A member that was
// late is not in the sealed set, and before there is an agreement nobody is:
// then nothing that is signed names the manifest.
func (b Bundle) Verify(recoverer Recoverer) (sealed bool, err error) {
	if b.Agreement == nil {
		return false, nil
	}
	a, m := *b.Agreement, b.Manifest
	if a.Domain != m.Domain || a.Request != m.Request || a.context() != m.Context {
		return false, fmt.Errorf("agreement.json is about another attempt or another chain than manifest.json")
	}
	verify := a.Verify
	if !a.Signed() {
		verify = a.VerifySealed
	}
	if err := verify(recoverer); err != nil {
		return false, fmt.Errorf("agreement.json: %w", err)
	}
	if a.Committee.Index(m.Operator) < 0 {
		return false, fmt.Errorf("manifest.json: operator %s is not in the committee", m.Operator)
	}
	for i, risk := range a.Risks {
		if m.Task.Parcels[i].Risk != risk {
			return false, fmt.Errorf("manifest.json: task: parcel %d is not of the request's risk %s", i, risk)
		}
	}
	root, err := m.Root()
	if err != nil {
		return false, err
	}
	for _, reveal := range a.Reveals {
		if reveal.Operator != m.Operator {
			continue
		}
		if reveal.EvidenceRoot != root {
			return false, fmt.Errorf("manifest.json was altered: operator %s signed evidence root %s, the bundle's root is %s", m.Operator, reveal.EvidenceRoot, root)
		}
		return true, nil
	}
	return false, nil
}

// Verify checks everything in an agreement that needs no evidence: hashes,
// roots and every signature, a quorum's among them. The error names the first
// thing that is wrong.
func (a Agreement) Verify(recoverer Recoverer) error {
	if err := a.VerifySealed(recoverer); err != nil {
		return err
	}
	return a.verifyQuorum(recoverer)
}

// VerifySealed is Verify without the quorum, for an agreement that is not Signed.
func (a Agreement) VerifySealed(recoverer Recoverer) error {
	if err := a.verifyReport(); err != nil {
		return err
	}
	if err := a.verifyCommitments(recoverer); err != nil {
		return err
	}
	return a.verifyReveals(recoverer)
}

// verifyReport checks that committee, request, risks and outcomes are those
// that the report names.
func (a Agreement) verifyReport() error {
	if err := a.Committee.Check(); err != nil {
		return err
	}
	for i, m := range a.Committee.Members {
		if m != (oracle.Member{Operator: m.Operator, Signer: m.Signer}) {
			return fmt.Errorf("committee: member %d has more than an operator and a signer, which no digest binds", i)
		}
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
	return nil
}

func (a Agreement) verifyCommitments(recoverer Recoverer) error {
	for i, c := range a.Commitments {
		member := a.Committee.Index(c.Operator)
		if member < 0 || i > 0 && a.Commitments[i-1].Operator.Compare(c.Operator) >= 0 {
			return fmt.Errorf("commitment %d of %s: not a member, or out of order", i, c.Operator)
		}
		if c.Context != a.context() {
			return fmt.Errorf("commitment of %s: is for another attempt", c.Operator)
		}
		signer, err := recoverer(a.Domain.Digest(c.StructHash()), c.Sig)
		if err != nil || signer != a.Committee.Members[member].Signer {
			return fmt.Errorf("commitment of %s: its signature is not by the operator's signing key", c.Operator)
		}
	}
	return nil
}

func (a Agreement) context() oracle.Context {
	return oracle.Context{RequestHash: a.Request.Hash(), Attempt: a.Report.Report.Attempt}
}

// opens says whether an observation is the one that its author committed to.
func (a Agreement) opens(r oracle.Reveal) bool {
	digest := oracle.CommitmentDigest(r.Observation, r.Salt)
	return slices.ContainsFunc(a.Commitments, func(c oracle.Commitment) bool { return c.Operator == r.Operator && c.Digest == digest })
}

func (a Agreement) verifyReveals(recoverer Recoverer) error {
	var observers uint32
	var leaves []oracle.Hash
	for i, r := range a.Reveals {
		member := a.Committee.Index(r.Operator)
		if member < 0 || i > 0 && a.Reveals[i-1].Operator.Compare(r.Operator) >= 0 {
			return fmt.Errorf("observation %d of %s: not a member, or out of order", i, r.Operator)
		}
		if r.Context != a.context() {
			return fmt.Errorf("observation of %s: is for another attempt", r.Operator)
		}
		if oracle.EstimatesHash(r.Estimates) != r.EstimatesHash || len(r.Estimates) != int(a.Request.RiskCount) {
			return fmt.Errorf("observation of %s: its estimates do not hash to what it signed", r.Operator)
		}
		signer, err := recoverer(a.Domain.Digest(r.StructHash()), r.Sig)
		if err != nil || signer != a.Committee.Members[member].Signer {
			return fmt.Errorf("observation of %s: its signature is not by the operator's signing key", r.Operator)
		}
		if !a.opens(r) {
			return fmt.Errorf("observation of %s: with its salt it opens no commitment of its author", r.Operator)
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
