package portfolio_test

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
)

// row is a row of the field of a letter, A to Z, for a holder or a claim key.
func row(name string, sum int, holder, key string) string {
	cells := strings.SplitN(line(int(name[0]-'A')), ",", 6)
	return strings.Join([]string{name, "cereal", fmt.Sprint(sum), holder, key, cells[5]}, ",")
}

// imported has rows sold from a folder.
func (m *market) imported(t *testing.T, dir string, rows ...string) (portfolio.Issued, error) {
	t.Helper()
	input := []byte(header + strings.Join(rows, ""))
	read, err := portfolio.Read("f.csv", input)
	require.NoError(t, err)
	plan, err := portfolio.Prepare(dir, input, read, m.set.ChainID, m.set.Policies, m.product, m.Admin)
	require.NoError(t, err)
	return (&portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series}).Run(m.Ctx)
}

// claims has the owner of a claim key take a policy to an account.
func (m *market) claims(t *testing.T, policy int64, key *ecdsa.PrivateKey, to oracle.Address) {
	t.Helper()
	rights := bindings.NewPolicyRights()
	digest, err := m.Eth.CallContract(m.Ctx, ethereum.CallMsg{To: &m.At.Rights, Data: rights.PackClaimDigest(big.NewInt(policy), common.Address(to))}, nil)
	require.NoError(t, err)
	signature, err := crypto.Sign(digest, key)
	require.NoError(t, err)
	signature[64] += 27
	m.Must(chaintest.Key("admin"), m.At.Rights, rights.PackClaimPolicy(big.NewInt(policy), common.Address(to), signature))
}

// TestAnImportKnowsWhoIsInsured: what another seller, or an import of another folder, has sold on a parcel is the
// row's policy only where it is in force for the row's holder or claim key and the row's sum. A policy that was
// cancelled insures nobody, and the row is sold; any other is told, and nothing is sold.
func TestAnImportKnowsWhoIsInsured(t *testing.T) {
	m := newMarket(t)
	holder, key := m.Admin.Address(), oracle.Address(crypto.PubkeyToAddress(chaintest.Key("newcomer").PublicKey))
	dirs := map[string]string{}
	run := func(dir string, rows ...string) (portfolio.Issued, error) {
		if dirs[dir] == "" {
			dirs[dir] = t.TempDir()
		}
		return m.imported(t, dirs[dir], rows...)
	}
	first := []string{row("A", 1000, holder.String(), ""), row("B", 1000, holder.String(), ""), row("C", 1000, "", key.String())}
	issued, err := run("first", first...)
	require.NoError(t, err)
	require.Equal(t, 3, issued.Sent)
	issued, err = run("again", first...)
	require.NoError(t, err)
	require.Equal(t, []int{3, 0}, []int{issued.Before, issued.Sent}, "held by the holder, and by the claim key")

	m.Must(chaintest.Key("admin"), m.At.Policies, bindings.NewPolicyBook().PackCancel(big.NewInt(1), common.Address(holder)))
	issued, err = run("first", first...)
	require.NoError(t, err)
	require.Equal(t, []int{3, 0}, []int{issued.Before, issued.Sent}, "the folder that sold it does not sell it to who has cancelled")
	journal := filepath.Join(dirs["first"], "journal.jsonl")
	text, err := os.ReadFile(journal)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(journal, bytes.Join(bytes.SplitAfter(text, []byte("\n"))[:3], nil), 0o600))
	issued, err = run("first", first...)
	require.NoError(t, err)
	require.Equal(t, []int{3, 0}, []int{issued.Before, issued.Sent}, "nor where a crash kept the end of the sale from the journal")
	other := oracletest.Address("other")
	issued, err = run("corrected", row("A", 1000, other.String(), ""), first[1])
	require.NoError(t, err)
	require.Equal(t, []int{1, 1}, []int{issued.Before, issued.Sent})
	p, ok, err := m.book.Policy(m.Ctx, chain.Latest, 4)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, other, p.Holder)

	third := oracletest.Address("third")
	for want, rows := range map[string][]string{
		"row 2 (B): the parcel has policy 2 of 1000 minor units for " + holder.String() + " already, and the row wants 1000 for " + third.String(): {
			row("B", 1000, third.String(), ""),
		},
		"row 2 (B): the parcel has policy 2 of 1000 minor units": {row("B", 1001, holder.String(), "")},
		"row 3 (C): the parcel has policy 3 of 1000 minor units for the claim key " + key.String() + " already, and the row wants 1000 for " + holder.String(): {
			row("D", 1000, holder.String(), ""), row("C", 1000, holder.String(), ""),
		},
		"row 2 (C): the parcel has policy 3 of 1000 minor units for the claim key " + key.String() + " already, and the row wants 1000 for the claim key " + other.String(): {
			row("C", 1000, "", other.String()),
		},
	} {
		_, err := run(want, rows...)
		require.ErrorContains(t, err, want)
	}

	m.Must(chaintest.Key("admin"), m.At.Policies, bindings.NewPolicyBook().PackTransferFrom(common.Address(holder), common.Address(third), big.NewInt(2)))
	m.claims(t, 3, chaintest.Key("newcomer"), third)
	issued, err = run("given away", first[1], first[2])
	require.NoError(t, err)
	require.Equal(t, []int{2, 0}, []int{issued.Before, issued.Sent}, "the row's sale was made: its holder gave the policy away, the key's owner claimed it")
	_, err = run("another's", row("B", 1000, other.String(), ""))
	require.ErrorContains(t, err, "row 2 (B): the parcel has policy 2 of 1000 minor units for "+third.String())

	policies, err := m.book.Policies(m.Ctx, chain.Latest)
	require.NoError(t, err)
	require.Len(t, policies, 4, "nothing of a refused file was sold")
}
