package simtest

import (
	"context"
	"flag"
	"fmt"
	"os"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// usual is how many worlds TestSeeds plays unless told otherwise.
const usual = 300

var (
	seeds   = flag.Int("seeds", usual, "worlds that TestSeeds plays; a fifth of the usual ones with -short")
	allReal = flag.Bool("real", false, "every world that can has real raft")
	each    = flag.Bool("each", false, "name each world before it is played")

	first uint64
)

func init() {
	flag.Uint64Var(&first, "first", 0, "first seed of TestSeeds")
	flag.Uint64Var(&first, "first-seed", 0, "the same")
}

// play is one seed from beginning to end.
func play(t *testing.T, seed uint64) tally { return perform(t, newScript(seed)) }

// perform is one script from beginning to end.
func perform(t *testing.T, s *script) (sum tally) {
	if *each {
		fmt.Fprintf(os.Stderr, "%s seed %d: n %d\n", t.Name(), s.seed, s.n)
	}
	dir := ""
	if s.real {
		var err error
		dir, err = os.MkdirTemp("", "sheaf-simtest")
		require.NoError(t, err)
		defer os.RemoveAll(dir)
	}
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		w := newWorldForT(ctx, t, s, dir)
		defer w.tasks.Wait()
		defer w.end()
		defer cancel()
		w.run()
		sum = w.check.tally
	})
	return sum
}

func TestSeeds(t *testing.T) {
	count := *seeds
	if testing.Short() && count == usual {
		count = usual / 5
	}
	began := time.Now()
	var sum tally
	for i := range count {
		sum.add(play(t, first+uint64(i)))
		if t.Failed() {
			t.FailNow()
		}
	}
	t.Logf("%d worlds from seed %d in %s: %+v", count, first, time.Since(began).Round(time.Second), sum)
}

// TestForks plays worlds in which a liar leads first, forks the log, and shows
// who was away another branch, while honest members crash just when they have
// signed: what the sign-once lock is there for.
func TestForks(t *testing.T) {
	for seed := range uint64(40) {
		s := newScript(seed)
		if len(s.liars) == 0 || s.restore.node >= 0 || s.n > 7 {
			continue
		}
		s.free, s.real, s.heal, s.cuts, s.loss, s.slow = true, false, time.Minute, 0, 0, 0
		s.faults = nil
		for i := range s.minds {
			s.minds[i].leading = plot{fork: true, rewrite: true, censor: 1, stall: -1}
			s.minds[i].mute, s.minds[i].few = "", 0
		}
		for i := range s.n {
			at := 2*maxLag + time.Duration(int64(seed)*397+int64(i)*1311)%15_000*time.Millisecond
			s.faults = append(s.faults, fault{at: at, until: at + time.Second, what: "crash", a: i})
		}
		perform(t, s)
	}
}

// TestStalls plays worlds in which liars lead first and append nothing, one after the
// other, for longer than a clock runs: the honest leader behind them takes over
// messages and ticks at once.
func TestStalls(t *testing.T) {
	for seed := range uint64(60) {
		s := newScript(seed)
		if len(s.liars) < 2 || s.restore.node >= 0 || s.rolling != nil {
			continue
		}
		s.free, s.first, s.real, s.heal, s.faults, s.cuts, s.loss = false, true, false, 0, nil, 0, 0
		for i := range s.minds {
			s.minds[i] = mind{oppose: s.minds[i].oppose, status: s.minds[i].status, leading: plot{stall: 0}}
		}
		perform(t, s)
	}
}

// TestWhispers plays worlds in which liars tell their messages to one honest member
// alone, which reaches no other honest one until the network heals: what it holds then
// has to come to all.
func TestWhispers(t *testing.T) {
	for seed := range uint64(40) {
		s := newScript(seed)
		if len(s.liars) == 0 || s.restore.node >= 0 || s.rolling != nil {
			continue
		}
		s.free, s.first, s.real, s.cuts, s.loss, s.slow, s.faults = false, false, false, 0, 0, 0, nil
		s.asks, s.heal = s.asks[:1], 6*time.Second
		for i := range s.minds {
			s.minds[i] = mind{whispers: true, mute: "ros", leading: plot{stall: -1}}
		}
		for i := range s.leg1 {
			s.leg1[i] %= time.Second
		}
		told := slices.IndexFunc(s.everybody(), func(i int) bool { return s.mindOf(i) == nil })
		for _, i := range s.everybody() {
			if s.mindOf(i) == nil && i != told {
				s.faults = append(s.faults, fault{until: s.heal, what: "cut", a: told, b: i}, fault{until: s.heal, what: "cut", a: i, b: told})
			}
		}
		perform(t, s)
	}
}

// TestUsurpers plays worlds with real raft in which liars stand for election before
// anybody else, lead as long as they may, and append nothing.
func TestUsurpers(t *testing.T) {
	for seed := range uint64(12) {
		s := newScript(seed)
		if len(s.liars) == 0 || s.restore.node >= 0 || s.rolling != nil || s.n > 7 {
			continue
		}
		s.first, s.real, s.heal, s.faults, s.cuts, s.loss = true, true, 0, nil, 0, 0
		s.asks = s.asks[:1]
		for i := range s.minds {
			s.minds[i] = mind{oppose: true, leading: plot{stall: 0, reign: time.Minute}}
		}
		perform(t, s)
	}
}

// TestCoups plays worlds with real raft in which liars depose an honest leader of a
// group of its own in one candidacy after the other, and stand in its place.
func TestCoups(t *testing.T) {
	if testing.Short() {
		t.Skip("thirteen rafts and their disks take seconds")
	}
	for _, seed := range []uint64{39, 49, 59} {
		s := newScript(seed)
		s.first, s.real, s.coups, s.heal, s.faults, s.cuts, s.loss, s.slow = true, true, true, 0, nil, 0, 0, 0
		s.asks = s.asks[:1]
		for i := range s.minds {
			s.minds[i] = mind{oppose: true, leading: plot{stall: 0, reign: time.Minute}}
		}
		perform(t, s)
	}
}

// TestWide plays real raft with ten members and with thirteen.
func TestWide(t *testing.T) {
	if testing.Short() {
		t.Skip("thirteen rafts and their disks take seconds")
	}
	for _, seed := range []uint64{5, 49} {
		s := newScript(seed)
		s.real = true
		perform(t, s)
	}
}

// TestKept plays seeds past the usual ones that have failed once.
func TestKept(t *testing.T) {
	for _, seed := range []uint64{962, 1755, 2506} {
		play(t, seed)
	}
}

// TestReplay: a seed is one world, whoever plays it and how often.
func TestReplay(t *testing.T) {
	for _, seed := range []uint64{3, 7, 18} {
		if a, b := play(t, seed), play(t, seed); a != b {
			t.Errorf("seed %d: %+v, then %+v", seed, a, b)
		}
	}
}
