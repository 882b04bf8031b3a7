package backtest

import (
	"fmt"
	"html/template"
	"math"
	"slices"
	"strings"
)

// plot is a drawing area in pixels with linear axes.
type plot struct {
	b                        strings.Builder
	width, height            float64
	left, right, top, bottom float64
	x0, x1, y0, y1           float64 // of the data
}

func newPlot(title string, x0, x1, y0, y1 float64) *plot {
	p := &plot{width: 760, height: 300, left: 56, right: 744, top: 14, bottom: 262, x0: x0, x1: x1, y0: y0, y1: y1}
	fmt.Fprintf(&p.b, `<svg viewBox="0 0 %g %g" role="img" aria-label="%s">`, p.width, p.height, template.HTMLEscapeString(title))
	return p
}

func (p *plot) x(v float64) float64 { return p.left + (v-p.x0)/(p.x1-p.x0)*(p.right-p.left) }
func (p *plot) y(v float64) float64 { return p.bottom - (v-p.y0)/(p.y1-p.y0)*(p.bottom-p.top) }

func (p *plot) line(class string, x0, y0, x1, y1 float64) {
	fmt.Fprintf(&p.b, `<line class="%s" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/>`, class, x0, y0, x1, y1)
}

func (p *plot) text(x, y float64, anchor, words string) {
	fmt.Fprintf(&p.b, `<text x="%.1f" y="%.1f" text-anchor="%s">%s</text>`, x, y, anchor, template.HTMLEscapeString(words))
}

// axes draws marks at round values.
func (p *plot) axes(xWords, yWords string, x, y func(v float64) string) {
	for _, v := range marks(p.y0, p.y1, 6) {
		p.line("grid", p.left, p.y(v), p.right, p.y(v))
		p.text(p.left-6, p.y(v)+4, "end", y(v))
	}
	for _, v := range marks(p.x0, p.x1, 10) {
		if x == nil {
			break // the caller draws its own
		}
		p.line("tick", p.x(v), p.bottom, p.x(v), p.bottom+4)
		p.text(p.x(v), p.bottom+17, "middle", x(v))
	}
	p.line("axis", p.left, p.bottom, p.right, p.bottom)
	p.text((p.left+p.right)/2, p.height-4, "middle", xWords)
	fmt.Fprintf(&p.b, `<text transform="translate(13 %.1f) rotate(-90)" text-anchor="middle">%s</text>`, (p.top+p.bottom)/2, template.HTMLEscapeString(yWords))
}

func (p *plot) end() template.HTML {
	p.b.WriteString("</svg>")
	return template.HTML(p.b.String()) //nolint:gosec // every word in it was escaped
}

// marks are round values from low to high, at most about n.
func marks(low, high float64, n int) (out []float64) {
	if !(high > low) {
		return nil
	}
	step := math.Pow(10, math.Floor(math.Log10((high-low)/float64(n))))
	for _, times := range []float64{1, 2, 5, 10} {
		if (high-low)/(step*times) <= float64(n) {
			step *= times
			break
		}
	}
	for v := math.Ceil(low/step-1e-9) * step; v <= high+step*1e-9; v += step {
		out = append(out, zeroed(math.Round(v/step)*step))
	}
	return out
}

func plain(v float64) string   { return strings.TrimSuffix(fmt.Sprintf("%.4g", v), ".0") }
func percent(v float64) string { return fmt.Sprintf("%.4g %%", 100*v) }

