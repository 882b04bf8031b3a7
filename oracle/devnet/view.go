package devnet

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/geo"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
)

type sceneOf = recorded.Scene

// read builds the page's state from the chain and the nodes.
func (p *page) read(ctx context.Context) (api.State, error) {
	d := p.d
	p.mu.Lock()
	s := api.State{Step: p.title, Journal: slices.Clone(p.journal), Summary: api.Summary{Complete: p.done, Millis: p.took.Milliseconds()}}
	p.mu.Unlock()
	head, final := d.ledger.Head(), d.ledger.Finalized()
	s.Chain = api.Chain{ID: chainID, Time: uint64(head.Time.Unix()), Head: head.Number, Finalized: final.Number, RPC: d.ledger.HTTPURL()}
	s.Token = api.Token{Symbol: currency, Decimals: 6, Address: d.at(d.addresses.PayoutToken)}
	s.Contracts = p.contracts()
	s.Raster = d.season.raster
	s.Fields, s.Months = d.fieldSet(), p.months(ctx, head.Time)
	var err error
	if s.Products, err = p.wares(ctx); err != nil {
		return s, err
	}
	s.Notices = d.season.notices()
	policies, err := chain.NewBook(d.client, nil).Policies(ctx, chain.Latest)
	if err != nil {
		return s, err
	}
	phases, err := d.deed().Phases(ctx, chain.Latest, policies)
	if err != nil {
		return s, err
	}
	parcels, err := p.parcels.read(filepath.Join(d.operators[0].dir, "parcels"), d.season.names)
	if err != nil {
		return s, err
	}
	if s.Requests, err = p.requests(ctx, s.Products, parcels); err != nil {
		return s, err
	}
	s.Committee = p.members(&s)
	s.Restated = p.restated(ctx)
	versions := map[uint64]string{}
	for _, policy := range policies {
		shown := p.policy(policy, phases, &s, parcels)
		versions[policy.ID] = shown.Version
		s.Policies = append(s.Policies, shown)
	}
	if err := p.readPictures(ctx, policies, versions); err != nil {
		return s, err
	}
	return s, d.summarise(ctx, &s, policies, phases)
}

func (p *page) contracts() []api.Contract {
	a := p.d.addresses
	return []api.Contract{
		{Name: "ReportHub", Address: p.d.at(a.Hub)},
		{Name: "OperatorRegistry", Address: p.d.at(a.Registry)},
		{Name: "ModelRegistry", Address: p.d.at(a.Models)},
		{Name: "ProductBook", Address: p.d.at(a.Products)},
		{Name: "PolicyBook", Address: p.d.at(a.Policies)},
		{Name: "PolicyArt", Address: p.d.at(a.Art)},
		{Name: "RiskPool", Address: p.d.at(a.Pool)},
		{Name: "Payout token", Address: p.d.at(a.PayoutToken)},
		{Name: "Stake token", Address: p.d.at(a.StakeToken)},
	}
}

func (d *demo) fieldSet() api.FieldSet {
	var all []api.Field
	for at, f := range d.season.fields {
		ring := make(orb.Ring, len(f.Outline[0]))
		for i, point := range f.Outline[0] {
			ring[i] = point
		}
		all = append(all, api.Field{
			ID: f.Name, Properties: api.FieldProperties{Crop: f.Crop, Hectares: geo.Area(orb.Polygon{ring}) / 10_000, Known: d.season.known.of(at)},
			Geometry: api.Polygon{Coordinates: f.Outline},
		})
	}
	return api.NewFields(all...)
}

// months are those of the season; a month's rain and picture are shown once it
// has ended.
func (p *page) months(ctx context.Context, now time.Time) []api.Month {
	var all []api.Month
	if len(p.d.season.data.Manifest.Imagery.Scenes) == 0 {
		return all
	}
	for start := date(2021, 2, 1); start.Before(date(2021, 9, 1)); start = start.AddDate(0, 1, 0) {
		m := api.Month{Month: start.Format("2006-01"), Published: !now.Before(start.AddDate(0, 1, 0))}
		if m.Published {
			m.Imagery = p.pictured(ctx, m.Month)
			if rain, ok := p.d.season.data.Value(oracle.Precipitation, start); ok {
				value := int32(math.Round(rain * 10_000))
				m.Rain = &value
			}
		}
		all = append(all, m)
	}
	return all
}

