package article

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
)

// TestUTF16 reads one text in both orders of bytes, finds its words and leads
// back to their bytes.
func TestUTF16(t *testing.T) {
	const text = "Fares at €2\n\nThe 𝐁oat costs £3 from May.\n"
	for _, tt := range []struct {
		name  string
		order binary.AppendByteOrder
	}{{"the low byte first", binary.LittleEndian}, {"the high byte first", binary.BigEndian}} {
		t.Run(tt.name, func(t *testing.T) {
			var source []byte
			for _, unit := range utf16.Encode([]rune("\uFEFF" + text)) {
				source = tt.order.AppendUint16(source, unit)
			}
			doc, err := Parse("a.txt", source, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if doc.Meta.Headline != "Fares at €2" {
				t.Errorf("the headline is %q", doc.Meta.Headline)
			}
			at := strings.Index(doc.Text, "from May")
			if at < 0 {
				t.Fatalf("the text is %q", doc.Text)
			}
			start, end, exact := doc.Locate(Span{uint32(at), uint32(at + len("from May"))})
			units := len(utf16.Encode([]rune("\uFEFF" + text[:strings.Index(text, "from")])))
			if start != 2*units || end != 2*(units+len("from May")) {
				t.Errorf("it stands at %d to %d (exact %v), not from %d", start, end, exact, 2*units)
			}
		})
	}
}
