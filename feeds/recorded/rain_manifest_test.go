package recorded_test

import (
	"maps"
	"strings"
	"testing"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
)

// parts are the entries of a manifest that a test spoils, and the files beside it.
type parts struct {
	manifest, gauges, station, chirps, day map[string]any
	files                                  map[string][]byte
}

// final is the file of the first day.
func (p parts) final() map[string]any { return p.day["final"].(map[string]any) }

// swap puts other bytes in place of a file, under their own digest.
func (p parts) swap(entry map[string]any, body []byte) {
	p.files[entry["file"].(string)], entry["sha256"] = body, digestOf(string(body))
}

// row changes the station's file.
func (p parts) row(t *testing.T, old, with string) {
	text := string(p.files[uccle+".csv"])
	require.Contains(t, text, old)
	p.swap(p.station, []byte(strings.Replace(text, old, with, 1)))
}

// Each fault of a manifest or of a file is one sentence that names where it is.
func TestRainThatCannotBeServed(t *testing.T) {
	const second = `"BE000006447","2003-01-02"`
	for want, spoil := range map[string]func(t *testing.T, p parts){
		`stations "GHCN": name: want a lower-case word`:                      func(_ *testing.T, p parts) { p.gauges["name"] = "GHCN" },
		`stations gauges: reach_km is 0: want more than 0, to 500`:           func(_ *testing.T, p parts) { p.gauges["reach_km"] = 0 },
		`stations gauges: stations has 0 entries: want 1 to 16`:              func(_ *testing.T, p parts) { p.gauges["stations"] = []any{} },
		`stations gauges: id "Uccle": want an identifier of GHCN`:            func(_ *testing.T, p parts) { p.station["id"] = "Uccle" },
		`such as USW00094728, once`:                                          func(_ *testing.T, p parts) { p.gauges["stations"] = []any{p.station, p.station} },
		`stations gauges: BE000006447: file "../a": want the name`:           func(_ *testing.T, p parts) { p.station["file"] = "../a" },
		`stations gauges: BE000006447: sha256 "A1": want 64`:                 func(_ *testing.T, p parts) { p.station["sha256"] = "A1" },
		`recorded file BE000006447.csv has sha256`:                           func(_ *testing.T, p parts) { p.station["sha256"] = strings.Repeat("0", 64) },
		`unknown field "latency"`:                                            func(_ *testing.T, p parts) { p.gauges["latency"] = 1 },
		`chirps gauges: the name is taken`:                                   func(_ *testing.T, p parts) { p.chirps["name"] = "gauges" },
		`stations gauges: the name is taken`:                                 func(_ *testing.T, p parts) { p.manifest["stations"] = []any{p.gauges, p.gauges} },
		`chirps "": name: want a lower-case word`:                            func(_ *testing.T, p parts) { delete(p.chirps, "name") },
		`chirps chirps: final "p/{year}": want a path with {year}, {month}`:  func(_ *testing.T, p parts) { p.chirps["final"] = "p/{year}" },
		`chirps chirps: final "/{year}/{month}/{day}": want a path of lett`:  func(_ *testing.T, p parts) { p.chirps["final"] = "/{year}/{month}/{day}" },
		`chirps chirps: preliminary "a/../{year}{month}{day}": want a path`:  func(_ *testing.T, p parts) { p.chirps["preliminary"] = "a/../{year}{month}{day}" },
		`chirps chirps: day 2003-06-01: preliminary: the provider has no pa`: func(_ *testing.T, p parts) { delete(p.chirps, "preliminary") },
		`day 2003-06-01: preliminary: another file has the path products/`:   func(_ *testing.T, p parts) { p.chirps["preliminary"] = p.chirps["final"] },
		`chirps chirps: days has 0 entries: want 1 to 100000`:                func(_ *testing.T, p parts) { p.chirps["days"] = []any{} },
		`chirps chirps: day "June": want days such as 2021-06-01, ascending`: func(_ *testing.T, p parts) { p.day["day"] = "June" },
		`chirps chirps: day "2003-06-01": want days such as 2021-06-01, asc`: func(_ *testing.T, p parts) { p.chirps["days"] = []any{p.day, p.day} },
		`chirps chirps: day 2003-06-01: want final, preliminary or both`: func(_ *testing.T, p parts) {
			delete(p.day, "final")
			delete(p.day, "preliminary")
		},
		`day 2003-06-01: final: file "": want the name of a file`:             func(_ *testing.T, p parts) { delete(p.final(), "file") },
		`day 2003-06-01: final: sha256 "": want 64`:                           func(_ *testing.T, p parts) { delete(p.final(), "sha256") },
		`final: published 2003-06-01T12:00:00Z: want a time no earlier`:       func(_ *testing.T, p parts) { p.final()["published"] = "2003-06-01T12:00:00Z" },
		`day 2003-06-01: final: open recorded file: openat gone.cog`:          func(_ *testing.T, p parts) { p.final()["file"] = "gone.cog" },
		`day 2003-06-01: final: open final-2003-06-01.cog`:                    func(_ *testing.T, p parts) { p.swap(p.final(), []byte("no raster")) },
		`day 2003-06-01: final: file final-2003-06-01.cog is 101×101 with 1 `: func(t *testing.T, p parts) { p.swap(p.final(), gridded(t, 3, godal.Int16)) },

		`recorded file BE000006447.csv: heading has "PRCP_ATTRIBUTES" and lacks "PRCP"`: func(t *testing.T, p parts) { p.row(t, `"PRCP"`, `"RAIN"`) },
		`heading lacks LATITUDE`:                               func(t *testing.T, p parts) { p.row(t, `"LATITUDE"`, `"LAT"`) },
		`heading has "TMAX" twice`:                             func(t *testing.T, p parts) { p.row(t, `"TMIN"`, `"TMAX"`) },
		`line 2: STATION "BE000006448": want BE000006447`:      func(t *testing.T, p parts) { p.row(t, `"BE000006447"`, `"BE000006448"`) },
		`line 3: DATE "2 Jan": want a day such as 2021-06-01`:  func(t *testing.T, p parts) { p.row(t, second, `"BE000006447","2 Jan"`) },
		`line 3: DATE 2003-01-01: want days that ascend`:       func(t *testing.T, p parts) { p.row(t, second, `"BE000006447","2003-01-01"`) },
		`line 2: LATITUDE "91.0": want degrees from -90 to 90`: func(t *testing.T, p parts) { p.row(t, `"50.8000"`, `"91.0"`) },
		`line 2: PRCP "20.6": want a whole number`:             func(t *testing.T, p parts) { p.row(t, `"  206"`, `"20.6"`) },
		`line 2: PRCP_ATTRIBUTES "": want measurement`:         func(t *testing.T, p parts) { p.row(t, `"  206",",,E"`, `"  206",""`) },
		`line 2: wrong number of fields`:                       func(t *testing.T, p parts) { p.row(t, `"  206",`, "") },
		`recorded file BE000006447.csv: 0 rows: want a hea`: func(_ *testing.T, p parts) {
			heading, _, _ := strings.Cut(string(p.files[uccle+".csv"]), "\n")
			p.swap(p.station, []byte(heading+"\n"))
		},
		`heading has no element, such as PRCP`: func(_ *testing.T, p parts) {
			p.swap(p.station, []byte("STATION,DATE,LATITUDE,LONGITUDE\nBE000006447,2003-01-01,50.8,4.35\n"))
		},
		`recorded file BE000006447.csv: heading: EOF`: func(_ *testing.T, p parts) { p.swap(p.station, nil) },
	} {
		t.Run(want, func(t *testing.T) {
			manifest, files := rainManifest(t)
			p := parts{manifest: manifest, files: maps.Clone(files)}
			p.gauges, p.chirps = manifest["stations"].([]any)[0].(map[string]any), manifest["chirps"].([]any)[0].(map[string]any)
			p.station, p.day = p.gauges["stations"].([]any)[0].(map[string]any), p.chirps["days"].([]any)[0].(map[string]any)
			spoil(t, p)
			_, err := recorded.Load(writeFolder(t, manifest, p.files))
			require.ErrorContains(t, err, want)
			require.NotContains(t, err.Error(), "\n", "one sentence")
		})
	}
}
