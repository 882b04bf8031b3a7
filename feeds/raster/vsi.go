package raster

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/airbusgeo/godal"
)

// prefix is where GDAL finds the virtual files. What follows it is the token of
// one Open, so that files of different tasks never meet.
const prefix = "/vsisheaf/"

// table holds the virtual files that are open. GDAL's handlers are global to
// the process, hence so is this.
type table struct {
	next  atomic.Uint64
	files sync.Map // token → source
}

var open table

var register = sync.OnceValue(func() error {
	// Errors come back through handlers. What GDAL says where it takes none would
	// go to standard error, unless the operator named a place.
	if os.Getenv("CPL_LOG") == "" {
		if err := os.Setenv("CPL_LOG", os.DevNull); err != nil {
			return err
		}
	}
	if err := godal.RegisterRaster(godal.GTiff); err != nil {
		return fmt.Errorf("register GeoTIFF driver: %w", err)
	}
	// No buffer on GDAL's side: blocks keeps what was read, once.
	return godal.RegisterVSIHandler(prefix, &open, godal.VSIHandlerStripPrefix(true), godal.VSIHandlerBufferSize(0))
})

// add makes a file known to GDAL under the name that it returns.
func (t *table) add(s source) (token, name string) {
	token = strconv.FormatUint(t.next.Add(1), 10)
	t.files.Store(token, s)
	return token, prefix + token
}

func (t *table) remove(token string) { t.files.Delete(token) }

func (t *table) find(token string) (source, error) {
	if s, ok := t.files.Load(token); ok {
		return s.(source), nil
	}
	return nil, fmt.Errorf("no open raster %q", token)
}

// Size is called by GDAL; −1 and an error say that there is no such file.
func (t *table) Size(token string) (int64, error) {
	s, err := t.find(token)
	if err != nil {
		return -1, err
	}
	return s.length()
}

// ReadAt is called by GDAL.
func (t *table) ReadAt(token string, p []byte, off int64) (int, error) {
	s, err := t.find(token)
	if err != nil {
		return 0, err
	}
	return s.ReadAt(p, off)
}
