package raster

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
)

// store is a Getter over files in memory, which counts what is asked of it.
type store struct {
	mu     sync.Mutex
	files  map[string][]byte
	etag   func(call int) string // of the n-th answer; nil: always the same
	calls  int
	served int64
	ranges []fetch.Request
}

func newStore(files map[string][]byte) *store { return &store{files: files} }

func (s *store) Fetch(ctx context.Context, r fetch.Request) (fetch.Response, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil {
		return fetch.Response{}, ctx.Err()
	}
	b, ok := s.files[r.URL]
	if !ok || r.Offset >= int64(len(b)) {
		return fetch.Response{}, fetch.Down(r.Provider, r.String(), errors.New("status 404"))
	}
	end := int64(len(b))
	if r.Length > 0 {
		end = min(end, r.Offset+r.Length)
	}
	s.calls++
	s.served += end - r.Offset
	s.ranges = append(s.ranges, r)
	etag := `"1"`
	if s.etag != nil {
		etag = s.etag(s.calls)
	}
	return fetch.Response{Body: b[r.Offset:end], Total: int64(len(b)), ETag: etag, Status: 206}, nil
}

// tiff describes a file to write.
type tiff struct {
	width, height int
	options       []string
	driver        godal.DriverName // GTiff, or COG with these options
	noData        *float64
	pixels        []uint16 // nil: ramp
	bands         int
	transform     *[6]float64
	plain         bool // without place and coordinate system
}

// ramp gives every pixel another value, with noise that resists compression.
func ramp(n int) []uint16 {
	values := make([]uint16, n)
	state := uint32(1)
	for i := range values {
		state = state*1664525 + 1013904223
		values[i] = uint16(state >> 16)
	}
	return values
}

// write makes a GeoTIFF of the description, 10 m in UTM 31N.
func (d tiff) write(t testing.TB) []byte {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff, godal.Memory, "COG"))
	bands := max(1, d.bands)
	mem, err := godal.Create(godal.Memory, "", bands, godal.UInt16, d.width, d.height)
	require.NoError(t, err)
	defer mem.Close()
	if !d.plain {
		crs, err := godal.NewSpatialRefFromEPSG(32631)
		require.NoError(t, err)
		defer crs.Close()
		require.NoError(t, mem.SetSpatialRef(crs))
		transform := [6]float64{600000, 10, 0, 5600000, 0, -10}
		if d.transform != nil {
			transform = *d.transform
		}
		require.NoError(t, mem.SetGeoTransform(transform))
	}
	values := d.pixels
	if values == nil {
		values = ramp(d.width * d.height)
	}
	for _, band := range mem.Bands() {
		require.NoError(t, band.Write(0, 0, values, d.width, d.height))
		if d.noData != nil {
			require.NoError(t, band.SetNoData(*d.noData))
		}
	}
	path := filepath.Join(t.TempDir(), "out.tif")
	driver := d.driver
	if driver == "" {
		driver = godal.GTiff
	}
	args := []string{"-of", string(driver)}
	for _, o := range d.options {
		args = append(args, "-co", o)
	}
	out, err := mem.Translate(path, args, godal.ErrLogger(func(c godal.ErrorCategory, _ int, m string) error {
		if c < godal.CE_Failure {
			return nil
		}
		return fmt.Errorf("%s", m)
	}))
	require.NoError(t, err)
	require.NoError(t, out.Close())
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}
