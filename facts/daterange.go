package facts

// link joins the ends of ranges: "from May to July 2010", "between 1990 and
// 1995", "Monday to Friday", "1914–1918".
func (r *dateReader) link() {
	for i := 0; i+1 < len(r.out); i++ {
		a, b := &r.out[i], &r.out[i+1]
		if a.Range < 0 && r.ranged(a, b) {
			a.Range, b.Range = int32(i+1), int32(i)
		}
	}
}

// ranged reports whether two dates are the ends of a range.
func (r *dateReader) ranged(a, b *Date) bool {
	i := a.Tokens.End
	if a.Sentence != b.Sentence || b.Tokens.First == i || b.Tokens.First > i+2 {
		return false
	}
	joint := r.toks[i].Form
	if !rangeJoiners.Has(joint) || b.Tokens.First == i+2 && r.toks[i+1].Form != formThe {
		return false
	}
	lead := a.Tokens.First
	if lead > 0 && r.toks[lead-1].Form == formThe {
		lead--
	}
	if lead == 0 {
		return joint != formAnd && a.Grain == b.Grain
	}
	before := r.toks[lead-1].Form
	switch {
	case joint == formAnd:
		return before == formBetween
	case before == formFrom:
		return !r.moved(lead - 1)
	case joint == formTo:
		return a.Grain == b.Grain && !r.moved(lead)
	}
	return a.Grain == b.Grain
}

// moved reports whether the words before token i tell of an event that is given
// another day: "brought forward from Friday to Monday".
func (r *dateReader) moved(i uint32) bool {
	for j := i; j > 0 && j+8 > i; j-- {
		if moveWords.Has(r.toks[j-1].Form) {
			return true
		}
	}
	return false
}
