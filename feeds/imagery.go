package feeds

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// scenesAtOnce bounds the memory of scenes in work.
const scenesAtOnce = 3

// imagery fills the series' scenes.
func (j *job) imagery(ctx context.Context, c Config) error {
	if !j.plan.Imagery {
		return nil
	}
	if len(c.Catalogues) == 0 {
		return fetch.Down("imagery", "search", errors.New("no catalogue is configured"))
	}
	if c.Catalogues = collections(c.Catalogues, j.plan.Sets); len(c.Catalogues) == 0 {
		return fetch.Down("imagery", "search", fmt.Errorf("no catalogue has a collection that the term sheet names: want one of %s", names(j.plan.Sets)))
	}
	area, err := satellite.NewArea(j.shapes)
	if err != nil {
		return err
	}
	lists, err := j.search(ctx, c, area)
	if err != nil {
		return err
	}
	look, err := j.look(c)
	if err != nil {
		return err
	}
	choices := j.choose(c, lists)
	takes, err := j.reduce(ctx, c, look, area, choices)
	if err != nil {
		return err
	}
	for place, i := range j.placed {
		j.series[i].Imagery = merge(place, takes)
		if len(j.series[i].Imagery) == 0 {
			j.lacks(place, fmt.Sprintf("%s: no catalogue has a readable scene from %s to %s.", string(oracle.ReasonNoScene), day(j.plan.From), day(j.plan.To)))
		}
	}
	return nil
}

// collections are the catalogues of the collections that are named, in the order
// of these; of several of one collection the order is the operator's.
func collections(all []satellite.Catalogue, sets []oracle.DataSet) (list []satellite.Catalogue) {
	if len(sets) == 0 {
		return all
	}
	for _, set := range sets {
		for _, catalogue := range all {
			if catalogue.Collection == set.Name {
				list = append(list, catalogue)
			}
		}
	}
	return list
}

// look is what the plan reads of a scene: the bands of its indices, or else the
// operator's.
func (j *job) look(c Config) (satellite.Look, error) {
	look := satellite.Look{Bands: c.Bands, Resolution: float64(j.plan.Resolution)}
	if len(j.plan.Indices) == 0 {
		return look, nil
	}
	bands, err := satellite.BandsOf(j.plan.Indices)
	if err != nil {
		return look, fmt.Errorf("plan: %w: %w", err, oracle.ReasonModelRefused)
	}
	look.Bands = bands
	return look, nil
}

// search asks every catalogue; the error is that none answered.
func (j *job) search(ctx context.Context, c Config, area *satellite.Area) ([][]satellite.Item, error) {
	query := satellite.Query{From: j.plan.From, To: j.plan.To, Box: area.Box(), MaxCloud: float64(j.plan.MaxCloud)}
	lists := make([][]satellite.Item, len(c.Catalogues))
	notes, errs := make([][]string, len(lists)), make([]error, len(lists))
	var group errgroup.Group
	for i, catalogue := range c.Catalogues {
		group.Go(func() error {
			lists[i], notes[i], errs[i] = satellite.Search(ctx, j.session, catalogue, query)
			return nil
		})
	}
	_ = group.Wait()
	down := 0
	for i, catalogue := range c.Catalogues {
		j.notes = append(j.notes, notes[i]...)
		switch err := errs[i]; {
		case err != nil && fetch.Fatal(err):
			return nil, err
		case err != nil:
			down++
			j.note("%s: no scenes: %v.", catalogue.Name, err)
		default:
			j.note("%s: %d scenes from %s to %s.", catalogue.Name, len(lists[i]), day(j.plan.From), day(j.plan.To))
		}
	}
	if down == len(lists) {
		return nil, errors.Join(errs...)
	}
	return lists, nil
}

// choice is one scene with the catalogues' items of it, in the operator's order.
type choice struct {
	key   satellite.Key
	items []satellite.Item
	rank  []int // of each item's catalogue
}

