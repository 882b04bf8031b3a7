package simtest

import (
	"context"
	"flag"
	"testing"
	"testing/synctest"
	"time"
)

var (
	seeds = flag.Int("seeds", 300, "worlds that TestSeeds plays; 60 of them with -short")
	first = flag.Uint64("first", 0, "first seed of TestSeeds")
)

// play is one seed from beginning to end.
func play(t *testing.T, seed uint64) (sum tally) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		w := newWorldForT(ctx, t, newScript(seed))
		defer w.tasks.Wait()
		defer cancel()
		w.run()
		cancel()
		sum = w.check.tally
	})
	return sum
}

func TestSeeds(t *testing.T) {
	count := *seeds
	if testing.Short() && count == 300 {
		count = 60
	}
	began := time.Now()
	var sum tally
	for i := range count {
		sum.add(play(t, *first+uint64(i)))
		if t.Failed() {
			t.FailNow()
		}
	}
	t.Logf("%d worlds in %s: %+v", count, time.Since(began).Round(time.Second), sum)
}

// TestReplay: a seed is one world, whoever plays it and how often.
func TestReplay(t *testing.T) {
	for _, seed := range []uint64{3, 7, 18} {
		if a, b := play(t, seed), play(t, seed); a != b {
			t.Errorf("seed %d: %+v, then %+v", seed, a, b)
		}
	}
}
