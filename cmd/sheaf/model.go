package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/onnx"
)

// defaultLibrary is where `npm ci` puts the ONNX Runtime in a checkout.
const defaultLibrary = "contracts/node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1"

func modelCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "model", Short: "Inspect, verify and measure models", Args: cobra.ArbitraryArgs, RunE: group}
	cmd.AddCommand(modelInspectCommand(), modelVerifyCommand(), modelBenchCommand())
	return cmd
}

// loadPack reads a model's files, checked against its manifest. The path is that of
// the folder, or of a file of the model in it.
func loadPack(path string) (*models.Package, error) {
	dir, file := path, ""
	if info, err := os.Stat(path); err == nil && !info.IsDir() {
		dir, file = filepath.Split(filepath.Clean(path))
		dir = cmp.Or(dir, ".")
	}
	if err := isFolder("model", dir); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close() //nolint:errcheck // only read
	pack, err := models.Load(root.FS())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	if m := pack.Manifest; file != "" && !slices.Contains([]string{"manifest.json", m.Graph.Name, m.Golden.Name}, file) {
		return nil, fmt.Errorf("%s is no file of model %s: want manifest.json, %s, or the folder", path, m.ID(), m.Graph.Name)
	}
	return pack, nil
}

func modelInspectCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "inspect FOLDER|FILE",
		Short: "Check a model's files against its manifest and print what it is",
		Long: "Checks a model's files against its manifest and the graph against what may run, without running it, and prints what it\n" +
			"is: its inputs with their units and the range that each had in training, which is its domain, and its outputs.",
		Args: exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			pack, err := loadPack(args[0])
			if err != nil {
				return err
			}
			if err := onnx.Inspect(pack.Manifest, pack.Graph); err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			if !asJSON {
				return printModel(cmd.OutOrStdout(), pack)
			}
			m := pack.Manifest
			encoder := json.NewEncoder(cmd.OutOrStdout())
			encoder.SetIndent("", "  ")
			return encoder.Encode(map[string]any{
				"digest": m.Digest(), "name": m.ID(), "status": m.Status, "opset": m.Opset, "columns": len(m.Input.Columns),
				"crops": m.Crops, "preprocessing": m.Preprocessing, "graph_bytes": len(pack.Graph), "golden_vectors": len(pack.Golden),
				"input": m.Input, "output": m.Output, "window": m.Window, "indices": m.Indices,
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON, ranges in 1e-4 of their unit")
	return cmd
}

// printModel writes a model for people.
func printModel(out io.Writer, pack *models.Package) error {
	m := pack.Manifest
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "model\t%s, %s\ndigest\t%s\n", m.ID(), m.Status, m.Digest())
	fmt.Fprintf(w, "graph\t%s of %d bytes, opset %d; %d golden vectors\n", m.Graph.Name, len(pack.Graph), m.Opset, len(pack.Golden))
	fmt.Fprintf(w, "features\t%s\ncrops\t%s\n", m.Preprocessing, strings.Join(m.Crops, ", "))
	fmt.Fprintf(w, "season\tfrom %s, assessed on %s\n", day(m.Window.Start), strings.Join(days(m.Window.Ends), ", "))
	fmt.Fprintf(w, "output\t%s: the %g, %g and %g %% quantiles, %s\n", m.Output.Quantiles, percent(m.Output.Levels[0]), percent(m.Output.Levels[1]), percent(m.Output.Levels[2]), m.Output.Unit)
	fmt.Fprintf(w, "\t%s: out of the domain above %.4f\n", m.Output.Score, float64(m.Output.Limit)/1e4)
	fmt.Fprintf(w, "input\t%s: %d columns for a row\n\n", m.Input.Name, len(m.Input.Columns))
	fmt.Fprintln(w, "COLUMN\tUNIT\tFROM\tTO\tKNOWN WHERE")
	for _, c := range m.Input.Columns {
		from, to := fmt.Sprintf("%.4f", float64(c.Min)/1e4), fmt.Sprintf("%.4f", float64(c.Max)/1e4)
		if c.Unit == models.UnitMask || c.Unit == models.UnitOneHot {
			from, to = "0", "or 1"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", c.Name, c.Unit, from, to, c.Mask)
	}
	return w.Flush()
}

// day writes a month and a day of it, such as 1 June.
func day(d [2]int) string { return fmt.Sprintf("%d %s", d[1], time.Month(d[0])) }

func days(all [][2]int) (out []string) {
	for _, d := range all {
		out = append(out, day(d))
	}
	return out
}

func percent(bps int) float64 { return float64(bps) / 100 }

func modelVerifyCommand() *cobra.Command {
	var library string
	cmd := &cobra.Command{
		Use:   "verify FOLDER|FILE",
		Short: "Run a model's golden vectors on this machine",
		Args:  exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			pack, err := loadPack(args[0])
			if err != nil {
				return err
			}
			runtime, err := onnx.Open(library)
			if err != nil {
				return err
			}
			model, err := runtime.Load(cmd.Context(), pack)
			if err != nil {
				return &resultError{err}
			}
			defer model.Close()
			fmt.Fprintf(cmd.OutOrStdout(), "%s: %d golden vectors equal on %s\n", model.Digest(), len(pack.Golden), runtime)
			return nil
		},
	}
	cmd.Flags().StringVar(&library, "library", defaultLibrary, "ONNX Runtime shared library")
	return cmd
}
