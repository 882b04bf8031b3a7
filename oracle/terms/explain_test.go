package terms

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// explained are sheets of every kind of curve, in both directions.
func explained(t *testing.T) map[string]Sheet {
	t.Helper()
	all := map[string]Sheet{}
	for _, kind := range Kinds() {
		start, err := Begin(kind, 2027)
		require.NoError(t, err)
		all[kind] = start.Sheet
	}
	binary := all["excess"]
	binary.Name, binary.Payout, binary.Premium.RateBps = "All or nothing", Payout{Kind: Binary, Trigger: 700_000, Exit: 700_001}, 1250
	all["binary"] = binary
	steps := all["drought"]
	steps.Name, steps.Unit, steps.Tolerance = "Rain in percent, by steps", "percent", 20_000
	steps.Payout = Payout{Kind: Steps, Trigger: 800_000, Exit: 320_000, Bands: []BandText{{320_000, 10_000}, {520_000, 5_500}, {620_000, 3_500}, {779_999, 700}, {800_000, 350}}}
	steps.Notes = "Premium subsidised by half. <b>Ask</b> & read https://insurer.example first."
	all["steps"] = steps
	model := all["damage"]
	digest := oracletest.Hash("model")
	model.Name, model.Index, model.Model, model.Unit, model.Crop = "Damage by a model", nil, &digest, "share", "declared"
	model.Data.Variables = []oracle.Variable{oracle.Precipitation, oracle.MeanTemperature}
	model.Data.Sources = append(model.Data.Sources, Source{Name: "nclimdiv", Version: "nClimDiv v1.0.0", Values: valuesPreliminary}, Source{Name: "agera5", Values: valuesFinal})
	model.Payout = Payout{Kind: Linear, Trigger: 2_000, Exit: 7_000, MinPaymentBps: 1_000}
	model.Sale.WaitingDays, model.Premium.Decimals, model.Window.SettlementDelayHours = 1, 2, 36
	all["model"] = model
	tick := all["excess"]
	tick.Name, tick.Payout = "So much for each millimetre", Payout{Kind: Tick, Trigger: 200_000, Exit: 400_000, Tick: 5_000, FranchiseBps: 1_000, LimitBps: 9_000}
	all["tick"] = tick
	slopes := all["drought"]
	slopes.Name, slopes.Payout = "Two slopes", Payout{Kind: TwoSlope, Trigger: 800_000, Exit: 200_000, Knee: 500_000, KneeShareBps: 2_500, MinPaymentBps: 500, CoinsuranceBps: 2_000}
	all["two-slope"] = slopes
	taken := all["excess"]
	taken.Name, taken.Payout.DeductibleBps = "With a deductible", 1_500
	taken.Dispute = &Dispute{WindowHours: 24, BondBps: 500, Floor: 10_000}
	all["deductible"] = taken
	crop := all["damage"]
	crop.Name = "Only where a crop was seen"
	crop.Parcels = &ParcelRules{MinHectares: 3_000, MaxHectares: 2_000_000, MaxOverlapBps: 200, Presence: &Presence{
		From: crop.Data.From, To: crop.Window.End, Peak: 5_000, Rise: 2_500, MinDates: 3,
	}}
	all["presence"] = crop
	for name, s := range all {
		require.NoError(t, s.Check(), name)
	}
	return all
}

// TestExplain is read by people: run it with -update and read the diff.
func TestExplain(t *testing.T) {
	for name, s := range explained(t) {
		e, err := s.Explain(Method{About: "the thing that is measured", Settings: []string{"length of a period, days: 10"}})
		require.NoError(t, err)
		for i, line := range strings.Split(e.Text(), "\n") {
			require.LessOrEqual(t, len([]rune(line)), 80, "%s line %d", name, i)
			require.NotContains(t, line, fixedSpace)
		}
		oracletest.Page(t, "oracle/terms/testdata/"+name+".txt", e.Text())
		if name == "steps" || name == "model" {
			page, err := e.HTML()
			require.NoError(t, err)
			oracletest.Page(t, "oracle/terms/testdata/"+name+".html", string(page))
		}
	}
}

// TestEveryVariableHasWords: a sheet may name any of them, and its page must say what is read.
func TestEveryVariableHasWords(t *testing.T) {
	for v := range variables {
		require.NotEmpty(t, weatherWords[v], v)
	}
	require.Len(t, weatherWords, len(variables))
}

