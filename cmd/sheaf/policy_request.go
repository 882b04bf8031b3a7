package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

func policyRequestCommand() *cobra.Command {
	var f insurerFlags
	var sheet, until string
	cmd := &cobra.Command{
		Use: "request --terms FILE", Args: exactly(0),
		Short: "Have the operators assess a product's open policies",
		Long: "Asks for the settlement of a product's open policies, once its window has ended and its sources have published: the\n" +
			"operators answer, and the chain pays, closes or refunds each policy. Any account may, and pays the fee. With --until\n" +
			"it asks for the index so far, which pays nothing; for that the account must be one that sells. What a request left that\n" +
			"failed, or whose answer nobody recorded in time, is asked for again. A request takes up to 1,024 risks: call again for\n" +
			"the rest. The operators need the term sheet and the parcels with their salts.",
		Example: "  sheaf policy request --terms drought.json --dry-run",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if sheet == "" {
				return &usageError{fmt.Errorf("--terms is missing: want the term sheet of the product")}
			}
			end, err := time.Time{}, error(nil)
			if until != "" {
				if end, err = dayOrMoment(until); err != nil {
					return &usageError{fmt.Errorf("--until %w", err)}
				}
			}
			s, err := readSheet(sheet)
			if err != nil {
				return err
			}
			id, err := s.Hash()
			if err != nil {
				return err
			}
			i, err := openInsurer(cmd.Context(), f, true)
			if err != nil {
				return err
			}
			defer i.client.Close()
			if err := i.order(cmd.Context(), id, end); err != nil {
				return err
			}
			if err := i.carryOut(cmd); err != nil || len(i.mined) == 0 {
				return err
			}
			number, err := i.book.Ordered(i.mined[len(i.mined)-1])
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "request  %s\n", number)
			return nil
		},
	}
	f.bind(cmd, true)
	cmd.Flags().StringVar(&sheet, "terms", "", "term sheet of the product")
	cmd.Flags().StringVar(&until, "until", "", "ask for the index up to here, such as 2021-06-15; empty: the settlement")
	return cmd
}

// order plans a request for the open policies of a product, and says before what the
// chain would refuse. A zero until is the settlement.
func (i *insurer) order(ctx context.Context, id oracle.Hash, until time.Time) error {
	p, err := i.product(ctx, id.String())
	if err != nil {
		return err
	}
	now, err := i.now(ctx)
	if err != nil {
		return err
	}
	o, from, what := chain.Order{Product: id}, p.WindowEnd+p.SettlementDelay, "settlement"
	if !until.IsZero() {
		o.Until, what = uint64(until.Unix()), "assessment until "+until.Format(time.RFC3339) //nolint:gosec // after 1970
		from = o.Until
		if o.Until <= p.WindowStart || o.Until > p.WindowEnd {
			return fmt.Errorf("--until %s: want a moment of the window, after %s and at most %s", until.Format(time.RFC3339), utc(p.WindowStart), utc(p.WindowEnd))
		}
	}
	if now.Unix() < int64(from) { //nolint:gosec // a time of the chain
		return fmt.Errorf("this can be asked for from %s on: chain time is %s", utc(from), now.Format("2006-01-02 15:04 UTC"))
	}
	policies, err := i.book.Policies(ctx, chain.Latest)
	if err != nil {
		return err
	}
	waiting := 0
	if o.Risks, waiting, err = i.unasked(ctx, policies, id, until.IsZero()); err != nil {
		return err
	}
	if len(o.Risks) == 0 {
		return fmt.Errorf("product %s has no open policy that nobody has asked for: %d wait for a settlement that is under way", id.Short(), waiting)
	}
	all := len(o.Risks)
	o.Risks = o.Risks[:min(all, oracle.MaxRisks)]
	fee, err := i.book.Fee(ctx, chain.Latest, p.ModelDigest, len(o.Risks))
	if err != nil {
		return err
	}
	if err := i.allow(ctx, toll{i.token, i.set.Policies, "the policy book", fee, i.money, "the fee is " + i.money(fee)}); err != nil {
		return err
	}
	_, err = i.book.Order(ctx, i.plan("request the %s of %d of %d risks of %s, fee %s", what, len(o.Risks), all, p.Name, i.money(fee)), o)
	return err
}

// unasked are the risks of a product's open policies, each once, and without those of
// which a settlement is under way where one is asked for: those are counted.
func (i *insurer) unasked(ctx context.Context, policies []chain.Policy, product oracle.Hash, settlement bool) (risks []oracle.Hash, waiting int, err error) {
	open := slices.DeleteFunc(policies, func(p chain.Policy) bool { return p.Product != product || !p.Open() })
	settling := make([]bool, len(open))
	if settlement {
		if settling, err = i.book.Settling(ctx, chain.Latest, open); err != nil {
			return nil, 0, err
		}
	}
	seen := map[oracle.Hash]bool{}
	for k, p := range open {
		switch {
		case seen[p.Risk]:
		case settling[k]:
			waiting, seen[p.Risk] = waiting+1, true
		default:
			risks, seen[p.Risk] = append(risks, p.Risk), true
		}
	}
	return risks, waiting, nil
}
