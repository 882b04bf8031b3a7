package oracle

// Reason is a code for why a request, a source or a message stopped. Each has
// one sentence that an operator can act on.
type Reason string

// The reasons.
const (
	ReasonNone            Reason = ""
	ReasonTermsUnknown    Reason = "terms_unknown"
	ReasonWindowRefused   Reason = "window_refused"
	ReasonParcelUnknown   Reason = "parcel_unknown"
	ReasonModelRefused    Reason = "model_refused"
	ReasonNoScene         Reason = "no_scene"
	ReasonCloudy          Reason = "cloudy"
	ReasonSourceDown      Reason = "source_down"
	ReasonSourceCorrupt   Reason = "source_corrupt"
	ReasonLinkRefused     Reason = "link_refused"
	ReasonWeatherMissing  Reason = "weather_missing"
	ReasonWeatherApart    Reason = "weather_disagrees"
	ReasonOutOfDomain     Reason = "out_of_domain"
	ReasonDispersed       Reason = "dispersed"
	ReasonUndecided       Reason = "undecided"
	ReasonNotSeated       Reason = "not_seated"
	ReasonNoCommitQuorum  Reason = "no_commit_quorum"
	ReasonNoRevealQuorum  Reason = "no_reveal_quorum"
	ReasonNoQuorum        Reason = "no_quorum"
	ReasonFailed          Reason = "failed"
	ReasonLockRefused     Reason = "lock_refused"
	ReasonLockUncleared   Reason = "lock_uncleared"
	ReasonLockRecovered   Reason = "lock_recovered"
	ReasonArchiveFull     Reason = "archive_full"
	ReasonChainDown       Reason = "chain_down"
	ReasonChainRefused    Reason = "chain_refused"
	ReasonChainDisagrees  Reason = "chain_disagrees"
	ReasonChainGap        Reason = "chain_gap"
	ReasonSuperseded      Reason = "superseded"
	ReasonAlreadyReported Reason = "already_reported"
	ReasonInvalidMessage  Reason = "invalid_message"
	ReasonEquivocation    Reason = "equivocation"
	ReasonLate            Reason = "late"
	ReasonParcelInvalid   Reason = "parcel_invalid"
	ReasonParcelSize      Reason = "parcel_size"
	ReasonParcelOutside   Reason = "parcel_outside"
	ReasonParcelOverlap   Reason = "parcel_overlap"
	ReasonCropAbsent      Reason = "crop_absent"
	ReasonCutoffPassed    Reason = "cutoff_passed"
)

var reasonText = map[Reason]string{
	ReasonTermsUnknown:    "No term sheet with the request's hash is in terms_dir: add the sheet the insurer published.",
	ReasonWindowRefused:   "The request's window is not the term sheet's: it must begin with the sheet's and end within it. The sheet is there; the request is wrong.",
	ReasonParcelUnknown:   "A risk of the page has no parcel in parcels_dir: add the insurer's parcel file.",
	ReasonModelRefused:    "The request names a model this node does not run: its digest, status, golden vectors or runtime do not match.",
	ReasonNoScene:         "No catalogue returned a scene in the window: check the catalogues' status and the window.",
	ReasonCloudy:          "Too few dates were clear enough over the parcel: the estimate is insufficient and the fallback applies.",
	ReasonSourceDown:      "A source did not answer within its retries: check its address, its status page and the node's network.",
	ReasonSourceCorrupt:   "A source sent bytes that cannot be read as what they should be: the date counts as missing.",
	ReasonLinkRefused:     "A source named a link that the configuration does not allow, such as a private address, a file or another host: nothing was sent there.",
	ReasonWeatherMissing:  "A weather variable has a gap in the window and no fallback source is configured for it.",
	ReasonWeatherApart:    "Sources of a weather variable lie further apart than the term sheet takes: the value counts as missing.",
	ReasonOutOfDomain:     "What was seen lies outside what the model was made for: the fallback applies.",
	ReasonDispersed:       "Operators' values lie further apart than the product allows: compare their evidence.",
	ReasonUndecided:       "Too few operators agree on a value or a status: the policy stays bound and may be named in a new request.",
	ReasonNotSeated:       "This operator has no seat in the attempt's committee, or the node does not hold the key of the seat.",
	ReasonNoCommitQuorum:  "Fewer than 2f+1 operators committed: check which peers are reachable.",
	ReasonNoRevealQuorum:  "Fewer than 2f+1 operators revealed what they committed: check which peers are reachable.",
	ReasonNoQuorum:        "Fewer than a quorum of operators signed the report: check which peers are reachable.",
	ReasonFailed:          "No attempt brought a report until failAfter: the request ended, its fee went back, and its consumer may ask again.",
	ReasonLockUncleared:   "Too few peers have acknowledged this node's start: until a quorum has, it signs nothing, because its lock may be an old copy.",
	ReasonLockRecovered:   "The attempt opened before this operator's sign-once lock was recovered: the lost lock may have signed in it.",
	ReasonLockRefused:     "The sign-once lock holds another message of this kind for this attempt: this node did not sign a second one.",
	ReasonArchiveFull:     "The evidence archive could not store what was seen: free disk space or raise archive.quota_bytes.",
	ReasonChainDown:       "No configured RPC endpoint answers: check chain.urls.",
	ReasonChainRefused:    "The chain refused the transaction: the error names the check that failed.",
	ReasonChainDisagrees:  "Two RPC endpoints tell different things of the same finalized blocks: nothing is acted on until they agree or a third decides; look at chain.urls.",
	ReasonChainGap:        "The events that the RPC endpoints return leave out a request, an attempt or a committee, which are numbered without gaps: they are read again; if it stays, change the endpoint.",
	ReasonSuperseded:      "A later attempt at the request was opened.",
	ReasonAlreadyReported: "The chain already has a report for the request.",
	ReasonInvalidMessage:  "A peer sent a message that breaks a rule: it was not counted.",
	ReasonEquivocation:    "An operator signed two different messages of one kind: both are kept as evidence.",
	ReasonLate:            "The message came after its phase had closed: it is not in the attempt.",
	ReasonParcelInvalid:   "The parcel's outline is no area: its rings must be closed and must not cross themselves or each other.",
	ReasonParcelSize:      "The parcel is smaller or larger than a field may be: check its outline, or the bounds.",
	ReasonParcelOutside:   "The parcel does not lie within the product's area: check its coordinates and the term sheet.",
	ReasonParcelOverlap:   "The parcel overlaps another one: a place is insured once.",
	ReasonCropAbsent:      "No crop grew on the parcel over the time that the term sheet names: bare ground, water or a wood is not insured, and the fallback applies.",
	ReasonCutoffPassed:    "The request was opened after the term sheet's restatement cut-off: nothing is read, because what sources say by now may have been corrected; the fallback applies.",
}

// Text returns the reason's sentence, or the code itself if it has none.
func (r Reason) Text() string {
	if text, ok := reasonText[r]; ok {
		return text
	}
	return string(r)
}

// Error makes a reason usable as a sentinel for errors.Is.
func (r Reason) Error() string { return string(r) + ": " + r.Text() }

// Reasons lists every code with a sentence.
func Reasons() map[Reason]string {
	all := make(map[Reason]string, len(reasonText))
	for code, text := range reasonText {
		all[code] = text
	}
	return all
}
