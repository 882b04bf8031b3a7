package devnet

import (
	"cmp"
	"crypto/rand"
	"fmt"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/backtest"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// known is what really happened in the season's zones, from published yields.
type known struct {
	year  int
	zones []string // by field: the zone whose weather the index is of
	lost  []int64  // by field: share of the expected yield, 1e-6; −1 where no yield was published
	texts []string // by field
}

// of is what is known of a field; nil where nothing is.
func (k *known) of(field int) *api.Known {
	if k == nil || k.lost[field] < 0 {
		return nil
	}
	return &api.Known{Zone: k.zones[field], LossBps: uint16(k.lost[field] / 100), Text: k.texts[field]}
}

// loadIowa reads the product, the counties and the yields that `sheaf backtest`
// prices and scores: the same files, so that what is played is what was priced.
// The season is that of the term sheets' window.
func loadIowa(root string, _ oracle.Hash) (*season, error) {
	dir := filepath.Join(root, "testdata", "seasons", "iowa-corn")
	s := &season{folder: filepath.Join(root, "testdata", "feeds", "iowa"), weather: "climdiv", zones: true}
	var err error
	if s.data, err = recorded.Load(s.folder); err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(dir, "dataset.json"))
	if err != nil {
		return nil, err
	}
	set, err := backtest.ParseDataset(b)
	if err != nil {
		return nil, err
	}
	set = set.Within(func(path string) string { return filepath.Join(dir, path) })
	for _, path := range set.Terms {
		p, err := loadProduct(path, nil)
		if err != nil {
			return nil, err
		}
		s.products = append(s.products, p)
	}
	if err := s.counties(set); err != nil {
		return nil, err
	}
	s.dates()
	s.raster = frameOf(s.fields)
	s.raster.Source = "NOAA nClimDiv; USDA NASS"
	divisions := slices.Compact(slices.Sorted(slices.Values(s.known.zones)))
	s.shared = fmt.Sprintf("The %d counties lie in %d climate divisions: the counties of one division share one figure, so these are %d independent answers, not %d.",
		len(s.fields), len(divisions), len(divisions), len(s.fields))
	s.about = []string{
		"All four operators read the same recorded files of NOAA, as they were on 7 August 2017: they cannot disagree about the weather, and values of 2012 may have been revised since.",
		fmt.Sprintf("Losses are measured: the yield of %d that USDA NASS published for a county, against the line through its %d years before. They decide nothing here; they show what the index hits and what it misses.", s.known.year, 25),
	}
	return s, nil
}

// counties are the fields, by division and name, with what happened there.
func (s *season) counties(set backtest.Dataset) error {
	b, err := os.ReadFile(set.Yields)
	if err != nil {
		return err
	}
	dropped, err := backtest.YearsOf(set.Drop)
	if err != nil {
		return err
	}
	var drop []int
	for year := range dropped {
		drop = append(drop, year)
	}
	yields, found := backtest.ParseYields(filepath.Base(set.Yields), b, drop)
	for _, f := range found {
		if !slices.Contains(set.Accept, f.Code) {
			return fmt.Errorf("yields: %s", f)
		}
	}
	if b, err = os.ReadFile(set.Zones); err != nil {
		return err
	}
	outlines, err := backtest.ParseZones(b)
	if err != nil {
		return err
	}
	losses := backtest.LossesOf(yields)
	order := make([]int, len(yields.Zones))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := yields.Zones[a], yields.Zones[b]
		return cmp.Or(cmp.Compare(x.Weather, y.Weather), cmp.Compare(x.Name, y.Name))
	})
	s.known = &known{year: s.products[0].Window.Start.Year()}
	for _, i := range order {
		z := yields.Zones[i]
		record := terms.ParcelRecord{Name: z.Name, Crop: s.products[0].Crop, Outline: outlines[z.ID]}
		if len(record.Outline) == 0 {
			return fmt.Errorf("zone %s (%s) has no outline in %s", z.ID, z.Name, filepath.Base(set.Zones))
		}
		if _, err := rand.Read(record.Salt[:]); err != nil {
			return fmt.Errorf("draw salt: %w", err)
		}
		s.fields = append(s.fields, record)
		s.known.add(z, losses[i])
	}
	return nil
}

