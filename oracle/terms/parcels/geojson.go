package parcels

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Properties says which properties of a GeoJSON feature name the parcel and its crop.
type Properties struct {
	Name    string // property with the parcel's name, text or a number; empty: "name"
	Crop    string // property with the declared crop; empty: "crop"
	Default string // crop of a parcel that declares none; empty: that is an error
}

// salt stands where an insurer's secret salt would. What is hashed with it is no
// secret and on no chain: GeoJSON comes from outside, and has no salts.
var salt = oracle.Keccak([]byte("sheaf/geojson"))

// crs84 are the coordinate systems that say longitude, latitude in degrees on
// WGS 84; a file without a "crs" means the same.
var crs84 = []string{"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"}

type collection struct {
	Type   string `json:"type"`
	Format string `json:"format"`
	CRS    *struct {
		Properties struct {
			Name string `json:"name"`
		} `json:"properties"`
	} `json:"crs"`
	Features []json.RawMessage `json:"features"`
}

type feature struct {
	Type       string                     `json:"type"`
	Properties map[string]json.RawMessage `json:"properties"`
	Geometry   *struct {
		Type        string          `json:"type"`
		Coordinates json.RawMessage `json:"coordinates"`
	} `json:"geometry"`
}

// Parse reads a parcel file ("format": "sheaf/parcels/1") or a GeoJSON
// FeatureCollection of polygons. The error names the feature or the parcel.
func Parse(b []byte, p Properties) ([]terms.ParcelRecord, error) {
	if len(b) > terms.MaxParcelFileBytes {
		return nil, fmt.Errorf("file of %d bytes: want at most %d", len(b), terms.MaxParcelFileBytes)
	}
	var c collection
	if err := json.Unmarshal(b, &c); err != nil {
		return nil, fmt.Errorf("read JSON: %w", err)
	}
	if c.Format != "" && c.Format != terms.ParcelsFormat {
		return nil, fmt.Errorf("format %.40q: want a parcel file of format %q, or GeoJSON", c.Format, terms.ParcelsFormat)
	}
	if c.Format != "" {
		file, err := terms.ParseParcels(b)
		return file.Parcels, err
	}
	if c.Type != "FeatureCollection" {
		return nil, fmt.Errorf("type %.40q: want a GeoJSON \"FeatureCollection\", or a parcel file with \"format\": %q", c.Type, terms.ParcelsFormat)
	}
	if c.CRS != nil && !slices.Contains(crs84, c.CRS.Properties.Name) {
		return nil, fmt.Errorf("crs %.80q: want longitude and latitude in degrees (WGS 84), which GeoJSON means without a crs", c.CRS.Properties.Name)
	}
	if len(c.Features) == 0 || len(c.Features) > terms.MaxParcels {
		return nil, fmt.Errorf("%d features: want 1 to %d", len(c.Features), terms.MaxParcels)
	}
	if p.Name == "" {
		p.Name = "name"
	}
	if p.Crop == "" {
		p.Crop = "crop"
	}
	records, named := make([]terms.ParcelRecord, len(c.Features)), make(map[string]int, len(c.Features))
	for i, raw := range c.Features {
		record, err := p.record(raw)
		if err != nil {
			return nil, fmt.Errorf("feature %d (%.40q): %w", i, record.Name, err)
		}
		if first, ok := named[record.Name]; ok {
			return nil, fmt.Errorf("feature %d (%.40q): %s is also the name of feature %d", i, record.Name, p.Name, first)
		}
		records[i], named[record.Name] = record, i
	}
	return records, nil
}

func (p Properties) record(raw json.RawMessage) (r terms.ParcelRecord, err error) {
	var f feature
	if err := json.Unmarshal(raw, &f); err != nil {
		return r, err
	}
	if f.Type != "Feature" {
		return r, fmt.Errorf("type %.40q: want \"Feature\"", f.Type)
	}
	r.Salt = salt
	if r.Name, err = text(f.Properties[p.Name], true); err != nil || r.Name == "" || len(r.Name) > terms.MaxNameBytes {
		return r, fmt.Errorf("properties.%s: want a name of 1 to %d bytes", p.Name, terms.MaxNameBytes)
	}
	if r.Crop, err = text(f.Properties[p.Crop], false); err != nil || len(r.Crop) > terms.MaxCropBytes {
		return r, fmt.Errorf("properties.%s: want a crop of 1 to %d bytes", p.Crop, terms.MaxCropBytes)
	}
	if r.Crop == "" {
		r.Crop = p.Default
	}
	switch {
	case r.Crop == "":
		return r, fmt.Errorf("properties.%s is missing: want the declared crop", p.Crop)
	case f.Geometry == nil:
		return r, fmt.Errorf("geometry is missing: want a Polygon")
	case f.Geometry.Type != "Polygon":
		return r, fmt.Errorf("geometry.type %.40q: want \"Polygon\"; parts of one parcel are parcels of their own", f.Geometry.Type)
	}
	r.Outline, err = outline(f.Geometry.Coordinates)
	return r, err
}

// text reads a string, or with numbers a whole number as its digits; nothing or null is "".
func text(raw json.RawMessage, numbers bool) (string, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return "", nil
	}
	var n int64
	if numbers && json.Unmarshal(raw, &n) == nil {
		return fmt.Sprint(n), nil
	}
	var s string
	err := json.Unmarshal(raw, &s)
	return s, err
}

// outline reads a polygon's rings. An altitude is left out, as RFC 7946 allows;
// a ring that is open or too short is for Check to say.
func outline(raw json.RawMessage) ([][][2]float64, error) {
	var rings [][][]*float64
	if err := json.Unmarshal(raw, &rings); err != nil {
		return nil, fmt.Errorf("geometry.coordinates: want rings of [longitude, latitude]: %w", err)
	}
	points, all := 0, make([][][2]float64, len(rings))
	for i, ring := range rings {
		if points += len(ring); points > terms.MaxVertices {
			return nil, fmt.Errorf("geometry.coordinates: more than %d points", terms.MaxVertices)
		}
		all[i] = make([][2]float64, len(ring))
		for j, p := range ring {
			if len(p) < 2 || len(p) > 3 || p[0] == nil || p[1] == nil || math.Abs(*p[0]) > 180 || math.Abs(*p[1]) > 90 {
				return nil, fmt.Errorf("geometry.coordinates[%d][%d]: want [longitude, latitude] in degrees", i, j)
			}
			all[i][j] = [2]float64{*p[0], *p[1]}
		}
	}
	if len(all) == 0 || len(all[0]) == 0 {
		return nil, fmt.Errorf("geometry.coordinates: want at least one ring")
	}
	return all, nil
}
