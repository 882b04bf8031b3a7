// Package onnx runs a model's graph on ONNX Runtime, on the CPU, in this
// process. It is the one package of Sheaf that uses cgo for models.
//
//	Open(library) ─ digest on the list ─▶ Runtime ─ Load(package) ─▶ Model ─ Predict ─▶ estimates
//	                                                  │ inspect graph, one session, golden vectors
//	                                                  └ refused with a reason
//
// A graph is untrusted until inspected: only known fields and operators of one
// opset, no external data, no sub-graph, and no more numbers or multiplications
// than a batch may take, since the shape of every result is known beforehand. A model answers only after every
// golden vector came out digit for digit. Outputs are quantised to 1e-4, halves
// up, before anything else sees them: processors may round the last bit
// differently, and operators must agree.
//
// One session per model is shared by all goroutines, with one thread inside an
// operator and none between: more callers, not more threads, use more cores.
//
// The package never reads a URL, never falls back to another model or library,
// and never returns a value for a row outside the model's domain.
package onnx
