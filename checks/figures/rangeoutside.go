package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	means = article.NewSet("average", "averaged", "averages", "averaging", "mean", "median")
	// endWords are the ends of an order of any kind.
	endWords = article.NewSet("youngest", "oldest", "eldest", "lowest", "highest", "smallest", "largest", "biggest", "shortest", "longest", "tallest", "heaviest", "lightest", "cheapest", "dearest", "fastest", "slowest", "quickest")
	ageEnds  = article.NewSet("youngest", "oldest", "eldest")
	// otherMeans say of whom an average is that is no part of the range: the country, last year.
	otherMeans = article.NewSet("national", "last", "previous", "industry", "normal", "world", "global", "usual", "than", "against", "compared", "with", "other", "country", "region", "regional", "state", "another",
		"overall", "while", "but", "below", "above", "long", "historical", "historic", "year", "years", "month", "decade", "except", "once", "previously", "annual", "rival", "peers", "elsewhere", "not", "from", "per", "until", "excluding", "outside")
	ourOwn     = article.NewSet("the", "their", "its", "his", "her", "average", "median")
	afterEnds  = article.NewSet(",", "is", "was", "being", "of", "at", "stands", "stood", "measures", "measured", "weighs", "weighed", "took", "costs", "cost", "one", "(", "fetched", "has", "had", "will")
	joinsMeans = article.NewSet("with", "and", "an", "the", "of", "a", "for", "age", "price", "was", "is", ",", ";", "were", "recorded", "reported", "their", "at", "about", "some")
)

// outside holds an average, and the youngest, the dearest, the fastest, against the
// range that was told of the same figures just before.
func outside(p *checks.Pass) {
	list := p.Facts.Amounts
	for i := 1; i < len(list); i++ {
		x, y := &list[i-1], &list[i]
		if y.Range != int32(i-1) || x.Sentence != y.Sentence || !p.Doc.Blocks[x.Block].Kind.Prose() || x.About.Frame&outsideOther != 0 || y.About.Frame&outsideOther != 0 {
			continue
		}
		if i > 1 && list[i-2].Unit == facts.Percent && list[i-2].Sentence == x.Sentence {
			continue // of one in five the fine was between 200 and 500 dollars
		}
		aged := rangeOfAges(p.Doc, x, y)
		for k := i + 1; k < len(list) && list[k].Sentence <= y.Sentence+3 && list[k].Block <= y.Block+1; k++ {
			z := &list[k]
			if z.Range >= 0 && (z.Unit == y.Unit || list[k].Sentence > y.Sentence) {
				break // of other figures
			}
			if inRange(x, y, z) || !ofRange(x, y, z, aged) {
				continue
			}
			at, ok := meanOf(p.Doc, y, z, aged)
			if !ok || i+1 < k && list[k-1].Sentence == z.Sentence && list[k-1].Unit == facts.Percent && z.Unit != facts.Percent {
				continue
			}
			p.Report(checks.Finding{
				Span: z.Span, Severity: checks.Warning,
				Message: fmt.Sprintf("%s (%q) lies outside the range of %s.", p.Doc.In(z.Span), p.Doc.Word(at), p.Doc.In(x.Span.Join(y.Span))),
				Related: []checks.Related{{Span: x.Span.Join(y.Span), Message: "the range"}},
			})
			break
		}
	}
}

const outsideOther = facts.Forecast | facts.Change | facts.Previous | facts.Negated | facts.Target

// inRange reports whether an amount can lie within a range, as far as all are rounded.
func inRange(x, y, z *facts.Amount) bool {
	lo, hi, v := x.Value, y.Value, z.Value
	if below, ok := v.Sub(lo); !ok || below.Sign() < 0 && !atMost(below, half(v), half(lo)) {
		return !ok
	}
	above, ok := hi.Sub(v)
	return !ok || above.Sign() >= 0 || atMost(above, half(v), half(hi))
}

// rangeOfAges reports whether a range is one of ages: "aged 12 to 18", "between 12 and
// 18 years old".
func rangeOfAges(doc *article.Document, x, y *facts.Amount) bool {
	s := doc.Sentences[x.Sentence].Tokens
	if y.Unit == facts.Age || x.Unit == facts.Age {
		return true
	}
	for i := x.Tokens.First; i > s.First && i+4 > x.Tokens.First; i-- {
		if agedWords.Has(doc.Tokens[i-1].Form) {
			return true
		}
	}
	return y.Unit == facts.Duration && y.Tokens.End < s.End && doc.Tokens[y.Tokens.End].Form == formOld
}

