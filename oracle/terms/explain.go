package terms

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Method is what measures, in words; whoever knows the indices fills it in.
type Method struct {
	About    string   // what is measured, a clause without a full stop
	Settings []string // how it is measured, one clause each
}

// Explanation is a term sheet in plain language: what a farmer reads before
// buying. Every number in it comes from the sheet or from the integer curve; it
// promises nothing beyond the sheet.
type Explanation struct {
	Title    string
	Lead     string // the promise in one sentence
	Sections []Section
	Rows     []Row  // the payout table
	Per      string // what the table's amounts are for: "1000 DUSD insured"
	Measured string // head of the table's first column
	Drawing  Drawing
	Product  oracle.Hash
}

// Section is a heading with its sentences.
type Section struct {
	Title string
	Lines []string
}

// Row is one value of the index and what it pays.
type Row struct{ Value, Share, Amount string }

// exampleInsured is the sum insured of the examples, in whole units of currency.
const exampleInsured = 1000

// Explain puts a checked sheet into words.
func (s Sheet) Explain(m Method) (Explanation, error) {
	product, err := s.Hash()
	if err != nil {
		return Explanation{}, err
	}
	e := Explanation{
		Title: s.Name, Product: product, Rows: s.rows(), Drawing: s.drawing(),
		Per: fmt.Sprintf("%d %s insured", exampleInsured, s.Premium.Currency), Measured: "If the result is",
	}
	e.Lead = fmt.Sprintf("This policy against %s pays when %s, %s, is %s.", s.Peril, m.About, s.period(), s.begins())
	e.Sections = []Section{
		{"What is measured", s.measured(m)},
		{payTitle, s.pays()},
		{"What it costs, and until when it can be bought", s.costs()},
		{"When data are missing or in doubt", s.doubts()},
		{"Who decides", []string{
			"Several independent operators look at the same public data, each by itself. Their answers are joined by a fixed rule, and a contract on a public blockchain computes the payment from the answer.",
			"Nobody has to report a loss. Nobody visits the field. Nobody, the insurer included, can change the answer, the rules or the amount afterwards.",
			"What each operator saw is kept, and anyone can compute the answer again from it.",
		}},
		{"What this policy does not do", []string{
			"It does not look at the loss on your own field. It can pay nothing although you have a loss, and it can pay although you have none.",
			"It covers only what is measured above: no other peril, no other place and no other time.",
		}},
	}
	if s.Notes != "" {
		e.Sections = append(e.Sections, Section{"Notes of the insurer", []string{s.Notes}})
	}
	return e, nil
}

// fixedSpace keeps a number and its unit on one line of the page.
const fixedSpace = "\u00a0"

// amount writes an index value with its unit, as people say it.
func (s Sheet) amount(v int64) string {
	switch s.Unit {
	case "share": // 0.3125 is 31.25 %
		return decimalText(v*100) + fixedSpace + "%"
	case "percent":
		return decimalText(v) + fixedSpace + "%"
	case "deg C":
		return decimalText(v) + fixedSpace + "°C"
	case "deviate", "Z", "PDSI":
		return decimalText(v)
	}
	return decimalText(v) + fixedSpace + s.Unit
}

