// Package evidence keeps what a node saw, byte for byte.
//
// An Archive stores objects under their SHA-256 and verifies them on every
// read. A Bundle is one node's evidence for one attempt: a Manifest that names
// every exchange with a provider, what was decided about it, and what was
// reduced from it, whose Merkle root the node signs in its observation; and,
// once the committee has agreed, the Agreement: every revealed observation with
// its signature, the report and its quorum. An exported bundle is a folder that
// needs nothing else to be replayed.
//
//	bundle/manifest.json      what the node saw and answered
//	bundle/agreement.json     what the committee made of it
//	bundle/objects/ab/abcd…   the bytes, by SHA-256
//
// A Sweep removes what nobody can ask for any more: a bundle stays until the last
// dispute of its report can no longer open, and for the retention after that;
// bytes stay as long as a bundle names them. The same query answered with other
// bytes later is a new version, which Changes lists; each bundle keeps its own.
//
// The package reads and writes files and compares digests. It derives no
// number: replay runs the same stages as the node (oracle/node).
package evidence
