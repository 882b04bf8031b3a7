package weather

import (
	"math"
	"net/url"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Both answers are made up in the shape of the providers'.
const (
	archive = `{"latitude":50.65,"longitude":5.35,"generationtime_ms":0.4,"utc_offset_seconds":0,"timezone":"UTC",
"daily_units":{"time":"iso8601","precipitation_sum":"mm","temperature_2m_max":"°C"},
"daily":{"time":["2021-06-01","2021-06-02","2021-06-03","2021-06-04","2021-06-05"],
"precipitation_sum":[0.00,5.60,null,31.90,2.10],"temperature_2m_max":[21.4,22.0,19.9,18.2,17.0]}}`
	power = `{"type":"Feature","geometry":{"type":"Point","coordinates":[5.33,50.63,121.5]},
"header":{"title":"NASA/POWER","api":{"version":"v2.5.4"},"fill_value":-999.0,"time_standard":"UTC","start":"20210601","end":"20210605"},
"parameters":{"PRECTOTCORR":{"units":"mm/day","longname":"Precipitation Corrected"},"T2M_MAX":{"units":"C"}},
"properties":{"parameter":{"PRECTOTCORR":{"20210601":0.0,"20210602":4.9,"20210603":-999.0,"20210604":28.3,"20210605":null},
"T2M_MAX":{"20210601":-0.5,"20210602":22.0,"20210603":19.9,"20210604":18.2,"20210605":17.0}}}}`
)

func near(body string) *getter {
	return &getter{answer: func(link *url.URL) (string, error) {
		if link.Query().Get("latitude") == "50.92" {
			return "", fetch.Down("test", "GET "+link.String(), nil)
		}
		return body, nil
	}}
}

func TestOpenMeteoReadsDaysAndLeavesNullOut(t *testing.T) {
	g, q := near(archive), query(oracle.Precipitation, oracle.MaxTemperature)
	q.Places = q.Places[:2]
	result, err := NewOpenMeteo("om", "https://weather.test/", "era5_land").Read(t.Context(), g, q)
	require.NoError(t, err)
	require.Len(t, g.asked, 1, "two parcels in one hundredth of a degree share a request")
	asked, err := url.Parse(g.asked[0])
	require.NoError(t, err)
	require.Equal(t, "https://weather.test/v1/archive", asked.Scheme+"://"+asked.Host+asked.Path)
	require.Equal(t, url.Values{
		"latitude": {"50.63"}, "longitude": {"5.33"}, "start_date": {"2021-06-01"}, "end_date": {"2021-06-05"},
		"daily": {"precipitation_sum,temperature_2m_max"}, "timezone": {"UTC"}, "models": {"era5_land"},
	}, asked.Query())

	require.Equal(t, result.Series[0], result.Series[1])
	got := values(result.Series[0])
	require.Len(t, got, 9)
	require.NotContains(t, got, "precipitation 2021-06-03", "null is missing, not zero")
	require.Equal(t, 0.0, got["precipitation 2021-06-01"], "zero is a value")
	require.Equal(t, 31.9, got["precipitation 2021-06-04"])
	first := result.Series[0][0]
	require.Equal(t, oracle.MaxTemperature, first.Variable)
	require.Equal(t, oracle.Reading{
		Variable: oracle.MaxTemperature, Source: "om", Value: 21.4, Version: "era5_land",
		Start: day("2021-06-01").Unix(), End: day("2021-06-02").Unix(),
	}, first)
	require.Equal(t, []string{"om: the point 50.63 5.33 was answered from the cell at 50.6500 5.3500 (latitude, longitude), 9 values of 10, 0 of them preliminary."}, result.Decisions[1:])
}

func TestPowerReadsDaysAndLeavesFillOut(t *testing.T) {
	g, q := near(power), query(oracle.Precipitation, oracle.MaxTemperature)
	q.Places = q.Places[:1]
	result, err := NewPower("power", "https://weather.test").Read(t.Context(), g, q)
	require.NoError(t, err)
	asked, err := url.Parse(g.asked[0])
	require.NoError(t, err)
	require.Equal(t, "/api/temporal/daily/point", asked.Path)
	require.Equal(t, url.Values{
		"latitude": {"50.63"}, "longitude": {"5.33"}, "start": {"20210601"}, "end": {"20210605"}, "parameters": {"PRECTOTCORR,T2M_MAX"},
		"community": {"AG"}, "format": {"JSON"}, "time-standard": {"UTC"},
	}, asked.Query())
	got := values(result.Series[0])
	require.Len(t, got, 8)
	require.NotContains(t, got, "precipitation 2021-06-03", "-999 is missing")
	require.NotContains(t, got, "precipitation 2021-06-05", "null is missing")
	require.Equal(t, -0.5, got["max_temperature 2021-06-01"], "frost is a value")
	require.Equal(t, "POWER v2.5.4", result.Series[0][0].Version)
}

func TestAWrongArchiveAnswerIsCorrupt(t *testing.T) {
	for text, change := range map[string][2]string{
		"JSON":                       {`}}`, `}`},
		"something follows":          {`17.0]}}`, `17.0]}} {}`},
		"does not say which cell":    {`"latitude":50.65,`, ``},
		"49.6500 5.3500, not for":    {`"latitude":50.65`, `"latitude":49.65`},
		"50.6500 5.9500, not for":    {`"longitude":5.35`, `"longitude":5.95`},
		"not days of UTC":            {`"utc_offset_seconds":0`, `"utc_offset_seconds":7200`},
		`is in "inch": want mm`:      {`"precipitation_sum":"mm"`, `"precipitation_sum":"inch"`},
		"5 values for 4 days":        {`,"2021-06-05"]`, `]`},
		"was not asked for":          {`"2021-06-05"]`, `"2021-06-06"]`},
		"is there twice":             {`"2021-06-05"]`, `"2021-06-01"]`},
		"want YYYY-MM-DD":            {`"2021-06-05"]`, `"5 June"]`},
		"precipitation of -0.5":      {`5.60`, `-0.5`},
		"precipitation of 9999":      {`5.60`, `9999`},
		"max_temperature of 295":     {`22.0`, `295`},
		"the archive refused: Param": {`"latitude":50.65`, `"error":true,"reason":"Parameter","latitude":50.65`},
		"cannot unmarshal":           {`5.60`, `"5.60"`},
	} {
		t.Run(text, func(t *testing.T) {
			g := near(swap(t, archive, change[0], change[1]))
			q := query(oracle.Precipitation, oracle.MaxTemperature)
			_, err := NewOpenMeteo("om", "https://weather.test", "era5_land").Read(t.Context(), g, q)
			requireReason(t, err, oracle.ReasonSourceCorrupt, text)
			require.ErrorContains(t, err, "om:")
		})
	}
}

func TestAWrongPowerAnswerIsCorrupt(t *testing.T) {
	for text, change := range map[string][2]string{
		"want UTC":                {`"time_standard":"UTC"`, `"time_standard":"LST"`},
		"fill_value is not said":  {`"fill_value":-999.0,`, ``},
		"could be weather":        {`"fill_value":-999.0`, `"fill_value":0`},
		"want mm/day":             {`"mm/day"`, `"m/day"`},
		"want YYYYMMDD":           {`"20210604":28.3`, `"2021-06-04":28.3`},
		"was not asked for":       {`"20210604":28.3`, `"20210704":28.3`},
		"T2M_MAX is not in":       {`"T2M_MAX":{"20210601"`, `"T2M":{"20210601"`},
		"want a Point":            {`[5.33,50.63,121.5]`, `[5.33]`},
		"not for 50.63":           {`[5.33,50.63,121.5]`, `[50.63,5.33]`},
		"precipitation of -5":     {`"20210604":28.3`, `"20210604":-5`},
		"cannot unmarshal object": {`[5.33,50.63,121.5]`, `{}`},
	} {
		t.Run(text, func(t *testing.T) {
			q := query(oracle.Precipitation, oracle.MaxTemperature)
			_, err := NewPower("power", "https://weather.test").Read(t.Context(), near(swap(t, power, change[0], change[1])), q)
			requireReason(t, err, oracle.ReasonSourceCorrupt, text)
		})
	}
}

func TestADailySourceThatIsDownSaysSo(t *testing.T) {
	_, err := NewPower("power", "https://weather.test").Read(t.Context(), near(power), query(oracle.Precipitation))
	requireReason(t, err, oracle.ReasonSourceDown, "latitude=50.92")
}

func TestOnlyWholeDaysAndKnownVariablesAreAsked(t *testing.T) {
	g, q := near(archive), query(oracle.Precipitation)
	q.From, q.To = q.From.Add(time.Hour), q.From.Add(23*time.Hour)
	result, err := NewOpenMeteo("om", "https://weather.test", "era5_land").Read(t.Context(), g, q)
	require.NoError(t, err)
	require.Empty(t, g.asked)
	require.Len(t, result.Series, 3)
	_, err = NewPower("power", "https://weather.test").Read(t.Context(), g, query(oracle.ReferenceET))
	require.NoError(t, err)
	require.Empty(t, g.asked)

	q.From, q.To = day("2021-06-01").Add(time.Hour), day("2021-06-03").Add(time.Hour)
	d, ok := wholeDays(q)
	require.True(t, ok)
	require.Equal(t, days{day("2021-06-02"), day("2021-06-02")}, d)
	require.Equal(t, 1, d.count())
}

func TestWrongQueriesAreRefused(t *testing.T) {
	for text, change := range map[string]func(q *Query){
		"has 0 places":           func(q *Query) { q.Places = nil },
		"is not a latitude":      func(q *Query) { q.Places[0].Latitude = math.NaN() },
		"is not one":             func(q *Query) { q.To = q.From },
		"unknown or named twice": func(q *Query) { q.Variables = append(q.Variables, oracle.Precipitation) },
		`"snow" is unknown`:      func(q *Query) { q.Variables = []oracle.Variable{"snow"} },
	} {
		q := query(oracle.Precipitation)
		change(&q)
		require.ErrorContains(t, q.Validate(), text)
		_, err := Chain{}.Read(t.Context(), near(archive), q)
		require.ErrorContains(t, err, text)
	}
}
