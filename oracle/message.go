package oracle

// What a faulty author may do with each message: send several, send none, send
// different ones to different peers, copy another's. A receiver therefore
// checks size, membership and context first, the signature last, and counts
// one message of each type per operator and attempt.

// Commitment hides an observation until the committee's set of answers is fixed.
type Commitment struct {
	Context
	Operator Address   `json:"operator"`
	Digest   Hash      `json:"digest"` // CommitmentDigest of observation and salt
	Sig      Signature `json:"sig"`
}

// CommitRoot certifies that its author's log closed the commit phase on one set.
// Only the root is signed; the set it is over travels along, so that a member
// whose log says something else, or nothing, can tell that it is certified.
type CommitRoot struct {
	Context
	Operator Address   `json:"operator"` // who signed; not part of the struct hash
	Root     Hash      `json:"root"`
	Members  uint32    `json:"members"` // bitmap over the committee: whose commitments Root is over
	Digests  []Hash    `json:"digests"` // theirs, in member order
	Sig      Signature `json:"sig"`
}

// Observation is one operator's signed answer for the whole page.
type Observation struct {
	Context
	Operator      Address   `json:"operator"`
	EstimatesHash Hash      `json:"estimates_hash"` // EstimatesHash of the records
	EvidenceRoot  Hash      `json:"evidence_root"`  // root of the bundle's manifest
	Sig           Signature `json:"sig"`
}

// Reveal opens a commitment: the observation with its salt and its estimates.
type Reveal struct {
	Observation
	Salt      Hash       `json:"salt"`
	Estimates []Estimate `json:"estimates"`
}

// Phase of a round that a Tick may end.
type Phase uint8

// The phases that a clock may end.
const (
	PhaseCommit Phase = 1
	PhaseReveal Phase = 2
)

// Tick says that its author's bound for a phase has passed.
type Tick struct {
	Context
	Operator Address   `json:"operator"`
	Phase    Phase     `json:"phase"`
	Sig      Signature `json:"sig"`
}

// Vote takes a candidate for the one leader of a raft group in a term. A quorum
// of them is what makes a leader; nobody signs two for one group and term. It
// says nothing about a request and never slashes.
type Vote struct {
	Group     uint64  `json:"group"`
	Term      uint64  `json:"term"`
	Candidate Address `json:"candidate"`
}

// Boot says that its author's node has started for the number-th time. Peers
// remember the newest of each operator: a node whose files are an old copy
// comes with a number that was used already, and is shown so.
type Boot struct {
	Operator Address   `json:"operator"`
	Number   uint64    `json:"number"`   // one more than at the start before
	Instance Hash      `json:"instance"` // random, of this start
	Sig      Signature `json:"sig"`
}

// Complaint says that the leader of a term has not put into the log what its
// author has of an attempt. It lasts as long as the attempt and never slashes.
type Complaint struct {
	Context
	Group uint64 `json:"group"`
	Term  uint64 `json:"term"`
}

// Report is what a quorum signs and the contract verifies.
type Report struct {
	CommitteeDigest Hash     `json:"committee_digest"`
	RequestHash     Hash     `json:"request_hash"`
	RequestID       [32]byte `json:"request_id"` // uint256, big endian
	Attempt         uint32   `json:"attempt"`
	TermsHash       Hash     `json:"terms_hash"`
	ModelDigest     Hash     `json:"model_digest"`
	OutcomeRoot     Hash     `json:"outcome_root"`
	OutcomeCount    uint32   `json:"outcome_count"`
	ObservationRoot Hash     `json:"observation_root"`
	AuxRoot         Hash     `json:"aux_root"`  // zero: none
	Observers       uint32   `json:"observers"` // bitmap over the committee
	WindowEnd       uint64   `json:"window_end"`
}

// Share is one operator's signature over a report. It carries the report, whose
// fields are what binds the signature to an attempt: a digest alone could be
// brought from another one.
type Share struct {
	Report   Report    `json:"report"`
	Operator Address   `json:"operator"`
	Sig      Signature `json:"sig"` // over the report's EIP-712 digest
}

// Context is the attempt that the report answers.
func (s Share) Context() Context {
	return Context{RequestHash: s.Report.RequestHash, Attempt: s.Report.Attempt}
}

// Attested is a report with a quorum's signatures, ready for the chain.
type Attested struct {
	Report     Report      `json:"report"`
	Outcomes   []Outcome   `json:"outcomes"`
	Signers    uint32      `json:"signers"`    // bitmap over the committee
	Signatures []Signature `json:"signatures"` // in ascending member order
}

// Receipt says what became of a report on chain.
type Receipt struct {
	Context
	RequestID [32]byte `json:"request_id"`
	Tx        Hash     `json:"tx"`
	Block     uint64   `json:"block"`
	Submitter Address  `json:"submitter"`
	Reason    Reason   `json:"reason"` // empty when the report was accepted
}
