package oracle

import (
	"encoding/binary"

	"golang.org/x/crypto/sha3"
)

// This file alone decides which bytes are hashed and signed. The vectors in
// testdata/vectors/encoding.json hold in Go and in Solidity.

// Type strings of EIP-712, exactly as the contract writes them.
const (
	domainType      = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	commitmentType  = "Commitment(bytes32 requestHash,uint32 attempt,address operator,bytes32 digest)"
	commitRootType  = "CommitRoot(bytes32 requestHash,uint32 attempt,bytes32 root)"
	observationType = "Observation(bytes32 requestHash,uint32 attempt,address operator,bytes32 estimatesHash,bytes32 evidenceRoot)"
	tickType        = "Tick(bytes32 requestHash,uint32 attempt,address operator,uint8 phase)"
	voteType        = "Vote(uint64 group,uint64 term,address candidate)"
	bootType        = "Boot(address operator,uint64 number,bytes32 instance)"
	complaintType   = "Complaint(bytes32 requestHash,uint32 attempt,uint64 group,uint64 term)"
	reportType      = "Report(bytes32 committeeDigest,bytes32 requestHash,uint256 requestId,uint32 attempt," +
		"bytes32 termsHash,bytes32 modelDigest,bytes32 outcomeRoot,uint32 outcomeCount,bytes32 observationRoot," +
		"bytes32 auxRoot,uint32 observers,uint64 windowEnd)"
)

// EstimateSize is the length of one estimate record.
const EstimateSize = 16

// Keccak is Keccak-256 over the concatenation of its parts.
func Keccak(parts ...[]byte) (h Hash) {
	d := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		d.Write(p)
	}
	d.Sum(h[:0])
	return h
}

// Domain separates signatures by chain and hub; see EIP-712.
type Domain struct {
	ChainID uint64  `json:"chain_id"`
	Hub     Address `json:"hub"` // ReportHub
}

// Separator is the EIP-712 domain separator.
func (d Domain) Separator() Hash {
	name, version, kind := Keccak([]byte("Sheaf")), Keccak([]byte("1")), Keccak([]byte(domainType))
	return new(words).hash(kind).hash(name).hash(version).uint(d.ChainID).address(d.Hub).sum()
}

// Digest is what is signed: keccak(0x1901 ‖ separator ‖ struct hash).
func (d Domain) Digest(structHash Hash) Hash {
	separator := d.Separator()
	return Keccak([]byte{0x19, 0x01}, separator[:], structHash[:])
}

// words builds abi.encode of static values: one 32-byte word each.
type words struct{ b []byte }

func (w *words) raw(v [32]byte) *words { w.b = append(w.b, v[:]...); return w }
func (w *words) hash(v Hash) *words    { return w.raw(v) }

func (w *words) address(v Address) *words {
	w.b = append(w.b, make([]byte, 12)...)
	w.b = append(w.b, v[:]...)
	return w
}

func (w *words) uint(v uint64) *words {
	w.b = append(w.b, make([]byte, 24)...)
	w.b = binary.BigEndian.AppendUint64(w.b, v)
	return w
}

// int sign-extends to 32 bytes, as the ABI does.
func (w *words) int(v int32) *words {
	var fill byte
	if v < 0 {
		fill = 0xff
	}
	for range 28 {
		w.b = append(w.b, fill)
	}
	w.b = binary.BigEndian.AppendUint32(w.b, uint32(v))
	return w
}

func (w *words) sum() Hash { return Keccak(w.b) }

// Hash is keccak256(abi.encode(request)).
func (r Request) Hash() Hash {
	w := new(words).raw(r.ID).uint(uint64(r.Kind)).address(r.Consumer).hash(r.TermsHash).hash(r.ModelDigest)
	w.hash(r.RisksHash).uint(uint64(r.RiskCount)).uint(r.WindowStart).uint(r.WindowEnd).uint(r.FailAfter)
	return w.raw(r.Fee).hash(r.Anchor).sum()
}

// RisksHash is keccak256 of the concatenated risk ids of a page.
func RisksHash(risks []Hash) Hash {
	b := make([]byte, 0, 32*len(risks))
	for _, r := range risks {
		b = append(b, r[:]...)
	}
	return Keccak(b)
}

// RiskID is keccak256(abi.encode(productId, parcelHash)).
func RiskID(product, parcelHash Hash) Hash { return new(words).hash(product).hash(parcelHash).sum() }

// ParcelHash is keccak256(salt ‖ keccak256(parcel)), with parcel the canonical
// JSON of the insured place. The salt keeps an outline from being guessed.
func ParcelHash(salt Hash, parcel []byte) Hash {
	inner := Keccak(parcel)
	return Keccak(salt[:], inner[:])
}

