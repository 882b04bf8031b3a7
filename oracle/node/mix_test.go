package node

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMixIsWrittenForGood: these bytes are under signatures of years.
func TestMixIsWrittenForGood(t *testing.T) {
	c := sourcesConfig()
	c.Catalogues[1].SignURL = "https://two.example/token"
	c.Catalogues[0].Key, c.Weather[1].Key = KeyConfig{Header: "X-Key", File: "s3cret"}, KeyConfig{Parameter: "apikey", File: "s3cret"}
	c.AllowLoopback, c.ExtraHosts, c.Tries = true, []string{"files.example"}, 7
	raw, err := mixOf(c)
	require.NoError(t, err)
	require.JSONEq(t, `{"format":"sheaf/sources/1","catalogues":[
		{"name":"first","kind":"earth_search","url":"https://one.example/v1","collection":"s2"},
		{"name":"second","kind":"planetary_computer","url":"https://two.example/stac","collection":"s2","sign_url":"https://two.example/token"}],
		"weather":[{"name":"grid","kind":"agera5","url":"https://three.example/index.json"},
		{"name":"meteo","kind":"open_meteo","url":"https://four.example/v1"},
		{"name":"power","kind":"nasa_power","url":"https://five.example/api"},
		{"name":"rain","kind":"chirps","url":"https://eight.example/{year}/{year}.{month}.{day}.cog","preliminary_url":"https://nine.example/{year}.{month}.{day}.cog"},
		{"name":"gauges","kind":"ghcn_daily","url":"https://ten.example/access","stations":["USC00130200"],"reach_km":40},
		{"name":"noaa","kind":"nclimdiv","url":"https://six.example/climdiv","divisions_url":"https://seven.example/divisions.geojson"},
		{"name":"nass","kind":"nass_quickstats","url":"https://ten.example/api_GET","divisions_url":"https://ten.example/counties.geojson",
		 "item":"CORN, GRAIN - YIELD, MEASURED IN BU / ACRE"}]}`, string(raw))
	back, err := readMix(raw)
	require.NoError(t, err)
	c.Catalogues[0].Key, c.Weather[1].Key = KeyConfig{}, KeyConfig{}
	require.Equal(t, SourcesConfig{Catalogues: c.Catalogues, Weather: c.Weather}, back)

	raw, err = mixOf(SourcesConfig{})
	require.NoError(t, err)
	require.JSONEq(t, `{"format":"sheaf/sources/1","catalogues":[],"weather":[]}`, string(raw))
}

// TestMixNamesFieldsAsTheConfigurationDoes: one name per idea, in YAML and in JSON.
func TestMixNamesFieldsAsTheConfigurationDoes(t *testing.T) {
	for _, kind := range []reflect.Type{reflect.TypeFor[CatalogueConfig](), reflect.TypeFor[WeatherConfig]()} {
		for i := range kind.NumField() {
			f := kind.Field(i)
			key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if f.Type == reflect.TypeFor[KeyConfig]() {
				require.Equal(t, "-", key, "%s.%s would be in the evidence", kind.Name(), f.Name)
				continue
			}
			require.Equal(t, f.Tag.Get("yaml"), key, "%s.%s", kind.Name(), f.Name)
		}
	}
}

func TestMixRefused(t *testing.T) {
	for raw, want := range map[string]string{
		`{"Catalogues":[],"Weather":[],"AllowLoopback":true}`:                         "unknown field",
		`{"catalogues":[],"weather":[]}`:                                              `format ""`,
		`{"format":"sheaf/sources/2","catalogues":[],"weather":[]}`:                   `want "sheaf/sources/1"`,
		`{"format":"sheaf/sources/1","catalogues":[{"key":"secret"}],"weather":null}`: "unknown field",
		`{}{}`: "more than one",
		``:     "sources",
	} {
		_, err := readMix([]byte(raw))
		require.ErrorContains(t, err, want, raw)
	}
}
