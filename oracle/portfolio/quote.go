package portfolio

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// QuoteFormat is the only format of quotes.
const QuoteFormat = "sheaf/quote/1"

// Quote is an offer to insure one parcel at a price until a moment of the chain's
// clock. The seller's signature binds all of it: one changed character is another
// offer, which nobody has signed.
type Quote struct {
	Format     string           `json:"format"`
	ChainID    uint64           `json:"chain_id"`
	Book       oracle.Address   `json:"book"`        // policy book
	Product    oracle.Hash      `json:"product"`     // hash of the term sheet
	Name       string           `json:"name"`        // of the product, for people
	ParcelHash oracle.Hash      `json:"parcel_hash"` // salted
	Holder     oracle.Address   `json:"holder"`      // who will own the policy
	SumInsured string           `json:"sum_insured"` // minor units
	Premium    string           `json:"premium"`     // minor units
	Currency   string           `json:"currency"`    // of both
	Decimals   uint8            `json:"decimals"`    // of the currency
	Issued     time.Time        `json:"issued"`      // chain time
	Expires    time.Time        `json:"expires"`     // chain time; no sale after it
	Seller     oracle.Address   `json:"seller"`      // who signed, and sells
	Signature  oracle.Signature `json:"signature"`
}

// Signer signs digests with one key; keys.Signer does.
type Signer interface {
	Address() oracle.Address
	Sign(digest oracle.Hash) (oracle.Signature, error)
}

// digest is what the seller signs.
func (q Quote) digest() (oracle.Hash, error) {
	q.Signature = oracle.Signature{}
	b, err := oracle.CanonicalJSON(q)
	if err != nil {
		return oracle.Hash{}, err
	}
	return oracle.Keccak([]byte(QuoteFormat), []byte{0}, b), nil
}

// Sign makes the offer the signer's.
func (q Quote) Sign(s Signer) (Quote, error) {
	q.Format, q.Seller = QuoteFormat, s.Address()
	q.Issued, q.Expires = q.Issued.UTC().Truncate(time.Second), q.Expires.UTC().Truncate(time.Second)
	if err := q.check(); err != nil {
		return q, fmt.Errorf("quote: %w", err)
	}
	digest, err := q.digest()
	if err != nil {
		return q, err
	}
	q.Signature, err = s.Sign(digest)
	return q, err
}

// ParseQuote reads a quote and refuses one that is not as its seller signed it.
func ParseQuote(b []byte) (q Quote, err error) {
	if err := oracle.StrictJSON(b, &q); err != nil {
		return q, fmt.Errorf("read quote: %w", err)
	}
	if q.Format != QuoteFormat {
		return q, fmt.Errorf("quote: format %.40q: want %q", q.Format, QuoteFormat)
	}
	if err := q.check(); err != nil {
		return q, fmt.Errorf("quote: %w", err)
	}
	digest, err := q.digest()
	if err != nil {
		return q, err
	}
	signer, err := threshold.Recover(digest, q.Signature)
	if err != nil || signer != q.Seller {
		return q, fmt.Errorf("quote: signature: it is not seller %s's over these terms: the file was changed, or is not from there", q.Seller)
	}
	return q, nil
}

func (q Quote) check() error {
	sum, ok := minor(q.SumInsured)
	premium, ok2 := minor(q.Premium)
	switch {
	case !ok:
		return fmt.Errorf("sum_insured %.40q: want minor units, a whole number above 0", q.SumInsured)
	case !ok2 || premium.Cmp(sum) > 0:
		return fmt.Errorf("premium %.40q: want minor units above 0, at most the sum insured", q.Premium)
	case !q.Expires.After(q.Issued):
		return fmt.Errorf("expires %s: want it after issued", q.Expires.Format(time.RFC3339))
	case q.Product.IsZero() || q.ParcelHash.IsZero() || q.Holder.IsZero() || q.Book.IsZero():
		return errors.New("product, parcel_hash, holder and book must be set")
	}
	return nil
}

// Sum and Price are the amounts, minor units.
func (q Quote) Sum() *big.Int { n, _ := minor(q.SumInsured); return n }

// Price is the premium, minor units.
func (q Quote) Price() *big.Int { n, _ := minor(q.Premium); return n }

// Valid says why the offer cannot be taken at a time of the chain, or nil.
func (q Quote) Valid(chainID uint64, book oracle.Address, now time.Time) error {
	switch {
	case q.ChainID != chainID || q.Book != book:
		return fmt.Errorf("the quote is for policy book %s on chain %d, not for %s on chain %d", q.Book, q.ChainID, book, chainID)
	case now.After(q.Expires):
		return fmt.Errorf("the quote expired at %s; the chain's time is %s: ask for another", q.Expires.Format(time.RFC3339), now.UTC().Format(time.RFC3339))
	}
	return nil
}

// minor reads minor units: digits alone, above zero, at most 96 bits as on chain.
func minor(text string) (*big.Int, bool) {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() <= 0 || n.BitLen() > 96 || n.String() != text {
		return new(big.Int), false
	}
	return n, true
}
