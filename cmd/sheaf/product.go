package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func productCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "product", Short: "Publish, show and retire products on chain",
		Long: "A product is a term sheet's hash with its numbers on chain. Commands that change the chain are signed by an account\n" +
			"that the product book lets underwrite; they first say what they would send, and end there with --dry-run.",
		Args: cobra.ArbitraryArgs, RunE: group,
	}
	cmd.AddCommand(productPublishCommand(), productShowCommand(), productRetireCommand())
	return cmd
}

func productPublishCommand() *cobra.Command {
	var sheet string
	var register bool
	var rules portfolio.Rules
	cmd := insurerCommand(&cobra.Command{
		Use: "publish --terms FILE", Args: exactly(0),
		Short: "Put a term sheet on sale",
		Long: "Checks the sheet, its index or model, its money and its times against the chain, and publishes its numbers under its\n" +
			"hash. The model must be released; one that is only registered, a preview, is taken where the registry allows it.",
		Example: "  sheaf product publish --terms drought.json --zone IA --cooling-off 14 --cancel-refund 5000 --dry-run",
	}, func(ctx context.Context, i *insurer, _ []string) error {
		if sheet == "" {
			return &usageError{fmt.Errorf("--terms is missing: want a term sheet")}
		}
		s, err := readSheet(sheet)
		if err != nil {
			return err
		}
		if _, err := methodOf(s); err != nil {
			return fmt.Errorf("%s: %w", sheet, err)
		}
		if err := offered(s); err != nil {
			return fmt.Errorf("%s: %w", sheet, err)
		}
		if err := i.publish(ctx, s, rules, register); err != nil {
			return fmt.Errorf("%s: %w", sheet, err)
		}
		return nil
	})
	flags := cmd.Flags()
	flags.StringVar(&sheet, "terms", "", "term sheet")
	flags.StringVar(&rules.Zone, "zone", "", "label of where it insures: the pool bounds what is at risk in one zone")
	flags.Uint16Var(&rules.CoolingOffDays, "cooling-off", 14, "days, with the day of sale in UTC, within which a holder may cancel for the whole premium")
	flags.Uint16Var(&rules.CancelRefundBps, "cancel-refund", 0, "what a later cancellation before the season gives back, basis points of the premium")
	flags.BoolVar(&rules.PayByClaim, "pay-by-claim", false, "let payments wait in the policy until they are claimed")
	flags.BoolVar(&register, "register-model", false, "also register the index or model, as a preview, where the registry does not know it")
	return cmd
}

// offered says which weather a sheet reads that none of its sources has, so that
// every policy would end in a refund.
func offered(s terms.Sheet) error {
	for _, v := range s.Data.Variables {
		has := func(f weather.Facts) bool {
			return f.Columns[v] != "" && slices.ContainsFunc(s.Data.Sources, func(source terms.Source) bool { return source.Name == f.Kind })
		}
		if !slices.ContainsFunc(weather.Kinds(), has) {
			return fmt.Errorf("data.sources: none of them has %s, so that every policy would end in a refund: such a sheet can be priced and not sold", v)
		}
	}
	return nil
}

// publish plans the publication of a checked sheet, and says before what the chain would refuse.
func (i *insurer) publish(ctx context.Context, s terms.Sheet, rules portfolio.Rules, register bool) error {
	now, err := i.now(ctx)
	if err != nil {
		return err
	}
	if err := portfolio.Publishable(s, rules, now); err != nil {
		return err
	}
	if s.Premium.Currency != i.symbol || s.Premium.Decimals != i.decimals {
		return fmt.Errorf("premium.currency, premium.decimals: %s with %d, and the payout token of this chain is %s with %d", s.Premium.Currency, s.Premium.Decimals, i.symbol, i.decimals)
	}
	p, err := portfolio.Product(s, rules)
	if err != nil {
		return err
	}
	if _, known, err := i.market.ProductAt(ctx, chain.Latest, p.TermsHash); err != nil || known {
		if known {
			err = fmt.Errorf("product %s is published already, and products are never edited", p.TermsHash)
		}
		return err
	}
	status, usable, err := i.market.ModelAt(ctx, chain.Latest, p.ModelDigest)
	if err != nil {
		return err
	}
	market := i.market
	switch {
	case usable:
	case status == chain.ModelUnknown && register:
		market.Send = i.plan("register %s as a preview", p.ModelDigest)
		if _, err := market.RegisterModel(ctx, p.ModelDigest, "sheaf:"+s.Name); err != nil {
			return err
		}
	case status == chain.ModelUnknown:
		return fmt.Errorf("the registry does not know the index or model %s: register it with --register-model", p.ModelDigest)
	default:
		return fmt.Errorf("the model %s is %s, and this registry does not let products use it: want a released one", p.ModelDigest, status)
	}
	market.Send = i.plan("publish %q as product %s: premium %d.%02d %% of the sum insured, on sale until %s, season %s to %s; %s",
		s.Name, p.TermsHash, p.PremiumRateBps/100, p.PremiumRateBps%100, utc(p.SaleCutoff), utc(p.WindowStart), utc(p.WindowEnd), forGood(p, rules, status))
	if _, err = market.Publish(ctx, p); err != nil {
		return err
	}
	for _, s := range i.steps { // as they would be sent
		what := "publish products"
		if s.to == i.set.Models {
			what = "register models"
		}
		if err := i.may(ctx, s.to, s.data, what); err != nil {
			return err
		}
	}
	return nil
}

