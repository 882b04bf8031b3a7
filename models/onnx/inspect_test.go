package onnx

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
)

// message builds protobuf bytes for the tests: integers and nested messages.
func number(field, v uint64) []byte {
	return binary.AppendUvarint(binary.AppendUvarint(nil, field<<3), v)
}

func nested(field uint64, parts ...[]byte) []byte {
	var body []byte
	for _, p := range parts {
		body = append(body, p...)
	}
	out := binary.AppendUvarint(nil, field<<3|2)
	return append(binary.AppendUvarint(out, uint64(len(body))), body...)
}

func text(field uint64, s string) []byte { return nested(field, []byte(s)) }

func join(parts ...[]byte) (out []byte) {
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

var (
	opset17 = nested(modelOpset, text(opsetDomain, ""), number(opsetVersion, 17))
	add     = nested(graphNode, text(nodeOperator, "Add"))
	ends    = join(nested(graphInput, text(valueName, "features")), nested(graphOutput, text(valueName, "quantiles")),
		nested(graphOutput, text(valueName, "ood")))
)

func TestInspect(t *testing.T) {
	p, err := models.Load(artifacts.CropDamage())
	require.NoError(t, err)
	require.NoError(t, Inspect(p.Manifest, p.Graph))
	inside := func(parts ...[]byte) []byte { return join(opset17, nested(modelGraph, join(parts...), ends)) }
	require.NoError(t, Inspect(p.Manifest, inside(add)))
	node := func(parts ...[]byte) []byte { return inside(nested(graphNode, parts...)) }
	cases := map[string]struct {
		graph []byte
		want  string
	}{
		"empty":          {nil, "0 graphs"},
		"text":           {[]byte("not a graph, just words"), "wire type"},
		"cut":            {p.Graph[:len(p.Graph)/2], "says more bytes than there are"},
		"two graphs":     {join(inside(add), nested(modelGraph, add)), "2 graphs"},
		"no opset":       {nested(modelGraph, add, ends), "0 opsets"},
		"other opset":    {join(nested(modelOpset, number(opsetVersion, 12)), nested(modelGraph, add, ends)), "opset 12, the manifest says 17"},
		"custom domain":  {join(inside(add), nested(modelOpset, text(opsetDomain, "com.evil"), number(opsetVersion, 1))), `domain "com.evil"`},
		"custom op":      {node(text(nodeOperator, "Add"), text(nodeDomain, "com.evil")), `domain "com.evil"`},
		"unknown op":     {node(text(nodeOperator, "Loop")), `operator "Loop"`},
		"random op":      {node(text(nodeOperator, "RandomNormal")), `operator "RandomNormal"`},
		"sub-graph":      {node(text(nodeOperator, "Add"), nested(nodeAttribute, nested(attributeGraph, add))), "graph inside an operator"},
		"functions":      {join(inside(add), nested(modelFunctions, number(1, 1))), "training steps or functions"},
		"training":       {join(inside(add), nested(modelTraining, number(1, 1))), "training steps or functions"},
		"external data":  {inside(add, nested(graphTensor, nested(tensorExternal, text(1, "location")))), "data in another file"},
		"data location":  {inside(add, nested(graphTensor, number(tensorLocation, 1))), "data in another file"},
		"external const": {node(text(nodeOperator, "Add"), nested(nodeAttribute, nested(attributeTensor, number(tensorLocation, 1)))), "data in another file"},
		"sparse":         {inside(add, nested(graphSparse, number(1, 1))), "sparse tensor"},
		"huge shape":     {inside(add, nested(graphTensor, number(tensorDims, 1<<40))), "a tensor with over"},
		"huge product":   {inside(add, nested(graphTensor, number(tensorDims, 4096), number(tensorDims, 4096))), "a tensor with over"},
		"packed shape":   {inside(add, nested(graphTensor, nested(tensorDims, binary.AppendUvarint(nil, 1<<40)))), "a tensor with over"},
		"deep shape": {inside(add, nested(graphTensor, number(tensorDims, 1), number(tensorDims, 1), number(tensorDims, 1),
			number(tensorDims, 1), number(tensorDims, 1))), "a tensor with over"},
		"other input": {join(opset17, nested(modelGraph, add, nested(graphInput, text(valueName, "x")))), "inputs"},
		"other output": {join(opset17, nested(modelGraph, add, nested(graphInput, text(valueName, "features")),
			nested(graphOutput, text(valueName, "y")))), "outputs"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) { require.ErrorContains(t, Inspect(p.Manifest, c.graph), c.want) })
	}
	many := make([]byte, 0, 40_000)
	for range maxNodes + 1 {
		many = append(many, add...)
	}
	require.ErrorContains(t, Inspect(p.Manifest, inside(many)), "more than 2048 nodes")
	require.ErrorContains(t, Inspect(p.Manifest, make([]byte, models.MaxGraph+1)), "want at most")
}

// FuzzInspect holds inspection to an answer, never a crash, for any bytes.
func FuzzInspect(f *testing.F) {
	p, err := models.Load(artifacts.CropDamage())
	require.NoError(f, err)
	f.Add(p.Graph[:4096])
	f.Add(join(opset17, nested(modelGraph, add, ends)))
	f.Add([]byte{0x82, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01})
	f.Fuzz(func(t *testing.T, b []byte) { _ = Inspect(p.Manifest, b) })
}
