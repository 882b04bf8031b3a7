package portfolio

import (
	"bytes"
	_ "embed" // the page's template
	"fmt"
	"html/template"
	"math/big"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Facts are what a notice is written from. All but Parcel, Method and Rights are
// read from the chain.
type Facts struct {
	Policy   chain.Policy
	Product  chain.Product
	Request  string             // number of the request; empty for a risk that expired
	Replaced string             // number of the request whose answer was challenged and replaced by Request's; empty: none
	Asked    chain.State        // of the policy's open request at the hub; none where there is no such request
	Held     bool               // an answer is there and is not paid yet, since it may be challenged or is
	Decided  chain.Block        // that holds the payout, or of now while nothing is decided
	Tx       oracle.Hash        // that closed the policy; zero while it is open
	Currency string             // of amounts
	Decimals uint8              // of the currency
	Parcel   terms.ParcelRecord // from the insurer's file; may be empty
	Method   terms.Method       // from the term sheet; may be empty
	Rights   chain.Rights
	Phase    *chain.Phase // of a cover; nil for a policy with a sum insured of its own
}

// Notice is what a holder is told of a settled request, also when it pays nothing:
// what was found, what it pays, and why, with every number.
type Notice struct {
	Title  string
	Lead   string
	Reason []string    // sentences
	Facts  [][2]string // name, value
	Next   []string    // what the holder can do, sentences
	Gauge  *Gauge      // nil where there is no figure
	Amount string      // what is paid or given back; empty: nothing
}

// Gauge is the figure between what begins to pay and what pays all, in pixels of a
// drawing of Width.
type Gauge struct {
	Width                         int
	Trigger, Exit, Value          int
	TriggerText, ExitText, Figure string
	Paying                        [2]int // from, width
	Words                         string
}

// NoticeOf writes the notice of one policy.
func NoticeOf(f Facts) Notice {
	for _, text := range []*string{&f.Parcel.Name, &f.Parcel.Crop, &f.Product.Name, &f.Product.Peril, &f.Product.Unit, &f.Currency} {
		*text = oneLine(*text) // others chose them, and the numbers of a notice stand on lines
	}
	w := wording{f}
	n := Notice{Facts: w.facts()}
	p := f.Policy
	switch p.Stage {
	case chain.StagePaid:
		n.Title, n.Amount = "Notice of payment", w.money(p.Payout)
		n.Lead = fmt.Sprintf("Your policy %d pays %s.", p.ID, n.Amount)
	case chain.StageNoPayout:
		n.Title = "Notice: no payment is due"
		n.Lead = fmt.Sprintf("Your policy %d pays nothing for this season.", p.ID)
	case chain.StageRefunded:
		n.Title, n.Lead = "Notice: your premium goes back", fmt.Sprintf("Your policy %d could not be decided. Its premium of %s goes back to you.", p.ID, w.money(p.Premium))
		if back := w.refund(); back.Cmp(p.Premium) < 0 {
			n.Title = "Notice: no answer for your policy"
			n.Lead = fmt.Sprintf("Your policy %d could not be decided. Of its premium of %s goes back what its cover had left: %s.", p.ID, w.money(p.Premium), w.money(back))
		}
		if w.refund().Sign() > 0 {
			n.Amount = w.money(w.refund())
		}
	case chain.StageCancelled:
		n.Title = "Notice: the policy was cancelled"
		n.Lead = fmt.Sprintf("Your policy %d was cancelled before its season and is not part of this decision.", p.ID)
	default:
		n.Title = "Notice: not decided yet"
		n.Lead = fmt.Sprintf("Your policy %d is not decided yet and stays in force.", p.ID)
	}
	n.Reason, n.Next = w.reason(), w.next()
	if settled(f.Policy) {
		n.Gauge = w.gauge()
	}
	return n
}

func settled(p chain.Policy) bool {
	return p.Stage == chain.StagePaid || p.Stage == chain.StageNoPayout
}

type wording struct{ Facts }

// refund is what was given back of the premium: a phase gets what its cover had left.
func (w wording) refund() *big.Int {
	if w.Phase != nil {
		return w.Phase.Paid
	}
	return w.Policy.Premium
}

func (w wording) excess() bool { return w.Product.Curve.Exit > w.Product.Curve.Trigger }

// figure writes an index value with its unit.
func (w wording) figure(v int64) string {
	switch w.Product.Unit {
	case "share":
		return plain(v*100) + " %"
	case "percent":
		return plain(v) + " %"
	case "deg C":
		return plain(v) + " °C"
	case "deviate", "Z", "PDSI", "":
		return plain(v)
	}
	return plain(v) + " " + w.Product.Unit
}

// plain writes 1e-4 units without trailing zeros.
func plain(v int64) string {
	sign := ""
	if v < 0 {
		sign, v = "−", -v
	}
	return sign + strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%04d", v/10_000, v%10_000), "0"), ".")
}

// money writes minor units with all their digits after the point that are not zero, at least two.
func (w wording) money(n *big.Int) string { return Money(n, w.Decimals) + " " + w.Currency }

// Money writes minor units with a comma between thousands and at least two digits
// after the point, where the currency has them.
func Money(n *big.Int, decimals uint8) string {
	digits := n.String()
	if missing := int(decimals) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	whole, part := digits[:len(digits)-int(decimals)], digits[len(digits)-int(decimals):]
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	for len(part) > 2 && part[len(part)-1] == '0' {
		part = part[:len(part)-1]
	}
	if part == "" {
		return whole
	}
	return whole + "." + part
}

// share writes a part of the sum insured in per cent, cut after two digits.
func (w wording) share(part *big.Int) string {
	if w.Policy.SumInsured.Sign() == 0 {
		return "0 %"
	}
	bps := new(big.Int).Mul(part, big.NewInt(10_000))
	return plain(bps.Quo(bps, w.Policy.SumInsured).Int64()*100) + " %"
}

func (w wording) day(at uint64) string { return time.Unix(int64(at), 0).UTC().Format("2 January 2006") } //nolint:gosec // a time of the chain

func (w wording) period() string {
	return fmt.Sprintf("%s to %s", w.day(w.Product.WindowStart), w.day(w.Product.WindowEnd-1))
}

func (w wording) facts() [][2]string {
	p, c := w.Policy, w.Product.Curve
	rows := [][2]string{{"Policy", fmt.Sprint(p.ID)}, {"Product", w.Product.Name}}
	if w.Parcel.Name != "" {
		rows = append(rows, [2]string{"Field", fmt.Sprintf("%s (%s)", w.Parcel.Name, strings.ReplaceAll(w.Parcel.Crop, "_", " "))})
	}
	rows = append(rows, [2]string{"Holder", p.Holder.String()}, [2]string{"Against", w.Product.Peril}, [2]string{"Season", w.period()},
		[2]string{"Sum insured", w.money(p.SumInsured)}, [2]string{"Premium paid", w.money(p.Premium)})
	if settled(p) {
		rows = append(rows, [2]string{"Result", w.figure(int64(p.Value))})
	}
	rows = append(rows, [2]string{"Payment begins at", w.figure(int64(c.Trigger))}, [2]string{"Paid in full at", w.figure(int64(c.Exit))})
	switch p.Stage {
	case chain.StagePaid:
		rows = append(rows, [2]string{"Share of the sum insured", w.share(p.Payout)}, [2]string{"Payment", w.money(p.Payout)})
	case chain.StageNoPayout:
		rows = append(rows, [2]string{"Payment", w.money(new(big.Int))})
	case chain.StageRefunded:
		rows = append(rows, [2]string{"Premium given back", w.money(w.refund())})
	}
	if w.Request != "" && !p.Open() {
		rows = append(rows, [2]string{"Decided by request", w.Request})
	}
	if w.Replaced != "" {
		rows = append(rows, [2]string{"In place of request", w.Replaced})
	}
	if !w.Tx.IsZero() {
		rows = append(rows, [2]string{"Recorded", fmt.Sprintf("block %d, %s, transaction %s", w.Decided.Number, w.day(w.Decided.Time), w.Tx)})
	}
	return rows
}

// reason is why, in sentences with the numbers.
func (w wording) reason() (lines []string) {
	p := w.Policy
	if w.Method.About != "" {
		lines = append(lines, fmt.Sprintf("Measured was %s, for the season from %s.", w.Method.About, w.period()))
	}
	if w.Replaced != "" {
		lines = append(lines, fmt.Sprintf("A first answer, that of request %s, was challenged before it was paid, and other operators looked once more. Their answer, that of request %s, took its place.", w.Replaced, w.Request))
	}
	if w.Phase != nil {
		lines = append(lines, fmt.Sprintf("It is one phase of cover %d: all its phases together pay %s at most, premiums given back included, in the order in which they are decided.", w.Phase.Cover.ID, w.money(p.SumInsured)))
	}
	switch {
	case settled(p):
		return append(lines, w.measured()...)
	case w.Held && p.Stage != chain.StageRefunded && p.Stage != chain.StageCancelled:
		return append(lines, fmt.Sprintf("Request %s has an answer for your field. It is not paid yet: for a time that the product sets anyone may challenge it, and then other operators look once more.", w.Request))
	case p.Stage == chain.StageRefunded:
		return append(lines, fmt.Sprintf("There is no answer for your field: %s Where there is no answer, the premium is paid back and nothing else is paid.", why(p.Status)))
	case p.Stage == chain.StageCancelled:
		return append(lines, "A cancelled policy is neither paid nor refunded again.")
	}
	return append(lines, w.pending()...)
}

// pending is why an open policy is not decided yet. That operators disagreed is said
// of a request that was reported and let the policy go, and of no other: nothing on
// chain tells of a policy by itself that they were ever asked before.
func (w wording) pending() []string {
	p := w.Policy
	switch {
	case p.OpenRequest != 0 && (w.Asked == chain.StateReported || w.Request == fmt.Sprint(p.OpenRequest)):
		return []string{fmt.Sprintf("Request %d has been answered. What it says of your field has yet to be recorded in your policy; anyone may do so.", p.OpenRequest)}
	case p.OpenRequest != 0 && w.Asked == chain.StateFailed:
		return []string{fmt.Sprintf("The operators were asked, by request %d, and gave no answer in its time. Anyone may ask them again: of a policy that nobody settles in its time only the premium goes back.", p.OpenRequest)}
	case p.OpenRequest != 0:
		return []string{fmt.Sprintf("The operators have been asked, by request %d, and have not answered yet.", p.OpenRequest)}
	case w.Request != "":
		return []string{"The operators could not agree on an answer for your field. Another request will follow; nothing is lost by waiting."}
	case w.Decided.Time >= w.Product.WindowEnd:
		return []string{"The season has ended, and there is no answer for your field yet. Nothing is lost by waiting."}
	case p.Stage == chain.StageMonitored && p.Status == oracle.StatusOK:
		return []string{fmt.Sprintf("Up to %s the result for your field is %s. It may still change: nothing is decided before the season has ended.", w.day(p.AssessedUntil-1), w.figure(int64(p.Value)))}
	case p.Stage == chain.StageMonitored:
		return []string{fmt.Sprintf("Up to %s there is no result for your field: %s It may still change: nothing is decided before the season has ended.", w.day(p.AssessedUntil-1), why(p.Status))}
	}
	return []string{"The season has not been assessed yet. It will be when it has ended; until then there is nothing to do."}
}

// measured says how the result lies to trigger and exit.
func (w wording) measured() []string {
	p, c := w.Policy, w.Product.Curve
	value, trigger, exit := int64(p.Value), int64(c.Trigger), int64(c.Exit)
	beyond, full := value-trigger, exit-trigger
	less, more := "less", "below"
	if w.excess() {
		less, more = "more", "above"
	} else {
		beyond, full = -beyond, -full
	}
	line := fmt.Sprintf("The result for your field is %s. Payment begins at %s and is full at %s or %s.", w.figure(value), w.figure(trigger), w.figure(exit), less)
	switch {
	case w.Phase != nil && p.Stage == chain.StagePaid:
		return []string{line, fmt.Sprintf("By the product's payout table, and at most what its cover had left, that is %s of the sum insured, which is %s.", w.share(p.Payout), w.money(p.Payout))}
	case w.Phase != nil && beyond >= 0:
		return []string{line, "What it has passed is too little for a payment by the product's payout table, or its cover had nothing left. Therefore nothing is paid."}
	case p.Stage == chain.StagePaid && beyond >= full:
		return []string{line, fmt.Sprintf("The result is past %s, so all of it is paid: %s, %s of the sum insured.", w.figure(exit), w.money(p.Payout), w.share(p.Payout))}
	case p.Stage == chain.StagePaid && c.Kind == uint8(terms.Linear):
		return []string{line, fmt.Sprintf("It lies %s %s the beginning, of the %s on the way to the full payment: %s of the sum insured, which is %s.",
			w.figure(beyond), more, w.figure(full), w.share(p.Payout), w.money(p.Payout))}
	case p.Stage == chain.StagePaid:
		return []string{line, fmt.Sprintf("By the product's payout table that is %s of the sum insured, which is %s.", w.share(p.Payout), w.money(p.Payout))}
	case beyond < 0:
		return []string{line, fmt.Sprintf("It has not reached %s: it is %s short of it. Therefore nothing is paid.", w.figure(trigger), w.figure(-beyond))}
	}
	return []string{line, "What it has passed is too little for a payment by the product's payout table. Therefore nothing is paid."}
}

// why words a status that is not ok, for a holder.
func why(s oracle.Status) string {
	switch s {
	case oracle.StatusInsufficient:
		return "too little of it could be seen or measured in the season."
	case oracle.StatusOutOfDomain:
		return "what was seen lies outside what the method was made for."
	case oracle.StatusDispersed:
		return "the independent answers lie further apart than the product allows."
	case StatusExpired:
		return "nobody settled it within the time that the policy sets for it."
	}
	return "the operators did not agree."
}

// next is what the holder can do.
func (w wording) next() (lines []string) {
	p := w.Policy
	switch {
	case p.Claimable.Sign() > 0 && w.Rights.ClaimKey.IsZero():
		lines = append(lines, fmt.Sprintf("%s waits in your policy: claim it at the policy book; anyone may do so for you.", w.money(p.Claimable)))
	case p.Claimable.Sign() > 0:
		lines = append(lines, fmt.Sprintf("%s waits in your policy until you claim the policy with the key that you were given.", w.money(p.Claimable)))
	case p.Stage == chain.StagePaid, p.Stage == chain.StageRefunded && w.refund().Sign() > 0:
		lines = append(lines, fmt.Sprintf("It was sent to %s.", p.Holder))
	}
	if w.Rights.Lien != nil && w.Rights.Lien.Sign() > 0 {
		lines = append(lines, fmt.Sprintf("Up to %s of it goes to %s first, to whom the policy is pledged.", w.money(w.Rights.Lien), w.Rights.Creditor))
	}
	if !w.Rights.Beneficiary.IsZero() && w.Rights.NamedBy == p.Holder {
		lines = append(lines, fmt.Sprintf("You have named %s to be paid in your place.", w.Rights.Beneficiary))
	}
	lines = append(lines,
		"This policy looks at what is measured, not at the loss on your own field: it can pay nothing although you have a loss, and pay although you have none.")
	if w.Request == "" && (p.OpenRequest == 0 || w.Asked == chain.StateFailed) {
		return append(lines, "What each operator will have seen is kept: anyone can compute the answer again from it.")
	}
	return append(lines,
		"What each operator saw is kept. Anyone can compute the answer again from it, with the number of the request and the program sheaf, by its command replay.")
}

// gauge lays the figure out between trigger and exit.
func (w wording) gauge() *Gauge {
	c, v := w.Product.Curve, int64(w.Policy.Value)
	low, high := min(int64(c.Trigger), int64(c.Exit), v), max(int64(c.Trigger), int64(c.Exit), v)
	margin := max(1, (high-low)/8)
	low, high = low-margin, high+margin
	const width = 640
	x := func(v int64) int { return int((v - low) * width / (high - low)) }
	g := &Gauge{
		Width: width, Trigger: x(int64(c.Trigger)), Exit: x(int64(c.Exit)), Value: x(v),
		TriggerText: "begins " + w.figure(int64(c.Trigger)), ExitText: "full " + w.figure(int64(c.Exit)), Figure: w.figure(v),
	}
	if w.excess() {
		g.Paying = [2]int{g.Trigger, width - g.Trigger}
	} else {
		g.Paying = [2]int{0, g.Trigger}
	}
	g.Words = fmt.Sprintf("The result %s on a scale on which payment begins at %s and is full at %s.", g.Figure, w.figure(int64(c.Trigger)), w.figure(int64(c.Exit)))
	return g
}

//go:embed notice.html
var noticePage string

var noticeTemplate = template.Must(template.New("notice").Funcs(template.FuncMap{
	// clamp keeps a mark's text inside the drawing.
	"clamp": func(x, width int) int { return min(max(x, 70), width-70) },
}).Parse(noticePage))

// HTML is the notice as one page that needs nothing else and prints on A4 and letter paper.
func (n Notice) HTML() ([]byte, error) {
	var out bytes.Buffer
	if err := noticeTemplate.Execute(&out, n); err != nil {
		return nil, fmt.Errorf("write notice as HTML: %w", err)
	}
	return out.Bytes(), nil
}

// textWidth is the longest line of the plain text, in characters.
const textWidth = 78

// Text is the notice for a letter or a message.
func (n Notice) Text() string {
	var b strings.Builder
	b.WriteString(n.Title + "\n" + strings.Repeat("=", utf8.RuneCountInString(n.Title)) + "\n\n" + wrap(n.Lead) + "\nWhy\n\n")
	for _, line := range n.Reason {
		b.WriteString(wrap(line))
	}
	b.WriteString("\nThe numbers\n\n")
	widest := 0
	for _, f := range n.Facts {
		widest = max(widest, utf8.RuneCountInString(f[0]))
	}
	for _, f := range n.Facts {
		b.WriteString("  " + f[0] + strings.Repeat(" ", widest-utf8.RuneCountInString(f[0])+2) + f[1] + "\n")
	}
	b.WriteString("\nWhat you should know\n\n")
	for _, line := range n.Next {
		b.WriteString(wrap(line))
	}
	return b.String()
}

// wrap breaks a sentence into lines at spaces.
func wrap(text string) string {
	var b strings.Builder
	width := 0
	for _, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case width == 0:
		case width+1+n > textWidth:
			b.WriteByte('\n')
			width = 0
		default:
			b.WriteByte(' ')
			width++
		}
		b.WriteString(word)
		width += n
	}
	return b.String() + "\n"
}
