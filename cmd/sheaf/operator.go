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
	cmd := &cobra.Command{Use: "operator", Short: "Make an operator's keys", Args: cobra.ArbitraryArgs, RunE: group}
	cmd.AddCommand(operatorKeysCommand())
	return cmd
}

func operatorKeysCommand() *cobra.Command {
	var dir, passwordFile string
	cmd := &cobra.Command{
		Use:   "keys",
		Short: "Make the signing key, the transmitter key and the TLS key of a node",
		Long: "Makes three keys, encrypted under one password (go-ethereum's keystore format), and prints what the registry\n" +
			"must know of them. Existing files are never overwritten. The password comes from SHEAF_PASSWORD or a file.",
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
			return nil
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "keys", "folder to write to")
	cmd.Flags().StringVar(&passwordFile, "password-file", "", "file that holds the password")
	return cmd
}
