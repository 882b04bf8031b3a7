package onnx

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// The messages of onnx.proto (IR version 8 and its neighbours) that a plain graph
// needs. Quantisation notes, sparse tensors, functions, training steps and graphs
// inside operators are not among them.
var (
	modelMessage = message{"model", map[uint64]form{
		1: once(varint), 2: once(bytes), 3: once(bytes), 4: once(bytes), 5: once(varint), 6: once(bytes), // versions, producer, words
		modelGraph: once(bytes), modelOpset: many(bytes), 14: many(bytes), // notes
	}, map[uint64]string{20: "training steps", 25: "functions"}}
	opsetMessage = message{"opset", map[uint64]form{opsetDomain: once(bytes), opsetVersion: once(varint)}, nil}
	graphMessage = message{"graph", map[uint64]form{
		graphNode: many(bytes), 2: once(bytes), graphTensor: many(bytes), 10: once(bytes), // name, words
		graphInput: many(bytes), graphOutput: many(bytes), graphClaim: many(bytes), 16: many(bytes), // notes
	}, map[uint64]string{15: "a sparse tensor", 14: "notes of quantisation"}}
	valueMessage     = message{"value", map[uint64]form{valueName: once(bytes), valueType: once(bytes), 3: once(bytes), 4: many(bytes)}, nil} // words, notes
	typeMessage      = message{"type", map[uint64]form{typeTensor: once(bytes), 6: once(bytes)}, map[uint64]string{4: "a sequence", 5: "a map", 8: "a sparse tensor", 9: "an optional value"}}
	claimMessage     = message{"type", map[uint64]form{claimNumbers: once(varint), claimShape: once(bytes)}, nil}
	shapeMessage     = message{"shape", map[uint64]form{shapeDim: many(bytes)}, nil}
	dimensionMessage = message{"dimension", map[uint64]form{dimValue: once(varint), dimName: once(bytes), 3: once(bytes)}, nil}
	nodeMessage      = message{"node", map[uint64]form{
		nodeInput: many(bytes), nodeOutput: many(bytes), 3: once(bytes), nodeOperator: once(bytes),
		nodeAttribute: many(bytes), 6: once(bytes), nodeDomain: once(bytes), 9: many(bytes), // name, words, notes
	}, nil}
	attributeMessage = message{"attribute", map[uint64]form{
		attributeName: once(bytes), attributeFloat: once(fixed32), attributeInt: once(varint), attributeText: once(bytes),
		attributeFloats: many(fixed32), attributeInts: many(varint), 13: once(bytes), attributeType: once(varint), // words
	}, map[uint64]string{5: "a tensor inside an operator", 6: "a graph inside an operator", 10: "tensors inside an operator", 11: "graphs inside an operator", 22: "a sparse tensor", 23: "sparse tensors"}}
	tensorMessage = message{"tensor", map[uint64]form{
		tensorDims: many(varint), tensorType: once(varint), 4: many(fixed32), tensorInts: many(varint), // floats one by one
		tensorName: once(bytes), tensorRaw: once(bytes), 12: once(bytes), tensorExternal: many(bytes), tensorLocation: once(varint), 16: many(bytes), // words, notes
	}, nil}
)

func once(wire uint64) form { return form{wire: wire} }
func many(wire uint64) form { return form{wire: wire, many: true} }

// Numbers of the fields that inspection reads.
const (
	modelGraph, modelOpset                                      = 7, 8
	opsetDomain, opsetVersion                                   = 1, 2
	graphNode, graphTensor, graphInput, graphOutput, graphClaim = 1, 5, 11, 12, 13
	nodeInput, nodeOutput, nodeOperator                         = 1, 2, 4
	nodeAttribute, nodeDomain                                   = 5, 7
	attributeName, attributeFloat, attributeInt, attributeText  = 1, 2, 3, 4
	attributeFloats, attributeInts, attributeType               = 7, 8, 20
	tensorDims, tensorType, tensorInts, tensorName, tensorRaw   = 1, 2, 7, 8, 9
	tensorExternal, tensorLocation                              = 13, 14
	valueName, valueType, typeTensor                            = 1, 2, 1
	claimNumbers, claimShape, shapeDim, dimValue, dimName       = 1, 2, 1, 1, 2
	typeFloat, typeInt64                                        = 1, 7          // of a tensor's numbers
	kindFloat, kindInt, kindText, kindFloats, kindInts          = 1, 2, 3, 6, 7 // of an attribute
)

// graph is what inspection read of a model's one graph.
type graph struct {
	opsets          []opset
	constants       []constant
	nodes           []node
	inputs, outputs []string
	claims          []claim // of these, and of what nodes make
}

