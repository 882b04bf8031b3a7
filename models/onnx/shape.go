package onnx

import (
	"fmt"
	"slices"
)

// value is what is known of a tensor before any row is there: its shape for a
// batch of rows, and its numbers where it is a constant of integers.
type value struct {
	shape []int64
	ints  []int64 // nil: no constant of integers
}

// listed are the inputs, by operator, that are lists of integers. Nothing else may be
// integers: the library divides them without looking.
var listed = map[string][]int{
	"Reshape": {1}, "Slice": {1, 2, 3, 4}, "Squeeze": {1}, "Unsqueeze": {1},
	"ReduceMax": {1}, "ReduceMean": {1}, "ReduceMin": {1}, "ReduceSum": {1},
}

// call is an operator on its way: the node, what it reads (nil where an input is
// left out), how many multiplications one number of its result takes, and what it
// takes besides: numbers in memory, and work in multiplications.
type call struct {
	node
	in            []*value
	each          int64
	numbers, work int64
}

// shapes follows a batch through the graph and refuses what would take more
// memory or time than a model may. It returns what is known of each named tensor.
func (g *graph) shapes(rows, columns int64) (map[string]*value, error) {
	known := map[string]*value{}
	define := func(name string, v value) error {
		if known[name] != nil || name == "" {
			return fmt.Errorf("tensor %.40q is made twice, or has no name", name)
		}
		known[name] = &v
		return nil
	}
	for _, name := range g.inputs {
		if err := define(name, value{shape: []int64{rows, columns}}); err != nil {
			return nil, err
		}
	}
	for _, c := range g.constants {
		if err := define(c.name, value{c.shape, c.ints}); err != nil {
			return nil, err
		}
	}
	var numbers, work int64
	for i, n := range g.nodes {
		shape, size, cost, err := n.result(known)
		if err != nil {
			return nil, fmt.Errorf("node %d, %s, of a batch of %d rows: %w", i, n.operator, rows, err)
		}
		if numbers, work = numbers+size, work+cost; numbers > maxNumbers || work > maxWork {
			return nil, fmt.Errorf("node %d, %s: a batch of %d rows makes over %d numbers or %d multiplications", i, n.operator, rows, maxNumbers, maxWork)
		}
		if err := define(n.outputs[0], value{shape: shape}); err != nil {
			return nil, fmt.Errorf("node %d, %s: %w", i, n.operator, err)
		}
	}
	return known, g.hold(known)
}

// hold holds the graph to what it claims of its tensors beforehand.
func (g *graph) hold(known map[string]*value) error {
	for _, c := range g.claims {
		v := known[c.name]
		switch {
		case v == nil: // of nothing
			continue
		case c.numbers != typeFloat && v.ints == nil || c.numbers != typeInt64 && v.ints != nil:
			return fmt.Errorf("tensor %.40q is said to hold numbers of type %d", c.name, c.numbers)
		case !c.shaped && slices.Contains(g.inputs, c.name):
			return fmt.Errorf("input %.40q: want its shape", c.name)
		case c.shaped && !slices.EqualFunc(c.shape, v.shape, func(said, is int64) bool { return said < 0 || said == is }):
			return fmt.Errorf("tensor %.40q is said to have shape %v, and has %v", c.name, c.shape, v.shape)
		}
	}
	return nil
}

// result is the shape of what a node makes, and how many numbers and multiplications that takes.
func (n node) result(known map[string]*value) (shape []int64, size, cost int64, err error) {
	if len(n.outputs) != 1 || len(n.inputs) == 0 || len(n.inputs) > maxInputs {
		return nil, 0, 0, fmt.Errorf("%d inputs and %d outputs: want 1 to %d, and one", len(n.inputs), len(n.outputs), maxInputs)
	}
	c := call{node: n, each: 1}
	for i, name := range n.inputs {
		v := known[name]
		switch {
		case v == nil && name != "":
			return nil, 0, 0, fmt.Errorf("reads %.40q, which nothing before it makes", name)
		case v != nil && v.ints != nil && !slices.Contains(listed[n.operator], i):
			return nil, 0, 0, fmt.Errorf("reads integers, %.40q: only floats are reckoned with", name)
		}
		c.in = append(c.in, v)
	}
	if c.in[0] == nil {
		return nil, 0, 0, fmt.Errorf("its first input is left out")
	}
	if shape, err = rules[n.operator](&c); err != nil {
		return nil, 0, 0, err
	}
	size, err = count(shape)
	if slices.Contains(shape, 0) {
		return nil, 0, 0, fmt.Errorf("an empty result, of shape %v", shape)
	}
	if err != nil || len(shape) > maxRank {
		return nil, 0, 0, fmt.Errorf("a result of shape %v: want at most %d numbers and %d dimensions", shape, maxNumbers, maxRank)
	}
	// What is read costs as well: a sum over all of a tensor makes one number.
	read, err := count(c.in[0].shape)
	if err != nil || c.each > maxWork/size {
		return nil, 0, 0, fmt.Errorf("over %d multiplications", maxWork)
	}
	return shape, size + c.numbers, size*c.each + read + c.work, nil
}

// count is how many numbers a shape holds; a negative or an absurd one is an error.
func count(shape []int64) (int64, error) {
	n := int64(1)
	for _, d := range shape {
		if d < 0 || d > maxNumbers || n*max(d, 1) > maxNumbers {
			return 0, fmt.Errorf("shape %v: want at most %d numbers", shape, maxNumbers)
		}
		n *= max(d, 1)
	}
	return n, nil
}

// input is an input that must be there.
func (c *call) input(i int) (*value, error) {
	if i >= len(c.in) || c.in[i] == nil {
		return nil, fmt.Errorf("input %d is left out", i)
	}
	return c.in[i], nil
}

// list is a list of integers that an operator reads from a constant; one that is
// computed is refused, since the shape would depend on the rows.
func (c *call) list(i int) ([]int64, bool, error) {
	if i >= len(c.in) || c.in[i] == nil {
		return nil, false, nil
	}
	if c.in[i].ints == nil {
		return nil, false, fmt.Errorf("input %d is no constant of integers: the shape of a result must be known beforehand", i)
	}
	return c.in[i].ints, true, nil
}

// integer is an attribute of one integer, or what it is when it is not stated.
func (c *call) integer(name string, unstated int64) int64 {
	if v := c.ints[name]; len(v) == 1 {
		return v[0]
	}
	return unstated
}

// flag is an attribute that says yes or no; the library takes some other numbers for yes, some for no.
func (c *call) flag(name string, unstated bool) (bool, error) {
	v, stated := c.ints[name]
	switch {
	case !stated:
		return unstated, nil
	case len(v) == 1 && (v[0] == 0 || v[0] == 1):
		return v[0] == 1, nil
	}
	return false, fmt.Errorf("%s %v: want 0 or 1", name, v)
}

// axis brings an axis that counts from the end into 0 to rank-1.
func axis(a int64, rank int) (int, error) {
	if a < 0 {
		a += int64(rank)
	}
	if a < 0 || a >= int64(rank) {
		return 0, fmt.Errorf("axis %d of %d dimensions", a, rank)
	}
	return int(a), nil
}

// axes is axis for a list; none may be there twice.
func axes(list []int64, rank int) ([]int, error) {
	out := make([]int, len(list))
	for i, a := range list {
		at, err := axis(a, rank)
		if err != nil || slices.Contains(out[:i], at) {
			return nil, fmt.Errorf("axes %v of %d dimensions", list, rank)
		}
		out[i] = at
	}
	return out, nil
}
