package terms

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Which values of a source count.
const (
	valuesFinal       = "final"
	valuesPreliminary = "preliminary"
)

// maxSources bounds the data sets of a sheet.
const maxSources = 8

// maxCutoffHours is the latest restatement cut-off, two years after the window.
const maxCutoffHours = 2 * 366 * 24

// longestDispute is the longest that a challenge may come after an answer, hours:
// the window of a field grows up to ten times, and to 14 days at most.
func (d Dispute) longestDispute() int { return min(10*int(d.WindowHours), maxWindowHours) }

// dataSets are the weather data sets that a sheet may name, as people say them.
var dataSets = map[string]string{
	"agera5":          "AgERA5 of the European Union's Copernicus service",
	"chirps":          "CHIRPS of the University of California",
	"ghcn_daily":      "the weather stations of NOAA's GHCN-Daily",
	"nasa_power":      "POWER of NASA",
	"nass_quickstats": "the county yields of NASS, the statistics service of the United States' farms",
	"nclimdiv":        "the climate divisions of NOAA, nClimDiv",
	"open_meteo":      "the archive of Open-Meteo",
}

// settlesAfter is for how many hours a data set computes values anew that it gives out at once and has no other name
// for (feeds/weather: 92 days; fifteen months of a yield, more than any settlement waits).
var settlesAfter = map[string]int{"open_meteo": 92 * 24, "nasa_power": 92 * 24, "nass_quickstats": 457 * 24}

