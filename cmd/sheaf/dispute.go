package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func disputeCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "dispute", Short: "Challenge a report before it is paid, and see what becomes of it",
		Long: "Where a product's term sheet has a dispute window, a reported settlement waits for it before it is paid. Until then anyone\n" +
			"may challenge the outcome of a policy's field: a bond goes down, and other operators, the jury, assess it anew. If they\n" +
			"find another value, further away than the product's tolerance, theirs is paid and the bond goes back; otherwise the\n" +
			"first is paid and the bond is lost. If nobody answers by a hard deadline, the first is paid and bond and fee go back.\n" +
			"Nodes rule and settle by themselves: a challenger needs `challenge`, and later `close` or `claim`.",
		Args: cobra.ArbitraryArgs, RunE: group,
	}
	cmd.AddCommand(disputeShowCommand(), disputeChallengeCommand(), disputeRuleCommand(), disputeCloseCommand(), disputeClaimCommand())
	return cmd
}

// hearing is a reported settlement request whose outcomes may be challenged, or a
// dispute together with the one that it is about.
type hearing struct {
	*insurer
	court   chain.Disputes
	id      [32]byte // as the caller named it
	request oracle.Request
	state   chain.State
	risks   []oracle.Hash
	dispute chain.Dispute // zero for a settlement
	first   [32]byte      // the settlement request
	now     time.Time
}

// hear reads a request that is a settlement or a dispute.
func (i *insurer) hear(ctx context.Context, text string) (*hearing, error) {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() <= 0 || n.BitLen() > 64 {
		return nil, &usageError{fmt.Errorf("request %.40q: want its number, from 1", text)}
	}
	h := &hearing{insurer: i}
	n.FillBytes(h.id[:])
	h.first = h.id
	hub := chain.NewHub(i.client, nil)
	var known bool
	var err error
	if h.request, known, err = hub.Request(ctx, chain.Latest, h.id); err != nil {
		return nil, err
	}
	if !known {
		return nil, fmt.Errorf("request %s does not exist at this hub", n)
	}
	if h.request.Consumer != i.set.Policies && h.request.Kind != oracle.KindDispute || h.request.Kind != oracle.KindSettlement && h.request.Kind != oracle.KindDispute {
		return nil, fmt.Errorf("request %s is a %s request of %s: only settlements of this policy book are disputed", n, h.request.Kind, h.request.Consumer)
	}
	if h.state, err = hub.State(ctx, chain.Latest, h.id); err != nil {
		return nil, err
	}
	if h.court, err = i.book.Disputes(ctx); err != nil {
		return nil, err
	}
	var isDispute bool
	if h.dispute, isDispute, err = h.court.Of(ctx, chain.Latest, h.id); err != nil {
		return nil, err
	}
	if isDispute {
		new(big.Int).SetUint64(h.dispute.First).FillBytes(h.first[:])
	} else if h.request.Kind == oracle.KindDispute {
		return nil, fmt.Errorf("request %s is a dispute of another policy book", n)
	}
	if h.risks, err = hub.Risks(ctx, h.id); err != nil {
		return nil, err
	}
	h.now, err = i.now(ctx)
	return h, err
}

func (h *hearing) number() string { return new(big.Int).SetBytes(h.id[:]).String() }

// holds says whether a challenge is open and this dispute's: one that nobody answered leaves its place to a later one.
func (h *hearing) holds(c chain.Challenge) bool {
	return c.State == chain.ChallengeOpen && c.Second == new(big.Int).SetBytes(h.id[:]).Uint64()
}

// mustBeDispute refuses a request that disputes nothing.
func (h *hearing) mustBeDispute() error {
	if h.dispute.First == 0 {
		return fmt.Errorf("request %s is a settlement: want the dispute's request, which `sheaf dispute show %s` names", h.number(), h.number())
	}
	return nil
}

