package index

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// phrases say what an index with its parameters measures, for who buys it: the
// first whose parameters are all given counts. Where none fits, the definition's
// own clause does.
var phrases = map[string][]string{
	"excess_rain@1": {
		"the rain of the wettest {days} days in a row, where no day counts for more than {cap_mm} mm",
		"the rain of the wettest {days} days in a row",
		"the rain of all days added up, where no day counts for more than {cap_mm} mm",
		"the rain of all days added up",
	},
	"phase_rain@1": {
		"the rain added up, where {period_days} days count for at most {cap_mm} mm",
		"the rain added up, where a day counts for at most {cap_mm} mm",
		"the rain of all days added up",
	},
	"dry_spell@1":      {"the longest run of days with less than {threshold_mm} mm of rain each"},
	"wet_run@1":        {"the longest run of days with {threshold_mm} mm of rain or more each"},
	"rain_days@1":      {"the number of days with {threshold_mm} mm of rain or more"},
	"rainfall_index@1": {"the rain in percent of {normal_mm} mm, which is usual", "the rain in percent of the mean of {from_year} to {to_year}"},
	"prf_factor@1": {
		"by how much the rain lies under {coverage_pct} % of the usual {normal_mm} mm, as a share of that",
		"by how much the rain lies under {coverage_pct} % of the mean of {from_year} to {to_year}, as a share of that",
	},
	"spi@1":  {"how dry or wet the last {months} months were against the same months of {from_year} to {to_year} (the standardised precipitation index, 0 is the middle)"},
	"spei@1": {"how dry or wet the last {months} months were, rain less evaporation, against the same months of {from_year} to {to_year} (the SPEI index, 0 is the middle)"},
	"gdd@1": {
		"the warmth between {base_c} °C and {cap_c} °C added up, by the mean temperature of each day",
		"the warmth above {base_c} °C added up, by the mean temperature of each day",
	},
	"gdd_clamped@1": {"the warmth between {base_c} °C and {cap_c} °C added up, by the highest and lowest temperature of each day"},
	"heat@1":        {"the heat above {above_c} °C added up, by the highest temperature of each day"},
	"frost@1":       {"the cold below {below_c} °C added up, by the lowest temperature of each day"},
	"excess_wind@1": {"the wind above {above_ms} m/s added up, by the strongest wind of each day"},
	"vci@1":         {"how green the field was (by {index}) between its worst and its best of the same {period}s of {from_year} to {to_year}"},
	"ndvi_z@1":      {"how green the field was (by {index}) against the same {period}s of {from_year} to {to_year}, in standard deviations"},
	"ndvi_cumulative@1": {
		"the share of the years {from_year} to {to_year} in which the field was less green (by {index}) over the season",
	},
	"abrupt_drop@1": {
		"the deepest loss of green (by {index}) within {max_days} days that {confirm} more image confirms",
		"the deepest loss of green (by {index}) within {max_days} days",
	},
	"flooded_share@1": {
		"the largest part of the field that stood under water on one date and, on {confirm} more, still did",
		"the largest part of the field that stood under water on one date",
	},
	"soil_moisture_percentile@1": {"the share of the years {from_year} to {to_year} in which the soil was drier"},
	"soil_wetness_percentile@1":  {"the share of the years {from_year} to {to_year} in which the soil was less saturated with water"},
}

var placeholder = regexp.MustCompile(`\{[a-z_]+\}`)

// zeroMeansNone are the parameters that are as if left out when they are 0.
var zeroMeansNone = []string{"cap_mm", "cap_pct", "confirm", "days"}

// given are the parameters that count, by name, as the sheet writes them without
// the signs of JSON.
func (x *Index) given() map[string]string {
	var raw map[string]json.RawMessage
	words := map[string]string{}
	if json.Unmarshal(x.params, &raw) != nil {
		return words
	}
	for name, value := range raw {
		text := plain.Replace(string(value))
		if text == "null" || text == "false" || text == "0" && slices.Contains(zeroMeansNone, name) {
			continue
		}
		words[name] = text
	}
	return words
}

// phrase is the phrase that fits, before its parameters are filled in.
func (x *Index) phrase(given map[string]string) string {
	rise := x.name == "abrupt_drop@1" && given["rise"] != "" // a rise is no loss of green
	for _, p := range phrases[x.name] {
		missing := slices.ContainsFunc(placeholder.FindAllString(p, -1), func(s string) bool { return given[s[1:len(s)-1]] == "" })
		if !missing && !rise {
			return p
		}
	}
	return x.definition.about
}

// About says what the index with its parameters measures, a clause without a
// full stop.
func (x *Index) About() string {
	given := x.given()
	return placeholder.ReplaceAllStringFunc(x.phrase(given), func(s string) string { return given[s[1:len(s)-1]] })
}

// Setting is a parameter with the value it has.
type Setting struct {
	Parameter
	Value string // as the sheet writes it, without quotes, braces and brackets
}

// Settings lists the parameters that were given and that About does not say, by name.
func (x *Index) Settings() (all []Setting) {
	given := x.given()
	said := x.phrase(given)
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if strings.Contains(said, "{"+name+"}") {
			continue
		}
		s := Setting{Parameter: Parameter{Name: name}, Value: given[name]}
		for _, p := range x.definition.params {
			if p.Name == name {
				s.Parameter = p
			}
		}
		all = append(all, s)
	}
	return all
}

// plain takes the signs of JSON out of a value.
var plain = strings.NewReplacer(`},{`, "; ", `],[`, "; ", `":`, " ", `,`, ", ", `"`, "", "{", "", "}", "", "[", "", "]", "")
