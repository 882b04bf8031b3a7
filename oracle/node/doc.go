// Package node assembles one operator: configuration, stores, the three legs of
// a request and the order in which they start and stop. It is the only place of
// a running node that names concrete parts; the parts know nothing of it.
//
//	chain events ─▶ leg 1 (observe) ─▶ leg 2 (round over raft) ─▶ leg 3 (publish) ─▶ chain
//
// It decides nothing by itself: what is signed is decided by consensus/round and
// the sign-once lock, what is paid by the contracts.
package node
