package threshold

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Combiner gathers the shares of one attempt by digest. It holds one share per
// member, so its memory is bounded by the committee whatever peers send.
//
//	Add ─▶ member? ─▶ first of its author? ─▶ signature ─▶ t on one digest ─┐
//	Report (this node's own result) ────────────────────────────────────────┴▶ Attested, once
//
// It is not safe for concurrent use.
type Combiner struct {
	domain    oracle.Domain
	committee oracle.Committee
	context   oracle.Context
	shares    []*signed // by member; nil until one is held
	own       *oracle.Attested
	digest    oracle.Hash // of own
	done      bool
}

// signed is a share with the digest it signs.
type signed struct {
	oracle.Share
	digest oracle.Hash
}

// Equivocation is two shares of one member over different reports: slashable.
type Equivocation struct{ First, Second oracle.Share }

// Error says who signed twice.
func (e *Equivocation) Error() string {
	return fmt.Sprintf("operator %s signed reports with outcomes %s and %s of one attempt", e.First.Operator, e.First.Report.OutcomeRoot.Short(), e.Second.Report.OutcomeRoot.Short())
}

// Unwrap makes an equivocation oracle.ReasonEquivocation to errors.Is.
func (e *Equivocation) Unwrap() error { return oracle.ReasonEquivocation }

// NewCombiner gathers shares for one attempt of a committee that passes Check.
func NewCombiner(domain oracle.Domain, committee oracle.Committee, context oracle.Context) *Combiner {
	return &Combiner{domain: domain, committee: committee, context: context, shares: make([]*signed, committee.N())}
}

// Report names the report that this node computed, to which a quorum's digest
// must be equal before anything is attested. A quorum may already be waiting.
func (c *Combiner) Report(report oracle.Report, outcomes []oracle.Outcome) (oracle.Attested, bool, error) {
	if got := (oracle.Context{RequestHash: report.RequestHash, Attempt: report.Attempt}); got != c.context {
		return oracle.Attested{}, false, fmt.Errorf("combine shares: report is of %s, want %s", got, c.context)
	}
	digest := c.domain.Digest(report.StructHash())
	if c.own != nil && c.digest != digest {
		return oracle.Attested{}, false, fmt.Errorf("combine shares: a second report for %s", c.context)
	}
	c.own, c.digest = &oracle.Attested{Report: report, Outcomes: slices.Clone(outcomes)}, digest
	attested, ok := c.combine()
	return attested, ok, nil
}

// Add counts a share. It returns the attested report once, at the share that
// completes a quorum on this node's own digest. A second share of a member is
// ignored if equal and an *Equivocation otherwise.
func (c *Combiner) Add(share oracle.Share) (oracle.Attested, bool, error) {
	if share.Context() != c.context {
		return oracle.Attested{}, false, fmt.Errorf("%w: share is of %s, want %s", oracle.ReasonInvalidMessage, share.Context(), c.context)
	}
	place := c.committee.Index(share.Operator)
	if place < 0 {
		return oracle.Attested{}, false, fmt.Errorf("%w: share of %s, who is not in the committee", oracle.ReasonNotSeated, share.Operator)
	}
	held := c.shares[place]
	if held != nil && held.Report == share.Report {
		return oracle.Attested{}, false, nil
	}
	digest := c.domain.Digest(share.Report.StructHash())
	if err := Verify(digest, share.Sig, c.committee.Members[place].Signer); err != nil {
		return oracle.Attested{}, false, fmt.Errorf("%w: share of %s: %w", oracle.ReasonInvalidMessage, share.Operator, err)
	}
	if held != nil {
		return oracle.Attested{}, false, &Equivocation{First: held.Share, Second: share}
	}
	c.shares[place] = &signed{share, digest}
	attested, ok := c.combine()
	return attested, ok, nil
}

// Holds says whether a share of the operator is held.
func (c *Combiner) Holds(operator oracle.Address) bool {
	place := c.committee.Index(operator)
	return place >= 0 && c.shares[place] != nil
}

// Best is the digest most members signed and by how many; ties go to the digest
// of the lower member. It is zero when no share is held.
func (c *Combiner) Best() (digest oracle.Hash, count int) {
	for _, s := range c.shares {
		if s == nil {
			continue
		}
		if n := c.count(s.digest); n > count {
			digest, count = s.digest, n
		}
	}
	return digest, count
}

// Signatures returns a quorum's signatures over the digest, or fewer if fewer
// are held, in ascending member order, and the bitmap of who made them. No more
// than a quorum is paid for on chain.
func (c *Combiner) Signatures(digest oracle.Hash) (signers uint32, signatures []oracle.Signature) {
	for i, s := range c.shares {
		if s != nil && s.digest == digest && len(signatures) < c.committee.Quorum() {
			signers |= 1 << i
			signatures = append(signatures, s.Sig)
		}
	}
	return signers, signatures
}

func (c *Combiner) count(digest oracle.Hash) (n int) {
	for _, s := range c.shares {
		if s != nil && s.digest == digest {
			n++
		}
	}
	return n
}

// combine attests once a quorum signed this node's digest.
func (c *Combiner) combine() (oracle.Attested, bool) {
	if c.done || c.own == nil || c.count(c.digest) < c.committee.Quorum() {
		return oracle.Attested{}, false
	}
	c.done = true
	attested := *c.own
	attested.Outcomes = slices.Clone(attested.Outcomes)
	attested.Signers, attested.Signatures = c.Signatures(c.digest)
	return attested, true
}
