package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

type coverFlags struct {
	products                               []string
	parcels, parcel, holder, claimKey, sum string
}

func policyCoverCommand() *cobra.Command {
	var f coverFlags
	var desk insurerFlags
	cmd := &cobra.Command{
		Use: "cover --product ID --product ID ... --parcels FILE --parcel NAME --sum SUM", Args: exactly(0),
		Short: "Sell one cover of several phases: a policy for each product, one sum for all",
		Long: "Sells a policy of each product, 2 to 8 of them, on one parcel, such as one for sowing, one for flowering and one for\n" +
			"ripening. Each is assessed and paid by itself, by its own curve and up to its own limit; all together they pay the sum\n" +
			"insured at most, premiums given back included. The products are of one zone, and the premium is that of all. Without --holder the policies\n" +
			"wait for --claim-key.",
		Example: "  sheaf policy cover --product 0x11.. --product 0x22.. --parcels parcels.json --parcel north --holder 0xab.. --sum 5000",
		RunE: func(cmd *cobra.Command, _ []string) error {
			i, err := openInsurer(cmd.Context(), desk, true)
			if err != nil {
				return err
			}
			defer i.client.Close()
			if err := i.cover(cmd.Context(), f); err != nil {
				return err
			}
			if err := i.carryOut(cmd); err != nil || len(i.mined) == 0 {
				return err
			}
			ids, err := chain.CoverIn(i.mined[len(i.mined)-1], i.set.Rights)
			if err == nil {
				fmt.Fprintf(cmd.OutOrStdout(), "policies %s\n", strings.Trim(fmt.Sprint(ids), "[]"))
			}
			return err
		},
	}
	desk.bind(cmd, true)
	flags := cmd.Flags()
	flags.StringArrayVar(&f.products, "product", nil, "product of a phase, by its number; 2 to 8 of them")
	flags.StringVar(&f.parcels, "parcels", "", "parcel file with salts; sheaf policy parcels makes one of GeoJSON")
	flags.StringVar(&f.parcel, "parcel", "", "name of the parcel in it")
	flags.StringVar(&f.holder, "holder", "", "address that will own the policies")
	flags.StringVar(&f.claimKey, "claim-key", "", "address of the key that may claim them, for somebody without a wallet")
	flags.StringVar(&f.sum, "sum", "", "sum insured by all phases together, in units of the payout token")
	return cmd
}

// cover plans the sale, or says why it cannot be.
func (i *insurer) cover(ctx context.Context, f coverFlags) error {
	if len(f.products) < 2 || len(f.products) > 8 {
		return &usageError{fmt.Errorf("--product was given %d times: want 2 to 8", len(f.products))}
	}
	if (f.holder == "") == (f.claimKey == "") {
		return &usageError{errors.New("want either --holder or --claim-key")}
	}
	var holder, claimKey oracle.Address
	var err error
	if f.holder != "" {
		holder, err = address("holder", f.holder)
	} else {
		claimKey, err = address("claim-key", f.claimKey)
	}
	if err != nil {
		return err
	}
	sum, err := amountOf(f.sum, i.decimals)
	if err != nil {
		return &usageError{fmt.Errorf("--sum: %w", err)}
	}
	record, err := parcelNamed(f.parcels, f.parcel)
	if err != nil {
		return err
	}
	parcel, err := record.Hash()
	if err != nil {
		return err
	}
	premium, names, products, phases := new(big.Int), []string{}, []oracle.Hash{}, []chain.Product{}
	for _, text := range f.products {
		p, err := i.product(ctx, text)
		if err != nil {
			return err
		}
		offer, _, err := i.offer(ctx, p, parcel, sum)
		if err != nil {
			return fmt.Errorf("product %q: %w", p.Name, err)
		}
		premium.Add(premium, offer.Premium)
		names, products, phases = append(names, fmt.Sprintf("%q", p.Name)), append(products, p.TermsHash), append(phases, p)
	}
	if premium.Cmp(sum) > 0 {
		return fmt.Errorf("the premiums come to %s, and the cover pays %s at most", i.money(premium), i.money(sum))
	}
	data, err := chain.CoverCall(products, parcel, holder, claimKey, sum)
	if err != nil {
		return err
	}
	if err := i.may(ctx, i.set.Rights, data, "sell covers"); err != nil {
		return err
	}
	i.last = func(ctx context.Context) error { // another terminal may have sold meanwhile, or a call before this one
		for _, p := range phases {
			if _, _, err := i.offer(ctx, p, parcel, sum); err != nil {
				return err
			}
		}
		return nil
	}
	if err := i.pay(ctx, premium); err != nil {
		return err
	}
	to := holder
	if holder.IsZero() {
		to = claimKey
	}
	_, err = i.plan("sell a cover of %s to %s: %s insured in all for premiums of %s", strings.Join(names, ", "), to, i.money(sum), i.money(premium)).Send(ctx, i.set.Rights, data)
	return err
}
