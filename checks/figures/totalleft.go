package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// leftSentences is how many sentences before the last part of a whole the others may stand in.
const leftSentences = 3

// mostAround is how many figures before what is left are looked at.
const mostAround = 14

// left checks "Of the 48 seats, the Reds took 21 and the Blues 17. Greens hold the
// remaining 10": what is left makes the parts of the sentences before it all there
// are. Start is the index of the sentence's first amount in the article.
func (r *totalReader) left(sentence []facts.Amount, start int) {
	for i := range sentence {
		z := &sentence[i]
		n := phraseStart(r.Doc, z)
		if !countable(z) || z.Hedge != facts.Exactly || n < r.Doc.Sentences[z.Sentence].Tokens.First+2 || !r.remainder(n) {
			continue
		}
		around := append(r.sentencesBefore(start, z.Sentence), sentence[:i+1]...)
		around = around[max(0, len(around)-mostAround):]
		if s, ok := r.whole(around); ok && !r.leftOver(around) && !r.untold(s) {
			r.report(s, checks.Warning)
		}
	}
}

// leftBare checks the sentences in which nothing but small numbers are told, "the one
// boat took seven of them and the other boat the remaining eight", after amounts.
func (r *totalReader) leftBare() {
	for i := range r.list {
		a := &r.list[i]
		if a.Sentence+1 >= uint32(len(r.Doc.Sentences)) || i+1 < len(r.list) && r.list[i+1].Sentence <= a.Sentence+1 || !r.Doc.Blocks[a.Block].Kind.Prose() {
			continue
		}
		s := r.Doc.Sentences[a.Sentence+1].Tokens
		for n := s.First + 2; n < s.End; n++ {
			if v, ok := listNumbers.Get(r.Doc.Tokens[n].Form); ok && r.remainder(n) && r.ofThese(s) {
				z := numberAt(r.Doc, n, v, a)
				z.Sentence, z.Block = a.Sentence+1, r.Doc.Sentences[a.Sentence+1].Block
				r.left(withWords(r.Doc, []facts.Amount{*z}), i+1)
				break
			}
		}
	}
}

// ofThese reports whether a sentence has "of them" or the like.
func (r *totalReader) ofThese(s article.Range) bool {
	for n := s.First; n+1 < s.End; n++ {
		if r.Doc.Tokens[n].Form == formOf && backWords.Has(r.Doc.Tokens[n+1].Form) {
			return true
		}
	}
	return false
}

// sentencesBefore is the amounts of the sentences before amount start, which is of the
// sentence told or of a later one, with the small numbers that count nothing by themselves.
func (r *totalReader) sentencesBefore(start int, sentence uint32) (out []facts.Amount) {
	first := start
	for first > 0 && r.list[first-1].Sentence+leftSentences >= sentence && start-first < mostFigures {
		first--
	}
	for first < start {
		end := first + 1
		for end < start && r.list[end].Sentence == r.list[first].Sentence {
			end++
		}
		out = append(out, withWords(r.Doc, r.list[first:end])...)
		first = end
	}
	return out
}

// besideLeft reports whether an amount can be a part beside the last one, z.
func besideLeft(a, z *facts.Amount) bool {
	const aside = facts.Conversion | facts.Previous | facts.Compared | facts.From | facts.To | facts.Average | facts.Target | facts.Forecast
	return countable(a) && (oneKind(a, z) || oneKind(z, a)) && a.Hedge == facts.Exactly && a.About.Frame&aside == 0
}

// whole finds the total of the parts that end the list: an amount of their size before
// them, with nothing but parts of their block between. The first such amount is it:
// of "$4 million. Fell gave $2.1 million, Moor $1.2 million and Oster the other $700,000"
// the second is near what the last two make.
func (r *totalReader) whole(list []facts.Amount) (s partsum, found bool) {
	z := &list[len(list)-1]
	parts := []*facts.Amount{z}
	for k := len(list) - 2; k >= 0; k-- {
		a := &list[k]
		if !countable(a) || !oneKind(a, z) || lastsTime(a) && !lastsTime(z) {
			continue
		}
		if !besideLeft(a, z) {
			break
		}
		if t := (partsum{ofForm, a, partGroup{parts: parts, joined: true}}); len(parts) > 1 && totalLike(r.Doc, a, z) && r.nearTotal(t) && !r.repeats(t) {
			s, found = t, true
		}
		if a.Block != z.Block {
			break
		}
		parts = append([]*facts.Amount{a}, parts...)
	}
	return s, found
}

// untold reports whether a sentence between the total and what is left has no amount
// but a small number: "61 carts were red. Eleven of them still are."
func (r *totalReader) untold(s partsum) bool {
	last := s.group.parts[len(s.group.parts)-1].Sentence
	for n := s.total.Sentence + 1; n < last; n++ {
		if slices.ContainsFunc(s.group.parts, func(a *facts.Amount) bool { return a.Sentence == n }) {
			continue
		}
		for k := r.Doc.Sentences[n].Tokens.First; k < r.Doc.Sentences[n].Tokens.End; k++ {
			if _, ok := listNumbers.Get(r.Doc.Tokens[k].Form); ok {
				return true
			}
		}
	}
	return false
}

// leftOver reports whether some of the figures before the last one make a total with
// it, so that there is nothing amiss.
func (r *totalReader) leftOver(list []facts.Amount) bool {
	z := &list[len(list)-1]
	for t := range list[:len(list)-1] {
		if !oneKind(&list[t], z) || !countable(&list[t]) {
			continue
		}
		for first := range list {
			for end := first + 1; end <= len(list)-1; end++ {
				if (t < first || t >= end) && r.makes(partsum{ofForm, &list[t], partGroup{parts: r.kindOf(list[first:end], z)}}) {
					return true
				}
			}
		}
	}
	return false
}

// kindOf is the amounts of the list that can be added to z, and z.
func (r *totalReader) kindOf(list []facts.Amount, z *facts.Amount) []*facts.Amount {
	out := []*facts.Amount{z}
	for i := range list {
		if a := &list[i]; countable(a) && oneKind(a, z) {
			out = append(out, a)
		}
	}
	return out
}
