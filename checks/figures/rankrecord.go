package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	breakVerbs = article.NewSet("beat", "beats", "beating", "broke", "breaks", "breaking", "eclipsed", "eclipsing", "surpassed", "surpassing", "topped", "topping", "exceeded", "bettered", "bettering", "smashed", "smashing", "shattered", "shattering")
	// recordWords may stand between such a verb and the figure that is beaten.
	recordWords = article.NewSet("the", "a", "previous", "old", "existing", "record", "mark", "best", "high", "of", "set", "last", "its", "his", "her", "their", "former", "national", "county", "state", "world", "-", "all", "time", "long", "standing")
	saysRecord  = article.NewSet("record", "records", "best", "mark")
	unbroken    = article.NewSet("to", "could", "would", "might", "may", "not", "never", "will", "cannot", "can", "should", "without", "nearly", "almost", "narrowly")
	most        = article.NewTable(map[string]int{
		"hottest": 1, "highest": 1, "warmest": 1, "longest": 1, "tallest": 1, "heaviest": 1, "biggest": 1, "largest": 1, "deepest": 1, "widest": 1, "wettest": 1, "oldest": 1, "farthest": 1, "furthest": 1, "costliest": 1, "dearest": 1,
		"lowest": -1, "coldest": -1, "fastest": -1, "quickest": -1, "shortest": -1, "smallest": -1, "lightest": -1, "driest": -1, "youngest": -1, "cheapest": -1, "least": -1, "coolest": -1, "slowest": -1, "low": -1, "fewest": -1,
	})
)

// records holds a record against the one that it is said to beat: 36 degrees do
// not beat the 37 of 1990.
func (r *ranking) records(p *checks.Pass) {
	list := r.facts.Amounts
	for i := 1; i < len(list); i++ {
		old := &list[i]
		if old.Hedge != facts.Exactly || old.Tokens.First < 2 || !recordUnit(old) {
			continue
		}
		verb, record := r.breaks(old)
		if verb == 0 {
			continue
		}
		now := r.beater(list[:i], old, verb)
		if now == nil || now.Hedge != facts.Exactly {
			continue
		}
		way := r.direction(now, old, record)
		if c := now.Value.Cmp(old.Value); way == 0 || c == 0 || c == way {
			continue
		}
		what := "no more than"
		if way < 0 {
			what = "no less than"
		}
		p.Report(checks.Finding{
			Span:    now.Span,
			Message: fmt.Sprintf("%s is %s the %s that it is said to beat.", p.Doc.In(now.Span), what, p.Doc.In(old.Span)),
			Related: []checks.Related{{Span: old.Span, Message: p.Doc.In(old.Span)}},
		})
	}
}

// recordUnit reports whether records are told in the unit of an amount.
func recordUnit(a *facts.Amount) bool {
	return a.Unit == facts.Measure || a.Unit == facts.Money || a.Unit == facts.Count || a.Unit == facts.Plain || a.Unit == facts.Duration
}

// breaks finds the verb that says that an amount was beaten, and whether it is
// called a record; zero when there is none.
func (r *ranking) breaks(old *facts.Amount) (verb uint32, record bool) {
	s := r.doc.Sentences[old.Sentence].Tokens
	the := false
	for i := old.Tokens.First; i > s.First && old.Tokens.First-i < 8; i-- {
		f := r.doc.Tokens[i-1].Form
		if breakVerbs.Has(f) {
			if !the || i-1 > s.First && unbroken.Has(r.doc.Tokens[i-2].Form) {
				return 0, false
			}
			// "was a record, beating the 33 of 1988"
			return i - 1, record || i > s.First+2 && r.doc.Tokens[i-2].Form == formComma && saysRecord.Has(r.doc.Tokens[i-3].Form)
		}
		if !recordWords.Has(f) && !saysRecord.Has(r.doc.Tokens[i].Form) { // the lake record of
			return 0, false
		}
		the, record = the || theWords.Has(f) || indefinite.Has(f), record || saysRecord.Has(f)
	}
	return 0, false
}

// beater is the one amount before the verb that can be the new record: in its
// sentence, or else in the one before.
func (r *ranking) beater(list []facts.Amount, old *facts.Amount, verb uint32) (found *facts.Amount) {
	for i := len(list) - 1; i >= 0 && list[i].Sentence+1 >= old.Sentence; i-- {
		a := &list[i]
		if found != nil && a.Sentence < found.Sentence {
			break
		}
		if a.Tokens.First >= verb || a.Block != old.Block && a.Sentence+1 < old.Sentence || !recordUnit(a) {
			continue
		}
		if a.Unit != old.Unit || a.Currency != old.Currency || a.About.Head != old.About.Head && a.About.Head != 0 && old.About.Head != 0 {
			if a.Unit == old.Unit {
				return nil
			}
			continue
		}
		if found != nil {
			return nil
		}
		found = a
	}
	return found
}

// degrees can be a record of heat or of cold.
var degrees = article.NewSet("degree", "celsius", "fahrenheit", "c", "f", "mph", "knot")

// direction is 1 when a record is the greater, -1 when it is the smaller, by the
// superlatives around; 0 when nothing tells.
func (r *ranking) direction(now, old *facts.Amount, record bool) int {
	way := 0
	s := article.Range{First: r.doc.Sentences[now.Sentence].Tokens.First, End: r.doc.Sentences[old.Sentence].Tokens.End}
	for i := s.First; i < s.End; i++ {
		w, ok := most.Get(r.doc.Tokens[i].Form)
		if !ok {
			continue
		}
		if way != 0 && way != w {
			return 0
		}
		way = w
	}
	if way == 0 && record && (old.Unit == facts.Money || old.Unit == facts.Count && old.Value.Digits() > 1000 || old.Unit == facts.Measure && !degrees.Has(old.About.Head)) {
		return 1
	}
	return way
}
