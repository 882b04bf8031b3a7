// Package oracle is the vocabulary of Sheaf: the values that travel from a
// request to a receipt, the stages that act on them (pipeline.go), the bytes
// that are signed (encoding.go) and the reasons why a request stops
// (reason.go).
//
// It holds no state, opens nothing, reads no clock and imports nothing but the
// standard library and Keccak. A value of this package does not change once
// made; slices are cloned where they cross a package line.
//
// Numbers: every index value is an int32 in 1e-4 of the index's unit
// (160.72 mm is 1_607_200); shares are basis points; times are unix seconds,
// UTC; windows are half open [start, end).
package oracle
