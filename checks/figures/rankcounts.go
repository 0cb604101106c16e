package figures

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	aheadWords  = article.NewSet("ahead", "above", "before")
	doMore      = article.NewSet("more", "bigger", "larger", "higher", "faster", "longer", "taller", "better", "older", "richer")
	ofThose     = article.NewSet("of", "his", "her", "their", "its", "the", "other", "others")
	nearPlace   = article.NewSet("in", "of", "from", "near", "at", "on", "outside", "under")
	formBothW   = article.FormOf("both")
	handlesMore = article.NewSet("more", "times", "bigger", "larger", "busier", "ahead")
)

// ahead holds the number of those who are said to be before someone against his place:
// who is sixth has five ahead of him, and who has more medals than all but four is fifth.
func (r *ranking) ahead(p *checks.Pass) {
	for si := range r.doc.Sentences {
		s := r.doc.Sentences[si].Tokens
		if r.marks[si]&markAhead == 0 || s.Len() < 5 || s.Len() > 70 || !r.doc.Blocks[r.doc.Sentences[si].Block].Kind.Prose() {
			continue
		}
		n, at, ok := r.beforeCount(s)
		if !ok {
			continue
		}
		place := r.placeNear(uint32(si))
		if r.fewMore(s) > 0 {
			place = r.placeByStem(s)
		} else if place == nil {
			place = r.plainSuperlative(uint32(si), at)
		}
		if place == nil || place.Value.Cmp(facts.Int(n+1)) == 0 {
			continue
		}
		p.Report(checks.Finding{
			Span: place.Span, Severity: checks.Warning,
			Message: fmt.Sprintf("%q has %d before it; the text tells of %d.", r.doc.In(place.Span), place.Value.Coef-1, n),
			Related: []checks.Related{{Span: r.doc.SpanOf(at), Message: r.doc.In(r.doc.SpanOf(at))}},
		})
	}
}

// beforeCount reads how many a sentence puts before someone: "the six countries ahead of
// it", "than all but four of his compatriots", "only Hallow, with 2.4 million, and Perry
// make more".
func (r *ranking) beforeCount(s article.Range) (n int64, at article.Range, ok bool) {
	toks := r.doc.Tokens
	for i := s.First; i+2 < s.End; i++ {
		switch f := toks[i].Form; {
		case f == formAhead && toks[i+1].Form == formOf && themWords.Has(toks[i+2].Form), aheadWords.Has(f) && themWords.Has(toks[i+1].Form) && f != formAhead:
			for k := i; k > s.First && k+5 > i; k-- {
				if n, ok := smallNumber(r.doc, k-1); ok && k-1 > s.First && toks[k].Kind == article.Word && (theWords.Has(toks[k-2].Form) || k-1 == s.First+1) || ok && k-1 == s.First && toks[k].Kind == article.Word {
					return int64(n), article.Range{First: k - 1, End: i + 2}, true
				}
			}
		case f == formAllW && i+3 < s.End && toks[i+1].Form == formBut && i > s.First+2 && toks[i-1].Form == formThan:
			if n, ok := smallNumber(r.doc, i+2); ok && ofThose.Has(toks[i+3].Form) {
				return int64(n), article.Range{First: i - 1, End: i + 4}, true
			}
		case f == formOnlyW && i == s.First && r.fewMore(s) > 0:
			end := s.End
			for toks[end-1].Kind == article.Punct {
				end--
			}
			return int64(r.fewMore(s)), article.Range{First: s.First, End: end}, true
		case f == formOnlyW && (i == s.First || toks[i-1].Form == formListColon || toks[i-1].Form == formSemicolon) && toks[i+1].Is(article.Capitalised):
			return r.onlyThese(article.Range{First: i, End: s.End})
		case f == formBothW && i == s.First && toks[i+1].Is(article.Capitalised):
			return r.bothThese(s)
		}
	}
	return 0, at, false
}

// fewMore is the number of "Only two cable cars in the world are longer"; zero when a
// sentence is none such.
func (r *ranking) fewMore(s article.Range) int {
	end := s.End
	for end > s.First && r.doc.Tokens[end-1].Kind == article.Punct {
		end--
	}
	n, ok := smallNumber(r.doc, s.First+1)
	if !ok || r.doc.Tokens[s.First].Form != formOnlyW || end < s.First+5 || s.Len() > 30 || !areOrIs.Has(r.doc.Tokens[end-2].Form) || !strings.HasSuffix(r.doc.FormText(r.doc.Tokens[end-1].Form), "er") {
		return 0
	}
	return n
}

