package article

import "copydesk/article/lexicon"

var (
	formBy           = FormOf("by")
	formIn           = FormOf("in")
	publicationWords = NewSet("published", "posted", "updated", "last", "first", "date", "created", "modified", "originally")
	updateWords      = NewSet("updated", "modified")

	// bylineWords stand among the names of a byline in small letters.
	bylineWords = NewSet("and", "in", "for", "of", "the", "our", "at", "staff", "reporter", "reporters", "correspondent", "correspondents",
		"editor", "writer", "contributor", "special", "to", "with", "agencies", "political", "science", "business", "health", "environment",
		"economics", "sports", "deputy", "chief", "senior", "associate", "producer", "news", "on", "published", "updated", "posted", "de",
		"van", "von", "der", "al", "bin", "du", "la", "le", "di", "da", "am", "pm", "a.m.", "p.m.", "s")
)

// isByline reports whether the block is a byline: "By Jane Doe in Paris", "By
// our staff", "Jane Doe in Paris". Every word of it is a name or one of the few
// that stand among names, so that no sentence passes.
func (s *describer) isByline(b *Block) bool {
	r := b.Tokens
	if s.Tokens[r.First].Form != formBy {
		return s.isBareByline(r)
	}
	names := false
	for i := r.First + 1; i < r.End; i++ {
		t := &s.Tokens[i]
		switch {
		case t.Kind != Word:
		case bylineWords.Has(t.Form):
			names = names || i == r.First+1
		case t.Is(Capitalised):
			names = true
		default:
			return false
		}
	}
	last := &s.Tokens[r.End-1]
	return names && (last.Form != formStop || r.Len() <= 6)
}

// isBareByline knows a byline without "By" only right before the body and in
// the one form that no sub-heading has: two or three names, "in" and a place.
func (s *describer) isBareByline(r Range) bool {
	if s.bodies > 0 || r.Len() < 4 || r.Len() > 6 || !s.titled {
		return false
	}
	in := r.First
	for in < r.End && s.Tokens[in].Form != formIn {
		in++
	}
	if in-r.First < 2 || in-r.First > 3 || in+1 >= r.End {
		return false
	}
	strange := false
	for i := r.First; i < r.End; i++ {
		t := &s.Tokens[i]
		if i != in && (t.Kind != Word || !t.Is(Capitalised)) {
			return false
		}
		strange = strange || i < in && !inDictionary(t.Form)
	}
	return strange && !inDictionary(s.Tokens[r.First].Form)
}

// byline takes the name and the date of a byline.
func (s *describer) byline(b *Block) {
	r := b.Tokens
	if c, ok := s.dateIn(r); ok {
		to := &s.published
		if updateWords.Has(s.Tokens[r.First].Form) || r.Len() > 1 && updateWords.Has(s.Tokens[r.First+1].Form) {
			to = &s.updated
		}
		if to.month == 0 {
			*to = c
		}
	}
	if s.furnitureTopics(r)&topicPublished != 0 {
		return
	}
	if s.Tokens[r.First].Form == formBy && r.Len() > 1 {
		r.First++
	}
	first(&s.Meta.Byline, plainLine(s.In(s.SpanOf(r))))
}

var dashes = NewSet("-", "–", "—", "--")

// dateline takes the place and day at the beginning of the body: "MOSCOW,
// Sept. 12 (Agency) —". The line must be capitals, or have a day or an agency,
// for else it is a sentence with a dash.
func (s *describer) dateline(b *Block) {
	r := b.Tokens
	dash, ok := s.datelineEnd(r)
	if !ok {
		return
	}
	place := s.placeEnd(r.First, dash)
	head := Range{r.First, dash}
	date, dated := s.dateIn(head)
	if dated && s.published.month == 0 {
		s.published = date
	}
	if place == r.First {
		return
	}
	name := Range{r.First, place}
	last := &s.Tokens[place-1]
	agency := place < dash && s.Tokens[dash-1].Form == FormOf(")")
	plain := s.Tokens[r.First].Is(AllCaps) && !inDictionary(last.Form) && dash+1 < r.End && !isLower(&s.Tokens[dash+1])
	if dated || agency || plain {
		s.Meta.Place = plainLine(s.In(s.SpanOf(name)))
	}
}

// datelineEnd returns the dash or colon that ends a dateline, if the words
// before it can be one.
func (s *describer) datelineEnd(r Range) (uint32, bool) {
	inside := false
	for i := r.First; i < r.End && i < r.First+20; i++ {
		t := &s.Tokens[i]
		switch {
		case t.Form == FormOf("("):
			inside = true
		case t.Form == FormOf(")"):
			inside = false
		case inside:
		case dashes.Has(t.Form) && (t.Is(SpaceBefore) || t.Len() > 1 || i > r.First && s.Tokens[i-1].Form == FormOf(")")):
			return i, i > r.First
		case t.Form == formColon:
			return i, i > r.First && i <= r.First+3 && s.Tokens[i-1].Is(AllCaps)
		case t.Kind == Word && isLower(t) && !dateFillers.Has(t.Form) && t.Form != FormOf("and"):
			return 0, false
		}
	}
	return 0, false
}

// placeEnd returns the end of the place's name at the beginning of a dateline.
func (s *describer) placeEnd(first, end uint32) uint32 {
	for i := first; i < end; i++ {
		t := &s.Tokens[i]
		if _, month := monthNumbers.Get(t.Form); month || t.Kind == Number || t.Form == FormOf("(") {
			for i > first && s.Tokens[i-1].Kind == Punct && s.Tokens[i-1].Form != formStop {
				i--
			}
			return i
		}
	}
	return end
}

func isLower(t *Token) bool { return t.Kind == Word && !t.Is(Capitalised) && !t.Is(MixedCase) }

// inDictionary reports whether the form is an ordinary word, and no name.
func inDictionary(f FormID) bool { return f.Known() && lexicon.ID(f).InDictionary() }
