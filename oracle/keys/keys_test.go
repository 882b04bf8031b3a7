package keys

import (
	"crypto/ed25519"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// quick makes files that open at once; it guards nothing.
var quick = Strength{N: 2, P: 1}

func TestSignerSurvivesItsFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys", "signer.json")
	made, err := Create(path, "correct horse", quick)
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode().Perm())
	left, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, left, 1, "no temporary file stays")

	opened, err := Open(path, "correct horse")
	require.NoError(t, err)
	require.Equal(t, made.Address(), opened.Address())
	digest := oracletest.Hash("digest")
	first, err := made.Sign(digest)
	require.NoError(t, err)
	second, err := opened.Sign(digest)
	require.NoError(t, err)
	require.Equal(t, first, second, "one digest has one signature")
}

func TestGoEthereumOpensOurFileAndWeTheirs(t *testing.T) {
	dir := t.TempDir()
	ours, err := Create(filepath.Join(dir, "ours.json"), "pw", quick)
	require.NoError(t, err)
	text, err := os.ReadFile(filepath.Join(dir, "ours.json"))
	require.NoError(t, err)
	key, err := keystore.DecryptKey(text, "pw")
	require.NoError(t, err)
	require.Equal(t, common.Address(ours.Address()), key.Address)

	account, err := keystore.StoreKey(filepath.Join(dir, "theirs"), "pw", 2, 1)
	require.NoError(t, err)
	theirs, err := Open(account.URL.Path, "pw")
	require.NoError(t, err)
	require.Equal(t, account.Address, common.Address(theirs.Address()))
}

func TestSignatureIsCompactLowAndOurs(t *testing.T) {
	half := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	for _, seed := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
		require.NoError(t, err)
		signer := NewSigner(key)
		digest := oracletest.Hash(seed)
		sig, err := signer.Sign(digest)
		require.NoError(t, err)

		full := make([]byte, 65)
		copy(full, sig[:])
		full[64] = full[32] >> 7
		full[32] &= 0x7f
		require.LessOrEqual(t, new(big.Int).SetBytes(full[32:64]).Cmp(half), 0)
		public, err := crypto.SigToPub(digest[:], full)
		require.NoError(t, err)
		require.Equal(t, common.Address(signer.Address()), crypto.PubkeyToAddress(*public))
	}
}

func TestSignTxIsForOneChain(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	signer := NewSigner(key)
	tx, err := signer.SignTx(types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(7), Gas: 21000}), big.NewInt(7))
	require.NoError(t, err)
	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(7)), tx)
	require.NoError(t, err)
	require.Equal(t, common.Address(signer.Address()), from)
	_, err = signer.SignTx(types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(8), Gas: 21000}), big.NewInt(7))
	require.ErrorContains(t, err, "sign transaction as 0x")
}

func TestFilesAreRefusedInASentence(t *testing.T) {
	dir := t.TempDir()
	signer, tlsKey := filepath.Join(dir, "signer.json"), filepath.Join(dir, "tls.json")
	_, err := Create(signer, "pw", quick)
	require.NoError(t, err)
	_, err = CreateTLS(tlsKey, "pw", quick)
	require.NoError(t, err)

	edit := func(from, old, new string) string {
		text, err := os.ReadFile(from)
		require.NoError(t, err)
		require.Contains(t, string(text), old)
		path := filepath.Join(t.TempDir(), "edited.json")
		require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(text), old, new, 1)), 0o600))
		return path
	}
	text, err := os.ReadFile(signer)
	require.NoError(t, err)
	account := strings.Split(strings.Split(string(text), `"address":"`)[1], `"`)[0]
	large := filepath.Join(dir, "large.json")
	require.NoError(t, os.WriteFile(large, make([]byte, maxFile+1), 0o600))

	open := func(path string) error { _, err := Open(path, "pw"); return err }
	openTLS := func(path string) error { _, err := OpenTLS(path, "pw"); return err }
	for name, tc := range map[string]struct {
		err  error
		want string
		is   error
	}{
		"wrong password":     {second(Open(signer, "no")), "signer.json: wrong password", ErrPassword},
		"wrong password tls": {second(OpenTLS(tlsKey, "no")), "tls.json: wrong password", ErrPassword},
		"no file":            {open(filepath.Join(dir, "none.json")), "none.json does not exist", fs.ErrNotExist},
		"folder":             {open(dir), "open keystore", nil},
		"too large":          {open(large), "larger than", nil},
		"not json":           {open(edit(signer, "{", "")), "not a go-ethereum keystore file", nil},
		"other version":      {open(edit(signer, `"version":3`, `"version":2`)), "of version 3", nil},
		"tls for signer":     {open(tlsKey), "not a go-ethereum keystore file", nil},
		"signer for tls":     {openTLS(signer), "not a connection key", nil},
		"other account":      {open(edit(signer, account, strings.Repeat("0", 40))), "holds the key of", nil},
		"greedy scrypt":      {open(edit(signer, `"n":2`, `"n":1073741824`)), "scrypt parameters", nil},
		"long scrypt key":    {open(edit(signer, `"dklen":32`, `"dklen":3200000000`)), "dklen", nil},
		"no scrypt n":        {open(edit(signer, `"n":2`, `"m":2`)), "scrypt parameters", nil},
		"other derivation":   {open(edit(signer, `"kdf":"scrypt"`, `"kdf":"pbkdf2"`)), "want scrypt", nil},
		"no salt":            {open(edit(signer, `"salt"`, `"sult"`)), "cannot be read", nil},
		"exists":             {second(Create(signer, "pw", quick)), "never overwritten", fs.ErrExist},
		"exists tls":         {second(CreateTLS(tlsKey, "pw", quick)), "never overwritten", fs.ErrExist},
		"empty password":     {second(Create(filepath.Join(dir, "x"), "", quick)), "empty password", nil},
		"empty password tls": {second(CreateTLS(filepath.Join(dir, "x"), "", quick)), "empty password", nil},
	} {
		require.ErrorContains(t, tc.err, tc.want, name)
		if tc.is != nil {
			require.ErrorIs(t, tc.err, tc.is, name)
		}
	}
}

