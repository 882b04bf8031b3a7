package consensus

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestIntakeOfAHostileFollower: it cannot fill the log with what others signed,
// with repetitions, or beyond what an attempt may take.
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
	_, err := in.forwarded(hostile, entry('x', 0))
	require.ErrorContains(t, err, "not signed")
	_, err = in.forwarded(hostile, entry('o', 0))
	require.ErrorContains(t, err, "what 0x02", "another's message is the other's to send")
	_, err = in.forwarded(hostile, nil)
	require.Error(t, err)
	_, err = in.own(make([]byte, MaxEntry+1))
	require.Error(t, err)

	isNew, err := in.forwarded(other, entry('o', 1))
	require.NoError(t, err)
	require.True(t, isNew)
	isNew, err = in.forwarded(other, entry('o', 1))
	require.NoError(t, err)
	require.False(t, isNew, "once in a leadership")
	isNew, err = in.own(entry('o', 1))
	require.NoError(t, err)
	require.False(t, isNew)
	in.forget(entry('o', 1))
	isNew, err = in.own(entry('o', 1))
	require.NoError(t, err)
	require.True(t, isNew)

	count := func(kind byte) (taken int) {
		for i := range 1000 {
			if isNew, _ := in.forwarded(hostile, entry(kind, i)); isNew {
				taken++
			}
		}
		return taken
	}
	require.Equal(t, 3*slack*messagesOfAttempt, count('h'))
	require.Equal(t, 3*slack, count('u'))
	_, err = in.forwarded(hostile, entry('h', 2000))
	require.ErrorContains(t, err, "used up")
	isNew, err = in.forwarded(other, entry('u', 5000))
	require.NoError(t, err)
	require.True(t, isNew, "others have budgets of their own")

	in.begin()
	_, err = in.forwarded(hostile, entry('h', 2000))
	require.NoError(t, err)
	large := append([]byte("h"), make([]byte, MaxEntry-1)...)
	taken := 0
	for i := range 20 {
		binary.BigEndian.PutUint32(large[1:], uint32(i))
		if isNew, _ := in.forwarded(hostile, large); isNew {
			taken++
		}
	}
	require.Less(t, taken, 3*slack, "bytes are bounded too")
	for i := range maxRemembered + 10 {
		_, err := in.own(entry('o', i))
		require.NoError(t, err)
	}
	require.Len(t, in.held, maxRemembered)
}
