package consensus

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Errors of Propose. None says that the entry will not appear.
var (
	ErrNotRunning = errors.New("raft group is not running")
	ErrNoLeader   = errors.New("raft group has no leader")
)

// Log is one raft group as an oracle.Log.
type Log struct {
	cfg     Config
	intake  *intake
	entries chan oracle.Entry
	leading chan bool
	open    func(dir string, size int, logger hclog.Logger) (*journal, error)

	mu    sync.Mutex
	raft  *raft.Raft // nil unless running
	group *transport.Group
	ran   bool
}

var _ oracle.Log = (*Log)(nil)

// NewLog prepares a group and starts nothing.
func NewLog(cfg Config) (*Log, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	return &Log{cfg: cfg, intake: newIntake(cfg.Attempts, cfg.Author), entries: make(chan oracle.Entry), leading: make(chan bool, 1), open: openJournal}, nil
}

// Run opens the log and takes part in the group until ctx ends; it returns when
// all it started has ended and the files are closed. It runs once. A disk without
// room delays the group until there is some; one that fails under the running
// group ends it with ErrDisk.
func (l *Log) Run(ctx context.Context) error {
	l.mu.Lock()
	if l.ran {
		l.mu.Unlock()
		return fmt.Errorf("raft group %d: Run was called before", l.cfg.Group)
	}
	l.ran = true
	l.mu.Unlock()

	for told := false; ; told = true {
		err := l.run(ctx)
		if !full(err) || ctx.Err() != nil {
			return err
		}
		l.tell(false)
		if !told {
			l.cfg.Logger.Warn("raft group waits for room on the disk", zap.Uint64("group", l.cfg.Group), zap.Error(err))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(roomPause):
		}
	}
}

// roomPause is between two tries to open a log on a full disk.
const roomPause = time.Second

// full says whether an error is a disk's that has no room, or a limit's.
func full(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}

// ErrDisk ends a group whose files failed while it ran: a term or an entry could
// not be written, or not be read. Nothing is signed in such a term. Where only room
// is lacking the group waits for it instead.
var ErrDisk = errors.New("the disk failed under a running raft group: mend it, then start the node again")

// broken is why a running group's files are of no use.
type broken struct{ error }

func (l *Log) broken(err error) broken {
	if full(err) {
		return broken{fmt.Errorf("raft group %d: %w", l.cfg.Group, err)}
	}
	return broken{fmt.Errorf("raft group %d: %w: %w", l.cfg.Group, ErrDisk, err)}
}

// run is one try: it opens the files and serves until ctx ends or they fail.
func (l *Log) run(ctx context.Context) (err error) {
	conf := l.cfg.raft()
	store, err := l.open(filepath.Clean(l.cfg.Dir), segmentSize, conf.Logger)
	if err != nil {
		return fmt.Errorf("raft group %d: open log: %w", l.cfg.Group, err)
	}
	ctx, fail := context.WithCancelCause(ctx)
	defer fail(nil)
	store.broken = func(err error) { fail(l.broken(err)) }
	defer func() {
		var cause broken
		if errors.As(context.Cause(ctx), &cause) {
			err = cause.error // whatever else went wrong did so behind it
		}
		err = errors.Join(err, store.Close())
	}()

	group, err := l.cfg.Transport.Open(ctx, transport.GroupConfig{
		Group: l.cfg.Group, Committee: l.cfg.Committee, Domain: l.cfg.Domain, First: l.cfg.First, Election: l.cfg.Election, Signer: l.cfg.Signer, Author: l.cfg.Author,
	})
	if err != nil {
		return err
	}
	defer group.Close()
	var node *raft.Raft
	started := make(chan struct{})
	go func() { // it may end in the middle: see journal.end
		defer close(started)
		node, err = l.start(ctx, conf, store, group)
	}()
	if <-started; node == nil {
		return err
	}
	l.set(node, group)
	l.serve(ctx, node, group)
	l.set(nil, nil)
	if err := node.Shutdown().Error(); err != nil {
		return fmt.Errorf("raft group %d: stop: %w", l.cfg.Group, err)
	}
	return nil
}

// start begins or continues the group. The committee's exact configuration is
// entry 1 on every member; a directory with another one is refused.
func (l *Log) start(ctx context.Context, conf *raft.Config, store *journal, group *transport.Group) (*raft.Raft, error) {
	snapshots := raft.NewDiscardSnapshotStore()
	known, err := raft.HasExistingState(store, store, snapshots)
	if err != nil {
		return nil, fmt.Errorf("raft group %d: read log: %w", l.cfg.Group, err)
	}
	want := group.Configuration()
	if !known {
		if err := raft.BootstrapCluster(conf, store, store, snapshots, group, want); err != nil {
			return nil, fmt.Errorf("raft group %d: write first entry: %w", l.cfg.Group, err)
		}
	} else if err := l.checkFirst(store, want); err != nil {
		return nil, err
	}
	node, err := raft.NewRaft(conf, fsm{ctx: ctx, entries: l.entries}, store, store, snapshots, group)
	if err != nil {
		return nil, fmt.Errorf("raft group %d: start: %w", l.cfg.Group, err)
	}
	group.Attach(node, store)
	return node, nil
}

