package feeds_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// said reports whether a decision holds all parts.
func said(e oracle.Evidence, parts ...string) bool {
	for _, d := range e.Decisions {
		all := true
		for _, p := range parts {
			all = all && strings.Contains(d, p)
		}
		if all {
			return true
		}
	}
	return false
}

func months(scenes []oracle.Scene) (list []string) {
	for _, s := range scenes {
		list = append(list, time.Unix(s.Start, 0).UTC().Format("2006-01")+" "+s.Source)
	}
	return list
}

func TestASeasonIsCollected(t *testing.T) {
	r := newRig(t)
	e, err := r.live(t).Collect(t.Context(), r.task("2021-04-01", "2021-08-01"))
	require.NoError(t, err)
	require.Len(t, e.Series, 11)
	for i, s := range e.Series {
		require.Empty(t, s.Missing)
		require.Equal(t, r.parcels[i].Risk, s.Risk)
		require.Equal(t, "cereal", s.Crop)
		require.Equal(t, []string{
			"2021-04 planetary-computer", "2021-05 planetary-computer", "2021-06 earth-search", "2021-07 planetary-computer",
		}, months(s.Imagery), "the catalogue that lacks June is stood in for")
		for _, scene := range s.Imagery {
			require.GreaterOrEqual(t, scene.ClearBps, uint16(9990))
			require.Contains(t, scene.Indices, "ndvi")
			require.Contains(t, scene.Indices, "ndmi")
		}
		require.Len(t, s.Weather, 8)
		july := s.Weather[7]
		require.Equal(t, oracle.Precipitation, july.Variable)
		require.Equal(t, at("2021-07-01").Unix(), july.Start)
		require.InDelta(t, 160.72, july.Value, 1e-9)
	}
	require.True(t, said(e, "planetary-computer does not list", "2021-06-01 to 2021-07-01", "earth-search"), e.Decisions)
	require.True(t, said(e, "earth-search: 4 scenes"), e.Decisions)
	for i, x := range e.Exchanges {
		require.NotZero(t, x.Digest, "%s", x.URL)
		require.NotContains(t, x.URL+strings.Join(x.Decisions, ""), "sig=")
		require.True(t, i == 0 || e.Exchanges[i-1].URL <= x.URL, "exchanges are sorted")
	}
}

func TestAReplayNeedsNoNetworkAndGivesTheSame(t *testing.T) {
	r := newRig(t)
	r.breaks(t, recorded.Fault{Kind: recorded.FaultDown, Provider: "planetary-computer", Resource: recorded.ResourceSearch})
	task := r.task("2021-04-01", "2021-08-01")
	live, err := r.live(t).Collect(t.Context(), task)
	require.NoError(t, err)
	again, err := r.replay(t, live).Collect(t.Context(), task)
	require.NoError(t, err)
	require.Equal(t, live, again, "failures are replayed as well")

	cut := live
	cut.Exchanges = live.Exchanges[1:]
	_, err = r.replay(t, cut).Collect(t.Context(), task)
	require.ErrorIs(t, err, fetch.ErrNotRecorded)
	require.ErrorContains(t, err, live.Exchanges[0].URL)

	for digest, b := range r.archive.m {
		if len(b) > 0 {
			b[len(b)/2] ^= 1
			_, err = r.replay(t, live).Collect(t.Context(), task)
			require.ErrorContains(t, err, digest.String(), "the altered object is named")
			b[len(b)/2] ^= 1
		}
	}
}

func TestOrderOfAnswersDoesNotMatter(t *testing.T) {
	r := newRig(t)
	task := r.task("2021-04-01", "2021-08-01")
	first, err := r.live(t).Collect(t.Context(), task)
	require.NoError(t, err)
	for range 5 {
		next, err := r.live(t).Collect(t.Context(), task)
		require.NoError(t, err)
		for i := range next.Exchanges {
			next.Exchanges[i].Retrieved = first.Exchanges[i].Retrieved
		}
		require.Equal(t, first, next)
	}
}

func TestOnlyWhatEndedInTheWindowIsRead(t *testing.T) {
	r := newRig(t)
	e, err := r.live(t).Collect(t.Context(), r.task("2021-04-01", "2021-06-30"))
	require.NoError(t, err)
	require.Equal(t, []string{"2021-04 planetary-computer", "2021-05 planetary-computer"}, months(e.Series[0].Imagery))
	require.Len(t, e.Series[0].Weather, 4)
}

