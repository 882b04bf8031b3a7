// Package satellite finds scenes in STAC catalogues and reduces them over
// parcels.
//
//	Search ─▶ []Item ─▶ Reduce ─▶ one oracle.Scene per parcel
//	                      │
//	                      ├ opens each band once, at the coarsest level that suffices
//	                      ├ reads the windows once, tile by tile
//	                      ├ reflectance = scale·DN + offset, offset by a stated rule
//	                      ├ clear = every band valid and the class of SCL allowed
//	                      └ mean = Σ coverage·clear·value / Σ coverage·clear
//
// An index is computed per pixel and then averaged. What was decided about an
// item comes back as sentences for the evidence. Items come from outside: each
// field is bounded, and one that cannot be read costs that item, not the page.
//
// The package never chooses between catalogues (that is the Collector's), never
// follows a link past its Getter and never fills a gap.
package satellite
