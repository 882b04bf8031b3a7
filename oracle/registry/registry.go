// Package registry knows from OperatorRegistry who may sign: the committee of an
// epoch with its keys and endpoints, and operators with their stake.
//
// A Registry asks one endpoint, at the finalized block, and checks a committee
// against the digest by which reports name it: for whoever looks once, and for
// commands. A running node follows the registry's events instead, into a Roster:
// members and signers of an epoch never change, TLS keys and endpoints may.
// Operators join through a Sender. The package signs nothing, dials nothing and
// watches nothing.
package registry

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Caller makes read-only calls, at a tag or a block; a chain client does.
type Caller interface {
	CallContract(ctx context.Context, msg ethereum.CallMsg, number *big.Int) ([]byte, error)
}

// ErrNoCommittee is what asking for an epoch that is not seated returns.
var ErrNoCommittee = errors.New("no committee is seated")

// Registry reads one OperatorRegistry. Safe for concurrent use.
type Registry struct {
	caller  Caller
	address oracle.Address
	abi     *bindings.OperatorRegistry
}

// New binds the registry at an address.
func New(caller Caller, address oracle.Address) *Registry {
	return &Registry{caller: caller, address: address, abi: bindings.NewOperatorRegistry()}
}

// Operator is what is registered about one account.
type Operator struct {
	Address     oracle.Address `json:"address"`
	Signer      oracle.Address `json:"signer"`      // for later committees; a seated one keeps its own
	Transmitter oracle.Address `json:"transmitter"` // account that sends its transactions
	TLSKey      [32]byte       `json:"tls_key"`     // raw Ed25519 public key
	Endpoint    string         `json:"endpoint"`    // host:port, or empty if what is registered is none
	Stake       *big.Int       `json:"stake"`       // bonded, minor units of the stake token

	Unbonding    *big.Int `json:"unbonding"`     // on its way out
	ReleaseAt    uint64   `json:"release_at"`    // when that may be withdrawn, unix seconds; 0 if nothing is
	LastEpoch    uint64   `json:"last_epoch"`    // last epoch it sat in; 0 if none
	StandingDown bool     `json:"standing_down"` // it refuses new seats
}

// Operator reads an account; false if it is not registered.
func (r *Registry) Operator(ctx context.Context, account oracle.Address) (Operator, bool, error) {
	o, err := read(ctx, r, r.abi.PackOperatorOf(common.Address(account)), r.abi.UnpackOperatorOf)
	if err != nil {
		return Operator{}, false, fmt.Errorf("read operator %s: %w", account, err)
	}
	return Operator{
		Address: account, Signer: oracle.Address(o.Signer), Transmitter: oracle.Address(o.Transmitter),
		TLSKey: o.TlsKey, Endpoint: endpoint(o.Endpoint), Stake: o.Stake,
		Unbonding: o.Unbonding, ReleaseAt: o.ReleaseAt, LastEpoch: o.LastEpoch, StandingDown: o.StandingDown,
	}, o.Signer != common.Address{}, nil
}

// ActiveEpoch is the epoch whose committee new attempts get; 0 before the first.
func (r *Registry) ActiveEpoch(ctx context.Context) (uint64, error) {
	epoch, err := read(ctx, r, r.abi.PackActiveEpoch(), r.abi.UnpackActiveEpoch)
	if err != nil {
		return 0, fmt.Errorf("read active epoch: %w", err)
	}
	return epoch, nil
}

// Terms is what the registry asks of operators.
type Terms struct {
	StakeToken oracle.Address // ERC-20
	MinStake   *big.Int       // of a seat, minor units
	Delay      uint64         // seconds between unbonding and withdrawal
}

// Terms reads what the registry asks.
func (r *Registry) Terms(ctx context.Context) (t Terms, err error) {
	token, err := read(ctx, r, r.abi.PackStakeToken(), r.abi.UnpackStakeToken)
	if err != nil {
		return t, fmt.Errorf("read the stake token: %w", err)
	}
	if t.MinStake, err = read(ctx, r, r.abi.PackMinStake(), r.abi.UnpackMinStake); err != nil {
		return t, fmt.Errorf("read the least stake: %w", err)
	}
	if t.Delay, err = read(ctx, r, r.abi.PackUnbondingDelay(), r.abi.UnpackUnbondingDelay); err != nil {
		return t, fmt.Errorf("read the unbonding delay: %w", err)
	}
	t.StakeToken = oracle.Address(token)
	return t, nil
}

