package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func policyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "policy", Short: "Quote, sell, change and account for policies",
		Long: "An insurer's desk over JSON-RPC. Commands that change the chain are signed by a keystore (--account), first say what\n" +
			"they would send and what it may cost, and send it when that is confirmed; with --dry-run they end there. Names and\n" +
			"outlines stay in the insurer's files: the chain sees a salted hash. Amounts in files are minor units.",
		Args: cobra.ArbitraryArgs, RunE: group,
	}
	cmd.AddCommand(policyParcelsCommand(), policyQuoteCommand(), policySellCommand(), policyCoverCommand(), policyImportCommand(), policyListCommand(), policyShowCommand(),
		policyEndorseCommand(), policyCancelCommand(), policyBordereauxCommand(), policyNoticeCommand(), policyAlertCommand())
	return cmd
}

var oneUnit = big.NewInt(1)

func digits(n *big.Int) string {
	if n == nil {
		return "0"
	}
	return n.String()
}

type quoteFlags struct {
	product, parcels, parcel, holder, sum, out string
	valid                                      time.Duration
}

func policyQuoteCommand() *cobra.Command {
	var f quoteFlags
	var desk insurerFlags
	cmd := &cobra.Command{
		Use: "quote", Args: exactly(0),
		Short: "Write an offer for one parcel, signed, with a price and an end",
		Long: "Writes an offer that binds the product's terms, the parcel's salted hash, the holder, the sum, the premium and the\n" +
			"moment of the chain's clock at which it ends. The account's signature is over all of it: `sheaf policy sell` takes it\n" +
			"from the same account, unchanged and in time, and no other.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			i, err := openInsurer(cmd.Context(), desk, true)
			if err != nil {
				return err
			}
			defer i.client.Close()
			q, err := i.quote(cmd.Context(), f)
			if err != nil {
				return err
			}
			b, err := json.MarshalIndent(q, "", "  ")
			if err != nil {
				return err
			}
			if err := writeResult(cmd, f.out, append(b, '\n')); err != nil || f.out == "" {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s: %s for %s insured, premium %s, until %s\n", f.out, q.Name, i.money(q.Sum()), i.money(q.Price()), q.Expires.Format(time.RFC3339))
			return nil
		},
	}
	desk.bind(cmd, true)
	flags := cmd.Flags()
	flags.StringVar(&f.product, "product", "", "product, by its number")
	flags.StringVar(&f.parcels, "parcels", "", "parcel file with salts; `sheaf policy parcels` makes one of GeoJSON")
	flags.StringVar(&f.parcel, "parcel", "", "name of the parcel in it")
	flags.StringVar(&f.holder, "holder", "", "address that will own the policy")
	flags.StringVar(&f.sum, "sum", "", "sum insured, in units of the payout token, such as 2500.50")
	flags.DurationVar(&f.valid, "valid", 72*time.Hour, "how long the offer holds, by the chain's clock")
	flags.StringVar(&f.out, "out", "", "write to this file, which must not exist yet, instead of the standard output")
	return cmd
}

func (i *insurer) quote(ctx context.Context, f quoteFlags) (q portfolio.Quote, err error) {
	p, err := i.product(ctx, f.product)
	if err != nil {
		return q, err
	}
	holder, err := address("holder", f.holder)
	if err != nil {
		return q, err
	}
	sum, err := amountOf(f.sum, i.decimals)
	if err != nil {
		return q, &usageError{fmt.Errorf("--sum: %w", err)}
	}
	if f.valid <= 0 || f.valid > 366*24*time.Hour {
		return q, &usageError{fmt.Errorf("--valid %s: want more than 0 and at most 8784h", f.valid)}
	}
	record, err := parcelNamed(f.parcels, f.parcel)
	if err != nil {
		return q, err
	}
	hash, err := record.Hash()
	if err != nil {
		return q, err
	}
	offer, now, err := i.offer(ctx, p, hash, sum)
	if err != nil {
		return q, err
	}
	expires := now.Add(f.valid)
	if cutoff := time.Unix(int64(offer.SaleCutoff), 0).UTC(); expires.After(cutoff) { //nolint:gosec // a time of the chain
		expires = cutoff
	}
	return portfolio.Quote{
		ChainID: i.set.ChainID, Book: i.set.Policies, Product: p.TermsHash, Name: p.Name, ParcelHash: hash, Holder: holder, SumInsured: sum.String(),
		Premium: offer.Premium.String(), Currency: i.symbol, Decimals: i.decimals, Issued: now, Expires: expires,
	}.Sign(i.account)
}

