package fetch

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// moody answers with err, and counts.
type moody struct {
	err   error
	calls int
}

func (m *moody) Fetch(context.Context, Request) (Response, error) {
	m.calls++
	return Response{}, m.err
}

func TestASourceThatIsDownIsLeftAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		source := &moody{err: Down("a", "GET", errors.New("status 503"))}
		b := NewBreaker(source, BreakerConfig{Failures: 3, Rest: time.Minute, MaxRest: 3 * time.Minute})
		ask := func(provider string) error {
			_, err := b.Fetch(t.Context(), Request{Provider: provider, URL: "http://files.test/x"})
			return err
		}
		for range 3 {
			require.ErrorContains(t, ask("a"), "status 503")
		}
		err := ask("a")
		require.ErrorIs(t, err, oracle.ReasonSourceDown)
		require.ErrorContains(t, err, "a: GET http://files.test/x: not asked: it failed 3 times in a row and is asked again in ")
		require.Equal(t, 3, source.calls)
		require.ErrorContains(t, ask("b"), "status 503", "another source is asked")

		rests := []time.Duration{time.Minute, 2 * time.Minute, 3 * time.Minute, 3 * time.Minute}
		for _, rest := range rests {
			time.Sleep(rest/2 - time.Second) //nolint // the bubble's clock
			require.ErrorContains(t, ask("a"), "not asked", "before half of %s", rest)
			time.Sleep(rest/2 + 2*time.Second)
			require.ErrorContains(t, ask("a"), "status 503", "one probe after %s", rest)
			require.ErrorContains(t, ask("a"), "not asked")
		}
		source.err = nil
		time.Sleep(3 * time.Minute)
		require.NoError(t, ask("a"))
		source.err = Down("a", "GET", errors.New("status 503"))
		for range 3 {
			require.ErrorContains(t, ask("a"), "status 503", "it starts afresh")
		}
	})
}

func TestOnlyOneProbeIsUnderWay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hold := make(chan struct{})
		err := Down("a", "GET", errors.New("no answer"))
		b := NewBreaker(getterFunc(func(context.Context, Request) (Response, error) { <-hold; return Response{}, err }), BreakerConfig{Failures: 1, Rest: time.Second})
		request := Request{Provider: "a", URL: "http://files.test/x"}
		go func() { hold <- struct{}{} }()
		_, first := b.Fetch(t.Context(), request)
		require.ErrorContains(t, first, "no answer")
		time.Sleep(2 * time.Second)
		done := make(chan error)
		go func() { _, err := b.Fetch(t.Context(), request); done <- err }()
		synctest.Wait()
		_, second := b.Fetch(t.Context(), request)
		require.ErrorContains(t, second, "not asked", "while the probe is under way")
		err = nil
		hold <- struct{}{}
		require.NoError(t, <-done)
		go func() { hold <- struct{}{} }()
		_, third := b.Fetch(t.Context(), request)
		require.NoError(t, third)
	})
}

func TestWhatIsNoFailureOfASource(t *testing.T) {
	for name, err := range map[string]error{
		"not found":   &Error{Reason: oracle.ReasonSourceDown, Provider: "a", Status: 404, Err: errors.New("status 404")},
		"wrong bytes": Corrupt("a", "GET", errors.New("short")),
		"refused":     &Error{Reason: oracle.ReasonSourceDown, Provider: "a", Err: ErrRefused},
		"task ended":  context.Canceled,
		"fine":        nil,
	} {
		source := &moody{err: err}
		b := NewBreaker(source, BreakerConfig{Failures: 2})
		for range 10 {
			_, _ = b.Fetch(t.Context(), Request{Provider: "a"})
		}
		require.Equal(t, 10, source.calls, name)
	}
	for _, status := range []int{0, 408, 429, 500, 503} {
		source := &moody{err: &Error{Reason: oracle.ReasonSourceDown, Provider: "a", Status: status, Err: fmt.Errorf("status %d", status)}}
		b := NewBreaker(source, BreakerConfig{Failures: 2})
		for range 10 {
			_, _ = b.Fetch(t.Context(), Request{Provider: "a"})
		}
		require.Equal(t, 2, source.calls, "status %d", status)
	}
}
