package onnx

import (
	"fmt"
	"math"
	"slices"
)

// What the library takes beyond what is multiplied, as measured with its release 1.24:
// numbers of memory for each matrix of a product, time for each call of a kernel, and
// the block in which convolutions lay out channels.
const (
	perMatrix = 24
	perCall   = 1 << 12
	channels  = 16
)

// rule gives the shape of an operator's result, as
// https://onnx.ai/onnx/operators defines it for opsets 13 to 21.
type rule func(*call) ([]int64, error)

// rules are the operators a graph may use: none loops, branches, draws at random or
// reads anything from outside, and of each the size of the result is known before it runs.
var rules = map[string]rule{
	"Abs": same, "BatchNormalization": same, "Clip": same, "Erf": same, "Exp": same, "HardSigmoid": same, "Identity": same,
	"LeakyRelu": same, "Log": same, "Neg": same, "Relu": same, "Sigmoid": same, "Softmax": same, "Softplus": same, "Sqrt": same, "Tanh": same,
	"Add": spread, "Div": spread, "Max": spread, "Min": spread, "Mul": spread, "Pow": spread, "Sub": spread,
	"ReduceMax": reduce, "ReduceMean": reduce, "ReduceMin": reduce, "ReduceSum": reduce,
	"GlobalAveragePool": pool, "GlobalMaxPool": pool,
	"Concat": concat, "Conv": conv, "Flatten": flatten, "Gemm": gemm, "MatMul": matMul,
	"Reshape": reshape, "Slice": cut, "Squeeze": squeeze, "Transpose": transpose, "Unsqueeze": unsqueeze,
}

func same(c *call) ([]int64, error) { return c.in[0].shape, nil }

// spread is what a broadcast of all inputs has.
func spread(c *call) (shape []int64, err error) {
	for i := range c.in {
		v, err := c.input(i)
		if err != nil {
			return nil, err
		}
		if shape, err = broadcast(shape, v.shape); err != nil {
			return nil, err
		}
	}
	c.each = int64(len(c.in))
	return shape, nil
}

func broadcast(a, b []int64) ([]int64, error) {
	if len(a) < len(b) {
		a, b = b, a
	}
	out := slices.Clone(a)
	for i, d := range b {
		at := len(a) - len(b) + i
		switch {
		case out[at] == d, d == 1:
		case out[at] == 1:
			out[at] = d
		default:
			return nil, fmt.Errorf("shapes %v and %v do not fit", a, b)
		}
	}
	return out, nil
}

func reduce(c *call) ([]int64, error) {
	list, stated := c.ints["axes"]
	if !stated {
		var err error
		if list, _, err = c.list(1); err != nil {
			return nil, err
		}
	}
	keep, err := c.flag("keepdims", true)
	if err != nil {
		return nil, err
	}
	noop, err := c.flag("noop_with_empty_axes", false)
	if err != nil {
		return nil, err
	}
	in := c.in[0].shape
	if len(list) == 0 {
		if noop {
			return in, nil
		}
		for i := range in {
			list = append(list, int64(i))
		}
	}
	over, err := axes(list, len(in))
	return without(in, over, keep), err
}

// without is a shape whose axes are made one, or are taken out.
func without(in []int64, over []int, keep bool) (out []int64) {
	for i, d := range in {
		switch {
		case !slices.Contains(over, i):
			out = append(out, d)
		case keep:
			out = append(out, 1)
		}
	}
	return out
}

func pool(c *call) ([]int64, error) {
	in := c.in[0].shape
	if len(in) < 3 {
		return nil, fmt.Errorf("shape %v: want at least three dimensions", in)
	}
	out := slices.Clone(in)
	for i := 2; i < len(out); i++ {
		out[i] = 1
	}
	return out, nil
}

func concat(c *call) ([]int64, error) {
	out := slices.Clone(c.in[0].shape)
	along, err := axis(c.integer("axis", -1), len(out))
	if err != nil || len(c.ints["axis"]) != 1 {
		return nil, fmt.Errorf("axis %v of %d dimensions", c.ints["axis"], len(out))
	}
	for i := 1; i < len(c.in); i++ {
		v, err := c.input(i)
		if err != nil {
			return nil, err
		}
		if len(v.shape) != len(out) {
			return nil, fmt.Errorf("shapes %v and %v do not fit", out, v.shape)
		}
		for a, d := range v.shape {
			if a == along {
				out[a] += d
			} else if out[a] != d {
				return nil, fmt.Errorf("shapes %v and %v do not fit", out, v.shape)
			}
		}
	}
	return out, nil
}

