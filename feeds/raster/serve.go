package raster

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"syscall"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
)

// order is one thing that a child is asked to do.
type order struct {
	Do      string   `json:"do"`                // limit, open, pixels, move or drop
	File    uint64   `json:"file,omitempty"`    // of open, pixels and drop
	Level   int      `json:"level,omitempty"`   // of the file: 0 is full resolution, n its n-th overview
	Band    int      `json:"band,omitempty"`    // of pixels, from 0
	Windows []Window `json:"windows,omitempty"` // of pixels
	Memory  int64    `json:"memory,omitempty"`  // of limit: bytes beyond what the child starts with
	CRS     string   `json:"crs,omitempty"`     // of move, points follow
	Points  int      `json:"points,omitempty"`  // of move
}

// answer is what a child says of a file.
type answer struct {
	Header header `json:"header"`
}

// What a child keeps between two orders.
const (
	keptFiles = 64 // open files; the oldest is closed for a new one
	keptHead  = 8  // blocks of an open file
)

// Serve is a child's life: it reads rasters for its parent until in ends. The
// only files it can see are ranges that it asks its parent for on out. What it
// started may still run when it returns: the process is to end then, whatever
// a decoder is busy with.
func Serve(in io.Reader, out io.Writer) error {
	frames := make(chan incoming)
	s := &server{frames: frames, out: bufio.NewWriterSize(out, 64<<10), files: make(map[uint64]*served)}
	ended := make(chan error, 1)
	go func() { ended <- s.run() }()
	stdin := bufio.NewReaderSize(in, 64<<10)
	for {
		k, b, err := readFrame(stdin, maxFrame)
		if errors.Is(err, io.EOF) {
			return nil // the parent has ended or wants no more
		}
		if err != nil {
			return fmt.Errorf("read order: %w", err)
		}
		select {
		case frames <- incoming{k, b}:
		case err := <-ended:
			return err
		}
	}
}

type incoming struct {
	kind kind
	body []byte
}

// server is the working half of a child.
type server struct {
	frames <-chan incoming
	out    *bufio.Writer
	files  map[uint64]*served
	memory []byte // shared with the parent; nil before the first order
	clock  uint64
}

// served is an open file of a child.
type served struct {
	*local
	view   *shared
	header header
	used   uint64
}

// examine sees the first bytes of each file before GDAL does; tests set it.
var examine func(head []byte)

func (s *server) run() error {
	for f := range s.frames {
		var o order
		if f.kind != kindOrder || json.Unmarshal(f.body, &o) != nil {
			return fmt.Errorf("frame %q where an order must be", byte(f.kind))
		}
		if err := s.obey(o); err != nil {
			return err
		}
	}
	return nil
}

// obey does one thing and answers; the error is that the parent cannot be told.
func (s *server) obey(o order) error {
	switch o.Do {
	case "limit":
		return s.say(answer{}, s.limit(o.Memory))
	case "drop":
		s.drop(o.File)
		return nil
	case "move":
		return s.move(o)
	}
	f, err := s.file(o)
	if err != nil {
		return s.say(answer{}, err)
	}
	defer f.view.rest()
	switch o.Do {
	case "open":
		return s.say(answer{Header: f.header}, nil)
	case "pixels":
		pixels, err := f.pixels(o.Band, o.Windows)
		if err != nil {
			return s.say(answer{}, err)
		}
		return s.send(kindPixels, packPixels(pixels))
	}
	return s.say(answer{}, fmt.Errorf("order %q is unknown", o.Do))
}

// file is the open file of an order; one that was closed for others is opened anew.
func (s *server) file(o order) (*served, error) {
	s.clock++
	if f := s.files[o.File]; f != nil {
		f.used = s.clock
		return f, nil
	}
	for len(s.files) >= keptFiles {
		oldest := o.File
		for token, f := range s.files {
			if best := s.files[oldest]; best == nil || f.used < best.used {
				oldest = token
			}
		}
		s.drop(oldest)
	}
	view := &shared{blocks: newBlocks(context.Background(), s, Link{}), memory: s.memory, plan: s.plan}
	if examine != nil {
		if _, err := view.length(); err == nil {
			examine(view.have[0])
		}
	}
	l, h, err := openLocal(view, o.Level)
	if err != nil {
		return nil, err
	}
	f := &served{local: l, view: view, header: h, used: s.clock}
	s.files[o.File] = f
	return f, nil
}

func (s *server) drop(token uint64) {
	if f := s.files[token]; f != nil {
		f.close()
		delete(s.files, token)
	}
}

func (s *server) move(o order) error {
	f := <-s.frames
	if o.Points < 0 || o.Points > maxMoved {
		return fmt.Errorf("%d points of an order: want at most %d", o.Points, maxMoved)
	}
	x, y := make([]float64, o.Points), make([]float64, o.Points)
	if err := unpackPoints(f.body, x, y); err != nil || f.kind != kindPoints {
		return fmt.Errorf("points of an order: %w", err)
	}
	if err := transform(o.CRS, x, y); err != nil {
		return s.say(answer{}, err)
	}
	return s.send(kindPoints, packPoints(x, y))
}

// Fetch asks the parent for a range of the file that the order in work names.
func (s *server) Fetch(_ context.Context, r fetch.Request) (fetch.Response, error) {
	if err := s.send(kindWant, packRange(r.Offset, r.Length)); err != nil {
		return fetch.Response{}, err
	}
	f, ok := <-s.frames
	if !ok || f.kind != kindBytes || len(f.body) < 8 {
		return fetch.Response{}, errors.New("the parent has no such range")
	}
	return fetch.Response{Body: f.body[8:], Total: int64(binary.LittleEndian.Uint64(f.body)), Status: 206}, nil
}

// plan asks the parent to lay spans of that file out in shared memory.
func (s *server) plan(spans []span) error {
	if err := s.send(kindPlan, packSpans(spans)); err != nil {
		return err
	}
	if f, ok := <-s.frames; !ok || f.kind != kindLaid {
		return errors.New("the parent has no such ranges")
	}
	return nil
}

func (s *server) say(a answer, err error) error {
	if err != nil {
		text := err.Error()
		return s.send(kindError, []byte(text[:min(len(text), maxSentence)]))
	}
	b, err := json.Marshal(a)
	if err != nil {
		return err
	}
	return s.send(kindDone, b)
}

func (s *server) send(k kind, b []byte) error {
	if err := writeFrame(s.out, k, b); err != nil {
		return err
	}
	return s.out.Flush()
}

// limit holds this process to what it uses now and memory more, and lets it
// write no file and leave no core.
func (s *server) limit(memory int64) (err error) {
	if err := register(); err != nil { // first, so that it counts as what there was
		return err
	}
	if s.memory, err = seeArena(); err != nil {
		return err
	}
	used, err := addressSpace()
	if err != nil {
		return fmt.Errorf("limit memory: %w", err)
	}
	for resource, most := range map[int]uint64{
		syscall.RLIMIT_AS: uint64(used + memory), syscall.RLIMIT_CORE: 0, syscall.RLIMIT_FSIZE: 0,
	} {
		if err := syscall.Setrlimit(resource, &syscall.Rlimit{Cur: most, Max: most}); err != nil {
			return fmt.Errorf("limit resource %d to %d: %w", resource, most, err)
		}
	}
	return nil
}

// addressSpace is the size of this process's memory map in bytes.
func addressSpace() (int64, error) {
	b, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0, err
	}
	pages, err := strconv.ParseInt(strings.SplitN(string(b), " ", 2)[0], 10, 64)
	return pages * int64(os.Getpagesize()), err
}
