package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// How long a witness is left out, and when one counts as standing still.
const (
	restAfterSilence = 15 * time.Second
	restAfterLie     = 10 * time.Minute
	stallAfter       = 5 * time.Minute // its finalized block does not change while another's does
)

// court reads the chain through every configured endpoint and believes what most
// of them, two at least, say alike. Where only one answers it is believed alone; two
// that differ are not believed at all until a third decides or they agree again.
//
//	final blocks ─▶ panel: who answers and moves ─▶ up to the block that two have ─▶ same logs, same blocks? ─▶ believed
//	                                                                                   └─ no ─▶ most decide | ReasonChainDisagrees
//
// An endpoint that claims a future is alone with it: the panel reads up to the
// second highest finalized block.
type court struct {
	seats  []*witness
	log    *zap.Logger
	now    func() time.Time
	splits uint64 // times that endpoints differed
}

// witness is one endpoint.
type witness struct {
	client *Client
	name   string // without what may be a credential
	rests  time.Time
	final  rawBlock
	moved  time.Time // when final last changed
	silent bool      // it did not answer when it was asked last
	lied   uint64    // times that two others said otherwise
}

// rawBlock is what an endpoint says of a block; its hash is not computed, as a
// chain may have header fields that this program cannot hash.
type rawBlock struct {
	Number hexutil.Uint64 `json:"number"`
	Hash   common.Hash    `json:"hash"`
	Time   hexutil.Uint64 `json:"timestamp"`
}

func (b rawBlock) block() Block {
	return Block{Number: uint64(b.Number), Hash: oracle.Hash(b.Hash), Time: uint64(b.Time)}
}

func newCourt(c *Client, log *zap.Logger) *court {
	t := &court{log: log, now: time.Now}
	for _, url := range c.cfg.URLs {
		cfg := c.cfg
		cfg.URLs = []string{url}
		t.seats = append(t.seats, &witness{client: &Client{cfg: cfg, log: log}, name: redact(url)})
	}
	return t
}

func (t *court) close() {
	for _, w := range t.seats {
		w.client.Close()
	}
}

// sit asks every endpoint that does not rest for its finalized block and returns
// those that can be read, and the block up to which they can.
func (t *court) sit(ctx context.Context) (panel []*witness, final Block, err error) {
	var away []error
	now := t.now()
	for _, w := range t.awake(now) {
		b, err := w.client.rawBlock(ctx, rpc.FinalizedBlockNumber)
		if ctx.Err() != nil {
			return nil, final, ctx.Err()
		}
		if err != nil {
			away = append(away, err)
			t.hush(w, err)
			continue
		}
		if w.silent {
			w.silent = false
			t.log.Info("chain endpoint answers again", zap.String("endpoint", w.name))
		}
		if b != w.final || w.moved.IsZero() {
			w.final, w.moved = b, now
		}
		panel = append(panel, w)
	}
	if len(panel) == 0 {
		if len(away) == 0 {
			away = append(away, oracle.ReasonChainDown)
		}
		return nil, final, fmt.Errorf("read the finalized block: %w", errors.Join(away...))
	}
	panel = t.moving(panel)
	slices.SortStableFunc(panel, func(a, b *witness) int { return int(min(max(int64(b.final.Number)-int64(a.final.Number), -1), 1)) }) //nolint:gosec // compares
	best := panel[min(1, len(panel)-1)]
	return panel[:t.upTo(panel, best.final.Number)], best.final.block(), nil
}

// awake are the endpoints that do not rest; if that is nobody, those that were
// only silent.
func (t *court) awake(now time.Time) (awake []*witness) {
	for _, w := range t.seats {
		if !now.Before(w.rests) {
			awake = append(awake, w)
		}
	}
	for _, w := range t.seats {
		if len(awake) == 0 && w.silent {
			return []*witness{w}
		}
	}
	return awake
}

// upTo counts who of a panel, highest first, has a block.
func (t *court) upTo(panel []*witness, number hexutil.Uint64) (n int) {
	for _, w := range panel {
		if w.final.Number >= number {
			n++
		}
	}
	return n
}

// hush leaves out an endpoint that does not answer, if there is another.
func (t *court) hush(w *witness, err error) {
	if !w.silent && len(t.seats) > 1 {
		t.log.Warn("chain endpoint does not answer, going on with the others", zap.String("endpoint", w.name), zap.Error(err))
	}
	w.silent = true
	if len(t.seats) > 1 {
		w.rests = t.now().Add(restAfterSilence)
	}
}

// moving drops endpoints that stand still while another goes on: they are as
// good as away.
func (t *court) moving(panel []*witness) []*witness {
	newest := panel[0].moved
	for _, w := range panel {
		if w.moved.After(newest) {
			newest = w.moved
		}
	}
	return slices.DeleteFunc(slices.Clone(panel), func(w *witness) bool {
		stands := newest.Sub(w.moved) > stallAfter
		if stands {
			t.log.Warn("chain endpoint stands still, going on with the others", zap.String("endpoint", w.name), zap.Uint64("finalized", uint64(w.final.Number)))
			w.rests = t.now().Add(restAfterLie)
		}
		return stands
	})
}

// testimony is what one endpoint says of a range of blocks.
type testimony struct {
	parent, last rawBlock // the block before the range, if there is one, and its last
	logs         []types.Log
	blocks       []rawBlock // of the logs: their times decide what is still in time
}

