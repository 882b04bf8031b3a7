package weather

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// oneOfEach is a source of every kind, by its word.
func oneOfEach(t *testing.T) map[string]Source {
	t.Helper()
	return map[string]Source{
		"open_meteo": NewOpenMeteo("s", "https://weather.test", "era5_land"), "nasa_power": NewPower("s", "https://weather.test"),
		"agera5": NewGrid("s", "https://weather.test/index.json"), "chirps": NewChirps("s", chirpsFinal, ""),
		"ghcn_daily": stations(t, "BE000006447"), "nclimdiv": climDiv(), "nass_quickstats": cropSource(t),
	}
}

// TestReadme writes the table of README.md from what the adapters say of themselves.
func TestReadme(t *testing.T) {
	const first, last = "-update` -->\n", "<!-- end of kinds -->"
	written, err := os.ReadFile(filepath.Join(oracletest.Root(t), "feeds", "weather", "README.md"))
	require.NoError(t, err)
	head, rest, ok := strings.Cut(string(written), first)
	require.True(t, ok)
	_, tail, ok := strings.Cut(rest, last)
	require.True(t, ok)
	var table strings.Builder
	table.WriteString("| `kind` | what is read | variables, as the provider has them | days or months | missing is | place that answers | version |\n|---|---|---|---|---|---|---|\n")
	for _, f := range Kinds() {
		var columns []string
		for _, v := range f.Variables() {
			columns = append(columns, fmt.Sprintf("`%s`: %s", v, f.Columns[v]))
		}
		fmt.Fprintf(&table, "| `%s` | %s | %s | %s | %s | %s | %s |\n", f.Kind, f.Form, strings.Join(columns, "; "), f.Time, f.Missing, f.Place, f.Version)
	}
	oracletest.Page(t, "feeds/weather/README.md", head+first+table.String()+last+tail)
}

// TestEachKindSaysEverything: a source offers what its kind states, and no cell is empty.
func TestEachKindSaysEverything(t *testing.T) {
	sources := oneOfEach(t)
	require.Len(t, Kinds(), len(sources))
	offered := map[oracle.Variable]bool{}
	for _, f := range Kinds() {
		require.NotNil(t, sources[f.Kind], f.Kind)
		require.Equal(t, f.Variables(), sources[f.Kind].Variables(), f.Kind)
		for _, text := range []string{f.Form, f.Time, f.Missing, f.Place, f.Version} {
			require.NotEmpty(t, text, f.Kind)
			require.NotContains(t, text, "|", f.Kind)
			require.False(t, strings.HasSuffix(text, "."), "%s: %q ends a sentence of its own", f.Kind, text)
		}
		for v, text := range f.Columns {
			offered[v] = true
			require.Contains(t, bounds, v, f.Kind)
			require.NotEmpty(t, text, "%s %s", f.Kind, v)
		}
	}
	for v := range bounds {
		require.True(t, offered[v], "no source has %s: a term sheet that names it could never be answered", v)
	}
}

// TestTheEvidenceStatesTheFacts: of what was asked for, before anything else is decided.
func TestTheEvidenceStatesTheFacts(t *testing.T) {
	q := query(oracle.Precipitation)
	q.Places = q.Places[:1]
	for kind, g := range map[string]fetch.Getter{
		"open_meteo": near(archive), "nasa_power": near(power), "agera5": says(`{"version":"1","items":[]}`), "chirps": &shelf{}, "ghcn_daily": says(gauge),
		"nclimdiv": iowa(t, nil),
	} {
		source := oneOfEach(t)[kind]
		r, err := source.Read(t.Context(), g, q)
		require.NoError(t, err, kind)
		i := slices.IndexFunc(Kinds(), func(f Facts) bool { return f.Kind == kind })
		require.Equal(t, Kinds()[i].sentence(source.Name(), []oracle.Variable{oracle.Precipitation}), r.Decisions[0])
	}
	require.Equal(t, "rain (ghcn_daily): CSV of a station's whole record. max_temperature is TMAX in tenths of °C, precipitation is PRCP in tenths of mm. "+
		"Time: the station's own days of observation, taken as days of UTC. "+
		"Missing: an empty cell, 9999, -9999, a value that failed a check of NOAA, and a zero that NOAA presumes. "+
		"Place: the nearest configured station within reach_km. Version: GHCN-Daily, which has no preliminary part.",
		stationFacts.sentence("rain", []oracle.Variable{oracle.MaxTemperature, oracle.Precipitation}))
}

