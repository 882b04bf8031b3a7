package onnx

// #include <stdlib.h>
import "C"

import (
	"fmt"
	"unsafe"

	ort "github.com/yalue/onnxruntime_go"
)

// The library keeps the addresses of what it is given beyond the call, and leaves
// them behind in memory that it frees. Were they addresses of Go's heap, whoever
// is handed that memory next and lets Go write pointers into it (GDAL's wrapper
// does) would show the garbage collector pointers to nothing, and the process
// would end. So all that the library sees is memory of C.

// matrix is an ONNX tensor of 32-bit floats in memory of C.
type matrix struct {
	*ort.Tensor[float32]
	memory unsafe.Pointer
}

// newMatrix makes a matrix of zeros; the caller closes it. No side is zero.
func newMatrix(rows, columns int) (matrix, error) {
	n := rows * columns
	t := matrix{memory: C.calloc(C.size_t(n), C.size_t(unsafe.Sizeof(float32(0))))}
	if t.memory == nil {
		return t, fmt.Errorf("no memory for %d numbers", n)
	}
	var err error
	t.Tensor, err = ort.NewTensor(ort.NewShape(int64(rows), int64(columns)), unsafe.Slice((*float32)(t.memory), n))
	if err != nil {
		C.free(t.memory)
	}
	return t, err
}

// close frees the tensor; its data must not be used afterwards.
func (t matrix) close() {
	_ = t.Destroy() // frees memory only
	C.free(t.memory)
}

// withBytes calls f with a copy of b in memory of C, which f must not keep.
func withBytes[T any](b []byte, f func([]byte) (T, error)) (T, error) {
	memory := C.CBytes(b)
	defer C.free(memory)
	return f(unsafe.Slice((*byte)(memory), len(b)))
}
