package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

type assessFlags struct {
	terms, parcels, window, config, out, model string
	series                                     string
	properties                                 parcels.Properties
	rules                                      parcelRules
	page                                       int
	check, json                                bool
}

func assessCommand() *cobra.Command {
	var f assessFlags
	cmd := &cobra.Command{
		Use:   "assess --terms FILE --parcels FILE",
		Short: "Say what one operator would answer for parcels, without a chain",
		Long: "Runs the first leg of an operator's node over parcels: it checks the outlines, reads the sources of the\n" +
			"configuration, runs the term sheet's model or index, prints estimates with their intervals, and keeps the evidence,\n" +
			"which `sheaf replay` re-derives. Nothing is signed, and no chain is asked.\n\n" +
			"Parcels are GeoJSON polygons with the properties name and crop, or the insurer's parcel file. One that fails a check\n" +
			"is refused with its reason: an outline that is open or crosses itself, a size no field has, a place outside of the\n" +
			"product's area, or an overlap with another parcel or with one of --insured. Where the term sheet asks for a crop, a\n" +
			"parcel on whose images none is seen is out_of_domain with the reason crop_absent.\n\n" +
			"The configuration is a node's; only its sections models and sources are read. Parcels are looked at page by page.\n" +
			"After an interrupt, or when it was killed, the same call goes on with the page that was not done, and with what was read for it.",
		Example: "  sheaf assess --terms rain.json --parcels fields.geojson --config node.yaml --out rain-july\n" +
			"  sheaf assess --terms rain.json --parcels fields.geojson --check\n" +
			"  sheaf assess --terms damage.json --parcels fields.geojson --series dekad\n" +
			"  sheaf assess --terms rain.json --parcels fields.geojson --window 2020-07-01/2020-08-01 --json",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return assess(cmd.Context(), cmd.OutOrStdout(), cmd.ErrOrStderr(), f)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.terms, "terms", "", "term sheet of the product")
	flags.StringVar(&f.parcels, "parcels", "", "GeoJSON FeatureCollection of polygons, or the insurer's parcel file")
	flags.StringVar(&f.window, "window", "", "START/END, days or times, END exclusive; empty is the term sheet's window")
	flags.StringVar(&f.config, "config", "node.yaml", "configuration file with the sections models and sources")
	flags.StringVar(&f.out, "out", "assessment", "folder of the evidence; what it holds of this assessment is not done again")
	flags.StringVar(&f.model, "model", "", modelHelp)
	flags.StringVar(&f.properties.Name, "name-property", "name", "GeoJSON property with a parcel's name")
	flags.StringVar(&f.properties.Crop, "crop-property", "crop", "GeoJSON property with a parcel's crop")
	flags.StringVar(&f.properties.Default, "crop", "", "crop of parcels that declare none")
	f.rules.bind(cmd)
	flags.IntVar(&f.page, "page", 64, fmt.Sprintf("parcels that are looked at together, 1 to %d", oracle.MaxRisks))
	flags.StringVar(&f.series, "series", "", "print beside the answers what was seen of each parcel by date, dekad or month: median and highest value of each\nindex over the dates that were clear enough, of how many")
	completes(cmd, "series", "date", "dekad", "month")
	flags.BoolVar(&f.check, "check", false, "only check the outlines; exit code 3 if one is refused")
	flags.BoolVar(&f.json, "json", false, "print JSON")
	return cmd
}

func assess(ctx context.Context, out, progress io.Writer, f assessFlags) error {
	in, err := f.read()
	if err != nil {
		return err
	}
	report, accepted, err := in.report(ctx, f)
	if err != nil {
		return err
	}
	if f.check {
		return errors.Join(report.print(out, f.json), report.refusal())
	}
	if len(accepted) > 0 {
		if err := report.fill(ctx, in, accepted, f, progress); err != nil {
			return err
		}
	}
	return report.print(out, f.json)
}

// fill runs leg 1 over the accepted parcels, places in the report.
func (r *assessReport) fill(ctx context.Context, in assessInput, accepted []int, f assessFlags, progress io.Writer) error {
	cfg, err := node.LoadSources(f.config)
	if err != nil {
		return err
	}
	unfinished := filepath.Join(f.out, "unfinished")
	if cfg.Sources.CacheDir == "" { // of the page that an interrupt cuts short nothing is read twice either
		cfg.Sources.CacheDir = unfinished
	}
	order := node.Assessment{Sheet: in.sheet, End: uint64(in.end.Unix()), Page: f.page, Dir: f.out}
	for _, place := range accepted {
		order.Parcels = append(order.Parcels, in.records[place])
	}
	kept, bar := 0, newBar(len(accepted))
	order.Done = func(parcels int) {
		kept = parcels
		_ = bar.Set(parcels) // a terminal that does not take it loses nothing
	}
	answers, err := node.Assess(ctx, cfg, order)
	_ = bar.Finish()
	if err != nil {
		var reason oracle.Reason
		if errors.As(err, &reason) {
			err = fmt.Errorf("%s: %w", string(reason), err)
		}
		hint := fmt.Sprintf("%d of %d parcels are done and kept in %s: the same call goes on from there", kept, len(accepted), f.out)
		switch {
		case kept == 0:
			return err
		case errors.Is(err, context.Canceled):
			fmt.Fprintln(progress, "sheaf: interrupted:", hint)
			return err
		}
		return fmt.Errorf("%w (%s)", err, hint)
	}
	for i, place := range accepted {
		r.Parcels[place].answer(answers[i])
		if f.series == "" {
			continue
		}
		if err := r.Parcels[place].follow(in, answers[i], f.series); err != nil {
			return err
		}
	}
	r.Evidence = f.out
	return os.RemoveAll(unfinished)
}

// newBar shows how far long work is, on a terminal alone.
func newBar(parcels int) *progressbar.ProgressBar {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return progressbar.DefaultSilent(int64(parcels))
	}
	bar := progressbar.NewOptions(parcels, progressbar.OptionSetWriter(os.Stderr), progressbar.OptionSetDescription("parcels"),
		progressbar.OptionShowCount(), progressbar.OptionSetWidth(30), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish())
	_ = bar.RenderBlank()
	return bar
}