var areOrIs = article.NewSet("is", "are")

// onlyThese counts the names between "Only" and the "make more" at the end of a sentence.
func (r *ranking) onlyThese(s article.Range) (n int64, at article.Range, ok bool) {
	end := s.End
	for end > s.First && r.doc.Tokens[end-1].Kind == article.Punct {
		end--
	}
	if end > s.First+3 && doMore.Has(r.doc.Tokens[end-2].Form) { // have more people
		end--
	}
	if end < s.First+3 || !doMore.Has(r.doc.Tokens[end-1].Form) && !(copulaWords.Has(r.doc.Tokens[end-2].Form) && strings.HasSuffix(r.doc.FormText(r.doc.Tokens[end-1].Form), "er")) {
		return 0, at, false
	}
	return r.counted(article.Range{First: s.First + 1, End: end - 1})
}

// bothThese counts the two of "Both Klang and Pelepas, each of which handles more".
func (r *ranking) bothThese(s article.Range) (n int64, at article.Range, ok bool) {
	if s.Len() < 6 {
		return 0, at, false
	}
	i := s.First + 1
	for i < s.End && (r.doc.Tokens[i].Is(article.Capitalised) || r.doc.Tokens[i].Form == formAnd) {
		i++
	}
	for k := i; k < min(s.End, i+9); k++ {
		if handlesMore.Has(r.doc.Tokens[k].Form) {
			at = article.Range{First: s.First + 1, End: i}
			_, _, ok = r.counted(at)
			return 2, at, ok
		}
	}
	return 0, at, false
}

// counted is how many bearers are named in some tokens, none of them where something is.
func (r *ranking) counted(at article.Range) (n int64, _ article.Range, ok bool) {
	var seen entities
	for _, x := range namesWithin(r.facts.Names, at) {
		if nearPlace.Has(r.doc.Tokens[x.Tokens.First-1].Form) {
			return 0, at, false
		}
		if !seen.has(x.Entity) {
			seen = append(seen, x.Entity)
		}
	}
	return int64(len(seen)), at, len(seen) > 0
}

// placeNear is the one place in an order that is told in a sentence or in two beside
// it, without a word of change; nil when there are several.
func (r *ranking) placeNear(si uint32) (found *facts.Amount) {
	for k := si - min(si, 2); k <= si+5 && int(k) < len(r.doc.Sentences); k++ {
		s := r.doc.Sentences[k].Tokens
		for i := s.First; i < s.End; i++ {
			n, ok := timesOrders.Get(r.doc.Tokens[i].Form)
			if !ok {
				continue
			}
			end, ok := r.orderly(i, s)
			if !ok {
				continue
			}
			if found != nil && found.Value.Cmp(facts.Int(int64(n))) != 0 || r.passing(article.Range{First: max(s.First, i-min(i, 6)), End: i}) {
				return nil
			}
			found = &facts.Amount{Value: facts.Int(int64(n))}
			found.Span = r.doc.SpanOf(article.Range{First: i, End: end})
		}
	}
	return found
}

// placeByStem is the one place by the superlative of the comparative that ends a sentence:
// third-longest, for "is longer".
func (r *ranking) placeByStem(s article.Range) (found *facts.Amount) {
	end := s.End
	for r.doc.Tokens[end-1].Kind == article.Punct {
		end--
	}
	stem := strings.TrimSuffix(r.doc.FormText(r.doc.Tokens[end-1].Form), "er")
	for i := range r.places {
		c := &r.places[i]
		f, ok := r.superlative(c)
		if !ok || strings.TrimSuffix(r.doc.FormText(f), "est") != stem {
			continue
		}
		if c.changes || found != nil && found.Value.Cmp(c.amount.Value) != 0 {
			return nil
		}
		found = c.amount
	}
	return found
}

