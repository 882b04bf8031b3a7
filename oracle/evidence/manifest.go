package evidence

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Formats of the files of a bundle.
const (
	ManifestFormat  = "sheaf/bundle/1"
	AgreementFormat = "sheaf/agreement/1"
)

// Object names a file that the node used and did not fetch: the term sheet, a
// model's manifest, its ONNX bytes.
type Object struct {
	Name   string      `json:"name"`
	Digest oracle.Hash `json:"digest"` // SHA-256
}

// Manifest is one node's evidence for one attempt, and its answer. Nothing in
// it changes once its root is signed.
type Manifest struct {
	Format    string            `json:"format"`
	Domain    oracle.Domain     `json:"domain"`
	Operator  oracle.Address    `json:"operator"`
	Context   oracle.Context    `json:"context"`
	Request   oracle.Request    `json:"request"`
	Task      oracle.Task       `json:"task"`
	Sources   json.RawMessage   `json:"sources"` // the node's mix of sources, without credentials, in a format of its own
	Objects   []Object          `json:"objects"` // by name
	Evidence  oracle.Evidence   `json:"evidence"`
	Estimates []oracle.Estimate `json:"estimates"`
}

// Root is the Merkle root that the observation signs. Its first leaf is the
// manifest; then each object's digest follows, in ascending order, so that one
// object can be proven without the others.
func (m Manifest) Root() (oracle.Hash, error) {
	b, err := oracle.CanonicalJSON(m)
	if err != nil {
		return oracle.Hash{}, err
	}
	leaves := []oracle.Hash{leaf("manifest", sha256.Sum256(b))}
	for _, digest := range m.Digests() {
		leaves = append(leaves, leaf("object", digest))
	}
	tree, err := oracle.NewTree(leaves)
	if err != nil {
		return oracle.Hash{}, err
	}
	return tree.Root(), nil
}

// Digests lists the SHA-256 of every object the manifest names, ascending, each once.
func (m Manifest) Digests() []oracle.Hash {
	var all []oracle.Hash
	for _, o := range m.Objects {
		all = append(all, o.Digest)
	}
	for _, e := range m.Evidence.Exchanges {
		all = append(all, e.Digest)
	}
	slices.SortFunc(all, func(a, b oracle.Hash) int { return slices.Compare(a[:], b[:]) })
	return slices.Compact(all)
}

func leaf(kind string, digest oracle.Hash) oracle.Hash {
	name := oracle.Keccak([]byte(kind))
	inner := oracle.Keccak(name[:], digest[:])
	return oracle.Keccak(inner[:])
}

// Agreement is what the committee made of an attempt: enough to check every
// signature and to recompute the outcomes.
//
// All of it is bound by a signature, so that no byte can change unseen: that is
// why the committee here has no TLS keys and endpoints, and why commitments are
// kept beside the observations whose salts open them.
type Agreement struct {
	Format      string              `json:"format"`
	Domain      oracle.Domain       `json:"domain"`
	Committee   oracle.Committee    `json:"committee"` // operators and signers, as the registry's digest binds them
	Request     oracle.Request      `json:"request"`
	Risks       []oracle.Hash       `json:"risks"`
	Commitments []oracle.Commitment `json:"commitments"` // the closed set, by operator
	Reveals     []oracle.Reveal     `json:"reveals"`     // the sealed set, by operator
	Report      oracle.Attested     `json:"report"`
}

// Signed says whether a quorum's signatures are in it: a node keeps the sealed
// set from before the first signature.
func (a Agreement) Signed() bool { return len(a.Report.Signatures) > 0 }

// Bare is a committee without what no digest binds.
func Bare(c oracle.Committee) oracle.Committee {
	bare := oracle.Committee{Epoch: c.Epoch}
	for _, m := range c.Members {
		bare.Members = append(bare.Members, oracle.Member{Operator: m.Operator, Signer: m.Signer})
	}
	return bare
}

// check says which rule of the format the manifest breaks, or nil.
func (m Manifest) check() error {
	switch {
	case m.Format != ManifestFormat:
		return fmt.Errorf("format %.40q: want %q", m.Format, ManifestFormat)
	case m.Request.Hash() != m.Context.RequestHash:
		return fmt.Errorf("request: its fields do not hash to the context's request_hash")
	case m.Task.Context != m.Context || m.Task.Request != m.Request:
		return fmt.Errorf("task: is for another request than the manifest")
	case len(m.Estimates) != int(m.Request.RiskCount) || len(m.Task.Parcels) != int(m.Request.RiskCount):
		return fmt.Errorf("%d estimates of %d parcels: want %d, the request's risks", len(m.Estimates), len(m.Task.Parcels), m.Request.RiskCount)
	}
	return nil
}
