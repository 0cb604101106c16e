package article

// shortBlock is the number of tokens up to which a block may be something else
// than prose.
const shortBlock = 28

// describer reads what the article says of itself in its text.
type describer struct {
	*Document
	bodies    int   // paragraphs of body text so far
	titled    bool  // there is a headline block
	published civil // of a line that gives it, else of the dateline
	updated   civil
}

// describe finds what the article says of itself in its text: page furniture,
// bylines, the dateline, the day of publication.
func (d *Document) describe() {
	s := describer{Document: d}
	for i := range d.Blocks {
		s.titled = s.titled || d.Blocks[i].Kind == Headline && !s.isFurniture(&d.Blocks[i])
	}
	for i := range d.Blocks {
		s.block(i)
	}
	m := &d.Meta
	for _, c := range [...]civil{s.published, s.updated} {
		if m.Published == NoDay {
			m.Published = c.full(m.Year)
		}
	}
}

func (s *describer) block(i int) {
	b := &s.Blocks[i]
	if b.Tokens.Len() == 0 || b.Kind == Code {
		return
	}
	if s.isFurniture(b) {
		s.furnish(b)
		return
	}
	short := b.Tokens.Len() <= shortBlock
	switch {
	case b.Kind == Byline:
		s.byline(b)
	case b.Kind == Headline:
		first(&s.Meta.Headline, s.line(b))
	case b.Kind == Summary:
		first(&s.Meta.Summary, s.line(b))
	case b.Kind == Paragraph && short && s.describesItself(i):
	case (b.Kind == Paragraph || b.Kind == Heading) && short && s.isTitle(i):
		b.Kind, b.Level = Headline, 0
		first(&s.Meta.Headline, s.line(b))
		s.titled = true
	case b.Kind == Paragraph && (!short || s.endsSentence(b)):
		s.bodies++
		if s.bodies == 1 {
			s.dateline(b)
		}
	}
}

// line is the block's text on one line.
func (s *describer) line(b *Block) string { return plainLine(s.In(b.Span)) }

// isFurniture reports whether the block is page furniture by its reader or by
// its words.
func (s *describer) isFurniture(b *Block) bool {
	n := b.Tokens.Len()
	if b.Kind == Furniture {
		return true
	}
	if n == 0 || n > shortBlock || b.Kind == Code || b.Kind == TableCell || b.Kind == Byline || b.Kind == Caption {
		return false
	}
	if _, ok := s.isCopyright(b.Tokens); ok || s.isTeaser(b.Tokens) {
		return true
	}
	return n <= 16 && s.furnitureTopics(b.Tokens)&^(topicStaff|topicPublished) != 0
}

func (s *describer) furnish(b *Block) {
	if b.Kind == Headline && s.Meta.Headline == s.line(b) {
		s.Meta.Headline = ""
	}
	b.Kind, b.Level = Furniture, 0
	if b.Tokens.Len() > shortBlock {
		return
	}
	if year, ok := s.isCopyright(b.Tokens); ok && s.Meta.Year == 0 {
		s.Meta.Year = year
	}
}

// describesItself takes bylines and lines that give the day of publication.
// They stand before the body or after it.
func (s *describer) describesItself(i int) bool {
	b := &s.Blocks[i]
	if s.bodies > 1 && i < len(s.Blocks)-4 {
		return false
	}
	topics := s.furnitureTopics(b.Tokens)
	switch {
	case topics&topicPublished != 0:
		if _, ok := s.dateIn(b.Tokens); !ok || s.bodies > 0 && !publicationWords.Has(s.Tokens[b.Tokens.First].Form) {
			return false
		}
	case topics&topicStaff == 0 && !s.isByline(b):
		return false
	}
	b.Kind = Byline
	s.byline(b)
	return true
}

// isTitle reports whether the block is the headline of an article that has not
// told of one: its first line of display type.
func (s *describer) isTitle(i int) bool {
	b := &s.Blocks[i]
	if s.titled || s.bodies > 0 {
		return false
	}
	text := s.line(b)
	if s.Meta.Headline != "" {
		// A page's title is its headline with the site's name behind it.
		return b.Kind == Heading && len(text) <= len(s.Meta.Headline) && s.Meta.Headline[:len(text)] == text
	}
	return i+1 < len(s.Blocks) && (b.Kind == Heading && b.Level <= 2 || b.Kind == Paragraph && isHeadline([]byte(s.In(b.Span))))
}

func (s *describer) endsSentence(b *Block) bool {
	for i := b.Tokens.End; i > b.Tokens.First && i+2 > b.Tokens.End; i-- {
		if terminators.Has(s.Tokens[i-1].Form) {
			return true
		}
	}
	return false
}
