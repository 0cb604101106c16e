package facts

import "copydesk/article"

// words reads number words: "twenty-three", "a dozen", "half a million", "two
// hundred and six", "three million", "a hundred and fifty", "twelve hundred".
func (r *reader) words(i uint32, q *quantity) bool {
	w := r.word(i)
	f := r.tok(i).Form
	if w.is(isPart) || f == formA || f == formAn || f == formOne || w.is(isNumber) && r.word(r.skipJoint(i+1)).is(isPart) {
		if r.partOfScale(i, q) {
			return true
		}
	}
	if !w.is(isNumber) && f != formA && f != formAn {
		return false
	}
	s := wordSum{r: r, start: i, at: i}
	return s.read(q)
}

// wordSum adds number words up. Of "two million three hundred thousand" total is
// what the scales have closed, group what still waits for one.
type wordSum struct {
	r            *reader
	start, at    uint32
	total, group int64
	last         int  // the power of ten of the last scale; 0 before one
	hundred      bool // the group has its hundred
	open         bool // the group has something
	scaled       bool
}

func (s *wordSum) read(q *quantity) bool {
	if f := s.r.tok(s.at).Form; f == formA || f == formAn {
		s.at = s.r.skipJoint(s.at + 1)
		next := s.r.word(s.at)
		if s.r.tok(s.at).Form == formDozen {
			*q = s.r.worded(s.start, s.at+1, Int(12))
			return true
		}
		if !next.is(isScale) || next.is(isShort) {
			return false
		}
		s.group, s.open = 1, true
	} else if !s.below100() {
		return false
	}
	for s.scaleWord() || s.more() {
	}
	s.result(q)
	return true
}

// below100 adds "twenty", "twenty-three" or "six" to the group.
func (s *wordSum) below100() bool {
	r := s.r
	w := r.word(s.at)
	if !w.is(isNumber) || r.tok(s.at).Kind != article.Word {
		return false
	}
	n := int64(w.num)
	s.at++
	if n >= 20 {
		j := r.skipJoint(s.at)
		if m := r.word(j); m.is(isNumber) && 0 < m.num && m.num < 10 {
			n, s.at = n+int64(m.num), j+1
		}
	}
	s.group, s.open = s.group+n, true
	return true
}

// scaleWord takes in "hundred", "thousand" and the like.
func (s *wordSum) scaleWord() bool {
	r := s.r
	i := r.skipJoint(s.at)
	w := r.word(i)
	if !w.is(isScale) || w.is(isShort) || !s.open || r.tok(i).Kind != article.Word {
		return false
	}
	n := int(w.num)
	switch {
	case n == 2 && !s.hundred && 0 < s.group && s.group < 100:
		s.group *= 100
		s.hundred = true
	case n > 2 && (s.last == 0 || n < s.last) && s.group > 0:
		for range n {
			s.group *= 10
		}
		s.total, s.group, s.hundred, s.open, s.last = s.total+s.group, 0, false, false, n
	default:
		return false
	}
	s.scaled = s.scaled || n > 2
	s.at = i + 1
	return true
}

// more takes in what may follow a hundred or a scale: "and six", "three hundred".
func (s *wordSum) more() bool {
	r := s.r
	if s.open && !(s.hundred && s.group%100 == 0) {
		return false
	}
	save := *s
	and := r.tok(s.at).Form == formAnd
	if and {
		if s.start > 0 && r.toks[s.start-1].Form == formBetween {
			return false
		}
		s.at++
	} else {
		s.at = r.skipJoint(s.at)
	}
	// "two hundred, six" and "a million, one in ten" are two figures.
	if !s.below100() || and && s.overruns() {
		*s = save
		return false
	}
	return true
}

