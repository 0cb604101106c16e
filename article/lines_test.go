package article

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPosition(t *testing.T) {
	tests := []struct {
		name, text   string
		at           int // in the text
		line, column int
	}{
		{"the first letter", "One two.", 0, 1, 1},
		{"columns count code points", "Zoë Ångström won.", strings.Index("Zoë Ångström won.", "won"), 1, 14},
		{"a line after a line feed", "One\n\nTwo three.", 5, 3, 1},
		{"a byte order mark is no column", "\uFEFFOne two.", 4, 1, 5},
		{"the end of the text", "One two.", 8, 1, 9},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Parse("a.txt", []byte(tt.text), Options{})
			if err != nil {
				t.Fatal(err)
			}
			line, column := doc.Lines().Position(Span{uint32(tt.at), uint32(tt.at)})
			if line != tt.line || column != tt.column {
				t.Errorf("got %d:%d, want %d:%d", line, column, tt.line, tt.column)
			}
		})
	}
}

func TestPositionInLongLines(t *testing.T) {
	text := "Short.\n" + strings.Repeat("Ünïcödé wörds — 川. ", 3*stretch/20) + "\nLast."
	doc, err := Parse("a.txt", []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	lines := doc.Lines()
	for at := 7; at < len(doc.Text)-6; at += 997 {
		for !utf8.RuneStart(doc.Text[at]) {
			at++
		}
		line, column := lines.Position(Span{uint32(at), uint32(at)})
		if want := utf8.RuneCountInString(doc.Text[7:at]) + 1; line != 2 || column != want {
			t.Fatalf("offset %d is at %d:%d, want 2:%d", at, line, column, want)
		}
	}
}
