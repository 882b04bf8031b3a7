package devnet

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestALieMovesNoPayoutOutOfTheHonestRange: nor does it keep a field undecided on
// which all honest operators agree.
func TestALieMovesNoPayoutOutOfTheHonestRange(t *testing.T) {
	rain := loadTestSeason(t, SeasonBelgium).products[0]
	ok := func(v int32) oracle.Outcome { return oracle.Outcome{Value: v, Status: oracle.StatusOK} }
	for _, c := range []struct {
		name    string
		outcome oracle.Outcome
		honest  []int32
		want    string // "" is well
	}{
		{"equal", ok(1_607_200), []int32{1_607_200, 1_607_200, 1_607_200}, ""},
		{"between", ok(1_400_000), []int32{1_300_000, 1_500_000, 1_500_000}, ""},
		{"outside, and pays the same", ok(100_000), []int32{200_000, 300_000, 300_000}, ""},
		{"below", ok(803_600), []int32{1_607_200, 1_607_200, 1_607_200}, "it pays 0.00, outside the honest operators' 5090.00 to 5090.00"},
		{"above", ok(2_500_000), []int32{1_607_200, 1_607_200, 1_700_000}, "it pays 10000.00"},
		{"undecided though all agree", oracle.Outcome{Status: oracle.StatusDispersed}, []int32{5, 5, 5}, "it ends dispersed although every honest operator found 0.0005"},
		{"dispersed, as they are", oracle.Outcome{Status: oracle.StatusDispersed}, []int32{5, 5_000_000, 5}, ""},
		{"insufficient, as some are", oracle.Outcome{Status: oracle.StatusInsufficient}, []int32{5}, ""},
		{"a value that no honest one has", ok(5), nil, "no honest operator found a value"},
	} {
		err := withinHonest(&rain, c.outcome, c.honest, 3)
		if c.want == "" {
			require.NoError(t, err, c.name)
			continue
		}
		require.ErrorContains(t, err, c.want, c.name)
	}
}