// TestWindAndSoil reads the variables that storms and droughts are insured by.
func TestWindAndSoil(t *testing.T) {
	om := `{"latitude":50.65,"longitude":5.35,"utc_offset_seconds":0,"daily_units":{"wind_speed_10m_max":"m/s","soil_moisture_0_to_100cm_mean":"m³/m³"},
		"daily":{"time":["2021-06-01","2021-06-02"],"wind_speed_10m_max":[8.25,31.5],"soil_moisture_0_to_100cm_mean":[0.312,null]}}`
	q := query(oracle.MaxWind, oracle.SoilMoisture)
	q.Places = q.Places[:1]
	g := says(om)
	r, err := NewOpenMeteo("om", "https://weather.test", "era5_land").Read(t.Context(), g, q)
	require.NoError(t, err)
	require.Equal(t, map[string]float64{"max_wind 2021-06-01": 8.25, "max_wind 2021-06-02": 31.5, "soil_moisture 2021-06-01": 0.312}, values(r.Series[0]))
	link, err := url.Parse(g.asked[0])
	require.NoError(t, err)
	require.Equal(t, "ms", link.Query().Get("wind_speed_unit"))
	for old, with := range map[string]string{`"m/s"`: `"km/h"`, `"m³/m³"`: `"%"`, `31.5`: `131.5`, `0.312`: `31.2`} {
		_, err := NewOpenMeteo("om", "https://weather.test", "era5_land").Read(t.Context(), says(swap(t, om, old, with)), q)
		require.ErrorIs(t, err, oracle.ReasonSourceCorrupt, with)
	}

	p := `{"type":"Feature","geometry":{"type":"Point","coordinates":[5.33,50.63]},"header":{"fill_value":-999.0,"time_standard":"UTC"},
		"parameters":{"WS10M_MAX":{"units":"m/s"},"GWETROOT":{"units":"1"}},
		"properties":{"parameter":{"WS10M_MAX":{"20210601":9.1},"GWETROOT":{"20210601":0.71,"20210602":-999.0}}}}`
	q.Variables = []oracle.Variable{oracle.MaxWind, oracle.SoilWetness}
	r, err = NewPower("power", "https://weather.test").Read(t.Context(), says(p), q)
	require.NoError(t, err)
	require.Equal(t, map[string]float64{"max_wind 2021-06-01": 9.1, "soil_wetness 2021-06-01": 0.71}, values(r.Series[0]))
	_, err = NewPower("power", "https://weather.test").Read(t.Context(), says(swap(t, p, `"units":"1"`, `"units":"%"`)), q)
	require.ErrorContains(t, err, `GWETROOT is in "%": want 1`)

	q.Variables = []oracle.Variable{oracle.SoilMoisture}
	r, err = Chain{Sources: []Source{NewPower("power", "https://weather.test")}}.Read(t.Context(), down(), q)
	require.NoError(t, err)
	require.Empty(t, r.Series[0], "how saturated the soil is does not stand in for how much water it holds")
	require.Contains(t, r.Decisions[0], "weather_missing")
}

// TestAYoungDayIsPreliminary: what a reanalysis will compute anew waits for the final value.
func TestAYoungDayIsPreliminary(t *testing.T) {
	q := query(oracle.Precipitation, oracle.MaxTemperature)
	q.Places = q.Places[:1]
	for kind, body := range map[string]string{"open_meteo": archive, "nasa_power": power} {
		source := oneOfEach(t)[kind]
		read := func(at time.Time) Result {
			g := says(body)
			g.at = at
			r, err := source.Read(t.Context(), g, q)
			require.NoError(t, err)
			return r
		}
		third := day("2021-06-03").Add(settles) // by then two days are final
		r := read(third)
		for _, reading := range r.Series[0] {
			require.Equal(t, reading.Start >= day("2021-06-03").Unix(), reading.Preliminary, "%s %+v", kind, reading)
		}
		require.Regexp(t, `, [1-9] of them preliminary\.$`, r.Decisions[1])
		require.Regexp(t, `, 0 of them preliminary\.$`, read(third.AddDate(0, 0, 3)).Decisions[1])

		g := says(body)
		g.at = third
		chained, err := Chain{Sources: []Source{source}}.Read(t.Context(), g, q)
		require.NoError(t, err)
		require.Len(t, values(chained.Series[0]), 4, "%s: two days of two variables", kind)
		require.Contains(t, strings.Join(chained.Decisions, "\n"), "they are preliminary, and the term sheet waits for final ones")
	}
}

// TestRealAnswers reads what the services really sent: in local time both are
// refused, and with that alone changed every number is there.
func TestRealAnswers(t *testing.T) {
	fixture := func(name string) string {
		raw, err := os.ReadFile(filepath.Join("../../testdata/feeds/weather", name))
		require.NoError(t, err)
		return string(raw)
	}
	q := Query{Places: []Place{{47.56, 8.26}}, Variables: []oracle.Variable{oracle.Precipitation, oracle.ReferenceET}, From: day("2026-03-11"), To: day("2026-03-18")}
	zurich, om := fixture("open-meteo-daily.json"), NewOpenMeteo("om", "https://weather.test", "best_match")
	_, err := om.Read(t.Context(), says(zurich), q)
	requireReason(t, err, oracle.ReasonSourceCorrupt, "not days of UTC")
	r, err := om.Read(t.Context(), says(swap(t, zurich, `"utc_offset_seconds":3600`, `"utc_offset_seconds":0`)), q)
	require.NoError(t, err)
	require.Len(t, r.Series[0], 14)
	require.Equal(t, 5.6, values(r.Series[0])["precipitation 2026-03-11"])
	require.Equal(t, 0.0, values(r.Series[0])["precipitation 2026-03-13"])
	require.Equal(t, 1.85, values(r.Series[0])["reference_et 2026-03-17"])

	q = Query{Places: []Place{{12.4, 75.7}}, Variables: []oracle.Variable{oracle.Precipitation, oracle.MeanTemperature}, From: day("2025-09-01"), To: day("2025-09-06")}
	coorg, pw := fixture("nasa-power-daily.json"), NewPower("power", "https://weather.test")
	_, err = pw.Read(t.Context(), says(coorg), q)
	requireReason(t, err, oracle.ReasonSourceCorrupt, `header.time_standard is "LST": want UTC`)
	r, err = pw.Read(t.Context(), says(swap(t, coorg, `"time_standard":"LST"`, `"time_standard":"UTC"`)), q)
	require.NoError(t, err)
	require.Equal(t, map[string]float64{
		"precipitation 2025-09-01": 3.7, "precipitation 2025-09-02": 10.3, "precipitation 2025-09-03": 19.66, "precipitation 2025-09-04": 14.94,
		"mean_temperature 2025-09-01": 23.03, "mean_temperature 2025-09-02": 22.78, "mean_temperature 2025-09-03": 22.97, "mean_temperature 2025-09-04": 23.15,
	}, values(r.Series[0]), "the fifth day is POWER's fill value: missing, not -999 mm")
}
