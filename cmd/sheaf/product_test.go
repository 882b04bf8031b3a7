package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// TestASheetWhoseSourcesLackItsWeatherIsNotSold: every policy of it would end in a refund.
func TestASheetWhoseSourcesLackItsWeatherIsNotSold(t *testing.T) {
	designs := filepath.Join(oracletest.Root(t), "testdata", "seasons", "iowa-corn", "designs")
	sold, err := readSheet(filepath.Join(designs, "rain-july-dry.json"))
	require.NoError(t, err)
	require.NoError(t, offered(sold))
	priced, err := readSheet(filepath.Join(designs, "balance-june-august-dry.json"))
	require.NoError(t, err)
	require.ErrorContains(t, offered(priced), "data.sources: none of them has reference_et, so that every policy would end in a refund")
	sold.Data.Variables = []oracle.Variable{oracle.Yield}
	require.ErrorContains(t, offered(sold), "none of them has yield")
	sold.Data.Sources = append(sold.Data.Sources, terms.Source{Name: "nass_quickstats", Values: "final"})
	require.NoError(t, offered(sold))
}
