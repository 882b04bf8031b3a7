// Package index computes classical indices of weather and imagery: pure
// functions from a series to a value, an interval and a status. An index needs
// no artifact: its digest is the Keccak-256 of "name@version" followed by its
// canonical parameters, which is what a request names as its model. README.md,
// written by a test from the definitions, lists them all.
//
// Missing rule of every index of weather: one source's readings must fill the
// window without a gap or an overlap, and where the index compares with other
// years every period from the first of them on; else the estimate is
// insufficient. No gap is ever filled and no two sources are mixed. An index
// that counts days takes daily readings alone. Missing rule of every index of
// imagery: a scene that is not clear enough is as if it were not there, and each
// index says how few dates or periods are too few.
//
// Sums are integers in 1e-4 of the unit, so the order of readings cannot matter;
// what needs a logarithm is computed in floats and rounded to 1e-4 at the end.
// An index knows its value exactly: low, value and high are equal. A value that
// an index cannot have for what was asked (a baseline that runs into the window,
// a phase after its end) is out_of_domain.
//
// A change of any rule is a new version under a new name@version: the old one
// stays, for the policies that name it.
package index
