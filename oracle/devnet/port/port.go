// Package port finds ports of this machine for processes that start later and may be
// stopped and started again on the same port. It never holds a port: another program
// may take it first, which its user then hears from the process that wants it.
package port

import (
	"errors"
	"fmt"
	"net"
	"os"
	"sync/atomic"
)

// The ports that are tried lie below those that systems give to outgoing connections
// and to listeners that name none (from 32768 on Linux, from 49152 by RFC 6335): such
// a connection would hold a stopped process's port when it starts again.
const (
	first = 20000
	last  = 29999
	tries = 100
)

// asked counts the ports that this process has tried. Each process begins elsewhere,
// so that those that look at the same time do not find the same.
var asked atomic.Int64

const apart = 61 // ports between the beginnings of two processes that follow each other

// Free is an address of the loopback interface, as host:port, on which nobody listens
// now. It fails when a hundred ports in a row are taken.
func Free() (string, error) {
	var refused error
	for range tries {
		n := (int64(os.Getpid())*apart + asked.Add(1)) % (last - first + 1)
		address := fmt.Sprintf("127.0.0.1:%d", first+n)
		l, err := net.Listen("tcp", address) //nolint:noctx // it is closed in the next line
		if err == nil {
			return address, l.Close()
		}
		refused = err
	}
	return "", errors.Join(fmt.Errorf("find a free port from %d to %d", first, last), refused)
}
