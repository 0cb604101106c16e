package typos

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

// spacedMarks finds a comma or full stop with a space before it: "percent , and".
func spacedMarks(doc *article.Document, r article.Range, marks []uint32) []checks.Finding {
	var found []checks.Finding
	for _, i := range marks {
		t := &doc.Tokens[i]
		if !t.Is(article.SpaceBefore) || t.Form != formComma && t.Form != formStop || t.Is(article.CodeText) || i == r.First {
			continue
		}
		before := &doc.Tokens[i-1]
		if before.Is(article.CodeText) || before.Kind != article.Word && before.Kind != article.Number || i+1 < r.End && !doc.Tokens[i+1].Is(article.SpaceBefore) {
			continue
		}
		if i+1 < r.End && doc.Tokens[i+1].Kind == article.Punct {
			continue // ". . ."
		}
		span, severity := article.Span{Start: before.Start, End: t.End}, checks.Note
		if !copied(doc, span) {
			continue
		}
		if t.Form == formComma && lowWord(before) && i+1 < r.End && lowWord(&doc.Tokens[i+1]) {
			severity = checks.Warning // elsewhere it is where a link was taken out: "at Mossack Fonseca ."
		}
		found = append(found, checks.Finding{
			Span: span, Severity: severity, Message: fmt.Sprintf("A space stands before the %q.", doc.In(t.Span)),
			Fixes: []checks.Fix{{Message: "Close it up", Span: article.Span{Start: before.End, End: t.Start}, Safe: true}},
		})
	}
	return found
}

func lowWord(t *article.Token) bool { return t.Kind == article.Word && small(t) }
