package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/facts"
)

// nearReach is how many sentences after a share its two figures may stand in.
const nearReach = 2

// restsOn reports whether an amount of no noun begins a clause after a semicolon, and a
// verb follows it: "; 850 were infected".
func restsOn(doc *article.Document, a *facts.Amount) bool {
	n, e := phraseStart(doc, a), a.Tokens.End
	return n > 0 && doc.Tokens[n-1].Form == formSemicolon && int(e) < len(doc.Tokens) && wereWords.Has(doc.Tokens[e].Form)
}

// ofThem reports whether "of them" or the like follows the amount, or "of whom" leads to it.
func ofThem(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := a.Tokens.End
	if n+1 < s.End && doc.Tokens[n].Form == formOf && backWords.Has(doc.Tokens[n+1].Form) {
		return true
	}
	n = phraseStart(doc, a) // 960 pupils, of whom 460 got one
	return n > s.First+1 && doc.Tokens[n-2].Form == formOf && backWords.Has(doc.Tokens[n-1].Form)
}

// ballotWords are words of a vote.
var ballotWords = article.NewSet("vote", "votes", "voted", "voter", "voters", "ballot", "ballots", "voting", "poll", "polls", "against", "opposed", "rejected", "accepted", "backed", "approved", "favour", "favor")

// counts reports whether an amount is a number of things.
func counts(a *facts.Amount) bool {
	return (a.Unit == facts.Count || a.Unit == facts.Plain) && a.Value.Sign() > 0
}

// wholeNumber rounds a value to a whole number.
func wholeNumber(v *big.Rat) *big.Rat {
	n, _ := new(big.Rat).SetString(v.FloatString(0))
	return n
}
