package transport

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sync"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of the pacemaker.
const (
	muteWait      = 10   // election timeouts without a new leader after which the oldest mute ends
	maxComplaints = 4096 // (attempt, term) pairs with complaints; the oldest go first
)

// mute is a leader whom this node hears no more in the group.
type mute struct {
	operator oracle.Address
	since    time.Time
}

// mutes are a group's, oldest first.
type mutes []mute

func (m mutes) has(operator oracle.Address) bool {
	return slices.ContainsFunc(m, func(m mute) bool { return m.operator == operator })
}

// muted says whether a member is muted now. Once no leader was heard for a while
// after a mute, the oldest one ends: it is better to hear somebody.
func (g *guard) muted(operator oracle.Address) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.mutes) == 0 {
		return false
	}
	quiet := g.heard
	if since := g.mutes[len(g.mutes)-1].since; since.After(quiet) {
		quiet = since
	}
	if time.Since(quiet) > muteWait*g.cfg.Election {
		g.mutes = g.mutes[1:]
		g.heard = time.Now() // the next one has a while of its own
	}
	return g.mutes.has(operator)
}

// silence mutes the leader of a term. No more than f members are muted: among
// more there is an honest one.
func (g *guard) silence(term uint64) (oracle.Address, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	leader := g.leader.candidate
	if g.leader.term != term || leader == g.self || g.mutes.has(leader) {
		return leader, false
	}
	g.mutes = append(g.mutes, mute{leader, time.Now()})
	if len(g.mutes) > g.committee.F() {
		g.mutes = g.mutes[1:]
	}
	return leader, true
}

// blamed is the term of a leader who has had its time, and is not this node.
func (g *guard) blamed(bound time.Duration) (uint64, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.leader.term, g.leader.term > 0 && g.leader.candidate != g.self && time.Since(g.certified) >= bound
}

// complaints are the members' complaints about leaders of a group.
//
//	own ─▶ to all ─▶ f+1 for a term: join in ─▶ 2f+1: mute its leader
type complaints struct {
	mu   sync.Mutex
	from map[complaint]uint32 // bitmap over the committee
	seen []complaint          // oldest first
}

// complaint is about the leader of a term, for an attempt.
type complaint struct {
	context oracle.Context
	term    uint64
}

func newComplaints() *complaints { return &complaints{from: map[complaint]uint32{}} }

// add counts a member's complaint; it says whether it is new, and how many
// members complain of the term, about whichever attempts.
func (c *complaints) add(place int, about complaint) (isNew bool, count int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	held, known := c.from[about]
	if held&(1<<place) != 0 {
		return false, 0
	}
	if !known {
		c.seen = append(c.seen, about)
		if len(c.seen) > maxComplaints {
			delete(c.from, c.seen[0])
			c.seen = c.seen[1:]
		}
	}
	c.from[about] = held | 1<<place
	var all uint32
	for other, places := range c.from {
		if other.term == about.term {
			all |= places
		}
	}
	for ; all != 0; all &= all - 1 {
		count++
	}
	return true, count
}

// has says whether a member's complaint is counted.
func (c *complaints) has(place int, about complaint) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.from[about]&(1<<place) != 0
}

// end forgets the complaints about an attempt.
func (c *complaints) end(context oracle.Context) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.seen = slices.DeleteFunc(c.seen, func(about complaint) bool {
		if about.context == context {
			delete(c.from, about)
		}
		return about.context == context
	})
}

// Complain says to all that the group's leader has not put into the log what
// this node has of an attempt. A leader younger than bound is given its time.
func (g *Group) Complain(context oracle.Context, bound time.Duration) error {
	term, ok := g.guard.blamed(bound)
	if !ok {
		return nil
	}
	return g.complain(complaint{context, term})
}

// EndComplaints forgets the complaints about an attempt that has ended.
func (g *Group) EndComplaints(context oracle.Context) { g.complaints.end(context) }

func (g *Group) complain(about complaint) error {
	place := g.guard.committee.Index(g.t.cfg.Self)
	if g.complaints.has(place, about) {
		return nil
	}
	sig, err := g.guard.cfg.Signer.SignComplaint(oracle.Complaint{Context: about.context, Group: g.id, Term: about.term})
	if err != nil {
		return fmt.Errorf("complain of the leader of term %d: %w", about.term, err)
	}
	g.spread(about, g.t.cfg.Self, sig)
	if isNew, count := g.complaints.add(place, about); isNew {
		g.weigh(about, count)
	}
	return nil
}

const complaintSize = 8 + 32 + 4 + 8 + 20 + 64

func (g *Group) spread(about complaint, author oracle.Address, sig oracle.Signature) {
	b := binary.BigEndian.AppendUint64(nil, g.id)
	b = append(b, about.context.RequestHash[:]...)
	b = binary.BigEndian.AppendUint32(b, about.context.Attempt)
	b = binary.BigEndian.AppendUint64(b, about.term)
	b = append(b, author[:]...)
	b = append(b, sig[:]...)
	frame := newFrame(frameComplaint, b)
	for _, l := range g.links {
		l.stream.peer.queue.push(frame)
	}
}

// hear takes a complaint that a peer brought, its own or another member's, and
// passes a new one on. b is a frame's body, of complaintSize.
func (g *Group) hear(b []byte) error {
	about := complaint{oracle.Context{RequestHash: oracle.Hash(b[8:40]), Attempt: binary.BigEndian.Uint32(b[40:44])}, binary.BigEndian.Uint64(b[44:52])}
	author, sig := oracle.Address(b[52:72]), oracle.Signature(b[72:136])
	place := g.guard.committee.Index(author)
	if place < 0 {
		return fmt.Errorf("complaint of %s, who is not in the committee", author)
	}
	g.guard.mu.Lock()
	current := g.guard.leader.term
	g.guard.mu.Unlock()
	if about.term != current || g.complaints.has(place, about) {
		return nil
	}
	digest := g.guard.cfg.Domain.Digest(oracle.Complaint{Context: about.context, Group: g.id, Term: about.term}.StructHash())
	if err := threshold.Verify(digest, sig, g.guard.committee.Members[place].Signer); err != nil {
		return fmt.Errorf("complaint of %s: %w", author, err)
	}
	isNew, count := g.complaints.add(place, about)
	if !isNew {
		return nil
	}
	g.spread(about, author, sig)
	g.weigh(about, count)
	return nil
}

// weigh acts on a new complaint.
func (g *Group) weigh(about complaint, count int) {
	committee := g.guard.committee
	if count >= committee.F()+1 {
		if err := g.complain(about); err != nil {
			g.t.cfg.Logger.Warn("complaint not signed", zap.Uint64("group", g.id), zap.Error(err))
		}
	}
	if count < committee.Majority() {
		return
	}
	if leader, isNew := g.guard.silence(about.term); isNew {
		g.t.cfg.Logger.Warn("leader muted: it keeps entries out of the log", zap.Uint64("group", g.id), zap.Uint64("term", about.term), zap.Stringer("operator", leader))
	}
}
