package recorded

import (
	"context"
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
)

func TestParseInjection(t *testing.T) {
	from := time.Date(2021, 4, 1, 0, 0, 0, 0, time.UTC)
	for text, want := range map[string]Injection{
		"kind=cloud,field=BE-A-04,class=9,from=2021-04-01":                           {Kind: KindCloud, Field: "BE-A-04", Class: 9, From: from},
		`{"kind":"cloud","field":"BE-A-04","class":9,"from":"2021-04-01T00:00:00Z"}`: {Kind: KindCloud, Field: "BE-A-04", Class: 9, From: from},
		"kind=rain, factor=0.5, view=op-1, to=2021-04-01T00:00:00Z":                  {Kind: KindRain, Factor: 0.5, View: "op-1", To: from},
		"kind=absurd,field=BE-A-08,spectrum=water":                                   {Kind: KindAbsurd, Field: "BE-A-08", Spectrum: Water},
		"kind=missing,provider=earth-search":                                         {Kind: KindMissing, Provider: "earth-search"},
	} {
		in, err := ParseInjection(text)
		require.NoError(t, err, text)
		require.Equal(t, want, in, text)
	}
}

func TestParseFault(t *testing.T) {
	want := Fault{Kind: FaultBusy, Provider: "earth-search", Resource: ResourceSearch, Count: 3, RetryAfter: 2 * time.Second}
	for _, text := range []string{
		"kind=busy,provider=earth-search,resource=search,count=3,retry_after=2s",
		`{"kind":"busy","provider":"earth-search","resource":"search","count":3,"retry_after":"2s"}`,
	} {
		f, err := ParseFault(text)
		require.NoError(t, err, text)
		require.Equal(t, want, f, text)
	}
	b, err := json.Marshal(want)
	require.NoError(t, err)
	var again Fault
	require.NoError(t, json.Unmarshal(b, &again))
	require.Equal(t, want, again)
}

func TestParseNamesWhatIsWrong(t *testing.T) {
	for text, want := range map[string]string{
		"cloud":                            `"cloud": want JSON, or key=value`,
		"kind=cloud,kind=rain":             `"kind=rain"`,
		"kind=cloud,colour=red":            `"colour=red"`,
		"kind=cloud,class=nine":            `class: "nine"`,
		"kind=cloud,class=900":             "class",
		"kind=cloud,class=NaN":             `class: "NaN"`,
		"kind=cloud,from=yesterday":        `from: "yesterday"`,
		"kind=absurd,spectrum=lava":        `spectrum: "lava"`,
		`{"kind":"cloud","colour":"red"}`:  `"colour"`,
		`{"kind":"cloud"} {}`:              "more than one",
		`{"kind":"rain","factor":"a lot"}`: "factor",
	} {
		_, err := ParseInjection(text)
		require.ErrorContains(t, err, want, text)
	}
	for text, want := range map[string]string{
		"kind=fire":                          `"fire" is unknown`,
		"kind=slow,delay=soon":               `"soon"`,
		"kind=busy,resource=paper":           `resource "paper"`,
		"kind=busy,count=-1":                 "must not be negative",
		`{"kind":"slow","delay":1000000000}`: "delay",
		`{"kind":"slow","late":"1s"}`:        `"late"`,
	} {
		_, err := ParseFault(text)
		require.ErrorContains(t, err, want, text)
	}
}

func TestProvidersAnswer(t *testing.T) {
	data, err := Load(folder)
	require.NoError(t, err)
	require.Equal(t, day("2021-11-01"), data.End())
	s, err := New(data, data.End, zap.NewNop(), Options{})
	require.NoError(t, err)
	require.NoError(t, s.Listen())
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	all := s.Providers("op-1")
	require.Len(t, all, 3)
	require.Equal(t, Provider{Name: "planetary-computer", Shape: ShapePlanetaryComputer, Collection: "sentinel-2-l2a-monthly", URL: s.URL("op-1") + "/planetary-computer/api/stac/v1"}, all[1])
	for _, p := range all {
		resp, err := http.Get(p.URL)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Equal(t, http.StatusOK, resp.StatusCode, p.URL)
	}
	cancel()
	require.NoError(t, <-done)
}

func FuzzParseInjection(f *testing.F) {
	f.Add("kind=cloud,field=BE-A-04,class=9,from=2021-04-01")
	f.Add(`{"kind":"rain","factor":2}`)
	f.Fuzz(func(t *testing.T, text string) {
		if in, err := ParseInjection(text); err == nil {
			if _, err := json.Marshal(in); err != nil {
				t.Errorf("%q is read as what cannot be written: %v", text, err)
			}
		}
	})
}
