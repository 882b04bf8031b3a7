package deploy_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
)

func deployFor(t *testing.T, c *chain, from *account, p deploy.Params) deploy.Addresses {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	a, err := deploy.Deploy(ctx, c, from.opts(c), p)
	c.must(err)
	return a
}

func TestDeployWiresAndHandsOver(t *testing.T) {
	deployer, admin, stranger := newAccount("deployer"), newAccount("admin"), newAccount("stranger")
	c := newChain(t, deployer, admin, stranger)
	a := deployFor(t, c, deployer, deploy.DevnetParams(admin.address))
	if a.ChainID != c.id.Uint64() || a.FromBlock == 0 {
		t.Errorf("chain %d from block %d", a.ChainID, a.FromBlock)
	}
	p := deploy.DevnetParams(admin.address)
	c.must(deploy.Verify(t.Context(), c, a, p))
	want := deploy.Predict(deployer.address, p)
	want.ChainID, want.FromBlock = a.ChainID, a.FromBlock
	if a != want {
		t.Errorf("deployed at %+v, want %+v", a, want)
	}

	manager := bindings.NewAccessManager()
	for _, want := range []struct {
		who  *account
		role uint64
		has  bool
	}{
		{deployer, deploy.RoleAdmin, false},
		{admin, deploy.RoleAdmin, true},
		{admin, deploy.RoleSeater, true},
		{admin, deploy.RoleCurator, true},
		{admin, deploy.RoleUnderwriter, true},
		{admin, deploy.RoleSeller, true},
		{admin, deploy.RoleGuardian, true},
		{stranger, deploy.RoleSeller, false},
	} {
		got := query(c, a.AccessManager, manager.PackHasRole(want.role, want.who.address), manager.UnpackHasRole)
		if got.IsMember != want.has {
			t.Errorf("role %d of %s: %t, want %t", want.role, want.who.address, got.IsMember, want.has)
		}
	}
	hub, models := bindings.NewReportHub(), bindings.NewModelRegistry()
	c.refused(deployer, a.Hub, hub.PackSetTiming(1, 1), hub.GetABI(), "AccessManagedUnauthorized")
	c.refused(stranger, a.Models, models.PackRegister([32]byte{1}, "m"), models.GetABI(), "AccessManagedUnauthorized")
	c.send(admin, a.Hub, hub.PackSetTiming(240, 60))
	c.send(admin, a.Models, models.PackRegister([32]byte{1}, "m"))
	if !query(c, a.Models, models.PackUsable([32]byte{1}), models.UnpackUsable) {
		t.Error("a preview model is not usable where previews are allowed")
	}
}

func TestDeployLiveRefusesPreviews(t *testing.T) {
	admin := newAccount("admin")
	c := newChain(t, admin)
	demo := deployFor(t, c, admin, deploy.DevnetParams(admin.address))

	p := deploy.DevnetParams(admin.address)
	p.AllowPreview = false
	if _, err := deploy.Deploy(t.Context(), c, admin.opts(c), p); err == nil || !strings.Contains(err.Error(), "Admin: a live set has none") {
		t.Fatalf("live set with an admin account: %v", err)
	}
	p.Admin = common.Address{}
	if _, err := deploy.Deploy(t.Context(), c, admin.opts(c), p); err == nil || !strings.Contains(err.Error(), "PayoutToken") {
		t.Fatalf("live set without tokens: %v", err)
	}
	p.PayoutToken, p.StakeToken, p.Salt = demo.PayoutToken, demo.StakeToken, [32]byte{1}
	live := deployFor(t, c, admin, p)
	if live.PayoutToken != demo.PayoutToken || live.StakeToken != demo.StakeToken {
		t.Error("the given tokens are not used")
	}
	models := bindings.NewModelRegistry()
	c.send(admin, live.Models, models.PackRegister([32]byte{1}, "m"))
	if query(c, live.Models, models.PackUsable([32]byte{1}), models.UnpackUsable) {
		t.Error("a live set lets products use a preview model")
	}
	manager := bindings.NewAccessManager()
	for who, want := range map[common.Address]bool{admin.address: false, live.Timelock: true} {
		got := query(c, live.AccessManager, manager.PackHasRole(deploy.RoleAdmin, who), manager.UnpackHasRole)
		if got.IsMember != want {
			t.Errorf("%s is admin of a live set: %t, want %t", who, got.IsMember, want)
		}
	}
	p.AllowPreview = true
	if err := deploy.Verify(t.Context(), c, live, p); err == nil || !strings.Contains(err.Error(), "preview") {
		t.Errorf("verify a live set as a demo set: %v", err)
	}
	p.Admin = admin.address
	if err := deploy.Verify(t.Context(), c, live, p); err == nil || !strings.Contains(err.Error(), "admin is not") {
		t.Errorf("verify a live set as an account's: %v", err)
	}
}

