// Package index computes classical weather indices: pure functions from a
// weather series to a value, an interval and a status. An index needs no
// artifact: its digest is the Keccak-256 of "name@version" followed by its
// canonical parameters, which is what a request names as its model.
//
// Missing rule of every index here: one source's readings must fill the window
// without a gap or an overlap, else the estimate is insufficient. No gap is ever
// filled and no two sources are mixed. Sums are integers in 1e-4 of the unit, so
// the order of readings cannot matter. An index knows its value exactly: low,
// value and high are equal.
//
// A change of any rule is a new version under a new name@version: the old one
// stays, for the policies that name it.
package index
