package recorded

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"go.uber.org/zap"
)

// stacRoot is where a shape's API starts, below the provider.
func (k Catalogue) stacRoot() string {
	if k.Shape == ShapePlanetaryComputer {
		return "api/stac/v1"
	}
	return "v1"
}

// pageMember is the name of a page token in a shape.
func (k Catalogue) pageMember() string {
	if k.Shape == ShapePlanetaryComputer {
		return "token"
	}
	return "next"
}

func (s *Server) routeCatalogue(c call, k Catalogue) (Resource, http.HandlerFunc) {
	if below, ok := strings.CutPrefix(c.rest, k.stacRoot()); ok {
		return s.routeSTAC(c, k, strings.Split(strings.Trim(below, "/"), "/"))
	}
	parts := strings.Split(c.rest, "/")
	switch {
	case k.Shape == ShapeEarthSearch && len(parts) == 3 && parts[0] == "cogs":
		return ResourceRaster, func(w http.ResponseWriter, r *http.Request) { s.serveAsset(w, r, parts[1], parts[2]) }
	case k.Shape == ShapePlanetaryComputer && len(parts) == 4 && parts[0] == "blob" && parts[1] == k.Collection:
		return ResourceRaster, func(w http.ResponseWriter, r *http.Request) {
			if !s.tokenValid(k.Collection, r.URL.Query()) {
				refuseBlob(w)
				return
			}
			s.serveAsset(w, r, parts[2], parts[3])
		}
	case k.Shape == ShapePlanetaryComputer && c.rest == "api/sas/v1/token/"+k.Collection:
		return ResourceToken, func(w http.ResponseWriter, r *http.Request) { s.serveToken(w, r, k) }
	}
	return "", nil
}

// routeSTAC answers below the STAC root: the landing page, collections, items
// and the search.
func (s *Server) routeSTAC(c call, k Catalogue, parts []string) (Resource, http.HandlerFunc) {
	switch {
	case len(parts) == 1 && parts[0] == "":
		return ResourceSearch, func(w http.ResponseWriter, _ *http.Request) {
			writeJSON(w, http.StatusOK, "application/json", s.landing(c, k))
		}
	case len(parts) == 1 && parts[0] == "search":
		return ResourceSearch, func(w http.ResponseWriter, r *http.Request) { s.search(w, r, c, k) }
	case len(parts) == 1 && parts[0] == "collections":
		return ResourceSearch, func(w http.ResponseWriter, _ *http.Request) {
			writeJSON(w, http.StatusOK, "application/json", map[string]any{"collections": []any{s.collection(c, k)}, "links": []any{}})
		}
	case len(parts) == 2 && parts[0] == "collections" && parts[1] == k.Collection:
		return ResourceSearch, func(w http.ResponseWriter, _ *http.Request) {
			writeJSON(w, http.StatusOK, "application/json", s.collection(c, k))
		}
	case len(parts) == 4 && parts[0] == "collections" && parts[1] == k.Collection && parts[2] == "items":
		return ResourceSearch, func(w http.ResponseWriter, _ *http.Request) { s.item(w, c, k, parts[3]) }
	}
	return "", nil
}

// published lists a catalogue's scenes for a view, newest first.
func (s *Server) published(c call, k Catalogue) []Scene {
	now := s.clock()
	var scenes []Scene
	for _, scene := range slices.Backward(s.data.Manifest.Imagery.Scenes) {
		if now.Before(scene.End) || slices.Contains(k.Missing, scene.ID) ||
			len(s.injections(c.view, k.Name, scene.Start, KindMissing)) > 0 {
			continue
		}
		scenes = append(scenes, scene)
	}
	return scenes
}

func (s *Server) variant(c call, k Catalogue, scene Scene) (*variant, error) {
	return s.store.scene(scene, s.injections(c.view, k.Name, scene.Start, KindStrip, KindCloud, KindAbsurd))
}

func (s *Server) item(w http.ResponseWriter, c call, k Catalogue, id string) {
	for _, scene := range s.published(c, k) {
		if k.itemID(&s.data.Manifest.Imagery, scene) != id {
			continue
		}
		v, err := s.variant(c, k, scene)
		if err != nil {
			s.fail(w, err)
			return
		}
		writeJSON(w, http.StatusOK, "application/geo+json", s.feature(c, k, scene, v))
		return
	}
	notFound(w)
}

