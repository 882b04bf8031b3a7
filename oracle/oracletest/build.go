// Package oracletest builds valid values of the vocabulary for tests, and reads
// and writes the golden files that Go and Solidity share. It is imported by
// tests only.
package oracletest

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
)

var update = flag.Bool("update", false, "write golden files instead of comparing with them")

// Hash returns a digest that differs for each seed.
func Hash(seed string) oracle.Hash { return oracle.Keccak([]byte(seed)) }

// Address returns an account that differs for each seed.
func Address(seed string) (a oracle.Address) {
	h := Hash(seed)
	copy(a[:], h[:])
	return a
}

// Uint256 returns v as a big-endian word.
func Uint256(v uint64) (w [32]byte) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}

// Request returns a settlement request of n risks and the risks themselves.
func Request(id uint64, n int) (oracle.Request, []oracle.Hash) {
	risks := make([]oracle.Hash, n)
	for i := range risks {
		var b [8]byte
		binary.BigEndian.PutUint64(b[:], uint64(i))
		risks[i] = oracle.RiskID(Hash("product"), oracle.Keccak(b[:]))
	}
	return oracle.Request{
		ID: Uint256(id), Kind: oracle.KindSettlement, Consumer: Address("consumer"),
		TermsHash: Hash("product"), ModelDigest: Hash("model"), RisksHash: oracle.RisksHash(risks),
		RiskCount: uint32(n), WindowStart: 1_619_827_200, WindowEnd: 1_627_776_000,
		FailAfter: 1_630_454_400, Fee: Uint256(5_000_000), Anchor: Hash("anchor"),
	}, risks
}

// Committee returns n members in order, with keys that differ by seed.
func Committee(epoch uint64, n int) oracle.Committee {
	c := oracle.Committee{Epoch: epoch}
	for i := range n {
		seed := string(rune('a' + i))
		var operator oracle.Address
		operator[0] = byte(i + 1) // ascending by construction
		c.Members = append(c.Members, oracle.Member{
			Operator: operator, Signer: Address("signer " + seed), TLSKey: Hash("tls " + seed),
			Endpoint: "127.0.0.1:0",
		})
	}
	return c
}

// Root is the folder of go.mod, for files under testdata/.
func Root(t testing.TB) string {
	t.Helper()
	_, file, _, ok := runtime.Caller(0)
	if !ok {
		t.Fatal("no caller information")
	}
	return filepath.Join(filepath.Dir(file), "..", "..")
}

// Golden compares value, as indented JSON, with the file at testdata/path. With
// -update it writes the file instead: then read the diff.
func Golden(t testing.TB, path string, value any) {
	t.Helper()
	got, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	Page(t, filepath.Join("testdata", path), string(got)+"\n")
}

// Page compares text with the file at path, from the project's folder. With
// -update it writes the file instead: then read the diff.
func Page(t testing.TB, path, text string) {
	t.Helper()
	file := filepath.Join(Root(t), filepath.FromSlash(path))
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if text != string(want) {
		t.Errorf("%s differs; run the test with -update and read the diff\ngot:\n%s", path, text)
	}
}
