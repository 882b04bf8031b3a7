package terms

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// node is a JSON Schema, in the words that the sheet's needs.
type node struct {
	Schema      string         `json:"$schema,omitempty"`
	Title       string         `json:"title,omitempty"`
	Description string         `json:"description,omitempty"`
	Type        string         `json:"type,omitempty"`
	Const       string         `json:"const,omitempty"`
	Enum        []string       `json:"enum,omitempty"`
	Pattern     string         `json:"pattern,omitempty"`
	Minimum     *int           `json:"minimum,omitempty"`
	Maximum     *int           `json:"maximum,omitempty"`
	MinItems    int            `json:"minItems,omitempty"`
	MaxItems    int            `json:"maxItems,omitempty"`
	Unique      bool           `json:"uniqueItems,omitempty"`
	Items       *node          `json:"items,omitempty"`
	Required    []string       `json:"required,omitempty"`
	Properties  map[string]any `json:"properties,omitempty"` // *node
	Closed      *bool          `json:"additionalProperties,omitempty"`
	OneOf       []*node        `json:"oneOf,omitempty"`
}

const (
	printable = `^[ -~]{1,64}$`
	decimal   = `^-?[0-9]+(\.[0-9]{1,4})?$`
	utcTime   = `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.0+)?(Z|[+-]00:00)$`
)

// forms are what the rules of Check and of the types say of one field alone.
var forms = map[string]node{
	"format": {Const: Format}, "fallback": {Const: "refund"}, "rounding": {Const: "down"}, "data.missing_days": {Const: "refuse"},
	"name": {Pattern: printable}, "peril": {Pattern: printable}, "crop": {Pattern: printable}, "unit": {Pattern: printable}, "premium.currency": {Pattern: printable},
	"model": {Pattern: `^0x[0-9a-fA-F]{64}$`}, "index.name": {Pattern: `^[^@]+@.+$`},
	"payout.direction": {Enum: []string{"deficit", "excess"}}, "payout.kind": {Enum: []string{"linear", "binary", "steps", "tick", "two_slope"}}, "payout.bands": {MaxItems: MaxBands},
	"data.variables[]": {Enum: variableWords()}, "data.variables": {Unique: true}, "data.agree[].variable": {Enum: variableWords()},
	"area[]":              {Minimum: bound(-180), Maximum: bound(180)},
	"data.min_clear_bps":  {Maximum: bound(wholeBps)},
	"data.resolution_m":   {Maximum: bound(maxResolution)},
	"data.max_cloud_pct":  {Maximum: bound(100)},
	"data.sources":        {MinItems: 1, MaxItems: maxSources},
	"data.sources[].name": {Pattern: sourceName()}, "data.sources[].version": {Pattern: `^[ -~]{0,64}$`}, "data.sources[].values": {Enum: []string{valuesFinal, valuesPreliminary}},
	"data.restatement_cutoff_hours": {Minimum: bound(1), Maximum: bound(maxCutoffHours)},
	"data.min_dates":                {Minimum: bound(0), Maximum: bound(400)},
	"premium.rate_bps":              {Minimum: bound(1), Maximum: bound(wholeBps - 1)},
	"payout.bands[].share_bps":      {Maximum: bound(wholeBps)}, "payout.min_payment_bps": {Maximum: bound(wholeBps)},
	"payout.franchise_bps": {Maximum: bound(wholeBps)}, "payout.deductible_bps": {Maximum: bound(wholeBps - 1)}, "payout.coinsurance_bps": {Maximum: bound(wholeBps - 1)},
	"payout.limit_bps": {Maximum: bound(wholeBps)}, "payout.knee_share_bps": {Maximum: bound(wholeBps)},
	"window.settlement_delay_hours": {Maximum: bound(180 * 24)},
	"dispute.window_hours":          {Minimum: bound(1), Maximum: bound(maxWindowHours)}, "dispute.bond_bps": {Minimum: bound(1), Maximum: bound(wholeBps)}, "dispute.floor": {Minimum: bound(1)},
	"parcels.max_overlap_bps": {Maximum: bound(wholeBps)}, "parcels.presence.min_dates": {Minimum: bound(1), Maximum: bound(400)},
}

