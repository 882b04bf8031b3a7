package recorded

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/paulmach/orb"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
)

// insideField marks the pixels whose centre lies in the field, by the test's own
// reading of the outline.
func insideField(t *testing.T, id string) []bool {
	t.Helper()
	data, err := Load(folder)
	require.NoError(t, err)
	field, ok := data.Field(id)
	require.True(t, ok)
	area, err := project(field.Outline, 32631)
	require.NoError(t, err)
	in := make([]bool, 100*100)
	for i := range in {
		x, y := 664000+10*float64(i%100)+5, 5612120-10*float64(i/100)-5
		crossings := 0
		for j := 1; j < len(area[0]); j++ {
			a, b := area[0][j-1], area[0][j]
			if (a[1] > y) != (b[1] > y) && x < a[0]+(y-a[1])/(b[1]-a[1])*(b[0]-a[0]) {
				crossings++
			}
		}
		in[i] = crossings%2 == 1
	}
	return in
}

func TestAStrippedFieldIsSoilFromItsDateOn(t *testing.T) {
	r := newRig(t)
	before := r.month(earthSearch, "2021-07")
	clean := r.pixels(before["nir"].Href)
	remove, err := r.Inject(Injection{Kind: KindStrip, Field: "BE-A-06", From: day("2021-07-01")})
	require.NoError(t, err)
	in, area := insideField(t, "BE-A-06"), 0
	for band, asset := range r.month(earthSearch, "2021-07") {
		got, was := r.pixels(asset.Href), r.pixels(before[band].Href)
		for i := range got {
			if in[i] {
				require.Equal(t, math.Round(Soil[sensorName(band)]*1e4), got[i], "%s pixel %d", band, i)
			} else {
				require.Equal(t, was[i], got[i], "%s pixel %d lies outside", band, i)
			}
		}
	}
	for _, hit := range in {
		if hit {
			area++
		}
	}
	require.Equal(t, 518, area, "5.18 hectares")
	require.Equal(t, clean, r.pixels(before["nir"].Href), "a link given before keeps its bytes")
	june := r.search(earthSearch, `{"datetime":"2021-06-02T00:00:00Z"}`).Features[0]
	require.NotContains(t, june.Properties, "sheaf:injected")
	remove()
	require.Equal(t, before["nir"].Checksum, r.month(earthSearch, "2021-07")["nir"].Checksum)
}

func sensorName(common string) string {
	for sensor, name := range commonName {
		if name == common {
			return sensor
		}
	}
	return ""
}

func TestAnInjectedCloudIsInClassesAndPixels(t *testing.T) {
	for class, bright := range map[uint8]bool{ClassShadow: false, ClassMedium: true, ClassHigh: true} {
		r := newRig(t)
		clean := r.month(earthSearch, "2021-06")
		_, err := r.Inject(Injection{Kind: KindCloud, Field: "BE-A-03", Class: class, From: day("2021-06-01"), To: day("2021-07-01")})
		require.NoError(t, err)
		item := r.search(earthSearch, `{"datetime":"2021-06-02T00:00:00Z/2021-06-03T00:00:00Z"}`).Features[0]
		require.Equal(t, []any{fmt.Sprintf("cloud of class %d over BE-A-03", class)}, item.Properties["sheaf:injected"])
		scl := item.Assets["scl"]
		require.Equal(t, [2]int{50, 50}, scl.Shape)
		require.Equal(t, [6]float64{20, 0, 664000, 0, -20, 5612120}, scl.Transform)
		classes, in := r.pixels(scl.Href), insideField(t, "BE-A-03")
		was, got := r.pixels(clean["red"].Href), r.pixels(item.Assets["red"].Href)
		marked := 0
		for i := range got {
			cell := classes[(i/200)*50+i%100/2]
			switch {
			case cell == float64(class) && bright:
				require.Greater(t, got[i], 4400.0)
			case cell == float64(class):
				require.LessOrEqual(t, got[i], 0.35*was[i]+1)
			default:
				require.Equal(t, float64(classUnclassified), cell)
				require.Equal(t, was[i], got[i], "pixel %d lies under no cloud", i)
				require.False(t, in[i], "pixel %d of the field has no cloud", i)
			}
			if cell == float64(class) {
				marked++
			}
		}
		require.Greater(t, marked, 599)
		if bright {
			require.Equal(t, float64(marked)/100, item.Properties["eo:cloud_cover"])
		}
		require.NotContains(t, r.month(earthSearch, "2021-07"), "scl")
	}
}

