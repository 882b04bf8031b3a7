package registry_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

// TestAJuryStandsBesideTheCommittee: it has epochs of its own, and neither takes the other's place.
func TestAJuryStandsBesideTheCommittee(t *testing.T) {
	r := registry.NewRoster()
	require.Zero(t, r.Jury())
	committee, jury := oracletest.Committee(3, 4), oracletest.Committee(oracle.Juries+1, 7)
	r.Seat(committee)
	r.Seat(jury)
	require.Equal(t, uint64(3), r.Active())
	require.Equal(t, uint64(oracle.Juries+1), r.Jury())
	got, err := r.Committee(oracle.Juries + 1)
	require.NoError(t, err)
	require.Equal(t, 7, got.N())
	later := oracle.Committee{Epoch: 4, Members: committee.Members}
	r.Seat(later)
	require.Equal(t, uint64(4), r.Active())
	require.Equal(t, uint64(oracle.Juries+1), r.Jury())
	last := jury.Members[6]
	require.Contains(t, r.Signers(last.Operator), last.Signer, "a juror's key counts too")
}