// search answers one page. Pages go by the last item's id, so that an item
// published between two pages shifts nothing.
func (s *Server) search(w http.ResponseWriter, r *http.Request, c call, k Catalogue) {
	q, body, err := readQuery(r)
	if err != nil {
		refuse(w, http.StatusBadRequest, "BadRequest", err.Error())
		return
	}
	page, matched, err := s.find(c, k, q)
	if err != nil {
		s.fail(w, err)
		return
	}
	start := 0
	if q.after != "" {
		last, ok := strings.CutPrefix(q.after, k.Collection+":")
		if start = slices.IndexFunc(page, func(f feature) bool { return f.ID == last }) + 1; !ok || start == 0 {
			refuse(w, http.StatusBadRequest, "BadRequest", "the page token is unknown")
			return
		}
	}
	page = page[start:]
	links := []any{map[string]string{"rel": "root", "type": "application/json", "href": c.base + "/" + k.stacRoot()}}
	if len(page) > q.limit {
		page = page[:q.limit]
		links = append(links, nextLink(r, c, k, body, page[len(page)-1].ID))
	}
	answer := map[string]any{
		"type": "FeatureCollection", "stac_version": "1.0.0", "features": page, "links": links, "numberReturned": len(page),
	}
	if k.Shape == ShapeEarthSearch {
		answer["numberMatched"] = matched
		answer["context"] = map[string]int{"limit": q.limit, "matched": matched, "returned": len(page)}
	}
	writeJSON(w, http.StatusOK, "application/geo+json", answer)
}

// find lists every item that a query matches, newest first.
func (s *Server) find(c call, k Catalogue, q *query) ([]feature, int, error) {
	items := []feature{}
	if len(q.Collections) > 0 && !slices.Contains(q.Collections, k.Collection) {
		return items, 0, nil
	}
	for _, scene := range s.published(c, k) {
		if !q.from.IsZero() && !scene.End.After(q.from) && scene.End != scene.Start || !q.to.IsZero() && scene.Start.After(q.to) {
			continue // spares the rendering
		}
		v, err := s.variant(c, k, scene)
		if err != nil {
			return nil, 0, err
		}
		if q.matches(k.itemID(&s.data.Manifest.Imagery, scene), scene, v.footprint) && q.matchesCloud(percent(v.cloudy)) {
			items = append(items, s.feature(c, k, scene, v))
		}
	}
	return items, len(items), nil
}

// nextLink repeats the request with the token of the next page, as the two
// catalogues do: a body for POST, a query for GET.
func nextLink(r *http.Request, c call, k Catalogue, body map[string]json.RawMessage, last string) map[string]any {
	token := "next:" + k.Collection + ":" + last
	href := c.base + "/" + k.stacRoot() + "/search"
	link := map[string]any{"rel": "next", "type": "application/geo+json", "method": r.Method, "href": href}
	if r.Method == http.MethodPost {
		next := maps.Clone(body)
		next[k.pageMember()], _ = json.Marshal(token)
		link["body"], link["merge"] = next, false
		return link
	}
	values := r.URL.Query()
	values.Set(k.pageMember(), token)
	link["href"] = href + "?" + values.Encode()
	return link
}

func (s *Server) landing(c call, k Catalogue) map[string]any {
	root := c.base + "/" + k.stacRoot()
	return map[string]any{
		"type": "Catalog", "stac_version": "1.0.0", "id": k.Name, "title": "Recorded " + s.data.Manifest.Name,
		"description": s.data.Manifest.About, "conformsTo": []string{"https://api.stacspec.org/v1.0.0/item-search"},
		"links": []any{
			map[string]string{"rel": "self", "type": "application/json", "href": root},
			map[string]string{"rel": "search", "type": "application/geo+json", "method": "POST", "href": root + "/search"},
			map[string]string{"rel": "search", "type": "application/geo+json", "method": "GET", "href": root + "/search"},
			map[string]string{"rel": "child", "type": "application/json", "href": root + "/collections/" + url.PathEscape(k.Collection)},
		},
	}
}

func (s *Server) collection(c call, k Catalogue) map[string]any {
	scenes := s.data.Manifest.Imagery.Scenes
	first, last := scenes[0].Start, scenes[len(scenes)-1].End
	return map[string]any{
		"type": "Collection", "stac_version": "1.0.0", "id": k.Collection, "license": "proprietary",
		"description": s.data.Manifest.About, "keywords": s.data.Manifest.Attribution,
		"extent": map[string]any{
			"spatial":  map[string]any{"bbox": [][4]float64{{-180, -90, 180, 90}}},
			"temporal": map[string]any{"interval": [][2]string{{stamp(first), stamp(last)}}},
		},
		"links": []any{map[string]string{"rel": "root", "type": "application/json", "href": c.base + "/" + k.stacRoot()}},
	}
}

func (s *Server) fail(w http.ResponseWriter, err error) {
	s.log.Error("recorded data cannot be served", zap.Error(err))
	refuse(w, http.StatusInternalServerError, "InternalServerError", fmt.Sprintf("recorded data: %v", err))
}
