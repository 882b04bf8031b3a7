package aggregate

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func ok(value int32) oracle.Estimate {
	return oracle.Estimate{Value: value, Low: value - 1, High: value + 1, ClearBps: 9000, Status: oracle.StatusOK}
}

func not(status oracle.Status) oracle.Estimate { return oracle.Estimate{Status: status} }

var (
	insufficient = not(oracle.StatusInsufficient)
	outOfDomain  = not(oracle.StatusOutOfDomain)
)

func TestRiskFollowsTheRules(t *testing.T) {
	four := Rule{F: 1, M: 3, Tolerance: 10}
	seven := Rule{F: 2, M: 5, Tolerance: 10}
	strict := Rule{F: 1, M: 3, Tolerance: 10, Extra: true}
	for _, c := range []struct {
		name      string
		rule      Rule
		estimates []oracle.Estimate
		want      oracle.Outcome
	}{
		{"all agree", four, []oracle.Estimate{ok(5), ok(5), ok(5), ok(5)}, oracle.Outcome{Value: 5, Low: 4, High: 6, ClearBps: 9000, K: 4, Status: oracle.StatusOK}},
		{"lower of two middles", four, []oracle.Estimate{ok(4), ok(1), ok(3), ok(2)}, oracle.Outcome{Value: 2, Low: 1, High: 3, Spread: 1, ClearBps: 9000, K: 4, Status: oracle.StatusOK}},
		{"k = m has no spread", four, []oracle.Estimate{ok(0), ok(500), ok(9000)}, oracle.Outcome{Value: 500, Low: 499, High: 501, ClearBps: 9000, K: 3, Status: oracle.StatusOK}},
		{"at the tolerance", four, []oracle.Estimate{ok(-99), ok(0), ok(10), ok(99)}, oracle.Outcome{Value: 0, Low: -1, High: 1, Spread: 10, ClearBps: 9000, K: 4, Status: oracle.StatusOK}},
		{"over the tolerance", four, []oracle.Estimate{ok(-99), ok(0), ok(11), ok(99)}, oracle.Outcome{Spread: 11, ClearBps: 9000, K: 4, Status: oracle.StatusDispersed}},
		{
			"widest spread",
			Rule{F: 1, M: 3, Tolerance: math.MaxUint32},
			[]oracle.Estimate{edge(math.MinInt32), edge(math.MinInt32), edge(math.MaxInt32), edge(math.MaxInt32)},
			oracle.Outcome{Value: math.MinInt32, Low: math.MinInt32, High: math.MinInt32, Spread: math.MaxUint32, K: 4, Status: oracle.StatusOK},
		},
		{"f+1 insufficient", four, []oracle.Estimate{ok(1), ok(1), insufficient, insufficient}, oracle.Outcome{K: 2, Status: oracle.StatusInsufficient}},
		{"tie goes to the lowest", four, []oracle.Estimate{ok(1), ok(1), outOfDomain, insufficient}, oracle.Outcome{K: 2, Status: oracle.StatusInsufficient}},
		{"most frequent", seven, []oracle.Estimate{ok(1), ok(1), ok(1), outOfDomain, insufficient, outOfDomain}, oracle.Outcome{K: 3, Status: oracle.StatusOutOfDomain}},
		{"one liar cannot refuse", four, []oracle.Estimate{ok(1), ok(1), insufficient}, oracle.Outcome{K: 2, Status: oracle.StatusUndecided}},
		{"extra: m is not enough", strict, []oracle.Estimate{ok(1), ok(1), ok(1), insufficient}, oracle.Outcome{K: 3, Status: oracle.StatusUndecided}},
		{"extra: m+1 is", strict, []oracle.Estimate{ok(1), ok(1), ok(1), ok(1)}, oracle.Outcome{Value: 1, High: 2, ClearBps: 9000, K: 4, Status: oracle.StatusOK}},
		{"nobody", four, nil, oracle.Outcome{Status: oracle.StatusUndecided}},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, c.rule.Risk(c.estimates)) })
	}
}

func edge(v int32) oracle.Estimate {
	return oracle.Estimate{Value: v, Low: v, High: v, Status: oracle.StatusOK}
}

func TestPageKeepsOrderAndNames(t *testing.T) {
	risks := []oracle.Hash{{9}, {1}, {5}}
	set := []oracle.Estimate{ok(10), ok(20), insufficient}
	got := Page(risks, [][]oracle.Estimate{set, set, set}, 1, 3, 0, false)
	require.Len(t, got, 3)
	for i, o := range got {
		require.Equal(t, uint32(i), o.Index)
		require.Equal(t, risks[i], o.Risk)
	}
	require.Equal(t, []int32{10, 20, 0}, []int32{got[0].Value, got[1].Value, got[2].Value})
	require.Equal(t, oracle.StatusInsufficient, got[2].Status)
	require.Panics(t, func() { Page(risks, [][]oracle.Estimate{set[:2]}, 1, 3, 0, false) })
}

