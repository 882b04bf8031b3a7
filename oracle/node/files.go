package node

import (
	"cmp"
	"errors"
	"fmt"
	"os"

	"github.com/sheaf-oracle/sheaf/models/onnx"
)

// CheckFiles says which file or folder that the configuration names is not there,
// or nil. It opens none: whether a key fits its password shows at the start.
func (c Config) CheckFiles() error {
	password := c.Operator.PasswordFile
	if os.Getenv("SHEAF_PASSWORD") != "" {
		password = "" // the variable goes before it
	}
	for _, f := range []struct {
		name, path string
		folder     bool
		hint       string
	}{
		{"operator.signer_key", c.Operator.SignerKey, false, "make the keys with `sheaf operator keys`"},
		{"operator.transmitter_key", c.Operator.TransmitterKey, false, "make the keys with `sheaf operator keys`"},
		{"operator.tls_key", c.Operator.TLSKey, false, "make the keys with `sheaf operator keys`"},
		{"operator.password_file", password, false, "or set SHEAF_PASSWORD"},
		{"operator.keys_dir", c.Operator.KeysDir, true, "or leave it empty"},
		{"products.terms_dir", c.Products.TermsDir, true, "make the folder"},
		{"products.parcels_dir", c.Products.ParcelsDir, true, "make the folder"},
		{"models.dir", c.Models.Dir, true, "make the folder, or leave it empty where no model is run"},
	} {
		if err := isThere(f.path, f.folder); err != nil {
			return fmt.Errorf("%s %s: %w: %s", f.name, f.path, err, f.hint)
		}
	}
	return c.Models.checkFiles()
}

// checkFiles says which part of what models need is not there. A start without it
// would look well until a request comes that a model must answer.
func (c ModelsConfig) checkFiles() error {
	if c.Dir == "" {
		return nil
	}
	if err := isThere(c.Dir, true); err != nil {
		return fmt.Errorf("models.dir %s: %w", c.Dir, err)
	}
	if err := isThere(c.Library, false); err != nil {
		return fmt.Errorf("models.library %s: %w: the models in models.dir need it: run `%s`", c.Library, err, onnx.FetchCommand)
	}
	return nil
}

// isThere says why there is no file, or no folder, at a path; empty is none that is wanted.
func isThere(path string, folder bool) error {
	info, err := os.Stat(cmp.Or(path, "."))
	switch {
	case path == "":
		return nil
	case errors.Is(err, os.ErrNotExist):
		return errors.New("it does not exist")
	case err != nil:
		return err
	case folder && !info.IsDir():
		return errors.New("it is no folder")
	case !folder && info.IsDir():
		return errors.New("it is a folder, and a file is wanted")
	}
	return nil
}
