package article

// Span is a half-open range of byte offsets into Document.Text.
type Span struct{ Start, End uint32 }

// Len is the number of bytes of the span.
func (s Span) Len() int { return int(s.End - s.Start) }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Join is the smallest span that holds both.
func (s Span) Join(o Span) Span { return Span{min(s.Start, o.Start), max(s.End, o.End)} }

// Range is a half-open range of indexes into a flat slice of the Document:
// its tokens or its sentences.
type Range struct{ First, End uint32 }

// Len is the number of indexes of the range.
func (r Range) Len() int { return int(r.End - r.First) }
