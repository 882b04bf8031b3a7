package terms_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

const rainSheet = `{
  "format": "sheaf/terms/1", "name": "Excess rain, July 2021", "peril": "excess rain", "crop": "any", "unit": "mm",
  "area": [5.2, 50.5, 5.5, 50.8],
  "index": {"name": "excess_rain@1", "params": {"cap_mm": "0"}},
  "window": {"start": "2021-07-01T00:00:00Z", "end": "2021-08-01T00:00:00Z"},
  "sale": {"cutoff": "2021-04-25T00:00:00Z", "waiting_days": 5},
  "data": {"from": "2021-07-01T00:00:00Z", "imagery": false, "min_clear_bps": 0, "min_dates": 0,
           "variables": ["precipitation"], "missing_days": "refuse",
           "sources": [{"name": "agera5", "version": "v2.0", "values": "final"}, {"name": "open_meteo", "version": "era5_land", "values": "preliminary"}],
           "restatement_cutoff_hours": 720},
  "payout": {"kind": "linear", "trigger": "120", "exit": "200"},
  "tolerance": "5", "premium": {"rate_bps": 800, "currency": "DUSD", "decimals": 6},
  "fallback": "refund", "rounding": "down"
}`

func TestParse(t *testing.T) {
	s, err := terms.Parse([]byte(rainSheet))
	if err != nil {
		t.Fatal(err)
	}
	if c := s.Curve(); c.Trigger != 1_200_000 || c.Exit != 2_000_000 || !c.Excess() {
		t.Errorf("curve %+v", c)
	}
	plan, err := s.Plan(uint64(s.Window.End.Unix()))
	if err != nil {
		t.Fatal(err)
	}
	if plan.Method != "excess_rain@1" || string(plan.Params) != `{"cap_mm":"0"}` || plan.Tolerance != 50_000 {
		t.Errorf("plan %+v", plan)
	}
	digest, err := s.ModelDigest()
	if err != nil || digest != oracle.Keccak([]byte(`excess_rain@1{"cap_mm":"0"}`)) {
		t.Errorf("model digest %s %v", digest, err)
	}
}

