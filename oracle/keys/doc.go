// Package keys keeps an operator's secrets: the report-signing key and the
// transmitter's key in go-ethereum keystore files, the Ed25519 key of the
// node's connections in a file of the same make, all encrypted under one
// password.
//
//	Create or Import ──▶ file (0600, scrypt) ──▶ Open ──▶ Signer or TLS in memory
//
// It never writes a secret unencrypted, never overwrites a file, never decides
// what may be signed (the sign-once lock does) and never shows a secret in an
// error or a log.
package keys
