package devnet

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// The notices about what a figure is and is not.
const (
	sharedCell   = "All fields share one AgERA5 weather cell, so the rain of a month is one figure for all of them."
	previewModel = "Crop damage is an estimate by a preview model trained on simulated seasons, not a measured loss."
	recordedData = "Data are recorded and real; chain time runs through the season of 2021 in a few minutes."
	devnetData   = "Data are recorded and real, of the season of 2021. Chain time goes on a second with each block of 0.4 s, and further where a developer moves it."
)

// notices are what a reader of the page must know first.
func (s *season) notices() []string {
	all := append([]string{s.shared}, s.about...)
	if len(s.injections) == 0 {
		return all
	}
	var parts []string
	for _, in := range s.injections {
		parts = append(parts, injected(in))
	}
	return append(all, "Not recorded but injected into the feeds, so the map does not show it: "+strings.Join(parts, "; ")+".")
}

// injected words an injection.
func injected(in recorded.Injection) string {
	what := map[recorded.Kind]string{
		recorded.KindStrip: "bare soil over", recorded.KindCloud: "cloud over", recorded.KindAbsurd: "another surface over",
		recorded.KindRain: fmt.Sprintf("%g times the rain of", in.Factor), recorded.KindMissing: "no scene of",
	}[in.Kind]
	if in.Spectrum["B08"] == recorded.Water["B08"] {
		what = "open water over"
	}
	text := what + " " + in.Field
	if !in.From.IsZero() {
		text += " from " + in.From.Format("January")
	}
	if in.Provider != "" {
		text += " in " + in.Provider + " alone"
	}
	return text
}

// noticeOf is the farmer's sentence: what was found, what it pays, and why.
func noticeOf(c chain.Policy, phases chain.Phases, x api.Product) string {
	value, trigger := figure(c.Value, x.Unit), figure(x.Trigger, x.Unit)
	switch c.Stage {
	case chain.StagePaid:
		return fmt.Sprintf("%s is %s, beyond the trigger of %s: it pays %s.", subject(x), value, trigger, sum(c.Payout))
	case chain.StageNoPayout:
		return fmt.Sprintf("%s is %s and has not passed the trigger of %s: nothing is due.", subject(x), value, trigger)
	case chain.StageRefunded:
		what := fmt.Sprintf("The premium of %s goes back.", sum(c.Premium))
		if back := phases.Refund(c); back.Cmp(c.Premium) < 0 {
			what = fmt.Sprintf("Of the premium of %s goes back what its cover had left: %s.", sum(c.Premium), sum(back))
		}
		return fmt.Sprintf("No payout could be computed (%s): %s %s", words(c.Status), statusText[c.Status], what)
	case chain.StageMonitored:
		if c.Status == oracle.StatusOK {
			return fmt.Sprintf("%s is %s so far; the trigger is %s. Nothing is due before the window has ended.", subject(x), value, trigger)
		}
		return fmt.Sprintf("There is no figure so far (%s): %s Nothing is due before the window has ended.", words(c.Status), statusText[c.Status])
	case chain.StageCancelled:
		return "Cancelled before its season: it is not assessed, and nothing more is due."
	}
	return "Insured; not yet assessed."
}

// statusText is for the holder of a policy, in place of the reason's text, which
// is for operators.
var statusText = map[oracle.Status]string{
	oracle.StatusInsufficient: "too few dates were clear enough over the field.",
	oracle.StatusOutOfDomain:  "what was seen lies outside what the model was made for.",
	oracle.StatusDispersed:    "the operators' values lie further apart than the product allows.",
	oracle.StatusUndecided:    "too few operators agree; the policy stays bound.",
}

func words(s oracle.Status) string { return strings.ReplaceAll(s.String(), "_", " ") }

func subject(x api.Product) string {
	switch {
	case x.Method == methodModel:
		return "The estimated damage"
	case x.Method == methodUnknown:
		return "The figure for " + x.Peril
	case x.Unit == "Z":
		return "The Palmer Z index"
	}
	return "The rain"
}

// figure writes an index value with its unit; a share is a percentage.
func figure(v int32, unit string) string {
	switch unit {
	case "share":
	case "Z": // it has no unit
		return terms.FormatValue(v)
	default:
		return strings.TrimSpace(terms.FormatValue(v) + " " + unit)
	}
	return strings.TrimSuffix(fmt.Sprintf("%.2f", float64(v)/100), ".00") + " %"
}

// currency is the payout token of every network here; no sheet is sold in another.
const currency = "DUSD"

func sum(n *big.Int) string { return grouped(dollars(n)) + " " + currency }

// grouped puts a comma between thousands.
func grouped(decimal string) string {
	at := strings.IndexByte(decimal, '.')
	for at -= 3; at > 0 && decimal[at-1] != '-'; at -= 3 {
		decimal = decimal[:at] + "," + decimal[at:]
	}
	return decimal
}

// refusedSale words the refusal of a late sale.
func refusedSale(x product, at time.Time, refusal *chain.Refusal) string {
	const layout = "2 January 2006"
	return fmt.Sprintf("A sale of %s on %s was refused: %s. Sales ended on %s.",
		strings.ToLower(x.Peril), at.Format(layout), refusal.Name, x.Sale.Cutoff.Format(layout))
}

// outlier is a sentence about an operator whose answers stood apart.
func outlier(requests []api.Request, products []api.Product, operator oracle.Address) string {
	var parts []string
	for _, r := range requests {
		for _, o := range r.Observations {
			if o.Operator != operator || len(o.Outliers) == 0 {
				continue
			}
			parts = append(parts, fmt.Sprintf("%s of %s", perilOf(products, r.Product), listed(r, o.Outliers)))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "Its answers stood apart from the committee's by more than the product allows: " + strings.Join(parts, "; ") + "."
}

func perilOf(products []api.Product, id oracle.Hash) string {
	for _, x := range products {
		if x.ID == id {
			return x.Peril
		}
	}
	return "the index"
}

// listed names the fields at places of a page, or says that it is all of them.
func listed(r api.Request, places []uint32) string {
	if len(places) == len(r.Risks) && len(places) > 1 {
		return "every field"
	}
	var names []string
	for _, at := range places {
		names = append(names, r.Risks[at].Field)
	}
	return strings.Join(names, ", ")
}
