package main

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle/backtest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

type backtestFlags struct {
	data, weather, set, yields, zones, insured, estimates string
	terms, compare, drop, accept, models                  []string
	price, score, out                                     string
	sum                                                   string
	samples, now                                          int
	seed                                                  uint64
	event                                                 float64
	loading                                               backtest.Loading
	tune                                                  bool
}

func backtestCommand() *cobra.Command {
	f := backtestFlags{loading: backtest.DefaultLoading()}
	cmd := &cobra.Command{
		Use:   "backtest [--terms FILE --weather FILE --yields FILE --price YEARS]",
		Short: "Price a product on past seasons and score it on real losses",
		Long: "Runs the index and the payout curve of term sheets, the same that nodes and the contract run, over past seasons.\n" +
			"It writes a burn analysis, accumulation over the zones and basis risk against yields to report.html, one page that\n" +
			"needs nothing else, and to report.json. Without --weather and --yields it reads the bundled Iowa corn data.\n\n" +
			"Several --terms make one product whose payments add up. oracle/backtest/README.md describes the tables. What is\n" +
			"wrong with one is named by row and column; --accept takes a code that you have looked into, --drop leaves a year out.",
		Example: "  sheaf backtest --out iowa\n" +
			"  sheaf backtest --terms drought.json --weather weather.csv --yields yields.csv --price 1980-2010 --score 2011-2020 --out r",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runBacktest(cmd.Context(), cmd.OutOrStdout(), f)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.data, "data", "testdata/seasons/iowa-corn", "folder with a dataset.json, used where --weather and --yields are not given")
	flags.StringArrayVar(&f.terms, "terms", nil, "term sheet; may be repeated")
	flags.StringVar(&f.weather, "weather", "", "weather table, CSV or CSV.gz")
	flags.StringVar(&f.set, "weather-set", "", "of which data set --weather is, NAME=VERSION[,MONTH from which on it is preliminary]; the sheets must then settle on it")
	flags.StringVar(&f.yields, "yields", "", "yield table, CSV or CSV.gz")
	flags.StringVar(&f.zones, "zones", "", "GeoJSON of the zones, for the map")
	flags.StringVar(&f.estimates, "estimates", "", "CSV of zone, year, value: a model's answers, each made without its year, for sheets that name a model")
	flags.StringArrayVar(&f.models, "model", nil, "folder of a trained model that a sheet names by digest: what it said of seasons held out of its training; may be repeated")
	flags.StringArrayVar(&f.compare, "compare", nil, "NAME=FILE[,FILE]: another design to score at equal mean payment; may be repeated")
	flags.StringVar(&f.price, "price", "", "pricing years, such as 1926-2000")
	flags.StringVar(&f.score, "score", "", "later years to score, which the price never sees")
	flags.StringArrayVar(&f.drop, "drop", nil, "YEAR=REASON: leave a year out; may be repeated")
	flags.StringSliceVar(&f.accept, "accept", nil, fmt.Sprintf("findings to accept, of %v", backtest.Acceptable))
	completes(cmd, "accept", acceptable()...)
	flags.StringVar(&f.insured, "insured", "", "CSV of zone and sum_insured in minor units; a zone that is not in it has --sum")
	flags.StringVar(&f.sum, "sum", "10000", "sum insured of a zone, in units of the currency")
	flags.IntVar(&f.samples, "samples", 1000, "bootstrap samples of years")
	flags.Uint64Var(&f.seed, "seed", 1, "seed of the samples")
	flags.Float64Var(&f.event, "event", 0.10, "loss that counts as an event, share of the sum insured")
	flags.IntVar(&f.now, "now", 0, "year whose climate detrended prices are of, by the trend of the pricing years; 0 is the term sheet's")
	flags.Float64Var(&f.loading.K, "k", f.loading.K, "loading for few years, times s/√n")
	flags.Float64Var(&f.loading.Return, "return", f.loading.Return, "return on the capital behind the worst years")
	flags.Float64Var(&f.loading.PML, "pml", f.loading.PML, "quantile of the worst years")
	flags.Float64Var(&f.loading.Alpha, "alpha", f.loading.Alpha, "σ principle, times s")
	flags.Float64Var(&f.loading.Expenses, "expenses", f.loading.Expenses, "expenses, share of the sum insured")
	flags.Float64Var(&f.loading.Load, "load", f.loading.Load, "share of the gross premium that is not for claims")
	flags.BoolVar(&f.tune, "tune", false, "choose trigger and exit too, each year scored by a choice that never saw it")
	flags.StringVar(&f.out, "out", "backtest", "folder of report.html and report.json")
	return cmd
}

func runBacktest(ctx context.Context, out io.Writer, f backtestFlags) error {
	study, err := f.study()
	if err != nil {
		return err
	}
	bar, what := newBar(1), ""
	study.Step = func(part string, done, total int) {
		if part != what {
			what = part
			bar.Describe(part)
			bar.Reset()
			bar.ChangeMax(total)
		}
		_ = bar.Set(done) // a terminal that does not take it loses nothing
	}
	report, err := study.Run(ctx)
	_ = bar.Finish()
	if err != nil {
		var found *backtest.FindingsError
		if errors.As(err, &found) {
			return &resultError{err}
		}
		return err
	}
	page, err := report.HTML()
	if err != nil {
		return err
	}
	text, err := json.MarshalIndent(report, "", " ")
	if err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	if err := os.MkdirAll(f.out, 0o755); err != nil { //nolint:gosec // a public report
		return err
	}
	for name, b := range map[string][]byte{"report.html": page, "report.json": append(text, '\n')} {
		if err := writeWhole(filepath.Join(f.out, name), b); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
	}
	printBacktest(out, report)
	fmt.Fprintf(out, "report in %s and report.json\n", filepath.Join(f.out, "report.html"))
	return nil
}

