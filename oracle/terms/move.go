package terms

import (
	"fmt"
	"time"
)

// Over is the sheet for another window. From the same start and up to the same
// end it is the sheet itself: the index so far, as monitoring asks for it. Any
// other window is another product: its copy, with all dates moved along.
func (s Sheet) Over(start, end time.Time) (Sheet, error) {
	if !start.Before(end) {
		return s, fmt.Errorf("window: start %s is not before its end", start.Format(time.DateOnly))
	}
	if start.Equal(s.Window.Start) && !end.After(s.Window.End) {
		return s, nil
	}
	move := func(at time.Time) time.Time { return at.Add(start.Sub(s.Window.Start)) }
	if years := start.Year() - s.Window.Start.Year(); s.Window.Start.AddDate(years, 0, 0).Equal(start) {
		move = func(at time.Time) time.Time { return at.AddDate(years, 0, 0) } // the same season, leap years or not
	}
	moved := s
	moved.Data.From, moved.Sale.Cutoff = move(s.Data.From), move(s.Sale.Cutoff)
	moved.Window = Window{Start: start.UTC(), End: end.UTC()}
	if s.Parcels != nil && s.Parcels.Presence != nil {
		rules, presence := *s.Parcels, *s.Parcels.Presence
		presence.From, presence.To = move(presence.From), move(presence.To)
		if presence.To.After(end) { // a shorter season: what of it lies in the window
			presence.To = end.UTC()
		}
		rules.Presence, moved.Parcels = &presence, &rules
	}
	return moved, moved.Check()
}
