package api_test

import (
	"bytes"
	"image/color"
	"image/png"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/api"
)

const none = 65535

// tile is a raster of one row.
func tile(red, green, blue, nir []uint16) api.Bands {
	return api.Bands{Width: len(red), Height: 1, Red: red, Green: green, Blue: blue, NIR: nir, NoData: none}
}

func pixel(t *testing.T, picture []byte, x, y int) color.NRGBA {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(picture))
	require.NoError(t, err)
	return color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
}

func TestPaintTrueColour(t *testing.T) {
	picture, err := api.PaintTrueColour(tile(
		[]uint16{0, 10000, 900, none, 500}, []uint16{0, 10000, 600, 500, 500}, []uint16{0, 10000, 300, 500, none}, make([]uint16, 5)))
	require.NoError(t, err)
	require.Equal(t, color.NRGBA{0, 0, 0, 255}, pixel(t, picture, 0, 0))
	require.Equal(t, color.NRGBA{255, 255, 255, 255}, pixel(t, picture, 1, 0))
	brown := pixel(t, picture, 2, 0)
	require.True(t, brown.R > brown.G && brown.G > brown.B, "%v", brown)
	require.Zero(t, pixel(t, picture, 3, 0).A, "no data in one band is no data")
	require.Zero(t, pixel(t, picture, 4, 0).A)
}

func TestPaintNDVI(t *testing.T) {
	zero := make([]uint16, 6)
	picture, err := api.PaintNDVI(tile([]uint16{1000, 500, 100, none, 0, 2000}, zero, zero, []uint16{1000, 1500, 60000, 100, 0, 1000}))
	require.NoError(t, err)
	require.Equal(t, color.NRGBA{0xf3, 0xea, 0xd6, 255}, pixel(t, picture, 0, 0), "NDVI 0 is the first stop")
	require.Equal(t, color.NRGBA{0x9d, 0xb9, 0x68, 255}, pixel(t, picture, 1, 0), "NDVI 0.5 lies between two stops")
	green := pixel(t, picture, 2, 0)
	require.InDelta(t, 0x0d, int(green.R), 1)
	require.Zero(t, pixel(t, picture, 3, 0).A)
	require.Zero(t, pixel(t, picture, 4, 0).A, "0/0 has no value")
	require.Equal(t, color.NRGBA{0xf3, 0xea, 0xd6, 255}, pixel(t, picture, 5, 0), "below zero is the first stop")
}

func TestPaintRefusesBandsThatDoNotFit(t *testing.T) {
	good := tile([]uint16{1}, []uint16{1}, []uint16{1}, []uint16{1})
	for name, bad := range map[string]api.Bands{
		"want 1 to 2048 a side":        {Width: 0, Height: 1},
		"raster of 4096 × 1 pixels":    {Width: 4096, Height: 1},
		"raster of 1 × -1 pixels":      {Width: 1, Height: -1},
		"raster band has 1 pixels":     {Width: 2, Height: 1, Red: good.Red, Green: good.Green, Blue: good.Blue, NIR: good.NIR},
		"raster band has 0 pixels: wa": {Width: 1, Height: 1, Red: good.Red, Green: good.Green, Blue: good.Blue},
	} {
		_, err := api.PaintTrueColour(bad)
		require.ErrorContains(t, err, name)
		_, err = api.PaintNDVI(bad)
		require.ErrorContains(t, err, name)
	}
}

func TestPaintRecordedScene(t *testing.T) {
	june, err := readBands(filepath.Join(recorded, "S2L2A_31UFS_2021-06.tif"))
	require.NoError(t, err)
	picture, err := api.PaintNDVI(june)
	require.NoError(t, err)
	dark, pale := pixel(t, picture, 80, 15), pixel(t, picture, 85, 45) // a green cereal field, a bare one
	require.Less(t, dark.R, uint8(90))
	require.Greater(t, pale.R, uint8(200))
	again, err := api.PaintNDVI(june)
	require.NoError(t, err)
	require.Equal(t, picture, again)
}
