package node

import (
	"fmt"
	"maps"
	"slices"
	"sync/atomic"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
)

// transmitterKey names a key without which a node answers all the same.
const transmitterKey = "operator.transmitter_key"

// seat is a committee with which the node has something to do: the active one, the
// jury that answers disputes, or that of an open attempt. Its members and their signers never change.
//
//	CommitteeSeated, finalized ─▶ sit ─▶ start acknowledged by a quorum: sign
//	      └─ another one is seated, and no attempt of this one is open any more ─▶ rise
type seat struct {
	gate    *round.Gate // of what may enter its logs
	cleared bool        // a quorum has acknowledged, and that was told; guarded by attempts.mu

	// Taken up by whoever holds attempts.mu, read by everybody: an attempt goes on while they change.
	members atomic.Pointer[oracle.Committee]
	key     atomic.Pointer[keys.Signer]
}

// committee is the seat's, with keys and endpoints of connections as they are now.
func (s *seat) committee() oracle.Committee { return *s.members.Load() }

// signer is this operator's key in it; nil: it has no seat there, or the node has not the key.
func (s *seat) signer() *keys.Signer { return s.key.Load() }

// follow brings the node's seats, peers and keys to what finalized blocks say;
// the caller holds attempts.mu. Attempts keep the seats that they have.
func (n *Node) follow() {
	wanted := map[uint64]bool{}
	for _, epoch := range []uint64{n.roster.Active(), n.roster.Jury()} {
		if epoch > 0 {
			wanted[epoch] = true
		}
	}
	for _, open := range n.attempts.open {
		wanted[open.Epoch] = true
	}
	for epoch := range n.seats {
		if !wanted[epoch] {
			delete(n.seats, epoch)
			n.desk.Rise(epoch)
			n.log.Info("committee left: no attempt of it is open", zap.Uint64("epoch", epoch))
		}
	}
	missing := map[string]error{}
	for _, epoch := range slices.Sorted(maps.Keys(wanted)) {
		if err := n.sit(epoch); err != nil {
			missing[fmt.Sprintf("committee of epoch %d", epoch)] = err
		}
	}
	n.desk.Trust(n.roster.Signers(n.cfg.Operator.Address))
	n.ownKeys(missing)
	n.meet()
	for what, err := range missing {
		if before := n.missing[what]; before == nil || before.Error() != err.Error() {
			n.log.Warn("registered key not held", zap.String("what", what), zap.Error(err))
		}
	}
	n.missing = missing
}

// sit takes the operator's seat in the committee of an epoch, or only looks on
// where it has none. It fails where the node has not the key of the seat.
func (n *Node) sit(epoch uint64) error {
	committee, err := n.roster.Committee(epoch)
	if err != nil {
		return err
	}
	in := n.seats[epoch]
	isNew := in == nil
	if isNew {
		in = &seat{gate: round.NewGate(n.domain(), committee)}
		n.seats[epoch] = in
		n.desk.Sit(committee, oracle.Signature{})
	}
	in.members.Store(&committee)
	at := committee.Index(n.cfg.Operator.Address)
	if isNew {
		n.log.Info("committee seated", zap.Uint64("epoch", epoch), zap.Int("members", committee.N()), zap.Int("quorum", committee.Quorum()), zap.Bool("member", at >= 0))
	}
	if at < 0 || in.signer() != nil {
		return nil
	}
	signer, err := n.signerOf(committee.Members[at].Signer)
	if err != nil {
		return fmt.Errorf("signer of the seat in epoch %d: %w", epoch, err)
	}
	sig, err := signer.Sign(n.domain().Digest(n.start.StructHash()))
	if err != nil {
		return fmt.Errorf("sign boot: %w", err)
	}
	in.key.Store(signer)
	n.desk.Sit(committee, sig)
	if in.cleared = n.desk.Cleared(epoch); in.cleared {
		n.log.Info("start acknowledged by a quorum", zap.Uint64("epoch", epoch))
	}
	select {
	case n.reseated <- struct{}{}:
	default:
	}
	return nil
}