// printBacktest is the report in ten lines.
func printBacktest(out io.Writer, r *backtest.Report) {
	percent := func(i backtest.Interval) string { return fmt.Sprintf("[%.2f, %.2f] %%", 100*i.Low, 100*i.High) }
	fmt.Fprintf(out, "%s: %d zones on %d weather series, priced on %s\n", r.Product, r.Zones, r.Weather, r.Price)
	for _, year := range r.DroppedYears() {
		fmt.Fprintf(out, "%s is left out: %s\n", year, r.Dropped[year])
	}
	for _, code := range backtest.Acceptable {
		if n := counted(r.Findings, func(f backtest.Finding) bool { return f.Code == code && f.Accepted }); n > 0 {
			fmt.Fprintf(out, "accepted: %s of %s, listed in the report\n", many(n, "finding"), code)
		}
	}
	if n := counted(r.Findings, func(f backtest.Finding) bool { return f.Outside }); n > 0 {
		fmt.Fprintf(out, "%s outside the season, which no index reads, listed in the report\n", many(n, "gap"))
	}
	for _, u := range r.Unanswered {
		fmt.Fprintf(out, "no answer for %s, %s: %s; the premium goes back and no price counts it\n", many(u.Count, "zone-year"), u.In(), u.Reason)
	}
	for _, p := range []struct {
		name string
		backtest.Priced
	}{{"raw", r.Raw}, {fmt.Sprintf("detrended to %d", r.Now), r.Detrended}} {
		fmt.Fprintf(out, "%s: pure %.2f %% %s, gross %.2f %% %s, pays in %d of %d years\n", p.name, 100*p.Pure, percent(p.Intervals.Pure),
			100*p.Gross, percent(p.Intervals.Gross), p.Paying, p.Years)
	}
	if sold, under := r.UnderPriced(); under {
		fmt.Fprintf(out, "sold at %.2f %%, which is %.2f points under the gross premium\n", 100*sold, 100*(r.Raw.Gross-sold))
	}
	line := func(name string, b backtest.Basis) {
		fmt.Fprintf(out, "%s: %d zone-years, covered %.0f %% %s, missed %.0f %%, false alarms %.0f %%, correlation %.2f\n",
			name, b.ZoneYears, 100*b.Covered, percent(b.CoveredCI), 100*b.Missed.Share, 100*b.FalseAlarm.Share, b.Pearson)
	}
	line("basis "+r.Price.String(), r.BasisPriced)
	if r.BasisScored != nil {
		line("basis "+r.Score.String(), *r.BasisScored)
	}
	printDesigns(out, r, percent)
	for _, c := range r.Compared {
		line("at equal mean payment, "+c.Name, c.Basis)
		if c.Same != nil {
			line("  "+r.Product+" on the same zone-years", c.Same.Basis)
		}
	}
	if r.Tuned != nil {
		line("tuned without the scored year", r.Tuned.Basis)
	}
	if r.TunedScored != nil {
		line("tuned, later years", *r.TunedScored)
	}
	for _, a := range r.Annual {
		if a.Known != "" && a.Lost != nil {
			fmt.Fprintf(out, "%d (%s): paid %.2f %%, lost %.2f %%\n", a.Year, a.Known, 100*a.PaidBps, 100*a.LostBps)
		}
	}
}

// counted is how many of a list fit.
func counted(list []backtest.Finding, fits func(backtest.Finding) bool) (n int) {
	for _, f := range list {
		if fits(f) {
			n++
		}
	}
	return n
}

// printDesigns writes the premiums of all designs side by side, each with what
// the first costs on the same years where it answers fewer.
func printDesigns(out io.Writer, r *backtest.Report, percent func(i backtest.Interval) string) {
	price := func(name string, p backtest.Price, i backtest.PriceIntervals) {
		fmt.Fprintf(out, "%s: pure %.2f %% %s, gross %.2f %% %s, %d years\n", name, 100*p.Pure, percent(i.Pure), 100*p.Gross, percent(i.Gross), p.Years)
	}
	for _, c := range r.Compared {
		name := "premium, " + c.Name
		if c.Standing != "" {
			name += " (" + c.Standing + ")"
		}
		price(name, c.Price, c.Intervals)
		if c.Same != nil {
			price("  "+r.Product+" on the same years", c.Same.Price, c.Same.Intervals)
		}
	}
}

// readDesign reads a design's sheets.
func readDesign(name string, paths []string) (backtest.Design, error) {
	d := backtest.Design{Name: name}
	for _, path := range paths {
		s, err := readSheet(path)
		if err != nil {
			return d, err
		}
		if name == "" {
			d.Name = strings.TrimPrefix(d.Name+" + "+s.Name, " + ")
		}
		d.Sheets = append(d.Sheets, s)
	}
	if len(d.Sheets) > 1 {
		if err := terms.CheckPhases(d.Sheets); err != nil {
			return d, fmt.Errorf("design %s: %w", d.Name, err)
		}
	}
	return d, nil
}

// readTable reads a file, unpacked if its name says that it is packed.
func readTable(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var r io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(file); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	b, err := io.ReadAll(io.LimitReader(r, backtest.MaxTableBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return b, nil
}

// yearOfSheet is the season a sheet is for.
func yearOfSheet(s terms.Sheet) int { return s.Window.Start.Year() }

// sortedNames are the keys of a map in order.
func sortedNames[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
