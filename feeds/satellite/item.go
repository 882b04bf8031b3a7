package satellite

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

// Item is one scene as a catalogue lists it.
type Item struct {
	ID        string
	Catalogue string
	Tile      string     // MGRS tile such as 31UFS; empty when not said
	Start     int64      // unix seconds; an acquisition's instant or a composite's first second
	End       int64      // equal to Start for an acquisition, exclusive for a composite
	Box       [4]float64 // west, south, east, north in degrees
	Baseline  float64    // processing baseline such as 5.10; 0 when not said
	Offset    OffsetFlag
	Cloud     *float64 // percent of the scene; nil when not said
	Injected  []string // what the data's server says it changed; for tests and demos
	Assets    map[string]Asset
}

// OffsetFlag is what an item says about the offset of its pixels.
type OffsetFlag uint8

// What an item may say.
const (
	OffsetUnsaid  OffsetFlag = iota // no flag
	OffsetKept                      // the flag says that the offset is still in the pixels
	OffsetRemoved                   // the flag says that it is not
)

// Asset is one band's file.
type Asset struct {
	Link   raster.Link
	NoData *float64 // pixel value of missing data; nil: the file says
	Scale  *float64 // nil: 1e-4
	Offset *float64 // nil: not said
}

// Composite reports whether the item covers a period.
func (i Item) Composite() bool { return i.End > i.Start }

// under reports whether the item has less cloud than most percent; 0 is no bound,
// and one that does not say is let through.
func (i Item) under(most float64) bool { return most == 0 || i.Cloud == nil || *i.Cloud < most }

// Key is the same for one scene in every catalogue: the day and tile of an
// acquisition (catalogues disagree about its second), the period and tile of a composite.
type Key struct {
	Start, End int64
	Tile       string
}

// Key names the scene.
func (i Item) Key() Key {
	if i.Composite() {
		return Key{i.Start, i.End, i.Tile}
	}
	day := i.Start - i.Start%86400
	return Key{day, day, i.Tile}
}

// What an item may hold.
const (
	maxID     = 256
	maxAssets = 512
	maxLink   = 4096
)

// feature is an item as it is on the wire, as far as it is read.
type feature struct {
	Type       string           `json:"type"`
	ID         string           `json:"id"`
	BBox       []float64        `json:"bbox"`
	Properties properties       `json:"properties"`
	Assets     map[string]asset `json:"assets"`
}

type properties struct {
	Datetime  *string  `json:"datetime"`
	Start     *string  `json:"start_datetime"`
	End       *string  `json:"end_datetime"`
	Cloud     *float64 `json:"eo:cloud_cover"`
	Baseline  string   `json:"s2:processing_baseline"`
	Removed   *bool    `json:"earthsearch:boa_offset_applied"`
	GridCode  string   `json:"grid:code"`
	MGRSTile  string   `json:"s2:mgrs_tile"`
	Zone      int      `json:"mgrs:utm_zone"`
	Latitude  string   `json:"mgrs:latitude_band"`
	Square    string   `json:"mgrs:grid_square"`
	Injection []string `json:"sheaf:injected"`
}

type asset struct {
	Href   string   `json:"href"`
	Raster []encode `json:"raster:bands"`
}

// encode says how a band's numbers are stored.
type encode struct {
	NoData *noData  `json:"nodata"`
	Scale  *float64 `json:"scale"`
	Offset *float64 `json:"offset"`
}

// noData is a number or one of the words that STAC allows for what JSON cannot hold.
type noData float64

// UnmarshalJSON reads a number, "nan", "inf" or "-inf".
func (n *noData) UnmarshalJSON(b []byte) error {
	switch text := strings.Trim(string(b), `"`); text {
	case "nan", "inf", "-inf":
		v, err := strconv.ParseFloat(text, 64)
		*n = noData(v)
		return err
	}
	var v float64
	err := json.Unmarshal(b, &v)
	*n = noData(v)
	return err
}

// parseItem reads one feature of a search page.
func parseItem(c Catalogue, raw json.RawMessage) (Item, error) {
	var f feature
	if err := json.Unmarshal(raw, &f); err != nil {
		return Item{}, fmt.Errorf("item: %w", err)
	}
	if f.Type != "Feature" || !plain(f.ID, maxID) {
		return Item{}, fmt.Errorf("item of type %.20q with id %.40q: want a Feature with a plain id", f.Type, f.ID)
	}
	item := Item{ID: f.ID, Catalogue: c.Name, Injected: f.Properties.Injection}
	if err := item.read(c, f); err != nil {
		return Item{}, fmt.Errorf("item %s: %w", f.ID, err)
	}
	return item, nil
}

