package recorded

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
)

// ParseInjection reads an injection as people write it: JSON as in a manifest, or
// "kind=cloud,field=BE-A-04,class=9,from=2021-04-01". A spectrum is then "soil" or
// "water"; an outline needs JSON.
func ParseInjection(text string) (in Injection, err error) {
	err = parseWords(text, &in, map[string]func(string) (any, error){
		"kind": word, "view": word, "provider": word, "field": word, "variable": word,
		"class": number, "factor": number, "from": moment, "to": moment, "spectrum": spectrum,
	})
	if err != nil {
		return in, fmt.Errorf("injection %.80q: %w", text, err)
	}
	return in, nil
}

// ParseFault reads a fault as people write it: JSON as in a manifest, or
// "kind=busy,provider=earth-search,resource=search,count=3,retry_after=2s".
func ParseFault(text string) (f Fault, err error) {
	err = parseWords(text, &f, map[string]func(string) (any, error){
		"kind": word, "view": word, "provider": word, "resource": word, "count": number, "retry_after": word, "delay": word,
	})
	if err == nil {
		err = f.validate()
	}
	if err != nil {
		return f, fmt.Errorf("fault %.80q: %w", text, err)
	}
	return f, nil
}

// parseWords decodes JSON, or key=value words by way of JSON, so that both are
// held to the same rules.
func parseWords(text string, into any, keys map[string]func(string) (any, error)) error {
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		return strict([]byte(text), into)
	}
	object := map[string]any{}
	for _, pair := range strings.Split(text, ",") {
		key, value, ok := strings.Cut(strings.TrimSpace(pair), "=")
		read := keys[key]
		if !ok || read == nil || object[key] != nil {
			return fmt.Errorf("%.40q: want JSON, or key=value once for each of %v", pair, slices.Sorted(maps.Keys(keys)))
		}
		v, err := read(value)
		if err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		object[key] = v
	}
	b, err := json.Marshal(object)
	if err != nil {
		return err
	}
	return strict(b, into)
}

func strict(b []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return fmt.Errorf("more than one JSON value")
	}
	return nil
}

func word(text string) (any, error) { return text, nil }

func number(text string) (any, error) {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || v-v != 0 {
		return nil, fmt.Errorf("%.40q: want a number", text)
	}
	return json.Number(text), nil
}

func moment(text string) (any, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if at, err := time.Parse(layout, text); err == nil {
			return at, nil
		}
	}
	return nil, fmt.Errorf("%.40q: want a day such as 2021-06-01, or a time such as 2021-06-01T12:00:00Z", text)
}

func spectrum(text string) (any, error) {
	switch text {
	case "soil":
		return Soil, nil
	case "water":
		return Water, nil
	}
	return nil, fmt.Errorf("%.40q: want soil or water; bands of their own need JSON", text)
}

// span is a duration in JSON: "500ms", "30s".
type span time.Duration

func (s *span) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("%.40q: want a span such as 500ms or 30s", text)
	}
	*s = span(v)
	return nil
}

func (s span) MarshalText() ([]byte, error) { return []byte(time.Duration(s).String()), nil }

// written is a Fault in JSON.
type written struct {
	Kind       FaultKind `json:"kind"`
	View       string    `json:"view,omitempty"`
	Provider   string    `json:"provider,omitempty"`
	Resource   Resource  `json:"resource,omitempty"`
	Count      int       `json:"count,omitempty"`
	RetryAfter span      `json:"retry_after,omitempty"`
	Delay      span      `json:"delay,omitempty"`
}

// UnmarshalJSON refuses unknown members and reads spans as text.
func (f *Fault) UnmarshalJSON(b []byte) error {
	var w written
	if err := strict(b, &w); err != nil {
		return err
	}
	*f = Fault{w.Kind, w.View, w.Provider, w.Resource, w.Count, time.Duration(w.RetryAfter), time.Duration(w.Delay)}
	return nil
}

// MarshalJSON writes what UnmarshalJSON reads.
func (f Fault) MarshalJSON() ([]byte, error) {
	return json.Marshal(written{f.Kind, f.View, f.Provider, f.Resource, f.Count, span(f.RetryAfter), span(f.Delay)})
}
