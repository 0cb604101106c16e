package article

import (
	"bytes"
	"encoding/json"
	"strings"
)

// htmlPage is what a page says of itself, to be weighed when all is read.
type htmlPage struct {
	inTitle, hasTitle bool
	script            bool // the next text is linked data
	title, shareTitle string
	summary, author   string
	language          string
	published         [4]Day // the best source first
	tops              []int  // the blocks of h1 elements
	linked            linkedItem
}

// The sources of the day of publication, the best first.
const (
	fromArticle = iota
	fromLinked
	fromMeta
	fromTime
)

func (p *htmlPage) meta(element string, a *htmlAttrs) {
	switch element {
	case "html":
		p.language = a.lang
		return
	case "time":
		if a.name == "datepublished" {
			p.day(fromMeta, a.datetime)
		}
		p.day(fromTime, a.datetime)
		return
	}
	content := plainLine(a.content)
	switch a.name {
	case "og:title", "twitter:title", "headline":
		first(&p.shareTitle, content)
	case "description", "og:description", "twitter:description", "dc.description":
		first(&p.summary, content)
	case "author", "byl", "dc.creator", "parsely-author", "sailthru.author", "article:author":
		if !strings.Contains(content, "://") {
			first(&p.author, content)
		}
	case "article:published_time", "datepublished", "article:published":
		p.day(fromArticle, content)
	case "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "publish_date",
		"publication_date", "originalpublicationdate", "sailthru.date", "parsely-pub-date", "og:published_time":
		p.day(fromMeta, content)
	}
}

func first(s *string, value string) {
	if *s == "" {
		*s = value
	}
}

func (p *htmlPage) day(source int, text string) {
	if p.published[source] != NoDay || text == "" {
		return
	}
	day, ok := ParseDay(strings.TrimSpace(text))
	if !ok {
		day, _ = dayInWords(text)
	}
	p.published[source] = day
}

// linkedItem is the part of a schema.org item that tells of an article.
type linkedItem struct {
	Type          linkedNames  `json:"@type"`
	Headline      string       `json:"headline"`
	DatePublished string       `json:"datePublished"`
	Author        linkedNames  `json:"author"`
	Graph         []linkedItem `json:"@graph"`
}

// linkedNames reads a string, an item with a name, or a list of either.
type linkedNames []string

// UnmarshalJSON takes what it understands and never fails, so that one odd
// field does not lose the others.
func (n *linkedNames) UnmarshalJSON(data []byte) error {
	var list []json.RawMessage
	if json.Unmarshal(data, &list) != nil {
		list = []json.RawMessage{data}
	}
	for _, one := range list {
		var text string
		var item struct{ Name string }
		if json.Unmarshal(one, &text) != nil && json.Unmarshal(one, &item) == nil {
			text = item.Name
		}
		if text != "" {
			*n = append(*n, text)
		}
	}
	return nil
}

// linkedData reads a JSON-LD script. Its faults are not the article's.
func (p *htmlPage) linkedData(script []byte) {
	script = bytes.TrimSpace(script)
	if len(script) == 0 || len(script) > 1<<20 {
		return
	}
	items := make([]linkedItem, 1)
	if script[0] == '[' {
		_ = json.Unmarshal(script, &items)
	} else {
		_ = json.Unmarshal(script, &items[0])
	}
	for _, item := range items {
		p.linkedItem(item)
		for _, inner := range item.Graph {
			p.linkedItem(inner)
		}
	}
}

func (p *htmlPage) linkedItem(item linkedItem) {
	story := false
	for _, t := range item.Type {
		story = story || strings.Contains(t, "Article") || strings.HasSuffix(t, "Posting")
	}
	if !story {
		return
	}
	first(&p.linked.Headline, plainLine(item.Headline))
	if p.linked.Author == nil {
		p.linked.Author = item.Author
	}
	p.day(fromLinked, item.DatePublished)
}

// finish gives the Builder what the page says, and makes one of its first-level
// headings the headline.
func (r *htmlReader) finish() {
	p, m := &r.page, &r.b.meta
	m.Language = p.language
	m.Summary = p.summary
	first(&m.Byline, p.author)
	first(&m.Byline, strings.Join(p.linked.Author, ", "))
	for _, day := range p.published {
		if m.Published == NoDay {
			m.Published = day
		}
	}
	if len(p.tops) > 0 {
		top := &r.b.blocks[p.headline(r.b)]
		top.Kind, top.Level = Headline, 0
		m.Headline = string(r.b.text[top.Span.Start:top.Span.End])
	}
	for _, title := range [...]string{p.shareTitle, p.linked.Headline, p.title} {
		first(&m.Headline, title)
	}
}

// headline returns the block of the h1 that the page gives as its title
// elsewhere, else the first. Sites put their own name into an h1 as well.
func (p *htmlPage) headline(b *Builder) int {
	for _, i := range p.tops {
		s := b.blocks[i].Span
		text := plainLine(string(b.text[s.Start:s.End]))
		if text == p.shareTitle || text == p.linked.Headline {
			return i
		}
	}
	return p.tops[0]
}
