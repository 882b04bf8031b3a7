package fetch

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// shelf is the folder of one URL: meta.json says which version its parts are of.
// A part's name says which range of which version it is, and its digest.
type shelf struct {
	dir  string
	url  string
	used int64 // the cache's

	mu     sync.Mutex
	gone   bool // made room for others: whoever still holds it keeps nothing more
	loaded bool
	listed int64 // bytes that a scan counted before it was loaded
	meta   shelfMeta
	parts  []part // by offset
}

// shelfMeta is meta.json.
type shelfMeta struct {
	URL       string    `json:"url"`
	Validator string    `json:"validator"`
	Media     string    `json:"media,omitempty"`
	Total     int64     `json:"total"`
	Checked   time.Time `json:"checked"` // when the source last said that this is the version
}

// part is one kept range; size −1 in its name is the whole resource.
type part struct {
	name      string
	offset    int64
	size      int64
	whole     bool
	digest    [32]byte
	retrieved time.Time
}

const (
	metaName = "meta.json"
	maxMeta  = 64 << 10
	partial  = "tmp-" // begins the names of files that are not whole yet
)

func shelfDir(root, link string) string {
	sum := sha256.Sum256([]byte(link))
	name := hex.EncodeToString(sum[:])
	return filepath.Join(root, name[:2], name[2:])
}

// scan lists the shelves of the folder by age and removes what a killed writer left.
func (c *Cache) scan() error {
	type aged struct {
		*shelf
		at time.Time
	}
	var all []aged
	dirs, err := filepath.Glob(filepath.Join(c.config.Dir, "[0-9a-f][0-9a-f]", "*"))
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		entries, err := os.ReadDir(dir)
		if err != nil {
			return err
		}
		a := aged{shelf: &shelf{dir: dir}}
		for _, entry := range entries {
			info, err := entry.Info()
			switch {
			case errors.Is(err, fs.ErrNotExist):
			case err != nil:
				return err
			case strings.HasPrefix(entry.Name(), partial):
				_ = os.Remove(filepath.Join(dir, entry.Name()))
			case entry.Name() == metaName:
				a.at = info.ModTime()
			default:
				a.listed += info.Size()
			}
		}
		all = append(all, a)
	}
	slices.SortFunc(all, func(a, b aged) int { return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.dir, b.dir)) })
	for _, a := range all {
		c.tick++
		a.used = c.tick
		c.urls[a.dir], c.size = a.shelf, c.size+a.listed
	}
	return nil
}

// load reads the folder once and gives how much more it holds than was counted.
func (s *shelf) load() int64 {
	if s.loaded {
		return 0
	}
	s.loaded = true
	counted := s.listed
	s.listed = 0
	raw, err := os.ReadFile(filepath.Join(s.dir, metaName))
	if err != nil || len(raw) > maxMeta || json.Unmarshal(raw, &s.meta) != nil || s.meta.URL != s.url || s.meta.Validator == "" {
		s.clear()
		return -counted
	}
	entries, _ := os.ReadDir(s.dir) // what cannot be listed is not there
	var size int64
	for _, entry := range entries {
		if p, ok := parsePart(entry.Name(), s.meta.Validator); ok {
			info, err := entry.Info()
			if err != nil || info.Size() != p.size {
				continue
			}
			p.retrieved = info.ModTime()
			s.parts, size = append(s.parts, p), size+p.size
		}
	}
	s.sort()
	return size - counted
}

func (s *shelf) sort() {
	slices.SortFunc(s.parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(a.offset, b.offset), cmp.Compare(b.size, a.size), cmp.Compare(a.name, b.name))
	})
}

