package terms_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func TestOver(t *testing.T) {
	day := func(text string) time.Time {
		at, err := time.Parse(time.DateOnly, text)
		require.NoError(t, err)
		return at
	}
	s, err := terms.Parse([]byte(rainSheet))
	require.NoError(t, err)
	for _, c := range []struct {
		start, end   string
		same         bool
		from, cutoff string
	}{
		{"2021-07-01", "2021-08-01", true, "2021-07-01", "2021-04-25"},
		{"2021-07-01", "2021-07-11", true, "2021-07-01", "2021-04-25"},
		{"2021-07-01", "2021-08-11", false, "2021-07-01", "2021-04-25"},
		{"2020-07-01", "2020-08-01", false, "2020-07-01", "2020-04-25"},
		{"2024-07-01", "2024-08-01", false, "2024-07-01", "2024-04-25"},
		{"2021-06-21", "2021-07-21", false, "2021-06-21", "2021-04-15"},
	} {
		over, err := s.Over(day(c.start), day(c.end))
		require.NoError(t, err)
		before, err := s.Hash()
		require.NoError(t, err)
		after, err := over.Hash()
		require.NoError(t, err)
		require.Equal(t, c.same, before == after, "%s to %s", c.start, c.end)
		require.Equal(t, c.from, over.Data.From.Format(time.DateOnly))
		require.Equal(t, c.cutoff, over.Sale.Cutoff.Format(time.DateOnly))
	}
	_, err = s.Over(day("2021-07-01"), day("2021-07-01"))
	require.ErrorContains(t, err, "window")
	_, err = s.Over(day("1850-07-01"), day("1850-08-01"))
	require.ErrorContains(t, err, "window.start")
}
