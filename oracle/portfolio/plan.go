package portfolio

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// PlanFormat is the only format of plans.
const PlanFormat = "sheaf/portfolio/1"

// The files of a portfolio's folder. What is in them is the insurer's secret.
const (
	planFile    = "plan.json"
	ParcelsFile = "parcels.json" // of format sheaf/parcels/1, which operators need to assess the parcels
	journalFile = "journal.jsonl"
)

// Plan is what is to be sold of a portfolio. It is written once, before anything is
// sold, and never changes: a second start sells what is left of it.
type Plan struct {
	Format   string         `json:"format"`
	ChainID  uint64         `json:"chain_id"`
	Book     oracle.Address `json:"book"`
	Product  oracle.Hash    `json:"product"`
	Input    oracle.Hash    `json:"input"` // Keccak-256 of the portfolio file
	Policies []Planned      `json:"policies"`
}

// Planned is one policy of a plan.
type Planned struct {
	Line       int            `json:"line"` // of the portfolio file
	Name       string         `json:"name"`
	ParcelHash oracle.Hash    `json:"parcel_hash"` // salted
	Holder     oracle.Address `json:"holder"`
	ClaimKey   oracle.Address `json:"claim_key"`   // in place of a holder
	SumInsured string         `json:"sum_insured"` // minor units
}

// Sum is the sum insured, minor units.
func (p Planned) Sum() *big.Int { n, _ := minor(p.SumInsured); return n }

// Total is the sum insured of the plan, minor units.
func (p Plan) Total() *big.Int {
	total := new(big.Int)
	for _, one := range p.Policies {
		total.Add(total, one.Sum())
	}
	return total
}

// Risks are the risks of the plan's policies, in its order.
func (p Plan) Risks() []oracle.Hash {
	ids := make([]oracle.Hash, len(p.Policies))
	for i, one := range p.Policies {
		ids[i] = oracle.RiskID(p.Product, one.ParcelHash)
	}
	return ids
}

// Sealer signs for the insurer's account, the same bytes each time for the same
// digest, as *keys.Signer does (RFC 6979).
type Sealer interface {
	Sign(digest oracle.Hash) (oracle.Signature, error)
}

// Draft is the plan that Prepare would write: for a dry run.
func Draft(input []byte, rows []Row, chainID uint64, book oracle.Address, product oracle.Hash, seal Sealer) (Plan, error) {
	plan, _, err := draw(input, rows, chainID, book, product, seal)
	return plan, err
}

// Prepare gives each parcel its salt and writes parcels.json and plan.json to a
// folder, whole or not at all. Where the folder holds a plan, that is the one that
// counts, and it must be of the same file, product and chain. Into another folder
// the same account plans the same parcels for the same risks, so that what one
// import has sold the other finds sold.
func Prepare(dir string, input []byte, rows []Row, chainID uint64, book oracle.Address, product oracle.Hash, seal Sealer) (Plan, error) {
	b, err := os.ReadFile(filepath.Join(dir, planFile))
	if err == nil {
		return resume(dir, b, Plan{Format: PlanFormat, ChainID: chainID, Book: book, Product: product, Input: oracle.Keccak(input)})
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return Plan{}, fmt.Errorf("read plan: %w", err)
	}
	plan, file, err := draw(input, rows, chainID, book, product, seal)
	if err != nil {
		return plan, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return plan, fmt.Errorf("make the portfolio's folder: %w", err)
	}
	if err := writeJSON(filepath.Join(dir, ParcelsFile), file); err != nil {
		return plan, err
	}
	return plan, writeJSON(filepath.Join(dir, planFile), plan) // last: a plan is only there with its parcels
}

// draw gives each parcel its salt: a hash of the parcel under a secret that only the
// account can compute. Drawn at random, a second import would insure every parcel anew.
func draw(input []byte, rows []Row, chainID uint64, book oracle.Address, product oracle.Hash, seal Sealer) (Plan, terms.Parcels, error) {
	plan := Plan{Format: PlanFormat, ChainID: chainID, Book: book, Product: product, Input: oracle.Keccak(input), Policies: make([]Planned, len(rows))}
	file := terms.Parcels{Format: terms.ParcelsFormat, Parcels: make([]terms.ParcelRecord, len(rows))}
	secret, err := secretOf(chainID, book, product, seal)
	if err != nil {
		return plan, file, err
	}
	for i, row := range rows {
		record := row.Record
		record.Salt = secret
		place, err := record.Hash()
		if err != nil {
			return plan, file, fmt.Errorf("row %d: %w", row.Line, err)
		}
		record.Salt = oracle.Keccak(secret[:], place[:])
		hash, err := record.Hash()
		if err != nil {
			return plan, file, fmt.Errorf("row %d: %w", row.Line, err)
		}
		file.Parcels[i] = record
		plan.Policies[i] = Planned{row.Line, record.Name, hash, row.Holder, row.ClaimKey, row.Sum.String()}
	}
	return plan, file, nil
}

// secretOf is the account's secret for a product of a policy book: the hash of a
// signature that is shown to nobody.
func secretOf(chainID uint64, book oracle.Address, product oracle.Hash, seal Sealer) (oracle.Hash, error) {
	var chain [8]byte
	binary.BigEndian.PutUint64(chain[:], chainID)
	signature, err := seal.Sign(oracle.Keccak([]byte("sheaf: salts of parcels, never to be shown"), chain[:], book[:], product[:]))
	if err != nil {
		return oracle.Hash{}, fmt.Errorf("derive salts: %w", err)
	}
	return oracle.Keccak(signature[:]), nil
}

func resume(dir string, b []byte, want Plan) (plan Plan, err error) {
	if err := oracle.StrictJSON(b, &plan); err != nil {
		return plan, fmt.Errorf("read %s: %w", filepath.Join(dir, planFile), err)
	}
	for _, same := range []struct {
		what string
		ok   bool
	}{
		{"format", plan.Format == want.Format},
		{"portfolio file", plan.Input == want.Input},
		{"product", plan.Product == want.Product},
		{"policy book", plan.Book == want.Book && plan.ChainID == want.ChainID},
	} {
		if !same.ok {
			return plan, fmt.Errorf("folder %s holds the plan of another %s: choose another folder", dir, same.what)
		}
	}
	return plan, nil
}

// writeJSON makes a file appear with all it holds, on the disk, or not at all.
func writeJSON(path string, v any) (err error) {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*") // readable by its owner alone
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = f.Write(append(b, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", path, err), os.Remove(f.Name()))
	}
	return syncFolder(filepath.Dir(path))
}

// syncFolder puts a folder's list of files on the disk.
func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
