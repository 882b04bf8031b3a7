package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/sheaf-oracle/sheaf/oracle/node"
)

func nodeCommand() *cobra.Command {
	var config string
	cmd := &cobra.Command{
		Use:   "node",
		Short: "Run an operator's node until it is interrupted",
		Long: "Runs one operator's node. It reads finalized blocks, answers requests of its committee, and brings reports to\n" +
			"the chain. Stop it with Ctrl-C or SIGTERM; it may be killed at any time and started again.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return runNode(cmd.Context(), config) },
	}
	cmd.Flags().StringVar(&config, "config", "node.yaml", "configuration file")
	cmd.AddCommand(nodeInitCommand(), nodeCheckCommand(), nodeAlertsCommand())
	return cmd
}

func runNode(ctx context.Context, config string) error {
	cfg, err := node.LoadConfig(config)
	if err != nil {
		return err
	}
	log, err := newLogger(cfg.Log)
	if err != nil {
		return err
	}
	n, err := node.Open(ctx, cfg, log)
	if err != nil {
		return err
	}
	defer n.Close()
	return n.Run(ctx)
}

func newLogger(c node.LogConfig) (*zap.Logger, error) {
	level, err := zapcore.ParseLevel(c.Level)
	if err != nil {
		return nil, fmt.Errorf("log.level: %w", err)
	}
	cfg := zap.NewProductionConfig()
	cfg.Level = zap.NewAtomicLevelAt(level)
	cfg.Encoding = c.Format
	cfg.DisableStacktrace = true
	cfg.DisableCaller = true
	cfg.Sampling = nil
	cfg.EncoderConfig.TimeKey = "time"
	cfg.EncoderConfig.EncodeTime = zapcore.ISO8601TimeEncoder
	return cfg.Build()
}

func nodeInitCommand() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write a commented configuration file",
		Args:  exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if out == "-" {
				return node.WriteTemplate(cmd.OutOrStdout())
			}
			f, err := os.OpenFile(out, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
			if errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("file %s exists: choose another name with --out", out)
			}
			if err != nil {
				return fmt.Errorf("write configuration: %w", err)
			}
			if err := errors.Join(node.WriteTemplate(f), f.Close()); err != nil {
				return fmt.Errorf("write configuration: %w", err)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "wrote %s; make the keys with `sheaf operator keys`, then fill in the addresses\n", out)
			return nil
		},
	}
	cmd.Flags().StringVar(&out, "out", "node.yaml", "file to write; - is standard output")
	return cmd
}

func nodeCheckCommand() *cobra.Command {
	var config string
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Check a configuration file, and that what it names is there, without starting anything",
		Args:  exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := node.LoadConfig(config)
			if err != nil {
				return err
			}
			if err := cfg.CheckFiles(); err != nil {
				return fmt.Errorf("config file %s: %w", config, err)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s is valid\n", config)
			return nil
		},
	}
	cmd.Flags().StringVar(&config, "config", "node.yaml", "configuration file")
	return cmd
}

func nodeAlertsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "alerts",
		Short: "Write Prometheus alerting rules for a node's metrics",
		Long:  "Writes the alerting rules that fit this version's /metrics; each names its page of the runbook in oracle/node/runbook.",
		Args:  exactly(0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return node.WriteAlerts(cmd.OutOrStdout()) },
	}
}
