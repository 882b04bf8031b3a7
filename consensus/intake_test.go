package consensus

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestIntakeOfAHostileFollower: it cannot fill the log with what others signed,
// nor beyond what an attempt may take.
func TestIntakeOfAHostileFollower(t *testing.T) {
	hostile, other := oracle.Address{1}, oracle.Address{2}
	in := newIntake(3, func(entry []byte) (oracle.Address, error) {
		switch entry[0] {
		case 'h':
			return hostile, nil
		case 'o':
			return other, nil
		case 'u':
			return oracle.Address{}, nil
		}
		return oracle.Address{}, errors.New("not signed")
	})
	entry := func(kind byte, i int) []byte { return binary.BigEndian.AppendUint32([]byte{kind}, uint32(i)) }
	require.ErrorContains(t, in.forwarded(hostile, entry('x', 0)), "not signed")
	require.ErrorContains(t, in.forwarded(hostile, entry('o', 0)), "what 0x02", "another's message is the other's to send")
	require.Error(t, in.forwarded(hostile, nil))
	require.Error(t, in.own(make([]byte, MaxEntry+1)))
	require.NoError(t, in.own(entry('o', 1)))
	require.NoError(t, in.own(entry('o', 1)), "it may have come too early")
	require.NoError(t, in.forwarded(other, entry('o', 1)))

	count := func(kind byte) (taken int) {
		for i := range 1000 {
			if in.forwarded(hostile, entry(kind, i)) == nil {
				taken++
			}
		}
		return taken
	}
	require.Equal(t, 3*slack*messagesOfAttempt, count('h'))
	require.Equal(t, 3*slack, count('u'))
	require.ErrorContains(t, in.forwarded(hostile, entry('h', 2000)), "used up")
	require.NoError(t, in.forwarded(other, entry('u', 5000)), "others have budgets of their own")

	in.begin()
	require.NoError(t, in.forwarded(hostile, entry('h', 2000)))
	large := append([]byte("h"), make([]byte, MaxEntry-1)...)
	taken := 0
	for i := range 20 {
		binary.BigEndian.PutUint32(large[1:], uint32(i))
		if in.forwarded(hostile, large) == nil {
			taken++
		}
	}
	require.Less(t, taken, 3*slack, "bytes are bounded too")
}
