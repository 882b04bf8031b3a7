// Package portfolio is the insurer's desk: offers with a validity, portfolios of
// thousands of parcels, bordereaux, and the notice that every holder gets.
//
//	term sheet ─▶ Product ─▶ published
//	parcel ─▶ Quote, signed ─▶ sold before it expires
//	CSV or GeoJSON ─▶ Read ─▶ Check ─▶ Prepare: salts, parcels.json, plan.json ─▶ Issue: journal.jsonl, policies
//	chain ─▶ Bordereaux, reconciled ─▶ CSV        settled request ─▶ Notice ─▶ text, HTML
//
// Names and outlines stay in the insurer's folder; the chain sees a salted hash.
// Money is in integer minor units of the payout token throughout.
//
// The package prices nothing, decides no payout and holds no key: what a policy
// pays it reads from the chain.
package portfolio
