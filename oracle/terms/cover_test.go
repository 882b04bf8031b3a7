package terms

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAggregateCutsWhereTheSumIsUsedUp(t *testing.T) {
	for _, c := range []struct {
		sum  int64
		dues []int64
		want string
	}{
		{1000, nil, "[]"},
		{1000, []int64{0, 0}, "[0 0]"},
		{1000, []int64{500, 200}, "[500 200]"},
		{1000, []int64{500, 200, 500}, "[500 200 300]"},
		{1000, []int64{1000, 1}, "[1000 0]"},
		{1, []int64{2, 2}, "[1 0]"},
	} {
		dues := make([]*big.Int, len(c.dues))
		for i, due := range c.dues {
			dues[i] = big.NewInt(due)
		}
		sum := big.NewInt(c.sum)
		require.Equal(t, c.want, fmt.Sprint(Aggregate(sum, dues...)), "%+v", c)
		require.Equal(t, c.sum, sum.Int64(), "the argument stays")
	}
}

// FuzzAggregate holds it to the plain sum: what is paid is min(sum, all dues), and
// no phase is paid more than it is due.
func FuzzAggregate(f *testing.F) {
	f.Add(uint64(1000), uint64(500), uint64(200), uint64(500))
	f.Add(uint64(0), uint64(1), uint64(0), uint64(1))
	f.Fuzz(func(t *testing.T, sum, a, b, c uint64) {
		dues := []*big.Int{new(big.Int).SetUint64(a), new(big.Int).SetUint64(b), new(big.Int).SetUint64(c)}
		all, paid, total := new(big.Int), Aggregate(new(big.Int).SetUint64(sum), dues...), new(big.Int)
		for i, due := range dues {
			require.LessOrEqual(t, paid[i].Cmp(due), 0)
			require.GreaterOrEqual(t, paid[i].Sign(), 0)
			all.Add(all, due)
			total.Add(total, paid[i])
		}
		if most := new(big.Int).SetUint64(sum); all.Cmp(most) > 0 {
			all = most
		}
		require.Equal(t, all.String(), total.String())
	})
}
