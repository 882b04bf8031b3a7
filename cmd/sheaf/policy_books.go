package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func policyBordereauxCommand() *cobra.Command {
	var product, dir string
	var from uint64
	var files []string
	var asJSON bool
	cmd := readCommand(&cobra.Command{
		Use: "bordereaux --out FOLDER", Args: exactly(0),
		Short: "Export premiums and claims, reconciled to the last unit with the chain",
		Long: "Writes premiums.csv and claims.csv of the finalized chain, amounts in minor units. Before, it holds five accounts of\n" +
			"the chain against each other: the policies, their covers, the policy book's events, what the token moved in each\n" +
			"transaction, and what the pool has locked, not earned and owes. Where two differ by one unit it writes nothing and\n" +
			"exits with 3. Rows with one number in the column cover share their sum insured, which the totals count once.",
	}, func(ctx context.Context, i *insurer, out io.Writer, _ []string) error {
		var id oracle.Hash
		if product != "" {
			p, err := i.product(ctx, product)
			if err != nil {
				return err
			}
			id = p.TermsHash
		}
		ledger, err := i.ledger(ctx, from, files)
		if err != nil {
			return err
		}
		if err := ledger.Reconcile(); err != nil {
			return &resultError{err}
		}
		if err := writeBordereaux(ledger, id, dir); err != nil {
			return err
		}
		totals := ledger.Of(id)
		if len(files) > 0 {
			totals.Nameless = ledger.Nameless(id)
		}
		if asJSON {
			return printJSON(out, totals)
		}
		return i.printTotals(out, totals, dir)
	})
	cmd.Flags().StringVar(&product, "product", "", "of this product only; the reconciliation is of all")
	cmd.Flags().StringVar(&dir, "out", "bordereaux", "folder for premiums.csv and claims.csv")
	cmd.Flags().Uint64Var(&from, "from-block", 0, "block from which the contracts stand: a sale before it would be missing, and found")
	cmd.Flags().StringArrayVar(&files, "parcels", nil, "parcel file with salts, which gives names and crops; may be repeated")
	cmd.Flags().BoolVar(&asJSON, "json", false, "write the totals as JSON, amounts in minor units")
	return cmd
}

// ledger reads everything that bordereaux are made of at one finalized block.
func (i *insurer) ledger(ctx context.Context, from uint64, files []string) (l portfolio.Ledger, err error) {
	names, err := namesOf(files)
	if err != nil {
		return l, err
	}
	l, err = portfolio.ReadLedger(ctx, i.client, i.set, from)
	l.Names, l.Currency = names, i.symbol
	return l, err
}

// namesOf are the parcels of an insurer's files by their hash on chain.
func namesOf(files []string) (map[oracle.Hash]terms.ParcelRecord, error) {
	names := map[oracle.Hash]terms.ParcelRecord{}
	for _, path := range files {
		records, err := readSalted(path)
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			hash, err := r.Hash()
			if err != nil {
				return nil, err
			}
			names[hash] = r
		}
	}
	return names, nil
}

func writeBordereaux(l portfolio.Ledger, product oracle.Hash, dir string) error {
	premiums, err := l.Premiums(product)
	if err != nil {
		return err
	}
	claims, err := l.Claims(product)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("--out: %w", err)
	}
	return errors.Join(writeWhole(filepath.Join(dir, "premiums.csv"), premiums), writeWhole(filepath.Join(dir, "claims.csv"), claims))
}

func (i *insurer) printTotals(out io.Writer, t portfolio.Totals, dir string) error {
	count := fmt.Sprintf("%d, of them open %d", t.Policies, t.Open)
	if t.Nameless > 0 {
		count += fmt.Sprintf("; %d of parcels that no --parcels file holds, without a name", t.Nameless)
	}
	for _, line := range [][2]string{
		{"policies", count},
		{"insured", i.minor(t.SumInsured) + ", at risk " + i.minor(t.AtRisk)},
		{"premiums", i.minor(t.Premiums) + ", given back " + i.minor(t.Returned)},
		{"payouts", i.minor(t.Payouts)},
		{"claimable", i.minor(t.Claimable)},
		{"reconciled", fmt.Sprintf("with policies, events, token and pool at finalized block %d", t.Block)},
		{"written", filepath.Join(dir, "premiums.csv") + ", " + filepath.Join(dir, "claims.csv")},
	} {
		if _, err := fmt.Fprintf(out, "%-11s %s\n", line[0], line[1]); err != nil {
			return err
		}
	}
	return nil
}