func TestVerifyNamesWhatIsWrong(t *testing.T) {
	admin := newAccount("admin")
	c := newChain(t, admin)
	p := deploy.DevnetParams(admin.address)
	a := deployFor(t, c, admin, p)
	second := p
	second.Salt = [32]byte{1}
	other := deployFor(t, c, admin, second)
	for name, want := range map[string]struct {
		change func(*deploy.Addresses)
		text   string
	}{
		"chain":    {func(a *deploy.Addresses) { a.ChainID++ }, "chain id is 1337, want 1338"},
		"no code":  {func(a *deploy.Addresses) { a.Hub = common.Address{1} }, "hub: no contract at"},
		"hub":      {func(a *deploy.Addresses) { a.Hub = other.Hub }, "registry.hub is"},
		"registry": {func(a *deploy.Addresses) { a.Registry = other.Registry }, "registry.hub is"},
		"pool":     {func(a *deploy.Addresses) { a.Pool = other.Pool }, "policies.pool is"},
		"manager":  {func(a *deploy.Addresses) { a.AccessManager = other.AccessManager }, "authority is"},
		"not ours": {func(a *deploy.Addresses) { a.Policies = a.PayoutToken }, "policies"},
	} {
		t.Run(name, func(t *testing.T) {
			changed := a
			want.change(&changed)
			err := deploy.Verify(t.Context(), c, changed, p)
			if err == nil || !strings.Contains(err.Error(), want.text) {
				t.Errorf("got %v, want %q", err, want.text)
			}
		})
	}
}

func TestVerifySeesAnAdminFunctionThatOthersMayCall(t *testing.T) {
	admin := newAccount("admin")
	c := newChain(t, admin)
	a := deployFor(t, c, admin, deploy.DevnetParams(admin.address))
	hub := bindings.NewReportHub().GetABI()
	fees := [][4]byte{[4]byte(hub.Methods["setFees"].ID)}
	c.send(admin, a.AccessManager, bindings.NewAccessManager().PackSetTargetFunctionRole(a.Hub, fees, deploy.RoleSeller))
	err := deploy.Verify(t.Context(), c, a, deploy.DevnetParams(admin.address))
	if err == nil || !strings.Contains(err.Error(), "is for role 4, want admin") {
		t.Errorf("got %v", err)
	}
}

var update = flag.Bool("update", false, "write the vector of addresses anew")

