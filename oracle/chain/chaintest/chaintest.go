// Package chaintest puts Sheaf's contracts on an embedded chain with a seated
// committee, for tests of what reads and writes them. It is imported by tests
// only.
package chaintest

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/devnet/ledger"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
)

// ChainID of every test chain.
const ChainID = 31337

// Genesis of every test chain.
var Genesis = time.Date(2021, 4, 1, 0, 0, 0, 0, time.UTC)

// Operator is a member of the committee with its keys.
type Operator struct {
	Key    *ecdsa.PrivateKey // the operator's own account
	Signer *keys.Signer      // signs reports
	TLS    *keys.TLS
	Member oracle.Member

	secret *ecdsa.PrivateKey // Signer's key
}

// WriteKeys stores signer.json, transmitter.json, tls.json and password in a
// folder, as the operator's node wants them.
func (o Operator) WriteKeys(folder, password string) error {
	certificate, err := o.TLS.Certificate()
	if err != nil {
		return err
	}
	connection, ok := certificate.PrivateKey.(ed25519.PrivateKey)
	if !ok {
		return errors.New("write keys: the TLS key is not an Ed25519 key")
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	_, err1 := keys.Import(filepath.Join(folder, "signer.json"), o.secret, password, keys.Light)
	_, err2 := keys.Import(filepath.Join(folder, "transmitter.json"), o.transmitterKey(), password, keys.Light)
	_, err3 := keys.ImportTLS(filepath.Join(folder, "tls.json"), connection, password, keys.Light)
	return errors.Join(err1, err2, err3, os.WriteFile(filepath.Join(folder, "password"), []byte(password+"\n"), 0o600))
}

// Chain is an embedded chain with the whole set on it. Admin holds every role
// and plenty of both tokens, which hub and policy book may take.
type Chain struct {
	*ledger.Chain
	Ctx       context.Context // ends with the test
	T         *testing.T
	Eth       *ethclient.Client
	At        deploy.Addresses
	Admin     *keys.Signer
	Operators []Operator // ascending by account, seated in epoch 1
}

// Key derives a key from a name, the same on every run.
func Key(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("sheaf test " + name)))
	if err != nil {
		panic(err)
	}
	return key
}

// New starts a chain with blocks every 20 ms, each a second after the one before by
// the chain's clock, deploys, and seats four operators.
func New(t *testing.T) *Chain {
	t.Helper()
	return NewWith(t, func(*deploy.Params) {})
}

// NewWith is New with other parameters of the contracts.
func NewWith(t *testing.T, adjust func(*deploy.Params)) *Chain {
	t.Helper()
	admin := Key("admin")
	c := &Chain{T: t, Admin: keys.NewSigner(admin), Operators: operators()}
	c.start()
	opts := bind.NewKeyedTransactor(admin, big.NewInt(ChainID))
	var err error
	params := deploy.DevnetParams(opts.From)
	adjust(&params)
	c.At, err = deploy.Deploy(c.Ctx, c.Eth, opts, params)
	require.NoError(t, err)
	c.fund()
	c.Enrol(c.Operators...)
	c.Seat(c.Operators...)
	c.Finalize()
	return c
}

// Finalize waits until everything that is mined is finalized. The endpoint shows
// a block a moment before the chain's own Head does, so it is the one asked.
func (c *Chain) Finalize() {
	c.T.Helper()
	head, err := c.Eth.BlockNumber(c.Ctx)
	require.NoError(c.T, err)
	require.NoError(c.T, c.AwaitFinalized(c.Ctx, head))
}

func operators() []Operator {
	list := make([]Operator, 4)
	for i := range list {
		list[i] = newOperator(fmt.Sprint("operator ", i), fmt.Sprintf("127.0.0.1:%d", 7700+i))
	}
	slices.SortFunc(list, func(a, b Operator) int { return a.Member.Operator.Compare(b.Member.Operator) })
	return list
}

// lifetime of a test's chain is nine tenths of the time that the tests have left, so that what waits in vain says for
// what: how long honest work takes is the machine's matter.
func lifetime(t *testing.T) (context.Context, context.CancelFunc) {
	if end, bounded := t.Deadline(); bounded {
		return context.WithTimeout(t.Context(), time.Until(end)*9/10)
	}
	return context.WithCancel(t.Context())
}