// claim is what the graph says of a tensor beforehand. The library believes it.
type claim struct {
	name    string
	numbers uint64
	shape   []int64 // a dimension that is not said is -1
	shaped  bool    // whether a shape is said at all
}

type opset struct {
	domain  string
	version uint64
}

// constant is a named weight; ints are its numbers where those are integers.
type constant struct {
	name  string
	shape []int64
	ints  []int64
}

// node is an operator with the names of what it reads and writes.
type node struct {
	operator        string
	inputs, outputs []string
	ints            map[string][]int64 // attributes of one integer or more, by name
	texts           map[string]string
	attributes      map[string]bool // all of their names
}

// parse reads a model, and refuses what is no plain graph.
func parse(b []byte) (g graph, err error) {
	err = modelMessage.read(b, func(f field) error {
		switch f.number {
		case modelGraph:
			return graphMessage.read(f.bytes, g.field)
		case modelOpset:
			var o opset
			err := opsetMessage.read(f.bytes, func(f field) error {
				switch f.number {
				case opsetDomain:
					o.domain = string(f.bytes)
				case opsetVersion:
					o.version = f.value
				}
				return nil
			})
			g.opsets = append(g.opsets, o)
			return err
		}
		return nil
	})
	return g, err
}

func (g *graph) field(f field) error {
	switch f.number {
	case graphNode:
		if len(g.nodes) == maxNodes {
			return fmt.Errorf("more than %d nodes", maxNodes)
		}
		n, err := readNode(f.bytes)
		g.nodes = append(g.nodes, n)
		return err
	case graphTensor:
		if len(g.constants) == maxNodes {
			return fmt.Errorf("more than %d tensors", maxNodes)
		}
		c, err := readConstant(f.bytes)
		g.constants = append(g.constants, c)
		return err
	case graphInput, graphOutput, graphClaim:
		if len(g.claims) == 2*maxNodes {
			return fmt.Errorf("more than %d shapes said", 2*maxNodes)
		}
		c, err := readClaim(f.bytes)
		g.claims = append(g.claims, c)
		switch f.number {
		case graphInput:
			g.inputs = append(g.inputs, c.name)
		case graphOutput:
			g.outputs = append(g.outputs, c.name)
		}
		return err
	}
	return nil
}

func readClaim(b []byte) (c claim, err error) {
	dimension := func(b []byte) error {
		at, said, numbered := int64(-1), 0, false
		err := dimensionMessage.read(b, func(f field) error {
			switch f.number {
			case dimValue:
				at, said, numbered = int64(f.value), said+1, true //nolint:gosec // as the library reads it
			case dimName:
				said++
			}
			return nil
		})
		if c.shape = append(c.shape, at); err == nil && (said > 1 || numbered && at < 0 || len(c.shape) > maxRank) {
			err = fmt.Errorf("shape of %.40q: a dimension is below 0 or said twice, or there are over %d", c.name, maxRank)
		}
		return err
	}
	tensor := func(f field) error {
		switch f.number {
		case claimNumbers:
			c.numbers = f.value
		case claimShape:
			c.shaped = true
			return shapeMessage.read(f.bytes, func(f field) error { return dimension(f.bytes) })
		}
		return nil
	}
	err = valueMessage.read(b, func(f field) error {
		switch f.number {
		case valueName:
			c.name = string(f.bytes)
		case valueType:
			return typeMessage.read(f.bytes, func(f field) error {
				if f.number != typeTensor {
					return nil
				}
				return claimMessage.read(f.bytes, tensor)
			})
		}
		return nil
	})
	return c, err
}

func readNode(b []byte) (node, error) {
	n := node{ints: map[string][]int64{}, texts: map[string]string{}, attributes: map[string]bool{}}
	err := nodeMessage.read(b, func(f field) error {
		switch f.number {
		case nodeInput:
			n.inputs = append(n.inputs, string(f.bytes))
		case nodeOutput:
			n.outputs = append(n.outputs, string(f.bytes))
		case nodeOperator:
			n.operator = string(f.bytes)
		case nodeDomain:
			if len(f.bytes) > 0 {
				return fmt.Errorf("operator of domain %.40q: only the standard ones are run", f.bytes)
			}
		case nodeAttribute:
			return n.attribute(f.bytes)
		}
		return nil
	})
	if err == nil && rules[n.operator] == nil {
		err = fmt.Errorf("operator %.40q is not one that is run", n.operator)
	}
	return n, err
}

