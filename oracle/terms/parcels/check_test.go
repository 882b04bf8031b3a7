package parcels_test

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

// rules over an area of a degree near the equator, where a hundredth of a degree
// is about 1.1 km.
var rules = parcels.Rules{Area: [4]float64{0, 0, 1, 1}, MinHectares: 1, MaxHectares: 2000, MaxOverlap: 0.02}

type ring = [][2]float64

func parcel(name string, rings ...ring) terms.ParcelRecord {
	return terms.ParcelRecord{Salt: oracletest.Hash(name), Name: name, Crop: "cereal", Outline: rings}
}

// square has sides of a hundredth of a degree: some 124 ha.
func square(x, y float64) ring { return box(x, y, x+0.01, y+0.01) }

func box(w, s, e, n float64) ring { return ring{{w, s}, {e, s}, {e, n}, {w, n}, {w, s}} }

// check gives "place reason" of each finding.
func check(t *testing.T, r parcels.Rules, records ...terms.ParcelRecord) []string {
	t.Helper()
	found, err := parcels.Check(t.Context(), records, r)
	require.NoError(t, err)
	words := []string{}
	for _, f := range found {
		require.NotEmpty(t, f.Text)
		require.Contains(t, oracle.Reasons(), f.Reason)
		words = append(words, fmt.Sprint(f.Parcel, " ", string(f.Reason)))
	}
	return words
}

func TestCheckOfOneParcel(t *testing.T) {
	for name, c := range map[string]struct {
		rings []ring
		want  []string
	}{
		"a square":                    {[]ring{square(0.1, 0.1)}, nil},
		"clockwise":                   {[]ring{{{0.1, 0.1}, {0.1, 0.11}, {0.11, 0.11}, {0.1, 0.1}}}, nil},
		"a point twice":               {[]ring{{{0.1, 0.1}, {0.11, 0.1}, {0.11, 0.1}, {0.11, 0.11}, {0.1, 0.1}}}, nil},
		"a hole":                      {[]ring{square(0.1, 0.1), box(0.102, 0.102, 0.105, 0.105)}, nil},
		"a hole that touches":         {[]ring{square(0.1, 0.1), {{0.1, 0.105}, {0.103, 0.102}, {0.103, 0.108}, {0.1, 0.105}}}, nil},
		"open":                        {[]ring{square(0.1, 0.1)[:4]}, []string{"0 parcel_invalid"}},
		"two points":                  {[]ring{{{0.1, 0.1}, {0.2, 0.2}, {0.1, 0.1}}}, []string{"0 parcel_invalid"}},
		"one point":                   {[]ring{{{0.1, 0.1}, {0.1, 0.1}, {0.1, 0.1}, {0.1, 0.1}}}, []string{"0 parcel_invalid"}},
		"a line there and back":       {[]ring{{{0.1, 0.1}, {0.2, 0.2}, {0.3, 0.3}, {0.1, 0.1}}}, []string{"0 parcel_invalid"}},
		"a bow tie":                   {[]ring{{{0.1, 0.1}, {0.11, 0.11}, {0.11, 0.1}, {0.1, 0.11}, {0.1, 0.1}}}, []string{"0 parcel_invalid"}},
		"a spike":                     {[]ring{{{0.1, 0.1}, {0.11, 0.1}, {0.11, 0.11}, {0.105, 0.11}, {0.105, 0.12}, {0.105, 0.11}, {0.1, 0.11}, {0.1, 0.1}}}, []string{"0 parcel_invalid"}},
		"it touches itself":           {[]ring{{{0.1, 0.1}, {0.105, 0.105}, {0.11, 0.1}, {0.11, 0.11}, {0.105, 0.105}, {0.1, 0.11}, {0.1, 0.1}}}, []string{"0 parcel_invalid"}},
		"a hole outside":              {[]ring{square(0.1, 0.1), square(0.2, 0.2)}, []string{"0 parcel_invalid"}},
		"a hole that crosses":         {[]ring{square(0.1, 0.1), box(0.102, 0.102, 0.12, 0.105)}, []string{"0 parcel_invalid"}},
		"a hole in a hole":            {[]ring{square(0.1, 0.1), box(0.101, 0.101, 0.109, 0.109), box(0.103, 0.103, 0.105, 0.105)}, []string{"0 parcel_invalid"}},
		"no ring":                     {nil, []string{"0 parcel_invalid"}},
		"smaller than a field":        {[]ring{box(0.1, 0.1, 0.1001, 0.1001)}, []string{"0 parcel_size"}},
		"all but a hole":              {[]ring{square(0.1, 0.1), box(0.10001, 0.10001, 0.10999, 0.10999)}, []string{"0 parcel_size"}},
		"larger than a field":         {[]ring{box(0.1, 0.1, 0.2, 0.2)}, []string{"0 parcel_size"}},
		"one corner outside":          {[]ring{square(0.995, 0.5)}, []string{"0 parcel_outside"}},
		"outside, and no field":       {[]ring{box(2, 2, 3, 3)}, []string{"0 parcel_size", "0 parcel_outside"}},
		"at the corner of the area":   {[]ring{square(0.99, 0.99)}, nil},
		"latitude and longitude swap": {[]ring{{{50.6, 5.3}, {50.6, 5.31}, {50.61, 5.31}, {50.6, 5.3}}}, []string{"0 parcel_outside"}},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, append([]string{}, c.want...), check(t, rules, parcel("A", c.rings...)))
		})
	}
}

