package onnx

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// ruled is what an operator reads and what the rule must give; without a shape, a refusal.
type ruled struct {
	in   []*value
	ints ints
	want []int64 // nil: refused
	each int64   // 0: not looked at
}

type ints = map[string][]int64

func shaped(d ...int64) *value     { return &value{shape: d} }
func listOfInts(v ...int64) *value { return &value{shape: []int64{int64(len(v))}, ints: v} }

var rulings = map[string]ruled{
	"Relu":                  {in: []*value{shaped(4, 3)}, want: []int64{4, 3}},
	"Clip left out":         {in: []*value{shaped(4, 3), nil, shaped()}, want: []int64{4, 3}},
	"Add":                   {in: []*value{shaped(4, 1, 3), shaped(2, 1)}, want: []int64{4, 2, 3}, each: 2},
	"Add scalar":            {in: []*value{shaped(4, 3), shaped()}, want: []int64{4, 3}},
	"Add unfit":             {in: []*value{shaped(4, 3), shaped(2)}},
	"Add left out":          {in: []*value{shaped(4, 3), nil}},
	"Max of three":          {in: []*value{shaped(1), shaped(4, 1), shaped(3)}, want: []int64{4, 3}, each: 3},
	"ReduceSum all":         {in: []*value{shaped(4, 3)}, want: []int64{1, 1}},
	"ReduceSum listed":      {in: []*value{shaped(4, 3, 2), listOfInts(-1)}, ints: ints{"keepdims": {0}}, want: []int64{4, 3}},
	"ReduceSum nothing":     {in: []*value{shaped(4, 3)}, ints: ints{"noop_with_empty_axes": {1}}, want: []int64{4, 3}},
	"ReduceSum computed":    {in: []*value{shaped(4, 3), shaped(1)}},
	"ReduceMin attribute":   {in: []*value{shaped(4, 3, 2)}, ints: ints{"axes": {1, 2}}, want: []int64{4, 1, 1}},
	"ReduceMin beyond":      {in: []*value{shaped(4, 3)}, ints: ints{"axes": {2}}},
	"ReduceMax twice":       {in: []*value{shaped(4, 3)}, ints: ints{"axes": {1, -1}}},
	"GlobalMaxPool":         {in: []*value{shaped(4, 3, 9)}, want: []int64{4, 3, 1}},
	"GlobalMaxPool flat":    {in: []*value{shaped(4, 3)}},
	"Concat":                {in: []*value{shaped(4, 3), shaped(4, 2)}, ints: ints{"axis": {-1}}, want: []int64{4, 5}},
	"Concat unfit":          {in: []*value{shaped(4, 3), shaped(5, 2)}, ints: ints{"axis": {1}}},
	"Concat without axis":   {in: []*value{shaped(4, 3), shaped(4, 2)}},
	"Conv":                  {in: []*value{shaped(4, 6, 10), shaped(8, 3, 3)}, ints: ints{"group": {2}, "pads": {1, 2}, "strides": {2}, "dilations": {2}}, want: []int64{4, 8, 5}, each: 9},
	"Conv plain":            {in: []*value{shaped(4, 3, 10, 8), shaped(5, 3, 3, 2)}, want: []int64{4, 5, 8, 7}, each: 18},
	"Conv channels":         {in: []*value{shaped(4, 3, 10), shaped(5, 2, 3)}},
	"Conv too small":        {in: []*value{shaped(4, 3, 2), shaped(5, 3, 3)}},
	"Conv stride zero":      {in: []*value{shaped(4, 3, 9), shaped(5, 3, 3)}, ints: ints{"strides": {0}}},
	"Conv pads below zero":  {in: []*value{shaped(4, 3, 9), shaped(5, 3, 3)}, ints: ints{"pads": {-1, 0}}},
	"Flatten":               {in: []*value{shaped(4, 3, 2)}, want: []int64{4, 6}},
	"Flatten at the end":    {in: []*value{shaped(4, 3, 2)}, ints: ints{"axis": {3}}, want: []int64{24, 1}},
	"Flatten beyond":        {in: []*value{shaped(4, 3, 2)}, ints: ints{"axis": {4}}},
	"Gemm":                  {in: []*value{shaped(4, 3), shaped(2, 3), shaped(2)}, ints: ints{"transB": {1}}, want: []int64{4, 2}, each: 3},
	"Gemm turned":           {in: []*value{shaped(3, 4), shaped(3, 2)}, ints: ints{"transA": {1}}, want: []int64{4, 2}, each: 3},
	"Gemm wide addend":      {in: []*value{shaped(1, 3), shaped(3, 2), shaped(9, 2)}},
	"MatMul":                {in: []*value{shaped(7, 1, 4, 3), shaped(5, 3, 2)}, want: []int64{7, 5, 4, 2}, each: 3},
	"MatMul unfit":          {in: []*value{shaped(4, 3), shaped(4, 3)}},
	"MatMul alone":          {in: []*value{shaped(4, 3)}},
	"Reshape":               {in: []*value{shaped(4, 3, 2), listOfInts(0, -1)}, want: []int64{4, 6}},
	"Reshape to zero":       {in: []*value{shaped(4, 3), listOfInts(0, 3)}, ints: ints{"allowzero": {1}}},
	"Reshape to more":       {in: []*value{shaped(4, 3), listOfInts(4, 4)}},
	"Reshape two free":      {in: []*value{shaped(4, 3), listOfInts(-1, -1)}},
	"Reshape left out":      {in: []*value{shaped(4, 3)}},
	"Slice":                 {in: []*value{shaped(4, 9), listOfInts(-8), listOfInts(1 << 62), listOfInts(1), listOfInts(3)}, want: []int64{4, 3}},
	"Slice first axes":      {in: []*value{shaped(4, 9), listOfInts(1, 2), listOfInts(3, -1)}, want: []int64{2, 6}},
	"Slice of nothing":      {in: []*value{shaped(4, 9), listOfInts(3), listOfInts(1)}, want: []int64{0, 9}},
	"Slice backwards":       {in: []*value{shaped(4, 9), listOfInts(3), listOfInts(1), listOfInts(0), listOfInts(-1)}},
	"Slice lowest":          {in: []*value{shaped(4, 9), listOfInts(-1 << 63), listOfInts(2), listOfInts(1)}, want: []int64{4, 2}},
	"Slice uneven":          {in: []*value{shaped(4, 9), listOfInts(3, 1), listOfInts(1)}},
	"Squeeze":               {in: []*value{shaped(4, 1, 3, 1)}, want: []int64{4, 3}},
	"Squeeze listed":        {in: []*value{shaped(4, 1, 3, 1), listOfInts(-1)}, want: []int64{4, 1, 3}},
	"Squeeze of more":       {in: []*value{shaped(4, 1, 3, 1), listOfInts(0)}},
	"Transpose":             {in: []*value{shaped(4, 3, 2)}, want: []int64{2, 3, 4}},
	"Transpose by perm":     {in: []*value{shaped(4, 3, 2)}, ints: ints{"perm": {0, 2, 1}}, want: []int64{4, 2, 3}},
	"Transpose short":       {in: []*value{shaped(4, 3, 2)}, ints: ints{"perm": {0, 1}}},
	"Unsqueeze":             {in: []*value{shaped(4, 3), listOfInts(-1, 0)}, want: []int64{1, 4, 3, 1}},
	"Unsqueeze twice":       {in: []*value{shaped(4, 3), listOfInts(1, 1)}},
	"Unsqueeze of nothing":  {in: []*value{shaped(4, 3)}},
	"Unsqueeze by computed": {in: []*value{shaped(4, 3), shaped(1)}},
}

// TestRules holds every operator to the shape that the standard gives it; the
// expected shapes are those of the reference's own inference (Python's onnx 1.23.2).
func TestRules(t *testing.T) {
	for name, c := range rulings {
		t.Run(name, func(t *testing.T) {
			operator, _, _ := strings.Cut(name, " ")
			call := call{node: node{operator: operator, ints: c.ints}, in: c.in, each: 1}
			got, err := rules[operator](&call)
			if c.want == nil {
				require.Error(t, err)
				require.NotContains(t, err.Error(), "%!")
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got)
			if c.each != 0 {
				require.Equal(t, c.each, call.each)
			}
		})
	}
}
