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

// fewRows is how many requests a reading is brought down to where that is cheap:
// with the header's it makes three.
const fewRows = 2

// join closes the smallest gaps until few rows are left, as long as that makes
// nobody read more than half again of what is wanted.
func join(rows []run, few int, most int64) []run {
	wanted := int64(0)
	for _, r := range rows {
		wanted += r.count
	}
	spare := wanted / 2
	for len(rows) > few {
		best, least := -1, spare+1
		for i := 1; i < len(rows); i++ {
			gap := rows[i].first - rows[i-1].first - rows[i-1].count
			if gap < least && rows[i].first+rows[i].count-rows[i-1].first <= most {
				best, least = i, gap
			}
		}
		if best < 0 {
			break
		}
		spare -= least
		rows[best-1].count = rows[best].first + rows[best].count - rows[best-1].first
		rows = slices.Delete(rows, best, best+1)
	}
	return rows
}

// fill reads the wanted blocks that are missing, in ascending order.
func (b *blocks) fill(wanted map[int64]bool) error {
	missing := slices.Sorted(maps.Keys(wanted))
	missing = slices.DeleteFunc(missing, b.holds)
	for _, r := range join(runs(missing, mergeGap, maxRange/blockSize), fewRows, maxRange/blockSize) {
		if err := b.load(r.first, r.count); err != nil {
			return err
		}
	}
	return nil
}
