package weather

import (
	"context"
	"errors"
	"io"
	"net/url"
	"path"
	"strings"
	"testing"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// rain is a 3×3 grid of 0.05° around 50.625 N 5.325 E, whose middle cell has mm.
func rain(t *testing.T, mm float32) []byte {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff, godal.Memory, "COG"))
	mem, err := godal.Create(godal.Memory, "", 1, godal.Float32, 3, 3)
	require.NoError(t, err)
	defer mem.Close()
	crs, err := godal.NewSpatialRefFromEPSG(4326)
	require.NoError(t, err)
	defer crs.Close()
	require.NoError(t, mem.SetSpatialRef(crs))
	require.NoError(t, mem.SetGeoTransform([6]float64{5.25, 0.05, 0, 50.70, 0, -0.05}))
	sea := float32(chirpsNodata)
	require.NoError(t, mem.Bands()[0].Write(0, 0, []float32{sea, sea, sea, sea, mm, 7, sea, sea, sea}, 3, 3))
	name := "/vsimem/" + strings.ReplaceAll(t.Name(), "/", "-") + ".cog"
	out, err := mem.Translate(name, []string{"-of", "COG", "-co", "OVERVIEWS=NONE"})
	require.NoError(t, err)
	require.NoError(t, out.Close())
	defer func() { require.NoError(t, godal.VSIUnlink(name)) }()
	file, err := godal.VSIOpen(name)
	require.NoError(t, err)
	defer file.Close()
	body, err := io.ReadAll(file)
	require.NoError(t, err)
	return body
}

// shelf has files by name and answers ranges; what it lacks is not found.
type shelf struct {
	files map[string][]byte
	asked []string
}

func (s *shelf) Fetch(_ context.Context, r fetch.Request) (fetch.Response, error) {
	link, err := url.Parse(r.URL)
	if err != nil {
		return fetch.Response{}, err
	}
	if s.asked = append(s.asked, link.Path); s.files[path.Base(link.Path)] == nil {
		return fetch.Response{}, &fetch.Error{Reason: oracle.ReasonSourceDown, Provider: r.Provider, Act: r.String(), Status: 404, Err: errors.New("not found")}
	}
	body := s.files[path.Base(link.Path)]
	total := int64(len(body))
	if r.Length > 0 {
		body = body[min(r.Offset, total):min(r.Offset+r.Length, total)]
	}
	return fetch.Response{Body: body, Total: total, Status: 206}, nil
}

const (
	chirpsFinal       = "https://rain.test/p05/{year}/chirps-v2.0.{year}.{month}.{day}.cog"
	chirpsPreliminary = "https://rain.test/prelim/{year}/prelim-v2.0.{year}.{month}.{day}.cog"
)

func TestChirpsReadsADayPerFile(t *testing.T) {
	s := &shelf{files: map[string][]byte{
		"chirps-v2.0.2021.06.01.cog": rain(t, 12.5), "chirps-v2.0.2021.06.02.cog": rain(t, 0), "chirps-v2.0.2021.06.04.cog": rain(t, -9999),
		"prelim-v2.0.2021.06.05.cog": rain(t, 3),
	}}
	q := query(oracle.Precipitation)
	q.Places = []Place{{50.63, 5.32}, {50.69, 5.26}, {10, 10}}
	r, err := NewChirps("chirps", chirpsFinal, chirpsPreliminary).Read(t.Context(), s, q)
	require.NoError(t, err)
	require.Equal(t, map[string]float64{"precipitation 2021-06-01": 12.5, "precipitation 2021-06-02": 0}, values(r.Series[0]), "the sea's mark is no rain")
	require.Empty(t, r.Series[1])
	require.Equal(t, "chirps-v2.0.{year}.{month}.{day}.cog final", r.Series[0][0].Version)
	require.Contains(t, r.Decisions, "chirps: parcel 3 lies outside the grid.")
	require.Contains(t, r.Decisions, "chirps: no file for 2 days from 2021-06-01 to 2021-06-05; after 10 days without one no more are asked for.")
	require.NotContains(t, strings.Join(s.asked, " "), "prelim", "the query waits for final values")
	require.Contains(t, s.asked, "/p05/2021/chirps-v2.0.2021.06.03.cog")

	q.Sets = early("chirps")
	r, err = NewChirps("chirps", chirpsFinal, chirpsPreliminary).Read(t.Context(), s, q)
	require.NoError(t, err)
	require.Len(t, r.Series[0], 3)
	last := r.Series[0][2]
	require.True(t, last.Preliminary)
	require.Equal(t, "prelim-v2.0.{year}.{month}.{day}.cog preliminary", last.Version)
	require.Equal(t, 3.0, last.Value)
	require.False(t, r.Series[0][0].Preliminary)
}

