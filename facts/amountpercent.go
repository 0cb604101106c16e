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

// points reads "60 points" as percentage points where the sentence speaks of a
// percentage: "24 per cent among Democrats, 60 points below". Those of an index
// stand with its level or its name: "2 per cent, or 15 points, to 1,500".
func (r *amountReader) points(a *Amount, q *quantity) bool {
	i := r.skipJoint(q.tokens.End)
	if !pointWords.Has(r.tok(i).Form) || q.one() || q.value.Cmp(Int(100)) > 0 || r.twin(a, Percent, Points) == nil || r.indexNear(a.Tokens.First) {
		return false
	}
	a.Unit, a.Tokens.End = Points, i+1
	return true
}

// indexNear reports whether the sentence of token i speaks of an index, or has a
// figure that can be the level of one.
func (r *amountReader) indexNear(i uint32) bool {
	s := r.sentenceOf(i)
	for n := max(s.First, i-min(i, 40)); n < min(s.End, i+40); n++ {
		t := &r.toks[n]
		if indexWords.Has(t.Form) {
			return true
		}
		if v, ok := ParseDecimal(r.doc.In(t.Span)); t.Kind == article.Number && ok && v.Cmp(Int(200)) > 0 && !onlyYear(r.doc.In(t.Span)) {
			return true
		}
	}
	return false
}

// onlyYear reports whether digits are those of a year.
func onlyYear(s string) bool { return len(s) == 4 && onlyDigits(s) && (s[:2] == "19" || s[:2] == "20") }

var indexWords = article.NewSet("index", "average", "dow", "ftse", "nasdaq", "nikkei", "dax", "shares", "stocks", "scored", "scoring", "game", "games", "shooting",
	"league", "season", "match", "basis")
