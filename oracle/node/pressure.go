package node

import (
	"os"
	"path/filepath"
	"strconv"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
)

// pressure complains of a leader that keeps messages out of the log. The zero
// value complains of nobody.
type pressure struct {
	bound    time.Duration // for a leader to append what all members hold
	complain func(oracle.Context, time.Duration) error
	end      func(oracle.Context)
	last     map[oracle.Context]time.Time // complaints of this node, by attempt
}

// due is when to complain about an attempt whose log lacks a message since then.
func (p *pressure) due(c oracle.Context, since time.Time) time.Time {
	if last := p.last[c]; last.After(since) {
		since = last
	}
	return since.Add(p.bound)
}

// press complains where it is due. A leader does not complain of itself.
func (g *group) press(now time.Time) {
	if g.leads || g.pressure.complain == nil {
		return
	}
	for c, p := range g.participants {
		since, waits := p.Waiting()
		if !waits || now.Before(g.pressure.due(c, since)) {
			continue
		}
		g.pressure.last[c] = now
		if err := g.pressure.complain(c, g.pressure.bound); err != nil {
			g.zap.Debug("no complaint about the leader", zap.Stringer("request_id", c), zap.Error(err))
		}
	}
}

// nextPress is how long until a complaint may be due.
func (g *group) nextPress(next time.Duration) time.Duration {
	if g.leads || g.pressure.complain == nil {
		return next
	}
	for c, p := range g.participants {
		if since, waits := p.Waiting(); waits {
			next = min(next, max(0, time.Until(g.pressure.due(c, since))))
		}
	}
	return next
}

// first is the operator who alone may lead an attempt's group at first: none for
// a shared one, the attempt's in a fixed order for a reopened one.
func first(committee oracle.Committee, c oracle.Context) oracle.Address {
	if c.Attempt == 0 {
		return oracle.Address{}
	}
	n := committee.N()
	place := publish.Order(oracle.Context{RequestHash: c.RequestHash}, n)[int(c.Attempt)%n]
	return committee.Members[place].Operator
}

// groupDir is where a raft group's log is.
func (n *Node) groupDir(id uint64) string {
	return filepath.Join(n.cfg.DataDir, "groups", strconv.FormatUint(id, 10))
}

// prune leaves shared groups that order nothing any more, and deletes what old
// groups left behind: their requests are final. The chain numbers groups upward
// and begins attempts in a new one or in the newest shared one of the active
// committee, or of the jury. The caller holds attempts.mu.
func (n *Node) prune() {
	used := map[uint64]bool{}
	for epoch, shared := range n.attempts.shared {
		if epoch == n.roster.Active() || epoch > oracle.Juries && epoch == n.roster.Jury() {
			used[shared] = true
		} else {
			delete(n.attempts.shared, epoch) // nothing begins there any more
		}
	}
	for _, open := range n.attempts.open {
		used[open.Group] = true
	}
	for id, g := range n.groups {
		if !used[id] {
			n.leave(g)
		}
	}
	dirs, err := os.ReadDir(filepath.Join(n.cfg.DataDir, "groups"))
	if err != nil {
		return // none yet
	}
	for _, dir := range dirs {
		id, err := strconv.ParseUint(dir.Name(), 10, 64)
		if err != nil || used[id] || id > n.attempts.newest || n.attempts.leaving[id] {
			continue
		}
		if err := os.RemoveAll(n.groupDir(id)); err != nil {
			n.log.Warn("old group's log not deleted", zap.Uint64("group", id), zap.Error(err))
		}
	}
}
