package terms_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func phase(t *testing.T, kind string, from, to time.Month) terms.Sheet {
	t.Helper()
	start, err := terms.Begin(kind, 2027)
	require.NoError(t, err)
	s := start.Sheet
	s.Window.Start, s.Window.End = time.Date(2027, from, 1, 0, 0, 0, 0, time.UTC), time.Date(2027, to, 1, 0, 0, 0, 0, time.UTC)
	return s
}

func TestPhasesOfOnePerilAreApart(t *testing.T) {
	sowing, flowering, wet := phase(t, "drought", 5, 7), phase(t, "drought", 7, 9), phase(t, "excess", 5, 9)
	require.NoError(t, terms.CheckPhases([]terms.Sheet{sowing, flowering}))
	require.NoError(t, terms.CheckPhases([]terms.Sheet{flowering, sowing, wet}), "another peril may have the same days")
	late := phase(t, "drought", 6, 9)
	err := terms.CheckPhases([]terms.Sheet{sowing, wet, late})
	require.EqualError(t, err, `phases[2].window 2027-06-01 to 2027-09-01: it overlaps phases[0], 2027-05-01 to 2027-07-01, against the same peril "drought": want one to begin when the other ends, or later`)
	require.ErrorContains(t, terms.CheckPhases([]terms.Sheet{sowing, sowing}), "phases[1]: it is phases[0] once more")
	require.ErrorContains(t, terms.CheckPhases([]terms.Sheet{sowing}), "phases: 1 of them: want 2 to 8")
	flowering.Premium.Currency = "EUR"
	require.ErrorContains(t, terms.CheckPhases([]terms.Sheet{sowing, flowering}), "phases[1].premium.currency EUR of 6 decimals: phases[0] pays in DUSD of 6")
}

// TestDirectionIsHeldAgainstTheExit: what states its direction cannot have trigger and exit swapped.
func TestDirectionIsHeldAgainstTheExit(t *testing.T) {
	for _, c := range [][2]string{
		{`"direction": "deficit"`, `payout.exit 200: it lies above the trigger 120, and payout.direction says that less is worse: want it under`},
		{`"direction": "more"`, `payout.direction: direction "more": want deficit or excess`},
		{`"direction": 1`, `payout.direction 1: want it in quotes`},
	} {
		_, err := terms.Parse([]byte(strings.Replace(rainSheet, `"kind": "linear"`, `"kind": "linear", `+c[0], 1)))
		require.ErrorContains(t, err, c[1])
	}
	good, err := terms.Parse([]byte(strings.Replace(rainSheet, `"kind": "linear"`, `"kind": "linear", "direction": "excess"`, 1)))
	require.NoError(t, err)
	plain, err := terms.Parse([]byte(rainSheet))
	require.NoError(t, err)
	one, err := good.Hash()
	require.NoError(t, err)
	two, err := plain.Hash()
	require.NoError(t, err)
	require.NotEqual(t, one, two, "it is a part of the sheet")
	require.Equal(t, plain.Curve(), good.Curve(), "and changes no payment")
	good.Payout.Trigger, good.Payout.Exit = good.Payout.Exit, good.Payout.Trigger
	require.ErrorContains(t, good.Check(), "payout.exit 120: it lies under the trigger 200, and payout.direction says that more is worse")
	require.ErrorContains(t, plain.CheckSide(terms.Deficit, "wrsi@1"), "and index wrsi@1 says that less is worse")
}
