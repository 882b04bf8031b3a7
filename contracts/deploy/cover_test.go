package deploy_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// counter is a policy book that numbers what it is asked to sell, knows its product
// book and its pool, and does nothing else.
func counter(products, pool common.Address) []byte {
	book := bindings.NewPolicyBook()
	asksFor := func(sel []byte, then byte) []byte {
		return []byte{byte(vm.PUSH4), sel[0], sel[1], sel[2], sel[3], byte(vm.EQ), byte(vm.PUSH1), then, byte(vm.JUMPI)}
	}
	answer := []byte{byte(vm.PUSH0), byte(vm.MSTORE), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.RETURN)}
	code := []byte{byte(vm.PUSH0), byte(vm.CALLDATALOAD), byte(vm.PUSH1), 0xe0, byte(vm.SHR), byte(vm.DUP1)}
	code = append(code, asksFor(book.PackPRODUCTS()[:4], 38)...)
	code = append(code, asksFor(book.PackPOOL()[:4], 66)...)
	code = append(code, byte(vm.PUSH0), byte(vm.SLOAD), byte(vm.PUSH1), 1, byte(vm.ADD), byte(vm.DUP1), byte(vm.PUSH0), byte(vm.SSTORE))
	code = append(code, answer...)
	for _, at := range []common.Address{products, pool} {
		code = append(append(code, byte(vm.JUMPDEST), byte(vm.PUSH20)), at[:]...)
		code = append(code, answer...)
	}
	return code
}

// boundless is a pool that limits no product and has nothing at risk.
func boundless() []byte {
	sel := bindings.NewRiskPool().PackProductLimit([32]byte{})[:4]
	return []byte{
		byte(vm.PUSH0), byte(vm.CALLDATALOAD), byte(vm.PUSH1), 0xe0, byte(vm.SHR),
		byte(vm.PUSH4), sel[0], sel[1], sel[2], sel[3], byte(vm.EQ), byte(vm.PUSH1), 200, byte(vm.SHL),
		byte(vm.PUSH0), byte(vm.MSTORE), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.RETURN),
	}
}

// TestCoversEqualTheContract draws covers of two to eight phases and what each is
// due, and has the contract close them in a drawn order: it pays what Aggregate
// says, earns each premium with its phase, and all of them with the payment that uses
// the cover up, and releases in the end what it locked.
func TestCoversEqualTheContract(t *testing.T) {
	const seed = 7
	m, random := newMachine(t), rand.New(rand.NewPCG(seed, 1))
	book, pool, rights := common.Address{19: 0xB0}, common.Address{19: 0xB1}, bindings.NewPolicyRights()
	m.config.State.SetCode(book, counter(m.products, pool), 0)
	m.config.State.SetCode(pool, boundless(), 0)
	admin := m.config.Origin
	authority := m.create(t, bindings.AccessManagerMetaData.Bin, bindings.NewAccessManager().PackConstructor(admin))
	at := m.create(t, bindings.PolicyRightsMetaData.Bin, rights.PackConstructor(authority))
	call := func(from common.Address, data []byte) []byte {
		m.config.Origin = from
		out, _, err := runtime.Call(at, data, m.config)
		require.NoError(t, err)
		return out
	}
	call(admin, rights.PackSetBook(book))
	var products [][32]byte
	for i := range 8 {
		products = append(products, [32]byte{31: byte(i + 1)})
		m.config.Origin = admin
		require.NoError(t, m.publish(products[i], terms.Curve{Kind: terms.Linear, Trigger: 1, Exit: 2}))
	}
	cut := 0
	for n := range max(200, curveInputs(t)/20) {
		sum := new(big.Int).Rsh(new(big.Int).SetBytes(randomBytes(random, 12)), uint(random.IntN(96)))
		phases := 2 + random.IntN(7)
		if least := big.NewInt(int64(phases)); sum.Cmp(least) < 0 { // each premium is 1 at least
			sum = least
		}
		premium := new(big.Int).Mul(sum, big.NewInt(premiumRate))
		premium.Div(premium.Add(premium, big.NewInt(9_999)), big.NewInt(10_000))
		out, err := rights.UnpackSellPhases(call(admin, rights.PackSellPhases(products[:phases], [32]byte{1}, common.Address{1}, sum)))
		require.NoError(t, err)
		require.Len(t, out, phases)
		random.Shuffle(phases, func(i, j int) { out[i], out[j] = out[j], out[i] })
		dues := make([]*big.Int, phases)
		for i := range dues {
			dues[i] = new(big.Int).Div(new(big.Int).Mul(sum, big.NewInt(int64(random.IntN(101)))), big.NewInt(100))
		}
		released, earned, paid := new(big.Int), new(big.Int), new(big.Int)
		for i, want := range terms.Aggregate(sum, dues...) {
			got, err := rights.UnpackClosePhase(call(book, rights.PackClosePhase(out[i], dues[i], premium)))
			require.NoError(t, err)
			require.Equal(t, want.String(), got.Amount.String(), "seed %d, cover %d of %s: phase %d due %s", seed, n, sum, i, dues[i])
			require.Equal(t, products[0], got.ProductId)
			released.Add(released, got.Released)
			earned.Add(earned, got.Earned)
			closed := int64(i + 1)
			if paid.Add(paid, want).Cmp(sum) == 0 {
				closed = int64(phases) // nothing is left that could give a premium back
			}
			require.Equal(t, new(big.Int).Mul(premium, big.NewInt(closed)).String(), earned.String(), "seed %d, cover %d of %s: phase %d", seed, n, sum, i)
			if want.Cmp(dues[i]) < 0 {
				cut++
			}
		}
		require.Equal(t, sum.String(), released.String(), "what was locked is what was released")
	}
	require.Positive(t, cut, "no payment met the aggregate")
}