// find puts an answer together from the parts.
func (s *shelf) find(r Request) (Response, bool) {
	var b bytes.Buffer
	end := r.Offset + r.Length
	if s.meta.Total >= 0 {
		end = min(end, s.meta.Total)
	}
	at, oldest := r.Offset, time.Time{}
	for i := 0; i < len(s.parts); i++ {
		p := s.parts[i]
		if p.whole != (r.Length == 0) || p.offset > at || !p.whole && (p.offset+p.size <= at || at >= end) {
			continue
		}
		body, err := os.ReadFile(filepath.Join(s.dir, p.name))
		if err != nil || int64(len(body)) != p.size || sha256.Sum256(body) != p.digest {
			_ = os.Remove(filepath.Join(s.dir, p.name))
			s.parts = slices.Delete(s.parts, i, i+1)
			i--
			continue
		}
		if oldest.IsZero() || p.retrieved.Before(oldest) {
			oldest = p.retrieved
		}
		if p.whole {
			return answerOf(r, s.meta, body, oldest), true
		}
		body = body[at-p.offset:]
		b.Write(body[:min(int64(len(body)), end-at)])
		at = r.Offset + int64(b.Len())
	}
	if r.Length == 0 || at < end || b.Len() == 0 {
		return Response{}, false
	}
	return answerOf(r, s.meta, b.Bytes(), oldest), true
}

// confirm notes that the source still has this version.
func (s *shelf) confirm(validator string) error {
	if s.meta.Validator != validator {
		return errOtherVersion
	}
	s.meta.Checked = time.Now()
	return s.writeMeta()
}

// add keeps an answer; an older version goes first. It gives the bytes gained.
func (s *shelf) add(r Request, response Response) (gained int64, err error) {
	if s.meta.Validator != response.ETag || s.meta.Total != response.Total {
		gained = -s.clear()
		s.meta = shelfMeta{URL: s.url, Validator: response.ETag, Total: response.Total}
	}
	s.meta.Media, s.meta.Checked = response.Media, time.Now()
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return gained, err
	}
	if err := s.writeMeta(); err != nil {
		return gained, err
	}
	p := part{offset: r.Offset, size: int64(len(response.Body)), whole: r.Length == 0, digest: sha256.Sum256(response.Body), retrieved: time.Now()}
	p.name = p.fileName(response.ETag)
	if slices.ContainsFunc(s.parts, func(o part) bool { return o.name == p.name }) {
		return gained, nil
	}
	if err := writeWhole(s.dir, p.name, response.Body); err != nil {
		return gained, err
	}
	s.parts = append(s.parts, p)
	s.sort()
	return gained + p.size, nil
}

func (s *shelf) writeMeta() error {
	raw, err := json.Marshal(s.meta)
	if err != nil {
		return err
	}
	return writeWhole(s.dir, metaName, raw)
}

// clear removes the folder and gives the bytes that were in it.
func (s *shelf) clear() int64 {
	size := s.listed
	for _, p := range s.parts {
		size += p.size
	}
	s.parts, s.listed, s.meta, s.loaded = nil, 0, shelfMeta{}, true
	_ = os.Remove(filepath.Join(s.dir, metaName)) // first: parts without it are of no version
	_ = os.RemoveAll(s.dir)
	return size
}

// version is a validator's part in a file name.
func version(validator string) string {
	sum := sha256.Sum256([]byte(validator))
	return hex.EncodeToString(sum[:8])
}

func (p part) fileName(validator string) string {
	kind := "range"
	if p.whole {
		kind = "whole"
	}
	return fmt.Sprintf("%s-%s-%d-%d-%x", kind, version(validator), p.offset, p.size, p.digest)
}

// parsePart reads the name of a part of this version.
func parsePart(name, validator string) (p part, ok bool) {
	words := strings.Split(name, "-")
	if len(words) != 5 || words[1] != version(validator) || words[0] != "range" && words[0] != "whole" {
		return p, false
	}
	var err1, err2 error
	p.name, p.whole = name, words[0] == "whole"
	p.offset, err1 = strconv.ParseInt(words[2], 10, 64)
	p.size, err2 = strconv.ParseInt(words[3], 10, 64)
	n, err3 := hex.Decode(p.digest[:], []byte(words[4][:min(len(words[4]), 64)]))
	return p, err1 == nil && err2 == nil && err3 == nil && n == len(p.digest) && p.offset >= 0 && p.size >= 0
}

// writeWhole makes a file appear with all it holds, or not at all.
func writeWhole(dir, name string, body []byte) error {
	f, err := os.CreateTemp(dir, partial)
	if err != nil {
		return err
	}
	_, err = f.Write(body)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), filepath.Join(dir, name))
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}
