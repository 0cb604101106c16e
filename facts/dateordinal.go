package facts

import "copydesk/article"

// dayAlone reads a day of the month that has no month beside it: "on the 18th",
// "the week of the 18th". Floors, holes of golf and anniversaries are counted in
// the same way: "on the 32nd floor", "a birdie on the 18th".
func (r *dateReader) dayAlone(i uint32) (Date, bool) {
	n, span, end := r.dayAt(i)
	if n < 1 || n > 31 || end != i+2 || r.prev(i).Form != formThe || !r.dayListEnds(end) || r.tok(end).Form == formOf || r.glued(end) && r.tok(end).Kind != article.Punct {
		return Date{}, false
	}
	next := r.tok(end).Form
	if dayJoiners.Has(next) || whiches.Has(next) || next == formComma && (r.tok(end+1).Kind == article.Number || months.Has(r.tok(end+1).Form)) {
		return Date{}, false // "on the 18th and 19th of May"
	}
	if next == formHyphen || r.tok(end).Kind == article.Punct && r.glued(end+1) && r.glued(end) {
		return Date{}, false
	}
	k := len(r.out) - 1
	week := k >= 0 && r.out[k].rule == byNext && r.out[k].Tokens.End == i-1
	if !week && (r.prev(i-1).Form != formOn || r.ranking(i)) {
		return Date{}, false
	}
	d := Date{rule: byNumber, n: int16(n), count: int16(article.NoWeekday)}
	d.Tokens = article.Range{First: i, End: end}
	d.DateSpan = span
	return d, true
}

// ranking reports whether the sentence around token i speaks of what has numbers
// of its own: a course, a building, a race.
func (r *dateReader) ranking(i uint32) bool {
	s := r.sentenceOf(i)
	for j := s.First; j < s.End; j++ {
		if f := r.toks[j].Form; rankedWords.Has(f) || sportWords.Has(f) {
			return true
		}
	}
	return false
}

var rankedWords = article.NewSet("hole", "holes", "birdie", "birdies", "bogey", "bogeys", "par", "green", "fairway", "tee", "putt", "eagle", "golf", "round",
	"lap", "laps", "pole", "grid", "floor", "floors", "storey", "parallel", "anniversary", "birthday", "attempt", "race", "ballot", "shot", "shots", "masters", "course",
	"minute", "over", "wicket", "inning", "chapter", "page", "verse", "ranked", "list")
