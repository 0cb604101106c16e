package facts

import "copydesk/article"

// yearAfter returns the year behind a day or month that ends before token i and
// how many tokens it takes, zero when there is none: "2011", ", 2011", "of 2011",
// "-2011", "'98", "two thousand and nine".
func (r *dateReader) yearAfter(i uint32, comma bool) (n uint32, year int) {
	switch t := r.tok(i); {
	case t.Form == formComma && comma, t.Form == formOf, t.Form == formIn && comma:
		n = 1
	case t.Form == formHyphen && r.glued(i) && r.glued(i+1):
		n = 1
	}
	if y := r.fullYear(i + n); y != 0 {
		return n + 1, y
	}
	if y := r.shortYear(i + n); y != 0 {
		return n + 2, y
	}
	if y := r.bareYear(i); y != 0 && comma {
		return 2, y
	}
	if y, end := r.wordYear(i + n); y != 0 {
		return end - i, y
	}
	return 0, 0
}

// bareYear returns the year of two digits behind "of" at token i: "15 April of
// 87". It is no day of a month, and nothing that it counts follows.
func (r *dateReader) bareYear(i uint32) int {
	t := r.tok(i + 1)
	if r.tok(i).Form != formOf || t.Kind != article.Number || t.Len() != 2 || r.glued(i+3) {
		return 0
	}
	n, ok := digits(r.doc.In(t.Span))
	if next := r.tok(i + 2); !ok || n < 32 || next.Kind != 0 && next.Form != formStop && next.Form != formComma {
		return 0
	}
	return r.inCentury(n)
}

func (r *dateReader) hasYear(i uint32) bool {
	n, _ := r.yearAfter(i, true)
	return n > 0
}

// fullYear returns the year that token i is, zero when it is none. "0830 GMT"
// and "1800 hours" are times of day.
func (r *dateReader) fullYear(i uint32) int {
	t := r.tok(i)
	if t.Kind != article.Number || t.Len() != 4 {
		return 0
	}
	y, ok := digits(r.doc.In(t.Span))
	if !ok || y < 1000 || y > 2199 {
		return 0
	}
	next := r.tok(i + 1)
	if clockWords.Has(next.Form) || r.glued(i+1) && (next.Kind == article.Word || next.Kind == article.Symbol && next.Form != formSlash && next.Form != formTilde) {
		return 0
	}
	return y
}

// shortYear returns the year that the apostrophe at token i and its two digits
// stand for, zero when they are none: "'98", "'08".
func (r *dateReader) shortYear(i uint32) int {
	t := r.tok(i + 1)
	if !apostrophes.Has(r.tok(i).Form) || r.glued(i) || t.Kind != article.Number || t.Len() != 2 || !r.glued(i+1) || r.countsThings(i+2) != noCount {
		return 0
	}
	if r.glued(i+2) && r.tok(i+2).Kind != article.Punct {
		return 0
	}
	n, ok := digits(r.doc.In(t.Span))
	if !ok {
		return 0
	}
	return r.inCentury(n)
}

// inCentury is the year that two digits mean: the last one but for a few years
// from publication on.
func (r *dateReader) inCentury(n int) int {
	last := 30
	if p := r.doc.Meta.Published; p != article.NoDay {
		y, _, _ := p.Civil()
		last = y - 2000 + 15
	}
	if n <= last {
		return 2000 + n
	}
	return 1900 + n
}

// wordYear reads a year in words, which begins with its century: "nineteen
// eighty-six", "two thousand and nine", "seventeen hundred thirty-three".
func (r *dateReader) wordYear(i uint32) (year int, end uint32) {
	head, ok := numberWords.Get(r.tok(i).Form)
	if !ok || r.tok(i).Kind != article.Word || head != 2 && (head < 10 || head > 20) {
		return 0, i
	}
	i++
	year = int(head) * 100
	switch f := r.tok(i).Form; {
	case head == 2 && f == formThousand:
		year = 2000
		i++
	case head == 2:
		return 0, i
	case f == formHundred:
		i++
	default:
		rest, to, ok := r.belowHundred(i)
		if !ok || rest < 10 || rest > 99 || r.countsThings(to) != noCount {
			return 0, i
		}
		return year + int(rest), to
	}
	if r.tok(i).Form == formAnd {
		i++
	}
	rest, to, ok := r.belowHundred(i)
	if !ok || rest < 1 || rest > 99 {
		return 0, i
	}
	return year + int(rest), to
}

// belowHundred reads a number word below a hundred: "six", "eighty-six".
func (r *dateReader) belowHundred(i uint32) (n int64, end uint32, ok bool) {
	n, ok = numberWords.Get(r.tok(i).Form)
	if !ok || r.tok(i).Kind != article.Word {
		return 0, i, false
	}
	i++
	j := i
	if r.tok(j).Form == formHyphen && r.glued(j) {
		j++
	}
	if m, found := numberWords.Get(r.tok(j).Form); found && n >= 20 && 0 < m && m < 10 {
		return n + m, j + 1, true
	}
	return n, i, true
}

// ordinalDay reads a day in words behind a month: "first", "the ninth",
// "twenty-seventh".
func (r *dateReader) ordinalDay(i uint32) (day int, end uint32) {
	if n, ok := ordinalWords.Get(r.tok(i).Form); ok {
		return n, i + 1
	}
	tens, ok := numberWords.Get(r.tok(i).Form)
	if !ok || tens != 20 && tens != 30 {
		return 0, i
	}
	i++
	if r.tok(i).Form == formHyphen {
		i++
	}
	if n, ok := ordinalWords.Get(r.tok(i).Form); ok && n < 10 {
		return int(tens) + n, i + 1
	}
	if n, ok := numberWords.Get(r.tok(i).Form); ok && n < 10 && n > 0 && r.hasYear(i+1) {
		return int(tens) + int(n), i + 1 // "January twenty-five nineteen eighty-six"
	}
	return 0, i
}
