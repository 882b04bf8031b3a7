package portfolio

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"syscall"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

// DefaultBatch is how many sales are sent in a row: about a block full.
const DefaultBatch = 200

// Issuer sells what is left of a plan, each policy once, whatever happens.
//
//	which are sold? ─▶ sign a batch ─▶ journal, on the disk ─▶ send ─▶ mined ─▶ journal ─▶ next batch
//	                          ▲──── a higher fee ◀──── stuck ◀──┘
//
// A transaction is sent only once it stands in the journal. After a crash those
// that may still be under way are sent again as they are, under the nonces that
// they have, so that the chain can take each only once; a parcel that has the row's
// policy is never sold again, and one that has another's stops the import. The account must have no other sender meanwhile.
type Issuer struct {
	Dir      string // of the plan
	Plan     Plan
	Book     *chain.Book
	Series   *chain.Series
	Batch    int                   // sales sent in a row; 0 is DefaultBatch
	Progress func(done, total int) // after each batch; may be nil
}

// Issued is what became of a plan.
type Issued struct {
	Policies int    `json:"policies"`    // of the plan, all sold
	Before   int    `json:"sold_before"` // sold when this run began
	Sent     int    `json:"sold_now"`    // sold by this run
	Gas      uint64 `json:"gas"`         // of the transactions that the journal knows
	Counted  int    `json:"gas_counted"` // policies that Gas is of
	Least    uint64 `json:"gas_least"`   // of one policy
	Most     uint64 `json:"gas_most"`    // of one policy
	Blocks   int    `json:"blocks"`      // that hold this run's sales
}

// PerPolicy is the mean gas of a sale; 0 where none is known.
func (i Issued) PerPolicy() uint64 {
	if i.Counted == 0 {
		return 0
	}
	return i.Gas / uint64(i.Counted)
}

// entry is a line of the journal: a sale that may be sent, or one that was mined.
type entry struct {
	At     int           `json:"at"` // place in the plan
	Signed *chain.Signed `json:"signed,omitempty"`
	Policy uint64        `json:"policy,omitempty"`
	Gas    uint64        `json:"gas,omitempty"`
	Block  uint64        `json:"block,omitempty"`
}

// Run sells what is left and returns once all of it is mined.
func (i *Issuer) Run(ctx context.Context) (out Issued, err error) {
	j, err := openJournal(filepath.Join(i.Dir, journalFile))
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, j.close()) }()
	out.Policies = len(i.Plan.Policies)
	left, err := i.left(ctx, j)
	if err != nil {
		return out, err
	}
	out.Before = out.Policies - len(left)
	blocks := map[uint64]bool{}
	for len(left) > 0 {
		part := left[:min(len(left), i.batch())]
		left = left[len(part):]
		if err := i.sell(ctx, j, part, blocks); err != nil {
			return out, err
		}
		out.Sent += len(part)
		i.progress(out.Before+out.Sent, out.Policies)
	}
	out.Blocks = len(blocks)
	j.gas(&out)
	return out, nil
}

func (i *Issuer) batch() int {
	if i.Batch > 0 {
		return i.Batch
	}
	return DefaultBatch
}

func (i *Issuer) progress(done, total int) {
	if i.Progress != nil {
		i.Progress(done, total)
	}
}

// left lists the places of the plan without a policy, once nothing of an earlier
// run is under way any more. The count of mined transactions is read before the
// policies: what it covers, they show.
func (i *Issuer) left(ctx context.Context, j *journal) ([]int, error) {
	mined, err := i.Series.Mined(ctx)
	if err != nil {
		return nil, err
	}
	open, err := i.open(ctx, j)
	if err != nil {
		return nil, err
	}
	var flying []chain.Signed
	var at []int
	for _, place := range open {
		if s, ok := j.signed[place]; ok && s.Nonce >= mined {
			flying, at = append(flying, s), append(at, place)
		}
	}
	if len(flying) == 0 {
		return open, nil
	}
	if err := i.finish(ctx, j, at, flying, map[uint64]bool{}); err != nil {
		return nil, fmt.Errorf("send again what an earlier run had signed: %w", err)
	}
	return i.open(ctx, j)
}

func (i *Issuer) call(place int) ([]byte, error) {
	p := i.Plan.Policies[place]
	return i.Book.SaleCall(i.Plan.Product, p.ParcelHash, p.Holder, p.ClaimKey, p.Sum())
}

// sell sells a batch: signed, in the journal, sent, mined.
func (i *Issuer) sell(ctx context.Context, j *journal, places []int, blocks map[uint64]bool) error {
	calls := make([][]byte, len(places))
	for n, place := range places {
		data, err := i.call(place)
		if err != nil {
			return err
		}
		calls[n] = data
	}
	gas, err := i.Series.Gas(ctx, i.Book.Address(), calls[0])
	if err != nil {
		return fmt.Errorf("row %d (%s): %w", i.Plan.Policies[places[0]].Line, i.Plan.Policies[places[0]].Name, err)
	}
	first, err := i.Series.Mined(ctx)
	if err != nil {
		return err
	}
	signed, err := i.Series.Sign(ctx, i.Book.Address(), first, gas, calls)
	if err != nil {
		return err
	}
	entries := make([]entry, len(places))
	for n, place := range places {
		entries[n] = entry{At: place, Signed: &signed[n]}
	}
	if err := j.write(entries); err != nil {
		return err
	}
	return i.finish(ctx, j, places, signed, blocks)
}

