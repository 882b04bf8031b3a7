package index

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// grown asks for NDVI of 0.5 that has risen by 0.25, on three dates from May to July.
var grown = oracle.Presence{From: on(2025, 5, 1), To: on(2025, 8, 1), Peak: 5_000, Rise: 2_500, MinDates: 3}

// every ten days from 1 May.
func dates(ndvi ...float64) (scenes []oracle.Scene) {
	for i, v := range ndvi {
		scenes = append(scenes, scene(grown.From+int64(10*i)*day, v))
	}
	return scenes
}

func TestPresent(t *testing.T) {
	const crop, none, dark = oracle.ReasonNone, oracle.ReasonCropAbsent, oracle.ReasonCloudy
	for name, c := range map[string]struct {
		scenes []oracle.Scene
		want   oracle.Reason
	}{
		"a crop":                    {dates(0.16, 0.3, 0.71, 0.88, 0.4), crop},
		"exactly that much":         {dates(0.25, 0.5, 0.3), crop},
		"a hair under the peak":     {dates(0.2, 0.4999, 0.3), none},
		"a hair under the rise":     {dates(0.2502, 0.5001, 0.3), none},
		"bare ground":               {dates(0.14, 0.16, 0.15, 0.18), none},
		"water":                     {dates(-0.3, -0.2, -0.25), none},
		"a wood":                    {dates(0.81, 0.86, 0.88, 0.85), none},
		"a crop that dies early":    {dates(0.2, 0.6, 0.1, 0.1, 0.1), crop},
		"too few dates":             {dates(0.2, 0.8), dark},
		"no scene":                  {nil, dark},
		"a date before the time":    {append(dates(0.2, 0.3, 0.3), scene(grown.From-day, 0.9)), none},
		"a date after it":           {append(dates(0.2, 0.3, 0.3), scene(grown.To, 0.9)), none},
		"a composite that juts out": {append(dates(0.2, 0.3, 0.3), oracle.Scene{Start: grown.To - day, End: grown.To + day, ClearBps: 9000, Indices: map[string]float64{"ndvi": 0.9}}), none},
		"cloud over the peak":       {append(dates(0.2, 0.3, 0.3), oracle.Scene{Start: grown.From + day, End: grown.From + day, ClearBps: 5999, Indices: map[string]float64{"ndvi": 0.9}}), none},
		"no number":                 {append(dates(0.2, 0.3, 0.3), scene(grown.From+day, math.NaN())), none},
		"beyond any NDVI":           {append(dates(0.2, 0.3, 0.3), scene(grown.From+day, 1.5)), none},
	} {
		got, text := Present(grown, c.scenes, 6000)
		require.Equal(t, c.want, got, name)
		require.Equal(t, got == crop, text == "", name)
	}
	_, text := Present(grown, dates(0.14, 0.16, 0.18), 6000)
	require.Equal(t, "NDVI lay between 0.1400 and 0.1800 on 3 dates from 2025-05-01 to 2025-08-01: a crop reaches 0.5000 and rises by 0.2500", text)
	_, text = Present(grown, dates(0.14), 6000)
	require.Equal(t, "1 dates from 2025-05-01 to 2025-08-01 were clear enough to see whether a crop stood there: want 3", text)
}

// TestPresentKnowsNoOrder: what was seen counts, not when a catalogue listed it.
func TestPresentKnowsNoOrder(t *testing.T) {
	s := dates(0.16, 0.3, 0.71, 0.88, 0.4)
	for i := range s {
		turned := append(append([]oracle.Scene{}, s[i:]...), s[:i]...)
		reason, _ := Present(grown, turned, 6000)
		require.Equal(t, oracle.ReasonNone, reason)
	}
}
