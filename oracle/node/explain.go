package node

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"reflect"

	"github.com/goccy/go-yaml"
)

// explain says in one line which field of a config file cannot be read. The YAML
// library knows the line of what it refuses, but not the field.
func explain(file []byte, err error) error {
	if at := refused(file, reflect.TypeFor[Config](), "$."); at != nil {
		return at
	}
	return errors.New(yaml.FormatError(err, false, false))
}

// refused finds the first field of a struct whose value its type does not take.
func refused(file []byte, kind reflect.Type, path string) error {
	for i := range kind.NumField() {
		field := kind.Field(i)
		at := path + field.Tag.Get("yaml")
		var err error
		switch {
		case field.Type.Kind() == reflect.Struct:
			err = refused(file, field.Type, at+".")
		case field.Type.Kind() == reflect.Slice && field.Type.Elem().Kind() == reflect.Struct:
			for k := 0; err == nil && has(file, fmt.Sprintf("%s[%d]", at, k)); k++ {
				err = refused(file, field.Type.Elem(), fmt.Sprintf("%s[%d].", at, k))
			}
		default:
			err = misread(file, field.Type, at)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// misread says why the value at a path is none of a type, or nil.
func misread(file []byte, kind reflect.Type, at string) error {
	if !has(file, at) {
		return nil
	}
	value, text := reflect.New(kind).Interface(), ""
	if reader, ok := value.(encoding.TextUnmarshaler); ok {
		if err := read(file, at, &text); err != nil {
			return fmt.Errorf("%s: want a text", at[len("$."):])
		}
		if err := reader.UnmarshalText([]byte(text)); err != nil {
			return fmt.Errorf("%s: %w", at[len("$."):], err)
		}
		return nil
	}
	if err := read(file, at, value); err != nil {
		return fmt.Errorf("%s: want %s", at[len("$."):], wants[kind.Kind()])
	}
	return nil
}

// wants is what may stand in a field, by the kind of its type.
var wants = map[reflect.Kind]string{
	reflect.Bool: "true or false", reflect.String: "a text", reflect.Slice: "a list of texts", reflect.Float64: "a number",
	reflect.Int: "a whole number", reflect.Int64: "a whole number", reflect.Uint64: "a whole number of 0 or more",
}

func has(file []byte, at string) bool {
	var found any
	return read(file, at, &found) == nil && found != nil
}

func read(file []byte, at string, into any) error {
	where, err := yaml.PathString(at)
	if err != nil {
		return err
	}
	return where.Read(bytes.NewReader(file), into)
}
