package raster

import (
	"maps"
	"slices"
)

// run is a row of consecutive blocks.
type run struct{ first, count int64 }

// runs joins block numbers into rows of at most most blocks, reading up to gap
// blocks in between rather than asking twice.
func runs(numbers []int64, gap, most int64) (rows []run) {
	for _, n := range numbers {
		if k := len(rows) - 1; k >= 0 {
			last := &rows[k]
			if n-(last.first+last.count) <= gap && n-last.first+1 <= most {
				last.count = n - last.first + 1
				continue
			}
		}
		rows = append(rows, run{first: n, count: 1})
	}
	return rows
}

// fill reads the wanted blocks that are missing, in ascending order.
func (b *blocks) fill(wanted map[int64]bool) error {
	missing := slices.Sorted(maps.Keys(wanted))
	missing = slices.DeleteFunc(missing, b.holds)
	for _, r := range runs(missing, mergeGap, maxRange/blockSize) {
		if err := b.load(r.first, r.count); err != nil {
			return err
		}
	}
	return nil
}
