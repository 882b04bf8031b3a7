// Package transport carries bytes between the members of a committee over
// mutually authenticated TLS 1.3. One listener serves side messages and any
// number of raft groups; who is at the other end of a connection is decided by
// the certificate's Ed25519 key alone, which the registry holds for each
// operator.
//
//	peer ─TCP─▶ TLS 1.3, key pinned ─▶ header: side │ raft, group
//	                                        │            └─▶ NetworkTransport of that peer ─▶ guard ─▶ raft
//	                                        └─▶ frames ─▶ Receive, or Proposals of a group
//
// Side messages wait in one bounded queue per peer; when it is full the oldest
// go first. They are repeated by whoever needs them, so a lost one costs time
// only. A peer that sends faster than this node reads is slowed by its own
// connection and by nothing else.
//
// The package never reads what it carries, never relays and makes no decision
// about a request. A raft message passes only under the operator address of the
// connection it came by; snapshots and leadership transfers are refused.
package transport
