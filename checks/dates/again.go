package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// slipOrigin returns the only year of the article that a slip makes of the one that an
// anniversary counts from, where no date is of that year or one beside it: with "80 years
// ago this week" in 2023 that is 1953. Years of birth count for the anniversaries of people.
func slipOrigin(p *checks.Pass, j jubilee) *facts.Date {
	list := p.Facts.Dates
	if len(list) > yearsAsked {
		return nil
	}
	this, _, _ := p.Doc.Meta.Published.Civil()
	var found *facts.Date
	sure := false // it is of these days of the year
	for i := range list {
		d := &list[i]
		if d.Relative || d.From == article.NoDay || d.Grain > facts.GrainYear {
			continue
		}
		year, _, _ := d.From.Civil()
		if near(this-year, j.years) {
			return nil
		}
		if d.Year == 0 || !slipYear(year, this-j.years) && !inTheseDays(p, j, d) || d.Range >= 0 || year >= this {
			continue
		}
		if f := p.Doc.Tokens[max(d.Tokens.First, 1)-1].Form; f != formIn && f != formOn && f != formSince {
			continue
		}
		of := inTheseDays(p, j, d)
		if found != nil && found.Year != d.Year && of == sure {
			return nil
		}
		if found == nil || of {
			found, sure = d, of
		}
	}
	if found == nil || keptIn(p, found.Year, j.years) || farFrom(p, j, found) {
		return nil
	}
	if _, born := birthWord(p.Doc, found); born != (p.Doc.Tokens[j.tokens.End-1].Form == formBirthday) && (!born || j.years < 100) || counts(p, this-found.Year) {
		return nil
	}
	return found
}

// keptIn reports whether the article names a year that is so many years from another: an
// anniversary kept then.
func keptIn(p *checks.Pass, year, years int) bool {
	for i := range p.Facts.Dates {
		if y := p.Facts.Dates[i].Year; y != 0 && max(y-year, year-y) == years {
			return true
		}
	}
	return false
}

// farFrom reports whether an anniversary is one of something that its sentence names, and the
// date is told elsewhere.
func farFrom(p *checks.Pass, j jubilee, d *facts.Date) bool {
	of := j.tokens.End
	return of < p.Doc.Sentences[j.sentence].Tokens.End && p.Doc.Tokens[of].Form == formOf && (d.Sentence > j.sentence+2 || d.Sentence+2 < j.sentence)
}

// inTheseDays reports whether a date is of the days of the year in which an anniversary is
// kept: "Fifty years ago this week", and "on 6 May 1949" in an article of May.
func inTheseDays(p *checks.Pass, j jubilee, d *facts.Date) bool {
	f := p.Doc.Tokens[j.tokens.End-1].Form
	if f == formBirthday || f == formTurns || p.Doc.Tokens[j.tokens.First].Form == formTurns || d.Month == 0 || d.Grain > facts.GrainMonth || !sameDays(d, p.Doc.Meta.Published) {
		return false
	}
	this, _, _ := p.Doc.Meta.Published.Civil()
	return f != formYears || max(this-d.Year-j.years, j.years-this+d.Year) <= slipYears
}

// slipYear reports whether a figure but the last that is nearly right, or an exchange of the
// last two, makes a year of another.
func slipYear(a, b int) bool {
	gap := max(a-b, b-a)
	return gap == 10 || gap == 20 || gap == 100 || sameFigures(a, b)
}

// dayOf reports whether "to the day" stands behind the years of an anniversary.
func dayOf(doc *article.Document, i, end uint32) bool {
	return i+3 < end && doc.Tokens[i].Form == formTo && doc.Tokens[i+1].Form == formThe && (doc.Tokens[i+2].Form == formDay || doc.Tokens[i+2].Form == formWeek)
}

// owned reports whether an anniversary is somebody's or something's: "her 90th birthday",
// "its golden jubilee".
func owned(p *checks.Pass, j jubilee, s uint32) bool {
	doc := p.Doc
	f := doc.Tokens[j.tokens.End-1].Form
	if j.tokens.First == doc.Sentences[s].Tokens.First || !articles.Has(doc.Tokens[j.tokens.First-1].Form) || f == formYears || f == formAnniversary {
		return false
	}
	return f != formBirthday || !yearIn(doc, s) // "wed in 1944, two days before his 20th birthday"
}

var formWeek = article.FormOf("week")
