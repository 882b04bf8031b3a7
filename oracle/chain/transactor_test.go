package chain

import (
	"bytes"
	"context"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/devnet/ledger"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// mint is a call that adds amount to an account's demo tokens: sent twice it
// shows.
func (w *world) mint(to string, amount int64) (oracle.Address, []byte) {
	account := common.Address(oracletest.Address(to))
	return oracle.Address(w.At.PayoutToken), bindings.NewDemoToken().PackMint(account, big.NewInt(amount))
}

func (w *world) balance(of string) int64 {
	w.T.Helper()
	token := bindings.NewDemoToken()
	data := token.PackBalanceOf(common.Address(oracletest.Address(of)))
	v, err := call(w.Ctx, w.client, Latest, oracle.Address(w.At.PayoutToken), data, token.UnpackBalanceOf)
	require.NoError(w.T, err)
	return v.Int64()
}

func (w *world) nonceOf(account oracle.Address) uint64 {
	w.T.Helper()
	nonce, err := w.Eth.PendingNonceAt(w.Ctx, common.Address(account))
	require.NoError(w.T, err)
	return nonce
}

func TestTransactorSendsManyAtOnceEachOnce(t *testing.T) {
	w := newWorld(t)
	sender := NewTransactor(w.client, w.Admin, TransactorConfig{})
	before := w.nonceOf(w.Admin.Address())
	to, data := w.mint("many", 7)
	const calls = 20
	var all sync.WaitGroup
	nonces := make([]common.Hash, calls)
	for i := range calls {
		all.Go(func() {
			receipt, err := sender.Send(w.Ctx, to, data)
			if err == nil {
				nonces[i] = receipt.TxHash
			}
		})
	}
	all.Wait()
	require.NotContains(t, nonces, common.Hash{})
	require.Equal(t, int64(7*calls), w.balance("many"))
	require.Equal(t, before+calls, w.nonceOf(w.Admin.Address()))
}

func TestTransactorDoesNotSendWhatWouldRevert(t *testing.T) {
	w := newWorld(t)
	sender := NewTransactor(w.client, w.Admin, TransactorConfig{})
	before := w.nonceOf(w.Admin.Address())
	w.open(1)
	_, err := NewHub(w.client, sender).Reopen(w.Ctx, oracletest.Uint256(1))
	var refused *Refusal
	require.ErrorAs(t, err, &refused)
	require.Equal(t, "AttemptNotLapsed", refused.Name)
	require.Regexp(t, `^the contract refuses: AttemptNotLapsed \(given \d+, required \d+\)$`, err.Error())
	require.ErrorIs(t, err, oracle.ReasonChainRefused)
	require.Equal(t, before+1, w.nonceOf(w.Admin.Address()), "only the request was sent")
}

func TestTransactorSaysWhyAMinedCallReverted(t *testing.T) {
	w := newWorld(t)
	sender := NewTransactor(w.client, w.Admin, TransactorConfig{})
	price, err := sender.price(w.Ctx)
	require.NoError(t, err)
	for name, tc := range map[string]struct {
		gas  uint64
		want string
	}{
		"reason":     {200_000, "the contract refuses: RequestNotOpen (requestId 9, given 0)"},
		"out of gas": {22_000, "after 22000 of 22000 gas"},
	} {
		// Straight to launch: the state changed after the estimate.
		f := &flight{to: oracle.Address(w.At.Hub), data: bindings.NewReportHub().PackFail(big.NewInt(9)), gas: tc.gas}
		require.NoError(t, sender.launch(w.Ctx, f, price), name)
		receipt, err := sender.await(w.Ctx, f)
		require.NoError(t, err, name)
		require.Zero(t, receipt.Status, name)
		err = sender.postMortem(w.Ctx, f, receipt)
		require.ErrorContains(t, err, "reverted in block", name)
		require.ErrorContains(t, err, tc.want, name)
		require.ErrorIs(t, err, oracle.ReasonChainRefused, name)
	}
}

func TestTransactorWithoutFundsSaysSo(t *testing.T) {
	w := newWorld(t)
	poor := keys.NewSigner(chaintest.Key("poor"))
	sender := NewTransactor(w.client, poor, TransactorConfig{})
	token := bindings.NewDemoToken()
	_, err := sender.Send(w.Ctx, oracle.Address(w.At.PayoutToken), token.PackApprove(common.Address{1}, big.NewInt(1)))
	require.ErrorContains(t, err, "transmitter "+poor.Address().String()+" cannot pay for gas: send it funds")
	require.ErrorIs(t, err, oracle.ReasonChainRefused)
}

func TestTransactorKeepsToItsFeeLimit(t *testing.T) {
	w := newWorld(t)
	sender := NewTransactor(w.client, w.Admin, TransactorConfig{MaxFee: big.NewInt(1)})
	to, data := w.mint("fee", 1)
	_, err := sender.Send(w.Ctx, to, data)
	require.ErrorContains(t, err, "more than the limit of 1")
}

// An endpoint that takes the transaction and loses its answer: the same
// transaction is sent again, never a second one.
func TestTransactorDoesNotSendTwiceWhenAnAnswerIsLost(t *testing.T) {
	w := newWorld(t)
	var lost atomic.Int32
	server := tamper(t, w.HTTPURL(), func(answer []byte) []byte { return answer })
	inner := server.Config.Handler
	server.Config.Handler = dropping(inner, []byte("eth_sendRawTransaction"), 3, &lost)
	sender := NewTransactor(w.connect(server.URL), w.Admin, TransactorConfig{})
	before := w.nonceOf(w.Admin.Address())
	to, data := w.mint("lost", 5)
	_, err := sender.Send(w.Ctx, to, data)
	require.NoError(t, err)
	require.GreaterOrEqual(t, lost.Load(), int32(1))
	require.Equal(t, int64(5), w.balance("lost"))
	require.Equal(t, before+1, w.nonceOf(w.Admin.Address()))

	_, err = sender.Send(w.Ctx, to, data)
	require.NoError(t, err)
	require.Equal(t, int64(10), w.balance("lost"))
}

func TestTransactorGoesPastAnothersNonce(t *testing.T) {
	w := newWorld(t)
	sender := NewTransactor(w.client, w.Admin, TransactorConfig{})
	to, data := w.mint("shared", 3)
	_, err := sender.Send(w.Ctx, to, data)
	require.NoError(t, err)
	w.Must(chaintest.Key("admin"), w.At.PayoutToken, data)
	_, err = sender.Send(w.Ctx, to, data)
	require.NoError(t, err)
	require.Equal(t, int64(9), w.balance("shared"))
}

// An endpoint counts a transaction that waits only a moment after it took it:
// a call that comes in between is refused its nonce and takes the next.
func TestTransactorGoesPastANonceThatIsNotCountedYet(t *testing.T) {
	signer := keys.NewSigner(chaintest.Key("stale"))
	chain, client, ctx := bare(t, signer.Address())
	var stale atomic.Int32
	server := tamper(t, chain.HTTPURL(), func(answer []byte) []byte { return answer })
	server.Config.Handler = counting(server.Config.Handler, []byte("eth_getTransactionCount"), &stale)
	behind := &Client{cfg: Config{URLs: []string{server.URL}, ChainID: chaintest.ChainID}}
	t.Cleanup(behind.Close)

	waiting := NewTransactor(client, signer, TransactorConfig{})
	price, err := waiting.price(ctx)
	require.NoError(t, err)
	first := &flight{to: oracletest.Address("to"), gas: 21_000}
	require.NoError(t, waiting.launch(ctx, first, price))
	sender := NewTransactor(behind, signer, TransactorConfig{}) // another run of the same node
	second := &flight{to: oracletest.Address("to"), data: []byte{1}, gas: 30_000}
	require.NoError(t, sender.launch(ctx, second, price))
	require.Equal(t, int32(2), stale.Load(), "the count was read twice and was stale twice")
	require.Equal(t, []uint64{0, 1}, []uint64{first.nonce, second.nonce})
}

// Two runs that look at the account at the same time and send the same: whatever comes between
// the look and the sending, the chain has it once.
func TestOfTwoSentUnderOneNonceTheChainTakesOne(t *testing.T) {
	signer := keys.NewSigner(chaintest.Key("once"))
	chain, client, ctx := bare(t, signer.Address())
	to, runs := oracletest.Address("to"), [3]*Transactor{}
	for i := range runs {
		runs[i] = NewTransactor(client, signer, TransactorConfig{})
		nonce, waiting, err := runs[i].Free(ctx)
		require.NoError(t, err)
		require.Zero(t, nonce)
		require.Zero(t, waiting)
	}
	first := make(chan error, 1)
	price, err := runs[0].price(ctx)
	require.NoError(t, err)
	f := &flight{to: to, gas: 21_000}
	require.NoError(t, runs[0].launch(ctx, f, price))
	go func() {
		_, err := runs[0].await(ctx, f)
		first <- err
	}()
	_, err = runs[1].SendAt(ctx, 0, to, []byte{1}) // what came before it waits
	require.ErrorContains(t, err, "nonce 0 of account "+signer.Address().String()+" has been taken since")
	_, waiting, err := runs[2].Free(ctx)
	require.NoError(t, err)
	require.Equal(t, uint64(1), waiting)

	require.NoError(t, chain.Advance(ctx, chaintest.Genesis.Add(time.Hour)))
	require.NoError(t, <-first)
	_, err = runs[2].SendAt(ctx, 0, to, []byte{2}) // what came before it is mined
	require.ErrorContains(t, err, "has been taken since")
	nonce, waiting, err := runs[2].Free(ctx)
	require.NoError(t, err)
	require.Equal(t, []uint64{1, 0}, []uint64{nonce, waiting}, "one call was mined, and none waits")
}

// A chain that took blocks back counts fewer nonces than were sent: calls go on from its count, without a gap
// that nothing would ever fill.
func TestTransactorLeavesNoGapAfterItFellBack(t *testing.T) {
	signer := keys.NewSigner(chaintest.Key("back"))
	_, client, ctx := bare(t, signer.Address())
	sender := NewTransactor(client, signer, TransactorConfig{})
	sender.next = 10 // of what is no longer there
	price, err := sender.price(ctx)
	require.NoError(t, err)
	for want := range uint64(2) {
		f := &flight{to: oracletest.Address("to"), gas: 21_000}
		require.NoError(t, sender.launch(ctx, f, price))
		require.Equal(t, want, f.nonce)
	}
}

// bare is a client of a chain that makes blocks only when told, with no
// contract on it.
func bare(t *testing.T, account oracle.Address) (*ledger.Chain, *Client, context.Context) {
	t.Helper()
	chain, err := ledger.NewChain(ledger.Config{
		ChainID: chaintest.ChainID, Genesis: chaintest.Genesis, Period: time.Hour,
		Accounts: map[common.Address]*big.Int{common.Address(account): big.NewInt(params.Ether)},
	})
	require.NoError(t, err)
	limit, cancelLimit := context.WithTimeout(t.Context(), 60*time.Second)
	ctx, cancel := context.WithCancel(limit)
	ended := make(chan error, 1)
	go func() { ended <- chain.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-ended)
		cancelLimit()
	})
	require.NoError(t, chain.WaitReady(ctx))
	client := &Client{cfg: Config{URLs: []string{chain.WSURL()}, ChainID: chaintest.ChainID}}
	t.Cleanup(client.Close)
	return chain, client, ctx
}

