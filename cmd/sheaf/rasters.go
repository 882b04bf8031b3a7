package main

import (
	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

const rastersName = "decode-rasters"

// isolate makes whatever this process reads of remote rasters go through child
// processes of this program. None starts before the first raster is read.
func isolate() (*raster.Workers, error) {
	command, err := raster.Self(rastersName)
	if err != nil {
		return nil, err
	}
	workers, err := raster.NewWorkers(raster.WorkerConfig{Command: command})
	if err != nil {
		return nil, err
	}
	raster.Isolate(workers)
	return workers, nil
}

// rastersCommand is such a child.
func rastersCommand() *cobra.Command {
	return &cobra.Command{
		Use:    rastersName,
		Short:  "Decode rasters for another sheaf process, over standard input and output",
		Args:   exactly(0),
		Hidden: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return raster.Serve(cmd.InOrStdin(), cmd.OutOrStdout())
		},
	}
}