func TestADownCatalogueIsStoodInFor(t *testing.T) {
	for _, kind := range []recorded.FaultKind{recorded.FaultDown, recorded.FaultBusy, recorded.FaultJSON, recorded.FaultTruncated} {
		t.Run(string(kind), func(t *testing.T) {
			r := newRig(t)
			r.breaks(t, recorded.Fault{Kind: kind, Provider: "planetary-computer", Resource: recorded.ResourceSearch})
			e, err := r.live(t).Collect(t.Context(), r.task("2021-05-01", "2021-08-01"))
			require.NoError(t, err)
			require.Equal(t, []string{"2021-05 earth-search", "2021-06 earth-search", "2021-07 earth-search"}, months(e.Series[0].Imagery))
			require.True(t, said(e, "planetary-computer: no scenes"), e.Decisions)
		})
	}
}

func TestBrokenRastersAreStoodInFor(t *testing.T) {
	for _, kind := range []recorded.FaultKind{recorded.FaultDown, recorded.FaultBusy, recorded.FaultTruncated, recorded.FaultLength, recorded.FaultETag, recorded.FaultJSON} {
		t.Run(string(kind), func(t *testing.T) {
			r := newRig(t)
			r.breaks(t, recorded.Fault{Kind: kind, Provider: "planetary-computer", Resource: recorded.ResourceRaster})
			e, err := r.live(t).Collect(t.Context(), r.task("2021-05-01", "2021-06-01"))
			require.NoError(t, err)
			require.Equal(t, []string{"2021-05 earth-search"}, months(e.Series[0].Imagery))
			require.True(t, said(e, "planetary-computer", "is left out"), e.Decisions)
		})
	}
}

func TestASlowSourceIsStoodInFor(t *testing.T) {
	r := newRig(t)
	_, err := r.live(t).Collect(t.Context(), r.task("2021-05-01", "2021-06-01")) // the server renders once
	require.NoError(t, err)
	r.breaks(t, recorded.Fault{Kind: recorded.FaultSlow, Delay: time.Hour, Provider: "planetary-computer", Resource: recorded.ResourceRaster})
	u, err := url.Parse(r.config.Catalogues[0].URL)
	require.NoError(t, err)
	r.client, err = fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Private: true, Timeout: 2 * time.Second, Tries: 1})
	require.NoError(t, err)
	t.Cleanup(r.client.Close)
	e, err := r.live(t).Collect(t.Context(), r.task("2021-05-01", "2021-06-01"))
	require.NoError(t, err)
	require.Equal(t, []string{"2021-05 earth-search"}, months(e.Series[0].Imagery))
	require.True(t, said(e, "planetary-computer", "is left out", "deadline exceeded"), e.Decisions)
}

func TestAMissingSceneIsStoodInFor(t *testing.T) {
	r := newRig(t)
	_, err := r.Inject(recorded.Injection{Kind: recorded.KindMissing, Provider: "planetary-computer", From: at("2021-05-01"), To: at("2021-06-01")})
	require.NoError(t, err)
	e, err := r.live(t).Collect(t.Context(), r.task("2021-04-01", "2021-06-01"))
	require.NoError(t, err)
	require.Equal(t, []string{"2021-04 planetary-computer", "2021-05 earth-search"}, months(e.Series[0].Imagery))
	require.True(t, said(e, "planetary-computer: 1 scenes"), "what each catalogue returned is recorded: %v", e.Decisions)
	require.True(t, said(e, "earth-search: 2 scenes"), e.Decisions)
	require.True(t, said(e, "planetary-computer does not list the scene of 2021-05-01"), e.Decisions)
}

func TestAShortFaultIsRetriedAndUnseen(t *testing.T) {
	r := newRig(t)
	r.breaks(t, recorded.Fault{Kind: recorded.FaultBusy, Count: 2})
	e, err := r.live(t).Collect(t.Context(), r.task("2021-05-01", "2021-06-01"))
	require.NoError(t, err)
	require.Equal(t, []string{"2021-05 planetary-computer"}, months(e.Series[0].Imagery))
}

func TestNothingAnswers(t *testing.T) {
	for want, fault := range map[string]recorded.Fault{
		"/search":                        {Kind: recorded.FaultDown, Resource: recorded.ResourceSearch},
		"none of 1 scenes could be read": {Kind: recorded.FaultDown, Resource: recorded.ResourceRaster},
		"no weather":                     {Kind: recorded.FaultDown, Provider: "agera5"},
	} {
		t.Run(want, func(t *testing.T) {
			r := newRig(t)
			r.breaks(t, fault)
			_, err := r.live(t).Collect(t.Context(), r.task("2021-05-01", "2021-06-01"))
			require.ErrorIs(t, err, oracle.ReasonSourceDown)
			require.ErrorContains(t, err, want)
		})
	}
}

