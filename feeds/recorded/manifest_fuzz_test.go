package recorded

import (
	"os"
	"testing"
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
