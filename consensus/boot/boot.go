// Package boot keeps a node whose files are an old copy from signing: a lock
// restored from a backup does not know what was signed since.
//
//	start: number+1, new instance ─▶ signed Boot to every member ─▶ each sends back the newest it holds
//	      cleared  ◀── own Boot, from a quorum of a committee (itself counted): for that committee
//	      halted   ◀── another instance's, signed, with an equal or higher number
//
// A member's answer to a Boot is the newest Boot of that operator: the same one
// acknowledges, another one refuses and proves why. Answering needs no clearance
// of one's own, so a committee that starts all at once clears itself.
//
// Committees come and go while a node runs. A start is one for all of them, and
// who has acknowledged it has done so in every committee; its signature is of the
// key that the operator has in a committee of which the receiver knows.
//
// The package sends nothing, reads no clock and holds no key. It sees a copy that
// is older than the last start; one taken since has the right number, and is why
// the lock is never to be copied but by `sheaf operator lock`.
package boot

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// mark is the first byte of a Boot on the wire; no message of a round has it.
const mark = 0xb0

const size = 1 + 20 + 8 + 32 + 64

// Is says whether bytes from a peer mean to be a Boot.
func Is(data []byte) bool { return len(data) > 0 && data[0] == mark }

// Encode is a Boot on the wire.
func Encode(b oracle.Boot) []byte {
	out := append([]byte{mark}, b.Operator[:]...)
	out = binary.BigEndian.AppendUint64(out, b.Number)
	out = append(out, b.Instance[:]...)
	return append(out, b.Sig[:]...)
}

// Decode reads what Encode wrote.
func Decode(data []byte) (oracle.Boot, error) {
	if len(data) != size || data[0] != mark {
		return oracle.Boot{}, fmt.Errorf("boot of %d bytes: want %d", len(data), size)
	}
	return oracle.Boot{
		Operator: oracle.Address(data[1:21]), Number: binary.BigEndian.Uint64(data[21:29]),
		Instance: oracle.Hash(data[29:61]), Sig: oracle.Signature(data[61:125]),
	}, nil
}

// Memory holds the newest Boot of each operator, durably.
type Memory interface {
	Seen(operator oracle.Address) (oracle.Boot, bool, error)
	Remember(b oracle.Boot) error // before it is acknowledged
}

// Desk is one node's side of the rule. It is safe for concurrent use.
type Desk struct {
	domain oracle.Domain
	start  oracle.Boot // without a signature
	memory Memory

	mu      sync.Mutex
	seats   []seat // ascending by epoch
	signers []oracle.Address
	acks    map[oracle.Address]bool
	newer   *oracle.Boot
}

// seat is a committee that the node knows of.
type seat struct {
	committee oracle.Committee
	own       []byte // the start as it is sent; nil in a committee that the node does not sign in
}

// New begins with a start of the node, whose signature is not looked at.
func New(domain oracle.Domain, start oracle.Boot, memory Memory) *Desk {
	return &Desk{domain: domain, start: start, memory: memory, acks: map[oracle.Address]bool{start.Operator: true}}
}

// Sit takes up a committee; one of the same epoch is replaced. With sig, of the
// start by the operator's key there, the start is shown to its members; without
// one the node only answers them.
func (d *Desk) Sit(committee oracle.Committee, sig oracle.Signature) {
	d.mu.Lock()
	defer d.mu.Unlock()
	s := seat{committee: committee}
	if sig != (oracle.Signature{}) {
		b := d.start
		b.Sig = sig
		s.own = Encode(b)
	}
	at, found := slices.BinarySearchFunc(d.seats, committee.Epoch, func(s seat, epoch uint64) int { return cmp.Compare(s.committee.Epoch, epoch) })
	if found {
		d.seats[at] = s
		return
	}
	d.seats = slices.Insert(d.seats, at, s)
}

// Rise gives up the committee of an epoch.
func (d *Desk) Rise(epoch uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.seats = slices.DeleteFunc(d.seats, func(s seat) bool { return s.committee.Epoch == epoch })
}

// Trust names every account that the node's operator was ever seated with: peers
// may hold a newer start that a key of before has signed.
func (d *Desk) Trust(signers []oracle.Address) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.signers = slices.Clone(signers)
}

