package node

import (
	"cmp"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// openMeteoModel is the reanalysis asked of an Open-Meteo archive unless another is named.
const openMeteoModel = "era5_land"

// feedsConfig turns the node's mix of sources into the collector's. Replay uses
// it too, from the bundle's copy of the configuration.
func feedsConfig(c SourcesConfig) (feeds.Config, error) {
	var f feeds.Config
	for _, s := range c.Catalogues {
		catalogue := satellite.Catalogue{
			Name: s.Name, Kind: satellite.Kind(s.Kind), URL: s.URL, Collection: s.Collection, MaxCloud: s.MaxCloud, SignURL: s.SignURL,
		}
		if err := catalogue.Check(); err != nil {
			return f, fmt.Errorf("sources.catalogues %s: %w", s.Name, err)
		}
		f.Catalogues = append(f.Catalogues, catalogue)
	}
	for _, s := range c.Weather {
		source, err := s.open()
		if err != nil {
			return f, fmt.Errorf("sources.weather %s: %w", s.Name, err)
		}
		f.Weather = append(f.Weather, source)
	}
	return f, nil
}

var modelRule = regexp.MustCompile(`^[a-z0-9_]{1,40}$`)

// undated is the address of some day's file, for what checks addresses.
var undated = strings.NewReplacer("{year}", "2000", "{month}", "01", "{day}", "01")

// check says which field is wrong, or nil.
func (s WeatherConfig) check() error {
	if _, err := s.open(); err != nil {
		return err
	}
	for name, link := range map[string]string{"url": s.URL, "preliminary_url": s.PreliminaryURL, "divisions_url": s.DivisionsURL} {
		if link == "" && name != "url" {
			continue
		}
		if err := checkURL(undated.Replace(link), "http", "https"); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	switch {
	case (s.Kind == "nclimdiv" || s.Kind == "nass_quickstats") != (s.DivisionsURL != ""):
		return fmt.Errorf("divisions_url: want it with kind nclimdiv or nass_quickstats, and with no other")
	case s.Item != "" && s.Kind != "nass_quickstats":
		return fmt.Errorf("item: want it with no kind but nass_quickstats")
	case s.PreliminaryURL != "" && s.Kind != "chirps":
		return fmt.Errorf("preliminary_url: want it with no kind but chirps")
	case (len(s.Stations) > 0 || s.ReachKm != 0) && s.Kind != "ghcn_daily":
		return fmt.Errorf("stations, reach_km: want them with no kind but ghcn_daily")
	case s.Kind == "open_meteo" && strings.HasSuffix(strings.TrimSuffix(s.URL, "/"), "/v1/archive"):
		return fmt.Errorf("url %.200q: want it without /v1/archive, which the kind adds", s.URL)
	case s.Model != "" && (s.Kind != "open_meteo" || !modelRule.MatchString(s.Model)):
		return fmt.Errorf("model %.40q: want a word such as era5_land, with no kind but open_meteo", s.Model)
	}
	return s.Key.check()
}

// open makes the source; it asks nobody.
func (s WeatherConfig) open() (weather.Source, error) {
	switch s.Kind {
	case "agera5":
		return weather.NewGrid(s.Name, s.URL), nil
	case "open_meteo":
		return weather.NewOpenMeteo(s.Name, s.URL, cmp.Or(s.Model, openMeteoModel)), nil
	case "nasa_power":
		return weather.NewPower(s.Name, s.URL), nil
	case "ghcn_daily":
		return weather.NewStations(s.Name, s.URL, s.Stations, s.ReachKm)
	case "chirps":
		return s.openChirps()
	case "nclimdiv":
		return weather.NewClimDiv(s.Name, s.URL, s.DivisionsURL), nil
	case "nass_quickstats":
		return weather.NewQuickStats(s.Name, s.URL, s.Item, s.DivisionsURL)
	}
	return nil, fmt.Errorf("kind %.40q: want agera5, open_meteo, nasa_power, ghcn_daily, chirps, nclimdiv or nass_quickstats", s.Kind)
}

func (s WeatherConfig) openChirps() (weather.Source, error) {
	for name, link := range map[string]string{"url": s.URL, "preliminary_url": s.PreliminaryURL} {
		if link == "" && name != "url" {
			continue
		}
		if err := weather.CheckDaily(link); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return weather.NewChirps(s.Name, s.URL, s.PreliminaryURL), nil
}

// openClient makes the HTTP client that reaches the configured hosts and no others.
func openClient(c SourcesConfig, mix feeds.Config) (*fetch.Client, error) {
	hosts := append([]string(nil), c.ExtraHosts...)
	for _, catalogue := range mix.Catalogues {
		hosts = append(hosts, catalogue.AllHosts()...)
	}
	for _, s := range c.Weather {
		own, err := s.hosts()
		if err != nil {
			return nil, err
		}
		hosts = append(hosts, own...)
	}
	return fetch.NewClient(fetch.Config{
		Hosts: hosts, Private: c.AllowLoopback, Timeout: time.Duration(c.RequestTimeout), Tries: c.Tries, HostBytes: c.HostBytes,
	})
}

// hosts are those of the source's own addresses.
func (s WeatherConfig) hosts() (hosts []string, err error) {
	for _, link := range []string{s.URL, s.PreliminaryURL, s.DivisionsURL} {
		u, err := url.Parse(undated.Replace(link))
		if err != nil {
			return nil, fmt.Errorf("sources.weather %s: %w", s.Name, err)
		}
		if u.Host != "" {
			hosts = append(hosts, u.Host)
		}
	}
	return hosts, nil
}

// openGetter is what a task reads through: the cache before the network, so that
// neither a source that is left alone nor a token matters to what was read before;
// and operators' keys last, so that nothing above the client holds one.
func openGetter(c SourcesConfig, mix feeds.Config, client *fetch.Client) (fetch.Getter, error) {
	operatorKeys, err := keysOf(c)
	if err != nil {
		return nil, err
	}
	keyed, err := fetch.NewKeyed(client, operatorKeys)
	if err != nil {
		return nil, err
	}
	breaker := fetch.NewBreaker(satellite.NewSigner(keyed, mix.Catalogues), fetch.BreakerConfig{})
	if c.CacheDir == "" {
		return breaker, nil
	}
	return fetch.OpenCache(breaker, fetch.CacheConfig{Dir: c.CacheDir, Bytes: c.CacheBytes, Fresh: time.Duration(c.CacheFresh)})
}

// openCollector joins all of it.
func openCollector(c SourcesConfig, archive oracle.Archive) (*feeds.Collector, *fetch.Client, error) {
	mix, err := feedsConfig(c)
	if err != nil {
		return nil, nil, err
	}
	client, err := openClient(c, mix)
	if err != nil {
		return nil, nil, fmt.Errorf("sources: %w", err)
	}
	getter, err := openGetter(c, mix, client)
	if err != nil {
		client.Close()
		return nil, nil, fmt.Errorf("sources: %w", err)
	}
	collector, err := feeds.New(mix, feeds.Live(getter, archive, c.TaskBytes))
	if err != nil {
		client.Close()
		return nil, nil, fmt.Errorf("sources: %w", err)
	}
	return collector, client, nil
}
