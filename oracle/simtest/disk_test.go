package simtest

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
)

// powerCut ends whatever a node was doing.
type powerCut struct{}

// disk keeps what was synced; what was only written a power cut may take.
type disk struct {
	synced, written map[string][]byte
	point           func() // before and after every operation; may panic with powerCut
	lose            func() bool
}

func newDisk(point func(), lose func() bool) *disk {
	return &disk{synced: map[string][]byte{}, written: map[string][]byte{}, point: point, lose: lose}
}

func (d *disk) get(key string) []byte {
	if b, ok := d.written[key]; ok {
		return b
	}
	return d.synced[key]
}

func (d *disk) put(key string, value []byte) {
	d.point()
	d.written[key] = bytes.Clone(value)
}

func (d *disk) sync() {
	d.point()
	maps.Copy(d.synced, d.written)
	clear(d.written)
	d.point()
}

// copy is a backup of what a disk has.
func (d *disk) copy() map[string][]byte {
	out := maps.Clone(d.synced)
	maps.Copy(out, d.written)
	return out
}

// cut is a power cut: each unsynced write is lost, or not.
func (d *disk) cut() {
	for _, key := range slices.Sorted(maps.Keys(d.written)) {
		if !d.lose() {
			d.synced[key] = d.written[key]
		}
	}
	clear(d.written)
}

// lock is the sign-once lock over a disk, rule for rule as signonce.Store.
type lock struct{ *disk }

func lockKey(kind signonce.Kind, c oracle.Context) string {
	return fmt.Sprintf("lock %d %s", kind, keyOf(c))
}

func keyOf(c oracle.Context) string { return fmt.Sprintf("%x %d", c.RequestHash, c.Attempt) }

// sign locks the digest, signs, stores the signature and returns it.
func (l lock) sign(kind signonce.Kind, c oracle.Context, digest oracle.Hash, sign func() oracle.Signature) (oracle.Signature, error) {
	key := lockKey(kind, c)
	held := l.get(key)
	if held == nil {
		held = digest[:]
		l.put(key, held)
		l.sync()
	}
	if oracle.Hash(held[:32]) != digest {
		return oracle.Signature{}, fmt.Errorf("%w: %s for %s", signonce.ErrLocked, kind, c)
	}
	if len(held) > 32 {
		return oracle.Signature(held[32:]), nil
	}
	sig := sign()
	l.put(key, append(bytes.Clone(held), sig[:]...))
	l.sync()
	return sig, nil
}

// keep stores an answer before anything of it is signed.
func (l lock) keep(r oracle.Reveal) error {
	r.Sig = oracle.Signature{}
	key, value := "answer "+keyOf(r.Context), encode(r)
	if held := l.get(key); held != nil {
		if !bytes.Equal(held, value) {
			return fmt.Errorf("%w: another answer is kept", signonce.ErrLocked)
		}
		return nil
	}
	l.put(key, value)
	l.sync()
	return nil
}

func (l lock) kept(c oracle.Context) []byte { return l.get("answer " + keyOf(c)) }
