// Package backtest lays past seasons through the index and the payout curve of
// a term sheet, prices what they would have paid and scores it on real losses.
//
//	weather.csv ─▶ readings ─▶ models/index ─▶ value ─▶ terms.Curve ─▶ payouts ─▶ pricing, accumulation
//	 yields.csv ─▶ trend of earlier years ───▶ losses ───────────────────┴──────▶ basis risk, comparison, tuning
//
// The index and the curve are those of the live node and the contract: what is
// priced is what gets paid. Money is in integer minor units. Chance is seeded,
// zones are in the order of their ids, and years are blocks: all zones of a year
// share their weather, so a sample of years draws whole years.
//
// A weather table that says of which data set it is (Stated) is held to the sources
// that the term sheet names, by the rule of the live sources. It has the corrections
// of its own day: what a value was at a season's restatement cut-off nobody knows.
//
// A table with a gap, a repeated year, a wrong unit, mixed encodings or a value
// that cannot be is refused with its row and column; what a caller accepts by
// name is listed in the report and never silently dropped. The package reads
// bytes that it is given: it opens no file and asks nobody.
package backtest
