package weather

import (
	"math"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
)

var fuzzed = days{day("2021-06-01"), day("2021-06-05")}

// sane holds whatever a decoder lets through to what weather can be.
func sane(t *testing.T, a dailyAnswer, err error) {
	t.Helper()
	if err != nil {
		return
	}
	type key struct {
		v   oracle.Variable
		day int64
	}
	seen := map[key]bool{}
	for _, v := range a.values {
		k := key{v.variable, v.day.Unix()}
		if seen[k] || !fuzzed.holds(v.day) || math.IsNaN(v.value) || v.value < -95 || v.value > 2000 {
			t.Fatalf("%+v passed", v)
		}
		seen[k] = true
	}
}

func FuzzOpenMeteo(f *testing.F) {
	f.Add([]byte(archive))
	f.Add([]byte(`{"error":true,"reason":"Parameter 'daily' is wrong"}`))
	f.Add([]byte(`{"latitude":1e308,"longitude":0,"utc_offset_seconds":0,"daily":null}`))
	f.Add([]byte(`{"latitude":1,"longitude":2,"utc_offset_seconds":0,"daily_units":{"wind_speed_10m_max":"m/s","soil_moisture_0_to_100cm_mean":"m³/m³"},
		"daily":{"time":["2021-06-01"],"wind_speed_10m_max":[31.5],"soil_moisture_0_to_100cm_mean":[0.3]}}`))
	s := NewOpenMeteo("om", "https://weather.test", "era5_land")
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := s.decode(raw, fuzzed, []oracle.Variable{oracle.Precipitation, oracle.MaxTemperature})
		sane(t, a, err)
		a, err = s.decode(raw, fuzzed, []oracle.Variable{oracle.MaxWind, oracle.SoilMoisture})
		sane(t, a, err)
	})
}

func FuzzPower(f *testing.F) {
	f.Add([]byte(power))
	f.Add([]byte(`{"geometry":{"type":"Point","coordinates":[0,0]},"header":{"fill_value":-999,"time_standard":"UTC"}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := decodePower(raw, fuzzed, []oracle.Variable{oracle.Precipitation, oracle.MaxTemperature})
		sane(t, a, err)
	})
}

func FuzzIndex(f *testing.F) {
	f.Add([]byte(index))
	f.Add([]byte(`{"version":"1","items":[{}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		x, err := decodeIndex(raw)
		if err != nil {
			return
		}
		for _, v := range []oracle.Variable{oracle.Precipitation, oracle.MeanTemperature} {
			last := int64(math.MinInt64)
			for _, item := range x.of(v) {
				if item.Scale == 0 || item.Start.Unix() < last || item.End.Unix() < item.Start.Unix() {
					t.Fatalf("%+v passed", item)
				}
				last = item.End.Unix()
			}
		}
	})
}
