package backtest

import (
	"encoding/json"
	"fmt"
	"math"
)

// Outlines are zones for the map, by id: rings of [longitude, latitude] degrees.
type Outlines map[string][][][2]float64

// maxZonesBytes bounds a zones file.
const maxZonesBytes = 64 << 20

// ParseZones reads a GeoJSON FeatureCollection of polygons with the property
// zone. The error names the feature.
func ParseZones(b []byte) (Outlines, error) {
	var file struct {
		Type     string `json:"type"`
		Features []struct {
			Properties struct {
				Zone string `json:"zone"`
			} `json:"properties"`
			Geometry struct {
				Type        string          `json:"type"`
				Coordinates json.RawMessage `json:"coordinates"`
			} `json:"geometry"`
		} `json:"features"`
	}
	if len(b) > maxZonesBytes {
		return nil, fmt.Errorf("zones of %d bytes: want at most %d", len(b), maxZonesBytes)
	}
	if err := json.Unmarshal(b, &file); err != nil {
		return nil, fmt.Errorf("zones: %w", err)
	}
	out := Outlines{}
	for i, f := range file.Features {
		var polygons [][][][2]float64
		var err error
		switch f.Geometry.Type {
		case "Polygon":
			polygons = make([][][][2]float64, 1)
			err = json.Unmarshal(f.Geometry.Coordinates, &polygons[0])
		case "MultiPolygon":
			err = json.Unmarshal(f.Geometry.Coordinates, &polygons)
		default:
			err = fmt.Errorf("geometry %.40q: want Polygon or MultiPolygon", f.Geometry.Type)
		}
		id := f.Properties.Zone
		if _, twice := out[id]; err == nil && (id == "" || twice) {
			err = fmt.Errorf("property zone %.40q: want it, and each once", id)
		}
		if err != nil {
			return nil, fmt.Errorf("zones: feature %d: %w", i+1, err)
		}
		out[id] = [][][2]float64{}
		for _, p := range polygons {
			for _, ring := range p {
				for _, at := range ring {
					if !(math.Abs(at[0]) <= 180 && math.Abs(at[1]) <= 90) {
						return nil, fmt.Errorf("zones: feature %d: %v: want degrees", i+1, at)
					}
				}
				out[id] = append(out[id], ring)
			}
		}
	}
	return out, nil
}
