// Package threshold makes sense of signature shares: it recovers who signed a
// digest, checks that it was a given member, and combines shares until a quorum
// of the committee agrees on one report.
//
// Signatures are 64 bytes, r ‖ yParity·2²⁵⁵+s (EIP-2098), with s in the lower
// half of the curve's order: a message then has one encoding per nonce and no
// stranger can make a second one. The package never signs, holds no key and
// opens nothing.
package threshold

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// ErrSignature is what every refused signature wraps.
var ErrSignature = errors.New("signature refused")

// Recover returns the account that signed the digest.
func Recover(digest oracle.Hash, sig oracle.Signature) (oracle.Address, error) {
	full, err := expand(sig)
	if err != nil {
		return oracle.Address{}, err
	}
	key, err := crypto.Ecrecover(digest[:], full[:])
	if err != nil {
		return oracle.Address{}, fmt.Errorf("%w: recover signer: %w", ErrSignature, err)
	}
	return oracle.Address(crypto.Keccak256(key[1:])[12:]), nil
}

// Verify says why the signature is not the signer's over the digest, or nil.
func Verify(digest oracle.Hash, sig oracle.Signature, signer oracle.Address) error {
	got, err := Recover(digest, sig)
	if err != nil {
		return err
	}
	if got != signer {
		return fmt.Errorf("%w: signed by %s, want %s", ErrSignature, got, signer)
	}
	return nil
}

// Compact turns go-ethereum's 65 bytes (r ‖ s ‖ yParity) into the 64 of a
// Signature. It refuses a high s.
func Compact(full []byte) (oracle.Signature, error) {
	if len(full) != 65 || full[64] > 1 {
		return oracle.Signature{}, fmt.Errorf("%w: want 65 bytes ending in 0 or 1, got %d bytes", ErrSignature, len(full))
	}
	sig := oracle.Signature(full[:64])
	if sig[32]&0x80 != 0 {
		return oracle.Signature{}, fmt.Errorf("%w: s is in the upper half", ErrSignature)
	}
	sig[32] |= full[64] << 7
	_, err := expand(sig)
	return sig, err
}

// expand unpacks r ‖ s ‖ yParity and checks r, s ∈ [1, N) and s ≤ N/2.
func expand(sig oracle.Signature) (full [65]byte, err error) {
	copy(full[:], sig[:])
	full[64] = full[32] >> 7
	full[32] &= 0x7f
	r, s := new(big.Int).SetBytes(full[:32]), new(big.Int).SetBytes(full[32:64])
	if !crypto.ValidateSignatureValues(full[64], r, s, true) {
		return full, fmt.Errorf("%w: r or s is zero, too large or s is in the upper half", ErrSignature)
	}
	return full, nil
}
