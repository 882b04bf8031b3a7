package fetch

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// again decides whether another try may help and how long to wait before it.
func (c *Client) again(err error, try int) (time.Duration, bool) {
	if try >= c.config.Tries || errors.Is(err, ErrRefused) || errors.Is(err, errTooLarge) || errors.Is(err, errSpent) {
		return 0, false
	}
	wait := c.config.Backoff << min(try-1, 16)
	wait = min(wait/2+rand.N(wait/2+1), c.config.MaxWait)
	s, ok := errors.AsType[*statusError](err)
	if !ok {
		return wait, true // a broken connection, a time limit or a short body
	}
	if s.status != http.StatusTooManyRequests && s.status != http.StatusRequestTimeout && s.status < 500 {
		return 0, false
	}
	if asked, ok := retryAfter(s.wait, time.Now()); ok {
		if asked > c.config.MaxWait {
			return 0, false
		}
		wait = max(wait, asked)
	}
	return wait, true
}

// retryAfter reads seconds or an HTTP date.
func retryAfter(s string, now time.Time) (time.Duration, bool) {
	if seconds, err := strconv.Atoi(s); err == nil && seconds >= 0 && seconds < 1<<24 {
		return time.Duration(seconds) * time.Second, true
	}
	if at, err := http.ParseTime(s); err == nil {
		return max(0, at.Sub(now)), true
	}
	return 0, false
}

func sleep(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// reasonOf tells bytes that are wrong from a source that does not answer.
func reasonOf(err error) oracle.Reason {
	if errors.Is(err, ErrRefused) {
		return oracle.ReasonLinkRefused
	}
	_, short := errors.AsType[shortError](err)
	if short || errors.Is(err, errTooLarge) {
		return oracle.ReasonSourceCorrupt
	}
	if statusOf(err) == http.StatusRequestedRangeNotSatisfiable {
		return oracle.ReasonSourceCorrupt
	}
	return oracle.ReasonSourceDown
}
