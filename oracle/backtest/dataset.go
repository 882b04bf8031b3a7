package backtest

import (
	"fmt"
	"strconv"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Dataset is a folder's description of a backtest, in dataset.json. Paths are
// from the folder.
type Dataset struct {
	Name    string              `json:"name"`
	Weather string              `json:"weather"`
	Set     *TableSet           `json:"weather_set"` // of which data set the weather is; null: it does not say
	Yields  string              `json:"yields"`
	Zones   string              `json:"zones"`   // GeoJSON for the map; may be empty
	Terms   []string            `json:"terms"`   // the product's sheets
	Compare map[string][]string `json:"compare"` // other designs by name
	Models  []string            `json:"models"`  // folders of trained models that sheets name by digest
	Drop    map[string]string   `json:"drop"`    // years left out, with the reason
	Named   map[string]string   `json:"named"`   // years that people know
	Accept  []Code              `json:"accept"`
	Price   string              `json:"price"` // 1926-2000
	Score   string              `json:"score"`
	Sources []string            `json:"sources"` // what the tables are and whose
}

// ParseDataset reads a description; the error names the field.
func ParseDataset(b []byte) (d Dataset, err error) {
	if err := oracle.StrictJSON(b, &d); err != nil {
		return d, fmt.Errorf("read dataset: %w", err)
	}
	if d.Set != nil {
		if err := d.Set.Check(); err != nil {
			return d, fmt.Errorf("dataset: weather_set: %w", err)
		}
	}
	for _, field := range []map[string]string{d.Drop, d.Named} {
		if _, err := YearsOf(field); err != nil {
			return d, fmt.Errorf("dataset: %w", err)
		}
	}
	return d, nil
}

// YearsOf turns the keys of a JSON object into years.
func YearsOf(by map[string]string) (map[int]string, error) {
	out := make(map[int]string, len(by))
	for key, words := range by {
		year, err := strconv.Atoi(key)
		if err != nil || len(key) != 4 || year < 1800 || year > 2200 { // "+2012" would be 2012 twice
			return nil, fmt.Errorf("%.40q: want a year", key)
		}
		out[year] = words
	}
	return out, nil
}

// ParseRange reads 1926-2000, or nothing as no range.
func ParseRange(s string) (r Range, err error) {
	if s == "" {
		return r, nil
	}
	if n, err := fmt.Sscanf(s, "%4d-%4d", &r.From, &r.To); n != 2 || err != nil || s != r.String() || r.From > r.To || r.From < 1800 || r.To > 2200 {
		return r, fmt.Errorf("years %.40q: want such as 1926-2000", s)
	}
	return r, nil
}

// Within puts the paths of a description into its folder.
func (d Dataset) Within(join func(path string) string) Dataset {
	d.Weather, d.Yields = join(d.Weather), join(d.Yields)
	if d.Zones != "" {
		d.Zones = join(d.Zones)
	}
	all := func(paths []string) (out []string) {
		for _, p := range paths {
			out = append(out, join(p))
		}
		return out
	}
	d.Terms, d.Models = all(d.Terms), all(d.Models)
	compare := make(map[string][]string, len(d.Compare))
	for name, paths := range d.Compare {
		compare[name] = all(paths)
	}
	d.Compare = compare
	return d
}
