// Package round decides what a committee saw: it takes signed messages in the
// order of a log and seals, for every attempt at a request, one set of
// observations that is the same on every member with the same log.
//
// Machine is the replicated part. Participant is one member's part of one
// attempt: what to propose, to send and to sign, and when not to. BuildReport
// turns a sealed set into the report a quorum signs.
//
//	Open ─▶ committing ── all n in, or ≥ m and f+1 ticks ──▶ revealing ── all in, or ≥ m and f+1 ticks ──▶ sealed
//	          │ Commitment, Tick                              │ Reveal, Tick                        later is late
//	          └ a second one: equivocation                    └ must open a closed commitment
//
// The package is pure: no clock, network, disk, map order or float; time is an
// argument, and two Machines that applied the same entries are equal. It never
// signs and never trusts the log: whatever an entry claims is checked again.
package round
