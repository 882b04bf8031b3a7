package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Statuses of a row that is no estimate; the others are those of estimates.
const (
	statusAccepted = "accepted" // its outline passed the checks, and nothing was looked at
	statusRefused  = "refused"
)

// assessReport is what an assessment prints.
type assessReport struct {
	Product     oracle.Hash `json:"product"`
	Model       oracle.Hash `json:"model"`
	Unit        string      `json:"unit"`
	WindowStart time.Time   `json:"window_start"`
	WindowEnd   time.Time   `json:"window_end"`
	Evidence    string      `json:"evidence,omitempty"` // folder
	Parcels     []assessRow `json:"parcels"`
}

// assessRow is one parcel of it, in the order of the file.
type assessRow struct {
	Name     string         `json:"name"`
	Crop     string         `json:"crop"`
	Hectares float64        `json:"hectares"`
	Status   string         `json:"status"`
	Value    *terms.Value   `json:"value,omitempty"` // with low and high only where the status is ok
	Low      *terms.Value   `json:"low,omitempty"`
	High     *terms.Value   `json:"high,omitempty"`
	Clear    *uint16        `json:"clear_bps,omitempty"`
	Request  *oracle.Hash   `json:"request,omitempty"` // of its page: names the bundle in the evidence
	Reasons  []assessReason `json:"reasons,omitempty"`
	Series   []seriesRow    `json:"series,omitempty"` // where --series asks for it
}

type assessReason struct {
	Code string `json:"code"`
	Text string `json:"text"`
}

// answer puts in what leg 1 said.
func (r *assessRow) answer(a node.Assessed) {
	e := a.Estimate
	r.Status, r.Clear, r.Request = e.Status.String(), &e.ClearBps, &a.Page.RequestHash
	if e.Status == oracle.StatusOK {
		value, low, high := terms.Value(e.Value), terms.Value(e.Low), terms.Value(e.High)
		r.Value, r.Low, r.High = &value, &low, &high
		return
	}
	reason := assessReason{r.Status, a.Reason}
	if code, text, ok := strings.Cut(a.Reason, ": "); ok && oracle.Reasons()[oracle.Reason(code)] != "" {
		reason = assessReason{code, text}
	}
	r.Reasons = append(r.Reasons, reason)
}

// refusal is the result of a check that refused a parcel.
func (r assessReport) refusal() error {
	if n := r.counts()[statusRefused]; n > 0 {
		return &resultError{fmt.Errorf("%d of %d parcels are refused", n, len(r.Parcels))}
	}
	return nil
}

func (r assessReport) counts() map[string]int {
	counts := map[string]int{}
	for _, row := range r.Parcels {
		counts[row.Status]++
	}
	return counts
}

func (r assessReport) print(out io.Writer, asJSON bool) error {
	if asJSON {
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		return encoder.Encode(r)
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "PARCEL\tCROP\tHA\tVALUE (%s)\tLOW\tHIGH\tCLEAR\tSTATUS\tREASON\n", r.Unit)
	for _, row := range r.Parcels {
		clear := "-"
		if row.Clear != nil {
			clear = fmt.Sprintf("%d %%", *row.Clear/100)
		}
		var reasons []string
		for _, reason := range row.Reasons {
			text := reason.Text
			if reason.Code != row.Status {
				text = reason.Code + ": " + text
			}
			reasons = append(reasons, text)
		}
		line := fmt.Sprintf("%s\t%s\t%.2f\t%s\t%s\t%s\t%s\t%s\t%s", row.Name, row.Crop, row.Hectares,
			decimalOf(row.Value), decimalOf(row.Low), decimalOf(row.High), clear, row.Status, strings.Join(reasons, " "))
		fmt.Fprintln(table, strings.TrimRight(line, "\t"))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	if err := r.printSeries(out); err != nil {
		return err
	}
	counts := r.counts()
	var parts []string
	for _, status := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%d %s", counts[status], status))
	}
	fmt.Fprintf(out, "%d parcels, %s to %s: %s\n", len(r.Parcels), r.WindowStart.Format(time.DateOnly), r.WindowEnd.Format(time.DateOnly), strings.Join(parts, ", "))
	if r.Evidence != "" {
		fmt.Fprintf(out, "evidence in %s: `sheaf replay %s` re-derives it\n", r.Evidence, r.Evidence)
	}
	return nil
}

func decimalOf(v *terms.Value) string {
	if v == nil {
		return "-"
	}
	return terms.FormatValue(int32(*v))
}
