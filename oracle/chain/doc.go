// Package chain is the node's side of Sheaf's contracts over JSON-RPC.
//
//	Client ── one endpoint of several, changed when it stops answering
//	  ├── Watcher     requests and committees: events at finalized blocks, in order, once each
//	  ├── Transactor  one account's transactions: nonce, fees, replacement, receipt
//	  ├── Hub         ReportHub: submit, reopen, fail, and what it says of a request
//	  ├── Book        PolicyBook: settle, sell, request, what it says of policies, and what they moved
//	  ├── Deed        PolicyRights: beneficiaries and liens
//	  ├── Series      many calls of one account in a row, each kept before it is sent
//	  └── Market      products, models and capital; Token, an ERC-20
//
// It never decides what to send, never acts on a block that is not finalized
// (a head is read only to avoid paying for a transaction twice, and says so),
// and holds no key: a TxSigner signs.
package chain
