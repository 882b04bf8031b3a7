package satellite

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
)

// What a search may return.
const (
	pageItems = 100      // asked for per page
	maxPages  = 50       // followed per search
	maxItems  = 2000     // kept per search
	maxPage   = 32 << 20 // bytes of a page
)

// Query says which scenes are wanted.
type Query struct {
	From, To int64      // unix seconds, half open
	Box      [4]float64 // west, south, east, north in degrees
	MaxCloud float64    // percent; scenes with as much or more are left out; 0: none is
}

// maxCloud is the stricter of what the catalogue is configured for and what is
// asked; 0 is no bound.
func (q Query) maxCloud(c Catalogue) float64 {
	if q.MaxCloud == 0 || c.MaxCloud > 0 && c.MaxCloud < q.MaxCloud {
		return c.MaxCloud
	}
	return q.MaxCloud
}

// searchBody is what is posted to /search.
type searchBody struct {
	Collections []string       `json:"collections"`
	Intersects  polygon        `json:"intersects"`
	Datetime    string         `json:"datetime"`
	Limit       int            `json:"limit"`
	Query       map[string]any `json:"query,omitempty"`
}

type polygon struct {
	Type        string         `json:"type"`
	Coordinates [][][2]float64 `json:"coordinates"`
}

// page is one answer of a search.
type page struct {
	Type     string            `json:"type"`
	Features []json.RawMessage `json:"features"`
	Links    []link            `json:"links"`
}

type link struct {
	Rel    string          `json:"rel"`
	Href   string          `json:"href"`
	Method string          `json:"method"`
	Body   json.RawMessage `json:"body"`
	Merge  bool            `json:"merge"`
}

// Search lists a catalogue's items that lie wholly within the query's time, by
// time, tile and id. Sentences say which items could not be read.
func Search(ctx context.Context, getter fetch.Getter, c Catalogue, q Query) ([]Item, []string, error) {
	body, err := json.Marshal(c.body(q))
	if err == nil {
		body, err = nextBody(body, link{}) // members in the order of later pages
	}
	if err != nil {
		return nil, nil, fmt.Errorf("search %s: %w", c.Name, err)
	}
	request := fetch.Request{
		Provider: c.Name, Method: http.MethodPost, URL: strings.TrimSuffix(c.URL, "/") + "/search",
		Body: body, Media: "application/json", Limit: maxPage,
	}
	var items []Item
	var notes []string
	for pages := 1; ; pages++ {
		p, err := readPage(ctx, getter, request)
		if err != nil {
			return nil, nil, err
		}
		for _, raw := range p.Features {
			item, err := parseItem(c, raw)
			switch {
			case err != nil:
				notes = append(notes, fmt.Sprintf("%s: %v: left out.", c.Name, err))
			case !q.holds(item):
			case !item.under(q.maxCloud(c)): // a catalogue that does not filter
				notes = append(notes, fmt.Sprintf("%s: %s is %g %% cloud: left out.", c.Name, item.ID, *item.Cloud))
			default:
				items = append(items, item)
			}
		}
		next, more, err := follow(request, body, p.Links)
		if err == nil && more && pages == maxPages {
			err = fmt.Errorf("more than %d pages", maxPages)
		}
		if err == nil && len(items)+len(notes) > maxItems {
			err = fmt.Errorf("more than %d items", maxItems)
		}
		if errors.Is(err, fetch.ErrRefused) {
			return nil, nil, err
		}
		if err != nil {
			return nil, nil, fetch.Corrupt(c.Name, "search "+c.Collection, err)
		}
		if !more {
			break
		}
		request = next
	}
	slices.SortFunc(items, func(a, b Item) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Tile, b.Tile), cmp.Compare(a.ID, b.ID))
	})
	items = slices.CompactFunc(items, func(a, b Item) bool { return a.ID == b.ID })
	return items, notes, nil
}

