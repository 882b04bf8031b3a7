package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// Bounds of a stream.
const (
	MaxSubscribers = 64       // readers at one time; another is answered 503
	MaxEventBytes  = 64 << 10 // of one event's data
	KeptEvents     = 256      // events a reader that comes back may catch up on
	pendingEvents  = 64       // events a slow reader may lag before it is cut off
	heartbeat      = 15 * time.Second
)

// Event is one change, as a line of a server-sent event stream.
type Event struct {
	ID   uint64          // strictly rising, from 1; set by the stream
	Name string          // a word: "state", "head", "request" …
	Data json.RawMessage // one line of JSON
}

// Stream hands every published event to every reader. A reader that does not
// keep up is cut off and may come back with the last id it saw; publishing
// never waits. The zero value is not usable; make one with NewStream.
type Stream struct {
	mu      sync.Mutex
	last    uint64
	kept    []Event // at most KeptEvents, oldest first
	readers map[chan Event]struct{}
}

// NewStream returns a stream without events or readers.
func NewStream() *Stream { return &Stream{readers: make(map[chan Event]struct{})} }

// Publish sends value as JSON to all readers. A value that cannot be encoded in
// MaxEventBytes is our own bug and is refused.
func (s *Stream) Publish(name string, value any) error {
	data, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("encode event %s: %w", name, err)
	}
	if len(data) > MaxEventBytes {
		return fmt.Errorf("event %s has %d bytes: want at most %d", name, len(data), MaxEventBytes)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last++
	event := Event{ID: s.last, Name: name, Data: data}
	s.kept = append(s.kept, event)
	if len(s.kept) > KeptEvents {
		s.kept = append([]Event(nil), s.kept[len(s.kept)-KeptEvents:]...)
	}
	for reader := range s.readers {
		select {
		case reader <- event:
		default: // too slow: it reconnects with its last id
			delete(s.readers, reader)
			close(reader)
		}
	}
	return nil
}

// subscribe returns what came after the event with id after, as far as kept,
// and a channel of what comes next. ok is false if there are too many readers.
func (s *Stream) subscribe(after uint64) (missed []Event, next chan Event, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.readers) >= MaxSubscribers {
		return nil, nil, false
	}
	if after > 0 && after <= s.last {
		for _, event := range s.kept {
			if event.ID > after {
				missed = append(missed, event)
			}
		}
	}
	next = make(chan Event, pendingEvents)
	s.readers[next] = struct{}{}
	return missed, next, true
}

func (s *Stream) unsubscribe(reader chan Event) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.readers, reader)
}

// ServeHTTP streams events (text/event-stream) until the reader or the server
// ends. A Last-Event-ID header asks for what was missed.
func (s *Stream) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	after, _ := strconv.ParseUint(r.Header.Get("Last-Event-ID"), 10, 64) // absent or odd: from now on
	missed, next, ok := s.subscribe(after)
	if !ok {
		w.Header().Set("Retry-After", "10")
		refuse(w, http.StatusServiceUnavailable, "too_many_readers", "Too many readers follow this stream: try again later.")
		return
	}
	defer s.unsubscribe(next)
	w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
	if r.Method == http.MethodHead {
		return
	}
	out := writer{w: w, control: http.NewResponseController(w)}
	if out.send("retry: 1000\n\n") != nil {
		return
	}
	for _, event := range missed {
		if out.event(event) != nil {
			return
		}
	}
	out.follow(r.Context(), next)
}

// writer sends whole events, each within the write timeout.
type writer struct {
	w       http.ResponseWriter
	control *http.ResponseController
}

func (o writer) follow(ctx context.Context, next <-chan Event) {
	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		var err error
		select {
		case <-ctx.Done():
			return
		case event, open := <-next:
			if !open {
				return
			}
			err = o.event(event)
		case <-beat.C:
			err = o.send(": still here\n\n")
		}
		if err != nil {
			return
		}
	}
}

func (o writer) event(e Event) error {
	return o.send(fmt.Sprintf("id: %d\nevent: %s\ndata: %s\n\n", e.ID, e.Name, e.Data))
}

func (o writer) send(text string) error {
	_ = o.control.SetWriteDeadline(time.Now().Add(writeTimeout)) // not every writer has deadlines
	if _, err := o.w.Write([]byte(text)); err != nil {
		return err
	}
	return o.control.Flush()
}
