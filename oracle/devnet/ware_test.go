package devnet

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// A policy of a product that somebody else published is shown, at every stage, with
// what the chain says of its product.
func TestAPolicyOfAnotherProductIsShown(t *testing.T) {
	s := loadTestSeason(t, SeasonBelgium)
	p := newPage(&demo{network: &network{season: s}})
	other := foreign(chain.Product{TermsHash: oracle.Hash{7}, Name: "July", Peril: "drought", Unit: "mm", Curve: chain.Curve{Trigger: 1_600_000, Exit: 600_000}}, chain.ModelPreview)
	require.True(t, other.Preview)
	state := &api.State{Products: []api.Product{s.shown(s.products[0]), other}}
	for stage, want := range map[chain.Stage]string{
		chain.StageBound:     "Insured; not yet assessed.",
		chain.StagePaid:      "The figure for drought is 55 mm, beyond the trigger of 160 mm: it pays 9.00 DUSD.",
		chain.StageNoPayout:  "The figure for drought is 55 mm and has not passed the trigger of 160 mm: nothing is due.",
		chain.StageMonitored: "The figure for drought is 55 mm so far; the trigger is 160 mm. Nothing is due before the window has ended.",
		chain.StageCancelled: "Cancelled before its season: it is not assessed, and nothing more is due.",
	} {
		c := chain.Policy{
			ID: 1, Product: oracle.Hash{7}, ParcelHash: oracle.Hash{8}, Stage: stage, Status: oracle.StatusOK, Value: 550_000,
			SumInsured: big.NewInt(10_000_000), Premium: big.NewInt(1), Payout: big.NewInt(9_000_000),
		}
		shown := p.policy(c, nil, state, map[oracle.Hash]string{{9}: "F9"})
		require.Equal(t, want, shown.Notice, stage)
		require.Equal(t, "parcel 0x08000000", shown.Field, "an outline that nobody here knows")
		require.Equal(t, "F8", p.policy(c, nil, state, map[oracle.Hash]string{{8}: "F8"}).Field)
		c.Product = oracle.Hash{6} // published since the products were read
		require.NotEmpty(t, p.policy(c, nil, state, nil).Notice)
	}
}

// The field of a policy is found by what the chain says of its place, whoever holds it.
func TestAPolicyIsOnItsField(t *testing.T) {
	s := loadTestSeason(t, SeasonBelgium)
	hash, err := s.fields[3].Hash()
	require.NoError(t, err)
	c := chain.Policy{Product: s.products[0].id, ParcelHash: hash, Holder: oracle.Address{1}, Stage: chain.StageBound, SumInsured: big.NewInt(1), Premium: new(big.Int), Payout: new(big.Int)}
	p := newPage(&demo{network: &network{season: s}})
	require.Equal(t, s.fields[3].Name, p.policy(c, nil, &api.State{}, s.names).Field)
}

func TestParcelsOfOnesOwnAreNamedOnceOperatorsHaveThem(t *testing.T) {
	s, folder := loadTestSeason(t, SeasonBelgium), t.TempDir()
	var k parcelNames
	names, err := k.read(folder, s.names)
	require.NoError(t, err)
	require.Equal(t, s.names, names)

	mine := s.fields[0]
	mine.Name, mine.Salt = "mine", oracle.Hash{5}
	b, err := json.Marshal(terms.Parcels{Format: terms.ParcelsFormat, Parcels: []terms.ParcelRecord{mine}})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "half.json"), b[:len(b)/2], 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "mine.json"), b, 0o600))
	names, err = k.read(folder, s.names)
	require.NoError(t, err)
	hash, err := mine.Hash()
	require.NoError(t, err)
	require.Equal(t, "mine", named(names, hash))
	require.Len(t, names, len(s.names)+1)
}

// No fault of the page ends the network, in whose memory all of the chain is.
func TestAFaultOfThePageEndsNothing(t *testing.T) {
	core, said := observer.New(zap.ErrorLevel)
	n := &network{opt: Options{Log: zap.New(core)}, failed: make(chan error, 1)}
	n.aside(t.Context(), "page state", func(context.Context) error { panic("a nil product") })
	n.parts.Wait()
	require.Empty(t, n.failed)
	require.Equal(t, 1, said.FilterMessage("page state has ended; the network goes on").Len())
}
