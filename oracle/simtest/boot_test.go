package simtest

import (
	"encoding/binary"
	"fmt"
	"maps"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/boot"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// The boot rule: each start is counted on the disk and told to the members, by
// the real boot.Desk; nothing is signed before a quorum knows of it.

const (
	bootRetry = 2 * time.Second  // until a quorum has acknowledged
	bootPause = 30 * time.Second // from then until all have
	mending   = 20 * time.Second // until an operator has recovered a node that ended
)

// starts remembers the newest start of each member, on the lock's disk.
type starts struct{ *disk }

func (starts) key(operator oracle.Address) string { return fmt.Sprintf("boot %s", operator) }

// Seen implements boot.Memory.
func (s starts) Seen(operator oracle.Address) (b oracle.Boot, found bool, err error) {
	held := s.get(s.key(operator))
	if held == nil {
		return b, false, nil
	}
	b, err = boot.Decode(held)
	return b, true, err
}

// Remember implements boot.Memory.
func (s starts) Remember(b oracle.Boot) error {
	s.put(s.key(b.Operator), boot.Encode(b))
	s.sync()
	return nil
}

const numberKey = "boot number"

// announce counts this start and tells the members of each committee of it.
func (n *node) announce() {
	number := uint64(1)
	if held := n.disk.get(numberKey); held != nil {
		number += binary.BigEndian.Uint64(held)
	}
	n.disk.put(numberKey, binary.BigEndian.AppendUint64(nil, number))
	n.disk.sync()
	own := oracle.Boot{Operator: n.operator, Number: number, Instance: oracle.Keccak([]byte(fmt.Sprint(n.w.s.seed, n.i, n.boot)))}
	n.own = own
	n.desk = boot.New(domain, own, starts{n.disk})
	var signers []oracle.Address
	for _, c := range n.w.epochs {
		sig := oracle.Signature{}
		if c.has(n.i) {
			sig = c.sign(n.i, domain.Digest(own.StructHash()))
			signers = append(signers, c.committee.Members[c.place(n.i)].Signer)
		}
		n.desk.Sit(c.committee, sig)
	}
	n.desk.Trust(signers)
	n.tell()
}

// tell sends the start to all, again until all have acknowledged it.
func (n *node) tell() {
	dues := n.desk.Dues()
	for _, due := range dues {
		n.w.send(n.i, n.w.nodeOf(due.To), due.Data)
	}
	if len(dues) == 0 {
		return
	}
	pause := bootPause
	for _, c := range n.w.epochs {
		if c.has(n.i) && !n.desk.Cleared(c.committee.Epoch) {
			pause = bootRetry
		}
	}
	n.later(pause, n.tell)
}

// booted takes another's start, or its answer to this node's.
func (n *node) booted(from oracle.Address, data []byte) {
	defer n.w.check.replaced(n, n.boot, data)
	answer, err := n.desk.Receive(from, data)
	if err != nil {
		n.w.note("node %d refuses a start: %v", n.i, err)
		return
	}
	if answer != nil {
		n.w.send(n.i, n.w.nodeOf(from), answer)
	}
	if newer, halted := n.desk.Newer(); halted && n.mind == nil {
		n.halt(newer.Number)
		return
	}
	n.work()
}

// cleared says whether an attempt may be signed for.
func (n *node) cleared(t *task) bool {
	if n.recovered > 0 && t.at <= n.recovered {
		return false
	}
	return n.desk.Cleared(t.cast.committee.Epoch)
}

// restore puts the node on an old copy of its disk.
func (n *node) restore() {
	n.w.note("node %d is restored from a backup", n.i)
	n.end()
	n.disk.synced = maps.Clone(n.backup)
	clear(n.disk.written)
	n.startIn(0)
}

// halt ends a node whose disk is an old copy, until its operator has mended it.
func (n *node) halt(newer uint64) {
	n.w.note("node %d halts: members know of its start %d", n.i, newer)
	n.end()
	n.newer = newer
	n.w.check.tally.halted++
	boot := n.boot
	n.w.after(mending, func() {
		if n.boot != boot {
			return
		}
		n.disk.synced[numberKey] = binary.BigEndian.AppendUint64(nil, n.newer)
		n.recovered = n.w.now()
		n.w.note("node %d is recovered", n.i)
		n.startIn(0)
	})
}
