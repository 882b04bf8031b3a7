package round

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Message is one of Open, oracle.Commitment, oracle.Reveal, oracle.Tick,
// oracle.CommitRoot and oracle.Share. The first four are log entries; all but
// Open travel by side stream too, in the same bytes.
type Message any

// Open brings a request into the log, so that every member knows its page
// before anything is counted. It has no author: it is true by its hash, and an
// Open of a request that no chain knows gathers no quorum.
type Open struct {
	Request oracle.Request
	Attempt uint32
}

// Context is the attempt the entry opens; the hash is recomputed, never sent.
func (o Open) Context() oracle.Context {
	return oracle.Context{RequestHash: o.Request.Hash(), Attempt: o.Attempt}
}

// Version is the first byte of every message.
const Version = 2

// kind is the second byte of a message.
type kind byte

const (
	kindOpen       kind = 1
	kindCommitment kind = 2
	kindReveal     kind = 3
	kindTick       kind = 4
	kindCommitRoot kind = 5
	kindShare      kind = 6
)

// Sizes of messages in bytes, version and kind included.
const (
	headSize       = 2
	contextSize    = 32 + 4
	openSize       = headSize + 32 + 1 + 20 + 3*32 + 4 + 3*8 + 32 + 32 + 4
	authoredSize   = headSize + contextSize + 20
	commitmentSize = authoredSize + 32 + 64
	tickSize       = authoredSize + 1 + 64
	revealHead     = authoredSize + 32 + 32 + 64 + 2
	commitRootHead = authoredSize + 32 + 4 + 64 // and 32 for each member
	shareSize      = authoredSize + 5*32 + 4 + 2*32 + 4 + 8 + 64

	// MaxMessage is the size of the largest message: a reveal of a full page.
	MaxMessage = revealHead + oracle.MaxRisks*oracle.EstimateSize
)

// Encode writes a message in its one form. It refuses a value that Decode would
// not return unchanged: a reveal whose estimates break a rule or do not hash to
// EstimatesHash, a page over oracle.MaxRisks, a request without risks.
func Encode(m Message) ([]byte, error) {
	w := &writer{}
	switch m := m.(type) {
	case Open:
		if err := checkCount(int64(m.Request.RiskCount)); err != nil {
			return nil, fmt.Errorf("encode open: %w", err)
		}
		w.head(kindOpen)
		w.open(m)
	case oracle.Commitment:
		w.authored(kindCommitment, m.Context, m.Operator)
		w.raw(m.Digest[:], m.Sig[:])
	case oracle.Reveal:
		if err := w.reveal(m); err != nil {
			return nil, fmt.Errorf("encode reveal: %w", err)
		}
	case oracle.Tick:
		if m.Phase != oracle.PhaseCommit && m.Phase != oracle.PhaseReveal {
			return nil, fmt.Errorf("encode tick: phase %d: want 1 or 2", m.Phase)
		}
		w.authored(kindTick, m.Context, m.Operator)
		w.raw([]byte{byte(m.Phase)}, m.Sig[:])
	case oracle.CommitRoot:
		if len(m.Digests) == 0 || bits.OnesCount32(m.Members) != len(m.Digests) {
			return nil, fmt.Errorf("encode commit root: %d digests of %d members: want as many, and one at least", len(m.Digests), bits.OnesCount32(m.Members))
		}
		w.authored(kindCommitRoot, m.Context, m.Operator)
		w.raw(m.Root[:])
		w.u32(m.Members)
		for _, d := range m.Digests {
			w.raw(d[:])
		}
		w.raw(m.Sig[:])
	case oracle.Share:
		w.authored(kindShare, m.Context(), m.Operator)
		w.report(m.Report)
		w.raw(m.Sig[:])
	default:
		return nil, fmt.Errorf("encode message: %T is not a message", m)
	}
	return w.b, nil
}

// Decode reads a message. It accepts exactly what Encode writes, so equal
// values have equal bytes. It checks sizes and ranges, not membership or
// signatures.
func Decode(b []byte) (Message, error) {
	if len(b) < headSize || len(b) > MaxMessage {
		return nil, fmt.Errorf("decode message: %d bytes: want %d to %d", len(b), headSize, MaxMessage)
	}
	if b[0] != Version {
		return nil, fmt.Errorf("decode message: version %d: want %d", b[0], Version)
	}
	r := &reader{b: b[headSize:]}
	switch kind(b[1]) {
	case kindOpen:
		if err := exactly("open", b, openSize); err != nil {
			return nil, err
		}
		return r.open()
	case kindReveal:
		return r.reveal()
	case kindTick:
		if err := exactly("tick", b, tickSize); err != nil {
			return nil, err
		}
		return r.tick()
	case kindShare:
		if err := exactly("share", b, shareSize); err != nil {
			return nil, err
		}
		return r.share(), nil
	case kindCommitRoot:
		return r.commitRoot()
	case kindCommitment:
		if err := exactly("commitment", b, commitmentSize); err != nil {
			return nil, err
		}
		return oracle.Commitment{Context: r.context(), Operator: r.address(), Digest: r.hash(), Sig: r.sig()}, nil
	}
	return nil, fmt.Errorf("decode message: kind %d is not known", b[1])
}

