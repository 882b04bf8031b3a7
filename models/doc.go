// Package models says what a model is: its manifest, the bytes the manifest
// names, and what the model was made for. A model's digest is the Keccak-256 of
// its manifest, which is canonical JSON; every other byte of the model (graph,
// golden vectors) is named there by SHA-256. One changed byte is another model.
//
// It also holds what the parts of the family share: reading a month or a window
// out of weather readings without ever filling a gap.
//
// It never runs a model, opens a file by itself, or reads a clock. Running is
// models/onnx; classical indices, which need no manifest, are models/index.
package models
