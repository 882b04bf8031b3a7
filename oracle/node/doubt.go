package node

import (
	"context"
	"fmt"
	"math"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

// doubt is why a parcel is not what its term sheet insures, or cannot be told to be.
type doubt struct {
	status oracle.Status // ok: none
	text   string        // a reason's code, a colon and a sentence
}

// over says whether a doubt goes before what was measured. A parcel that is not
// insured is out of the product's domain whatever was measured on it; one of which
// it cannot be told keeps a reason that it has already.
func (d doubt) over(measured oracle.Status) bool {
	return d.status == oracle.StatusOutOfDomain || d.status == oracle.StatusInsufficient && measured == oracle.StatusOK
}

// doubtsOf judges every parcel of a task, in page order, by its own outline and
// series and by nothing else: who knows the same task and saw the same judges alike.
func doubtsOf(task oracle.Task, seen oracle.Evidence) []doubt {
	doubts := make([]doubt, len(task.Parcels))
	for i, p := range task.Parcels {
		doubts[i].status = oracle.StatusOK
		if plot := task.Plan.Plot; plot != nil && i < len(seen.Series) {
			doubts[i] = doubtOf(task.Plan, *plot, p, seen.Series[i])
		}
	}
	return doubts
}

func doubtOf(plan oracle.Plan, plot oracle.Plot, p oracle.Parcel, s oracle.Series) doubt {
	if reason, text := parcels.Fits(p, plot); reason != oracle.ReasonNone {
		return doubt{oracle.StatusOutOfDomain, fmt.Sprintf("%s: %s", string(reason), text)}
	}
	if plot.Presence == nil || plan.To < plot.Presence.To { // while the season runs nothing is judged
		return doubt{status: oracle.StatusOK}
	}
	switch reason, text := index.Present(*plot.Presence, s.Imagery, plan.MinClearBps); reason {
	case oracle.ReasonNone:
		return doubt{status: oracle.StatusOK}
	case oracle.ReasonCropAbsent:
		return doubt{oracle.StatusOutOfDomain, fmt.Sprintf("%s: %s.", string(reason), text)}
	default:
		return doubt{oracle.StatusInsufficient, fmt.Sprintf("%s: %s.", string(reason), text)}
	}
}

// mostDoubts is how many sentences about parcels the log has at a start.
const mostDoubts = 20

// doubtParcels says once, after the start, which parcels of the insurers' files are no
// area or overlap another: a node answers for both of two that overlap, so somebody
// must look at them before they are paid.
func (n *Node) doubtParcels(ctx context.Context) {
	records := n.products.all()
	found, err := parcels.Check(ctx, records, parcels.Rules{
		Area: [4]float64{-180, -90, 180, 90}, MaxHectares: math.Inf(1), MaxOverlap: parcels.DefaultMaxOverlap,
	})
	if err != nil || len(found) == 0 { // the error is that the node ends
		return
	}
	sentences := make([]string, 0, mostDoubts)
	for _, f := range found[:min(len(found), mostDoubts)] {
		sentences = append(sentences, fmt.Sprintf("%s: %s: %s", records[f.Parcel].Name, string(f.Reason), f.Text))
	}
	n.log.Warn("parcels in doubt", zap.Int("findings", len(found)), zap.Int("parcels", len(records)), zap.Strings("first", sentences))
}
