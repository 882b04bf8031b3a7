package index

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// bindDrop is the largest abrupt fall of an index of the scenes: before less
// after, over pairs of usable dates at most "max_days" apart. The date after
// lies in the window, the one before may precede it. With "confirm": n the fall
// counts only as deep as it still is on each of the n usable dates that follow,
// so that one cloud which slipped through is no damage. With "rise" the largest
// rise is meant, as PSRI shows it. Never below zero.
//
// Ripening and harvest are falls too: the window ends before them.
func bindDrop(raw []byte) (bound, error) {
	var p struct {
		greenness
		MaxDays int  `json:"max_days"`
		Confirm int  `json:"confirm"`
		Rise    bool `json:"rise"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return bound{}, err
	}
	if p.MaxDays < 1 || p.MaxDays > 120 || p.Confirm < 0 || p.Confirm > 3 {
		return bound{}, fmt.Errorf("max_days and confirm: want 1 to 120 days and 0 to 3 dates")
	}
	apart := int64(p.MaxDays) * day
	return bound{imagery: func(v view) Result {
		w := v.window
		clear, bad := v.few(v.sights(p.Name, w.Start, w.End))
		if bad.Status != oracle.StatusOK {
			return bad
		}
		all := v.sights(p.Name, w.Start-apart, w.End)
		if p.Rise {
			for i := range all {
				all[i].value = -all[i].value
			}
		}
		deepest, compared := int64(0), false
		for j := range all {
			if all[j].start < w.Start || j+p.Confirm >= len(all) {
				continue
			}
			after := all[j].value
			for _, later := range all[j+1 : j+1+p.Confirm] {
				after = max(after, later.value)
			}
			for _, before := range all[:j] {
				if before.at < all[j].at && all[j].at-before.at <= apart {
					deepest, compared = max(deepest, before.value-after), true
				}
			}
		}
		if !compared {
			return refuse(oracle.StatusInsufficient, "no two usable dates are at most %d days apart, with %d after them", p.MaxDays, p.Confirm)
		}
		return seen(deepest, clear)
	}}, p.check()
}

// bindArea is the area under an index of the scenes over the window, in units of
// the index times days: straight lines between usable dates, level from the
// window's ends to the nearest. No step between dates or ends may be longer than
// "max_gap_days". Over the 32 days from a hail storm it is the measure of damage
// that field studies found to go with the loss.
func bindArea(raw []byte) (bound, error) {
	var p struct {
		greenness
		Gap int `json:"max_gap_days"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return bound{}, err
	}
	if p.Gap < 1 || p.Gap > 60 {
		return bound{}, fmt.Errorf("max_gap_days: want 1 to 60 days")
	}
	return bound{imagery: func(v view) Result {
		w := v.window
		all := v.sights(p.Name, w.Start, w.End)
		clear, bad := v.few(all)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		at, level := w.Start, all[0].value
		area := 0.0 // 1e-4 of the index times seconds
		for _, s := range append(all, sight{at: w.End, value: all[len(all)-1].value}) {
			if s.at-at > int64(p.Gap)*day {
				return refuse(oracle.StatusInsufficient, "no usable date in %d days: the index allows %d", (s.at-at)/day, p.Gap)
			}
			area += float64(level+s.value) / 2 * float64(s.at-at)
			at, level = s.at, s.value
		}
		return seen(quantise(area/day/scale), clear)
	}}, p.check()
}

// bindFlooded is the largest share of a field that stood under water on one date:
// Σ a·1{water}/Σ a over its clear pixels with the exact area a of each in the field.
// A pixel is water where its NDWI is above 0 (McFeeters 1996). With "confirm": n a
// date counts only as far as each of the n usable dates that follow shows it too:
// a shadow that slipped through is no flood, and a flood of a day none that lasts.
func bindFlooded(raw []byte) (bound, error) {
	var p struct {
		Name    string `json:"index"`
		Confirm int    `json:"confirm"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return bound{}, err
	}
	if p.Name != water {
		return bound{}, fmt.Errorf("index %.40q: want %q", p.Name, water)
	}
	if p.Confirm < 0 || p.Confirm > 3 {
		return bound{}, fmt.Errorf("confirm %d: want 0 to 3 dates", p.Confirm)
	}
	return bound{imagery: func(v view) Result {
		all := v.sights(water, v.window.Start, v.window.End)
		clear, bad := v.few(all)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		if len(all) <= p.Confirm {
			return refuse(oracle.StatusInsufficient, "%d dates were clear enough: %d must follow a date that counts", len(all), p.Confirm)
		}
		largest := int64(0)
		for i := range all[:len(all)-p.Confirm] {
			stood := all[i].value
			for _, later := range all[i+1 : i+1+p.Confirm] {
				stood = min(stood, later.value)
			}
			largest = max(largest, stood)
		}
		return seen(largest, clear)
	}}, nil
}

// water is what the share of water is called in a scene.
const water = "water"
