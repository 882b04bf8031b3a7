package models

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models/artifacts"
	"github.com/sheaf-oracle/sheaf/oracle"
)

func manifestBytes(t testing.TB) []byte {
	t.Helper()
	b, err := fs.ReadFile(artifacts.CropDamage(), "manifest.json")
	require.NoError(t, err)
	return b
}

func TestShippedModel(t *testing.T) {
	p, err := Load(artifacts.CropDamage())
	require.NoError(t, err)
	m := p.Manifest
	require.Equal(t, "crop-damage@3", m.ID())
	require.Equal(t, oracle.Keccak(manifestBytes(t)), m.Digest())
	require.NoError(t, m.Admit(false))
	require.ErrorContains(t, m.Admit(true), "is a preview: a live deployment takes released models only")
	require.GreaterOrEqual(t, len(p.Golden), MinGolden)
	require.GreaterOrEqual(t, m.Training.Runs, 2000)
	for i, v := range p.Golden {
		require.Empty(t, m.OutOfRange(v.Features), "golden vector %d", i)
	}
}

// TestParseRefuses edits the shipped manifest, one rule at a time.
func TestParseRefuses(t *testing.T) {
	good := string(manifestBytes(t))
	_, err := Parse([]byte(good))
	require.NoError(t, err)
	for _, c := range [][3]string{
		{`"format":1`, `"format":2`, "format 2"},
		{`"format":1`, `"format": 1`, "not in canonical form"},
		{`"format":1`, `"format":1.0`, "cannot unmarshal"},
		{`"format":1`, `"format":1,"format":1`, "not in canonical form"},
		{`"format":1`, `"format":1,"formula":1`, "unknown field"},
		{`"name":"crop-damage"`, `"name":"Crop damage"`, "name"},
		{`"status":"preview"`, `"status":"gold"`, "status"},
		{`"opset":17`, `"opset":7`, "opset 7"},
		{`"file":"model.onnx"`, `"file":"../model.onnx"`, "plain file names"},
		{`"preprocessing":"crop-series@3"`, `"preprocessing":"crop-series"`, "preprocessing"},
		{`"crops":["cereal",`, `"crops":["potato",`, "none twice"},
		{`"start":[5,1]`, `"start":[13,1]`, "window.start"},
		{`"months":[3,4,`, `"months":[4,3,`, "window.months"},
		{`"mask":"seen_03"`, `"mask":"seen_99"`, "is no column"},
		{`"levels_bps":[1000,5000,9000]`, `"levels_bps":[1000,9000,5000]`, "levels_bps"},
		{`"ood_limit_e4":10000`, `"ood_limit_e4":0`, "ood_limit_e4"},
		{`"ndmi":["nir","swir16"]`, `"ndmi":["nir"]`, "two bands"},
		{`"ood":"ood"`, `"ood":"Out Of"`, "output"},
		{`"version":3`, `"version":0`, "version 0"},
		{`"mask":"seen_03"`, `"mask":"ndvi_p01"`, "is no column of unit mask"},
		{`"months":[3,4,`, `"months":[3,3,4,`, "window.months"},
		{`"crops":["cereal",`, `"crops":["c\u001b[2J",`, "want words"},
		{`"unit":"damage fraction"`, `"unit":"\u001b[2J"`, "output.unit"},
		{`"unit":"degC"`, `"unit":"\u0007"`, "a unit of plain letters"},
	} {
		bad := strings.Replace(good, c[0], c[1], 1)
		require.NotEqual(t, good, bad, c[0])
		_, err := Parse([]byte(bad))
		require.ErrorContains(t, err, c[2], c[1])
	}
	_, err = Parse(bytes.Repeat([]byte(" "), MaxManifest+1))
	require.ErrorContains(t, err, "want at most")
	_, err = Parse(append([]byte(good), '\n'))
	require.ErrorContains(t, err, "not in canonical form")
	for _, cut := range []string{"", "{", good[:len(good)/2]} {
		_, err = Parse([]byte(cut))
		require.ErrorContains(t, err, "bytes: not JSON, or cut")
	}
}

