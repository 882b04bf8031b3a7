package terms

import (
	_ "embed" // the schema
	"slices"
)

//go:embed schema.json
var schema []byte

// Schema is the JSON Schema (draft 2020-12) of a term sheet, for editors and
// for who writes sheets by program. A test writes it from the Go types. It knows
// every field's form; what fields ask of each other, Check alone knows.
func Schema() []byte { return slices.Clone(schema) }
