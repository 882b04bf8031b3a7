package consensus

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/transport/memnet"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// The tests of this file measure and check nothing but that it works. They run
// when they are told where to write, a line each of name, value and unit:
//
//	go test -run Figures ./consensus -args -figures FILE [-trials 50]
var (
	figuresFile = flag.String("figures", "", "file to append figures to; empty: nothing is measured")
	trials      = flag.Int("trials", 50, "failovers of each kind")
)

func figuresForT(t *testing.T) func(name string, value float64, unit string) {
	if *figuresFile == "" {
		t.Skip("no -figures")
	}
	return func(name string, value float64, unit string) {
		f, err := os.OpenFile(*figuresFile, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		require.NoError(t, err)
		defer f.Close()
		_, err = fmt.Fprintf(f, "%s %.4g %s\n", name, value, unit)
		require.NoError(t, err)
	}
}

// cpu is what this process has used so far, of all its nodes.
func cpu(t *testing.T) time.Duration {
	var use syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &use))
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}

// meter counts what all connections of a network carry, headers of TCP aside.
type meter struct{ sent atomic.Int64 }

type metered struct {
	net.Conn
	m *meter
}

func (c metered) Write(b []byte) (int, error) {
	n, err := c.Conn.Write(b)
	c.m.sent.Add(int64(n))
	return n, err
}

type meteredListener struct {
	net.Listener
	m *meter
}

func (l meteredListener) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	return metered{conn, l.m}, err
}

func loopback(t *testing.T, m *meter, election time.Duration) network {
	return network{
		election: election,
		listen: func(int) (net.Listener, string) {
			l, err := net.Listen("tcp", "127.0.0.1:0")
			require.NoError(t, err)
			return meteredListener{l, m}, l.Addr().String()
		},
		dial: func(int) func(context.Context, string) (net.Conn, error) {
			return func(ctx context.Context, endpoint string) (net.Conn, error) {
				conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", endpoint)
				if err != nil {
					return nil, err
				}
				return metered{conn, m}, nil
			}
		},
	}
}

// leaderOf waits until one of the players leads.
func leaderOf(t *testing.T, players []*player) int {
	t.Helper()
	for end := time.After(time.Minute); ; {
		for i, p := range players {
			if p.log.IsLeader() {
				return i
			}
		}
		select {
		case <-end:
			t.Fatal("nobody leads")
		case <-time.After(time.Millisecond):
		}
	}
}

// TestFiguresOfAttempts: leg 2 of whole committees in one process.
func TestFiguresOfAttempts(t *testing.T) {
	tell := figuresForT(t)
	for _, n := range []int{4, 7, 13, 31} {
		for _, risks := range []int{1, 100, oracle.MaxRisks} {
			ctx, cancel := context.WithCancel(context.Background())
			var tasks sync.WaitGroup
			var m meter
			election := DefaultElection
			if n > 13 { // so many members on a few cores would stand while they count
				election = 2 * time.Second
			}
			players := playersForT(ctx, t, &tasks, n, risks, t.TempDir(), loopback(t, &m, election))
			for _, p := range players {
				p.cfg.Parameters = round.Parameters{CommitBound: time.Hour, RevealBound: time.Hour, Delta: time.Minute, Retry: time.Minute}
			}
			leaderOf(t, players)
			var walls []time.Duration
			var used time.Duration
			play := func(attempt uint32) {
				before, began := cpu(t), time.Now()
				for _, p := range players {
					p.start <- attempt
				}
				for _, p := range players {
					<-p.attested
				}
				walls, used = append(walls, time.Since(began)), used+cpu(t)-before
			}
			play(0) // connections and caches are made
			walls, used = nil, 0
			sent := m.sent.Load()
			for i := range max(1, min(20, 400_000/(n*n*n*(1+risks/100)))) {
				play(uint32(i + 1))
			}
			cancel()
			tasks.Wait()
			slices.Sort(walls)
			of, count := fmt.Sprintf("_n%d_risks%d", n, risks), float64(len(walls))
			tell("attempt_wall_median"+of, float64(walls[len(walls)/2].Microseconds())/1000, "ms")
			tell("attempt_cpu_per_operator"+of, float64(used.Microseconds())/1000/count/float64(n), "ms")
			tell("attempt_sent_per_operator"+of, float64(m.sent.Load()-sent)/count/float64(n)/1024, "KiB")
		}
	}
}

