package parcels_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

const onePlot = `{"type":"FeatureCollection","features":[
 {"type":"Feature","properties":{"name":"A","crop":"cereal","owner":"left out"},
  "geometry":{"type":"Polygon","coordinates":[[[5.30,50.6],[5.31,50.6],[5.31,50.61],[5.30,50.6]]]}}]}`

func TestParse(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(oracletest.Root(t), "testdata", "seasons", "belgium-2021", "parcels.geojson"))
	require.NoError(t, err)
	all, err := parcels.Parse(b, parcels.Properties{})
	require.NoError(t, err)
	require.Len(t, all, 11)
	require.Equal(t, "BE-A-04", all[3].Name)
	require.Equal(t, "cereal", all[3].Crop)
	require.Equal(t, all[3].Outline[0][0], all[3].Outline[0][len(all[3].Outline[0])-1])

	first, err := all[0].Parcel(oracletest.Hash("product"))
	require.NoError(t, err)
	again, err := parcels.Parse(b, parcels.Properties{})
	require.NoError(t, err)
	second, err := again[0].Parcel(oracletest.Hash("product"))
	require.NoError(t, err)
	require.Equal(t, first.Risk, second.Risk, "the same file gives the same risks")
}

func TestParseTakesOtherProperties(t *testing.T) {
	text := strings.NewReplacer(`"name":"A"`, `"plot":17`, `"crop":"cereal"`, `"k":null`, `[5.30,50.6]`, `[5.30,50.6,112.5]`).Replace(onePlot)
	all, err := parcels.Parse([]byte(text), parcels.Properties{Name: "plot", Crop: "k", Default: "potato"})
	require.NoError(t, err)
	require.Equal(t, "17", all[0].Name)
	require.Equal(t, "potato", all[0].Crop)
	require.Equal(t, [2]float64{5.30, 50.6}, all[0].Outline[0][0])
}

func TestParseTakesTheInsurersFile(t *testing.T) {
	const file = `{"format":"sheaf/parcels/1","parcels":[{"salt":"0x2222222222222222222222222222222222222222222222222222222222222222",
	  "name":"A","crop":"sugar_beet","outline":[[[5.3,50.6],[5.31,50.6],[5.31,50.61],[5.3,50.6]]]}]}`
	all, err := parcels.Parse([]byte(file), parcels.Properties{})
	require.NoError(t, err)
	require.Equal(t, "sugar_beet", all[0].Crop)
	_, err = parcels.Parse([]byte(strings.Replace(file, "parcels/1", "parcels/9", 1)), parcels.Properties{})
	require.ErrorContains(t, err, "sheaf/parcels/9")
}

func TestParseNamesWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{`"FeatureCollection"`, `"GeometryCollection"`, `type "GeometryCollection"`},
		{`"FeatureCollection",`, `"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32631"}},`, `crs "EPSG:32631"`},
		{`"type":"Feature",`, `"type":"Fature",`, `feature 0 (""): type "Fature"`},
		{`"name":"A"`, `"nom":"A"`, "properties.name"},
		{`"name":"A"`, `"name":["A"]`, "properties.name"},
		{`"name":"A"`, `"name":1.5`, "properties.name"},
		{`"crop":"cereal"`, `"crop":7`, "properties.crop"},
		{`"crop":"cereal",`, ``, `feature 0 ("A"): properties.crop is missing`},
		{`"type":"Polygon"`, `"type":"MultiPolygon"`, "geometry.type"},
		{`"geometry":{`, `"geometry":null,"x":{`, "geometry is missing"},
		{`[5.31,50.6]`, `[5.31]`, "coordinates[0][1]"},
		{`[5.31,50.6]`, `[5.31,null]`, "coordinates[0][1]"},
		{`[5.31,50.6]`, `["5.31",50.6]`, "geometry.coordinates"},
		{`[5.31,50.6]`, `[690000,5600000]`, "coordinates[0][1]"},
		{`[[[5.30,50.6],[5.31,50.6],[5.31,50.61],[5.30,50.6]]]`, `[]`, "at least one ring"},
		{`]}}]}`, `]}}]} {}`, "read JSON"},
		{onePlot[strings.Index(onePlot, "[\n"):], `[]}`, "0 features"},
		{`"features":[`, `"features":[` + strings.TrimSuffix(onePlot[strings.Index(onePlot, "[\n")+1:], `]}`) + `,`, `name is also the name of feature 0`},
		{`[[[5.30`, `[[` + strings.Repeat(`[5,50],`, terms.MaxVertices) + `[5.30`, "more than 10000 points"},
		{`"name":"A"`, `"name":"` + strings.Repeat("A", 200) + `"`, "1 to 128 bytes"},
	} {
		text := strings.Replace(onePlot, c.from, c.to, 1)
		require.NotEqual(t, onePlot, text, "%s: nothing replaced", c.from)
		_, err := parcels.Parse([]byte(text), parcels.Properties{})
		require.ErrorContains(t, err, c.want)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(onePlot))
	f.Add([]byte(`{"format":"sheaf/parcels/1","parcels":[]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		all, err := parcels.Parse(b, parcels.Properties{})
		if err != nil {
			return
		}
		for i, r := range all {
			if r.Name == "" || r.Crop == "" || len(r.Outline) == 0 || r.Salt.IsZero() {
				t.Errorf("parcel %d is incomplete: %+v", i, r)
			}
		}
		if len(all) > 20 { // the checks take time
			return
		}
		if _, err := parcels.Check(t.Context(), all, parcels.Rules{MaxHectares: 1, MaxOverlap: 0.5}); err != nil {
			t.Error(err)
		}
	})
}
