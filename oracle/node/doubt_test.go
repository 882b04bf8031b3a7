package node_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// planted is a sheet that pays for rain on fields where a crop was seen from May to July.
func (w *world) planted() terms.Sheet {
	s := w.rain
	s.Data.Imagery, s.Data.MinClearBps, s.Data.MinDates = true, 6000, 1
	s.Data.From = time.Date(2021, 4, 1, 0, 0, 0, 0, time.UTC)
	s.Data.Sources = append([]terms.Source{{Name: w.cfg.Sources.Catalogues[0].Collection, Values: "final"}}, s.Data.Sources...)
	s.Parcels = &terms.ParcelRules{MinHectares: 1_000, MaxHectares: 200_000, MaxOverlapBps: 200, Presence: &terms.Presence{
		From: s.Data.From, To: s.Window.End, Peak: 5_000, Rise: 2_500, MinDates: 2,
	}}
	return s
}

func (w *world) answers(t *testing.T, order node.Assessment) map[string]node.Assessed {
	t.Helper()
	all, err := node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	said := map[string]node.Assessed{}
	for _, a := range all {
		said[a.Parcel.Name] = a
	}
	return said
}

// TestCropPresence: the eleven real fields bear a crop; one whose every month is shown
// as bare ground does not, whatever rain fell on it, and a replay says the same.
func TestCropPresence(t *testing.T) {
	w := newWorld(t)
	s := w.planted()
	require.NoError(t, s.Check())
	for name, a := range w.answers(t, w.order(s, t.TempDir(), 64)) {
		require.Equal(t, oracle.StatusOK, a.Estimate.Status, "%s: %s", name, a.Reason)
		require.Equal(t, "160.72", terms.FormatValue(a.Estimate.Value))
	}

	_, err := w.feeds.Inject(recorded.Injection{Kind: recorded.KindStrip, Field: "BE-A-04"})
	require.NoError(t, err)
	order := w.order(s, t.TempDir(), 64)
	said := w.answers(t, order)
	require.Equal(t, oracle.Estimate{Status: oracle.StatusOutOfDomain}, said["BE-A-04"].Estimate)
	require.True(t, strings.HasPrefix(said["BE-A-04"].Reason, "crop_absent: NDVI lay between "), said["BE-A-04"].Reason)
	require.Equal(t, oracle.StatusOK, said["BE-A-03"].Estimate.Status, "its neighbour is paid")
	_, replayed, err := node.ReplayAssessment(t.Context(), order.Dir, "")
	require.NoError(t, err)
	require.Len(t, replayed, 1)

	early := w.order(s, t.TempDir(), 64)
	early.End = uint64(time.Date(2021, 7, 15, 0, 0, 0, 0, time.UTC).Unix())
	require.NotContains(t, w.answers(t, early)["BE-A-04"].Reason, "crop_absent", "while the season runs nothing is judged")
}

// TestCropPresenceUnderCloud: too few dates cannot tell, and that is said.
func TestCropPresenceUnderCloud(t *testing.T) {
	w := newWorld(t)
	_, err := w.feeds.Inject(recorded.Injection{Kind: recorded.KindCloud, Field: "BE-A-04", Class: recorded.ClassHigh})
	require.NoError(t, err)
	a := w.answers(t, w.order(w.planted(), t.TempDir(), 64))["BE-A-04"]
	require.Equal(t, oracle.StatusInsufficient, a.Estimate.Status)
	require.Regexp(t, `^cloudy: [01] dates from 2021-04-01 to 2021-08-01 were clear enough to see whether a crop stood there: want 2\.$`, a.Reason)
}

// TestNodesAnswerNoParcelThatIsNotInsured: outside of the product's area, of a size
// that the sheet does not take, or of an outline that is no area.
func TestNodesAnswerNoParcelThatIsNotInsured(t *testing.T) {
	w := newWorld(t)
	away := w.rain
	away.Area = [4]float64{5.2, 50.5, 5.32, 50.8} // some of the fields lie further east
	said := w.answers(t, w.order(away, t.TempDir(), 64))
	refused := 0
	for _, a := range said {
		if a.Estimate.Status == oracle.StatusOutOfDomain {
			require.Contains(t, a.Reason, "parcel_outside: It reaches out of the product's area")
			refused++
		}
	}
	require.Greater(t, refused, 0)

	small := w.planted()
	small.Parcels.MinHectares = 20_000
	a := w.answers(t, w.order(small, t.TempDir(), 64))["BE-A-02"]
	require.Equal(t, oracle.StatusOutOfDomain, a.Estimate.Status)
	require.Contains(t, a.Reason, "parcel_size: It has 0.6")

	order := w.order(w.rain, t.TempDir(), 64)
	bow := [][2]float64{{5.33, 50.63}, {5.335, 50.635}, {5.335, 50.63}, {5.33, 50.635}, {5.33, 50.63}}
	order.Parcels = append([]terms.ParcelRecord{{Salt: w.all[0].Salt, Name: "bow-tie", Crop: "cereal", Outline: [][][2]float64{bow}}}, w.all[:2]...)
	said = w.answers(t, order)
	require.Equal(t, oracle.StatusOutOfDomain, said["bow-tie"].Estimate.Status)
	require.Contains(t, said["bow-tie"].Reason, "parcel_invalid: The outline is no area")
	require.Equal(t, oracle.StatusOK, said[w.all[0].Name].Estimate.Status)
}
