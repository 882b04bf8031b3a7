package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
	"github.com/sheaf-oracle/sheaf/oracle/node"
)

func operatorLockCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lock",
		Short: "Look after the sign-once lock: show, export, import, recover",
		Long: "The sign-once lock (signonce.db in data_dir) keeps an operator from signing two messages of one kind. It is the one\n" +
			"file that must never come from a backup: an old copy does not know what was signed since. Move it with export and\n" +
			"import. If it is lost or old, recover: the operator then signs only for attempts that open after that. Stop the\n" +
			"node first; oracle/keys/signonce/README.md is the procedure, step by step.",
		Args: cobra.ArbitraryArgs, RunE: group,
	}
	cmd.AddCommand(lockShowCommand(), lockExportCommand(), lockImportCommand(), lockRecoverCommand())
	return cmd
}

// lockFile is where a configured operator's lock is, and what it signs for.
type lockFile struct {
	cfg    node.Config
	path   string
	domain oracle.Domain
}

func lockOf(config string) (lockFile, error) {
	cfg, err := node.LoadLock(config)
	if err != nil {
		return lockFile{}, err
	}
	return lockFile{cfg, filepath.Join(cfg.DataDir, node.LockName), oracle.Domain{ChainID: cfg.Chain.ID, Hub: cfg.Chain.Hub}}, nil
}

// open opens a lock that must be there: opening makes one.
func (l lockFile) open() (*signonce.Store, error) {
	if _, err := os.Stat(l.path); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no lock at %s", l.path)
	}
	return signonce.Open(l.path, l.cfg.Operator.Address, l.domain)
}

func lockCommand(cmd *cobra.Command, run func(cmd *cobra.Command, l lockFile, args []string) error) *cobra.Command {
	var config string
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		l, err := lockOf(config)
		if err != nil {
			return err
		}
		return run(cmd, l, args)
	}
	cmd.Flags().StringVar(&config, "config", "node.yaml", "configuration file")
	return cmd
}

func lockShowCommand() *cobra.Command {
	return lockCommand(&cobra.Command{Use: "show", Short: "Show what the lock holds, as JSON", Args: exactly(0)},
		func(cmd *cobra.Command, l lockFile, _ []string) error {
			store, err := l.open()
			if err != nil {
				return err
			}
			sum, err := store.Summary()
			if err := errors.Join(err, store.Close()); err != nil {
				return err
			}
			out := json.NewEncoder(cmd.OutOrStdout())
			out.SetIndent("", "  ")
			return out.Encode(sum)
		})
}

func lockExportCommand() *cobra.Command {
	return lockCommand(&cobra.Command{
		Use: "export FILE", Short: "Write the lock to a file and retire it here", Args: exactly(1),
		Long: "Writes the whole lock to FILE, which must not exist, and retires the lock: a node does not start with it any more.\n" +
			"FILE is as secret as data_dir: it may hold answers that are not revealed yet.",
	}, func(cmd *cobra.Command, l lockFile, args []string) error {
		store, err := l.open()
		if err != nil {
			return err
		}
		out, err := os.OpenFile(args[0], os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err != nil {
			return errors.Join(fmt.Errorf("write export: %w", err), store.Close())
		}
		if err := errors.Join(store.Export(out), out.Sync(), out.Close(), store.Close()); err != nil {
			return err
		}
		fmt.Fprintf(cmd.OutOrStdout(), "wrote %s; the lock at %s is retired: import the file where the node runs from now on, then delete it\n", args[0], l.path)
		return nil
	})
}

func lockImportCommand() *cobra.Command {
	return lockCommand(&cobra.Command{
		Use: "import FILE", Short: "Make the lock from an exported file", Args: exactly(1),
		Long: "Makes the lock in data_dir from an export. There must be no lock. Import an export once, on one machine.",
	}, func(cmd *cobra.Command, l lockFile, args []string) error {
		in, err := os.Open(args[0])
		if err != nil {
			return fmt.Errorf("read export: %w", err)
		}
		defer in.Close()
		if err := os.MkdirAll(l.cfg.DataDir, 0o700); err != nil {
			return fmt.Errorf("data_dir: %w", err)
		}
		if err := signonce.Import(l.path, l.cfg.Operator.Address, l.domain, in); err != nil {
			return err
		}
		fmt.Fprintf(cmd.OutOrStdout(), "imported into %s; delete %s\n", l.path, args[0])
		return nil
	})
}

func lockRecoverCommand() *cobra.Command {
	var yes bool
	cmd := lockCommand(&cobra.Command{
		Use: "recover", Short: "Sign again after the lock was lost or came from a backup", Args: exactly(0),
		Long: "Makes a lock that is lost, old or retired fit to sign for attempts that open after the chain's newest block. What\n" +
			"opened before is left to the other operators: the lost lock may have signed in it. Be sure that no other node of\n" +
			"this operator runs, here or elsewhere.",
	}, func(cmd *cobra.Command, l lockFile, _ []string) error {
		client, err := connect(cmd.Context(), l.cfg)
		if err != nil {
			return err
		}
		defer client.Close()
		head, err := client.Now(cmd.Context(), chain.Latest)
		if err != nil {
			return err
		}
		fmt.Fprintf(cmd.OutOrStdout(), "lock %s: operator %s will sign only for attempts that open after block %d.\nNo other node of this operator may be running.\n",
			l.path, l.cfg.Operator.Address, head.Number)
		if !yes && !confirmed(cmd.InOrStdin(), cmd.OutOrStdout()) {
			return errors.New("nothing was changed: it was not confirmed with yes")
		}
		if err := os.MkdirAll(l.cfg.DataDir, 0o700); err != nil {
			return fmt.Errorf("data_dir: %w", err)
		}
		store, err := signonce.Open(l.path, l.cfg.Operator.Address, l.domain)
		if err != nil {
			return err
		}
		if err := errors.Join(store.Recover(head.Number, time.Now()), store.Close()); err != nil {
			return err
		}
		fmt.Fprintln(cmd.OutOrStdout(), "recovered; start the node")
		return nil
	})
	cmd.Flags().BoolVar(&yes, "yes", false, "recover without asking")
	return cmd
}