// checkFirst compares entry 1 with the committee's. A crash may have cut the
// first start short after its term was written and before the entry was.
func (l *Log) checkFirst(store *journal, want raft.Configuration) error {
	last, err := store.LastIndex()
	if err == nil && last == 0 {
		err = store.StoreLog(&raft.Log{Index: 1, Term: 1, Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(want)})
		if err != nil {
			return fmt.Errorf("raft group %d: write first entry: %w", l.cfg.Group, err)
		}
	}
	var first raft.Log
	if err := store.GetLog(1, &first); err != nil {
		return fmt.Errorf("raft group %d: read first entry: %w", l.cfg.Group, err)
	}
	if first.Type != raft.LogConfiguration || !slices.Equal(first.Data, raft.EncodeConfiguration(want)) {
		return fmt.Errorf("raft group %d: %s holds the log of another committee", l.cfg.Group, l.cfg.Dir)
	}
	return nil
}

func (l *Log) set(node *raft.Raft, group *transport.Group) {
	l.mu.Lock()
	l.raft, l.group = node, group
	l.mu.Unlock()
}

func (l *Log) get() (*raft.Raft, *transport.Group) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.raft, l.group
}

// serve tells changes of leadership and appends what peers forward.
func (l *Log) serve(ctx context.Context, node *raft.Raft, group *transport.Group) {
	for {
		select {
		case <-ctx.Done():
			return
		case leading := <-node.LeaderCh():
			if leading {
				l.intake.begin()
			}
			l.tell(leading)
		case m := <-group.Proposals():
			if node.State() != raft.Leader {
				continue // forwarded once; its author tries again
			}
			if err := l.intake.forwarded(m.From, m.Data); err != nil {
				l.cfg.Logger.Debug("forwarded entry not appended", zap.Stringer("peer", m.From), zap.Error(err))
				continue
			}
			l.append(node, m.Data)
		}
	}
}

// tell replaces a change of leadership that nobody has read by the newer one.
func (l *Log) tell(leading bool) {
	select {
	case <-l.leading:
	default:
	}
	l.leading <- leading
}

// Propose hands an entry to the group: to raft's loop if this node leads, to
// the leader's queue if another does. It does not wait for the entry to appear;
// entries proposed one after the other by the leader appear in that order.
func (l *Log) Propose(ctx context.Context, entry []byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	node, group := l.get()
	if node == nil {
		return ErrNotRunning
	}
	if node.State() == raft.Leader {
		if err := l.intake.own(entry); err != nil {
			return err
		}
		l.append(node, entry)
		return nil
	}
	leader := l.Leader()
	if leader.IsZero() || leader == l.cfg.Transport.Self() {
		return ErrNoLeader
	}
	return group.Forward(leader, entry)
}

func (l *Log) append(node *raft.Raft, entry []byte) {
	// Its future is answered after the entry was delivered, and the caller may be
	// the one who reads Entries: nobody waits. An entry that raft did not take is
	// one that never appears, which the caller must live with anyway.
	node.Apply(entry, l.cfg.Apply)
}

// Complain says to the committee that the group's leader does not put into the
// log what this node has of an attempt. A leader younger than bound has time yet.
func (l *Log) Complain(attempt oracle.Context, bound time.Duration) error {
	if _, group := l.get(); group != nil {
		return group.Complain(attempt, bound)
	}
	return ErrNotRunning
}

// EndComplaints forgets what members complained of about an attempt that ended.
func (l *Log) EndComplaints(attempt oracle.Context) {
	if _, group := l.get(); group != nil {
		group.EndComplaints(attempt)
	}
}

// Entries delivers the log's entries in order, from the first at every start;
// indices are raft's and leave gaps at its own entries. The reader must keep up
// or stop the Log: raft waits for it. It may Propose between two reads.
func (l *Log) Entries() <-chan oracle.Entry { return l.entries }

// Leadership tells when this node begins or stops to lead. Only the newest
// change is kept for the reader.
func (l *Log) Leadership() <-chan bool { return l.leading }

// IsLeader says whether this node leads the group now.
func (l *Log) IsLeader() bool {
	node, _ := l.get()
	return node != nil && node.State() == raft.Leader
}

// Leader is the operator this node follows; zero while there is none.
func (l *Log) Leader() oracle.Address {
	node, _ := l.get()
	if node == nil {
		return oracle.Address{}
	}
	_, id := node.LeaderWithID()
	operator, err := oracle.ParseAddress(string(id))
	if err != nil {
		return oracle.Address{} // none
	}
	return operator
}

// Stats are the group's term and indices, for metrics.
func (l *Log) Stats() (term, last, applied uint64) {
	node, _ := l.get()
	if node == nil {
		return 0, 0, 0
	}
	return node.CurrentTerm(), node.LastIndex(), node.AppliedIndex()
}

// fsm passes committed entries on; the state they make lives elsewhere.
type fsm struct {
	ctx     context.Context
	entries chan<- oracle.Entry
}

// Apply implements raft.FSM.
func (f fsm) Apply(entry *raft.Log) any {
	select {
	case f.entries <- oracle.Entry{Index: entry.Index, Data: entry.Data}:
	case <-f.ctx.Done():
	}
	return nil
}

// Snapshot implements raft.FSM: there is never one.
func (f fsm) Snapshot() (raft.FSMSnapshot, error) { return nil, raft.ErrNothingNewToSnapshot }

// Restore implements raft.FSM.
func (f fsm) Restore(r io.ReadCloser) error {
	return errors.Join(errors.New("raft group: a log has no snapshots to restore"), r.Close())
}
