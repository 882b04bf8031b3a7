// Package boot keeps a node whose files are an old copy from signing: a lock
// restored from a backup does not know what was signed since.
//
//	start: number+1, new instance ─▶ signed Boot to every member ─▶ each sends back the newest it holds
//	      cleared  ◀── own Boot, from a quorum (itself counted)
//	      halted   ◀── another instance's, signed, with an equal or higher number
//
// A member's answer to a Boot is the newest Boot of that operator: the same one
// acknowledges, another one refuses and proves why. Answering needs no clearance
// of one's own, so a committee that starts all at once clears itself.
//
// The package sends nothing, reads no clock and holds no key. It sees a copy that
// is older than the last start; one taken since has the right number, and is why
// the lock is never to be copied but by `sheaf operator lock`.
package boot

import (
	"encoding/binary"
	"fmt"
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
	domain    oracle.Domain
	committee oracle.Committee
	own       oracle.Boot
	memory    Memory

	mu    sync.Mutex
	acks  map[oracle.Address]bool
	newer *oracle.Boot
}

// New begins with the node's own signed Boot.
func New(domain oracle.Domain, committee oracle.Committee, own oracle.Boot, memory Memory) *Desk {
	return &Desk{domain: domain, committee: committee, own: own, memory: memory, acks: map[oracle.Address]bool{own.Operator: true}}
}

// Own is what is to be sent to every member until all have acknowledged it.
func (d *Desk) Own() []byte { return Encode(d.own) }

// Cleared says whether a quorum has acknowledged, and whether every member has.
func (d *Desk) Cleared() (quorum, all bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.newer == nil && len(d.acks) >= d.committee.Quorum(), len(d.acks) == d.committee.N()
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
	place := d.committee.Index(b.Operator)
	if place < 0 || d.committee.Index(from) < 0 {
		return nil, fmt.Errorf("boot of operator %s: %w", b.Operator, oracle.ReasonNotSeated)
	}
	if err := threshold.Verify(d.domain.Digest(b.StructHash()), b.Sig, d.committee.Members[place].Signer); err != nil {
		return nil, fmt.Errorf("boot of operator %s: %w", b.Operator, err)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if b.Operator == d.own.Operator {
		d.answered(from, b)
		return nil, nil
	}
	held, err := d.newest(b)
	if err != nil || from != b.Operator {
		return nil, err
	}
	return Encode(held), nil
}

// answered takes a member's answer to the node's own Boot.
func (d *Desk) answered(from oracle.Address, b oracle.Boot) {
	switch {
	case b.Instance == d.own.Instance && b.Number == d.own.Number:
		d.acks[from] = true
	case b.Number >= d.own.Number && d.newer == nil:
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
	if found && held.Number >= b.Number {
		return held, nil // the same, or one that proves b to be an old copy
	}
	return b, d.memory.Remember(b)
}
