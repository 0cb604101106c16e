package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// sumForm is how a text says that a figure is the total of others.
type sumForm uint8

const (
	colonForm   sumForm = iota // 30 people: 12 men, 10 women and 9 children
	withForm                   // 150 million, with Haddle providing 90 and Moor 60
	afterForm                  // 12 men and 10 women, 23 people in all
	nextForm                   // 24 medals. They won five golds, eight silvers and 11 bronzes.
	includeForm                // 12 people, including 7 women and 6 men
	ofForm                     // of the 480 students, 298 were women and 182 men
)

// partsum is a total with the parts that should make it.
type partsum struct {
	form  sumForm
	total *facts.Amount
	group partGroup
}

// sumsIn finds the totals and parts of a sentence, given by the first and the end
// of its amounts.
func sumsIn(doc *article.Document, list []facts.Amount, start, end int) (out []partsum) {
	for i := start; i < end; i++ {
		g, ok := groupAt(doc, list[:end], i)
		if !ok {
			continue
		}
		if i > start {
			if form, ok := formBefore(doc, &list[i-1], &list[i], &list[g.last]); ok {
				out = append(out, partsum{form, &list[i-1], g})
			}
		}
		if g.last+1 < end && (i == start || !nearBefore(&list[i-1], &list[i])) {
			if t := &list[g.last+1]; saysTotal(doc, &list[g.last], t) && oneKind(t, &list[i]) && countable(t) {
				out = append(out, partsum{afterForm, t, g})
			}
		}
		i = g.last
	}
	return out
}

// nearBefore reports whether an amount stands so close before a run of parts that
// it may be one of them.
func nearBefore(x, first *facts.Amount) bool { return first.Tokens.First <= x.Tokens.End+longestGap }

// formBefore reads the words between a total and the first of its parts.
func formBefore(doc *article.Document, total, first, last *facts.Amount) (sumForm, bool) {
	if !countable(total) || !oneKind(total, first) || total.Unit == facts.Plain && !nounFollows(doc, total) {
		return 0, false
	}
	s := doc.Sentences[total.Sentence].Tokens
	p := phraseStart(doc, first)
	if p <= total.Tokens.End || p > total.Tokens.End+14 {
		return 0, false
	}
	switch t := &doc.Tokens[p-1]; {
	case t.Form == formListColon, dashAt(doc, p-1):
		return colonForm, closesAfter(doc, s, last)
	case t.Form == formOpen:
		return colonForm, total.Tokens.First > s.First && doc.Tokens[total.Tokens.First-1].Form != formOpen && parenthesised(doc, s, p, last)
	case includeWords.Has(t.Form):
		return includeForm, true
	}
	for n := total.Tokens.End; n+1 < p; n++ {
		if doc.Tokens[n].Form == formComma && doc.Tokens[n+1].Form == formWith {
			return withForm, true
		}
	}
	return 0, false
}

// nounFollows reports whether a content word stands right after the amount.
func nounFollows(doc *article.Document, a *facts.Amount) bool {
	if int(a.Tokens.End) >= len(doc.Tokens) {
		return false
	}
	t := &doc.Tokens[a.Tokens.End]
	return t.Kind == article.Word && !facts.Function(t.Form) && t.Is(article.SpaceBefore)
}

var includeWords = article.NewSet("including", "among", "included", "includes", "include")

// closesAfter reports whether the run of parts is the last thing of its sentence,
// or of what stands between dashes.
func closesAfter(doc *article.Document, s article.Range, last *facts.Amount) bool {
	for n := last.Tokens.End; n < min(s.End, last.Tokens.End+12); n++ {
		switch t := &doc.Tokens[n]; {
		case dashAt(doc, n):
			return true
		case t.Kind == article.Number, t.Form == formComma && n > last.Tokens.End+4:
			return false
		}
	}
	return s.End <= last.Tokens.End+12
}

// parenthesised reports whether the brackets that open before token p close after
// the last part.
func parenthesised(doc *article.Document, s article.Range, p uint32, last *facts.Amount) bool {
	for n := p; n < min(s.End, last.Tokens.End+8); n++ {
		if doc.Tokens[n].Form == formClose {
			return n >= last.Tokens.End
		}
	}
	return false
}

// saysTotal reports whether an amount says that it is the total of what stands
// before it: "for a total of 45", "23 in all", "(70 total)".
func saysTotal(doc *article.Document, last, t *facts.Amount) bool {
	s := doc.Sentences[t.Sentence].Tokens
	p := phraseStart(doc, t)
	if p > last.Tokens.End+14 || p < last.Tokens.End {
		return false
	}
	if f := doc.Tokens[p-1].Form; inAllWords.Has(f) || f == formOf && inAllWords.Has(doc.Tokens[p-2].Form) {
		return true
	}
	for n := t.Tokens.End; n < min(s.End, t.Tokens.End+4); n++ {
		f := doc.Tokens[n].Form
		if f == formAll && doc.Tokens[n-1].Form == formIn || f == formTotalWord || f == formAltogether {
			return true
		}
	}
	return false
}

var (
	inAllWords     = article.NewSet("total", "totalling", "totaling", "altogether", "sum")
	formIn         = article.FormOf("in")
	formTotalWord  = article.FormOf("total")
	formAltogether = article.FormOf("altogether")
)
