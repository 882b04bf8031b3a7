package api_test

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/binary"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// The fixture is a network as the demo would show it, made up from the recorded
// patch: real outlines, rasters and rain; invented operators, estimates of crop
// damage and hashes. Scenes: start, live, done, faults, stuck.

const recorded = "../../testdata/feeds/belgium-2021"

type fixture struct {
	t     *testing.T
	scene string
	state api.State
	head  atomic.Uint64 // blocks since the scene was made
}

func newFixture(t *testing.T, scene string) *fixture {
	t.Helper()
	f := &fixture{t: t, scene: scene}
	f.state = api.State{
		Token:  api.Token{Symbol: "tEUR", Decimals: 6, Address: oracletest.Address("token")},
		Raster: patchFrame(),
		Fields: f.fields(),
		Notices: []string{
			"All eleven fields lie in one weather cell (AgERA5, monthly): their rain is the same number, so every excess-rain policy has the same index and the same payout share.",
			"The crop-damage figure is the estimate of a preview model. It is not a measured loss, and nothing on the ground confirms it.",
		},
	}
	f.chain()
	f.committee()
	f.products()
	if scene != "start" {
		f.policies()
		f.requests()
	}
	f.summary()
	return f
}

// State, Picture and Bands make the fixture a network's stores.
func (f *fixture) State(context.Context) (api.State, error) {
	state := f.state
	state.Chain = f.tip()
	return state, nil
}

func (f *fixture) tip() api.Chain {
	chain, n := f.state.Chain, f.head.Load()
	chain.Head, chain.Finalized, chain.Time = chain.Head+n, chain.Finalized+n, chain.Time+n
	return chain
}

// run makes a block every half second and tells the readers, until ctx ends.
func (f *fixture) run(ctx context.Context, events *api.Stream) {
	period := time.NewTicker(500 * time.Millisecond)
	defer period.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-period.C:
			f.head.Add(1)
			require.NoError(f.t, events.Publish("head", f.tip()))
			if f.head.Load()%4 == 0 {
				require.NoError(f.t, events.Publish("state", f.head.Load()))
			}
		}
	}
}

func (f *fixture) Picture(_ context.Context, id string) ([]byte, error) {
	for _, p := range f.state.Policies {
		if p.ID == id {
			return f.draw(p), nil
		}
	}
	return nil, fmt.Errorf("picture of policy %s: %w", id, fs.ErrNotExist)
}

func (f *fixture) Bands(_ context.Context, month string) (api.Bands, error) {
	for _, m := range f.state.Months {
		if m.Month == month && m.Published {
			return readBands(filepath.Join(recorded, "S2L2A_31UFS_"+month+".tif"))
		}
	}
	return api.Bands{}, fmt.Errorf("bands of %s: %w", month, fs.ErrNotExist)
}

func unix(date string) uint64 {
	at, err := time.Parse(time.DateOnly, date)
	if err != nil {
		panic(err)
	}
	return uint64(at.Unix())
}

func patchFrame() api.Raster {
	return api.Raster{
		Corners: [4][2]float64{{5.3193104, 50.6378439}, {5.33344, 50.6375617}, {5.332995, 50.6285761}, {5.318868, 50.6288582}},
		Width:   100, Height: 100, PixelMetres: 10,
		Source: "Contains modified Copernicus Sentinel data 2020-2021; AgERA5 (Copernicus Climate Change Service)",
	}
}

var crops = map[string]string{
	"BE-A-02": "sugar_beet", "BE-A-06": "other", "BE-A-07": "potato", "BE-A-10": "sugar_beet",
}

func (f *fixture) fields() api.FieldSet {
	body, err := os.ReadFile(filepath.Join(recorded, "fields.geojson"))
	require.NoError(f.t, err)
	var recordedFields struct {
		Features []struct {
			Properties struct {
				ID       string  `json:"field_id"`
				Hectares float64 `json:"area_ha"`
			}
			Geometry api.Polygon
		}
	}
	require.NoError(f.t, json.Unmarshal(body, &recordedFields))
	fields := make([]api.Field, 0, 11)
	for _, r := range recordedFields.Features {
		crop := crops[r.Properties.ID]
		if crop == "" {
			crop = "cereal"
		}
		fields = append(fields, api.Field{
			ID: r.Properties.ID, Geometry: r.Geometry,
			Properties: api.FieldProperties{Crop: crop, Hectares: r.Properties.Hectares},
		})
	}
	return api.NewFields(fields...)
}

