package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// maxAgreement bounds what is read of a node: 31 operators' observations of a page.
const maxAgreement = 64 << 20

// reportSource is where the outcomes of a report come from: the chain has their root alone.
type reportSource struct{ node, file string }

func (s *reportSource) bind(cmd *cobra.Command) {
	cmd.Flags().StringVar(&s.node, "node", "", "API of a node that answered the request, such as http://127.0.0.1:7701")
	cmd.Flags().StringVar(&s.file, "agreement", "", "agreement.json of a bundle (sheaf evidence export), in place of a node")
}

// read reads what a committee made of a request, and holds it against the root
// that the chain accepted: neither a node nor a file is trusted.
func (s *reportSource) read(ctx context.Context, h *hearing) (a evidence.Agreement, err error) {
	if (s.node == "") == (s.file == "") {
		return a, &usageError{errors.New("want either --node or --agreement: the chain has only the root of the outcomes")}
	}
	hub := chain.NewHub(h.client, nil)
	attempt, err := hub.Attempt(ctx, chain.Latest, h.id)
	if err != nil {
		return a, err
	}
	where, b := s.file, []byte(nil)
	if s.file != "" {
		b, err = readBounded(s.file, maxAgreement)
	} else {
		where = s.node
		b, err = s.ask(ctx, api.AgreementPath(attempt.Context))
	}
	if err != nil {
		return a, err
	}
	if err := oracle.StrictJSON(b, &a); err != nil {
		return a, fmt.Errorf("%s: read agreement: %w", where, err)
	}
	root, err := hub.OutcomeRoot(ctx, chain.Latest, h.id)
	if err != nil {
		return a, err
	}
	tree, err := oracle.OutcomeTree(a.Report.Outcomes)
	if err != nil {
		return a, fmt.Errorf("%s: %w", where, err)
	}
	if tree.Root() != root {
		return a, fmt.Errorf("%s: its outcomes are not those of request %s: their root is %s, and the chain accepted %s", where, h.number(), tree.Root(), root)
	}
	return a, nil
}

// ask reads a path of the node.
func (s *reportSource) ask(ctx context.Context, path string) ([]byte, error) {
	base, err := url.Parse(s.node)
	if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" {
		return nil, &usageError{fmt.Errorf("--node %.120q: want an address such as http://127.0.0.1:7701", s.node)}
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(base.String(), "/")+path, nil)
	if err != nil {
		return nil, fmt.Errorf("--node: %w", err)
	}
	client := &http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("--node: %w", err)
	}
	defer response.Body.Close()
	b, err := io.ReadAll(io.LimitReader(response.Body, maxAgreement+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("--node: read %s: %w", path, err)
	case response.StatusCode == http.StatusNotFound:
		return nil, fmt.Errorf("--node: %s has no report of this request: ask a node that answered it", s.node)
	case response.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("--node: %s answers %s", s.node, response.Status)
	case len(b) > maxAgreement:
		return nil, fmt.Errorf("--node: %s answers with more than %d bytes", s.node, maxAgreement)
	}
	return b, nil
}

// page proves the outcomes of some risks of a report.
func (s *reportSource) page(ctx context.Context, h *hearing, risks []oracle.Hash) (page []oracle.Outcome, proof oracle.MultiProof, err error) {
	a, err := s.read(ctx, h)
	if err != nil {
		return nil, proof, err
	}
	var at []int
	for i, o := range a.Report.Outcomes {
		if slices.Contains(risks, o.Risk) {
			page, at = append(page, o), append(at, i)
		}
	}
	if len(page) != len(risks) {
		return nil, proof, fmt.Errorf("the report of request %s has %d of the %d fields", h.number(), len(page), len(risks))
	}
	tree, err := oracle.OutcomeTree(a.Report.Outcomes)
	if err != nil {
		return nil, proof, err
	}
	proof, err = tree.Prove(at)
	return page, proof, err
}

func disputeChallengeCommand() *cobra.Command {
	var policies []string
	var from reportSource
	cmd := &cobra.Command{
		Use: "challenge REQUEST --policy N", Args: exactly(1),
		Short: "Challenge what a settlement reported for the fields of policies",
		Long: "Puts down a bond for each field and orders its assessment by other operators. What the report said comes from a node or\n" +
			"a bundle and is proven by the root on chain. A field that cannot be challenged is named before anything is sent.",
		Example: "  sheaf dispute challenge 3 --policy 17 --node http://127.0.0.1:7701 --account holder.json --dry-run",
	}
	var f insurerFlags
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		i, err := openInsurer(cmd.Context(), f, true)
		if err != nil {
			return err
		}
		defer i.client.Close()
		h, err := i.hear(cmd.Context(), args[0])
		if err != nil {
			return err
		}
		if err := h.challenge(cmd.Context(), policies, from); err != nil {
			return err
		}
		if err := i.carryOut(cmd); err != nil || len(i.mined) == 0 {
			return err
		}
		second, err := h.court.OpenedIn(i.mined[len(i.mined)-1])
		if err != nil {
			return err
		}
		dispute, _, err := h.court.Of(cmd.Context(), chain.Latest, second)
		fmt.Fprintf(cmd.OutOrStdout(), "dispute  %s, ruled on by %s: `sheaf dispute show %s`\n", new(big.Int).SetBytes(second[:]), utc(dispute.Deadline), new(big.Int).SetBytes(second[:]))
		return err
	}
	f.bind(cmd, true)
	from.bind(cmd)
	cmd.Flags().StringArrayVar(&policies, "policy", nil, "policy whose field is challenged, by its number; may be repeated")
	return cmd
}

// challenge plans a challenge, after everything that the chain would refuse is named.
func (h *hearing) challenge(ctx context.Context, policies []string, from reportSource) error {
	switch {
	case len(policies) == 0:
		return &usageError{errNoPolicy}
	case h.dispute.First != 0:
		return fmt.Errorf("request %s is a dispute of request %d: its report is final", h.number(), h.dispute.First)
	case h.state != chain.StateReported:
		return fmt.Errorf("request %s is %s: there is nothing to challenge before it is reported", h.number(), h.state)
	}
	var risks []oracle.Hash
	for _, text := range policies {
		p, err := h.policy(ctx, text)
		if err != nil {
			return err
		}
		if err := h.challengeable(ctx, p); err != nil {
			return err
		}
		if !slices.Contains(risks, p.Risk) { // a field may have several policies
			risks = append(risks, p.Risk)
		}
	}
	page, proof, err := from.page(ctx, h, risks)
	if err != nil {
		return err
	}
	fee, bonds, err := h.court.Cost(ctx, chain.Latest, h.request.TermsHash, h.first, risks)
	if err != nil {
		return err
	}
	bond := new(big.Int)
	for _, b := range bonds {
		bond.Add(bond, b)
	}
	if err := h.allow(ctx, toll{
		h.token, h.court.Contract, "the disputes contract", new(big.Int).Add(fee, bond), h.money, fmt.Sprintf("the bond is %s and the fee %s", h.money(bond), h.money(fee)),
	}); err != nil {
		return err
	}
	var found []string
	for _, o := range page {
		value := o.Status.String()
		if o.Status == oracle.StatusOK {
			value = terms.FormatValue(o.Value)
		}
		found = append(found, value)
	}
	_, err = h.court.Challenge(ctx, h.plan("challenge what request %s reported for %d fields (%s): bond %s, fee %s",
		h.number(), len(page), strings.Join(found, ", "), h.money(bond), h.money(fee)), h.first, page, proof)
	return err
}
