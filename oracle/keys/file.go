package keys

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

// Bounds on what is read from disk.
const (
	maxFile     = 64 << 10 // bytes of a keystore file
	maxPassword = 1024     // bytes of a password
	derived     = 32       // bytes that scrypt makes of it
)

// maxScrypt bounds n·r·p of scrypt, of which 128 bytes each are held: four times Standard.
// Only the fuzz target lowers it, so as to spend its time on reading.
var maxScrypt = 1 << 23

// Password reads the password from the environment variable if it is set, else
// from the file, of which one final line break is dropped. Either may be
// unnamed (""). An empty password is refused.
func Password(file, env string) (string, error) { return Secret("password", file, env) }

// Secret is Password for another secret; what is its name in errors.
func Secret(what, file, env string) (string, error) {
	if env != "" {
		if secret := os.Getenv(env); secret != "" {
			return secret, nil
		}
	}
	if file == "" {
		if env == "" {
			return "", fmt.Errorf("read %s: neither a %s file nor an environment variable is named", what, what)
		}
		return "", fmt.Errorf("read %s: environment variable %s is not set and no %s file is named", what, env, what)
	}
	text, err := readBounded(file, maxPassword)
	if err != nil {
		return "", fmt.Errorf("read %s: %w", what, err)
	}
	secret := strings.TrimSuffix(strings.TrimSuffix(string(text), "\n"), "\r")
	if secret == "" {
		return "", fmt.Errorf("read %s: file %s is empty", what, file)
	}
	return secret, nil
}

// readSmall reads a keystore file.
func readSmall(path string) ([]byte, error) {
	text, err := readBounded(path, maxFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("keystore %s does not exist: make it first, or correct the path: %w", path, fs.ErrNotExist)
	}
	if err != nil {
		return nil, fmt.Errorf("open keystore: %w", err)
	}
	return text, nil
}

func readBounded(path string, limit int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(text)) > limit {
		return nil, fmt.Errorf("file %s is larger than %d bytes", path, limit)
	}
	return text, nil
}

// decrypt opens the sealed part of a file. The file's own scrypt cost is
// bounded first: it is read from disk like the rest.
func decrypt(path string, sealed keystore.CryptoJSON, password string) ([]byte, error) {
	if sealed.KDF != "scrypt" {
		return nil, fmt.Errorf("keystore %s: key derivation %.20q: want scrypt", path, sealed.KDF)
	}
	n, _ := sealed.KDFParams["n"].(float64)
	r, _ := sealed.KDFParams["r"].(float64)
	p, _ := sealed.KDFParams["p"].(float64)
	if length, _ := sealed.KDFParams["dklen"].(float64); length != derived {
		return nil, fmt.Errorf("keystore %s: scrypt parameter dklen %v: want %d", path, sealed.KDFParams["dklen"], derived)
	}
	if n < 2 || r < 1 || p < 1 || n*r*p > float64(maxScrypt) {
		return nil, fmt.Errorf("keystore %s: scrypt parameters n %v, r %v, p %v: want all three and n·r·p at most %d",
			path, n, r, p, maxScrypt)
	}
	secret, err := decryptSealed(sealed, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("keystore %s: %w", path, ErrPassword)
	}
	if err != nil {
		return nil, fmt.Errorf("keystore %s: its encryption cannot be read: %w", path, err)
	}
	return secret, nil
}

// decryptSealed turns the library's panics on missing fields into an error.
func decryptSealed(sealed keystore.CryptoJSON, password string) (secret []byte, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("a field is missing or of the wrong kind")
		}
	}()
	return keystore.DecryptDataV3(sealed, password)
}

// writeNew puts a whole file at path, durably, readable by its owner alone,
// and fails if something is there: a key is never overwritten.
func writeNew(path string, text []byte) (err error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("write keystore: %w", err)
	}
	temp, err := os.CreateTemp(dir, ".new-*") // 0600
	if err != nil {
		return fmt.Errorf("write keystore: %w", err)
	}
	defer os.Remove(temp.Name())
	_, err = temp.Write(text)
	err = errors.Join(err, temp.Sync(), temp.Close())
	if err != nil {
		return fmt.Errorf("write keystore %s: %w", path, err)
	}
	// A link, unlike a rename, does not replace what is there.
	if err := os.Link(temp.Name(), path); errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("keystore %s exists already: keys are never overwritten: %w", path, fs.ErrExist)
	} else if err != nil {
		return fmt.Errorf("write keystore: %w", err)
	}
	return syncDir(dir)
}

func syncDir(dir string) error {
	folder, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("write keystore: %w", err)
	}
	if err := errors.Join(folder.Sync(), folder.Close()); err != nil {
		return fmt.Errorf("write keystore: sync folder %s: %w", dir, err)
	}
	return nil
}
