package fetch

import (
	"errors"
	"fmt"
	"io"
	"time"
)

// errSpent is the cause when a host has given all that it may give in a day.
var errSpent = errors.New("the host's bytes of the day are spent")

// spending is what a host gave since some moment, within a day of it.
type spending struct {
	since time.Time
	bytes int64
}

// counter counts what is read, whether it is of use or not.
type counter struct {
	io.ReadCloser
	bytes int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.bytes += int64(n)
	return n, err
}

const day = 24 * time.Hour

// allowance refuses to ask a host that has given enough.
func (c *Client) allowance(host string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.spent[host]
	if s == nil || time.Since(s.since) >= day || s.bytes < c.config.HostBytes {
		return nil
	}
	return fmt.Errorf("%w: %d of %d; it is asked again in %s", errSpent, s.bytes, c.config.HostBytes, (day - time.Since(s.since)).Round(time.Minute))
}

func (c *Client) spend(host string, bytes int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.spent[host]
	if s == nil || time.Since(s.since) >= day {
		s = &spending{since: time.Now()}
		c.spent[host] = s
	}
	s.bytes += bytes
}
