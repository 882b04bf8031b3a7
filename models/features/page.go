package features

import (
	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// page is one call of Extract: what its risks share, and room that is used
// again from risk to risk, since making it anew cost more than the features. Nothing
// that is given away points into it.
type page struct {
	m         *models.Manifest
	season    season
	plan      oracle.Plan
	variables []oracle.Variable // of the weather that the preprocessing reads

	used   []sight // of the risk, by start
	at     int     // first of used that begins in or after the span asked for last
	room   []sight
	some   []float64
	shares []uint16
	months []filled // of each variable, the season's months in turn
}

// filled says which reading fills a month by itself.
type filled struct {
	reading int // its index, if state is alone
	state   fill
}

type fill uint8

const (
	empty fill = iota // no reading of the variable lies in the month
	alone             // one does, of whatever source, and fills it
	other             // anything else: models.Tile must look
)

// monthly notes in one walk per variable which readings fill a month by themselves, as
// monthly weather does. tile leaves the rest to models.Tile, and answers what that would.
func (p *page) monthly(readings []oracle.Reading) {
	p.months = p.months[:0]
	for _, variable := range p.variables {
		from := len(p.months)
		for range p.season.months {
			p.months = append(p.months, filled{})
		}
		for i := range readings {
			if r := &readings[i]; r.Variable == variable {
				note(p.months[from:], p.season.months, i, r)
			}
		}
	}
}

// note enters reading i in the months that it lies in.
func note(of []filled, months []span, i int, r *oracle.Reading) {
	for k, month := range months {
		switch {
		case r.Start < month.start || r.End > month.end:
		case of[k].state == empty && r.Start == month.start && r.End == month.end && finite(r.Value):
			of[k] = filled{i, alone}
		default:
			of[k].state = other
		}
	}
}

// tile returns the readings that fill month i with variable v.
func (p *page) tile(readings []oracle.Reading, v, i int) ([]oracle.Reading, bool) {
	if at := p.months[v*len(p.season.months)+i]; at.state == alone {
		return readings[at.reading : at.reading+1 : at.reading+1], true
	}
	return models.Tile(readings, p.variables[v], p.season.months[i].start, p.season.months[i].end)
}