func (f *fixture) chain() {
	times := map[string]string{"start": "2021-04-03", "live": "2021-08-02", "done": "2021-08-02", "faults": "2021-08-02", "stuck": "2021-08-02"}
	now := unix(times[f.scene]) + 4000
	f.state.Chain = api.Chain{ID: 31337, Time: now, Head: 412, Finalized: 410, RPC: "http://127.0.0.1:8545"}
	names := []string{"OperatorRegistry", "ModelRegistry", "ReportHub", "ProductBook", "PolicyBook", "PolicyArt", "RiskPool", "AccessManager", "PayoutToken", "StakeToken"}
	for _, name := range names {
		f.state.Contracts = append(f.state.Contracts, api.Contract{Name: name, Address: oracletest.Address(name)})
	}
	table, err := os.Open(filepath.Join(recorded, "agera5_monthly.csv"))
	require.NoError(f.t, err)
	defer table.Close()
	rows, err := csv.NewReader(table).ReadAll()
	require.NoError(f.t, err)
	for _, row := range rows[1:] {
		first, err := time.Parse("2006-01", row[0])
		require.NoError(f.t, err)
		month := api.Month{Month: row[0], Published: uint64(first.AddDate(0, 1, 0).Unix()) <= now}
		if month.Published {
			hundredths, err := strconv.Atoi(row[1])
			require.NoError(f.t, err)
			rain := int32(hundredths * 100)
			month.Rain, month.Imagery = &rain, row[7] == "0.0"
		}
		f.state.Months = append(f.state.Months, month)
	}
}

func (f *fixture) committee() {
	c := oracletest.Committee(1, 4)
	f.state.Committee = api.Committee{Epoch: 1, F: c.F(), Majority: c.Majority(), Quorum: c.Quorum()}
	names := []string{"Ardenne", "Brabant", "Condroz", "Hesbaye"}
	imagery := [][]string{{"earth-search"}, {"planetary"}, {"earth-search", "planetary"}, {"planetary", "earth-search"}}
	for i, m := range c.Members {
		op := api.Operator{
			Operator: oracletest.Address(names[i]), Name: names[i], Signer: m.Signer, Up: true, SinceMillis: 1_767_225_600_000,
			Endpoint: fmt.Sprintf("127.0.0.1:%d", 9100+i), API: fmt.Sprintf("http://127.0.0.1:%d", 9200+i), Stake: "50000000000",
		}
		for _, name := range imagery[i] {
			op.Sources = append(op.Sources, api.Source{Name: name, Kind: "imagery"})
		}
		op.Sources = append(op.Sources, api.Source{Name: "agera5", Kind: "weather"})
		f.state.Committee.Members = append(f.state.Committee.Members, op)
	}
	if f.scene == "stuck" {
		f.state.Committee.Members[0].Up, f.state.Committee.Members[2].Up = false, false
	}
	if f.scene == "faults" {
		f.state.Committee.Members[1].Up = false
		f.state.Committee.Members[3].Outlier = "Answered 241.08 mm of rain where the others answered 160.72 mm, and stood apart on 4 fields of crop damage."
	}
}

func (f *fixture) products() {
	f.state.Products = []api.Product{
		{
			ID: oracletest.Hash("rain"), Name: "Excess rain, July 2021", Peril: "excess rain", Unit: "mm", Method: "total_rain@1",
			Model: oracletest.Hash("index"), Shared: true, Trigger: 1_200_000, Exit: 2_000_000, Tolerance: 50_000,
			WindowStart: unix("2021-07-01"), WindowEnd: unix("2021-08-01"), SaleCutoff: unix("2021-04-25"),
			Notice: "Rain of the weather cell that holds all eleven fields, not of a gauge in the field.",
		},
		{
			ID: oracletest.Hash("damage"), Name: "Crop damage, season 2021", Peril: "crop damage", Unit: "share", Method: "model",
			Model: oracletest.Hash("model"), Preview: true, Imagery: true, Trigger: 2000, Exit: 7000, Tolerance: 1500,
			WindowStart: unix("2021-05-01"), WindowEnd: unix("2021-08-01"), SaleCutoff: unix("2021-04-25"),
			Notice: "An estimate by a preview model from satellite and weather series: not a measured loss.",
		},
	}
}

// damages are invented outcomes of the crop-damage model, by place in the page.
var damages = []int32{812, 2431, 1560, 4380, 655, 1240, 3120, 980, 1730, 2065, 5240}

