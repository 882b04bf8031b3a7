package terms

import (
	"bytes"
	_ "embed" // the page's template
	"fmt"
	"html/template"
	"strings"
	"unicode/utf8"
)

// textWidth is the longest line of the plain text, in characters.
const textWidth = 78

//go:embed sheet.html
var pageText string

var page = template.Must(template.New("sheet").Funcs(template.FuncMap{
	"add": func(a, b int) int { return a + b },
	"sub": func(a, b int) int { return a - b },
}).Parse(pageText))

// HTML is the explanation as one page that needs nothing else: no script, no
// font, no image from elsewhere. It prints on A4 and letter paper.
func (e Explanation) HTML() ([]byte, error) {
	var out bytes.Buffer
	if err := page.Execute(&out, e); err != nil {
		return nil, fmt.Errorf("write term sheet as HTML: %w", err)
	}
	return out.Bytes(), nil
}

// Text is the explanation for a terminal or a letter.
func (e Explanation) Text() string {
	var b strings.Builder
	b.WriteString(e.Title + "\n" + strings.Repeat("=", utf8.RuneCountInString(e.Title)) + "\n\n")
	b.WriteString(wrap(e.Lead, "", ""))
	for _, s := range e.Sections {
		b.WriteString("\n" + s.Title + "\n\n")
		for _, line := range s.Lines {
			b.WriteString(wrap(line, "- ", "  "))
		}
		if s.Title == payTitle {
			b.WriteString("\n" + e.table())
		}
	}
	fmt.Fprintf(&b, "\nProduct %s\n%s", e.Product, wrap(whatCounts, "", ""))
	return strings.ReplaceAll(b.String(), fixedSpace, " ")
}

// payTitle heads the section that the table and the drawing stand in.
const payTitle = "When it pays, and how much"

const whatCounts = "This page explains the term sheet. The sheet itself is what counts, and the product's number is computed from it: one changed character gives another number."

// PayTitle and WhatCounts are for the page's template.
func (Explanation) PayTitle() string { return payTitle }

// WhatCounts is the sentence under the page.
func (Explanation) WhatCounts() string { return whatCounts }

func (e Explanation) table() string {
	rows := append([]Row{{e.Measured, "of the sum", "for " + e.Per}}, e.Rows...)
	var widths [2]int
	for _, r := range rows {
		widths[0], widths[1] = max(widths[0], utf8.RuneCountInString(r.Value)), max(widths[1], utf8.RuneCountInString(r.Share))
	}
	var b strings.Builder
	for _, r := range rows {
		b.WriteString("  " + pad(r.Value, widths[0]) + "  " + pad(r.Share, widths[1]) + "  " + r.Amount + "\n")
	}
	return b.String()
}

func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(text)))
}

// wrap breaks text at spaces; first and then begin the first and the other lines.
func wrap(text, first, then string) string {
	var b strings.Builder
	line := first
	for i, word := range strings.Fields(text) {
		if i > 0 && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > textWidth {
			b.WriteString(line + "\n")
			line = then + word
			continue
		}
		if i > 0 {
			line += " "
		}
		line += word
	}
	return b.String() + line + "\n"
}
