package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

// parcelRules are the flags of what a parcel must keep to.
type parcelRules struct {
	least, most, overlap float64
	insured              []string
	given                func(flag string) bool // whether the call names it; nil: none
}

func (r *parcelRules) bind(cmd *cobra.Command) {
	r.given = cmd.Flags().Changed
	cmd.Flags().Float64Var(&r.least, "min-hectares", parcels.DefaultMinHectares, "smallest parcel; where it is not given, the term sheet's own bound goes before this one")
	cmd.Flags().Float64Var(&r.most, "max-hectares", parcels.DefaultMaxHectares, "largest parcel; as above")
	cmd.Flags().Float64Var(&r.overlap, "max-overlap", parcels.DefaultMaxOverlap, "share of the smaller of two parcels that may be common, 0 to 1; as above")
	cmd.Flags().StringArrayVar(&r.insured, "insured", nil, "parcel file of what is insured already, which nothing may overlap; may be repeated")
}

// over puts the bounds that the call names over those of the term sheet.
func (r parcelRules) over(sheet terms.Sheet) (parcels.Rules, error) {
	rules := parcels.RulesOf(sheet)
	for name, bound := range map[string]struct {
		to   *float64
		from float64
	}{"min-hectares": {&rules.MinHectares, r.least}, "max-hectares": {&rules.MaxHectares, r.most}, "max-overlap": {&rules.MaxOverlap, r.overlap}} {
		if r.given != nil && r.given(name) {
			*bound.to = bound.from
		}
	}
	if !(rules.MinHectares >= 0 && rules.MinHectares < rules.MaxHectares && rules.MaxOverlap >= 0 && rules.MaxOverlap <= 1) {
		return rules, &usageError{errors.New("--min-hectares, --max-hectares and --max-overlap: want 0 or more, more than that, and 0 to 1")}
	}
	return rules, nil
}

func (r parcelRules) rules(sheet terms.Sheet) (parcels.Rules, error) {
	out, err := r.over(sheet)
	if err != nil {
		return out, err
	}
	for _, path := range r.insured {
		records, err := readSalted(path)
		if err != nil {
			return out, fmt.Errorf("--insured: %w", err)
		}
		out.Insured = append(out.Insured, records...)
	}
	return out, nil
}

func policyParcelsCommand() *cobra.Command {
	var sheet, out string
	var rules parcelRules
	cmd := &cobra.Command{
		Use: "parcels GEOJSON --terms FILE --out FILE", Args: exactly(1),
		Short: "Check parcels and draw the salts that keep them off the chain",
		Long: "Reads a GeoJSON FeatureCollection of polygons with the properties name and crop, checks each parcel alone and against\n" +
			"all others, and writes a parcel file with a random salt for each. The file is secret: who has it can tell from the\n" +
			"chain what is insured. Operators of the product need it to assess the parcels.",
		RunE: func(cmd *cobra.Command, args []string) error {
			if sheet == "" {
				return &usageError{errors.New("--terms is missing: want the term sheet that the parcels are for")}
			}
			s, err := readSheet(sheet)
			if err != nil {
				return fmt.Errorf("--terms: %w", err)
			}
			b, err := readBounded(args[0], terms.MaxParcelFileBytes)
			if err != nil {
				return err
			}
			records, err := parcels.Parse(b, parcels.Properties{})
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			bounds, err := rules.rules(s)
			if err != nil {
				return err
			}
			rows := make([]portfolio.Row, len(records))
			for i := range records {
				if _, err := rand.Read(records[i].Salt[:]); err != nil {
					return fmt.Errorf("draw salt: %w", err)
				}
				rows[i] = portfolio.Row{Line: i + 1, Record: records[i]}
			}
			if err := portfolio.Check(cmd.Context(), args[0], rows, bounds); err != nil {
				return &resultError{err}
			}
			text, err := json.Marshal(terms.Parcels{Format: terms.ParcelsFormat, Parcels: records})
			if err != nil {
				return err
			}
			if err := writeSecret(out, append(text, '\n')); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s: %s with salt; keep it secret\n", out, many(len(records), "parcel"))
			return nil
		},
	}
	cmd.Flags().StringVar(&sheet, "terms", "", "term sheet, whose area the parcels lie in")
	cmd.Flags().StringVar(&out, "out", "parcels.json", "file to write, which must not exist yet")
	rules.bind(cmd)
	return cmd
}

