package transport

import (
	"crypto/ed25519"
	"fmt"
	"maps"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Follow names whom this node talks to from now on, with the keys and endpoints
// that count now; this node itself may be among them. Who is not named is let go,
// unless a group is open of which it is a member: a group keeps its members.
// Connections of who has another key or endpoint are made anew. It fails, and
// changes nothing, where two have one key.
func (t *Transport) Follow(members []oracle.Member) error {
	owners := map[[ed25519.PublicKeySize]byte]oracle.Address{}
	var followed []oracle.Member
	for _, m := range members {
		if other, taken := owners[m.TLSKey]; taken && other != m.Operator && m.TLSKey != ([ed25519.PublicKeySize]byte{}) {
			return fmt.Errorf("operators %s and %s have one tls_key", other, m.Operator)
		}
		owners[m.TLSKey] = m.Operator
		if m.Operator != t.cfg.Self {
			followed = append(followed, m)
		}
	}
	t.mu.Lock()
	t.followed = followed
	changed := t.settle()
	streams := t.streamsOf(changed)
	t.mu.Unlock()
	cutAll(changed, streams)
	return nil
}

// Rekey has this node show another key from now on, in connections that are made
// anew. It is for an operator whose registered tls_key has changed.
func (t *Transport) Rekey(key ed25519.PrivateKey) error {
	cert, err := Certificate(key)
	if err != nil {
		return fmt.Errorf("transport: %w", err)
	}
	t.mu.Lock()
	t.cert = cert
	t.rekeyed++
	all := slices.Collect(maps.Values(t.peers))
	streams := t.streamsOf(all)
	t.mu.Unlock()
	cutAll(all, streams)
	return nil
}

// shown tells this node's keys apart. It is read before a handshake, and still
// compares it afterwards: a peer who refuses an old key says so only after this
// node's half of the handshake, and what was written until then is lost.
func (t *Transport) shown() uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.rekeyed
}

// settle makes the peers those that are followed and the members of open groups,
// as they are known now, and returns those whose connections must end. The caller
// holds mu.
func (t *Transport) settle() (changed []*peer) {
	want := map[oracle.Address]oracle.Member{}
	for _, g := range t.groups {
		for _, m := range g.committee.Members {
			if m.Operator == t.cfg.Self {
				continue
			}
			if p := t.peers[m.Operator]; p != nil {
				m = p.member // it may have changed since the group was opened
			}
			want[m.Operator] = m
		}
	}
	for _, m := range t.followed {
		want[m.Operator] = m
	}
	t.members = members{}
	for operator, m := range want {
		t.members[m.TLSKey] = operator
	}
	for _, m := range t.followed { // a key that changed hands is theirs who have it now
		t.members[m.TLSKey] = m.Operator
	}
	delete(t.members, [ed25519.PublicKeySize]byte{}) // no key is nobody's
	for operator, p := range t.peers {
		m, kept := want[operator]
		switch {
		case !kept:
			delete(t.peers, operator)
			if p.cancel != nil {
				p.cancel()
			}
			changed = append(changed, p)
		case m.TLSKey != p.member.TLSKey || m.Endpoint != p.member.Endpoint:
			p.member = m
			changed = append(changed, p)
		}
	}
	for operator, m := range want {
		if t.peers[operator] == nil {
			t.peers[operator] = newPeer(t, m)
			t.begin(t.peers[operator])
		}
	}
	return changed
}

// streamsOf are the streams of peers in open groups; the caller holds mu.
func (t *Transport) streamsOf(peers []*peer) (streams []*stream) {
	for _, g := range t.groups {
		for _, p := range peers {
			if l := g.links[p.operator]; l != nil {
				streams = append(streams, l.stream)
			}
		}
	}
	return streams
}

func cutAll(peers []*peer, streams []*stream) {
	for _, s := range streams {
		s.cut()
	}
	for _, p := range peers {
		p.cut()
	}
}

// peer is another member by its operator, nil if it is none.
func (t *Transport) peer(operator oracle.Address) *peer {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.peers[operator]
}
