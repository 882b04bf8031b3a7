package devnet

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Only a devnet's time can be moved from outside, and only once the network is up.
func TestOnlyADevnetsTimeIsMoved(t *testing.T) {
	genesis := date(2021, 4, 1)
	later := func(now time.Time) time.Time { return now.Add(24 * time.Hour) }
	for says, services := range map[string]map[string]any{
		"is no `sheaf devnet`: nobody can move its time": nil,
		"the network is not up yet":                      {clockNamespace: &clock{}},
	} {
		c, err := NewChain(ChainConfig{ChainID: chainID, Genesis: genesis, Period: 20 * time.Millisecond, Services: services})
		require.NoError(t, err)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- c.Run(ctx) }()
		require.NoError(t, c.WaitReady(ctx))
		_, err = Move(ctx, c.HTTPURL(), later, false)
		require.ErrorContains(t, err, says)
		_, err = Move(ctx, c.HTTPURL(), func(now time.Time) time.Time { return now }, false)
		require.ErrorContains(t, err, "only moves forward")
		require.True(t, c.Time().Before(genesis.AddDate(0, 0, 1)))
		cancel()
		require.NoError(t, <-ended)
	}
}
