package recorded

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// Index lists the published rasters of a gridded weather provider. It is not
// some provider's own format: AgERA5 is ordered as archives of files, and this
// is the least list that leads to them.
type Index struct {
	Dataset     string      `json:"dataset"`
	Version     string      `json:"version"`
	Attribution []string    `json:"attribution"`
	Items       []IndexItem `json:"items"` // by variable, then by start
}

// IndexItem is one variable of one period.
type IndexItem struct {
	ID        string     `json:"id"`
	Variable  string     `json:"variable"`  // the provider's name
	Statistic string     `json:"statistic"` // sum or mean over the period
	Unit      string     `json:"unit"`      // of DN·scale + offset
	Start     time.Time  `json:"start"`
	End       time.Time  `json:"end"` // exclusive
	Updated   time.Time  `json:"updated"`
	EPSG      int        `json:"proj:epsg"`
	Shape     [2]int     `json:"proj:shape"`     // rows, columns
	Transform [6]float64 `json:"proj:transform"` // x = a·col + b·row + c, y = d·col + e·row + f
	Scale     float64    `json:"scale"`
	Offset    float64    `json:"offset"`
	Nodata    float64    `json:"nodata"`
	Href      string     `json:"href"`
	Checksum  string     `json:"file:checksum"` // multihash: 1220 and the SHA-256
	Size      int        `json:"file:size"`     // bytes
	Injected  []string   `json:"sheaf:injected,omitempty"`
}

func (s *Server) routeWeather(c call) (Resource, http.HandlerFunc) {
	parts := strings.Split(c.rest, "/")
	switch {
	case c.rest == "v1/index.json":
		return ResourceSearch, func(w http.ResponseWriter, r *http.Request) { s.serveIndex(w, r, c) }
	case len(parts) == 3 && parts[0] == "cogs":
		return ResourceRaster, func(w http.ResponseWriter, r *http.Request) { s.serveAsset(w, r, parts[1], parts[2]) }
	}
	return "", nil
}

func (s *Server) serveIndex(w http.ResponseWriter, r *http.Request, c call) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		refuse(w, http.StatusMethodNotAllowed, "MethodNotAllowed", "want GET")
		return
	}
	wanted := r.URL.Query()["variable"]
	from, err := parseEnd(r.URL.Query().Get("from"))
	to, err2 := parseEnd(r.URL.Query().Get("to"))
	if err != nil || err2 != nil {
		refuse(w, http.StatusBadRequest, "BadRequest", "from and to must be times like 2021-06-01T00:00:00Z")
		return
	}
	weather := s.data.Manifest.Weather
	index := Index{Dataset: weather.Dataset, Version: weather.Version, Attribution: s.data.Manifest.Attribution, Items: []IndexItem{}}
	for i, v := range weather.Variables {
		if len(wanted) > 0 && !slices.Contains(wanted, v.Name) {
			continue
		}
		items, err := s.indexItems(c, i, from, to)
		if err != nil {
			s.fail(w, err)
			return
		}
		index.Items = append(index.Items, items...)
	}
	body, err := json.Marshal(index)
	if err != nil {
		s.fail(w, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprintf(`"%x"`, sha256.Sum256(body)))
	http.ServeContent(w, r, "index.json", time.Time{}, strings.NewReader(string(body)))
}

// indexItems lists the months of one variable that overlap [from, to) and are
// published; a month without a value is not listed.
func (s *Server) indexItems(c call, variable int, from, to time.Time) ([]IndexItem, error) {
	weather, now := s.data.Manifest.Weather, s.clock()
	v := weather.Variables[variable]
	var items []IndexItem
	for _, m := range s.data.months {
		if now.Before(m.end) || !m.ok[variable] || !from.IsZero() && !m.end.After(from) || !to.IsZero() && !m.start.Before(to) ||
			len(s.injections(c.view, weather.Name, m.start, KindMissing)) > 0 {
			continue
		}
		factor, notes := s.tampering(c, v, m)
		a, err := s.store.month(m, variable, factor)
		if err != nil {
			return nil, fmt.Errorf("render %s of %s: %w", v.Name, m.start.Format("2006-01"), err)
		}
		items = append(items, IndexItem{
			ID: weather.Name + "_" + v.Name + "_" + m.start.Format("2006-01"), Variable: v.Name, Statistic: v.Statistic, Unit: v.Unit,
			Start: m.start, End: m.end, Updated: m.end, EPSG: weather.Grid.EPSG, Shape: a.shape, Transform: a.pixel,
			Scale: v.Scale, Offset: v.Offset, Nodata: a.nodata, Href: c.base + "/cogs/" + a.digest + "/" + a.name + ".tif",
			Checksum: "1220" + a.digest, Size: len(a.body), Injected: notes,
		})
	}
	return items, nil
}

// tampering multiplies the factors of the rain injections upon a month.
func (s *Server) tampering(c call, v Variable, m month) (float64, []string) {
	factor, notes := 1.0, []string(nil)
	for _, in := range s.injections(c.view, c.provider, m.start, KindRain) {
		if in.Variable == v.Name || in.Variable == "" && v.Canonical == "precipitation" {
			factor *= in.Factor
			notes = append(notes, in.note())
		}
	}
	return factor, notes
}
