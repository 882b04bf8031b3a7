package oracle

import (
	"bytes"
	"fmt"
	"slices"
)

// Tree is a Merkle tree in the layout of OpenZeppelin's StandardMerkleTree with
// sortLeaves off: an array of 2n−1 nodes, root first, leaf i at 2n−2−i, and
//
//	node[i] = keccak(min(a, b) ‖ max(a, b)),  a = node[2i+1], b = node[2i+2]
//
// Leaves keep the order they are given in, so a page of neighbours has a proof
// of about log n nodes.
type Tree struct{ nodes []Hash }

// NewTree builds the tree of at least one leaf.
func NewTree(leaves []Hash) (Tree, error) {
	n := len(leaves)
	if n == 0 {
		return Tree{}, fmt.Errorf("merkle tree: want at least one leaf")
	}
	nodes := make([]Hash, 2*n-1)
	for i, leaf := range leaves {
		nodes[2*n-2-i] = leaf
	}
	for i := n - 2; i >= 0; i-- {
		nodes[i] = hashPair(nodes[2*i+1], nodes[2*i+2])
	}
	return Tree{nodes: nodes}, nil
}

// Root is the tree's root.
func (t Tree) Root() Hash { return t.nodes[0] }

// Len is the number of leaves.
func (t Tree) Len() int { return (len(t.nodes) + 1) / 2 }

// MultiProof proves several leaves at once, for OpenZeppelin's
// multiProofVerify: leaves go in ascending index order.
type MultiProof struct {
	Proof []Hash `json:"proof"`
	Flags []bool `json:"flags"`
}

// Prove returns the proof of the leaves at indices, which are strictly ascending.
func (t Tree) Prove(indices []int) (MultiProof, error) {
	n := t.Len()
	if len(indices) == 0 {
		return MultiProof{}, fmt.Errorf("merkle proof: want at least one index")
	}
	stack := make([]int, len(indices)) // tree positions, descending: deepest and rightmost first
	for i, index := range indices {
		if index < 0 || index >= n || (i > 0 && index <= indices[i-1]) {
			return MultiProof{}, fmt.Errorf("merkle proof: indices %v: want strictly ascending in [0, %d)", indices, n)
		}
		stack[i] = 2*n - 2 - index
	}
	p := MultiProof{Proof: []Hash{}, Flags: []bool{}}
	for len(stack) > 0 && stack[0] > 0 {
		at := stack[0]
		stack = stack[1:]
		sibling, parent := siblingOf(at), (at-1)/2
		if len(stack) > 0 && stack[0] == sibling {
			p.Flags = append(p.Flags, true)
			stack = stack[1:]
		} else {
			p.Flags = append(p.Flags, false)
			p.Proof = append(p.Proof, t.nodes[sibling])
		}
		stack = append(stack, parent)
	}
	return p, nil
}

// Verify recomputes the root from leaves in ascending index order, as the contract does.
func (p MultiProof) Verify(root Hash, leaves []Hash) bool {
	total := len(p.Flags)
	if len(leaves) == 0 || len(leaves)+len(p.Proof) != total+1 {
		return false
	}
	queue, proof := slices.Clone(leaves), p.Proof
	for _, both := range p.Flags {
		a := queue[0]
		queue = queue[1:]
		var b Hash
		switch {
		case both && len(queue) > 0:
			b, queue = queue[0], queue[1:]
		case !both && len(proof) > 0:
			b, proof = proof[0], proof[1:]
		default:
			return false
		}
		queue = append(queue, hashPair(a, b))
	}
	return len(proof) == 0 && len(queue) == 1 && queue[0] == root
}

func siblingOf(i int) int {
	if i%2 == 0 {
		return i - 1
	}
	return i + 1
}

func hashPair(a, b Hash) Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return Keccak(a[:], b[:])
}

// OutcomeTree is the tree of a report's outcomes, in page order.
func OutcomeTree(outcomes []Outcome) (Tree, error) {
	leaves := make([]Hash, len(outcomes))
	for i, o := range outcomes {
		leaves[i] = o.Leaf()
	}
	return NewTree(leaves)
}
