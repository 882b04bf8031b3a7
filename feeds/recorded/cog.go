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
		if err == nil && len(bands) > 0 && len(one) > 0 && !bands[0].sameGrid(one[0]) {
			err = fmt.Errorf("%d × %d pixels at %v: want the grid of %s, %d × %d at %v", one[0].width, one[0].height, one[0].transform,
				bands[0].name, bands[0].width, bands[0].height, bands[0].transform)
		}
		if err != nil {
			return nil, fmt.Errorf("scene %s, band %s: %w", s.ID, name, err)
		}
		bands = append(bands, one...)
	}
	return bands, nil
}

func (r raster) sameGrid(o raster) bool {
	return r.width == o.width && r.height == o.height && r.transform == o.transform
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
