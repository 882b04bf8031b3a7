package onnx

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
)

// number and nested build protobuf bytes for the tests: integers and messages.
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
	ends    = join(said(graphInput, "features", -1, 201), said(graphOutput, "quantiles", -1, 3), said(graphOutput, "ood", -1, 1))
	// A graph that answers with the first three columns, and with the first.
	plain = join(integers("zero", 0), integers("one", 1), integers("three", 3),
		op("Slice", "features zero three one", "quantiles"), op("Slice", "features zero one one", "ood"))
)

// said is what a graph says of a tensor of 32-bit floats: its name and dimensions, -1 for any number.
func said(field uint64, name string, shape ...int64) []byte {
	var dims []byte
	for _, d := range shape {
		if d < 0 {
			dims = join(dims, nested(shapeDim, text(dimName, "N")))
		} else {
			dims = join(dims, nested(shapeDim, number(dimValue, uint64(d))))
		}
	}
	return nested(field, text(valueName, name), nested(valueType, nested(typeTensor, number(claimNumbers, typeFloat), nested(claimShape, dims))))
}

// unsaid is an output of which no shape is said.
func unsaid(name string) []byte {
	return nested(graphOutput, text(valueName, name), nested(valueType, nested(typeTensor, number(claimNumbers, typeFloat))))
}

// op is a node; names are separated by spaces, "-" leaves an input out.
func op(operator, inputs, output string, more ...[]byte) []byte {
	body := join(text(nodeOperator, operator), text(nodeOutput, output), join(more...))
	for _, name := range strings.Fields(inputs) {
		body = join(body, text(nodeInput, strings.Trim(name, "-")))
	}
	return nested(graphNode, body)
}

// integers is a constant list of integers.
func integers(name string, values ...int64) []byte {
	var raw []byte
	for _, v := range values {
		raw = binary.LittleEndian.AppendUint64(raw, uint64(v)) //nolint:gosec // as it is written
	}
	return nested(graphTensor, number(tensorDims, uint64(len(values))), number(tensorType, typeInt64), text(tensorName, name), nested(tensorRaw, raw))
}

// weights is a constant of zeros.
func weights(name string, shape ...uint64) []byte {
	size, body := uint64(4), join(number(tensorType, typeFloat), text(tensorName, name))
	for _, d := range shape {
		size, body = size*d, join(body, number(tensorDims, d))
	}
	return nested(graphTensor, body, nested(tensorRaw, make([]byte, size)))
}

// axisOf is an attribute of one integer, listOf of several.
func axisOf(name string, v uint64) []byte {
	return nested(nodeAttribute, text(attributeName, name), number(attributeInt, v), number(attributeType, kindInt))
}

func listOf(name string, values ...uint64) []byte {
	body := join(text(attributeName, name), number(attributeType, kindInts))
	for _, v := range values {
		body = join(body, number(attributeInts, v))
	}
	return nested(nodeAttribute, body)
}

// inside is a model of these parts, with, nodeOf and hidden are of the plain graph and more: hidden
// is a field whose tag has a bit beyond the 32 that the library reads, to which it is that field.
func inside(parts ...[]byte) []byte { return join(opset17, nested(modelGraph, join(parts...), ends)) }
func with(parts ...[]byte) []byte   { return inside(plain, join(parts...)) }
func nodeOf(parts ...[]byte) []byte { return with(nested(graphNode, parts...)) }

func hidden(field uint64, body []byte) []byte {
	tag := binary.AppendUvarint(nil, 1<<32|field<<3|bytes)
	return append(binary.AppendUvarint(tag, uint64(len(body))), body...)
}

// inspected is a graph and what its refusal says; nothing: it passes.
type inspected struct {
	graph []byte
	want  string
}

func inspect(t *testing.T, cases map[string]inspected) {
	t.Helper()
	p := cropDamage(t)
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			err := Inspect(p.Manifest, c.graph)
			if c.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorContains(t, err, c.want)
		})
	}
}

func cropDamage(t testing.TB) *models.Package {
	t.Helper()
	p, err := models.Load(artifacts.CropDamage())
	require.NoError(t, err)
	return p
}

func TestInspectPassesWhatShips(t *testing.T) {
	for _, name := range artifacts.Names() {
		p, err := models.Load(artifacts.Folder(name))
		require.NoError(t, err)
		require.NoError(t, Inspect(p.Manifest, p.Graph))
	}
	require.NoError(t, Inspect(cropDamage(t).Manifest, inside(plain)))
}

