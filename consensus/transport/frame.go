package transport

import (
	"encoding/binary"
	"fmt"
	"io"
)

// MaxMessage bounds the bytes of one side message or log entry.
const MaxMessage = 96 << 10

// The first bytes of a connection say what it carries.
const (
	headerVersion = 1
	headerSize    = 10 // version, purpose, group (big endian)
)

// purpose is what a connection is for.
type purpose byte

const (
	purposeSide purpose = 1 // frames from the dialler; nothing comes back
	purposeRaft purpose = 2 // one raft group's requests and answers
)

func writeHeader(w io.Writer, p purpose, group uint64) error {
	header := binary.BigEndian.AppendUint64([]byte{headerVersion, byte(p)}, group)
	_, err := w.Write(header)
	return err
}

func readHeader(r io.Reader) (purpose, uint64, error) {
	var header [headerSize]byte
	if _, err := io.ReadFull(r, header[:]); err != nil {
		return 0, 0, fmt.Errorf("read connection header: %w", err)
	}
	p := purpose(header[1])
	if header[0] != headerVersion || (p != purposeSide && p != purposeRaft) {
		return 0, 0, fmt.Errorf("read connection header: version %d, purpose %d: want version %d, purpose 1 or 2", header[0], header[1], headerVersion)
	}
	return p, binary.BigEndian.Uint64(header[2:]), nil
}

// A frame is its length (4 bytes, big endian), a kind and a body.
type frameKind byte

const (
	frameMessage  frameKind = 1 // body: a side message
	frameProposal frameKind = 2 // body: group (8 bytes, big endian), entry

	// body: group, request hash, attempt, term, author, signature; relayed once
	frameComplaint frameKind = 3
)

const maxFrame = 1 + 8 + MaxMessage

// newFrame is a frame ready to be written, in one slice.
func newFrame(kind frameKind, parts ...[]byte) []byte {
	size := 1
	for _, p := range parts {
		size += len(p)
	}
	frame := binary.BigEndian.AppendUint32(make([]byte, 0, 4+size), uint32(size))
	frame = append(frame, byte(kind))
	for _, p := range parts {
		frame = append(frame, p...)
	}
	return frame
}

// readFrame reads one frame; its length is checked before anything is allocated.
func readFrame(r io.Reader) (frameKind, []byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, nil, err
	}
	size := binary.BigEndian.Uint32(head[:])
	if size < 1 || size > maxFrame {
		return 0, nil, fmt.Errorf("read frame: %d bytes: want 1 to %d", size, maxFrame)
	}
	body := make([]byte, size)
	if _, err := io.ReadFull(r, body); err != nil {
		return 0, nil, fmt.Errorf("read frame of %d bytes: %w", size, err)
	}
	return frameKind(body[0]), body[1:], nil
}
