package figures

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	scaleWords = article.NewSet("thousand", "million", "billion", "trillion", "mln", "bln", "trln", "bn", "tn", "m", "k")
	shortScale = article.NewSet("m", "bn", "tn", "k", "mln", "bln")
	perCents   = article.NewSet("%", "percent", "pct", "pc")
	formCents  = article.FormOf("cent")
	formSignP  = article.FormOf("p")
	formSignC  = article.FormOf("c")

	// signNames maps the words for a currency to the sign that says the same.
	signNames = article.NewTable(map[string]string{
		"dollar": "$", "dollars": "$", "pound": "£", "pounds": "£", "sterling": "£", "punt": "£", "punts": "£", "peso": "$", "pesos": "$", "euro": "€", "euros": "€", "yen": "¥", "rupee": "₹", "rupees": "₹",
	})
)

// after judges what stands around the figure from token i to token j: signs,
// scales and words that say the same twice.
func (f *formatReader) after(i, j, sign uint32) {
	money := sign < i
	if money && f.signTwice(i, sign) {
		return
	}
	k, ok := f.scale(i, j, money)
	if !ok || money && k == j && f.halfScaled(j, sign) {
		return
	}
	if e := f.percent(k); e > k {
		f.perCent(sign, i, k, e)
		return
	}
	if money {
		f.pence(sign, i, j)
		f.moneyWord(sign, k)
	}
}

// signTwice judges "$$5" and "£$5".
func (f *formatReader) signTwice(i, sign uint32) bool {
	if sign == f.first || !f.glued(sign) || !f.glued(i) || !moneySigns.Has(f.toks[sign-1].Form) || sign-1 > f.first && moneySigns.Has(f.toks[sign-2].Form) {
		return false
	}
	text := f.text(sign, i+1)
	f.report(checks.Error, sign-1, i+1, "has two signs.", &text)
	return true
}

// scale judges the scale after the figure and returns the token after it, and
// false when it has reported.
func (f *formatReader) scale(i, j uint32, money bool) (uint32, bool) {
	if f.form(j) == formFullStop && j+1 < f.end && f.glued(j) && f.glued(j+1) && (shortScale.Has(f.toks[j+1].Form) || money && scaleWords.Has(f.toks[j+1].Form)) {
		right := f.text(f.sign(i), j) + f.doc.In(f.toks[j+1].Span)
		f.report(checks.Error, f.sign(i), j+2, "has a stray full stop.", &right)
		return 0, false
	}
	k := j
	if f.form(k) == formHyphen && f.glued(k) {
		k++
	}
	if !scaleWords.Has(f.form(k)) || shortScale.Has(f.form(k)) && (!f.glued(k) && f.toks[k].Len() == 1) {
		return j, true
	}
	if next := f.form(k + 1); scaleWords.Has(next) && !(f.toks[k+1].Len() == 1) && !thousandOf(f, k) && (money || shortScale.Has(f.form(k))) {
		what := "gives two scales."
		var fix *string
		if next == f.form(k) {
			what = fmt.Sprintf("has %q twice.", f.doc.In(f.toks[k].Span))
			right := f.text(f.sign(i), k+1)
			fix = &right
		}
		f.report(checks.Error, f.sign(i), k+2, what, fix)
		return 0, false
	}
	return k + 1, true
}

// halfScaled notes "$3-5bn", which gives the scale once. Many houses write it so.
func (f *formatReader) halfScaled(j, sign uint32) bool {
	if d := f.form(j); d != formHyphen && d != formEnDash || !f.glued(j) || j+2 >= f.end || f.toks[j+1].Kind != article.Number || !f.glued(j+1) || !scaleWords.Has(f.form(j+2)) {
		return false
	}
	f.report(checks.Note, sign, j+3, "gives its scale only once.", nil)
	return true
}

var formEnDash = article.FormOf("–")

