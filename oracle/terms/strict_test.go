package terms_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// TestASheetWithAMarkIsThatSheet: an operator reads the very file that an editor marked.
func TestASheetWithAMarkIsThatSheet(t *testing.T) {
	plain, err := os.ReadFile("../../testdata/seasons/belgium-2021/excess-rain.json")
	require.NoError(t, err)
	want, err := terms.Parse(plain)
	require.NoError(t, err)
	got, err := terms.Parse(append([]byte("\ufeff"), plain...))
	require.NoError(t, err)
	require.Equal(t, want, got)
}

// TestEveryErrorNamesThePath edits the sheet once per rule.
func TestEveryErrorNamesThePath(t *testing.T) {
	const steps = `"kind": "steps", "trigger": "120", "exit": "200", "bands": [{"threshold": "120", "share_bps": 100}, {"threshold": "200", "share_bps": 50}]`
	for _, c := range [][3]string{
		{`, "unit": "mm"`, ``, "unit: missing"},
		{`, "exit": "200"`, ``, "payout.exit: missing"},
		{`"tolerance": "5", `, ``, "tolerance: missing"},
		{`, "params": {"cap_mm": "0"}`, ``, "index.params: missing"},
		{`{"cap_mm": "0"}`, `null`, "index.params: null"},
		{`{"cap_mm": "0"}`, `[]`, "index.params: want an object"},
		{`{"cap_mm": "0"}`, `{"cap_mm": "0", "cap_mm": "5"}`, "index.params.cap_mm: named twice"},
		{`{"cap_mm": "0"}`, `{"a": [{"b": 1, "b": 2}]}`, "index.params.a[0].b: named twice"},
		{`{"cap_mm": "0"}`, `{"a": [[[[[[[[[[1]]]]]]]]]]}`, "nested deeper than 8 levels"},
		{`"unit": "mm"`, `"unit": "mm", "unit": "mm"`, "unit: named twice"},
		{`"unit": "mm"`, `"Unit": "mm"`, "Unit: unknown field"},
		{`"end": "2021-08-01`, `"stop": 1, "end": "2021-08-01`, "window.stop: unknown field"},
		{`"end": "2021-08-01T00:00:00Z"`, `"end": "2021-08-01"`, "window.end: "},
		{`"end": "2021-08-01T00:00:00Z"`, `"end": 1627776000`, "window.end 1627776000: want it in quotes"},
		{`"trigger": "120"`, `"trigger": 120`, "payout.trigger 120: want it in quotes"},
		{`"trigger": "120"`, `"trigger": "120 mm"`, `payout.trigger: value "120 mm"`},
		{`"trigger": "120"`, `"trigger": "200"`, "payout.exit 200 is the trigger too"},
		{`"kind": "linear"`, `"kind": "curved"`, "payout.kind: kind \"curved\""},
		{`"kind": "linear", "trigger": "120", "exit": "200"`, steps, "payout.bands[1].share_bps 50: a deeper loss pays less"},
		{`"kind": "linear", "trigger": "120", "exit": "200"`, strings.Replace(steps, `"200", "s`, `"90", "s`, 1), "payout.bands[1].threshold 90"},
		{`"kind": "linear", "trigger": "120", "exit": "200"`, strings.Replace(steps, `: 50}`, `: "50"}`, 1), `payout.bands[1].share_bps "50": want a whole number of 0 to 65535`},
		{`"kind": "linear", "trigger": "120", "exit": "200"`, strings.Replace(steps, `{"threshold": "200", "share_bps": 50}`, `7`, 1), `payout.bands[1]: want an object`},
		{`"rate_bps": 800`, `"rate_bps": 8.5`, "premium.rate_bps 8.5: want a whole number of 0 to 65535"},
		{`"imagery": false`, `"imagery": "no"`, `data.imagery "no": want true or false`},
		{`"min_dates": 0`, `"min_dates": true`, `data.min_dates true: want a whole number`},
		{`[5.2, 50.5, 5.5, 50.8]`, `[5.2, 50.5, 5.5]`, "area: 3 values: want 4"},
		{`[5.2, 50.5, 5.5, 50.8]`, `[5.2, 50.5, 5.5, "50.8"]`, `area[3] "50.8": want a number`},
		{`[5.2, 50.5, 5.5, 50.8]`, `{}`, "area: want a list"},
		{`["precipitation"]`, `["precipitation", 5]`, "data.variables[1] 5: want text in quotes"},
		{`["precipitation"]`, `null`, "data.variables: null"},
		{`"window": {`, `"window": [{`, "line 6, column 9"},
		{`"rounding": "down"`, `"rounding": "down",`, "line 14, column 1"},
		{"\"rounding\": \"down\"\n}", "\"rounding\": \"down\"\n}\n{}", "line 15: more than one JSON value"},
	} {
		text := strings.Replace(rainSheet, c[0], c[1], 1)
		require.NotEqual(t, rainSheet, text, c[0])
		_, err := terms.Parse([]byte(text))
		require.ErrorContains(t, err, c[2], c[1])
	}
	for _, text := range []string{``, `{`, `[]`, `null`, `5`, `"sheet"`} {
		_, err := terms.Parse([]byte(text))
		require.Error(t, err, text)
	}
}

// TestCanonicalFormParses: what is hashed is itself a sheet with the same hash.
func TestCanonicalFormParses(t *testing.T) {
	s, err := terms.Parse([]byte(rainSheet))
	require.NoError(t, err)
	canonical, err := oracle.CanonicalJSON(s)
	require.NoError(t, err)
	again, err := terms.Parse(canonical)
	require.NoError(t, err)
	first, err := s.Hash()
	require.NoError(t, err)
	second, err := again.Hash()
	require.NoError(t, err)
	require.Equal(t, first, second)
}
