package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// pointWords count points off: "First, ... Second, ...".
var pointWords = article.NewTable(map[string]int{
	"first": 1, "firstly": 1, "second": 2, "secondly": 2, "third": 3, "thirdly": 3, "fourth": 4, "fourthly": 4, "fifth": 5, "fifthly": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
})

// pointNouns are what an article counts off.
var pointNouns = article.NewSet("reason", "way", "thing", "area", "change", "issue", "theme", "proposal", "measure", "step", "point", "question", "factor", "principle", "aspect", "benefit", "suggestion",
	"category", "fact", "inaccuracy", "lesson", "problem", "option", "condition", "goal", "aim", "rule", "mistake", "error", "explanation", "interaction", "argument", "possibility", "challenge", "purpose",
	"objective", "concern", "requirement", "advantage", "disadvantage", "tip", "stage", "scenario", "element", "feature", "idea", "finding", "conclusion", "observation", "difference", "priority", "task",
	"cause", "effect", "consequence", "objection", "criterion", "message", "piece", "obstacle", "risk", "danger", "trend", "move", "theory", "recommendation", "demand", "course", "answer", "practice", "secret", "myth", "sign", "resolution", "takeaway", "moment", "request", "wish", "promise", "part", "job", "role", "duty", "rule", "module", "phase", "section", "chapter")

// lastWords begin the point that ends a list without a number.
var lastWords = article.NewSet("finally", "lastly", "last", "another", "also", "then", "next", "plus", "and")

// mostBetween is how many sentences may stand between two points.
const mostBetween = 8

// countedOff reads the points that follow an amount's sentence, begun with first,
// second, third. It returns the tokens of the last one.
func countedOff(doc *article.Document, a *facts.Amount) (enumeration, article.Range, bool) {
	at := article.Range{First: 0}
	if !pointNouns.Has(a.About.Head) {
		return enumeration{}, at, false
	}
	n, since, open := 0, 0, false
	the := theOrdinals(doc, a)
	for i := a.Sentence; int(i) < len(doc.Sentences) && since <= mostBetween; i++ {
		s := doc.Sentences[i]
		since++
		if doc.Blocks[s.Block].Kind == article.Heading || n == 0 && since > 2 {
			break
		}
		from := s.Tokens.First
		if i == a.Sentence {
			from = a.About.HeadN + 1
		}
		open = open || n > 0 && i > a.Sentence && lastWords.Has(doc.Tokens[s.Tokens.First].Form)
		for k := from; k < min(s.Tokens.End, from+longestList); k++ {
			o, ok := pointAt(doc, s.Tokens, k)
			if the && k == s.Tokens.First && k > a.Tokens.First {
				o, ok = thePoint(doc, s.Tokens)
				open = open || ok
			} else if the && k > s.Tokens.First && k > a.Tokens.First {
				if o, ok = theNext(doc, s.Tokens, k); ok && conjunction(doc.Tokens[k-1].Form) {
					open = false // "and the third" is the last
				}
			}
			if !ok || o != n+1 {
				if ok && o == 1 && n > 1 {
					return points(n, open, at)
				}
				continue
			}
			n, since, at = o, 0, article.Range{First: k, End: k + 1}
		}
	}
	return points(n, open, at)
}

// points are a list of n items; an open one may have more.
func points(n int, open bool, at article.Range) (enumeration, article.Range, bool) {
	e := enumeration{low: n, high: n}
	if open {
		e.high = mostListed
	}
	return e, at, n > 1
}

// pointAt reads the ordinal at token n that begins a point: at the start of a
// sentence or after a semicolon, colon or "and", with a comma after it.
func pointAt(doc *article.Document, s article.Range, n uint32) (int, bool) {
	o, ok := pointWords.Get(doc.Tokens[n].Form)
	if !ok || n+1 >= s.End {
		return 0, false
	}
	if doc.Tokens[n+1].Form != formComma && doc.FormText(doc.Tokens[n].Form)[doc.Tokens[n].Len()-1] != 'y' {
		return 0, false
	}
	if n == s.First {
		return o, true
	}
	f := doc.Tokens[n-1].Form
	return o, f == formSemicolon || f == formListColon || conjunction(f)
}

// theOrdinals reports whether the sentence after an amount's begins "The first is":
// the points are told in sentences of their own, of which the last may begin otherwise.
func theOrdinals(doc *article.Document, a *facts.Amount) bool {
	if int(a.Sentence)+1 >= len(doc.Sentences) {
		return false
	}
	o, ok := thePoint(doc, doc.Sentences[a.Sentence+1].Tokens)
	return ok && o == 1
}

// theNext reads ", the second" and "and the third" inside a sentence.
func theNext(doc *article.Document, s article.Range, k uint32) (int, bool) {
	if doc.Tokens[k].Form != formThe || k+2 >= s.End || doc.Tokens[k-1].Form != formComma && !conjunction(doc.Tokens[k-1].Form) {
		return 0, false
	}
	return pointWords.Get(doc.Tokens[k+1].Form)
}

// thePoint reads "The second is" at the start of a sentence.
func thePoint(doc *article.Document, s article.Range) (int, bool) {
	if s.Len() < 5 || doc.Tokens[s.First].Form != formThe {
		return 0, false
	}
	o, ok := pointWords.Get(doc.Tokens[s.First+1].Form)
	next := doc.Tokens[s.First+2].Form
	if pointNouns.Has(next) {
		next = doc.Tokens[s.First+3].Form
	}
	return o, ok && (next == formIs || next == formWas || verbal(doc.FormText(next)) && facts.Singular(doc, next) != next)
}

var formWas = article.FormOf("was")
