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
	slack             = 2 // honest members repeat themselves across leaders

	maxRemembered = 1 << 14 // entries of this leadership that are not appended again
)

// intake decides what a leader appends: each entry once, and of what members
// forward only what they signed themselves, up to a budget.
type intake struct {
	attempts int
	author   func([]byte) (oracle.Address, error)

	mu     sync.Mutex
	held   map[oracle.Hash]bool // appended in this leadership
	oldest []oracle.Hash
	spent  map[oracle.Address]*budget
}

// budget is what a member has forwarded.
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
	in.held, in.oldest, in.spent = map[oracle.Hash]bool{}, nil, map[oracle.Address]*budget{}
}

// own checks an entry of this node; false means that it was appended before.
func (in *intake) own(entry []byte) (bool, error) {
	if _, err := in.check(entry); err != nil {
		return false, err
	}
	return in.first(entry), nil
}

// forwarded checks an entry that a member sent and charges the member.
func (in *intake) forwarded(from oracle.Address, entry []byte) (bool, error) {
	author, err := in.check(entry)
	if err != nil {
		return false, err
	}
	if !author.IsZero() && author != from {
		return false, fmt.Errorf("append entry: %s forwards what %s signed", from, author)
	}
	if !in.charge(from, author.IsZero(), len(entry)) {
		return false, fmt.Errorf("append entry: %s has used up what it may forward in %d attempts", from, in.attempts)
	}
	return in.first(entry), nil
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

func (in *intake) first(entry []byte) bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	key := oracle.Keccak(entry)
	if in.held[key] {
		return false
	}
	in.held[key] = true
	in.oldest = append(in.oldest, key)
	if len(in.oldest) > maxRemembered {
		delete(in.held, in.oldest[0])
		in.oldest = in.oldest[1:]
	}
	return true
}

// forget lets an entry be appended again.
func (in *intake) forget(entry []byte) {
	in.mu.Lock()
	defer in.mu.Unlock()
	delete(in.held, oracle.Keccak(entry))
}