func (i *Item) read(c Catalogue, f feature) (err error) {
	if i.Start, i.End, err = period(f.Properties); err != nil {
		return err
	}
	if i.Box, err = box(f.BBox); err != nil {
		return err
	}
	if i.Tile = tile(f.Properties); !plain(i.Tile, 16) && i.Tile != "" {
		return fmt.Errorf("tile %.20q", i.Tile)
	}
	if i.Cloud = f.Properties.Cloud; i.Cloud != nil && !(*i.Cloud >= 0 && *i.Cloud <= 100) {
		return fmt.Errorf("eo:cloud_cover %v: want 0 to 100", *i.Cloud)
	}
	if b := f.Properties.Baseline; b != "" {
		if i.Baseline, err = strconv.ParseFloat(b, 64); err != nil || !(i.Baseline >= 0 && i.Baseline < 100) {
			return fmt.Errorf("s2:processing_baseline %.20q", b)
		}
	}
	if removed := f.Properties.Removed; removed != nil {
		i.Offset = OffsetKept
		if *removed {
			i.Offset = OffsetRemoved
		}
	}
	if len(i.Injected) > 16 {
		return errors.New("sheaf:injected holds more than 16 notes")
	}
	for _, note := range i.Injected {
		if len(note) > 500 {
			return errors.New("sheaf:injected holds a note of more than 500 bytes")
		}
	}
	if len(f.Assets) > maxAssets {
		return fmt.Errorf("it has %d assets: want at most %d", len(f.Assets), maxAssets)
	}
	i.Assets = make(map[string]Asset)
	for key, a := range f.Assets {
		if name := assets[c.Kind][key]; name != "" {
			if i.Assets[name], err = a.read(c); err != nil {
				return fmt.Errorf("asset %s: %w", key, err)
			}
		}
	}
	return nil
}

func (a asset) read(c Catalogue) (Asset, error) {
	if a.Href == "" || len(a.Href) > maxLink {
		return Asset{}, fmt.Errorf("href of %d bytes: want 1 to %d", len(a.Href), maxLink)
	}
	base, err := url.Parse(strings.TrimSuffix(c.URL, "/") + "/")
	if err != nil {
		return Asset{}, fmt.Errorf("catalogue url: %w", err)
	}
	link, err := base.Parse(a.Href)
	if err != nil || link.User != nil {
		return Asset{}, fmt.Errorf("href %.100q is not a plain link", a.Href)
	}
	// Where it may lead is the Getter's to say, when it is followed: the request is
	// then refused by name, and not short of a scene.
	link.Fragment = ""
	out := Asset{Link: raster.Link{Provider: c.Name, URL: link.String(), Signed: c.tokenURL() != ""}}
	if len(a.Raster) > 1 {
		return Asset{}, fmt.Errorf("it has %d bands: want one file per band", len(a.Raster))
	}
	for _, e := range a.Raster {
		if e.Scale != nil && !(*e.Scale > 0 && *e.Scale <= 1) || e.Offset != nil && !(math.Abs(*e.Offset) <= 1) {
			return Asset{}, errors.New("scale or offset is not that of a reflectance")
		}
		out.Scale, out.Offset, out.NoData = e.Scale, e.Offset, (*float64)(e.NoData)
	}
	return out, nil
}

// plain reports whether s is 1 to most printable characters without spaces.
func plain(s string, most int) bool {
	return s != "" && len(s) <= most && strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII || r <= ' ' || r == 0x7f }) < 0
}

func tile(p properties) string {
	if t, ok := strings.CutPrefix(p.GridCode, "MGRS-"); ok {
		return t
	}
	if p.MGRSTile != "" {
		return p.MGRSTile
	}
	if p.Zone > 0 && p.Zone <= 60 {
		return fmt.Sprintf("%d%s%s", p.Zone, p.Latitude, p.Square)
	}
	return ""
}

func box(b []float64) ([4]float64, error) {
	if len(b) == 6 {
		b = []float64{b[0], b[1], b[3], b[4]}
	}
	if len(b) != 4 {
		return [4]float64{}, fmt.Errorf("bbox of %d numbers: want 4 or 6", len(b))
	}
	if !(b[0] >= -180 && b[0] <= 180 && b[2] >= -180 && b[2] <= 180 && b[1] >= -90 && b[3] <= 90 && b[1] <= b[3]) {
		return [4]float64{}, fmt.Errorf("bbox %v is not west, south, east, north in degrees", b)
	}
	return [4]float64(b), nil
}

// touches reports whether two boxes meet; west above east means across 180°.
func touches(a, b [4]float64) bool {
	if a[3] < b[1] || b[3] < a[1] {
		return false
	}
	return a[0] > a[2] || b[0] > b[2] || a[0] <= b[2] && b[0] <= a[2]
}

// period reads an item's time. With a start and an end more than a day apart it
// is a composite, whatever its datetime says.
func period(p properties) (start, end int64, err error) {
	if p.Start != nil && p.End != nil {
		if start, err = instant("start_datetime", *p.Start); err != nil {
			return 0, 0, err
		}
		if end, err = instant("end_datetime", *p.End); err != nil {
			return 0, 0, err
		}
		if end < start {
			return 0, 0, fmt.Errorf("end_datetime %s lies before start_datetime", *p.End)
		}
		if end%60 == 59 { // the last second of a period, not the first after it
			end++
		}
		if end-start > 86400 || p.Datetime == nil {
			return start, end, nil
		}
	}
	if p.Datetime == nil {
		return 0, 0, errors.New("it has neither datetime nor start_datetime and end_datetime")
	}
	start, err = instant("datetime", *p.Datetime)
	return start, start, err
}

func instant(field, s string) (int64, error) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil || t.Year() < 1972 || t.Year() > 2200 {
		return 0, fmt.Errorf("%s %.40q: want an RFC 3339 time since 1972", field, s)
	}
	return t.Unix(), nil
}
