package node

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"reflect"

	"github.com/goccy/go-yaml"
)

// explain says in one line which field of a config file cannot be read. The
// YAML library knows the line of what it reads itself, but not the field of a
// text that one of our types refuses.
func explain(file []byte, err error) error {
	if at := refused(file, reflect.TypeFor[Config](), "$"); at != nil {
		return at
	}
	return errors.New(yaml.FormatError(err, false, false))
}

// refused finds the first field of a struct whose text its type does not take.
func refused(file []byte, kind reflect.Type, path string) error {
	for i := range kind.NumField() {
		field := kind.Field(i)
		at := path + "." + field.Tag.Get("yaml")
		if field.Type.Kind() == reflect.Struct {
			if err := refused(file, field.Type, at); err != nil {
				return err
			}
			continue
		}
		value, ok := reflect.New(field.Type).Interface().(encoding.TextUnmarshaler)
		if !ok {
			continue
		}
		var text string
		where, err := yaml.PathString(at)
		if err != nil || where.Read(bytes.NewReader(file), &text) != nil {
			continue // it is not there, or not a text
		}
		if err := value.UnmarshalText([]byte(text)); err != nil {
			return fmt.Errorf("%s: %w", at[len("$."):], err)
		}
	}
	return nil
}