// JuryEpoch is the epoch of the jury that answers disputes; 0 before the first.
func (r *Registry) JuryEpoch(ctx context.Context) (uint64, error) {
	epoch, err := read(ctx, r, r.abi.PackJuryEpoch(), r.abi.UnpackJuryEpoch)
	if err != nil {
		return 0, fmt.Errorf("read the epoch of the jury: %w", err)
	}
	return epoch, nil
}

// newest is the newest epoch of the kind that this one is: of a committee or of a jury.
func (r *Registry) newest(ctx context.Context, epoch uint64) (uint64, error) {
	if epoch > oracle.Juries {
		return r.JuryEpoch(ctx)
	}
	return r.ActiveEpoch(ctx)
}

// Committee reads the committee, or the jury, of an epoch. Its members are those the digest
// on chain binds; TLS keys and endpoints are those registered now.
func (r *Registry) Committee(ctx context.Context, epoch uint64) (oracle.Committee, error) {
	active, err := r.newest(ctx, epoch)
	if err != nil {
		return oracle.Committee{}, err
	}
	if epoch == 0 || epoch > active {
		return oracle.Committee{}, fmt.Errorf("epoch %d: %w: the active epoch is %d", epoch, ErrNoCommittee, active)
	}
	seats, err := read(ctx, r, r.abi.PackCommittee(epoch), r.abi.UnpackCommittee)
	if err != nil {
		return oracle.Committee{}, fmt.Errorf("read committee of epoch %d: %w", epoch, err)
	}
	digest, err := read(ctx, r, r.abi.PackCommitteeDigest(epoch), r.abi.UnpackCommitteeDigest)
	if err != nil {
		return oracle.Committee{}, fmt.Errorf("read digest of the committee of epoch %d: %w", epoch, err)
	}
	if n := len(seats.Operators); n != len(seats.Signers) || n > oracle.MaxCommittee {
		return oracle.Committee{}, fmt.Errorf("committee of epoch %d has %d operators and %d signers", epoch, n, len(seats.Signers))
	}
	c := oracle.Committee{Epoch: epoch, Members: make([]oracle.Member, len(seats.Operators))}
	for i, operator := range seats.Operators {
		c.Members[i] = oracle.Member{Operator: oracle.Address(operator), Signer: oracle.Address(seats.Signers[i])}
	}
	if err := c.Check(); err != nil {
		return oracle.Committee{}, err
	}
	if c.Digest() != digest {
		return oracle.Committee{}, fmt.Errorf("committee of epoch %d: its members do not hash to the digest on chain", epoch)
	}
	return r.reachable(ctx, c)
}

// reachable adds each member's TLS key and endpoint.
func (r *Registry) reachable(ctx context.Context, c oracle.Committee) (oracle.Committee, error) {
	for i := range c.Members {
		o, _, err := r.Operator(ctx, c.Members[i].Operator)
		if err != nil {
			return oracle.Committee{}, err
		}
		c.Members[i].TLSKey, c.Members[i].Endpoint = o.TLSKey, o.Endpoint
	}
	return c, nil
}

// endpoint drops what is not host:port: one operator's bad entry must not
// stop a committee.
func endpoint(registered string) string {
	host, port, err := net.SplitHostPort(registered)
	hidden := func(r rune) bool { return r <= ' ' || r > '~' } // would speak to the terminal that shows it
	if err != nil || host == "" || port == "" || len(registered) > 128 || strings.ContainsFunc(registered, hidden) {
		return ""
	}
	return registered
}

// read makes a call at the finalized block.
func read[T any](ctx context.Context, r *Registry, data []byte, unpack func([]byte) (T, error)) (result T, err error) {
	to := common.Address(r.address)
	out, err := r.caller.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil {
		return result, err
	}
	if len(out) == 0 {
		return result, fmt.Errorf("there is no OperatorRegistry at %s at the finalized block", r.address)
	}
	return unpack(out)
}
