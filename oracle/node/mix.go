package node

import (
	"encoding/json"
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// mixFormat is the format of the field sources of a bundle's manifest.
const mixFormat = "sheaf/sources/1"

// mix is what a bundle says of the node's sources: whom it would ask and in
// which order, which is all that a replay needs. How long it waits, how often it
// tries and which other hosts it may contact change no value, and stay out.
type mix struct {
	Format     string            `json:"format"`
	Catalogues []CatalogueConfig `json:"catalogues"`
	Weather    []WeatherConfig   `json:"weather"`
}

// mixOf writes the sources as the evidence has them. It holds no credentials:
// addresses with a user are refused when a configuration is read.
func mixOf(c SourcesConfig) ([]byte, error) {
	m := mix{Format: mixFormat, Catalogues: c.Catalogues, Weather: c.Weather}
	if m.Catalogues == nil {
		m.Catalogues = []CatalogueConfig{}
	}
	if m.Weather == nil {
		m.Weather = []WeatherConfig{}
	}
	b, err := oracle.CanonicalJSON(m)
	if err != nil {
		return nil, fmt.Errorf("sources: %w", err)
	}
	return b, nil
}

// readMix reads what mixOf wrote.
func readMix(raw json.RawMessage) (SourcesConfig, error) {
	var m mix
	if err := oracle.StrictJSON(raw, &m); err != nil {
		return SourcesConfig{}, fmt.Errorf("sources: %w", err)
	}
	if m.Format != mixFormat {
		return SourcesConfig{}, fmt.Errorf("sources: format %.40q: want %q", m.Format, mixFormat)
	}
	return SourcesConfig{Catalogues: m.Catalogues, Weather: m.Weather}, nil
}
