package backtest

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// yieldLossForT is the shipped model with what it said of held-out seasons, and
// the design that names it.
func yieldLossForT(t *testing.T) Design {
	t.Helper()
	root := oracletest.Root(t)
	pack, err := models.Load(artifacts.Folder("yield-loss"))
	require.NoError(t, err)
	packed, err := os.ReadFile(filepath.Join(root, "models", "artifacts", "yield-loss", "held_out.csv.gz"))
	require.NoError(t, err)
	r, err := gzip.NewReader(bytes.NewReader(packed))
	require.NoError(t, err)
	text, err := io.ReadAll(r)
	require.NoError(t, err)
	estimates, found := ParseHeldOut("held_out.csv", text)
	require.Empty(t, found)
	b, err := os.ReadFile(filepath.Join(root, "testdata", "seasons", "iowa-corn", "designs", "yield-loss.json"))
	require.NoError(t, err)
	sheet, err := terms.Parse(b)
	require.NoError(t, err)
	m := Model{Name: pack.Manifest.ID(), Digest: pack.Manifest.Digest(), Standing: string(pack.Manifest.Status), Estimates: estimates}
	require.Equal(t, m.Digest, *sheet.Model, "designs/yield-loss.json names another file than models/artifacts/yield-loss: put the digest of `sheaf model inspect` there, and trigger, exit and rate of `sheaf backtest --tune`")
	d, err := Design{Name: "model", Sheets: []terms.Sheet{sheet}}.Answered([]Model{m})
	require.NoError(t, err)
	require.Contains(t, d.Standing, "yield-loss@")
	return d
}

// TestModelBesideTheIndex: the model answers from 1970 on, so the first design
// stands beside it on those years alone, at one mean payment.
func TestModelBesideTheIndex(t *testing.T) {
	s := iowaForT(t)
	s.Compare = []Design{yieldLossForT(t)}
	r, err := s.Run(context.Background())
	require.NoError(t, err)
	require.Equal(t, 74, r.Compared[0].Price.Years)
	require.Nil(t, r.Compared[0].Same)
	c := r.Compared[1]
	require.Equal(t, 31, c.Price.Years, "a year that the model does not answer is not one that pays nothing")
	require.Equal(t, 31, c.Same.Price.Years)
	require.Equal(t, Range{1970, 2000}, Range{c.Same.From, c.Same.To})
	require.Equal(t, c.Same.Basis.ZoneYears, c.Basis.ZoneYears)
	require.InDelta(t, c.Same.Basis.MeanPaid, c.Basis.MeanPaid, 1e-6)
	require.InDelta(t, c.Same.Basis.MeanLoss, c.Basis.MeanLoss, 1e-12)
	require.Less(t, c.Intervals.Gross.Low, c.Price.Gross)
	require.Greater(t, c.Intervals.Gross.High, c.Price.Gross)
	alone := iowaForT(t)
	alone.Price = Range{1970, 2000}
	same, err := alone.Run(context.Background())
	require.NoError(t, err)
	require.Equal(t, same.Raw.Price, c.Same.Price, "what the first design costs on these years alone")
	page, err := r.HTML()
	require.NoError(t, err)
	require.Contains(t, string(page), "Premiums side by side")
	require.Contains(t, string(page), "preview")
	require.Contains(t, string(page), "on the same years")
}

// TestTheModelSheetIsWhatIsPriced is TestTheShippedProductIsWhatIsPriced for the
// sheet that leaves the answer to the model.
func TestTheModelSheetIsWhatIsPriced(t *testing.T) {
	s := iowaForT(t)
	s.Design, s.Price, s.Tune, s.Samples = yieldLossForT(t), Range{1970, 2000}, true, 1
	r, err := s.Run(context.Background())
	require.NoError(t, err)
	sheet := s.Design.Sheets[0]
	require.Equal(t, r.Tuned.Final[0], Choice{sheet.Payout.Trigger, sheet.Payout.Exit})
	require.Equal(t, int(math.Ceil(r.Raw.Gross*10_000)), int(sheet.Premium.RateBps))
}

