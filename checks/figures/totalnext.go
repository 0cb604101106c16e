package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	// madeWords say that what follows is the whole.
	madeWords = article.NewSet("comprise", "comprises", "comprised", "comprising", "consists", "consist", "consisted", "breakdown", "composed", "divided", "split")
	// casualtyWords begin a sentence that tells the dead or the hurt off.
	casualtyWords = article.NewSet("dead", "victims", "killed", "injured", "wounded", "casualties", "fatalities", "detained", "arrested", "survivors")
	wereWords     = article.NewSet("were", "are", "was", "is")
	formMade      = article.FormOf("made")
	formUp        = article.FormOf("up")
)

// fromBefore checks a sentence that is nothing but parts against the total of the
// sentence before; start is the index of its first amount in the article.
func (r *totalReader) fromBefore(list []facts.Amount, start int) {
	g, ok := groupAt(r.Doc, list, 0)
	if !ok || !g.joined || g.last+1 != len(list) {
		return
	}
	t, before := r.totalBefore(g, start)
	if t == nil {
		return
	}
	s := partsum{nextForm, t, g}
	if r.makes(s) || r.repeats(s) || r.ofTimes(g.parts) {
		return
	}
	rest, some := r.restNear(&list[g.last])
	sum, whole := sumOf(t, g.parts)
	over := hedgedExtent(t, whole).below(sum)
	back := r.refersBack(&list[0], t)
	switch {
	case !some && !rest && r.tellsWhole(&list[0], t):
		r.report(s, checks.Error)
	case (!rest || over) && (len(g.parts) > 2 || back) && r.slipped(s):
		r.report(s, checks.Warning)
	case over && back && some && r.exclusive(t, g.parts) && r.nearTotal(s):
		r.report(s, checks.Warning)
	case !rest && len(g.parts) > 2 && before > 0: // the first part has a sentence of its own
		r.withSentence(s, before)
	}
}

// withSentence checks the parts and the one of the sentence before them against the
// total of the sentence before that.
func (r *totalReader) withSentence(s partsum, before int) {
	t := r.onlyTotal(&r.list[before], before)
	if t == nil {
		return
	}
	s.total, s.group.parts = t, append([]*facts.Amount{&r.list[before]}, s.group.parts...)
	if !r.makes(s) && !r.repeats(s) && r.slipped(s) {
		r.report(s, checks.Warning)
	}
}

// totalBefore is the amount of the sentence before that can be the total of the
// parts, and its index: the only one of their kind or, for three parts and more, the
// only one that is near what they make.
func (r *totalReader) totalBefore(g partGroup, start int) (t *facts.Amount, at int) {
	if t := r.onlyTotal(g.parts[0], start); t != nil {
		for k := start - 1; k >= 0; k-- {
			if &r.list[k] == t {
				return t, k
			}
		}
	}
	if len(g.parts) < 3 {
		return nil, 0
	}
	for k := start - 1; k >= 0 && r.list[k].Sentence+1 >= g.parts[0].Sentence; k-- {
		a := &r.list[k]
		if a.Sentence == g.parts[0].Sentence || !totalLike(r.Doc, a, g.parts[0]) || !r.nearTotal(partsum{nextForm, a, g}) {
			continue
		}
		if t != nil {
			return nil, 0
		}
		t, at = a, k
	}
	return t, at
}

// nearTotal reports whether the parts make between two thirds and one and a half
// times the total.
func (r *totalReader) nearTotal(s partsum) bool {
	sum, whole := sumOf(s.total, s.group.parts)
	return whole.times(frac(2, 3)).below(sum) && sum.below(whole.times(frac(3, 2)))
}

// totalLike reports whether an amount can be the total of parts like first.
func totalLike(doc *article.Document, a, first *facts.Amount) bool {
	return countable(a) && a.About.Frame&facts.Conversion == 0 && oneKind(a, first) && (a.Unit != facts.Plain || nounFollows(doc, a)) && a.Value.Cmp(facts.Int(8)) >= 0
}

// makes reports whether the parts make the total.
func (r *totalReader) makes(s partsum) bool {
	sum, whole := sumOf(s.total, s.group.parts)
	return hedgedExtent(s.total, whole).meets(sum)
}

// repeats reports whether a part is the total told again, or exceeds it.
func (r *totalReader) repeats(s partsum) bool {
	for _, a := range s.group.parts {
		if a.Value.Cmp(s.total.Value) >= 0 {
			return true
		}
	}
	return false
}

// onlyTotal is the one amount of the sentence before that can be the total of parts
// of which first is one; i is the index of the first amount of their sentence.
func (r *totalReader) onlyTotal(first *facts.Amount, i int) (t *facts.Amount) {
	for k := i - 1; k >= 0 && r.list[k].Sentence+1 >= first.Sentence; k-- {
		a := &r.list[k]
		if a.Sentence == first.Sentence || a.About.Frame&facts.Conversion != 0 || !oneKind(a, first) || isLength(a) && !isLength(first) {
			continue
		}
		switch a.Unit {
		case facts.Money, facts.Count, facts.Plain, facts.Measure, facts.Duration:
		default:
			continue
		}
		if t != nil {
			return nil
		}
		t = a
	}
	if t == nil || !totalLike(r.Doc, t, first) {
		return nil
	}
	return t
}

