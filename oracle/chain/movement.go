package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// logSpan is how many blocks one question for events covers; endpoints refuse long ranges.
const logSpan = 10_000

// logs reads events from a block up to another (nil: the head), in order.
func (c *Client) logs(ctx context.Context, from uint64, to *uint64, contracts []common.Address, topics [][]common.Hash) (all []types.Log, err error) {
	last := uint64(0)
	if to != nil {
		last = *to
	} else if head, err := c.Now(ctx, Latest); err != nil {
		return nil, err
	} else {
		last = head.Number
	}
	for ; from <= last; from += logSpan {
		query := ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(last, from+logSpan-1)), Addresses: contracts, Topics: topics,
		}
		err := c.do(ctx, "read events", func(ctx context.Context, conn *ethclient.Client) error {
			part, err := conn.FilterLogs(ctx, query)
			if err == nil {
				all = append(all, part...)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Sale is a policy's sale as the book told it.
type Sale struct {
	Policy     uint64
	Product    oracle.Hash
	ParcelHash oracle.Hash
	Holder     oracle.Address // first owner
	Payer      oracle.Address
	SumInsured *big.Int
	Premium    *big.Int
	Block      uint64
	Time       uint64 // of the block, unix seconds
	Tx         oracle.Hash
}

// Closing is how a policy ended as the book told it.
type Closing struct {
	Policy  uint64
	Kind    string   // settled, refunded or cancelled
	Request *big.Int // whose report decided; nil for a cancellation, 0 for a risk that expired
	Amount  *big.Int // payment or premium given back, minor units
	Block   uint64
	Time    uint64 // of the block, unix seconds
	Tx      oracle.Hash
}

// Movement is the money that one transaction moved in or out of the pool by
// reason of policies, as the book's events tell it and as the token's do. Anyone
// may have capital move in the same transaction: what the pool tells of it is not
// counted here.
type Movement struct {
	Tx             oracle.Hash
	In, Out        *big.Int // by the book's events: premiums; payments that were made
	MovedIn, Moved *big.Int // by the token's events, to and from the pool, without capital
}

// Movements are all sales and endings of policies up to a block, with the money
// of each transaction told by two contracts.
type Movements struct {
	Until    Block
	Sales    []Sale    // by number
	Closings []Closing // in order of blocks
	ByTx     []Movement
}

// Movements reads from block from up to the finalized block.
func (b *Book) Movements(ctx context.Context, set Set, from uint64) (Movements, error) {
	final, err := b.client.Now(ctx, Finalized)
	if err != nil {
		return Movements{}, err
	}
	logs, err := b.client.logs(ctx, from, &final.Number, []common.Address{common.Address(set.Policies)}, nil)
	if err != nil {
		return Movements{}, err
	}
	r := movementReader{book: b, out: Movements{Until: final}, at: map[common.Hash]int{}, times: map[common.Hash]uint64{}}
	for i := range logs {
		if err := r.read(ctx, &logs[i]); err != nil {
			return r.out, fmt.Errorf("read event %d of block %d: %w", logs[i].Index, logs[i].BlockNumber, err)
		}
	}
	if err := r.transfers(ctx, set, from, final.Number); err != nil {
		return r.out, err
	}
	return r.out, r.capital(ctx, set, from, final.Number)
}

type movementReader struct {
	book  *Book
	out   Movements
	at    map[common.Hash]int // place of a transaction in out.ByTx
	times map[common.Hash]uint64
}

func (r *movementReader) tx(hash common.Hash) *Movement {
	i, ok := r.at[hash]
	if !ok {
		i = len(r.out.ByTx)
		r.at[hash] = i
		r.out.ByTx = append(r.out.ByTx, Movement{Tx: oracle.Hash(hash), In: new(big.Int), Out: new(big.Int), MovedIn: new(big.Int), Moved: new(big.Int)})
	}
	return &r.out.ByTx[i]
}

func (r *movementReader) time(ctx context.Context, l *types.Log) (uint64, error) {
	if at, ok := r.times[l.BlockHash]; ok {
		return at, nil
	}
	block, err := r.book.client.blockWithHash(ctx, l.BlockHash)
	r.times[l.BlockHash] = block.Time
	return block.Time, err
}

// read takes one event of the policy book.
func (r *movementReader) read(ctx context.Context, l *types.Log) error {
	book := r.book.abi
	switch nameOf(book.GetABI(), l) {
	case "PolicySold":
		return r.sold(ctx, l)
	case "PolicySettled":
		e, err := book.UnpackPolicySettledEvent(l)
		if err != nil {
			return err
		}
		return r.closed(ctx, l, Closing{Policy: e.PolicyId.Uint64(), Kind: "settled", Request: e.RequestId, Amount: e.Payout})
	case "PolicyRefunded":
		e, err := book.UnpackPolicyRefundedEvent(l)
		if err != nil {
			return err
		}
		return r.closed(ctx, l, Closing{Policy: e.PolicyId.Uint64(), Kind: "refunded", Request: e.RequestId, Amount: e.Premium})
	case "PolicyCancelled":
		e, err := book.UnpackPolicyCancelledEvent(l)
		if err != nil {
			return err
		}
		return r.closed(ctx, l, Closing{Policy: e.PolicyId.Uint64(), Kind: "cancelled", Amount: e.Refund})
	case "Claimable":
		e, err := book.UnpackClaimableEvent(l)
		if err != nil {
			return err
		}
		r.tx(l.TxHash).Out.Sub(r.tx(l.TxHash).Out, e.Amount)
	case "Claimed":
		e, err := book.UnpackClaimedEvent(l)
		if err != nil {
			return err
		}
		r.tx(l.TxHash).Out.Add(r.tx(l.TxHash).Out, e.Amount)
	}
	return nil
}

// nameOf is an event's name; empty for one of a later version of the contract.
func nameOf(contract abi.ABI, l *types.Log) string {
	for name, event := range contract.Events {
		if len(l.Topics) > 0 && event.ID == l.Topics[0] {
			return name
		}
	}
	return ""
}

func (r *movementReader) sold(ctx context.Context, l *types.Log) error {
	e, err := r.book.abi.UnpackPolicySoldEvent(l)
	if err != nil {
		return err
	}
	at, err := r.time(ctx, l)
	if err != nil {
		return err
	}
	r.out.Sales = append(r.out.Sales, Sale{
		Policy: e.PolicyId.Uint64(), Product: e.ProductId, ParcelHash: e.ParcelHash, Holder: oracle.Address(e.Holder), Payer: oracle.Address(e.Payer),
		SumInsured: e.SumInsured, Premium: e.Premium, Block: l.BlockNumber, Time: at, Tx: oracle.Hash(l.TxHash),
	})
	m := r.tx(l.TxHash)
	m.In.Add(m.In, e.Premium)
	return nil
}

func (r *movementReader) closed(ctx context.Context, l *types.Log, c Closing) error {
	at, err := r.time(ctx, l)
	if err != nil {
		return err
	}
	c.Block, c.Time, c.Tx = l.BlockNumber, at, oracle.Hash(l.TxHash)
	r.out.Closings = append(r.out.Closings, c)
	m := r.tx(l.TxHash)
	m.Out.Add(m.Out, c.Amount)
	return nil
}

// transfers adds what the token moved to and from the pool in the transactions
// that the book spoke of.
func (r *movementReader) transfers(ctx context.Context, set Set, from, to uint64) error {
	token := bindings.NewDemoToken()
	topic := token.GetABI().Events["Transfer"].ID
	pool := common.BytesToHash(common.Address(set.Pool).Bytes())
	for _, way := range []struct {
		topics [][]common.Hash
		moved  func(*Movement) *big.Int
	}{
		{[][]common.Hash{{topic}, nil, {pool}}, func(m *Movement) *big.Int { return m.MovedIn }},
		{[][]common.Hash{{topic}, {pool}}, func(m *Movement) *big.Int { return m.Moved }},
	} {
		logs, err := r.book.client.logs(ctx, from, &to, []common.Address{common.Address(set.Token)}, way.topics)
		if err != nil {
			return err
		}
		for i := range logs { // a payment of the pool to itself is in both lists
			e, err := token.UnpackTransferEvent(&logs[i])
			if err != nil {
				return fmt.Errorf("read transfer of %s: %w", logs[i].TxHash, err)
			}
			if _, known := r.at[logs[i].TxHash]; !known {
				continue // of capital, or of nobody's policy
			}
			sum := way.moved(r.tx(logs[i].TxHash))
			sum.Add(sum, e.Value)
		}
	}
	return nil
}

// capital takes out of the transactions that the book spoke of what the pool says
// was capital's. Without it anyone could spoil the insurer's accounts by putting a
// claim and a withdrawal into one transaction.
func (r *movementReader) capital(ctx context.Context, set Set, from, to uint64) error {
	pool := bindings.NewRiskPool()
	topics := []common.Hash{pool.GetABI().Events["Deposit"].ID, pool.GetABI().Events["Withdraw"].ID, pool.GetABI().Events["CreditClaimed"].ID}
	logs, err := r.book.client.logs(ctx, from, &to, []common.Address{common.Address(set.Pool)}, [][]common.Hash{topics})
	if err != nil {
		return err
	}
	for i := range logs {
		l := &logs[i]
		if _, known := r.at[l.TxHash]; !known {
			continue
		}
		m := r.tx(l.TxHash)
		if e, err := pool.UnpackDepositEvent(l); err == nil {
			m.MovedIn.Sub(m.MovedIn, e.Assets)
		} else if e, err := pool.UnpackWithdrawEvent(l); err == nil {
			m.Moved.Sub(m.Moved, e.Assets)
		} else if e, err := pool.UnpackCreditClaimedEvent(l); err == nil {
			m.Moved.Sub(m.Moved, e.Amount)
		} else {
			return fmt.Errorf("read event of the pool in %s: %w", l.TxHash, err)
		}
	}
	return nil
}
