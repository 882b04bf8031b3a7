package backtest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestBadYieldTables(t *testing.T) {
	const head = "zone,name,weather,year,yield_t_ha\n"
	three := func(year, value string) string {
		return "a,A,w," + year + "," + value + "\nb,B,w," + year + "," + value + "\nc,C,w," + year + "," + value + "\n"
	}
	for name, c := range map[string]struct{ text, want string }{
		"empty":         {"", "row 1: the table is empty"},
		"no unit":       {"zone,year,yield\n", "row 1, column yield: the unit is missing or unknown"},
		"wrong unit":    {"zone,year,yield_lb\n", "column yield_lb: the unit is missing or unknown"},
		"unknown":       {"zone,year,yield_t_ha,area\n", "column area: unknown column"},
		"twice":         {"zone,year,year,yield_t_ha\n", "column year: the column is there twice"},
		"two yields":    {"zone,year,yield_t_ha,yield_kg_ha\n", "want the columns zone, year and one of"},
		"duplicate":     {head + "a,A,w,2001,5\na,A,w,2001,6\n", "row 3, column year: zone a has 2001 already, in row 2 [duplicate]"},
		"gap":           {head + "a,A,w,2001,5\na,A,w,2003,6\n", "row 2, column year: zone a has no year between 2001 and 2003 [gap]"},
		"ends early":    {head + "a,A,w,2001,5\nb,B,w,2001,5\nb,B,w,2002,5\n", "row 2, column year: zone a has no year between 2001 and 2003 [gap]"},
		"empty cell":    {head + "a,A,w,2001,\n", "row 2, column yield_t_ha: zone a has no yield in 2001 [gap]"},
		"zero":          {head + "a,A,w,2001,0\n", "row 2, column yield_t_ha: zone a has a yield of zero in 2001"},
		"negative":      {head + "a,A,w,2001,-3\n", "row 2, column yield_t_ha: -3 is no yield in t/ha"},
		"too much":      {head + "a,A,w,2001,5000\n", "5000 is no yield in t/ha: is the unit the header's? [range]"},
		"comma":         {head + "a,A,w,2001,\"5,4\"\n", `row 2, column yield_t_ha: "5,4" is not a number with a decimal point [cell]`},
		"exponent":      {head + "a,A,w,2001,1e3\n", "is not a number"},
		"no year":       {head + "a,A,w,201,5\n", `row 2, column year: "201" is not a year`},
		"no zone":       {head + ",A,w,2001,5\n", "row 2, column zone: want 1 to 64 bytes"},
		"cells":         {head + "a,A,w,2001\n", "row 2: 4 cells under 5 columns"},
		"quote":         {head + "a,\"A,w,2001,5\n", "row 2, column name: the quote is not closed"},
		"Latin-1":       {head + "a,Li\xe8ge,w,2001,5\n", "row 2, column name: the cell is not UTF-8 (Latin-1?)"},
		"mixed":         {head + "a,Liège,w,2001,5\nb,Li\xe8ge,w,2001,5\n", "row 3, column name: the cell is not UTF-8 while rows before are: the table mixes two encodings [encoding]"},
		"UTF-16":        {"\xff\xfez\x00", "row 1: the table is UTF-16"},
		"other weather": {head + "a,A,w,2001,5\na,A,v,2002,6\n", "row 3, column weather: zone a has the weather of w in earlier rows and of v here"},
		"repeat":        {head + three("2001", "5.5") + three("2002", "5.5"), "row 2, column yield_t_ha: 2001 repeats 2002 to the last digit in all 3 zones that have both [repeat]"},
		"no zones":      {head + "*,A,w,2001,5\n", "no row is of a zone [no-data]"},
	} {
		t.Run(name, func(t *testing.T) {
			_, found := ParseYields("y.csv", []byte(c.text), nil)
			_, err := judge(found, nil)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestBadWeatherTables(t *testing.T) {
	const head = "zone,period,precipitation_mm\n"
	year := func(y string) (text string) {
		for _, m := range []string{"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"} {
			text += "a," + y + "-" + m + ",1" + m + "\n"
		}
		return text
	}
	for name, c := range map[string]struct{ text, want string }{
		"no variable": {"zone,period\n", "want the columns zone, period and at least one variable"},
		"no unit":     {"zone,period,precipitation\n", "row 1, column precipitation: the unit is missing or unknown"},
		"wrong unit":  {"zone,period,precipitation_cm\n", "row 1, column precipitation_cm: the unit is missing or unknown"},
		"negative":    {head + "a,2001-07,-99.99\n", "row 2, column precipitation_mm: -99.99 is negative: a missing value is an empty cell [range]"},
		"inches":      {"zone,period,precipitation_in\na,2001-07,260\n", "row 2, column precipitation_in: 260 is no precipitation in in: is the unit the header's? [range]"},
		"Fahrenheit":  {"zone,period,max_temperature_c\na,2001-07,86\n", "86 is no max_temperature in c"},
		"gap":         {head + "a,2001-07,5\na,2001-09,5\n", "row 3, column period: zone a has nothing between 2001-07 and 2001-09 [gap]"},
		"day gap":     {head + "a,2001-07-01,5\na,2001-07-03,5\n", "zone a has nothing between 2001-07-01 and 2001-07-03 [gap]"},
		"duplicate":   {head + "a,2001-07,5\na,2001-07,6\n", "row 3, column period: zone a has 2001-07 already"},
		"two kinds":   {head + "a,2001-07,5\na,2001-08-01,6\n", "row 3, column period: zone a has days and months"},
		"no period":   {head + "a,2001,5\n", `row 2, column period: "2001" is not a month`},
		"empty cell":  {head + "a,2001-07,\n", "row 2, column precipitation_mm: the cell is empty [gap]"},
		"repeat":      {head + year("2001") + year("2002"), "row 14, column period: zone a: 2002 repeats 2001 to the last digit [repeat]"},
		"semicolons":  {"zone;period;precipitation_mm\na;2001-07;5,2\n", "row 1: the cells are separated by semicolons: want commas, and a point in numbers [header]"},
		"tabs":        {"zone\tperiod\tprecipitation_mm\n", "row 1: the cells are separated by tabs"},
		"no rows":     {head, "the table has no rows [no-data]"},
		"no zone":     {head + ",2001-07,5\n", "row 2, column zone"},
	} {
		t.Run(name, func(t *testing.T) {
			_, found := ParseWeather("w.csv", "s", []byte(c.text))
			_, err := judge(found, nil)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestGoodTables(t *testing.T) {
	series, found := ParseWeather("w.csv", "s", []byte("\xef\xbb\xbfzone,period,max_temperature_f,precipitation_in\r\n\"a\",1936-07,212\r\n"))
	require.Len(t, found, 1, "a cell is missing")
	require.Empty(t, series)
	series, found = ParseWeather("w.csv", "s", []byte("\xef\xbb\xbfzone,period,max_temperature_f,precipitation_in\r\n\"a\",1936-07,50,2\r\n\r\n"))
	require.Empty(t, found)
	require.Equal(t, oracle.MaxTemperature, series["a"][0].Variable)
	require.InDelta(t, 10, series["a"][0].Value, 1e-9)
	require.InDelta(t, 50.8, series["a"][1].Value, 1e-9)
	require.Equal(t, unix(1936, 7), series["a"][0].Start)
	require.Negative(t, series["a"][0].Start)
	require.Equal(t, unix(1936, 8), series["a"][0].End)

	y, found := ParseYields("y.csv", []byte("year,zone,yield_kg_ha\n2002,\"b \"\"x\"\"\",500\n2001,\"b \"\"x\"\"\",400\n2001,*,450\n"), nil)
	require.Empty(t, found)
	require.Equal(t, []Zone{{ID: `b "x"`, Name: `b "x"`, Weather: `b "x"`, Yields: map[int]float64{2001: 400, 2002: 500}}}, y.Zones)
	require.Equal(t, map[int]float64{2001: 450}, y.Region)
	require.Len(t, Lacking(y, series, "y.csv"), 1)

	insured, found := ParseInsured("i.csv", []byte("zone,sum_insured\n\"b \"\"x\"\"\",5\nq,6\n\"b \"\"x\"\"\",7\n"), y)
	require.Len(t, found, 2)
	require.Equal(t, map[string]int64{`b "x"`: 5}, insured)
	estimates, found := ParseEstimates("e.csv", []byte("zone,year,value\na,2001,0.31234\n"))
	require.Empty(t, found)
	require.Equal(t, int32(3123), estimates["a"][2001])
	_, found = ParseEstimates("e.csv", []byte("zone,year\n"))
	require.Len(t, found, 1)
}

func TestAcceptedFindingsAreKept(t *testing.T) {
	all := []Finding{{Code: CodeGap, Text: "one"}, {Code: CodeRange, Text: "two"}}
	kept, err := judge(all, []Code{CodeGap, CodeRange})
	require.ErrorContains(t, err, "two [range]\n1 finding in the tables")
	require.NotContains(t, err.Error(), "--accept", "and so it is not offered")
	require.True(t, kept[0].Accepted)
	require.False(t, kept[1].Accepted, "negative rain cannot be accepted")
	many := make([]Finding, 30)
	_, err = judge(many, nil)
	require.Contains(t, err.Error(), "and 10 more")
	require.Less(t, strings.Count(err.Error(), "\n"), 25)
}

func TestParseRangeAndDataset(t *testing.T) {
	for _, bad := range []string{"2000", "2000-1990", "1926-2000x", "0001-2000", "a-b"} {
		_, err := ParseRange(bad)
		require.ErrorContains(t, err, "want such as", bad)
	}
	_, err := ParseDataset([]byte(`{"nam":1}`))
	require.Error(t, err)
	for _, bad := range []string{"+2012", "02012", "12", "dry"} {
		_, err = ParseDataset([]byte(`{"drop":{"2012":"once","` + bad + `":"twice"}}`))
		require.ErrorContains(t, err, "want a year", bad)
	}
	_, err = ParseZones([]byte(`{"features":[{"properties":{"zone":"a"},"geometry":{"type":"Point","coordinates":[1,2]}}]}`))
	require.ErrorContains(t, err, "feature 1")
	_, err = ParseZones([]byte(`{"features":[{"properties":{"zone":"a"},"geometry":{"type":"Polygon","coordinates":[[[500,2]]]}}]}`))
	require.ErrorContains(t, err, "want degrees")
	z, err := ParseZones([]byte(`{"features":[{"properties":{"zone":"a"},"geometry":{"type":"MultiPolygon","coordinates":[[[[5,2]]],[[[6,2]]]]}}]}`))
	require.NoError(t, err)
	require.Len(t, z["a"], 2)
}

func FuzzTables(f *testing.F) {
	f.Add([]byte("zone,year,yield_t_ha\na,2001,5\n"), []byte("zone,period,precipitation_mm\na,2001-07,5\n"))
	f.Fuzz(func(t *testing.T, yields, weather []byte) {
		if len(yields)+len(weather) > 1<<14 {
			return
		}
		y, found := ParseYields("y", yields, nil)
		if len(found) == 0 && len(y.Zones) == 0 {
			t.Fatal("a table without zones has no finding")
		}
		for _, z := range y.Zones {
			for _, v := range z.Yields {
				if !(v >= 0) {
					t.Fatalf("a yield of %g", v)
				}
			}
		}
		s, _ := ParseWeather("w", "s", weather)
		for _, readings := range s {
			for i, r := range readings {
				if r.End <= r.Start || i > 0 && readings[i-1].Variable == r.Variable && readings[i-1].End > r.Start {
					t.Fatalf("reading %d overlaps", i)
				}
			}
		}
		_, _ = ParseEstimates("e", yields)
	})
}