func flatten(c *call) ([]int64, error) {
	in := c.in[0].shape
	at := c.integer("axis", 1)
	if at < 0 {
		at += int64(len(in))
	}
	if at < 0 || at > int64(len(in)) {
		return nil, fmt.Errorf("axis %d of %d dimensions", at, len(in))
	}
	before, err := count(in[:at])
	if err != nil {
		return nil, err
	}
	after, err := count(in[at:])
	return []int64{before, after}, err
}

func transpose(c *call) ([]int64, error) {
	in := c.in[0].shape
	out := slices.Clone(in)
	slices.Reverse(out)
	if list, stated := c.ints["perm"]; stated {
		order, err := axes(list, len(in))
		if err != nil || len(order) != len(in) {
			return nil, fmt.Errorf("perm %v of %d dimensions", list, len(in))
		}
		for i, at := range order {
			out[i] = in[at]
		}
	}
	return out, nil
}

func unsqueeze(c *call) ([]int64, error) {
	list, _, err := c.list(1)
	if err != nil {
		return nil, err
	}
	in := c.in[0].shape
	at, err := axes(list, len(in)+len(list))
	if err != nil || len(list) == 0 {
		return nil, fmt.Errorf("axes %v of %d dimensions", list, len(in)+len(list))
	}
	out := make([]int64, len(in)+len(list))
	for i := range out {
		if slices.Contains(at, i) {
			out[i] = 1
		} else {
			out[i], in = in[0], in[1:]
		}
	}
	return out, nil
}

func squeeze(c *call) ([]int64, error) {
	list, stated, err := c.list(1)
	if err != nil {
		return nil, err
	}
	in := c.in[0].shape
	if !stated {
		return slices.DeleteFunc(slices.Clone(in), func(d int64) bool { return d == 1 }), nil
	}
	over, err := axes(list, len(in))
	for _, at := range over {
		if in[at] != 1 {
			return nil, fmt.Errorf("axis %d has %d numbers: want one", at, in[at])
		}
	}
	return without(in, over, false), err
}

func matMul(c *call) ([]int64, error) {
	b, err := c.input(1)
	if err != nil {
		return nil, err
	}
	left, right := c.in[0].shape, b.shape
	if len(left) < 2 || len(right) < 2 || left[len(left)-1] != right[len(right)-2] {
		return nil, fmt.Errorf("shapes %v and %v do not fit", left, right)
	}
	out, err := broadcast(left[:len(left)-2], right[:len(right)-2])
	if err != nil {
		return nil, err
	}
	matrices, err := count(out)
	c.each = max(left[len(left)-1], 1)
	c.numbers, c.work = matrices*perMatrix, matrices*perCall
	return append(out, left[len(left)-2], right[len(right)-1]), err
}

func gemm(c *call) ([]int64, error) {
	b, err := c.input(1)
	if err != nil {
		return nil, err
	}
	left, right := slices.Clone(c.in[0].shape), slices.Clone(b.shape)
	for name, turned := range map[string][]int64{"transA": left, "transB": right} {
		turn, err := c.flag(name, false)
		if err != nil {
			return nil, err
		}
		if turn {
			slices.Reverse(turned)
		}
	}
	if len(left) != 2 || len(right) != 2 || left[1] != right[0] {
		return nil, fmt.Errorf("shapes %v and %v do not fit", left, right)
	}
	out := []int64{left[0], right[1]}
	if len(c.in) > 2 && c.in[2] != nil {
		if wide, err := broadcast(out, c.in[2].shape); err != nil || !slices.Equal(wide, out) {
			return nil, fmt.Errorf("shapes %v and %v do not fit", out, c.in[2].shape)
		}
	}
	c.each = max(left[1], 1)
	return out, nil
}

func conv(c *call) ([]int64, error) {
	w, err := c.input(1)
	if err != nil {
		return nil, err
	}
	in, kernel, space := c.in[0].shape, w.shape, len(c.in[0].shape)-2
	group := c.integer("group", 1)
	if space < 1 || len(kernel) != len(in) || group < 1 || kernel[0] < 1 || kernel[0]%group != 0 || in[1]%group != 0 || kernel[1] != in[1]/group {
		return nil, fmt.Errorf("shapes %v and %v in %d groups do not fit", in, kernel, group)
	}
	if c.attributes["auto_pad"] && c.texts["auto_pad"] != "NOTSET" {
		return nil, fmt.Errorf("auto_pad %.20q: want pads", c.texts["auto_pad"])
	}
	pads, err := c.sizes("pads", 2*space, 0, 0)
	if err != nil {
		return nil, err
	}
	strides, err := c.sizes("strides", space, 1, 1)
	if err != nil {
		return nil, err
	}
	steps, err := c.sizes("dilations", space, 1, 1)
	if err != nil {
		return nil, err
	}
	out := []int64{in[0], kernel[0]}
	for i := range space {
		if kernel[2+i] < 1 {
			return nil, fmt.Errorf("a kernel of shape %v", kernel)
		}
		room := in[2+i] + pads[i] + pads[space+i] - steps[i]*(kernel[2+i]-1) - 1
		if room < 0 {
			return nil, fmt.Errorf("a kernel of shape %v on %v", kernel, in)
		}
		out = append(out, room/strides[i]+1)
	}
	if len(c.in) > 2 && c.in[2] != nil && !slices.Equal(c.in[2].shape, kernel[:1]) {
		return nil, fmt.Errorf("a bias of shape %v: want %v", c.in[2].shape, kernel[:1])
	}
	c.each, err = count(kernel[1:])
	if err != nil {
		return nil, err
	}
	return out, c.blocks(out)
}

