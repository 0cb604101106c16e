package figures

import (
	"math"

	"copydesk/article"
	"copydesk/facts"
)

var (
	changeOpeners = article.NewSet("the", "that", "this", "a", "it")

	riseWords = article.NewSet("rose", "rise", "rises", "risen", "rising", "up", "increase", "increased", "increases", "increasing", "grew", "grow",
		"grows", "growing", "growth", "gain", "gained", "gains", "jump", "jumped", "jumps", "climb", "climbed", "climbs", "surge", "surged", "soared",
		"higher", "more", "expanded", "advance", "advanced", "leap", "leapt", "improvement", "improved", "hike", "raised", "above", "swelled", "rocketed")
	fallWords = article.NewSet("fell", "fall", "falls", "fallen", "falling", "down", "decrease", "decreased", "decreases", "drop", "dropped", "drops",
		"decline", "declined", "declines", "lower", "less", "cut", "cuts", "reduction", "reduced", "slump", "slumped", "slid", "slide", "plunge", "plunged",
		"tumbled", "shrank", "lost", "slipped", "dip", "dipped", "below", "fewer", "sank", "dived", "off")

	oldWords = article.NewSet("from", "against", "versus", "vs")
)

// isChange reports whether a percentage is a change: a word of rising or falling
// stands close by, and it is neither a share of something nor a level that a
// change goes to or comes from ("margins dipped to 11.6 percent").
func isChange(doc *article.Document, pct *facts.Amount) bool {
	const level = facts.Ranged | facts.PerUnit | facts.From | facts.To
	return pct.About.Frame&level == 0 && !isOld(doc, pct) && direction(doc, pct) != 0
}

// direction is 1 for a rise, -1 for a fall, 0 for neither: the nearest such
// word within four tokens of the percentage.
func direction(doc *article.Document, pct *facts.Amount) int {
	s := doc.Sentences[pct.Sentence].Tokens
	if pct.Tokens.End < s.End && doc.Tokens[pct.Tokens.End].Form == formOf {
		return 0
	}
	for d := uint32(1); d <= 4; d++ {
		for _, n := range [2]uint32{pct.Tokens.First - d, pct.Tokens.End - 1 + d} {
			if n < s.First || n >= s.End {
				continue
			}
			switch f := doc.Tokens[n].Form; {
			case riseWords.Has(f):
				return 1
			case fallWords.Has(f):
				return -1
			}
		}
	}
	return 0
}

var formOf = article.FormOf("of")

// endpoints finds the one old and the one new figure of a sentence. With strict
// both must say so by a word before them ("to 340 from 300").
func endpoints(doc *article.Document, list []facts.Amount, strict bool) (old, now *facts.Amount, ok bool) {
	olds, tos := 0, 0
	for i := range list {
		a := &list[i]
		switch {
		case a.Unit == facts.Percent || a.Unit == facts.Points || a.About.Frame&(facts.Ranged|facts.Conversion|facts.PerUnit) != 0:
		case isOld(doc, a):
			old = a
			olds++
		case a.About.Frame&facts.To != 0:
			now = a
			tos++
		}
	}
	if olds != 1 || tos > 1 {
		return nil, nil, false
	}
	if tos == 0 {
		if strict {
			return nil, nil, false
		}
		if now = onlyOther(list, old); now == nil {
			return nil, nil, false
		}
	}
	return old, now, compatible(old, now)
}

// onlyOther is the only other figure of old's kind, which must stand before it.
func onlyOther(list []facts.Amount, old *facts.Amount) (now *facts.Amount) {
	for i := range list {
		a := &list[i]
		if a == old || !compatible(old, a) || a.About.Frame&(facts.Conversion|facts.Change|facts.PerUnit|facts.Ranged) != 0 {
			continue
		}
		if now != nil {
			return nil
		}
		now = a
	}
	if now != nil && now.Tokens.First > old.Tokens.First {
		return nil
	}
	return now
}

// isOld reports whether the amount is what a change starts from.
func isOld(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	i := a.Tokens.First
	for i > s.First && doc.Tokens[i-1].Start >= a.Phrase.Start {
		i--
	}
	if i == s.First {
		return false
	}
	f := doc.Tokens[i-1].Form
	if oldWords.Has(f) {
		return true
	}
	return (f == formTo || f == formWith) && i > s.First+1 && doc.Tokens[i-2].Form == formCompared
}

var (
	formTo       = article.FormOf("to")
	formWith     = article.FormOf("with")
	formCompared = article.FormOf("compared")
)

// compatible reports whether two amounts are of one kind, or one leaves the
// kind to the other ("to $340 million from 300 million").
func compatible(x, y *facts.Amount) bool {
	if x.Unit == facts.Percent || y.Unit == facts.Percent || x.Unit == facts.Points || y.Unit == facts.Points || x.Unit == facts.Age || y.Unit == facts.Age {
		return false
	}
	if x.Value.Sign() <= 0 || y.Value.Sign() <= 0 {
		return false
	}
	ratio := x.Value.Float() / y.Value.Float()
	if ratio > 50 || ratio < 0.02 {
		return false
	}
	if x.Unit == facts.Plain || y.Unit == facts.Plain {
		return x.Unit == y.Unit || x.Unit == facts.Money || y.Unit == facts.Money || x.Unit == facts.Count || y.Unit == facts.Count
	}
	if x.Unit != y.Unit || x.Currency != y.Currency {
		return false
	}
	return x.Unit == facts.Money || x.About.Head == y.About.Head
}

// fitsAny reports whether some two figures of the sentence, in either order,
// make the percentage right.
func fitsAny(doc *article.Document, list []facts.Amount, pct *facts.Amount, tolerance float64) bool {
	p := pct.Value.Float()
	half := 0.5*math.Pow10(int(pct.Value.Exp)) + tolerance
	slack := 0.0
	if pct.Hedge != facts.Exactly {
		slack = p / 10
	}
	dir := direction(doc, pct)
	for i := range list {
		for j := range list {
			if i == j || !compatible(&list[i], &list[j]) {
				continue
			}
			low, high := changeBounds(&list[i], &list[j])
			if dir < 0 {
				low, high = -high, -low
			}
			if low-half-slack <= p && p <= high+half+slack {
				return true
			}
		}
	}
	return false
}

// changeBounds are the least and the greatest change in per cent that the
// written precision of the figures allows. Two figures of one sentence are
// taken to be written to the same precision: of 5.4 and 5 million the second is 5.0.
func changeBounds(old, now *facts.Amount) (low, high float64) {
	finest := min(old.Value.Exp, now.Value.Exp)
	oldLow, oldHigh := written(old, finest)
	nowLow, nowHigh := written(now, finest)
	return (nowLow/oldHigh - 1) * 100, (nowHigh/oldLow - 1) * 100
}

// written is the interval of values that round to the figure as written, or to
// one digit more if finest says that the other figure has it; a hedge widens it
// by a twentieth.
func written(a *facts.Amount, finest int8) (low, high float64) {
	v := a.Value.Float()
	half := 0.5 * math.Pow10(int(max(finest, a.Value.Exp-1)))
	if a.Hedge != facts.Exactly {
		half = math.Max(half, v/20)
	}
	return v - half, v + half
}
