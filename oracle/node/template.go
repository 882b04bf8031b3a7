package node

import (
	"fmt"
	"io"
	"reflect"
	"strings"
)

// WriteTemplate writes a commented config file from the tags of Config, so that
// what it says is what the node reads.
func WriteTemplate(w io.Writer) error {
	t := &template{w: w}
	t.line(0, "# Configuration of a Sheaf node. Every field is listed; what has a default may be left out.")
	t.fields(reflect.TypeOf(Config{}), 0)
	return t.err
}

type template struct {
	w   io.Writer
	err error
}

func (t *template) line(indent int, text string) {
	if t.err == nil {
		_, t.err = fmt.Fprintln(t.w, strings.Repeat("  ", indent)+text)
	}
}

func (t *template) fields(kind reflect.Type, indent int) {
	for i := range kind.NumField() {
		f := kind.Field(i)
		name, doc, sample := f.Tag.Get("yaml"), f.Tag.Get("doc"), f.Tag.Get("sample")
		if indent == 0 {
			t.line(0, "")
		}
		for _, text := range wrap(doc, 100-2*indent) {
			t.line(indent, "# "+text)
		}
		switch {
		case f.Type.Kind() == reflect.Struct:
			t.line(indent, name+":")
			t.fields(f.Type, indent+1)
		case f.Type.Kind() == reflect.Slice && f.Type.Elem().Kind() == reflect.Struct:
			t.line(indent, name+":")
			t.line(indent+1, "-")
			t.fields(f.Type.Elem(), indent+2)
		case f.Type.Kind() == reflect.Slice:
			t.line(indent, fmt.Sprintf("%s: [%s]", name, quoted(f.Type.Elem(), sample)))
		default:
			t.line(indent, fmt.Sprintf("%s: %s", name, quoted(f.Type, sample)))
		}
	}
}

func quoted(kind reflect.Type, sample string) string {
	if sample != "" && (kind.Kind() == reflect.String || kind.Kind() == reflect.Array) {
		return fmt.Sprintf("%q", sample)
	}
	return sample
}

func wrap(text string, width int) (lines []string) {
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && len(line)+1+len(word) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimSpace(line + " " + word)
	}
	return append(lines, line)
}
