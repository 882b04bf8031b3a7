package recorded

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"
)

// decode reads the one band of a raster.
func decode(t *testing.T, raw []byte) []float64 {
	t.Helper()
	require.NoError(t, registerDrivers())
	path := filepath.Join(t.TempDir(), "raster.tif")
	require.NoError(t, os.WriteFile(path, raw, 0o600))
	ds, err := godal.Open(path)
	require.NoError(t, err)
	defer ds.Close()
	shape := ds.Structure()
	require.Equal(t, 1, shape.NBands)
	require.Equal(t, "COG", ds.Metadata("LAYOUT", godal.Domain("IMAGE_STRUCTURE")))
	values := make([]float64, shape.SizeX*shape.SizeY)
	require.NoError(t, ds.Bands()[0].Read(0, 0, values, shape.SizeX, shape.SizeY))
	return values
}
