package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// topic is what a sentence says went up or down: "first-half net profit".
type topic struct {
	head  article.FormID // singular: "profit"
	kinds uint32         // words that make it another figure: net, operating
	times uint32         // the spans of time and months it is of
}

var (
	// kindBits tell one figure of a head noun from another.
	kindBits = article.NewTable(map[string]uint8{
		"net": 0, "gross": 1, "operating": 2, "pretax": 3, "adjusted": 4, "underlying": 4, "core": 4, "domestic": 5, "foreign": 6, "overseas": 6, "international": 6, "new": 7,
		"export": 8, "import": 9, "retail": 10, "wholesale": 11, "male": 13, "female": 14, "car": 15, "truck": 16, "residential": 17, "commercial": 18,
		"online": 19, "digital": 20, "industrial": 21, "existing": 22,
	})
	// timeBits are the spans of time that a figure is of.
	timeBits = article.NewTable(map[string]uint8{
		"quarter": 0, "quarterly": 0, "half": 1, "month": 2, "monthly": 2, "week": 3, "weekly": 3, "annual": 4, "daily": 5,
		"january": 6, "february": 7, "march": 8, "april": 9, "may": 10, "june": 11, "july": 12, "august": 13, "september": 14, "october": 15, "november": 16, "december": 17,
	})
	// measuredBy are nouns that a figure is the measure of: "the number of burglaries".
	measuredBy = article.NewSet("number", "numbers", "amount", "value", "volume", "total", "level", "share", "price", "prices", "cost", "costs", "rate", "average", "sales", "sale")
	// anaphors begin a sentence that goes on about the one before.
	anaphors = article.NewSet("it", "that", "this", "they", "there", "these", "those")
	preTopic = article.NewSet("in", "of", "for", "to")
)

// subjectTopic reads the topic from the noun phrase that begins at token i.
func subjectTopic(doc *article.Document, i, end uint32) (t topic, ok bool) {
	for ; i < end && t.head == 0 || i < end && doc.Tokens[i].Form == formHyphen; i++ {
		n := nounPhrase(doc, i, end)
		if n == i {
			if f := doc.Tokens[i].Form; doc.Tokens[i].Kind == article.Punct && f != formHyphen {
				return t, false
			}
			continue
		}
		last := n - 1
		for k := i; k < n; k++ {
			t.add(doc.Tokens[k].Form)
		}
		if n < end && doc.Tokens[n].Form == formS { // Oriel's net profit
			t.kinds = 0
			i = n
			continue
		}
		if measuredBy.Has(doc.Tokens[last].Form) && n+1 < end && doc.Tokens[n].Form == formOf {
			i = n
			continue
		}
		t.head = facts.Singular(doc, doc.Tokens[last].Form)
		return t, true
	}
	return t, false
}

// add notes a word that narrows the topic.
func (t *topic) add(f article.FormID) {
	if b, ok := kindBits.Get(f); ok {
		t.kinds |= 1 << b
	}
	if b, ok := timeBits.Get(f); ok {
		t.times |= 1 << b
	}
}

// nounPhrase returns the end of the run of content words that begins at token i.
func nounPhrase(doc *article.Document, i, end uint32) uint32 {
	for i < end {
		t := &doc.Tokens[i]
		hyphen := t.Form == formHyphen && i+1 < end
		if !hyphen && (t.Kind != article.Word || facts.Function(t.Form) || turnVerb(doc, i)) {
			break
		}
		i++
	}
	return i
}

// same reports whether two topics can be one: the same noun, no word that makes
// one of them another figure, no other time.
func (t topic) same(o topic) bool {
	const lengths = 1<<6 - 1
	length, other := t.times&lengths, o.times&lengths
	months, others := t.times&^lengths, o.times&^lengths
	return t.head != 0 && t.head == o.head && t.kinds == o.kinds && (length == 0 || other == 0 || length == other) && (months == 0 || others == 0 || months&others != 0)
}
