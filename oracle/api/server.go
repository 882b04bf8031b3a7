package api

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	"go.uber.org/zap"
)

// Bounds of a served connection.
const (
	MaxHeaderBytes = 16 << 10
	MaxConnections = 256 // open at one time; more wait in the kernel's queue

	readTimeout  = 10 * time.Second
	writeTimeout = 30 * time.Second // of one answer; of one event for a stream
	idleTimeout  = 60 * time.Second
	stopTimeout  = 3 * time.Second
)

// Serve answers on ln until ctx ends, then closes streams, lets other answers
// finish for at most three seconds and returns nil. Another end is an error.
func Serve(ctx context.Context, ln net.Listener, handler http.Handler, log *zap.Logger) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: readTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    MaxHeaderBytes,
		BaseContext:       func(net.Listener) context.Context { return ctx },
		ErrorLog:          zap.NewStdLog(log.Named("http")),
	}
	stopped := make(chan error, 1)
	go func() { stopped <- server.Serve(limit(ln, MaxConnections)) }()
	select {
	case err := <-stopped:
		return fmt.Errorf("serve %s: %w", ln.Addr(), err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		_ = server.Close() // a reader that does not read is cut off
	}
	if err := <-stopped; !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve %s: %w", ln.Addr(), err)
	}
	return nil
}

// limited is a listener that holds at most cap(slots) connections open.
type limited struct {
	net.Listener
	slots  chan struct{}
	closed chan struct{}
}

func limit(ln net.Listener, n int) *limited {
	return &limited{Listener: ln, slots: make(chan struct{}, n), closed: make(chan struct{})}
}

// Accept waits for a slot and then for a connection.
func (l *limited) Accept() (net.Conn, error) {
	select {
	case l.slots <- struct{}{}:
	case <-l.closed:
		return nil, net.ErrClosed
	}
	conn, err := l.Listener.Accept()
	if err != nil {
		<-l.slots
		return nil, err
	}
	return &slotted{Conn: conn, free: l.slots}, nil
}

// Close ends Accept. net/http calls it once.
func (l *limited) Close() error {
	close(l.closed)
	return l.Listener.Close()
}

// slotted gives its slot back when it is first closed; net/http may close twice.
type slotted struct {
	net.Conn
	free chan struct{}
	once sync.Once
}

// Close closes the connection.
func (c *slotted) Close() error {
	c.once.Do(func() { <-c.free })
	return c.Conn.Close()
}
