package keys

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxRing bounds the files that a Ring looks into.
const maxRing = 256

// ErrNoKey says that a Ring has no file of the key that was asked for.
var ErrNoKey = errors.New("no key file in the folder is of it")

// Ring is a folder of key files, of any name that ends in .json, in the folder and
// in folders of it, under one password. It is looked into whenever a key is asked
// for, so keys may come while a node runs. The zero Ring is empty.
type Ring struct {
	Dir      string
	Password string
}

// Signer opens the keystore file of an account. Without one it is an ErrNoKey.
func (r Ring) Signer(account oracle.Address) (*Signer, error) {
	path, err := r.find(func(text []byte) bool {
		var file struct {
			Address string `json:"address"`
			Version int    `json:"version"`
		}
		return json.Unmarshal(text, &file) == nil && file.Version == 3 && strings.EqualFold(strings.TrimPrefix(file.Address, "0x"), account.String()[2:])
	})
	if err != nil {
		return nil, fmt.Errorf("account %s: %w", account, err)
	}
	return Open(path, r.Password)
}

// TLS opens the connection key with a raw public key. Without one it is an ErrNoKey.
func (r Ring) TLS(public oracle.Hash) (*TLS, error) {
	path, err := r.find(func(text []byte) bool {
		var file tlsFile
		return json.Unmarshal(text, &file) == nil && file.Kind == tlsKind && file.PublicKey == public
	})
	if err != nil {
		return nil, fmt.Errorf("tls key %s: %w", public, err)
	}
	return OpenTLS(path, r.Password)
}

// find is the first file, in the order of names, that is wanted. Files that cannot
// be read are passed over.
func (r Ring) find(wanted func(text []byte) bool) (string, error) {
	if r.Dir == "" {
		return "", ErrNoKey
	}
	found, seen := "", 0
	err := filepath.WalkDir(r.Dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && path == r.Dir:
			return err
		case err != nil:
			return nil //nolint:nilerr // a folder that cannot be read has no key for this node
		case entry.IsDir() && strings.Count(path, string(os.PathSeparator)) > strings.Count(filepath.Clean(r.Dir), string(os.PathSeparator))+1:
			return fs.SkipDir
		case entry.IsDir() || filepath.Ext(path) != ".json":
			return nil
		}
		if seen++; seen > maxRing {
			return fmt.Errorf("folder %s has more than %d key files", r.Dir, maxRing)
		}
		if text, err := readSmall(path); err == nil && wanted(text) {
			found = path
			return fs.SkipAll
		}
		return nil
	})
	if err != nil {
		return "", fmt.Errorf("look for a key: %w", err)
	}
	if found == "" {
		return "", fmt.Errorf("folder %s: %w", r.Dir, ErrNoKey)
	}
	return found, nil
}
