package consensus

import (
	"fmt"
	"sync"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// What one member may bring into a log while this node leads it. An honest one
// signs four messages of an attempt, and knows its request.
const (
	messagesOfAttempt = 4
	slack             = 2 // honest members repeat themselves
)

// intake decides what a leader appends: of what members forward only what they
// signed themselves, up to a budget. A repeated entry is not dropped: it may come
// again because it came too early.
type intake struct {
	attempts int
	author   func([]byte) (oracle.Address, error)

	mu    sync.Mutex
	spent map[oracle.Address]*budget
}

// budget is what a member has forwarded in this leadership.
type budget struct{ signed, unsigned, bytes int }

func newIntake(attempts int, author func([]byte) (oracle.Address, error)) *intake {
	in := &intake{attempts: attempts, author: author}
	in.begin()
	return in
}

// begin starts a leadership: what an earlier one appended may be lost.
func (in *intake) begin() {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.spent = map[oracle.Address]*budget{}
}

// own checks an entry of this node.
func (in *intake) own(entry []byte) error {
	_, err := in.check(entry)
	return err
}

// forwarded checks an entry that a member sent and charges the member. All it
// signs reaches the leader by side stream too: a spent budget silences nobody.
func (in *intake) forwarded(from oracle.Address, entry []byte) error {
	author, err := in.check(entry)
	if err != nil {
		return err
	}
	if !author.IsZero() && author != from {
		return fmt.Errorf("append entry: %s forwards what %s signed", from, author)
	}
	if !in.charge(from, author.IsZero(), len(entry)) {
		return fmt.Errorf("append entry: %s has used up what it may forward in %d attempts", from, in.attempts)
	}
	return nil
}

func (in *intake) check(entry []byte) (oracle.Address, error) {
	if len(entry) == 0 || len(entry) > MaxEntry {
		return oracle.Address{}, fmt.Errorf("append entry of %d bytes: want 1 to %d", len(entry), MaxEntry)
	}
	author, err := in.author(entry)
	if err != nil {
		return oracle.Address{}, fmt.Errorf("append entry: %w", err)
	}
	return author, nil
}

func (in *intake) charge(from oracle.Address, unsigned bool, size int) bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	b := in.spent[from]
	if b == nil {
		b = &budget{}
		in.spent[from] = b
	}
	spent, limit := &b.signed, slack*messagesOfAttempt*in.attempts
	if unsigned {
		spent, limit = &b.unsigned, slack*in.attempts
	}
	if *spent == limit || b.bytes+size > slack*MaxEntry*in.attempts {
		return false
	}
	*spent++
	b.bytes += size
	return true
}
