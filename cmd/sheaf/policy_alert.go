package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"path/filepath"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle/backtest"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

type alertFlags struct {
	sheet, weather, until, sum string
	zones, parcels             []string
	places                     string
	accept                     []string
	first                      int
	asJSON                     bool
}

func policyAlertCommand() *cobra.Command {
	var f alertFlags
	var desk insurerFlags
	cmd := &cobra.Command{
		Use: "alert --terms FILE --weather TABLE", Args: exactly(0),
		Short: "Say where a running season stands and what it may still pay",
		Long: "For each zone of a weather table (as `sheaf backtest` reads it: past years, and this season as far as it is measured)\n" +
			"it tells the index so far, its distance to the trigger, and what the policy would pay if the rest of the season went\n" +
			"as in each past year: the middle, and the tenth and the ninetieth of a hundred. Nothing is due before the season ends.\n\n" +
			"With --parcels it does so for every open policy of the product on the chain, with the sum that each insures, and for\n" +
			"all of them together, whose seasons go alike. A policy's zone is what --places says of its parcel's name, else the name.",
		Example: "  sheaf policy alert --terms designs/rain-june-august-dry.json --weather weather.csv --until 2012-08-01\n" +
			"  sheaf policy alert --terms drought.json --weather weather.csv --parcels season/parcels.json --places places.csv",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if len(f.parcels) == 0 {
				return alert(cmd.OutOrStdout(), f)
			}
			i, err := openInsurer(cmd.Context(), desk, false)
			if err != nil {
				return err
			}
			defer i.client.Close()
			return i.alert(cmd.Context(), cmd.OutOrStdout(), f)
		},
	}
	desk.bind(cmd, false)
	flags := cmd.Flags()
	flags.StringVar(&f.sheet, "terms", "", "term sheet; its window is the season")
	flags.StringVar(&f.weather, "weather", "", "weather table, CSV or CSV.gz")
	flags.StringSliceVar(&f.zones, "zone", nil, "zones of the table; none: all")
	flags.StringVar(&f.until, "until", "", "first day that is not measured, such as 2027-07-01; empty: the end of the table")
	flags.IntVar(&f.first, "first", 0, "first past year; 0 is the table's")
	flags.StringVar(&f.sum, "sum", "10000", "sum insured, in units of the currency")
	flags.StringArrayVar(&f.parcels, "parcels", nil, "parcel file with salts of the policies on the chain; may be repeated")
	flags.StringVar(&f.places, "places", "", "CSV of name and zone: the weather table's zone of each parcel")
	flags.StringSliceVar(&f.accept, "accept", nil, fmt.Sprintf("findings in the weather table to accept, of %v; gaps outside the season are accepted already", backtest.Acceptable))
	completes(cmd, "accept", acceptable()...)
	flags.BoolVar(&f.asJSON, "json", false, "write JSON")
	return cmd
}

func alert(out io.Writer, f alertFlags) error {
	s, series, err := f.read()
	if err != nil {
		return err
	}
	sum, err := amountOf(f.sum, s.Premium.Decimals)
	if err != nil {
		return &usageError{fmt.Errorf("--sum: %w", err)}
	}
	if sum.BitLen() > 53 {
		return &usageError{fmt.Errorf("--sum: %.40q is more than 2^53 minor units", f.sum)}
	}
	if len(f.zones) == 0 {
		f.zones = slices.Sorted(maps.Keys(series))
	}
	var all []backtest.Outlook
	for _, zone := range f.zones {
		o, err := lookAhead(s, sum, series, zone, f)
		if err != nil {
			return err
		}
		all = append(all, o)
	}
	if f.asJSON {
		return printJSON(out, all)
	}
	return printAlert(out, s, sum, all)
}