func (f *fixture) outcomes(kind string) []api.Outcome {
	var out []api.Outcome
	for i, field := range f.state.Fields.Features {
		o := api.Outcome{Field: field.ID, Outcome: oracle.Outcome{
			Index: uint32(i), Risk: oracletest.Hash(kind + field.ID), ClearBps: 10000, K: 4, Status: oracle.StatusOK,
		}}
		if kind == "rain" {
			o.Value, o.Low, o.High = 1_607_200, 1_607_200, 1_607_200
		} else {
			o.Value, o.Low, o.High, o.ClearBps = damages[i], max(damages[i]-620, 0), damages[i]+910, uint16(9990-130*i)
			o.Spread = uint32(20 + 7*i)
		}
		if f.scene == "faults" && kind == "damage" && i >= 7 {
			o.Status = []oracle.Status{oracle.StatusInsufficient, oracle.StatusOutOfDomain, oracle.StatusDispersed, oracle.StatusUndecided}[i-7]
			o.Value, o.Low, o.High, o.K = 0, 0, 0, 2
		}
		out = append(out, o)
	}
	return out
}

func (f *fixture) policies() {
	settled := f.scene == "done" || f.scene == "faults"
	id := 0
	for p, kind := range []string{"rain", "damage"} {
		product := f.state.Products[p]
		for _, o := range f.outcomes(kind) {
			id++
			policy := api.Policy{
				ID: strconv.Itoa(id), Product: product.ID, Field: o.Field, Risk: o.Risk, Holder: oracletest.Address("farm " + o.Field),
				SumInsured: "10000000000", Premium: "450000000", Payout: "0", Refund: "0", Stage: "bound", Version: "1",
				Notice: "Insured; nothing assessed yet.",
			}
			if kind == "damage" && !settled {
				value := o.Value / 3
				policy.Stage, policy.Status, policy.Index, policy.Request = "monitored", "ok", &value, "1"
				policy.Notice = "Index so far, seen on 1 June; nothing is paid before the window ends."
			}
			if settled {
				settle(&policy, product, o.Outcome, strconv.Itoa(2+p))
			}
			f.state.Policies = append(f.state.Policies, policy)
		}
	}
}

// settle does what the contract does, roughly: the fixture is for looking at.
func settle(p *api.Policy, product api.Product, o oracle.Outcome, request string) {
	p.Request, p.Status, p.Version = request, o.Status.String(), "2"
	switch {
	case o.Status == oracle.StatusUndecided:
		p.Notice = "The operators could not decide: the policy stays bound and may be named in a new request."
		return
	case o.Status != oracle.StatusOK:
		p.Stage, p.Refund = "refunded", p.Premium
		p.Notice = "No usable answer (" + o.Status.String() + "): the premium of 450.00 went back."
		return
	}
	share := math.Floor(1e4 * min(max(float64(o.Value-product.Trigger)/float64(product.Exit-product.Trigger), 0), 1))
	p.Index, p.PayoutBps, p.Stage = &o.Value, uint16(share), "paid"
	p.Payout = api.AmountOf(uint64(share) * 1_000_000)
	p.Notice = "The index is over the trigger: paid to the holder."
	if share == 0 {
		p.Stage, p.Notice = "no_payout", "The index is under the trigger: nothing is due."
	}
}

func (f *fixture) requests() {
	monitoring := f.request("1", api.PhaseUpdated, "monitoring", "damage", 9, 1_767_225_600_000)
	for i := range monitoring.Outcomes {
		soften(&monitoring, i)
	}
	rain := f.request("2", api.PhasePaid, "settlement", "rain", 9, 1_767_225_700_000)
	damage := f.request("3", api.PhasePaid, "settlement", "damage", 9, 1_767_225_700_450)
	if f.scene == "live" {
		rain = f.request("2", api.PhasePaid, "settlement", "rain", 6, 1_767_225_700_000)
		damage = f.request("3", api.PhasePaid, "settlement", "damage", 3, 1_767_225_700_450)
	}
	if f.scene == "stuck" {
		rain = f.request("2", api.PhasePaid, "settlement", "rain", 1, 1_767_225_700_000)
		damage = f.request("3", api.PhasePaid, "settlement", "damage", 1, 1_767_225_700_450)
		rain.Reason, damage.Reason = api.Because(oracle.ReasonNoCommitQuorum), api.Because(oracle.ReasonNoCommitQuorum)
	}
	f.state.Requests = []api.Request{monitoring, rain, damage}
	seen := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	f.state.Restated = []api.Restated{{Operator: f.state.Committee.Members[1].Operator, Total: api.MaxRestated + 1, Changes: []api.Change{{
		Provider: "agera5", Method: "GET", URL: "http://127.0.0.1:7790/agera5/v1/index.json?variable=precipitation-flux&from=2021-07-01&to=2021-08-01",
		Versions: []api.Version{
			{Digest: oracletest.Hash("preliminary"), Size: 812, Retrieved: seen, Attempts: 1},
			{Digest: oracletest.Hash("final"), Size: 815, Retrieved: seen.Add(90 * time.Minute), Attempts: 2},
		},
	}}}}
	f.state.Journal = []api.Note{
		{Time: unix("2021-04-01"), Title: "Contracts deployed", Text: "Ten contracts, four operators staked and seated, pool funded.", Level: "done"},
		{Time: unix("2021-04-12"), Title: "22 policies sold", Text: "Two products on each of eleven fields, before the cut-off.", Level: "done"},
		{Time: unix("2021-04-26"), Title: "Late sale refused", Text: "A sale one day after the cut-off reverted with SaleClosed.", Level: "refused", Tx: oracletest.Hash("late").String()},
		{Time: unix("2021-06-20"), Title: "Monitoring", Text: "Index so far written to eleven policies; nothing paid.", Level: "done"},
	}
}