// writeSecret writes a new file that its owner alone reads.
func writeSecret(path string, b []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	return errors.Join(err, f.Sync(), f.Close())
}

type importFlags struct {
	sheet, dir string
	batch      int
	asJSON     bool
	rules      parcelRules
}

func policyImportCommand() *cobra.Command {
	var f importFlags
	var desk insurerFlags
	cmd := &cobra.Command{
		Use: "import FILE --terms FILE --dir FOLDER", Args: exactly(1),
		Short: "Insure a portfolio of up to 100,000 parcels, each once",
		Long: "Reads CSV (columns name, crop, sum_insured in minor units, holder or claim_key, outline as WKT) or GeoJSON (the same as\n" +
			"properties), names every fault by row and column, checks each parcel alone and against all others, salts them, and\n" +
			"sells in batches. The folder holds the plan, the parcels with their salts and a journal: the same call goes on where\n" +
			"an interrupt or a crash has ended it, and sells nothing twice. In another folder the same account gives the same\n" +
			"parcel the same salt, and finds it sold to the same holder or claim key for the same sum. A parcel whose policies were\n" +
			"all cancelled is sold; one with any other policy stops the import. The account must not send anything else meanwhile.",
		Example: "  sheaf policy import fields.csv --terms drought.json --dir season-2027 --dry-run",
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case f.sheet == "":
				return &usageError{errors.New("--terms is missing: want the product's term sheet")}
			case f.dir == "":
				return &usageError{errors.New("--dir is missing: want a folder for the plan, the parcels and the journal")}
			case f.batch < 1 || f.batch > 1000:
				return &usageError{fmt.Errorf("--batch %d: want 1 to 1000", f.batch)}
			}
			i, err := openInsurer(cmd.Context(), desk, true)
			if err != nil {
				return err
			}
			defer i.client.Close()
			return i.importFile(cmd, args[0], f)
		},
	}
	desk.bind(cmd, true)
	cmd.Flags().StringVar(&f.sheet, "terms", "", "term sheet of the product")
	cmd.Flags().StringVar(&f.dir, "dir", "", "folder of the plan, the parcels and the journal; made where it is not there")
	cmd.Flags().IntVar(&f.batch, "batch", portfolio.DefaultBatch, "sales sent in a row, 1 to 1000")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "write the result as JSON")
	f.rules.bind(cmd)
	return cmd
}

func (i *insurer) importFile(cmd *cobra.Command, path string, f importFlags) error {
	ctx, out := cmd.Context(), cmd.OutOrStdout()
	s, err := readSheet(f.sheet)
	if err != nil {
		return fmt.Errorf("--terms: %w", err)
	}
	id, err := s.Hash()
	if err != nil {
		return err
	}
	if _, err := i.product(ctx, id.String()); err != nil {
		return err
	}
	if err := i.maySell(ctx, false); err != nil && i.maySell(ctx, true) != nil { // to neither: before the folder is this account's
		return err
	}
	began := time.Now()
	plan, err := i.planned(ctx, path, s, id, f)
	if err != nil {
		return err
	}
	if !f.asJSON {
		fmt.Fprintf(out, "%s read, checked and salted in %.1f s: %s insured in all\n", many(len(plan.Policies), "parcel"), time.Since(began).Seconds(), i.money(plan.Total()))
	}
	issuer := portfolio.Issuer{Dir: f.dir, Plan: plan, Book: i.book, Series: chain.NewSeries(i.client, i.account, chain.TransactorConfig{}), Batch: f.batch}
	left, err := i.unsold(ctx, &issuer)
	if err != nil {
		return err
	}
	if err := i.mayImport(ctx, cmd, plan.Product, left, f.asJSON); err != nil || i.flags.dryRun {
		return err
	}
	bar := newBar(len(plan.Policies))
	issuer.Progress = func(done, _ int) { _ = bar.Set(done) } // a terminal that does not take it loses nothing
	began = time.Now()
	issued, err := issuer.Run(ctx)
	_ = bar.Finish()
	if err != nil {
		return fmt.Errorf("%w (what is sold is sold: the same call goes on from there)", err)
	}
	if f.asJSON {
		return printJSON(out, issued)
	}
	fmt.Fprintf(out, "%d policies sold, %d of them before this run, in %.1f s and %d blocks\n", issued.Policies, issued.Before, time.Since(began).Seconds(), issued.Blocks)
	fmt.Fprintf(out, "gas      %d per policy (%d to %d), %d for the %d that the journal knows\n", issued.PerPolicy(), issued.Least, issued.Most, issued.Gas, issued.Counted)
	fmt.Fprintf(out, "parcels  %s, which the operators need; keep it secret\n", filepath.Join(f.dir, portfolio.ParcelsFile))
	return nil
}