// offer is what a sum costs now, if it can be sold now.
func (i *insurer) offer(ctx context.Context, p chain.Product, parcel oracle.Hash, sum *big.Int) (chain.Offer, time.Time, error) {
	now, err := i.now(ctx)
	if err != nil {
		return chain.Offer{}, now, err
	}
	offer, err := i.market.OfferAt(ctx, chain.Latest, p.TermsHash, sum)
	if err != nil {
		return offer, now, err
	}
	sold, err := i.book.Sold(ctx, chain.Latest, []oracle.Hash{oracle.RiskID(p.TermsHash, parcel)})
	if err != nil {
		return offer, now, err
	}
	room, err := i.market.RoomAt(ctx, chain.Latest, p.TermsHash, offer.Zone)
	if err != nil {
		return offer, now, err
	}
	switch {
	case offer.Retired:
		err = fmt.Errorf("the sale of %q was ended", p.Name)
	case now.Unix() >= int64(offer.SaleCutoff): //nolint:gosec // a time of the chain
		err = fmt.Errorf("the sale of %q ended at %s; the chain's time is %s", p.Name, utc(offer.SaleCutoff), now.Format("2006-01-02 15:04 UTC"))
	case sold[0] > 0:
		err = fmt.Errorf("the parcel has %d policies of %q already", sold[0], p.Name)
	default:
		err = i.fits(room, sum)
	}
	return offer, now, err
}

// fits says which limit of the pool a sum is beyond.
func (i *insurer) fits(room chain.Room, sum *big.Int) error {
	for _, bound := range []struct {
		what       string
		used, most *big.Int
	}{
		{"the capital that is free", new(big.Int), room.Capacity},
		{"what the product may have at risk", room.ProductUsed, room.ProductLimit},
		{"what its zone may have at risk", room.ZoneUsed, room.ZoneLimit},
	} {
		if left := new(big.Int).Sub(bound.most, bound.used); left.Cmp(sum) < 0 {
			return fmt.Errorf("%s is more than %s: %s is left", i.money(sum), bound.what, i.money(left))
		}
	}
	return nil
}

// parcelNamed finds a parcel with its salt in an insurer's file.
func parcelNamed(path, name string) (terms.ParcelRecord, error) {
	records, err := readSalted(path)
	if err != nil {
		return terms.ParcelRecord{}, err
	}
	at := slices.IndexFunc(records, func(r terms.ParcelRecord) bool { return r.Name == name })
	if at < 0 {
		return terms.ParcelRecord{}, fmt.Errorf("--parcel %.80q is not in %s", name, path)
	}
	return records[at], nil
}

func readSalted(path string) ([]terms.ParcelRecord, error) {
	if path == "" {
		return nil, &usageError{errors.New("--parcels is missing: want a parcel file with salts")}
	}
	b, err := readBounded(path, terms.MaxParcelFileBytes)
	if err != nil {
		return nil, err
	}
	file, err := terms.ParseParcels(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w (make a parcel file of GeoJSON with `sheaf policy parcels`)", path, err)
	}
	return file.Parcels, nil
}

func policySellCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "sell QUOTE", Args: exactly(1),
		Short: "Sell a policy by a quote that is still valid",
		Long: "Takes a quote as `sheaf policy quote` wrote it. One that was changed, has expired by the chain's clock, is of another\n" +
			"account, chain or price, or whose parcel has a policy already, is refused before anything is sent.",
	}
	var f insurerFlags
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		b, err := readBounded(args[0], 1<<20)
		if err != nil {
			return err
		}
		q, err := portfolio.ParseQuote(b)
		if err != nil {
			return fmt.Errorf("%s: %w", args[0], err)
		}
		i, err := openInsurer(cmd.Context(), f, true)
		if err != nil {
			return err
		}
		defer i.client.Close()
		if err := i.sell(cmd.Context(), q); err != nil {
			return fmt.Errorf("%s: %w", args[0], err)
		}
		if err := i.carryOut(cmd); err != nil || len(i.mined) == 0 {
			return err
		}
		id, err := i.book.SoldIn(i.mined[len(i.mined)-1])
		if err == nil {
			fmt.Fprintf(cmd.OutOrStdout(), "policy   %d\n", id)
		}
		return err
	}
	f.bind(cmd, true)
	return cmd
}

func (i *insurer) sell(ctx context.Context, q portfolio.Quote) error {
	if own := i.account.Address(); own != q.Seller {
		return fmt.Errorf("the quote is of seller %s, and --account is %s", q.Seller, own)
	}
	now, err := i.now(ctx)
	if err != nil {
		return err
	}
	if err := q.Valid(i.set.ChainID, i.set.Policies, now); err != nil {
		return err
	}
	p, err := i.product(ctx, q.Product.String())
	if err != nil {
		return err
	}
	offer, _, err := i.offer(ctx, p, q.ParcelHash, q.Sum())
	if err != nil {
		return err
	}
	if offer.Premium.Cmp(q.Price()) != 0 || q.Currency != i.symbol || q.Decimals != i.decimals {
		return fmt.Errorf("the quote's premium is %s, and the product's is %s", q.Premium, offer.Premium)
	}
	if err := i.pay(ctx, offer.Premium); err != nil {
		return err
	}
	data, err := i.book.SaleCall(q.Product, q.ParcelHash, q.Holder, oracle.Address{}, q.Sum())
	if err != nil {
		return err
	}
	_, err = i.plan("sell %q to %s: %s insured for a premium of %s", q.Name, q.Holder, i.money(q.Sum()), i.money(offer.Premium)).Send(ctx, i.set.Policies, data)
	return err
}

type endorseFlags struct {
	beneficiary, creditor, lien, holder string
	noBeneficiary                       bool
}

func policyEndorseCommand() *cobra.Command {
	var f endorseFlags
	cmd := insurerCommand(&cobra.Command{
		Use: "endorse POLICY", Args: exactly(1),
		Short: "Change who is paid or who owns a policy",
		Long: "Changes a policy as its contracts let: its owner names a beneficiary (or none), pledges it to a creditor up to an amount,\n" +
			"or gives it to another holder; its creditor lowers the lien (--lien, 0 releases it). Terms, sum and parcel never change.",
	}, func(ctx context.Context, i *insurer, args []string) error {
		p, err := i.policy(ctx, args[0])
		if err != nil {
			return err
		}
		return i.endorse(ctx, p, f)
	})
	flags := cmd.Flags()
	flags.StringVar(&f.beneficiary, "beneficiary", "", "who is paid in the owner's place, as long as it is the owner")
	flags.BoolVar(&f.noBeneficiary, "no-beneficiary", false, "let the owner be paid again")
	flags.StringVar(&f.creditor, "creditor", "", "who is paid first, up to --lien")
	flags.StringVar(&f.lien, "lien", "", "most that the creditor takes, in units of the payout token")
	flags.StringVar(&f.holder, "holder", "", "new owner")
	return cmd
}

