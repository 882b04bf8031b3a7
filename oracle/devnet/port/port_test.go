package port

import (
	"net"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFreePortCanBeTakenAndTakenAgain(t *testing.T) {
	address, err := Free()
	require.NoError(t, err)
	host, number, err := net.SplitHostPort(address)
	require.NoError(t, err)
	require.Equal(t, "127.0.0.1", host)
	n, err := strconv.Atoi(number)
	require.NoError(t, err)
	require.GreaterOrEqual(t, n, first)
	require.LessOrEqual(t, n, last)
	for range 2 {
		l, err := net.Listen("tcp", address)
		require.NoError(t, err)
		require.NoError(t, l.Close())
	}
}