// signerOf is the signing key of an account: the configured one, or one of the
// folder of further keys.
func (n *Node) signerOf(account oracle.Address) (*keys.Signer, error) {
	if n.signer.Address() == account {
		return n.signer, nil
	}
	for _, in := range n.seats {
		if in.signer() != nil && in.signer().Address() == account {
			return in.signer(), nil
		}
	}
	return n.ring.Signer(account)
}

// ownKeys takes up the TLS and transmitter keys that the registry names for the
// operator, if they have changed.
func (n *Node) ownKeys(missing map[string]error) {
	own, registered := n.roster.Operator(n.cfg.Operator.Address)
	if !registered {
		return
	}
	if oracle.Hash(own.TLSKey) != n.tlsKey {
		key, err := n.ring.TLS(own.TLSKey)
		if err == nil {
			err = n.connectAs(key)
		}
		if err != nil {
			missing["operator.tls_key"] = err
		}
	}
	if n.outbox != nil && own.Transmitter != n.outbox.account() {
		sender, err := n.ring.Signer(own.Transmitter)
		if err != nil {
			missing[transmitterKey] = err // the one it has goes on: anybody may transmit
			return
		}
		n.outbox.use(sender)
		n.log.Info("transactions are sent by another account from now on", zap.Stringer("transmitter", own.Transmitter))
	}
}

func (n *Node) connectAs(key *keys.TLS) error {
	private, err := ed25519Of(key)
	if err != nil {
		return err
	}
	if err := n.transport.Rekey(private); err != nil {
		return err
	}
	n.tlsKey = key.PublicKey()
	n.log.Info("connections are made with another key from now on", zap.Stringer("tls_key", n.tlsKey))
	return nil
}

// meet has the transport talk to the members of all committees in which the
// operator has a seat, with the keys and endpoints of now.
func (n *Node) meet() {
	known := map[oracle.Address]oracle.Member{}
	for _, in := range n.seats {
		if in.committee().Index(n.cfg.Operator.Address) < 0 {
			continue
		}
		for _, m := range in.committee().Members {
			m.Signer = oracle.Address{} // it may have two, and connections have none
			known[m.Operator] = m
		}
	}
	peers := make([]oracle.Member, 0, len(known))
	for _, operator := range slices.SortedFunc(maps.Keys(known), oracle.Address.Compare) {
		peers = append(peers, known[operator])
	}
	if slices.Equal(peers, n.met) {
		return
	}
	if err := n.transport.Follow(peers); err != nil {
		n.log.Error("peers not followed", zap.Error(err))
		return
	}
	n.met = peers
	n.attempts.backlog.Only(slices.Collect(maps.Keys(known)))
}

// inCommittee reports whether the operator has a seat in a committee that the node
// follows; the caller holds attempts.mu.
func (n *Node) inCommittee(epoch uint64) bool {
	in := n.seats[epoch]
	return in != nil && in.committee().Index(n.cfg.Operator.Address) >= 0
}

// standing is how the node stands in its committees.
func (n *Node) standing() standing {
	n.attempts.mu.Lock()
	epoch := n.roster.Active()
	if jury := n.roster.Jury(); n.inCommittee(jury) && !n.inCommittee(epoch) {
		epoch = jury
	}
	s := standing{epoch: epoch, committees: len(n.seats), missing: len(n.missing)}
	if s.unable = s.missing; n.missing[transmitterKey] != nil {
		s.unable--
	}
	active := n.seats[epoch]
	n.attempts.mu.Unlock()
	if active == nil {
		return s
	}
	s.members, s.quorum = active.committee().N(), active.committee().Quorum()
	s.seated = active.committee().Index(n.cfg.Operator.Address) >= 0
	s.cleared = n.desk.Cleared(epoch)
	for _, p := range n.transport.Peers() {
		if p.Connected && active.committee().Index(p.Operator) >= 0 {
			s.connected++
		}
	}
	return s
}