// holds reports whether the item lies in the query's time, to its last second.
func (q Query) holds(i Item) bool {
	if i.Composite() {
		return i.Start >= q.From && i.End <= q.To
	}
	return i.Start >= q.From && i.Start < q.To
}

func (c Catalogue) body(q Query) searchBody {
	w, s, e, n := q.Box[0], q.Box[1], q.Box[2], q.Box[3]
	b := searchBody{
		Collections: []string{c.Collection},
		Intersects:  polygon{"Polygon", [][][2]float64{{{w, s}, {e, s}, {e, n}, {w, n}, {w, s}}}},
		Datetime:    stamp(q.From) + "/" + stamp(q.To-1), // a STAC interval is closed
		Limit:       pageItems,
	}
	if most := q.maxCloud(c); most > 0 {
		b.Query = map[string]any{"eo:cloud_cover": map[string]float64{"lt": most}}
	}
	return b
}

func stamp(t int64) string { return time.Unix(t, 0).UTC().Format(time.RFC3339) }

func readPage(ctx context.Context, getter fetch.Getter, r fetch.Request) (page, error) {
	response, err := getter.Fetch(ctx, r)
	if err != nil {
		return page{}, err
	}
	p, err := parsePage(response.Body)
	if err != nil {
		return page{}, fetch.Corrupt(r.Provider, "read answer of "+r.String(), err)
	}
	return p, nil
}

func parsePage(b []byte) (page, error) {
	var p page
	if err := json.Unmarshal(b, &p); err != nil {
		return page{}, err
	}
	if p.Type != "FeatureCollection" || p.Features == nil {
		return page{}, fmt.Errorf("type %.40q: want a FeatureCollection with features", p.Type)
	}
	if len(p.Features) > maxItems || len(p.Links) > 100 {
		return page{}, fmt.Errorf("%d features and %d links: want at most %d and 100", len(p.Features), len(p.Links), maxItems)
	}
	return p, nil
}

// follow builds the request of the next page, if a link names one.
func follow(last fetch.Request, first []byte, links []link) (fetch.Request, bool, error) {
	at := slices.IndexFunc(links, func(l link) bool { return l.Rel == "next" })
	if at < 0 {
		return fetch.Request{}, false, nil
	}
	l := links[at]
	base, err := url.Parse(last.URL)
	if err != nil {
		return fetch.Request{}, false, err
	}
	target, err := base.Parse(l.Href)
	if err != nil || len(l.Href) > maxLink {
		return fetch.Request{}, false, fmt.Errorf("next page %.100q is no link", l.Href)
	}
	if target.Host != base.Host || target.Scheme != base.Scheme {
		return fetch.Request{}, false, fetch.Refused(last.Provider, "search", fmt.Errorf("next page %.100q is not on the catalogue's host", l.Href))
	}
	next := last
	next.URL, next.Method, next.Body = target.String(), http.MethodGet, nil
	if l.Method == http.MethodPost || l.Method == "" && len(l.Body) > 0 {
		next.Method = http.MethodPost
		if next.Body, err = nextBody(first, l); err != nil {
			return fetch.Request{}, false, err
		}
	}
	if next.URL == last.URL && next.Method == last.Method && bytes.Equal(next.Body, last.Body) {
		return fetch.Request{}, false, errors.New("next page is the same page")
	}
	return next, true, nil
}

// nextBody is the link's body, laid over the first request's if it says merge.
func nextBody(first []byte, l link) ([]byte, error) {
	body := make(map[string]json.RawMessage)
	if l.Merge || len(l.Body) == 0 {
		if err := json.Unmarshal(first, &body); err != nil {
			return nil, fmt.Errorf("next page: %w", err)
		}
	}
	if len(l.Body) > 0 {
		if err := json.Unmarshal(l.Body, &body); err != nil {
			return nil, fmt.Errorf("next page: %w", err)
		}
	}
	return json.Marshal(body)
}
