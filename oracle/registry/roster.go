package registry

import (
	"fmt"
	"maps"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Roster is who may sign, as the registry's events tell it one after the other:
// operators with the keys that they registered last, and every committee since the
// first event. It is what the chain said up to one block, reads nothing, and is not
// safe for concurrent use.
//
//	KeysSet ─▶ Register ─┐
//	                     ├─▶ Committee: members and signers of then, TLS keys and endpoints of now
//	CommitteeSeated ─▶ Seat
//
// A jury is a committee with an epoch above oracle.Juries.
type Roster struct {
	operators  map[oracle.Address]Operator
	committees map[uint64]oracle.Committee
	active     uint64
	jury       uint64
}

// NewRoster is a Roster before the first event.
func NewRoster() *Roster {
	return &Roster{operators: map[oracle.Address]Operator{}, committees: map[uint64]oracle.Committee{}}
}

// Register takes what an operator has registered of itself. Only address, keys and
// endpoint are read; an endpoint that is none is dropped.
func (r *Roster) Register(o Operator) {
	r.operators[o.Address] = Operator{Address: o.Address, Signer: o.Signer, Transmitter: o.Transmitter, TLSKey: o.TLSKey, Endpoint: endpoint(o.Endpoint)}
}

// Seat takes the committee, or the jury, of the next epoch, whose members are in order.
func (r *Roster) Seat(c oracle.Committee) {
	r.committees[c.Epoch] = oracle.Committee{Epoch: c.Epoch, Members: slices.Clone(c.Members)}
	if c.IsJury() {
		r.jury = c.Epoch
	} else {
		r.active = c.Epoch
	}
}

// Jury is the epoch whose committee answers disputes; 0 before the first.
func (r *Roster) Jury() uint64 { return r.jury }

// Active is the epoch whose committee new attempts get; 0 before the first.
func (r *Roster) Active() uint64 { return r.active }

// Operator is what an account has registered last; false if nothing was told.
func (r *Roster) Operator(account oracle.Address) (Operator, bool) {
	o, known := r.operators[account]
	return o, known
}

// Committee is that of an epoch: its members with the signers that they were
// seated with, and the TLS keys and endpoints that are registered now. An epoch
// that no event has told is an ErrNoCommittee.
func (r *Roster) Committee(epoch uint64) (oracle.Committee, error) {
	c, known := r.committees[epoch]
	if !known {
		return oracle.Committee{}, fmt.Errorf("epoch %d: %w in the blocks that were read: chain.from_block must be no later than the registry's deployment", epoch, ErrNoCommittee)
	}
	c.Members = slices.Clone(c.Members)
	for i := range c.Members {
		o := r.operators[c.Members[i].Operator]
		c.Members[i].TLSKey, c.Members[i].Endpoint = o.TLSKey, o.Endpoint
	}
	return c, nil
}

// Signers are the accounts that an operator was ever seated with, by epoch.
func (r *Roster) Signers(operator oracle.Address) (signers []oracle.Address) {
	for _, epoch := range slices.Sorted(maps.Keys(r.committees)) {
		c := r.committees[epoch]
		if at := c.Index(operator); at >= 0 && !slices.Contains(signers, c.Members[at].Signer) {
			signers = append(signers, c.Members[at].Signer)
		}
	}
	return signers
}