func TestInspectRefusesWhatIsNoPlainGraph(t *testing.T) {
	p := cropDamage(t)
	inspect(t, map[string]inspected{
		"empty":         {nil, "0 opsets"},
		"text":          {[]byte("not a graph, just words"), "wire type"},
		"cut":           {p.Graph[:len(p.Graph)/2], "says more bytes than there are"},
		"two graphs":    {join(inside(plain), nested(modelGraph, plain)), "field 7 is there twice"},
		"no opset":      {nested(modelGraph, plain, ends), "0 opsets"},
		"other opset":   {join(nested(modelOpset, number(opsetVersion, 12)), nested(modelGraph, plain, ends)), "opset 12, the manifest says 17"},
		"opset twice":   {join(opset17, inside(plain)), "2 opsets"},
		"and another":   {join(nested(modelOpset, number(opsetVersion, 21)), inside(plain)), "opset 21, the manifest says 17"},
		"custom domain": {join(inside(plain), nested(modelOpset, text(opsetDomain, "com.evil"), number(opsetVersion, 1))), `domain "com.evil"`},
		"other name":    {join(nested(modelOpset, text(opsetDomain, "ai.onnx"), number(opsetVersion, 17)), nested(modelGraph, plain, ends)), "whose domain is written as nothing"},
		"custom op":     {nodeOf(text(nodeOperator, "Add"), text(nodeDomain, "com.evil")), `domain "com.evil"`},
		"unknown op":    {nodeOf(text(nodeOperator, "Loop")), `operator "Loop"`},
		"random op":     {nodeOf(text(nodeOperator, "RandomNormal")), `operator "RandomNormal"`},
		"no op":         {nodeOf(text(nodeInput, "features")), `operator ""`},
		"sub-graph":     {nodeOf(text(nodeOperator, "Add"), nested(nodeAttribute, nested(6, plain))), "graph inside an operator"},
		"functions":     {join(inside(plain), nested(25, number(1, 1))), "functions"},
		"training":      {join(inside(plain), nested(20, number(1, 1))), "training steps"},
		"external data": {with(nested(graphTensor, nested(tensorExternal, text(1, "location")))), "data in another file"},
		"data location": {with(nested(graphTensor, number(tensorLocation, 1))), "data in another file"},
		"inner tensor":  {nodeOf(text(nodeOperator, "Add"), nested(nodeAttribute, nested(5, number(tensorLocation, 1)))), "a tensor inside an operator"},
		"sparse":        {with(nested(15, number(1, 1))), "sparse tensor"},
		"huge shape":    {with(nested(graphTensor, number(tensorDims, 1<<40))), "a tensor with over"},
		"huge product":  {with(nested(graphTensor, number(tensorDims, 4096), number(tensorDims, 4096))), "a tensor with over"},
		"packed shape":  {with(nested(graphTensor, nested(tensorDims, binary.AppendUvarint(nil, 1<<40)))), "a tensor with over"},
		"below zero":    {with(nested(graphTensor, number(tensorDims, 1<<63), number(tensorType, typeFloat))), "a tensor with over"},
		"deep shape": {with(nested(graphTensor, number(tensorDims, 1), number(tensorDims, 1), number(tensorDims, 1),
			number(tensorDims, 1), number(tensorDims, 1))), "a tensor with over"},
		"other numbers": {with(nested(graphTensor, number(tensorType, 8), text(tensorName, "words"))), "numbers of type 8"},
		"data twice":    {with(nested(graphTensor, number(tensorType, typeInt64), number(tensorInts, 1), nested(tensorRaw, make([]byte, 8)))), "its data twice"},
		"short data":    {with(nested(graphTensor, number(tensorDims, 2), number(tensorType, typeInt64), nested(tensorRaw, make([]byte, 8)))), "has 1 integers: its shape says 2"},
		"other input":   {join(opset17, nested(modelGraph, plain, nested(graphInput, text(valueName, "x")))), "inputs"},
		"other output": {join(opset17, nested(modelGraph, plain, nested(graphInput, text(valueName, "features")),
			nested(graphOutput, text(valueName, "y")))), "outputs"},
	})
}

