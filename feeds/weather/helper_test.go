package weather

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

func day(text string) time.Time {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return t
}

// getter answers from a function and keeps what was asked.
type getter struct {
	answer func(link *url.URL) (string, error)
	asked  []string
	at     time.Time // when it is asked; zero: long after everything was final
}

func (g *getter) Fetch(_ context.Context, r fetch.Request) (fetch.Response, error) {
	g.asked = append(g.asked, r.URL)
	link, err := url.Parse(r.URL)
	if err != nil {
		return fetch.Response{}, err
	}
	body, err := g.answer(link)
	at := g.at
	if at.IsZero() {
		at = day("2100-01-01")
	}
	return fetch.Response{Body: []byte(body), Total: int64(len(body)), Status: 200, Exchange: oracle.Exchange{Retrieved: at}}, err
}

func says(body string) *getter {
	return &getter{answer: func(*url.URL) (string, error) { return body, nil }}
}

func down() *getter {
	return &getter{answer: func(*url.URL) (string, error) {
		return "", fetch.Down("test", "GET", errors.New("connection refused"))
	}}
}

// query is five days of June over three parcels, two of which are close.
func query(variables ...oracle.Variable) Query {
	return Query{
		Places:    []Place{{50.6341, 5.3262}, {50.6339, 5.3258}, {50.92, 5.33}},
		Variables: variables, From: day("2021-06-01"), To: day("2021-06-06"),
	}
}

func values(series []oracle.Reading) map[string]float64 {
	list := make(map[string]float64)
	for _, r := range series {
		list[string(r.Variable)+" "+time.Unix(r.Start, 0).UTC().Format(time.DateOnly)] = r.Value
	}
	return list
}

func requireReason(t *testing.T, err error, reason oracle.Reason, text string) {
	t.Helper()
	require.ErrorIs(t, err, reason)
	require.ErrorContains(t, err, text)
}

// swap replaces one piece of a fixture and insists that it was there.
func swap(t *testing.T, fixture, old, with string) string {
	t.Helper()
	require.Equal(t, 1, strings.Count(fixture, old), "fixture holds %q once", old)
	return strings.Replace(fixture, old, with, 1)
}
