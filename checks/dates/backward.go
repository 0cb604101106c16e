package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// notThen returns the month or week that words right beside a date say it is in, when
// it is not: "last month, on 23 March" in an article of February.
func notThen(p *checks.Pass, i int) *facts.Date {
	list, d := p.Facts.Dates, &p.Facts.Dates[i]
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(list) || d.Year != 0 || d.Grain != facts.GrainDay {
			continue
		}
		o := &list[k]
		if !o.Relative || o.Grain != facts.GrainMonth && o.Grain != facts.GrainWeek || o.From == article.NoDay || o.Sentence != d.Sentence || !counting.Has(p.Doc.Tokens[o.Tokens.First].Form) || o.Tokens.Len() != 2 {
			continue
		}
		a, b := o, d
		if a.Tokens.First > b.Tokens.First {
			a, b = b, a
		}
		if b.Tokens.First > a.Tokens.End+2 || !parted(p.Doc, a.Tokens.End, b.Tokens.First) {
			continue
		}
		if _, month, _ := o.From.Civil(); o.Grain == facts.GrainMonth && month != d.Month {
			return o
		}
		if o.Grain == facts.GrainWeek && d.From != article.NoDay && (d.From > o.To+7 || d.From < o.From-7) {
			return o
		}
	}
	return nil
}

// parted reports whether nothing but a comma and "on" stands between two dates.
func parted(doc *article.Document, i, end uint32) bool {
	for ; i < end; i++ {
		if f := doc.Tokens[i].Form; f != formComma && f != formOn && f != formOpen {
			return false
		}
	}
	return true
}

var (
	counting = article.NewSet("last", "next", "this")

	// preterites are forms of verbs that are of the past and no participles.
	preterites = article.NewSet("went", "took", "gave", "came", "flew", "drove", "spoke", "wrote", "sang", "swam", "rode", "sank", "threw", "broke", "chose", "drew", "began", "ate", "fell", "rose", "blew", "burst", "stood", "wore", "grew")
)