func (i *insurer) endorse(ctx context.Context, p chain.Policy, f endorseFlags) error {
	deed, own := i.deed(), i.account.Address()
	rights, err := deed.Of(ctx, chain.Latest, p.ID)
	if err != nil {
		return err
	}
	lowers := f.lien != "" && f.creditor == ""
	if lowers && own != rights.Creditor {
		return fmt.Errorf("policy %d: its creditor is %s, and --account is %s: a creditor alone lowers its lien", p.ID, rights.Creditor, own)
	}
	if !lowers && own != p.Holder {
		return fmt.Errorf("policy %d: its owner is %s, and --account is %s", p.ID, p.Holder, own)
	}
	switch {
	case f.beneficiary != "" || f.noBeneficiary:
		to, what := oracle.Address{}, "pay the owner again"
		if f.beneficiary != "" {
			if to, err = address("beneficiary", f.beneficiary); err != nil {
				return err
			}
			what = "pay " + to.String() + " in the owner's place"
		}
		_, err = deed.SetBeneficiary(ctx, i.plan("policy %d: %s", p.ID, what), p.ID, to)
	case f.creditor != "" && f.lien != "":
		if rights.Lien.Sign() > 0 {
			return fmt.Errorf("policy %d is pledged to %s for %s: it takes no other creditor", p.ID, rights.Creditor, i.money(rights.Lien))
		}
		var to oracle.Address
		var amount *big.Int
		if to, err = address("creditor", f.creditor); err != nil {
			return err
		}
		if amount, err = amountOf(f.lien, i.decimals); err != nil {
			return err
		}
		_, err = deed.GrantLien(ctx, i.plan("policy %d: pledge it to %s for %s", p.ID, to, i.money(amount)), p.ID, to, amount)
	case lowers:
		amount := new(big.Int)
		if f.lien != "0" {
			if amount, err = amountOf(f.lien, i.decimals); err != nil {
				return err
			}
		}
		if amount.Cmp(rights.Lien) > 0 {
			return fmt.Errorf("policy %d: the lien is %s, and a creditor may only lower it", p.ID, i.money(rights.Lien))
		}
		_, err = deed.LowerLien(ctx, i.plan("policy %d: lower the lien to %s", p.ID, i.money(amount)), p.ID, amount)
	case f.holder != "":
		var to oracle.Address
		if to, err = address("holder", f.holder); err != nil {
			return err
		}
		_, err = i.book.Transfer(ctx, i.plan("policy %d: give it to %s", p.ID, to), p.ID, p.Holder, to)
	default:
		return &usageError{errors.New("nothing to change: want --beneficiary, --no-beneficiary, --creditor with --lien, --lien or --holder")}
	}
	return err
}

func policyCancelCommand() *cobra.Command {
	var to string
	cmd := insurerCommand(&cobra.Command{
		Use: "cancel POLICY", Args: exactly(1),
		Short: "End a policy before its season, for the premium or a part of it",
		Long: "Its owner alone may, before the season begins: within the product's cooling-off days for the whole premium, later for\n" +
			"the part that the product gives back. A pledged policy is not cancelled behind its creditor's back.",
	}, func(ctx context.Context, i *insurer, args []string) error {
		p, err := i.policy(ctx, args[0])
		if err != nil {
			return err
		}
		return i.cancel(ctx, p, to)
	})
	cmd.Flags().StringVar(&to, "to", "", "who gets the premium back; empty: the owner")
	return cmd
}

func (i *insurer) cancel(ctx context.Context, p chain.Policy, to string) error {
	own := i.account.Address()
	if own != p.Holder {
		return fmt.Errorf("policy %d: its owner is %s, and --account is %s", p.ID, p.Holder, own)
	}
	payee := own
	var err error
	if to != "" {
		if payee, err = address("to", to); err != nil {
			return err
		}
	}
	product, err := i.product(ctx, p.Product.String())
	if err != nil {
		return err
	}
	now, err := i.now(ctx)
	if err != nil {
		return err
	}
	sold, err := i.book.SoldOn(ctx, p.ID)
	if err != nil {
		return err
	}
	if p.Stage != chain.StageBound || now.Unix() >= int64(product.WindowStart) { //nolint:gosec // a time of the chain
		return fmt.Errorf("policy %d is %s and its season begins at %s: it can be cancelled only before that, while it is bound", p.ID, p.Stage, utc(product.WindowStart))
	}
	back := portfolio.CancelRefund(product, p.Premium, sold, uint64(now.Unix())) //nolint:gosec // a time of the chain
	_, err = i.book.Cancel(ctx, i.plan("cancel policy %d: %s of the premium of %s goes back to %s", p.ID, i.money(back), i.money(p.Premium), payee), p.ID, payee)
	return err
}

