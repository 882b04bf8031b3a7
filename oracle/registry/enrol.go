package registry

import (
	"context"
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

// Seat makes operators, ascending by account, the committee of the next epoch.
func (r *Registry) Seat(ctx context.Context, sender Sender, operators []oracle.Address) (*types.Receipt, error) {
	members := make([]common.Address, len(operators))
	for i, o := range operators {
		members[i] = common.Address(o)
	}
	return sender.Send(ctx, r.address, bindings.NewOperatorRegistry().PackSeatCommittee(members))
}
