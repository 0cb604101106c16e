package figures

import (
	"copydesk/article"
	"copydesk/checks"
)

var format = &checks.Check{
	Info: checks.Info{
		Name:    "figures/format",
		Summary: "A figure is misprinted, or its sign or scale is given twice.",
		Why: "$300 million dollars, 535,0000 people and $162 million million are slips that spelling checkers pass over, and the last two leave the reader " +
			"to guess the figure. What is a style somewhere is left alone: Indian groups of two digits, decimal commas in an article that has several, " +
			"points between thousands, 5m and 5 mln.",
		Severity: checks.Error,
		Examples: `Ferry firm raises money

The ferry firm raised {==$162 million million==}{>>figures/format: "million" twice<<} from {==535,0000==}{>>figures/format: three digits<<} people, and
{~~$5 million dollars~>$5 million~~}{>>figures/format<<} from the state. It carried {==1,50,000==}{>>ok figures/format: Indian groups<<} people.
`,
	},
	Run: runFormat,
}

func runFormat(p *checks.Pass) {
	f := formatReader{p: p, doc: p.Doc, toks: p.Doc.Tokens}
	var odd []uint32
	rest := p.Odd
	for b := range p.Doc.Blocks {
		if !p.Doc.Blocks[b].Kind.Prose() {
			continue
		}
		r := p.Doc.Blocks[b].Tokens
		f.first, f.end = r.First, r.End
		odd, rest = checks.Cut(rest, r)
		f.block(odd)
	}
	f.codeAndWord()
}

// formatReader looks at the figures of one article.
type formatReader struct {
	p          *checks.Pass
	doc        *article.Document
	toks       []article.Token
	first, end uint32       // of the block
	known      bool         // style and grouped are known
	style      decimalStyle // of the article
	grouped    bool         // it has a figure such as 1,500
	threes     bool         // and one such as 150,000 or 1,500,000, and no lakh, crore or rupee
}

// figure judges the figure that begins at token i, with what stands before and
// after it, and returns the token after its digits.
func (f *formatReader) figure(i uint32) uint32 {
	j := f.run(i)
	if !f.apart(i, j) {
		return j
	}
	sign := f.sign(i)
	if i > f.first && f.glued(i) && f.form(i-1) == formPercentSign && (j >= f.end || !f.glued(j) || f.toks[j].Kind == article.Punct) {
		right := f.text(i, j) + "%"
		f.report(checks.Warning, i-1, j, "has its sign in front.", &right)
		return j
	}
	if !f.twoMarks(i, j, sign) && !f.strayStop(i, j, sign) && !f.digits(i, j, sign) && !f.letters(i, j) {
		f.after(i, j, sign)
	}
	return j
}

// run returns the token after the digits, commas and points that begin at token i.
func (f *formatReader) run(i uint32) uint32 {
	i++
	for i+1 < f.end && (f.toks[i].Form == formComma || f.toks[i].Form == formFullStop) && f.glued(i) && f.glued(i+1) && f.toks[i+1].Kind == article.Number {
		i += 2
	}
	return i
}

// apart reports whether the digits from token i to token j are no part of a score,
// a name, an address: nothing but a sign, a bracket or a quotation mark touches
// them in front, and no hyphen or slash behind.
func (f *formatReader) apart(i, j uint32) bool {
	if i > f.first && f.glued(i) && f.form(i-1) == formPercentSign {
		return f.toks[i-1].Is(article.SpaceBefore)
	}
	if i > f.first && f.glued(i) && !moneySigns.Has(f.toks[i-1].Form) && !beforeFigure.Has(f.toks[i-1].Form) {
		return false
	}
	return j >= f.end || !f.glued(j) || !joinsFigures.Has(f.toks[j].Form)
}

var (
	formFullStop = article.FormOf(".")
	moneySigns   = article.NewSet("$", "us$", "a$", "c$", "hk$", "nz$", "s$", "£", "€", "¥", "₹")
	beforeFigure = article.NewSet("(", "[", "\"", "“", "‘", "'", "—", "–", "~", "*", "|")
	joinsFigures = article.NewSet("/", ":", "_", "@", "=", "&", "\\")
)

func (f *formatReader) glued(i uint32) bool { return !f.toks[i].Is(article.SpaceBefore) }

// form is the form of token i, or zero beyond the block.
func (f *formatReader) form(i uint32) article.FormID {
	if i < f.first || i >= f.end {
		return 0
	}
	return f.toks[i].Form
}

// text is what stands from token i to token j.
func (f *formatReader) text(i, j uint32) string {
	if i >= j {
		return ""
	}
	return f.doc.In(f.doc.SpanOf(article.Range{First: i, End: j}))
}

// sign returns the token of the currency sign before token i, or i.
func (f *formatReader) sign(i uint32) uint32 {
	if i > f.first && moneySigns.Has(f.toks[i-1].Form) {
		return i - 1
	}
	return i
}

// report adds a finding on the tokens from i to j. A repair replaces them.
func (f *formatReader) report(severity checks.Severity, i, j uint32, message string, repair *string) {
	span := f.doc.SpanOf(article.Range{First: i, End: j})
	found := checks.Finding{Span: span, Severity: severity, Message: f.doc.In(span) + " " + message}
	if repair != nil {
		found.Fixes = []checks.Fix{{Message: "Write " + *repair + ".", Span: span, New: *repair}}
	}
	f.p.Report(found)
}
