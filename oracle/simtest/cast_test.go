package simtest

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/binary"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
)

var domain = oracle.Domain{ChainID: 31337, Hub: oracle.Address{0xaa}}

// The committee's bounds. A hop takes at most maxHop once the network is healed.
var parameters = round.Parameters{CommitBound: 10 * time.Second, RevealBound: 5 * time.Second, Delta: time.Second, Retry: 3 * time.Second}

const (
	maxHop      = 200 * time.Millisecond // of a healed network
	maxLeg1     = 4 * time.Second        // of an honest operator
	slowLeg1    = 11 * time.Second       // what all of them take more in some worlds
	maxLag      = 1500 * time.Millisecond
	attemptTime = 45 // seconds
	graceTime   = 20 // seconds
	slot        = time.Second
	patience    = 5 * time.Second // until a group elects somebody else than its own leader
	progress    = 4 * time.Second // of a leader before members complain of it
	muteWait    = 8 * time.Second // without a leader until the oldest mute ends
	tolerance   = 200
)

// sizesOf are f, t and m of n members, from the protocol's own words: a world does
// not ask the code it tests.
func sizesOf(n int) (f, t, m int) {
	f = (n - 1) / 3
	return f, (n+f)/2 + 1, 2*f + 1
}

// cast is the committee of an epoch with the keys of its members. They go by the
// numbers of their nodes, which are the same in each epoch.
type cast struct {
	committee oracle.Committee
	nodes     []int                     // of the members, ascending
	keys      map[int]*ecdsa.PrivateKey // by node
}

// newCast seats nodes; one whose number is in rotated has a key of this epoch.
func newCast(epoch uint64, nodes []int, rotated int) *cast {
	c := &cast{committee: oracle.Committee{Epoch: epoch}, nodes: nodes, keys: map[int]*ecdsa.PrivateKey{}}
	for _, i := range nodes {
		seed := oracle.Keccak([]byte{'k', byte(i)})
		if i == rotated {
			seed = oracle.Keccak([]byte{'k', byte(i), byte(epoch)})
		}
		key, err := crypto.ToECDSA(seed[:])
		if err != nil {
			panic(err)
		}
		c.keys[i] = key
		c.committee.Members = append(c.committee.Members, oracle.Member{
			Operator: operatorOf(i), Signer: oracle.Address(crypto.PubkeyToAddress(key.PublicKey)),
			TLSKey: [32]byte(tlsKey(i).Public().(ed25519.PublicKey)), Endpoint: endpointOf(i, epoch),
		})
	}
	if err := c.committee.Check(); err != nil {
		panic(err)
	}
	return c
}

// operatorOf is the operator of a node.
func operatorOf(i int) oracle.Address { return oracle.Address{1, byte(i)} }

// nodeOf is the node of an operator; −1 if there is no such.
func (w *world) nodeOf(operator oracle.Address) int {
	if i := int(operator[1]); i < len(w.nodes) && operator == operatorOf(i) {
		return i
	}
	return -1
}

func (c *cast) n() int { return len(c.nodes) }

// has says whether a node is a member.
func (c *cast) has(i int) bool { return c.keys[i] != nil }

// place is a node's place in the committee, or −1.
func (c *cast) place(i int) int { return c.committee.Index(operatorOf(i)) }

// order are the members' nodes in the order of transmission.
func (c *cast) order(context oracle.Context) (nodes []int) {
	for _, place := range publish.Order(context, c.n()) {
		nodes = append(nodes, c.nodes[place])
	}
	return nodes
}

func (c *cast) sign(i int, digest oracle.Hash) oracle.Signature {
	full, err := crypto.Sign(digest[:], c.keys[i])
	if err != nil {
		panic(err)
	}
	sig, err := threshold.Compact(full)
	if err != nil {
		panic(err)
	}
	return sig
}

// signed is the message with member i's signature.
func (c *cast) signed(i int, m round.Message) round.Message {
	digest, err := round.Digest(domain, m)
	if err != nil {
		panic(err)
	}
	return round.WithSignature(m, c.sign(i, digest))
}

// again is another valid signature of the same digest: its nonce follows salt.
func (c *cast) again(i int, digest oracle.Hash, salt uint64) oracle.Signature {
	order := crypto.S256().Params().N
	seed := oracle.Keccak(digest[:], binary.BigEndian.AppendUint64(nil, salt))
	k := new(big.Int).Mod(new(big.Int).SetBytes(seed[:]), order)
	x, y := crypto.S256().ScalarBaseMult(k.Bytes())
	r := new(big.Int).Mod(x, order)
	s := new(big.Int).Mul(r, new(big.Int).SetBytes(crypto.FromECDSA(c.keys[i])))
	s.Add(s, new(big.Int).SetBytes(digest[:])).Mul(s, k.ModInverse(k, order)).Mod(s, order)
	odd := byte(y.Bit(0))
	if s.Cmp(new(big.Int).Rsh(order, 1)) > 0 {
		s.Sub(order, s)
		odd ^= 1
	}
	full := make([]byte, 65)
	r.FillBytes(full[:32])
	s.FillBytes(full[32:64])
	full[64] = odd
	sig, err := threshold.Compact(full)
	if err != nil {
		panic(err)
	}
	return sig
}

// answer is member i's unsigned answer with these estimates.
func (c *cast) answer(i int, context oracle.Context, estimates []oracle.Estimate, salt string) oracle.Reveal {
	seed := oracle.Keccak([]byte(salt), []byte(fmt.Sprint(i, context)))
	r := oracle.Reveal{Salt: seed, Estimates: estimates}
	r.Observation = oracle.Observation{
		Context: context, Operator: operatorOf(i), EstimatesHash: oracle.EstimatesHash(estimates), EvidenceRoot: oracle.Keccak(seed[:]),
	}
	return r
}

// commitmentOf is the unsigned commitment to an answer.
func commitmentOf(r oracle.Reveal) oracle.Commitment {
	return oracle.Commitment{Context: r.Context, Operator: r.Operator, Digest: oracle.CommitmentDigest(r.Observation, r.Salt)}
}

func encode(m round.Message) []byte {
	b, err := round.Encode(m)
	if err != nil {
		panic(err)
	}
	return b
}
