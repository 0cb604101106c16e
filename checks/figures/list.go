package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var listed = &checks.Check{
	Info: checks.Info{
		Name:    "figures/list",
		Summary: "A number announces more or fewer things than the list after it has.",
		Why: "Whoever counts the items of a list finds this slip, and it is often the list that lost one. A list is read where a number and a noun announce it: after a colon, between dashes, as names " +
			"after a comma, as people with their ages, in sentences that begin first, second, third, and in the items of Markdown and HTML. Lists that say they are not whole, and those whose items cannot be told apart, are left alone.",
		Severity: checks.Error,
		Examples: `Where to put it

{==Two sites==}{>>figures/list @sites: lists 3<<} are under consideration: {==the old dairy, the tram shed and a meadow below the school==}{>>#sites<<}.

{==Four banks==}{>>ok figures/list: not the whole list<<} lent the money, including Haddle and Moor.
`,
	},
	Run: runList,
}

// mostListed is the greatest number that announces a list; more are not counted
// off in prose.
const mostListed = 20

func runList(p *checks.Pass) {
	groups(p)
	terms(p)
	scorers(p)
	timesListed(p)
	leadList(p)
	list := p.Facts.Amounts
	for i := range list {
		a := &list[i]
		n, ok := announced(p.Doc, a)
		if !ok {
			continue
		}
		e, at, ok := listFor(p.Doc, a)
		if !ok {
			e, at, ok = peopleOr(p, i)
		}
		if ok && (n < e.low || n > e.high) {
			reportList(p, a, at, n, e)
		}
	}
}

// listFor reads the list that an amount announces: in its sentence, below its
// paragraph, or counted off in the sentences after it.
func listFor(doc *article.Document, a *facts.Amount) (e enumeration, at article.Range, ok bool) {
	for _, read := range []func(*article.Document, *facts.Amount) (enumeration, article.Range, bool){listAfter, parallel, itemsBelow, nextList, countedOff, headlined, semicolonsNext, itemsNext, oneAndOther} {
		if e, at, ok = read(doc, a); ok {
			return e, at, true
		}
	}
	return e, at, false
}

// peopleOr reads the people that an amount counts by name, or the items below the
// paragraph after its own.
func peopleOr(p *checks.Pass, i int) (e enumeration, at article.Range, ok bool) {
	a := &p.Facts.Amounts[i]
	if e, at, ok = peopleAfter(p.Doc, p.Facts, a); ok {
		return e, at, true
	}
	if e, at, ok = namedNext(p.Doc, p.Facts, a); ok {
		return e, at, true
	}
	return itemsOfThem(p.Doc, p.Facts.Amounts, i)
}

// announced is the number of things that an amount says there are: a whole number
// from two to twenty of a noun that is no time and no measure, without a hedge.
func announced(doc *article.Document, a *facts.Amount) (int, bool) {
	const aside = facts.Part | facts.More | facts.Ranged | facts.Negated | facts.Adjective | facts.Change | facts.PerUnit
	if partitive(doc, a) || a.Unit != facts.Count || a.Hedge != facts.Exactly || a.About.Frame&(aside&^facts.Part) != 0 && !survivors(doc, a) || a.About.HeadN < a.Tokens.End || uncounted.Has(a.About.Head) {
		return 0, false
	}
	if next := &doc.Tokens[a.Tokens.End]; next.Kind == article.Word && !next.Is(article.SpaceBefore) { // the 18F team
		return 0, false
	}
	if a.Value.Exp != 0 || a.Value.Coef < 2 || a.Value.Coef > mostListed || doc.Blocks[a.Block].Kind == article.TableCell {
		return 0, false
	}
	return int(a.Value.Coef), true
}

// survivors reports whether an amount is of those who someone is survived by, which
// is no change by two.
func survivors(doc *article.Document, a *facts.Amount) bool {
	i := phraseStart(doc, a)
	return kin.Has(a.About.Head) && i > doc.Sentences[a.Sentence].Tokens.First+1 && doc.Tokens[i-1].Form == formBy && doc.Tokens[i-2].Form == formSurvived
}

var formSurvived = article.FormOf("survived")

// reportList reports a list that has not as many items as were announced.
func reportList(p *checks.Pass, a *facts.Amount, at article.Range, n int, e enumeration) {
	span := article.Span{Start: a.Span.Start, End: p.Doc.Tokens[a.About.HeadN].End}
	count := e.low
	if n > e.high {
		count = e.high
	}
	f := checks.Finding{
		Span: span, Message: fmt.Sprintf("The text announces %s and lists %d.", p.Doc.In(span), count),
		Related: []checks.Related{{Span: p.Doc.SpanOf(at), Message: "the list"}},
	}
	if e.low != e.high || p.Doc.Tokens[a.Tokens.First].Is(article.InQuotes) {
		f.Severity = checks.Warning
	}
	p.Report(f)
}
