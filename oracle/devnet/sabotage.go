package devnet

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/devnet/ledger"
)

// Fault is what a demo does to its own network.
type Fault struct {
	Kill    int    // nodes killed during the settlement
	At      string // stage at which they are killed; empty is a random moment
	Leader  bool   // the raft leader is among the killed
	Restart bool   // they are started again a second later
	Lie     int    // operators that are shown tampered rain and pixels
	Outage  bool   // every feed is down at the settlement, until each node has said so
	Seed    uint64 // of the random moment and the choice of nodes
}

// A random kill falls in killWindow after the settlement request: a settlement
// takes about as long. Where a quorum is to be missing it falls before the
// request is finalized, since no node can have answered by then.
const (
	killWindow   = 2500 * time.Millisecond
	beforeAnswer = ledger.FinalityDepth * blockPeriod
)

// saboteur does what a Fault says.
type saboteur struct {
	fault  Fault
	random *rand.Rand
	killed []string
}

func newSaboteur(f Fault) saboteur {
	return saboteur{fault: f, random: rand.New(rand.NewPCG(f.Seed, 0x5ea))} //nolint:gosec // repeatable on purpose
}

// liedTo is the i-th operator that is shown tampered feeds: the last first, so
// that the honest ones read the same scenes and would answer alike.
func (d *demo) liedTo(i int) *operator { return d.operators[len(d.operators)-1-i] }

// sabotageFeeds shows the lied-to operators half the rain and a stripped field,
// or a Palmer Z of twice its size.
func (d *demo) sabotageFeeds() {
	what := "half the rain and a stripped field"
	in := []recorded.Injection{{Kind: recorded.KindRain, Factor: 0.5}, {Kind: recorded.KindStrip, Field: d.season.fields[1].Name, From: date(2021, 5, 1)}}
	if d.season.data.Manifest.Divisions != nil {
		what, in = "a Palmer Z of twice its size", []recorded.Injection{{Kind: recorded.KindRain, Variable: "zndxdv", Factor: 2}}
	}
	for i := range min(d.fault.Lie, len(d.operators)-1) {
		view := d.liedTo(i).name
		for _, injection := range in {
			injection.View = view
			if _, err := d.feeds.Inject(injection); err != nil {
				d.say("no injection: %v", err)
			}
		}
		d.say("%s is shown %s", view, what)
		d.page.note("warning", "Tampered feeds", fmt.Sprintf("%s is shown %s.", view, what))
	}
}

// silence takes every feed down. The returned function waits until each node that
// is up has given that as its reason, checks that nothing was paid or lost
// meanwhile, and brings the feeds back.
func (d *demo) silence() (restore func(context.Context, [][32]byte) error, err error) {
	if !d.fault.Outage {
		return func(context.Context, [][32]byte) error { return nil }, nil
	}
	remove, err := d.feeds.Break(recorded.Fault{Kind: recorded.FaultDown})
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, requests [][32]byte) error {
		defer remove()
		for _, id := range requests {
			if err := d.awaitReason(ctx, id, oracle.ReasonSourceDown); err != nil {
				return err
			}
		}
		d.say("every feed is down: %s", oracle.ReasonSourceDown)
		d.page.note("warning", "Feeds down", oracle.ReasonSourceDown.Text())
		return d.accountStuck(ctx)
	}, nil
}

// awaitReason waits until every node that is up gives a reason for a request.
func (d *demo) awaitReason(ctx context.Context, id [32]byte, want oracle.Reason) error {
	return poll(ctx, 50*time.Millisecond, func() (bool, error) {
		up, said := 0, 0
		for _, o := range d.operators {
			if d.processes.up(o.name) {
				up++
			}
		}
		for _, line := range d.lines(ctx) {
			if line.RequestID == decimal(id) && line.Reason.Code == want {
				said++
			}
		}
		return said >= up, nil
	})
}

// sabotage kills nodes at the stage or the moment that the fault names. The
// returned function waits for it to end.
func (d *demo) sabotage(ctx context.Context, request [32]byte) (stop func()) {
	if d.fault.Kill == 0 {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	victims := d.victims(ctx)
	window := killWindow
	if d.committee.N()-d.fault.Kill < d.committee.Quorum() {
		window = beforeAnswer / 2
	}
	moment := time.Duration(d.random.Int64N(int64(window)))
	go func() {
		defer close(done)
		d.awaitMoment(ctx, request, moment)
		for _, v := range victims {
			if err := d.processes.kill(v.name); err != nil {
				continue
			}
			d.killed = append(d.killed, v.name)
			d.page.note("warning", "Node killed", v.name+" was killed.")
		}
		if d.fault.Restart && wait(ctx, time.Second) {
			d.restart(ctx, victims)
		}
	}()
	return func() {
		if d.settled.IsZero() {
			cancel() // the stage may never come
		}
		// After the last payout the kill may be still to come, and so may the restart:
		// the demo must pass all the same.
		<-done
		cancel()
		d.say("killed: %s", strings.Join(d.killed, ", "))
	}
}

// restart starts nodes again and waits until they are ready.
func (d *demo) restart(ctx context.Context, nodes []*operator) {
	for _, o := range nodes {
		if err := d.startNode(o); err != nil {
			d.say("restart: %v", err)
		}
	}
	for _, o := range nodes {
		if err := d.awaitReady(ctx, o); err != nil {
			d.say("restart: %v", err)
		}
	}
}

// victims chooses the nodes to kill.
func (d *demo) victims(ctx context.Context) []*operator {
	order := d.random.Perm(len(d.operators))
	if d.fault.Leader {
		for at, i := range order {
			if d.leads(ctx, d.operators[i]) {
				order[0], order[at] = order[at], order[0]
				d.say("%s leads the raft group", d.operators[i].name)
				break
			}
		}
	}
	var victims []*operator
	for _, i := range order[:min(d.fault.Kill, len(order))] {
		victims = append(victims, d.operators[i])
	}
	return victims
}

// leads asks a node's metrics whether it leads a raft group.
func (d *demo) leads(ctx context.Context, o *operator) bool {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+o.api+"/metrics", nil)
	if err != nil {
		return false
	}
	response, err := d.http.Do(request)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	b, err := io.ReadAll(io.LimitReader(response.Body, 4<<20))
	return err == nil && strings.Contains(string(b), "\nsheaf_groups_led 1\n")
}

// awaitMoment waits for the stage that any node first reaches, or for the moment.
func (d *demo) awaitMoment(ctx context.Context, request [32]byte, moment time.Duration) {
	if d.fault.At == "" {
		wait(ctx, moment)
		return
	}
	_ = poll(ctx, 10*time.Millisecond, func() (bool, error) {
		for _, o := range d.operators {
			for _, line := range d.lines(ctx) {
				if line.RequestID != decimal(request) {
					continue
				}
				var t api.Timeline
				if found, err := d.read(ctx, o, "/v1/requests/"+line.RequestHash.String(), &t); err != nil || !found {
					continue
				}
				for _, s := range t.Stages {
					if s.Name == d.fault.At {
						return true, nil
					}
				}
			}
		}
		return false, nil
	})
}

func wait(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
