package recorded

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/geojson"
)

// Bounds of a search.
const (
	maxQuery     = 1 << 20 // bytes of a body
	maxLimit     = 1000    // items of a page
	defaultLimit = 10
)

// query is a STAC search. Members that it does not hold are ignored, as the
// providers ignore them.
type query struct {
	Collections []string                              `json:"collections"`
	IDs         []string                              `json:"ids"`
	Intersects  json.RawMessage                       `json:"intersects"`
	Bbox        []float64                             `json:"bbox"`
	Datetime    string                                `json:"datetime"`
	Limit       *int                                  `json:"limit"`
	Query       map[string]map[string]json.RawMessage `json:"query"`
	Next        string                                `json:"next"`  // Earth Search's page token
	Token       string                                `json:"token"` // Planetary Computer's

	area     orb.Geometry
	from, to time.Time // zero: open
	limit    int
	after    string // id of the last item of the page before
}

// readQuery parses a search, from the body of a POST or the query of a GET.
func readQuery(r *http.Request) (*query, map[string]json.RawMessage, error) {
	q, body := &query{}, map[string]json.RawMessage{}
	switch r.Method {
	case http.MethodPost:
		raw, err := io.ReadAll(io.LimitReader(r.Body, maxQuery+1))
		if err != nil {
			return nil, nil, fmt.Errorf("read body: %w", err)
		}
		if len(raw) > maxQuery {
			return nil, nil, fmt.Errorf("body is over %d bytes", maxQuery)
		}
		if err := errors.Join(json.Unmarshal(raw, q), json.Unmarshal(raw, &body)); err != nil {
			return nil, nil, fmt.Errorf("read body: %w", err)
		}
	case http.MethodGet:
		if err := q.fromValues(r.URL.Query()); err != nil {
			return nil, nil, err
		}
	default:
		return nil, nil, fmt.Errorf("method %s: want GET or POST", r.Method)
	}
	return q, body, q.resolve()
}

func (q *query) fromValues(v url.Values) error {
	list := func(name string) []string {
		if v.Get(name) == "" {
			return nil
		}
		return strings.Split(v.Get(name), ",")
	}
	q.Collections, q.IDs, q.Datetime = list("collections"), list("ids"), v.Get("datetime")
	q.Next, q.Token = v.Get("next"), v.Get("token")
	for _, part := range list("bbox") {
		x, err := strconv.ParseFloat(part, 64)
		if err != nil {
			return fmt.Errorf("bbox: %w", err)
		}
		q.Bbox = append(q.Bbox, x)
	}
	if v.Has("limit") {
		limit, err := strconv.Atoi(v.Get("limit"))
		if err != nil {
			return fmt.Errorf("limit: %w", err)
		}
		q.Limit = &limit
	}
	if text := v.Get("intersects"); text != "" {
		q.Intersects = json.RawMessage(text)
	}
	if text := v.Get("query"); text != "" {
		if err := json.Unmarshal([]byte(text), &q.Query); err != nil {
			return fmt.Errorf("query: %w", err)
		}
	}
	return nil
}

func (q *query) resolve() error {
	q.limit = defaultLimit
	if q.Limit != nil {
		if q.limit = *q.Limit; q.limit < 1 {
			return fmt.Errorf("limit %d: must be at least 1", q.limit)
		}
		q.limit = min(q.limit, maxLimit)
	}
	q.after = strings.TrimPrefix(q.Next+q.Token, "next:")
	if len(q.Bbox) != 0 && len(q.Intersects) != 0 {
		return errors.New("bbox and intersects exclude each other")
	}
	if len(q.Intersects) != 0 && string(q.Intersects) != "null" {
		g, err := geojson.UnmarshalGeometry(q.Intersects)
		if err != nil {
			return fmt.Errorf("intersects: %w", err)
		}
		if q.area = g.Geometry(); q.area == nil {
			return errors.New("intersects: geometry is empty")
		}
	}
	switch n := len(q.Bbox); n {
	case 0:
	case 4, 6:
		q.area = orb.Bound{Min: orb.Point{q.Bbox[0], q.Bbox[1]}, Max: orb.Point{q.Bbox[n/2], q.Bbox[n/2+1]}}
	default:
		return fmt.Errorf("bbox has %d numbers, want 4 or 6", n)
	}
	var err error
	q.from, q.to, err = parseInterval(q.Datetime)
	return err
}

// parseInterval reads "a", "a/b", "../b" or "a/..".
func parseInterval(text string) (from, to time.Time, err error) {
	if text == "" {
		return from, to, nil
	}
	first, second, isInterval := strings.Cut(text, "/")
	if !isInterval {
		second = first
	}
	if from, err = parseEnd(first); err == nil {
		to, err = parseEnd(second)
	}
	if err != nil {
		return from, to, fmt.Errorf("datetime: %w", err)
	}
	if !from.IsZero() && !to.IsZero() && to.Before(from) {
		return from, to, errors.New("datetime: the interval ends before it starts")
	}
	return from, to, nil
}

func parseEnd(text string) (time.Time, error) {
	if text == "" || text == ".." {
		return time.Time{}, nil
	}
	return time.Parse(time.RFC3339, text)
}

// matches tests an item's place and time; matchesCloud tests the rest.
func (q *query) matches(id string, s Scene, footprint orb.Polygon) bool {
	return (len(q.IDs) == 0 || slices.Contains(q.IDs, id)) &&
		(q.to.IsZero() || !s.Start.After(q.to)) &&
		(q.from.IsZero() || s.End.After(q.from) || s.End.Equal(s.Start) && s.End.Equal(q.from)) &&
		(q.area == nil || intersects(q.area, footprint))
}

// matchesCloud applies the comparisons on eo:cloud_cover; other properties are
// not filtered.
func (q *query) matchesCloud(percent float64) bool {
	for op, raw := range q.Query["eo:cloud_cover"] {
		limit, err := strconv.ParseFloat(string(raw), 64)
		if err != nil || math.IsNaN(limit) {
			continue
		}
		ok := true
		switch op {
		case "lt":
			ok = percent < limit
		case "lte":
			ok = percent <= limit
		case "gt":
			ok = percent > limit
		case "gte":
			ok = percent >= limit
		case "eq":
			ok = percent == limit
		}
		if !ok {
			return false
		}
	}
	return true
}
