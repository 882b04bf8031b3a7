package weather

import (
	"context"
	"crypto/sha256"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const belgium = "../../testdata/feeds/belgium-2021"

// overHTTP is a plain Getter for the tests: no retries, no record.
type overHTTP struct{ ranges map[string]int }

func (g overHTTP) Fetch(ctx context.Context, r fetch.Request) (fetch.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.URL, nil)
	if err != nil {
		return fetch.Response{}, err
	}
	if r.Length > 0 {
		req.Header.Set("Range", "bytes="+strconv.FormatInt(r.Offset, 10)+"-"+strconv.FormatInt(r.Offset+r.Length-1, 10))
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return fetch.Response{}, fetch.Down(r.Provider, r.String(), err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode >= 300 {
		return fetch.Response{}, fetch.Down(r.Provider, r.String(), err)
	}
	g.ranges[r.URL]++
	total := int64(len(body))
	if _, size, ok := strings.Cut(resp.Header.Get("Content-Range"), "/"); ok {
		total, _ = strconv.ParseInt(size, 10, 64)
	}
	return fetch.Response{Body: body, Total: total, ETag: resp.Header.Get("ETag"), Status: resp.StatusCode}, nil
}

// serve plays the recorded folder on loopback at the end of a day.
func serve(t *testing.T, now time.Time) (*recorded.Server, string) {
	t.Helper()
	data, err := recorded.Load(belgium)
	require.NoError(t, err)
	s, err := recorded.New(data, func() time.Time { return now }, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return s, server.URL
}

// season is June and July over the recorded fields.
func season(t *testing.T) Query {
	t.Helper()
	data, err := recorded.Load(belgium)
	require.NoError(t, err)
	q := Query{From: day("2021-06-01"), To: day("2021-08-01"), Variables: []oracle.Variable{oracle.Precipitation, oracle.MeanTemperature}}
	for _, f := range data.Fields {
		centre := f.Outline.Bound().Center()
		q.Places = append(q.Places, Place{Latitude: centre[1], Longitude: centre[0]})
	}
	return q
}

func TestGridReadsTheCellUnderEachField(t *testing.T) {
	_, base := serve(t, day("2021-08-01"))
	g, q := overHTTP{map[string]int{}}, season(t)
	result, err := NewGrid("agera5", base+"/agera5/v1/index.json").Read(t.Context(), g, q)
	require.NoError(t, err)
	require.Len(t, result.Series, 11)
	for _, series := range result.Series {
		got := values(series)
		require.Len(t, got, 4)
		require.InDelta(t, 160.72, got["precipitation 2021-07-01"], 1e-9)
		require.InDelta(t, 160.17, got["precipitation 2021-06-01"], 1e-9)
		require.InDelta(t, 290.87-273.15, got["mean_temperature 2021-07-01"], 1e-9)
		require.Equal(t, "monthly, WorldCereal extract 6c574425", series[0].Version)
		require.Equal(t, day("2021-07-01").Unix(), series[0].End)
	}
	require.Equal(t, []string{"agera5: 11 of 11 parcels share the cell around 5.3000 50.6000 (east, north)."}, result.Decisions[1:])
	require.Len(t, g.ranges, 5, "the index and four rasters")
	for link, n := range g.ranges {
		require.Equal(t, 1, n, "%s is read once for eleven parcels", link)
	}
}

func TestGridLeavesOutWhatIsNotThere(t *testing.T) {
	_, base := serve(t, day("2021-07-31"))
	g, q := overHTTP{map[string]int{}}, season(t)
	q.Places = []Place{q.Places[0], {50.70, 5.30}, {48.0, 5.30}}
	result, err := NewGrid("agera5", base+"/agera5/v1/index.json").Read(t.Context(), g, q)
	require.NoError(t, err)
	require.Len(t, result.Series[0], 2, "July is not published yet")
	require.Empty(t, result.Series[1], "the neighbouring cell holds no data")
	require.Empty(t, result.Series[2])
	require.Contains(t, result.Decisions, "agera5: parcel 3 lies outside the grid.")

	q = season(t)
	q.From, q.To = day("2021-06-02"), day("2021-07-15")
	result, err = NewGrid("agera5", base+"/agera5/v1/index.json").Read(t.Context(), g, q)
	require.NoError(t, err)
	require.Empty(t, result.Series[0], "a month is not split")
}

func TestGridTellsOfTamperedRain(t *testing.T) {
	s, base := serve(t, day("2021-08-01"))
	_, err := s.Inject(recorded.Injection{Kind: recorded.KindRain, View: "liar", Factor: 0.5})
	require.NoError(t, err)
	result, err := NewGrid("agera5", base+"/view/liar/agera5/v1/index.json").Read(t.Context(), overHTTP{map[string]int{}}, season(t))
	require.NoError(t, err)
	require.InDelta(t, 80.36, values(result.Series[0])["precipitation 2021-07-01"], 1e-9)
	require.Contains(t, result.Decisions, "agera5: agera5_precipitation-flux_2021-07: injected: value times 0.5.")
}

func TestGridFaultsHaveTheirReason(t *testing.T) {
	for name, c := range map[string]struct {
		fault  recorded.Fault
		reason oracle.Reason
	}{
		"index down":     {recorded.Fault{Kind: recorded.FaultDown}, oracle.ReasonSourceDown},
		"busy":           {recorded.Fault{Kind: recorded.FaultBusy, Resource: recorded.ResourceSearch}, oracle.ReasonSourceDown},
		"wrong JSON":     {recorded.Fault{Kind: recorded.FaultJSON, Resource: recorded.ResourceSearch}, oracle.ReasonSourceCorrupt},
		"raster is down": {recorded.Fault{Kind: recorded.FaultDown, Resource: recorded.ResourceRaster}, oracle.ReasonSourceDown},
		"raster short":   {recorded.Fault{Kind: recorded.FaultLength, Resource: recorded.ResourceRaster}, oracle.ReasonSourceCorrupt},
		"raster is JSON": {recorded.Fault{Kind: recorded.FaultJSON, Resource: recorded.ResourceRaster}, oracle.ReasonSourceCorrupt},
	} {
		t.Run(name, func(t *testing.T) {
			s, base := serve(t, day("2021-08-01"))
			_, err := s.Break(c.fault)
			require.NoError(t, err)
			_, err = NewGrid("agera5", base+"/agera5/v1/index.json").Read(t.Context(), overHTTP{map[string]int{}}, season(t))
			require.ErrorIs(t, err, c.reason)
		})
	}
}

// index is made up in the shape of the recorded server's.
const index = `{"dataset":"AgERA5","version":"1","items":[
{"id":"a","variable":"precipitation-flux","statistic":"sum","unit":"mm","start":"2021-06-01T00:00:00Z","end":"2021-07-01T00:00:00Z","scale":0.01,"offset":0,"nodata":65535,"href":"a.tif"},
{"id":"b","variable":"precipitation-flux","statistic":"sum","unit":"mm","start":"2021-07-01T00:00:00Z","end":"2021-08-01T00:00:00Z","scale":0.01,"offset":0,"nodata":65535,"href":"b.tif"},
{"id":"c","variable":"dew-point","statistic":"mean","unit":"F","start":"2021-06-01T00:00:00Z","end":"2021-07-01T00:00:00Z","scale":0.01,"offset":0,"href":"c.tif"}]}`

func TestAWrongIndexIsCorrupt(t *testing.T) {
	_, err := decodeIndex([]byte(index))
	require.NoError(t, err, "a variable that is not known may have any unit")
	for text, change := range map[string][2]string{
		"JSON":                   {`"version":"1"`, `"version":1`},
		"want items":             {`"version":"1",`, ``},
		"in another unit":        {`"unit":"mm","start":"2021-06-01`, `"unit":"m","start":"2021-06-01`},
		`the "mean" in "mm"`:     {`"a","variable":"precipitation-flux","statistic":"sum"`, `"a","variable":"precipitation-flux","statistic":"mean"`},
		"overlaps another":       {`"start":"2021-07-01`, `"start":"2021-06-15`},
		"is not one":             {`"end":"2021-08-01`, `"end":"2021-07-01`},
		"scale 0":                {`"scale":0.01,"offset":0,"nodata":65535,"href":"a.tif"`, `"href":"a.tif"`},
		"href of 0 bytes":        {`"href":"a.tif"`, `"href":""`},
		"cannot parse":           {`"end":"2021-08-01T00:00:00Z"`, `"end":"August"`},
		"more than 16 notes or ": {`"href":"a.tif"`, `"href":"a.tif","sheaf:injected":["` + strings.Repeat("x", 501) + `"]`},
	} {
		_, err := decodeIndex([]byte(swap(t, index, change[0], change[1])))
		require.ErrorContains(t, err, text)
	}
	_, err = NewGrid("agera5", "https://weather.test/index.json").Read(t.Context(), says(swap(t, index, `"a.tif"`, `"ftp://x/a.tif"`)), season(t))
	requireReason(t, err, oracle.ReasonSourceCorrupt, "plain http(s) link")
}

func TestACellIsEmptyByFileByIndexOrByNumber(t *testing.T) {
	other := 9.0
	item := gridItem{Start: day("2021-06-01"), End: day("2021-07-01"), Scale: 0.01, Unit: "mm", Nodata: &other}
	for _, c := range []struct {
		dn    float64
		has   bool
		empty bool
	}{{65535, true, true}, {65535, false, false}, {9, true, true}, {8, true, false}, {math.NaN(), false, true}} {
		value, err := item.value(c.dn, 65535, c.has, oracle.Precipitation)
		require.NoError(t, err)
		require.Equal(t, c.empty, math.IsNaN(value), "%+v", c)
	}
	_, err := item.value(-1, 0, false, oracle.Precipitation)
	require.ErrorContains(t, err, "is not in [0, 60000]")
}

func TestTheIndexIsAskedForTheWindow(t *testing.T) {
	g := says(`{"version":"1","items":[]}`)
	q := season(t)
	_, err := NewGrid("agera5", "https://weather.test/index.json").Read(t.Context(), g, q)
	require.NoError(t, err)
	link, err := url.Parse(g.asked[0])
	require.NoError(t, err)
	require.Equal(t, url.Values{
		"variable": {"precipitation-flux", "temperature-mean"}, "from": {"2021-06-01T00:00:00Z"}, "to": {"2021-08-01T00:00:00Z"},
	}, link.Query())
}

// memory is an archive that keeps everything.
type memory map[oracle.Hash][]byte

func (m memory) Put(b []byte) (oracle.Hash, error) {
	digest := oracle.Hash(sha256.Sum256(b))
	m[digest] = b
	return digest, nil
}

func (m memory) Get(digest oracle.Hash) ([]byte, error) { return m[digest], nil }

func TestAReplayReadsTheSameWeather(t *testing.T) {
	s, base := serve(t, day("2021-08-01"))
	at, err := url.Parse(base)
	require.NoError(t, err)
	client, err := fetch.NewClient(fetch.Config{Hosts: []string{at.Host}, Private: true})
	require.NoError(t, err)
	archive := memory{}
	recorder := fetch.NewRecorder(client, archive, 0)
	source := NewGrid("agera5", base+"/agera5/v1/index.json")
	live, err := source.Read(t.Context(), recorder, season(t))
	require.NoError(t, err)
	_, err = s.Break(recorded.Fault{Kind: recorded.FaultDown})
	require.NoError(t, err)
	again, err := source.Read(t.Context(), fetch.NewReplayer(recorder.Exchanges(), archive), season(t))
	require.NoError(t, err)
	require.Equal(t, live, again)
}
