package models

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Status says how far a model has come.
type Status string

// A preview runs in demonstrations and shadow runs; a live registry takes only
// released models, which passed the gates on held-out years.
const (
	Preview  Status = "preview"
	Released Status = "released"
)

// Limits of what a manifest may name.
const (
	MaxManifest = 64 << 10 // bytes
	MaxGraph    = 4 << 20  // bytes of ONNX
	MaxGolden   = 4 << 20  // bytes of golden.json
	MinGolden   = 64       // vectors
	maxGolden   = 1024     // vectors
	MaxColumns  = 1024     // inputs of a model
	MinOpset    = 13
	MaxOpset    = 21
)

// Manifest is everything that makes a model that model, as written in
// manifest.json. Values that end in _e4 are in 1e-4 of their unit.
type Manifest struct {
	Format        int                 `json:"format"`  // 1
	Name          string              `json:"name"`    // lower case, digits and dashes
	Version       int                 `json:"version"` // from 1
	Status        Status              `json:"status"`
	Opset         int64               `json:"opset"` // of the ONNX default domain
	Graph         File                `json:"onnx"`
	Golden        File                `json:"golden"`
	Preprocessing string              `json:"preprocessing"` // name@version of the features
	Indices       map[string][]string `json:"indices"`       // name → bands a, b of (a − b)/(a + b), per pixel
	Crops         []string            `json:"crops"`         // in one-hot order
	Window        Window              `json:"window"`
	Input         Input               `json:"input"`
	Output        Output              `json:"output"`
	Training      Training            `json:"training"`
	raw           []byte
	masks         []int // of each input column, the column that masks it, or -1
}

// File names bytes that ship with the manifest.
type File struct {
	Name   string      `json:"file"`
	SHA256 oracle.Hash `json:"sha256"`
	Size   int64       `json:"size,omitempty"` // bytes, where stated
}

// Window is the season a model was made for, in months and days of the year in
// which the window ends (UTC).
type Window struct {
	Start  [2]int   `json:"start"`  // month, day
	Ends   [][2]int `json:"ends"`   // the assessment dates it knows
	Months []int    `json:"months"` // months it reads, the baseline included
}

// Input is the graph's one input, [N, len(Columns)] of float32.
type Input struct {
	Name    string   `json:"name"`
	Columns []Column `json:"columns"`
}

// Column is one number of the input. A column with a mask counts only where the
// masking column is 1, and must then lie in [Min, Max]; one without always must. One
// whose unit is UnitMask or UnitOneHot is 0 or 1.
type Column struct {
	Name string `json:"name"`
	Unit string `json:"unit"`
	Mask string `json:"mask,omitempty"`
	Min  int64  `json:"min_e4"`
	Max  int64  `json:"max_e4"`
}

// Units of columns that say yes or no.
const (
	UnitMask   = "mask"    // whether others are known
	UnitOneHot = "one-hot" // which crop it is
)

// binary is whether the column is 0 or 1.
func (c *Column) binary() bool { return c.Unit == UnitMask || c.Unit == UnitOneHot }

// Output names the graph's outputs: quantiles [N, 3] at the stated levels, and a
// score [N, 1] above whose limit a row is out of the domain.
type Output struct {
	Quantiles string `json:"quantiles"`
	Score     string `json:"ood"`
	Unit      string `json:"unit"`
	Levels    [3]int `json:"levels_bps"`
	Limit     int32  `json:"ood_limit_e4"`
}

// Training says what the model saw; the digests let anybody repeat it.
type Training struct {
	Seasons int                    `json:"seasons"` // simulated field years
	Runs    int                    `json:"runs"`    // crop-model runs, references included
	Samples int                    `json:"samples"` // labelled seasons
	Data    oracle.Hash            `json:"samples_sha256"`
	Weather map[string]oracle.Hash `json:"weather_sha256"` // site → file
}

// Parse reads a manifest strictly: it must be canonical JSON byte for byte,
// without unknown fields, and every value in its range.
func Parse(b []byte) (*Manifest, error) {
	if len(b) > MaxManifest {
		return nil, fmt.Errorf("manifest of %d bytes: want at most %d", len(b), MaxManifest)
	}
	if !json.Valid(b) {
		return nil, fmt.Errorf("manifest of %d bytes: not JSON, or cut", len(b))
	}
	canonical, err := oracle.CanonicalJSON(json.RawMessage(b))
	if err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	if !bytes.Equal(canonical, b) {
		return nil, fmt.Errorf("manifest: not in canonical form (sorted keys, no space), so its digest is not defined")
	}
	m := &Manifest{raw: bytes.Clone(b)}
	if err := oracle.StrictJSON(b, m); err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	if err := m.check(); err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	m.masks = m.Input.masks()
	return m, nil
}

// Digest is what a term sheet, a request and a report name: Keccak-256 of the manifest.
func (m *Manifest) Digest() oracle.Hash { return oracle.Keccak(m.raw) }

// ID is the model's name and version, for people.
func (m *Manifest) ID() string { return fmt.Sprintf("%s@%d", m.Name, m.Version) }

// Admit refuses a preview where only released models may run.
func (m *Manifest) Admit(live bool) error {
	if live && m.Status != Released {
		return fmt.Errorf("model %s is a %s: a live deployment takes released models only", m.ID(), m.Status)
	}
	return nil
}

// CheckGraph reports whether b are the ONNX bytes the manifest names.
func (m *Manifest) CheckGraph(b []byte) error { return m.Graph.check(b, MaxGraph) }

func (f File) check(b []byte, limit int) error {
	if len(b) > limit {
		return fmt.Errorf("%s has %d bytes: want at most %d", f.Name, len(b), limit)
	}
	if f.Size != 0 && int64(len(b)) != f.Size {
		return fmt.Errorf("%s has %d bytes, the manifest says %d", f.Name, len(b), f.Size)
	}
	if got := oracle.Hash(sha256.Sum256(b)); got != f.SHA256 {
		return fmt.Errorf("%s has SHA-256 %s, the manifest says %s", f.Name, got, f.SHA256)
	}
	return nil
}

// OutOfRange names the first value of a row that lies outside the range its
// column had in training, or returns "". Masked values do not count, but must be
// numbers all the same: the graph multiplies them by 0.
func (m *Manifest) OutOfRange(row []float32) string {
	if len(row) != len(m.Input.Columns) {
		return fmt.Sprintf("%d inputs: the model wants %d", len(row), len(m.Input.Columns))
	}
	for i := range m.Input.Columns {
		c := &m.Input.Columns[i]
		switch v := float64(row[i]); {
		case v-v != 0:
			return c.Name + " is not a finite number"
		case c.binary() && v != 0 && v != 1:
			return fmt.Sprintf("%s is %g: want 0 or 1, its unit is %s", c.Name, v, c.Unit)
		}
		if mask := m.masks[i]; c.binary() || mask >= 0 && row[mask] == 0 {
			continue
		}
		if v := float64(row[i]) * 1e4; v < float64(c.Min) || v > float64(c.Max) {
			return fmt.Sprintf("%s is %.4f: the model was made for %.4f to %.4f %s",
				c.Name, row[i], float64(c.Min)/1e4, float64(c.Max)/1e4, c.Unit)
		}
	}
	return ""
}

func (in Input) masks() []int {
	out := make([]int, len(in.Columns))
	for i, c := range in.Columns {
		out[i] = slices.IndexFunc(in.Columns, func(other Column) bool { return other.Name == c.Mask })
	}
	return out
}