// soften makes the early answers on one field a third of the later ones.
func soften(q *api.Request, i int) {
	o := &q.Outcomes[i].Outcome
	o.Value, o.Low, o.High = o.Value/3, o.Low/3, o.High/3
	for _, observation := range q.Observations {
		e := &observation.Estimates[i]
		e.Value, e.Low, e.High = e.Value/3, e.Low/3, e.High/3
	}
}

// request builds one that has come through n of its phases.
func (f *fixture) request(id, last, kind, product string, n int, at int64) api.Request {
	names := []string{
		api.PhaseOpened, api.PhaseCommitted, api.PhaseCertified, api.PhaseRevealed, api.PhaseSealed,
		api.PhaseSigned, api.PhaseTransmitted, last,
	}
	gaps := []int64{0, 2140, 180, 95, 40, 160, 1320, 1890}
	q := api.Request{
		ID: id, Hash: oracletest.Hash("request" + id), Kind: kind, Product: oracletest.Hash(product), State: "open",
		WindowStart: unix("2021-05-01"), WindowEnd: unix("2021-08-01"),
	}
	for i, name := range names[:min(n, len(names))] {
		at += gaps[i]
		q.Phases = append(q.Phases, api.PhaseTime{Name: name, AtMillis: at})
	}
	for _, o := range f.outcomes(product) {
		q.Risks = append(q.Risks, api.RiskRef{Risk: o.Risk, Field: o.Field})
	}
	if n > 4 {
		q.Outcomes, q.OutcomeRoot = f.outcomes(product), oracletest.Hash("root"+id)
	}
	if n > 6 {
		q.State = "reported"
		for i, name := range []string{"request", "submit", "settle"} {
			q.Txs = append(q.Txs, api.Tx{Name: name, Hash: oracletest.Hash(name + id), Block: uint64(400 + 4*i), From: oracletest.Address(name), Gas: []uint64{213_405, 96_731, 402_118}[i]})
		}
	}
	f.observe(&q, product, n)
	return q
}

func (f *fixture) observe(q *api.Request, product string, n int) {
	for m, member := range f.state.Committee.Members {
		o := api.Observation{Operator: member.Operator, Committed: n > 1, Revealed: n > 3, Sealed: n > 4, Signed: n > 5 && m != 2}
		if f.scene == "faults" && m == 1 && q.ID != "1" {
			q.Observations = append(q.Observations, api.Observation{Operator: member.Operator})
			continue
		}
		if o.Revealed {
			o.EvidenceRoot = oracletest.Hash("evidence" + member.Name + q.ID)
			o.Evidence = member.API + api.BundlePath(oracle.Context{RequestHash: q.Hash})
		}
		for i, out := range f.outcomes(product) {
			if !o.Revealed {
				break
			}
			e := oracle.Estimate{Value: out.Value, Low: out.Low, High: out.High, ClearBps: out.ClearBps, Status: oracle.StatusOK}
			if product == "damage" {
				e.Value += int32((m*37+i*11)%60 - 25)
				e.Low, e.High = min(e.Low, e.Value), max(e.High, e.Value)
			}
			if out.Status == oracle.StatusInsufficient || out.Status == oracle.StatusOutOfDomain {
				e = oracle.Estimate{ClearBps: 3100, Status: out.Status}
			}
			if out.Status == oracle.StatusDispersed || out.Status == oracle.StatusUndecided && m == 0 {
				e.Value = int32(1500 + 2600*m)
				e.Low, e.High = e.Value-500, e.Value+700
			} else if out.Status == oracle.StatusUndecided {
				e = oracle.Estimate{ClearBps: 4000, Status: []oracle.Status{0, 1, 2, 3}[m]}
			}
			if f.scene == "faults" && m == 3 && q.ID != "1" && e.Status == oracle.StatusOK && (product == "rain" || i < 4) {
				e.Value = e.Value*3/2 + 900
				e.High = max(e.High, e.Value)
				o.Outliers = append(o.Outliers, uint32(i))
			}
			o.Estimates = append(o.Estimates, e)
		}
		if o.Signed {
			q.Signers = append(q.Signers, member.Operator)
		}
		q.Observations = append(q.Observations, o)
	}
}

