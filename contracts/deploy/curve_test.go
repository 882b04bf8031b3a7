package deploy_test

import (
	"math/big"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// curveInputs is how many payments TestCurvesEqualTheContract compares; the
// environment asks for more.
func curveInputs(t *testing.T) int {
	if s := os.Getenv("SHEAF_CURVE_INPUTS"); s != "" {
		n, err := strconv.Atoi(s)
		require.NoError(t, err)
		return n
	}
	return 4_000
}

// machine is an EVM with one ProductBook, whose admin is the zero account.
type machine struct {
	config   *runtime.Config
	products common.Address
	abi      *bindings.ProductBook
}

func newMachine(t *testing.T) *machine {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	m := &machine{
		config: &runtime.Config{ChainConfig: params.MergedTestChainConfig, State: db, Time: 1_600_000_000, GasLimit: 1 << 32, Random: &common.Hash{}, BlockNumber: big.NewInt(1)},
		abi:    bindings.NewProductBook(),
	}
	authority := m.create(t, bindings.AccessManagerMetaData.Bin, bindings.NewAccessManager().PackConstructor(common.Address{19: 1}))
	m.config.Origin = common.Address{19: 1}
	models := m.create(t, bindings.ModelRegistryMetaData.Bin, bindings.NewModelRegistry().PackConstructor(authority, true, 0))
	_, _, err = runtime.Call(models, bindings.NewModelRegistry().PackRegister([32]byte{1}, "x"), m.config)
	require.NoError(t, err)
	m.products = m.create(t, bindings.ProductBookMetaData.Bin, m.abi.PackConstructor(authority, models))
	return m
}

func (m *machine) create(t *testing.T, bin string, args []byte) common.Address {
	t.Helper()
	_, at, _, err := runtime.Create(append(common.FromHex(bin), args...), m.config)
	require.NoError(t, err)
	return at
}

// premiumRate of every product of a machine, 1e-4 of the sum insured: so low that the
// premiums of eight phases, each rounded up, are never more than a drawn sum.
const premiumRate = 1

// publish puts a product with the curve on sale; the contract may refuse it.
func (m *machine) publish(id [32]byte, c terms.Curve) error {
	curve := bindings.Curve{
		Kind: uint8(c.Kind), Trigger: c.Trigger, Exit: c.Exit, MinPaymentBps: c.MinPaymentBps, FranchiseBps: c.FranchiseBps,
		DeductibleBps: c.DeductibleBps, CoinsuranceBps: c.CoinsuranceBps, LimitBps: c.LimitBps,
		Knee: c.Knee, KneeShareBps: c.KneeShareBps, Tick: c.Tick,
	}
	for _, b := range c.Bands {
		curve.Bands = append(curve.Bands, bindings.Band{Threshold: b.Threshold, ShareBps: b.ShareBps})
	}
	day := uint64(86_400)
	start := m.config.Time + 10*day
	_, _, err := runtime.Call(m.products, m.abi.PackPublish(bindings.Product{
		TermsHash: id, ModelDigest: [32]byte{1}, WindowStart: start, WindowEnd: start + 30*day, SaleCutoff: start - day,
		FallbackRule: 1, PremiumRateBps: premiumRate, Name: "n", Peril: "p", Curve: curve, DisputeFloor: new(big.Int),
	}), m.config)
	return err
}

func (m *machine) payout(t *testing.T, id [32]byte, value int32, sum *big.Int) *big.Int {
	out, _, err := runtime.Call(m.products, m.abi.PackPayoutFor(id, value, sum), m.config)
	require.NoError(t, err)
	return new(big.Int).SetBytes(out)
}

// TestCurvesEqualTheContract draws curves, valid and not: the contract refuses
// those that Check refuses, and pays what Payout says to the last unit.
func TestCurvesEqualTheContract(t *testing.T) {
	const seed, each = 6, 40
	m, random := newMachine(t), rand.New(rand.NewPCG(seed, 1))
	valid, refused, kinds := 0, 0, map[terms.CurveKind]int{}
	for n := uint64(1); valid*each < curveInputs(t); n++ {
		var id [32]byte
		new(big.Int).SetUint64(n).FillBytes(id[:])
		c := drawCurve(random)
		err := m.publish(id, c)
		require.Equal(t, c.Check() == nil, err == nil, "seed %d, curve %d: %+v: Go says %v, the contract %v", seed, n, c, c.Check(), err)
		if err != nil {
			refused++
			continue
		}
		valid++
		kinds[c.Kind]++
		for range each {
			value, sum := drawValue(random, c), new(big.Int).Rsh(new(big.Int).SetBytes(randomBytes(random, 16)), uint(random.IntN(128)))
			want := c.Payout(value, sum)
			require.Equal(t, want.String(), m.payout(t, id, value, sum).String(), "seed %d, curve %d: %+v at %d of %s", seed, n, c, value, sum)
		}
	}
	for kind := terms.Linear; kind <= terms.TwoSlope; kind++ {
		require.Positive(t, kinds[kind], "no valid curve of kind %s", kind)
	}
	t.Logf("%d payments by %d curves equal; both refused %d others", valid*each, valid, refused)
}

func randomBytes(random *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(random.Uint32())
	}
	return b
}