// restNear reports whether the sentence of the parts says that there are more, and
// whether it only says that the total includes them.
func (r *totalReader) restNear(last *facts.Amount) (rest, some bool) {
	s := r.Doc.Sentences[last.Sentence].Tokens
	for n := s.First; n < min(s.End, last.Tokens.End+10); n++ {
		f := r.Doc.Tokens[n].Form
		rest, some = rest || restWords.Has(f), some || includeWords.Has(f)
	}
	return rest, some
}

// tellsWhole reports whether the words before the parts say that they are the
// whole: "the dead were", "it consists of", "made up of".
func (r *totalReader) tellsWhole(first, t *facts.Amount) bool {
	s := r.Doc.Sentences[first.Sentence].Tokens
	casualty, anaphor := false, r.refersBack(first, t)
	for n := s.First; n < phraseStart(r.Doc, first); n++ {
		f := r.Doc.Tokens[n].Form
		switch {
		case f == formComma && n == s.First+2 && n+1 == phraseStart(r.Doc, first): // the group, 20 women and 52 children
			return anaphor
		case madeWords.Has(f), f == formUp && n > s.First && r.Doc.Tokens[n-1].Form == formMade:
			return anaphor
		case casualtyWords.Has(f):
			casualty = true
		case casualty && wereWords.Has(f) && t.Unit != facts.Money:
			return t.About.Role == facts.Dead || t.About.Role == facts.Hurt || t.About.Role == facts.Held || t.About.Role == facts.Missing
		}
	}
	return false
}

// refersBack reports whether the sentence is about the total of the one before: it
// begins with a pronoun, with the total's noun or a noun for any sum.
func (r *totalReader) refersBack(first, t *facts.Amount) bool {
	s := r.Doc.Sentences[first.Sentence].Tokens
	f := r.Doc.Tokens[s.First].Form
	if anaphors.Has(f) || first.Tokens.First == s.First && !ownNoun(first) && first.Unit != facts.Money { // eight were flown to hospital
		return true
	}
	if !theWords.Has(f) || s.Len() < 3 {
		return false
	}
	head := r.Doc.Tokens[s.First+1].Form
	return sumNouns.Has(head) || t.About.Head != 0 && facts.Singular(r.Doc, head) == t.About.Head
}

// sumNouns are nouns for a sum that was told before.
var sumNouns = article.NewSet("total", "sum", "money", "package", "figure", "deal", "amount", "grant", "settlement", "award", "loan", "prize", "bill", "group", "number", "budget", "fund", "toll")

// slipped reports whether the parts miss the total by a slip of the
// finger in one figure, and by less than a sixth; by up to a half where "there were" tells
// off three parts or more.
func (r *totalReader) slipped(s partsum) bool {
	sum := facts.Int(0)
	for _, a := range s.group.parts {
		var ok bool
		if sum, ok = sum.Add(a.Value); !ok {
			return false
		}
	}
	diff, ok := s.total.Value.Sub(sum)
	most := int64(6)
	if len(s.group.parts) > 2 && r.there(s.group.parts) {
		most = 2
	}
	if sixth, ok := diff.Mul(facts.Int(most)); !ok || sixth.Cmp(s.total.Value) > 0 || facts.Int(0).Cmp(s.total.Value) > 0 {
		return false
	} else if back, ok := sixth.Add(s.total.Value); !ok || back.Sign() < 0 {
		return false
	}
	if !ok || slipBetween(s.total.Value, sum) {
		return ok
	}
	for _, a := range s.group.parts {
		v := a.Value
		if right, ok := v.Add(diff); ok && right.Sign() > 0 && slipBetween(v, right) {
			return true
		}
	}
	return false
}

// there reports whether a sentence is "there were 50 thefts by day, 20 by night and 16 at
// dawn": the parts are of one noun.
func (r *totalReader) there(parts []*facts.Amount) bool {
	s := r.Doc.Sentences[parts[0].Sentence].Tokens
	if r.Doc.Tokens[s.First].Form != formThere || phraseStart(r.Doc, parts[0]) != s.First+2 {
		return false
	}
	for _, a := range parts[1:] {
		if ownNoun(a) {
			return false
		}
	}
	return true
}

// ofTimes reports whether parts are told off by times: "310 in 1980, 220 in 1960".
func (r *totalReader) ofTimes(parts []*facts.Amount) bool {
	for n := parts[0].Tokens.End; n < parts[len(parts)-1].Tokens.First; n++ {
		_, timed := timeBits.Get(r.Doc.Tokens[n].Form)
		if d, ok := facts.ParseDecimal(r.Doc.Word(n)); timed || ok && d.Exp == 0 && d.Coef > 1800 && d.Coef < 2100 && r.Doc.Tokens[n-1].Form == formWithin {
			return true
		}
	}
	return false
}