func (f *fixture) summary() {
	s := api.Summary{Policies: len(f.state.Policies), PoolAssets: "500000000000"}
	var payouts, refunds uint64
	for _, p := range f.state.Policies {
		payout, _ := strconv.ParseUint(string(p.Payout), 10, 64)
		refund, _ := strconv.ParseUint(string(p.Refund), 10, 64)
		payouts, refunds = payouts+payout, refunds+refund
		switch p.Stage {
		case "paid":
			s.Paid++
		case "no_payout":
			s.NoPayout++
		case "refunded":
			s.Refunded++
		default:
			s.Open++
		}
	}
	s.Payouts, s.Refunds = api.AmountOf(payouts), api.AmountOf(refunds)
	s.SumInsured, s.Premiums = api.AmountOf(uint64(s.Policies)*10_000_000_000), api.AmountOf(uint64(s.Policies)*450_000_000)
	f.state.Step = map[string]string{
		"start": "Selling policies before the cut-off of 25 April.", "live": "Settling: the committee is answering two requests.",
		"done": "Season settled. Everything shown was read back from the chain.", "faults": "Season settled with one node down and one operator answering falsely.",
		"stuck": "A quorum is missing: two of four nodes are down. Nothing is paid and every policy stays bound.",
	}[f.scene]
	if f.scene == "done" || f.scene == "faults" {
		s.Millis, s.Complete = 6275, true
	}
	f.state.Summary = s
}

// draw stands in for the contract's picture, in its size.
func (f *fixture) draw(p api.Policy) []byte {
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 640"><style>text{font-family:sans-serif;fill:#f5f0e2}</style>`+
		`<rect width="480" height="640" rx="28" fill="#16261d"/><circle cx="240" cy="290" r="120" fill="none" stroke="#2f4a3a" stroke-width="20"/>`+
		`<circle cx="240" cy="290" r="120" fill="none" stroke="#d9a441" stroke-width="20" stroke-dasharray="%d 800" transform="rotate(-90 240 290)"/>`+
		`<text x="34" y="66" font-size="22">Sheaf policy %s</text><text x="240" y="304" font-size="40" text-anchor="middle">%.2f %%</text>`+
		`<text x="34" y="540" font-size="24">%s</text><text x="34" y="580" font-size="24">%s</text></svg>`,
		int(p.PayoutBps)*754/10000, p.ID, float64(p.PayoutBps)/100, p.Field, p.Stage)
}

// readBands reads one of the recorded scenes: a little-endian TIFF of 16-bit
// pixel-interleaved deflated tiles with the horizontal predictor, and no other.
func readBands(name string) (api.Bands, error) {
	body, err := os.ReadFile(name)
	if err != nil {
		return api.Bands{}, err
	}
	le := binary.LittleEndian
	tag := make(map[uint16]uint32)
	directory := le.Uint32(body[4:])
	for i := range int(le.Uint16(body[directory:])) {
		entry := body[int(directory)+2+12*i:]
		value := le.Uint32(entry[8:])
		if le.Uint16(entry[2:]) == 3 {
			value = uint32(le.Uint16(entry[8:]))
		}
		tag[le.Uint16(entry)] = value
	}
	const width, height, samples, offset = 256, 257, 277, 324
	side, n := int(tag[322]), int(tag[samples])
	inflate, err := zlib.NewReader(bytes.NewReader(body[tag[offset]:]))
	if err != nil {
		return api.Bands{}, fmt.Errorf("read scene %s: %w", name, err)
	}
	raw := make([]byte, 2*side*side*n)
	if _, err := io.ReadFull(inflate, raw); err != nil {
		return api.Bands{}, fmt.Errorf("read scene %s: %w", name, err)
	}
	w, h := int(tag[width]), int(tag[height])
	bands := make([][]uint16, n)
	for y := range h {
		row := raw[2*y*side*n:]
		last := make([]uint16, n)
		for x := range w {
			for b := range n {
				last[b] += le.Uint16(row[2*(x*n+b):])
				bands[b] = append(bands[b], last[b])
			}
		}
	}
	return api.Bands{Width: w, Height: h, Blue: bands[0], Green: bands[1], Red: bands[2], NIR: bands[6], NoData: 65535}, nil
}
