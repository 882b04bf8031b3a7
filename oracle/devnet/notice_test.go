package devnet

import (
	"math/big"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

func loadTestSeason(t *testing.T, name string) *season {
	t.Helper()
	s, err := loadSeason("../..", name, oracle.Hash{1}, 0)
	require.NoError(t, err)
	return s
}

func TestNoticeSaysWhatWasFoundAndWhatItPays(t *testing.T) {
	s := loadTestSeason(t, SeasonBelgium)
	premium, payout := big.NewInt(600_000_000), big.NewInt(5_090_000_000)
	for _, c := range []struct {
		product product
		policy  chain.Policy
		want    string
	}{
		{s.products[0], chain.Policy{Stage: chain.StagePaid, Status: oracle.StatusOK, Value: 1_607_200, Payout: payout}, "The rain is 160.72 mm, beyond the trigger of 120 mm: it pays 5,090.00 DUSD."},
		{s.products[1], chain.Policy{Stage: chain.StageNoPayout, Status: oracle.StatusOK, Value: 191}, "The estimated damage is 1.91 % and has not passed the trigger of 20 %: nothing is due."},
		{s.products[1], chain.Policy{Stage: chain.StageMonitored, Status: oracle.StatusOK, Value: 10_000}, "The estimated damage is 100 % so far; the trigger is 20 %. Nothing is due before the window has ended."},
		{s.products[1], chain.Policy{Stage: chain.StageMonitored, Status: oracle.StatusInsufficient}, "There is no figure so far (insufficient): too few dates were clear enough over the field. Nothing is due before the window has ended."},
		{s.products[1], chain.Policy{Stage: chain.StageRefunded, Status: oracle.StatusOutOfDomain, Premium: premium}, "No payout could be computed (out of domain): what was seen lies outside what the model was made for. The premium of 600.00 DUSD goes back."},
		{s.products[1], chain.Policy{Stage: chain.StageRefunded, Status: oracle.StatusDispersed, Premium: premium}, "No payout could be computed (dispersed): the operators' values lie further apart than the product allows. The premium of 600.00 DUSD goes back."},
		{s.products[0], chain.Policy{Stage: chain.StageBound}, "Insured; not yet assessed."},
	} {
		require.Equal(t, c.want, noticeOf(c.policy, nil, s.shown(c.product)))
	}
}

// A phase of a cover gets back what the cover had left, and the page says no more than that.
func TestNoticeOfAPhaseSaysWhatItsCoverLeft(t *testing.T) {
	s := loadTestSeason(t, SeasonBelgium)
	premium := big.NewInt(600_000_000)
	d := &demo{network: &network{season: s}}
	for _, left := range []int64{600_000_000, 250_000_000, 0} {
		c := chain.Policy{
			ID: 3, Product: s.products[1].id, Stage: chain.StageRefunded, Status: oracle.StatusDispersed, SumInsured: big.NewInt(1e10),
			Premium: premium, Payout: new(big.Int),
		}
		phases := chain.Phases{3: {Cover: chain.Cover{ID: 1}, Paid: big.NewInt(left)}}
		shown := newPage(d).policy(c, phases, &api.State{Products: []api.Product{s.shown(s.products[1])}}, nil)
		require.EqualValues(t, strconv.FormatInt(left, 10), shown.Refund)
		want := "The premium of 600.00 DUSD goes back."
		if left < premium.Int64() {
			want = "Of the premium of 600.00 DUSD goes back what its cover had left: " + sum(big.NewInt(left)) + "."
		}
		require.Equal(t, "No payout could be computed (dispersed): the operators' values lie further apart than the product allows. "+want, shown.Notice)
	}
}

func TestEveryStatusThatDoesNotPayHasASentence(t *testing.T) {
	for s := oracle.StatusInsufficient; s <= oracle.StatusUndecided; s++ {
		require.NotEmpty(t, statusText[s], s)
	}
}

func TestNoticesMarkWhatIsInjected(t *testing.T) {
	require.Equal(t, []string{sharedCell, previewModel, recordedData}, loadTestSeason(t, SeasonBelgium).notices())
	hard := loadTestSeason(t, SeasonHard)
	notices := hard.notices()
	require.Len(t, notices, 4)
	for _, in := range hard.injections {
		require.Contains(t, notices[3], in.Field)
	}
	require.Contains(t, notices[3], "bare soil over BE-A-02 from June; cloud over BE-A-04 from April; open water over BE-A-08 from May; bare soil over BE-A-10 from May in planetary-computer alone.")
	require.Equal(t, "0.5 times the rain of BE-A-01", injected(recorded.Injection{Kind: recorded.KindRain, Factor: 0.5, Field: "BE-A-01"}))
}

func TestGroupedPutsCommasBetweenThousands(t *testing.T) {
	for in, want := range map[string]string{
		"0.00": "0.00", "600.00": "600.00", "5090.00": "5,090.00", "220000.50": "220,000.50", "1234567.89": "1,234,567.89", "-600.00": "-600.00",
	} {
		require.Equal(t, want, grouped(in))
	}
}

func TestRefusedSaleNamesBothDates(t *testing.T) {
	s := loadTestSeason(t, SeasonBelgium)
	require.Equal(t, "A sale of excess rain on 2 May 2021 was refused: SaleClosed. Sales ended on 25 April 2021.",
		refusedSale(s.products[0], s.late, &chain.Refusal{Name: "SaleClosed"}))
}

func TestOutlierNamesWhereAnOperatorStoodApart(t *testing.T) {
	liar, honest := oracle.Address{1}, oracle.Address{2}
	rain, damage := oracle.Hash{1}, oracle.Hash{2}
	products := []api.Product{{ID: rain, Peril: "excess rain"}, {ID: damage, Peril: "crop damage"}}
	risks := []api.RiskRef{{Field: "BE-A-01"}, {Field: "BE-A-02"}, {Field: "BE-A-03"}}
	requests := []api.Request{
		{Product: rain, Risks: risks, Observations: []api.Observation{{Operator: liar, Outliers: []uint32{0, 1, 2}}, {Operator: honest}}},
		{Product: damage, Risks: risks, Observations: []api.Observation{{Operator: liar, Outliers: []uint32{0, 2}}, {Operator: honest}}},
	}
	require.Empty(t, outlier(requests, products, honest))
	require.Equal(t, "Its answers stood apart from the committee's by more than the product allows: excess rain of every field; crop damage of BE-A-01, BE-A-03.",
		outlier(requests, products, liar))
}

func TestPhasesStandInOrderAndNoneIsLaterThanTheNext(t *testing.T) {
	at := time.Unix(100, 0).UnixMilli()
	first := map[string]api.PhaseTime{
		api.PhasePaid:        {Name: api.PhasePaid, AtMillis: at + 900},
		api.PhaseOpened:      {Name: api.PhaseOpened, AtMillis: at},
		api.PhaseTransmitted: {Name: api.PhaseTransmitted, AtMillis: at + 1700},
		api.PhaseSigned:      {Name: api.PhaseSigned, AtMillis: at + 500},
	}
	require.Equal(t, []api.PhaseTime{
		{Name: api.PhaseOpened, AtMillis: at},
		{Name: api.PhaseSigned, AtMillis: at + 500},
		{Name: api.PhaseTransmitted, AtMillis: at + 900},
		{Name: api.PhasePaid, AtMillis: at + 900},
	}, inOrder(first))
}

func TestAPolicyPointsToItsNewestReport(t *testing.T) {
	rain, damage := oracle.Hash{1}, oracle.Hash{2}
	of := func(risk oracle.Hash) []api.Outcome { return []api.Outcome{{}, {Outcome: oracle.Outcome{Risk: risk}}} }
	requests := []api.Request{{ID: "1", Outcomes: of(damage)}, {ID: "3", Outcomes: of(rain)}, {ID: "2"}}
	require.Equal(t, "1", lastReport(requests, damage), "an open request has no outcome yet")
	require.Equal(t, "3", lastReport(requests, rain))
	requests[2].Outcomes = of(damage)
	require.Equal(t, "2", lastReport(requests, damage))
	require.Empty(t, lastReport(nil, rain))
}