// pictured says whether a month's scene has a pixel with data.
func (p *page) pictured(ctx context.Context, month string) bool {
	b, err := p.Bands(ctx, month)
	return err == nil && slices.ContainsFunc(b.Red, func(v uint16) bool { return v != b.NoData })
}

func (s *season) shown(x product) api.Product {
	c := x.Curve()
	out := api.Product{
		ID: x.id, Name: x.Name, Peril: x.Peril, Unit: x.Unit, Model: x.model, Imagery: x.Data.Imagery, Trigger: c.Trigger, Exit: c.Exit,
		Tolerance: uint32(x.Tolerance), WindowStart: uint64(x.Window.Start.Unix()), WindowEnd: uint64(x.Window.End.Unix()),
		SaleCutoff: uint64(x.Sale.Cutoff.Unix()),
	}
	if x.Index != nil {
		out.Method, out.Shared, out.Notice = x.Index.Name, true, s.shared
	} else {
		out.Method, out.Preview, out.Notice = methodModel, true, previewModel
	}
	return out
}

// members are the operators with what is known of their nodes.
func (p *page) members(s *api.State) api.Committee {
	d, c := p.d, p.d.committee
	out := api.Committee{Epoch: c.Epoch}
	if c.N() == 0 {
		return out
	}
	out.F, out.Majority, out.Quorum = c.F(), c.Majority(), c.Quorum()
	for i, m := range c.Members {
		o := d.operators[i]
		up := d.processes.up(o.name)
		p.mu.Lock()
		if was, ok := p.ups[o.name]; !ok || was.up != up {
			p.ups[o.name] = upTime{up, time.Now()}
		}
		since := p.ups[o.name].since
		p.mu.Unlock()
		member := api.Operator{
			Operator: m.Operator, Name: o.name, Signer: m.Signer, Endpoint: m.Endpoint, API: "http://" + o.api,
			Stake: api.Amount(new(big.Int).Mul(d.params.MinStake, big.NewInt(2)).String()), Up: up, SinceMillis: since.UnixMilli(),
			Outlier: outlier(s.Requests, s.Products, m.Operator),
		}
		for _, name := range o.mix {
			member.Sources = append(member.Sources, api.Source{Name: name, Kind: "imagery"})
		}
		member.Sources = append(member.Sources, api.Source{Name: d.season.weather, Kind: "weather"})
		out.Members = append(out.Members, member)
	}
	return out
}

// requests are those of the chain that the page shows, in the order of their opening.
func (p *page) requests(ctx context.Context, products []api.Product, parcels map[oracle.Hash]string) (shown []api.Request, err error) {
	d := p.d
	opened, err := chain.NewHub(d.client, nil).Opened(ctx, d.addresses.FromBlock)
	if err != nil || len(opened) == 0 {
		return nil, err
	}
	txs, err := d.client.History(ctx, d.addresses.FromBlock)
	if err != nil {
		return nil, err
	}
	for _, o := range opened {
		if !p.shows(o.Request.ID) {
			continue
		}
		r, err := p.request(ctx, o, txs, products, parcels)
		if err != nil {
			return nil, err
		}
		shown = append(shown, r)
	}
	return shown, nil
}

// request joins what the chain and the nodes say of one request.
func (p *page) request(ctx context.Context, opened chain.RequestOpened, txs []chain.Tx, products []api.Product, parcels map[oracle.Hash]string) (api.Request, error) {
	d, hub, request, id := p.d, chain.NewHub(p.d.client, nil), opened.Request, opened.Request.ID
	attempt, err := hub.Attempt(ctx, chain.Latest, id)
	if err != nil {
		return api.Request{}, err
	}
	state, err := hub.State(ctx, chain.Latest, id)
	if err != nil {
		return api.Request{}, err
	}
	r := api.Request{
		ID: decimal(id), Hash: opened.Hash, Kind: request.Kind.String(), Product: request.TermsHash, State: state.String(),
		Attempt: attempt.Attempt, WindowStart: request.WindowStart, WindowEnd: request.WindowEnd,
	}
	fields := make(map[oracle.Hash]string, len(parcels))
	for hash, name := range parcels {
		fields[oracle.RiskID(request.TermsHash, hash)] = name
	}
	for _, risk := range opened.Risks {
		r.Risks = append(r.Risks, api.RiskRef{Risk: risk, Field: named(fields, risk)})
	}
	for _, tx := range txs {
		if tx.RequestID == id {
			r.Txs = append(r.Txs, api.Tx{Name: tx.Name, Hash: tx.Hash, Block: tx.Block, From: tx.From, Gas: tx.Gas})
		}
	}
	p.phases(ctx, &r)
	a, err := d.agreement(ctx, r.Hash, r.Attempt)
	if err != nil {
		return r, err
	}
	p.observations(&r, a, ware(products, request.TermsHash).Tolerance)
	return r, nil
}

