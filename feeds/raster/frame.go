package raster

import (
	"encoding/binary"
	"fmt"
	"io"
	"math"
)

// kind is the first byte of a frame between a process and its child; a length of
// four bytes and the payload follow.
type kind byte

const (
	kindOrder  kind = 'o' // to the child: JSON of an order
	kindPoints kind = 'x' // both ways: eastings and northings in turn
	kindBytes  kind = 'b' // to the child: total size, then a range of the file
	kindRefuse kind = 'f' // to the child: the range cannot be had
	kindWant   kind = 'w' // to the parent: offset and length of a range
	kindPlan   kind = 'l' // to the parent: spans to read and to lay out in shared memory
	kindLaid   kind = 'm' // to the child: they are there
	kindDone   kind = 'd' // to the parent: JSON of the answer
	kindPixels kind = 'p' // to the parent: float32 in place of JSON
	kindError  kind = 'e' // to the parent: a sentence
)

// Bounds of a payload. A child's are checked by its parent, for a child that
// read a hostile file may say anything.
const (
	maxFrame    = maxRange + 8  // bytes; a window of pixels has 16 MiB, too
	maxSentence = 2000          // bytes of an error
	maxMoved    = maxFrame / 16 // points moved in one order
	maxAnswer   = 2 << 20       // bytes of JSON
	frameHead   = 5             // bytes
	pixelSize   = 4             // bytes
	pointSize   = 2 * 8         // bytes
	spanSize    = 2 * 8         // bytes
)

// writeFrame sends one frame, a small one in one write.
func writeFrame(w io.Writer, k kind, parts ...[]byte) error {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	if n > maxFrame {
		return fmt.Errorf("frame %c of %d bytes: want at most %d", k, n, maxFrame)
	}
	b := append(make([]byte, 0, 512), byte(k))
	b = binary.LittleEndian.AppendUint32(b, uint32(n))
	for _, p := range parts {
		if len(b)+len(p) <= cap(b) {
			b = append(b, p...)
			continue
		}
		if _, err := w.Write(b); err != nil {
			return err
		}
		if _, err := w.Write(p); err != nil {
			return err
		}
		b = b[:0]
	}
	_, err := w.Write(b)
	return err
}

// readFrame reads one frame, of at most most bytes.
func readFrame(r io.Reader, most int) (kind, []byte, error) {
	var head [frameHead]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, nil, err
	}
	n := binary.LittleEndian.Uint32(head[1:])
	if int64(n) > int64(most) {
		return 0, nil, fmt.Errorf("frame %q of %d bytes: want at most %d", head[0], n, most)
	}
	b := make([]byte, n)
	_, err := io.ReadFull(r, b)
	return kind(head[0]), b, err
}

func packPixels(values []float32) []byte {
	b := make([]byte, 0, len(values)*pixelSize)
	for _, v := range values {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	return b
}

func unpackPixels(b []byte, count int) ([]float32, error) {
	if len(b) != count*pixelSize {
		return nil, fmt.Errorf("%d bytes for %d pixels", len(b), count)
	}
	values := make([]float32, count)
	for i := range values {
		values[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[i*pixelSize:]))
	}
	return values, nil
}

func packPoints(x, y []float64) []byte {
	b := make([]byte, 0, len(x)*pointSize)
	for i := range x {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(x[i]))
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(y[i]))
	}
	return b
}

// unpackPoints fills x and y.
func unpackPoints(b []byte, x, y []float64) error {
	if len(b) != len(x)*pointSize {
		return fmt.Errorf("%d bytes for %d points", len(b), len(x))
	}
	for i := range x {
		x[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[i*pointSize:]))
		y[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[i*pointSize+8:]))
	}
	return nil
}

// packRange is the two numbers of a wanted range.
func packRange(offset, length int64) []byte {
	b := binary.LittleEndian.AppendUint64(nil, uint64(offset))
	return binary.LittleEndian.AppendUint64(b, uint64(length))
}

func unpackRange(b []byte) (offset, length int64, err error) {
	if len(b) != 16 {
		return 0, 0, fmt.Errorf("range of %d bytes", len(b))
	}
	offset, length = int64(binary.LittleEndian.Uint64(b)), int64(binary.LittleEndian.Uint64(b[8:]))
	if offset < 0 || length < 1 || length > maxRange {
		return 0, 0, fmt.Errorf("range of %d bytes from %d", length, offset)
	}
	return offset, length, nil
}

func packSpans(spans []span) []byte {
	b := make([]byte, 0, len(spans)*spanSize)
	for _, s := range spans {
		b = binary.LittleEndian.AppendUint64(b, uint64(s.off))
		b = binary.LittleEndian.AppendUint64(b, uint64(s.size))
	}
	return b
}

// unpackSpans bounds what a child may have its parent read.
func unpackSpans(b []byte) ([]span, error) {
	if len(b)%spanSize != 0 || len(b) > maxTiles*spanSize {
		return nil, fmt.Errorf("plan of %d bytes: want at most %d spans", len(b), maxTiles)
	}
	spans := make([]span, len(b)/spanSize)
	for i := range spans {
		off, size := int64(binary.LittleEndian.Uint64(b[i*spanSize:])), int64(binary.LittleEndian.Uint64(b[i*spanSize+8:]))
		if off < 0 || size < 0 || off > 1<<50 || size > maxKept {
			return nil, fmt.Errorf("span of %d bytes at byte %d", size, off)
		}
		spans[i] = span{off, size}
	}
	return spans, nil
}