// TestAddressesAreThoseOfTheScript compares with the vector that the Foundry script's test reads too.
func TestAddressesAreThoseOfTheScript(t *testing.T) {
	const path = "../../testdata/vectors/deployment.json"
	p := deploy.DevnetParams(common.Address{19: 0xAD})
	p.Treasury = common.HexToAddress("0x7EA5")
	got, err := json.MarshalIndent(deploy.Predict(common.HexToAddress("0xDE9107"), p), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		if err := os.WriteFile(path, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("addresses %s, want %s: after a change of the contracts run this test with -update", got, want)
	}
}

// TestDeployGoesOnWhereItStopped: what is there already is not created again.
func TestDeployGoesOnWhereItStopped(t *testing.T) {
	admin := newAccount("admin")
	c := newChain(t, admin)
	p := deploy.DevnetParams(admin.address)
	art := common.FromHex(bindings.PolicyArtMetaData.Bin)
	c.send(admin, deploy.Factory, append(p.Salt[:], art...))
	a := deployFor(t, c, admin, p)
	if want := crypto.CreateAddress2(deploy.Factory, p.Salt, crypto.Keccak256(art)); a.Art != want {
		t.Errorf("art at %s, want %s", a.Art, want)
	}
}

func TestDeployNamesAChainWithoutFactory(t *testing.T) {
	admin := newAccount("admin")
	c := newChain(t, admin)
	_, err := deploy.Deploy(t.Context(), bare{c}, admin.opts(c), deploy.DevnetParams(admin.address))
	if err == nil || !strings.Contains(err.Error(), "CREATE2 factory: no contract at 0x4e59b44847b379578588920cA78FbF26c0B4956C") {
		t.Errorf("got %v", err)
	}
}

// bare is a chain that has no factory.
type bare struct{ *chain }

func (b bare) CodeAt(ctx context.Context, at common.Address, block *big.Int) ([]byte, error) {
	if at == deploy.Factory {
		return nil, nil
	}
	return b.chain.CodeAt(ctx, at, block)
}

func TestDeployStopsWithItsContext(t *testing.T) {
	admin := newAccount("admin")
	c := newChain(t, admin)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := deploy.Deploy(ctx, c, admin.opts(c), deploy.DevnetParams(admin.address)); err == nil {
		t.Error("want an error")
	}
}

func TestDeployNeedsFunds(t *testing.T) {
	poor := newAccount("poor")
	c := newChain(t)
	_, err := deploy.Deploy(t.Context(), c, poor.opts(c), deploy.DevnetParams(poor.address))
	if err == nil || !strings.Contains(err.Error(), "deploy Authority") {
		t.Errorf("got %v", err)
	}
}

func TestParamsNameTheWrongField(t *testing.T) {
	tooMuch := new(big.Int).Lsh(big.NewInt(1), 96)
	for field, change := range map[string]func(*deploy.Params){
		"Admin": func(p *deploy.Params) { p.AllowPreview = false },
		"UnbondingDelay: want more": func(p *deploy.Params) {
			p.AllowPreview, p.Admin, p.UnbondingDelay = false, common.Address{}, 8*24*3600
			p.PayoutToken, p.StakeToken = common.Address{1}, common.Address{1}
		},
		"VotingDelay":       func(p *deploy.Params) { p.VotingDelay = 1 << 48 },
		"VotingPeriod":      func(p *deploy.Params) { p.VotingPeriod = 0 },
		"ProposalThreshold": func(p *deploy.Params) { p.ProposalThreshold = nil },
		"QuorumPercent":     func(p *deploy.Params) { p.QuorumPercent = 101 },
		"TimelockDelay": func(p *deploy.Params) {
			p.AllowPreview, p.Admin, p.TimelockDelay = false, common.Address{}, 86_399
			p.PayoutToken, p.StakeToken = common.Address{1}, common.Address{1}
		},
		"Treasury":             func(p *deploy.Params) { p.Treasury = common.Address{} },
		"MinStake":             func(p *deploy.Params) { p.MinStake = new(big.Int) },
		"UnbondingDelay":       func(p *deploy.Params) { p.UnbondingDelay = 0 },
		"ActivationDelay":      func(p *deploy.Params) { p.ActivationDelay = 2_592_001 },
		"AttemptDuration":      func(p *deploy.Params) { p.AttemptDuration = 0 },
		"Grace":                func(p *deploy.Params) { p.Grace = 604_801 },
		"MaxBaseFee":           func(p *deploy.Params) { p.MaxBaseFee = nil },
		"MaxPerRiskFee":        func(p *deploy.Params) { p.MaxPerRiskFee = tooMuch },
		"Fees.Base":            func(p *deploy.Params) { p.Fees.Base = tooMuch },
		"Fees.PerRisk":         func(p *deploy.Params) { p.Fees.PerRisk = big.NewInt(-1) },
		"Fees.SubmitterRefund": func(p *deploy.Params) { p.Fees.SubmitterRefund = big.NewInt(10_000_001) },
		"Fees.ProtocolBps":     func(p *deploy.Params) { p.Fees.ProtocolBps = 2001 },
		"PoolName":             func(p *deploy.Params) { p.PoolName = "" },
		"StakeToken": func(p *deploy.Params) {
			p.AllowPreview, p.Admin, p.PayoutToken = false, common.Address{}, common.Address{1}
		},
	} {
		p := deploy.DevnetParams(common.Address{1})
		if err := p.Validate(); err != nil {
			t.Fatal(err)
		}
		change(&p)
		if err := p.Validate(); err == nil || !strings.Contains(err.Error(), field) {
			t.Errorf("%s: got %v", field, err)
		}
	}
}

func TestAddressesHaveStableKeys(t *testing.T) {
	b, err := json.Marshal(deploy.Addresses{ChainID: 7})
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{
		"chainId", "hub", "registry", "models", "products", "policies", "art", "pool", "disputes", "governor", "timelock", "payoutToken", "stakeToken", "accessManager",
	} {
		if !strings.Contains(string(b), fmt.Sprintf("%q:", key)) {
			t.Errorf("no key %q in %s", key, b)
		}
	}
}
