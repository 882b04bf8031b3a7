package keys

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// ErrPassword is what opening a file with the wrong password returns.
var ErrPassword = errors.New("wrong password")

// Strength is the cost of guessing a file's password (scrypt).
type Strength struct {
	N int // CPU and memory cost, a power of two; 1 KiB of each is held while opening
	P int // parallelism
}

// The strengths in use. Standard takes about a second and 256 MiB to open a
// file; Light takes milliseconds and is for tests and development networks.
var (
	Standard = Strength{N: keystore.StandardScryptN, P: keystore.StandardScryptP}
	Light    = Strength{N: keystore.LightScryptN, P: keystore.LightScryptP}
)

// Signer holds a secp256k1 key in memory. It is an oracle.Signer for reports
// and messages, and signs transactions for a transmitter. Safe for concurrent use.
type Signer struct {
	key     *ecdsa.PrivateKey
	address oracle.Address
}

var _ oracle.Signer = (*Signer)(nil)

// NewSigner wraps a key that is already in memory.
func NewSigner(key *ecdsa.PrivateKey) *Signer {
	return &Signer{key: key, address: oracle.Address(crypto.PubkeyToAddress(key.PublicKey))}
}

// Create makes a random key and writes it to path, which must not exist.
func Create(path, password string, strength Strength) (*Signer, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("keystore %s: make key: %w", path, err)
	}
	return Import(path, key, password, strength)
}

// Import writes a given key to path, which must not exist.
func Import(path string, key *ecdsa.PrivateKey, password string, strength Strength) (*Signer, error) {
	if password == "" {
		return nil, fmt.Errorf("keystore %s: an empty password is not accepted", path)
	}
	stored := &keystore.Key{Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}
	if _, err := rand.Read(stored.Id[:]); err != nil {
		return nil, fmt.Errorf("keystore %s: make id: %w", path, err)
	}
	stored.Id[6], stored.Id[8] = stored.Id[6]&0x0f|0x40, stored.Id[8]&0x3f|0x80 // a random UUID says so
	text, err := keystore.EncryptKey(stored, password, strength.N, strength.P)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: encrypt: %w", path, err)
	}
	if err := writeNew(path, text); err != nil {
		return nil, err
	}
	return NewSigner(key), nil
}

// Open decrypts a go-ethereum keystore file (version 3). A wrong password is
// an ErrPassword.
func Open(path, password string) (*Signer, error) {
	text, err := readSmall(path)
	if err != nil {
		return nil, err
	}
	var file struct {
		Address string              `json:"address"`
		Crypto  keystore.CryptoJSON `json:"crypto"`
		Version int                 `json:"version"`
	}
	if err := json.Unmarshal(text, &file); err != nil || file.Version != 3 {
		return nil, fmt.Errorf("keystore %s: not a go-ethereum keystore file of version 3", path)
	}
	secret, err := decrypt(path, file.Crypto, password)
	if err != nil {
		return nil, err
	}
	key, err := crypto.ToECDSA(secret)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: the decrypted key is not a secp256k1 key", path)
	}
	signer := NewSigner(key)
	if said := strings.TrimPrefix(file.Address, "0x"); said != "" && !strings.EqualFold(said, signer.address.String()[2:]) {
		return nil, fmt.Errorf("keystore %s: it names account 0x%.40s but holds the key of %s", path, said, signer.address)
	}
	return signer, nil
}

// Address is the account of the key.
func (s *Signer) Address() oracle.Address { return s.address }

// Sign signs a 32-byte digest; the signature is compact and low-s (EIP-2098).
// The same digest always has the same signature (RFC 6979).
func (s *Signer) Sign(digest oracle.Hash) (compact oracle.Signature, err error) {
	full, err := crypto.Sign(digest[:], s.key) // r ‖ s ‖ parity, with s in the lower half
	if err != nil {
		return compact, fmt.Errorf("sign as %s: %w", s.address, err)
	}
	copy(compact[:], full)
	compact[32] |= full[64] << 7
	return compact, nil
}

// SignTx signs a transaction for one chain.
func (s *Signer) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(chainID), s.key)
	if err != nil {
		return nil, fmt.Errorf("sign transaction as %s: %w", common.Address(s.address), err)
	}
	return signed, nil
}