// Check is the cheapest test of bytes from outside: whether they are a message
// that may enter a log. It reads no state and checks no signature.
func Check(entry []byte) error {
	m, err := Decode(entry)
	if err != nil {
		return err
	}
	switch m.(type) {
	case oracle.CommitRoot, oracle.Share:
		return fmt.Errorf("check entry: a %T is not a log entry", m)
	}
	return nil
}

// ContextOf is the attempt a message belongs to.
func ContextOf(m Message) oracle.Context {
	switch m := m.(type) {
	case Open:
		return m.Context()
	case oracle.Commitment:
		return m.Context
	case oracle.Reveal:
		return m.Context
	case oracle.Tick:
		return m.Context
	case oracle.CommitRoot:
		return m.Context
	case oracle.Share:
		return m.Context()
	}
	return oracle.Context{}
}

// AuthorOf is the operator a message names as its author; zero for an Open.
func AuthorOf(m Message) oracle.Address {
	switch m := m.(type) {
	case oracle.Commitment:
		return m.Operator
	case oracle.Reveal:
		return m.Operator
	case oracle.Tick:
		return m.Operator
	case oracle.CommitRoot:
		return m.Operator
	case oracle.Share:
		return m.Operator
	}
	return oracle.Address{}
}

func checkCount(count int64) error {
	if count < 1 || count > oracle.MaxRisks {
		return fmt.Errorf("%d risks: want 1 to %d", count, oracle.MaxRisks)
	}
	return nil
}

func exactly(what string, b []byte, size int) error {
	if len(b) != size {
		return fmt.Errorf("decode %s: %d bytes: want %d", what, len(b), size)
	}
	return nil
}

// writer appends fields in order.
type writer struct{ b []byte }

func (w *writer) head(k kind) { w.b = append(w.b, Version, byte(k)) }

func (w *writer) raw(fields ...[]byte) {
	for _, f := range fields {
		w.b = append(w.b, f...)
	}
}

func (w *writer) u16(v uint16) { w.b = binary.BigEndian.AppendUint16(w.b, v) }
func (w *writer) u32(v uint32) { w.b = binary.BigEndian.AppendUint32(w.b, v) }

func (w *writer) u64(values ...uint64) {
	for _, v := range values {
		w.b = binary.BigEndian.AppendUint64(w.b, v)
	}
}

func (w *writer) authored(k kind, c oracle.Context, operator oracle.Address) {
	w.head(k)
	w.raw(c.RequestHash[:])
	w.u32(c.Attempt)
	w.raw(operator[:])
}

func (w *writer) open(m Open) {
	q := m.Request
	w.raw(q.ID[:], []byte{byte(q.Kind)}, q.Consumer[:], q.TermsHash[:], q.ModelDigest[:], q.RisksHash[:])
	w.u32(q.RiskCount)
	w.u64(q.WindowStart, q.WindowEnd, q.FailAfter)
	w.raw(q.Fee[:], q.Anchor[:])
	w.u32(m.Attempt)
}

// report writes what the context has not said yet.
func (w *writer) report(m oracle.Report) {
	w.raw(m.CommitteeDigest[:], m.RequestID[:], m.TermsHash[:], m.ModelDigest[:], m.OutcomeRoot[:])
	w.u32(m.OutcomeCount)
	w.raw(m.ObservationRoot[:], m.AuxRoot[:])
	w.u32(m.Observers)
	w.u64(m.WindowEnd)
}

func (w *writer) reveal(m oracle.Reveal) error {
	if err := checkCount(int64(len(m.Estimates))); err != nil {
		return err
	}
	for i, e := range m.Estimates {
		if err := e.Check(); err != nil {
			return fmt.Errorf("estimate %d: %w", i, err)
		}
	}
	records := oracle.EncodeEstimates(m.Estimates)
	if oracle.Keccak(records) != m.EstimatesHash {
		return fmt.Errorf("estimates do not hash to estimates_hash %s", m.EstimatesHash.Short())
	}
	w.authored(kindReveal, m.Context, m.Operator)
	w.raw(m.EvidenceRoot[:], m.Salt[:], m.Sig[:])
	w.u16(uint16(len(m.Estimates)))
	w.raw(records)
	return nil
}