func (c *Chain) start() {
	ether := new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))
	accounts := map[common.Address]*big.Int{common.Address(c.Admin.Address()): ether}
	for _, o := range append(slices.Clone(c.Operators), Newcomer("")) {
		accounts[common.Address(o.Member.Operator)] = ether
		accounts[common.Address(o.transmitter().Address())] = ether
	}
	var err error
	c.Chain, err = ledger.NewChain(ledger.Config{
		Code:    map[common.Address][]byte{deploy.Factory: deploy.FactoryCode},
		ChainID: ChainID, Genesis: Genesis, Period: 20 * time.Millisecond, Accounts: accounts,
	})
	require.NoError(c.T, err)
	limit, cancelLimit := lifetime(c.T)
	ctx, cancel := context.WithCancel(limit)
	ended := make(chan error, 1)
	go func() { ended <- c.Run(ctx) }()
	c.T.Cleanup(func() {
		cancel()
		require.NoError(c.T, <-ended)
		cancelLimit()
	})
	require.NoError(c.T, c.WaitReady(ctx))
	c.Ctx = ctx
	c.Eth, err = ethclient.DialContext(ctx, c.WSURL())
	require.NoError(c.T, err)
	c.T.Cleanup(c.Eth.Close)
}

// fund gives the admin tokens, and hub, policy book and pool leave to take them.
func (c *Chain) fund() {
	c.T.Helper()
	token, admin := bindings.NewDemoToken(), common.Address(c.Admin.Address())
	plenty := big.NewInt(1_000_000_000_000)
	calls := []Call{{Key("admin"), c.At.PayoutToken, token.PackMint(admin, plenty)}}
	for _, spender := range []common.Address{c.At.Hub, c.At.Policies, c.At.Pool} {
		calls = append(calls, Call{Key("admin"), c.At.PayoutToken, token.PackApprove(spender, plenty)})
	}
	c.all(calls)
}

// newOperator makes an operator whose keys follow from a name.
func newOperator(name, endpoint string) Operator {
	own := Key(name)
	o := Operator{Key: own, Member: oracle.Member{Operator: oracle.Address(crypto.PubkeyToAddress(own.PublicKey)), Endpoint: endpoint}}
	return o.WithSigner(name + " signer").WithTLS(name + " tls")
}

// WithSigner is the operator with another signing key; SetKeys registers it.
func (o Operator) WithSigner(name string) Operator {
	o.secret = Key(name)
	o.Signer = keys.NewSigner(o.secret)
	o.Member.Signer = o.Signer.Address()
	return o
}

// WithTLS is the operator with another connection key; SetKeys registers it.
func (o Operator) WithTLS(name string) Operator {
	o.TLS = keys.NewTLS(ed25519.NewKeyFromSeed(crypto.Keccak256([]byte(name))))
	o.Member.TLSKey = o.TLS.PublicKey()
	return o
}

// keys are the operator's for the registry; its transmitter is derived.
func (o Operator) keys() bindings.OperatorKeys {
	return bindings.OperatorKeys{
		Signer: common.Address(o.Member.Signer), Transmitter: common.Address(o.transmitter().Address()),
		TlsKey: o.Member.TLSKey, Endpoint: o.Member.Endpoint,
	}
}

// transmitter is the account that the operator's node sends by: one per operator.
func (o Operator) transmitter() *keys.Signer { return keys.NewSigner(o.transmitterKey()) }

func (o Operator) transmitterKey() *ecdsa.PrivateKey {
	return Key("transmitter of " + o.Member.Operator.String())
}

// Newcomer is an operator with ether, who is not registered yet: Enrol does it.
func Newcomer(endpoint string) Operator { return newOperator("newcomer", endpoint) }

// Enrol registers operators and bonds the stake of a seat for each.
func (c *Chain) Enrol(operators ...Operator) {
	c.T.Helper()
	token, registry := bindings.NewDemoToken(), bindings.NewOperatorRegistry()
	stake := deploy.DevnetParams(common.Address{0: 1}).MinStake
	var register, bond []Call
	for _, o := range operators {
		account := common.Address(o.Member.Operator)
		register = append(register,
			Call{Key("admin"), c.At.StakeToken, token.PackMint(account, stake)},
			Call{o.Key, c.At.StakeToken, token.PackApprove(c.At.Registry, stake)},
			Call{o.Key, c.At.Registry, registry.PackRegister(o.keys())})
		bond = append(bond, Call{o.Key, c.At.Registry, registry.PackStake(stake)})
	}
	c.all(register)
	c.all(bond)
}

// SetKeys registers the operators' keys and endpoints as they are now.
func (c *Chain) SetKeys(operators ...Operator) {
	c.T.Helper()
	var calls []Call
	for _, o := range operators {
		calls = append(calls, Call{o.Key, c.At.Registry, bindings.NewOperatorRegistry().PackSetKeys(o.keys())})
	}
	c.all(calls)
}

// Seat makes operators the committee of the next epoch.
func (c *Chain) Seat(operators ...Operator) *types.Receipt {
	c.T.Helper()
	list := make([]common.Address, len(operators))
	for i, o := range operators {
		list[i] = common.Address(o.Member.Operator)
	}
	slices.SortFunc(list, common.Address.Cmp)
	return c.Must(Key("admin"), c.At.Registry, bindings.NewOperatorRegistry().PackSeatCommittee(list))
}