// decimalText writes 1e-4 units without trailing zeros.
func decimalText(v int64) string {
	sign := ""
	if v < 0 {
		sign, v = "−", -v
	}
	text := fmt.Sprintf("%s%d.%04d", sign, v/10_000, v%10_000)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

// reach says on which side of a value the loss lies.
func (s Sheet) reach(v int32) string {
	if s.Curve().Excess() {
		return s.amount(int64(v)) + " or more"
	}
	return s.amount(int64(v)) + " or less"
}

// begins says from where on something is paid: at the trigger itself a line
// without a minimum still pays nothing.
func (s Sheet) begins() string {
	c := s.Curve()
	switch {
	case c.Kind == Binary || c.Kind == Steps || c.MinPaymentBps > 0:
		return s.reach(c.Trigger)
	case c.Excess():
		return "more than " + s.amount(int64(c.Trigger))
	}
	return "less than " + s.amount(int64(c.Trigger))
}

// period is the window in whole days where it has them.
func (s Sheet) period() string {
	start, end := s.Window.Start.UTC(), s.Window.End.UTC()
	if midnight(start) && midnight(end) {
		return fmt.Sprintf("from %s to %s", longDate(start), longDate(end.AddDate(0, 0, -1)))
	}
	const form = "2 January 2006 15:04:05 UTC"
	return fmt.Sprintf("from %s until %s", start.Format(form), end.Format(form))
}

func midnight(t time.Time) bool { return t.Unix()%86_400 == 0 }

func longDate(t time.Time) string { return t.Format("2 January 2006") }

func (s Sheet) measured(m Method) []string {
	lines := []string{fmt.Sprintf("Measured is %s.", m.About)}
	for _, setting := range m.Settings {
		lines = append(lines, capital(setting)+".")
	}
	lines = append(lines, fmt.Sprintf("The time that counts runs %s, both days included, by the date in UTC.", s.period()))
	if !midnight(s.Window.Start) || !midnight(s.Window.End) {
		lines[len(lines)-1] = fmt.Sprintf("The time that counts runs %s.", s.period())
	}
	lines = append(lines, "The place is the field that the policy names.")
	if s.Data.Imagery {
		lines = append(lines, fmt.Sprintf("Satellite images of the field are used. An image counts when at least %s of the field is free of cloud.", percent(int64(s.Data.MinClearBps))))
		if most := s.Data.MaxCloudPct; most > 0 {
			lines = append(lines, fmt.Sprintf("Images that are under cloud to %d%s%% or more, with all that lies around the field, are not looked at.", most, fixedSpace))
		}
		if size := s.Data.ResolutionM; size > 0 {
			lines = append(lines, fmt.Sprintf("A point of an image may be up to %d%sm wide.", size, fixedSpace))
		}
	}
	if len(s.Data.Variables) > 0 {
		words := make([]string, len(s.Data.Variables))
		for i, v := range s.Data.Variables {
			words[i] = weatherWords[v]
		}
		lines = append(lines, fmt.Sprintf("Weather data for the place are used: %s. They come from public weather services, not from a gauge on the field.", strings.Join(words, ", ")))
	}
	for _, a := range s.Data.Agree {
		lines = append(lines, fmt.Sprintf("Of %s, a value counts only if two of three services lie within %s of each other; the middle one is taken. Where they do not, data are missing.",
			weatherWords[a.Variable], decimalText(int64(a.Within))))
	}
	lines = append(lines, s.origins()...)
	if s.Crop != "any" {
		lines = append(lines, cropLine(s.Crop))
	}
	return append(lines, s.plots()...)
}

// plots says which fields can be insured, where the sheet does.
func (s Sheet) plots() (lines []string) {
	if s.Parcels == nil {
		return nil
	}
	lines = append(lines, fmt.Sprintf("The field has %s to %s hectares, and at most %s of it is part of another insured field.",
		decimalText(int64(s.Parcels.MinHectares)), decimalText(int64(s.Parcels.MaxHectares)), percent(int64(s.Parcels.MaxOverlapBps))))
	if p := s.Parcels.Presence; p != nil {
		lines = append(lines, fmt.Sprintf("A crop must be seen on it between %s and %s: greenness (NDVI) must reach %s and rise by %s. If none is seen, there is no answer.",
			longDate(p.From.UTC()), lastMoment(p.To.UTC()), decimalText(int64(p.Peak)), decimalText(int64(p.Rise))))
	}
	return lines
}

// weatherWords are the weather variables as people say them.
var weatherWords = map[oracle.Variable]string{
	oracle.Precipitation: "rain and snow", oracle.MeanTemperature: "mean temperature", oracle.MaxTemperature: "highest temperature of the day",
	oracle.MinTemperature: "lowest temperature of the day", oracle.ReferenceET: "evaporation",
	oracle.MaxWind: "strongest wind of the day", oracle.SoilMoisture: "water in the soil", oracle.SoilWetness: "wetness of the soil",
	oracle.PalmerZ: "Palmer's index of how dry or wet a month was", oracle.PalmerDrought: "Palmer's index of drought",
	oracle.Yield: "published yields of the zone",
}

func cropLine(crop string) string {
	if crop == "declared" {
		return "The crop is the one you declare when you buy. A wrong crop makes the answer useless: check it on the policy."
	}
	return fmt.Sprintf("The crop is %s. If you grow another, this policy is not for you.", crop)
}

func (s Sheet) pays() (lines []string) {
	c := s.Curve()
	begin, full := s.amount(int64(c.Trigger)), s.amount(int64(c.Exit))
	side, beyond := "or less", "more"
	if !c.Excess() {
		side, beyond = "or more", "less"
	}
	switch c.Kind {
	case Linear:
		if c.modified() {
			lines = append(lines, fmt.Sprintf("Between %s and %s the loss counts evenly, from nothing to the whole sum insured.", begin, full))
			break
		}
		lines = append(lines,
			fmt.Sprintf("With a result of %s %s, nothing is paid.", begin, side),
			fmt.Sprintf("Between %s and %s the payment grows evenly, from nothing to the whole sum insured.", begin, full),
			fmt.Sprintf("With %s or %s, the whole sum insured is paid, and never more than that.", full, beyond))
		if c.MinPaymentBps > 0 {
			lines[0] = fmt.Sprintf("On the mild side of %s, nothing is paid. With %s, at least %s of the sum insured is paid.", begin, s.reach(c.Trigger), percent(int64(c.MinPaymentBps)))
			lines[1] = fmt.Sprintf("Between %s and %s the payment grows evenly up to the whole sum insured, but it is never less than that.", begin, full)
		}
	case Binary:
		lines = append(lines, fmt.Sprintf("With a result of %s, the whole sum insured is paid. Otherwise nothing is paid: there is nothing in between.", s.reach(c.Trigger)))
	case Steps:
		lines = append(lines,
			fmt.Sprintf("Payment goes in steps and begins with a result of %s; on the mild side of that, nothing is paid.", s.reach(c.Trigger)),
			"Each step of the table holds until the next is reached. Beyond the last, no more is paid.")
	case Tick:
		lines = append(lines, fmt.Sprintf("Beyond %s every %s counts as a loss of %s of the sum insured; beyond %s, no more is paid.", begin, s.amount(valueUnit), percentE6(int64(c.Tick)*valueUnit/1000), full))
	case TwoSlope:
		lines = append(lines, fmt.Sprintf("Between %s and %s the loss grows evenly from nothing to %s of the sum insured, and from there to %s evenly to the whole of it.", begin, s.amount(int64(c.Knee)), percent(int64(c.KneeShareBps)), full))
	}
	lines = append(lines, s.modifiers()...)
	return append(lines, fmt.Sprintf("Amounts are rounded down to the smallest unit of %s.", s.Premium.Currency))
}

// valueUnit is one whole of an index's unit in values.
const valueUnit = 10_000

// percentE6 writes millionths.
func percentE6(e6 int64) string { return decimalText(e6) + fixedSpace + "%" }

// modifiers says what is taken off a loss, in the order in which it is.
func (s Sheet) modifiers() (lines []string) {
	c := s.Curve()
	for _, m := range []struct {
		bps  uint16
		text string
	}{
		{c.FranchiseBps, "A loss of less than %s of the sum insured is not paid; a loss of that much or more is paid from its first part on."},
		{c.DeductibleBps, "%s of the sum insured is taken off every loss."},
		{c.CoinsuranceBps, "Of what is left, you bear %s yourself."},
		{c.LimitBps, "Never more than %s of the sum insured is paid."},
	} {
		if m.bps != 0 {
			lines = append(lines, fmt.Sprintf(m.text, percent(int64(m.bps))))
		}
	}
	if c.MinPaymentBps != 0 && (c.modified() || c.Kind != Linear) {
		lines = append(lines, fmt.Sprintf("With %s, at least %s of the sum insured is paid.", s.reach(c.Trigger), percent(int64(c.MinPaymentBps))))
	}
	return lines
}

func (s Sheet) costs() []string {
	whole := s.insured()
	rate := new(big.Int).Mul(whole, big.NewInt(int64(s.Premium.RateBps)))
	rate.Add(rate, big.NewInt(wholeBps-1)).Quo(rate, big.NewInt(wholeBps)) // rounded up, as the contract does
	lines := []string{
		fmt.Sprintf("The premium is %s of the sum insured: %s %s for each %s.", percent(int64(s.Premium.RateBps)), s.money(rate), s.Premium.Currency, fmt.Sprintf("%d %s insured", exampleInsured, s.Premium.Currency)),
		fmt.Sprintf("It can be bought until %s.", lastMoment(s.Sale.Cutoff.UTC())),
	}
	if s.Sale.WaitingDays > 0 {
		lines = append(lines, fmt.Sprintf("At least %s must pass between the end of the sale and the time that counts.", days(int(s.Sale.WaitingDays))))
	}
	return lines
}

// lastMoment is the end of what an exclusive bound closes.
func lastMoment(end time.Time) string {
	if midnight(end) {
		return "the end of " + longDate(end.AddDate(0, 0, -1)) + " (UTC)"
	}
	return end.Format("2 January 2006 15:04:05 UTC")
}

func days(n int) string {
	if n == 1 {
		return "one day"
	}
	return fmt.Sprintf("%d days", n)
}

func (s Sheet) doubts() []string {
	lines := []string{"A gap in the data is never filled by a guess."}
	if hours := s.Window.SettlementDelayHours; hours > 0 {
		lines = append(lines, fmt.Sprintf("The answer can be asked for %d h after the end of the time that counts at the earliest, so that the data are there.", hours))
	}
	if d := s.Dispute; d != nil {
		lines = append(lines, fmt.Sprintf("For %d h after the answer, longer where more is insured, anyone may challenge it before it is paid, where at least %d %s are insured on the field; other operators then answer once more.",
			d.WindowHours, d.Floor, s.Premium.Currency))
	}
	if s.Data.MinDates > 0 {
		lines = append(lines, fmt.Sprintf("Fewer than %d usable images or months of images are too few for an answer.", s.Data.MinDates))
	}
	lines = append(lines, s.revisions()...)
	return append(lines,
		fmt.Sprintf("The operators' answers may lie at most %s apart.", s.amount(int64(s.Tolerance))),
		"If there is no answer, because data are missing, because the place or crop is outside what the method is made for, or because the answers lie too far apart, the premium is paid back and nothing else is paid.")
}

// insured is the examples' sum insured in minor units.
func (s Sheet) insured() *big.Int {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(s.Premium.Decimals)), nil)
	return unit.Mul(unit, big.NewInt(exampleInsured))
}

