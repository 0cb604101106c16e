package facts

import "copydesk/article"

// elliptic gives a figure that nothing says the unit of that of the figure it is
// held against earlier in its sentence: "to 2.66 billion pounds from 2.78
// billion", "8.8 cents vs 6.5". They must be of like size.
func (r *amountReader) elliptic(a *Amount, q *quantity) bool {
	s := r.skipHedgeBack(q.tokens.First, r.first)
	if s == r.first || !againsts.Has(r.toks[s-1].Form) {
		return false
	}
	x := r.twin(a, Money, Measure, Percent)
	switch {
	case x == nil, x.Unit == Percent && !r.isLevel(x), x.Unit != Percent && x.Currency == "" && q.words && !q.scaled:
		return false
	}
	v := q.value
	if x.Minor {
		v, _ = v.Shift(-2)
	}
	if !alikeInSize(v, x.Value) {
		return false
	}
	a.Value, a.Unit, a.Currency, a.Minor = v, x.Unit, x.Currency, x.Minor
	a.About.Head, a.About.HeadN = x.About.Head, x.About.HeadN
	return true
}

// againsts stand before a figure that is held against another.
var againsts = article.NewSet("from", "against", "versus", "vs", "and", "than")

// twin is the last amount of one of the kinds in the sentence of a, nil without one.
func (r *amountReader) twin(a *Amount, kinds ...Unit) *Amount {
	if len(r.out) == 0 {
		return nil
	}
	s := r.sentenceOf(a.Tokens.First)
	for n := len(r.out) - 1; n >= 0 && n+4 > len(r.out); n-- {
		x := &r.out[n]
		if x.Tokens.First < s.First || x.Block != r.block {
			return nil
		}
		for _, k := range kinds {
			if x.Unit == k {
				return x
			}
		}
	}
	return nil
}

// isLevel reports whether a percentage is a level, "rose to 5 per cent", and no
// change: "fell 3 per cent from 12".
func (r *amountReader) isLevel(a *Amount) bool {
	s := r.skipHedgeBack(a.Tokens.First, r.first)
	return s > r.first && levelWords.Has(r.toks[s-1].Form)
}

var levelWords = article.NewSet("to", "at", "was", "is", "were", "are", "stood", "stands", "reached", "hit", "of")

// alikeInSize reports whether two values are within a factor of twenty.
func alikeInSize(x, y Decimal) bool {
	x, y = abs(x), abs(y)
	bigger, ok := x.Mul(Int(20))
	if !ok || bigger.Cmp(y) < 0 {
		return false
	}
	bigger, ok = y.Mul(Int(20))
	return ok && bigger.Cmp(x) >= 0
}

// millions reads "another 550m" after money in millions: alone it is a length.
func (r *amountReader) millions(a *Amount, q *quantity) bool {
	i := q.tokens.End
	if q.scaled || r.tok(i).Form != formM || !r.glued(i) || q.tokens.First == r.first {
		return false
	}
	p := r.toks[q.tokens.First-1].Form
	if !againsts.Has(p) && !known(p).is(isFurther) {
		return false
	}
	x := r.twin(a, Money)
	v, ok := q.value.Shift(6)
	if x == nil || !ok || x.Value.Cmp(Decimal{1, 6}) < 0 {
		return false
	}
	a.Value, a.Unit, a.Currency, a.Tokens.End = v, Money, x.Currency, i+1
	return true
}

// carried reads a number that counts what the one before it did: "ten died in
// Orvia and five in Brenholm", "16 shops in the north and 5 in the south".
func (r *amountReader) carried(a *Amount, q *quantity) bool {
	i, s := q.tokens.End, q.tokens.First
	if q.value.Exp < 0 || q.one() || s == r.first || !carriers.Has(r.toks[s-1].Form) || !inPlaces.Has(r.tok(i).Form) || !r.tok(i).Is(article.SpaceBefore) {
		return false
	}
	x := r.twin(a, Count)
	if x == nil || x.About.Head == 0 || x.About.Frame&Adjective != 0 || !r.placed(x) {
		return false
	}
	a.Unit, a.About.Head, a.About.HeadN = Count, x.About.Head, x.About.HeadN
	return true
}

var (
	// carriers join a number to one of the same things.
	carriers = article.NewSet("and", ",", "or", "but", "plus")

	// inPlaces begin what tells two numbers of the same things apart.
	inPlaces = article.NewSet("in", "at", "from", "on", "near")
)

// placed reports whether a place follows a count with its noun, at most two
// words behind: "16 branches in the north".
func (r *amountReader) placed(a *Amount) bool {
	end := max(a.Tokens.End, a.About.HeadN+1)
	for n := end; n < end+3; n++ {
		if inPlaces.Has(r.tok(n).Form) {
			return true
		}
	}
	return false
}
