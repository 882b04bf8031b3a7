package node

import (
	"fmt"
	"strings"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// entry is what an operator does about a reason.
type entry struct {
	urgent bool     // somebody should be woken: while it lasts the operator's part, or money, is missing
	look   []string // where to look, in order
	do     []string // what to do, in order
	harm   string   // what happens if nothing is done
}

// parcelChecks is where the outline of a parcel is looked at again.
var parcelChecks = []string{"`sheaf assess --terms SHEET --parcels FILE --check`, with `--insured` for other files", "the node's log line at its start: `parcels in doubt`"}

// runbook has an entry for every reason; a test holds it to that and writes the
// pages from it.
var runbook = map[oracle.Reason]entry{
	oracle.ReasonTermsUnknown: {
		look: []string{"`/v1/requests`: the request's `terms_hash`", "`products.terms_dir` of the configuration"},
		do:   []string{"Ask the insurer for the sheet of that hash and check it with `sheaf terms hash FILE`.", "Put it into `terms_dir`; the node reads the folder again by itself."},
		harm: "The other operators answer. The node pays nothing for requests of products that it does not know.",
	},
	oracle.ReasonWindowRefused: {
		look: []string{"the node's log line of the request, which names both windows", "`window` of the term sheet that `terms_hash` in `/v1/requests` names"},
		do:   []string{"Nothing here: the rule is the same on every node, and another sheet would have another hash.", "Tell whoever opened the request, if the insurer knows them, which window the product has."},
		harm: "Nobody answers the request, and its fee goes back when it fails. Policies are not touched: the policy book asks for its products' own windows.",
	},
	oracle.ReasonParcelUnknown: {
		look: []string{"the node's log line of the request, which names the first risk that is missing", "`products.parcels_dir`"},
		do:   []string{"Ask the insurer for the page's parcel file and put it into `parcels_dir`; it is read again by itself."},
		harm: "The other operators answer; more than f operators without the parcels leave the page unanswered.",
	},
	oracle.ReasonModelRefused: {
		look: []string{"`sheaf model inspect DIR` and `sheaf model verify DIR`", "`models.allow_preview` of the configuration"},
		do:   []string{"Install the model whose digest the request names.", "If its golden vectors fail, replace the runtime library by the one in the configuration's documentation."},
		harm: "The operator answers none of that product's requests.",
	},
	oracle.ReasonNoScene: {
		look: []string{"the catalogue's status page", "the request's window in `/v1/requests`"},
		do:   []string{"Wait if the window has just ended: scenes appear days later.", "Add a second catalogue under `sources.catalogues`."},
		harm: "The estimate is insufficient; with f+1 of them the product's fallback applies.",
	},
	oracle.ReasonCloudy:        {look: []string{"the bundle: `sheaf evidence list`, `sheaf replay`"}, do: []string{"Nothing: it is what was seen."}, harm: "The product's fallback applies."},
	oracle.ReasonSourceDown:    {look: []string{"the source's address from the node's machine", "its status page"}, do: []string{"Repair the network, or put another source in front in `sources`."}, harm: "The node tries on; other sources fill in; past the commit bound the operator is left out of the attempt."},
	oracle.ReasonSourceCorrupt: {look: []string{"the node's log line, which names the source and the object"}, do: []string{"Report it to the provider with the URL and the object's digest from the bundle.", "Put another source in front."}, harm: "The date counts as missing."},
	oracle.ReasonLinkRefused: {
		look: []string{"the node's log line, which names the source and the link", "`sources.extra_hosts` of the configuration"},
		do:   []string{"Add the host to `extra_hosts` if the provider says that its files lie there.", "Otherwise tell the provider: its catalogue points where it must not."},
		harm: "Scenes behind such links count as missing; other sources fill in.",
	},
	oracle.ReasonWeatherMissing: {look: []string{"the provider's coverage of the place and window"}, do: []string{"Add a provider under `sources.weather`."}, harm: "The estimate is insufficient."},
	oracle.ReasonWeatherApart: {
		look: []string{"the bundle: `sheaf replay` shows each source's series"},
		do:   []string{"Tell the insurer and the sources' providers which days differ."},
		harm: "The estimate is insufficient; with f+1 of them the product's fallback applies.",
	},
	oracle.ReasonOutOfDomain: {look: []string{"the bundle: `sheaf replay`"}, do: []string{"Nothing: the model was not made for what was seen."}, harm: "The product's fallback applies."},
	oracle.ReasonDispersed: {
		look: []string{"`sheaf evidence export` of several operators, compared by `sheaf replay`"},
		do:   []string{"Find out whose sources differ; tell that operator and the insurer."},
		harm: "The product's fallback applies to the risk.",
	},
	oracle.ReasonUndecided: {
		look: []string{"`sheaf_peer_parts_total`: who was absent or left out", "the sealed set in `/v1/bundles`"},
		do:   []string{"Bring operators back, then have the risk named in a new request."},
		harm: "The policy stays bound and unpaid.",
	},
	oracle.ReasonNotSeated: {
		look: []string{"`sheaf_committee_epoch`, `sheaf_committee_seated`, `sheaf_keys_missing`", "`sheaf operator show`: the seat and the registered keys", "the log: `registered key not held`, which names the key"},
		do: []string{
			"If the operator has no seat, nothing: the node finishes what it owes to earlier committees and waits; a new seat needs no restart.",
			"If a key is not held, put its file into `operator.keys_dir`: the node finds it by itself at the next finalized block. If the registry has a key that nobody holds, register one with `sheaf operator rotate`: a signer counts from the next committee on.",
		},
		harm: "The operator takes no part in the attempts of committees in which it has no seat, or not the key of its seat.",
	},
	oracle.ReasonNoCommitQuorum: {urgent: true, look: []string{"`sheaf_peers_connected`", "`sheaf_peer_parts_total{phase=\"commit\"}`"}, do: []string{"Call the operators that are absent.", "Check this node's own network and clock."}, harm: "The attempt lapses and is reopened; after failAfter the request ends without a report."},
	oracle.ReasonNoRevealQuorum: {urgent: true, look: []string{"`sheaf_peers_connected`", "`sheaf_peer_parts_total{phase=\"reveal\"}`"}, do: []string{"Call the operators that are absent.", "Look at who left out whom: `part=\"left_out\"`."}, harm: "As for no_commit_quorum."},
	oracle.ReasonNoQuorum:       {urgent: true, look: []string{"`sheaf_peers_connected`", "`sheaf_peer_parts_total{phase=\"sign\"}`", "`dispersed` or differing outcomes: compare bundles"}, do: []string{"Call the operators that are absent.", "If all are there, compare what they computed with `sheaf replay`."}, harm: "The attempt lapses and is reopened; after failAfter the request ends without a report."},
	oracle.ReasonFailed:         {urgent: true, look: []string{"the request's earlier attempts in `/v1/requests`", "why each of them stopped"}, do: []string{"Mend what stopped them.", "Tell the consumer that it may ask again; its fee went back."}, harm: "Policies of the page stay bound until they are asked for again."},
	oracle.ReasonLockRefused:    {urgent: true, look: []string{"`sheaf operator lock show`", "whether a second node of this operator runs"}, do: []string{"End the second node.", "If data_dir came from a backup: `sheaf operator lock recover`."}, harm: "Nothing is slashed: the lock did its work. The operator is left out of the attempt."},
	oracle.ReasonLockUncleared:  {urgent: true, look: []string{"`sheaf_peers_connected`", "the log: `start acknowledged by a quorum`"}, do: []string{"Bring up the connections to the peers.", "If the node ended because peers hold a newer boot, follow oracle/keys/signonce/README.md."}, harm: "The operator signs nothing."},
	oracle.ReasonLockRecovered:  {look: []string{"`sheaf operator lock show`: the block of the recovery"}, do: []string{"Nothing: the next attempts are signed."}, harm: "The operator counts as faulty for the attempts that were open."},
	oracle.ReasonArchiveFull:    {urgent: true, look: []string{"`sheaf_archive_bytes`", "the free space of data_dir's disk"}, do: []string{"Free space or raise `archive.quota_bytes`; the node goes on by itself."}, harm: "The operator neither commits nor signs."},
	oracle.ReasonChainDown:      {urgent: true, look: []string{"`sheaf_chain_endpoint_believed`", "each of `chain.urls` from the node's machine"}, do: []string{"Repair or replace the endpoint; name two or three of different providers."}, harm: "The node sees no requests and sends no reports."},
	oracle.ReasonChainRefused:   {look: []string{"the error's name and values in the log", "the transmitter's balance"}, do: []string{"Send the transmitter funds if it cannot pay.", "Otherwise read the error in contracts/src/interfaces: a report that was refused is not sent again, a settlement is tried on, up to an hour apart."}, harm: "Another operator may send the report or settle it in its turn."},
	oracle.ReasonChainDisagrees: {urgent: true, look: []string{"the log line, which names the endpoints", "the block and the hub's events on an explorer"}, do: []string{"Take the endpoint that is wrong out of `chain.urls`, and name a third."}, harm: "The node acts on nothing that it cannot be sure of: it misses attempts."},
	oracle.ReasonChainGap:       {urgent: true, look: []string{"the log line: the numbers on both sides of the gap"}, do: []string{"Replace the endpoint: it loses events.", "If all lose the same, check `chain.from_block` and the hub's address."}, harm: "The node stands still at the gap."},
	oracle.ReasonSuperseded:     {look: []string{"the next attempt of the request"}, do: []string{"Nothing, if the next one is reported. If many are superseded, see no_quorum."}, harm: "None by itself."},
	oracle.ReasonAlreadyReported: {
		look: []string{"nothing"}, do: []string{"Nothing: another operator was first."}, harm: "None.",
	},
	oracle.ReasonInvalidMessage: {look: []string{"`sheaf_messages_refused_total`", "at log level debug: who sent it, and the rule"}, do: []string{"If one peer sends many: ask its operator for its version and key."}, harm: "None: it is not counted."},
	oracle.ReasonEquivocation: {
		urgent: true, look: []string{"`data_dir/evidence/equivocations/`", "the file's operator and kind"},
		do:   []string{"Keep the file. OperatorRegistry takes its fields as slashing evidence from anyone.", "If it is your own operator: stop the node at once; two instances run."},
		harm: "The operator that did it may do it again; at most one attempt is lost by it.",
	},
	oracle.ReasonLate:          {look: []string{"`sheaf_leg_seconds{leg=\"observe\"}`", "the machine's clock"}, do: []string{"If it is this operator: faster sources, more cores, or a clock that is synchronised.", "If it is everybody: the committee's `timing.commit_bound` is too short."}, harm: "The operator is left out of the attempt."},
	oracle.ReasonParcelInvalid: {look: parcelChecks, do: []string{"Send the file back to the insurer."}, harm: "The parcel cannot be insured; a request that names it gets out_of_domain for it."},
	oracle.ReasonParcelSize:    {look: parcelChecks, do: []string{"Send the file back to the insurer."}, harm: "The parcel cannot be insured; if the sheet bounds the size, a request that names it gets out_of_domain for it."},
	oracle.ReasonParcelOutside: {look: parcelChecks, do: []string{"Send the file back to the insurer."}, harm: "The parcel cannot be insured under the product; a request that names it gets out_of_domain for it."},
	oracle.ReasonParcelOverlap: {look: parcelChecks, do: []string{"Send the files back to the insurer: it has to find out which of the two is true."}, harm: "A place may be paid for twice: nodes answer for both, because whoever overlaps another's field must not undo its policy."},
	oracle.ReasonCropAbsent: {
		look: []string{"the bundle: `sheaf replay` shows the NDVI of each date", "`parcels.presence` of the term sheet"},
		do:   []string{"Nothing: it is what was seen. Tell the insurer, who knows whether the crop was lost before the time that the sheet names."},
		harm: "The product's fallback applies to the risk.",
	},
	oracle.ReasonCutoffPassed: {
		look: []string{"`data.restatement_cutoff_hours` of the term sheet, counted from its window's end", "the chain's time at which the request was opened"},
		do: []string{
			"Nothing here: the rule is the same on every node.",
			"Tell the insurer that the settlement was asked for too late, and look in the log why no report came while there was time.",
		},
		harm: "The product's fallback applies to every risk of the request.",
	},
}

// pageOf is a reason's page of the runbook, in Markdown.
func pageOf(code oracle.Reason, e entry) string {
	var b strings.Builder
	when := "in working hours"
	if e.urgent {
		when = "at once"
	}
	fmt.Fprintf(&b, "# %s\n\n%s\n\nWritten from runbook.go by `go test ./oracle/node -run TestRunbook -update`. Look at it %s.\n\n## Where to look\n\n", string(code), code.Text(), when)
	for _, line := range e.look {
		fmt.Fprintf(&b, "- %s\n", line)
	}
	b.WriteString("\n## What to do\n\n")
	for i, line := range e.do {
		fmt.Fprintf(&b, "%d. %s\n", i+1, line)
	}
	fmt.Fprintf(&b, "\n## If nothing is done\n\n%s\n", e.harm)
	return b.String()
}
