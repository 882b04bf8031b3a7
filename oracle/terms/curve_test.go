package terms_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// curveVector has one flat shape so that the contract's test can read it too.
type curveVector struct {
	Kind          uint8    `json:"kind"`
	Trigger       int32    `json:"trigger"`
	Exit          int32    `json:"exit"`
	MinPaymentBps uint16   `json:"minPaymentBps"`
	Franchise     uint16   `json:"franchiseBps"`
	Deductible    uint16   `json:"deductibleBps"`
	Coinsurance   uint16   `json:"coinsuranceBps"`
	Limit         uint16   `json:"limitBps"`
	Knee          int32    `json:"knee"`
	KneeShareBps  uint16   `json:"kneeShareBps"`
	Tick          uint32   `json:"tick"`
	Thresholds    []int32  `json:"thresholds"`
	ShareBps      []uint16 `json:"shareBps"`
	Value         int32    `json:"value"`
	SumInsured    string   `json:"sumInsured"`
	Payout        string   `json:"payout"`
}

func (v curveVector) curve() terms.Curve {
	c := terms.Curve{
		Kind: terms.CurveKind(v.Kind), Trigger: v.Trigger, Exit: v.Exit, MinPaymentBps: v.MinPaymentBps,
		FranchiseBps: v.Franchise, DeductibleBps: v.Deductible, CoinsuranceBps: v.Coinsurance, LimitBps: v.Limit,
		Knee: v.Knee, KneeShareBps: v.KneeShareBps, Tick: v.Tick,
	}
	for i := range v.Thresholds {
		c.Bands = append(c.Bands, terms.Band{Threshold: v.Thresholds[i], ShareBps: v.ShareBps[i]})
	}
	return c
}

// TestCurveVectors holds Go and Solidity to the same payouts, the known ones
// first and then seeded random ones.
func TestCurveVectors(t *testing.T) {
	vectors := []curveVector{
		{Kind: 1, Trigger: 1_200_000, Exit: 2_000_000, Value: 1_607_200, SumInsured: "10000000000"}, // July rain: 50.90 %
		{Kind: 1, Trigger: 800_000, Exit: 320_000, Value: 763_000, SumInsured: "4000000"},
		{Kind: 1, Trigger: 0, Exit: 1, Value: 1, SumInsured: "340282366920938463463374607431768211455"},
		{Kind: 1, Trigger: -2_147_483_648, Exit: 2_147_483_647, Value: 0, SumInsured: "1000000007"},
		{Kind: 2, Trigger: 3_000, Exit: 3_001, Value: 3_000, SumInsured: "77"},
		{
			Kind: 3, Trigger: 800_000, Exit: 320_000, Value: 779_999, SumInsured: "1000000",
			Thresholds: []int32{320_000, 520_000, 620_000, 780_000, 800_000}, ShareBps: []uint16{10_000, 5_500, 3_500, 700, 350},
		},
	}
	random := rand.New(rand.NewPCG(1, 2))
	vectors = append(vectors,
		// Public covers: 8 rain days over 3 at 10,000 each, 39 mm over 20 mm, PRF coverage 90 at index 62.
		curveVector{Kind: 4, Trigger: 30_000, Exit: 230_000, Tick: 5_000, Value: 80_000, SumInsured: "200000"},
		curveVector{Kind: 4, Trigger: 200_000, Exit: 400_000, Tick: 5_000, Value: 390_000, SumInsured: "200000"},
		curveVector{Kind: 1, Trigger: 900_000, Exit: 0, Value: 620_000, SumInsured: "10000"},
		curveVector{Kind: 4, Trigger: -2_147_483_648, Exit: 2_147_483_647, Tick: 4_294_967_295, Value: 2_147_483_647, SumInsured: "340282366920938463463374607431768211455"},
		curveVector{Kind: 5, Trigger: 2_147_483_647, Exit: -2_147_483_648, Knee: 0, KneeShareBps: 9_999, Value: -2_147_483_647, SumInsured: "340282366920938463463374607431768211455"},
	)
	for range 60 {
		vectors = append(vectors, randomVector(random))
	}
	for i := range vectors {
		v := &vectors[i]
		if v.Thresholds == nil {
			v.Thresholds, v.ShareBps = []int32{}, []uint16{}
		}
		c := v.curve()
		if err := c.Check(); err != nil {
			t.Fatalf("vector %d: %v", i, err)
		}
		sum, _ := new(big.Int).SetString(v.SumInsured, 10)
		v.Payout = c.Payout(v.Value, sum).String()
	}
	if vectors[0].Payout != "5090000000" {
		t.Errorf("160.72 mm of [120, 200] pays %s of 10000000000, want 50.90 %%", vectors[0].Payout)
	}
	for i, want := range map[int]string{6: "50000", 7: "190000", 8: "3111"} {
		if vectors[i].Payout != want {
			t.Errorf("public cover %d pays %s, want %s", i, vectors[i].Payout, want)
		}
	}
	oracletest.Golden(t, "vectors/curves.json", vectors)
}