// What the library would see, and a reader that reads otherwise would not.
func TestInspectSeesWhatTheLibrarySees(t *testing.T) {
	inspect(t, map[string]inspected{
		"hidden node":   {with(hidden(graphNode, text(nodeOperator, "RandomNormalLike"))), "without a valid tag"},
		"hidden domain": {nodeOf(text(nodeOperator, "Add"), hidden(nodeDomain, []byte("com.microsoft"))), "without a valid tag"},
		"hidden file":   {with(nested(graphTensor, hidden(tensorExternal, text(1, "location")))), "without a valid tag"},
		"hidden graph":  {nodeOf(text(nodeOperator, "Add"), nested(nodeAttribute, hidden(6, plain))), "without a valid tag"},
		"unknown field": {with(nested(99, nil)), "field 99 is not one that is read"},
		"merged op":     {nodeOf(text(nodeOperator, "Add"), text(nodeOperator, "Loop")), "field 4 is there twice"},
		"wrong wire":    {nodeOf(number(nodeOperator, 1)), "field 4 has wire type 0"},
		"two types":     {nodeOf(text(nodeOperator, "Add"), nested(nodeAttribute, number(attributeInt, 1), text(attributeText, "1"))), "values of two types"},
		"other type":    {nodeOf(text(nodeOperator, "Add"), nested(nodeAttribute, number(attributeInt, 1), number(attributeType, kindInts))), "says type 7 and holds type 2"},
		"named twice":   {with(op("Concat", "features", "y", axisOf("axis", 1), axisOf("axis", 0))), "is there twice"},

		"cut type":     {with(op("Flatten", "features", "y", nested(nodeAttribute, text(attributeName, "axis"), number(attributeType, 1<<32|kindInt)))), "says type 4294967298"},
		"named tensor": {nodeOf(text(nodeOperator, "Add"), nested(nodeAttribute, text(attributeName, "t"), number(attributeType, 4))), "says type 4"},
		"long list":    {with(op("Transpose", "features", "y", listOf("perm", 0, 1, 2, 3, 4, 5, 6, 7, 8))), "more than 8 integers"},
	})
}