// TestPageNeedsNothingElse: no script, no address that a browser would fetch,
// and what an insurer writes is text.
func TestPageNeedsNothingElse(t *testing.T) {
	for name, s := range explained(t) {
		e, err := s.Explain(Method{About: `</p><script>alert("x")</script>`})
		require.NoError(t, err)
		page, err := e.HTML()
		require.NoError(t, err)
		text := string(page)
		for _, never := range []string{"<script", "<img", "<link", "<iframe", "src=", "url(", "@import", "href=", "<b>Ask", "\" onload"} {
			require.NotContains(t, text, never, name)
		}
		require.Contains(t, text, "&lt;script&gt;")
		require.Contains(t, text, e.Product.String())
		require.Contains(t, text, `default-src 'none'`)
	}
}

// TestDrawingIsTheCurve: between its corners the drawing is the integer curve.
func TestDrawingIsTheCurve(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 8))
	sheets := explained(t)
	for i := range 60 {
		s := sheets["excess"]
		trigger, exit := Value(random.IntN(4_000_000)-2_000_000), Value(random.IntN(4_000_000)-2_000_000)
		s.Payout = Payout{Kind: Linear, Trigger: trigger, Exit: exit + 1, MinPaymentBps: uint16(random.IntN(4) * 1_500)}
		sheets[fmt.Sprint(i)] = s
	}
	for name, s := range sheets {
		low, high := s.span()
		corners := s.corners(low, high)
		require.Equal(t, []int64{low, high}, []int64{corners[0], corners[len(corners)-1]}, name)
		for i := 1; i < len(corners); i++ {
			from, to := corners[i-1], corners[i]
			a, b := float64(s.shareAt(int32(from))), float64(s.shareAt(int32(to)))
			for range 20 {
				v := from + random.Int64N(to-from+1)
				require.InDelta(t, a+(b-a)*float64(v-from)/float64(to-from), s.shareAt(int32(v)), 2+1e6/float64(max(1, to-from))*0.01, "%s at %d of %v", name, v, corners)
			}
		}
	}
}

// TestDrawingStaysInside: marks and corners lie on the paper, also at the ends
// of what a value can be.
func TestDrawingStaysInside(t *testing.T) {
	sheets := explained(t)
	wide := sheets["excess"]
	wide.Payout = Payout{Kind: Linear, Trigger: -2_147_483_648, Exit: 2_147_483_647}
	sheets["wide"] = wide
	narrow := sheets["drought"]
	narrow.Payout = Payout{Kind: Linear, Trigger: 1, Exit: 0}
	sheets["narrow"] = narrow
	for name, s := range sheets {
		d := s.drawing()
		require.NotEmpty(t, d.X, name)
		require.LessOrEqual(t, len(d.X), 11, name)
		for _, m := range append(append([]Mark{}, d.X...), d.Dashes...) {
			require.True(t, m.At >= d.Left && m.At <= d.Right, "%s: %+v", name, m)
		}
		for _, point := range strings.Fields(d.Line) {
			var x, y float64
			_, err := fmt.Sscanf(point, "%f,%f", &x, &y)
			require.NoError(t, err)
			require.True(t, x >= float64(d.Left) && x <= float64(d.Right) && y >= float64(d.Top) && y <= float64(d.Bottom), "%s: %s", name, point)
		}
	}
}

// TestPageIsWellFormed reads the drawing as XML, which it must be to print.
func TestPageIsWellFormed(t *testing.T) {
	for name, s := range explained(t) {
		e, err := s.Explain(Method{About: "the rain"})
		require.NoError(t, err)
		page, err := e.HTML()
		require.NoError(t, err)
		from, to := strings.Index(string(page), "<svg"), strings.Index(string(page), "</svg>")
		require.Positive(t, from, name)
		decoder := xml.NewDecoder(strings.NewReader(string(page[from : to+6])))
		for {
			_, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err, name)
		}
	}
}

func TestBegin(t *testing.T) {
	for _, kind := range Kinds() {
		start, err := Begin(kind, 2028)
		require.NoError(t, err)
		b, err := oracle.CanonicalJSON(start.Sheet)
		require.NoError(t, err)
		_, err = Parse(b)
		require.NoError(t, err)
		require.Equal(t, kind != "drought", start.Sheet.Curve().Excess())
		for _, h := range start.Hints {
			for path := range strings.SplitSeq(h.Path, ", ") {
				first, _, _ := strings.Cut(path, ".")
				require.Contains(t, string(b), `"`+first+`":`, "hint for %s", path)
			}
		}
	}
	_, err := Begin("hail", 2028)
	require.ErrorContains(t, err, "[damage drought excess]")
	_, err = Begin("damage", 28)
	require.ErrorContains(t, err, "year 28")
}
