package api

import (
	"encoding/json"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// operation is what OpenAPI says of a route: the sentence, the answer's type (nil
// for bytes of a media type) and its query parameters.
type operation struct {
	summary string
	answer  any
	media   string
	query   []string
}

// lines is what /v1/requests answers with.
type lines struct {
	Requests []Line `json:"requests"`
}

// operations describes every route of both handlers but the page.
var operations = map[string]operation{
	"/healthz":                   {summary: "Whether the process answers.", media: "text/plain"},
	"/readyz":                    {summary: "Whether the node can answer for requests; 503 and a sentence if not.", media: "text/plain"},
	"/metrics":                   {summary: "Figures of the node, as Prometheus text.", media: "text/plain"},
	"/v1/requests":               {summary: "Requests this node saw, newest first.", answer: lines{}, query: []string{"cursor", "limit"}},
	"/v1/requests/{hash}":        {summary: "One request with all its stages.", answer: Timeline{}},
	"/v1/bundles/{context}":      {summary: "Manifest of what this node saw and signed for an attempt; context is {request hash}-{attempt}.", media: "application/json"},
	"/v1/agreements/{context}":   {summary: "Observations and report of an attempt; context is {request hash}-{attempt}.", media: "application/json"},
	"/v1/evidence/{digest}":      {summary: "Archived bytes by their SHA-256.", media: "application/octet-stream"},
	"/v1/changes":                {summary: "What providers answered differently to the same query later, newest first.", answer: ChangeList{}},
	"/v1/events":                 {summary: "Changes of this node's requests, as they happen.", media: "text/event-stream"},
	"/api/state":                 {summary: "The whole network on one machine.", answer: State{}},
	"/api/events":                {summary: "Changes of the network: state and head.", media: "text/event-stream"},
	"/api/raster/{month}/{file}": {summary: "A published month as a picture.", media: "image/png"},
	"/api/nft/{file}":            {summary: "The picture of a policy, as its contract draws it.", media: "image/svg+xml"},
}

var (
	route     = regexp.MustCompile(`mux\.Handle(?:Func)?\("GET (/[^"]*)"`)
	parameter = regexp.MustCompile(`\{(\w+)\}`)
)

// routes reads the patterns that the handlers register.
func routes(t *testing.T) (paths []string) {
	for _, file := range []string{"node.go", "network.go"} {
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, m := range route.FindAllStringSubmatch(string(source), -1) {
			paths = append(paths, m[1])
		}
	}
	return paths
}

// TestOpenAPI writes openapi.json from the routes that are registered and the
// types that they answer with: run it with -update and read the diff.
func TestOpenAPI(t *testing.T) {
	schemas, paths := map[string]any{}, map[string]any{}
	for _, path := range routes(t) {
		op, ok := operations[path]
		require.True(t, ok, "route %s is not described", path)
		paths[path] = map[string]any{"get": describe(path, op, schemas)}
	}
	require.Len(t, paths, len(operations), "an operation has no route")
	b, err := json.MarshalIndent(map[string]any{
		"openapi":    "3.1.0",
		"info":       map[string]any{"title": "Sheaf", "version": "1", "description": "What people and programs may read of a node (/healthz, /readyz, /metrics, /v1) and of a network on one machine (/api). Every route only reads."},
		"paths":      paths,
		"components": map[string]any{"schemas": schemas},
	}, "", "  ")
	require.NoError(t, err)
	oracletest.Page(t, "oracle/api/openapi.json", string(b)+"\n")
}

func describe(path string, op operation, schemas map[string]any) map[string]any {
	parameters := []any{}
	for _, m := range parameter.FindAllStringSubmatch(path, -1) {
		parameters = append(parameters, map[string]any{"name": m[1], "in": "path", "required": true, "schema": map[string]any{"type": "string"}})
	}
	for _, name := range op.query {
		parameters = append(parameters, map[string]any{"name": name, "in": "query", "schema": map[string]any{"type": "integer", "minimum": 0}})
	}
	media, schema := op.media, any(map[string]any{"type": "string"})
	if op.answer != nil {
		media, schema = "application/json", schemaFor(reflect.TypeOf(op.answer), schemas)
	}
	return map[string]any{
		"summary": op.summary, "parameters": parameters,
		"responses": map[string]any{
			"200": map[string]any{"description": "OK", "content": map[string]any{media: map[string]any{"schema": schema}}},
		},
	}
}

// schemaFor describes a Go type as encoding/json writes it; structs of this
// package become components.
func schemaFor(kind reflect.Type, schemas map[string]any) any {
	text := reflect.TypeFor[interface{ MarshalText() ([]byte, error) }]()
	switch {
	case kind == reflect.TypeFor[time.Time]():
		return map[string]any{"type": "string", "format": "date-time"}
	case kind.Kind() == reflect.Pointer:
		return schemaFor(kind.Elem(), schemas)
	case kind == reflect.TypeFor[json.RawMessage](), kind.Kind() == reflect.Interface:
		return map[string]any{}
	case kind.Implements(text), reflect.PointerTo(kind).Implements(text), kind.Kind() == reflect.String:
		return map[string]any{"type": "string"}
	case kind.Kind() == reflect.Bool:
		return map[string]any{"type": "boolean"}
	case kind.Kind() == reflect.Float32, kind.Kind() == reflect.Float64:
		return map[string]any{"type": "number"}
	case kind.Kind() == reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": schemaFor(kind.Elem(), schemas)}
	case kind.Kind() == reflect.Slice, kind.Kind() == reflect.Array:
		return map[string]any{"type": "array", "items": schemaFor(kind.Elem(), schemas)}
	case kind.Kind() != reflect.Struct:
		return map[string]any{"type": "integer"}
	}
	name := kind.Name()
	if _, known := schemas[name]; !known {
		schemas[name] = nil // a type may hold itself
		properties := map[string]any{}
		fields(kind, properties, schemas)
		schemas[name] = map[string]any{"type": "object", "properties": properties}
	}
	return map[string]any{"$ref": "#/components/schemas/" + name}
}

func fields(kind reflect.Type, properties, schemas map[string]any) {
	for i := range kind.NumField() {
		f := kind.Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && key == "":
			fields(f.Type, properties, schemas)
		case key != "" && key != "-":
			properties[key] = schemaFor(f.Type, schemas)
		}
	}
}
