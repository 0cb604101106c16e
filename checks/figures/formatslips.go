package figures

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// block judges the odd tokens of a block: figures, the word before a bracket, and
// words that are misprinted years.
func (f *formatReader) block(odd []uint32) {
	next := f.first
	for _, i := range odd {
		switch t := &f.toks[i]; {
		case i < next:
		case t.Form == formOpen && i > max(next, f.first):
			f.word(i - 1)
		case t.Is(article.CodeText):
		case t.Kind == article.Number:
			next = f.figure(i)
		case t.Kind == article.Word:
			f.letterYear(i)
		}
	}
}

// digits judges the commas and points of the figure from token i to token j.
func (f *formatReader) digits(i, j, sign uint32) bool {
	text := f.text(i, j)
	if !strings.ContainsAny(text, ",.") {
		return false
	}
	r := cutDigits(text)
	money := sign < i
	if f.pointed(i, j) {
		return true
	}
	if len(r.marks) == 1 && (r.marks == "." || len(r.groups[1]) == 3 && len(r.groups[0]) < 4) {
		return false
	}
	if !money && !strings.Contains(r.marks, ",") && !f.plainBefore(i) || f.form(j) == formHyphen && f.glued(j) && (j+1 >= f.end || f.toks[j+1].Kind != article.Word) {
		return false
	}
	style := f.decimals()
	fault, repair := r.misprint(money || f.measured(j), f.counts(j) || f.percent(j) > j, style)
	if fault == "" && r.marks == "," && len(r.groups[0]) < 4 && len(r.groups[1]) < 3 && style != decimalCommas && f.wholly(j) {
		fault = threeDigits
	}
	if fault == "" && (money || f.counts(j)) && r.lakhs() && f.threes && !f.indian() {
		fault = threeDigits
	}
	if fault == "" {
		return false
	}
	var fix *string
	if repair != "" {
		repair = f.text(sign, i) + repair
		fix = &repair
	}
	f.report(checks.Error, sign, j, "is misprinted: "+fault+".", fix)
	return true
}

// plainBefore reports whether an ordinary word stands before token i: "Firefox
// 3.000.12" is a version, "fell to 3.817.69" is not.
func (f *formatReader) plainBefore(i uint32) bool {
	if i == f.first {
		return false
	}
	t := &f.toks[i-1]
	return t.Kind == article.Word && !t.Is(article.Capitalised) && !versionWords.Has(t.Form)
}

var versionWords = article.NewSet("version", "release", "section", "chapter", "rule", "paragraph", "clause", "firmware", "build", "update", "no", "number")

// counts reports whether the word at token j is what the figure counts.
func (f *formatReader) counts(j uint32) bool {
	if j >= f.end || f.toks[j].Kind != article.Word || f.toks[j].Is(article.Capitalised) {
		return false
	}
	return scaleWords.Has(f.toks[j].Form) || facts.Singular(f.doc, f.toks[j].Form) != f.toks[j].Form
}

// decimals is how the article writes decimals: with commas when it has two figures
// such as 1,5 or 12,50 and none such as 1,500, with points when it has one such as
// 1.5 or 1,500.
func (f *formatReader) decimals() decimalStyle {
	if f.known {
		return f.style
	}
	f.known = true
	commas, points := 0, 0
	for i := 2; i < len(f.toks); i++ {
		t := &f.toks[i]
		if t.Kind != article.Number || t.Is(article.CodeText) {
			continue
		}
		text := f.doc.In(t.Span)
		switch {
		case strings.Contains(text, ","):
			f.grouped = true
			f.threes = f.threes || inThrees(text)
			points++
		case strings.Count(text, ".") == 1 && text[len(text)-min(len(text), 4)] != '.':
			points++
		case t.Len() <= 2 && f.toks[i-1].Form == formComma && f.glued(uint32(i)) && f.glued(uint32(i-1)) && f.toks[i-2].Kind == article.Number:
			commas++
		}
	}
	switch {
	case points > 0:
		f.style = decimalPoints
	case commas > 1:
		f.style = decimalCommas
	}
	return f.style
}

// pointed judges "1.500 people" in an article that writes 1,500 elsewhere.
func (f *formatReader) pointed(i, j uint32) bool {
	text := f.text(i, j)
	at := strings.IndexByte(text, '.')
	if at < 1 || at > 3 || len(text) != at+4 || strings.Contains(text, ",") || text[0] == '0' || j != i+1 || !f.wholly(j) {
		return false
	}
	if f.decimals(); !f.grouped {
		return false
	}
	right := text[:at] + "," + text[at+1:]
	f.report(checks.Warning, i, j, "has a point between its thousands.", &right)
	return true
}

