package figures

import (
	"copydesk/article"
	"copydesk/checks"
)

// year is a year named in an article.
type year struct {
	year    int
	token   uint32
	horizon bool // it can be long after the article: "by 2020"
}

// yearsIn lists the years that an article's prose names in figures: bare numbers
// of four digits that are no amounts.
func yearsIn(p *checks.Pass) (out []year) {
	next := 0
	amounts := p.Facts.Amounts
	var odd []uint32
	rest := p.Odd
	for b := range p.Doc.Blocks {
		if !p.Doc.Blocks[b].Kind.Prose() {
			continue
		}
		r := p.Doc.Blocks[b].Tokens
		odd, rest = checks.Cut(rest, r)
		for _, i := range odd {
			t := &p.Doc.Tokens[i]
			if t.Kind != article.Number || t.Len() != 4 {
				continue
			}
			for next < len(amounts) && amounts[next].Tokens.End <= i {
				next++
			}
			if next < len(amounts) && amounts[next].Tokens.First <= i {
				continue
			}
			if n, ok := yearOf(p.Doc.In(t.Span)); ok {
				out = append(out, year{n, i, i > r.First && untilWords.Has(p.Doc.Tokens[i-1].Form)})
			}
		}
	}
	return out
}

// untilWords stand before a year to come: "to double by 2020".
var untilWords = article.NewSet("by", "until", "till", "before")

// yearOf reads a year of the last century or this one.
func yearOf(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, n >= 1900 && n < 2100
}
