package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/backtest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// julyOf is the weather of Iowa with nothing but Julys in it, and without that of one year.
func julyOf(t *testing.T, without string) (flags backtestFlags, path string) {
	t.Helper()
	dir := filepath.Join(oracletest.Root(t), "testdata", "seasons", "iowa-corn")
	b, err := os.ReadFile(filepath.Join(dir, "weather.csv"))
	require.NoError(t, err)
	var kept strings.Builder
	july := regexp.MustCompile(`^[^,]+,\d{4}-07,`)
	for i, line := range strings.SplitAfter(string(b), "\n") {
		if i == 0 || july.MatchString(line) && !strings.Contains(line, ","+without+"-07,") {
			kept.WriteString(line)
		}
	}
	path = filepath.Join(t.TempDir(), "july.csv")
	require.NoError(t, os.WriteFile(path, []byte(kept.String()), 0o600))
	return backtestFlags{
		weather: path, yields: filepath.Join(dir, "yields.csv"), terms: []string{filepath.Join(dir, "designs", "z-july-dry.json")}, drop: []string{"1934=repeats"},
		price: "1961-2000", sum: "10000", samples: 10, seed: 1, event: 0.1, loading: backtest.DefaultLoading(), out: filepath.Join(t.TempDir(), "r"),
	}, path
}

// TestGapsOutsideTheSeasonAskForNothing: a table of Julys has a gap in each winter,
// which a product on July never reads; the July that is missing is asked for by name,
// and once accepted its year is named where it has no answer.
func TestGapsOutsideTheSeasonAskForNothing(t *testing.T) {
	f, _ := julyOf(t, "1988")
	var out bytes.Buffer
	err := runBacktest(t.Context(), &out, f)
	var refused *backtest.FindingsError
	require.ErrorAs(t, err, &refused)
	weather := 0
	for _, one := range refused.Findings {
		if one.Table == "july.csv" {
			weather++
			require.Contains(t, one.Text, "between 1987-07 and 1989-07")
		}
	}
	require.Equal(t, 9, weather, "one of each weather zone")

	var said bytes.Buffer
	printError(&said, err)
	lines := strings.Split(strings.TrimSpace(said.String()), "\n")
	require.Greater(t, len(lines), 9, "a line each")
	require.Regexp(t, `^sheaf: \d+ findings in the tables; what you have looked into you may accept with --accept gap$`, lines[len(lines)-1])

	f.accept = []string{"gap"}
	require.NoError(t, runBacktest(t.Context(), &out, f))
	require.Regexp(t, `no answer for 99 zone-years, in 1988: .*; the premium goes back and no price counts it`, out.String())
	require.Regexp(t, `\d+ gaps outside the season, which no index reads, listed in the report`, out.String())

	page, err := os.ReadFile(filepath.Join(f.out, "report.html"))
	require.NoError(t, err)
	unanswered, winters := strings.Index(string(page), "Zone-years without an index value"), strings.Index(string(page), "between 1961-07 and 1962-07")
	require.True(t, 0 < unanswered && unanswered < winters, "the years that cost money stand first")

	f, path := julyOf(t, "none")
	series := alertFlags{sheet: f.terms[0], weather: path}
	_, _, err = series.read()
	require.NoError(t, err, "an alert reads the same table")
	_, path = julyOf(t, "1988")
	series.weather = path
	_, _, err = series.read()
	require.ErrorAs(t, err, &refused)
	series.accept = []string{"gap"}
	_, _, err = series.read()
	require.NoError(t, err)
}

// TestSoldUnderItsPrice: who sells for less than the gross premium is told.
func TestSoldUnderItsPrice(t *testing.T) {
	f, _ := julyOf(t, "none")
	f.accept = []string{"gap"}
	sheet, err := os.ReadFile(f.terms[0])
	require.NoError(t, err)
	rate := func(bps string) string {
		changed := strings.Replace(string(sheet), `"rate_bps": 1631`, `"rate_bps": `+bps, 1)
		f.terms = []string{filepath.Join(t.TempDir(), "sheet.json")}
		require.NoError(t, os.WriteFile(f.terms[0], []byte(changed), 0o600))
		var out bytes.Buffer
		require.NoError(t, runBacktest(t.Context(), &out, f))
		page, err := os.ReadFile(filepath.Join(f.out, "report.html"))
		require.NoError(t, err)
		require.Equal(t, strings.Contains(out.String(), "sold at"), strings.Contains(string(page), "Sold at"))
		return out.String()
	}
	require.Regexp(t, `sold at 1\.00 %, which is \d+\.\d\d points under the gross premium`, rate("100"))
	require.NotContains(t, rate("5000"), "sold at")
}

// TestBacktestWrongCalls: numbers that cannot be are wrong calls, by the flag or its name.
func TestBacktestWrongCalls(t *testing.T) {
	for want, change := range map[string]func(f *backtestFlags){
		`--price: years "foo"`:                  func(f *backtestFlags) { f.price = "foo" },
		`--score: years "bar"`:                  func(f *backtestFlags) { f.score = "bar" },
		"want years after the pricing years":    func(f *backtestFlags) { f.score = "1990-2000" },
		"load 2: want a quantile":               func(f *backtestFlags) { f.loading.Load = 2 },
		"k -5, alpha -3":                        func(f *backtestFlags) { f.loading.K, f.loading.Alpha = -5, -3 },
		"expenses -0.1":                         func(f *backtestFlags) { f.loading.Expenses = -0.1 },
		"0 bootstrap samples: want 1 to 100000": func(f *backtestFlags) { f.samples = 0 },
		`--accept "gaps": want some of`:         func(f *backtestFlags) { f.accept = []string{"gaps"} },
	} {
		f, _ := julyOf(t, "none")
		change(&f)
		err := runBacktest(t.Context(), &bytes.Buffer{}, f)
		var usage *usageError
		require.ErrorAs(t, err, &usage, want)
		require.ErrorContains(t, err, want)
	}
}
