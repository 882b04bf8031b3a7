package feeds

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const noon = 86400*100 + 43200

// seen is a scene of one parcel as a catalogue gave it.
func seen(rank int, item string, start, end int64, clear uint16) take {
	return take{rank: rank, reduced: satellite.Reduced{Scenes: []*oracle.Scene{{Item: item, Start: start, End: end, ClearBps: clear}}}}
}

func items(scenes []oracle.Scene) (list []string) {
	for _, s := range scenes {
		list = append(list, s.Item)
	}
	return list
}

func TestOfSeveralTilesTheClearestStays(t *testing.T) {
	for name, one := range map[string]struct {
		takes []take
		want  []string
	}{
		"the clearest":          {[]take{seen(0, "a", noon, noon, 4000), seen(1, "b", noon+9, noon+9, 9000), seen(0, "c", noon, noon, 8000)}, []string{"b"}},
		"then the first source": {[]take{seen(1, "a", noon, noon, 9000), seen(0, "b", noon, noon, 9000)}, []string{"b"}},
		"then the id":           {[]take{seen(0, "b", noon, noon, 9000), seen(0, "a", noon, noon, 9000)}, []string{"a"}},
		"by time":               {[]take{seen(0, "b", noon+86400, noon+86400, 1), seen(0, "a", noon, noon, 9000)}, []string{"a", "b"}},
		"a composite beside an acquisition": {
			[]take{seen(0, "month", noon-43200, noon+30*86400, 9000), seen(0, "day", noon, noon, 9000)},
			[]string{"month", "day"},
		},
		"failures and other places are not scenes": {
			[]take{{err: errors.New("down"), reduced: seen(0, "x", noon, noon, 1).reduced}, {reduced: satellite.Reduced{Scenes: []*oracle.Scene{nil}}}},
			nil,
		},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, one.want, items(merge(0, one.takes))) })
	}
}

func TestScenesAreChosenInTheOperatorsOrder(t *testing.T) {
	item := func(id string, start int64, tile string, baseline float64) satellite.Item {
		return satellite.Item{ID: id, Start: start, End: start, Tile: tile, Baseline: baseline}
	}
	j := &job{}
	c := Config{Catalogues: []satellite.Catalogue{{Name: "one"}, {Name: "two"}}}
	choices := j.choose(c, [][]satellite.Item{
		{item("new", noon, "31UFS", 5.1), item("old", noon, "31UFS", 2.0), item("later", noon+86400, "31UFS", 5)},
		{item("stand-in", noon+60, "31UFS", 5), item("other tile", noon, "31UGS", 5), item("a", noon-86400, "31UFS", 1), item("b", noon-86400, "31UFS", 1)},
	})
	var got [][]string
	for _, one := range choices {
		var ids []string
		for _, i := range one.items {
			ids = append(ids, i.ID)
		}
		got = append(got, ids)
	}
	require.Equal(t, [][]string{{"b"}, {"new", "stand-in"}, {"other tile"}, {"later"}}, got)
	require.Equal(t, []int{0, 1}, choices[1].rank)
	require.Equal(t, []string{"one: old is left out for new of the same day and tile.", "two: a is left out for b of the same day and tile."}, j.notes)
	require.Equal(t, "1970-04-11, tile 31UGS", label(choices[2].key))
}
