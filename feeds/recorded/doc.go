// Package recorded serves a folder of recorded, real data behind the request
// shapes of the public providers, so that demos and tests run the real clients
// with no internet.
//
// A folder holds a manifest.json (type Manifest), the scenes it names (one file
// with all bands, or one for each, on any grid of the scene's coordinate system), a table of
// gridded weather and the outlines of the fields; or files of series by climate
// division, daily series, station files, daily rain or yields by county. One server plays
// every provider of the manifest, each under its own path:
//
//	/earth-search/v1/search                      STAC search, shape "earth-search"
//	/earth-search/v1/collections[/C[/items/I]]
//	/earth-search/cogs/DIGEST/BAND.tif           one COG per band, open
//	/planetary-computer/api/stac/v1/search       the same, shape "planetary-computer"
//	/planetary-computer/api/sas/v1/token/C       a token that a blob wants, else 403
//	/planetary-computer/blob/C/DIGEST/BAND.tif
//	/agera5/v1/index.json?variable=&from=&to=    gridded weather: the list (type Index)
//	/agera5/cogs/DIGEST/VARIABLE.tif             one COG per variable and month
//	/climdiv/procdate.txt                        series by climate division, as nClimDiv: the day of the newest files,
//	/climdiv/climdiv-ELEMENT-v1.0.0-DAY          one text file per element, up to the clock,
//	/climdiv/divisions.geojson                   and the divisions' outlines
//
//	/NAME/v1/archive?start_date=&daily=          a daily series, shape "open-meteo"
//	/NAME/api/temporal/daily/point?start=        the same, shape "nasa-power"
//	/NAME/data/global-historical-climatology-network-daily/access/ID.csv
//	                                             a station's rows up to the clock, as GHCN-Daily
//	/NAME/api/api_GET/?short_desc=&year__GE=     yields by county, as NASS's Quick Stats, each as of its load_time,
//	/NAME/counties.geojson                       and the counties' outlines
//	/NAME/PATH                                   a day's GeoTIFF of rain, as CHIRPS; the manifest says the path
//
// With /view/NAME before any of them the same data are served to one named
// client, whose hrefs stay under that view: an injection or a fault that names
// a view reaches nobody else.
//
// Paths of rasters contain the SHA-256 of their bytes; they answer ranges, HEAD
// and If-None-Match. An item is listed only once the clock has passed its end.
// end_datetime is the first instant that no longer belongs to a composite. A
// query's datetime is closed at both ends, as STAC says, so a query that ends
// on the first of a month also returns that month.
//
// Two kinds of trouble can be asked for while the server runs. An Injection
// changes what is served (a stripped field, a cloud, absurd pixels, tampered
// rain, a scene that is missing) and is named in the item's property
// "sheaf:injected". A Fault breaks the answer itself (503, slow, cut short,
// wrong length, wrong JSON, another ETag, no answer at all).
//
// The package never invents a value: what is not injected is a recorded number,
// split from its file. It never reads the wall clock for data, only for the life
// of a token, and it never contacts anybody.
package recorded