var (
	formOld     = article.FormOf("old")
	formAgeNoun = article.FormOf("age")
)

// ofRange reports whether an amount is of the unit and the things of a range.
func ofRange(x, y, z *facts.Amount, aged bool) bool {
	if z.Hedge != facts.Exactly || z.Range >= 0 || z.Converts >= 0 || z.About.Frame&(outsideOther&^facts.Previous|facts.More|facts.Part) != 0 {
		return false
	}
	if aged {
		return z.Unit == facts.Age || (z.Unit == facts.Plain || z.Unit == facts.Count) && (z.About.Head == 0 || z.About.Head == formAgeNoun || z.About.HeadN < z.Tokens.First) && z.Value.Cmp(facts.Int(120)) < 0
	}
	if z.Unit != y.Unit || z.Currency != y.Currency || z.About.Per != y.About.Per && z.About.Per != 0 || y.Converts >= 0 {
		return false
	}
	switch z.Unit {
	case facts.Money, facts.Percent:
		return true
	case facts.Measure, facts.Duration:
		return z.About.Head == y.About.Head
	}
	return z.Unit == facts.Count && z.About.Head != 0 && z.About.Head == y.About.Head
}

// meanOf returns the word that makes of an amount the average of the figures of a range
// told before, or an end of their order.
func meanOf(doc *article.Document, y, z *facts.Amount, aged bool) (uint32, bool) {
	s := doc.Sentences[z.Sentence].Tokens
	from := s.First
	if z.Sentence == y.Sentence {
		from = y.Tokens.End
	}
	for i := z.Tokens.First; i > from && i+14 > z.Tokens.First; i-- {
		switch f := doc.Tokens[i-1].Form; {
		case means.Has(f):
			return i - 1, ownMean(doc, article.Range{First: from, End: z.Tokens.First}, i-1, z.Sentence == y.Sentence, z.Sentence <= y.Sentence+1)
		case endWords.Has(f):
			return i - 1, ageEnds.Has(f) == aged && i-1 > from && ourOwn.Has(doc.Tokens[i-2].Form) && afterEnds.Has(doc.Tokens[i].Form) && i+8 > z.Tokens.First &&
				z.Sentence <= y.Sentence+1 || ageEnds.Has(f) && aged && i-1 == from+1 && saidOf(doc, i) && i+8 > z.Tokens.First
		case f == formSemicolon:
			return 0, false
		}
	}
	return 0, false
}

// saidOf reports whether what stands at token i, or behind the one noun there, tells
// what the youngest is: "the youngest was", "the youngest singer is".
func saidOf(doc *article.Document, i uint32) bool {
	return afterEnds.Has(doc.Tokens[i].Form) || memberNouns.Has(doc.Tokens[i].Form) && afterEnds.Has(doc.Tokens[i+1].Form)
}

// memberNouns name one of those whose ages were told.
var memberNouns = article.NewSet("member", "respondent", "singer", "driver", "patient", "player", "pupil", "participant", "person", "victim", "boy", "girl", "child", "student", "volunteer", "suspect", "runner", "swimmer", "contestant", "candidate", "entrant", "competitor")

// ownMean reports whether the average named at token at is that of the figures told
// before: right behind them, "and averaged 6kg", or at the head of the next sentence,
// "The average of the loads was". "The national average was" is none.
func ownMean(doc *article.Document, r article.Range, at uint32, same, next bool) bool {
	for i := r.First; i < r.End; i++ {
		t := &doc.Tokens[i]
		if otherMeans.Has(t.Form) && !(same && t.Form == formWith) || t.Is(article.InQuotes) || t.Is(article.Capitalised) && i > r.First && !namesDay(doc, i) {
			return false
		}
	}
	if same {
		for i := r.First; i < at; i++ {
			if !joinsMeans.Has(doc.Tokens[i].Form) {
				return false
			}
		}
		return at < r.First+5
	}
	return next && at <= r.First+2 && ourOwn.Has(doc.Tokens[r.First].Form)
}

// namesDay reports whether the word at token i follows "by" or "on", as a day does.
func namesDay(doc *article.Document, i uint32) bool {
	f := doc.Tokens[i-1].Form
	return f == formBy || f == formOn
}