func (i *insurer) minor(text string) string {
	n, _ := new(big.Int).SetString(text, 10)
	return i.money(n)
}

type noticeFlags struct {
	request, policy, dir, sheet string
	parcels                     []string
	from                        uint64
}

func policyNoticeCommand() *cobra.Command {
	var f noticeFlags
	cmd := readCommand(&cobra.Command{
		Use: "notice --request N | --policy N", Args: exactly(0),
		Short: "Write the farmer's notice for every policy of a settled request",
		Long: "Writes a notice as text and as a page for every policy of a settlement request, also when it pays nothing: what was\n" +
			"found, what it pays, why, with every number, and what the holder can do. Names come from --parcels, words about\n" +
			"what is measured from --terms; all else is read from the finalized chain.",
		Example: "  sheaf policy notice --request 3 --parcels season-2027/parcels.json --terms drought.json --out notices",
	}, func(ctx context.Context, i *insurer, out io.Writer, _ []string) error { return i.notices(ctx, out, f) })
	flags := cmd.Flags()
	flags.StringVar(&f.request, "request", "", "number of a settlement request that was reported")
	flags.StringVar(&f.policy, "policy", "", "number of one policy, in place of a request")
	flags.StringVar(&f.dir, "out", "notices", "folder for policy-N.txt and policy-N.html")
	flags.StringVar(&f.sheet, "terms", "", "term sheet of the product, for what is measured")
	flags.StringArrayVar(&f.parcels, "parcels", nil, "parcel file with salts, for names; may be repeated")
	flags.Uint64Var(&f.from, "from-block", 0, "block from which the contracts stand")
	return cmd
}

func (i *insurer) notices(ctx context.Context, out io.Writer, f noticeFlags) error {
	if (f.request == "") == (f.policy == "") {
		return &usageError{errors.New("want either --request or --policy")}
	}
	names, err := namesOf(f.parcels)
	if err != nil {
		return err
	}
	moves, err := i.book.Movements(ctx, i.set, f.from)
	if err != nil {
		return err
	}
	at := chain.Tag(moves.Until.Number) //nolint:gosec // a block's number
	policies, request, err := i.noticed(ctx, at, f)
	if err != nil {
		return err
	}
	method, of, err := methodFor(f.sheet)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(f.dir, 0o700); err != nil {
		return fmt.Errorf("--out: %w", err)
	}
	ends := map[uint64]chain.Closing{}
	for _, c := range moves.Closings {
		ends[c.Policy] = c
	}
	phases, err := i.deed().Phases(ctx, at, policies)
	if err != nil {
		return err
	}
	asked, err := i.book.Asked(ctx, at, policies)
	if err != nil {
		return err
	}
	replaced := i.replacements()
	paying, wordless := 0, 0
	for _, p := range policies {
		facts, err := i.facts(ctx, at, moves.Until, request, p)
		if err != nil {
			return err
		}
		facts.Parcel, facts.Asked = names[p.ParcelHash], asked[p.OpenRequest]
		if phase, ok := phases[p.ID]; ok {
			facts.Phase = &phase
		}
		if end, ended := ends[p.ID]; ended {
			if err := decided(ctx, &facts, end, replaced); err != nil {
				return err
			}
		} else if facts.Held, err = i.held(ctx, f.request, p); err != nil {
			return err
		}
		if facts.Method = method; p.Product != of {
			facts.Method = terms.Method{}
			wordless++
		}
		if err := writeNotice(f.dir, p.ID, portfolio.NoticeOf(facts)); err != nil {
			return err
		}
		if p.Stage == chain.StagePaid {
			paying++
		}
	}
	fmt.Fprintf(out, "%s in %s, %d of them of a payment\n", many(len(policies), "notice"), f.dir, paying)
	if f.sheet != "" && wordless > 0 {
		fmt.Fprintf(out, "%d of them are of another product than --terms: they do not say what is measured\n", wordless)
	}
	return nil
}

// facts are what a notice says of a policy, its product and who stands behind it.
func (i *insurer) facts(ctx context.Context, at chain.Tag, until chain.Block, request string, p chain.Policy) (portfolio.Facts, error) {
	product, _, err := i.market.ProductAt(ctx, at, p.Product)
	if err != nil {
		return portfolio.Facts{}, err
	}
	rights, err := i.deed().Of(ctx, at, p.ID)
	return portfolio.Facts{
		Policy: p, Product: product, Request: request, Decided: until, Currency: i.symbol, Decimals: i.decimals, Rights: rights,
	}, err
}

