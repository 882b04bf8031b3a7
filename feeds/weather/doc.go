// Package weather reads daily and gridded weather for parcels and joins several
// sources by a stated rule.
//
//	Chain ─▶ Source (primary)  ─▶ fetch.Getter
//	      └▶ Source (fallback) ─▶ fetch.Getter     only for what the primary lacks
//
// Rule of the join: one variable over one parcel comes from one source, the
// first in order that has the whole window. If none has, the one that has most
// of it is taken and the gap stays a gap, named weather_missing. Values of two
// sources are never mixed within a variable, nor is a missing value filled.
//
// Where the query names data sets, sources of other sets are not asked, and values
// of another version than the named one are left out.
//
// Where the term sheet wants sources to agree on a variable, the first three that
// offer it are asked, and the median counts for each period for which two of
// them lie within the sheet's tolerance; any other period stays a gap, named
// weather_disagrees if there were values.
//
// A period counts only if it lies wholly inside the window: a monthly sum cannot
// be split. Days are days of UTC. A provider's null, fill value or empty cell is
// missing, never zero; a value that no weather has makes its source corrupt. A
// value that its provider will compute anew is preliminary, and is left out
// unless the query takes such of its source.
package weather