func TestAbsurdPixelsAreValidReflectance(t *testing.T) {
	r := newRig(t)
	_, err := r.Inject(Injection{Kind: KindAbsurd, Field: "BE-A-04"})
	require.NoError(t, err)
	_, err = r.Inject(Injection{Kind: KindAbsurd, Field: "BE-A-07", Spectrum: Water})
	require.NoError(t, err)
	assets := r.month(earthSearch, "2021-05")
	nir, bright, water := r.pixels(assets["nir"].Href), insideField(t, "BE-A-04"), insideField(t, "BE-A-07")
	for i := range nir {
		if bright[i] {
			require.Equal(t, 9000.0, nir[i])
		}
		if water[i] {
			require.Equal(t, 150.0, nir[i])
		}
	}
}

func TestAPixelNeverSeenStaysUnseen(t *testing.T) {
	r := newRig(t)
	_, err := r.Inject(Injection{Kind: KindAbsurd, Field: "BE-A-04"})
	require.NoError(t, err)
	_, err = r.Inject(Injection{Kind: KindCloud, Class: 9, Field: "BE-A-05"})
	require.NoError(t, err)
	assets := r.month(earthSearch, "2021-01")
	for _, dn := range r.pixels(assets["nir"].Href) {
		require.Equal(t, 65535.0, dn)
	}
	for _, class := range r.pixels(assets["scl"].Href) {
		require.Equal(t, float64(classNodata), class)
	}
}

func TestAnInjectionReachesOnlyItsViewAndProvider(t *testing.T) {
	r := newRig(t)
	window, own := `{"datetime":"2021-07-02T00:00:00Z"}`, "/view/op-2"
	_, err := r.Inject(Injection{Kind: KindStrip, Field: "BE-A-03", View: "op-2", Provider: "earth-search"})
	require.NoError(t, err)
	_, err = r.Inject(Injection{Kind: KindMissing, View: "op-2", Provider: "planetary-computer", From: day("2021-07-01"), To: day("2021-08-01")})
	require.NoError(t, err)
	_, err = r.Inject(Injection{Kind: KindRain, View: "op-2", Factor: 0.5})
	require.NoError(t, err)

	clean := r.search(earthSearch, window).Features[0]
	lied := r.search(own+earthSearch, window).Features[0]
	other := r.search("/view/op-3"+earthSearch, window).Features[0]
	require.NotEqual(t, clean.Assets["red"].Checksum, lied.Assets["red"].Checksum)
	require.Equal(t, clean.Assets["red"].Checksum, other.Assets["red"].Checksum)
	require.Equal(t, []any{"bare soil over BE-A-03"}, lied.Properties["sheaf:injected"])
	require.True(t, strings.HasPrefix(lied.Assets["red"].Href, r.base+own+"/earth-search/cogs/"), lied.Assets["red"].Href)
	require.Equal(t, []string{"2021-07"}, r.search(planetary, window).months())
	require.Empty(t, r.search(own+planetary, window).months())

	query := "?from=2021-07-01T00:00:00Z&to=2021-08-01T00:00:00Z"
	honest, tampered := r.index("", query).Items, r.index("op-2", query).Items
	require.Equal(t, 16072.0, r.pixels(honest[0].Href)[4])
	require.Equal(t, 8036.0, r.pixels(tampered[0].Href)[4])
	require.Equal(t, []string{"value times 0.5"}, tampered[0].Injected)
	require.Equal(t, honest[1].Checksum, tampered[1].Checksum, "temperature is not rain")
}

func TestWrongInjectionsAreRefused(t *testing.T) {
	r := newRig(t)
	square := orb.Polygon{{{5.32, 50.63}, {5.33, 50.63}, {5.33, 50.64}, {5.32, 50.63}}}
	for want, in := range map[string]Injection{
		"no field":          {Kind: KindStrip, Field: "BE-A-99"},
		"field or outline":  {Kind: KindAbsurd},
		"class 4":           {Kind: KindCloud, Outline: square, Class: 4},
		"factor -1":         {Kind: KindRain, Factor: -1},
		"unknown":           {Kind: "hail"},
		"from must lie":     {Kind: KindStrip, Outline: square, From: day("2021-07-01"), To: day("2021-06-01")},
		"not a lower-case":  {Kind: KindRain, View: "Op 2"},
		"is not a band's":   {Kind: KindAbsurd, Outline: square, Spectrum: map[string]float64{"B04": 2}},
		"outline must be s": {Kind: KindCloud, Class: 8},
	} {
		_, err := r.Inject(in)
		require.ErrorContains(t, err, want)
	}
}

