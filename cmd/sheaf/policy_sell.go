package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

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
	desk.bind(cmd, false)
	desk.bindSigner(cmd, "signs")
	flags := cmd.Flags()
	flags.StringVar(&f.product, "product", "", "product, by its number")
	flags.StringVar(&f.parcels, "parcels", "", "parcel file with salts; sheaf policy parcels makes one of GeoJSON")
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
	if err := i.maySell(ctx, false); err != nil {
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
	sold, err := i.book.PoliciesOn(ctx, chain.Latest, []oracle.Hash{oracle.RiskID(p.TermsHash, parcel)})
	if err != nil {
		return offer, now, err
	}
	insured := slices.IndexFunc(sold[0], func(s chain.Policy) bool { return s.Stage != chain.StageCancelled })
	room, err := i.market.RoomAt(ctx, chain.Latest, p.TermsHash, offer.Zone)
	if err != nil {
		return offer, now, err
	}
	switch {
	case offer.Retired:
		err = fmt.Errorf("the sale of %q was ended", p.Name)
	case now.Unix() >= int64(offer.SaleCutoff): //nolint:gosec // a time of the chain
		err = fmt.Errorf("the sale of %q ended at %s; the chain's time is %s", p.Name, utc(offer.SaleCutoff), now.Format("2006-01-02 15:04 UTC"))
	case insured >= 0: // a cancelled policy insures nobody, and its parcel may be sold again
		other := sold[0][insured]
		err = fmt.Errorf("the parcel has policy %d of %q, which is %s: a place is insured once", other.ID, p.Name, strings.ReplaceAll(other.Stage.String(), "_", " "))
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

// unused refuses a quote since which its parcel was sold: who cancelled the policy that it gave must be asked again.
func (i *insurer) unused(ctx context.Context, q portfolio.Quote) error {
	sold, err := i.book.PoliciesOn(ctx, chain.Latest, []oracle.Hash{oracle.RiskID(q.Product, q.ParcelHash)})
	if err != nil {
		return err
	}
	for _, p := range sold[0] {
		at, err := i.book.SoldOn(ctx, p.ID)
		if err != nil {
			return err
		}
		if int64(at) >= q.Issued.Unix() { //nolint:gosec // a time of the chain
			return fmt.Errorf("policy %d of the parcel was sold at %s, after the quote of %s: ask for another quote", p.ID, utc(at), q.Issued.UTC().Format("2006-01-02 15:04 UTC"))
		}
	}
	return nil
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
	if err := i.maySell(ctx, false); err != nil {
		return err
	}
	offer, _, err := i.offer(ctx, p, q.ParcelHash, q.Sum())
	if err != nil {
		return err
	}
	if offer.Premium.Cmp(q.Price()) != 0 || q.Currency != i.symbol || q.Decimals != i.decimals {
		return fmt.Errorf("the quote's premium is %s, and the product's is %s", q.Premium, offer.Premium)
	}
	if err := i.unused(ctx, q); err != nil {
		return err
	}
	i.last = func(ctx context.Context) error { // another terminal may have sold meanwhile, or a call before this one
		return i.unused(ctx, q)
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