// hear reads the followed logs of the blocks from … to as most of the panel, two at
// least, or its only member, tell them. Every member is heard even when two agree, so
// that one that lies is found out whichever is asked first. The client is that of an
// endpoint that is believed.
func (t *court) hear(ctx context.Context, panel []*witness, from, to uint64) (testimony, *Client, error) {
	var told []testimony
	var by []*witness
	for _, w := range panel {
		said, err := w.client.testify(ctx, from, to)
		if err != nil {
			if len(panel) == 1 || ctx.Err() != nil {
				return testimony{}, nil, err
			}
			t.hush(w, err)
			continue
		}
		told, by = append(told, said), append(by, w)
	}
	switch {
	case len(told) == 0:
		return testimony{}, nil, fmt.Errorf("read events: %w", oracle.ReasonChainDown)
	case len(told) == 1:
		return told[0], by[0].client, nil
	}
	if most, ok := verdict(told); ok {
		t.blame(by, told, told[most])
		return told[most], by[most].client, nil
	}
	t.splits++
	names := make([]string, len(by))
	for i, w := range by {
		names[i] = w.name
	}
	return testimony{}, nil, fmt.Errorf("read events of blocks %d to %d: endpoints %v tell different things: %w", from, to, names, oracle.ReasonChainDisagrees)
}

// verdict is the testimony that two give at least and more than give any other.
func verdict(told []testimony) (most int, ok bool) {
	best, rival := 1, 0 // how many say the same, and how many say something else the same
	for i, said := range told {
		same := 0
		for _, other := range told {
			if other.equal(said) {
				same++
			}
		}
		switch {
		case said.equal(told[most]):
			best = same
		case same > best:
			most, best, rival = i, same, best
		default:
			rival = max(rival, same)
		}
	}
	return most, best >= 2 && best > rival
}

// blame leaves out whoever told something else than the verdict.
func (t *court) blame(by []*witness, told []testimony, truth testimony) {
	for i, w := range by {
		if told[i].equal(truth) {
			continue
		}
		t.splits++
		w.lied++
		w.rests = t.now().Add(restAfterLie)
		t.log.Error("chain endpoint tells other things than two others: it is left out for a while", zap.String("endpoint", w.name), zap.Error(oracle.ReasonChainDisagrees))
	}
}

func (a testimony) equal(b testimony) bool {
	return a.parent == b.parent && a.last == b.last && slices.EqualFunc(a.logs, b.logs, sameLog) && slices.Equal(a.blocks, b.blocks)
}

func sameLog(a, b types.Log) bool {
	return a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && slices.Equal(a.Data, b.Data) &&
		a.BlockNumber == b.BlockNumber && a.BlockHash == b.BlockHash && a.TxHash == b.TxHash && a.Index == b.Index
}

// rawBlock reads what the endpoint says of the block at a number or tag.
func (c *Client) rawBlock(ctx context.Context, at rpc.BlockNumber) (b rawBlock, err error) {
	var answer *rawBlock
	err = c.do(ctx, "read block", func(ctx context.Context, conn *ethclient.Client) error {
		return conn.Client().CallContext(ctx, &answer, "eth_getBlockByNumber", at, false)
	})
	if err == nil && answer == nil {
		return b, fmt.Errorf("read block %s: the endpoint does not have it", at)
	}
	if err != nil {
		return b, err
	}
	return *answer, nil
}

// testify reads logs together with the blocks that bound their range in one
// batch: behind an address with many servers, the one that answers must itself
// have the range, or its silence would read as "nothing happened".
func (c *Client) testify(ctx context.Context, from, to uint64) (t testimony, err error) {
	var parent, last *rawBlock
	contracts, topics := c.followed()
	filter := map[string]any{
		"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to), "address": contracts, "topics": []any{topics},
	}
	batch := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(to), false}, Result: &last},
		{Method: "eth_getLogs", Args: []any{filter}, Result: &t.logs},
	}
	if from > 0 {
		batch = append(batch, rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from - 1), false}, Result: &parent})
	}
	err = c.do(ctx, "read events", func(ctx context.Context, conn *ethclient.Client) error {
		return conn.Client().BatchCallContext(ctx, batch)
	})
	for i := range batch {
		if err == nil && batch[i].Error != nil {
			err = fmt.Errorf("read events: %s: %w", batch[i].Method, batch[i].Error)
		}
	}
	switch {
	case err != nil:
		return testimony{}, err
	case last == nil || uint64(last.Number) != to || from > 0 && (parent == nil || uint64(parent.Number) != from-1):
		return testimony{}, fmt.Errorf("read events: the server that answers does not have the blocks %d to %d", from, to)
	}
	t.last = *last
	if parent != nil {
		t.parent = *parent
	}
	if err := sortLogs(t.logs, contracts, from, to); err != nil {
		return testimony{}, err
	}
	t.blocks, err = c.blocksOf(ctx, t.logs)
	return t, err
}

// sortLogs puts logs in the chain's order and refuses one that was not asked for.
func sortLogs(logs []types.Log, contracts []common.Address, from, to uint64) error {
	slices.SortStableFunc(logs, func(a, b types.Log) int {
		if a.BlockNumber != b.BlockNumber {
			return new(big.Int).SetUint64(a.BlockNumber).Cmp(new(big.Int).SetUint64(b.BlockNumber))
		}
		return int(a.Index) - int(b.Index) //nolint:gosec // small
	})
	for _, l := range logs {
		if l.Removed || !slices.Contains(contracts, l.Address) || l.BlockNumber < from || l.BlockNumber > to {
			return fmt.Errorf("read events: the endpoint answers with a log of block %d that was not asked for", l.BlockNumber)
		}
	}
	return nil
}