// A pipe in a model's folder would be waited for until somebody writes into it.
func TestLoadReadsPlainFilesAlone(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, syscall.Mkfifo(filepath.Join(dir, "manifest.json"), 0o600))
	_, err := Load(os.DirFS(dir))
	require.ErrorContains(t, err, "manifest.json is not a plain file")
}

func TestOutOfRange(t *testing.T) {
	m, err := Parse(manifestBytes(t))
	require.NoError(t, err)
	row := make([]float32, len(m.Input.Columns))
	require.Empty(t, m.OutOfRange(row), "masked values do not count")
	row[0] = 5
	require.Empty(t, m.OutOfRange(row))
	row[108] = 1 // seen_p01
	require.Contains(t, m.OutOfRange(row), "ndvi_p01 is 5.0000: the model was made for")
	row[0] = float32(math.NaN())
	require.Equal(t, "ndvi_p01 is not a finite number", m.OutOfRange(row))
	row[108], row[0] = 0, float32(math.Inf(-1))
	require.Equal(t, "ndvi_p01 is not a finite number", m.OutOfRange(row), "masked, too")
	for at, unit := range map[int]string{108: UnitMask, slices.IndexFunc(m.Input.Columns, func(c Column) bool { return c.Unit == UnitOneHot }): UnitOneHot} {
		for _, v := range []float32{-5, .5, 2, float32(math.Inf(1))} {
			row := make([]float32, len(m.Input.Columns))
			row[at] = v
			require.Contains(t, m.OutOfRange(row), m.Input.Columns[at].Name+" is ", "%v in a column of unit %s", v, unit)
		}
	}
	always := *m // a column without a mask counts always
	always.Input.Columns, always.masks = slices.Clone(m.Input.Columns), slices.Clone(m.masks)
	always.Input.Columns[1].Mask, always.masks[1] = "", -1
	row = make([]float32, len(m.Input.Columns))
	row[1] = 5
	require.Empty(t, m.OutOfRange(row))
	require.Contains(t, always.OutOfRange(row), "ndvi_p02 is 5.0000: the model was made for")
	require.Contains(t, m.OutOfRange(row[:3]), "3 inputs: the model wants 201")
}

func folder(t *testing.T) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	for _, name := range []string{"manifest.json", "model.onnx", "golden.json"} {
		b, err := fs.ReadFile(artifacts.CropDamage(), name)
		require.NoError(t, err)
		out[name] = &fstest.MapFile{Data: b}
	}
	return out
}

func TestLoadRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		change func(fstest.MapFS)
		want   string
	}{
		"no manifest": {func(f fstest.MapFS) { delete(f, "manifest.json") }, "manifest.json"},
		"no graph":    {func(f fstest.MapFS) { delete(f, "model.onnx") }, "model.onnx"},
		"no vectors":  {func(f fstest.MapFS) { delete(f, "golden.json") }, "golden.json"},
		"graph bit":   {func(f fstest.MapFS) { f["model.onnx"].Data[9] ^= 1 }, "model.onnx has SHA-256"},
		"graph cut":   {func(f fstest.MapFS) { f["model.onnx"].Data = f["model.onnx"].Data[1:] }, "the manifest says"},
		"vector byte": {func(f fstest.MapFS) { f["golden.json"].Data[40] ^= 1 }, "golden.json has SHA-256"},
		"huge graph":  {func(f fstest.MapFS) { f["model.onnx"].Data = make([]byte, MaxGraph+1) }, "more than"},
		"few vectors": {func(f fstest.MapFS) { regolden(t, f, `{"vectors":[]}`) }, "0 vectors: want at least 64"},
		"not JSON":    {func(f fstest.MapFS) { regolden(t, f, `vectors`) }, "golden.json: invalid"},
		"short row": {func(f fstest.MapFS) {
			regolden(t, f, `{"vectors":[`+strings.Repeat(`{"features":["1"]},`, MinGolden-1)+`{"features":["1"]}]}`)
		}, "vector 0 has 1 features"},
		"no number": {func(f fstest.MapFS) {
			row := `{"features":[` + strings.Repeat(`"x",`, 200) + `"x"]}`
			regolden(t, f, `{"vectors":[`+strings.Repeat(row+",", MinGolden-1)+row+`]}`)
		}, "vector 0 feature 0"},
		"endless": {func(f fstest.MapFS) {
			row := `{"features":[` + strings.Repeat(`"0",`, 200) + `"Inf"]}`
			regolden(t, f, `{"vectors":[`+strings.Repeat(row+",", MinGolden-1)+row+`]}`)
		}, `vector 0 feature 200: "Inf" is not a finite number`},
		"more vectors": {func(f fstest.MapFS) {
			regolden(t, f, `{"vectors":[`+strings.Repeat(`{"features":["1"]},`, maxGolden)+`{"features":["1"]}]}`)
		}, "1025 vectors: want at least 64, at most 1024"},
		"other field": {func(f fstest.MapFS) { regolden(t, f, `{"vectors":[],"more":1}`) }, `unknown field "more"`},
	} {
		t.Run(name, func(t *testing.T) {
			f := folder(t)
			for _, file := range f {
				file.Data = bytes.Clone(file.Data)
			}
			c.change(f)
			_, err := Load(f)
			require.ErrorContains(t, err, c.want)
		})
	}
}

// regolden replaces the vectors and names them in the manifest.
func regolden(t *testing.T, f fstest.MapFS, golden string) {
	t.Helper()
	f["golden.json"].Data = []byte(golden)
	var m map[string]any
	require.NoError(t, json.Unmarshal(f["manifest.json"].Data, &m))
	m["golden"].(map[string]any)["sha256"] = oracle.Hash(sha256.Sum256([]byte(golden))).String()
	b, err := oracle.CanonicalJSON(m)
	require.NoError(t, err)
	f["manifest.json"].Data = b
}

func TestTileAgainstPlainVersion(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		var readings []oracle.Reading
		for range random.IntN(8) {
			start := int64(random.IntN(6))
			readings = append(readings, oracle.Reading{Variable: "rain", Source: string(rune('a' + random.IntN(2))), Start: start, End: start + int64(random.IntN(4)), Value: 1})
		}
		end := int64(1 + random.IntN(6))
		tiles, ok := Tile(readings, "rain", 0, end)
		want := false
		for _, source := range []string{"a", "b"} {
			covered, used := make([]int, end), true
			for _, r := range readings {
				if r.Source != source || r.End > end {
					continue
				}
				used = used && r.End > r.Start
				for i := r.Start; i < r.End; i++ {
					covered[i]++
				}
			}
			for _, n := range covered {
				used = used && n == 1
			}
			want = want || used
		}
		require.Equal(t, want, ok, "%v to %d", readings, end)
		if ok {
			require.Equal(t, float64(len(tiles)), Sum(tiles))
			require.InDelta(t, 1, Mean(tiles), 1e-12)
		}
	}
	require.Zero(t, Mean(nil))
}

func TestQuantise(t *testing.T) {
	for v, want := range map[float64]int32{
		0: 0, 160.72: 1_607_200, 0.00005: 1, 0.000049: 0, -0.00005: 0, -0.00006: -1, 1e9: math.MaxInt32, -1e9: -math.MaxInt32,
		math.Inf(1): math.MaxInt32, 0.31234999: 3123,
	} {
		require.Equal(t, want, Quantise(v), "%v", v)
	}
	require.Zero(t, Quantise(math.NaN()))
}

func FuzzParse(f *testing.F) {
	f.Add(manifestBytes(f))
	f.Add([]byte(`{"format":1}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if m, err := Parse(b); err == nil && m.check() != nil {
			t.Fatal("parsed what does not pass its own check")
		}
	})
}