func TestTransactorRaisesTheFeeOfWhatWaits(t *testing.T) {
	signer := keys.NewSigner(chaintest.Key("slow"))
	chain, client, ctx := bare(t, signer.Address())
	log, said := awaitLog()
	sender := NewTransactor(client, signer, TransactorConfig{BumpAfter: time.Millisecond, Log: log})
	sent := make(chan *types.Receipt, 1)
	go func() {
		receipt, _ := sender.Send(ctx, oracletest.Address("to"), nil)
		sent <- receipt
	}()
	for range 2 {
		w := &world{Chain: &chaintest.Chain{Ctx: ctx, T: t}}
		w.hears(said, "transaction replaced at a higher fee")
	}
	require.NoError(t, chain.Advance(ctx, chaintest.Genesis.Add(time.Hour)))
	receipt := <-sent
	require.NotNil(t, receipt)
	require.Equal(t, uint64(1), receipt.BlockNumber.Uint64())
	require.GreaterOrEqual(t, receipt.EffectiveGasPrice.Cmp(big.NewInt(1)), 0)
	var nonce uint64
	require.NoError(t, client.do(ctx, "read nonce", func(ctx context.Context, conn *ethclient.Client) (err error) {
		nonce, err = conn.NonceAt(ctx, common.Address(signer.Address()), nil)
		return err
	}))
	require.Equal(t, uint64(1), nonce, "one call, one nonce")
}

