package node

import (
	"fmt"
	"net/url"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// openMeteoModel is the reanalysis asked of an Open-Meteo archive.
const openMeteoModel = "era5_land"

// feedsConfig turns the node's mix of sources into the collector's. Replay uses
// it too, from the bundle's copy of the configuration.
func feedsConfig(c SourcesConfig) (feeds.Config, error) {
	var f feeds.Config
	for _, s := range c.Catalogues {
		catalogue := satellite.Catalogue{Name: s.Name, Kind: satellite.Kind(s.Kind), URL: s.URL, Collection: s.Collection, SignURL: s.SignURL}
		if err := catalogue.Check(); err != nil {
			return f, fmt.Errorf("sources.catalogues %s: %w", s.Name, err)
		}
		f.Catalogues = append(f.Catalogues, catalogue)
	}
	for _, s := range c.Weather {
		switch s.Kind {
		case "agera5":
			f.Weather = append(f.Weather, weather.NewGrid(s.Name, s.URL))
		case "open_meteo":
			f.Weather = append(f.Weather, weather.NewOpenMeteo(s.Name, s.URL, openMeteoModel))
		case "nasa_power":
			f.Weather = append(f.Weather, weather.NewPower(s.Name, s.URL))
		default:
			return f, fmt.Errorf("sources.weather %s: kind %q is unknown", s.Name, s.Kind)
		}
	}
	return f, nil
}

// openClient makes the HTTP client that reaches the configured hosts and no others.
func openClient(c SourcesConfig, mix feeds.Config) (*fetch.Client, error) {
	hosts := append([]string(nil), c.ExtraHosts...)
	for _, catalogue := range mix.Catalogues {
		hosts = append(hosts, catalogue.AllHosts()...)
	}
	for _, s := range c.Weather {
		u, err := url.Parse(s.URL)
		if err != nil {
			return nil, fmt.Errorf("sources.weather %s: %w", s.Name, err)
		}
		hosts = append(hosts, u.Host)
	}
	return fetch.NewClient(fetch.Config{
		Hosts: hosts, Private: c.AllowLoopback, Timeout: time.Duration(c.RequestTimeout), Tries: c.Tries,
	})
}

// openCollector joins both.
func openCollector(c SourcesConfig, archive oracle.Archive) (*feeds.Collector, *fetch.Client, error) {
	mix, err := feedsConfig(c)
	if err != nil {
		return nil, nil, err
	}
	client, err := openClient(c, mix)
	if err != nil {
		return nil, nil, fmt.Errorf("sources: %w", err)
	}
	collector, err := feeds.New(mix, feeds.Live(satellite.NewSigner(client, mix.Catalogues), archive, c.TaskBytes))
	if err != nil {
		client.Close()
		return nil, nil, fmt.Errorf("sources: %w", err)
	}
	return collector, client, nil
}