// indexPlot shows a sheet's mean index by year, and the years that pay by how much.
func (r *Report) indexPlot(s int) template.HTML {
	var all []float64
	var answered []Annual
	for _, a := range r.Annual {
		if a.Index[s] != nil {
			all, answered = append(all, *a.Index[s]), append(answered, a)
		}
	}
	if len(answered) == 0 {
		return ""
	}
	sheet := r.Sheets[s]
	trigger := float64(sheet.Trigger) / 1e4
	low, high := min(slices.Min(all), trigger), max(slices.Max(all), trigger)
	margin := (high-low)*0.06 + 1e-9
	p := newPlot(sheet.Peril+" by year", float64(r.Annual[0].Year)-1, float64(r.Annual[len(r.Annual)-1].Year)+1, low-margin, high+margin)
	p.axes("year", "mean index ("+sheet.Unit+")", plain, plain)
	p.line("trigger", p.left, p.y(trigger), p.right, p.y(trigger))
	for from := 0; from < len(answered); { // a line for each run of years, so that a year without an answer is a gap
		var points []string
		to := from
		for ; to < len(answered) && (to == from || answered[to].Year == answered[to-1].Year+1); to++ {
			points = append(points, fmt.Sprintf("%.1f,%.1f", p.x(float64(answered[to].Year)), p.y(*answered[to].Index[s])))
		}
		fmt.Fprintf(&p.b, `<polyline class="series" points="%s"/>`, strings.Join(points, " "))
		from = to
	}
	for _, a := range answered {
		class, radius := "quiet", 1.8
		if a.BySheet[s] > 0 {
			class, radius = "paid", 3+14*math.Sqrt(a.BySheet[s])
		}
		fmt.Fprintf(&p.b, `<circle class="%s" cx="%.1f" cy="%.1f" r="%.1f"><title>%d: %.2f %s, pays %s</title></circle>`,
			class, p.x(float64(a.Year)), p.y(*a.Index[s]), radius, a.Year, *a.Index[s], template.HTMLEscapeString(sheet.Unit), percent(a.BySheet[s]))
	}
	label := "trigger " + terms4(sheet.Trigger)
	x, y := p.room(answered, s, p.y(trigger), 6.5*float64(len(label)))
	fmt.Fprintf(&p.b, `<text class="over" x="%.1f" y="%.1f" text-anchor="start">%s</text>`, x, y, template.HTMLEscapeString(label))
	return p.end()
}

// room is the place above or below a level where the years leave most room for a text of
// some width: where its own first line begins, in pixels.
func (p *plot) room(years []Annual, s int, level, width float64) (x, y float64) {
	const above, below, half = -5.0, 13.0, 4.0 // of the base line, and of the letters' height
	x, y, best := p.left+6, level+above, -1.0
	for at := p.left + 6; at+width < p.right; at += width / 4 {
		for _, side := range []float64{above, below} {
			free := math.Inf(1)
			for _, a := range years {
				if px := p.x(float64(a.Year)); px > at-8 && px < at+width+8 {
					free = min(free, math.Abs(p.y(*a.Index[s])-(level+side-half)))
				}
			}
			if level+side < p.bottom && free > best {
				x, y, best = at, level+side, free
			}
		}
	}
	return x, y
}

func terms4(v interface{ MarshalText() ([]byte, error) }) string {
	b, err := v.MarshalText()
	if err != nil {
		return "?"
	}
	return string(b)
}

// lossPlot shows each year's payment against its loss, the known years by name.
func (r *Report) lossPlot() template.HTML {
	most := 0.05
	for _, a := range r.Annual {
		most = max(most, a.LostBps, a.PaidBps)
	}
	p := newPlot("payment against loss", 0, most*1.06, 0, most*1.06)
	p.axes("mean loss of the year", "mean payment", percent, percent)
	p.line("even", p.x(0), p.y(0), p.x(most), p.y(most))
	bad := r.Worst(8)
	for _, a := range r.Annual {
		if a.Lost == nil {
			continue
		}
		class := "paid"
		if a.Scored {
			class = "scored"
		}
		x, y := p.x(a.LostBps), p.y(a.PaidBps)
		fmt.Fprintf(&p.b, `<circle class="%s" cx="%.1f" cy="%.1f" r="3.5"><title>%d: lost %s, paid %s</title></circle>`, class, x, y, a.Year, percent(a.LostBps), percent(a.PaidBps))
		if slices.ContainsFunc(bad, func(b Annual) bool { return b.Year == a.Year }) || a.PaidBps > most/2 {
			p.text(x+5, y-4, "start", fmt.Sprint(a.Year))
		}
	}
	return p.end()
}

