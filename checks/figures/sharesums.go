package figures

import (
	"fmt"
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// overWhole reports whether a share is more than all of what it is of.
func overWhole(doc *article.Document, pct *facts.Amount) bool {
	if pct.Value.Cmp(facts.Int(100)) <= 0 || pct.About.Frame&(facts.Ranged|facts.PerUnit) != 0 {
		return false
	}
	s := doc.Sentences[pct.Sentence].Tokens
	n := pct.Tokens.End
	if n >= s.End || doc.Tokens[n].Form != formOf {
		return false
	}
	for k := n + 1; k < min(s.End, n+7); k++ {
		t := &doc.Tokens[k]
		if t.Kind != article.Word && t.Form != formHyphen || otherTimes.Has(t.Form) { // of last year's crop
			return false
		}
		if wholeNouns.Has(facts.Singular(doc, t.Form)) {
			return k+1 >= s.End || doc.Tokens[k+1].Form != formS
		}
	}
	return false
}

// wholeNouns are nouns of which there is no more than all.
var wholeNouns = article.NewSet("voter", "person", "people", "respondent", "student", "pupil", "woman", "man", "adult", "child", "household", "patient", "resident", "worker", "employee", "teacher", "driver",
	"reader", "viewer", "citizen", "american", "briton", "member", "family", "school", "teenager", "girl", "boy", "customer", "parent", "doctor", "nurse", "farmer", "home", "vote", "user", "passenger",
	"consumer", "shopper", "graduate", "prisoner", "immigrant", "tourist", "commuter", "motorist", "population", "electorate", "seat", "ballot", "company", "participant", "crop", "pensioner", "crew", "tenant", "candidate")

// otherTimes say that a whole is of another time, of which there can be more than all.
var otherTimes = article.NewSet("last", "previous", "normal", "average", "usual", "earlier", "former", "planned", "expected")

// overFall reports whether something is said to fall by more than all of it. A
// profit can: it becomes a loss.
func overFall(doc *article.Document, pct *facts.Amount) bool {
	if pct.Value.Cmp(facts.Int(100)) <= 0 || !isChange(doc, pct) || direction(doc, pct) >= 0 || pct.Hedge == facts.AtMost {
		return false
	}
	s := doc.Sentences[pct.Sentence].Tokens
	n := leadToken(doc, pct)
	if doc.Tokens[n].Form == formBy && n > s.First {
		n--
	}
	if !fallVerbs.Has(doc.Tokens[n].Form) {
		return false
	}
	for k := s.First; k < s.End; k++ {
		if f := doc.Tokens[k].Form; belowZero.Has(f) || lossNouns.Has(f) {
			return false
		}
	}
	return true
}

// belowZero are nouns for what can be less than nothing.
var belowZero = article.NewSet("profit", "profits", "earnings", "income", "net", "surplus", "gain", "margin", "margins", "growth", "cash", "balance", "returns", "return", "temperature", "temperatures", "yield", "yields", "rate", "rates", "points", "contribution")

// shareKind is why the shares of a sentence exclude each other.
type shareKind uint8

const (
	noShares    shareKind = iota
	restShares            // 60 per cent, and the remaining 40
	viewShares            // 46 per cent for, 41 against
	ownedShares           // 60 per cent owned by Haddle, 40 by Moor
	voteShares            // 46 per cent of the vote to Moor's 41
)

// view is an answer to a question of opinion.
type view uint8

const (
	noView view = iota
	proView
	conView
	neitherView
)

var (
	views = article.NewTable(map[string]view{
		"for": proView, "favour": proView, "favor": proView, "support": proView, "supported": proView, "supports": proView, "supporting": proView, "back": proView, "backed": proView, "approve": proView, "approved": proView,
		"yes": proView, "agree": proView, "agreed": proView, "favoured": proView, "favored": proView, "approval": proView, "satisfied": proView, "positive": proView, "favourable": proView, "favorable": proView,
		"against": conView, "oppose": conView, "opposed": conView, "opposes": conView, "disapprove": conView, "disapproved": conView, "no": conView, "disagree": conView, "disagreed": conView, "reject": conView,
		"rejected": conView, "disapproval": conView, "dissatisfied": conView, "negative": conView, "unfavourable": conView, "unfavorable": conView, "opposition": conView,
		"undecided": neitherView, "unsure": neitherView, "neutral": neitherView, "neither": neitherView, "abstained": neitherView, "opinion": neitherView, "know": neitherView, "sure": neitherView, "refused": neitherView, "uncertain": neitherView,
	})
	formRemaining = article.FormOf("remaining")
	formTheOther  = article.FormOf("other")
	formRest      = article.FormOf("rest")
)

// sumsOfShares adds up the shares of each sentence that exclude each other.
func sumsOfShares(p *checks.Pass) {
	list := p.Facts.Amounts
	for i := 0; i < len(list); i++ {
		g := shareGroup(p.Doc, list, i)
		if len(g) < 2 || p.Doc.Blocks[list[i].Block].Kind == article.TableCell {
			continue
		}
		i += len(g) - 1
		kind := exclusiveShares(p.Doc, g)
		sum := point(frac(0, 1))
		for _, a := range g {
			sum = sum.plus(written(a, int(a.Value.Exp)))
		}
		all := point(frac(100, 1))
		if kind == noShares || sum.meets(all) || sum.below(all) && kind != restShares {
			continue
		}
		if near := aroundRat(frac(100, 1), frac(30, 1)); kind == restShares && (!near.meets(sum) || sum.below(all) && shareBefore(list, i-len(g)+1)) {
			continue
		}
		reportShares(p, g)
	}
}

// shareBefore reports whether another share stands in the two sentences before
// amount i: "the boys were 10 per cent to blame. The mall was 65 per cent and the
// guards the remaining 25."
func shareBefore(list []facts.Amount, i int) bool {
	for k := i - 1; k >= 0 && list[k].Sentence+2 >= list[i].Sentence; k-- {
		if list[k].Unit == facts.Percent {
			return true
		}
	}
	return false
}

// shareGroup reads the run of shares that begins with amount i: percentages, none
// of them a change, with commas and "and" between them.
func shareGroup(doc *article.Document, list []facts.Amount, i int) (g []*facts.Amount) {
	for k := i; k < len(list) && len(g) < mostParts; k++ {
		a := &list[k]
		if a.Sentence != list[i].Sentence || a.Unit != facts.Percent && !bareShare(list, k, i) || a.Hedge == facts.MoreThan || a.Hedge == facts.AtLeast || a.About.Frame&facts.Ranged != 0 || a.Value.Sign() <= 0 {
			break
		}
		if side := sideOf(doc, a); side == oldSide || side == newSide && k == i || isChange(doc, a) {
			break
		}
		if k > i && !shareFollows(doc, &list[k-1], a) {
			break
		}
		g = append(g, a)
	}
	return g
}

// bareShare reports whether a bare figure between two percentages is one too: "on
// 42 per cent, Labour on 38 and the Greens on 25 per cent".
func bareShare(list []facts.Amount, k, first int) bool {
	a := &list[k]
	return a.Unit == facts.Plain && k > first && k+1 < len(list) && list[k+1].Unit == facts.Percent && list[k+1].Sentence == a.Sentence && a.Value.Cmp(facts.Int(100)) < 0
}

// shareFollows reports whether y is the next share after x.
func shareFollows(doc *article.Document, x, y *facts.Amount) bool {
	end := phraseStart(doc, y)
	if end > x.Tokens.End+longestGap {
		return false
	}
	for n := x.Tokens.End; n < end; n++ {
		f := doc.Tokens[n].Form
		if f == formThan || f == formCompared || f == formListColon || clauseStops.Has(f) {
			return false
		}
	}
	return true
}

var clauseStops = article.NewSet("including", "while", "whereas", "among", "but", "who", "versus", "although", "if", "up", "down", "when")

// exclusiveShares reports why the shares exclude each other.
func exclusiveShares(doc *article.Document, g []*facts.Amount) shareKind {
	last := g[len(g)-1]
	n := phraseStart(doc, last)
	switch {
	case n > 1 && doc.Tokens[n-1].Form == formTheOther && doc.Tokens[n-2].Form == formThe && len(g) <= 4, n > 0 && doc.Tokens[n-1].Form == formRemaining, n > 1 && doc.Tokens[n-1].Form == formComma && doc.Tokens[n-2].Form == formRest:
		return restShares
	case differentViews(doc, g):
		return viewShares
	case everyNext(doc, g, ownedBy), everyNext(doc, g, ownerBefore) && owns(doc, g[0]):
		return ownedShares
	case len(g) == 2 && bothSexes(doc, g):
		return viewShares
	case everyNext(doc, g, nameBefore) && ofVotes(doc, g[0]):
		return voteShares
	}
	return noShares
}

// differentViews reports whether each share is followed by another view: for,
// against, no opinion.
func differentViews(doc *article.Document, g []*facts.Amount) bool {
	seen := [neitherView + 1]bool{}
	for i, a := range g {
		end := doc.Sentences[a.Sentence].Tokens.End
		if i+1 < len(g) {
			end = g[i+1].Tokens.First
		}
		found := noView
		for n := a.Tokens.End; n < min(end, a.Tokens.End+9) && doc.Tokens[n].Kind != article.Number && !clauseStops.Has(doc.Tokens[n].Form); n++ {
			if v, ok := viewAt(doc, n); ok && (found == noView || v == neitherView) {
				found = v
			}
		}
		if found == noView || seen[found] {
			return false
		}
		seen[found] = true
	}
	return true
}

// viewAt reads the view that token n tells: "no opinion", "did not know".
func viewAt(doc *article.Document, n uint32) (view, bool) {
	f := doc.Tokens[n].Form
	v, ok := views.Get(f)
	if ok && notFirst.Has(f) && !denials.Has(doc.Tokens[n-1].Form) {
		return noView, false
	}
	return v, ok
}

var (
	notFirst = article.NewSet("know", "sure", "opinion")
	denials  = article.NewSet("not", "no", "don't", "didn't", "without")
)

// everyNext reports whether all the shares after the first pass a test.
func everyNext(doc *article.Document, g []*facts.Amount, test func(*article.Document, *facts.Amount) bool) bool {
	for _, a := range g[1:] {
		if !test(doc, a) {
			return false
		}
	}
	return true
}

// ownedBy reports whether "by" or "owned by" follows the share.
func ownedBy(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := a.Tokens.End
	if n < s.End && doc.Tokens[n].Form == formOwned {
		n++
	}
	return n < s.End && doc.Tokens[n].Form == formBy
}

// nameBefore reports whether a name stands right before the share: "Moor 41 per
// cent", "to Moor's 41 per cent".
func nameBefore(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := phraseStart(doc, a)
	for n > s.First && (doc.Tokens[n-1].Form == formS || doc.Tokens[n-1].Form == formApostrophe || doc.Tokens[n-1].Form == formOn) {
		n--
	}
	return n > s.First+1 && doc.Tokens[n-1].Is(article.Capitalised)
}

// ownerBefore reports whether an owner and no verb stands before the share: "Fell
// 30 per cent and the state 20".
func ownerBefore(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := phraseStart(doc, a)
	for k := n; k > s.First && n-k < 5; k-- {
		switch t := &doc.Tokens[k-1]; {
		case t.Form == formComma || t.Form == formAnd:
			return n-k > 0
		case t.Kind != article.Word || t.Form != formThe && facts.Function(t.Form) || stakeVerbs.Has(t.Form) || turnVerb(doc, k-1):
			return false
		}
	}
	return false
}

// owns reports whether a verb of owning stands right before the share.
func owns(doc *article.Document, a *facts.Amount) bool {
	n := phraseStart(doc, a)
	return n > doc.Sentences[a.Sentence].Tokens.First && stakeVerbs.Has(doc.Tokens[n-1].Form)
}

var stakeVerbs = article.NewSet("owns", "own", "owned", "holds", "hold", "held", "controls", "control")

// bothSexes reports whether one of two shares is of men and the other of women.
func bothSexes(doc *article.Document, g []*facts.Amount) bool {
	x, y := sexBefore(doc, g[0]), sexBefore(doc, g[1])
	return x != 0 && y != 0 && x != y
}

// sexBefore is the noun for men or women nearest before the share, in its singular.
func sexBefore(doc *article.Document, a *facts.Amount) article.FormID {
	s := doc.Sentences[a.Sentence].Tokens
	n := phraseStart(doc, a)
	for k := n; k > s.First && n-k < 5; k-- {
		f := facts.Singular(doc, doc.Tokens[k-1].Form)
		if c, ok := classes.Get(f); ok && isSex(c) {
			return f
		}
		if doc.Tokens[k-1].Kind != article.Word {
			break
		}
	}
	return 0
}

// ofVotes reports whether the first share is of votes.
func ofVotes(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	for n := s.First; n < s.End; n++ {
		if pollNouns.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

var (
	pollNouns      = article.NewSet("vote", "votes", "voted", "ballots", "poll")
	formOwned      = article.FormOf("owned")
	formApostrophe = article.FormOf("'")
)

// reportShares reports shares that do not make the whole.
func reportShares(p *checks.Pass, g []*facts.Amount) {
	sum := new(big.Rat)
	words := make([]string, len(g))
	f := checks.Finding{Span: g[0].Span}
	for i, a := range g {
		sum.Add(sum, a.Value.Rat())
		words[i] = p.Doc.In(a.Digits)
		if i > 0 {
			f.Related = append(f.Related, checks.Related{Span: a.Span, Message: "another share"})
		}
	}
	f.Message = fmt.Sprintf("%s and %s make %s per cent, not 100.", strings.Join(words[:len(words)-1], ", "), words[len(words)-1], likeDigits(p.Doc, g[0], sum))
	if p.Doc.Tokens[g[0].Tokens.First].Is(article.InQuotes) {
		f.Severity = checks.Warning
	}
	p.Report(f)
}
