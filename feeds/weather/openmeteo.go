package weather

import (
	"context"
	"fmt"
	"net/url"
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

// openMeteoNames are the archive's names and the units it must state.
var openMeteoNames = map[oracle.Variable]struct{ name, unit string }{
	oracle.Precipitation:   {"precipitation_sum", "mm"},
	oracle.MeanTemperature: {"temperature_2m_mean", "°C"},
	oracle.MaxTemperature:  {"temperature_2m_max", "°C"},
	oracle.MinTemperature:  {"temperature_2m_min", "°C"},
	oracle.ReferenceET:     {"et0_fao_evapotranspiration", "mm"},
}

// NewOpenMeteo names the source; root is the address under which /v1/archive
// lies, model one of the archive's models, such as era5_land.
func NewOpenMeteo(name, root, model string) *OpenMeteo {
	s := &OpenMeteo{model: model}
	s.daily = dailySource{name: name, reach: 0.3, decode: s.decode, link: func(at point, d days, wanted []oracle.Variable) string {
		names := make([]string, len(wanted))
		for i, v := range wanted {
			names[i] = openMeteoNames[v].name
		}
		values := url.Values{
			"latitude": {strconv.FormatFloat(at.lat, 'f', 2, 64)}, "longitude": {strconv.FormatFloat(at.lon, 'f', 2, 64)},
			"start_date": {d.first.Format(time.DateOnly)}, "end_date": {d.last.Format(time.DateOnly)},
			"daily": {strings.Join(names, ",")}, "timezone": {"UTC"}, "models": {model},
		}
		return strings.TrimSuffix(root, "/") + "/v1/archive?" + values.Encode()
	}}
	return s
}

// Name is the source's name in the configuration.
func (s *OpenMeteo) Name() string { return s.daily.name }

// Variables lists what the archive has that Sheaf knows.
func (s *OpenMeteo) Variables() []oracle.Variable {
	return []oracle.Variable{oracle.Precipitation, oracle.MeanTemperature, oracle.MaxTemperature, oracle.MinTemperature, oracle.ReferenceET}
}

// Read asks the archive for the whole days of the window.
func (s *OpenMeteo) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	return s.daily.read(ctx, getter, q, s.Variables())
}

// openMeteoAnswer is an answer as far as it is read.
type openMeteoAnswer struct {
	Error     bool              `json:"error"`
	Reason    string            `json:"reason"`
	Latitude  *float64          `json:"latitude"`
	Longitude *float64          `json:"longitude"`
	Offset    *int              `json:"utc_offset_seconds"`
	Units     map[string]string `json:"daily_units"`
	Daily     openMeteoDaily    `json:"daily"`
}

// openMeteoDaily has one list per variable; null is a missing value.
type openMeteoDaily struct {
	Time          []string   `json:"time"`
	Precipitation []*float64 `json:"precipitation_sum"`
	Mean          []*float64 `json:"temperature_2m_mean"`
	Max           []*float64 `json:"temperature_2m_max"`
	Min           []*float64 `json:"temperature_2m_min"`
	ET            []*float64 `json:"et0_fao_evapotranspiration"`
}

func (d openMeteoDaily) of(v oracle.Variable) []*float64 {
	switch v {
	case oracle.Precipitation:
		return d.Precipitation
	case oracle.MeanTemperature:
		return d.Mean
	case oracle.MaxTemperature:
		return d.Max
	case oracle.MinTemperature:
		return d.Min
	case oracle.ReferenceET:
		return d.ET
	}
	return nil
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
	times, err := parseDays(a.Daily.Time)
	if err != nil {
		return dailyAnswer{}, err
	}
	for _, v := range wanted {
		name := openMeteoNames[v]
		list := a.Daily.of(v)
		if unit := a.Units[name.name]; unit != name.unit {
			return dailyAnswer{}, fmt.Errorf("%s is in %.20q: want %s", name.name, unit, name.unit)
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

func parseDays(texts []string) ([]time.Time, error) {
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
