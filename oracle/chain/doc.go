// Package chain is the node's side of Sheaf's contracts over JSON-RPC.
//
//	Client ── one endpoint of several, changed when it stops answering
//	  ├── Watcher     requests and committees: events at finalized blocks, in order, once each
//	  ├── Transactor  one account's transactions: nonce, fees, replacement, receipt
//	  ├── Hub         ReportHub: submit, reopen, fail, and what it says of a request
//	  ├── Book        PolicyBook: settle, sell, request, and what it says of policies
//	  └── Market      products, models and capital; Token, an ERC-20
//
// It never decides what to send, never acts on a block that is not finalized
// (a head is read only to avoid paying for a transaction twice, and says so),
// and holds no key: a TxSigner signs.
package chain
