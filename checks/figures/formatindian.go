package figures

import "copydesk/article"

// indianWords are those of an article that may group its figures as in India.
var indianWords = article.NewSet("lakh", "lakhs", "crore", "crores", "rupee", "rupees", "rs", "india", "indian", "pakistan", "bangladesh", "nepal", "₹")

// indian reports whether the article may group its figures as in India.
func (f *formatReader) indian() bool {
	for i := range f.toks {
		if indianWords.Has(f.toks[i].Form) {
			return true
		}
	}
	return false
}
