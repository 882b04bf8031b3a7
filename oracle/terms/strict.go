package terms

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// Unmarked is a text without the byte-order mark that some editors put before UTF-8. What
// an insurer publishes from such a file, operators read from a copy of it.
func Unmarked(b []byte) []byte { return bytes.TrimPrefix(b, []byte("\ufeff")) }

// readStrict reads one JSON value into v, a pointer to a struct, and refuses
// what could be read in two ways: unknown, missing, repeated and null fields,
// names in another case, arrays of another length. The error names the path, as
// payout.bands[1].share_bps, or the line of what is no JSON.
func readStrict(b []byte, v any) error {
	decoder := json.NewDecoder(bytes.NewReader(b))
	var raw json.RawMessage
	if err := decoder.Decode(&raw); err != nil {
		return syntaxError(b, err)
	}
	if rest := bytes.TrimSpace(b[decoder.InputOffset():]); len(rest) > 0 {
		return fmt.Errorf("line %d: more than one JSON value", 1+bytes.Count(b[:len(b)-len(rest)], []byte("\n")))
	}
	if err := walk(raw, reflect.TypeOf(v).Elem(), ""); err != nil {
		return err
	}
	return json.Unmarshal(raw, v)
}

func syntaxError(b []byte, err error) error {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return fmt.Errorf("the text ends before the JSON value does: %w", err)
	}
	before := b[:min(max(syntax.Offset-1, 0), int64(len(b)))]
	line := bytes.Count(before, []byte("\n"))
	column := len(before) - bytes.LastIndexByte(before, '\n')
	return fmt.Errorf("line %d, column %d: %w", line+1, column, err)
}

var rawType = reflect.TypeFor[json.RawMessage]()

// walk holds raw, which is valid JSON, to the type it is read into.
func walk(raw json.RawMessage, t reflect.Type, path string) error {
	raw = bytes.TrimSpace(raw)
	if string(raw) == "null" {
		return fmt.Errorf("%s: null: want a value, or no such field", name(path))
	}
	switch {
	case t == rawType:
		if raw[0] != '{' {
			return fmt.Errorf("%s: want an object in braces", name(path))
		}
		return walkPlain(raw, path, 0)
	case t.Kind() == reflect.Pointer:
		return walk(raw, t.Elem(), path)
	case reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		if raw[0] != '"' {
			return fmt.Errorf("%s %.40s: want it in quotes", name(path), raw)
		}
		return leaf(raw, t, path)
	case t.Kind() == reflect.Struct:
		return walkStruct(raw, t, path)
	case t.Kind() == reflect.Slice || t.Kind() == reflect.Array:
		return walkList(raw, t, path)
	}
	return leaf(raw, t, path)
}

func walkStruct(raw json.RawMessage, t reflect.Type, path string) error {
	fields, optional := map[string]reflect.Type{}, map[string]bool{}
	var order []string
	for i := range t.NumField() {
		key, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		fields[key], optional[key] = t.Field(i).Type, options == "omitempty"
		order = append(order, key)
	}
	given, err := members(raw, path, func(key string) error {
		if fields[key] == nil {
			return fmt.Errorf("%s: unknown field", join(path, key))
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, key := range order {
		value, ok := given[key]
		if !ok && !optional[key] {
			return fmt.Errorf("%s: missing", join(path, key))
		}
		if !ok {
			continue
		}
		if err := walk(value, fields[key], join(path, key)); err != nil {
			return err
		}
	}
	return nil
}

// members are the fields of an object, none of them twice; known judges each name.
func members(raw json.RawMessage, path string, known func(key string) error) (map[string]json.RawMessage, error) {
	if raw[0] != '{' {
		return nil, fmt.Errorf("%s: want an object in braces", name(path))
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	_, _ = decoder.Token() // the brace: raw is valid JSON
	given := map[string]json.RawMessage{}
	for decoder.More() {
		token, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		key, _ := token.(string)
		if _, twice := given[key]; twice {
			return nil, fmt.Errorf("%s: named twice", join(path, key))
		}
		if err := known(key); err != nil {
			return nil, err
		}
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return nil, err
		}
		given[key] = value
	}
	return given, nil
}

func walkList(raw json.RawMessage, t reflect.Type, path string) error {
	var items []json.RawMessage
	if json.Unmarshal(raw, &items) != nil {
		return fmt.Errorf("%s: want a list in square brackets", name(path))
	}
	if t.Kind() == reflect.Array && len(items) != t.Len() {
		return fmt.Errorf("%s: %d values: want %d", name(path), len(items), t.Len())
	}
	for i, item := range items {
		if err := walk(item, t.Elem(), fmt.Sprintf("%s[%d]", path, i)); err != nil {
			return err
		}
	}
	return nil
}

// mostDepth bounds how deep the parameters of an index nest.
const mostDepth = 8

// walkPlain finds fields named twice in JSON of no fixed shape.
func walkPlain(raw json.RawMessage, path string, depth int) error {
	if depth > mostDepth {
		return fmt.Errorf("%s: nested deeper than %d levels", path, mostDepth)
	}
	switch raw = bytes.TrimSpace(raw); raw[0] {
	case '{':
		given, err := members(raw, path, func(string) error { return nil })
		if err != nil {
			return err
		}
		for _, key := range slices.Sorted(maps.Keys(given)) {
			if err := walkPlain(given[key], join(path, key), depth+1); err != nil {
				return err
			}
		}
	case '[':
		var items []json.RawMessage
		if err := json.Unmarshal(raw, &items); err != nil {
			return err
		}
		for i, item := range items {
			if err := walkPlain(item, fmt.Sprintf("%s[%d]", path, i), depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// leaf reads one value, and says in words what it should have been.
func leaf(raw json.RawMessage, t reflect.Type, path string) error {
	err := json.Unmarshal(raw, reflect.New(t).Interface())
	var shape *json.UnmarshalTypeError
	if err == nil || !errors.As(err, &shape) {
		if err != nil {
			return fmt.Errorf("%s: %w", name(path), err)
		}
		return nil
	}
	want := "a number"
	switch t.Kind() {
	case reflect.String:
		want = "text in quotes"
	case reflect.Bool:
		want = "true or false"
	case reflect.Uint8, reflect.Uint16:
		want = fmt.Sprintf("a whole number of 0 to %d", 1<<t.Bits()-1)
	case reflect.Int:
		want = "a whole number"
	}
	return fmt.Errorf("%s %.40s: want %s", name(path), raw, want)
}

func join(path, key string) string {
	if path == "" {
		return fmt.Sprintf("%.60s", key)
	}
	return fmt.Sprintf("%s.%.60s", path, key)
}

// name is a path for people; the whole sheet has none.
func name(path string) string {
	if path == "" {
		return "the sheet"
	}
	return path
}
