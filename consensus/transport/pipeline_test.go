package transport

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/raft"
	"github.com/stretchr/testify/require"
)

// narrow is a pipeline like raft's own at its narrowest: it keeps whoever appends
// until somebody takes the answer.
type narrow struct{ done chan raft.AppendFuture }

type answered struct {
	request  *raft.AppendEntriesRequest
	response *raft.AppendEntriesResponse
}

func (a answered) Error() error                          { return nil }
func (a answered) Start() time.Time                      { return time.Time{} }
func (a answered) Request() *raft.AppendEntriesRequest   { return a.request }
func (a answered) Response() *raft.AppendEntriesResponse { return a.response }

func (n narrow) AppendEntries(r *raft.AppendEntriesRequest, w *raft.AppendEntriesResponse) (raft.AppendFuture, error) {
	a := answered{request: r, response: w}
	n.done <- a
	return a, nil
}
func (n narrow) Consumer() <-chan raft.AppendFuture { return n.done }
func (n narrow) Close() error                       { return nil }

// Raft stops to take answers when one of them ends its pipeline, and may append once
// more before it sees that itself.
func TestPipelineKeepsNobodyWhoAppends(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		as := func(r *raft.AppendEntriesRequest) (*raft.AppendEntriesRequest, error) { return r, nil }
		well := func(*raft.AppendEntriesRequest, *raft.AppendEntriesResponse) error { return nil }
		p := newPipeline(narrow{make(chan raft.AppendFuture)}, as, well)
		defer p.Close()
		sent := 0
		go func() {
			for ; sent < 5; sent++ {
				_, _ = p.AppendEntries(&raft.AppendEntriesRequest{Term: uint64(sent)}, &raft.AppendEntriesResponse{Success: true})
			}
		}()
		synctest.Wait()
		require.Equal(t, 5, sent, "somebody waits in AppendEntries though every answer is there")
		for i := range 5 {
			require.EqualValues(t, i, (<-p.Consumer()).Request().Term)
		}
	})
}

// Who takes answers learns that a pipeline is closed: raft tells that goroutine only
// where the one that appends has come to its end by itself.
func TestPipelineEndsWhoTakesAnswers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		as := func(r *raft.AppendEntriesRequest) (*raft.AppendEntriesRequest, error) { return r, nil }
		well := func(*raft.AppendEntriesRequest, *raft.AppendEntriesResponse) error { return nil }
		p := newPipeline(narrow{make(chan raft.AppendFuture)}, as, well)
		for range 3 {
			_, err := p.AppendEntries(&raft.AppendEntriesRequest{Term: 1}, &raft.AppendEntriesResponse{Success: true})
			require.NoError(t, err)
		}
		synctest.Wait()
		require.NoError(t, p.Close())
		for future := range p.Consumer() { // a bubble where all wait is a failure
			require.NotNil(t, future.Request())
			if !future.Response().Success {
				break
			}
		}
	})
}
