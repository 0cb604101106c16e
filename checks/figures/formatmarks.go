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
	if sign == i && f.percent(k+1) == k+1 && !scaleWords.Has(f.form(k+1)) {
		return false
	}
	f.report(checks.Error, sign, k+1, "is misprinted: it has two marks for its point.", nil)
	return true
}