// choose groups the items by scene, in order of time and tile.
func (j *job) choose(c Config, lists [][]satellite.Item) []choice {
	at := make(map[satellite.Key]int)
	var choices []choice
	for rank, items := range lists {
		for _, item := range items {
			key := item.Key()
			i, ok := at[key]
			if !ok {
				i, at[key] = len(choices), len(choices)
				choices = append(choices, choice{key: key})
			}
			own := &choices[i]
			last := len(own.items) - 1
			if last < 0 || own.rank[last] != rank {
				own.items, own.rank = append(own.items, item), append(own.rank, rank)
				continue
			}
			newer, older := item, own.items[last]
			if older.Baseline > newer.Baseline {
				newer, older = older, newer
			}
			own.items[last] = newer
			j.note("%s: %s is left out for %s of the same day and tile.", c.Catalogues[rank].Name, older.ID, newer.ID)
		}
	}
	slices.SortFunc(choices, func(a, b choice) int {
		return cmp.Or(cmp.Compare(a.key.Start, b.key.Start), cmp.Compare(a.key.End, b.key.End), cmp.Compare(a.key.Tile, b.key.Tile))
	})
	return choices
}

// take is a scene that was read, from the catalogue with this rank.
type take struct {
	rank    int
	reduced satellite.Reduced
	notes   []string
	err     error
}

// reduce reads each scene from the first catalogue that can give it. The error
// is that there were scenes and none could be read.
func (j *job) reduce(ctx context.Context, c Config, look satellite.Look, area *satellite.Area, choices []choice) ([]take, error) {
	takes := make([]take, len(choices))
	group, inner := errgroup.WithContext(ctx)
	group.SetLimit(scenesAtOnce)
	for i, one := range choices {
		group.Go(func() error {
			takes[i] = j.first(inner, c, look, area, one)
			if fetch.Fatal(takes[i].err) {
				return takes[i].err
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		return nil, err
	}
	var last error
	failed := 0
	for _, t := range takes {
		j.notes = append(j.notes, t.notes...)
		if t.err != nil {
			failed, last = failed+1, t.err
		}
	}
	if failed > 0 && failed == len(takes) {
		return nil, fmt.Errorf("none of %d scenes could be read: %w", failed, last)
	}
	return takes, nil
}

// first tries the catalogues that list a scene, in order.
func (j *job) first(ctx context.Context, c Config, look satellite.Look, area *satellite.Area, one choice) (t take) {
	for n, item := range one.items {
		t.rank = one.rank[n]
		for rank := 0; n == 0 && rank < t.rank; rank++ {
			t.notes = append(t.notes, fmt.Sprintf("%s does not list the scene of %s: it is from %s.", c.Catalogues[rank].Name, label(one.key), item.Catalogue))
		}
		if t.reduced, t.err = satellite.Reduce(ctx, j.session, item, look, area); t.err == nil {
			t.notes = append(t.notes, t.reduced.Notes...)
			return t
		}
		if fetch.Fatal(t.err) {
			return t
		}
		t.notes = append(t.notes, fmt.Sprintf("%s: %s is left out: %v.", item.Catalogue, item.ID, t.err))
	}
	t.notes = append(t.notes, fmt.Sprintf("No catalogue gives the scene of %s.", label(one.key)))
	return t
}

// merge lists one parcel's scenes by time, then by source. Of several tiles of
// one time the clearest stays, then the earlier catalogue's, then the smaller id.
func merge(place int, takes []take) []oracle.Scene {
	type found struct {
		oracle.Scene
		day  int64
		rank int
	}
	var all []found
	for _, t := range takes {
		if t.err != nil || t.reduced.Scenes[place] == nil {
			continue
		}
		s := *t.reduced.Scenes[place]
		f := found{Scene: s, day: s.Start, rank: t.rank}
		if s.Start == s.End {
			f.day -= s.Start % 86400
		}
		all = append(all, f)
	}
	length := func(f found) int64 { return f.End - f.Start }
	slices.SortFunc(all, func(a, b found) int {
		return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(length(a), length(b)), cmp.Compare(b.ClearBps, a.ClearBps),
			cmp.Compare(a.rank, b.rank), cmp.Compare(a.Item, b.Item))
	})
	all = slices.CompactFunc(all, func(a, b found) bool { return a.day == b.day && length(a) == length(b) })
	scenes := make([]oracle.Scene, len(all))
	for i, f := range all {
		scenes[i] = f.Scene
	}
	slices.SortStableFunc(scenes, func(a, b oracle.Scene) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Source, b.Source))
	})
	return scenes
}

func day(at int64) string { return time.Unix(at, 0).UTC().Format(time.DateOnly) }

// label names a scene for people.
func label(k satellite.Key) string {
	text := day(k.Start)
	if k.End > k.Start {
		text += " to " + day(k.End)
	}
	if k.Tile != "" {
		text += ", tile " + k.Tile
	}
	return text
}