func TestCheckOverlap(t *testing.T) {
	a := parcel("A", square(0.1, 0.1))
	insured := func(r ...terms.ParcelRecord) parcels.Rules {
		all := rules
		all.Insured = r
		return all
	}
	both := []string{"0 parcel_overlap", "1 parcel_overlap"}
	for name, c := range map[string]struct {
		rules   parcels.Rules
		records []terms.ParcelRecord
		want    []string
	}{
		"neighbours share a border":   {rules, []terms.ParcelRecord{a, parcel("B", square(0.11, 0.1))}, []string{}},
		"a border drawn by hand":      {rules, []terms.ParcelRecord{a, parcel("B", square(0.1099, 0.1))}, []string{}},
		"a strip":                     {rules, []terms.ParcelRecord{a, parcel("B", square(0.109, 0.1))}, both},
		"the same place":              {rules, []terms.ParcelRecord{a, parcel("B", square(0.1, 0.1))}, both},
		"a garden inside":             {rules, []terms.ParcelRecord{a, parcel("B", box(0.102, 0.102, 0.104, 0.104))}, both},
		"in the other's hole":         {rules, []terms.ParcelRecord{parcel("A", square(0.1, 0.1), box(0.102, 0.102, 0.105, 0.105)), parcel("B", box(0.102, 0.102, 0.105, 0.105))}, []string{}},
		"boxes meet, outlines do not": {rules, []terms.ParcelRecord{parcel("A", ring{{0.1, 0.1}, {0.11, 0.1}, {0.1, 0.11}, {0.1, 0.1}}), parcel("B", ring{{0.11, 0.11}, {0.1051, 0.11}, {0.11, 0.1051}, {0.11, 0.11}})}, []string{}},
		"three on one heap": {
			rules,
			[]terms.ParcelRecord{a, parcel("far", square(0.5, 0.5)), parcel("B", square(0.1, 0.1)), parcel("C", square(0.1, 0.1))},
			[]string{"0 parcel_overlap", "2 parcel_overlap", "3 parcel_overlap"},
		},
		"with one that is flagged":     {rules, []terms.ParcelRecord{a, parcel("B", square(0.105, 0.1)), parcel("C", square(0.112, 0.1))}, []string{"0 parcel_overlap", "1 parcel_overlap", "2 parcel_overlap"}},
		"insured elsewhere":            {insured(parcel("Z", square(0.105, 0.1))), []terms.ParcelRecord{a}, []string{"0 parcel_overlap"}},
		"insured itself":               {insured(a), []terms.ParcelRecord{a}, []string{}},
		"insured under another name":   {insured(parcel("Z", square(0.1, 0.1))), []terms.ParcelRecord{a}, []string{"0 parcel_overlap"}},
		"insured twice among insured":  {insured(parcel("Y", square(0.3, 0.3)), parcel("Z", square(0.3, 0.3))), []terms.ParcelRecord{a}, []string{}},
		"an invalid one is not a heap": {rules, []terms.ParcelRecord{a, parcel("B", square(0.1, 0.1)[:4])}, []string{"1 parcel_invalid"}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, check(t, c.rules, c.records...)) })
	}
	_, err := parcels.Check(t.Context(), []terms.ParcelRecord{a}, insured(parcel("Z", square(0.1, 0.1)[:4])))
	require.ErrorContains(t, err, `insured parcel "Z"`)
	found, err := parcels.Check(t.Context(), []terms.ParcelRecord{a}, insured(parcel("Z", square(0.105, 0.1))))
	require.NoError(t, err)
	require.Equal(t, "It overlaps Z, which is insured: 50.0 % of the smaller of the two.", found[0].Text)
}