// reader takes fields in order; the caller has checked the size.
type reader struct{ b []byte }

func (r *reader) take(n int) []byte {
	field := r.b[:n]
	r.b = r.b[n:]
	return field
}

func (r *reader) word() [32]byte          { return [32]byte(r.take(32)) }
func (r *reader) hash() oracle.Hash       { return r.word() }
func (r *reader) address() oracle.Address { return oracle.Address(r.take(20)) }
func (r *reader) sig() oracle.Signature   { return oracle.Signature(r.take(64)) }
func (r *reader) u8() byte                { return r.take(1)[0] }
func (r *reader) u16() uint16             { return binary.BigEndian.Uint16(r.take(2)) }
func (r *reader) u32() uint32             { return binary.BigEndian.Uint32(r.take(4)) }
func (r *reader) u64() uint64             { return binary.BigEndian.Uint64(r.take(8)) }
func (r *reader) context() oracle.Context {
	return oracle.Context{RequestHash: r.hash(), Attempt: r.u32()}
}

func (r *reader) open() (Message, error) {
	q := oracle.Request{
		ID: r.word(), Kind: oracle.Kind(r.u8()), Consumer: r.address(),
		TermsHash: r.hash(), ModelDigest: r.hash(), RisksHash: r.hash(), RiskCount: r.u32(),
		WindowStart: r.u64(), WindowEnd: r.u64(), FailAfter: r.u64(), Fee: r.word(), Anchor: r.hash(),
	}
	if err := checkCount(int64(q.RiskCount)); err != nil {
		return nil, fmt.Errorf("decode open: %w", err)
	}
	return Open{Request: q, Attempt: r.u32()}, nil
}

func (r *reader) tick() (Message, error) {
	m := oracle.Tick{Context: r.context(), Operator: r.address(), Phase: oracle.Phase(r.u8()), Sig: r.sig()}
	if m.Phase != oracle.PhaseCommit && m.Phase != oracle.PhaseReveal {
		return nil, fmt.Errorf("decode tick: phase %d: want 1 or 2", m.Phase)
	}
	return m, nil
}

func (r *reader) commitRoot() (Message, error) {
	if len(r.b) < commitRootHead-headSize {
		return nil, fmt.Errorf("decode commit root: %d bytes: want at least %d", len(r.b)+headSize, commitRootHead)
	}
	m := oracle.CommitRoot{Context: r.context(), Operator: r.address(), Root: r.hash(), Members: r.u32()}
	count := bits.OnesCount32(m.Members)
	if want := 32*count + len(m.Sig); count == 0 || len(r.b) != want {
		return nil, fmt.Errorf("decode commit root: %d bytes behind a set of %d: want %d, and one member at least", len(r.b), count, want)
	}
	for range count {
		m.Digests = append(m.Digests, r.hash())
	}
	m.Sig = r.sig()
	return m, nil
}

func (r *reader) share() Message {
	c, operator := r.context(), r.address()
	m := oracle.Report{
		RequestHash: c.RequestHash, Attempt: c.Attempt,
		CommitteeDigest: r.hash(), RequestID: r.word(), TermsHash: r.hash(), ModelDigest: r.hash(), OutcomeRoot: r.hash(), OutcomeCount: r.u32(),
		ObservationRoot: r.hash(), AuxRoot: r.hash(), Observers: r.u32(), WindowEnd: r.u64(),
	}
	return oracle.Share{Report: m, Operator: operator, Sig: r.sig()}
}

func (r *reader) reveal() (Message, error) {
	if len(r.b) < revealHead-headSize {
		return nil, fmt.Errorf("decode reveal: %d bytes: want at least %d", len(r.b)+headSize, revealHead)
	}
	m := oracle.Reveal{Observation: oracle.Observation{Context: r.context(), Operator: r.address(), EvidenceRoot: r.hash()}}
	m.Salt, m.Sig = r.hash(), r.sig()
	count := int(r.u16())
	if err := checkCount(int64(count)); err != nil {
		return nil, fmt.Errorf("decode reveal: %w", err)
	}
	estimates, err := oracle.DecodeEstimates(r.b, count)
	if err != nil {
		return nil, fmt.Errorf("decode reveal: %w", err)
	}
	m.Estimates, m.EstimatesHash = estimates, oracle.Keccak(r.b)
	return m, nil
}