// callGas is the gas limit of a call. An estimate would be of the state before the
// other calls of its block: the first stake of a second costs more than the next.
const callGas = 2_000_000

// Call is a contract call of one account.
type Call struct {
	From *ecdsa.PrivateKey
	To   common.Address
	Data []byte
}

// Must has a call mined and fails the test if it reverts.
func (c *Chain) Must(from *ecdsa.PrivateKey, to common.Address, data []byte) *types.Receipt {
	c.T.Helper()
	return c.all([]Call{{from, to, data}})[0]
}

// all sends calls that do not depend on each other, waits for all of them and
// fails the test if one reverts.
func (c *Chain) all(calls []Call) []*types.Receipt {
	c.T.Helper()
	heads := make(chan *types.Header, 64)
	sub, err := c.Eth.SubscribeNewHead(c.Ctx, heads)
	require.NoError(c.T, err)
	defer sub.Unsubscribe()
	sent := c.Send(calls...)
	receipts := make([]*types.Receipt, len(calls))
	for i, tx := range sent {
		for receipts[i] == nil {
			if receipt, err := c.Eth.TransactionReceipt(c.Ctx, tx.Hash()); err == nil {
				require.Equal(c.T, types.ReceiptStatusSuccessful, receipt.Status)
				receipts[i] = receipt
				break
			}
			select {
			case <-heads:
			case err := <-sub.Err():
				require.NoError(c.T, err)
			case <-c.Ctx.Done():
				require.NoError(c.T, c.Ctx.Err())
			}
		}
	}
	return receipts
}

// Send hands calls to the chain and does not wait until they are mined.
func (c *Chain) Send(calls ...Call) []*types.Transaction {
	c.T.Helper()
	sent := make([]*types.Transaction, len(calls))
	var err error
	nonces := map[common.Address]uint64{} // the pool counts what it was just sent a little later
	for i, call := range calls {
		opts := bind.NewKeyedTransactor(call.From, big.NewInt(ChainID))
		nonce, known := nonces[opts.From]
		if !known {
			nonce, err = c.Eth.NonceAt(c.Ctx, opts.From, nil)
			require.NoError(c.T, err)
		}
		nonces[opts.From] = nonce + 1
		opts.Context, opts.Nonce = c.Ctx, new(big.Int).SetUint64(nonce)
		opts.GasLimit = callGas
		sent[i], err = bind.Transact(bind.NewBoundContract(call.To, abi.ABI{}, c.Eth, c.Eth, c.Eth), opts, call.Data)
		require.NoError(c.T, err)
	}
	return sent
}

// Committee is the seated committee.
func (c *Chain) Committee() oracle.Committee {
	committee := oracle.Committee{Epoch: 1}
	for _, o := range c.Operators {
		committee.Members = append(committee.Members, o.Member)
	}
	return committee
}

// Attest makes outcomes and a report for a request, signed by the first count operators.
func (c *Chain) Attest(request oracle.Request, attempt oracle.Attempt, risks []oracle.Hash, count int) oracle.Attested {
	c.T.Helper()
	outcomes := make([]oracle.Outcome, len(risks))
	for i, risk := range risks {
		outcomes[i] = oracle.Outcome{Index: uint32(i), Risk: risk, Value: 1000, Low: 900, High: 1100, ClearBps: 9000, K: 4, Status: oracle.StatusOK}
	}
	return c.AttestAs(request, attempt, outcomes, count)
}

// AttestAs is Attest of given outcomes, in the order of the request's risks.
func (c *Chain) AttestAs(request oracle.Request, attempt oracle.Attempt, outcomes []oracle.Outcome, count int) oracle.Attested {
	c.T.Helper()
	tree, err := oracle.OutcomeTree(outcomes)
	require.NoError(c.T, err)
	committee := c.Committee()
	report := oracle.Report{
		CommitteeDigest: committee.Digest(), RequestHash: attempt.RequestHash, RequestID: request.ID, Attempt: attempt.Attempt,
		TermsHash: request.TermsHash, ModelDigest: request.ModelDigest, OutcomeRoot: tree.Root(), OutcomeCount: request.RiskCount,
		ObservationRoot: oracle.Keccak([]byte("observations")), Observers: 0b1111, WindowEnd: request.WindowEnd,
	}
	digest := oracle.Domain{ChainID: ChainID, Hub: oracle.Address(c.At.Hub)}.Digest(report.StructHash())
	attested := oracle.Attested{Report: report, Outcomes: outcomes}
	for i, o := range c.Operators[:count] {
		sig, err := o.Signer.Sign(digest)
		require.NoError(c.T, err)
		attested.Signers |= 1 << i
		attested.Signatures = append(attested.Signatures, sig)
	}
	return attested
}
