package backtest

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"math"
	"strconv"
	"strings"
)

//go:embed page.html
var pageText string

// view is a report as the page draws it.
type view struct {
	*Report
	IndexPlots               []template.HTML
	LossPlot, ExceedancePlot template.HTML
	PureMap, LossMap         template.HTML
	BasisRows                []basisRow
	HasMap                   bool
	Premiums                 []premiumRow
}

// premiumRow is a design's price on some years.
type premiumRow struct {
	Name, Standing, Years string
	Price                 Price
	PriceIntervals        PriceIntervals
}

// premiums lists every design's own price and, under one that answers fewer years,
// that of the first design on the same years.
func (r *Report) premiums() (rows []premiumRow) {
	for _, c := range r.Compared {
		row := premiumRow{c.Name, c.Standing, r.Price.String(), c.Price, c.Intervals}
		if c.Same != nil {
			row.Years = Range{c.Same.From, c.Same.To}.String()
		}
		rows = append(rows, row)
		if c.Same != nil {
			rows = append(rows, premiumRow{r.Product, "on the same years", row.Years, c.Same.Price, c.Same.Intervals})
		}
	}
	return rows
}

type basisRow struct {
	Name  string
	Cells []basisCell
}

// basisCell is a score with its intervals in words.
type basisCell struct{ Value, Brackets string }

// HTML writes the report as one page that needs nothing else and prints well.
func (r *Report) HTML() ([]byte, error) {
	page, err := template.New("page").Funcs(template.FuncMap{
		"pct": pct, "pct0": func(v float64) string { return fmt.Sprintf("%.0f\u00a0%%", 100*v) },
		"ci": ci, "sci": signedCI, "nci": func(i Interval) string { return fmt.Sprintf("[%s, %s]", num(i.Low), num(i.High)) },
		"mean": func(v *float64) string {
			if v == nil {
				return "–"
			}
			return num(*v)
		},
		"under": func() string {
			sold, under := r.UnderPriced()
			if !under {
				return ""
			}
			return fmt.Sprintf("Sold at %s, which is %.2f\u00a0points under the gross premium of %s.", pct(sold), 100*(r.Raw.Gross-sold), pct(r.Raw.Gross))
		},
		"num": num, "val": terms4, "money": r.money,
		"bps":  func(v uint16) string { return pct(float64(v) / 1e4) },
		"sbps": func(v int64) string { return fmt.Sprintf("%+.1f %%", float64(v)/100) },
	}).Parse(pageText)
	if err != nil {
		return nil, fmt.Errorf("report page: %w", err)
	}
	v := view{Report: r, LossPlot: r.lossPlot(), ExceedancePlot: r.exceedancePlot(), BasisRows: r.basisRows(), Premiums: r.premiums()}
	for s := range r.Sheets {
		v.IndexPlots = append(v.IndexPlots, r.indexPlot(s))
	}
	v.PureMap = r.mapPlot("pure premium by zone", func(z ZoneReport) float64 { return z.Pure })
	v.LossMap = r.mapPlot("mean loss by zone", func(z ZoneReport) float64 { return z.Loss })
	v.HasMap = v.PureMap != ""
	var b bytes.Buffer
	if err := page.Execute(&b, v); err != nil {
		return nil, fmt.Errorf("report page: %w", err)
	}
	return b.Bytes(), nil
}

// money writes minor units with the currency's decimals, cut to two for reading.
func (r *Report) money(minor int64) string {
	unit := int64(1)
	for range r.Decimals {
		unit *= 10
	}
	whole := strconv.FormatInt(minor/unit, 10)
	var groups []string
	for len(whole) > 3 {
		groups = append([]string{whole[len(whole)-3:]}, groups...)
		whole = whole[:len(whole)-3]
	}
	return strings.Join(append([]string{whole}, groups...), "\u00a0") + "\u00a0" + r.Currency
}

// pct and ci keep a number and its unit on one line.
func pct(v float64) string { return fmt.Sprintf("%.2f\u00a0%%", 100*v) }

func ci(i Interval) string { return fmt.Sprintf("[%.2f,\u00a0%.2f]\u00a0%%", 100*i.Low, 100*i.High) }

func signedCI(i Interval) string { return fmt.Sprintf("[%+.2f,\u00a0%+.2f]", i.Low, i.High) }

func num(v float64) string {
	if math.Abs(v) >= 100 {
		return fmt.Sprintf("%.0f", v)
	}
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", v), "0"), ".")
}

// basisRows lays the scores of both runs of years side by side.
func (r *Report) basisRows() []basisRow {
	runs := []Basis{r.BasisPriced}
	if r.BasisScored != nil {
		runs = append(runs, *r.BasisScored)
	}
	share := func(of func(b Basis) Share) func(b Basis) (string, string) {
		return func(b Basis) (string, string) {
			s := of(b)
			if s.Of == 0 {
				return "no case", ""
			}
			return fmt.Sprintf("%s (%d of %d)", pct(s.Share), s.Hits, s.Of), ci(s.Wilson) + ", " + ci(s.Years)
		}
	}
	value := func(of func(b Basis) float64, show func(v float64) string) func(b Basis) (string, string) {
		return func(b Basis) (string, string) { return show(of(b)), "" }
	}
	var rows []basisRow
	for _, row := range []struct {
		name string
		of   func(b Basis) (string, string)
	}{
		{"zone-years, in years", func(b Basis) (string, string) { return fmt.Sprintf("%d, in %d", b.ZoneYears, b.Years), "" }},
		{"mean loss", value(func(b Basis) float64 { return b.MeanLoss }, pct)},
		{"mean payment", value(func(b Basis) float64 { return b.MeanPaid }, pct)},
		{"missed: events that are paid nothing", share(func(b Basis) Share { return b.Missed })},
		{"the same of losses of half or more", share(func(b Basis) Share { return b.Catastrophe })},
		{"paid without an event", share(func(b Basis) Share { return b.False })},
		{"detection: events that are paid", share(func(b Basis) Share { return b.Detection })},
		{"false alarms: payments without an event", share(func(b Basis) Share { return b.FalseAlarm })},
		{"threat score", share(func(b Basis) Share { return b.Threat })},
		{"events underpaid by less than 10 points", value(func(b Basis) float64 { return b.Under10 }, pct)},
		{"by 10 to 30 points", value(func(b Basis) float64 { return b.Under30 }, pct)},
		{"by more than 30 points", value(func(b Basis) float64 { return b.UnderMore }, pct)},
		{"covered: Σ min(payment, loss)/Σ loss", func(b Basis) (string, string) { return pct(b.Covered), ci(b.CoveredCI) }},
		{"correlation, zone-years", func(b Basis) (string, string) {
			return num(b.Pearson), fmt.Sprintf("[%s, %s]", num(b.PearsonCI.Low), num(b.PearsonCI.High))
		}},
		{"rank correlation, zone-years", value(func(b Basis) float64 { return b.Spearman }, num)},
		{"correlation of years", func(b Basis) (string, string) {
			return num(b.AnnualCorr), fmt.Sprintf("[%s, %s]", num(b.AnnualCorrCI.Low), num(b.AnnualCorrCI.High))
		}},
		{"hedging effectiveness (semivariance)", value(func(b Basis) float64 { return b.Hedging }, num)},
		{"relative insurance benefit (CRRA 2)", value(func(b Basis) float64 { return b.RIB }, num)},
	} {
		out := basisRow{Name: row.name}
		for _, b := range runs {
			first, second := row.of(b)
			out.Cells = append(out.Cells, basisCell{first, second})
		}
		rows = append(rows, out)
	}
	return rows
}
