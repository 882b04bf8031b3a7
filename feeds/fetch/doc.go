// Package fetch is the only way in which a feed reads from outside. A Getter
// answers one request; the implementations stack:
//
//	feed ─▶ Recorder ─▶ Cache ─▶ Breaker ─▶ (signer) ─▶ Keyed ─▶ Client ─▶ the provider   a live task
//	feed ─▶ Replayer ─▶ archive                                                            a replay: no network
//
// Client speaks HTTP with time limits, retries, caps on bytes and on requests
// per host, and reaches only the hosts of its configuration. Keyed adds each
// source's credential, for its own hosts; an answer that says a credential back
// is refused. Recorder keeps every answer, failures included, in an archive and
// lists the exchanges. Replayer answers from such a list and from nothing else,
// so that the same feed code re-derives the same numbers.
//
// The package never interprets a body, never records a credential and never
// follows a link to a host that the operator did not name.
package fetch
