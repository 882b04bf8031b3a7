package registry

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Sender has a call mined; a chain transactor does.
type Sender interface {
	Send(ctx context.Context, to oracle.Address, data []byte) (*types.Receipt, error)
}

// Register makes the sender an operator with these keys. Address and Stake are
// not read.
func (r *Registry) Register(ctx context.Context, sender Sender, o Operator) (*types.Receipt, error) {
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackRegister(keysOf(o)))
}

// SetKeys replaces the sender's keys and endpoint. A new signer counts from the
// next committee on; TLS key and endpoint count at once. Address and Stake are
// not read.
func (r *Registry) SetKeys(ctx context.Context, sender Sender, o Operator) (*types.Receipt, error) {
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackSetKeys(keysOf(o)))
}

func keysOf(o Operator) bindings.OperatorKeys {
	return bindings.OperatorKeys{
		Signer: common.Address(o.Signer), Transmitter: common.Address(o.Transmitter), TlsKey: o.TLSKey, Endpoint: o.Endpoint,
	}
}

// Stake bonds amount, in minor units of the stake token, which the registry must
// be allowed to take.
func (r *Registry) Stake(ctx context.Context, sender Sender, amount *big.Int) (*types.Receipt, error) {
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackStake(amount))
}

// StandDown says whether the sender refuses new seats.
func (r *Registry) StandDown(ctx context.Context, sender Sender, refuses bool) (*types.Receipt, error) {
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackStandDown(refuses))
}

// Unbond begins to take stake out, in minor units of the stake token.
func (r *Registry) Unbond(ctx context.Context, sender Sender, amount *big.Int) (*types.Receipt, error) {
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackUnbond(amount))
}

// Withdraw sends the sender what it has unbonded, once the delay has passed.
func (r *Registry) Withdraw(ctx context.Context, sender Sender) (*types.Receipt, error) {
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackWithdraw())
}

// Evidence is two messages of one kind and attempt that an operator signed; see
// package evidence, which makes it.
type Evidence struct {
	Kind                            uint8
	Operator                        oracle.Address
	Context                         oracle.Context
	First, Second                   []byte // what each says besides its context, in words
	FirstSignature, SecondSignature oracle.Signature
}

// Slash shows evidence against an operator: it loses stake and is never seated
// again, and the sender is owed a part. Anyone may.
func (r *Registry) Slash(ctx context.Context, sender Sender, e Evidence) (*types.Receipt, error) {
	data, err := bindings.NewOperatorRegistry().TryPackSlash(bindings.Evidence{
		Kind: e.Kind, Operator: common.Address(e.Operator), RequestHash: e.Context.RequestHash, Attempt: e.Context.Attempt,
		First: e.First, FirstSignature: e.FirstSignature[:], Second: e.Second, SecondSignature: e.SecondSignature[:],
	})
	if err != nil {
		return nil, fmt.Errorf("encode evidence: %w", err)
	}
	return sender.Send(ctx, r.address, data)
}

// Seat makes operators, ascending by account, the committee of the next epoch.
func (r *Registry) Seat(ctx context.Context, sender Sender, operators []oracle.Address) (*types.Receipt, error) {
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackSeatCommittee(accounts(operators)))
}

// SeatJury makes operators, ascending by account and none of the active
// committee, the jury that answers disputes.
func (r *Registry) SeatJury(ctx context.Context, sender Sender, operators []oracle.Address) (*types.Receipt, error) {
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackSeatJury(accounts(operators)))
}

func accounts(operators []oracle.Address) []common.Address {
	members := make([]common.Address, len(operators))
	for i, o := range operators {
		members[i] = common.Address(o)
	}
	return members
}
