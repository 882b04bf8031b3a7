package portfolio_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

const header = "name,crop,sum_insured,holder,claim_key,outline\n"

// line is a row of a portfolio: a field of 0.8 ha at a place of a grid.
func line(i int) string {
	x, y := 5.2+0.001*float64(i%100)*1.5, 50.5+0.001*float64(i/100)*1.5
	return fmt.Sprintf("F%d,cereal,%d,%s,,\"POLYGON((%.4f %.4f,%.4f %.4f,%.4f %.4f,%.4f %.4f,%.4f %.4f))\"\n", i, 1000+i, oracletest.Address(fmt.Sprint("h", i)),
		x, y, x+0.001, y, x+0.001, y+0.001, x, y+0.001, x, y)
}

func TestReadCSVAndGeoJSONAlike(t *testing.T) {
	rows, err := portfolio.Read("a.csv", []byte("\xef\xbb\xbf"+header+line(1)))
	require.NoError(t, err)
	feature := fmt.Sprintf(`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"F1","crop":"cereal","sum_insured":1001,"holder":"%s"},
	  "geometry":{"type":"Polygon","coordinates":[[[5.2015,50.5],[5.2025,50.5],[5.2025,50.501],[5.2015,50.501],[5.2015,50.5]]]}}]}`, oracletest.Address("h1"))
	other, err := portfolio.Read("a.geojson", []byte(feature))
	require.NoError(t, err)
	rows[0].Line = other[0].Line
	require.Equal(t, rows, other)
	require.True(t, other[0].Record.Salt.IsZero(), "GeoJSON has no salt of its own")
	_, err = portfolio.Read("a.geojson", []byte(strings.Replace(feature, "1001", "10.5", 1)))
	require.ErrorContains(t, err, `row 1, column sum_insured: "10.5": want minor units`)
	_, err = portfolio.Read("a.geojson", []byte(strings.Replace(feature, `"Polygon"`, `"Point"`, 1)))
	require.ErrorContains(t, err, "geometry.type")
}

func TestFaultsNameRowAndColumn(t *testing.T) {
	good := header + line(1) + line(2)
	for _, c := range []struct{ from, to, want string }{
		{"crop,", "krop,", "row 1, column krop: unknown"},
		{"name,crop", "name,name", "row 1, column crop: the column is missing"},
		{"F1,cereal", ",cereal", "row 2, column name: want 1 to 128 bytes"},
		{"F2,cereal", "F1,cereal", "row 3, column name: F1 is also the name of row 2"},
		{"F2,cereal", "F2\x1b[2J,cereal", "row 3, column name: \"F2\\x1b[2J\" holds characters that are not shown"},
		{"F2,cereal", "F2,", "row 3, column crop"},
		{",1002,", ",-1002,", `row 3, column sum_insured: "-1002"`},
		{",1002,", ",1e3,", `row 3, column sum_insured: "1e3"`},
		{",1002,", ",0,", `row 3, column sum_insured: "0"`},
		{",1002,", ",99999999999999999999999999999999,", `row 3, column sum_insured`},
		{"F2,cereal", "F\xe9,cereal", "row 3, column name: the cell is not UTF-8"},
		{"POLYGON((5.2030 50.5", "POLYGON((5.2030 150.5", "row 3, column outline: point 1 of ring 1 is (5.203 150.5): want longitude and latitude"},
		{"POLYGON((5.2030", "LINESTRING((5.2030", "row 3, column outline"},
		{"\n", "\n\x00", "row 1: the table is UTF-16 or binary"},
		{good, "", "row 1: want a header of column names"},
		{good, header, "it has no row"},
		{"F2,cereal,", "F2,cereal,1,", "row 3: 7 cells under 6 columns"},
		{"F2,cereal", `F"2,cereal`, "row 3"},
	} {
		text := strings.Replace(good, c.from, c.to, 1)
		require.NotEqual(t, good, text, c.from)
		rows, err := portfolio.Read("f.csv", []byte(text))
		require.ErrorContains(t, err, c.want)
		require.Nil(t, rows, "never a part of a portfolio")
	}
}

// TestCheckFindsOverlapsOfThousands: one double among ten thousand is found, by its row.
func TestCheckFindsOverlapsOfThousands(t *testing.T) {
	var b strings.Builder
	b.WriteString(header)
	for i := range 5000 {
		b.WriteString(line(i))
	}
	rules := parcels.Rules{Area: [4]float64{5, 50, 6, 52}, MinHectares: 0.1, MaxHectares: 10, MaxOverlap: 0.02}
	rows, err := portfolio.Read("f.csv", []byte(b.String()))
	require.NoError(t, err)
	require.NoError(t, portfolio.Check(t.Context(), "f.csv", rows, rules))
	rows[4000].Record.Outline = rows[17].Record.Outline
	err = portfolio.Check(t.Context(), "f.csv", rows, rules)
	var faults *portfolio.FaultsError
	require.True(t, errors.As(err, &faults))
	require.Len(t, faults.Faults, 2)
	require.ErrorContains(t, err, "row 19, column outline: F17 (parcel_overlap): It overlaps F4000")
	require.ErrorContains(t, err, "row 4002, column outline: F4000 (parcel_overlap): It overlaps F17")
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(header + line(1)))
	f.Add([]byte(`{"type":"FeatureCollection","features":[]}`))
	f.Add([]byte("name\n\"\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		rows, err := portfolio.Read("f", b)
		if err != nil {
			return
		}
		for _, r := range rows {
			if r.Record.Name == "" || r.Sum.Sign() <= 0 || r.Holder.IsZero() == r.ClaimKey.IsZero() || len(r.Record.Outline) == 0 {
				t.Errorf("an incomplete row passes: %+v", r)
			}
		}
	})
}

// TestOtherSeparators: one sentence says what is wrong, not one for each column.
func TestOtherSeparators(t *testing.T) {
	for mark, words := range map[string]string{";": "semicolons", "\t": "tabs"} {
		_, err := portfolio.Read("p.csv", []byte(strings.Join([]string{"name", "crop", "sum_insured", "holder", "outline"}, mark)+"\n"))
		require.EqualError(t, err, "p.csv: 1 fault, nothing is insured; row 1: the cells are separated by "+words+": want commas")
	}
}
