package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// seatEvents are the registry's events of who may sign, in the order of decodeSeat.
var seatEvents = func() (topics []common.Hash) {
	contract := bindings.NewOperatorRegistry().GetABI()
	for _, name := range []string{"OperatorKeysSet", "CommitteeSeated", "JurySeated"} {
		topics = append(topics, contract.Events[name].ID)
	}
	return topics
}()

// followed are the contracts and events that a Watcher reads.
func (c *Client) followed() (contracts []common.Address, topics []common.Hash) {
	return []common.Address{common.Address(c.cfg.Hub), common.Address(c.cfg.Registry)}, append(append(topics, hubEvents...), seatEvents...)
}

// decodeSeat turns a log of the registry into an event. An endpoint that lies about
// the members of a committee is found out by their digest, unless it lies about that
// too; two endpoints have told the log alike, where there are two.
func decodeSeat(block Block, l *types.Log) (Event, error) {
	registry := bindings.NewOperatorRegistry()
	switch l.Topics[0] {
	case seatEvents[0]:
		e, err := registry.UnpackOperatorKeysSetEvent(l)
		if err != nil {
			return nil, err
		}
		return KeysSet{
			Block: block, Operator: oracle.Address(e.Operator), Signer: oracle.Address(e.Signer),
			Transmitter: oracle.Address(e.Transmitter), TLSKey: e.TlsKey, Endpoint: e.Endpoint,
		}, nil
	case seatEvents[1]:
		e, err := registry.UnpackCommitteeSeatedEvent(l)
		if err != nil {
			return nil, err
		}
		return seated(block, e.Epoch, e.CommitteeDigest, e.Operators, e.Signers)
	case seatEvents[2]: // a committee with an epoch of its own kind, that answers disputes
		e, err := registry.UnpackJurySeatedEvent(l)
		if err != nil {
			return nil, err
		}
		return seated(block, e.Epoch, e.CommitteeDigest, e.Operators, e.Signers)
	}
	return nil, fmt.Errorf("it was not asked for")
}

func seated(block Block, epoch uint64, digest [32]byte, operators, signers []common.Address) (Event, error) {
	if len(operators) != len(signers) || len(operators) > oracle.MaxCommittee {
		return nil, fmt.Errorf("committee of epoch %d has %d operators and %d signers: want as many of both, at most %d", epoch, len(operators), len(signers), oracle.MaxCommittee)
	}
	c := oracle.Committee{Epoch: epoch, Members: make([]oracle.Member, len(operators))}
	for i, operator := range operators {
		c.Members[i] = oracle.Member{Operator: oracle.Address(operator), Signer: oracle.Address(signers[i])}
	}
	if err := c.Check(); err != nil {
		return nil, err
	}
	if c.Digest() != oracle.Hash(digest) {
		return nil, fmt.Errorf("committee of epoch %d: its members do not hash to its digest", epoch)
	}
	return CommitteeSeated{Block: block, Committee: c}, nil
}
