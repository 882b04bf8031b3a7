package terms_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// cropSheet asks for a crop that was seen, on fields of a third to twenty hectares.
var cropSheet = strings.NewReplacer(
	`"imagery": false`, `"imagery": true`, `"min_dates": 0`, `"min_dates": 2`,
	`"sources": [`, `"sources": [{"name": "sentinel-2-l2a", "values": "final"}, `,
	`"payout"`, `"parcels": {"min_hectares": "0.3", "max_hectares": "20", "max_overlap_bps": 200,
    "presence": {"from": "2021-07-01T00:00:00Z", "to": "2021-07-21T00:00:00Z", "peak": "0.5", "rise": "0.25", "min_dates": 2}},
  "payout"`,
).Replace(rainSheet)

func TestParcelRulesAreInThePlan(t *testing.T) {
	s, err := terms.Parse([]byte(cropSheet))
	require.NoError(t, err)
	plan, err := s.Plan(uint64(s.Window.End.Unix()))
	require.NoError(t, err)
	at := func(text string) int64 {
		day, err := time.Parse(time.DateOnly, text)
		require.NoError(t, err)
		return day.Unix()
	}
	require.Equal(t, &oracle.Plot{
		Area: [4]float64{5.2, 50.5, 5.5, 50.8}, MinHectares: 3_000, MaxHectares: 200_000,
		Presence: &oracle.Presence{From: at("2021-07-01"), To: at("2021-07-21"), Peak: 5_000, Rise: 2_500, MinDates: 2},
	}, plan.Plot)
	require.Equal(t, []string{"ndvi"}, plan.Indices, "a rain index alone would read no image")

	plain, err := terms.Parse([]byte(rainSheet))
	require.NoError(t, err)
	plan, err = plain.Plan(uint64(plain.Window.End.Unix()))
	require.NoError(t, err)
	require.Equal(t, &oracle.Plot{Area: [4]float64{5.2, 50.5, 5.5, 50.8}}, plan.Plot, "the area counts for every product")
	canonical, err := oracle.CanonicalJSON(plain)
	require.NoError(t, err)
	require.NotContains(t, string(canonical), "parcels", "a sheet without rules hashes as it did")
}

func TestParcelRulesNameTheField(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{`"min_hectares": "0.3"`, `"min_hectares": "20"`, "parcels.min_hectares"},
		{`"min_hectares": "0.3"`, `"min_hectares": "-1"`, "parcels.min_hectares"},
		{`"max_hectares": "20", `, ``, "parcels.max_hectares: missing"},
		{`"max_overlap_bps": 200`, `"max_overlap_bps": 10001`, "parcels.max_overlap_bps"},
		{`"imagery": true`, `"imagery": false`, "want data.imagery"},
		{`"presence": {"from": "2021-07-01`, `"presence": {"from": "2021-06-30`, "parcels.presence: 2021-06-30"},
		{`"to": "2021-07-21`, `"to": "2021-08-02`, "at the window's end or earlier"},
		{`"to": "2021-07-21`, `"to": "2021-07-01`, "parcels.presence"},
		{`"to": "2021-07-21T00:00:00Z`, `"to": "2021-07-21T00:00:00+01:00`, "parcels.presence.to"},
		{`"peak": "0.5"`, `"peak": "0"`, "parcels.presence.peak"},
		{`"peak": "0.5"`, `"peak": "1.1"`, "parcels.presence.peak"},
		{`"rise": "0.25"`, `"rise": "-0.25"`, "parcels.presence.rise"},
		{`"rise": "0.25", "min_dates": 2`, `"rise": "0.25", "min_dates": 0`, "parcels.presence.min_dates"},
		{`"rise": "0.25"`, `"fall": "0.25"`, "parcels.presence.fall: unknown field"},
	} {
		text := strings.Replace(cropSheet, c.from, c.to, 1)
		require.NotEqual(t, cropSheet, text, c.from)
		_, err := terms.Parse([]byte(text))
		require.ErrorContains(t, err, c.want)
	}
}

// TestPresenceMovesWithTheSeason: last year's fields are judged by last year's crop.
func TestPresenceMovesWithTheSeason(t *testing.T) {
	s, err := terms.Parse([]byte(cropSheet))
	require.NoError(t, err)
	over, err := s.Over(s.Window.Start.AddDate(-1, 0, 0), s.Window.End.AddDate(-1, 0, 0))
	require.NoError(t, err)
	require.Equal(t, "2020-07-01 2020-07-21", over.Parcels.Presence.From.Format(time.DateOnly)+" "+over.Parcels.Presence.To.Format(time.DateOnly))
	require.Equal(t, 2021, s.Parcels.Presence.From.Year(), "the sheet itself stays as it was")
	short, err := s.Over(s.Window.Start.AddDate(-1, 0, 0), s.Window.Start.AddDate(-1, 0, 10))
	require.NoError(t, err)
	require.Equal(t, "2020-07-11", short.Parcels.Presence.To.Format(time.DateOnly))
}
