package reports

import (
	"testing"

	"copydesk/article"
	"copydesk/facts"
)

// end is an end of a range of dates that stands at a place.
func end(at uint32, from, to article.Day) *facts.Date {
	return &facts.Date{Mention: facts.Mention{Span: article.Span{Start: at, End: at + 3}}, From: from, To: to}
}

func TestDaysOfARange(t *testing.T) {
	tests := map[string]struct {
		a, b     *facts.Date
		from, to article.Day
		ok       bool
	}{
		"from the first day of the one to the last of the other": {end(5, 100, 130), end(12, 200, 230), 100, 230, true},
		"told at the second end":                                 {end(12, 200, 230), end(5, 100, 130), 100, 230, true},
		"one end is open":                                        {end(5, article.NoDay, article.NoDay), end(12, 200, 230), 0, 0, false},
		"it runs down":                                           {end(5, 200, 230), end(12, 100, 130), 0, 0, false},
	}
	for name, tt := range tests {
		from, to, ok := rangeDays(tt.a, tt.b)
		if ok != tt.ok || ok && (from != tt.from || to != tt.to) {
			t.Errorf("%s: %v to %v, %v", name, from, to, ok)
		}
	}
}
