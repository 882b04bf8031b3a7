package devnet

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// deskSum is insured on each field of the portfolio that a devnet suggests, minor units.
const deskSum = 2_000_000_000

// ownProduct is a sheet that can be published, sold and settled on a devnet: the rain of
// another month than the season's own product, which the same recorded source has.
func (s *season) ownProduct() terms.Sheet {
	own := s.products[0].Sheet
	own.Name, own.Notes = "Excess rain, June 2021", "A product of one's own, for a devnet."
	own.Window.Start, own.Window.End = date(2021, 6, 1), date(2021, 7, 1)
	own.Data.From, own.Sale.Cutoff = own.Window.Start, date(2021, 5, 25)
	return own
}

// writeDesk writes that sheet, and the season's fields as a portfolio of the first
// developer's, or the admin's where there is none.
func (d *demo) writeDesk(dir string) error {
	sheet, err := json.MarshalIndent(d.season.ownProduct(), "", "  ")
	if err != nil {
		return err
	}
	holder := d.adminKey.Address()
	if len(d.developers) > 0 {
		holder = oracle.Address(crypto.PubkeyToAddress(d.developers[0].PublicKey))
	}
	var table bytes.Buffer
	w := csv.NewWriter(&table)
	rows := [][]string{{"name", "crop", "sum_insured", "holder", "outline"}}
	for _, f := range d.season.fields {
		rows = append(rows, []string{"my-" + f.Name, f.Crop, strconv.Itoa(deskSum), holder.String(), wkt(f.Outline)})
	}
	if err := w.WriteAll(rows); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("write the desk: %w", err)
	}
	for name, b := range map[string][]byte{"terms.json": append(sheet, '\n'), "fields.csv": table.Bytes()} {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			return fmt.Errorf("write the desk: %w", err)
		}
	}
	return nil
}

// wkt writes an outline as the table of a portfolio has it.
func wkt(outline [][][2]float64) string {
	rings := make([]string, len(outline))
	for i, ring := range outline {
		points := make([]string, len(ring))
		for j, p := range ring {
			points[j] = strconv.FormatFloat(p[0], 'f', -1, 64) + " " + strconv.FormatFloat(p[1], 'f', -1, 64)
		}
		rings[i] = "(" + strings.Join(points, ", ") + ")"
	}
	return "POLYGON (" + strings.Join(rings, ", ") + ")"
}
