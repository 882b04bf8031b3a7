package index

import (
	"fmt"
	"math"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// evaporation says where reference evapotranspiration (ET0) comes from: the
// weather source's own reference_et, or with "latitude_deg" the estimate of
// Hargreaves and Samani (1985) from daily extremes of temperature.
type evaporation struct {
	Latitude *decimal `json:"latitude_deg"`
}

func (e evaporation) check() error {
	if e.Latitude != nil && (*e.Latitude < -66*scale || *e.Latitude > 66*scale) {
		return fmt.Errorf("latitude_deg: want -66 to 66, such as \"50.6\"; beyond, the sun does not rise every day")
	}
	return nil
}

// reads lists the variables an index of the water balance needs.
func (e evaporation) reads() []oracle.Variable {
	if e.Latitude == nil {
		return []oracle.Variable{oracle.Precipitation, oracle.ReferenceET}
	}
	return []oracle.Variable{oracle.Precipitation, oracle.MaxTemperature, oracle.MinTemperature}
}

// of is ET0 over a window in mm per period, one value per period.
func (e evaporation) of(readings []oracle.Reading, w Window, daily bool) ([]point, Result) {
	if e.Latitude == nil {
		return points(readings, oracle.ReferenceET, w, daily)
	}
	high, bad := points(readings, oracle.MaxTemperature, w, true)
	if bad.Status != oracle.StatusOK {
		return nil, bad
	}
	low, bad := values(readings, oracle.MinTemperature, w, true)
	if bad.Status != oracle.StatusOK {
		return nil, bad
	}
	latitude := float64(*e.Latitude) / scale
	out := make([]point, len(high))
	for i, p := range high {
		if p.value < low[i] {
			return nil, refuse(oracle.StatusInsufficient, "max_temperature is under min_temperature at %d: no such weather", p.start)
		}
		et0 := Hargreaves(float64(p.value)/scale, float64(low[i])/scale, latitude, date(p.start).YearDay())
		out[i] = point{p.start, p.end, quantise(et0)}
	}
	return out, bad
}

// Hargreaves is the reference evapotranspiration of a day, mm, from its highest
// and lowest temperature, °C, the latitude, degrees north, and the day of the
// year from 1: FAO Irrigation and Drainage Paper 56 (Allen et al. 1998),
// equation 52, after Hargreaves and Samani (1985). It is never below zero.
func Hargreaves(high, low, latitude float64, yearDay int) float64 {
	return max(0, 0.0023*((high+low)/2+17.8)*math.Sqrt(max(0, high-low))*0.408*Extraterrestrial(latitude, yearDay))
}

// Extraterrestrial is the radiation of a day above the air, MJ/m², at a latitude
// in degrees north within the polar circles: FAO-56, equations 21 and 23 to 25.
func Extraterrestrial(latitude float64, yearDay int) float64 {
	phi, angle := latitude*math.Pi/180, 2*math.Pi*float64(yearDay)/365
	distance := 1 + 0.033*math.Cos(angle)
	declination := 0.409 * math.Sin(angle-1.39)
	sunset := math.Acos(min(1, max(-1, -math.Tan(phi)*math.Tan(declination))))
	return 24 * 60 / math.Pi * 0.0820 * distance *
		(sunset*math.Sin(phi)*math.Sin(declination) + math.Cos(phi)*math.Cos(declination)*math.Sin(sunset))
}

// bindWaterBalance is the mean of rain less ET0 over a phase, mm per day.
func bindWaterBalance(raw []byte) (bound, error) {
	var p struct {
		phase
		evaporation
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return bound{}, err
	}
	if err := p.phase.check(); err != nil {
		return bound{}, err
	}
	return bound{reads: p.reads(), weather: func(readings []oracle.Reading, w Window) Result {
		part, bad := p.phase.of(w)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		rain, bad := values(readings, oracle.Precipitation, part, false)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		et0, bad := p.evaporation.of(readings, part, false)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		balance := sum(rain)
		for _, e := range et0 {
			balance -= e.value
		}
		return exact(ratio(balance*day, part.End-part.Start))
	}}, p.evaporation.check()
}

// ratio is a/b with halves up, for b above 0.
func ratio(a, b int64) int64 {
	q, r := (2*a+b)/(2*b), (2*a+b)%(2*b)
	if r < 0 {
		q--
	}
	return q
}

// bindWRSI is the water requirement satisfaction index, percent: 100·ΣAET/ΣPET
// of the crop over the season, day by day, after Frère and Popov (1986). The
// crop asks for kc·ET0; it gets what rain and soil hold; rain over "capacity_mm"
// is lost. "kc" lists [percent of season, coefficient], straight lines between;
// each day counts at its middle. "start_mm" is in the soil when the season starts.
func bindWRSI(raw []byte) (bound, error) {
	var p struct {
		phase
		evaporation
		Capacity decimal     `json:"capacity_mm"`
		Start    decimal     `json:"start_mm"`
		Kc       [][]decimal `json:"kc"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return bound{}, err
	}
	if p.Capacity <= 0 || p.Capacity > 1000*scale || p.Start < 0 || p.Start > p.Capacity {
		return bound{}, fmt.Errorf("capacity_mm and start_mm: want more than 0 and at most 1000, and 0 to the capacity")
	}
	if err := checkKc(p.Kc); err != nil {
		return bound{}, err
	}
	if err := p.phase.check(); err != nil {
		return bound{}, err
	}
	return bound{reads: p.reads(), weather: func(readings []oracle.Reading, w Window) Result {
		part, bad := p.phase.of(w)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		rain, bad := values(readings, oracle.Precipitation, part, true)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		et0, bad := p.evaporation.of(readings, part, true)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		soil, asked, met := int64(p.Start), int64(0), int64(0)
		for i, mm := range rain {
			need := ratio(max(0, et0[i].value)*kcAt(p.Kc, i, len(rain)), scale)
			held := soil + mm
			got := min(need, held)
			soil = min(held-got, int64(p.Capacity))
			asked, met = asked+need, met+got
		}
		if asked == 0 {
			return refuse(oracle.StatusOutOfDomain, "the crop asked for no water in the whole season")
		}
		return exact(share(met, asked, 100))
	}}, p.evaporation.check()
}

// checkKc holds a crop curve to rising percents from 0 to 100.
func checkKc(kc [][]decimal) error {
	if len(kc) < 2 || len(kc) > 32 {
		return fmt.Errorf("kc: want 2 to 32 pairs of percent and coefficient")
	}
	for i, pair := range kc {
		if len(pair) != 2 || pair[1] < 0 || pair[1] > 2*scale || i > 0 && pair[0] <= kc[i-1][0] {
			return fmt.Errorf("kc[%d]: want [percent, coefficient] with rising percents and coefficients of 0 to 2", i)
		}
	}
	if kc[0][0] != 0 || kc[len(kc)-1][0] != 100*scale {
		return fmt.Errorf("kc: want it to run from \"0\" to \"100\" percent of the season")
	}
	return nil
}

// kcAt is the coefficient at the middle of day i of n, 1e-4.
func kcAt(kc [][]decimal, i, n int) int64 {
	at := ratio(int64(2*i+1)*100*scale, int64(2*n))
	k := 1
	for k < len(kc)-1 && int64(kc[k][0]) < at {
		k++
	}
	x0, y0, x1, y1 := int64(kc[k-1][0]), int64(kc[k-1][1]), int64(kc[k][0]), int64(kc[k][1])
	return y0 + ratio((y1-y0)*(at-x0), x1-x0)
}