// TestChirpsReadsVersion3: the same files under other names, in two downscalings.
func TestChirpsReadsVersion3(t *testing.T) {
	for _, by := range []string{"rnl", "sat"} {
		const root = "https://data.chc.ucsb.edu/products/CHIRPS/v3.0/daily/"
		final := root + "final/" + by + "/cogs/{year}/chirps-v3.0." + by + ".{year}.{month}.{day}.cog"
		s := &shelf{files: map[string][]byte{
			"chirps-v3.0." + by + ".2021.06.01.cog": rain(t, 12.5), "chirps-v3.0." + by + ".2021.06.02.cog": rain(t, -9999),
			"chirps-v3.0.prelim.sat.2021.06.03.cog": rain(t, 3),
		}}
		q := query(oracle.Precipitation)
		q.Places, q.Sets = []Place{{50.63, 5.32}}, early("chirps")
		r, err := NewChirps("chirps3", final, root+"prelim/sat/{year}/chirps-v3.0.prelim.sat.{year}.{month}.{day}.cog").Read(t.Context(), s, q)
		require.NoError(t, err)
		require.Equal(t, map[string]float64{"precipitation 2021-06-01": 12.5, "precipitation 2021-06-03": 3}, values(r.Series[0]))
		require.Equal(t, "chirps-v3.0."+by+".{year}.{month}.{day}.cog final", r.Series[0][0].Version)
		require.True(t, r.Series[0][1].Preliminary)
		require.Contains(t, s.asked, "/products/CHIRPS/v3.0/daily/final/"+by+"/cogs/2021/chirps-v3.0."+by+".2021.06.02.cog")
	}
}

// TestChirpsStopsWhereNothingIsPublished: a season ahead is not asked for day by day.
func TestChirpsStopsWhereNothingIsPublished(t *testing.T) {
	s := &shelf{}
	q := query(oracle.Precipitation)
	q.To = day("2022-06-01")
	r, err := NewChirps("chirps", chirpsFinal, "").Read(t.Context(), s, q)
	require.NoError(t, err)
	require.Empty(t, r.Series[0])
	require.Len(t, s.asked, maxMissingRun)
}

func TestChirpsIsOfNoUseWhenItFails(t *testing.T) {
	_, err := NewChirps("chirps", chirpsFinal, "").Read(t.Context(), down(), query(oracle.Precipitation))
	require.ErrorIs(t, err, oracle.ReasonSourceDown, "down is not the same as no file")
	_, err = NewChirps("chirps", chirpsFinal, "").Read(t.Context(), &shelf{files: map[string][]byte{"chirps-v2.0.2021.06.01.cog": rain(t, -3)}}, query(oracle.Precipitation))
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
}

func TestCheckDaily(t *testing.T) {
	require.NoError(t, CheckDaily(chirpsFinal))
	for _, part := range []string{"{year}", "{month}", "{day}"} {
		require.ErrorContains(t, CheckDaily(strings.ReplaceAll(chirpsFinal, part, "x")), "lacks "+part)
	}
}