// sourceName is a weather data set or a collection of images.
func sourceName() string {
	return "^(" + strings.Join(slices.Sorted(maps.Keys(dataSets)), "|") + "|[a-z0-9]+(-[a-z0-9]+)+)$"
}

func bound(n int) *int { return &n }

func variableWords() (words []string) {
	for v := range variables {
		words = append(words, string(v))
	}
	slices.Sort(words)
	return words
}

// TestSchema writes schema.json from the types, their comments and forms.
func TestSchema(t *testing.T) {
	used := map[string]bool{}
	root := schemaOf(t, reflect.TypeFor[Sheet](), "", comments(t), used)
	root.Schema, root.Title = "https://json-schema.org/draft/2020-12/schema", "Sheaf term sheet"
	root.OneOf = []*node{{Required: []string{"model"}}, {Required: []string{"index"}}}
	for path := range forms {
		require.True(t, used[path], "form of %s, which is no field", path)
	}
	b, err := json.MarshalIndent(root, "", "  ")
	require.NoError(t, err)
	oracletest.Page(t, "oracle/terms/schema.json", strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(b))+"\n")
}

func schemaOf(t *testing.T, kind reflect.Type, path string, said map[string]string, used map[string]bool) *node {
	form, formed := forms[path]
	used[path] = formed
	n := &form
	switch {
	case kind.Kind() == reflect.Pointer:
		delete(used, path)
		return schemaOf(t, kind.Elem(), path, said, used)
	case kind == rawType:
		n.Type = "object"
	case kind == reflect.TypeFor[Value]():
		n.Type, n.Pattern = "string", decimal
	case kind.PkgPath() == "time":
		n.Type, n.Pattern = "string", utcTime
	case reflect.PointerTo(kind).Implements(reflect.TypeFor[interface{ UnmarshalText([]byte) error }]()), kind.Kind() == reflect.String:
		n.Type = "string"
	case kind.Kind() == reflect.Bool:
		n.Type = "boolean"
	case kind.Kind() == reflect.Float64:
		n.Type = "number"
	case kind.Kind() == reflect.Slice:
		n.Type, n.Items = "array", schemaOf(t, kind.Elem(), path+"[]", said, used)
	case kind.Kind() == reflect.Array:
		n.Type, n.Items, n.MinItems, n.MaxItems = "array", schemaOf(t, kind.Elem(), path+"[]", said, used), kind.Len(), kind.Len()
	case kind.Kind() == reflect.Struct:
		n.Type, n.Closed, n.Properties = "object", new(bool), map[string]any{}
		for i := range kind.NumField() {
			f := kind.Field(i)
			key, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			child := schemaOf(t, f.Type, join(path, key), said, used)
			child.Description = said[kind.Name()+"."+f.Name]
			require.NotEmpty(t, child.Description, "%s.%s has no comment", kind.Name(), f.Name)
			n.Properties[key] = child
			if options != "omitempty" {
				n.Required = append(n.Required, key)
			}
		}
	default: // whole numbers
		n.Type = "integer"
		if n.Minimum == nil && kind.Kind() != reflect.Int {
			n.Minimum = bound(0)
		}
		if n.Maximum == nil && kind.Kind() != reflect.Int {
			n.Maximum = bound(1<<kind.Bits() - 1)
		}
	}
	return n
}

// comments are those of the fields of sheet.go, by "Type.Field".
func comments(t *testing.T) map[string]string {
	file, err := parser.ParseFile(token.NewFileSet(), "sheet.go", nil, parser.ParseComments)
	require.NoError(t, err)
	said := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok {
			return true
		}
		if of, ok := spec.Type.(*ast.StructType); ok {
			for _, f := range of.Fields.List {
				for _, name := range f.Names {
					text := f.Doc.Text() + f.Comment.Text()
					said[spec.Name.Name+"."+name.Name] = strings.Join(strings.Fields(text), " ")
				}
			}
		}
		return true
	})
	return said
}