// TestHashIsOfTheMeaning: white space and key order do not matter, values do.
func TestHashIsOfTheMeaning(t *testing.T) {
	hash := func(text string) oracle.Hash {
		t.Helper()
		s, err := terms.Parse([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		h, err := s.Hash()
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	var tree map[string]any
	if err := json.Unmarshal([]byte(rainSheet), &tree); err != nil {
		t.Fatal(err)
	}
	compact, err := json.Marshal(tree)
	if err != nil {
		t.Fatal(err)
	}
	if hash(rainSheet) != hash(string(compact)) {
		t.Error("the same sheet in another layout has another hash")
	}
	if hash(rainSheet) == hash(strings.Replace(rainSheet, `"trigger": "120"`, `"trigger": "120.0001"`, 1)) {
		t.Error("another trigger has the same hash")
	}
}

func TestParseNamesTheField(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{`"unit": "mm"`, `"unit": ""`, "unit"},
		{`"format": "sheaf/terms/1"`, `"format": "2"`, "format"},
		{`"rounding": "down"`, `"rounding": "up"`, "rounding"},
		{`"rounding": "down"`, `"rounding": "down", "bonus": 1`, "bonus"},
		{`"fallback": "refund"`, `"fallback": "pray"`, "fallback"},
		{`"trigger": "120"`, `"trigger": "200"`, "payout"},
		{`"trigger": "120"`, `"trigger": "120.12345"`, "value"},
		{`"tolerance": "5"`, `"tolerance": "-5"`, "tolerance"},
		{`"end": "2021-08-01T00:00:00Z"`, `"end": "2021-06-01T00:00:00Z"`, "window"},
		{`"end": "2021-08-01T00:00:00Z"`, `"end": "2021-08-01T00:00:00+02:00"`, "window.end"},
		{`"waiting_days": 5`, `"waiting_days": 90`, "sale"},
		{`"from": "2021-07-01T00:00:00Z"`, `"from": "2021-07-02T00:00:00Z"`, "data.from"},
		{`["precipitation"]`, `["precipitation","precipitation"]`, "data.variables"},
		{`["precipitation"]`, `["rain"]`, "data.variables"},
		{`["precipitation"]`, `[]`, "data"},
		{`"missing_days": "refuse"`, `"missing_days": "zero"`, "data.missing_days"},
		{`"rate_bps": 800`, `"rate_bps": 0`, "premium.rate_bps"},
		{`"fallback"`, `"dispute": {"window_hours": 337, "bond_bps": 1, "floor": 1}, "fallback"`, "dispute.window_hours 337: want 1 to 336"},
		{`"fallback"`, `"dispute": {"window_hours": 0, "bond_bps": 1, "floor": 1}, "fallback"`, "dispute.window_hours 0"},
		{`"fallback"`, `"dispute": {"window_hours": 1, "bond_bps": 10001, "floor": 1}, "fallback"`, "dispute.bond_bps 10001"},
		{`"fallback"`, `"dispute": {"window_hours": 1, "bond_bps": 1, "floor": 0}, "fallback"`, "dispute.floor 0"},
		{`[5.2, 50.5, 5.5, 50.8]`, `[5.5, 50.5, 5.2, 50.8]`, "area"},
		{`"excess_rain@1"`, `"excess_rain"`, "index.name"},
		{`"index": {`, `"model": "0x1111111111111111111111111111111111111111111111111111111111111111", "index": {`, "model, index"},
	} {
		text := strings.Replace(rainSheet, c.from, c.to, 1)
		if text == rainSheet {
			t.Fatalf("%s: nothing replaced", c.from)
		}
		if _, err := terms.Parse([]byte(text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one that names %q", c.to, err, c.want)
		}
	}
}

func TestParcelHashBindsThePlace(t *testing.T) {
	const file = `{"format":"sheaf/parcels/1","parcels":[{"salt":"0x2222222222222222222222222222222222222222222222222222222222222222",
	  "name":"A","crop":"sugar_beet","outline":[[[5.3,50.6],[5.31,50.6],[5.31,50.61],[5.3,50.6]]]}]}`
	p, err := terms.ParseParcels([]byte(file))
	if err != nil {
		t.Fatal(err)
	}
	product := oracletest.Hash("product")
	first, err := p.Parcels[0].Parcel(product)
	if err != nil {
		t.Fatal(err)
	}
	moved := p.Parcels[0]
	moved.Crop = "maize"
	second, err := moved.Parcel(product)
	if err != nil {
		t.Fatal(err)
	}
	if first.Risk == second.Risk {
		t.Error("another crop has the same risk id")
	}
	for _, c := range []struct{ from, to string }{
		{`0x2222222222222222222222222222222222222222222222222222222222222222`, `0x0000000000000000000000000000000000000000000000000000000000000000`},
		{`[5.3,50.6]]]`, `[5.3,50.7]]]`},
		{`[5.31,50.61]`, `[5.31,150.61]`},
		{`"name":"A"`, `"name":""`},
		{`[[[5.3,50.6],[5.31,50.6],[5.31,50.61],[5.3,50.6]]]`, `[]`},
		{`sheaf/parcels/1`, `x`},
	} {
		if _, err := terms.ParseParcels([]byte(strings.Replace(file, c.from, c.to, 1))); err == nil {
			t.Errorf("%s: want an error", c.to)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(rainSheet))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := terms.Parse(b)
		if err != nil {
			return
		}
		canonical, err := oracle.CanonicalJSON(s)
		if err != nil {
			t.Fatalf("a sheet that parses has no hash: %v", err)
		}
		again, err := terms.Parse(canonical)
		if err != nil {
			t.Fatalf("what is hashed is no sheet: %v", err)
		}
		first, err := s.Hash()
		second, err2 := again.Hash()
		if err != nil || err2 != nil || first != second {
			t.Errorf("hash %s %v, after a round trip %s %v", first, err, second, err2)
		}
	})
}
