package terms

import (
	"fmt"
	"math"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of a parcel file.
const (
	MaxParcelFileBytes = 64 << 20
	MaxParcels         = 100_000
	MaxVertices        = 10_000 // of one parcel
	MaxNameBytes       = 128
	MaxCropBytes       = 64
)

// ParcelRecord is one insured place in the insurer's parcel file. The salt
// keeps the hash on chain from giving the outline away.
type ParcelRecord struct {
	Salt    oracle.Hash    `json:"salt"`
	Name    string         `json:"name"`
	Crop    string         `json:"crop"`
	Outline [][][2]float64 `json:"outline"` // rings of [longitude, latitude], closed, outer first
}

// Parcels is a parcel file.
type Parcels struct {
	Format  string         `json:"format"` // "sheaf/parcels/1"
	Parcels []ParcelRecord `json:"parcels"`
}

// ParcelsFormat is the only format this package reads.
const ParcelsFormat = "sheaf/parcels/1"

// ParseParcels reads and checks a parcel file; the error names the parcel.
func ParseParcels(b []byte) (Parcels, error) {
	var p Parcels
	if len(b) > MaxParcelFileBytes {
		return p, fmt.Errorf("parcel file of %d bytes: want at most %d", len(b), MaxParcelFileBytes)
	}
	if err := oracle.StrictJSON(b, &p); err != nil {
		return p, fmt.Errorf("read parcel file: %w", err)
	}
	if p.Format != ParcelsFormat {
		return p, fmt.Errorf("parcel file: format %.40q: want %q", p.Format, ParcelsFormat)
	}
	if len(p.Parcels) > MaxParcels {
		return p, fmt.Errorf("parcel file of %d parcels: want at most %d", len(p.Parcels), MaxParcels)
	}
	for i, record := range p.Parcels {
		if err := record.check(); err != nil {
			return p, fmt.Errorf("parcel %d (%.40q): %w", i, record.Name, err)
		}
	}
	return p, nil
}

func (r ParcelRecord) check() error {
	if r.Name == "" || len(r.Name) > MaxNameBytes || r.Crop == "" || len(r.Crop) > MaxCropBytes {
		return fmt.Errorf("name and crop: want 1 to %d and 1 to %d bytes", MaxNameBytes, MaxCropBytes)
	}
	if r.Salt.IsZero() {
		return fmt.Errorf("salt: want 32 random bytes")
	}
	vertices := 0
	for i, ring := range r.Outline {
		vertices += len(ring)
		if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
			return fmt.Errorf("ring %d: want at least four points, the last equal to the first", i)
		}
		for _, p := range ring {
			if !(math.Abs(p[0]) <= 180 && math.Abs(p[1]) <= 90) {
				return fmt.Errorf("ring %d: point %v: want [longitude, latitude] in degrees", i, p)
			}
		}
	}
	if len(r.Outline) == 0 || vertices > MaxVertices {
		return fmt.Errorf("outline of %d rings and %d points: want at least one ring and at most %d points", len(r.Outline), vertices, MaxVertices)
	}
	return nil
}

// Hash is the salted hash that stands for the place on chain.
func (r ParcelRecord) Hash() (oracle.Hash, error) {
	place := struct {
		Crop    string         `json:"crop"`
		Name    string         `json:"name"`
		Outline [][][2]float64 `json:"outline"`
	}{r.Crop, r.Name, r.Outline}
	b, err := oracle.CanonicalJSON(place)
	if err != nil {
		return oracle.Hash{}, err
	}
	return oracle.ParcelHash(r.Salt, b), nil
}

// Parcel is the record as a task carries it for a product.
func (r ParcelRecord) Parcel(product oracle.Hash) (oracle.Parcel, error) {
	hash, err := r.Hash()
	if err != nil {
		return oracle.Parcel{}, err
	}
	outline := make([][][2]float64, len(r.Outline))
	for i, ring := range r.Outline {
		outline[i] = slices.Clone(ring)
	}
	return oracle.Parcel{Risk: oracle.RiskID(product, hash), Name: r.Name, Crop: r.Crop, Outline: outline}, nil
}