// Due is a start that is to be sent to a member.
type Due struct {
	To   oracle.Address
	Data []byte
}

// Dues are the members of all committees who have not acknowledged, each once,
// with the start as the newest common committee can verify it.
func (d *Desk) Dues() (dues []Due) {
	d.mu.Lock()
	defer d.mu.Unlock()
	told := map[oracle.Address]bool{}
	for _, s := range slices.Backward(d.seats) {
		if s.own == nil {
			continue
		}
		for _, m := range s.committee.Members {
			if !d.acks[m.Operator] && !told[m.Operator] {
				told[m.Operator] = true
				dues = append(dues, Due{m.Operator, s.own})
			}
		}
	}
	return dues
}

// Cleared says whether a quorum of the committee of an epoch has acknowledged.
func (d *Desk) Cleared(epoch uint64) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, s := range d.seats {
		if s.committee.Epoch != epoch || s.own == nil || d.newer != nil {
			continue
		}
		acks := 0
		for _, m := range s.committee.Members {
			if d.acks[m.Operator] {
				acks++
			}
		}
		return acks >= s.committee.Quorum()
	}
	return false
}

// Newer is the Boot by which another instance of this operator has replaced the
// node, if one was shown: the node must halt.
func (d *Desk) Newer() (oracle.Boot, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.newer == nil {
		return oracle.Boot{}, false
	}
	return *d.newer, true
}

// Receive takes what a peer sent and returns what is to be sent back to the
// author, nil for nothing. An error is about the bytes, or of the memory.
func (d *Desk) Receive(from oracle.Address, data []byte) (answer []byte, err error) {
	b, err := Decode(data)
	if err != nil {
		return nil, err
	}
	signers, err := d.signersOf(b.Operator, from)
	if err != nil {
		return nil, err
	}
	if err := d.verify(b, signers); err != nil {
		return nil, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if b.Operator == d.start.Operator {
		d.answered(from, b)
		return nil, nil
	}
	held, err := d.newest(b)
	if err != nil || from != b.Operator {
		return nil, err
	}
	return Encode(held), nil
}

// signersOf are the accounts that may have signed an operator's start, which a
// member of some committee brings.
func (d *Desk) signersOf(operator, from oracle.Address) (signers []oracle.Address, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	known := false
	for _, s := range slices.Backward(d.seats) {
		known = known || s.committee.Index(from) >= 0
		if place := s.committee.Index(operator); place >= 0 && !slices.Contains(signers, s.committee.Members[place].Signer) {
			signers = append(signers, s.committee.Members[place].Signer)
		}
	}
	if !known || len(signers) == 0 && operator != d.start.Operator {
		return nil, fmt.Errorf("boot of operator %s: %w", operator, oracle.ReasonNotSeated)
	}
	if operator == d.start.Operator {
		signers = append(signers, d.signers...)
	}
	return signers, nil
}

func (d *Desk) verify(b oracle.Boot, signers []oracle.Address) error {
	by, err := threshold.Recover(d.domain.Digest(b.StructHash()), b.Sig)
	if err == nil && !slices.Contains(signers, by) {
		err = fmt.Errorf("its signature is of %s", by)
	}
	if err != nil {
		return fmt.Errorf("boot of operator %s: %w", b.Operator, err)
	}
	return nil
}

// answered takes a member's answer to the node's own Boot.
func (d *Desk) answered(from oracle.Address, b oracle.Boot) {
	switch {
	case b.Instance == d.start.Instance && b.Number == d.start.Number:
		d.acks[from] = true
	case b.Number >= d.start.Number && d.newer == nil:
		d.newer = &b
	}
}

// newest remembers a Boot if none that is as new is held of another instance,
// and returns the one that is then held.
func (d *Desk) newest(b oracle.Boot) (oracle.Boot, error) {
	held, found, err := d.memory.Seen(b.Operator)
	if err != nil {
		return held, err
	}
	if found && held.Number == b.Number && held.Instance == b.Instance {
		return b, nil // the same start, perhaps signed with the key of another committee
	}
	if found && held.Number >= b.Number {
		return held, nil // it proves b to be an old copy
	}
	return b, d.memory.Remember(b)
}