const (
	failoverElection = 300 * time.Millisecond
	failoverProgress = 300 * time.Millisecond // of a stalling leader before members complain
)

// failoverBounds are how long the lost member is waited for: 100 ms with its
// commitment and 50 ms with its reveal at n = 4. Delta must be twice a relayed hop,
// and the processors of one machine play every member, with messages that grow with n².
func failoverBounds(n int) round.Parameters {
	times := time.Duration(1)
	if n > 7 {
		times = 3
	}
	return round.Parameters{CommitBound: times * 100 * time.Millisecond, RevealBound: times * 50 * time.Millisecond, Delta: times * 25 * time.Millisecond, Retry: times * 100 * time.Millisecond}
}

// failover is how long it takes from the loss of a leader in an attempt to that
// attempt's report at the first member.
func failover(t *testing.T, n int, stalls bool, w network) time.Duration {
	ctx, cancel := context.WithCancel(context.Background())
	var tasks sync.WaitGroup
	defer tasks.Wait()
	defer cancel()
	w.election = failoverElection
	players := playersForT(ctx, t, &tasks, n, 11, t.TempDir(), w)
	bounds := failoverBounds(n)
	for _, p := range players {
		p.cfg.Parameters, p.progress = bounds, failoverProgress
	}
	leaderOf(t, players)
	for _, p := range players {
		p.start <- 0
	}
	for _, p := range players {
		<-p.attested
	}
	<-time.After(2 * failoverProgress) // the leader has had its time
	leader := leaderOf(t, players)
	began := time.Now()
	if stalls {
		players[leader].stalls.Store(true)
	} else {
		players[leader].stop()
	}
	first := make(chan struct{}, n)
	for i, p := range players {
		if i == leader {
			continue
		}
		p.start <- 1
		go func() {
			select {
			case <-p.attested:
				first <- struct{}{}
			case <-ctx.Done():
			}
		}()
	}
	select {
	case <-first:
	case <-time.After(time.Minute):
		t.Fatal("no report in a minute")
	}
	return time.Since(began)
}

func TestFiguresOfFailover(t *testing.T) {
	tell := figuresForT(t)
	for _, n := range []int{4, 13} {
		for kind, stalls := range map[string]bool{"stopped": false, "stalling": true} {
			var all []time.Duration
			for range *trials {
				all = append(all, failover(t, n, stalls, loopback(t, &meter{}, 0)))
			}
			slices.Sort(all)
			of := fmt.Sprintf("_%s_leader_n%d", kind, n)
			tell("failover_median"+of, all[len(all)/2].Seconds(), "s")
			tell("failover_worst"+of, all[len(all)-1].Seconds(), "s")
		}
	}
}

// season is the log of many requests: each opened, committed and revealed by all.
func (p *player) season(players []*player, first, count int) (entries [][]byte) {
	for i := range count {
		request := p.cfg.Request
		request.ID = [32]byte{2, byte((first + i) >> 16), byte((first + i) >> 8), byte(first + i)}
		open := round.Open{Request: request}
		messages := []round.Message{open}
		var reveals []round.Message
		for _, other := range players {
			c, r := other.answer(open.Context())
			messages, reveals = append(messages, c), append(reveals, r)
		}
		for _, m := range append(messages, reveals...) {
			b, err := round.Encode(m)
			require.NoError(p.t, err)
			entries = append(entries, b)
		}
	}
	return entries
}

func sizeOf(t *testing.T, dir string) (bytes int64) {
	require.NoError(t, filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		bytes += info.Size()
		return err
	}))
	return bytes
}

