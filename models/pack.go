package models

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Package is a model as it ships: a manifest and the bytes it names, all checked.
type Package struct {
	Manifest *Manifest
	Graph    []byte // ONNX
	Golden   []Vector
}

// Vector is one golden row: an input and the quantised outputs that any node
// must get from it.
type Vector struct {
	Features         []float32
	Low, Value, High int32 // 1e-4 units
	Score            int32 // 1e-4 units
}

// Load reads a model's folder: manifest.json and the files it names. It refuses
// bytes that are not the named ones, and whatever is no plain file: a pipe would be
// waited for. That a link does not leave root is root's to hold: give os.Root's.
func Load(root fs.FS) (*Package, error) {
	raw, err := read(root, "manifest.json", MaxManifest)
	if err != nil {
		return nil, err
	}
	m, err := Parse(raw)
	if err != nil {
		return nil, err
	}
	graph, err := read(root, m.Graph.Name, MaxGraph)
	if err != nil {
		return nil, fmt.Errorf("model %s: %w", m.ID(), err)
	}
	if err := m.CheckGraph(graph); err != nil {
		return nil, fmt.Errorf("model %s: %w", m.ID(), err)
	}
	golden, err := read(root, m.Golden.Name, MaxGolden)
	if err != nil {
		return nil, fmt.Errorf("model %s: %w", m.ID(), err)
	}
	vectors, err := m.parseGolden(golden)
	if err != nil {
		return nil, fmt.Errorf("model %s: %w", m.ID(), err)
	}
	return &Package{Manifest: m, Graph: graph, Golden: vectors}, nil
}

// read returns a file's bytes, at most one more than limit so that checks see the excess.
func read(root fs.FS, name string, limit int64) (b []byte, err error) {
	info, err := fs.Stat(root, name)
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s is not a plain file", name)
	}
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	f, err := root.Open(name)
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if b, err = io.ReadAll(io.LimitReader(f, limit+1)); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("read %s: more than %d bytes", name, limit)
	}
	return b, nil
}

type goldenFile struct {
	Vectors []struct {
		Features []string `json:"features"`
		Low      int32    `json:"low"`
		Value    int32    `json:"value"`
		High     int32    `json:"high"`
		Score    int32    `json:"ood_e4"`
	} `json:"vectors"`
}

func (m *Manifest) parseGolden(b []byte) ([]Vector, error) {
	if err := m.Golden.check(b, MaxGolden); err != nil {
		return nil, err
	}
	var file goldenFile
	if err := oracle.StrictJSON(b, &file); err != nil {
		return nil, fmt.Errorf("%s: %w", m.Golden.Name, err)
	}
	if n := len(file.Vectors); n < MinGolden || n > maxGolden {
		return nil, fmt.Errorf("%s has %d vectors: want at least %d, at most %d", m.Golden.Name, n, MinGolden, maxGolden)
	}
	vectors := make([]Vector, len(file.Vectors))
	for i, v := range file.Vectors {
		if len(v.Features) != len(m.Input.Columns) {
			return nil, fmt.Errorf("%s vector %d has %d features: want %d", m.Golden.Name, i, len(v.Features), len(m.Input.Columns))
		}
		vectors[i] = Vector{Features: make([]float32, len(v.Features)), Low: v.Low, Value: v.Value, High: v.High, Score: v.Score}
		for j, text := range v.Features {
			x, err := strconv.ParseFloat(text, 32)
			if err != nil || x-x != 0 {
				return nil, fmt.Errorf("%s vector %d feature %d: %.40q is not a finite number of 32 bits", m.Golden.Name, i, j, text)
			}
			vectors[i].Features[j] = float32(x)
		}
	}
	return vectors, nil
}
