package dates

import (
	"sort"

	"copydesk/checks"
)

// wordsAround is how many tokens on either side of a date are looked at for words
// that change what is said of it.
const wordsAround = 60

// datesIn is the range of indexes of the dates in the sentences from first to last.
func datesIn(p *checks.Pass, first, last uint32) (lo, hi int) {
	list := p.Facts.Dates
	lo = sort.Search(len(list), func(i int) bool { return list[i].Sentence >= first })
	hi = lo + sort.Search(len(list)-lo, func(i int) bool { return list[lo+i].Sentence > last })
	return lo, hi
}

// namesIn is the range of indexes of the names in one sentence.
func namesIn(p *checks.Pass, sentence uint32) (lo, hi int) {
	list := p.Facts.Names
	lo = sort.Search(len(list), func(i int) bool { return list[i].Sentence >= sentence })
	hi = lo + sort.Search(len(list)-lo, func(i int) bool { return list[lo+i].Sentence > sentence })
	return lo, hi
}

// mostNear bounds the dates and the names that are looked at on either side of a token:
// a sentence may be as long as a book.
const mostNear = 60

// datesNear is the part of datesIn that is near a token.
func datesNear(p *checks.Pass, first, last, token uint32) (lo, hi int) {
	lo, hi = datesIn(p, first, last)
	list := p.Facts.Dates[lo:hi]
	at := lo + sort.Search(len(list), func(i int) bool { return list[i].Tokens.First >= token })
	return max(lo, at-mostNear), min(hi, at+mostNear)
}

// namesNear is the part of namesIn that is near a token.
func namesNear(p *checks.Pass, sentence, token uint32) (lo, hi int) {
	lo, hi = namesIn(p, sentence)
	list := p.Facts.Names[lo:hi]
	at := lo + sort.Search(len(list), func(i int) bool { return list[i].Tokens.First >= token })
	return max(lo, at-mostNear), min(hi, at+mostNear)
}
