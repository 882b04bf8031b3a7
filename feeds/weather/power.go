package weather

import (
	"context"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Power reads daily points of NASA POWER, or of a server that speaks like it.
type Power struct{ daily dailySource }

// powerNames are POWER's parameters and the units it must state. The wind is the
// strongest of the day's hours; GWETROOT is the wetness of the first metre of soil,
// 0 dry and 1 saturated, which is no volume of water and no soil_moisture.
var powerNames = map[oracle.Variable]column{
	oracle.Precipitation:   {"PRECTOTCORR", "mm/day"},
	oracle.MeanTemperature: {"T2M", "C"},
	oracle.MaxTemperature:  {"T2M_MAX", "C"},
	oracle.MinTemperature:  {"T2M_MIN", "C"},
	oracle.MaxWind:         {"WS10M_MAX", "m/s"},
	oracle.SoilWetness:     {"GWETROOT", "1"},
}

var powerFacts = Facts{
	Kind: "nasa_power", Form: "JSON of one point; another unit is refused", Columns: columnsOf(powerNames, column.String),
	Time: "days of UTC; an answer in local solar time is refused", Missing: "null, the answer's fill_value, and anything under -98.9",
	Place:   "the point that the answer names, at most 0.7° from the centroid",
	Version: "POWER with the version of its API; a day is preliminary until it was read 92 days after its end",
}

// powerMissing is under every fill value that POWER has used (−99, −999); no
// parameter that is read here reaches it.
const powerMissing = -98.9

// NewPower names the source; root is the address under which
// /api/temporal/daily/point lies.
func NewPower(name, root string) *Power {
	return &Power{dailySource{name: name, facts: powerFacts, reach: 0.7, decode: decodePower, link: func(at point, d days, wanted []oracle.Variable) string {
		names := make([]string, len(wanted))
		for i, v := range wanted {
			names[i] = powerNames[v].name
		}
		values := url.Values{
			"latitude": {strconv.FormatFloat(at.lat, 'f', 2, 64)}, "longitude": {strconv.FormatFloat(at.lon, 'f', 2, 64)},
			"start": {d.first.Format("20060102")}, "end": {d.last.Format("20060102")}, "parameters": {strings.Join(names, ",")},
			"community": {"AG"}, "format": {"JSON"}, "time-standard": {"UTC"},
		}
		return strings.TrimSuffix(root, "/") + "/api/temporal/daily/point?" + values.Encode()
	}}}
}

// Name is the source's name in the configuration.
func (s *Power) Name() string { return s.daily.name }

// Set is the data set that it reads.
func (s *Power) Set() string { return powerFacts.Kind }

// Variables lists what POWER has that Sheaf knows.
func (s *Power) Variables() []oracle.Variable { return powerFacts.Variables() }

// Read asks for the whole days of the window.
func (s *Power) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	return s.daily.read(ctx, getter, q)
}

// powerAnswer is an answer as far as it is read.
type powerAnswer struct {
	Geometry struct {
		Type        string    `json:"type"`
		Coordinates []float64 `json:"coordinates"`
	} `json:"geometry"`
	Header struct {
		Fill     *float64 `json:"fill_value"`
		Standard string   `json:"time_standard"`
		API      struct {
			Version string `json:"version"`
		} `json:"api"`
	} `json:"header"`
	Parameters map[string]struct {
		Units string `json:"units"`
	} `json:"parameters"`
	Properties struct {
		Parameter map[string]map[string]*float64 `json:"parameter"`
	} `json:"properties"`
}

func decodePower(raw []byte, d days, wanted []oracle.Variable) (dailyAnswer, error) {
	var a powerAnswer
	if err := decodeJSON(raw, &a); err != nil {
		return dailyAnswer{}, err
	}
	switch n := len(a.Geometry.Coordinates); {
	case a.Geometry.Type != "Point" || n < 2 || n > 3:
		return dailyAnswer{}, fmt.Errorf("geometry %.20q of %d numbers: want a Point", a.Geometry.Type, n)
	case a.Header.Fill == nil || *a.Header.Fill > powerMissing:
		return dailyAnswer{}, fmt.Errorf("header.fill_value is not said or could be weather")
	case a.Header.Standard != "UTC":
		return dailyAnswer{}, fmt.Errorf("header.time_standard is %.20q: want UTC", a.Header.Standard)
	case len(a.Header.API.Version) > 100:
		return dailyAnswer{}, fmt.Errorf("header.api.version has %d bytes", len(a.Header.API.Version))
	}
	answer := dailyAnswer{cell: point{a.Geometry.Coordinates[1], a.Geometry.Coordinates[0]}, version: strings.TrimSpace("POWER " + a.Header.API.Version)}
	for _, v := range wanted {
		name := powerNames[v]
		values, ok := a.Properties.Parameter[name.name]
		if !ok {
			return dailyAnswer{}, fmt.Errorf("%s is not in the answer", name.name)
		}
		if unit := a.Parameters[name.name].Units; unit != name.unit {
			return dailyAnswer{}, fmt.Errorf("%s is in %.20q: want %s", name.name, unit, name.unit)
		}
		seen := make(map[time.Time]bool)
		for _, key := range slices.Sorted(maps.Keys(values)) {
			day, err := time.Parse("20060102", key)
			if err != nil {
				return dailyAnswer{}, fmt.Errorf("day %.40q of %s: want YYYYMMDD", key, name.name)
			}
			value := values[key]
			if value == nil || *value == *a.Header.Fill || *value < powerMissing {
				continue
			}
			if err := answer.add(v, day, *value, d, seen); err != nil {
				return dailyAnswer{}, err
			}
		}
	}
	answer.sort()
	return answer, nil
}
