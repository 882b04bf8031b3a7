package index

import (
	"maps"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Parameter is one parameter of an index, for people.
type Parameter struct {
	Name  string
	About string // what it does, with its unit and what leaving it out means
}

// Entry is one index as the catalogue shows it.
type Entry struct {
	Name       string // "name@version"
	Unit       string
	About      string // what is measured, a clause without a full stop
	Source     string // where the formula is from
	Example    string // parameters that bind, canonical JSON
	Parameters []Parameter
}

// definition is one named index.
type definition struct {
	unit    string
	about   string
	source  string
	example string
	params  []Parameter
	bind    func(params []byte) (bound, error)
}

// weather makes a binder of an index that always reads the same variables.
func weather(bind func(raw []byte) (function, error), reads ...oracle.Variable) func(raw []byte) (bound, error) {
	return func(raw []byte) (bound, error) {
		compute, err := bind(raw)
		return bound{weather: compute, reads: reads}, err
	}
}

// Catalogue lists the indices by name.
func Catalogue() (all []Entry) {
	for _, name := range Names() {
		d := definitions[name]
		all = append(all, Entry{name, d.unit, d.about, d.source, d.example, slices.Clone(d.params)})
	}
	return all
}

// The parameters that several indices share.
var (
	fromDay   = Parameter{"from_day", "first day that counts, from 0 at the window's start; left out with to_day: the whole window"}
	toDay     = Parameter{"to_day", "day before which counting ends"}
	fromYear  = Parameter{"from_year", "first year of comparison"}
	toYear    = Parameter{"to_year", "last year of comparison; it ends before the window starts"}
	threshold = Parameter{"threshold_mm", "rain that makes a day wet, mm"}
	latitude  = Parameter{"latitude_deg", "latitude at which evapotranspiration is estimated from daily temperatures (Hargreaves), degrees north; left out: the weather source's own is read"}
	normalMM  = Parameter{"normal_mm", "usual rain of the window, mm; or give from_year and to_year"}
	capC      = Parameter{"cap_c", "temperature beyond which warmth does not count, °C"}
	baseC     = Parameter{"base_c", "temperature under which nothing grows, °C"}
	sceneName = Parameter{"index", "what is read off the images; ndvi, evi2, ndmi, ndti, ndwi or psri"}
	period    = Parameter{"period", "step at which years are compared; dekad (ten days) or month"}
	nMonths   = Parameter{"months", "number of calendar months that end with the window"}
)

var extremes = []oracle.Variable{oracle.MaxTemperature, oracle.MinTemperature}

var definitions = func() map[string]definition {
	all := map[string]definition{}
	for _, group := range []map[string]definition{rainIndices, droughtIndices, temperatureIndices, sceneDefinitions} {
		maps.Copy(all, group)
	}
	return all
}()

var rainIndices = map[string]definition{
	"excess_rain@1": {
		"mm", "the rain of the window, or the wettest run of so many days in it", "sum", `{"days":3}`,
		[]Parameter{{"cap_mm", "most that one day counts for, mm; 0 or left out: no cap"}, {"days", "length of the wettest run that is meant, days; 0 or left out: the whole window"}},
		weather(bindExcessRain, oracle.Precipitation),
	},
	"phase_rain@1": {
		"mm", "the rain of the season, where no short period counts for more than a cap", "sum", `{"cap_mm":"60","period_days":10}`,
		[]Parameter{{"cap_mm", "most that one period counts for, mm; 0 or left out: no cap"}, {"period_days", "length of a period, days; left out: 1"}, fromDay, toDay},
		weather(bindPhaseRain, oracle.Precipitation),
	},
	"dry_spell@1": {
		"days", "the longest run of days without the rain that makes a day wet", "count", `{"threshold_mm":"2.5"}`,
		[]Parameter{threshold},
		weather(bindDrySpell, oracle.Precipitation),
	},
	"wet_run@1": {
		"days", "the longest run of wet days", "count", `{"threshold_mm":"2.5"}`,
		[]Parameter{threshold, fromDay, toDay},
		weather(bindWetRun, oracle.Precipitation),
	},
	"rain_days@1": {
		"days", "the number of wet days", "count", `{"threshold_mm":"2.5"}`,
		[]Parameter{threshold},
		weather(bindRainDays, oracle.Precipitation),
	},
	"rainfall_index@1": {
		"percent", "the rain of the window in percent of what is usual", "USDA RMA, Rainfall Index Plan: final grid index", `{"normal_mm":"150"}`,
		[]Parameter{normalMM, fromYear, toYear},
		weather(bindRainfallIndex, oracle.Precipitation),
	},
	"prf_factor@1": {
		"share", "by how much the rain lies under the covered percentage of what is usual, as a share of that percentage",
		"USDA RMA, Rainfall Index Plan: payment calculation factor; 1 when it never rained", `{"coverage_pct":"90","normal_mm":"150"}`,
		[]Parameter{{"coverage_pct", "percentage of the usual rain that is covered"}, normalMM, fromYear, toYear},
		weather(bindPRF, oracle.Precipitation),
	},
	"rain_percent@1": {
		"percent", "the rain of several months in percent of what is usual, each month with its weight", "weighted mean, as Saskatchewan's forage rainfall cover",
		`{"months":[{"month":5,"normal_mm":"40","weight":"0.2"},{"month":6,"normal_mm":"60","weight":"0.4"},{"month":7,"normal_mm":"60","weight":"0.4"}]}`,
		[]Parameter{{"months", "months that count, each with its usual rain in mm and its weight; month is 1 to 12, weights add up to 1"}, {"cap_pct", "most that one month counts for, percent; 0 or left out: no cap"}},
		weather(bindRainPercent, oracle.Precipitation),
	},
}

var droughtIndices = map[string]definition{
	"spi@1": {
		"deviate", "how dry or wet the months were against the same months of other years, 0 being the middle and -2 or less a drought of one year in forty",
		"McKee, Doesken, Kleist 1993; gamma by Thom 1958 with a mass at zero (WMO-No. 1090)", `{"from_year":1991,"months":3,"to_year":2020}`,
		[]Parameter{nMonths, fromYear, toYear},
		weather(bindSPI, oracle.Precipitation),
	},
	"spei@1": {
		"deviate", "how dry or wet the months were, rain less evapotranspiration, against the same months of other years",
		"Vicente-Serrano, Beguería, López-Moreno 2010; log-logistic by unbiased moments (Beguería et al. 2014)", `{"from_year":1991,"months":3,"to_year":2020}`,
		[]Parameter{nMonths, fromYear, toYear, latitude},
		bindSPEI,
	},
	"wrsi@1": {
		"percent", "how much of the water that the crop asked for it got from rain and soil",
		"Frère, Popov 1986 (FAO Plant Production and Protection Paper 73), by days; maize coefficients in the manner of FAO-56",
		`{"capacity_mm":"100","kc":[["0","0.3"],["16","0.3"],["44","1.2"],["76","1.2"],["100","0.35"]]}`,
		[]Parameter{{"capacity_mm", "water the soil can hold for roots, mm"}, {"start_mm", "water in the soil at the start, mm; left out: 0"}, {"kc", "pairs of percent of the season and crop coefficient, from 0 to 100"}, latitude, fromDay, toDay},
		bindWRSI,
	},
	"area_shortfall@1": {
		"share", "by how much the zone's yield lies under what was to be expected from its earlier years, as a share of that",
		"trend: straight line through the latest years; aph: their mean, as USDA RMA's actual production history", `{"expect":"trend","years":20}`,
		[]Parameter{{"expect", "trend or aph: what is expected of the year"}, {"years", "earlier years that the expectation rests on, 4 to 40"}},
		weather(bindShortfall, oracle.Yield),
	},
	"water_balance@1": {
		"mm per day", "rain less evapotranspiration, mean of the days", "mean", `{}`,
		[]Parameter{latitude, fromDay, toDay},
		bindWaterBalance,
	},
	"soil_moisture_percentile@1": {
		"percent", "the share of years whose soil was drier in the same dates", "rank, equal years count half", `{"from_year":1991,"to_year":2020}`,
		[]Parameter{fromYear, toYear},
		weather(bindSoil(oracle.SoilMoisture), oracle.SoilMoisture),
	},
	"soil_wetness_percentile@1": {
		"percent", "the share of years whose soil was less saturated in the same dates", "rank, equal years count half", `{"from_year":1991,"to_year":2020}`,
		[]Parameter{fromYear, toYear},
		weather(bindSoil(oracle.SoilWetness), oracle.SoilWetness),
	},
	"palmer_z@1": {
		"Z", "Palmer's moisture anomaly of the months, negative when dry", "Palmer 1965; mean of the months", `{"months":[7]}`,
		[]Parameter{{"months", "months that count, 1 to 12; left out: all of the window"}},
		weather(bindMonthlyMean(oracle.PalmerZ), oracle.PalmerZ),
	},
	"pdsi@1": {
		"PDSI", "the Palmer Drought Severity Index of the months, negative when dry", "Palmer 1965; mean of the months", `{"months":[7]}`,
		[]Parameter{{"months", "months that count, 1 to 12; left out: all of the window"}},
		weather(bindMonthlyMean(oracle.PalmerDrought), oracle.PalmerDrought),
	},
}

var temperatureIndices = map[string]definition{
	"gdd@1": {
		"degree days", "the warmth that a crop can use, from each day's mean temperature",
		"McMaster, Wilhelm 1997, method 1; maize 10 and 30 °C (Gilmore, Rogers 1958; Cross, Zuber 1972), wheat 0 °C without a cap (McMaster, Wilhelm 1997)", `{"base_c":"10","cap_c":"30"}`,
		[]Parameter{baseC, capC},
		weather(bindGDD, extremes...),
	},
	"gdd_clamped@1": {
		"degree days", "the warmth that a crop can use, from each day's extremes held to what it can use",
		"McMaster, Wilhelm 1997, method 2; maize 10 and 30 °C is the 86/50 count (Cross, Zuber 1972)", `{"base_c":"10","cap_c":"30"}`,
		[]Parameter{baseC, capC, fromDay, toDay},
		weather(bindClampedGDD, extremes...),
	},
	"heat@1": {
		"degree days", "by how much the days were too hot, added up", "sum", `{"above_c":"32"}`,
		[]Parameter{{"above_c", "highest temperature of a day that does no harm, °C"}, fromDay, toDay},
		weather(bindHeat, oracle.MaxTemperature),
	},
	"frost@1": {
		"degree days", "by how much the nights were too cold, added up", "sum", `{"below_c":"0"}`,
		[]Parameter{{"below_c", "lowest temperature of a day that does no harm, °C"}, fromDay, toDay},
		weather(bindFrost, oracle.MinTemperature),
	},
	"min_temperature@1": {
		"deg C", "the lowest temperature", "minimum", `{}`,
		[]Parameter{fromDay, toDay},
		weather(bindExtreme(oracle.MinTemperature, false), oracle.MinTemperature),
	},
	"max_wind@1": {
		"m/s", "the strongest wind", "maximum", `{}`,
		[]Parameter{fromDay, toDay},
		weather(bindExtreme(oracle.MaxWind, true), oracle.MaxWind),
	},
	"excess_wind@1": {
		"m/s days", "by how much the days were too windy, added up", "sum", `{"above_ms":"20"}`,
		[]Parameter{{"above_ms", "strongest wind of a day that does no harm, m/s"}, fromDay, toDay},
		weather(bindExcessWind, oracle.MaxWind),
	},
}

var sceneDefinitions = map[string]definition{
	"vci@1": {
		"percent", "how green the field was between its worst and its best of other years at the same time", "Kogan 1995", `{"from_year":2017,"index":"ndvi","period":"dekad","to_year":2024}`,
		[]Parameter{sceneName, period, fromYear, toYear},
		bindVCI,
	},
	"ndvi_z@1": {
		"deviate", "how green the field was against the mean of other years at the same time, in standard deviations", "mean of z by period", `{"from_year":2017,"index":"ndvi","period":"dekad","to_year":2024}`,
		[]Parameter{sceneName, period, fromYear, toYear},
		bindGreenZ,
	},
	"ndvi_cumulative@1": {
		"percent", "the share of other years in which the field was less green over the season", "rank of the season's sum of z; equal years count half", `{"from_year":2017,"index":"ndvi","period":"month","to_year":2024}`,
		[]Parameter{sceneName, period, fromYear, toYear},
		bindCumulativeGreenZ,
	},
	"abrupt_drop@1": {
		"index points", "the deepest sudden loss of green", "before less after", `{"confirm":1,"index":"ndvi","max_days":20}`,
		[]Parameter{
			sceneName,
			{"max_days", "most days between the date before and the date after"},
			{"confirm", "later dates that must show the loss too, 0 to 3; left out: 0"},
			{"rise", "whether the largest rise is meant instead; true for psri"},
		},
		bindDrop,
	},
	"flooded_share@1": {
		"share", "the largest part of the field that stood under water on one date", "exact areas of pixels whose NDWI is above 0 (McFeeters 1996)", `{"confirm":1,"index":"water"}`,
		[]Parameter{{"index", "what is read off the images: water"}, {"confirm", "later dates that must show it too, 0 to 3; left out: 0"}},
		bindFlooded,
	},
	"abrupt_area@1": {
		"index point days", "the green that the field showed over the window, added up by days", "trapezes between dates", `{"index":"ndvi","max_gap_days":12}`,
		[]Parameter{sceneName, {"max_gap_days", "most days without a usable date"}},
		bindArea,
	},
}