func disputeShowCommand() *cobra.Command {
	var asJSON bool
	cmd := readCommand(&cobra.Command{
		Use: "show REQUEST", Args: exactly(1),
		Short: "Say what may be challenged until when and for how much, or where a dispute stands",
		Long: "Of a settlement request: for each field until when it may be challenged by the chain's clock, the bond that it takes now,\n" +
			"and its challenge if there is one. Of a dispute: who challenged what, the hard deadline, and each ruling.",
	}, func(ctx context.Context, i *insurer, out io.Writer, args []string) error {
		h, err := i.hear(ctx, args[0])
		if err != nil {
			return err
		}
		return h.show(ctx, out, asJSON)
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON, amounts in minor units and times in unix seconds")
	return cmd
}

// standing is one field of a hearing.
type standing struct {
	Policies   []uint64        `json:"policies"`
	Risk       oracle.Hash     `json:"risk"`
	Until      uint64          `json:"challengeable_until"` // 0: it is no reported settlement, or it is closed
	Bond       *big.Int        `json:"bond"`                // that a challenge takes now
	Settled    bool            `json:"settled"`
	Challenge  chain.Challenge `json:"challenge"`
	challenged bool
}

// hearingView is what `show` tells.
type hearingView struct {
	Request string         `json:"request"`
	Kind    oracle.Kind    `json:"kind"`
	State   string         `json:"state"`
	Time    uint64         `json:"time"` // the chain's
	Fee     *big.Int       `json:"fee"`  // of a dispute of one field, now
	Dispute *chain.Dispute `json:"dispute,omitempty"`
	Fields  []standing     `json:"fields"`
}

func (h *hearing) view(ctx context.Context) (hearingView, error) {
	v := hearingView{Request: h.number(), Kind: h.request.Kind, State: h.state.String(), Time: uint64(h.now.Unix())} //nolint:gosec // a time of the chain
	if h.dispute.First != 0 {
		v.Dispute = &h.dispute
	}
	challenges, err := h.court.Challenges(ctx, chain.Latest, h.first, h.risks)
	if err != nil {
		return v, err
	}
	var ends []uint64
	bonds := make([]*big.Int, len(h.risks))
	if h.dispute.First == 0 && h.state == chain.StateReported {
		if ends, err = h.court.Until(ctx, chain.Latest, h.first, h.risks); err != nil {
			return v, err
		}
		if _, bonds, err = h.court.Cost(ctx, chain.Latest, h.request.TermsHash, h.first, h.risks); err != nil {
			return v, err
		}
		if v.Fee, _, err = h.court.Cost(ctx, chain.Latest, h.request.TermsHash, h.first, h.risks[:1]); err != nil {
			return v, err
		}
	}
	for i, risk := range h.risks {
		s := standing{Risk: risk, Bond: bonds[i], Challenge: challenges[i], challenged: challenges[i].Second != 0}
		if s.Policies, err = h.book.PoliciesOf(ctx, chain.Latest, risk); err != nil {
			return v, err
		}
		open := false
		for _, id := range s.Policies {
			p, _, err := h.book.Policy(ctx, chain.Latest, id)
			if err != nil {
				return v, err
			}
			open = open || p.Open()
		}
		if s.Settled = !open; ends != nil && open {
			s.Until = ends[i]
		}
		v.Fields = append(v.Fields, s)
	}
	return v, nil
}

func (h *hearing) show(ctx context.Context, out io.Writer, asJSON bool) error {
	v, err := h.view(ctx)
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(out, v)
	}
	fmt.Fprintf(out, "request    %s, %s, %s\n", v.Request, v.Kind, v.State)
	fmt.Fprintf(out, "time       %s by the chain's clock\n", utc(v.Time))
	if v.Dispute != nil {
		fmt.Fprintf(out, "disputes   request %d, by %s\n", v.Dispute.First, v.Dispute.Challenger)
		fmt.Fprintf(out, "deadline   %s: what is not ruled on by then is paid as first reported\n", utc(v.Dispute.Deadline))
	}
	if v.Fee != nil {
		fmt.Fprintf(out, "fee        %s for a dispute of one field, and the bond of each\n", h.money(v.Fee))
	}
	w := tabwriter.NewWriter(out, 4, 0, 2, ' ', 0)
	fmt.Fprintln(w, "POLICIES\tCHALLENGEABLE UNTIL\tBOND\tCHALLENGE")
	for _, s := range v.Fields {
		until, bond, challenge := "–", "–", "–"
		switch {
		case s.Settled:
			until = "settled"
		case s.Until != 0 && s.Until <= v.Time:
			until = "its window is over"
		case s.Until != 0:
			until, bond = utc(s.Until), h.money(s.Bond)
		}
		if s.challenged {
			bond = h.money(s.Challenge.Bond)
			found := s.Challenge.Status.String()
			if s.Challenge.Status == oracle.StatusOK {
				found = terms.FormatValue(s.Challenge.Value)
			}
			challenge = fmt.Sprintf("of %s by request %d: %s", found, s.Challenge.Second, s.Challenge.State)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", numbers(s.Policies), until, bond, challenge)
	}
	return w.Flush()
}

// numbers writes policies as #1 #2.
func numbers(ids []uint64) (text string) {
	for i, id := range ids {
		if i > 0 {
			text += " "
		}
		text += fmt.Sprintf("#%d", id)
	}
	return text
}

func disputeRuleCommand() *cobra.Command {
	var from reportSource
	cmd := insurerCommand(&cobra.Command{
		Use: "rule DISPUTE", Args: exactly(1),
		Short: "Have a dispute's report ruled on and paid, where no node does",
		Long: "Shows the second outcomes to the chain, which upholds or rejects each challenge, and settles what was overturned.\n" +
			"The jury's nodes do this by themselves; anyone may, before the hard deadline.",
	}, func(ctx context.Context, i *insurer, args []string) error {
		h, err := i.hear(ctx, args[0])
		if err != nil {
			return err
		}
		if err := h.mustBeDispute(); err != nil {
			return err
		}
		if h.state != chain.StateReported {
			return fmt.Errorf("dispute %s is %s: there is nothing to rule on before it is reported", h.number(), h.state)
		}
		if uint64(h.now.Unix()) >= h.dispute.Deadline { //nolint:gosec // a time of the chain
			return fmt.Errorf("dispute %s: its deadline passed at %s and the chain's time is %s: the first outcomes stand; `sheaf dispute close %s` ends it", h.number(), utc(h.dispute.Deadline), h.now.Format("2006-01-02 15:04 UTC"), h.number())
		}
		challenges, err := h.court.Challenges(ctx, chain.Latest, h.first, h.risks)
		if err != nil {
			return err
		}
		var open []oracle.Hash
		for at, c := range challenges {
			if h.holds(c) {
				open = append(open, h.risks[at])
			}
		}
		if len(open) == 0 {
			return fmt.Errorf("dispute %s: every challenge of it is ruled on", h.number())
		}
		page, proof, err := from.page(ctx, h, open)
		if err != nil {
			return err
		}
		_, err = h.court.Rule(ctx, h.plan("rule on %d challenges of request %d", len(open), h.dispute.First), h.id, page, proof)
		return err
	})
	from.bind(cmd)
	return cmd
}

func disputeCloseCommand() *cobra.Command {
	return insurerCommand(&cobra.Command{
		Use: "close DISPUTE", Args: exactly(1),
		Short: "End a dispute that nobody answered or ruled on in time; bond and fee go back if nobody answered",
		Long: "From its failAfter on a dispute without a report can be failed: this does so if no node has, ends its challenges, and\n" +
			"returns the fee. One that was reported and not ruled on by the hard deadline is ended too, and its bonds are lost.",
	}, func(ctx context.Context, i *insurer, args []string) error {
		h, err := i.hear(ctx, args[0])
		if err != nil {
			return err
		}
		if err := h.mustBeDispute(); err != nil {
			return err
		}
		return h.close(ctx)
	})
}

func (h *hearing) close(ctx context.Context) error {
	now, failed := uint64(h.now.Unix()), h.state == chain.StateFailed //nolint:gosec // a time of the chain
	switch {
	case h.state == chain.StateOpen && now >= h.request.FailAfter:
		if _, err := h.court.Fail(ctx, h.plan("fail request %s, which nobody answered by %s", h.number(), utc(h.request.FailAfter)), h.id); err != nil {
			return err
		}
		failed = true
	case h.state == chain.StateOpen:
		return fmt.Errorf("dispute %s may still be answered: it can be ended from %s on, and the chain's time is %s", h.number(), utc(h.request.FailAfter), h.now.Format("2006-01-02 15:04 UTC"))
	case h.state == chain.StateReported && now < h.dispute.Deadline:
		return fmt.Errorf("dispute %s is reported and may be ruled on until %s: use `sheaf dispute rule %s`", h.number(), utc(h.dispute.Deadline), h.number())
	}
	challenges, err := h.court.Challenges(ctx, chain.Latest, h.first, h.risks)
	if err != nil {
		return err
	}
	var open []oracle.Hash
	for i, c := range challenges {
		if h.holds(c) {
			open = append(open, h.risks[i])
		}
	}
	if len(open) > 0 {
		if _, err := h.court.Close(ctx, h.plan("end %d challenges of request %d, as nobody ruled on them", len(open), h.dispute.First), h.id, open); err != nil {
			return err
		}
	}
	if failed && h.dispute.Fee.Sign() > 0 {
		if _, err := h.court.ReturnFee(ctx, h.plan("return the fee of %s to %s", h.money(h.dispute.Fee), h.dispute.Challenger), h.id); err != nil {
			return err
		}
	}
	if len(h.steps) == 0 {
		return fmt.Errorf("dispute %s: nothing of it is left to end", h.number())
	}
	return nil
}

func disputeClaimCommand() *cobra.Command {
	var of string
	cmd := insurerCommand(&cobra.Command{
		Use: "claim", Args: exactly(0),
		Short: "Take the bonds that have come back",
		Long:  "Sends the account, or the one named by --for, the bonds that wait for it. Anyone may have them sent.",
	}, func(ctx context.Context, i *insurer, _ []string) (err error) {
		to := i.account.Address()
		if of != "" {
			if to, err = address("for", of); err != nil {
				return err
			}
		}
		court, err := i.book.Disputes(ctx)
		if err != nil {
			return err
		}
		credit, err := court.Credit(ctx, chain.Latest, to)
		if err != nil {
			return err
		}
		if credit.Sign() == 0 {
			return fmt.Errorf("no bond waits for %s", to)
		}
		_, err = court.Claim(ctx, i.plan("send %s of bonds to %s", i.money(credit), to), to)
		return err
	})
	cmd.Flags().StringVar(&of, "for", "", "account that the bonds wait for; empty: the one that sends")
	return cmd
}

// challengeable says what keeps a field from being challenged, or nil.
func (h *hearing) challengeable(ctx context.Context, p chain.Policy) error {
	if !slices.Contains(h.risks, p.Risk) {
		return fmt.Errorf("policy %d is not in request %s: it has policies of other fields or products", p.ID, h.number())
	}
	if !p.Open() {
		return fmt.Errorf("policy %d is settled already: it is %s", p.ID, p.Stage)
	}
	challenges, err := h.court.Challenges(ctx, chain.Latest, h.first, []oracle.Hash{p.Risk})
	if err != nil {
		return err
	}
	if c := challenges[0]; c.Second != 0 {
		return fmt.Errorf("policy %d: its field was challenged by request %d, and that is %s: a field is disputed once for one request", p.ID, c.Second, c.State)
	}
	ends, err := h.court.Until(ctx, chain.Latest, h.first, []oracle.Hash{p.Risk})
	if err != nil {
		return err
	}
	if uint64(h.now.Unix()) < ends[0] { //nolint:gosec // a time of the chain
		return nil
	}
	product, err := h.product(ctx, p.Product.String())
	switch {
	case err != nil:
		return err
	case product.DisputeWindow == 0:
		return fmt.Errorf("policy %d: %q has no dispute window: its reports are final", p.ID, product.Name)
	}
	return fmt.Errorf("policy %d: too late: it could be challenged until %s (less than %s at stake: at no time), and the chain's time is %s",
		p.ID, utc(ends[0]), h.money(product.DisputeFloor), h.now.Format("2006-01-02 15:04 UTC"))
}

var errNoPolicy = errors.New("--policy is missing: want the number of each policy whose field is challenged")