// Digest is keccak256(abi.encode(epoch, operators, signers)), by which a report
// names the committee that signed it.
func (c Committee) Digest() Hash {
	n := uint64(c.N())
	w := new(words).uint(c.Epoch).uint(3 * 32).uint(3*32 + 32 + 32*n).uint(n)
	for _, m := range c.Members {
		w.address(m.Operator)
	}
	w.uint(n)
	for _, m := range c.Members {
		w.address(m.Signer)
	}
	return w.sum()
}

// StructHash is the EIP-712 struct hash of the commitment.
func (c Commitment) StructHash() Hash {
	w := new(words).hash(Keccak([]byte(commitmentType))).hash(c.RequestHash).uint(uint64(c.Attempt))
	return w.address(c.Operator).hash(c.Digest).sum()
}

// StructHash is the EIP-712 struct hash of the commit root.
func (c CommitRoot) StructHash() Hash {
	return new(words).hash(Keccak([]byte(commitRootType))).hash(c.RequestHash).uint(uint64(c.Attempt)).hash(c.Root).sum()
}

// StructHash is the EIP-712 struct hash of the observation.
func (o Observation) StructHash() Hash {
	w := new(words).hash(Keccak([]byte(observationType))).hash(o.RequestHash).uint(uint64(o.Attempt))
	return w.address(o.Operator).hash(o.EstimatesHash).hash(o.EvidenceRoot).sum()
}

// StructHash is the EIP-712 struct hash of the tick.
func (t Tick) StructHash() Hash {
	w := new(words).hash(Keccak([]byte(tickType))).hash(t.RequestHash).uint(uint64(t.Attempt))
	return w.address(t.Operator).uint(uint64(t.Phase)).sum()
}

// StructHash is the EIP-712 struct hash of the vote.
func (v Vote) StructHash() Hash {
	return new(words).hash(Keccak([]byte(voteType))).uint(v.Group).uint(v.Term).address(v.Candidate).sum()
}

// StructHash is the EIP-712 struct hash of the complaint.
func (c Complaint) StructHash() Hash {
	w := new(words).hash(Keccak([]byte(complaintType))).hash(c.RequestHash).uint(uint64(c.Attempt))
	return w.uint(c.Group).uint(c.Term).sum()
}

// StructHash is the EIP-712 struct hash of the boot.
func (b Boot) StructHash() Hash {
	return new(words).hash(Keccak([]byte(bootType))).address(b.Operator).uint(b.Number).hash(b.Instance).sum()
}

// StructHash is the EIP-712 struct hash of the report.
func (r Report) StructHash() Hash {
	kind := Keccak([]byte(reportType))
	return Keccak(kind[:], r.Words())
}

// Words is the report as the contracts encode it: its twelve fields, a word each.
func (r Report) Words() []byte {
	w := new(words).hash(r.CommitteeDigest).hash(r.RequestHash).raw(r.RequestID)
	w.uint(uint64(r.Attempt)).hash(r.TermsHash).hash(r.ModelDigest).hash(r.OutcomeRoot).uint(uint64(r.OutcomeCount))
	return w.hash(r.ObservationRoot).hash(r.AuxRoot).uint(uint64(r.Observers)).uint(r.WindowEnd).b
}

// CommitmentDigest hides an observation behind a random 32-byte salt.
func CommitmentDigest(o Observation, salt Hash) Hash {
	w := new(words).hash(Keccak([]byte(commitmentType))).hash(o.RequestHash).uint(uint64(o.Attempt))
	return w.address(o.Operator).hash(o.StructHash()).hash(salt).sum()
}

// EncodeEstimates concatenates the 16-byte records of a page.
func EncodeEstimates(estimates []Estimate) []byte {
	b := make([]byte, 0, EstimateSize*len(estimates))
	for _, e := range estimates {
		b = binary.BigEndian.AppendUint32(b, uint32(e.Value))
		b = binary.BigEndian.AppendUint32(b, uint32(e.Low))
		b = binary.BigEndian.AppendUint32(b, uint32(e.High))
		b = binary.BigEndian.AppendUint16(b, e.ClearBps)
		b = append(b, byte(e.Status), 0)
	}
	return b
}

// EstimatesHash is keccak256 of the concatenated records.
func EstimatesHash(estimates []Estimate) Hash { return Keccak(EncodeEstimates(estimates)) }

// Leaf is the outcome's double-hashed Merkle leaf.
func (o Outcome) Leaf() Hash {
	w := new(words).uint(uint64(o.Index)).hash(o.Risk).int(o.Value).int(o.Low).int(o.High).uint(uint64(o.Spread))
	return doubleHash(w.uint(uint64(o.ClearBps)).uint(uint64(o.K)).uint(uint64(o.Status)))
}

// OperatorLeaf is the double-hashed Merkle leaf of (operator, digest): a
// commitment's digest in a commit root, an observation's struct hash in a report.
func OperatorLeaf(operator Address, digest Hash) Hash {
	return doubleHash(new(words).address(operator).hash(digest))
}

func doubleHash(w *words) Hash {
	inner := w.sum()
	return Keccak(inner[:])
}