func randomVector(random *rand.Rand) curveVector {
	v := curveVector{Kind: uint8(1 + random.IntN(5)), Trigger: int32(random.Uint32()), SumInsured: big.NewInt(random.Int64()).String()}
	for v.Exit = v.Trigger; v.Exit == v.Trigger; {
		v.Exit = v.Trigger + int32(random.IntN(4_000_001)-2_000_000)
	}
	v.Value = v.Trigger + int32(random.IntN(6_000_001)-3_000_000)
	switch random.IntN(3) {
	case 0:
		v.MinPaymentBps = uint16(random.IntN(10_001))
	case 1:
		v.Franchise, v.Deductible = uint16(random.IntN(10_001)), uint16(random.IntN(10_000))
	}
	if random.IntN(3) == 0 {
		v.Coinsurance = uint16(random.IntN(10_000))
	}
	if random.IntN(3) == 0 {
		v.Limit = v.MinPaymentBps + uint16(random.IntN(10_001-int(v.MinPaymentBps)))
	}
	switch terms.CurveKind(v.Kind) {
	case terms.Tick:
		v.Tick = 1 + uint32(random.IntN(2_000))
	case terms.TwoSlope:
		low, high := int64(min(v.Trigger, v.Exit)), int64(max(v.Trigger, v.Exit))
		if high-low < 2 {
			v.Kind = uint8(terms.Linear)
			break
		}
		v.Knee, v.KneeShareBps = int32(low+1+random.Int64N(high-low-1)), uint16(random.IntN(10_001))
	}
	if v.Kind == uint8(terms.Steps) {
		v.Thresholds, v.ShareBps = []int32{v.Trigger}, []uint16{uint16(random.IntN(3_000))}
		if v.Exit > v.Trigger {
			v.Thresholds, v.ShareBps = append(v.Thresholds, v.Exit), append(v.ShareBps, 9_999)
		} else {
			v.Thresholds, v.ShareBps = append([]int32{v.Exit}, v.Thresholds...), append([]uint16{9_999}, v.ShareBps...)
		}
	}
	return v
}

// TestPayoutNeverFallsWithTheLoss walks deeper and deeper losses.
func TestPayoutNeverFallsWithTheLoss(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		v := randomVector(random)
		c := v.curve()
		sum := big.NewInt(1_000_003)
		step, before := int32(1), big.NewInt(-1)
		if !c.Excess() {
			step = -1
		}
		for i := int64(-3); i <= 20; i++ {
			at := int64(c.Trigger) + int64(step)*i*200_000
			if at != int64(int32(at)) {
				continue
			}
			paid := c.Payout(int32(at), sum)
			if paid.Cmp(before) < 0 || paid.Cmp(sum) > 0 {
				t.Fatalf("%+v at %d pays %s after %s of %s", c, at, paid, before, sum)
			}
			before = paid
		}
	}
}

func TestCurveCheckNamesTheRule(t *testing.T) {
	band := func(threshold int32, bps uint16) terms.Band { return terms.Band{Threshold: threshold, ShareBps: bps} }
	for name, c := range map[string]terms.Curve{
		"kind":            {Kind: 6, Trigger: 1, Exit: 2},
		"no tick":         {Kind: terms.Tick, Trigger: 1, Exit: 2},
		"tick elsewhere":  {Kind: terms.Linear, Trigger: 1, Exit: 2, Tick: 1},
		"knee at trigger": {Kind: terms.TwoSlope, Trigger: 1, Exit: 9, Knee: 1},
		"knee at exit":    {Kind: terms.TwoSlope, Trigger: 9, Exit: 1, Knee: 1},
		"knee elsewhere":  {Kind: terms.Linear, Trigger: 1, Exit: 9, Knee: 5},
		"knee share":      {Kind: terms.TwoSlope, Trigger: 1, Exit: 9, Knee: 5, KneeShareBps: 10_001},
		"franchise":       {Kind: terms.Linear, Trigger: 1, Exit: 2, FranchiseBps: 10_001},
		"deductible":      {Kind: terms.Linear, Trigger: 1, Exit: 2, DeductibleBps: 10_000},
		"coinsurance":     {Kind: terms.Linear, Trigger: 1, Exit: 2, CoinsuranceBps: 10_000},
		"limit":           {Kind: terms.Linear, Trigger: 1, Exit: 2, LimitBps: 10_001},
		"clash":           {Kind: terms.Linear, Trigger: 1, Exit: 2, MinPaymentBps: 1, FranchiseBps: 1},
		"clash too":       {Kind: terms.Linear, Trigger: 1, Exit: 2, MinPaymentBps: 1, DeductibleBps: 1},
		"clash of limits": {Kind: terms.Linear, Trigger: 1, Exit: 2, MinPaymentBps: 2, LimitBps: 1},
		"no direction":    {Kind: terms.Linear, Trigger: 1, Exit: 1},
		"minimum":         {Kind: terms.Linear, Trigger: 1, Exit: 2, MinPaymentBps: 10_001},
		"bands elsewhere": {Kind: terms.Linear, Trigger: 1, Exit: 2, Bands: []terms.Band{band(1, 1)}},
		"no bands":        {Kind: terms.Steps, Trigger: 1, Exit: 2},
		"order":           {Kind: terms.Steps, Trigger: 1, Exit: 9, Bands: []terms.Band{band(1, 1), band(1, 2)}},
		"pays less":       {Kind: terms.Steps, Trigger: 1, Exit: 9, Bands: []terms.Band{band(1, 5), band(2, 2)}},
		"share":           {Kind: terms.Steps, Trigger: 1, Exit: 9, Bands: []terms.Band{band(1, 10_001)}},
		"beyond exit":     {Kind: terms.Steps, Trigger: 1, Exit: 9, Bands: []terms.Band{band(1, 5), band(10, 6)}},
		"off trigger":     {Kind: terms.Steps, Trigger: 1, Exit: 9, Bands: []terms.Band{band(2, 5)}},
	} {
		if err := c.Check(); err == nil {
			t.Errorf("%s: want an error", name)
		}
	}
}

func FuzzValue(f *testing.F) {
	for _, s := range []string{"160.72", "-0.0001", "214748.3647", "0", "1.", ".5", "--1", "1e3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := terms.ParseValue(s)
		if err != nil {
			return
		}
		if again, err := terms.ParseValue(terms.FormatValue(v)); err != nil || again != v {
			t.Errorf("%q is %d, written %q, read %d %v", s, v, terms.FormatValue(v), again, err)
		}
	})
}