// blocks adds what a convolution takes besides: it lays channels out in blocks, and is
// called for each row and group.
func (c *call) blocks(out []int64) error {
	for _, shape := range [][]int64{c.in[0].shape, out} {
		whole := slices.Clone(shape)
		whole[1] = (whole[1] + channels - 1) / channels * channels
		size, err := count(whole)
		if err != nil {
			return err
		}
		c.numbers += size
	}
	calls, err := count([]int64{out[0], c.integer("group", 1)})
	c.work = calls * perCall
	return err
}

// sizes is an attribute of n integers from least on, unstated as all the same.
func (c *call) sizes(name string, n int, least, unstated int64) ([]int64, error) {
	list, stated := c.ints[name]
	if !stated {
		return slices.Repeat([]int64{unstated}, n), nil
	}
	for _, v := range list {
		if v < least || v > maxWeights {
			return nil, fmt.Errorf("%s %v: want %d to %d", name, list, least, maxWeights)
		}
	}
	if len(list) != n {
		return nil, fmt.Errorf("%s %v: want %d of them", name, list, n)
	}
	return list, nil
}

func reshape(c *call) ([]int64, error) {
	list, stated, err := c.list(1)
	if err != nil {
		return nil, err
	}
	if !stated {
		return nil, fmt.Errorf("its shape is left out")
	}
	allow, err := c.flag("allowzero", false)
	if err != nil {
		return nil, err
	}
	in := c.in[0].shape
	total, err := count(in)
	if err != nil {
		return nil, err
	}
	out, rest := slices.Clone(list), -1
	for i, d := range list {
		switch {
		case d == -1 && rest < 0:
			out[i], rest = 1, i
		case d == 0 && i < len(in) && !allow:
			out[i] = in[i]
		case d < 1:
			return nil, fmt.Errorf("shape %v for %v", list, in)
		}
	}
	size, err := count(out)
	if err == nil && rest >= 0 && total%size == 0 {
		out[rest] = total / size
		size = total
	}
	if err != nil || size != total {
		return nil, fmt.Errorf("shape %v for %v", list, in)
	}
	return out, nil
}

// cut is a Slice: of each axis named, from start to before end by step.
func cut(c *call) ([]int64, error) {
	var lists [4][]int64 // starts, ends, axes, steps
	for i := range lists {
		list, stated, err := c.list(i + 1)
		if err != nil {
			return nil, err
		}
		if !stated && i < 2 {
			return nil, fmt.Errorf("its starts or ends are left out")
		}
		lists[i] = list
	}
	in := c.in[0].shape
	starts, ends, over, steps := lists[0], lists[1], lists[2], lists[3]
	if over == nil {
		for i := range starts {
			over = append(over, int64(i))
		}
	}
	if steps == nil {
		steps = slices.Repeat([]int64{1}, len(starts))
	}
	at, err := axes(over, len(in))
	if err != nil || len(ends) != len(starts) || len(over) != len(starts) || len(steps) != len(starts) {
		return nil, fmt.Errorf("starts %v, ends %v, axes %v, steps %v of %d dimensions", starts, ends, over, steps, len(in))
	}
	out := slices.Clone(in)
	for i, a := range at {
		if steps[i] < 1 {
			return nil, fmt.Errorf("step %d: want 1 or more", steps[i])
		}
		from, to := within(starts[i], in[a]), within(ends[i], in[a])
		span := max(to-from, 0)
		out[a] = span / steps[i]
		if span%steps[i] != 0 {
			out[a]++
		}
	}
	return out, nil
}

// within brings a position that may count from the end into 0 to size.
func within(at, size int64) int64 {
	if at < 0 && at > math.MinInt64+size {
		at += size
	}
	return min(max(at, 0), size)
}
