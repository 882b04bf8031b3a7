package index

import (
	"fmt"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Present says whether a crop stood on a parcel, by the rule of a term sheet:
// ReasonNone if so, ReasonCropAbsent if the usable scenes show none, ReasonCloudy
// if there are too few of them to tell. A scene that is clear to less than
// minClear, 1e-4, is not usable. The sentence is for people and empty if so.
//
// The rule is the peak and the amplitude of the season's NDVI, by which seasons are
// found in series of images: Jönsson, Eklundh 2004 (TIMESAT, Computers and
// Geosciences 30); Liu et al. 2018 (Remote Sensing 10, 1203). It knows no crop from
// another, nor a crop from weeds.
func Present(rule oracle.Presence, scenes []oracle.Scene, minClear uint16) (oracle.Reason, string) {
	usable := view{scenes: scenes, minClear: minClear}.sights("ndvi", rule.From, rule.To)
	days := func(at int64) string { return time.Unix(at, 0).UTC().Format(time.DateOnly) }
	if len(usable) < max(1, rule.MinDates) {
		return oracle.ReasonCloudy, fmt.Sprintf("%d dates from %s to %s were clear enough to see whether a crop stood there: want %d", len(usable), days(rule.From), days(rule.To), max(1, rule.MinDates))
	}
	peak, base := usable[0].value, usable[0].value
	for _, s := range usable {
		peak, base = max(peak, s.value), min(base, s.value)
	}
	if peak >= int64(rule.Peak) && peak-base >= int64(rule.Rise) {
		return oracle.ReasonNone, ""
	}
	share := func(v int64) float64 { return float64(v) / scale }
	return oracle.ReasonCropAbsent, fmt.Sprintf("NDVI lay between %.4f and %.4f on %d dates from %s to %s: a crop reaches %.4f and rises by %.4f",
		share(base), share(peak), len(usable), days(rule.From), days(rule.To), share(int64(rule.Peak)), share(int64(rule.Rise)))
}
