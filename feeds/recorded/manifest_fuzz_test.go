package recorded

import (
	"bytes"
	"net/http/httptest"
	"os"
	"path"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"
)

// Whatever a manifest says, it is refused in words or holds what it says.
func FuzzManifest(f *testing.F) {
	for _, name := range []string{"belgium-2021", "spain-2019", "iowa"} {
		raw, err := os.ReadFile("../../testdata/feeds/" + name + "/manifest.json")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw[:min(len(raw), 1500)])
	}
	f.Add([]byte(`{"name":"a","series":[{"name":"s","shape":"open-meteo","file":"a.csv","sha256":"` + zeros + `","day":"d","variables":[{"name":"v","column":"c","unit":"mm"}]}]}`))
	f.Add([]byte(`{"name":"a","fields":"f","imagery":{"epsg":1,"scale":1,"bands":["B04"],"scenes":[{"id":"a","files":{"B04":{"file":"a.tif","sha256":"` + zeros + `"}}}]}}`))
	f.Add([]byte(`{"name":"a","stations":[{"name":"g","reach_km":40,"stations":[{"id":"USC00130200","file":"a.csv","sha256":"` + zeros + `"}]}]}`))
	f.Add([]byte(`{"name":"a","chirps":[{"name":"c","final":"p05/{year}/v2.{year}.{month}.{day}.cog","preliminary":"prelim/{year}{month}{day}.cog","days":[
		{"day":"2021-06-01","final":{"file":"a.cog","sha256":"` + zeros + `","published":"2021-07-20T00:00:00Z"},"preliminary":{"file":"b.cog","sha256":"` + zeros + `"}}]}]}`))
	f.Add([]byte(`{"name":"a","yields":[{"name":"nass","item":"CORN","file":"a.csv","sha256":"` + zeros + `","outlines":{"file":"a.geojson","sha256":"` + zeros + `"}}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := readManifest(raw)
		if err != nil {
			return
		}
		for _, s := range m.Imagery.Scenes {
			if s.check(m.Imagery.Bands) != nil {
				t.Fatalf("scene %+v passed", s)
			}
		}
		for _, s := range m.Series {
			_, _ = s.parse([]byte("d,c\n2021-06-01,1\n"))
		}
		for _, p := range m.Chirps {
			files, err := p.files()
			if err != nil {
				t.Fatalf("chirps %+v passed: %v", p, err)
			}
			for at, one := range files {
				if path.Clean(at) != at || one.from.Before(one.start.AddDate(0, 0, 1)) {
					t.Fatalf("%s is there from %s", at, one.from)
				}
			}
		}
		for _, p := range m.Stations {
			if len(p.Stations) == 0 || !(p.ReachKm > 0) {
				t.Fatalf("stations %+v passed", p)
			}
		}
	})
}

const zeros = "0000000000000000000000000000000000000000000000000000000000000000"

// A series' file is a stranger's: it is refused in words or read whole.
func FuzzSeries(f *testing.F) {
	f.Add("d,c\n2021-06-01,1\n2021-06-02,\n")
	f.Add("c,d\n1e9,2021-06-01")
	s := Series{Name: "s", Day: "d", Variables: []SeriesColumn{{"v", "c", "mm"}}}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := s.parse([]byte(text))
		if err != nil {
			return
		}
		if len(d.days) == 0 || len(d.values) != 1 || len(d.values[0]) != len(d.days) {
			t.Fatalf("%d days and %d values", len(d.days), len(d.values))
		}
	})
}

// A station's file is a stranger's: it is refused in words, or served as it was
// read, to the last row whose day has ended.
func FuzzStationFile(f *testing.F) {
	f.Add([]byte("STATION,DATE,LATITUDE,LONGITUDE,PRCP,PRCP_ATTRIBUTES\nUSC00130200,2021-06-01,42,-93.8,  12,\",,7\"\n"))
	f.Add([]byte("\"STATION\",\"DATE\",\"LATITUDE\",\"LONGITUDE\",\"NAME\",\"TMAX\",\"TMAX_ATTRIBUTES\"\r\n\r\n\"USC00130200\",\"2021-06-01\",\"42\",\"-93\",\"A, \"\"B\"\"\",\"\",\"\"\r\n\"USC00130200\",\"2021-06-02\",\"42\",\"-93\",\"A\",\"9999\",\",,7\""))
	f.Fuzz(func(t *testing.T, raw []byte) {
		file, err := readStation(raw, "USC00130200")
		if err != nil {
			return
		}
		s, err := New(&Dataset{}, func() time.Time { return file.rows[len(file.rows)-1].day.AddDate(0, 0, 1) }, zap.NewNop(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		whole, err := s.observed(call{}, file)
		if err != nil || !bytes.HasPrefix(raw, whole) || len(bytes.TrimSpace(raw[len(whole):])) > 0 {
			t.Fatalf("%q became %q (%v)", raw, whole, err)
		}
		serveText(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil), "text/csv", whole)
		if _, err := s.Inject(Injection{Kind: KindRain, Factor: 100}); err != nil {
			t.Fatal(err)
		}
		wet, err := s.observed(call{}, file)
		if err != nil {
			t.Fatal(err)
		}
		again, err := readStation(wet, "USC00130200")
		if err != nil && !strings.Contains(err.Error(), "want a whole number") || err == nil && len(again.rows) != len(file.rows) {
			t.Fatalf("%q became %q (%v)", raw, wet, err)
		}
	})
}
