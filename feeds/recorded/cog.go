package recorded

import (
	"errors"
	"fmt"
	"io"
	"math"
	"path/filepath"
	"sync"
	"sync/atomic"

	"github.com/airbusgeo/godal"
	"github.com/paulmach/orb"
)

// tileSize is the edge of a COG's internal tiles, in pixels: small, so that a
// window of a small patch is less than the whole file.
const tileSize = 64

// raster is one band in memory: u16, u8 or f32, row by row from the north.
type raster struct {
	name          string
	epsg          int
	wkt           string // in place of epsg
	width, height int
	transform     [6]float64 // GDAL's order
	nodata        float64
	u16           []uint16
	u8            []uint8
	f32           []float32
}

var registerDrivers = sync.OnceValue(func() error {
	return godal.RegisterRaster(godal.Memory, godal.GTiff, "COG")
})

var vsiNumber atomic.Uint64

// failuresOnly lets GDAL's warnings pass: it warns about tiles under 128 pixels.
var failuresOnly = godal.ErrLogger(func(category godal.ErrorCategory, code int, message string) error {
	if category <= godal.CE_Warning {
		return nil
	}
	return fmt.Errorf("gdal %d: %s", code, message)
})

// readScene reads all bands of a recorded scene, in the manifest's order.
func readScene(dir string, im *Imagery, s Scene) ([]raster, error) {
	if err := registerDrivers(); err != nil {
		return nil, fmt.Errorf("register raster formats: %w", err)
	}
	im = im.of(s)
	if len(s.Files) == 0 {
		bands, err := readBands(dir, im, BandFile{s.File, s.SHA256}, im.Bands)
		if err != nil {
			return nil, fmt.Errorf("scene %s: %w", s.ID, err)
		}
		return bands, nil
	}
	var bands []raster
	for _, name := range im.Bands {
		one, err := readBands(dir, im, s.Files[name], []string{name})
		if err == nil && len(bands) > 0 && len(one) > 0 {
			err = one[0].meets(bands[0])
		}
		if err != nil {
			return nil, fmt.Errorf("scene %s, band %s: %w", s.ID, name, err)
		}
		bands = append(bands, one...)
	}
	return bands, nil
}

// meets refuses a band that shares no ground with another of its scene.
func (r raster) meets(o raster) error {
	a, b := r.bound(), o.bound()
	if a.Min[0] < b.Max[0] && b.Min[0] < a.Max[0] && a.Min[1] < b.Max[1] && b.Min[1] < a.Max[1] {
		return nil
	}
	return fmt.Errorf("it lies at %v to %v, and %s at %v to %v: want bands of one place", a.Min, a.Max, o.name, b.Min, b.Max)
}

// bound is the ground of r, in units of its coordinate system.
func (r raster) bound() orb.Bound {
	return orb.MultiPoint{r.at(0, 0), r.at(float64(r.width), float64(r.height))}.Bound()
}

// checkPlace refuses a file whose pixels do not lie as the manifest and its readers take
// them to: in the imagery's coordinate system, rows to the south.
func checkPlace(ds *godal.Dataset, transform [6]float64, epsg int) error {
	if transform[1] <= 0 || transform[2] != 0 || transform[4] != 0 || transform[5] >= 0 {
		return fmt.Errorf("its transform %v is not north-up", transform)
	}
	want, err := godal.NewSpatialRefFromEPSG(epsg)
	if err != nil {
		return fmt.Errorf("read EPSG:%d: %w", epsg, err)
	}
	defer want.Close()
	if own := ds.SpatialRef(); own == nil || !own.IsSame(want) {
		return fmt.Errorf("it is not in EPSG:%d, which the manifest names", epsg)
	}
	return nil
}

