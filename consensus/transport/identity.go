package transport

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"math/big"
	"net"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// ErrStranger is returned for a peer whose key is not the expected member's.
var ErrStranger = errors.New("peer is not the expected member")

// Certificate makes the self-signed certificate of an operator's TLS key. Only
// the key matters: names and dates are fixed and nobody reads them.
func Certificate(key ed25519.PrivateKey) (tls.Certificate, error) {
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		Subject:      pkix.Name{CommonName: "sheaf operator"},
		NotBefore:    time.Unix(0, 0),
		NotAfter:     time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC),
		KeyUsage:     x509.KeyUsageDigitalSignature,
		ExtKeyUsage:  []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("make certificate: %w", err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, nil
}

// members finds an operator by the key of its connections.
type members map[[ed25519.PublicKeySize]byte]oracle.Address

// identify names the peer at the other end of a connection.
func (t *Transport) identify(state tls.ConnectionState) (oracle.Address, error) {
	if len(state.PeerCertificates) == 0 {
		return oracle.Address{}, fmt.Errorf("%w: no certificate", ErrStranger)
	}
	key, ok := state.PeerCertificates[0].PublicKey.(ed25519.PublicKey)
	if !ok {
		return oracle.Address{}, fmt.Errorf("%w: key is a %T, want Ed25519", ErrStranger, state.PeerCertificates[0].PublicKey)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	operator, ok := t.members[[ed25519.PublicKeySize]byte(key)]
	if !ok {
		return oracle.Address{}, fmt.Errorf("%w: key %x is of no member", ErrStranger, key[:4])
	}
	return operator, nil
}

// tls is this node's side of a connection. No certificate authority takes part:
// the handshake proves that the peer holds its key, identify says whose it is.
func (t *Transport) tls(want *oracle.Address) *tls.Config {
	t.mu.Lock()
	defer t.mu.Unlock()
	return &tls.Config{
		MinVersion:             tls.VersionTLS13,
		Certificates:           []tls.Certificate{t.cert},
		ClientAuth:             tls.RequireAnyClientCert,
		InsecureSkipVerify:     true, //nolint:gosec // VerifyConnection pins the key
		SessionTicketsDisabled: true,
		VerifyConnection: func(state tls.ConnectionState) error {
			got, err := t.identify(state)
			if err == nil && want != nil && got != *want {
				err = fmt.Errorf("%w: got %s, want %s", ErrStranger, got, *want)
			}
			return err
		},
	}
}

// handshake authenticates a raw connection within a deadline; it closes the
// connection when it fails.
func handshake(ctx context.Context, conn *tls.Conn, limit time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	if err := conn.HandshakeContext(ctx); err != nil {
		conn.Close()
		return fmt.Errorf("tls handshake: %w", err)
	}
	return nil
}

// dialTCP is the default way to reach an endpoint.
func dialTCP(ctx context.Context, endpoint string) (net.Conn, error) {
	return (&net.Dialer{}).DialContext(ctx, "tcp", endpoint)
}
