// Package devnet assembles a whole network on one machine: an embedded chain
// (ledger), the nodes of a committee and the recorded feeds, for the demo and
// for end-to-end tests.
//
// It decides nothing of a request, holds no rule of the protocol and is never
// part of a node: a node sees the chain through JSON-RPC alone.
package devnet

import "github.com/sheaf-oracle/sheaf/oracle/devnet/ledger"

// Chain is the embedded chain of a network; see package ledger.
type Chain = ledger.Chain

// ChainConfig says what embedded chain to make.
type ChainConfig = ledger.Config

// NewChain checks the configuration and starts nothing; see ledger.NewChain.
func NewChain(cfg ChainConfig) (*Chain, error) { return ledger.NewChain(cfg) }
