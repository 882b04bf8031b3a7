package node

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"reflect"
	"strconv"
	"time"
)

// Validate says which field is wrong and what would be right, or nil.
func (c Config) Validate() error {
	for _, rule := range []func() error{c.validateRequired, c.validateChain, c.validateSources, c.validateTiming} {
		if err := rule(); err != nil {
			return err
		}
	}
	if err := checkListen("peers.listen", c.Peers.Listen); err != nil {
		return err
	}
	if c.API.Listen == "" {
		return nil
	}
	return checkListen("api.listen", c.API.Listen)
}

func checkListen(name, listen string) error {
	_, port, err := net.SplitHostPort(listen)
	if err == nil {
		_, err = strconv.ParseUint(port, 10, 16)
	}
	if err != nil {
		return fmt.Errorf("%s %.80q: want host:port, the port 0 to 65535", name, listen)
	}
	return nil
}

func (c Config) validateRequired() error {
	err := c.required([]field{
		{"data_dir", c.DataDir},
		{"operator.address", c.Operator.Address},
		{"operator.signer_key", c.Operator.SignerKey},
		{"operator.transmitter_key", c.Operator.TransmitterKey},
		{"operator.tls_key", c.Operator.TLSKey},
		{"chain.id", c.Chain.ID},
		{"chain.hub", c.Chain.Hub},
		{"chain.registry", c.Chain.Registry},
		{"products.terms_dir", c.Products.TermsDir},
		{"products.parcels_dir", c.Products.ParcelsDir},
	})
	if err != nil {
		return err
	}
	if c.Models.Dir != "" && c.Models.Library == "" {
		return errors.New("models.library is missing: the models in models.dir need it")
	}
	if c.Archive.QuotaBytes < 0 {
		return fmt.Errorf("archive.quota_bytes %d: want zero or more", c.Archive.QuotaBytes)
	}
	return nil
}

// field is a value that must be there, by its name in the file.
type field struct {
	name  string
	value any
}

func (Config) required(fields []field) error {
	for _, f := range fields {
		if reflect.ValueOf(f.value).IsZero() {
			return fmt.Errorf("%s is missing", f.name)
		}
	}
	return nil
}

// validateContracts is what speaking to the contracts needs.
func (c Config) validateContracts() error {
	err := c.required([]field{{"chain.id", c.Chain.ID}, {"chain.hub", c.Chain.Hub}, {"chain.registry", c.Chain.Registry}})
	if err != nil {
		return err
	}
	return c.validateChain()
}

func (c Config) validateChain() error {
	if len(c.Chain.URLs) == 0 {
		return fmt.Errorf("chain.urls is empty: want at least one ws:// or http:// endpoint")
	}
	for i, u := range c.Chain.URLs {
		if err := checkURL(u, "ws", "wss", "http", "https"); err != nil {
			return fmt.Errorf("chain.urls[%d]: %w", i, err)
		}
	}
	return nil
}

func (c Config) validateSources() error {
	s := c.Sources
	if len(s.Catalogues) == 0 && len(s.Weather) == 0 {
		return fmt.Errorf("sources: want at least one catalogue or weather provider")
	}
	names := map[string]bool{}
	for i, catalogue := range s.Catalogues {
		if err := catalogue.check(names); err != nil {
			return fmt.Errorf("sources.catalogues[%d].%w", i, err)
		}
	}
	for i, weather := range s.Weather {
		if err := named(weather.Name, names); err != nil {
			return fmt.Errorf("sources.weather[%d].%w", i, err)
		}
		if err := weather.check(); err != nil {
			return fmt.Errorf("sources.weather[%d].%w", i, err)
		}
	}
	for i, host := range s.ExtraHosts {
		if u, err := url.Parse("https://" + host); err != nil || host == "" || u.Host != host {
			return fmt.Errorf("sources.extra_hosts[%d] %.80q: want a host such as files.example.org", i, host)
		}
	}
	return s.checkBounds()
}

// checkBounds looks at the section's numbers.
func (s SourcesConfig) checkBounds() error {
	switch {
	case time.Duration(s.RequestTimeout) < 10*time.Millisecond || time.Duration(s.RequestTimeout) > time.Hour:
		return fmt.Errorf("sources.request_timeout %s: want 10ms to 1h", time.Duration(s.RequestTimeout))
	case s.Tries < 1 || s.Tries > 20:
		return fmt.Errorf("sources.tries %d: want 1 to 20", s.Tries)
	case s.TaskBytes < 1<<20:
		return fmt.Errorf("sources.task_bytes %d: want at least 1048576, 1 MiB", s.TaskBytes)
	case s.HostBytes != 0 && s.HostBytes < 1<<20: // 0 is the client's own default
		return fmt.Errorf("sources.host_bytes %d: want at least 1048576, 1 MiB", s.HostBytes)
	case s.CacheBytes < 0:
		return fmt.Errorf("sources.cache_bytes %d: want zero or more", s.CacheBytes)
	}
	return nil
}

// check says which field is wrong, or nil; names are those of sources before.
func (s CatalogueConfig) check(names map[string]bool) error {
	if err := named(s.Name, names); err != nil {
		return err
	}
	if s.Kind != "earth_search" && s.Kind != "planetary_computer" {
		return fmt.Errorf("kind %.40q: want earth_search or planetary_computer", s.Kind)
	}
	if s.Collection == "" {
		return errors.New("collection is missing")
	}
	if !(s.MaxCloud >= 0 && s.MaxCloud <= 100) {
		return fmt.Errorf("max_cloud %v: want 0 to 100 percent", s.MaxCloud)
	}
	if err := checkURL(s.URL, "http", "https"); err != nil {
		return fmt.Errorf("url: %w", err)
	}
	if s.SignURL == "" {
		return s.Key.check()
	}
	if err := checkURL(s.SignURL, "http", "https"); err != nil {
		return fmt.Errorf("sign_url: %w", err)
	}
	return s.Key.check()
}

// named notes a source's name, which evidence and logs tell it by.
func named(name string, names map[string]bool) error {
	switch {
	case name == "":
		return errors.New("name is missing")
	case names[name]:
		return fmt.Errorf("name %.40q: another source has it", name)
	}
	names[name] = true
	return nil
}

func (c Config) validateTiming() error {
	for _, bound := range []struct {
		name string
		span Duration
	}{
		{"timing.commit_bound", c.Timing.CommitBound},
		{"timing.reveal_bound", c.Timing.RevealBound},
		{"timing.delta", c.Timing.Delta},
		{"timing.retry", c.Timing.Retry},
		{"timing.slot", c.Timing.Slot},
		{"timing.election", c.Timing.Election},
		{"chain.poll", c.Chain.Poll},
	} {
		if v := time.Duration(bound.span); v < 10*time.Millisecond || v > 24*time.Hour {
			return fmt.Errorf("%s %s: want 10ms to 24h", bound.name, v)
		}
	}
	if level := c.Log.Level; level != "debug" && level != "info" && level != "warn" && level != "error" {
		return fmt.Errorf("log.level %.40q: want debug, info, warn or error", level)
	}
	if format := c.Log.Format; format != "json" && format != "console" {
		return fmt.Errorf("log.format %.40q: want json or console", format)
	}
	return nil
}

func checkURL(text string, schemes ...string) error {
	u, err := url.Parse(text)
	if err == nil && u.Host != "" && u.User == nil {
		for _, s := range schemes {
			if u.Scheme == s {
				return nil
			}
		}
	}
	return fmt.Errorf("%.120q: want a URL with one of the schemes %v, a host and no user", text, schemes)
}
