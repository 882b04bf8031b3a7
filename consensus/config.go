package consensus

import (
	"fmt"
	"math"
	"time"

	"github.com/hashicorp/raft"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/transport"
)

// MaxEntry bounds the bytes of one entry.
const MaxEntry = transport.MaxMessage

// Timing of a group, unless the Config says otherwise.
const (
	DefaultElection = 400 * time.Millisecond
	DefaultApply    = 2 * time.Second

	maxAppend   = 16      // entries of one replication request
	segmentSize = 8 << 20 // bytes of one file of the log
)

// Config says which group this is and where it lives.
type Config struct {
	Group     uint64 // number of the group, from the contract
	Dir       string // of this group alone; made if missing
	Transport *transport.Transport
	Logger    *zap.Logger

	// Admit refuses an entry before it is appended; nil takes all. It is cheap
	// and reads no state: what an entry is worth is decided after the log.
	Admit func(entry []byte) error

	// Election is how long a member waits without a leader before it stands;
	// the leader steps down after half of it without a majority. At least 50 ms;
	// 0 is DefaultElection.
	Election time.Duration
	// Apply bounds how long a Propose waits for raft's loop; 0 is DefaultApply.
	Apply time.Duration
}

func (c *Config) check() error {
	switch {
	case c.Transport == nil:
		return fmt.Errorf("raft group %d: transport is missing", c.Group)
	case c.Dir == "":
		return fmt.Errorf("raft group %d: dir is empty", c.Group)
	case c.Logger == nil:
		return fmt.Errorf("raft group %d: logger is missing", c.Group)
	case c.Election < 0 || (c.Election > 0 && c.Election < 50*time.Millisecond):
		return fmt.Errorf("raft group %d: election timeout %s: want at least 50ms", c.Group, c.Election)
	}
	if c.Election == 0 {
		c.Election = DefaultElection
	}
	if c.Apply <= 0 {
		c.Apply = DefaultApply
	}
	return nil
}

// raft is the library's configuration for this group.
func (c *Config) raft() *raft.Config {
	r := raft.DefaultConfig()
	r.LocalID = transport.ServerID(c.Transport.Self())
	r.HeartbeatTimeout, r.ElectionTimeout, r.LeaderLeaseTimeout = c.Election, c.Election, c.Election/2
	// A follower learns of a commit with the next append: this is the idle beat.
	r.CommitTimeout = max(c.Election/20, 5*time.Millisecond)
	r.MaxAppendEntries = maxAppend
	r.ShutdownOnRemove = false
	r.SnapshotThreshold, r.SnapshotInterval = math.MaxUint64, 24*time.Hour
	r.NoLegacyTelemetry = true
	r.Logger = transport.Quiet(c.Logger)
	return r
}
