package node

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// same names the first value that differs, by its path in the canonical JSON that
// people can read: fields in the order of their names, lists in their own.
func same(what string, want, got any) error {
	a, err := oracle.CanonicalJSON(want)
	if err != nil {
		return err
	}
	b, err := oracle.CanonicalJSON(got)
	if err != nil {
		return err
	}
	if bytes.Equal(a, b) {
		return nil
	}
	path, left, right := firstDifference(tree(a), tree(b))
	return fmt.Errorf("%s%s differs: recorded %s, re-derived %s", what, path, left, right)
}

// tree is canonical JSON as maps, lists and leaves; numbers keep their digits.
func tree(canonical []byte) (v any) {
	decoder := json.NewDecoder(bytes.NewReader(canonical))
	decoder.UseNumber()
	_ = decoder.Decode(&v) // CanonicalJSON wrote it
	return v
}

// firstDifference is the path to the first leaf that two trees do not share, with
// both leaves; empty texts when they are equal.
func firstDifference(a, b any) (path, left, right string) {
	switch x := a.(type) {
	case map[string]any:
		y, ok := b.(map[string]any)
		if !ok {
			break
		}
		for _, key := range slices.Sorted(maps.Keys(both(x, y))) {
			one, inX := x[key]
			other, inY := y[key]
			if !inX || !inY {
				return "." + key, show(one, inX), show(other, inY)
			}
			if path, left, right := firstDifference(one, other); left != right {
				return "." + key + path, left, right
			}
		}
		return "", "", ""
	case []any:
		y, ok := b.([]any)
		if !ok {
			break
		}
		for i := range max(len(x), len(y)) {
			at := fmt.Sprintf("[%d]", i)
			if i >= len(x) || i >= len(y) {
				return at, show(item(x, i), i < len(x)), show(item(y, i), i < len(y))
			}
			if path, left, right := firstDifference(x[i], y[i]); left != right {
				return at + path, left, right
			}
		}
		return "", "", ""
	}
	if left, right = show(a, true), show(b, true); left == right {
		return "", "", ""
	}
	return "", left, right
}

func both(x, y map[string]any) map[string]any {
	all := maps.Clone(x)
	maps.Copy(all, y)
	return all
}

func item(list []any, i int) any {
	if i < len(list) {
		return list[i]
	}
	return nil
}

// show writes a value short enough for one line.
func show(v any, there bool) string {
	if !there {
		return "nothing"
	}
	text, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	if len(text) > 200 {
		return fmt.Sprintf("%s… (%d bytes)", text[:200], len(text))
	}
	return string(text)
}
