package raster

import (
	"cmp"
	"fmt"
	"os"
	"slices"

	"golang.org/x/sys/unix"
)

// arenaSize is the memory that a process and one child share, in bytes: what one
// plan may hold, twice.
const arenaSize = 2 * planBytes

// arenaFile is the descriptor under which a child finds it.
const arenaFile = 3

// newArena makes shared memory that belongs to no file. Its size is sealed: a
// child cannot cut it short under its parent, who writes to it and never reads
// from it.
func newArena() (*os.File, []byte, error) {
	fd, err := unix.MemfdCreate("sheaf-raster", unix.MFD_CLOEXEC|unix.MFD_ALLOW_SEALING)
	if err != nil {
		return nil, nil, fmt.Errorf("make shared memory: %w", err)
	}
	f := os.NewFile(uintptr(fd), "sheaf-raster")
	err = f.Truncate(arenaSize)
	if err == nil {
		_, err = unix.FcntlInt(f.Fd(), unix.F_ADD_SEALS, unix.F_SEAL_SHRINK|unix.F_SEAL_GROW|unix.F_SEAL_SEAL)
	}
	var memory []byte
	if err == nil {
		memory, err = unix.Mmap(fd, 0, arenaSize, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED)
	}
	if err != nil {
		_ = f.Close()
		return nil, nil, fmt.Errorf("make shared memory: %w", err)
	}
	return f, memory, nil
}

// seeArena is a child's view of it.
func seeArena() ([]byte, error) {
	memory, err := unix.Mmap(arenaFile, 0, arenaSize, unix.PROT_READ, unix.MAP_SHARED)
	if err != nil {
		return nil, fmt.Errorf("see shared memory: %w", err)
	}
	return memory, nil
}

// laid is a span of a file and where it lies in shared memory.
type laid struct {
	span
	at int64
}

// layout packs spans one after the other, as many as there is room for. Parent
// and child compute it alike.
func layout(spans []span, total int64) (list []laid) {
	at := int64(0)
	for _, s := range spans {
		s = s.within(total)
		if s.size == 0 {
			continue
		}
		if at+s.size > arenaSize {
			break
		}
		list = append(list, laid{s, at})
		at += s.size
	}
	return list
}

// shared is a file as a child reads it: what was planned lies in shared memory,
// the rest is asked for.
type shared struct {
	*blocks
	memory []byte
	plan   func(spans []span) error // asks the parent to lay them out
	laid   []laid                   // of the last plan, by offset
}

// prefetch has the parent read the spans, which are in order, and lay them out.
func (s *shared) prefetch(spans []span) error {
	total, err := s.length()
	if err != nil {
		return err
	}
	if err := s.plan(spans); err != nil {
		return err
	}
	s.laid = layout(spans, total)
	return nil
}

// ReadAt copies from shared memory where it holds all that is wanted.
func (s *shared) ReadAt(p []byte, off int64) (int, error) {
	i, there := slices.BinarySearchFunc(s.laid, off, func(l laid, off int64) int { return cmp.Compare(l.off, off) })
	if !there {
		i--
	}
	if i >= 0 {
		if l := s.laid[i]; off+int64(len(p)) <= l.off+l.size {
			return copy(p, s.memory[l.at+off-l.off:]), nil
		}
	}
	return s.blocks.ReadAt(p, off)
}

// rest forgets what is not needed between two orders.
func (s *shared) rest() {
	s.laid = nil
	s.trim(keptHead)
}
