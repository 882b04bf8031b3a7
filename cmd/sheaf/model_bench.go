package main

import (
	"context"
	"fmt"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/features"
	"github.com/sheaf-oracle/sheaf/models/onnx"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// benchOptions are the flags of `sheaf model bench`.
type benchOptions struct {
	library string
	batch   int           // rows per call, 1 to 1024
	lasts   time.Duration // of each figure
}

func modelBenchCommand() *cobra.Command {
	var o benchOptions
	cmd := &cobra.Command{
		Use:   "bench FOLDER|FILE",
		Short: "Measure how many rows a second a model answers on this machine",
		Long: `Measure how many rows a second a model answers on this machine, one "name value unit" line per figure:
with one and with two callers, with one and with two threads inside an operator, and, from one caller, from
evidence to estimates, features included. The rows are the model's golden vectors.`,
		Args: exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			pack, err := loadPack(args[0])
			if err != nil {
				return err
			}
			if o.batch < 1 || o.batch > 1024 || o.lasts < 10*time.Millisecond || o.lasts > time.Minute {
				return &usageError{fmt.Errorf("--batch %d, --for %s: want 1 to 1024 rows and 10ms to 1m", o.batch, o.lasts)}
			}
			runtime, err := onnx.Open(o.library)
			if err != nil {
				return err
			}
			figures, err := bench(cmd.Context(), runtime, pack, o)
			for _, f := range figures {
				fmt.Fprintf(cmd.OutOrStdout(), "%s %d rows/s\n", f.name, f.rate)
			}
			return err
		},
	}
	cmd.Flags().StringVar(&o.library, "library", defaultLibrary, "ONNX Runtime shared library")
	cmd.Flags().IntVar(&o.batch, "batch", 256, "rows per call")
	cmd.Flags().DurationVar(&o.lasts, "for", 2*time.Second, "how long each figure is measured")
	return cmd
}

type figure struct {
	name string
	rate int // rows a second
}

// bench measures a model; an error ends it with the figures so far.
func bench(ctx context.Context, runtime *onnx.Runtime, p *models.Package, o benchOptions) (all []figure, err error) {
	rows := make([][]float32, o.batch)
	for i := range rows {
		rows[i] = p.Golden[i%len(p.Golden)].Features
	}
	for threads := 1; threads <= 2; threads++ {
		model, err := runtime.LoadThreads(ctx, p, threads)
		if err != nil {
			return all, err
		}
		for callers := 1; callers <= 3-threads; callers++ {
			rate, err := measure(ctx, o, callers, func() error {
				_, err := model.Run(ctx, rows)
				return err
			})
			if err != nil {
				model.Close()
				return all, err
			}
			all = append(all, figure{"model_" + strconv.Itoa(callers) + "_callers_" + strconv.Itoa(threads) + "_threads", rate})
		}
		if threads == 1 {
			rate, err := benchEvidence(ctx, model, p, o)
			if err != nil {
				model.Close()
				return all, err
			}
			all = append(all, figure{"model_with_features", rate})
		}
		model.Close()
	}
	return all, nil
}

// benchEvidence measures from evidence to estimates, by one caller.
func benchEvidence(ctx context.Context, model *onnx.Model, p *models.Package, o benchOptions) (int, error) {
	extractor, err := features.New(p.Manifest)
	if err != nil {
		return 0, err
	}
	task, evidence, err := features.Example(p.Manifest, p.Golden, o.batch)
	if err != nil {
		return 0, err
	}
	estimator := models.Estimator{Extractor: extractor, Predictor: model}
	estimates, err := estimator.Estimate(ctx, task, evidence)
	if err != nil {
		return 0, err
	}
	for i, e := range estimates {
		if e.Status == oracle.StatusInsufficient {
			return 0, fmt.Errorf("bench: example %d is %s: the figure would leave the model out", i, e.Status)
		}
	}
	return measure(ctx, o, 1, func() error {
		_, err := estimator.Estimate(ctx, task, evidence)
		return err
	})
}

// measure calls f from some goroutines until the time is over, and returns rows a second.
func measure(ctx context.Context, o benchOptions, callers int, f func() error) (int, error) {
	var calls atomic.Int64
	var wait sync.WaitGroup
	errs := make(chan error, callers)
	begin := time.Now()
	for range callers {
		wait.Go(func() {
			for time.Since(begin) < o.lasts {
				if err := ctx.Err(); err != nil {
					errs <- err
					return
				}
				if err := f(); err != nil {
					errs <- err
					return
				}
				calls.Add(1)
			}
		})
	}
	wait.Wait()
	close(errs)
	return int(float64(calls.Load()) * float64(o.batch) / time.Since(begin).Seconds()), <-errs
}