// readBands reads one file's bands, but for those that are not served.
func readBands(dir string, im *Imagery, f BandFile, names []string) ([]raster, error) {
	if _, err := readChecked(dir, f.File, f.SHA256); err != nil {
		return nil, err
	}
	ds, err := godal.Open(filepath.Join(dir, f.File), godal.Drivers("GTiff"), godal.RasterOnly())
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", f.File, err)
	}
	defer ds.Close()
	shape := ds.Structure()
	if shape.NBands != len(names) || shape.SizeX > 1<<14 || shape.SizeY > 1<<14 {
		return nil, fmt.Errorf("%s is %d×%d with %d bands, the manifest says %d bands", f.File, shape.SizeX, shape.SizeY, shape.NBands, len(names))
	}
	transform, err := ds.GeoTransform()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.File, err)
	}
	if err := checkPlace(ds, transform, im.EPSG); err != nil {
		return nil, fmt.Errorf("%s: %w", f.File, err)
	}
	var bands []raster
	stored := ds.Bands()
	for i, name := range names {
		if name == Unserved {
			continue
		}
		band := stored[i]
		r := raster{
			name: name, epsg: im.EPSG, width: shape.SizeX, height: shape.SizeY, transform: transform,
			nodata: float64(im.Nodata), u16: make([]uint16, shape.SizeX*shape.SizeY),
		}
		if band.Structure().DataType == godal.Float32 {
			err = r.readFloat(band, im.Nodata)
		} else {
			err = band.Read(0, 0, r.u16, r.width, r.height)
		}
		if err != nil {
			return nil, fmt.Errorf("read %s band %s: %w", f.File, r.name, err)
		}
		bands = append(bands, r)
	}
	return bands, nil
}

// readFloat reads a band whose whole numbers were stored as float32, NaN where
// nothing was seen. Any other number would be changed on its way, and is refused.
func (r *raster) readFloat(band godal.Band, nodata uint16) error {
	values := make([]float32, len(r.u16))
	if err := band.Read(0, 0, values, r.width, r.height); err != nil {
		return err
	}
	for i, v := range values {
		switch dn := uint16(max(0, min(v, math.MaxUint16))); {
		case v != v: //nolint:staticcheck // NaN
			r.u16[i] = nodata
		case float32(dn) != v || dn == nodata:
			return fmt.Errorf("pixel %d holds %g: want a whole number from 0 to 65535 other than %d", i, v, nodata)
		default:
			r.u16[i] = dn
		}
	}
	return nil
}

// encode writes the raster as a Cloud-Optimized GeoTIFF with overviews: means of
// what was recorded, but of classes, which have none. The same raster gives the
// same bytes with the same GDAL.
func (r raster) encode() ([]byte, error) {
	if err := registerDrivers(); err != nil {
		return nil, fmt.Errorf("register raster formats: %w", err)
	}
	mem, err := r.dataset()
	if err != nil {
		return nil, fmt.Errorf("build raster %s: %w", r.name, err)
	}
	defer mem.Close()
	resampling := "AVERAGE"
	if r.u8 != nil {
		resampling = "NEAREST"
	}
	path := fmt.Sprintf("/vsimem/sheaf-recorded-%d.tif", vsiNumber.Add(1))
	cog, err := mem.Translate(path, []string{
		"-of", "COG", "-co", fmt.Sprintf("BLOCKSIZE=%d", tileSize), "-co", "COMPRESS=DEFLATE",
		"-co", "PREDICTOR=YES", "-co", "OVERVIEW_RESAMPLING=" + resampling, "-co", "NUM_THREADS=1",
	}, failuresOnly)
	if err != nil {
		return nil, fmt.Errorf("write raster %s: %w", r.name, err)
	}
	defer func() { _ = godal.VSIUnlink(path) }() // memory that the process gives back anyway
	if err := cog.Close(); err != nil {
		return nil, fmt.Errorf("write raster %s: %w", r.name, err)
	}
	file, err := godal.VSIOpen(path)
	if err != nil {
		return nil, fmt.Errorf("read raster %s back: %w", r.name, err)
	}
	body, err := io.ReadAll(file)
	return body, errors.Join(err, file.Close())
}

func (r raster) dataset() (*godal.Dataset, error) {
	kind, pixels := godal.UInt16, any(r.u16)
	switch {
	case r.u8 != nil:
		kind, pixels = godal.Byte, r.u8
	case r.f32 != nil:
		kind, pixels = godal.Float32, r.f32
	}
	ds, err := godal.Create(godal.Memory, "", 1, kind, r.width, r.height)
	if err != nil {
		return nil, err
	}
	fill := func() error {
		srs, err := r.reference()
		if err != nil {
			return err
		}
		defer srs.Close()
		band := ds.Bands()[0]
		return errors.Join(ds.SetSpatialRef(srs), ds.SetGeoTransform(r.transform), band.SetNoData(r.nodata),
			band.SetDescription(r.name), band.Write(0, 0, pixels, r.width, r.height))
	}
	if err := fill(); err != nil {
		return nil, errors.Join(err, ds.Close())
	}
	return ds, nil
}

// reference is the raster's coordinate system.
func (r raster) reference() (*godal.SpatialRef, error) {
	if r.wkt != "" {
		return godal.NewSpatialRefFromWKT(r.wkt)
	}
	return godal.NewSpatialRefFromEPSG(r.epsg)
}
