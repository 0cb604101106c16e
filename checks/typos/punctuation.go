package typos

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

var punctuation = &checks.Check{
	Info: checks.Info{
		Name:    "typos/punctuation",
		Summary: "A quotation or bracket is not closed, a mark stands twice, or a full stop is missing.",
		Why: "A quotation that is never closed puts the reporter's words into the speaker's mouth. A quotation over several paragraphs opens each of them and closes the last only, as newspapers " +
			"have it. A bracket around whole sentences, a square one and most spaces before a mark are notes. Apostrophes, inches and feet, numbered points, smileys, ellipses and code are left alone; an article with odd quotation marks throughout is told so once, and one with several paragraphs that end without a full stop has lines of another kind.",
		Severity: checks.Warning,
		Examples: `{=="The ferry is late, said the master.==}{>>typos/punctuation: never closed<<} "It is the fog."

The trust {==(founded in 1902 owns the pier.==}{>>typos/punctuation: never closed<<} It has boats{~~,,~>,~~}{>>typos/punctuation<<} ropes and {==a 6'2" winch==}{>>ok typos/punctuation: feet and inches<<}.
`,
	},
	Run: runPunctuation,
}

func runPunctuation(p *checks.Pass) {
	q := &quoteReader{doc: p.Doc}
	b := &bracketReader{doc: p.Doc}
	var doubled, spaced []checks.Finding
	var odd, marks []uint32
	rest := p.Odd
	for i := range p.Doc.Blocks {
		block := &p.Doc.Blocks[i]
		if !block.Kind.Prose() || block.Kind == article.TableCell || block.Tokens.Len() == 0 {
			continue
		}
		odd, rest = checks.Cut(rest, block.Tokens)
		marks = marksIn(p.Doc, odd, marks[:0])
		q.block(block, marks)
		b.block(uint32(i), block, marks)
		doubled = append(doubled, doubledMarks(p.Doc, block.Tokens, marks)...)
		spaced = append(spaced, spacedMarks(p.Doc, block.Tokens, marks)...)
	}
	q.settle()
	b.settle()
	report(p, q.faults, "the article's quotation marks are odd in %d places")
	report(p, b.faults, "the article's brackets are odd in %d places")
	report(p, doubled, "the article has %d such marks")
	report(p, spaced, "the article has %d such marks")
	report(p, unended(p.Doc), "the article has %d such paragraphs")
}

// marksIn appends those of the tokens that are no words and no numbers.
func marksIn(doc *article.Document, odd, marks []uint32) []uint32 {
	for _, i := range odd {
		if k := doc.Tokens[i].Kind; k != article.Word && k != article.Number {
			marks = append(marks, i)
		}
	}
	return marks
}

// report reports faults of one kind. What an article does again and again is a
// way of setting it, or a machine's, and the first says so for all.
func report(p *checks.Pass, faults []checks.Finding, all string) {
	if len(faults) > 2 {
		first := faults[0]
		first.Message = first.Message[:len(first.Message)-1] + "; " + fmt.Sprintf(all, len(faults)) + "."
		faults = []checks.Finding{first}
	}
	for _, f := range faults {
		p.Report(f)
	}
}

// doubledMarks finds two marks where one belongs: "boats,, ropes", "late;, and", "Monday. .".
func doubledMarks(doc *article.Document, r article.Range, marks []uint32) []checks.Finding {
	var found []checks.Finding
	for k := 0; k+1 < len(marks); k++ {
		i := marks[k]
		if marks[k+1] != i+1 {
			continue
		}
		a, b := &doc.Tokens[i], &doc.Tokens[i+1]
		if a.Kind != article.Punct || b.Kind != article.Punct || (a.Flags|b.Flags)&article.CodeText != 0 {
			continue
		}
		keep := kept(doc.In(a.Span) + doc.In(b.Span))
		if keep == "" || !lone(doc, r, i, keep) || i > r.First && doc.Tokens[i-1].Kind == article.Punct || i+2 < r.End && sameMark(&doc.Tokens[i+2], a, b) {
			continue // ". . ." is an ellipsis
		}
		span := article.Span{Start: a.Start, End: b.End}
		if !copied(doc, span) {
			continue
		}
		found = append(found, checks.Finding{
			Span: span, Message: fmt.Sprintf("%q is one mark too many.", doc.In(span)),
			Fixes: []checks.Fix{{Message: fmt.Sprintf("Write %q", keep), Span: span, New: keep, Safe: a.Form == b.Form}},
		})
	}
	return found
}

// lone reports whether the two marks from i on end what they stand behind, and
// neither begin a word (".doc, .xls") nor trail off ("well.. everything").
func lone(doc *article.Document, r article.Range, i uint32, keep string) bool {
	b := &doc.Tokens[i+1]
	end := i+2 >= r.End || doc.Tokens[i+2].Is(article.SpaceBefore)
	if keep == "." && doc.Tokens[i].Form == b.Form {
		return end && !doc.Tokens[i].Is(article.SpaceBefore) && (i+2 >= r.End || doc.Tokens[i+2].Kind != article.Word || !small(&doc.Tokens[i+2]))
	}
	return end || doc.Tokens[i+2].Kind == article.Punct
}

// copied reports whether a span of text stands in the file as it is, with no
// markup taken out of it: in "the bank, <Sogenal>, said" a tag was.
func copied(doc *article.Document, s article.Span) bool {
	_, _, exact := doc.Locate(s)
	return exact
}

func sameMark(t, a, b *article.Token) bool { return t.Form == a.Form || t.Form == b.Form }

// kept is the mark that is right where two stand, or nothing where both may.
func kept(both string) string {
	switch both {
	case ",,":
		return ","
	case ",.", "..":
		return "."
	case ";,", ";;":
		return ";"
	case "?.":
		return "?"
	case ":,", ",:":
		return ":"
	}
	return ""
}