// wholly reports whether the word at token j is of what is counted in whole numbers:
// nobody has 12,50 spectators, where 12,50 euros may be a price.
func (f *formatReader) wholly(j uint32) bool { return j < f.end && countables.Has(f.form(j)) }

// countables are counted in whole numbers.
var countables = article.NewSet("people", "men", "women", "children", "soldiers", "troops", "workers", "jobs", "employees", "residents", "students", "voters",
	"refugees", "fans", "spectators", "houses", "homes", "cars", "families", "passengers", "members", "visitors", "pupils", "households", "cases", "copies", "books", "tickets",
	"signatures", "ballots", "votes", "patients", "nurses", "teachers", "officers", "runners", "customers", "readers", "subscribers", "protesters", "demonstrators", "supporters", "sheep",
	"cattle", "cows", "pigs", "hens", "birds", "salmon", "trees", "beds", "rooms", "buildings", "vehicles", "bicycles", "aircraft", "ships", "boats", "graves", "letters", "complaints", "applications",
	"villagers", "tourists", "seats", "shops", "firms", "companies", "farms", "farmers", "staff", "volunteers", "migrants", "prisoners", "inmates", "civilians", "victims", "deaths", "arrests", "births")

// letters judges what is glued to the figure from token i to token j: "3nd", "5OO".
func (f *formatReader) letters(i, j uint32) bool {
	if j >= f.end || !f.glued(j) || f.toks[j].Kind != article.Word {
		return false
	}
	text, word := f.doc.In(f.toks[j-1].Span), f.doc.In(f.toks[j].Span)
	if strings.Trim(word, "oO") == "" && (strings.Contains(word, "O") || len(word) > 1) && (j+1 == f.end || !f.glued(j+1) || f.toks[j+1].Kind == article.Punct) {
		zeros := f.text(i, j) + strings.Repeat("0", len(word))
		f.report(checks.Error, i, j+1, "has the letter O for the digit 0.", &zeros)
		return true
	}
	if want := ordinalEnding(text); wrongEndings.Has(f.toks[j].Form) && strings.ToLower(word) != want {
		right := f.text(i, j) + want
		f.report(checks.Error, i, j+1, fmt.Sprintf("should end in %q.", want), &right)
		return true
	}
	return false
}

// wrongEndings are the endings of ordinals; "st" is left out, since 12st is a weight.
var wrongEndings = article.NewSet("nd", "rd", "th")

// ordinalEnding is the ending of the ordinal of a figure.
func ordinalEnding(digits string) string {
	n := len(digits)
	if n > 1 && digits[n-2] == '1' {
		return "th"
	}
	switch digits[n-1] {
	case '1':
		return "st"
	case '2':
		return "nd"
	case '3':
		return "rd"
	}
	return "th"
}

// letterYear judges a year that begins with a letter: "l984".
func (f *formatReader) letterYear(i uint32) {
	t := &f.toks[i]
	if text := f.doc.In(t.Span); text[0] == 'l' && len(text) == 4 && !t.Is(article.InLink) && strings.Trim(text[1:], "0123456789") == "" {
		year := "1" + text[1:]
		f.report(checks.Error, i, i+1, "begins with the letter l for the digit 1.", &year)
	}
}

// word judges a number in words with digits in brackets after it.
func (f *formatReader) word(i uint32) {
	if t := &f.toks[i]; t.Kind != article.Word || t.Flags&(article.Capitalised|article.CodeText|article.InLink) != 0 {
		return
	}
	start := i
	for start > f.first && i-start < 6 && numberish(&f.toks[start-1]) {
		start--
	}
	n, ok := facts.ReadNumber(f.doc, start, i+1)
	if !ok || !n.Words || n.Tokens.End != i+1 || f.form(i+3) != formClose || f.toks[i+2].Kind != article.Number {
		return
	}
	d, ok := facts.ReadNumber(f.doc, i+2, i+3)
	if !ok || d.Value.Cmp(n.Value) == 0 || d.Value.Cmp(facts.Int(1900)) >= 0 && d.Value.Cmp(facts.Int(2100)) < 0 || !f.counts(i+4) {
		return
	}
	f.report(checks.Error, start, i+4, "says two numbers.", nil)
}

// numberish reports whether a token can belong to a number in words.
func numberish(t *article.Token) bool { return numberParts.Has(t.Form) }

var numberParts = article.NewSet("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
	"fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
	"thousand", "million", "and", "-")
