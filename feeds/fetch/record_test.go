package fetch

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestARecordIsReplayed(t *testing.T) {
	c, base := serve(t, nil, ranges)
	archive := newMemory()
	recorder := NewRecorder(c, archive, 0)
	requests := []Request{
		{Provider: "a", URL: base + "/2", Offset: 512, Length: 100},
		{Provider: "a", URL: base + "/2", Length: 16},
		{Provider: "a", URL: base + "/1"},
		{Provider: "a", URL: base + "/1", Method: "POST", Body: []byte("x")},
	}
	var live []Response
	for _, r := range requests {
		got, err := recorder.Fetch(t.Context(), r)
		require.NoError(t, err)
		live = append(live, got)
	}
	list := recorder.Exchanges()
	require.Len(t, list, 4)
	require.True(t, slices.IsSortedFunc(list, order))
	replayer := NewReplayer(list, archive)
	for i, r := range requests {
		got, err := replayer.Fetch(t.Context(), r)
		require.NoError(t, err)
		require.Equal(t, live[i], got)
	}
	require.Equal(t, list, replayer.Exchanges())
}

func TestTheSameQuestionIsAskedOnce(t *testing.T) {
	var calls atomic.Int32
	next := getterFunc(func(_ context.Context, r Request) (Response, error) {
		calls.Add(1)
		return ok(r, "body"), nil
	})
	recorder := NewRecorder(next, newMemory(), 0)
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() {
			got, err := recorder.Fetch(t.Context(), Request{URL: "http://a"})
			if err != nil || string(got.Body) != "body" {
				t.Errorf("got %q, %v", got.Body, err)
			}
		})
	}
	group.Wait()
	require.EqualValues(t, 1, calls.Load())
	require.Len(t, recorder.Exchanges(), 1)
}

func TestWaitingForTheSameQuestionEndsWithTheContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release := make(chan struct{})
		next := getterFunc(func(_ context.Context, r Request) (Response, error) {
			<-release
			return ok(r, "body"), nil
		})
		recorder := NewRecorder(next, newMemory(), 0)
		go func() { _, _ = recorder.Fetch(context.Background(), Request{URL: "http://a"}) }()
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		_, err := recorder.Fetch(ctx, Request{URL: "http://a"})
		require.ErrorIs(t, err, context.DeadlineExceeded)
		close(release)
	})
}

func TestFailuresAreRecordedAndReplayed(t *testing.T) {
	for _, cause := range []*Error{
		{Reason: oracle.ReasonSourceDown, Provider: "a", Act: "GET http://a", Status: 503, Err: errors.New("status 503 (tries: 4)")},
		{Reason: oracle.ReasonSourceCorrupt, Provider: "a", Act: "GET http://a", Err: errors.New("body after 3 bytes: unexpected EOF")},
	} {
		archive := newMemory()
		recorder := NewRecorder(getterFunc(func(context.Context, Request) (Response, error) { return Response{}, cause }), archive, 0)
		r := Request{Provider: "a", URL: "http://a"}
		for range 2 {
			_, err := recorder.Fetch(t.Context(), r)
			require.Equal(t, cause, err, "once failed, failed for the task")
		}
		list := recorder.Exchanges()
		require.Len(t, list, 1)
		require.Contains(t, archive.m, list[0].Digest, "every digest of a record is in the archive")
		_, err := NewReplayer(list, archive).Fetch(t.Context(), r)
		require.EqualError(t, err, cause.Error())
		require.ErrorIs(t, err, cause.Reason)
		require.False(t, Fatal(err))
	}
}

func TestWhatIsFatalIsNotRecorded(t *testing.T) {
	fails := true
	recorder := NewRecorder(getterFunc(func(_ context.Context, r Request) (Response, error) {
		if fails {
			return Response{}, context.Canceled
		}
		return ok(r, "body"), nil
	}), newMemory(), 0)
	_, err := recorder.Fetch(t.Context(), Request{URL: "http://a"})
	require.ErrorIs(t, err, context.Canceled)
	require.Empty(t, recorder.Exchanges())
	fails = false
	_, err = recorder.Fetch(t.Context(), Request{URL: "http://a"})
	require.NoError(t, err)
}

func TestATaskHasABudget(t *testing.T) {
	next := getterFunc(func(_ context.Context, r Request) (Response, error) { return ok(r, strings.Repeat("x", 60)), nil })
	recorder := NewRecorder(next, newMemory(), 100)
	_, err := recorder.Fetch(t.Context(), Request{Provider: "a", URL: "http://a"})
	require.NoError(t, err)
	_, err = recorder.Fetch(t.Context(), Request{Provider: "a", URL: "http://b"})
	require.ErrorContains(t, err, "more than its 100 bytes")
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
}

func TestAFullArchiveIsFatal(t *testing.T) {
	archive := newMemory()
	archive.full = true
	recorder := NewRecorder(getterFunc(func(_ context.Context, r Request) (Response, error) { return ok(r, "x"), nil }), archive, 0)
	_, err := recorder.Fetch(t.Context(), Request{URL: "http://a"})
	require.ErrorIs(t, err, oracle.ReasonArchiveFull)
	require.True(t, Fatal(err))
	require.Empty(t, recorder.Exchanges())
}

func TestAReplayAnswersOnlyWhatWasSeen(t *testing.T) {
	archive := newMemory()
	whole := ok(Request{URL: "http://a"}, "0123456789").Exchange
	part := ok(Request{URL: "http://b", Offset: 4, Length: 4}, "4567").Exchange
	part.Status, part.Total = 206, 100
	for _, body := range []string{"0123456789", "4567"} {
		_, err := archive.Put([]byte(body))
		require.NoError(t, err)
	}
	replayer := NewReplayer([]oracle.Exchange{part, whole}, archive)
	for _, one := range []struct {
		link      string
		off, size int64
		want      string
	}{
		{"http://a", 0, 0, "0123456789"},
		{"http://a", 3, 2, "34"},
		{"http://a", 8, 100, "89"},
		{"http://b", 4, 4, "4567"},
		{"http://b", 5, 2, "56"},
	} {
		got, err := replayer.Fetch(t.Context(), Request{URL: one.link, Offset: one.off, Length: one.size})
		require.NoError(t, err)
		require.Equal(t, one.want, string(got.Body))
	}
	for _, r := range []Request{
		{URL: "http://c"},
		{URL: "http://b"},
		{URL: "http://b", Length: 4},
		{URL: "http://b", Offset: 6, Length: 4},
		{URL: "http://a", Offset: 10, Length: 1},
		{URL: "http://a", Method: "POST"},
		{URL: "http://a", Method: "POST", Body: []byte("x")},
	} {
		_, err := replayer.Fetch(t.Context(), r)
		require.ErrorIs(t, err, ErrNotRecorded, r)
		require.ErrorContains(t, err, r.String())
		require.True(t, Fatal(err))
	}
	require.Len(t, replayer.Exchanges(), 2)
}

func TestAnAlteredObjectIsNamed(t *testing.T) {
	archive := newMemory()
	e := ok(Request{URL: "http://a"}, "body").Exchange
	archive.m[e.Digest] = []byte("bodY")
	_, err := NewReplayer([]oracle.Exchange{e}, archive).Fetch(t.Context(), Request{URL: "http://a"})
	require.ErrorContains(t, err, e.Digest.String())
	require.True(t, Fatal(err))
}