// TestFiguresOfLogs: a node that was away for 1,000 requests, and what they
// leave on disk.
func TestFiguresOfLogs(t *testing.T) {
	tell := figuresForT(t)
	ctx, cancel := context.WithCancel(context.Background())
	var tasks sync.WaitGroup
	defer tasks.Wait()
	defer cancel()
	var m meter
	dir := t.TempDir()
	players := playersForT(ctx, t, &tasks, 4, 11, dir, loopback(t, &m, time.Second))
	leader := leaderOf(t, players)
	away := (leader + 1) % 4
	players[away].stop()
	entries := players[leader].season(players, 0, 1000)
	for _, e := range entries {
		require.NoError(t, players[leader].log.Propose(ctx, e))
	}
	last := uint64(0)
	caughtUp := func(log *Log) func() bool {
		return func() bool { _, _, applied := log.Stats(); return applied >= last }
	}
	wait := func(what string, holds func() bool) {
		for end := time.After(2 * time.Minute); !holds(); {
			select {
			case <-end:
				t.Fatal(what)
			case <-time.After(time.Millisecond):
			}
		}
	}
	wait("the leader applies", func() bool {
		_, newest, applied := players[leader].log.Stats()
		last = newest
		return applied == newest && newest > uint64(len(entries))
	})
	began := time.Now()
	again := players[away].restart()
	wait("the node catches up", caughtUp(again.log))
	tell("recovery_after_1000_requests_n4_risks11", time.Since(began).Seconds(), "s")
	tell("log_of_1000_requests_n4_risks11", float64(sizeOf(t, filepath.Join(dir, fmt.Sprint(leader))))/(1<<20), "MiB")
	tell("log_entries_of_1000_requests_n4", float64(len(entries)), "entries")
}

// TestFiguresOfRotation: 10,000 requests in groups of MaxAttempts, each group's log
// deleted once the next one has begun, as nodes do.
func TestFiguresOfRotation(t *testing.T) {
	tell := figuresForT(t)
	const requests = 10_000
	dir := t.TempDir()
	var most, all int64
	for first := 0; first < requests; first += MaxAttempts {
		func() {
			ctx, cancel := context.WithCancel(context.Background())
			var tasks sync.WaitGroup
			defer tasks.Wait()
			defer cancel()
			here := filepath.Join(dir, fmt.Sprint(first))
			players := playersForT(ctx, t, &tasks, 4, 11, here, loopback(t, &meter{}, time.Second))
			leader := leaderOf(t, players)
			entries := players[leader].season(players, first, min(MaxAttempts, requests-first))
			for _, e := range entries {
				require.NoError(t, players[leader].log.Propose(ctx, e))
			}
			for end := time.After(2 * time.Minute); ; {
				if _, newest, applied := players[leader].log.Stats(); applied == newest && newest > uint64(len(entries)) {
					break
				}
				select {
				case <-end:
					t.Fatal("the leader does not apply")
				case <-time.After(time.Millisecond):
				}
			}
			all += sizeOf(t, filepath.Join(here, fmt.Sprint(leader)))
			most = max(most, sizeOf(t, dir)/4)
			if first > 0 {
				require.NoError(t, os.RemoveAll(filepath.Join(dir, fmt.Sprint(first-MaxAttempts))))
			}
		}()
	}
	tell("log_of_10000_requests_n4_risks11_written", float64(all)/(1<<20), "MiB")
	tell("log_of_10000_requests_n4_risks11_largest_on_disk", float64(most)/(1<<20), "MiB")
}

// TestFailoverInVirtualTime: without a machine in the way, the next report comes
// within a second of the loss of a leader, stopped or stalling.
func TestFailoverInVirtualTime(t *testing.T) {
	for _, stalls := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			require.Less(t, failover(t, 4, stalls, memoryOf(t, memnet.New())), 1200*time.Millisecond)
		})
	}
}
