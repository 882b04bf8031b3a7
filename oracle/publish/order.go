package publish

import (
	"encoding/binary"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Order is the committee's transmission order for an attempt: the member at
// position k sends in slot k. It is a Fisher-Yates shuffle whose draws are
// Keccak-256(context ‖ i), so nobody can choose his slot.
func Order(c oracle.Context, n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	for i := n - 1; i > 0; i-- {
		var seed [8]byte
		binary.BigEndian.PutUint32(seed[:], c.Attempt)
		binary.BigEndian.PutUint32(seed[4:], uint32(i))
		draw := oracle.Keccak(c.RequestHash[:], seed[:])
		j := int(binary.BigEndian.Uint64(draw[:8]) % uint64(i+1)) // n ≤ 31: the bias is below 2^-58
		order[i], order[j] = order[j], order[i]
	}
	return order
}

// Slot is the position of a member in the order, or n if it is not in it.
func Slot(c oracle.Context, n, member int) int {
	for slot, m := range Order(c, n) {
		if m == member {
			return slot
		}
	}
	return n
}