// money writes minor units, cut to two decimals where there are more.
func (s Sheet) money(minor *big.Int) string {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(s.Premium.Decimals)), nil)
	whole, rest := new(big.Int).QuoRem(minor, unit, new(big.Int))
	if rest.Sign() == 0 {
		return whole.String()
	}
	hundredths := rest.Mul(rest, big.NewInt(100)).Quo(rest, unit)
	return fmt.Sprintf("%s.%02d", whole, hundredths)
}

// rows are the values worth showing: the ends and quarters of a line, or every step.
func (s Sheet) rows() []Row {
	c := s.Curve()
	var at []int32
	switch c.Kind {
	case Linear, Tick, TwoSlope:
		for quarter := int64(0); quarter <= 4; quarter++ {
			at = append(at, int32(int64(c.Trigger)+(int64(c.Exit)-int64(c.Trigger))*quarter/4))
		}
	case Binary:
		at = []int32{c.Trigger}
	case Steps:
		for i := range c.Bands {
			b := c.Bands[i]
			if !c.Excess() {
				b = c.Bands[len(c.Bands)-1-i]
			}
			at = append(at, b.Threshold)
		}
	}
	var rows []Row
	for i, v := range at {
		paid := c.Payout(v, s.insured())
		text := s.amount(int64(v))
		if c.Kind == Binary || c.Kind == Steps || i == len(at)-1 {
			text = s.reach(v)
		}
		rows = append(rows, Row{text, percent(s.shareAt(v) / 100), s.money(paid) + " " + s.Premium.Currency})
	}
	return rows
}

// wholeE6 is the whole sum insured in the parts that drawings count in.
const wholeE6 = 1_000_000

// shareAt is what a value pays, in 1e-6 of the sum insured, by the contract's curve.
func (s Sheet) shareAt(v int32) int64 {
	return s.Curve().Payout(v, big.NewInt(wholeE6)).Int64()
}

// percent writes basis points.
func percent(bps int64) string { return decimalText(bps*100) + fixedSpace + "%" }

func capital(text string) string {
	if text == "" {
		return text
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
