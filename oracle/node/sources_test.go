package node

import (
	"strings"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle/evidence"
)

func sourcesConfig() SourcesConfig {
	return SourcesConfig{
		Catalogues: []CatalogueConfig{
			{Name: "first", Kind: "earth_search", URL: "https://one.example/v1", Collection: "s2"},
			{Name: "second", Kind: "planetary_computer", URL: "https://two.example/stac", Collection: "s2"},
		},
		Weather: []WeatherConfig{
			{Name: "grid", Kind: "agera5", URL: "https://three.example/index.json"},
			{Name: "meteo", Kind: "open_meteo", URL: "https://four.example/v1"},
			{Name: "power", Kind: "nasa_power", URL: "https://five.example/api"},
			{Name: "rain", Kind: "chirps", URL: "https://eight.example/{year}/{year}.{month}.{day}.cog", PreliminaryURL: "https://nine.example/{year}.{month}.{day}.cog"},
			{Name: "gauges", Kind: "ghcn_daily", URL: "https://ten.example/access", Stations: []string{"USC00130200"}, ReachKm: 40},
			{Name: "noaa", Kind: "nclimdiv", URL: "https://six.example/climdiv", DivisionsURL: "https://seven.example/divisions.geojson"},
			{Name: "nass", Kind: "nass_quickstats", URL: "https://ten.example/api_GET", DivisionsURL: "https://ten.example/counties.geojson", Item: "CORN, GRAIN - YIELD, MEASURED IN BU / ACRE"},
		},
		RequestTimeout: 1, Tries: 1, TaskBytes: 1 << 20,
	}
}

// TestFeedsKeepTheOrder: the order in the file is the mix of sources.
func TestFeedsKeepTheOrder(t *testing.T) {
	mix, err := feedsConfig(sourcesConfig())
	if err != nil {
		t.Fatal(err)
	}
	names := ""
	for _, s := range mix.Weather {
		names += s.Name() + " "
	}
	if names != "grid meteo power rain gauges noaa nass " {
		t.Errorf("weather is asked in the order %s", names)
	}
	if len(mix.Catalogues) != 2 || mix.Catalogues[0].Name != "first" || mix.Catalogues[1].Name != "second" {
		t.Errorf("mix %+v", mix)
	}
}

func TestFeedsNameTheSource(t *testing.T) {
	for want, change := range map[string]func(*SourcesConfig){
		"sources.catalogues second": func(c *SourcesConfig) { c.Catalogues[1].Kind = "radar" },
		"sources.weather meteo":     func(c *SourcesConfig) { c.Weather[1].Kind = "almanac" },
	} {
		c := sourcesConfig()
		change(&c)
		if _, err := feedsConfig(c); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}

func TestOpenCollectorStartsNothing(t *testing.T) {
	store, err := evidence.OpenStore(t.TempDir(), 0)
	if err != nil {
		t.Fatal(err)
	}
	collector, client, err := openCollector(sourcesConfig(), store)
	if err != nil || collector == nil {
		t.Fatal(err)
	}
	client.Close()
	c := sourcesConfig()
	c.Weather[0].URL = "://"
	if _, _, err := openCollector(c, store); err == nil || !strings.Contains(err.Error(), "sources") {
		t.Errorf("error %v", err)
	}
}

func TestWeatherConfigNamesTheField(t *testing.T) {
	for want, change := range map[string]func(*WeatherConfig){
		"kind":                         func(w *WeatherConfig) { w.Kind = "almanac" },
		"url: ":                        func(w *WeatherConfig) { w.URL = "ftp://six.example" },
		"divisions_url: want it":       func(w *WeatherConfig) { w.DivisionsURL = "" },
		"divisions_url: want it with":  func(w *WeatherConfig) { w.Kind = "agera5" },
		"preliminary_url":              func(w *WeatherConfig) { w.PreliminaryURL = "https://x.example/{year}{month}{day}" },
		"stations, reach_km":           func(w *WeatherConfig) { w.ReachKm = 3 },
		"item: want it with no kind":   func(w *WeatherConfig) { w.Item = "CORN, GRAIN - YIELD, MEASURED IN BU / ACRE" },
		"want the NASS name":           func(w *WeatherConfig) { w.Kind = "nass_quickstats" },
		"0 stations":                   func(w *WeatherConfig) { w.Kind = "ghcn_daily" },
		"lacks {year}":                 func(w *WeatherConfig) { w.Kind = "chirps" },
		"divisions_url: \"file:///x\"": func(w *WeatherConfig) { w.DivisionsURL = "file:///x" },
	} {
		w := sourcesConfig().Weather[5]
		if err := w.check(); err != nil {
			t.Fatal(err)
		}
		change(&w)
		if err := w.check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}