// read reads the sheet and the weather.
func (f alertFlags) read() (s terms.Sheet, series backtest.Series, err error) {
	if f.sheet == "" || f.weather == "" {
		return s, nil, &usageError{errors.New("want --terms and --weather")}
	}
	if s, err = readSheet(f.sheet); err != nil {
		return s, nil, err
	}
	b, err := readTable(f.weather)
	if err != nil {
		return s, nil, err
	}
	series, found := backtest.ParseWeather(filepath.Base(f.weather), "table", b)
	if found, err = backtest.SetAside(found, []terms.Sheet{s}); err != nil {
		return s, nil, err
	}
	accept, err := codesOf(f.accept)
	if err != nil {
		return s, nil, err
	}
	if _, err := backtest.Judge(found, accept); err != nil {
		return s, nil, &resultError{err}
	}
	return s, series, nil
}

func lookAhead(s terms.Sheet, sum *big.Int, series backtest.Series, zone string, f alertFlags) (backtest.Outlook, error) {
	readings, err := series.Zone(zone)
	if err != nil {
		return backtest.Outlook{}, &usageError{fmt.Errorf("--zone: %w", err)}
	}
	first, last := readings[0].Start, int64(0)
	for _, r := range readings {
		first, last = min(first, r.Start), max(last, r.End)
	}
	until := time.Unix(min(last, s.Window.End.Unix()), 0).UTC()
	if f.until != "" {
		if until, err = time.Parse(time.DateOnly, f.until); err != nil {
			return backtest.Outlook{}, &usageError{fmt.Errorf("--until %.40q: want a day such as 2027-07-01", f.until)}
		}
		if until.Unix() > last {
			return backtest.Outlook{}, fmt.Errorf("--until %s: zone %s is measured up to %s only", f.until, zone, time.Unix(last, 0).UTC().Format(time.DateOnly))
		}
	}
	from := f.first
	if from == 0 {
		from = time.Unix(first, 0).UTC().Year()
	}
	return backtest.LookAhead(s, sum.Int64(), zone, readings, until, from)
}

func printAlert(out io.Writer, s terms.Sheet, sum *big.Int, all []backtest.Outlook) error {
	fmt.Fprintf(out, "%s, %s to %s: pays from %s, in full at %s (%s)\n", s.Name, s.Window.Start.Format(time.DateOnly), s.Window.End.AddDate(0, 0, -1).Format(time.DateOnly),
		terms.FormatValue(int32(s.Payout.Trigger)), terms.FormatValue(int32(s.Payout.Exit)), s.Unit)
	fmt.Fprintf(out, "for each %s %s insured, if the rest goes as in past years\n\n", portfolio.Money(sum, s.Premium.Decimals), s.Premium.Currency)
	w := tabwriter.NewWriter(out, 4, 0, 2, ' ', 0)
	fmt.Fprintln(w, "ZONE\tMEASURED UNTIL\tSO FAR\tTO THE TRIGGER\tAT THE END [10-90 %]\tPAYS [10-90 %]\tPAYS AFTER")
	for _, t := range all {
		soFar, distance := t.Why, "–"
		if t.SoFar != nil {
			soFar, distance = terms.FormatValue(*t.SoFar), terms.FormatValue(*t.Distance)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s [%s to %s]\t%s [%s to %s]\t%d of %d years\n", t.Zone, t.Until.Format(time.DateOnly), soFar, distance,
			terms.FormatValue(int32(t.Index.Middle)), terms.FormatValue(int32(t.Index.Low)), terms.FormatValue(int32(t.Index.High)), //nolint:gosec // came from an int32
			money(t.Payout.Middle, s), money(t.Payout.Low, s), money(t.Payout.High, s), t.Paying, t.Years)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	skipped := map[int]bool{}
	for _, t := range all {
		for _, year := range t.Skipped {
			skipped[year] = true
		}
	}
	if len(skipped) > 0 {
		fmt.Fprintf(out, "\nyears without the rest of the season: %v\n", slices.Sorted(maps.Keys(skipped)))
	}
	return nil
}

func money(minor int64, s terms.Sheet) string {
	return portfolio.Money(big.NewInt(minor), s.Premium.Decimals)
}
