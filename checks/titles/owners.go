package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// house is a body of two words, a name of its own and the word for what it is: Corbett
// Foods, the Marsden Institute.
type house struct {
	own   uint32 // the token of its own name
	last  uint32 // that of the word for what it is
	kind  article.FormID
	times int32
	name  *facts.Name
}

// otherOwners reports a house that is called by another name than elsewhere, nearly the
// same: Corbett Foods and Gorbett Foods.
func otherOwners(p *checks.Pass) {
	var list []house
	for i := range p.Facts.Names {
		h, ok := houseOf(p, &p.Facts.Names[i])
		if !ok {
			continue
		}
		k := 0
		for k < len(list) && !(list[k].kind == h.kind && p.Doc.Tokens[list[k].own].Form == p.Doc.Tokens[h.own].Form) {
			k++
		}
		if k == len(list) {
			if k == mostHouses {
				return
			}
			list = append(list, h)
		}
		list[k].times++
	}
	for i := range list {
		for j := i + 1; j < len(list); j++ {
			compareHouses(p, list, &list[i], &list[j])
		}
	}
}

// mostHouses bounds the bodies that are compared.
const mostHouses = 60

// houseOf reads a name of two words of which the second is for a body.
func houseOf(p *checks.Pass, n *facts.Name) (house, bool) {
	doc := p.Doc
	if n.Kind == facts.Person || !doc.Blocks[doc.Sentences[n.Sentence].Block].Kind.Prose() {
		return house{}, false
	}
	first, last := n.Tokens.First, n.Last
	if doc.Tokens[first].Form == formThe {
		first++
	}
	for last > first+1 && (companies.Has(doc.Tokens[last].Form) || doc.Tokens[last].Kind == article.Punct) {
		last-- // Corbett Foods Inc.
	}
	if last == first && first > 0 && doc.Tokens[first-1].Is(article.Capitalised) && doc.Tokens[first-1].Kind == article.Word && !facts.Function(doc.Tokens[first-1].Form) {
		first-- // "Corbel Foods is to build": the first word of a sentence
	}
	if last != first+1 || !houses.Has(doc.Tokens[last].Form) || doc.Tokens[first].Is(article.AllCaps) || doc.Tokens[first].Kind != article.Word {
		return house{}, false
	}
	return house{own: first, last: last, kind: doc.Tokens[last].Form, name: n}, true
}

// compareHouses reports the rarer of two houses of one kind whose own names are nearly
// the same.
func compareHouses(p *checks.Pass, list []house, a, b *house) {
	if a.kind != b.kind {
		compareKinds(p, a, b)
		return
	}
	if a.name.Sentence == b.name.Sentence {
		return
	}
	if a.times < b.times {
		a, b = b, a
	}
	doc := p.Doc
	usual, odd := doc.FormText(doc.Tokens[a.own].Form), doc.FormText(doc.Tokens[b.own].Form)
	if b.times > 1 || !mixedUp(usual, odd) || steps(usual, odd) > 2 && (a.last != a.name.Last || b.last != b.name.Last) {
		return
	}
	for _, i := range [...]uint32{a.own, b.own} {
		if f := doc.Tokens[i].Form; facts.IsPlace(f) && !isName(f) {
			return
		}
	}
	for i := range list {
		if h := &list[i]; h != a && h != b && h.kind == a.kind {
			return // there are many
		}
	}
	reportHouse(p, a, b, a.own, b.own)
}

// compareKinds reports the rarer of two houses of one name of its own that are of two kinds:
// the Pinckard Mills that are Pinckard Steel elsewhere. A name that is a word, a place or a
// given name may be that of two houses, and so may one that has a third.
func compareKinds(p *checks.Pass, a, b *house) {
	doc := p.Doc
	f := doc.Tokens[a.own].Form
	if f != doc.Tokens[b.own].Form || a.name.Sentence == b.name.Sentence || facts.IsDictionary(f) || facts.IsPlace(f) || facts.IsGiven(f) {
		return
	}
	if a.times < b.times {
		a, b = b, a
	}
	if b.times > 1 {
		return
	}
	for i := range p.Facts.Names {
		n := &p.Facts.Names[i]
		if doc.Tokens[n.Tokens.First].Form == f && n.Words > 1 && n.Kind != facts.Person && !kindIn(doc, n, a) && !kindIn(doc, n, b) {
			return // Pinckard Dairies besides
		}
	}
	if end := b.last + 1; int(end)+1 < len(doc.Tokens) && doc.Tokens[end].Form == formComma && newcomers.Has(doc.Tokens[end+1].Form) {
		return // "Pinckard Trust, a charity,"
	}
	reportHouse(p, a, b, a.last, b.last)
}

// reportHouse reports the house b under a name that differs from that of a in one word,
// and offers the word of a.
func reportHouse(p *checks.Pass, a, b *house, word, other uint32) {
	doc := p.Doc
	right, at := doc.Word(word), doc.Tokens[other].Span
	p.Report(checks.Finding{
		Span:    at,
		Message: fmt.Sprintf("%q is %q elsewhere (%s).", doc.In(b.name.Span), doc.In(a.name.Span), times(a.times)),
		Related: []checks.Related{{Span: doc.Tokens[word].Span, Message: "the usual name"}},
		Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: at, New: right}},
	})
}

// kindIn reports whether a name has the word for what a house is.
func kindIn(doc *article.Document, n *facts.Name, h *house) bool {
	for i := n.Tokens.First; i < n.Tokens.End; i++ {
		if doc.Tokens[i].Form == h.kind {
			return true
		}
	}
	return false
}

// mixedUp reports whether two names may be taken for each other: one letter parts them,
// or they begin alike and are as long.
func mixedUp(a, b string) bool {
	if len(a) < 4 || len(b) < 4 || len(a) > 20 || len(b) > 20 {
		return false
	}
	if common(a, b) >= 2 && commonEnd(a, b) >= 5 && max(len(a), len(b)) <= min(len(a), len(b))+2 {
		return true // Protection and Preservation
	}
	if n := common(a, b); n >= 4 && 2*n >= min(len(a), len(b)) && a != b+"s" && b != a+"s" {
		return true
	}
	return steps(a, b) == 1 && a != b+"s" && b != a+"s" || len(a) > 4 && len(b) > 4 && a[0] == b[0] && max(len(a), len(b)) <= min(len(a), len(b))+1
}

// companies are the words behind the name of a company.
var companies = article.NewSet("inc", "corp", "ltd", "plc", "co", "llc", "ag", "sa")

// houses are words for bodies that bear a name of their own.
var houses = article.NewSet("foods", "tools", "institute", "hospice", "hospital", "trust", "foundation", "steel", "mills", "motors", "breweries", "brewery", "farms", "holdings", "industries", "clinic", "school", "college", "academy",
	"museum", "gallery", "theatre", "theater", "library", "bank", "airlines", "airways", "shipping", "lines", "chemicals", "engineering", "electronics", "energy", "oil", "mining", "homes", "hotel", "hotels", "stores",
	"biosciences", "sciences", "therapeutics", "biotech", "robotics", "aerospace", "networks", "media", "entertainment", "foundry", "textiles", "ceramics", "press", "publishing", "records", "pictures", "laboratories", "pharmaceuticals", "partners", "capital", "securities", "insurance", "systems", "technologies", "software", "properties", "construction", "logistics",
	"ensemble", "quartet", "orchestra", "centre", "center", "company", "group", "associates", "brothers", "sons")
