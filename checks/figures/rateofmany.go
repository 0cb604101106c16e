package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// ofMany is a rate among many, "6 deaths per 100,000", with what it is worked out from.
type ofMany struct {
	rate, many  *facts.Amount
	cases, all  *facts.Amount
	years       *big.Rat
	yearsAmount *facts.Amount
}

// perMany checks "6 per 100,000 a year ... in five years 105 died, among 350,000 people"
// against the cases, the people and the years of its sentence and of the two after it.
// No cases and people near it agree, and those of one pair would but for a digit.
func perMany(p *checks.Pass, i int) {
	list := p.Facts.Amounts
	if i+1 >= len(list) || list[i+1].Sentence != list[i].Sentence {
		return
	}
	u, b := &list[i], &list[i+1]
	if !counts(u) || !counts(b) || u.Hedge != facts.Exactly || !roundMany(b) || !amongMany(p.Doc, u, b) {
		return
	}
	end := i + 2
	for end < len(list) && list[end].Sentence <= u.Sentence+nearReach && end-i < mostInSentence {
		end++
	}
	if m, ok := manySlip(p.Doc, list[i+2:end], u, b); ok {
		p.Report(checks.Finding{
			Span: u.Span, Severity: checks.Warning,
			Message: fmt.Sprintf("%s of %s is %s per %s%s, not %s.", p.Doc.In(m.cases.Span), p.Doc.In(m.all.Span), trimZeros(m.is().FloatString(1)), p.Doc.In(b.Span), m.aYear(), p.Doc.In(u.Span)),
			Related: []checks.Related{{Span: m.cases.Span, Message: "the cases"}, {Span: m.all.Span, Message: "among how many"}},
		})
	}
}

// roundMany reports whether an amount is 1,000, 10,000, 100,000 or a million.
func roundMany(b *facts.Amount) bool {
	for v := int64(1000); v <= 1_000_000; v *= 10 {
		if b.Value.Cmp(facts.Int(v)) == 0 {
			return true
		}
	}
	return false
}

// amongMany reports whether "per", "in every" or "for every" alone stands between two amounts,
// or the noun of the first and one of them.
func amongMany(doc *article.Document, u, b *facts.Amount) bool {
	if b.Tokens.First <= u.Tokens.End || b.Tokens.First > u.Tokens.End+4 {
		return false
	}
	among := false
	for n := u.Tokens.End; n < b.Tokens.First; n++ {
		f := doc.Tokens[n].Form
		if doc.Tokens[n].Kind != article.Word {
			return false
		}
		among = among || f == formPer || f == formEveryOne || f == formWithin && n+1 == b.Tokens.First
	}
	return among
}

var formEveryOne = article.FormOf("every")

// manySlip finds the one pair of cases and people that make the rate but for a digit.
func manySlip(doc *article.Document, near []facts.Amount, u, b *facts.Amount) (found ofMany, ok bool) {
	for k := range near {
		for j := range near {
			m := ofMany{rate: u, many: b, cases: &near[k], all: &near[j]}
			if k == j || !m.plausible(doc) {
				continue
			}
			once := m
			once.years = frac(1, 1)
			m.over(near)
			if m.fits() || once.fits() {
				return ofMany{}, false
			}
			if m.slips() {
				if ok {
					return ofMany{}, false
				}
				found, ok = m, true
			}
		}
	}
	return found, ok
}

// plausible reports whether the cases are what the rate is of and the people many.
func (m *ofMany) plausible(doc *article.Document) bool {
	c, all := m.cases, m.all
	if !counts(c) || !counts(all) || c.Hedge != facts.Exactly || all.Hedge != facts.Exactly || all.Value.Cmp(facts.Int(1000)) < 0 || c.Value.Cmp(all.Value) >= 0 || c.About.Frame&(facts.PerUnit|facts.Ranged) != 0 || c.Sentence != all.Sentence {
		return false
	}
	s := doc.Sentences[m.rate.Sentence].Tokens
	for n := s.First; n < s.End && c.About.Head != 0; n++ {
		if facts.Singular(doc, doc.Tokens[n].Form) == c.About.Head {
			return true
		}
	}
	return c.About.Role == m.rate.About.Role && c.About.Role != facts.NoRole
}

// over reads the years of the cases, one if they tell none.
func (m *ofMany) over(near []facts.Amount) {
	m.years = frac(1, 1)
	for i := range near {
		if a := &near[i]; a.Sentence == m.cases.Sentence && a.Unit == facts.Duration && a.About.Head == formYear && a.Value.Cmp(facts.Int(2)) >= 0 {
			m.years, m.yearsAmount = a.Value.Rat(), a
			return
		}
	}
}

// is is the rate that the cases make.
func (m *ofMany) is() *big.Rat {
	v := new(big.Rat).Mul(m.cases.Value.Rat(), m.many.Value.Rat())
	return v.Quo(v, new(big.Rat).Mul(m.all.Value.Rat(), m.years))
}

// fits reports whether they make the rate that is told, a twentieth aside.
func (m *ofMany) fits() bool {
	v := m.rate.Value.Rat()
	return aroundRat(v, new(big.Rat).Mul(v, frac(1, 20))).widen(halfPower(int(m.rate.Value.Exp))).holds(m.is())
}

// slips reports whether one slip makes them agree.
func (m *ofMany) slips() bool {
	off := new(big.Rat).Quo(m.is(), m.rate.Value.Rat())
	cases := new(big.Rat).Mul(m.cases.Value.Rat(), new(big.Rat).Inv(off))
	return off.Cmp(frac(1, 10)) > 0 && off.Cmp(frac(10, 1)) < 0 && (slipTo(m.cases, cases) || digitMore(m.cases, cases) || slipTo(m.rate, m.is()) || slipTo(m.all, new(big.Rat).Mul(m.all.Value.Rat(), off)))
}

// digitMore reports whether an amount is v with a digit before it, or the other way: 196
// for 96.
func digitMore(a *facts.Amount, v *big.Rat) bool {
	long, short := a.Value.Rat().FloatString(0), v.FloatString(0)
	if len(long) < len(short) {
		long, short = short, long
	}
	return v.IsInt() && len(short) > 1 && len(long) == len(short)+1 && long[1:] == short
}

// aYear says that the rate is by the year, where the years are told.
func (m *ofMany) aYear() string {
	if m.yearsAmount != nil {
		return " a year"
	}
	return ""
}
