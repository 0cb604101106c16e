package facts

import "copydesk/article"

// compose reads the office, the field and the modifiers of a title from its
// words: "vice president", "chief financial officer", "deputy foreign minister".
func (r *nameReader) compose(t *Title) {
	t.Span = r.doc.SpanOf(t.Tokens)
	t.Office = r.word(t.Head).office
	chief := article.FormID(0)
	prime, vice := false, false
	for i := t.Tokens.First; i < t.Head; i++ {
		w := r.word(i)
		switch f := r.toks[i].Form; {
		case f == formPrime:
			prime = true
		case f == formVice:
			vice = true
		case f == formChief:
			chief = f
		case w.is(modWord):
			t.Mods |= w.mods
		}
		if w.is(fieldWord) {
			t.Field = w.key
		}
		if w.mods == Candidate {
			t.Mods |= Candidate
		}
	}
	if r.toks[t.Head].Form == formFather && !r.toks[t.Head].Is(article.Capitalised) {
		t.Office = Relative
	}
	r.special(t, prime, vice, chief != 0)
	if r.toks[t.Head].Form == formCandidate || candidateRoles.Has(r.toks[t.Head].Form) {
		t.Mods |= Candidate
	}
}

// special settles the offices that more than one word names.
func (r *nameReader) special(t *Title, prime, vice, chief bool) {
	head := r.toks[t.Head].Form
	field := t.Field
	switch t.Office {
	case Minister:
		if prime {
			t.Office = PrimeMinister
		}
	case President:
		if vice {
			t.Office, vice = VicePresident, false
		}
	case Executive:
		t.Office = r.executive(head, chief)
	case Officer:
		if chief {
			t.Office = chiefOfficer(field)
		}
	case Director:
		switch field {
		case formManaging:
			t.Office = ManagingDirector
		case formFinance:
			t.Office = FinanceChief
		case formGeneralField:
			t.Office = SecretaryGeneral
		}
	case Secretary:
		if field == formPress {
			t.Office = Spokesman
		}
	case Governor:
		for i := t.Tokens.First; i < t.Head; i++ {
			if r.word(i).office == Lieutenant {
				t.Mods |= Deputy
			}
		}
	case General:
		r.generals(t)
	case Relative:
		if head == formPartner && (field != 0 || t.Mods&(Senior|First|Former) != 0) {
			t.Office = Executive // "managing partner"
		}
	case Peer:
		if t.Mods&First != 0 {
			t.Office = Individual // the first lady is no peer
		}
	}
	if vice {
		t.Mods |= Vice
	}
	if chief && t.Office == r.word(t.Head).office && t.Office != Executive {
		t.Mods |= Senior
	}
}

// executive is the office of "chief executive" and of the short forms.
func (r *nameReader) executive(head article.FormID, chief bool) Office {
	switch head {
	case formCEO:
		return ChiefExecutive
	case formCFO:
		return FinanceChief
	case formCOO:
		return OperatingChief
	}
	if chief {
		return ChiefExecutive
	}
	return Executive
}

// chiefOfficer is the office of a chief officer of a field.
func chiefOfficer(field article.FormID) Office {
	switch field {
	case formExecutive:
		return ChiefExecutive
	case formFinance:
		return FinanceChief
	case formOperating:
		return OperatingChief
	}
	return Officer
}

// generals tells the attorney general and his like from the army's.
func (r *nameReader) generals(t *Title) {
	for i := t.Head; i > t.Tokens.First; i-- {
		switch r.word(i - 1).office {
		case Attorney:
			t.Office = AttorneyGeneral
		case Secretary, Director, Governor, Inspector, Doctor, Commissioner:
			t.Office = SecretaryGeneral
		}
	}
}

// fieldIn reads the field of a title from what follows it: "Secretary of
// State", "minister for foreign affairs".
func (r *nameReader) fieldIn(t *Title, of article.Range) {
	if t.Nation == 0 {
		t.Nation = r.nationIn(of)
	}
	for i := of.First; i < of.End; i++ {
		if w := r.word(i); w.is(fieldWord) && t.Field == 0 && (t.Office == Secretary || t.Office == Minister || t.Office == Chancellor) {
			t.Field = w.key
		}
	}
}

var (
	formFather       = article.FormOf("father")
	formPartner      = article.FormOf("partner")
	formPrime        = article.FormOf("prime")
	formVice         = article.FormOf("vice")
	formChief        = article.FormOf("chief")
	formCEO          = article.FormOf("ceo")
	formCFO          = article.FormOf("cfo")
	formCOO          = article.FormOf("coo")
	formManaging     = article.FormOf("managing")
	formFinance      = article.FormOf("finance")
	formGeneralField = article.FormOf("general")
	formPress        = article.FormOf("press")
	formExecutive    = article.FormOf("executive")
	formOperating    = article.FormOf("operating")
	formCandidate    = article.FormOf("candidate")

	candidateRoles = article.NewSet("candidate", "nominee", "contender", "hopeful", "frontrunner", "challenger")
)