// exceedancePlot shows how much a year pays that comes once in so many.
func (r *Report) exceedancePlot() template.HTML {
	points := r.Gathering.Exceedance
	most := max(0.01, points[0].Paid)
	p := newPlot("exceedance curve", 0, math.Log10(points[0].Period)*1.04, 0, most*1.06)
	p.axes("return period, years (logarithmic)", "payment of the year", nil, percent)
	for _, years := range []float64{1, 2, 5, 10, 20, 50, 100, 200, 500} {
		if at := math.Log10(years); at <= p.x1 {
			p.line("tick", p.x(at), p.bottom, p.x(at), p.bottom+4)
			p.text(p.x(at), p.bottom+17, "middle", plain(years))
		}
	}
	var line []string
	for _, e := range points {
		line = append(line, fmt.Sprintf("%.1f,%.1f", p.x(math.Log10(e.Period)), p.y(e.Paid)))
	}
	fmt.Fprintf(&p.b, `<polyline class="series" points="%s"/>`, strings.Join(line, " "))
	for i, e := range points[:min(8, len(points))] {
		x, y := p.x(math.Log10(e.Period)), p.y(e.Paid)
		fmt.Fprintf(&p.b, `<circle class="paid" cx="%.1f" cy="%.1f" r="3.5"/>`, x, y)
		if i < 5 && e.Paid > 0 {
			p.text(x-6, y-5, "end", fmt.Sprint(e.Year))
		}
	}
	return p.end()
}

// mapPlot colours the zones by a share; nothing without outlines.
func (r *Report) mapPlot(title string, of func(z ZoneReport) float64) template.HTML {
	west, east, south, north := 180.0, -180.0, 90.0, -90.0
	for _, rings := range r.outlines {
		for _, ring := range rings {
			for _, at := range ring {
				west, east, south, north = min(west, at[0]), max(east, at[0]), min(south, at[1]), max(north, at[1])
			}
		}
	}
	if !(east > west && north > south) {
		return ""
	}
	squeeze := math.Cos((south + north) / 2 * math.Pi / 180)
	width := 370.0
	scale := width / ((east - west) * squeeze)
	height := (north-south)*scale + 26
	most := 1e-9
	for _, z := range r.ByZone {
		most = max(most, of(z))
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg viewBox="0 0 %.0f %.0f" role="img" aria-label="%s">`, width, height, template.HTMLEscapeString(title))
	for _, z := range r.ByZone {
		for _, ring := range r.outlines[z.Zone] {
			var points []string
			for _, at := range ring {
				points = append(points, fmt.Sprintf("%.1f,%.1f", (at[0]-west)*squeeze*scale, (north-at[1])*scale))
			}
			fmt.Fprintf(&b, `<polygon fill="%s" points="%s"><title>%s: %s</title></polygon>`, colour(of(z)/most), strings.Join(points, " "),
				template.HTMLEscapeString(z.Name), percent(of(z)))
		}
	}
	for i := range 5 {
		fmt.Fprintf(&b, `<rect x="%d" y="%.0f" width="28" height="10" fill="%s"/>`, i*28, height-12, colour(float64(i)/4))
	}
	fmt.Fprintf(&b, `<text x="148" y="%.0f">0 to %s</text></svg>`, height-3, percent(math.Round(most*1000)/1000))
	return template.HTML(b.String()) //nolint:gosec // every word in it was escaped
}

// colour goes from pale to dark, one hue, so that it prints in grey as well.
func colour(share float64) string {
	share = min(max(share, 0), 1)
	mix := func(pale, dark float64) int { return int(pale + (dark-pale)*share + 0.5) }
	return fmt.Sprintf("#%02x%02x%02x", mix(244, 122), mix(238, 46), mix(222, 14))
}

// zeroed is v without a negative zero.
func zeroed(v float64) float64 {
	if v == 0 {
		return 0
	}
	return v
}
