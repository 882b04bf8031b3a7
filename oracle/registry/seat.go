package registry

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Own is what a node holds: its operator's account and the public halves of
// its keys.
type Own struct {
	Operator oracle.Address // operator.address of the configuration
	Signer   oracle.Address // account of operator.signer_key
	TLSKey   oracle.Hash    // public key of operator.tls_key
}

// Seated says which of the node's keys is not the committee's, or nil if it
// may sign. Its error is an oracle.ReasonNotSeated.
func Seated(c oracle.Committee, own Own) error {
	at := c.Index(own.Operator)
	if at < 0 {
		return notSeated("operator.address %s has no seat in the committee of epoch %d", own.Operator, c.Epoch)
	}
	member := c.Members[at]
	if member.Signer != own.Signer {
		return notSeated("operator.signer_key is of account %s, the committee of epoch %d holds %s for operator %s: use the key that was registered when it was seated",
			own.Signer, c.Epoch, member.Signer, own.Operator)
	}
	return tlsRegistered(own, member.TLSKey)
}

// Registered says which of the node's keys is not the registered one, or nil.
// It is what can be checked before a first committee.
func Registered(o Operator, own Own) error {
	if o.Signer != own.Signer {
		return notSeated("operator.signer_key is of account %s, the registry holds %s for operator %s: use that key or register this one",
			own.Signer, o.Signer, own.Operator)
	}
	return tlsRegistered(own, o.TLSKey)
}

func tlsRegistered(own Own, registered [32]byte) error {
	if own.TLSKey != oracle.Hash(registered) {
		return notSeated("operator.tls_key has public key %s, the registry holds %s for operator %s: use that key or register this one",
			own.TLSKey, oracle.Hash(registered), own.Operator)
	}
	return nil
}

// seatError is a sentence that is an oracle.ReasonNotSeated.
type seatError string

func notSeated(format string, args ...any) error { return seatError(fmt.Sprintf(format, args...)) }

func (e seatError) Error() string { return string(e) }

func (e seatError) Unwrap() error { return oracle.ReasonNotSeated }