// forGood words what a publication fixes besides the sheet's own numbers: products
// are never edited.
func forGood(p chain.Product, rules portfolio.Rules, status chain.ModelStatus) string {
	zone := fmt.Sprintf("zone %q", rules.Zone)
	if rules.Zone == "" {
		zone = "no zone (--zone), so that the pool bounds it with all other products that have none"
	}
	paid := "payments are sent"
	if p.PayByClaim {
		paid = "payments wait to be claimed"
	}
	if status == chain.ModelUnknown {
		status = chain.ModelPreview // as which it is registered first
	}
	return fmt.Sprintf("for good: %s, %s for the whole premium, then %d.%02d %% of it, %s, model %s",
		zone, many(int(p.CoolingOffDays), "cooling-off day"), p.CancelRefundBps/100, p.CancelRefundBps%100, paid, status)
}

func productRetireCommand() *cobra.Command {
	return insurerCommand(&cobra.Command{
		Use: "retire PRODUCT", Args: exactly(1),
		Short: "End the sale of a product; policies that are sold go on unchanged",
	}, func(ctx context.Context, i *insurer, args []string) error {
		p, err := i.product(ctx, args[0])
		if err != nil {
			return err
		}
		if _, err = i.market.Retire(ctx, i.plan("end the sale of %q, product %s", p.Name, p.TermsHash), p.TermsHash); err != nil {
			return err
		}
		return i.may(ctx, i.set.Products, i.steps[0].data, "end the sale of products")
	})
}

// shownProduct is a product for programs.
type shownProduct struct {
	Product      oracle.Hash `json:"product"`
	Name         string      `json:"name"`
	Peril        string      `json:"peril"`
	Unit         string      `json:"unit"`
	Model        oracle.Hash `json:"model"`
	ModelStatus  string      `json:"model_status"`
	SaleCutoff   uint64      `json:"sale_cutoff"`
	WindowStart  uint64      `json:"window_start"`
	WindowEnd    uint64      `json:"window_end"`
	RateBps      uint16      `json:"premium_rate_bps"`
	Trigger      string      `json:"trigger"`
	Exit         string      `json:"exit"`
	Zone         oracle.Hash `json:"zone"`
	CoolingOff   uint16      `json:"cooling_off_days"`
	CancelRefund uint16      `json:"cancel_refund_bps"`
	PayByClaim   bool        `json:"pay_by_claim"`
	Retired      bool        `json:"retired"`
	AtRisk       string      `json:"at_risk"`       // minor units
	ProductLimit string      `json:"product_limit"` // minor units
	PoolCapacity string      `json:"pool_capacity"` // minor units
}

func productShowCommand() *cobra.Command {
	var asJSON bool
	cmd := readCommand(&cobra.Command{
		Use: "show PRODUCT", Args: exactly(1), Short: "Show a product, its model and what the pool may still insure of it",
	}, func(ctx context.Context, i *insurer, out io.Writer, args []string) error {
		p, err := i.product(ctx, args[0])
		if err != nil {
			return err
		}
		s, err := i.shown(ctx, p)
		if err != nil || asJSON {
			if err == nil {
				err = printJSON(out, s)
			}
			return err
		}
		zone := "none"
		if !s.Zone.IsZero() {
			zone = "label's hash " + s.Zone.String()
		}
		sale := "until " + utc(p.SaleCutoff)
		if s.Retired {
			sale = "ended before its time"
		}
		for _, line := range [][2]string{
			{"product", s.Product.String()},
			{"name", s.Name},
			{"against", s.Peril},
			{"model", s.Model.String() + ", " + s.ModelStatus},
			{"sale", sale},
			{"season", utc(p.WindowStart) + " to " + utc(p.WindowEnd)},
			{"zone", zone},
			{"premium", fmt.Sprintf("%d.%02d %% of the sum insured", s.RateBps/100, s.RateBps%100)},
			{"pays", fmt.Sprintf("from %s, in full at %s (%s)", s.Trigger, s.Exit, s.Unit)},
			{"cancelling", fmt.Sprintf("%d days for the whole premium, then %d.%02d %% of it", s.CoolingOff, s.CancelRefund/100, s.CancelRefund%100)},
		} {
			fmt.Fprintf(out, "%-11s %s\n", line[0], line[1])
		}
		room, err := i.market.RoomAt(ctx, chain.Latest, p.TermsHash, p.Zone)
		if err == nil {
			fmt.Fprintf(out, "%-11s %s of at most %s; the pool may still insure %s\n", "at risk", i.money(room.ProductUsed), i.money(room.ProductLimit), i.money(room.Capacity))
		}
		return err
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return cmd
}

func (i *insurer) shown(ctx context.Context, p chain.Product) (s shownProduct, err error) {
	status, _, err := i.market.ModelAt(ctx, chain.Latest, p.ModelDigest)
	if err != nil {
		return s, err
	}
	offer, err := i.market.OfferAt(ctx, chain.Latest, p.TermsHash, oneUnit)
	if err != nil {
		return s, err
	}
	room, err := i.market.RoomAt(ctx, chain.Latest, p.TermsHash, p.Zone)
	return shownProduct{
		Product: p.TermsHash, Name: p.Name, Peril: p.Peril, Unit: p.Unit, Model: p.ModelDigest, ModelStatus: status.String(), SaleCutoff: p.SaleCutoff,
		WindowStart: p.WindowStart, WindowEnd: p.WindowEnd, RateBps: p.PremiumRateBps, Trigger: terms.FormatValue(p.Curve.Trigger), Exit: terms.FormatValue(p.Curve.Exit),
		Zone: p.Zone, CoolingOff: p.CoolingOffDays, CancelRefund: p.CancelRefundBps, PayByClaim: p.PayByClaim, Retired: offer.Retired,
		AtRisk: digits(room.ProductUsed), ProductLimit: digits(room.ProductLimit), PoolCapacity: digits(room.Capacity),
	}, err
}
