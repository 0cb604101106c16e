package typos

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

var spelling = &checks.Check{
	Info: checks.Info{
		Name:    "typos/spelling",
		Summary: "A word is misspelt.",
		Why: "A misspelling costs the reader's trust in all the rest. A word is reported when neither an American nor a British dictionary has it and a slip of the " +
			"finger or the ear leads to a usual word, above all one that the article has elsewhere. A strange word alone is no fault: names, foreign phrases, " +
			"terms that come more than once, new words made of known ones, code and addresses are left alone.",
		Severity: checks.Warning,
		Examples: `The harbour trust will {~~recieve~>receive~~}{>>typos/spelling<<} the money in the {~~atumn~>autumn~~}{>>typos/spelling<<}.

The {==frobbit==}{>>ok typos/spelling: no word is near it<<} is a winch; {==grüßgott==}{>>ok typos/spelling: foreign letters<<} is a greeting, and an {==unsinkable==}{>>ok typos/spelling: made of known words<<} boat a hope.
`,
	},
	Run: runSpelling,
}

// limit is how many strange words of one article are looked at closely.
const limit = 2000

func runSpelling(p *checks.Pass) {
	if !english(p.Doc, p.Odd) {
		return
	}
	v := newVocabulary(p.Doc, p.Odd)
	g := &guesser{present: v.has}
	var odd []uint32
	rest := p.Odd
	for s, seen := 0, 0; s < len(p.Doc.Sentences) && seen < limit; s++ {
		sentence := &p.Doc.Sentences[s]
		if !p.Doc.Blocks[sentence.Block].Kind.Prose() {
			continue
		}
		odd, rest = checks.Cut(rest, sentence.Tokens)
		for _, i := range odd {
			x, ok := v.judge(sentence.Tokens, i)
			if !ok || x.doubt >= highest {
				continue
			}
			if tweeted(p.Doc, sentence.Tokens) {
				break
			}
			seen++
			if meant := g.guess(x.word, x.base); len(meant) > 0 && meant[0].score > x.doubt {
				reportSpelling(p, x, meant)
			}
		}
	}
}

// reportSpelling reports a misspelt word with the words that may have been meant.
func reportSpelling(p *checks.Pass, x suspect, meant []guess) {
	t := &p.Doc.Tokens[x.token]
	f := checks.Finding{Span: t.Span}
	for _, m := range meant {
		if m.score < meant[0].score-3 {
			break
		}
		word := p.Doc.FormText(m.form)
		f.Fixes = append(f.Fixes, checks.Fix{Message: fmt.Sprintf("Write %q", word), Span: t.Span, New: word})
	}
	f.Message = fmt.Sprintf("%q is in no dictionary; %q was meant.", p.Doc.In(t.Span), f.Fixes[0].New)
	p.Report(f)
}

// tweeted reports whether a sentence has a handle or a hashtag: somebody typed it
// on a telephone, and it is quoted as it was typed.
func tweeted(doc *article.Document, s article.Range) bool {
	for i := s.First; i+1 < s.End; i++ {
		t := &doc.Tokens[i]
		if (t.Form == formAt || t.Form == formHash) && t.Is(article.SpaceBefore) && doc.Tokens[i+1].Kind == article.Word && !doc.Tokens[i+1].Is(article.SpaceBefore) {
			return true
		}
	}
	return false
}

var formAt, formHash = article.FormOf("@"), article.FormOf("#")

// english reports whether the article is in English, as its words show, and has
// words that the lexicon lacks.
func english(doc *article.Document, odd []uint32) bool {
	words, strange := 0, 0
	for _, i := range odd {
		if t := &doc.Tokens[i]; t.Kind == article.Word && small(t) && !t.Form.Known() {
			strange++
		}
	}
	for i := 0; i < len(doc.Tokens) && strange*6 > words+12; i++ {
		if t := &doc.Tokens[i]; t.Kind == article.Word && small(t) {
			words++
		}
	}
	return strange > 0 && strange*6 <= words+12
}
