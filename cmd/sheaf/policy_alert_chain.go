package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/backtest"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// policyOutlook is what one policy may still pay.
type policyOutlook struct {
	Policy uint64         `json:"policy"`
	Name   string         `json:"name"`
	Holder oracle.Address `json:"holder"`
	backtest.Outlook
}

// policyOutlooks is what the open policies of a product may still pay.
type policyOutlooks struct {
	Product  oracle.Hash        `json:"product"`
	Currency string             `json:"currency"`
	Decimals uint8              `json:"decimals"`
	Policies []policyOutlook    `json:"policies"`
	Together backtest.Gathering `json:"together"`
}

// alert is the outlook of every open policy of a sheet's product.
func (i *insurer) alert(ctx context.Context, out io.Writer, f alertFlags) error {
	s, series, err := f.read()
	if err != nil {
		return err
	}
	product, err := s.Hash()
	if err != nil {
		return err
	}
	names, err := namesOf(f.parcels)
	if err != nil {
		return err
	}
	places, err := f.readPlaces()
	if err != nil {
		return err
	}
	policies, err := i.book.Policies(ctx, chain.Latest)
	if err != nil {
		return err
	}
	policies = slices.DeleteFunc(policies, func(p chain.Policy) bool { return p.Product != product || !p.Open() })
	phases, err := i.deed().Phases(ctx, chain.Latest, policies)
	if err != nil {
		return err
	}
	all := policyOutlooks{Product: product, Currency: i.symbol, Decimals: i.decimals}
	var outlooks []backtest.Outlook
	for _, p := range policies {
		record, known := names[p.ParcelHash]
		if !known {
			return fmt.Errorf("policy %d is of a parcel that no --parcels file holds: without it nobody knows where it lies", p.ID)
		}
		zone := record.Name
		if places != nil {
			if zone, known = places[record.Name]; !known {
				return fmt.Errorf("--places has no row for %q, the parcel of policy %d", record.Name, p.ID)
			}
		}
		o, err := lookAhead(s, p.SumInsured, series, zone, f)
		if err != nil {
			return fmt.Errorf("policy %d: %w", p.ID, err)
		}
		if phase, shared := phases[p.ID]; shared {
			o = o.AtMost(phase.Cover.Left.Int64()) // at most the sum insured, which fits
		}
		all.Policies, outlooks = append(all.Policies, policyOutlook{p.ID, record.Name, p.Holder, o}), append(outlooks, o)
	}
	if len(outlooks) == 0 {
		return fmt.Errorf("%s has no open policy", product)
	}
	if all.Together, err = backtest.Gather(outlooks); err != nil {
		return err
	}
	if f.asJSON {
		return printJSON(out, all)
	}
	return all.print(out, s)
}

// readPlaces reads the zone of each parcel by its name; nil where there is no table.
func (f alertFlags) readPlaces() (map[string]string, error) {
	if f.places == "" {
		return nil, nil
	}
	b, err := readTable(f.places)
	if err != nil {
		return nil, err
	}
	places, found := backtest.ParsePlaces(filepath.Base(f.places), b)
	if len(found) > 0 {
		return nil, &resultError{&backtest.FindingsError{Findings: found}}
	}
	return places, nil
}

func (all policyOutlooks) print(out io.Writer, s terms.Sheet) error {
	fmt.Fprintf(out, "%s, %s to %s: pays from %s, in full at %s (%s)\n", s.Name, s.Window.Start.Format(time.DateOnly), s.Window.End.AddDate(0, 0, -1).Format(time.DateOnly),
		terms.FormatValue(int32(s.Payout.Trigger)), terms.FormatValue(int32(s.Payout.Exit)), s.Unit)
	fmt.Fprintf(out, "%d open policies, amounts in %s, if the rest goes as in past years\n\n", len(all.Policies), all.Currency)
	w := tabwriter.NewWriter(out, 4, 0, 2, ' ', 0)
	fmt.Fprintln(w, "POLICY\tFIELD\tZONE\tINSURED\tMEASURED UNTIL\tSO FAR\tTO THE TRIGGER\tPAYS [10-90 %]\tPAYS AFTER")
	for _, p := range all.Policies {
		soFar, distance := p.Why, "–"
		if p.SoFar != nil {
			soFar, distance = terms.FormatValue(*p.SoFar), terms.FormatValue(*p.Distance)
		}
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s [%s to %s]\t%d of %d years\n", p.Policy, p.Name, p.Zone, money(p.Insured, s), p.Until.Format(time.DateOnly), soFar, distance,
			money(p.Payout.Middle, s), money(p.Payout.Low, s), money(p.Payout.High, s), p.Paying, p.Years)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	t := all.Together
	_, err := fmt.Fprintf(out, "\ntogether %s insured: pays %s [%s to %s], on average %s, the most %s as after %d, over %d years\n", moneyOf(t.Insured, s),
		moneyOf(t.Payout.Middle, s), moneyOf(t.Payout.Low, s), moneyOf(t.Payout.High, s), moneyOf(t.Mean, s), moneyOf(t.Most, s), t.Worst, t.Years)
	return err
}

func moneyOf(minor int64, s terms.Sheet) string {
	return money(minor, s) + " " + s.Premium.Currency
}
