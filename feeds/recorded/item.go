package recorded

import (
	"math"
	"time"

	"github.com/paulmach/orb/geojson"
)

// feature is one STAC item.
type feature struct {
	Type       string            `json:"type"`
	Version    string            `json:"stac_version"`
	Extensions []string          `json:"stac_extensions"`
	ID         string            `json:"id"`
	Collection string            `json:"collection"`
	Geometry   *geojson.Geometry `json:"geometry"`
	Bbox       [4]float64        `json:"bbox"`
	Properties map[string]any    `json:"properties"`
	Links      []any             `json:"links"`
	Assets     map[string]link   `json:"assets"`
}

// link is one asset of an item.
type link struct {
	Href      string           `json:"href"`
	Type      string           `json:"type"`
	Title     string           `json:"title"`
	Roles     []string         `json:"roles"`
	Bands     []map[string]any `json:"eo:bands,omitempty"`
	GSD       float64          `json:"gsd"`
	Shape     [2]int           `json:"proj:shape"`
	Transform [6]float64       `json:"proj:transform"`
	Raster    []map[string]any `json:"raster:bands,omitempty"`
	Checksum  string           `json:"file:checksum"` // multihash: 1220 and the SHA-256
	Size      int              `json:"file:size"`
}

// itemID is how a catalogue names a scene: each in its own way, so that a client
// cannot match the two by id.
func (k Catalogue) itemID(im *Imagery, s Scene) string {
	if k.Shape == ShapePlanetaryComputer {
		return "S2_MSIL2A_" + s.Start.Format("20060102") + "_" + s.End.Format("20060102") + "_T" + im.Tile
	}
	return "S2_" + im.Tile + "_" + s.Start.Format("20060102") + "_" + s.End.Format("20060102") + "_L2A"
}

// feature describes a rendered scene in the catalogue's shape.
func (s *Server) feature(c call, k Catalogue, scene Scene, v *variant) feature {
	im := &s.data.Manifest.Imagery
	bound := v.footprint.Bound()
	id := k.itemID(im, scene)
	root := c.base + "/" + k.stacRoot()
	f := feature{
		Type: "Feature", Version: "1.0.0", ID: id, Collection: k.Collection,
		Extensions: []string{
			"https://stac-extensions.github.io/eo/v1.1.0/schema.json",
			"https://stac-extensions.github.io/projection/v1.1.0/schema.json",
			"https://stac-extensions.github.io/raster/v1.1.0/schema.json",
			"https://stac-extensions.github.io/file/v2.1.0/schema.json",
		},
		Geometry: geojson.NewGeometry(v.footprint), Bbox: [4]float64{bound.Min[0], bound.Min[1], bound.Max[0], bound.Max[1]},
		Properties: properties(im, k, scene, v), Assets: map[string]link{},
		Links: []any{
			map[string]string{"rel": "self", "type": "application/geo+json", "href": root + "/collections/" + k.Collection + "/items/" + id},
			map[string]string{"rel": "collection", "type": "application/json", "href": root + "/collections/" + k.Collection},
			map[string]string{"rel": "root", "type": "application/json", "href": root},
		},
	}
	for _, a := range v.assets {
		key := commonName[a.name]
		if k.Shape == ShapePlanetaryComputer {
			key = a.name
		}
		f.Assets[key] = describe(c, k, im, a)
	}
	return f
}

func properties(im *Imagery, k Catalogue, scene Scene, v *variant) map[string]any {
	im = im.of(scene)
	p := map[string]any{
		"datetime": nil, "start_datetime": stamp(scene.Start), "end_datetime": stamp(scene.End),
		"created": stamp(scene.End), "updated": stamp(scene.End), // published when over
		"constellation": im.Platform, "instruments": []string{"msi"}, "proj:epsg": im.EPSG,
		"eo:cloud_cover": percent(v.cloudy), "s2:nodata_pixel_percentage": percent(v.unseen),
	}
	if scene.End.Equal(scene.Start) {
		delete(p, "start_datetime")
		delete(p, "end_datetime")
		p["datetime"] = stamp(scene.Start)
	}
	if k.Shape == ShapePlanetaryComputer {
		p["s2:mgrs_tile"], p["s2:product_type"] = im.Tile, "S2MSI2A"
	} else {
		p["grid:code"] = "MGRS-" + im.Tile
		p["earthsearch:boa_offset_applied"] = true
	}
	if len(v.notes) > 0 {
		p["sheaf:injected"] = v.notes
	}
	return p
}

func describe(c call, k Catalogue, im *Imagery, a asset) link {
	href := c.base + "/cogs/" + a.digest + "/" + a.name + ".tif"
	if k.Shape == ShapePlanetaryComputer {
		href = c.base + "/blob/" + k.Collection + "/" + a.digest + "/" + a.name + ".tif"
	}
	l := link{
		Href: href, Type: "image/tiff; application=geotiff; profile=cloud-optimized", Title: a.name,
		Roles: []string{"data", "reflectance"}, GSD: math.Abs(a.pixel[0]), Shape: a.shape, Transform: a.pixel,
		Checksum: "1220" + a.digest, Size: len(a.body),
	}
	if a.name == "SCL" {
		l.Roles = []string{"data", "classification"}
		l.Raster = []map[string]any{{"data_type": "uint8", "nodata": a.nodata}}
		return l
	}
	l.Bands = []map[string]any{{"name": a.name, "common_name": commonName[a.name]}}
	l.Raster = []map[string]any{{
		"data_type": "uint16", "nodata": a.nodata, "scale": im.Scale, "offset": im.Offset, "spatial_resolution": math.Abs(a.pixel[0]),
	}}
	return l
}

// stamp writes a time as the catalogues do.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05Z") }

// percent turns a share into per cent with four decimals.
func percent(share float64) float64 { return math.Round(share*1e6) / 1e4 }
