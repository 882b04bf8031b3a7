// Package publish is leg 3: it brings an attested report to the chain and has
// its outcomes settled.
//
// Every member of the committee may transmit; a permutation keyed by the
// attempt gives each a slot, so that normally one pays for gas and any other
// takes over when it does not:
//
//	slot 0 ──▶ submit ──▶ settle page by page
//	slot 1 ──── Δt ────▶ chain has it? skip : submit …
//
// The package signs nothing and holds no state: what the chain says decides.
package publish