func (k *known) add(z backtest.Zone, losses map[int]int64) {
	lost, measured := losses[k.year]
	text := fmt.Sprintf("%d: USDA NASS published no yield", k.year)
	switch {
	case !measured:
		lost = -1
	case lost == 0:
		text = fmt.Sprintf("%d: %.1f bu/acre, not below what was to be expected", k.year, z.Yields[k.year])
	default:
		text = fmt.Sprintf("%d: %.1f bu/acre where %.1f were to be expected", k.year, z.Yields[k.year], z.Yields[k.year]*1e6/float64(1e6-lost))
	}
	k.zones, k.lost, k.texts = append(k.zones, z.Weather), append(k.lost, lost), append(k.texts, text)
}

// dates follow from the first term sheet: policies are sold ten days before the
// cut-off, and settlement is asked for as soon as the sheet lets it.
func (s *season) dates() {
	sheet := s.products[0]
	const day = 24 * time.Hour
	s.genesis, s.sale, s.late = sheet.Sale.Cutoff.Add(-15*day), sheet.Sale.Cutoff.Add(-10*day), sheet.Sale.Cutoff.Add(2*day)
	s.settle = sheet.Window.End.Add(time.Duration(sheet.Window.SettlementDelayHours)*time.Hour + 2*time.Hour)
	s.settleText = "settle on " + s.settle.Format("2 January")
}

// frameOf is a square frame around fields, on which a kilometre is as wide as high
// in its middle.
func frameOf(fields []terms.ParcelRecord) api.Raster {
	west, south, east, north := 180.0, 90.0, -180.0, -90.0
	for _, f := range fields {
		for _, p := range f.Outline[0] {
			west, east, south, north = min(west, p[0]), max(east, p[0]), min(south, p[1]), max(north, p[1])
		}
	}
	const kmPerDegree = 111.2
	middle := (south + north) / 2
	across := kmPerDegree * math.Cos(middle*math.Pi/180)
	half := 1.04 * max((east-west)*across, (north-south)*kmPerDegree) / 2
	x, dx, dy := (west+east)/2, half/across, half/kmPerDegree
	return api.Raster{
		Corners: [4][2]float64{{x - dx, middle + dy}, {x + dx, middle + dy}, {x + dx, middle - dy}, {x - dx, middle - dy}},
		Width:   1000, Height: 1000, PixelMetres: 2 * half,
	}
}

// beside prints what each county was paid beside what it lost.
func (d *demo) beside() error {
	k := d.season.known
	w := tabwriter.NewWriter(d.opt.Out, 4, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\n    COUNTY\tDIVISION\tPALMER Z\tDROUGHT PAYS\tWET PAYS\tPAID %\tNASS LOSS %\tPOLICIES")
	total, insured, whole, lost, counted := new(big.Int), new(big.Int), new(big.Int), int64(0), int64(0)
	for i, f := range d.season.fields {
		var dry, wet chain.Policy
		for _, p := range d.policies {
			switch {
			case p.Holder != d.holders[i].Address():
			case p.Product == d.season.products[0].id:
				dry = p
			default:
				wet = p
			}
		}
		if dry.ID == 0 || wet.ID == 0 {
			return fmt.Errorf("%w: %s has no policy of both products", ErrResult, f.Name)
		}
		both := new(big.Int).Add(dry.Payout, wet.Payout)
		total.Add(total, both)
		insured.Add(insured, dry.SumInsured)
		whole.Add(whole, new(big.Int).Add(dry.SumInsured, wet.SumInsured))
		loss := "unknown"
		if k.lost[i] >= 0 {
			loss = fmt.Sprintf("%.1f", float64(k.lost[i])/1e4)
			lost, counted = lost+k.lost[i], counted+1
		}
		fmt.Fprintf(w, "    %s\t%s\t%s\t%s\t%s\t%.1f\t%s\t#%d #%d\n", f.Name, k.zones[i], index(d.outcomes[dry.Risk]), paid(dry), paid(wet),
			percentOf(both, dry.SumInsured), loss, dry.ID, wet.ID)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	d.say("%d counties, each with a policy of both products: paid %.1f %% of the sum that one policy insures, which is %.1f %% of both; real loss of %d by USDA NASS %.1f %% (mean of %d counties)",
		len(d.season.fields), percentOf(total, insured), percentOf(total, whole), k.year, float64(lost)/float64(max(counted, 1))/1e4, counted)
	d.say("%s", d.season.shared)
	for _, line := range d.season.about {
		d.say("%s", line)
	}
	return nil
}

func index(o oracle.Outcome) string {
	if o.Status != oracle.StatusOK {
		return words(o.Status)
	}
	return terms.FormatValue(o.Value)
}

func percentOf(part, whole *big.Int) float64 {
	if whole.Sign() == 0 {
		return 0
	}
	v, _ := new(big.Rat).SetFrac(part, whole).Float64()
	return 100 * v
}
