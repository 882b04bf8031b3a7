package transport

import (
	"sync"
	"time"

	"github.com/hashicorp/raft"
)

// pipeline is raft's, with each answer checked before raft hears it.
type pipeline struct {
	raft.AppendPipeline
	answered func(*raft.AppendEntriesRequest, *raft.AppendEntriesResponse) error
	prepare  func(*raft.AppendEntriesRequest) (*raft.AppendEntriesRequest, error)
	done     chan raft.AppendFuture
	closed   chan struct{}
	once     sync.Once
}

func newPipeline(inner raft.AppendPipeline, prepare func(*raft.AppendEntriesRequest) (*raft.AppendEntriesRequest, error), answered func(*raft.AppendEntriesRequest, *raft.AppendEntriesResponse) error) *pipeline {
	p := &pipeline{AppendPipeline: inner, prepare: prepare, answered: answered, done: make(chan raft.AppendFuture, 1), closed: make(chan struct{})}
	go p.run()
	return p
}

// run hands answers on in their order. Those that raft does not take wait here: raft
// leaves an answer lying when an earlier one ended its pipeline, and a pipeline of its
// transport that nobody relieves keeps the next AppendEntries, and with it a stop of
// the node, for ever. Raft sends little more by then, so little waits.
func (p *pipeline) run() {
	var waiting []raft.AppendFuture
	for {
		var next raft.AppendFuture
		var taker chan raft.AppendFuture // nil, which takes nothing, while nothing waits
		if len(waiting) > 0 {
			next, taker = waiting[0], p.done
		}
		select {
		case future := <-p.AppendPipeline.Consumer():
			p.check(future)
			waiting = append(waiting, future)
		case taker <- next:
			waiting = waiting[1:]
		case <-p.closed:
			p.last()
			return
		}
	}
}

// last leaves one answer that ends whoever still takes answers. Raft closes a pipeline
// after it has ended that goroutine itself, unless the one that appends was ended in
// the middle, as a log does that cannot be read: the other one would wait for ever,
// and a stop of the node for it. Nobody else puts answers here.
func (p *pipeline) last() {
	for {
		select {
		case p.done <- refused{}:
			return
		case <-p.done: // of no use any more
		}
	}
}

// refused is an answer without success to no request.
type refused struct{}

func (refused) Error() error                          { return raft.ErrPipelineShutdown }
func (refused) Start() time.Time                      { return time.Now() }
func (refused) Request() *raft.AppendEntriesRequest   { return &raft.AppendEntriesRequest{} }
func (refused) Response() *raft.AppendEntriesResponse { return &raft.AppendEntriesResponse{} }

// check empties an answer that raft must not hear: it looks at the answer alone, and a
// failed one must not read as success.
func (p *pipeline) check(future raft.AppendFuture) {
	if future.Error() != nil || p.answered(future.Request(), future.Response()) != nil {
		*future.Response() = raft.AppendEntriesResponse{}
	}
}

// AppendEntries implements raft.AppendPipeline.
func (p *pipeline) AppendEntries(args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) (raft.AppendFuture, error) {
	request, err := p.prepare(args)
	if err != nil {
		return nil, err
	}
	return p.AppendPipeline.AppendEntries(request, resp)
}

// Consumer implements raft.AppendPipeline.
func (p *pipeline) Consumer() <-chan raft.AppendFuture { return p.done }

// Close implements raft.AppendPipeline.
func (p *pipeline) Close() error {
	p.once.Do(func() { close(p.closed) })
	return p.AppendPipeline.Close()
}