// thousandOf reports whether token k says thousand, as in "$5 thousand million".
func thousandOf(f *formatReader, k uint32) bool {
	t := f.doc.In(f.toks[k].Span)
	return strings.EqualFold(t, "thousand") || strings.EqualFold(t, "k")
}

// percent returns the token after "%", "percent" or "per cent" at token k, or k.
func (f *formatReader) percent(k uint32) uint32 {
	switch {
	case perCents.Has(f.form(k)) && (f.form(k) == formPercentSign || !f.glued(k) || f.toks[k].Len() > 2):
		return k + 1
	case f.form(k) == formPer && f.form(k+1) == formCents:
		return k + 2
	}
	return k
}

var formPercentSign = article.FormOf("%")

// perCent judges "26% percent", "5%%" and "$5%". The figure begins at token i
// and its percent sign or word reaches from k to e.
func (f *formatReader) perCent(sign, i, k, e uint32) {
	if again := f.percent(e); again > e {
		right := f.text(i, e)
		f.report(checks.Error, i, again, "says per cent twice.", &right)
		return
	}
	if sign < i && k == e-1 && f.form(k) == formPercentSign && f.glued(k) {
		f.report(checks.Error, sign, e, "is money and a percentage at once.", nil)
	}
}

// pence judges "£1.50p".
func (f *formatReader) pence(sign, i, j uint32) {
	if j >= f.end || !f.glued(j) || f.toks[j].Is(article.Capitalised) || f.form(j) != formSignP && f.form(j) != formSignC {
		return
	}
	if (f.form(j) == formSignP) != (f.form(sign) == formPoundSign) || j+1 < f.end && f.glued(j+1) && f.toks[j+1].Kind != article.Punct {
		return
	}
	right := f.text(sign, j)
	f.report(checks.Warning, sign, j+1, "has a sign before and after it.", &right)
}

// moneyWord judges "$300 million dollars". A country between the two makes it
// another currency's.
func (f *formatReader) moneyWord(sign, k uint32) {
	w := k
	if f.form(w) == formHyphen && f.glued(w) {
		w++
	}
	name, ok := signNames.Get(f.form(w))
	text := f.doc.In(f.toks[sign].Span)
	if !ok || !strings.HasSuffix(text, name) || f.toks[w].Is(article.Capitalised) {
		return
	}
	right := f.text(sign, k)
	f.report(checks.Warning, sign, w+1, fmt.Sprintf("says %s twice.", f.doc.In(f.toks[w].Span)), &right)
}

// codeAndWord judges "Rs 5,000 rupees" and "SFr400 francs": the currency before the figure
// and after it, where no sign tells it.
func (f *formatReader) codeAndWord() {
	for i := range f.p.Facts.Amounts {
		a := &f.p.Facts.Amounts[i]
		if a.Unit != facts.Money || a.Minor || a.Digits.Start == a.Span.Start || a.Tokens.Len() < 3 || f.toks[a.Tokens.First].Kind != article.Word {
			continue
		}
		last := &f.toks[a.Tokens.End-1]
		if last.Start < a.Digits.End || last.Kind != article.Word || !currencyWords.Has(last.Form) || f.toks[a.Tokens.First].Len() > 4 || last.Is(article.Capitalised) || !f.doc.Blocks[a.Block].Kind.Prose() {
			continue
		}
		right := strings.TrimRight(f.doc.In(article.Span{Start: a.Span.Start, End: last.Start}), " -")
		f.report(checks.Warning, a.Tokens.First, a.Tokens.End, fmt.Sprintf("says %s twice.", f.doc.In(last.Span)), &right)
	}
}

var currencyWords = article.NewSet("rupees", "francs", "kronor", "kroner", "yen", "yuan", "euros", "dollars", "pounds", "pesos", "rand", "lira", "roubles", "rubles", "shekels", "baht", "ringgit", "rupiah", "dinars", "riyals", "dirhams", "naira", "shillings", "forints", "zlotys", "crowns", "marks", "taka")
