package figures

import (
	"math/big"
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// slipReach is how many sentences lie at most between a total and its parts.
const slipReach = 2

// slips checks the sums of money that a sentence tells off, or two or three of one
// paragraph, against the totals near them: "left $470,000 to three clubs. He gave
// $230,000 to the rowers, $140,000 to the band and $60,000 to the choir". No parts of
// the paragraph make a total that is near, and one alone is made but for a slip.
func (r *totalReader) slips() {
	for start, end := 0, 0; start < len(r.list); start = end {
		for end = start + 1; end < len(r.list) && r.list[end].Block == r.list[start].Block; {
			end++
		}
		if r.kind(start) == article.Paragraph && end-start > 1 && end-start <= mostAround && r.Doc.Tokens[r.Doc.Blocks[r.list[start].Block].Tokens.First].Form != formHyphen {
			r.slipsIn(start, end)
		}
	}
}

// slipsIn checks the paragraph of the amounts from start to end: every run of its
// sentences.
func (r *totalReader) slipsIn(start, end int) {
	var found partsum
	for i := start; i < end; i++ {
		if i > start && r.list[i].Sentence == r.list[i-1].Sentence {
			continue
		}
		g, tried := partGroup{joined: true}, 1
		for k := i; k < end && r.list[k].Sentence <= r.list[i].Sentence+slipReach; k++ {
			if a := &r.list[k]; r.partForSlip(a, g.parts) {
				g.parts = append(g.parts, a)
			} else if a.Unit == facts.Money && !averagedMoney(r.Doc, a) || roundPlain(a) {
				break
			}
			if len(g.parts) <= tried || k+1 < end && r.list[k+1].Sentence == r.list[k].Sentence {
				continue
			}
			g.last, tried = k, len(g.parts)
			switch t, fits := r.slipTotal(g, i); {
			case fits, t != nil && found.total != nil:
				return
			case t != nil:
				found = partsum{nextForm, t, partGroup{k, slices.Clone(g.parts), true}}
			}
		}
	}
	if found.total != nil && !r.someOnly(found.group) {
		r.report(found, checks.Warning)
	}
}

// partForSlip reports whether an amount goes with the parts before it.
func (r *totalReader) partForSlip(a *facts.Amount, parts []*facts.Amount) bool {
	return slipPart(r.Doc, a) && !averagedMoney(r.Doc, a) && (len(parts) == 0 || a.Currency == parts[0].Currency)
}

// roundPlain reports whether a number of nothing is as large as money: 161 million, of
// what its neighbours are.
func roundPlain(a *facts.Amount) bool {
	return a.Unit == facts.Plain && a.Value.Cmp(facts.Int(100_000)) >= 0
}

// slipTotal is the one amount near the parts, the first of which is amount first of
// the article, that they make but for a slip; fits says that they make one.
func (r *totalReader) slipTotal(g partGroup, first int) (t *facts.Amount, fits bool) {
	more := false
	for k := max(0, first-mostInSentence); k < len(r.list) && r.list[k].Sentence <= r.list[g.last].Sentence+slipReach; k++ {
		a := &r.list[k]
		if k >= first && k <= g.last || a.Sentence+slipReach < r.list[first].Sentence || a.Unit != facts.Money || a.Currency != g.parts[0].Currency {
			continue
		}
		s := partsum{nextForm, a, g}
		if r.makes(s) {
			return nil, true
		}
		if slipPart(r.Doc, a) && (!r.repeats(s) || exchanged(s)) && r.oneSlip(s) {
			more = more || t != nil
			t = a
		}
	}
	if more {
		t = nil
	}
	return t, false
}

// someOnly reports whether the words of the parts say that there are others.
func (r *totalReader) someOnly(g partGroup) bool {
	end := r.Doc.Sentences[g.parts[len(g.parts)-1].Sentence].Tokens.End
	for n := r.Doc.Sentences[g.parts[0].Sentence].Tokens.First; n < end; n++ {
		if f := r.Doc.Tokens[n].Form; includeWords.Has(f) || partlyWords.Has(f) {
			return true
		}
	}
	return false
}

// partlyWords say that parts are not all.
var partlyWords = article.NewSet("some", "others", "among", "remainder", "rest")

// exchanged reports whether a total that is less than one of its parts is what they
// make with two digits exchanged: 63,900 for 93,600.
func exchanged(s partsum) bool {
	sum := facts.Int(0)
	for _, a := range s.group.parts {
		var ok bool
		if sum, ok = sum.Add(a.Value); !ok {
			return false
		}
	}
	_, kind := slipAtPlace(sum, s.total.Value)
	return kind == swap
}

// slipPart reports whether an amount of money is plainly a sum of its own.
func slipPart(doc *article.Document, a *facts.Amount) bool {
	const aside = facts.PerUnit | facts.Ranged | facts.Negated | facts.Previous | facts.Forecast | facts.Change | facts.Conversion | facts.More | facts.Compared | facts.Target | facts.Average | facts.From | facts.To
	return a.Unit == facts.Money && a.Value.Sign() > 0 && a.Hedge == facts.Exactly && a.About.Frame&aside == 0 && !a.Minor && !changes(doc, a) && perNoun(doc, a) == 0
}

// changes reports whether an amount is an end of a change or its size. What a fair
// raised or came to is none.
func changes(doc *article.Document, a *facts.Amount) bool {
	switch sideOf(doc, a) {
	case newSide:
		n := leadToken(doc, a)
		return n == 0 || !cameWords.Has(doc.Tokens[n-1].Form)
	case oldSide:
		return true
	case bySide:
		n := phraseStart(doc, a)
		return n == 0 || !raisedWords.Has(doc.Tokens[n-1].Form)
	}
	return false
}

// cameWords lead with "to" to a sum.
var cameWords = article.NewSet("came", "comes", "coming", "amounted", "amounts", "amounting")

var raisedWords = article.NewSet("raise", "raises", "raised", "raising")

// averagedMoney reports whether an amount is what each of several made: "averaged $900".
func averagedMoney(doc *article.Document, a *facts.Amount) bool {
	n := phraseStart(doc, a)
	return a.About.Frame&facts.Average != 0 || n > 0 && averagedBy.Has(doc.Tokens[n-1].Form) || perNoun(doc, a) == formEach
}

// oneSlip reports whether the sum is right but for one slip, and near enough. Few short
// figures are a digit from a sum by chance, so the figures have to be long.
func (r *totalReader) oneSlip(s partsum) bool {
	sum, digits := new(big.Rat), longDigits(s.total)
	finest := int(s.total.Value.Exp)
	for _, a := range s.group.parts {
		sum.Add(sum, a.Value.Rat())
		digits += longDigits(a)
		finest = min(finest, int(a.Value.Exp))
	}
	total := s.total.Value.Rat()
	off := new(big.Rat).Quo(sum, total)
	if digits < 6 || len(s.group.parts) == 2 && digits < 8 || int(s.total.Value.Exp) != finest || off.Cmp(frac(1, 2)) < 0 || off.Cmp(frac(2, 1)) > 0 {
		return false
	}
	if slipTo(s.total, sum) {
		return true
	}
	diff := new(big.Rat).Sub(total, sum)
	for _, a := range s.group.parts {
		if slipTo(a, new(big.Rat).Add(a.Value.Rat(), diff)) {
			return true
		}
	}
	return false
}

// longDigits is how many digits an amount has without the zeros at its end.
func longDigits(a *facts.Amount) int {
	c := a.Value.Coef
	for c != 0 && c%10 == 0 {
		c /= 10
	}
	return digitCount(c)
}
