package figures

import (
	"fmt"
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// report reports a change that two figures do not bear out.
func (r *changeReader) report(m move) {
	o, n := m.old.Value.Rat(), m.now.Value.Rat()
	moved := new(big.Rat).Sub(n, o)
	switch {
	case m.by.Unit == facts.Percent && m.old.Unit == facts.Percent:
		r.reportLevels(m, moved)
		return
	case m.by.Unit == facts.Percent:
		moved.Mul(moved.Quo(moved, o), frac(100, 1))
	}
	dir, word := direction(r.Doc, m.by), "rise"
	if moved.Sign() < 0 {
		word = "fall"
	}
	right := r.likeDigits(m.by, moved.Abs(moved))
	not := r.Doc.In(article.Span{Start: m.by.Phrase.Start, End: m.by.Digits.End})
	if dir > 0 && word == "fall" || dir < 0 && word == "rise" {
		not = "a " + map[bool]string{true: "rise", false: "fall"}[dir > 0] + " of " + not
	}
	r.found(m, right, fmt.Sprintf("%s to %s is a %s of %s%s, not %s.", r.Doc.In(m.old.Span), r.Doc.In(m.now.Span), word, right, r.unitWords(m.by), not))
}

// reportLevels reports a change in per cent between two percentages: it is meant
// in points, or it is wrong both ways.
func (r *changeReader) reportLevels(m move, points *big.Rat) {
	o := m.old.Value.Rat()
	percent := new(big.Rat).Mul(new(big.Rat).Quo(points, o), frac(100, 1))
	word := "rise"
	if points.Sign() < 0 {
		word = "fall"
	}
	size := r.likeDigits(m.by, new(big.Rat).Abs(points))
	r.found(m, "", fmt.Sprintf("%s to %s is a %s of %s percentage points, or %s per cent, not %s per cent.", r.Doc.In(m.old.Span), r.Doc.In(m.now.Span), word, size,
		new(big.Rat).Abs(percent).FloatString(0), r.Doc.In(m.by.Digits)))
}

// found reports the change with the figures that it should agree with.
func (r *changeReader) found(m move, right, message string) {
	f := checks.Finding{
		Span: m.by.Span, Severity: checks.Warning, Message: message,
		Related: []checks.Related{{Span: m.now.Span, Message: "the new figure"}, {Span: m.old.Span, Message: "the old figure"}},
	}
	quoted := r.Doc.Tokens[m.by.Tokens.First].Is(article.InQuotes)
	if m.plain && !quoted {
		f.Severity = checks.Error
	}
	if right != "" && right != r.Doc.In(m.by.Digits) && !quoted {
		f.Fixes = []checks.Fix{{Message: "Write " + right + ".", Span: m.by.Digits, New: right}}
	}
	r.Report(f)
	r.reported = append(r.reported, m.by.Span)
}

// unitWords is the unit of a change in words, with a space before it.
func (r *changeReader) unitWords(by *facts.Amount) string {
	switch {
	case by.Unit == facts.Percent:
		return " per cent"
	case by.Unit == facts.Points && strings.Contains(r.Doc.In(by.Span), "basis"):
		return " basis points"
	case by.Unit == facts.Points:
		return " percentage points"
	}
	return ""
}

// likeDigits writes a value as the digits of an amount are written: in its scale,
// with as many decimals, with commas if it has them.
func (r *changeReader) likeDigits(a *facts.Amount, v *big.Rat) string { return likeDigits(r.Doc, a, v) }

func likeDigits(doc *article.Document, a *facts.Amount, v *big.Rat) string {
	text := doc.In(a.Digits)
	d, ok := facts.ParseDecimal(text)
	if !ok || d.Sign() == 0 {
		return withCommas(v.FloatString(0))
	}
	scaled := new(big.Rat).Quo(v, new(big.Rat).Quo(a.Value.Rat(), d.Rat()))
	out := scaled.FloatString(max(0, int(-d.Exp)))
	if strings.Contains(text, ",") || d.Coef < 1000 {
		return withCommas(out)
	}
	return out
}

// withCommas groups the digits before the point by threes.
func withCommas(s string) string {
	whole, rest, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		return whole + "." + rest
	}
	return whole
}