// overruns reports whether a scale follows that the sum cannot take, so that
// what follows "and" is a figure of its own: "two hundred and three hundred".
func (s *wordSum) overruns() bool {
	w := s.r.word(s.r.skipJoint(s.at))
	return w.is(isScale) && !w.is(isShort) && !(w.num > 2 && (s.last == 0 || int(w.num) < s.last)) || s.r.tok(s.at).Form == formDozen
}

func (s *wordSum) result(q *quantity) {
	r := s.r
	if s.r.tok(s.at).Form == formDozen && !s.scaled && s.group < 100 && s.total == 0 {
		*q = r.worded(s.start, s.at+1, Int(s.group*12))
		return
	}
	v := Int(s.total + s.group)
	if s.scaled || s.hundred {
		for v.Coef != 0 && v.Coef%1000 == 0 {
			v = Decimal{v.Coef / 1000, v.Exp + 3}
		}
	}
	end := s.at
	if part, at, ok := r.wordPart(end); ok && (s.last > 2 && s.group == 0 || !s.scaled) {
		part, okShift := part.Shift(s.last)
		if sum, ok := v.Add(part); ok && okShift {
			*q = r.worded(s.start, at, sum)
			q.scaled, q.shift = s.scaled, s.last
			if !s.scaled {
				r.scale(q)
			}
			return
		}
	}
	*q = r.worded(s.start, end, v)
	q.scaled, q.shift = s.scaled, s.last
}

// wordPart reads the part after a number: "and a half", "and three-quarters".
func (r *reader) wordPart(i uint32) (Decimal, uint32, bool) {
	i = r.skipJoint(i)
	if r.tok(i).Form != formAnd {
		return Decimal{}, 0, false
	}
	num, den, end, ok := r.part(r.skipJoint(i + 1))
	if !ok || den > 10 || num >= den {
		return Decimal{}, 0, false
	}
	return partOf(num, den), end, true
}

// part reads a part in words, "a half", "half", "two-thirds", "one quarter".
func (r *reader) part(i uint32) (num, den int64, end uint32, ok bool) {
	w, f := r.word(i), r.tok(i).Form
	switch {
	case f == formHalf:
		return 1, 2, i + 1, true
	case f == formA || f == formAn || f == formOne:
		j := r.skipJoint(i + 1)
		if p := r.word(j); p.is(isPart) && !r.manyPart(j) {
			return 1, int64(p.num), j + 1, true
		}
	case w.is(isNumber) && w.num > 1:
		j := r.skipJoint(i + 1)
		if p := r.word(j); p.is(isPart) && r.manyPart(j) && w.num < p.num {
			return int64(w.num), int64(p.num), j + 1, true
		}
	}
	return 0, 0, 0, false
}

// manyPart reports whether the part at i is plural: thirds.
func (r *reader) manyPart(i uint32) bool {
	t := r.tok(i)
	return r.doc.Text[t.End-1]|0x20 == 's'
}

// partOfScale reads "half a million", "half-million", "a quarter of a million",
// "three quarters of a billion", "half a dozen".
func (r *reader) partOfScale(i uint32, q *quantity) bool {
	num, den, end, ok := r.part(i)
	if !ok {
		return false
	}
	j := r.skipJoint(end)
	if r.tok(j).Form == formOf {
		j++
	}
	if f := r.tok(j).Form; f == formA || f == formOne {
		j = r.skipJoint(j + 1)
	}
	if r.tok(j).Form == formDozen {
		*q = r.worded(i, j+1, Int(12*num/den))
		return true
	}
	w := r.word(j)
	if !w.is(isScale) || w.is(isShort) || w.num < 3 {
		return false
	}
	v, ok := partOf(num, den).Shift(int(w.num))
	*q = r.worded(i, j+1, v)
	q.scaled, q.shift = true, int(w.num)
	return ok
}

func (r *reader) worded(start, end uint32, v Decimal) quantity {
	tokens := article.Range{First: start, End: end}
	return quantity{value: v, tokens: tokens, digits: r.doc.SpanOf(tokens), words: true}
}
