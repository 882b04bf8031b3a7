package devnet

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap/zaptest"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/backtest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// TestIowaPlaysWhatWasPriced reads July 2012 as a node does, from the recorded
// files behind NOAA's addresses, and pays by the season's products: each county has
// the payout that the backtest has for it, from the other container of the same data.
func TestIowaPlaysWhatWasPriced(t *testing.T) {
	root := oracletest.Root(t)
	s, err := loadSeason(root, SeasonIowa, oracle.Hash{}, 0)
	require.NoError(t, err)
	require.Len(t, s.fields, 99)
	require.Len(t, s.products, 2)
	require.Contains(t, s.shared, "The 99 counties lie in 9 climate divisions")
	require.Equal(t, "settle on 11 August", s.settleText)

	dir := filepath.Join(root, "testdata", "seasons", "iowa-corn")
	table, err := os.ReadFile(filepath.Join(dir, "weather.csv"))
	require.NoError(t, err)
	series, found := backtest.ParseWeather("weather.csv", "division", table)
	require.Empty(t, found)
	played := readZ(t, s)
	zones := make([]backtest.Zone, len(s.fields))
	for i, f := range s.fields {
		zones[i] = backtest.Zone{ID: fmt.Sprint(i), Name: f.Name, Weather: s.known.zones[i]}
	}
	insured, paid := big.NewInt(sumInsured), new(big.Int)
	for _, x := range s.products {
		priced, err := backtest.ValuesOf(backtest.Design{Sheets: []terms.Sheet{x.Sheet}}, series, zones, []int{2012}, nil)
		require.NoError(t, err)
		for i, f := range s.fields {
			require.True(t, priced[0][i][0].OK)
			require.Equal(t, priced[0][i][0].Value, played[i], "%s, by its outline in division %s", f.Name, s.known.zones[i])
			paid.Add(paid, x.Curve().Payout(played[i], insured))
		}
	}
	require.InDelta(t, 55.0, percentOf(paid, new(big.Int).Mul(insured, big.NewInt(99))), 0.1, "what `sheaf backtest` says of 2012")
	var lost int64
	for _, l := range s.known.lost {
		require.GreaterOrEqual(t, l, int64(0))
		lost += l
	}
	require.InDelta(t, 28.1, float64(lost)/99/1e4, 0.1)
	require.Regexp(t, `^2012: [0-9]+\.[0-9] bu/acre where [0-9]+\.[0-9] were to be expected$`, s.known.texts[0])
	require.Nil(t, (*known)(nil).of(0), "a season without measured losses")

	_, err = loadSeason(root, SeasonIowa, oracle.Hash{}, 10)
	require.ErrorContains(t, err, "want no polygons")
	_, err = loadSeason(root, "iowa", oracle.Hash{}, 0)
	require.ErrorContains(t, err, "want belgium-2021, belgium-2021-hard or iowa-2012")
}

// readZ is Palmer's Z of July 2012 at each field's centroid, as settlement finds it.
func readZ(t *testing.T, s *season) []int32 {
	t.Helper()
	server, err := recorded.New(s.data, func() time.Time { return s.settle }, zaptest.NewLogger(t), recorded.Options{})
	require.NoError(t, err)
	require.NoError(t, server.Listen())
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- server.Run(ctx) }()
	t.Cleanup(func() { cancel(); require.NoError(t, <-ended) })
	p := server.Providers("op-1")[0]
	client, err := fetch.NewClient(fetch.Config{Hosts: []string{"127.0.0.1"}, Private: true, Tries: 1})
	require.NoError(t, err)
	defer client.Close()
	q := weather.Query{From: date(2012, 7, 1), To: date(2012, 8, 1), Variables: []oracle.Variable{oracle.PalmerZ}}
	for _, f := range s.fields {
		ring := make(orb.Ring, len(f.Outline[0]))
		for i, at := range f.Outline[0] {
			ring[i] = at
		}
		centre, _ := planar.CentroidArea(orb.Polygon{ring})
		q.Places = append(q.Places, weather.Place{Longitude: centre[0], Latitude: centre[1]})
	}
	result, err := weather.NewClimDiv(p.Name, p.URL, p.Outlines).Read(t.Context(), client, q)
	require.NoError(t, err)
	values := make([]int32, len(s.fields))
	for i, series := range result.Series {
		require.Len(t, series, 1, s.fields[i].Name)
		values[i] = int32(series[0].Value*10_000 + 0.5)
		if series[0].Value < 0 {
			values[i] = int32(series[0].Value*10_000 - 0.5)
		}
	}
	return values
}
