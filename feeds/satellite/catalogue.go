package satellite

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// Kind says how a catalogue names its assets.
type Kind string

// The kinds of catalogue.
const (
	EarthSearch       Kind = "earth_search"       // assets red, nir, swir16 …, scl
	PlanetaryComputer Kind = "planetary_computer" // assets B04, B08, B11 …, SCL; signed links
)

// Catalogue is one STAC service, as configured.
type Catalogue struct {
	Name       string   `yaml:"name"`       // source name in evidence, unique
	Kind       Kind     `yaml:"kind"`       // earth_search or planetary_computer
	URL        string   `yaml:"url"`        // STAC root; "/search" is appended
	Collection string   `yaml:"collection"` // for example sentinel-2-l2a
	SignURL    string   `yaml:"sign_url"`   // root of the token service, "/<collection>" is appended; see tokenURL
	Hosts      []string `yaml:"hosts"`      // hosts of the assets, besides that of url
	MaxCloud   float64  `yaml:"max_cloud"`  // percent; cloudier scenes are not asked for; 0: all are
}

// assets maps each kind's asset keys to common names.
var assets = map[Kind]map[string]string{
	EarthSearch: {
		"blue": "blue", "green": "green", "red": "red", "rededge1": "rededge1", "rededge2": "rededge2",
		"rededge3": "rededge3", "nir": "nir", "nir08": "nir08", "swir16": "swir16", "swir22": "swir22", "scl": classes,
	},
	PlanetaryComputer: {
		"B02": "blue", "B03": "green", "B04": "red", "B05": "rededge1", "B06": "rededge2",
		"B07": "rededge3", "B08": "nir", "B8A": "nir08", "B11": "swir16", "B12": "swir22", "SCL": classes,
	},
}

// classes is the common name of the scene classification layer.
const classes = "scl"

// spectrum lists the bands from short waves to long ones.
var spectrum = []string{"blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir", "nir08", "swir16", "swir22"}

// Bands read when the configuration names none; they give ndvi, ndmi, ndti, ndwi and water.
var defaultBands = []string{"green", "red", "nir", "swir16", "swir22"}

// DefaultBands lists the bands that are read unless others are asked for.
func DefaultBands() []string { return append([]string(nil), defaultBands...) }

// CheckBands says which name is not a band's common name.
func CheckBands(bands []string) error {
	for _, b := range bands {
		if !slices.Contains(spectrum, b) {
			return fmt.Errorf("bands: %q is not a band's common name, such as red, nir or swir16", b)
		}
	}
	return nil
}

// Check says which field of the configuration is wrong.
func (c Catalogue) Check() error {
	switch {
	case c.Name == "":
		return fmt.Errorf("catalogue without a name")
	case assets[c.Kind] == nil:
		return fmt.Errorf("catalogue %s: kind %q: want %s or %s", c.Name, c.Kind, EarthSearch, PlanetaryComputer)
	case c.Collection == "" || strings.ContainsAny(c.Collection, "/?#"):
		return fmt.Errorf("catalogue %s: collection %q: want its id", c.Name, c.Collection)
	case !(c.MaxCloud >= 0 && c.MaxCloud <= 100):
		return fmt.Errorf("catalogue %s: max_cloud %v: want 0 to 100 percent", c.Name, c.MaxCloud)
	}
	if err := checkURL(c.URL); err != nil {
		return fmt.Errorf("catalogue %s: url: %w", c.Name, err)
	}
	if c.SignURL != "" {
		if err := checkURL(c.SignURL); err != nil {
			return fmt.Errorf("catalogue %s: sign_url: %w", c.Name, err)
		}
	}
	return nil
}

func checkURL(s string) error {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || u.RawQuery != "" {
		return fmt.Errorf("%q: want http(s)://host/path without user and query", s)
	}
	return nil
}

// tokenURL is where links of the collection are signed; empty when they are
// open. A planetary_computer whose url ends in /api/stac/v1 has its token
// service beside it, unless sign_url names another.
func (c Catalogue) tokenURL() string {
	root := c.SignURL
	if before, ok := strings.CutSuffix(strings.TrimSuffix(c.URL, "/"), "/api/stac/v1"); ok && root == "" && c.Kind == PlanetaryComputer {
		root = before + "/api/sas/v1/token"
	}
	if root == "" {
		return ""
	}
	return strings.TrimSuffix(root, "/") + "/" + url.PathEscape(c.Collection)
}

// AllHosts lists what must be allowed for the catalogue to work.
func (c Catalogue) AllHosts() []string {
	hosts := append([]string(nil), c.Hosts...)
	for _, s := range []string{c.URL, c.tokenURL()} {
		if u, err := url.Parse(s); err == nil && u.Host != "" {
			hosts = append(hosts, u.Host)
		}
	}
	return hosts
}