func TestTransactorGivesUpANonceThatIsTaken(t *testing.T) {
	signer := keys.NewSigner(chaintest.Key("taken"))
	chain, client, ctx := bare(t, signer.Address())
	sender := NewTransactor(client, signer, TransactorConfig{BumpAfter: time.Millisecond})
	price, err := sender.price(ctx)
	require.NoError(t, err)
	ours := &flight{to: oracletest.Address("ours"), gas: 21_000}
	require.NoError(t, sender.sign(ours, price)) // signed, and never arrived
	theirs := &flight{to: oracletest.Address("theirs"), gas: 21_000}
	require.NoError(t, sender.sign(theirs, price))
	require.NoError(t, sender.broadcast(ctx, theirs))
	require.NoError(t, chain.Advance(ctx, chaintest.Genesis.Add(time.Hour)))
	_, err = sender.await(ctx, ours)
	require.ErrorContains(t, err, "nonce 0 of "+signer.Address().String()+" was used by another transaction")
}

func TestTransactorStopsWaitingWithItsContext(t *testing.T) {
	signer := keys.NewSigner(chaintest.Key("stop"))
	chain, client, ctx := bare(t, signer.Address())
	sender := NewTransactor(client, signer, TransactorConfig{})
	bounded, cancel := context.WithCancel(ctx)
	log := make(chan error, 1)
	go func() {
		_, err := sender.Send(bounded, oracletest.Address("to"), nil)
		log <- err
	}()
	require.Eventually(t, func() bool {
		sender.mu.Lock()
		defer sender.mu.Unlock()
		return sender.flights == 1
	}, 30*time.Second, time.Millisecond)
	cancel()
	require.ErrorIs(t, <-log, context.Canceled)

	// What was sent may still be mined; the next call goes past it.
	done := make(chan error, 1)
	go func() {
		_, err := sender.Send(ctx, oracletest.Address("to"), nil)
		done <- err
	}()
	require.Eventually(t, func() bool {
		sender.mu.Lock()
		defer sender.mu.Unlock()
		return sender.next == 2
	}, 30*time.Second, time.Millisecond)
	require.NoError(t, chain.Advance(ctx, chaintest.Genesis.Add(time.Hour)))
	require.NoError(t, <-done)
}

