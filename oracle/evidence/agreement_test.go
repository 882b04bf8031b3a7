package evidence_test

import (
	"crypto/ecdsa"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// court is a committee of four whose keys the test holds.
type court struct {
	t         *testing.T
	domain    oracle.Domain
	committee oracle.Committee
	keys      []*ecdsa.PrivateKey
}

func newCourt(t *testing.T, domain oracle.Domain) *court {
	t.Helper()
	c := &court{t: t, domain: domain, committee: oracletest.Committee(1, 4)}
	for i := range c.committee.Members {
		seed := oracletest.Hash("key " + string(rune('a'+i)))
		key, err := crypto.ToECDSA(seed[:])
		if err != nil {
			t.Fatal(err)
		}
		c.keys = append(c.keys, key)
		c.committee.Members[i].Signer = oracle.Address(crypto.PubkeyToAddress(key.PublicKey))
	}
	return c
}

func (c *court) sign(member int, structHash oracle.Hash) oracle.Signature {
	c.t.Helper()
	digest := c.domain.Digest(structHash)
	full, err := crypto.Sign(digest[:], c.keys[member])
	if err != nil {
		c.t.Fatal(err)
	}
	sig, err := threshold.Compact(full)
	if err != nil {
		c.t.Fatal(err)
	}
	return sig
}

// agreement is what the court made of a manifest whose author is its first
// member: all but the last revealed, and a quorum signed.
func (c *court) agreement(m evidence.Manifest) evidence.Agreement {
	c.t.Helper()
	root, err := m.Root()
	if err != nil {
		c.t.Fatal(err)
	}
	a := evidence.Agreement{Format: evidence.AgreementFormat, Domain: c.domain, Committee: evidence.Bare(c.committee), Request: m.Request}
	for _, p := range m.Task.Parcels {
		a.Risks = append(a.Risks, p.Risk)
	}
	var leaves []oracle.Hash
	for i, member := range c.committee.Members {
		r := oracle.Reveal{Salt: oracletest.Hash("salt " + member.Operator.String()), Estimates: m.Estimates}
		r.Observation = oracle.Observation{Context: m.Context, Operator: member.Operator, EstimatesHash: oracle.EstimatesHash(m.Estimates), EvidenceRoot: root}
		r.Sig = c.sign(i, r.StructHash())
		commitment := oracle.Commitment{Context: m.Context, Operator: member.Operator, Digest: oracle.CommitmentDigest(r.Observation, r.Salt)}
		commitment.Sig = c.sign(i, commitment.StructHash())
		a.Commitments = append(a.Commitments, commitment)
		if i == len(c.committee.Members)-1 {
			continue
		}
		a.Reveals = append(a.Reveals, r)
		a.Report.Report.Observers |= 1 << i
		leaves = append(leaves, oracle.OperatorLeaf(r.Operator, r.StructHash()))
	}
	a.Report.Outcomes = []oracle.Outcome{{Risk: a.Risks[0], Value: 1, Low: 1, High: 1, K: 3, Status: oracle.StatusOK}, {Index: 1, Risk: a.Risks[1], Status: oracle.StatusInsufficient}}
	outcomes, err := oracle.OutcomeTree(a.Report.Outcomes)
	if err != nil {
		c.t.Fatal(err)
	}
	observations, err := oracle.NewTree(leaves)
	if err != nil {
		c.t.Fatal(err)
	}
	r := &a.Report.Report
	r.CommitteeDigest, r.RequestHash, r.RequestID, r.Attempt = c.committee.Digest(), m.Context.RequestHash, m.Request.ID, m.Context.Attempt
	r.TermsHash, r.ModelDigest, r.WindowEnd = m.Request.TermsHash, m.Request.ModelDigest, m.Request.WindowEnd
	r.OutcomeRoot, r.OutcomeCount, r.ObservationRoot = outcomes.Root(), uint32(len(a.Report.Outcomes)), observations.Root()
	for i := range c.committee.Quorum() {
		a.Report.Signers |= 1 << i
		a.Report.Signatures = append(a.Report.Signatures, c.sign(i, r.StructHash()))
	}
	return a
}

// exported is a bundle with an agreement, in a folder.
func exported(t *testing.T) (dir string, a evidence.Agreement) {
	t.Helper()
	s, _ := open(t, 0)
	m := manifest(t, s)
	c := newCourt(t, m.Domain)
	m.Operator = c.committee.Members[0].Operator
	if _, err := s.Save(m); err != nil {
		t.Fatal(err)
	}
	a = c.agreement(m)
	if err := s.SaveAgreement(m.Context, a); err != nil {
		t.Fatal(err)
	}
	dir = filepath.Join(t.TempDir(), "bundle")
	if err := s.Export(m.Context, dir); err != nil {
		t.Fatal(err)
	}
	return dir, a
}

func verify(dir string) (sealed bool, err error) {
	b, err := evidence.Read(dir)
	if err != nil {
		return false, err
	}
	return b.Verify(threshold.Recover)
}

// TestEveryFlippedBitOfADocumentIsNamed flips a bit of each byte of manifest
// and agreement in turn: nothing in them is free.
func TestEveryFlippedBitOfADocumentIsNamed(t *testing.T) {
	dir, _ := exported(t)
	if sealed, err := verify(dir); err != nil || !sealed {
		t.Fatalf("sealed %v, %v", sealed, err)
	}
	stride := 1
	if testing.Short() {
		stride = 7
	}
	for _, name := range []string{"manifest.json", "agreement.json"} {
		path := filepath.Join(dir, name)
		good, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for at := 0; at < len(good); at += stride {
			bad := append([]byte(nil), good...)
			bad[at] ^= 1 << (at % 8) // bit 5 turns a letter's case
			if err := os.WriteFile(path, bad, 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := verify(dir); err == nil || !strings.Contains(err.Error(), name) {
				t.Fatalf("%s, byte %d of %d: error %v, want one that names the file\n%s", name, at, len(good), err, around(bad, at))
			}
		}
		if err := os.WriteFile(path, good, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if sealed, err := verify(dir); err != nil || !sealed {
		t.Fatalf("after all flips were undone: sealed %v, %v", sealed, err)
	}
}

func around(b []byte, at int) string { return string(b[max(0, at-40):min(len(b), at+40)]) }

// TestVerifyNamesWhatIsWrong replaces one part at a time by another valid one.
func TestVerifyNamesWhatIsWrong(t *testing.T) {
	_, good := exported(t)
	if err := good.Verify(threshold.Recover); err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(*evidence.Agreement){
		"has 3 members":                      func(a *evidence.Agreement) { a.Committee.Members = a.Committee.Members[:3] },
		"which no digest binds":              func(a *evidence.Agreement) { a.Committee.Members[1].Endpoint = "elsewhere:1" },
		"committee_digest":                   func(a *evidence.Agreement) { a.Committee.Epoch++ },
		"another request":                    func(a *evidence.Agreement) { a.Request.FailAfter++ },
		"risks_hash":                         func(a *evidence.Agreement) { a.Risks = a.Risks[:1] },
		"terms, model or window":             func(a *evidence.Agreement) { a.Report.Report.WindowEnd++ },
		"1 outcomes, want 2":                 func(a *evidence.Agreement) { a.Report.Outcomes = a.Report.Outcomes[:1] },
		"outcome_root":                       func(a *evidence.Agreement) { a.Report.Outcomes[0].Value++ },
		"commitment 1 of":                    func(a *evidence.Agreement) { a.Commitments[0], a.Commitments[1] = a.Commitments[1], a.Commitments[0] },
		"opens no commitment":                func(a *evidence.Agreement) { a.Commitments = a.Commitments[1:] },
		"with its salt it opens no":          func(a *evidence.Agreement) { a.Reveals[2].Salt[0]++ },
		"observation 1 of":                   func(a *evidence.Agreement) { a.Reveals[1] = a.Reveals[0] },
		"do not hash to what it signed":      func(a *evidence.Agreement) { a.Reveals[0].Estimates = a.Reveals[0].Estimates[:1] },
		"observation_root or observers":      func(a *evidence.Agreement) { a.Reveals = a.Reveals[:2] },
		"signature is not by the operator's": func(a *evidence.Agreement) { a.Reveals[0].Sig = a.Reveals[1].Sig },
		"fewer signatures than signers":      func(a *evidence.Agreement) { a.Report.Signatures = a.Report.Signatures[:2] },
		"2 valid signatures of 2":            func(a *evidence.Agreement) { a.Report.Signatures, a.Report.Signers = a.Report.Signatures[:2], 0b11 },
		"signature 0 is not by operator":     func(a *evidence.Agreement) { a.Report.Signers = 0b1110 },
	} {
		_, a := exported(t)
		change(&a)
		if err := a.Verify(threshold.Recover); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}

// TestUnsignedAgreementIsVerifiedWithoutAQuorum: a node keeps the sealed set
// from before the first signature.
func TestUnsignedAgreementIsVerifiedWithoutAQuorum(t *testing.T) {
	_, a := exported(t)
	a.Report.Signatures, a.Report.Signers = nil, 0
	if a.Signed() || a.VerifySealed(threshold.Recover) != nil {
		t.Errorf("unsigned: %v", a.VerifySealed(threshold.Recover))
	}
	if err := a.Verify(threshold.Recover); err == nil {
		t.Error("an agreement without signatures passes for one with a quorum")
	}
}

// TestLateBundleIsNotSealed: nothing that is signed names the evidence of a
// member that was late, and one that is no member is refused.
func TestLateBundleIsNotSealed(t *testing.T) {
	dir, a := exported(t)
	b, err := evidence.Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	b.Manifest.Operator = a.Committee.Members[3].Operator
	if sealed, err := b.Verify(threshold.Recover); sealed || err != nil {
		t.Errorf("late member: sealed %v, %v", sealed, err)
	}
	b.Manifest.Operator = oracletest.Address("nobody")
	if _, err := b.Verify(threshold.Recover); err == nil || !strings.Contains(err.Error(), "not in the committee") {
		t.Errorf("no member: %v", err)
	}
	b.Agreement = nil
	if sealed, err := b.Verify(threshold.Recover); sealed || err != nil {
		t.Errorf("before an agreement: sealed %v, %v", sealed, err)
	}
}

// TestViewOnlyLooks: whoever reads a node's folder must not touch what the node
// is just writing.
func TestViewOnlyLooks(t *testing.T) {
	s, dir := open(t, 0)
	m := manifest(t, s)
	if _, err := s.Save(m); err != nil {
		t.Fatal(err)
	}
	writing := filepath.Join(dir, "objects", "00", "1.tmp")
	if err := os.MkdirAll(filepath.Dir(writing), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(writing, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	v, err := evidence.ViewStore(dir)
	if err != nil {
		t.Fatal(err)
	}
	if contexts, err := v.Contexts(); err != nil || len(contexts) != 1 {
		t.Errorf("contexts %v %v", contexts, err)
	}
	if err := v.Export(m.Context, filepath.Join(t.TempDir(), "out")); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(writing); err != nil {
		t.Errorf("the node's half-written object: %v", err)
	}
	if _, err := v.Put([]byte("more")); err == nil {
		t.Error("put in a view: want an error")
	}
	if _, err := v.Save(m); err == nil {
		t.Error("save in a view: want an error")
	}
	if _, err := evidence.ViewStore(filepath.Join(dir, "nowhere")); err == nil {
		t.Error("view of nothing: want an error")
	}
}
