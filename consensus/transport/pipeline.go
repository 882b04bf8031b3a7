package transport

import (
	"sync"

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
	p := &pipeline{AppendPipeline: inner, prepare: prepare, answered: answered, done: make(chan raft.AppendFuture), closed: make(chan struct{})}
	go p.run()
	return p
}

func (p *pipeline) run() {
	for {
		select {
		case future := <-p.AppendPipeline.Consumer():
			// raft looks at the answer alone: a failed one must not read as success.
			if err := future.Error(); err != nil {
				*future.Response() = raft.AppendEntriesResponse{}
			} else if err := p.answered(future.Request(), future.Response()); err != nil {
				*future.Response() = raft.AppendEntriesResponse{}
			}
			select {
			case p.done <- future:
			case <-p.closed:
				return
			}
		case <-p.closed:
			return
		}
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
