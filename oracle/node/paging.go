package node

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// page is a task with the places of its parcels in the assessment.
type page struct {
	task   oracle.Task
	places []int
}

// pages orders the parcels by place and makes a request of each page, such as
// the contract would open. No chain has it, which its zero id and consumer say.
func (a Assessment) pages() ([]page, error) {
	if a.Page < 1 || a.Page > oracle.MaxRisks {
		return nil, fmt.Errorf("pages of %d parcels: want 1 to %d", a.Page, oracle.MaxRisks)
	}
	request, err := a.request()
	if err != nil {
		return nil, err
	}
	plan, err := a.Sheet.Plan(a.End)
	if err != nil {
		return nil, err
	}
	parcels, known := make([]oracle.Parcel, len(a.Parcels)), map[oracle.Hash]string{}
	for i, record := range a.Parcels {
		if parcels[i], err = record.Parcel(request.TermsHash); err != nil {
			return nil, err
		}
		if other, ok := known[parcels[i].Risk]; ok {
			return nil, fmt.Errorf("parcels %s and %s are the same one", other, parcels[i].Name)
		}
		known[parcels[i].Risk] = parcels[i].Name
	}
	var pages []page
	for places := range slices.Chunk(byPlace(parcels), a.Page) {
		p := page{places: places, task: oracle.Task{Request: request, Plan: plan}}
		var risks []oracle.Hash
		for _, at := range places {
			p.task.Parcels, risks = append(p.task.Parcels, parcels[at]), append(risks, parcels[at].Risk)
		}
		p.task.Request.RisksHash, p.task.Request.RiskCount = oracle.RisksHash(risks), uint32(len(risks))
		p.task.Context = oracle.Context{RequestHash: p.task.Request.Hash()}
		pages = append(pages, p)
	}
	return pages, nil
}

func (a Assessment) request() (r oracle.Request, err error) {
	r = oracle.Request{Kind: oracle.KindSettlement, WindowStart: uint64(a.Sheet.Window.Start.Unix()), WindowEnd: a.End}
	end := uint64(a.Sheet.Window.End.Unix())
	if a.End <= r.WindowStart || a.End > end {
		return r, fmt.Errorf("window's end %d: want more than %d and at most %d, the term sheet's", a.End, r.WindowStart, end)
	}
	if a.End < end {
		r.Kind = oracle.KindMonitoring
	}
	if r.TermsHash, err = a.Sheet.Hash(); err != nil {
		return r, err
	}
	r.ModelDigest, err = a.Sheet.ModelDigest()
	return r, err
}

// byPlace lists the parcels' places in the order of a Z-curve over the globe:
// those that are near come near each other.
func byPlace(parcels []oracle.Parcel) []int {
	codes, order := make([]uint64, len(parcels)), make([]int, len(parcels))
	for i, p := range parcels {
		order[i] = i
		if len(p.Outline) > 0 && len(p.Outline[0]) > 0 {
			at := p.Outline[0][0]
			codes[i] = spread((at[0]+180)/360)<<1 | spread((at[1]+90)/180)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(codes[a], codes[b]) })
	return order
}

// spread puts the first 31 binary digits of a share of one on even places.
func spread(share float64) (code uint64) {
	v := uint64(min(max(share, 0), 1) * (1<<31 - 1))
	for bit := range 31 {
		code |= (v >> bit & 1) << (2 * bit)
	}
	return code
}