func TestRefusalReadsEveryKindOfRevert(t *testing.T) {
	hub := bindings.NewReportHub().GetABI()
	pack := func(name string, values ...any) []byte {
		data, err := hub.Errors[name].Inputs.Pack(values...)
		require.NoError(t, err)
		id := hub.Errors[name].ID
		return append(id[:4:4], data...)
	}
	text := common.FromHex("08c379a0" + "0000000000000000000000000000000000000000000000000000000000000020" +
		"0000000000000000000000000000000000000000000000000000000000000002" + "6e6f000000000000000000000000000000000000000000000000000000000000")
	for want, data := range map[string][]byte{
		"the contract refuses without a reason":                                     nil,
		"the contract refuses with unknown error 0xdeadbeef":                        {0xde, 0xad, 0xbe, 0xef},
		"the contract refuses: NoCommittee":                                         pack("NoCommittee"),
		"the contract refuses: WrongAttempt (given 1, required 2)":                  pack("WrongAttempt", uint32(1), uint32(2)),
		"the contract refuses: WrongAttempt":                                        pack("WrongAttempt", uint32(1), uint32(2))[:9],
		"the contract refuses: revert (no)":                                         text,
		"the contract refuses: DuplicateRisk (riskId 0x" + hex64("07") + ")":        pack("DuplicateRisk", [32]byte{31: 7}),
		"the contract refuses: NothingToClaim (account 0x" + hex64("01")[24:] + ")": pack("NothingToClaim", common.Address{19: 1}),
	} {
		require.Equal(t, want, refusal(data).Error())
	}
}

func hex64(end string) string {
	return string(bytes.Repeat([]byte("0"), 64-len(end))) + end
}
