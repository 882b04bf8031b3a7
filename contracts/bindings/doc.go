// Package bindings is what abigen makes of the contracts: their ABI, creation
// code, calls, events and errors as Go, one file per contract and the structs
// they share in types.go. contracts/tools/bindings.sh writes it; apart from
// this file nothing here is edited by hand, and nothing here decides anything.
package bindings
