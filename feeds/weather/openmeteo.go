package weather

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// OpenMeteo reads the daily archive of Open-Meteo, or of a server that speaks
// like it.
type OpenMeteo struct {
	daily dailySource
	model string
}

// openMeteoNames are the archive's names and the units it must state. The wind is
// the strongest of the day's hours; soil moisture is that of the first metre.
var openMeteoNames = map[oracle.Variable]column{
	oracle.Precipitation:   {"precipitation_sum", "mm"},
	oracle.MeanTemperature: {"temperature_2m_mean", "°C"},
	oracle.MaxTemperature:  {"temperature_2m_max", "°C"},
	oracle.MinTemperature:  {"temperature_2m_min", "°C"},
	oracle.ReferenceET:     {"et0_fao_evapotranspiration", "mm"},
	oracle.MaxWind:         {"wind_speed_10m_max", "m/s"},
	oracle.SoilMoisture:    {"soil_moisture_0_to_100cm_mean", "m³/m³"},
}

var openMeteoFacts = Facts{
	Kind: "open_meteo", Form: "JSON of the daily archive; another unit is refused", Columns: columnsOf(openMeteoNames, column.String),
	Time: "days of UTC; an answer in another offset is refused", Missing: "null",
	Place:   "the cell that the answer names, at most 0.3° from the centroid",
	Version: "the model that was asked for; a day is preliminary until it was read 92 days after its end",
}

// NewOpenMeteo names the source; root is the address under which /v1/archive
// lies, model one of the archive's models, such as era5_land.
func NewOpenMeteo(name, root, model string) *OpenMeteo {
	s := &OpenMeteo{model: model}
	s.daily = dailySource{name: name, facts: openMeteoFacts, reach: 0.3, decode: s.decode, link: func(at point, d days, wanted []oracle.Variable) string {
		names := make([]string, len(wanted))
		for i, v := range wanted {
			names[i] = openMeteoNames[v].name
		}
		values := url.Values{
			"latitude": {strconv.FormatFloat(at.lat, 'f', 2, 64)}, "longitude": {strconv.FormatFloat(at.lon, 'f', 2, 64)},
			"start_date": {d.first.Format(time.DateOnly)}, "end_date": {d.last.Format(time.DateOnly)},
			"daily": {strings.Join(names, ",")}, "timezone": {"UTC"}, "models": {model},
		}
		if slices.Contains(wanted, oracle.MaxWind) {
			values.Set("wind_speed_unit", "ms") // the archive's own choice is km/h
		}
		return strings.TrimSuffix(root, "/") + "/v1/archive?" + values.Encode()
	}}
	return s
}

// Name is the source's name in the configuration.
func (s *OpenMeteo) Name() string { return s.daily.name }

// Set is the data set that it reads.
func (s *OpenMeteo) Set() string { return openMeteoFacts.Kind }

// Variables lists what the archive has that Sheaf knows.
func (s *OpenMeteo) Variables() []oracle.Variable { return openMeteoFacts.Variables() }

// Read asks the archive for the whole days of the window.
func (s *OpenMeteo) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	return s.daily.read(ctx, getter, q)
}

// openMeteoAnswer is an answer as far as it is read: daily has the days and one
// list per variable, in which null is a missing value.
type openMeteoAnswer struct {
	Error     bool                       `json:"error"`
	Reason    string                     `json:"reason"`
	Latitude  *float64                   `json:"latitude"`
	Longitude *float64                   `json:"longitude"`
	Offset    *int                       `json:"utc_offset_seconds"`
	Units     map[string]string          `json:"daily_units"`
	Daily     map[string]json.RawMessage `json:"daily"`
}

func (s *OpenMeteo) decode(raw []byte, d days, wanted []oracle.Variable) (dailyAnswer, error) {
	var a openMeteoAnswer
	if err := decodeJSON(raw, &a); err != nil {
		return dailyAnswer{}, err
	}
	switch {
	case a.Error:
		return dailyAnswer{}, fmt.Errorf("the archive refused: %.200s", a.Reason)
	case a.Latitude == nil || a.Longitude == nil:
		return dailyAnswer{}, fmt.Errorf("it does not say which cell it is for")
	case a.Offset == nil || *a.Offset != 0:
		return dailyAnswer{}, fmt.Errorf("its days are not days of UTC")
	}
	answer := dailyAnswer{cell: point{*a.Latitude, *a.Longitude}, version: s.model}
	times, err := a.days()
	if err != nil {
		return dailyAnswer{}, err
	}
	for _, v := range wanted {
		name := openMeteoNames[v]
		if unit := a.Units[name.name]; unit != name.unit {
			return dailyAnswer{}, fmt.Errorf("%s is in %.20q: want %s", name.name, unit, name.unit)
		}
		var list []*float64
		if err := json.Unmarshal(a.Daily[name.name], &list); err != nil {
			return dailyAnswer{}, fmt.Errorf("daily.%s: %w", name.name, err)
		}
		if len(list) != len(times) {
			return dailyAnswer{}, fmt.Errorf("%s has %d values for %d days", name.name, len(list), len(times))
		}
		seen := make(map[time.Time]bool)
		for i, value := range list {
			if value == nil {
				continue
			}
			if err := answer.add(v, times[i], *value, d, seen); err != nil {
				return dailyAnswer{}, err
			}
		}
	}
	answer.sort()
	return answer, nil
}

func (a openMeteoAnswer) days() ([]time.Time, error) {
	var texts []string
	if err := json.Unmarshal(a.Daily["time"], &texts); err != nil {
		return nil, fmt.Errorf("daily.time: want a list of days: %w", err)
	}
	times := make([]time.Time, len(texts))
	for i, text := range texts {
		t, err := time.Parse(time.DateOnly, text)
		if err != nil {
			return nil, fmt.Errorf("day %.40q: want YYYY-MM-DD", text)
		}
		times[i] = t
	}
	return times, nil
}
