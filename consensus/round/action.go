package round

import (
	"fmt"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Parameters are the bounds in time of a committee. They are the same on every
// member; only liveness leans on them.
type Parameters struct {
	CommitBound time.Duration // from m commitments held to a tick; over the spread of leg 1 plus finality skew plus 2·Delta
	RevealBound time.Duration // from m reveals held to a tick
	Delta       time.Duration // at least twice the bound on one relayed hop
	Retry       time.Duration // between two sendings of what the log does not show yet
}

// DefaultParameters suit a committee on one continent whose leg 1 takes up to
// a minute.
var DefaultParameters = Parameters{CommitBound: 60 * time.Second, RevealBound: 15 * time.Second, Delta: 4 * time.Second, Retry: 2 * time.Second}

// Check says which bound is out of range, or nil.
func (p Parameters) Check() error {
	for name, d := range map[string]time.Duration{"commit bound": p.CommitBound, "reveal bound": p.RevealBound, "retry": p.Retry} {
		if d <= 0 {
			return fmt.Errorf("round parameters: %s is %s: want more than 0", name, d)
		}
	}
	if p.Delta < 0 || p.CommitBound < 2*p.Delta {
		return fmt.Errorf("round parameters: commit bound %s: want at least twice delta %s", p.CommitBound, p.Delta)
	}
	return nil
}

// Action is what a Participant wants done: one of Propose, Broadcast, Sign,
// Done, Attest, Evidence and Note. The order of a step's actions matters for
// Propose: entries go to the log in the order given.
type Action any

// Propose asks for an entry to be appended to the group's log.
type Propose struct{ Entry []byte }

// Broadcast asks for bytes to be sent to every other member.
type Broadcast struct{ Data []byte }

// Sign asks for this operator's signature over Digest. A CommitRoot and a Share
// pass the sign-once lock first; a Tick needs none. The answer is Signed with
// WithSignature(Message, …); no answer at all is safe.
type Sign struct {
	Message Message // oracle.Tick, oracle.CommitRoot or oracle.Share, unsigned
	Digest  oracle.Hash
}

// Done says that the set is sealed. This member signs no report over a set that
// omits what it had relayed in time; it still gathers the others' shares.
type Done struct {
	Sealed  Sealed
	Omitted []oracle.Address // empty when a report may be signed
}

// Attest says that a quorum signed the report this node computed.
type Attest struct{ Attested oracle.Attested }

// Evidence is two signed messages of one author, kind and context.
type Evidence struct {
	Operator      oracle.Address
	First, Second Message
}

// Note is something the operator may want to read; it changes nothing.
type Note struct {
	Operator oracle.Address // whom it is about; zero for this node
	Reason   oracle.Reason
	Err      error
}
