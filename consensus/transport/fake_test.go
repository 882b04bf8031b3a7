package transport

import (
	"net"
	"testing"

	"go.uber.org/zap"
)

// fakeConn reads zeros for ever and remembers that it was closed.
type fakeConn struct {
	net.Conn
	closed bool
}

func (c *fakeConn) Read(b []byte) (int, error)  { return len(b), nil }
func (c *fakeConn) Write(b []byte) (int, error) { return len(b), nil }
func (c *fakeConn) Close() error                { c.closed = true; return nil }

func nopForT(t *testing.T) *zap.Logger {
	t.Helper()
	return zap.NewNop()
}
