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
// Whom a node talks to follows the registry (Follow): members of several committees
// at once, keys and endpoints that change. A group keeps the committee it was opened
// with, and its members stay peers until it is closed.
//
// Side messages wait in one bounded queue per peer; when it is full the oldest
// go first. They are repeated by whoever needs them, so a lost one costs time
// only. A peer that sends faster than this node reads is slowed by its own
// connection and by nothing else.
//
// The guard stands between raft and its peers, in both directions:
//
//	request ─▶ header is the peer's ─▶ well formed, authors signed ─▶ leader certified ─▶ fits the log ─▶ raft
//	raft ─▶ answer: a grant is signed, a higher term brings its certificate ─▶ peer
//	answer of a peer ─▶ grants wait for a quorum, terms are believed of f+1 or rarely ─▶ raft
//
// What members say of terms is not signed: a statement counts for the member at the
// other end of the connection it came by, which TLS has authenticated with the
// registry's key, and nobody passes it on. A signature would prove it to others, and
// no other asks: f+1 statements move this node's term alone, and slash nobody.
//
// A leader is who holds a certificate: a quorum's signed votes for one operator
// in one term of the group, so no term has two. Snapshots, leadership transfers
// and changes of members are refused. Members who miss entries complain of the
// leader; 2f+1 of them mute it. A first leader can be given to a group: nobody
// stands in its place before its time has passed, nor while it leads, however
// often an answer with a higher term deposes it, unless it is muted.
//
// Who stands when a leader is lost is no matter of chance: members ask for votes in
// a ring behind it, and raft stands once a quorum would vote for it.
//
// The package never reads what it carries beyond that, never relays a side
// message and makes no decision about a request.
package transport