// attribute reads one attribute; its stated type must be that of what it holds.
func (n *node) attribute(b []byte) error {
	var name string
	var kind, holds uint64
	var ints []int64
	var words string
	hold := func(kind uint64) error {
		if holds != 0 && holds != kind {
			return fmt.Errorf("attribute %.40q holds values of two types", name)
		}
		holds = kind
		return nil
	}
	err := attributeMessage.read(b, func(f field) error {
		switch f.number {
		case attributeName:
			name = string(f.bytes)
		case attributeType:
			kind = f.value
		case attributeFloat:
			return hold(kindFloat)
		case attributeFloats:
			return hold(kindFloats)
		case attributeText:
			words = string(f.bytes)
			return hold(kindText)
		case attributeInt:
			ints = []int64{int64(f.value)} //nolint:gosec // as the library reads it
			return hold(kindInt)
		case attributeInts:
			more, err := f.integers(maxList)
			if err != nil || len(ints)+len(more) > maxList {
				return fmt.Errorf("attribute %.40q: cut, or more than %d integers", name, maxList)
			}
			ints = append(ints, more...)
			return hold(kindInts)
		}
		return nil
	})
	switch {
	case err != nil:
		return err
	case n.attributes[name]:
		return fmt.Errorf("attribute %.40q is there twice", name)
	case holds != 0 && kind != holds:
		return fmt.Errorf("attribute %.40q says type %d and holds type %d", name, kind, holds)
	case !slices.Contains([]uint64{kindFloat, kindInt, kindText, kindFloats, kindInts}, kind): // the library cuts it to 32 bits
		return fmt.Errorf("attribute %.40q says type %d: want a number, a text or a list of numbers", name, kind)
	}
	n.attributes[name], n.texts[name] = true, words
	if kind == kindInt || kind == kindInts {
		n.ints[name] = ints // one that is written as nothing is zero, or an empty list
		if kind == kindInt && holds == 0 {
			n.ints[name] = []int64{0}
		}
	}
	return nil
}

// readConstant reads a weight: its shape is bounded, and its data must be inside.
func readConstant(b []byte) (c constant, err error) {
	var kind uint64
	var raw []byte
	err = tensorMessage.read(b, func(f field) error {
		switch f.number {
		case tensorName:
			c.name = string(f.bytes)
		case tensorType:
			kind = f.value
		case tensorLocation:
			if f.value != 0 {
				return fmt.Errorf("a tensor with its data in another file: every weight must be inside")
			}
		case tensorExternal:
			return fmt.Errorf("a tensor with its data in another file: every weight must be inside")
		case tensorDims:
			more, err := f.integers(maxRank + 1)
			c.shape = append(c.shape, more...)
			if err == nil && len(c.shape) > maxRank {
				err = fmt.Errorf("a tensor with over %d numbers or %d dimensions", maxWeights, maxRank)
			}
			return err
		case tensorRaw:
			raw = f.bytes
		case tensorInts:
			more, err := f.integers(maxList)
			if c.ints = append(c.ints, more...); len(c.ints) > maxList {
				return fmt.Errorf("a tensor with over %d integers written one by one", maxList)
			}
			return err
		}
		return nil
	})
	if err != nil {
		return c, err
	}
	size, err := count(c.shape)
	switch {
	case slices.Contains(c.shape, 0):
		return c, fmt.Errorf("tensor %.40q is empty", c.name)
	case err != nil || size > maxWeights:
		return c, fmt.Errorf("a tensor with over %d numbers or %d dimensions", maxWeights, maxRank)
	case kind != typeFloat && kind != typeInt64:
		return c, fmt.Errorf("tensor %.40q has numbers of type %d: want 32-bit floats or 64-bit integers", c.name, kind)
	case kind != typeInt64 && c.ints != nil:
		return c, fmt.Errorf("tensor %.40q of floats holds integers", c.name)
	case kind == typeInt64 && size > maxList:
		return c, fmt.Errorf("tensor %.40q has %d integers: want at most %d, as shapes and axes have", c.name, size, maxList)
	case raw != nil && c.ints != nil:
		return c, fmt.Errorf("tensor %.40q has its data twice", c.name)
	case kind != typeInt64:
		return c, nil
	}
	for ; len(raw) >= 8; raw = raw[8:] {
		c.ints = append(c.ints, int64(binary.LittleEndian.Uint64(raw))) //nolint:gosec // as the library reads it
	}
	if int64(len(c.ints)) != size || len(raw) > 0 {
		return c, fmt.Errorf("tensor %.40q has %d integers: its shape says %d", c.name, len(c.ints), size)
	}
	return c, nil
}
