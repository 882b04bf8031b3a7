package feeds

import (
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Session is how one task reads, with the record of what it read.
type Session interface {
	fetch.Getter
	Exchanges() []oracle.Exchange // sorted, each once
}

// Opener makes the session of a task.
type Opener func(task oracle.Task) Session

// Live reads through getter and keeps every byte in the archive. budget is the
// most bytes one task may read; 0 is fetch.DefaultBudget.
func Live(getter fetch.Getter, archive oracle.Archive, budget int64) Opener {
	return func(oracle.Task) Session { return fetch.NewRecorder(getter, archive, budget) }
}

// Replay answers from what a task recorded, without a network.
func Replay(exchanges []oracle.Exchange, archive oracle.Archive) Opener {
	return func(oracle.Task) Session { return fetch.NewReplayer(exchanges, archive) }
}
