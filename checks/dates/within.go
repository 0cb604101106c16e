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