// mine sends what is in the journal until it is mined. What is stuck is signed
// again at a higher fee, which stands in the journal before it is sent too.
func (i *Issuer) mine(ctx context.Context, j *journal, places []int, signed []chain.Signed) ([]*types.Receipt, error) {
	for {
		if err := i.Series.Send(ctx, signed); err != nil {
			return nil, err
		}
		receipts, stuck := i.Series.Await(ctx, signed)
		if stuck == nil || !errors.Is(stuck, chain.ErrStuck) {
			return receipts, stuck
		}
		left := slices.Index(receipts, nil)
		raised, err := i.Series.Raise(ctx, signed[left:])
		if err != nil {
			return nil, errors.Join(stuck, err)
		}
		signed = append(slices.Clone(signed[:left]), raised...)
		entries := make([]entry, len(raised))
		for n := range raised {
			entries[n] = entry{At: places[left+n], Signed: &raised[n]}
		}
		if err := j.write(entries); err != nil {
			return nil, err
		}
	}
}

// finish has what is in the journal mined, and writes down what became of it.
func (i *Issuer) finish(ctx context.Context, j *journal, places []int, signed []chain.Signed, blocks map[uint64]bool) error {
	receipts, err := i.mine(ctx, j, places, signed)
	if err != nil {
		return err
	}
	var entries []entry
	var failed error
	for n, r := range receipts {
		if r.Status != types.ReceiptStatusSuccessful {
			failed = errors.Join(failed, i.why(ctx, places[n], r))
			continue
		}
		id, err := i.Book.SoldIn(r)
		if err != nil {
			return err
		}
		blocks[r.BlockNumber.Uint64()] = true
		entries = append(entries, entry{At: places[n], Policy: id, Gas: r.GasUsed, Block: r.BlockNumber.Uint64()})
	}
	return errors.Join(j.write(entries), failed)
}

// why is the contract's no to a sale that was mined and reverted.
func (i *Issuer) why(ctx context.Context, place int, r *types.Receipt) error {
	p := i.Plan.Policies[place]
	data, err := i.call(place)
	if err == nil {
		err = i.Series.Why(ctx, i.Book.Address(), data, r.BlockNumber)
	}
	if err == nil {
		err = errors.New("it would be taken now: run again")
	}
	return fmt.Errorf("row %d (%s): the sale was refused in block %s: %w", p.Line, p.Name, r.BlockNumber, err)
}

// journal is an append-only file of entries.
type journal struct {
	file   *os.File
	signed map[int]chain.Signed // newest by place
	mined  map[int]entry
}

func openJournal(path string) (*journal, error) {
	j := &journal{signed: map[int]chain.Signed{}, mined: map[int]entry{}}
	var err error
	if j.file, err = os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600); err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	if err := j.read(path); err != nil {
		return nil, errors.Join(err, j.file.Close())
	}
	return j, nil
}

// read takes the lock that keeps a second import out of the folder, which could
// sign the same parcel under another nonce, and reads what is there.
func (j *journal) read(path string) error {
	if err := syscall.Flock(int(j.file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return fmt.Errorf("journal %s: another import of this folder runs: wait for its end: %w", path, err)
	}
	b, err := io.ReadAll(j.file)
	if err != nil {
		return fmt.Errorf("read journal: %w", err)
	}
	whole, err := j.parse(path, b)
	if err != nil {
		return err
	}
	if err := j.file.Truncate(int64(whole)); err != nil {
		return fmt.Errorf("mend journal: %w", err)
	}
	if _, err := j.file.Seek(int64(whole), 0); err != nil {
		return fmt.Errorf("open journal: %w", err)
	}
	return syncFolder(filepath.Dir(path))
}

// parse takes the whole lines of a journal's text, and says where they end.
func (j *journal) parse(path string, b []byte) (whole int, err error) {
	whole = bytes.LastIndexByte(b, '\n') + 1 // a crash may have cut the last line, which nothing was sent by
	lines := bufio.NewScanner(bytes.NewReader(b[:whole]))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		var e entry
		if err := oracle.StrictJSON(lines.Bytes(), &e); err != nil {
			return 0, fmt.Errorf("read journal %s: line %d: %w", path, n, err)
		}
		j.keep(e)
	}
	if err := lines.Err(); err != nil {
		return 0, fmt.Errorf("read journal %s: %w", path, err)
	}
	return whole, nil
}

func (j *journal) keep(e entry) {
	if e.Signed != nil {
		j.signed[e.At] = *e.Signed
	} else {
		j.mined[e.At] = e
	}
}

// write adds entries and returns once they are on the disk.
func (j *journal) write(entries []entry) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	for _, e := range entries {
		if err := encoder.Encode(e); err != nil {
			return err
		}
		j.keep(e)
	}
	_, err := j.file.Write(b.Bytes())
	if err = errors.Join(err, j.file.Sync()); err != nil {
		return fmt.Errorf("write journal: %w", err)
	}
	return nil
}

func (j *journal) close() error { return j.file.Close() }

// gas adds up what the mined sales took.
func (j *journal) gas(out *Issued) {
	for _, e := range j.mined {
		out.Gas += e.Gas
		out.Counted++
		out.Most = max(out.Most, e.Gas)
		if out.Least == 0 || e.Gas < out.Least {
			out.Least = e.Gas
		}
	}
}
