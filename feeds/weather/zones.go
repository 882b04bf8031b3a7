package weather

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Bounds of a file of zones.
const (
	maxZones      = 32 << 20 // bytes
	maxZoneCount  = 20_000
	maxZonePoints = 2_000_000
)

// zone is a numbered area with its box: parts, each of rings of longitude and
// latitude, the first outer.
type zone struct {
	id                       int
	west, south, east, north float64
	parts                    [][][][2]float64
}

type zones []zone

type zoneFile struct {
	Type     string        `json:"type"`
	Features []zoneFeature `json:"features"`
}

type zoneFeature struct {
	Properties map[string]json.RawMessage `json:"properties"`
	Geometry   struct {
		Type        string          `json:"type"`
		Coordinates json.RawMessage `json:"coordinates"`
	} `json:"geometry"`
}

// decodeZones reads a GeoJSON of polygons; key is the property with a zone's
// number, from 1.
func decodeZones(raw []byte, key string) (zones, error) {
	var file zoneFile
	if err := decodeJSON(raw, &file); err != nil {
		return nil, err
	}
	if file.Type != "FeatureCollection" || len(file.Features) == 0 || len(file.Features) > maxZoneCount {
		return nil, fmt.Errorf("type %.40q with %d features: want a FeatureCollection", file.Type, len(file.Features))
	}
	list, points := make(zones, 0, len(file.Features)), 0
	for i, f := range file.Features {
		z, err := f.zone(key)
		if err != nil {
			return nil, fmt.Errorf("feature %d: %w", i, err)
		}
		for _, part := range z.parts {
			for _, ring := range part {
				points += len(ring)
			}
		}
		if points > maxZonePoints {
			return nil, fmt.Errorf("it has more than %d points", maxZonePoints)
		}
		list = append(list, z)
	}
	return list, nil
}

func (f zoneFeature) zone(key string) (z zone, err error) {
	text := strings.Trim(string(f.Properties[key]), `"`) // some maps have their numbers in quotes, with zeros before them
	if z.id, err = strconv.Atoi(text); err != nil || z.id < 1 {
		return z, fmt.Errorf("property %s is %.40q: want a number from 1", key, f.Properties[key])
	}
	switch f.Geometry.Type {
	case "Polygon":
		z.parts = make([][][][2]float64, 1)
		err = json.Unmarshal(f.Geometry.Coordinates, &z.parts[0])
	case "MultiPolygon":
		err = json.Unmarshal(f.Geometry.Coordinates, &z.parts)
	default:
		err = fmt.Errorf("geometry %.40q: want Polygon or MultiPolygon", f.Geometry.Type)
	}
	if err != nil {
		return z, fmt.Errorf("geometry: %w", err)
	}
	z.west, z.south, z.east, z.north = math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, part := range z.parts {
		if len(part) == 0 {
			return z, fmt.Errorf("geometry: a part has no ring")
		}
		for _, ring := range part {
			if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
				return z, fmt.Errorf("geometry: a ring of %d points: want at least 4, the last equal to the first", len(ring))
			}
			for _, p := range ring {
				if !(math.Abs(p[0]) <= 180 && math.Abs(p[1]) <= 90) {
					return z, fmt.Errorf("geometry: %v is not a longitude and a latitude", p)
				}
				z.west, z.east = math.Min(z.west, p[0]), math.Max(z.east, p[0])
				z.south, z.north = math.Min(z.south, p[1]), math.Max(z.north, p[1])
			}
		}
	}
	return z, nil
}

// at is the number of the first zone that holds a place, or 0.
func (list zones) at(p Place) int {
	for _, z := range list {
		if p.Longitude < z.west || p.Longitude > z.east || p.Latitude < z.south || p.Latitude > z.north {
			continue
		}
		for _, part := range z.parts {
			crossings := 0
			for _, ring := range part {
				crossings += crossed(ring, p)
			}
			if crossings%2 == 1 {
				return z.id
			}
		}
	}
	return 0
}

// crossed counts the edges of a ring that a ray from p to the east crosses. A
// point on the border of two zones lies in exactly one of them.
func crossed(ring [][2]float64, p Place) (n int) {
	for i := 1; i < len(ring); i++ {
		a, b := ring[i-1], ring[i]
		if a[1] > b[1] {
			a, b = b, a // the same edge gives the same answer from either side
		}
		if a[1] <= p.Latitude && p.Latitude < b[1] &&
			p.Longitude < a[0]+(p.Latitude-a[1])/(b[1]-a[1])*(b[0]-a[0]) {
			n++
		}
	}
	return n
}
