package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle/keys"
)

func operatorCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "operator",
		Short: "Make an operator's keys, register, stake and seat operators",
		Long: "What an operator does besides running a node. Commands that change the chain are signed by the operator's own\n" +
			"account (--account, a keystore file that the node never needs), first say what they would send and what it may\n" +
			"cost, and send it when that is confirmed; with --dry-run they end there.",
		Args: cobra.ArbitraryArgs, RunE: group,
	}
	cmd.AddCommand(operatorKeysCommand(), operatorShowCommand(), operatorRegisterCommand(), operatorRotateCommand(), operatorStakeCommand(),
		operatorUnbondCommand(), operatorWithdrawCommand(), operatorStandDownCommand(), operatorSeatCommand(), operatorAccuseCommand(), operatorLockCommand())
	return cmd
}

func operatorKeysCommand() *cobra.Command {
	var dir, passwordFile, account string
	cmd := &cobra.Command{
		Use:   "keys",
		Short: "Make the signing key, the transmitter key and the TLS key of a node",
		Long: "Makes three keys, encrypted under one password (go-ethereum's keystore format), and prints what the registry\n" +
			"must know of them. Existing files are never overwritten. The password comes from SHEAF_PASSWORD or a file.\n" +
			"With --account it also makes the operator's own account, which registers and stakes: keep that file elsewhere.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			password, err := keys.Password(passwordFile, "SHEAF_PASSWORD")
			if err != nil {
				return err
			}
			if err := os.MkdirAll(dir, 0o700); err != nil {
				return fmt.Errorf("make keys: %w", err)
			}
			signer, err := keys.Create(filepath.Join(dir, "signer.json"), password, keys.Standard)
			if err != nil {
				return err
			}
			transmitter, err2 := keys.Create(filepath.Join(dir, "transmitter.json"), password, keys.Standard)
			connection, err3 := keys.CreateTLS(filepath.Join(dir, "tls.json"), password, keys.Standard)
			if err := errors.Join(err2, err3); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "signer       %s\ntransmitter  %s\ntls key      %s\n", signer.Address(), transmitter.Address(), connection.PublicKey())
			if account == "" {
				return nil
			}
			own, err := keys.Create(account, password, keys.Standard)
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "account      %s\n", own.Address())
			return nil
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "keys", "folder to write to")
	cmd.Flags().StringVar(&passwordFile, "password-file", "", "file that holds the password")
	cmd.Flags().StringVar(&account, "account", "", "also make the operator's account, in this file")
	return cmd
}
