package transport

import "sync"

// Bounds of what waits for one peer.
const (
	maxQueued      = 4096
	maxQueuedBytes = 8 << 20
)

// queue holds frames for one peer, first in first out. When it is full the
// oldest go.
type queue struct {
	mu      sync.Mutex
	frames  [][]byte
	bytes   int
	dropped uint64
	ready   chan struct{} // holds one token while frames wait
}

func newQueue() *queue { return &queue{ready: make(chan struct{}, 1)} }

func (q *queue) push(frame []byte) {
	q.mu.Lock()
	q.frames = append(q.frames, frame)
	q.bytes += len(frame)
	for len(q.frames) > maxQueued || q.bytes > maxQueuedBytes {
		q.bytes -= len(q.frames[0])
		q.frames[0] = nil
		q.frames = q.frames[1:]
		q.dropped++
	}
	q.mu.Unlock()
	select {
	case q.ready <- struct{}{}:
	default:
	}
}

// pop takes the oldest frame, or nil.
func (q *queue) pop() []byte {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.frames) == 0 {
		return nil
	}
	frame := q.frames[0]
	q.frames[0] = nil
	q.frames = q.frames[1:]
	q.bytes -= len(frame)
	return frame
}

func (q *queue) stats() (waiting int, dropped uint64) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.frames), q.dropped
}
