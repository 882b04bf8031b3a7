package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"text/tabwriter"

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
		policyEndorseCommand(), policyCancelCommand(), policyBordereauxCommand(), policyRequestCommand(), policyNoticeCommand(), policyAlertCommand())
	return cmd
}

// policyStages are the stages of a policy that was sold, as --stage takes them.
var policyStages = func() (words []string) {
	for s := chain.StageBound; s <= chain.StageCancelled; s++ {
		words = append(words, s.String())
	}
	return words
}()

var oneUnit = big.NewInt(1)

func digits(n *big.Int) string {
	if n == nil {
		return "0"
	}
	return n.String()
}

func policyListCommand() *cobra.Command {
	var product, stage string
	var asJSON bool
	cmd := readCommand(&cobra.Command{
		Use: "list", Args: exactly(0), Short: "List policies",
	}, func(ctx context.Context, i *insurer, out io.Writer, _ []string) error {
		if stage != "" && !slices.Contains(policyStages, stage) {
			return &usageError{fmt.Errorf("--stage %.40q: want one of %s", stage, strings.Join(policyStages, ", "))}
		}
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
			shown := make([]shownPolicy, len(policies))
			for at, p := range policies {
				shown[at] = shownPolicyOf(p)
			}
			return printJSON(out, shown)
		}
		phases, err := i.deed().Phases(ctx, chain.Latest, policies)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(out, 4, 0, 2, ' ', 0)
		fmt.Fprintln(w, "POLICY\tPRODUCT\tHOLDER\tSUM INSURED\tPREMIUM\tSTAGE\tPAYOUT\tREFUNDED\tCLAIMABLE")
		for _, p := range policies {
			refunded := new(big.Int)
			if p.Stage == chain.StageRefunded { // what a cancellation gave back stands in the bordereaux
				refunded = phases.Refund(p)
			}
			fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", p.ID, p.Product.Short(), p.Holder, portfolio.Money(p.SumInsured, i.decimals),
				portfolio.Money(p.Premium, i.decimals), p.Stage, portfolio.Money(p.Payout, i.decimals), portfolio.Money(refunded, i.decimals), portfolio.Money(p.Claimable, i.decimals))
		}
		return w.Flush()
	})
	cmd.Flags().StringVar(&product, "product", "", "of this product only")
	cmd.Flags().StringVar(&stage, "stage", "", "at this stage only: "+strings.Join(policyStages, ", "))
	completes(cmd, "stage", policyStages...)
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON, amounts as texts of minor units")
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
			shown := shownPolicyOf(p)
			shown.Rights = shownRightsOf(rights)
			return printJSON(out, shown)
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
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON, amounts as texts of minor units")
	return cmd
}