// planned reads and checks a portfolio and writes its plan, or takes the folder's.
// A dry run writes nothing.
func (i *insurer) planned(ctx context.Context, path string, s terms.Sheet, id oracle.Hash, f importFlags) (portfolio.Plan, error) {
	b, err := readBounded(path, portfolio.MaxFileBytes)
	if err != nil {
		return portfolio.Plan{}, err
	}
	rows, err := portfolio.Read(filepath.Base(path), b)
	if err != nil {
		return portfolio.Plan{}, &resultError{err}
	}
	rules, err := f.rules.rules(s)
	if err != nil {
		return portfolio.Plan{}, err
	}
	if err := portfolio.Check(ctx, filepath.Base(path), rows, rules); err != nil {
		return portfolio.Plan{}, &resultError{err}
	}
	if i.flags.dryRun {
		return portfolio.Draft(b, rows, i.set.ChainID, i.set.Policies, id, i.account)
	}
	return portfolio.Prepare(f.dir, b, rows, i.set.ChainID, i.set.Policies, id, i.account)
}

// remainder is what is left of a plan, minor units.
type remainder struct {
	policies      int
	sum, premiums *big.Int
}

// unsold adds up what is left of a plan, its premiums as the product book rounds them.
func (i *insurer) unsold(ctx context.Context, issuer *portfolio.Issuer) (left remainder, err error) {
	places, err := issuer.Unsold(ctx)
	if err != nil {
		return left, err
	}
	p, err := i.product(ctx, issuer.Plan.Product.String())
	if err != nil {
		return left, err
	}
	left.sum, left.premiums = new(big.Int), new(big.Int)
	left.policies = len(places)
	for _, at := range places {
		sum := issuer.Plan.Policies[at].Sum()
		left.sum.Add(left.sum, sum)
		left.premiums.Add(left.premiums, portfolio.Premium(p, sum))
	}
	return left, nil
}

// mayImport says what an import costs, checks that the pool and the account can
// bear it, and asks.
func (i *insurer) mayImport(ctx context.Context, cmd *cobra.Command, product oracle.Hash, left remainder, quiet bool) error {
	out := cmd.OutOrStdout()
	if quiet {
		out = cmd.ErrOrStderr()
	}
	if left.policies == 0 {
		fmt.Fprintln(out, "every policy of the plan was sold")
		return nil
	}
	offer, err := i.market.OfferAt(ctx, chain.Latest, product, oneUnit)
	if err != nil {
		return err
	}
	room, err := i.market.RoomAt(ctx, chain.Latest, product, offer.Zone)
	if err != nil {
		return err
	}
	if err := i.fits(room, left.sum); err != nil {
		return err
	}
	if err := i.pay(ctx, left.premiums); err != nil {
		return err
	}
	fmt.Fprintf(out, "from     %s\n", i.account.Address())
	for _, s := range i.steps {
		fmt.Fprintf(out, "first    %s\n", s.what)
	}
	fmt.Fprintf(out, "sell     %d policies for premiums of %s\n", left.policies, i.money(left.premiums))
	if i.flags.dryRun {
		fmt.Fprintln(out, "dry run: nothing was sent, nothing was written")
		return nil
	}
	if !i.flags.yes && !confirmed(cmd.InOrStdin(), out) {
		return errors.New("nothing was sent: it was not confirmed with yes")
	}
	for _, s := range i.steps {
		if _, err := i.send.Send(ctx, s.to, s.data); err != nil {
			return fmt.Errorf("%s: %w", s.what, err)
		}
	}
	return nil
}