// TestLiarsStayInside: whatever at most f members say, an ok outcome lies within
// the honest values, the spread is at most the honest range, and no status that
// does not pay comes from liars alone.
func TestLiarsStayInside(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for round := range 20000 {
		n := 4 + rng.IntN(28)
		f := (n - 1) / 3
		m := 2*f + 1
		rule := Rule{F: f, M: m, Tolerance: math.MaxUint32}
		size := m + rng.IntN(n-m+1)
		liars := rng.IntN(f + 1)
		estimates := make([]oracle.Estimate, 0, size)
		lo, hi := int32(math.MaxInt32), int32(math.MinInt32)
		lowLo, highHi := lo, hi
		for range size - liars {
			e := draw(rng, 1000)
			lo, hi = min(lo, e.Value), max(hi, e.Value)
			lowLo, highHi = min(lowLo, e.Low), max(highHi, e.High)
			estimates = append(estimates, e)
		}
		for range liars {
			e := draw(rng, math.MaxInt32)
			if rng.IntN(3) == 0 {
				e = insufficient
			}
			estimates = append(estimates, e)
		}
		rng.Shuffle(size, func(i, j int) { estimates[i], estimates[j] = estimates[j], estimates[i] })
		got := rule.Risk(estimates)
		where := fmt.Sprintf("round %d: n %d, size %d, %d liars: %+v", round, n, size, liars, got)
		if size-liars >= m {
			require.Equal(t, oracle.StatusOK, got.Status, where)
		}
		require.NotContains(t, []oracle.Status{oracle.StatusInsufficient, oracle.StatusOutOfDomain, oracle.StatusDispersed}, got.Status, where)
		if got.Status != oracle.StatusOK {
			continue
		}
		require.True(t, lo <= got.Value && got.Value <= hi, where)
		require.True(t, lowLo <= got.Low && got.Low <= got.Value && got.Value <= got.High && got.High <= highHi, where)
		require.LessOrEqual(t, int64(got.Spread), int64(hi)-int64(lo), where)
	}
}

// draw is a random ok estimate with |value| at most limit.
func draw(rng *rand.Rand, limit int64) oracle.Estimate {
	a := [3]int32{}
	for i := range a {
		a[i] = int32(rng.Int64N(2*limit+1) - limit)
	}
	lo, hi := min(a[0], a[1], a[2]), max(a[0], a[1], a[2])
	mid := int32(int64(a[0]) + int64(a[1]) + int64(a[2]) - int64(lo) - int64(hi))
	return oracle.Estimate{Value: mid, Low: lo, High: hi, ClearBps: uint16(rng.IntN(10001)), Status: oracle.StatusOK}
}

// TestAgainstPlain compares with a version that follows the definition word by
// word, slowly, on sets in every order.
func TestAgainstPlain(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		n := 4 + rng.IntN(10)
		f := (n - 1) / 3
		rule := Rule{F: f, M: 2*f + 1, Tolerance: uint32(rng.IntN(40)), Extra: rng.IntN(2) == 0}
		estimates := make([]oracle.Estimate, rng.IntN(n+1))
		for i := range estimates {
			estimates[i] = []oracle.Estimate{draw(rng, 20), draw(rng, 20), draw(rng, 20), insufficient, outOfDomain}[rng.IntN(5)]
		}
		want := plain(rule, estimates)
		for range 3 {
			rng.Shuffle(len(estimates), func(i, j int) { estimates[i], estimates[j] = estimates[j], estimates[i] })
			require.Equal(t, want, rule.Risk(estimates), "%+v of %+v", rule, estimates)
		}
	}
}

func plain(rule Rule, estimates []oracle.Estimate) oracle.Outcome {
	var value, low, high, clear []int64
	counts := map[oracle.Status]int{}
	for _, e := range estimates {
		counts[e.Status]++
		if e.Status == oracle.StatusOK {
			value, low = append(value, int64(e.Value)), append(low, int64(e.Low))
			high, clear = append(high, int64(e.High)), append(clear, int64(e.ClearBps))
		}
	}
	k := len(value)
	out := oracle.Outcome{K: uint8(k)}
	need := rule.M
	if rule.Extra {
		need++
	}
	switch bad := len(estimates) - k; {
	case k >= need:
		spread := rank(value, k-1-rule.F) - rank(value, rule.F)
		out.Spread, out.ClearBps, out.Status = uint32(spread), uint16(rank(clear, (k-1)/2)), oracle.StatusDispersed
		if spread <= int64(rule.Tolerance) {
			out.Status = oracle.StatusOK
			out.Value, out.Low, out.High = int32(rank(value, (k-1)/2)), int32(rank(low, (k-1)/2)), int32(rank(high, (k-1)/2))
		}
	case bad > rule.F && counts[oracle.StatusInsufficient]*2 >= bad:
		out.Status = oracle.StatusInsufficient
	case bad > rule.F:
		out.Status = oracle.StatusOutOfDomain
	default:
		out.Status = oracle.StatusUndecided
	}
	return out
}

// rank is the value with exactly place smaller values, ties in order of position.
func rank(values []int64, place int) int64 {
	for i, v := range values {
		smaller := 0
		for j, w := range values {
			if w < v || (w == v && j < i) {
				smaller++
			}
		}
		if smaller == place {
			return v
		}
	}
	panic("rank outside the values")
}

func BenchmarkPage(b *testing.B) {
	rng := rand.New(rand.NewPCG(5, 6))
	risks := make([]oracle.Hash, oracle.MaxRisks)
	sets := make([][]oracle.Estimate, 31)
	for i := range sets {
		sets[i] = make([]oracle.Estimate, len(risks))
		for j := range sets[i] {
			sets[i][j] = draw(rng, 1000)
		}
	}
	for b.Loop() {
		Page(risks, sets, 10, 21, 100, false)
	}
}