// decided puts in what ended a policy: the transaction, and the request that decided.
func decided(ctx context.Context, facts *portfolio.Facts, end chain.Closing, replaced func(context.Context, *big.Int) (string, error)) (err error) {
	facts.Tx, facts.Decided = end.Tx, chain.Block{Number: end.Block, Time: end.Time}
	if end.Request != nil && end.Request.Sign() > 0 {
		facts.Request = end.Request.String()
		facts.Replaced, err = replaced(ctx, end.Request)
	}
	return err
}

// replacements tells of a request that decided whose answer it took the place of;
// nothing where it was no dispute. It asks the chain once for each request.
func (i *insurer) replacements() func(ctx context.Context, request *big.Int) (string, error) {
	known := map[string]string{}
	return func(ctx context.Context, request *big.Int) (string, error) {
		key := request.String()
		if first, asked := known[key]; asked {
			return first, nil
		}
		var id [32]byte
		request.FillBytes(id[:])
		first, ok, err := i.book.Replaces(ctx, id)
		if err != nil {
			return "", err
		}
		if known[key] = ""; ok {
			known[key] = strconv.FormatUint(first, 10)
		}
		return known[key], nil
	}
}

// held reports whether a request's answer for a policy waits for its challenge window.
func (i *insurer) held(ctx context.Context, request string, p chain.Policy) (bool, error) {
	n, ok := new(big.Int).SetString(request, 10)
	if !ok {
		return false, nil // a notice of one policy, of no request
	}
	var id [32]byte
	n.FillBytes(id[:])
	return i.book.Held(ctx, id, []oracle.Hash{p.Risk})
}

// noticed are the policies that a call is about, and the number of their request.
func (i *insurer) noticed(ctx context.Context, at chain.Tag, f noticeFlags) ([]chain.Policy, string, error) {
	if f.policy != "" {
		p, err := i.policy(ctx, f.policy)
		return []chain.Policy{p}, "", err
	}
	n, ok := new(big.Int).SetString(f.request, 10)
	if !ok || n.Sign() <= 0 || n.BitLen() > 256 {
		return nil, "", &usageError{fmt.Errorf("--request %.40q: want its number", f.request)}
	}
	var id [32]byte
	n.FillBytes(id[:])
	hub := chain.NewHub(i.client, nil)
	request, known, err := hub.Request(ctx, at, id)
	if err != nil {
		return nil, "", err
	}
	state, err := hub.State(ctx, at, id)
	switch {
	case err != nil:
		return nil, "", err
	case !known:
		return nil, "", fmt.Errorf("request %s does not exist at the finalized block", n)
	case request.Kind != oracle.KindSettlement && request.Kind != oracle.KindDispute:
		return nil, "", fmt.Errorf("request %s is a %s request: it decides nothing", n, request.Kind)
	case state != chain.StateReported:
		return nil, "", fmt.Errorf("request %s is %s: there is nothing to tell before it is reported", n, state)
	}
	risks, err := hub.Risks(ctx, id)
	if err != nil {
		return nil, "", err
	}
	var policies []chain.Policy
	for _, risk := range risks {
		ids, err := i.book.PoliciesOf(ctx, at, risk)
		if err != nil {
			return nil, "", err
		}
		for _, id := range ids {
			p, _, err := i.book.Policy(ctx, at, id)
			if err != nil {
				return nil, "", err
			}
			policies = append(policies, p)
		}
	}
	return policies, n.String(), nil
}

// methodFor is a term sheet's method in words, and the product that it is of.
func methodFor(path string) (terms.Method, oracle.Hash, error) {
	if path == "" {
		return terms.Method{}, oracle.Hash{}, nil
	}
	s, err := readSheet(path)
	if err != nil {
		return terms.Method{}, oracle.Hash{}, fmt.Errorf("--terms: %w", err)
	}
	method, err := methodOf(s)
	if err != nil {
		return method, oracle.Hash{}, fmt.Errorf("--terms: %w", err)
	}
	id, err := s.Hash()
	return method, id, err
}

func writeNotice(dir string, policy uint64, n portfolio.Notice) error {
	page, err := n.HTML()
	if err != nil {
		return err
	}
	name := filepath.Join(dir, fmt.Sprintf("policy-%d", policy))
	return errors.Join(writeWhole(name+".txt", []byte(n.Text())), writeWhole(name+".html", page))
}
