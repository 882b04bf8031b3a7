package oracle

import "context"

// The stages, in the order in which a request meets them. Each blocks until it
// has an answer or ctx ends; none knows another.

// Collector joins imagery and weather for a task. Missing data is said in the
// series; an error means that nothing useful was seen at all.
type Collector interface {
	Collect(ctx context.Context, task Task) (Evidence, error)
}

// Archive keeps bytes under their SHA-256, durably before Put returns.
type Archive interface {
	Put(b []byte) (Hash, error)
	Get(digest Hash) ([]byte, error)
}

// Extractor turns evidence into one Features per parcel, in page order. It is pure.
type Extractor interface {
	Extract(task Task, evidence Evidence) ([]Features, error)
}

// Predictor turns features into one Estimate per risk, already quantised.
type Predictor interface {
	Predict(ctx context.Context, features []Features) ([]Estimate, error)
}

// Signer signs 32-byte digests with the operator's report key.
type Signer interface {
	Address() Address
	Sign(digest Hash) (Signature, error)
}

// Log orders entries for a group. An entry proposed may appear once, several
// times or never; Entries delivers the same sequence on every node.
type Log interface {
	Propose(ctx context.Context, entry []byte) error
	Entries() <-chan Entry
}

// Entry is one ordered entry of a group's log.
type Entry struct {
	Index uint64 // strictly rising, from 1
	Data  []byte // as proposed; checked again by whoever reads it
}

// Combiner gathers shares until a quorum agrees on one digest.
type Combiner interface {
	Add(share Share) (Attested, bool, error)
}

// Transmitter brings an attested report to the chain, unless somebody else has.
type Transmitter interface {
	Transmit(ctx context.Context, report Attested) (Receipt, error)
}
