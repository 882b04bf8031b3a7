// Package api is what people and programs may read over HTTP: of one node
// (NodeHandler) and of a whole network on one machine (NetworkHandler, which
// also serves the page).
//
//	node:     /healthz /readyz /metrics
//	          /v1/requests  /v1/requests/{hash}  /v1/bundles/{hash}-{attempt}
//	          /v1/agreements/{hash}-{attempt}  /v1/evidence/{digest}  /v1/changes  /v1/events
//	network:  /  /api/state  /api/events  /api/raster/{month}/{layer}.png  /api/nft/{id}.svg
//
// It only reads: every route is GET or HEAD, nothing it is sent changes a node,
// and it decides nothing. It holds no secret, so it asks for none; what guards
// it is that answers are bounded, that foreign bytes are never rendered as
// pages, and that a browser is answered only under a name it was given
// (guard.go). It never contacts another host.
//
// The stores behind it are small interfaces, next to the handler that uses
// them; a store says that it does not hold something with fs.ErrNotExist.
package api