// phases are the moments at which the first node had reached a stage.
func (p *page) phases(ctx context.Context, r *api.Request) {
	names := map[string]string{
		"opened": api.PhaseOpened, "committed": api.PhaseCommitted, "certified": api.PhaseCertified, "revealed": api.PhaseRevealed,
		"sealed": api.PhaseSealed, "attested": api.PhaseSigned, "reported": api.PhaseTransmitted,
		"settled": api.PhasePaid,
	}
	if r.Kind == oracle.KindMonitoring.String() {
		names["settled"] = api.PhaseUpdated
	}
	first := map[string]api.PhaseTime{}
	for _, o := range p.d.operators {
		var t api.Timeline
		if found, err := p.d.read(ctx, o, "/v1/requests/"+r.Hash.String(), &t); err != nil || !found {
			continue
		}
		if r.State == "open" && t.Reason.Code != oracle.ReasonNone {
			r.Reason = t.Reason
		}
		for _, s := range t.Stages {
			name, ok := names[s.Name]
			at := s.At.UnixMilli()
			if known, seen := first[name]; ok && s.Attempt == r.Attempt && (!seen || at < known.AtMillis) {
				first[name] = api.PhaseTime{Name: name, AtMillis: at, Detail: p.detail(name, s.Detail)}
			}
		}
	}
	r.Phases = inOrder(first)
}

// restated is what sources answered differently later, as the nodes that are up tell it.
func (p *page) restated(ctx context.Context) []api.Restated {
	list := []api.Restated{}
	for i, m := range p.d.committee.Members {
		var told api.ChangeList
		if found, err := p.d.read(ctx, p.d.operators[i], "/v1/changes", &told); err != nil || !found || told.Total == 0 {
			continue // a node that is down tells it again when it is back
		}
		list = append(list, api.Restated{Operator: m.Operator, Total: told.Total, Changes: told.Changes[:min(len(told.Changes), api.MaxRestated)]})
	}
	return list
}

// inOrder lists the phases that were reached. Whoever saw a phase proves that
// those before it were over, even where their own news came later.
func inOrder(first map[string]api.PhaseTime) (phases []api.PhaseTime) {
	for _, name := range []string{
		api.PhaseOpened, api.PhaseCommitted, api.PhaseCertified, api.PhaseRevealed, api.PhaseSealed, api.PhaseSigned,
		api.PhaseTransmitted, api.PhasePaid, api.PhaseUpdated,
	} {
		if t, ok := first[name]; ok {
			phases = append(phases, t)
		}
	}
	for i := len(phases) - 2; i >= 0; i-- {
		phases[i].AtMillis = min(phases[i].AtMillis, phases[i+1].AtMillis)
	}
	return phases
}

// detail is what a phase says beside its time, with the operator's name in place
// of its address.
func (p *page) detail(name, text string) string {
	switch name {
	case api.PhasePaid, api.PhaseUpdated:
		return "" // how many pages one node sent says nothing about the others
	case api.PhaseTransmitted:
		account, err := oracle.ParseAddress(strings.TrimPrefix(text, "by "))
		if err == nil {
			return "by " + p.d.nameOf(account)
		}
	}
	return text
}

// observations lists every member's part, and the outcomes once there are any.
func (p *page) observations(r *api.Request, a *evidence.Agreement, tolerance uint32) {
	for _, m := range p.d.committee.Members {
		o := api.Observation{Operator: m.Operator}
		if a != nil {
			fill(&o, a, tolerance)
			o.Evidence = p.evidence(r, m.Operator, o.Revealed)
		}
		r.Observations = append(r.Observations, o)
	}
	if a == nil {
		return
	}
	r.OutcomeRoot = a.Report.Report.OutcomeRoot
	for i, outcome := range a.Report.Outcomes {
		r.Outcomes = append(r.Outcomes, api.Outcome{Outcome: outcome, Field: r.Risks[i].Field})
	}
	for i, m := range a.Committee.Members {
		if a.Report.Signers>>i&1 == 1 {
			r.Signers = append(r.Signers, m.Operator)
		}
	}
}

