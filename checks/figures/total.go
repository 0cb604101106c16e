package figures

import (
	"fmt"
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var total = &checks.Check{
	Info: checks.Info{
		Name:    "figures/total",
		Summary: "The parts do not make the total.",
		Why: "Readers add up. Parts are held against a total where the text says that they make it: after a colon or between dashes, \"in all\", \"a total of\", \"of the 480 students\", \"the dead were\", " +
			"in the items of a list, and in the sentences that follow when the number of parts is told, the text says that it is a total, or they miss it by one slip of a digit. " +
			"Parts that are only included may not exceed it. Rounding, hedges, overlapping groups, \"others\" and \"the rest\" are allowed for.",
		Severity: checks.Error,
		Examples: `Buses for the valley

The valley has {==30==}{>>figures/total: 12, 10 and nine make 31, not 30<<} bus drivers: 12 men, 10 women and nine trainees.

The crash hurt {==12==}{>>ok figures/total: others were hurt too<<} people, including seven women and a man.
`,
	},
	Run: runTotal,
}

func runTotal(p *checks.Pass) {
	r := &totalReader{Pass: p, list: p.Facts.Amounts}
	for start, end := 0, 0; start < len(r.list); start = end {
		for end = start + 1; end < len(r.list) && r.list[end].Sentence == r.list[start].Sentence; {
			end++
		}
		if r.kind(start) == article.TableCell || end-start > mostFigures {
			continue
		}
		sentence := withWords(p.Doc, r.list[start:end])
		for _, s := range sumsIn(p.Doc, sentence) {
			r.judge(s)
		}
		r.ofWhole(sentence)
		r.fromBefore(sentence, start)
		r.left(sentence, start)
		r.aboard(sentence, start)
		r.everyone(sentence, start)
	}
	r.leftBare()
	r.lists()
	r.slips()
	r.tellParts()
}

// totalReader checks the totals of one article.
type totalReader struct {
	*checks.Pass
	list []facts.Amount
}

func (r *totalReader) kind(i int) article.BlockKind { return r.Doc.Blocks[r.list[i].Block].Kind }

// judge reports a sum that is not its total.
func (r *totalReader) judge(s partsum) {
	sum, whole := sumOf(s.total, s.group.parts)
	over, exceeds := hedgedExtent(s.total, whole).below(sum), r.partExceeds(s, whole)
	switch s.form {
	case includeForm:
		if over && (exceeds || r.exclusive(s.total, s.group.parts)) && !gathers(s) {
			r.report(s, checks.Error)
		}
	case withForm:
		if over && !exceeds && sum.below(whole.times(frac(5, 4))) {
			r.report(s, checks.Warning)
		}
	case colonForm:
		switch {
		case exceeds:
		case hedgedExtent(s.total, whole).meets(sum):
			r.inWholes(s)
		case over:
			r.report(s, checks.Error)
		case !r.open(s):
			r.report(s, checks.Warning)
		}
	default:
		if hedgedExtent(s.total, whole).meets(sum) {
			r.inWholes(s)
			return
		}
		if s.form == afterForm && !r.nearTotal(s) && r.withEarlier(s) {
			return
		}
		r.report(s, checks.Error)
	}
}

// gathers reports whether the total is of what has members of its own, so that the
// parts may be more: one family can include two doctors.
func gathers(s partsum) bool {
	head := s.total.About.Head
	return s.total.Value.Cmp(facts.Int(2)) < 0 || collectives.Has(head) && head != s.group.parts[0].About.Head
}

// report reports parts that do not make their total.
func (r *totalReader) report(s partsum, severity checks.Severity) {
	exact := new(big.Rat)
	words := make([]string, len(s.group.parts))
	f := checks.Finding{Span: s.total.Span, Severity: severity}
	for n, a := range s.group.parts {
		exact.Add(exact, a.Value.Rat())
		words[n] = r.Doc.In(a.Span)
		f.Related = append(f.Related, checks.Related{Span: a.Span, Message: "a part"})
	}
	right := likeDigits(r.Doc, s.total, exact)
	f.Message = fmt.Sprintf("%s and %s make %s, not %s.", strings.Join(words[:len(words)-1], ", "), words[len(words)-1], right, inside(r.Doc.In(s.total.Digits)))
	if quoted := r.Doc.Tokens[s.total.Tokens.First].Is(article.InQuotes); quoted {
		f.Severity = min(f.Severity, checks.Warning)
	} else if s.form != includeForm {
		f.Fixes = []checks.Fix{{Message: "Write " + right + ".", Span: s.total.Digits, New: right}}
	}
	r.Report(f)
}