// plainSuperlative is the first place that a superlative without an ordinal gives before a
// sentence that ends in its comparative: "the lowest rate of any state. Only Maine's is
// lower."
func (r *ranking) plainSuperlative(si uint32, at article.Range) *facts.Amount {
	s := r.doc.Sentences[si].Tokens
	end := s.End
	for end > s.First && r.doc.Tokens[end-1].Kind == article.Punct {
		end--
	}
	stem, ok := strings.CutSuffix(r.doc.FormText(r.doc.Tokens[end-1].Form), "er")
	if !ok || si == 0 || at.First >= end || len(stem) < 3 {
		return nil
	}
	q := r.doc.Sentences[si-1].Tokens
	for i := q.First + 1; i+1 < q.End; i++ {
		if base, ok := strings.CutSuffix(r.doc.FormText(r.doc.Tokens[i].Form), "est"); !ok || base != stem {
			continue
		}
		if f := r.doc.Tokens[i-1].Form; f != formThe && f != formS || r.passing(q) || sinceWhen.Has(r.doc.Tokens[i+1].Form) {
			return nil
		}
		a := &facts.Amount{Value: facts.Int(1)}
		a.Span = r.doc.SpanOf(article.Range{First: i, End: i + 1})
		return a
	}
	return nil
}

// passing reports whether some words tell of a place that has changed.
func (r *ranking) passing(at article.Range) bool {
	for i := at.First; i < at.End; i++ {
		if passed.Has(r.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

var passed = article.NewSet("from", "rose", "climbed", "fell", "dropped", "moved", "slipped", "overtook", "overtaken", "previously", "formerly", "former", "would", "could", "will", "once", "become", "becoming", "lifts", "lifted", "moves", "jumped", "not", "was", "until", "been")

// orderly reports whether the ordinal at token i is a place in an order of size or merit:
// "second-busiest", "sixth in the world", "third on the Canadian list".
func (r *ranking) orderly(i uint32, s article.Range) (end uint32, ok bool) {
	toks := r.doc.Tokens
	k := i + 1
	for k < s.End && toks[k].Form == formHyphen {
		k++
	}
	if k >= s.End {
		return k, false
	}
	if p, ok := placeNames.Get(toks[k].Form); ok && p.place == 1 && (p.way != 0 || p.of != 0) {
		return k + 1, true
	}
	if k == i+1 && (toks[k].Form == formIn || toks[k].Form == formOn) {
		for k++; k < min(s.End, i+6); k++ {
			if orderNouns.Has(toks[k].Form) {
				return k + 1, true
			}
		}
	}
	return k, false
}

// orderNouns are where one is third.
var orderNouns = article.NewSet("world", "country", "list", "table", "league", "rankings", "ranking", "standings", "state", "county", "continent", "europe", "asia", "africa", "nation", "region", "chart", "charts", "poll", "race", "election", "contest", "competition", "vote", "survey", "field", "show")

// outOf holds "the seventh child in a family of six" and "came 12th in a field of ten"
// against themselves.
func (r *ranking) outOf(p *checks.Pass) {
	toks := r.doc.Tokens
	for si, s := range r.doc.Sentences {
		if r.marks[si]&markHome == 0 {
			continue
		}
		for i := s.Tokens.First; i+4 < s.Tokens.End; i++ {
			n, ok := timesOrders.Get(toks[i].Form)
			if !ok || n < 3 {
				continue
			}
			for k := i + 1; k+1 < min(s.Tokens.End, i+8); k++ {
				if toks[k].Form != formOf || toks[k].Kind == article.Punct || !fieldNouns.Has(toks[k-1].Form) && k > i+2 {
					continue
				}
				if theWords.Has(toks[k+1].Form) && k+2 < s.Tokens.End {
					k++
				}
				m, ok := smallNumber(r.doc, k+1)
				if ok && m < n && m > 1 && (fieldNouns.Has(toks[k-1].Form) || toks[k].Form != formOf && k == i+2 || manyOf.Has(toks[min(k+2, s.Tokens.End-1)].Form)) {
					span := r.doc.SpanOf(article.Range{First: i, End: k + 2})
					p.Report(checks.Finding{Span: span, Severity: checks.Warning, Message: fmt.Sprintf("Of %d none is number %d.", m, n)})
				}
				break
			}
		}
	}
}

var (
	fieldNouns = article.NewSet("family", "field", "class", "list", "shortlist", "group", "line")
	manyOf     = article.NewSet("children", "brothers", "sisters", "sons", "daughters", "siblings", "runners", "entrants", "candidates", "teams", "horses", "boats", "finishers", "starters", "parts", "volumes", "books")
)
