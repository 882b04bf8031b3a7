package registry_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

func TestCommitteeIsReadWithKeysAndEndpoints(t *testing.T) {
	c := chaintest.New(t)
	r := registry.New(c.Eth, oracle.Address(c.At.Registry))
	epoch, err := r.ActiveEpoch(c.Ctx)
	require.NoError(t, err)
	require.Equal(t, uint64(1), epoch)
	committee, err := r.Committee(c.Ctx, 1)
	require.NoError(t, err)
	require.Equal(t, c.Committee(), committee)

	for _, unseated := range []uint64{0, 2} {
		_, err = r.Committee(c.Ctx, unseated)
		require.ErrorIs(t, err, registry.ErrNoCommittee)
		require.ErrorContains(t, err, "the active epoch is 1")
	}
	_, err = registry.New(c.Eth, oracletest.Address("nobody")).ActiveEpoch(c.Ctx)
	require.ErrorContains(t, err, "there is no OperatorRegistry at 0x")

	o := c.Operators[0]
	got, known, err := r.Operator(c.Ctx, o.Member.Operator)
	require.NoError(t, err)
	require.True(t, known)
	require.Equal(t, big.NewInt(10_000_000_000), got.Stake)
	require.NoError(t, registry.Registered(got, registry.Own{Operator: o.Member.Operator, Signer: o.Member.Signer, TLSKey: o.Member.TLSKey}))
	_, known, err = r.Operator(c.Ctx, oracletest.Address("nobody"))
	require.NoError(t, err)
	require.False(t, known)
}

func TestKeysOfASeatedCommittee(t *testing.T) {
	c := chaintest.New(t)
	r := registry.New(c.Eth, oracle.Address(c.At.Registry))
	o := c.Operators[1]
	change := c.Must(o.Key, c.At.Registry, bindings.NewOperatorRegistry().PackSetKeys(bindings.OperatorKeys{
		Signer: common.Address(oracletest.Address("new signer")), Transmitter: common.Address{1},
		TlsKey: oracletest.Hash("new tls"), Endpoint: "not an endpoint",
	}))
	require.NoError(t, c.AwaitFinalized(c.Ctx, change.BlockNumber.Uint64()))
	committee, err := r.Committee(c.Ctx, 1)
	require.NoError(t, err)
	require.Equal(t, o.Member.Signer, committee.Members[1].Signer, "the seat keeps its signer")
	require.Equal(t, [32]byte(oracletest.Hash("new tls")), committee.Members[1].TLSKey)
	require.Empty(t, committee.Members[1].Endpoint, "what is no host:port is dropped")
}

func TestUnfinalizedCommitteeIsNotRead(t *testing.T) {
	c := chaintest.New(t)
	r := registry.New(c.Eth, oracle.Address(c.At.Registry))
	var list []common.Address
	for _, o := range c.Operators {
		list = append(list, common.Address(o.Member.Operator))
	}
	seated := c.Must(chaintest.Key("admin"), c.At.Registry, bindings.NewOperatorRegistry().PackSeatCommittee(list))
	_, err := r.Committee(c.Ctx, 2)
	final, unread := c.Eth.HeaderByNumber(c.Ctx, big.NewInt(rpc.FinalizedBlockNumber.Int64())) // the endpoint's: the chain itself says it later
	require.NoError(t, unread)
	if final.Number.Cmp(seated.BlockNumber) < 0 { // so it was when it was read
		require.ErrorIs(t, err, registry.ErrNoCommittee)
	}
	require.NoError(t, c.AwaitFinalized(c.Ctx, seated.BlockNumber.Uint64()))
	committee, err := r.Committee(c.Ctx, 2)
	require.NoError(t, err)
	require.Equal(t, uint64(2), committee.Epoch)
}

// lying answers every call from a table of its own.
type lying map[string][]byte

func (l lying) CallContract(_ context.Context, msg ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	out, ok := l[hex.EncodeToString(msg.Data[:4])]
	if !ok {
		return nil, errors.New("not asked for")
	}
	return out, nil
}

func TestCommitteeMustHashToItsDigest(t *testing.T) {
	abi := bindings.NewOperatorRegistry().GetABI()
	seats := oracletest.Committee(1, 4)
	answer := func(c oracle.Committee, digest oracle.Hash) lying {
		var operators, signers []common.Address
		for _, m := range c.Members {
			operators, signers = append(operators, common.Address(m.Operator)), append(signers, common.Address(m.Signer))
		}
		l := lying{}
		set := func(method string, values ...any) {
			out, err := abi.Methods[method].Outputs.Pack(values...)
			require.NoError(t, err)
			l[hex.EncodeToString(abi.Methods[method].ID)] = out
		}
		set("activeEpoch", uint64(1))
		set("committee", operators, signers)
		set("committeeDigest", [32]byte(digest))
		set("operatorOf", bindings.Operator{Endpoint: "host:1", Stake: new(big.Int), Unbonding: new(big.Int)})
		return l
	}
	read := func(l lying) error {
		_, err := registry.New(l, oracle.Address{1}).Committee(t.Context(), 1)
		return err
	}
	require.NoError(t, read(answer(seats, seats.Digest())))
	require.ErrorContains(t, read(answer(seats, oracletest.Hash("else"))), "do not hash to the digest")

	swapped := oracletest.Committee(1, 4)
	swapped.Members[0], swapped.Members[1] = swapped.Members[1], swapped.Members[0]
	require.ErrorContains(t, read(answer(swapped, swapped.Digest())), "not above its predecessor")
	small := oracletest.Committee(1, 3)
	require.ErrorContains(t, read(answer(small, small.Digest())), "want 4 to 31")
}

