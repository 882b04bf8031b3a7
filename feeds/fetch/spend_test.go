package fetch

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestAHostGivesSoMuchInADay(t *testing.T) {
	c, base := serve(t, func(c *Config) { c.HostBytes, c.Tries = 1500, 3 }, ranges)
	for range 2 { // the one that passes the bound is still read
		_, err := c.Fetch(t.Context(), Request{Provider: "stac", URL: base})
		require.NoError(t, err)
	}
	_, err := c.Fetch(t.Context(), Request{Provider: "stac", URL: base})
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
	require.ErrorContains(t, err, "the host's bytes of the day are spent: 2048 of 1500; it is asked again in 24h0m0s")
	require.ErrorContains(t, err, "tries: 1")
}

func TestADaysBytesComeBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, err := NewClient(Config{Hosts: []string{"a"}, HostBytes: 10})
		require.NoError(t, err)
		c.spend("a", 10)
		require.Error(t, c.allowance("a"))
		require.NoError(t, c.allowance("b"))
		time.Sleep(day - time.Second)
		require.Error(t, c.allowance("a"))
		time.Sleep(time.Second)
		require.NoError(t, c.allowance("a"))
		c.spend("a", 4)
		require.NoError(t, c.allowance("a"))
	})
}
