package consensus

import (
	"fmt"
	"math"
	"time"

	"github.com/hashicorp/raft"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// MaxEntry bounds the bytes of one entry.
const MaxEntry = transport.MaxMessage

// Size and timing of a group, unless the Config says otherwise.
const (
	MaxAttempts     = 1024 // of a group
	DefaultElection = 400 * time.Millisecond
	DefaultApply    = 2 * time.Second

	segmentSize = 8 << 20 // bytes of one file of the log
)

// Config says which group this is and where it lives.
type Config struct {
	Group     uint64 // number of the group, from the contract
	Dir       string // of this group alone; made if missing
	Transport *transport.Transport
	Committee oracle.Committee // whose group it is; without members: that of Transport's configuration
	Logger    *zap.Logger

	Domain oracle.Domain // of what members sign
	Signer transport.Signer

	// Author refuses an entry before it enters the log, at the leader as at those
	// who follow, and names the member who signed it; zero for one that nobody
	// signs. It reads no state: what an entry is worth is decided after the log.
	Author func(entry []byte) (oracle.Address, error)
	// First is the operator who alone may lead at first; zero lets anybody.
	First oracle.Address
	// Attempts is how many the group orders at most: members may forward so much.
	// 0 is MaxAttempts.
	Attempts int

	// Election is how long a member waits between two candidacies at least; two thirds
	// of it without a leader come before the first. The leader steps down
	// after half of it without a majority. At least 50 ms;
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
	case c.Signer == nil:
		return fmt.Errorf("raft group %d: signer is missing", c.Group)
	case c.Author == nil:
		return fmt.Errorf("raft group %d: author check is missing", c.Group)
	case c.Attempts < 0:
		return fmt.Errorf("raft group %d: %d attempts: want 0 or more", c.Group, c.Attempts)
	case c.Election < 0 || (c.Election > 0 && c.Election < 50*time.Millisecond):
		return fmt.Errorf("raft group %d: election timeout %s: want at least 50ms", c.Group, c.Election)
	}
	if c.Election == 0 {
		c.Election = DefaultElection
	}
	if c.Attempts == 0 {
		c.Attempts = MaxAttempts
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
	// raft takes a leader for lost between one and two of these after it was last
	// heard; the transport decides whose turn it is to stand then.
	r.HeartbeatTimeout = c.Election / 2
	r.ElectionTimeout, r.LeaderLeaseTimeout = c.Election, c.Election/2
	// A follower learns of a commit with the next append: this is the idle beat.
	r.CommitTimeout = max(c.Election/20, 5*time.Millisecond)
	r.MaxAppendEntries = transport.MaxEntries
	r.ShutdownOnRemove = false
	r.SnapshotThreshold, r.SnapshotInterval = math.MaxUint64, 24*time.Hour
	r.NoLegacyTelemetry = true
	r.Logger = transport.Quiet(c.Logger)
	return r
}
