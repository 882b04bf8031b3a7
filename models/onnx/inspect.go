package onnx

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/models"
)

// Bounds of a graph, of a full batch of rows where they are about running. A graph
// beyond them is refused before the library sees it.
const (
	maxNodes   = 2048
	maxInputs  = 64      // of a node
	maxWeights = 1 << 20 // numbers in one tensor of the graph's own
	maxRank    = 4       // dimensions
	maxList    = 8       // integers in an attribute or a constant: the pads of two axes, shapes, axes
	maxNumbers = 1 << 26 // numbers that all nodes make, 256 MiB
	maxWork    = 1 << 34 // multiplications, some seconds of one processor
)

// Inspect refuses a graph that this runtime must not be given: the reason names
// what is wrong. The bytes must already be those the manifest names.
func Inspect(m *models.Manifest, onnx []byte) error {
	if len(onnx) > models.MaxGraph {
		return fmt.Errorf("graph of %d bytes: want at most %d", len(onnx), models.MaxGraph)
	}
	g, err := parse(onnx)
	if err != nil {
		return fmt.Errorf("graph: %w", err)
	}
	for _, o := range g.opsets {
		if o.domain != "" {
			return fmt.Errorf("graph: operators of domain %.40q: only the standard ones are run, whose domain is written as nothing", o.domain)
		}
		if o.version != uint64(m.Opset) { //nolint:gosec // checked with the manifest
			return fmt.Errorf("graph: opset %d, the manifest says %d", o.version, m.Opset)
		}
	}
	quantiles, score := m.Output.Quantiles, m.Output.Score
	switch {
	case len(g.opsets) != 1 || len(g.nodes) == 0:
		return fmt.Errorf("graph: %d opsets, %d nodes: want a graph of one stated opset", len(g.opsets), len(g.nodes))
	case !slices.Equal(g.inputs, []string{m.Input.Name}):
		return fmt.Errorf("graph: inputs %.80q, the manifest says %q", g.inputs, m.Input.Name)
	case !slices.Equal(g.outputs, []string{quantiles, score}):
		return fmt.Errorf("graph: outputs %.80q, the manifest says %q and %q", g.outputs, quantiles, score)
	}
	for rows := int64(maxBatch); rows > 0; rows-- { // a slice or a kernel may grow where rows are fewer
		known, err := g.shapes(rows, int64(len(m.Input.Columns)))
		if err != nil {
			return fmt.Errorf("graph: %w", err)
		}
		for name, columns := range map[string]int64{quantiles: 3, score: 1} {
			if v := known[name]; v == nil || !slices.Equal(v.shape, []int64{rows, columns}) {
				return fmt.Errorf("graph: output %q: want a row of %d for each of %d rows of the input", name, columns, rows)
			}
		}
	}
	return nil
}
