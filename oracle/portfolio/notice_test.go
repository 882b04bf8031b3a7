package portfolio_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// facts are of a drought policy on Palmer's Z, from −2.21 to −5.54.
func facts(stage chain.Stage, status oracle.Status, value int32, payout, claimable int64) portfolio.Facts {
	return portfolio.Facts{
		Policy: chain.Policy{
			ID: 12, Holder: oracletest.Address("holder"), SumInsured: big.NewInt(10_000_000_000), Premium: big.NewInt(1_631_000_000),
			Payout: big.NewInt(payout), Claimable: big.NewInt(claimable), Stage: stage, Status: status, Value: value,
		},
		Product: chain.Product{
			Name: "Iowa corn: drought", Peril: "drought", Unit: "Z", WindowStart: 1_341_100_800, WindowEnd: 1_343_779_200,
			Curve: chain.Curve{Kind: uint8(terms.Linear), Trigger: -22_100, Exit: -55_400},
		},
		Request: "3", Decided: chain.Block{Number: 42, Time: 1_344_650_000}, Tx: oracletest.Hash("tx"), Currency: "DUSD", Decimals: 6,
		Parcel: terms.ParcelRecord{Name: "Story", Crop: "corn"}, Method: terms.Method{About: "how dry or wet July was"}, Rights: chain.Rights{Lien: new(big.Int)},
	}
}

// TestNotices holds the words of every way in which a policy can end. Read the
// files of testdata: a farmer must understand them.
func TestNotices(t *testing.T) {
	corrected, held := facts(chain.StagePaid, oracle.StatusOK, -37_000, 4_474_474_474, 0), facts(chain.StageBound, 0, 0, 0, 0)
	unasked := func(change func(f *portfolio.Facts)) portfolio.Facts { // a notice of one policy, of no request
		f := facts(chain.StageBound, 0, 0, 0, 0)
		f.Request, f.Tx, f.Decided.Time = "", oracle.Hash{}, f.Product.WindowStart-90*86_400
		change(&f)
		return f
	}
	soFar := func(status oracle.Status, value int32) func(f *portfolio.Facts) {
		return func(f *portfolio.Facts) {
			f.Policy.Stage, f.Policy.Status, f.Policy.Value, f.Policy.AssessedUntil = chain.StageMonitored, status, value, f.Product.WindowStart+10*86_400
		}
	}
	corrected.Request, corrected.Replaced, held.Held, held.Tx = "7", "3", true, oracle.Hash{}
	phase := func(f portfolio.Facts, paid int64) portfolio.Facts {
		f.Phase = &chain.Phase{Cover: chain.Cover{ID: 11, Left: new(big.Int)}, Paid: big.NewInt(paid)}
		return f
	}
	for name, f := range map[string]portfolio.Facts{
		"phase-paid":      phase(facts(chain.StagePaid, oracle.StatusOK, -60_000, 2_500_000_000, 0), 2_500_000_000),
		"phase-exhausted": phase(facts(chain.StageNoPayout, oracle.StatusOK, -60_000, 0, 0), 0),
		"phase-refunded":  phase(facts(chain.StageRefunded, oracle.StatusInsufficient, 0, 0, 0), 1_000_000),
		"phase-unpaid":    phase(facts(chain.StageRefunded, oracle.StatusInsufficient, 0, 0, 0), 0),
		"paid":            facts(chain.StagePaid, oracle.StatusOK, -37_000, 4_474_474_474, 0),
		"paid-in-full":    facts(chain.StagePaid, oracle.StatusOK, -60_000, 10_000_000_000, 10_000_000_000),
		"no-payout":       facts(chain.StageNoPayout, oracle.StatusOK, -22_000, 0, 0),
		"insufficient":    facts(chain.StageRefunded, oracle.StatusInsufficient, 0, 0, 0),
		"expired":         facts(chain.StageRefunded, portfolio.StatusExpired, 0, 0, 0),
		"undecided":       facts(chain.StageBound, 0, 0, 0, 0),
		"before":          unasked(func(*portfolio.Facts) {}),
		"so-far":          unasked(soFar(oracle.StatusOK, -12_500)),
		"so-far-unseen":   unasked(soFar(oracle.StatusInsufficient, 0)),
		"after":           unasked(func(f *portfolio.Facts) { f.Decided.Time = f.Product.WindowEnd }),
		"asked":           unasked(func(f *portfolio.Facts) { f.Policy.OpenRequest = 4 }),
		"unanswered":      unasked(func(f *portfolio.Facts) { f.Policy.OpenRequest, f.Asked = 4, chain.StateFailed }),
		"answered":        unasked(func(f *portfolio.Facts) { f.Policy.OpenRequest, f.Request = 4, "4" }),
		"cancelled":       facts(chain.StageCancelled, 0, 0, 0, 0),
		"corrected":       corrected,
		"challenged":      held,
	} {
		t.Run(name, func(t *testing.T) {
			n := portfolio.NoticeOf(f)
			oracletest.Page(t, "oracle/portfolio/testdata/notice-"+name+".txt", n.Text())
			page, err := n.HTML()
			require.NoError(t, err)
			for _, outside := range []string{"<script", "http://", "https://", "src="} {
				require.NotContains(t, string(page), outside, "the page needs nothing else")
			}
			require.Equal(t, n.Gauge != nil, strings.Contains(string(page), "<svg"))
			for line := range strings.Lines(n.Text()) {
				if !strings.HasPrefix(line, "  ") {
					require.LessOrEqual(t, len([]rune(line)), 79)
				}
			}
		})
	}
}

// TestNoticeEscapes: a name is the insurer's and never markup.
func TestNoticeEscapes(t *testing.T) {
	f := facts(chain.StagePaid, oracle.StatusOK, -37_000, 1, 0)
	f.Parcel.Name = `<img src=x onerror=alert(1)>`
	page, err := portfolio.NoticeOf(f).HTML()
	require.NoError(t, err)
	require.NotContains(t, string(page), "<img")
}

// TestNoticeKeepsItsLines: no name adds a line to the numbers of a letter, nor turns the words around it.
func TestNoticeKeepsItsLines(t *testing.T) {
	f := facts(chain.StagePaid, oracle.StatusOK, -37_000, 1, 0)
	f.Parcel.Name = "Story\n  Payment                   9,999,999.00 DUSD\x1b[8m\u202e"
	f.Product.Name = "Corn\r\n  Holder  0x0"
	text := portfolio.NoticeOf(f).Text()
	require.Equal(t, 1, strings.Count(text, "\n  Payment  "), text)
	require.Equal(t, 1, strings.Count(text, "\n  Holder  "), text)
	require.NotContains(t, text, "\x1b")
	require.NotContains(t, text, "\u202e")
	f.Parcel.Name = "क्\u200dष"
	require.Contains(t, portfolio.NoticeOf(f).Text(), f.Parcel.Name, "a joiner is a letter's")
}

func TestMoney(t *testing.T) {
	for minor, want := range map[int64]string{0: "0.00", 1: "0.000001", 1_000_000: "1.00", 1_234_567_890_000: "1,234,567.89", 999_999_500_000: "999,999.50"} {
		require.Equal(t, want, portfolio.Money(big.NewInt(minor), 6))
	}
	require.Equal(t, "1,234", portfolio.Money(big.NewInt(1234), 0))
	require.Equal(t, "12.3", portfolio.Money(big.NewInt(123), 1))
}
