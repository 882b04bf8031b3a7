package terms

import (
	"fmt"
	"time"
)

// What a cover of several phases may be; the bounds are the contract's.
const (
	MinPhases = 2
	MaxPhases = 8
)

// CheckPhases says what keeps sheets from being the phases of one cover, whose
// payments add up to the sum insured at most; the error names the path. They pay in
// one currency, none is there twice, and two that insure against the same peril
// have windows apart: where they overlap, the same days would be paid twice.
func CheckPhases(sheets []Sheet) error {
	if len(sheets) < MinPhases || len(sheets) > MaxPhases {
		return fmt.Errorf("phases: %d of them: want %d to %d", len(sheets), MinPhases, MaxPhases)
	}
	known := map[string]int{}
	for i, s := range sheets {
		h, err := s.Hash()
		if err != nil {
			return err
		}
		if first, twice := known[h.String()]; twice {
			return fmt.Errorf("phases[%d]: it is phases[%d] once more", i, first)
		}
		known[h.String()] = i
		if first := sheets[0].Premium; s.Premium.Currency != first.Currency || s.Premium.Decimals != first.Decimals {
			return fmt.Errorf("phases[%d].premium.currency %s of %d decimals: phases[0] pays in %s of %d: want one", i, s.Premium.Currency, s.Premium.Decimals, first.Currency, first.Decimals)
		}
		for j, other := range sheets[:i] {
			if s.Peril == other.Peril && s.Window.Start.Before(other.Window.End) && other.Window.Start.Before(s.Window.End) {
				return fmt.Errorf("phases[%d].window %s to %s: it overlaps phases[%d], %s to %s, against the same peril %q: want one to begin when the other ends, or later",
					i, day(s.Window.Start), day(s.Window.End), j, day(other.Window.Start), day(other.Window.End), s.Peril)
			}
		}
	}
	return nil
}

func day(t time.Time) string { return t.Format(time.DateOnly) }
