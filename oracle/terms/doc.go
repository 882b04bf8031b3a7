// Package terms reads term sheets: what an insurer promises, in integers.
//
// A sheet is strict JSON. Its hash, Keccak-256 of the canonical form, is the
// product's id on chain, in every request, in every report and in the policy's
// token. The payout curve is that of the contract (PayoutCurve.sol), value for
// value; vectors in testdata/vectors/curves.json hold both to it.
//
// Parsing refuses whatever could be read in two ways, and every error names the
// JSON path. Explain puts a sheet into plain language as text or as one page with
// a drawing of the curve, Begin writes a sheet to start from, and Schema is the
// JSON Schema that editors understand.
//
// A sheet names its data sets, the primary first, with the version and whether
// preliminary values count, and a restatement cut-off: an attempt that is opened
// later reads nothing, so that what a provider corrects after it pays nobody. Live
// sources and the backtest judge a value by one function, oracle.DataSet.Takes.
//
// The package also reads the insurer's parcel files, whose salted hashes are
// all that the chain ever sees of a place. It fetches nothing and decides
// nothing about money: the contract recomputes every payout.
package terms
