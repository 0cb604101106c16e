package facts

import "copydesk/article"

// longestWork is how many tokens the title of a work in quotation marks has.
const longestWork = 8

// citing are the marks around what is quoted.
var citing = article.NewSet("\"", "“", "”", "'", "‘", "’")

// work returns the token after the title in quotation marks that the number at
// token i begins, when it is one: "60 Minutes", "12 Angry Men", "315". Zero: the
// number is no title. A quotation that speaks has small words or a stop.
func (r *amountReader) work(i uint32) uint32 {
	if i == r.first || !r.glued(i) || !citing.Has(r.toks[i-1].Form) || !r.toks[i-1].Is(article.SpaceBefore) {
		return 0
	}
	for n := i + 1; n < i+longestWork; n++ {
		t := r.tok(n)
		switch {
		case citing.Has(t.Form) && r.glued(n):
			if n == i+1 && r.onlyScored(n) {
				return 0
			}
			return n
		case t.Kind == article.Word && (t.Is(article.Capitalised) || known(t.Form).is(isFunction)) && !t.Is(article.AllCaps):
		default:
			return 0
		}
	}
	return 0
}

// onlyScored reports whether what is quoted at the end of a clause is what
// somebody said in figures: he gave it "10".
func (r *amountReader) onlyScored(n uint32) bool { return r.ends(n + 1) }