// TestUnansweredYearsHaveNoPrice: with ten years of answers only these are priced,
// with nine none are.
func TestUnansweredYearsHaveNoPrice(t *testing.T) {
	few := func(from int) *Study {
		s := iowaForT(t)
		s.Price, s.Score, s.Design = Range{1970, 2000}, Range{}, yieldLossForT(t)
		part := map[string]map[int]int32{}
		for zone, by := range s.Design.Estimates {
			part[zone] = map[int]int32{}
			for year, v := range by {
				if year >= from {
					part[zone][year] = v
				}
			}
		}
		s.Design.Estimates = part
		return s
	}
	r, err := few(1991).Run(context.Background())
	require.NoError(t, err)
	require.Equal(t, 10, r.Raw.Years)
	require.Equal(t, 10, r.ByZone[0].Years)
	require.Len(t, r.Gathering.Exceedance, 10)
	require.Nil(t, r.Annual[0].Index[0])
	require.Zero(t, r.Annual[0].Asked)
	sum := 0.0
	for _, a := range r.Annual {
		sum += a.PaidBps
	}
	require.InDelta(t, sum/10, r.Raw.Pure, 1e-9)
	b, err := json.Marshal(r)
	require.NoError(t, err)
	require.Contains(t, string(b), `"index":[null]`)
	page, err := r.HTML()
	require.NoError(t, err)
	require.Contains(t, string(page), "no answer")
	_, err = few(1992).Run(context.Background())
	require.ErrorContains(t, err, "9 of 31 pricing years have an answer: want at least 10")
}

func TestAnsweredNamesWhatIsMissing(t *testing.T) {
	d := yieldLossForT(t)
	_, err := Design{Sheets: d.Sheets}.Answered(nil)
	require.ErrorContains(t, err, "names the model 0x")
	second := d.Sheets[0]
	second.Model = &oracle.Hash{7}
	_, err = Design{Name: "two", Sheets: []terms.Sheet{d.Sheets[0], second}}.Answered([]Model{{Name: "a", Digest: *d.Sheets[0].Model}, {Name: "b", Digest: oracle.Hash{7}}})
	require.ErrorContains(t, err, `design "two" names two models`)
	for text, want := range map[string]string{
		"year,value\n2001,5\n":                      "row 1, column fips: the column is missing",
		"fips,year,value,x\n1,2001,0.5,\n1,2001,1,": "row 3, column year: zone 1 has 2001 already [duplicate]",
		"fips,year,value\n1,2001,500000\n":          "row 2, column value: 500000: want at most 200000 in size [range]",
		"fips,year,value\n1,2001,\n":                `row 2, column value: "" is not a number`,
		"fips,year,value\n,2001,1\n":                "row 2, column zone: want 1 to 64 bytes",
		"fips,year,value\n":                         "the table has no rows",
	} {
		_, found := ParseHeldOut("h.csv", []byte(text))
		require.NotEmpty(t, found, text)
		require.Contains(t, found[0].String(), want)
	}
}

// TestAreaYieldCover: a product on the zone's own yields is paid by them, and is not
// tuned, since its index of later years rests on the year left out.
func TestAreaYieldCover(t *testing.T) {
	s := iowaForT(t)
	sheet := s.Design.Sheets[0]
	sheet.Model, sheet.Unit, sheet.Peril = nil, "share", "area yield"
	sheet.Index = &terms.Index{Name: "area_shortfall@1", Params: json.RawMessage(`{"expect":"trend","years":25}`)}
	sheet.Data.Variables = []oracle.Variable{oracle.Yield}
	sheet.Payout = terms.Payout{Kind: terms.Linear, Trigger: 1000, Exit: 5000}
	s.Design, s.Price = Design{Name: "area yield", Sheets: []terms.Sheet{sheet}}, Range{1960, 2000}
	r, err := s.Run(context.Background())
	require.NoError(t, err)
	require.Greater(t, r.BasisPriced.Pearson, 0.95, "it is what is lost, less the first tenth")
	require.Equal(t, 99, r.Weather, "zones that share their weather have yields of their own")
	require.Zero(t, r.BasisPriced.False.Hits)
	s = iowaForT(t)
	s.Design, s.Price, s.Tune = Design{Name: "area yield", Sheets: []terms.Sheet{sheet}}, Range{1960, 2000}, true
	_, err = s.Run(context.Background())
	require.ErrorContains(t, err, "tune: an index of yields rests on those of the years before")
}