// TestSchemaAgrees holds the schema to the parser: whatever is a sheet fits the
// schema, and what has the wrong shape fits neither.
func TestSchemaAgrees(t *testing.T) {
	var root node
	require.NoError(t, json.Unmarshal(Schema(), &root))
	for _, kind := range Kinds() {
		start, err := Begin(kind, 2027)
		require.NoError(t, err)
		good, err := oracle.CanonicalJSON(start.Sheet)
		require.NoError(t, err)
		require.Empty(t, misfit(t, &root, read(t, string(good)), ""))
		refused := 0
		for _, edit := range [][2]string{
			{`"unit":`, `"Unit":`},
			{`"fallback":"refund",`, ``},
			{`"exit":"`, `"exit":"x`},
			{`"kind":"linear"`, `"kind":"bent"`},
			{`"decimals":6`, `"decimals":256`},
			{`"decimals":6`, `"decimals":6.5`},
			{`"decimals":6`, `"decimals":"6"`},
			{`"rate_bps":800`, `"rate_bps":0`},
			{`"end":"2027-`, `"end":"27-`},
			{`,50.8]`, `]`},
			{`,50.8]`, `,250.8]`},
			{`"variables":["precipitation"`, `"variables":["snow"`},
			{`"variables":["precipitation"`, `"variables":["precipitation","precipitation"`},
			{`"imagery":`, `"imagery":0,"images":`},
			{`"index":{`, `"model":"0x` + strings.Repeat("11", 32) + `","index":{`},
			{`"params":{`, `"parms":{`},
			{`"peril":"`, `"peril":"é`},
		} {
			text := strings.Replace(string(good), edit[0], edit[1], 1)
			if text == string(good) {
				continue
			}
			_, err := Parse([]byte(text))
			require.Error(t, err, edit[1])
			require.NotEmpty(t, misfit(t, &root, read(t, text), ""), edit[1])
			refused++
		}
		require.GreaterOrEqual(t, refused, 15)
	}
}

func read(t *testing.T, text string) (v any) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(text), &v))
	return v
}

// misfit says where a value does not fit a schema, in a slow and plain way.
func misfit(t *testing.T, n *node, v any, path string) string {
	switch v := v.(type) {
	case string:
		if n.Type != "string" || n.Const != "" && v != n.Const || n.Enum != nil && !slices.Contains(n.Enum, v) ||
			n.Pattern != "" && !regexp.MustCompile(n.Pattern).MatchString(v) || !utf8.ValidString(v) {
			return path
		}
	case bool:
		if n.Type != "boolean" {
			return path
		}
	case float64:
		if n.Type != "number" && (n.Type != "integer" || v != math.Trunc(v)) || n.Minimum != nil && v < float64(*n.Minimum) || n.Maximum != nil && v > float64(*n.Maximum) {
			return path
		}
	case []any:
		if n.Type != "array" || len(v) < n.MinItems || n.MaxItems > 0 && len(v) > n.MaxItems {
			return path
		}
		for i, item := range v {
			if bad := misfit(t, n.Items, item, fmt.Sprintf("%s[%d]", path, i)); bad != "" || n.Unique && slices.Contains(v[:i], item) {
				return path + "[]"
			}
		}
	case map[string]any:
		return misfitObject(t, n, v, path)
	default:
		return path
	}
	return ""
}

func misfitObject(t *testing.T, n *node, v map[string]any, path string) string {
	fits := 0
	for _, one := range n.OneOf {
		if v[one.Required[0]] != nil {
			fits++
		}
	}
	if n.Type != "object" || n.OneOf != nil && fits != 1 {
		return path + "{}"
	}
	for _, key := range n.Required {
		if _, ok := v[key]; !ok {
			return join(path, key)
		}
	}
	for key, value := range v {
		property, ok := n.Properties[key]
		if !ok && n.Closed != nil {
			return join(path, key)
		}
		if !ok {
			continue
		}
		var child node
		b, err := json.Marshal(property)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(b, &child))
		if bad := misfit(t, &child, value, join(path, key)); bad != "" {
			return bad
		}
	}
	return ""
}
