package node

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
)

// KeyConfig says how a source's key is sent. It is no part of the evidence, and
// the key itself stands neither here nor there.
type KeyConfig struct {
	Parameter string `yaml:"parameter" sample:"" doc:"Query parameter that carries the key, such as apikey. Default: none."`
	Header    string `yaml:"header" sample:"" doc:"Header that carries the key, in place of a parameter. Default: none."`
	File      string `yaml:"file" sample:"" doc:"File that holds the key. The environment variable SHEAF_KEY_ followed by the source's name in capitals goes before it. Default: none, the variable alone."`
}

// set says whether the source wants a key.
func (k KeyConfig) set() bool { return k != (KeyConfig{}) }

// check says which field is wrong, or nil. It reads no key.
func (k KeyConfig) check() error {
	if k.set() && (k.Parameter == "") == (k.Header == "") {
		return fmt.Errorf("key: want parameter or header, and not both")
	}
	return nil
}

// keyVariable is the environment variable of a source's key.
func keyVariable(source string) string {
	return "SHEAF_KEY_" + strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToUpper(r)
		}
		return '_'
	}, source)
}

// keysOf reads the keys of the sources that want one. Each goes to its source's own
// addresses: a link of a catalogue to somewhere else is followed without it.
func keysOf(c SourcesConfig) (map[string]fetch.Key, error) {
	all := map[string]fetch.Key{}
	read := func(field, name string, k KeyConfig, hosts []string) error {
		if !k.set() {
			return nil
		}
		value, err := keys.Secret("key", k.File, keyVariable(name))
		if err != nil {
			return fmt.Errorf("%s %s: %w", field, name, err)
		}
		all[name] = fetch.Key{Parameter: k.Parameter, Header: k.Header, Value: value, Hosts: hosts}
		return nil
	}
	for _, s := range c.Catalogues {
		own := satellite.Catalogue{Kind: satellite.Kind(s.Kind), URL: s.URL, Collection: s.Collection, SignURL: s.SignURL}
		if err := read("sources.catalogues", s.Name, s.Key, own.AllHosts()); err != nil {
			return nil, err
		}
	}
	for _, s := range c.Weather {
		own, err := s.hosts()
		if err != nil {
			return nil, err
		}
		if err := read("sources.weather", s.Name, s.Key, own); err != nil {
			return nil, err
		}
	}
	return all, nil
}