func TestParcelsSayWhatTheyLack(t *testing.T) {
	r := newRig(t)
	r.parcels[3].Outline = r.parcels[3].Outline[:0]
	r.parcels[5].Outline = [][][2]float64{{{20, 50}, {20.001, 50}, {20.001, 50.001}, {20, 50}}}
	e, err := r.live(t).Collect(t.Context(), r.task("2021-05-01", "2021-06-01"))
	require.NoError(t, err)
	require.Contains(t, e.Series[3].Missing, "parcel_unknown: outline has 0 rings")
	require.Contains(t, e.Series[5].Missing, "no_scene: ")
	require.Empty(t, e.Series[4].Missing)
	require.Len(t, e.Series[4].Imagery, 1)
}

func TestAWindowWithoutAScene(t *testing.T) {
	r := newRig(t)
	task := r.task("2021-08-01", "2021-09-01") // not published yet
	task.Plan.Variables = nil
	e, err := r.live(t).Collect(t.Context(), task)
	require.NoError(t, err)
	for _, s := range e.Series {
		require.Contains(t, s.Missing, "no_scene: ")
	}
	require.True(t, said(e, "earth-search: 0 scenes"))
}

func TestACloudTakesPixelsOnlyWhereItLies(t *testing.T) {
	r := newRig(t)
	_, err := r.Inject(recorded.Injection{Kind: recorded.KindCloud, Field: r.parcels[2].Name, Class: recorded.ClassHigh, From: at("2021-05-01"), To: at("2021-06-01")})
	require.NoError(t, err)
	e, err := r.live(t).Collect(t.Context(), r.task("2021-05-01", "2021-06-01"))
	require.NoError(t, err)
	require.Less(t, e.Series[2].Imagery[0].ClearBps, uint16(1000))
	require.GreaterOrEqual(t, e.Series[0].Imagery[0].ClearBps, uint16(9000))
	require.True(t, said(e, "injected"), e.Decisions)
}

func TestACancelledTaskEnds(t *testing.T) {
	r := newRig(t)
	ctx, cancel := context.WithCancel(t.Context())
	r.before = func(_ http.ResponseWriter, req *http.Request) bool {
		if strings.HasSuffix(req.URL.Path, ".tif") {
			cancel()
			<-req.Context().Done()
			return true
		}
		return false
	}
	_, err := r.live(t).Collect(ctx, r.task("2021-04-01", "2021-08-01"))
	require.ErrorIs(t, err, context.Canceled)
}

func TestAFullArchiveEndsTheTask(t *testing.T) {
	r := newRig(t)
	c, err := feeds.New(r.config, feeds.Live(r.client, fullArchive{}, 0))
	require.NoError(t, err)
	_, err = c.Collect(t.Context(), r.task("2021-05-01", "2021-06-01"))
	require.ErrorIs(t, err, oracle.ReasonArchiveFull)
}

type fullArchive struct{}

func (fullArchive) Put([]byte) (oracle.Hash, error) { return oracle.Hash{}, fmt.Errorf("disk is full") }
func (fullArchive) Get(oracle.Hash) ([]byte, error) { return nil, fmt.Errorf("nothing was stored") }

func TestWrongConfigurationsAreRefused(t *testing.T) {
	r := newRig(t)
	good := r.config.Catalogues[0]
	for want, c := range map[string]feeds.Config{
		"two are named":    {Catalogues: []satellite.Catalogue{good, good}},
		"kind \"other\"":   {Catalogues: []satellite.Catalogue{{Name: "a", Kind: "other", URL: good.URL, Collection: "c"}}},
		"url: \"ftp://a\"": {Catalogues: []satellite.Catalogue{{Name: "a", Kind: good.Kind, URL: "ftp://a", Collection: "c"}}},
		"collection":       {Catalogues: []satellite.Catalogue{{Name: "a", Kind: good.Kind, URL: good.URL}}},
		"bands: \"pink\"":  {Bands: []string{"pink"}},
		"weather source":   {Weather: []weather.Source{weather.NewGrid("", "http://a")}},
	} {
		_, err := feeds.New(c, feeds.Live(r.client, r.archive, 0))
		require.ErrorContains(t, err, want)
	}
	c, err := feeds.New(feeds.Config{}, feeds.Live(r.client, r.archive, 0))
	require.NoError(t, err)
	_, err = c.Collect(t.Context(), r.task("2021-05-01", "2021-06-01"))
	require.ErrorContains(t, err, "no catalogue is configured")
}

func BenchmarkCollect(b *testing.B) {
	for _, n := range []int{11, 200} {
		b.Run(fmt.Sprintf("parcels=%d", n), func(b *testing.B) {
			r := newRig(b)
			own := r.parcels
			r.parcels = nil
			for i := range n {
				p := own[i%len(own)]
				r.parcels = append(r.parcels, p)
			}
			for b.Loop() {
				r.archive = newMemory()
				_, err := r.live(b).Collect(b.Context(), r.task("2021-03-01", "2021-08-01"))
				require.NoError(b, err)
			}
		})
	}
}
