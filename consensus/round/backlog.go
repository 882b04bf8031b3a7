package round

import (
	"maps"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of what one peer may leave in a Backlog.
const (
	maxWaiting      = 256     // messages
	maxWaitingBytes = 1 << 20 // bytes
)

// Backlog keeps messages for attempts that this node has not read from the
// chain yet. Each peer has a bounded share of it, in which the oldest go first,
// so nobody can push out another's. It is not safe for concurrent use.
type Backlog struct {
	peers map[oracle.Address]*waiting
	known map[oracle.Address]bool // nil: everybody
}

type waiting struct {
	messages []Waiting
	bytes    int
}

// Waiting is a message as a peer delivered it.
type Waiting struct {
	From oracle.Address
	Data []byte

	context oracle.Context
}

// NewBacklog makes an empty Backlog.
func NewBacklog() *Backlog { return &Backlog{peers: map[oracle.Address]*waiting{}} }

// Only keeps messages of these peers from now on, and forgets those of all others:
// who has left every committee has no share.
func (b *Backlog) Only(peers []oracle.Address) {
	b.known = map[oracle.Address]bool{}
	for _, operator := range peers {
		b.known[operator] = true
	}
	maps.DeleteFunc(b.peers, func(operator oracle.Address, _ *waiting) bool { return !b.known[operator] })
}

// Add keeps a message from a peer, who must be authenticated: each address
// brings its own share of memory.
func (b *Backlog) Add(from oracle.Address, context oracle.Context, data []byte) {
	if len(data) > MaxMessage || b.known != nil && !b.known[from] {
		return
	}
	w := b.peers[from]
	if w == nil {
		w = &waiting{}
		b.peers[from] = w
	}
	w.messages = append(w.messages, Waiting{From: from, Data: data, context: context})
	w.bytes += len(data)
	for len(w.messages) > maxWaiting || w.bytes > maxWaitingBytes {
		w.bytes -= len(w.messages[0].Data)
		w.messages[0] = Waiting{}
		w.messages = w.messages[1:]
	}
}

// Take removes and returns the messages of an attempt, each peer's in order of
// arrival, peers in the committee's order.
func (b *Backlog) Take(committee oracle.Committee, context oracle.Context) (out []Waiting) {
	for _, m := range committee.Members {
		w := b.peers[m.Operator]
		if w == nil {
			continue
		}
		var rest []Waiting
		for _, message := range w.messages {
			if message.context == context {
				out = append(out, message)
				w.bytes -= len(message.Data)
			} else {
				rest = append(rest, message)
			}
		}
		w.messages = rest
	}
	return out
}
