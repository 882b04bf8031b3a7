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

// raster is one band in memory: u16 or u8, row by row from the north.
type raster struct {
	name          string
	epsg          int
	width, height int
	transform     [6]float64 // GDAL's order
	nodata        float64
	u16           []uint16
	u8            []uint8
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

// readScene reads all bands of a recorded file, in file order.
func readScene(dir string, im *Imagery, s Scene) ([]raster, error) {
	if err := registerDrivers(); err != nil {
		return nil, fmt.Errorf("register raster formats: %w", err)
	}
	if _, err := readChecked(dir, s.File, s.SHA256); err != nil {
		return nil, err
	}
	ds, err := godal.Open(filepath.Join(dir, s.File), godal.Drivers("GTiff"), godal.RasterOnly())
	if err != nil {
		return nil, fmt.Errorf("open scene %s: %w", s.ID, err)
	}
	defer ds.Close()
	shape := ds.Structure()
	if shape.NBands != len(im.Bands) || shape.SizeX > 1<<14 || shape.SizeY > 1<<14 {
		return nil, fmt.Errorf("scene %s is %d×%d with %d bands, the manifest says %d bands", s.ID, shape.SizeX, shape.SizeY, shape.NBands, len(im.Bands))
	}
	transform, err := ds.GeoTransform()
	if err != nil {
		return nil, fmt.Errorf("read scene %s: %w", s.ID, err)
	}
	var bands []raster
	for i, band := range ds.Bands() {
		if im.Bands[i] == Unserved {
			continue
		}
		r := raster{
			name: im.Bands[i], epsg: im.EPSG, width: shape.SizeX, height: shape.SizeY, transform: transform,
			nodata: float64(im.Nodata), u16: make([]uint16, shape.SizeX*shape.SizeY),
		}
		if band.Structure().DataType == godal.Float32 {
			err = r.readFloat(band, im.Nodata)
		} else {
			err = band.Read(0, 0, r.u16, r.width, r.height)
		}
		if err != nil {
			return nil, fmt.Errorf("read scene %s band %s: %w", s.ID, r.name, err)
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

// encode writes the raster as a Cloud-Optimized GeoTIFF. The same raster gives
// the same bytes with the same GDAL.
func (r raster) encode() ([]byte, error) {
	if err := registerDrivers(); err != nil {
		return nil, fmt.Errorf("register raster formats: %w", err)
	}
	mem, err := r.dataset()
	if err != nil {
		return nil, fmt.Errorf("build raster %s: %w", r.name, err)
	}
	defer mem.Close()
	path := fmt.Sprintf("/vsimem/sheaf-recorded-%d.tif", vsiNumber.Add(1))
	cog, err := mem.Translate(path, []string{
		"-of", "COG", "-co", fmt.Sprintf("BLOCKSIZE=%d", tileSize), "-co", "COMPRESS=DEFLATE",
		"-co", "PREDICTOR=YES", "-co", "OVERVIEWS=NONE", "-co", "NUM_THREADS=1",
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
	if r.u8 != nil {
		kind, pixels = godal.Byte, r.u8
	}
	ds, err := godal.Create(godal.Memory, "", 1, kind, r.width, r.height)
	if err != nil {
		return nil, err
	}
	fill := func() error {
		srs, err := godal.NewSpatialRefFromEPSG(r.epsg)
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
