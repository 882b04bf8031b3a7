package round

import "github.com/sheaf-oracle/sheaf/oracle"

// Event is what Apply says happened: one of Opened, Forgotten, Committed, Ticked,
// Closed, Revealed, Sealed, Refused and Equivocated. Its slices belong to the Machine
// and are not to be changed.
type Event any

// Opened says that the log knows a request from this index on.
type Opened struct {
	Context oracle.Context
	Request oracle.Request
	Index   uint64
}

// Forgotten says that an opened request in which nobody has committed made room
// for another: it counts again once it is opened again.
type Forgotten struct{ Context oracle.Context }

// Committed is an operator's first commitment in the log, in time.
type Committed struct {
	Commitment oracle.Commitment
	Index      uint64
}

// Ticked is an operator's first tick of a phase that had not ended.
type Ticked struct {
	Tick  oracle.Tick
	Index uint64
}

// Closed fixes the set of commitments of an attempt.
type Closed struct {
	Context     oracle.Context
	Index       uint64
	Commitments []oracle.Commitment // ascending by operator; at least 2f+1
	Root        oracle.Hash         // what a CommitRoot signs
}

// Revealed is a reveal that opens its author's closed commitment and counts.
type Revealed struct {
	Reveal oracle.Reveal
	Index  uint64
}

// Sealed fixes the set of observations of an attempt; it is never replaced.
type Sealed struct {
	Context         oracle.Context
	Request         oracle.Request
	Index           uint64
	Reveals         []oracle.Reveal // ascending by operator; at least 2f+1
	Observers       uint32          // bitmap over the committee
	ObservationRoot oracle.Hash     // over (operator, struct hash of the observation)
}

// Refused says why an entry was not counted.
type Refused struct {
	Context  oracle.Context // zero when the entry cannot be read
	Operator oracle.Address // named author, whose signature may be missing; zero when unknown
	Index    uint64
	Reason   oracle.Reason
	Err      error
}

// Equivocated is two messages of one kind and context, both with their author's
// valid signature over different struct hashes. It is told once per author and kind.
type Equivocated struct {
	Context  oracle.Context
	Operator oracle.Address
	Index    uint64
	First    Message // oracle.Commitment or oracle.Observation
	Second   Message
}
