package evidence

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// EquivocationFormat is the format of a file in equivocations/.
const EquivocationFormat = "sheaf/equivocation/1"

// The kinds of message of which two are evidence. Ticks, votes, complaints and
// boots never are: an honest operator may sign two of those.
const (
	KindCommitment  uint8 = 1
	KindCommitRoot  uint8 = 2
	KindObservation uint8 = 3
	KindReport      uint8 = 4
)

// Equivocation is two messages of one kind and attempt that one operator signed
// and that are not the same: what no honest operator ever does, whatever crashes,
// because it signs once per kind and attempt. It proves itself: OperatorRegistry
// takes its fields as they are.
type Equivocation struct {
	Format          string           `json:"format"`
	Domain          oracle.Domain    `json:"domain"`
	Kind            uint8            `json:"kind"` // 1 commitment, 2 commit root, 3 observation, 4 report
	Operator        oracle.Address   `json:"operator"`
	RequestHash     oracle.Hash      `json:"request_hash"`
	Attempt         uint32           `json:"attempt"`
	First           Body             `json:"first"` // what the message says besides its context
	FirstSignature  oracle.Signature `json:"first_signature"`
	Second          Body             `json:"second"`
	SecondSignature oracle.Signature `json:"second_signature"`
}

// Body is what a message says besides its context, in words of 32 bytes: of a
// commitment the digest, of a commit root the root, of an observation estimates
// hash and evidence root, of a report all its twelve fields.
type Body []byte

// MarshalText writes 0x-prefixed hex.
func (b Body) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

// UnmarshalText reads one to twelve words of 0x-prefixed hex.
func (b *Body) UnmarshalText(text []byte) error {
	if len(text) < 2+64 || len(text) > 2+12*64 || string(text[:2]) != "0x" {
		return fmt.Errorf("body of %d characters: want 0x and 1 to 12 words of 64", len(text))
	}
	raw, err := hex.DecodeString(string(text[2:]))
	if err != nil || len(raw)%32 != 0 {
		return errors.New("body: want whole words in hex")
	}
	*b = raw
	return nil
}

// statement is a signed message taken apart.
type statement struct {
	kind     uint8
	operator oracle.Address
	context  oracle.Context
	body     Body
	hash     oracle.Hash // struct hash
	sig      oracle.Signature
}

// stated takes a message apart; another kind than the four is an error.
func stated(message any) (statement, error) {
	switch m := message.(type) {
	case oracle.Commitment:
		return statement{KindCommitment, m.Operator, m.Context, m.Digest[:], m.StructHash(), m.Sig}, nil
	case oracle.CommitRoot:
		return statement{KindCommitRoot, m.Operator, m.Context, m.Root[:], m.StructHash(), m.Sig}, nil
	case oracle.Reveal:
		return stated(m.Observation)
	case oracle.Observation:
		body := append(append(Body{}, m.EstimatesHash[:]...), m.EvidenceRoot[:]...)
		return statement{KindObservation, m.Operator, m.Context, body, m.StructHash(), m.Sig}, nil
	case oracle.Share:
		return statement{KindReport, m.Operator, m.Context(), m.Report.Words(), m.Report.StructHash(), m.Sig}, nil
	}
	return statement{}, fmt.Errorf("a %T is no evidence", message)
}

// Accuse makes evidence of two messages, each an oracle.Commitment, CommitRoot,
// Observation, Reveal or Share. It refuses what the registry would refuse: other
// kinds, two authors or attempts, one message signed twice, a signature that is
// not the signer's.
func Accuse(domain oracle.Domain, signer oracle.Address, recoverer Recoverer, first, second any) (Equivocation, error) {
	a, err := stated(first)
	if err != nil {
		return Equivocation{}, fmt.Errorf("accuse: %w", err)
	}
	b, err := stated(second)
	if err != nil {
		return Equivocation{}, fmt.Errorf("accuse: %w", err)
	}
	switch {
	case a.kind != b.kind || a.operator != b.operator || a.context != b.context:
		return Equivocation{}, fmt.Errorf("accuse %s: the messages differ in kind, author or attempt", a.operator)
	case a.hash == b.hash:
		return Equivocation{}, fmt.Errorf("accuse %s: both messages are the same one", a.operator)
	}
	for _, s := range []statement{a, b} {
		if by, err := recoverer(domain.Digest(s.hash), s.sig); err != nil || by != signer {
			return Equivocation{}, errors.Join(fmt.Errorf("accuse %s: a signature is not of %s", a.operator, signer), err)
		}
	}
	return Equivocation{
		Format: EquivocationFormat, Domain: domain, Kind: a.kind, Operator: a.operator,
		RequestHash: a.context.RequestHash, Attempt: a.context.Attempt,
		First: a.body, FirstSignature: a.sig, Second: b.body, SecondSignature: b.sig,
	}, nil
}

// SaveEquivocation keeps evidence as a file of its own, durably, and returns its
// path. What is kept already stays as it is: one piece per operator, kind and
// attempt is enough.
func (s *Store) SaveEquivocation(e Equivocation) (string, error) {
	if s.view {
		return "", errView
	}
	b, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return "", fmt.Errorf("write equivocation: %w", err)
	}
	name := fmt.Sprintf("%s-%d-%s-%d.json", e.RequestHash, e.Attempt, e.Operator, e.Kind)
	path := filepath.Join(s.dir, "equivocations", name)
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	if err := writeDurable(path, append(b, '\n')); err != nil {
		return "", fmt.Errorf("write equivocation: %w", err)
	}
	return path, nil
}

// ReadEquivocation reads a file that SaveEquivocation wrote.
func ReadEquivocation(path string) (e Equivocation, err error) {
	if err := readDocument(path, &e); err != nil {
		return e, err
	}
	if e.Format != EquivocationFormat {
		return e, fmt.Errorf("%s: format %.40q: want %q", path, e.Format, EquivocationFormat)
	}
	return e, nil
}
