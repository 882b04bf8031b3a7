package oracle

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"strings"
)

// Hash is a 32-byte Keccak-256 or SHA-256 digest; which one is said where it is used.
type Hash [32]byte

// Address is an Ethereum account.
type Address [20]byte

// Signature is a compact low-s secp256k1 signature (r ‖ yParity·2^255+s, EIP-2098).
type Signature [64]byte

// String returns the digest as 0x-prefixed hex.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// Short returns the first four bytes as hex, for people to read; never for comparison.
func (h Hash) Short() string { return hex.EncodeToString(h[:4]) }

// IsZero reports whether every byte is zero.
func (h Hash) IsZero() bool { return h == Hash{} }

// MarshalText writes 0x-prefixed hex.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads exactly 32 bytes of 0x-prefixed hex.
func (h *Hash) UnmarshalText(text []byte) error { return unhex("hash", h[:], text) }

// String returns the account as 0x-prefixed lower-case hex.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// IsZero reports whether every byte is zero.
func (a Address) IsZero() bool { return a == Address{} }

// Compare orders accounts by their bytes, the order of a committee.
func (a Address) Compare(b Address) int { return bytes.Compare(a[:], b[:]) }

// MarshalText writes 0x-prefixed lower-case hex.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads exactly 20 bytes of 0x-prefixed hex.
func (a *Address) UnmarshalText(text []byte) error { return unhex("address", a[:], text) }

// String returns the signature as 0x-prefixed hex.
func (s Signature) String() string { return "0x" + hex.EncodeToString(s[:]) }

// MarshalText writes 0x-prefixed hex.
func (s Signature) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads exactly 64 bytes of 0x-prefixed hex.
func (s *Signature) UnmarshalText(text []byte) error { return unhex("signature", s[:], text) }

// ParseHash reads 32 bytes of 0x-prefixed hex.
func ParseHash(s string) (h Hash, err error) { err = h.UnmarshalText([]byte(s)); return h, err }

// ParseAddress reads 20 bytes of 0x-prefixed hex.
func ParseAddress(s string) (a Address, err error) { err = a.UnmarshalText([]byte(s)); return a, err }

func unhex(what string, dst, text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	if !ok || len(digits) != 2*len(dst) {
		return fmt.Errorf("%s %.80q: want 0x and %d hex digits", what, text, 2*len(dst))
	}
	if _, err := hex.Decode(dst, []byte(digits)); err != nil {
		return fmt.Errorf("%s %.80q: %w", what, text, err)
	}
	return nil
}
