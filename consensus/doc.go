// Package consensus runs one raft group of a committee as an oracle.Log: it
// puts entries into one order that every member sees from the first index on.
//
//	Propose ─┬─ leader: append ─▶ replicate ─▶ majority ─▶ fsm ─▶ Entries
//	         └─ other: forward to the leader, by side stream
//
// Raft orders; it does not vouch. The package knows neither what an entry means
// nor whether it is true, and decides nothing: whoever reads Entries checks
// each one again. There are no snapshots: a log lives and dies with its group,
// and a restart delivers it from the start.
package consensus
