// Package raster reads windows of remote GeoTIFFs and says how much of each
// pixel an outline covers.
//
// Every byte that GDAL sees comes through a fetch.Getter, in aligned ranges, so
// it is recorded and can be replayed:
//
//	Open ─▶ GDAL ─▶ virtual file ─▶ blocks ─▶ fetch.Getter
//	Read ─▶ plan: the windows' tiles ─▶ prefetch (merged ranges) ─▶ GDAL decodes
//
// GDAL is a large body of C that reads what strangers wrote. A process that calls
// Isolate therefore decodes in children, each held to an amount of memory and of
// time; a crash, a hang or a bomb becomes an error that names the file:
//
//	Open ─▶ Workers ─▶ child: Serve ─▶ GDAL ─▶ virtual file ─▶ shared ──┐
//	             ▲◀─ plan, or a small wanted range ─ pipe ──────────────┘
//	             └─▶ blocks ─▶ fetch.Getter       the child has no network and no secret
//	                   └─▶ memory that both map: the bytes of the plan
//
// The parent never reads from that memory, and the child cannot change its size:
// whatever a file does to a child, its bytes as they were fetched are elsewhere.
//
// All ranges of one file must carry one validator and one size; a file that
// changes while it is read is refused, never mixed. Sizes are checked before
// anything is allocated for them.
//
// Coverage is exact: the area of the intersection of polygon and pixel, not a
// sample of it. The package knows no band names, no catalogues and no indices.
package raster
