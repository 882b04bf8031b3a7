// Package deploy puts the whole set of contracts on a chain, gives each role
// to whom the parameters name, and reads the result back: every link between
// two contracts must be what it was meant to be, or Deploy fails.
//
// Order: access manager, tokens (demo sets only), registries, hub, books, art,
// pool; then the links that are set once (registry to hub, pool to policy
// book), then the roles, and last the deployer gives up its own rights.
//
// It never holds keys (the caller's TransactOpts sign) and never upgrades or
// changes a deployed set.
package deploy
