package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// indianWords are those of an article that may group its figures as in India.
var indianWords = article.NewSet("lakh", "lakhs", "crore", "crores", "rupee", "rupees", "rs", "india", "indian", "pakistan", "bangladesh", "nepal", "₹")

// measured reports whether a per cent sign or a unit of measure stands at token j.
func (f *formatReader) measured(j uint32) bool {
	if f.percent(j) > j {
		return true
	}
	if j >= f.end {
		return false
	}
	t := f.form(j)
	_, ok := facts.UnitOf(facts.Singular(f.doc, t))
	return ok && f.toks[j].Kind == article.Word && f.toks[j].Len() > 3 && !f.toks[j].Is(article.Capitalised)
}

// indian reports whether the article may group its figures as in India.
func (f *formatReader) indian() bool {
	for i := range f.toks {
		if indianWords.Has(f.toks[i].Form) {
			return true
		}
	}
	return false
}
