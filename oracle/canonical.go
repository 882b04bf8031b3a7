package oracle

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// CanonicalJSON writes a value as the one JSON text that is hashed: keys sorted
// by bytes, no white space, no HTML escapes, numbers in Go's shortest form
// (that of RFC 8785 for every value Sheaf hashes). Term sheets, manifests and
// parcels are hashed in this form.
func CanonicalJSON(v any) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("write canonical JSON: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.UseNumber() // integers keep every digit
	var tree any
	if err := decoder.Decode(&tree); err != nil {
		return nil, fmt.Errorf("write canonical JSON: %w", err)
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(tree); err != nil { // maps are written with sorted keys
		return nil, fmt.Errorf("write canonical JSON: %w", err)
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}

// StrictJSON reads one JSON value and nothing after it, refusing unknown fields.
func StrictJSON(b []byte, v any) error {
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(v); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return fmt.Errorf("more than one JSON value")
	}
	return nil
}
