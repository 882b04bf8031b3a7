// Package parcels reads the places that an insurer hands over, and checks them
// before anything is insured or assessed on them.
//
//	file ─▶ Parse ─▶ parcels ─▶ Check ─▶ findings: parcel, reason, sentence
//
// Parse takes the insurer's own parcel file (package terms) or GeoJSON. Check
// asks what a careless or dishonest outline would fail: whether it is an area at
// all, how large, whether it lies where the product is sold, and whether some
// of it is insured already. Both bound what they take.
//
// The package is pure: bytes and values in, values out. It repairs no outline,
// knows no owner and no register, and decides nothing: a finding is a reason not
// to insure, which the caller applies.
package parcels
