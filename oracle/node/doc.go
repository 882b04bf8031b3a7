// Package node assembles one operator: configuration, stores, the three legs of
// a request and the order in which they start and stop. It is the only place of
// a running node that names concrete parts; the parts know nothing of it.
//
//	chain events ─▶ leg 1 (observe) ─▶ leg 2 (round over raft) ─▶ leg 3 (publish) ─▶ chain
//
// Who may sign is followed while the node runs: it takes a seat in each committee
// with which it has something to do, and an attempt keeps the committee that it was
// opened with. Without a seat the node finishes what it owes and waits for one.
//
// It decides nothing by itself: what is signed is decided by consensus/round and
// the sign-once lock, what is paid by the contracts.
package node