// TestCheckAgainstEveryPair holds the index to the plain way over a jumble of rectangles.
func TestCheckAgainstEveryPair(t *testing.T) {
	var records []terms.ParcelRecord
	var boxes [][4]float64
	state := uint64(7)
	next := func() float64 {
		state = state*6364136223846793005 + 1442695040888963407
		return float64(state>>40) / (1 << 24)
	}
	for i := range 300 {
		w, s := 0.9*next(), 0.9*next()
		b := [4]float64{w, s, w + 0.01 + 0.02*next(), s + 0.01 + 0.02*next()}
		boxes, records = append(boxes, b), append(records, parcel(fmt.Sprint(i), box(b[0], b[1], b[2], b[3])))
	}
	want := []string{}
	for i, a := range boxes {
		for j, b := range boxes {
			common := math.Max(0, math.Min(a[2], b[2])-math.Max(a[0], b[0])) * math.Max(0, math.Min(a[3], b[3])-math.Max(a[1], b[1]))
			if i != j && common > rules.MaxOverlap*math.Min((a[2]-a[0])*(a[3]-a[1]), (b[2]-b[0])*(b[3]-b[1])) {
				want = append(want, fmt.Sprint(i, " parcel_overlap"))
				break
			}
		}
	}
	require.Greater(t, len(want), 50)
	require.Less(t, len(want), 250)
	require.Equal(t, want, check(t, rules, records...))
}

func TestCheckOfRealFields(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(oracletest.Root(t), "testdata", "seasons", "belgium-2021", "parcels.geojson"))
	require.NoError(t, err)
	all, err := parcels.Parse(b, parcels.Properties{})
	require.NoError(t, err)
	r := parcels.Rules{
		Area: [4]float64{5.2, 50.5, 5.5, 50.8}, MinHectares: parcels.DefaultMinHectares,
		MaxHectares: parcels.DefaultMaxHectares, MaxOverlap: parcels.DefaultMaxOverlap,
	}
	require.Empty(t, check(t, r, all...))
}

func TestCheckStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := parcels.Check(ctx, []terms.ParcelRecord{parcel("A", square(0.1, 0.1))}, rules)
	require.ErrorIs(t, err, context.Canceled)
}

func TestHectares(t *testing.T) {
	require.InEpsilon(t, 123.9, parcels.Hectares([][][2]float64{square(0, 0)}), 0.01)
	require.InEpsilon(t, 123.9-11.15, parcels.Hectares([][][2]float64{square(0, 0), box(0.002, 0.002, 0.005, 0.005)}), 0.01)
}

// BenchmarkCheck is the cost of a page of neighbours that share their borders.
func BenchmarkCheck(b *testing.B) {
	var records []terms.ParcelRecord
	for i := range 1000 {
		x, y := float64(i%32)*0.01, float64(i/32)*0.01
		records = append(records, parcel(fmt.Sprint(i), square(x, y)))
	}
	for b.Loop() {
		found, err := parcels.Check(b.Context(), records, rules)
		if err != nil || len(found) > 0 {
			b.Fatal(found, err)
		}
	}
	b.ReportMetric(float64(b.N*len(records))/b.Elapsed().Seconds(), "parcels/s")
}

// TestFits is the check that every node makes of a parcel it answers for: what Check
// says of one parcel alone.
func TestFits(t *testing.T) {
	plot := oracle.Plot{Area: rules.Area, MinHectares: 10_000, MaxHectares: 20_000_000}
	for want, rings := range map[oracle.Reason][]ring{
		oracle.ReasonNone:          {square(0.1, 0.1)},
		oracle.ReasonParcelInvalid: {{{0.1, 0.1}, {0.11, 0.11}, {0.11, 0.1}, {0.1, 0.11}, {0.1, 0.1}}},
		oracle.ReasonParcelSize:    {box(0.1, 0.1, 0.1001, 0.1001)},
		oracle.ReasonParcelOutside: {square(0.995, 0.5)},
	} {
		record := parcel("A", rings...)
		p, err := record.Parcel(oracletest.Hash("product"))
		require.NoError(t, err)
		reason, text := parcels.Fits(p, plot)
		require.Equal(t, want, reason)
		found, err := parcels.Check(t.Context(), []terms.ParcelRecord{record}, rules)
		require.NoError(t, err)
		if want == oracle.ReasonNone {
			require.Empty(t, text)
			require.Empty(t, found)
			continue
		}
		require.Equal(t, parcels.Finding{Reason: reason, Text: text}, found[0])
	}
	tiny, err := parcel("A", box(0.1, 0.1, 0.1001, 0.1001)).Parcel(oracletest.Hash("product"))
	require.NoError(t, err)
	reason, _ := parcels.Fits(tiny, oracle.Plot{Area: rules.Area})
	require.Equal(t, oracle.ReasonNone, reason, "a sheet without bounds takes any size")
}

func TestRulesOf(t *testing.T) {
	s := terms.Sheet{Area: rules.Area}
	require.Equal(t, parcels.Rules{Area: rules.Area, MinHectares: parcels.DefaultMinHectares, MaxHectares: parcels.DefaultMaxHectares, MaxOverlap: parcels.DefaultMaxOverlap}, parcels.RulesOf(s))
	s.Parcels = &terms.ParcelRules{MinHectares: 3_000, MaxHectares: 200_000, MaxOverlapBps: 50}
	require.Equal(t, parcels.Rules{Area: rules.Area, MinHectares: 0.3, MaxHectares: 20, MaxOverlap: 0.005}, parcels.RulesOf(s))
}
