package figures

import (
	"sort"

	"copydesk/article"
	"copydesk/facts"
)

// numeral is a figure as it stands in the text, an amount or not: a number
// that counts nothing, the day of a date, a telephone number.
type numeral struct {
	facts.Number
	amount   *facts.Amount // nil when the number is no amount
	sentence uint32
	block    uint32
	ordinal  bool // 18th, sixth
	month    int  // that it is the day of, from 1
	dated    bool // part of a date
	millions bool // of a bare "1.5M", which is no length of 1.5 metres
}

// numeralsIn appends the numerals of a block.
func numeralsIn(out []numeral, doc *article.Document, f *facts.Facts, block uint32) []numeral {
	b := &doc.Blocks[block]
	amounts, dates := f.Amounts, f.Dates
	k := sort.Search(len(amounts), func(i int) bool { return amounts[i].Tokens.First >= b.Tokens.First })
	d := sort.Search(len(dates), func(i int) bool { return dates[i].Span.End > b.Span.Start })
	sentence := b.Sentences.First
	for i := b.Tokens.First; i < b.Tokens.End; {
		for k < len(amounts) && amounts[k].Tokens.First < i {
			k++
		}
		for sentence+1 < b.Sentences.End && doc.Sentences[sentence+1].Tokens.First <= i {
			sentence++
		}
		amount := k < len(amounts) && amounts[k].Tokens.First == i
		if t := &doc.Tokens[i]; !amount && !facts.BeginsNumber(t) && !ordinalWords.Has(t.Form) {
			i++
			continue
		}
		var n numeral
		if amount {
			n.amount = &amounts[k]
			n.Number = numberOf(doc, n.amount)
			n.readMillions(doc)
			n.ordinal = n.amount.Unit == facts.Rank
		} else if number, ok := facts.ReadNumber(doc, i, b.Tokens.End); ok {
			n.Number = number
			n.ordinal = n.Tokens.End < b.Tokens.End && !doc.Tokens[n.Tokens.End].Is(article.SpaceBefore) && ordinalEndings.Has(doc.Tokens[n.Tokens.End].Form)
		} else if o, ok := ordinalWords.Get(doc.Tokens[i].Form); ok {
			v := facts.Int(o)
			n.Number = facts.Number{Value: v, Figure: v, Tokens: article.Range{First: i, End: i + 1}, Words: true}
			n.ordinal = true
		} else {
			i++
			continue
		}
		if n.amount != nil && n.amount.Unit == facts.Count && agedMan(doc, i, b.Tokens.First) {
			n.amount = nil
		}
		n.sentence, n.block = sentence, block
		if n.Value.Exp == 0 && n.Value.Coef < 100 && n.unit() != facts.Money && n.unit() != facts.Percent {
			n.month = monthBeside(doc, n.Tokens, b.Tokens)
		}
		for d < len(dates) && dates[d].Span.End <= doc.Tokens[n.Tokens.First].Start {
			d++
		}
		n.dated = d < len(dates) && dates[d].Span.Overlaps(doc.SpanOf(n.Tokens))
		out = append(out, n)
		i = n.Tokens.End
	}
	return out
}

// agedMan reports whether the number at token i is an age: "a man of 43".
func agedMan(doc *article.Document, i, first uint32) bool {
	return i > first+2 && doc.Tokens[i-1].Form == formOf && manWords.Has(doc.Tokens[i-2].Form) && indefinite.Has(doc.Tokens[i-3].Form)
}

var (
	ordinalEndings = article.NewSet("st", "nd", "rd", "th")
	ordinalWords   = article.NewTable(map[string]int64{
		"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
		"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
		"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100,
	})
)

// numberOf is the number phrase of an amount.
func numberOf(doc *article.Document, a *facts.Amount) facts.Number {
	n := facts.Number{Value: a.Value, Figure: a.Value, Tokens: a.Tokens, Words: true}
	if f, ok := facts.ParseDecimal(doc.In(a.Digits)); ok {
		n.Figure, n.Words = f, false
	} else if n.Figure.Exp > 0 {
		n.Figure.Exp = 0 // four million: 4
	}
	return n
}

// monthBeside is the month whose name stands before or after a number, or zero.
func monthBeside(doc *article.Document, at, block article.Range) int {
	i := at.First
	if i > block.First && doc.Tokens[i-1].Form == formStop {
		i--
	}
	if i > block.First && doc.Tokens[i-1].Is(article.Capitalised) {
		if m, ok := contrastWords.Get(doc.Tokens[i-1].Form); ok && m.group == monthGroup {
			return int(m.bit) + 1
		}
	}
	if at.End < block.End && doc.Tokens[at.End].Is(article.Capitalised) {
		if m, ok := contrastWords.Get(doc.Tokens[at.End].Form); ok && m.group == monthGroup {
			return int(m.bit) + 1
		}
	}
	return 0
}

// readMillions takes the M of "1.5M cars" for millions and not for metres.
func (n *numeral) readMillions(doc *article.Document) {
	last := &doc.Tokens[n.Tokens.End-1]
	if n.amount.Unit != facts.Measure || n.Tokens.Len() != 2 || doc.In(last.Span) != "M" || last.Is(article.SpaceBefore) {
		return
	}
	if v, ok := n.Value.Shift(6); ok {
		n.Value, n.millions = v, true
	}
}

// unit is what the numeral is of, as far as it is known.
func (n *numeral) unit() facts.Unit {
	if n.amount == nil || n.millions {
		return facts.Plain
	}
	return n.amount.Unit
}

// head is the noun the numeral is of, or zero.
func (n *numeral) head() article.FormID {
	if n.amount == nil || n.millions {
		return 0
	}
	return n.amount.About.Head
}

// role is what its sentence says of the numeral.
func (n *numeral) role() facts.Role {
	if n.amount == nil {
		return facts.NoRole
	}
	return n.amount.About.Role
}

// span is where the numeral stands, with what it is of: "38", "$4.2 million".
func (n *numeral) span(doc *article.Document) article.Span { return doc.SpanOf(n.Tokens) }

// digits is where the figure alone stands.
func (n *numeral) digits(doc *article.Document) article.Span {
	if n.amount != nil {
		return n.amount.Digits
	}
	return n.span(doc)
}

// year is the year that a bare number of four digits can be, or zero.
func (n *numeral) year() int64 {
	if y := n.Value.Coef; n.Value.Exp == 0 && !n.Words && 1700 <= y && y <= 2100 && n.unit() == facts.Plain && n.Tokens.Len() == 1 {
		return y
	}
	return 0
}

// sameScale reports whether both are written in the same scale: 4.2 million
// and 2.4 million, but not 2,400,000.
func sameScale(a, b *numeral) bool { return a.Value.Exp-a.Figure.Exp == b.Value.Exp-b.Figure.Exp }