// drawCurve draws a curve that is mostly valid.
func drawCurve(random *rand.Rand) terms.Curve {
	c := terms.Curve{Kind: terms.CurveKind(random.IntN(7)), Trigger: int32(random.Uint32())}
	c.Exit = int32(random.Uint32())
	if random.IntN(2) == 0 {
		c.Exit = c.Trigger + int32(random.IntN(41)-20)
	}
	share := func(odds int) uint16 {
		if random.IntN(odds) != 0 {
			return 0
		}
		return uint16(random.IntN(10_003))
	}
	c.MinPaymentBps, c.FranchiseBps, c.DeductibleBps = share(4), share(5), share(5)
	c.CoinsuranceBps, c.LimitBps = share(3), share(3)
	if c.Kind == terms.Tick || random.IntN(50) == 0 {
		c.Tick = random.Uint32() >> random.IntN(33)
	}
	if c.Kind == terms.TwoSlope || random.IntN(50) == 0 {
		at := int64(c.Trigger) + (int64(c.Exit)-int64(c.Trigger))*int64(random.IntN(103)-1)/100
		c.Knee, c.KneeShareBps = int32(at), uint16(random.IntN(10_003))
	}
	if c.Kind == terms.Steps || random.IntN(50) == 0 {
		c.Bands = drawBands(random, c)
	}
	return c
}

// drawBands walks from trigger to exit in growing shares, and sometimes errs.
func drawBands(random *rand.Rand, c terms.Curve) []terms.Band {
	n := 1 + random.IntN(17)
	full := int64(c.Exit) - int64(c.Trigger)
	bands := make([]terms.Band, n)
	for i := range bands {
		at := i
		if full < 0 {
			at = n - 1 - i
		}
		threshold := int64(c.Trigger) + full*int64(at)/int64(n)
		bands[i] = terms.Band{Threshold: int32(threshold), ShareBps: uint16(10_000 * (at + 1) / n)}
	}
	if random.IntN(5) == 0 {
		bands[random.IntN(n)].ShareBps = uint16(random.IntN(10_003))
	}
	return bands
}

// drawValue draws near the places where a curve turns, and anywhere.
func drawValue(random *rand.Rand, c terms.Curve) int32 {
	near := []int32{c.Trigger, c.Exit, c.Knee, int32((int64(c.Trigger) + int64(c.Exit)) / 2)}
	for _, b := range c.Bands {
		near = append(near, b.Threshold)
	}
	if random.IntN(3) == 0 {
		return int32(random.Uint32())
	}
	if random.IntN(2) == 0 && c.Trigger != c.Exit {
		return int32(int64(c.Trigger) + (int64(c.Exit)-int64(c.Trigger))*int64(random.IntN(1_001))/1_000)
	}
	return near[random.IntN(len(near))] + int32(random.IntN(5)-2)
}
