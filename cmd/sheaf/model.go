package main

import (
	"encoding/json"
	"fmt"
	"os"

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

// loadPack reads a model's files, checked against its manifest.
func loadPack(dir string) (*models.Package, error) {
	if err := isFolder("model", dir); err != nil {
		return nil, err
	}
	pack, err := models.Load(os.DirFS(dir))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return pack, nil
}

func modelInspectCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "inspect FOLDER",
		Short: "Check a model's files against its manifest and print what it is",
		Args:  exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			pack, err := loadPack(args[0])
			if err != nil {
				return err
			}
			if err := onnx.Inspect(pack.Manifest, pack.Graph); err != nil {
				return err
			}
			m := pack.Manifest
			encoder := json.NewEncoder(cmd.OutOrStdout())
			encoder.SetIndent("", "  ")
			return encoder.Encode(map[string]any{
				"digest": m.Digest(), "name": m.ID(), "status": m.Status, "opset": m.Opset, "columns": len(m.Input.Columns),
				"crops": m.Crops, "preprocessing": m.Preprocessing, "graph_bytes": len(pack.Graph), "golden_vectors": len(pack.Golden),
			})
		},
	}
}

func modelVerifyCommand() *cobra.Command {
	var library string
	cmd := &cobra.Command{
		Use:   "verify FOLDER",
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
