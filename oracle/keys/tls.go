package keys

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// tlsKind marks the file format of a connection key.
const tlsKind = "sheaf-tls-ed25519"

// tlsFile is a connection key at rest: PKCS #8, encrypted as go-ethereum
// encrypts keys.
type tlsFile struct {
	Kind      string              `json:"kind"`
	PublicKey oracle.Hash         `json:"public_key"` // raw Ed25519, as the registry has it
	Crypto    keystore.CryptoJSON `json:"crypto"`
}

// TLS holds the Ed25519 key of a node's connections.
type TLS struct{ key ed25519.PrivateKey }

// NewTLS wraps a key that is already in memory.
func NewTLS(key ed25519.PrivateKey) *TLS { return &TLS{key: key} }

// CreateTLS makes a random connection key and writes it to path, which must not exist.
func CreateTLS(path, password string, strength Strength) (*TLS, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: make key: %w", path, err)
	}
	return ImportTLS(path, key, password, strength)
}

// ImportTLS writes a given connection key to path, which must not exist.
func ImportTLS(path string, key ed25519.PrivateKey, password string, strength Strength) (*TLS, error) {
	if password == "" {
		return nil, fmt.Errorf("keystore %s: an empty password is not accepted", path)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: encode key: %w", path, err)
	}
	sealed, err := keystore.EncryptDataV3(der, []byte(password), strength.N, strength.P)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: encrypt: %w", path, err)
	}
	made := NewTLS(key)
	text, err := json.Marshal(tlsFile{Kind: tlsKind, PublicKey: made.PublicKey(), Crypto: sealed})
	if err != nil {
		return nil, fmt.Errorf("keystore %s: encode file: %w", path, err)
	}
	if err := writeNew(path, text); err != nil {
		return nil, err
	}
	return made, nil
}

// OpenTLS decrypts a connection key. A wrong password is an ErrPassword.
func OpenTLS(path, password string) (*TLS, error) {
	text, err := readSmall(path)
	if err != nil {
		return nil, err
	}
	var file tlsFile
	if err := json.Unmarshal(text, &file); err != nil || file.Kind != tlsKind {
		return nil, fmt.Errorf("keystore %s: not a connection key (kind %s)", path, tlsKind)
	}
	der, err := decrypt(path, file.Crypto, password)
	if err != nil {
		return nil, err
	}
	parsed, err := x509.ParsePKCS8PrivateKey(der)
	key, ok := parsed.(ed25519.PrivateKey)
	if err != nil || !ok {
		return nil, fmt.Errorf("keystore %s: the decrypted key is not an Ed25519 key", path)
	}
	opened := NewTLS(key)
	if public := opened.PublicKey(); !bytes.Equal(public[:], file.PublicKey[:]) {
		return nil, fmt.Errorf("keystore %s: it names public key %s but holds that of %s", path, file.PublicKey, public)
	}
	return opened, nil
}

// PublicKey is the raw Ed25519 public key, by which peers and the registry know the node.
func (t *TLS) PublicKey() (public oracle.Hash) {
	copy(public[:], t.key.Public().(ed25519.PublicKey))
	return public
}

// Certificate is a self-signed certificate for mutual TLS, the same bytes at
// every call. Peers pin its raw public key; names and times in it mean nothing.
func (t *TLS) Certificate() (tls.Certificate, error) {
	public := t.PublicKey()
	template := &x509.Certificate{
		SerialNumber:          new(big.Int).SetBytes(append([]byte{1}, public[:15]...)),
		Subject:               pkix.Name{CommonName: "sheaf " + hex.EncodeToString(public[:8])},
		NotBefore:             time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC),
		NotAfter:              time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC), // RFC 5280: no end
		KeyUsage:              x509.KeyUsageDigitalSignature,
		ExtKeyUsage:           []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, t.key.Public(), t.key)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("make certificate of %s: %w", public.Short(), err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("read certificate of %s: %w", public.Short(), err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: t.key, Leaf: leaf}, nil
}
