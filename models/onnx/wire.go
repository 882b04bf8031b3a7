package onnx

import (
	"encoding/binary"
	"fmt"
	"math"
)

// A field of a protobuf message: its number and either an integer or bytes.
type field struct {
	number uint64
	value  uint64
	bytes  []byte
}

// form is how a field may be written: by which wire type, once or more often.
type form struct {
	wire uint64
	many bool
}

// Wire types of protobuf, and numbers that may be packed into bytes.
const (
	varint  = 0
	fixed64 = 1
	bytes   = 2
	fixed32 = 5
)

// message is the fields of one kind of message. Whatever is not listed is refused,
// not skipped: what inspection does not see, the library must not see either.
type message struct {
	name    string
	fields  map[uint64]form
	refused map[uint64]string // of fields that people do write, what they are
}

// read walks a message and calls visit for each field. Lengths are checked before
// they are used. A field that may be there once is refused the second time: the
// library would merge the two.
func (m message) read(b []byte, visit func(field) error) error {
	seen := map[uint64]bool{}
	for len(b) > 0 {
		tag, n := binary.Uvarint(b)
		// The library reads 32 bits of a tag; further ones would hide a field from us.
		if n <= 0 || tag>>3 == 0 || tag > math.MaxUint32 {
			return fmt.Errorf("%s: a field without a valid tag", m.name)
		}
		f := field{number: tag >> 3}
		b = b[n:]
		size, err := f.take(b, tag&7)
		if err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
		b = b[size:]
		want, known := m.fields[f.number]
		switch {
		case m.refused[f.number] != "":
			return fmt.Errorf("%s: holds %s: only a plain graph is run", m.name, m.refused[f.number])
		case !known:
			return fmt.Errorf("%s: field %d is not one that is read", m.name, f.number)
		case tag&7 != want.wire && (tag&7 != bytes || !want.many):
			return fmt.Errorf("%s: field %d has wire type %d", m.name, f.number, tag&7)
		case seen[f.number] && !want.many:
			return fmt.Errorf("%s: field %d is there twice", m.name, f.number)
		}
		seen[f.number] = true
		if err := visit(f); err != nil {
			return err
		}
	}
	return nil
}

// take reads a field's value and says how many bytes it has.
func (f *field) take(b []byte, wire uint64) (n int, err error) {
	switch wire {
	case varint:
		if f.value, n = binary.Uvarint(b); n <= 0 {
			return 0, fmt.Errorf("field %d: a cut integer", f.number)
		}
	case fixed64, fixed32:
		n = 8
		if wire == fixed32 {
			n = 4
		}
		if len(b) < n {
			return 0, fmt.Errorf("field %d: cut after %d of %d bytes", f.number, len(b), n)
		}
	case bytes:
		size, m := binary.Uvarint(b)
		if m <= 0 || size > uint64(len(b)-m) {
			return 0, fmt.Errorf("field %d: says more bytes than there are", f.number)
		}
		n = m + int(size) //nolint:gosec // at most len(b)
		f.bytes = b[m:n:n]
	default:
		return 0, fmt.Errorf("field %d: wire type %d", f.number, wire)
	}
	return n, nil
}

// integers are the numbers of a field that may be packed; most bounds how many.
func (f field) integers(most int) ([]int64, error) {
	if f.bytes == nil {
		return []int64{int64(f.value)}, nil //nolint:gosec // as the library reads it
	}
	var out []int64
	for packed := f.bytes; len(packed) > 0; {
		v, n := binary.Uvarint(packed)
		if n <= 0 || len(out) == most {
			return nil, fmt.Errorf("field %d: a cut integer, or more than %d", f.number, most)
		}
		out, packed = append(out, int64(v)), packed[n:] //nolint:gosec // as the library reads it
	}
	return out, nil
}
