package onnx

import (
	"encoding/binary"
	"fmt"
)

// A field of a protobuf message: its number and either an integer or bytes.
type field struct {
	number uint64
	value  uint64
	bytes  []byte
}

// fields walks a protobuf message and calls visit for each field. It reads what
// inspection needs and nothing else; lengths are checked before they are used.
func fields(message []byte, visit func(field) error) error {
	for len(message) > 0 {
		tag, n := binary.Uvarint(message)
		if n <= 0 || tag>>3 == 0 {
			return fmt.Errorf("a field without a valid tag")
		}
		f := field{number: tag >> 3}
		message = message[n:]
		switch tag & 7 {
		case 0:
			if f.value, n = binary.Uvarint(message); n <= 0 {
				return fmt.Errorf("field %d: a cut integer", f.number)
			}
		case 1, 5:
			n = 8
			if tag&7 == 5 {
				n = 4
			}
			if len(message) < n {
				return fmt.Errorf("field %d: cut after %d of %d bytes", f.number, len(message), n)
			}
		case 2:
			size, m := binary.Uvarint(message)
			if m <= 0 || size > uint64(len(message)-m) {
				return fmt.Errorf("field %d: says more bytes than there are", f.number)
			}
			n = m + int(size)
			f.bytes = message[m:n]
		default:
			return fmt.Errorf("field %d: wire type %d", f.number, tag&7)
		}
		message = message[n:]
		if err := visit(f); err != nil {
			return err
		}
	}
	return nil
}
