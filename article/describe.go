package article

// describe finds what the article says of itself in its text: page furniture,
// bylines, the dateline, the day of publication.
func (d *Document) describe() {}
