package recorded

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
)

const divisionFolder = "../../testdata/feeds/iowa"

// newDivisions serves the climate divisions of Iowa up to a time.
func newDivisions(t *testing.T, now *time.Time) *rig {
	t.Helper()
	data, err := Load(divisionFolder)
	require.NoError(t, err)
	r := &rig{t: t}
	r.Server, err = New(data, func() time.Time { return *now }, zap.NewNop(), Options{})
	require.NoError(t, err)
	server := httptest.NewServer(r.Server)
	t.Cleanup(server.Close)
	r.base = server.URL
	return r
}

// yearOf is the line of a division's year in an element's file; empty if there is none.
func (r *rig) yearOf(view, element, key string) string {
	r.t.Helper()
	resp, body := r.do(http.MethodGet, r.base+viewPath(view)+"/climdiv/climdiv-"+element+"-v1.0.0-20170807", "")
	require.Equal(r.t, http.StatusOK, resp.StatusCode)
	for line := range strings.Lines(string(body)) {
		if strings.HasPrefix(line, key) {
			return strings.TrimSuffix(line, "\n")
		}
	}
	return ""
}

// TestDivisionsAppearWithTheClock: a month has a value once it has ended, and a
// year a line once it has begun; what is served late is the recorded bytes.
func TestDivisionsAppearWithTheClock(t *testing.T) {
	now := day("2012-08-01").Add(-time.Second)
	r := newDivisions(t, &now)
	const key = "1305072012"
	june := r.yearOf("", "zndxdv", key)
	require.Len(t, june, divisionLine)
	require.Equal(t, strings.Repeat(" -99.99", 6), june[divisionKey+6*divisionMonth:], "July has not ended")
	now = day("2012-08-01")
	july := r.yearOf("", "zndxdv", key)
	require.Equal(t, june[:divisionKey+6*divisionMonth], july[:divisionKey+6*divisionMonth])
	require.Equal(t, "  -3.70", july[divisionKey+6*divisionMonth:][:divisionMonth], "the drought of July 2012")
	require.Empty(t, r.yearOf("", "zndxdv", "1305072013"), "2013 has not begun")

	now = r.data.End()
	require.Equal(t, day("2017-08-01"), now)
	for _, e := range r.data.Manifest.Divisions.Elements {
		raw, err := os.ReadFile(filepath.Join(divisionFolder, e.File))
		require.NoError(t, err)
		resp, body := r.do(http.MethodGet, r.base+"/climdiv/climdiv-"+e.Element+"-v1.0.0-20170807", "")
		require.Equal(t, string(raw), string(body), e.Element)
		again, _ := r.do(http.MethodGet, r.base+"/climdiv/climdiv-"+e.Element+"-v1.0.0-20170807", "", "If-None-Match", resp.Header.Get("ETag"))
		require.Equal(t, http.StatusNotModified, again.StatusCode)
	}
	_, procdate := r.do(http.MethodGet, r.base+"/climdiv/procdate.txt", "")
	require.Equal(t, "20170807\n", string(procdate))
	resp, outlines := r.do(http.MethodGet, r.base+"/climdiv/divisions.geojson", "")
	require.Equal(t, http.StatusOK, resp.StatusCode)
	require.Contains(t, string(outlines), `"CLIMDIV":1309`)
	for _, path := range []string{"/climdiv/", "/climdiv/climdiv-zndxdv-v1.0.0-20170808", "/climdiv/climdiv-pedat-v1.0.0-20170807"} {
		resp, _ := r.do(http.MethodGet, r.base+path, "")
		require.Equal(t, http.StatusNotFound, resp.StatusCode, path)
	}
	require.Equal(t, []Provider{{Name: "climdiv", Shape: ShapeDivisions, URL: "/climdiv", Outlines: "/climdiv/divisions.geojson"}}, r.Providers(""))
}

// TestDivisionsAreTamperedForOneView alone, and only from the month that is named.
func TestDivisionsAreTamperedForOneView(t *testing.T) {
	now := day("2013-01-01")
	r := newDivisions(t, &now)
	_, err := r.Inject(Injection{Kind: KindRain, View: "op-4", Variable: "zndxdv", Factor: 2, From: day("2012-07-01"), To: day("2012-08-01")})
	require.NoError(t, err)
	plain, tampered := r.yearOf("op-1", "zndxdv", "1305072012"), r.yearOf("op-4", "zndxdv", "1305072012")
	at := divisionKey + 6*divisionMonth
	require.Equal(t, plain[:at]+"  -7.40"+plain[at+divisionMonth:], tampered)
	require.Equal(t, r.yearOf("op-1", "pcpndv", "1305012012"), r.yearOf("op-4", "pcpndv", "1305012012"))
}

func TestDivisionManifestNamesWhatIsWrong(t *testing.T) {
	good := Divisions{
		Name: "climdiv", Processed: "20170807", Outlines: DivisionFile{File: "divisions.geojson", SHA256: strings.Repeat("0", 64)},
		Elements: []DivisionFile{{"zndxdv", "z", strings.Repeat("0", 64)}},
	}
	require.NoError(t, good.validate())
	for want, change := range map[string]func(*Divisions){
		"processed":         func(d *Divisions) { d.Processed = "August" },
		"outlines":          func(d *Divisions) { d.Outlines.SHA256 = "" },
		`element "weather"`: func(d *Divisions) { d.Elements = []DivisionFile{{"weather", "z", strings.Repeat("0", 64)}} },
	} {
		d := good
		change(&d)
		require.ErrorContains(t, d.validate(), want)
	}
	m := Manifest{Name: "x", Divisions: &good, Weather: &Weather{Name: "climdiv"}}
	require.ErrorContains(t, m.Validate(), `divisions "climdiv": the name is taken`)
	require.ErrorContains(t, checkDivisionLines([]byte("1305072012 -99.99\n")), "line 1 has 17 characters")
}
