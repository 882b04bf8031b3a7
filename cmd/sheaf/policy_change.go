package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
)

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
		if amount.Cmp(p.SumInsured) > 0 {
			return fmt.Errorf("--lien: policy %d pays %s at most, and the lien would be %s", p.ID, i.money(p.SumInsured), i.money(amount))
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