// What would take all the memory or the time, or end the process.
func TestInspectFollowsShapes(t *testing.T) {
	doubled := weights("w", 201, 1<<10)
	doubled = join(doubled, op("MatMul", "features w", "x0"))
	for i := range 20 {
		from := fmt.Sprintf("x%d", i)
		doubled = join(doubled, op("Concat", from+" "+from, fmt.Sprintf("x%d", i+1), axisOf("axis", 1)))
	}
	inspect(t, map[string]inspected{
		"doubled": {inside(doubled), "Concat: a batch of 256 rows makes over"},
		"spread": {
			with(weights("a", 1<<14, 1), weights("b", 1, 1<<14), op("Add", "a b", "y")),
			"a result of shape [16384 16384]",
		},
		"long constant":    {with(integers("many", 0, 1, 2, 3, 4, 5, 6, 7, 8)), "has 9 integers: want at most 8"},
		"mixed numbers":    {with(nested(graphTensor, number(tensorType, typeFloat), text(tensorName, "w"), number(tensorInts, 1))), "of floats holds integers"},
		"made later":       {with(op("Add", "features later", "y"), weights("later", 1)), ""},
		"unmade":           {with(op("Add", "features nothing", "y")), `reads "nothing", which nothing before it makes`},
		"made twice":       {with(op("Abs", "features", "ood")), `tensor "ood" is made twice`},
		"two made":         {with(op("BatchNormalization", "features", "y", text(nodeOutput, "z"))), "1 inputs and 2 outputs"},
		"divided integers": {with(op("Div", "one zero", "y")), `reads integers, "one"`},
		"short bias":       {with(weights("k", 512, 1, 3), weights("b", 1), integers("middle", 1), op("Unsqueeze", "features middle", "u"), op("Conv", "u k b", "y")), "a bias of shape [1]: want [512]"},
		"empty result":     {with(op("Slice", "features one one one", "y")), "an empty result"},
		"empty weight":     {with(nested(graphTensor, number(tensorDims, 0), number(tensorType, typeFloat), text(tensorName, "w"))), "is empty"},
		"empty for some":   {with(integers("minus", -128), integers("plus", 128), op("Slice", "features minus plus zero", "y")), "of a batch of 256 rows: an empty result"},
		"empty for fewer":  {with(integers("from", 40), integers("to", 1<<40), op("Slice", "features from to zero", "y")), "of a batch of 40 rows: an empty result"},
		"large for fewer": {
			with(weights("x", 40, 1, 4000), op("Transpose", "features", "k2"), op("Unsqueeze", "k2 one", "k3"), op("Conv", "x k3", "y")),
			"Conv: a batch of",
		}, // a kernel as long as there are rows
		"keepdims of two":  {with(op("ReduceSum", "features one", "y", axisOf("keepdims", 2))), "keepdims [2]: want 0 or 1"},
		"tiny matrices":    {with(weights("a", 5700, 1, 1, 1), weights("b", 1, 5700, 1, 1), op("MatMul", "a b", "y")), "makes over"},
		"claimed rank":     {with(said(graphClaim, "ood", -1, 1, 1)), "is said to have shape"},
		"claimed rows":     {with(said(graphClaim, "ood", 256, 1)), `tensor "ood" is said to have shape [256 1], and has [255 1]`},
		"claimed below":    {with(said(graphClaim, "ood", 1, 1), nested(graphClaim, text(valueName, "ood"), nested(valueType, nested(typeTensor, nested(claimShape, nested(shapeDim, number(dimValue, 1<<63))))))), "a dimension is below 0"},
		"claimed right":    {with(said(graphClaim, "ood", -1, 1)), ""},
		"claimed integers": {with(nested(graphClaim, text(valueName, "ood"), nested(valueType, nested(typeTensor, number(claimNumbers, typeInt64))))), "numbers of type 7"},
		"claimed sequence": {with(nested(graphClaim, text(valueName, "ood"), nested(valueType, nested(4, nil)))), "holds a sequence"},
		"input unshaped": {join(opset17, nested(modelGraph, plain, nested(graphInput, text(valueName, "features"), nested(valueType, nested(typeTensor, number(claimNumbers, typeFloat)))),
			said(graphOutput, "quantiles", -1, 3), said(graphOutput, "ood", -1, 1))), "want its shape"},
		"inside, as is said": {with(nested(graphTensor, number(tensorType, typeFloat), text(tensorName, "w"), nested(tensorRaw, make([]byte, 4)), number(tensorLocation, 0))), ""},
		"computed shape":     {with(op("Reshape", "features features", "y")), "no constant of integers"},
		"no row each":        {join(opset17, nested(modelGraph, integers("none", 0), integers("all", 256), integers("one", 1), op("Slice", "features none one none", "s"), op("Slice", "s none one one", "ood"), op("Slice", "s none one one", "quantiles"), said(graphInput, "features", -1, 201), unsaid("quantiles"), unsaid("ood"))), `want a row of`},
	})
}

func TestInspectCounts(t *testing.T) {
	p := cropDamage(t)
	var squares []byte // each is within bounds, and all of them are not
	for i := range 600 {
		squares = join(squares, op("MatMul", "a a", fmt.Sprintf("s%d", i)))
	}
	require.ErrorContains(t, Inspect(p.Manifest, with(weights("a", 512, 512), squares)), "multiplications")
	many := make([]byte, 0, 80_000)
	for i := range maxNodes {
		many = append(many, op("Abs", "features", fmt.Sprint("y", i))...)
	}
	require.ErrorContains(t, Inspect(p.Manifest, with(many)), "more than 2048 nodes")
	tensors, claims := []byte{}, []byte{}
	for i := range 2*maxNodes + 1 {
		tensors = join(tensors, weights(fmt.Sprint("w", i)))
		claims = join(claims, said(graphClaim, fmt.Sprint("c", i), 1))
	}
	require.ErrorContains(t, Inspect(p.Manifest, with(tensors)), "more than 2048 tensors")
	require.ErrorContains(t, Inspect(p.Manifest, with(claims)), "more than 4096 shapes said")
	require.ErrorContains(t, Inspect(p.Manifest, make([]byte, models.MaxGraph+1)), "want at most")
}

// FuzzInspect holds inspection to an answer, never a crash, for any bytes.
func FuzzInspect(f *testing.F) {
	p, err := models.Load(artifacts.CropDamage())
	require.NoError(f, err)
	f.Add(p.Graph[:4096])
	f.Add(join(opset17, nested(modelGraph, plain, ends)))
	f.Add([]byte{0x82, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01})
	f.Fuzz(func(t *testing.T, b []byte) { _ = Inspect(p.Manifest, b) })
}
