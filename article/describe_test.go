package article

import (
	"fmt"
	"strings"
	"testing"
)

// metaOf writes what an article says of itself, without what it does not say.
func metaOf(m Meta) string {
	var list []string
	add := func(name, value string) {
		if value != "" {
			list = append(list, name+"="+value)
		}
	}
	add("headline", m.Headline)
	add("summary", m.Summary)
	add("byline", m.Byline)
	add("place", m.Place)
	add("lang", m.Language)
	add("day", m.Published.String())
	if m.Year != 0 {
		add("year", fmt.Sprint(m.Year))
	}
	return strings.Join(list, " | ")
}

// body is prose that no reader takes for anything else.
const body = "The county will rebuild the bridge, which was closed in January, at a cost that it does not yet know.\n\nNobody was hurt, the surveyor said.\n"

func TestPlainMeta(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a headline", "Bridge to be rebuilt\n\n" + body, "headline=Bridge to be rebuilt"},
		{"no headline", body, ""},
		{"a first line with a full stop is prose", "The bridge fell.\n\n" + body, ""},
		{"a share bar before the headline", "Share Tweet Email\n\nBridge to be rebuilt\n\n" + body, "headline=Bridge to be rebuilt"},
		{"a byline", "Bridge to be rebuilt\n\nBy Ann Lee\n\n" + body, "headline=Bridge to be rebuilt | byline=Ann Lee"},
		{"a byline of two", "Bridge to be rebuilt\n\nBy Ann Lee and Bo Ek in Arlais\n\n" + body, "headline=Bridge to be rebuilt | byline=Ann Lee and Bo Ek in Arlais"},
		{"a byline with its place", "Bridge to be rebuilt\n\nOdile Vantroys in Arlais\n\n" + body, "headline=Bridge to be rebuilt | byline=Odile Vantroys in Arlais"},
		{"a byline with a day", "Bridge to be rebuilt\n\nBy Ann Lee, 12 May 2015\n\n" + body, "headline=Bridge to be rebuilt | byline=Ann Lee, 12 May 2015 | day=2015-05-12"},
		{"staff", "Bridge to be rebuilt\n\nBy our staff reporter\n\n" + body, "headline=Bridge to be rebuilt | byline=our staff reporter"},
		{"a sentence with by", "Bridge to be rebuilt\n\nBy noon the water had reached the road.\n\n" + body, "headline=Bridge to be rebuilt"},
		{"a line with its day", "Bridge to be rebuilt\n\nPublished: 12 September 2011\n\n" + body, "headline=Bridge to be rebuilt | day=2011-09-12"},
		{"a line with its day at the end", "Bridge to be rebuilt\n\n" + body + "\nPublished: 12 September 2011\n", "headline=Bridge to be rebuilt | day=2011-09-12"},
		{"the day of publication before that of a change", "Bridge to be rebuilt\n\nUpdated 14 Sept 2011\n\nPublished 12 Sept 2011\n\n" + body, "headline=Bridge to be rebuilt | day=2011-09-12"},
		{"the day of a change", "Bridge to be rebuilt\n\nLast updated on Monday, September 12, 2011 at 5:14 p.m. GMT\n\n" + body, "headline=Bridge to be rebuilt | day=2011-09-12"},
		{"a day without a year and a copyright with it", "Bridge to be rebuilt\n\nPublished 12 September\n\n" + body + "\n© 2011 Valley News\n", "headline=Bridge to be rebuilt | day=2011-09-12 | year=2011"},
		{"a copyright line", "Bridge to be rebuilt\n\n" + body + "\n© 2011 Valley News\n", "headline=Bridge to be rebuilt | year=2011"},
		{"a copyright line in words", "Bridge to be rebuilt\n\n" + body + "\nCopyright 2009-2012 Valley News. All rights reserved.\n", "headline=Bridge to be rebuilt | year=2012"},
		{"a copyright line with its sign typed", "Bridge to be rebuilt\n\n" + body + "\n(c) 2012 Valley News\n", "headline=Bridge to be rebuilt | year=2012"},

		{"a dateline", "Bridge\n\nARLAIS, Sept. 12 (Valley News) — " + body, "headline=Bridge | place=ARLAIS"},
		{"a dateline with a year", "Bridge\n\nARLAIS, Sept. 12, 2011 (Valley News) - " + body, "headline=Bridge | place=ARLAIS | day=2011-09-12"},
		{"a dateline and a copyright", "Bridge\n\nARLAIS, Sept. 12 (Valley News) -- " + body + "\n© 2011 Valley News\n", "headline=Bridge | place=ARLAIS | day=2011-09-12 | year=2011"},
		{"a dateline of an agency", "Bridge\n\nPort Arlais (AP) — " + body, "headline=Bridge | place=Port Arlais"},
		{"a dateline of a place alone", "Bridge\n\nARLAIS — " + body, "headline=Bridge | place=ARLAIS"},
		{"a dateline of two words and a state", "Bridge\n\nPORT ARLAIS, Wales (Valley News) — " + body, "headline=Bridge | place=PORT ARLAIS, Wales"},
		{"a dateline with a colon", "Bridge\n\nARLAIS: " + body, "headline=Bridge | place=ARLAIS"},
		{"a day in front of a dateline", "Bridge\n\n12 September 2011 — " + body, "headline=Bridge | day=2011-09-12"},
		{"a sentence with a dash", "Bridge\n\nThe bridge — closed in January — fell, and the county will rebuild it in time, the surveyor of the county said.\n", "headline=Bridge"},
		{"capitals that are no place", "Bridge\n\nBREAKING — the bridge, which was closed in January, fell, and the county will rebuild it in time.\n", "headline=Bridge"},
		{"a hyphen is no dash", "Bridge\n\nARLAIS-based builders will rebuild the bridge, which was closed in January, at no cost to the county.\n", "headline=Bridge"},
	} {
		d := parse(t, "a.txt", c.text)
		if got := metaOf(d.Meta); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestTheCallersDayGoesFirst(t *testing.T) {
	day, _ := DayOf(2015, 5, 12)
	for path, text := range map[string]string{
		"a.txt":  "Bridge\n\nPublished: 12 September 2011\n\n" + body,
		"a.md":   "---\ndate: 2011-09-12\n---\n" + body,
		"a.html": "<meta property='article:published_time' content='2011-09-12'><h1>Bridge</h1><p>" + body,
	} {
		d, err := Parse(path, []byte(text), Options{Published: day})
		if err != nil {
			t.Fatal(err)
		}
		if d.Meta.Published != day {
			t.Errorf("%s: the day is %s", path, d.Meta.Published)
		}
	}
}

// TestFurniture says of lines, alone between paragraphs, whether they belong to
// the page or to the article.
func TestFurniture(t *testing.T) {
	for _, c := range []struct {
		furniture bool
		lines     string
	}{
		{true, `, Comments 0 comments
			0 Comments To This Article
			Comments 0 comments
			12 comments
			Leave a comment
			Be the first to comment
			Comments are closed
			Share
			Share this
			Share on Facebook Twitter LinkedIn
			Tweet
			Email this article to a friend
			Print this page
			Follow us on Twitter
			+ More on this story
			Read more
			Read more: Minister resigns over bridge
			Related: What the bridge cost
			Tags: bridges, floods
			Related articles
			You might also like
			You may also like
			Most popular
			Most viewed
			Most read
			Recommended for you
			Advertisement
			Story continues below advertisement
			Sign up for our daily newsletter
			Subscribe to our newsletter
			Get the latest news straight to your inbox
			Skip to main content
			© 2011 Valley News
			Copyright 2011 Valley News. All rights reserved.
			(c) 2011 Valley News`},
		{false, `No comment.
			"No comment," he said.
			She made no comment.
			Two comments stood out.
			Share prices rose.
			The share of wind rose to 12 per cent.
			Follow the money.
			The advertisement was withdrawn.
			They read more.
			Sign up or leave, he told them.
			Print is dead.
			The copyright runs out in 2031.
			Copyright is not the matter.
			Related companies rose as well.
			See page 12 for the map.
			More than 20 people came.
			Get out.
			Most like it.
			Mail arrived late.
			Comments by the mayor angered them.
			Tags cost £2.`},
	} {
		for line := range strings.Lines(c.lines) {
			line = strings.TrimSpace(line)
			d := parse(t, "a.txt", "Bridge to be rebuilt\n\n"+body+"\n"+line+"\n\n"+body)
			if got := d.Blocks[3].Kind == Furniture; got != c.furniture {
				t.Errorf("that %q is page furniture is %v", line, got)
			}
		}
	}
}
