package oracle

import "fmt"

// Committee sizes that the registry accepts.
const (
	MinCommittee = 4
	MaxCommittee = 31
)

// Juries is where the epochs of juries begin: the registry numbers them apart from
// those of committees, from Juries + 1.
const Juries = 1 << 31

// Member is one operator of a committee with the keys it may sign with.
type Member struct {
	Operator Address  `json:"operator"` // identity: votes, slashing and rewards go by it
	Signer   Address  `json:"signer"`   // EOA that signs messages and reports
	TLSKey   [32]byte `json:"tls_key"`  // raw Ed25519 public key of its connections
	Endpoint string   `json:"endpoint"` // host:port of its peer listener
}

// Committee is the set of operators of an epoch. It never changes once active.
type Committee struct {
	Epoch   uint64   `json:"epoch"`
	Members []Member `json:"members"` // ascending by Operator
}

// IsJury reports whether the committee answers disputes and nothing else.
func (c Committee) IsJury() bool { return c.Epoch > Juries }

// N is the number of members.
func (c Committee) N() int { return len(c.Members) }

// F is how many members may be faulty: ⌊(n−1)/3⌋.
func (c Committee) F() int { return (c.N() - 1) / 3 }

// Quorum is how many signatures make a report: ⌊(n+f)/2⌋+1. Two quorums share
// an honest operator, who signs once.
func (c Committee) Quorum() int { return (c.N()+c.F())/2 + 1 }

// Majority is how many observations make an outcome: 2f+1.
func (c Committee) Majority() int { return 2*c.F() + 1 }

// Index returns the operator's place in the committee, or −1.
func (c Committee) Index(operator Address) int {
	for i, m := range c.Members {
		if m.Operator == operator {
			return i
		}
	}
	return -1
}

// BySigner returns the place of the member with this signing key, or −1.
func (c Committee) BySigner(signer Address) int {
	for i, m := range c.Members {
		if m.Signer == signer {
			return i
		}
	}
	return -1
}

// Check says which rule the committee breaks, or nil.
func (c Committee) Check() error {
	if n := c.N(); n < MinCommittee || n > MaxCommittee {
		return fmt.Errorf("committee of epoch %d has %d members: want %d to %d", c.Epoch, n, MinCommittee, MaxCommittee)
	}
	signers := make(map[Address]bool, c.N())
	for i, m := range c.Members {
		if i > 0 && c.Members[i-1].Operator.Compare(m.Operator) >= 0 {
			return fmt.Errorf("committee of epoch %d: member %d is not above its predecessor", c.Epoch, i)
		}
		if m.Signer.IsZero() || signers[m.Signer] {
			return fmt.Errorf("committee of epoch %d: signer %s of member %d is zero or taken", c.Epoch, m.Signer, i)
		}
		signers[m.Signer] = true
	}
	return nil
}
