package memnet

import (
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"
)

func TestLinksAreCutAndHealed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := New()
		l, err := n.Listen("b")
		require.NoError(t, err)
		_, err = n.Listen("b")
		require.Error(t, err)
		require.Equal(t, "b", l.Addr().String())
		go func() {
			for {
				c, err := l.Accept()
				if err != nil {
					return
				}
				go func() {
					b := make([]byte, 1)
					for {
						if _, err := c.Read(b); err != nil {
							return
						}
						if _, err := c.Write(b); err != nil {
							return
						}
					}
				}()
			}
		}()
		dial := n.Dialer("a")
		c, err := dial(t.Context(), "b")
		require.NoError(t, err)
		_, err = c.Write([]byte("x"))
		require.NoError(t, err)
		_, err = c.Read(make([]byte, 1))
		require.NoError(t, err)

		n.Isolate("b", "a", "b")
		_, err = c.Read(make([]byte, 1))
		require.Error(t, err)
		_, err = dial(t.Context(), "b")
		require.ErrorIs(t, err, ErrUnreachable)
		n.Heal()
		c, err = dial(t.Context(), "b")
		require.NoError(t, err)
		require.NoError(t, l.Close())
		require.NoError(t, l.Close())
		_, err = dial(t.Context(), "b")
		require.ErrorIs(t, err, ErrUnreachable)
		n.Cut("a", "b")
		require.NoError(t, c.Close())
		require.Empty(t, n.conns)
	})
}
