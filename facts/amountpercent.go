package facts

import "copydesk/article"

var (
	formCent   = article.FormOf("cent")
	formPoint  = article.FormOf("point")
	pointWords = article.NewSet("point", "points", "pt", "pts")
	basisWords = article.NewSet("bp", "bps")
	formBasis  = article.FormOf("basis")
	formPctage = article.FormOf("percentage")
	formPp     = article.FormOf("pp")
)

// percent reads "%", "percent", "per cent", "pct", "percentage points", "basis points".
func (r *amountReader) percent(a *Amount, i uint32) bool {
	i = r.skipJoint(i)
	unit, shift, end := r.percentWord(i)
	if end == 0 {
		return false
	}
	a.Unit, a.Tokens.End = unit, end
	if shift != 0 {
		a.Value, _ = a.Value.Shift(shift)
	}
	return true
}

// percentWord reads what percentages are written with at token i: the unit, the
// power of ten of basis points, and the token after it, zero without one.
func (r *amountReader) percentWord(i uint32) (unit Unit, shift int, end uint32) {
	t := r.tok(i)
	switch {
	case t.Form == formPctage:
		if j := r.skipJoint(i + 1); pointWords.Has(r.tok(j).Form) {
			return Points, 0, j + 1
		}
		if n := r.tok(i + 1); n.Kind == article.Word && !known(n.Form).is(isFunction) {
			return 0, 0, 0
		}
		end = i + 1
	case r.word(i).is(isPercent):
		end = i + 1
	case t.Form == formPer && r.tok(r.skipJoint(i+1)).Form == formCent:
		end = r.skipJoint(i+1) + 1
	case t.Form == formBasis && pointWords.Has(r.tok(r.skipJoint(i+1)).Form):
		return Points, -2, r.skipJoint(i+1) + 1
	case basisWords.Has(t.Form):
		return Points, -2, i + 1
	case t.Form == formPp && r.glued(i):
		return Points, 0, i + 1
	default:
		return 0, 0, 0
	}
	if j := r.skipJoint(end); pointWords.Has(r.tok(j).Form) {
		return Points, 0, j + 1
	}
	return Percent, 0, end
}
