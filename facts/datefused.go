package facts

import (
	"copydesk/article"
	"copydesk/article/lexicon"
)

// fusedForms are the forms of an article that are a date in one word: "FY2018",
// "Dec31". They are looked for among its own forms, which are few.
func fusedForms(doc *article.Document) []article.FormID {
	var list []article.FormID
	for f := article.FormID(lexicon.Most + 1); int(f) < doc.Forms(); f++ {
		s := doc.FormText(f)
		if n := len(s); n < 4 || n > 6 || s[0] < 'a' || s[0] > 'z' || s[n-1] < '0' || s[n-1] > '9' {
			continue
		}
		if letters, _, width := unfuse(s); width > 0 && (fiscalPrefix(letters) || months.Has(article.FormOf(letters))) {
			list = append(list, f)
		}
	}
	return list
}

// unfuse parts a word into its letters and the digits behind them, width of them.
func unfuse(s string) (letters string, n, width int) {
	i := len(s)
	for i > 0 && '0' <= s[i-1] && s[i-1] <= '9' {
		i--
	}
	n, ok := digits(s[i:])
	if !ok {
		return s, 0, 0
	}
	return s[:i], n, len(s) - i
}

func fiscalPrefix(s string) bool { return s == "fy" || s == "cy" }

// fused reads "FY2018" and "CY18", and "Dec31" where a year or a word before it
// leaves it no other reading: genes and models have such names too.
func (r *dateReader) fused(i uint32) (Date, bool) {
	t := &r.toks[i]
	letters, n, width := unfuse(r.doc.FormText(t.Form))
	if fiscalPrefix(letters) {
		if width == 2 {
			n = r.inCentury(n)
		}
		if width == 3 || width == 1 || n < 1950 || n > 2060 {
			return Date{}, false
		}
		d := Date{Year: n, Grain: GrainYear, rule: asWritten}
		d.Tokens = article.Range{First: i, End: i + 1}
		return d, r.lead(&d)
	}
	month, ok := months.Get(article.FormOf(letters))
	if !ok || width > 2 || n < 1 || n > 31 || r.glued(i) || r.glued(i+1) && r.tok(i+1).Kind != article.Punct {
		return Date{}, false
	}
	if !r.hasYear(i+1) && (t.Is(article.AllCaps) || !dayLeads.Has(r.prev(i).Form) || r.tok(i+1).Kind == article.Word && !Function(r.tok(i+1).Form)) {
		return Date{}, false
	}
	f := dayFigures{day: n, span: article.Span{Start: t.End - uint32(width), End: t.End}}
	f.tokens = article.Range{First: i, End: i + 1}
	return r.withYear(f, month), true
}