func policyListCommand() *cobra.Command {
	var product, stage string
	var asJSON bool
	cmd := readCommand(&cobra.Command{
		Use: "list", Args: exactly(0), Short: "List policies",
	}, func(ctx context.Context, i *insurer, out io.Writer, _ []string) error {
		policies, err := i.book.Policies(ctx, chain.Latest)
		if err != nil {
			return err
		}
		if product != "" {
			id, err := oracle.ParseHash(product)
			if err != nil {
				return &usageError{fmt.Errorf("--product: %w", err)}
			}
			policies = slices.DeleteFunc(policies, func(p chain.Policy) bool { return p.Product != id })
		}
		if stage != "" {
			policies = slices.DeleteFunc(policies, func(p chain.Policy) bool { return p.Stage.String() != stage })
		}
		if asJSON {
			if policies == nil {
				policies = []chain.Policy{}
			}
			return printJSON(out, policies)
		}
		w := tabwriter.NewWriter(out, 4, 0, 2, ' ', 0)
		fmt.Fprintln(w, "POLICY\tPRODUCT\tHOLDER\tSUM INSURED\tPREMIUM\tSTAGE\tPAYOUT\tCLAIMABLE")
		for _, p := range policies {
			fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", p.ID, p.Product.Short(), p.Holder, portfolio.Money(p.SumInsured, i.decimals),
				portfolio.Money(p.Premium, i.decimals), p.Stage, portfolio.Money(p.Payout, i.decimals), portfolio.Money(p.Claimable, i.decimals))
		}
		return w.Flush()
	})
	cmd.Flags().StringVar(&product, "product", "", "of this product only")
	cmd.Flags().StringVar(&stage, "stage", "", "at this stage only: bound, monitored, paid, no_payout, refunded or cancelled")
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON, amounts in minor units")
	return cmd
}

func policyShowCommand() *cobra.Command {
	var asJSON bool
	cmd := readCommand(&cobra.Command{
		Use: "show POLICY", Args: exactly(1), Short: "Show a policy and who stands behind it",
	}, func(ctx context.Context, i *insurer, out io.Writer, args []string) error {
		p, err := i.policy(ctx, args[0])
		if err != nil {
			return err
		}
		rights, err := i.deed().Of(ctx, chain.Latest, p.ID)
		if err != nil {
			return err
		}
		if asJSON {
			return printJSON(out, struct {
				chain.Policy
				Rights chain.Rights `json:"rights"`
			}{p, rights})
		}
		lines := [][2]string{
			{"policy", fmt.Sprint(p.ID)},
			{"product", p.Product.String()},
			{"parcel hash", p.ParcelHash.String()},
			{"holder", p.Holder.String()},
			{"sum insured", i.money(p.SumInsured)},
			{"premium", i.money(p.Premium)},
			{"stage", strings.ReplaceAll(p.Stage.String(), "_", " ")},
		}
		if p.Status == oracle.StatusOK {
			lines = append(lines, [2]string{"index", terms.FormatValue(p.Value) + " up to " + utc(p.AssessedUntil)})
		}
		if p.Payout.Sign() > 0 {
			lines = append(lines, [2]string{"payout", i.money(p.Payout)})
		}
		if p.Claimable.Sign() > 0 {
			lines = append(lines, [2]string{"claimable", i.money(p.Claimable)})
		}
		if !rights.Beneficiary.IsZero() {
			lines = append(lines, [2]string{"beneficiary", rights.Beneficiary.String() + ", named by " + rights.NamedBy.String()})
		}
		if rights.Lien.Sign() > 0 {
			lines = append(lines, [2]string{"lien", i.money(rights.Lien) + " for " + rights.Creditor.String()})
		}
		if !rights.ClaimKey.IsZero() {
			lines = append(lines, [2]string{"claim key", rights.ClaimKey.String()})
		}
		for _, line := range lines {
			fmt.Fprintf(out, "%-11s %s\n", line[0], line[1])
		}
		return nil
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON, amounts in minor units")
	return cmd
}