// copyFolder makes a folder whose manifest a test may change.
func copyFolder(t *testing.T, change func(m map[string]any)) string {
	t.Helper()
	dir := t.TempDir()
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, e := range entries {
		raw, err := os.ReadFile(filepath.Join(folder, e.Name()))
		require.NoError(t, err)
		if e.Name() == "manifest.json" {
			var m map[string]any
			require.NoError(t, json.Unmarshal(raw, &m))
			change(m)
			raw, err = json.Marshal(m)
			require.NoError(t, err)
		}
		require.NoError(t, os.WriteFile(filepath.Join(dir, e.Name()), raw, 0o600))
	}
	return dir
}

func TestAManifestMayInjectAndBreak(t *testing.T) {
	dir := copyFolder(t, func(m map[string]any) {
		m["injections"] = []any{map[string]any{"kind": "rain", "factor": 2, "from": "2021-07-01T00:00:00Z"}}
		m["faults"] = []any{map[string]any{"kind": "busy", "provider": "agera5", "count": 1}}
	})
	data, err := Load(dir)
	require.NoError(t, err)
	s, err := New(data, nil, zap.NewNop(), Options{})
	require.NoError(t, err)
	require.Len(t, s.injected, 1)
	require.Len(t, s.faults.list, 1)
}

func TestWrongManifestsAreRefused(t *testing.T) {
	at := func(m map[string]any, path ...string) map[string]any {
		for _, name := range path {
			m = m[name].(map[string]any)
		}
		return m
	}
	first := func(m map[string]any, list string) map[string]any { return m[list].([]any)[0].(map[string]any) }
	for want, change := range map[string]func(m map[string]any){
		"unknown field":   func(m map[string]any) { m["surprise"] = 1 },
		"name and fields": func(m map[string]any) { m["fields"] = "../fields.geojson" },
		"imagery: epsg":   func(m map[string]any) { at(m, "imagery")["epsg"] = 0 },
		"band \"B99\"":    func(m map[string]any) { at(m, "imagery")["bands"] = []any{"B99"} },
		"scene 0":         func(m map[string]any) { first(at(m, "imagery"), "scenes")["file"] = "/etc/passwd" },
		"must ascend": func(m map[string]any) {
			scenes := at(m, "imagery")["scenes"].([]any)
			scenes[0], scenes[1] = scenes[1], scenes[0]
		},
		"another scene": func(m map[string]any) {
			scenes := at(m, "imagery")["scenes"].([]any)
			scenes[1].(map[string]any)["id"] = scenes[0].(map[string]any)["id"]
		},
		"shape":          func(m map[string]any) { first(m, "catalogues")["shape"] = "other" },
		"its own":        func(m map[string]any) { first(m, "catalogues")["name"] = "agera5" },
		"not recorded":   func(m map[string]any) { first(m, "catalogues")["missing"] = []any{"x"} },
		"has sha256":     func(m map[string]any) { at(m, "weather")["sha256"] = strings.Repeat("0", 64) },
		"grid must have": func(m map[string]any) { at(m, "weather", "grid")["column"] = 3 },
		"no column":      func(m map[string]any) { first(at(m, "weather"), "variables")["column"] = "snow" },
		"the statistic":  func(m map[string]any) { first(at(m, "weather"), "variables")["statistic"] = "median" },
	} {
		t.Run(want, func(t *testing.T) {
			_, err := Load(copyFolder(t, change))
			require.ErrorContains(t, err, want)
		})
	}
	_, err := Load(filepath.Join(t.TempDir(), "nowhere"))
	require.ErrorContains(t, err, "open recorded folder")
}

func TestAChangedSceneFileIsNotServed(t *testing.T) {
	dir := copyFolder(t, func(map[string]any) {})
	path := filepath.Join(dir, "S2L2A_31UFS_2021-07.tif")
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	raw[len(raw)-1] ^= 1
	require.NoError(t, os.WriteFile(path, raw, 0o600))
	data, err := Load(dir)
	require.NoError(t, err)
	_, err = newStore(data).scene(data.Manifest.Imagery.Scenes[8], nil)
	require.ErrorContains(t, err, "the manifest says")
}