func TestSeatedNamesTheWrongKey(t *testing.T) {
	committee := oracletest.Committee(7, 4)
	m := committee.Members[2]
	right := registry.Own{Operator: m.Operator, Signer: m.Signer, TLSKey: m.TLSKey}
	require.NoError(t, registry.Seated(committee, right))
	for want, spoil := range map[string]func(*registry.Own){
		"operator.address 0x":    func(o *registry.Own) { o.Operator = oracletest.Address("x") },
		"operator.signer_key is": func(o *registry.Own) { o.Signer = committee.Members[0].Signer },
		"operator.tls_key has":   func(o *registry.Own) { o.TLSKey = oracletest.Hash("x") },
	} {
		own := right
		spoil(&own)
		err := registry.Seated(committee, own)
		require.ErrorContains(t, err, want)
		require.ErrorIs(t, err, oracle.ReasonNotSeated)
	}
	o := registry.Operator{Signer: m.Signer, TLSKey: m.TLSKey}
	require.NoError(t, registry.Registered(o, right))
	o.Signer = oracletest.Address("x")
	require.ErrorContains(t, registry.Registered(o, right), "operator.signer_key is of account")
}

func TestOperatorsJoinThroughASender(t *testing.T) {
	c := chaintest.New(t)
	r := registry.New(c.Eth, oracle.Address(c.At.Registry))
	admin := sender{c, chaintest.Key("admin")}
	account := oracle.Address(crypto.PubkeyToAddress(chaintest.Key("admin").PublicKey))
	joining := registry.Operator{
		Signer: oracletest.Address("signer"), Transmitter: oracletest.Address("sender"), TLSKey: oracletest.Hash("tls"), Endpoint: "node.example:7700",
	}
	_, err := r.Register(c.Ctx, admin, joining)
	require.NoError(t, err)
	token, stake := bindings.NewDemoToken(), big.NewInt(10_000_000_000)
	c.Must(admin.key, c.At.StakeToken, token.PackMint(common.Address(account), stake))
	c.Must(admin.key, c.At.StakeToken, token.PackApprove(c.At.Registry, stake))
	_, err = r.Stake(c.Ctx, admin, stake)
	require.NoError(t, err)
	members := []oracle.Address{account}
	for _, o := range c.Operators {
		members = append(members, o.Member.Operator)
	}
	slices.SortFunc(members, oracle.Address.Compare)
	seated, err := r.Seat(c.Ctx, admin, members)
	require.NoError(t, err)
	require.NoError(t, c.AwaitFinalized(c.Ctx, seated.BlockNumber.Uint64()))

	got, known, err := r.Operator(c.Ctx, account)
	require.NoError(t, err)
	require.True(t, known)
	joining.Address, joining.Stake, joining.Unbonding, joining.LastEpoch = account, stake, got.Unbonding, 2
	require.Zero(t, got.Unbonding.Sign())
	require.Equal(t, joining, got)
	committee, err := r.Committee(c.Ctx, 2)
	require.NoError(t, err)
	require.Equal(t, 5, committee.N())
	require.GreaterOrEqual(t, committee.Index(account), 0)
	leaveForT(t, c, r, admin, joining)
}

// leaveForT changes an operator's keys and has it leave, once it has no seat.
func leaveForT(t *testing.T, c *chaintest.Chain, r *registry.Registry, own sender, o registry.Operator) {
	t.Helper()
	terms, err := r.Terms(c.Ctx)
	require.NoError(t, err)
	require.Equal(t, oracle.Address(c.At.StakeToken), terms.StakeToken)
	require.Equal(t, o.Stake, terms.MinStake)
	require.Positive(t, terms.Delay)
	o.Signer, o.Endpoint, o.StandingDown = oracletest.Address("later signer"), "later.example:7700", true
	_, err = r.SetKeys(c.Ctx, own, o)
	require.NoError(t, err)
	_, err = r.StandDown(c.Ctx, own, true)
	require.NoError(t, err)
	var rest []oracle.Address
	for _, left := range c.Operators {
		rest = append(rest, left.Member.Operator)
	}
	_, err = r.Seat(c.Ctx, own, rest)
	require.NoError(t, err)
	_, err = r.Unbond(c.Ctx, own, o.Stake)
	require.NoError(t, err)
	c.Finalize()
	got, _, err := r.Operator(c.Ctx, o.Address)
	require.NoError(t, err)
	require.Positive(t, got.ReleaseAt)
	require.Equal(t, o.Stake, got.Unbonding)
	o.Stake, o.Unbonding, o.ReleaseAt = new(big.Int), got.Unbonding, got.ReleaseAt
	require.Zero(t, got.Stake.Sign())
	got.Stake = o.Stake
	require.Equal(t, o, got)
}

// sender has calls of one key mined.
type sender struct {
	*chaintest.Chain
	key *ecdsa.PrivateKey
}

func (s sender) Send(_ context.Context, to oracle.Address, data []byte) (*types.Receipt, error) {
	return s.Must(s.key, common.Address(to), data), nil
}