func fill(o *api.Observation, a *evidence.Agreement, tolerance uint32) {
	member := a.Committee.Index(o.Operator)
	o.Signed = a.Report.Signers>>member&1 == 1
	for _, reveal := range a.Reveals {
		if reveal.Operator != o.Operator {
			continue
		}
		o.Committed, o.Revealed, o.Sealed = true, true, true
		o.Estimates, o.EvidenceRoot = reveal.Estimates, reveal.EvidenceRoot
		o.Outliers = apart(reveal, a.Report.Outcomes, tolerance)
	}
}

// evidence is the link to what an operator saw, on its own node, while that is up.
func (p *page) evidence(r *api.Request, operator oracle.Address, revealed bool) string {
	for i, m := range p.d.committee.Members {
		if o := p.d.operators[i]; m.Operator == operator && revealed && p.d.processes.up(o.name) {
			return "http://" + o.api + api.BundlePath(oracle.Context{RequestHash: r.Hash, Attempt: r.Attempt})
		}
	}
	return ""
}

// policy is one token with a sentence about what happened to it.
func (p *page) policy(c chain.Policy, phases chain.Phases, s *api.State, parcels map[oracle.Hash]string) api.Policy {
	x := ware(s.Products, c.Product)
	out := api.Policy{
		ID: strconv.FormatUint(c.ID, 10), Product: c.Product, Field: named(parcels, c.ParcelHash), Risk: c.Risk, Holder: c.Holder, SumInsured: amount(c.SumInsured),
		Premium: amount(c.Premium), Stage: c.Stage.String(), Payout: amount(c.Payout), Refund: amount(phases.Refund(c)), Notice: noticeOf(c, phases, x),
		Version: fmt.Sprintf("%d-%d-%d-%d", c.Stage, c.Status, c.Value, c.AssessedUntil),
	}
	if c.Status != 0 {
		out.Status = c.Status.String()
	}
	if c.Status == oracle.StatusOK {
		out.Index = &c.Value
	}
	if c.SumInsured.Sign() > 0 {
		share := new(big.Int).Mul(c.Payout, big.NewInt(10_000))
		out.PayoutBps = uint16(share.Quo(share, c.SumInsured).Uint64())
	}
	if c.Status != 0 {
		out.Request = lastReport(s.Requests, c.Risk)
	}
	return out
}

func amount(n *big.Int) api.Amount { return api.Amount(n.String()) }

// lastReport is the newest request that has an outcome for a risk.
func lastReport(requests []api.Request, risk oracle.Hash) string {
	for _, r := range slices.Backward(requests) {
		if slices.ContainsFunc(r.Outcomes, func(o api.Outcome) bool { return o.Risk == risk }) {
			return r.ID
		}
	}
	return ""
}

// summarise adds up the policies.
func (d *demo) summarise(ctx context.Context, s *api.State, policies []chain.Policy, phases chain.Phases) error {
	premiums, payouts, refunds := new(big.Int), new(big.Int), new(big.Int)
	for _, p := range policies {
		premiums.Add(premiums, p.Premium)
		payouts.Add(payouts, p.Payout)
		switch p.Stage {
		case chain.StagePaid:
			s.Summary.Paid++
		case chain.StageNoPayout:
			s.Summary.NoPayout++
		case chain.StageRefunded:
			s.Summary.Refunded++
			refunds.Add(refunds, phases.Refund(p))
		case chain.StageCancelled: // it is over, and no request decided that
		default:
			s.Summary.Open++
		}
	}
	s.Summary.Policies = len(policies)
	s.Summary.SumInsured, s.Summary.Premiums, s.Summary.Payouts, s.Summary.Refunds = amount(phases.Insured(policies)), amount(premiums), amount(payouts), amount(refunds)
	pool, err := d.market().PoolAt(ctx, chain.Latest)
	if err != nil {
		return err
	}
	s.Summary.PoolAssets = amount(pool.Capital)
	return nil
}
