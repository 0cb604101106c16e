package article

import (
	"bytes"
	"testing"
	"unicode/utf8"
)

// checkInvariants holds a Document to what every reader promises: runs tile the
// text, copied runs equal their bytes, and blocks, sentences and tokens lie in
// order and in range.
func checkInvariants(t testing.TB, d *Document) {
	t.Helper()
	checkRuns(t, "text", d.runs, []byte(d.Text), d.utf8)
	if d.wide != nil {
		checkRuns(t, "source", d.wide, d.utf8, d.Source)
	} else if len(d.runs) > 0 && !bytes.Equal(d.utf8, d.Source) {
		t.Fatalf("the source was decoded and has no map back")
	}
	end := uint32(0)
	for i, b := range d.Blocks {
		if b.Span.Start < end || b.Span.Empty() || int(b.Span.End) > len(d.Text) {
			t.Fatalf("block %d %v is empty, out of order or out of range", i, b.Span)
		}
		end = b.Span.End
		checkTokens(t, d, b.Tokens, b.Span)
		checkSentences(t, d, uint32(i), &b)
	}
	for _, s := range d.Stets {
		if int(s.At.End) > len(d.Text) || int(s.Span.End) > len(d.Text) {
			t.Fatalf("stet %v is out of range", s)
		}
	}
}

func checkRuns(t testing.TB, name string, runs []run, text, source []byte) {
	t.Helper()
	at := uint32(0)
	for i, r := range runs {
		end := uint32(len(text))
		if i+1 < len(runs) {
			end = runs[i+1].text
		}
		if r.text != at || end <= at || r.from > r.to || int(r.to) > len(source) {
			t.Fatalf("%s: run %d %+v does not go on at %d or is out of range", name, i, r, at)
		}
		if r.how == copied && !bytes.Equal(text[r.text:end], source[r.from:r.to]) {
			t.Fatalf("%s: run %d is copied and reads %q for %q", name, i, text[r.text:end], source[r.from:r.to])
		}
		at = end
	}
	if int(at) != len(text) {
		t.Fatalf("%s: the runs end at %d of %d", name, at, len(text))
	}
}

func checkTokens(t testing.TB, d *Document, r Range, in Span) {
	t.Helper()
	at := in.Start
	for i := r.First; i < r.End; i++ {
		k := &d.Tokens[i]
		if k.Start < at || k.End <= k.Start || k.End > in.End {
			t.Fatalf("token %d %v is empty, out of order or outside its block %v", i, k.Span, in)
		}
		if k.Form == 0 || int(k.Form) >= d.Forms() {
			t.Fatalf("token %d %q has form %d", i, d.In(k.Span), k.Form)
		}
		from, to, _ := d.Locate(k.Span)
		if from < 0 || to < from || to > len(d.Source) {
			t.Fatalf("token %d %q is located at %d-%d of %d", i, d.In(k.Span), from, to, len(d.Source))
		}
		at = k.End
	}
}

func checkSentences(t testing.TB, d *Document, block uint32, b *Block) {
	t.Helper()
	next := b.Tokens.First
	for i := b.Sentences.First; i < b.Sentences.End; i++ {
		s := &d.Sentences[i]
		if s.Block != block || s.Tokens.First != next || s.Tokens.Len() <= 0 || s.Span != d.SpanOf(s.Tokens) {
			t.Fatalf("sentence %d %+v does not go on in block %d", i, s, block)
		}
		next = s.Tokens.End
	}
	if next != b.Tokens.End {
		t.Fatalf("the sentences of block %d end at token %d of %d", block, next, b.Tokens.End)
	}
}

// parse reads a source and checks the invariants.
func parse(t testing.TB, path, source string) *Document {
	t.Helper()
	d, err := Parse(path, []byte(source), Options{})
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	checkInvariants(t, d)
	if utf8.ValidString(source) && !utf8.ValidString(d.Text) {
		t.Fatalf("the text is not UTF-8: %q", d.Text)
	}
	return d
}
