package round

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/consensus/aggregate"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// BuildReport turns a sealed set into the report and the outcomes that every
// honest member of the committee computes. risks are the page's risk ids in
// order; tolerance (1e-4 units) and extra are the product's. It refuses a page
// or a set that is not the request's.
func BuildReport(committee oracle.Committee, request oracle.Request, attempt uint32, sealed Sealed, risks []oracle.Hash, tolerance uint32, extra bool) (oracle.Report, []oracle.Outcome, error) {
	fail := func(format string, args ...any) (oracle.Report, []oracle.Outcome, error) {
		return oracle.Report{}, nil, fmt.Errorf("build report: "+format, args...)
	}
	hash := request.Hash()
	if want := (oracle.Context{RequestHash: hash, Attempt: attempt}); sealed.Context != want {
		return fail("sealed set is of %s, want %s", sealed.Context, want)
	}
	if len(risks) != int(request.RiskCount) || oracle.RisksHash(risks) != request.RisksHash {
		return fail("%d risk ids are not the request's page of %d", len(risks), request.RiskCount)
	}
	if len(sealed.Reveals) < committee.Majority() {
		return fail("%d observations: want at least %d", len(sealed.Reveals), committee.Majority())
	}
	sets := make([][]oracle.Estimate, len(sealed.Reveals))
	for i, r := range sealed.Reveals {
		if len(r.Estimates) != len(risks) {
			return fail("observation of %s has %d estimates, want %d", r.Operator, len(r.Estimates), len(risks))
		}
		sets[i] = r.Estimates
	}
	outcomes := aggregate.Page(risks, sets, committee.F(), committee.Majority(), tolerance, extra)
	tree, err := oracle.OutcomeTree(outcomes)
	if err != nil {
		return fail("%w", err)
	}
	return oracle.Report{
		CommitteeDigest: committee.Digest(), RequestHash: hash, RequestID: request.ID, Attempt: attempt,
		TermsHash: request.TermsHash, ModelDigest: request.ModelDigest,
		OutcomeRoot: tree.Root(), OutcomeCount: uint32(len(outcomes)),
		ObservationRoot: sealed.ObservationRoot, Observers: sealed.Observers, WindowEnd: request.WindowEnd,
	}, outcomes, nil
}