// collectionRule is what catalogues call collections of images. A weather data set
// has no hyphen, so that a name is of one kind alone.
var collectionRule = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)+$`)

func (s Source) imagery() bool { return collectionRule.MatchString(s.Name) }

// Sets are the sources as a plan names them.
func (d Data) Sets() (sets []oracle.DataSet) {
	for _, s := range d.Sources {
		sets = append(sets, oracle.DataSet{Name: s.Name, Version: s.Version, Preliminary: s.Values == valuesPreliminary})
	}
	return sets
}

// Cutoff is the restatement cut-off: of an answer that is asked for later, no value
// counts, so that what a provider corrects after it changes no payment.
func (s Sheet) Cutoff() time.Time {
	return s.Window.End.Add(time.Duration(s.Data.CutoffHours) * time.Hour)
}

// checkSources holds the sources to what the sheet reads, and the cut-off to the
// time within which a settlement can be asked for and challenged.
func (s Sheet) checkSources() error {
	if n := len(s.Data.Sources); n == 0 || n > maxSources {
		return fmt.Errorf("data.sources: %d: want 1 to %d, the primary first", n, maxSources)
	}
	var images, weather bool
	for i, source := range s.Data.Sources {
		if err := s.checkSource(source); err != nil {
			return fmt.Errorf("data.sources[%d].%w", i, err)
		}
		if slices.ContainsFunc(s.Data.Sources[:i], func(o Source) bool { return o.Name == source.Name }) {
			return fmt.Errorf("data.sources[%d].name %q: it is named before", i, source.Name)
		}
		images, weather = images || source.imagery(), weather || !source.imagery()
	}
	if images != s.Data.Imagery || weather != (len(s.Data.Variables) > 0) {
		return fmt.Errorf("data.sources: want a collection of images exactly where data.imagery is true, and weather exactly where data.variables has some")
	}
	if err := s.checkYields(); err != nil {
		return err
	}
	least := int(s.Window.SettlementDelayHours)
	if s.Dispute != nil {
		least += s.Dispute.longestDispute()
	}
	if c := int(s.Data.CutoffHours); c <= least || c > maxCutoffHours {
		return fmt.Errorf("data.restatement_cutoff_hours %d: want more than %d, the settlement delay and the longest time for a challenge, and at most %d", c, least, maxCutoffHours)
	}
	return nil
}

// shortestOpen is the shortest time, in hours, that a settlement should be open to be
// asked for: three days get it past a weekend and an endpoint that is down.
const shortestOpen = 72

// Doubts are what a valid sheet says that its author hardly means, a sentence each.
func (s Sheet) Doubts() (doubts []string) {
	least := int(s.Window.SettlementDelayHours)
	if s.Dispute != nil {
		least += s.Dispute.longestDispute()
	}
	if open := int(s.Data.CutoffHours) - least; open < shortestOpen {
		doubts = append(doubts, fmt.Sprintf("data.restatement_cutoff_hours %d leaves %d h in which a settlement can be asked for: asked for later it reads no data, and every premium goes back; want at least %d",
			s.Data.CutoffHours, open, least+shortestOpen))
	}
	return doubts
}

// checkYields holds a sheet that reads yields to whole years: a yield is of a
// calendar year, and what is not wholly inside the data's time does not count.
func (s Sheet) checkYields() error {
	if !slices.Contains(s.Data.Variables, oracle.Yield) {
		return nil
	}
	for _, field := range []struct {
		name string
		at   time.Time
	}{{"data.from", s.Data.From}, {"window.end", s.Window.End}} {
		if at := field.at.UTC(); at.YearDay() != 1 || !midnight(at) {
			return fmt.Errorf("%s %s: a yield is of a whole calendar year: want the first second of a year", field.name, at.Format(time.DateOnly))
		}
	}
	if s.Window.End.Sub(s.Window.Start) > 366*24*time.Hour || s.Window.Start.UTC().Year() != s.Window.End.UTC().Year()-1 {
		return fmt.Errorf("window.start %s: want it within the year whose yield is insured, which ends at window.end", s.Window.Start.Format(time.DateOnly))
	}
	return nil
}

func (s Sheet) checkSource(source Source) error {
	printable := strings.IndexFunc(source.Version, func(r rune) bool { return r < ' ' || r > '~' }) < 0
	switch _, known := dataSets[source.Name]; {
	case !known && !source.imagery():
		return fmt.Errorf("name %.40q: want one of %v, or a collection of images such as sentinel-2-l2a", source.Name, slices.Sorted(maps.Keys(dataSets)))
	case len(source.Name) > 64 || len(source.Version) > 64 || !printable:
		return fmt.Errorf("version %.40q: want at most 64 printable ASCII characters", source.Version)
	case source.imagery() && source.Version != "":
		return fmt.Errorf("version %.40q: want none for images, whose collection says how they were processed", source.Version)
	case source.Values != valuesFinal && (source.Values != valuesPreliminary || source.imagery()):
		return fmt.Errorf("values %.40q: want \"final\", or for weather \"preliminary\" where values count that their provider will compute anew", source.Values)
	case source.Name == "nass_quickstats" && source.Version == "":
		return fmt.Errorf("version: want the NASS name of the yield, with its unit, such as CORN, GRAIN - YIELD, MEASURED IN BU / ACRE")
	case source.Values == valuesFinal && s.settling(source):
		return fmt.Errorf("values \"final\": want \"preliminary\": anyone may ask for the settlement %d hours after the window, and %s computes values anew for longer", s.Window.SettlementDelayHours, source.Name)
	}
	return nil
}

// settling says whether a source still computes values of the window anew when its settlement may first be asked for.
func (s Sheet) settling(source Source) bool {
	hours, settles := settlesAfter[source.Name]
	return settles && int(s.Window.SettlementDelayHours) <= hours
}

// word is the source as people say it.
func (s Source) word() string {
	text, ok := dataSets[s.Name]
	if !ok {
		text = "the collection " + s.Name
	}
	if s.Version != "" {
		text += fmt.Sprintf(" (version %s)", s.Version)
	}
	return text
}

// origins name the primary source of each kind and what stands in for it.
func (s Sheet) origins() (lines []string) {
	for _, kind := range []struct {
		imagery bool
		what    string
	}{{true, "The images"}, {false, "The weather data"}} {
		var words []string
		for _, source := range s.Data.Sources {
			if source.imagery() == kind.imagery {
				words = append(words, source.word())
			}
		}
		if len(words) == 0 {
			continue
		}
		lines = append(lines, fmt.Sprintf("%s are those of %s.", kind.what, words[0]))
		if len(words) > 1 {
			lines = append(lines, fmt.Sprintf("What is missing there is taken from %s. Nothing else counts.", strings.Join(words[1:], "; then from ")))
		}
	}
	return lines
}

// revisions say which values count, and until when a correction does.
func (s Sheet) revisions() (lines []string) {
	var early []string
	weather := 0
	for _, source := range s.Data.Sources {
		if !source.imagery() {
			weather++
		}
		if source.Values == valuesPreliminary {
			early = append(early, dataSets[source.Name])
		}
	}
	switch {
	case weather > 0 && len(early) == weather:
		lines = append(lines, "Preliminary weather data count too: values that the service may still correct.")
	case len(early) > 0:
		lines = append(lines, fmt.Sprintf("Of %s, preliminary values count too: values that the service may still correct. Of the others only final ones do.", strings.Join(early, " and ")))
	case weather > 0:
		lines = append(lines, "Only final weather data count. Preliminary values, which the service may still correct, are treated as missing.")
	}
	cutoff := lastMoment(s.Cutoff().UTC())
	return append(lines, fmt.Sprintf("Services sometimes correct their data. The answer takes the values as they stand when it is asked for. After %s no correction changes a payment: an answer that is asked for later reads no data at all, and the premium is paid back. What was answered before then stays, unless it is challenged in time: who is asked in a challenge takes the values as they stand at that time.", cutoff))
}
