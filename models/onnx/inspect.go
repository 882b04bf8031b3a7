package onnx

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/models"
)

// Bounds of a graph. A row costs at most maxNodes operators over tensors made
// from at most maxWeights numbers, so a refused graph is refused before it runs.
const (
	maxNodes   = 2048
	maxWeights = 1 << 20 // numbers in one tensor
	maxRank    = 4
)

// operators are those a graph may use: none loops, branches, allocates from a
// value, draws at random or reads anything from outside. Reshape takes its shape from
// a value, and can lay out no more numbers than it is given.
var operators = []string{
	"Abs", "Add", "AveragePool", "BatchNormalization", "Clip", "Concat", "Conv", "Div", "Erf", "Exp", "Flatten",
	"Gemm", "GlobalAveragePool", "GlobalMaxPool", "HardSigmoid", "Identity", "LeakyRelu", "Log", "MatMul", "Max", "MaxPool", "Min",
	"Mul", "Neg", "Pow", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceSum", "Relu", "Reshape", "Sigmoid", "Slice", "Softmax",
	"Softplus", "Sqrt", "Squeeze", "Sub", "Tanh", "Transpose", "Unsqueeze",
}

// Field numbers of onnx.proto that inspection reads.
const (
	modelGraph, modelOpset, modelTraining, modelFunctions = 7, 8, 20, 25
	opsetDomain, opsetVersion                             = 1, 2
	graphNode, graphTensor, graphInput, graphOutput       = 1, 5, 11, 12
	graphSparse                                           = 15
	nodeOperator, nodeAttribute, nodeDomain               = 4, 5, 7
	attributeTensor, attributeGraph                       = 5, 6
	attributeTensors, attributeGraphs                     = 10, 11
	attributeSparse, attributeSparses                     = 22, 23
	tensorDims, tensorExternal, tensorLocation            = 1, 13, 14
	valueName                                             = 1
)

// graph is what inspection found.
type graph struct {
	opsets          map[string]uint64
	nodes, graphs   int
	inputs, outputs []string
}

// Inspect refuses a graph that this runtime must not be given: the reason names
// what is wrong. The bytes must already be those the manifest names.
func Inspect(m *models.Manifest, onnx []byte) error {
	if len(onnx) > models.MaxGraph {
		return fmt.Errorf("graph of %d bytes: want at most %d", len(onnx), models.MaxGraph)
	}
	g := graph{opsets: map[string]uint64{}}
	if err := fields(onnx, g.model); err != nil {
		return fmt.Errorf("graph: %w", err)
	}
	for domain, version := range g.opsets {
		if domain != "" {
			return fmt.Errorf("graph: operators of domain %.40q: only the standard ones are run", domain)
		}
		if version != uint64(m.Opset) {
			return fmt.Errorf("graph: opset %d, the manifest says %d", version, m.Opset)
		}
	}
	switch {
	case g.graphs != 1 || len(g.opsets) == 0 || g.nodes == 0:
		return fmt.Errorf("graph: %d graphs, %d opsets, %d nodes: want one graph of a stated opset", g.graphs, len(g.opsets), g.nodes)
	case !slices.Equal(g.inputs, []string{m.Input.Name}):
		return fmt.Errorf("graph: inputs %.80q, the manifest says %q", g.inputs, m.Input.Name)
	case !slices.Equal(g.outputs, []string{m.Output.Quantiles, m.Output.Score}):
		return fmt.Errorf("graph: outputs %.80q, the manifest says %q and %q", g.outputs, m.Output.Quantiles, m.Output.Score)
	}
	return nil
}

func (g *graph) model(f field) error {
	switch f.number {
	case modelGraph:
		g.graphs++
		return fields(f.bytes, g.graph)
	case modelOpset:
		return g.opset(f.bytes)
	case modelTraining, modelFunctions:
		return fmt.Errorf("holds training steps or functions: only a plain graph is run")
	}
	return nil
}

func (g *graph) opset(b []byte) error {
	var domain string
	var version uint64
	err := fields(b, func(f field) error {
		switch f.number {
		case opsetDomain:
			domain = string(f.bytes)
		case opsetVersion:
			version = f.value
		}
		return nil
	})
	g.opsets[domain] = version
	return err
}

func (g *graph) graph(f field) error {
	switch f.number {
	case graphNode:
		if g.nodes++; g.nodes > maxNodes {
			return fmt.Errorf("more than %d nodes", maxNodes)
		}
		return fields(f.bytes, g.node)
	case graphTensor:
		return tensor(f.bytes)
	case graphSparse:
		return fmt.Errorf("holds a sparse tensor: none is read")
	case graphInput:
		return name(f.bytes, &g.inputs)
	case graphOutput:
		return name(f.bytes, &g.outputs)
	}
	return nil
}

func (g *graph) node(f field) error {
	switch f.number {
	case nodeOperator:
		if !slices.Contains(operators, string(f.bytes)) {
			return fmt.Errorf("operator %.40q is not one that is run", f.bytes)
		}
	case nodeDomain:
		if len(f.bytes) > 0 {
			return fmt.Errorf("operator of domain %.40q: only the standard ones are run", f.bytes)
		}
	case nodeAttribute:
		return fields(f.bytes, attribute)
	}
	return nil
}

func attribute(f field) error {
	switch f.number {
	case attributeGraph, attributeGraphs:
		return fmt.Errorf("holds a graph inside an operator: none is run")
	case attributeSparse, attributeSparses:
		return fmt.Errorf("holds a sparse tensor: none is read")
	case attributeTensor, attributeTensors:
		return tensor(f.bytes)
	}
	return nil
}

// tensor bounds a weight's shape and refuses data kept in another file.
func tensor(b []byte) error {
	size, rank := uint64(1), 0
	dimension := func(d uint64) error {
		if rank++; rank > maxRank || d > maxWeights || size*max(d, 1) > maxWeights {
			return fmt.Errorf("a tensor with over %d numbers or %d dimensions", maxWeights, maxRank)
		}
		size *= max(d, 1)
		return nil
	}
	return fields(b, func(f field) error {
		switch {
		case f.number == tensorExternal, f.number == tensorLocation && f.value != 0:
			return fmt.Errorf("a tensor with its data in another file: every weight must be inside")
		case f.number != tensorDims:
			return nil
		case f.bytes == nil:
			return dimension(f.value)
		}
		for packed := f.bytes; len(packed) > 0; {
			d, n := binary.Uvarint(packed)
			if n <= 0 {
				return fmt.Errorf("a tensor with a cut shape")
			}
			if err := dimension(d); err != nil {
				return err
			}
			packed = packed[n:]
		}
		return nil
	})
}

func name(b []byte, names *[]string) error {
	return fields(b, func(f field) error {
		if f.number == valueName {
			*names = append(*names, string(f.bytes))
		}
		return nil
	})
}
