package figures

import (
	"strings"

	"copydesk/article"
	"copydesk/checks"
)

// twoMarks judges "12.,5 per cent" and "$3..5 million": two marks where a figure that is
// money, a share or scaled has its point. The figure begins at token i and its first
// digits end at token j.
func (f *formatReader) twoMarks(i, j, sign uint32) bool {
	if j >= f.end || !f.glued(j) || f.toks[j].Kind != article.Punct {
		return false
	}
	k := j
	for k < f.end && k < j+2 && f.glued(k) && f.toks[k].Kind == article.Punct {
		k++
	}
	marks := f.text(j, k)
	if len(marks) != 2 || strings.Trim(marks, ".,") != "" || k >= f.end || !f.glued(k) || f.toks[k].Kind != article.Number {
		return false
	}
	if sign == i && f.percent(k+1) == k+1 && !scaleWords.Has(f.form(k+1)) && !f.measured(k+1) && !f.wholly(k+1) {
		return false
	}
	f.report(checks.Error, sign, k+1, "is misprinted: it has two marks for its point.", nil)
	return true
}

// strayStop judges "2.4. metres": a full stop between a figure with its point, or one in
// groups, and its unit, which begins no sentence.
func (f *formatReader) strayStop(i, j, sign uint32) bool {
	if j < i+1 || f.form(j) != formFullStop || !f.glued(j) || j+1 >= f.end || f.glued(j+1) || f.toks[j+1].Is(article.Capitalised) {
		return false
	}
	if !strings.ContainsAny(f.text(i, j), ",.") || !f.measured(j+1) && !f.wholly(j+1) && !(scaleWords.Has(f.form(j+1)) && !shortScale.Has(f.form(j+1))) {
		return false
	}
	right := f.text(sign, j) + " " + f.doc.In(f.toks[j+1].Span)
	f.report(checks.Error, sign, j+2, "has a stray full stop.", &right)
	return true
}
