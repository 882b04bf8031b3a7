package onnx

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	ort "github.com/yalue/onnxruntime_go"
)

// libraries are the shared libraries that may compute what is signed: SHA-256 →
// what it is. Another build could round differently, so it needs a line here.
var libraries = map[string]string{
	"92ba8e44d31b80a34f5e805076a044122c3be1fffe0d88ed790de7267b0b2682": "ONNX Runtime 1.24.3, linux/x64, of npm onnxruntime-node",
}

// FetchCommand brings the library to contracts/node_modules/onnxruntime-node/bin/napi-v6/linux/x64.
const FetchCommand = "npm --prefix contracts ci --ignore-scripts"

// Runtime is the shared library, opened and recognised. One process has one.
type Runtime struct {
	path string
	what string
}

// The library keeps one environment per process; so do we.
var environment struct {
	sync.Mutex
	runtime *Runtime
}

// Open loads the ONNX Runtime shared library at path after checking its digest.
// The same file may be opened again; another one may not.
func Open(path string) (*Runtime, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("ONNX Runtime library %s: %w", path, err)
	}
	environment.Lock()
	defer environment.Unlock()
	if r := environment.runtime; r != nil {
		if r.path != absolute {
			return nil, fmt.Errorf("ONNX Runtime library %s: this process already uses %s", absolute, r.path)
		}
		return r, nil
	}
	what, err := identify(absolute)
	if err != nil {
		return nil, err
	}
	ort.SetSharedLibraryPath(absolute)
	if err := ort.InitializeEnvironment(ort.WithLogLevelError()); err != nil {
		return nil, fmt.Errorf("load ONNX Runtime library %s: %w", absolute, err)
	}
	environment.runtime = &Runtime{path: absolute, what: what}
	return environment.runtime, nil
}

// String says which library this is, for logs.
func (r *Runtime) String() string { return r.what }

// identify returns what the file at path is, or why it is not used.
func identify(path string) (string, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("ONNX Runtime library %s is missing: run `%s`", path, FetchCommand)
	}
	if err != nil {
		return "", fmt.Errorf("open ONNX Runtime library: %w", err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("read ONNX Runtime library %s: %w", path, err)
	}
	digest := hex.EncodeToString(h.Sum(nil))
	what, known := libraries[digest]
	if !known {
		return "", fmt.Errorf("ONNX Runtime library %s has SHA-256 %s, which is no build this node knows: run `%s`", path, digest, FetchCommand)
	}
	return what, nil
}