func second[T any](_ T, err error) error { return err }

func TestPasswordComesFromVariableOrFile(t *testing.T) {
	const env = "SHEAF_KEYS_TEST_PASSWORD"
	file := filepath.Join(t.TempDir(), "password")
	write := func(text string) { require.NoError(t, os.WriteFile(file, []byte(text), 0o600)) }

	write(" pass word \r\n")
	got, err := Password(file, env)
	require.NoError(t, err)
	require.Equal(t, " pass word ", got, "one line break goes, nothing else")
	t.Setenv(env, "from the variable")
	got, err = Password(file, env)
	require.NoError(t, err)
	require.Equal(t, "from the variable", got)

	t.Setenv(env, "")
	write("\n")
	for want, err := range map[string]error{
		"is empty":          second(Password(file, "")),
		"is not set":        second(Password("", env)),
		"neither":           second(Password("", "")),
		"no such file":      second(Password(file+"x", env)),
		"larger than 1024 ": tooLong(t),
	} {
		require.ErrorContains(t, err, want)
	}
}

func tooLong(t *testing.T) error {
	path := filepath.Join(t.TempDir(), "long")
	require.NoError(t, os.WriteFile(path, make([]byte, maxPassword+1), 0o600))
	return second(Password(path, ""))
}

func TestTLSKeySurvivesItsFileAndIsEncrypted(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tls.json")
	key := ed25519.NewKeyFromSeed(make([]byte, 32))
	made, err := ImportTLS(path, key, "pw", quick)
	require.NoError(t, err)
	opened, err := OpenTLS(path, "pw")
	require.NoError(t, err)
	require.Equal(t, made.PublicKey(), opened.PublicKey())
	want := oracle.Hash(key.Public().(ed25519.PublicKey))
	require.Equal(t, want, opened.PublicKey())

	text, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NotContains(t, string(text), strings.Repeat("0", 64), "the seed is not in the file")
	other := strings.Replace(string(text), want.String(), oracletest.Hash("x").String(), 1)
	require.NoError(t, os.WriteFile(path, []byte(other), 0o600))
	_, err = OpenTLS(path, "pw")
	require.ErrorContains(t, err, "but holds that of")
}

func TestCertificateServesMutualTLS(t *testing.T) {
	server, client := newTLSForT(t, 1), newTLSForT(t, 2)
	again, err := server.Certificate()
	require.NoError(t, err)
	cert, err := server.Certificate()
	require.NoError(t, err)
	require.Equal(t, cert.Certificate, again.Certificate, "the same bytes at every call")

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	accepted := make(chan error, 1)
	meet := func(expected oracle.Hash) error {
		go func() {
			conn, err := listener.Accept()
			if err == nil {
				err = tls.Server(conn, pinned(t, server, client.PublicKey())).Handshake()
				err = errors.Join(err, conn.Close())
			}
			accepted <- err
		}()
		conn, err := net.Dial("tcp", listener.Addr().String())
		require.NoError(t, err)
		defer conn.Close()
		return tls.Client(conn, pinned(t, client, expected)).Handshake()
	}
	require.NoError(t, meet(server.PublicKey()))
	require.NoError(t, <-accepted)
	require.ErrorContains(t, meet(oracletest.Hash("else")), "another key")
	require.Error(t, <-accepted)
}

func newTLSForT(t *testing.T, seed byte) *TLS {
	t.Helper()
	return NewTLS(ed25519.NewKeyFromSeed(append(make([]byte, 31), seed)))
}

// pinned is how a peer uses the certificate: by its raw public key alone.
func pinned(t *testing.T, own *TLS, peer oracle.Hash) *tls.Config {
	t.Helper()
	cert, err := own.Certificate()
	require.NoError(t, err)
	return &tls.Config{
		MinVersion: tls.VersionTLS13, Certificates: []tls.Certificate{cert},
		ClientAuth: tls.RequireAnyClientCert, InsecureSkipVerify: true,
		VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {
			leaf, err := x509.ParseCertificate(raw[0])
			if err != nil {
				return err
			}
			if public, ok := leaf.PublicKey.(ed25519.PublicKey); !ok || oracle.Hash(public) != peer {
				return errors.New("another key")
			}
			return nil
		},
	}
}

func FuzzOpenNeverPanics(f *testing.F) {
	defer func(usual int) { maxScrypt = usual }(maxScrypt)
	maxScrypt = 1 << 10
	dir := f.TempDir()
	for i, make := range []func(string) error{
		func(p string) error { return second(Create(p, "pw", quick)) },
		func(p string) error { return second(CreateTLS(p, "pw", quick)) },
	} {
		path := filepath.Join(dir, string(rune('a'+i)))
		if err := make(path); err != nil {
			f.Fatal(err)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := Open(path, "pw")
		_, errTLS := OpenTLS(path, "pw")
		if err == nil && errTLS == nil {
			t.Fatal("one file cannot be both")
		}
	})
}
