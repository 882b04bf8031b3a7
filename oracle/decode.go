package oracle

import (
	"encoding/binary"
	"fmt"
)

// DecodeEstimates reads exactly count records. It accepts only what
// EncodeEstimates writes for estimates that pass Check, so one page has one encoding.
func DecodeEstimates(b []byte, count int) ([]Estimate, error) {
	if count < 0 || count > MaxRisks || len(b) != count*EstimateSize {
		return nil, fmt.Errorf("estimates of %d bytes: want %d records of %d bytes, at most %d records", len(b), count, EstimateSize, MaxRisks)
	}
	estimates := make([]Estimate, count)
	for i := range estimates {
		r := b[i*EstimateSize:]
		estimates[i] = Estimate{
			Value:    int32(binary.BigEndian.Uint32(r)),
			Low:      int32(binary.BigEndian.Uint32(r[4:])),
			High:     int32(binary.BigEndian.Uint32(r[8:])),
			ClearBps: binary.BigEndian.Uint16(r[12:]),
			Status:   Status(r[14]),
		}
		if r[15] != 0 {
			return nil, fmt.Errorf("estimate %d: reserved byte is %d, want 0", i, r[15])
		}
		if err := estimates[i].Check(); err != nil {
			return nil, fmt.Errorf("estimate %d: %w", i, err)
		}
	}
	return estimates, nil
}
