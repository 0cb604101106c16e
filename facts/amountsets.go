package facts

import "copydesk/article"

// classSet is the set of words of a class.
type classSet class

// Has reports whether a form is of the class.
func (c classSet) Has(f article.FormID) bool { return known(f).is(class(c)) }

// numberSet is the set of words of a class with their numbers.
type numberSet class

// Has reports whether a form is of the class.
func (c numberSet) Has(f article.FormID) bool { return known(f).is(class(c)) }

// Get returns the number of a form of the class.
func (c numberSet) Get(f article.FormID) (int64, bool) {
	w := known(f)
	return int64(w.num), w.is(class(c))
}

// The classes that the grammar of dates needs too.
const (
	numberWords   = numberSet(isNumber)
	currencySigns = classSet(isSign)
	currencyWords = classSet(isMoney)
	measures      = classSet(isUnit)
	labels        = classSet(isLabel)
	timeNouns     = classSet(isTime)
	determiners   = classSet(isDeterminer)
)

// IsHedge reports whether a form limits a figure: about, over, nearly.
func IsHedge(f article.FormID) bool { return known(f).is(isHedge) || hedgePairs.Has(f) }
