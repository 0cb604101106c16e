package article

import (
	"strings"
	"testing"
)

func TestHTML(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"a page", "<!doctype html><html><head><title>Bridge - News</title></head><body><h1>Bridge opens</h1><p>It opened.</p><p>Now.</body></html>",
			"headline: Bridge opens\nparagraph: It opened.\nparagraph: Now.\n"},
		{"white space is one space", "<p>  It \n\t opened  <b> now </b> . </p>", "paragraph: It opened now .\n"},
		{"entities", "<p>Tom &amp; Ann&rsquo;s caf&eacute; &#8212; &#x2014; &pound;5 &copy 2011 &unknown; AT&T &lt;b&gt;</p>",
			"paragraph: Tom & Ann’s café — — £5 © 2011 &unknown; AT&T <b>\n"},
		{"inline marks do not part words", "<p>re<b>open</b>ed and <a href=x>re</a>built</p>", "paragraph: reopened and rebuilt\n"},
		{"lines", "<p>One<br>two<br><br>three</p>", "paragraph: One/two\nparagraph: three\n"},
		{"lists", "<ul><li>One<li>Two<ul><li>Deeper</ul></ul><ol><li>Three</ol>", "list item: One\nlist item: Two\nlist item: Deeper\nlist item: Three\n"},
		{"definitions", "<dl><dt>Toll<dd>A fee</dl>", "list item: Toll\nlist item: A fee\n"},
		{"a quotation", "<blockquote><p>One.</p><p>Two.</p></blockquote>", "quote: One.\nquote: Two.\n"},
		{"headings", "<h1>One</h1><h2>Two</h2><h6>Three</h6>", "headline: One\nheading: Two\nheading: Three\n"},
		{"a caption", "<figure><img alt=x><figcaption>The bridge</figcaption></figure>", "caption: The bridge\n"},
		{"preformatted text", "<pre>one\n  two</pre>", "code: one/  two\n"},
		{"what is not read", "<style>p{}</style><script>if (a<b) {}</script><template><p>x</p></template><noscript>x</noscript><svg><text>x</text></svg><p>One.</p>",
			"paragraph: One.\n"},
		{"what was struck out", "<p>It cost <del>$5</del> <s>$6</s> $7.</p><p>It <del>was.<p>Later.", "paragraph: It cost $7.\nparagraph: It\nparagraph: Later.\n"},
		{"navigation", "<nav><a href=/>Home</a></nav><footer>About us</footer><p>One.</p><div role=navigation>More</div>",
			"furniture: Home\nfurniture: About us\nparagraph: One.\nfurniture: More\n"},
		{"a share bar by its class", `<div class="share-bar top">Share it now</div><p>One.</p>`, "furniture: Share it now\nparagraph: One.\n"},
		{"a byline by its class", `<h1>Bridge</h1><p class="byline">Ann Lee</p><p>One.</p>`, "headline: Bridge\nbyline: Ann Lee\nparagraph: One.\n"},
		{"a standfirst by its class", `<h1>Bridge</h1><p class="standfirst">It will be new</p><p>One.</p>`, "headline: Bridge\nsummary: It will be new\nparagraph: One.\n"},
		{"a note's number", "<p>It cost 5<sup>2</sup> and the 3<sup>rd</sup>.</p>", "paragraph: It cost 5² and the 3rd.\n"},
		{"a table", "<table><tr><th>Year<th>Toll<tr><td>2014<td>5</table>",
			"table cell: Year (1 0 0)\ntable cell: Toll (1 0 1)\ntable cell: 2014 (1 1 0)\ntable cell: 5 (1 1 1)\n"},
		{"cells that span", "<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f</table><table><tr><td>g</table>",
			"table cell: a (1 0 0)\ntable cell: b (1 0 1)\ntable cell: c (1 0 3)\ntable cell: d (1 1 1)\ntable cell: e (1 1 2)\ntable cell: f (1 1 3)\ntable cell: g (2 0 0)\n"},
		{"a table without rows", "<table><td>a<td>b</table>", "table cell: a (1 0 0)\ntable cell: b (1 0 1)\n"},
		{"cells without a table", "<td>a</td><tr><td>b</td></tr>", "headline: a\nparagraph: b\n"},
		{"text outside of elements", "One.<p>Two.</p>Three.", "paragraph: One.\nparagraph: Two.\nparagraph: Three.\n"},
		{"the page's own name in an h1", "<h1>Valley News</h1><meta property=og:title content='Bridge opens'><h1>Bridge opens</h1><p>It opened.",
			"heading: Valley News\nheadline: Bridge opens\nparagraph: It opened.\n"},
		{"an open tag at the end", "<p>One.</p><p class=", "paragraph: One.\n"},
		{"a comment", "<p>One<!-- not this --> two.</p><!-- <p>nor this</p> -->", "paragraph: One two.\n"},
		{"upper case", "<P>ONE.</P><SCRIPT>x</SCRIPT>", "paragraph: ONE.\n"},
		{"nothing", "", ""},
		{"tags alone", "<html><body><p></p><div> </div></body></html>", ""},
		{"a byte order mark", "\uFEFF<p>One.</p>", "paragraph: One.\n"},
		{"paragraphs that are not closed", "<p>One.<p>Two.<div>Three.<div>Four.", "paragraph: One.\nparagraph: Two.\nparagraph: Three.\nparagraph: Four.\n"},
	} {
		if got := outline(parse(t, "a.html", c.source)); got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestHTMLMeta(t *testing.T) {
	const story = "<h1>Bridge opens</h1><p>It opened in time for the fair, the county said.</p>"
	for _, c := range []struct{ name, source, want string }{
		{"the title", "<title>Bridge opens\n | News</title><p>It opened.</p>", "headline=Bridge opens | News"},
		{"a heading before the title", "<title>Bridge opens - News</title>" + story, "headline=Bridge opens"},
		{"the title for sharing", "<title>x</title><meta property=og:title content='Bridge &amp; road open'><p>It opened.</p>", "headline=Bridge & road open"},
		{"the published time", "<meta property='article:published_time' content='2011-09-12T10:00:00+02:00'>" + story, "headline=Bridge opens | day=2011-09-12"},
		{"a date in words", "<meta name=date content='Mon, 12 Sep 2011 10:00:00 GMT'>" + story, "headline=Bridge opens | day=2011-09-12"},
		{"a time element", story + "<time datetime=2011-09-12>Monday</time>", "headline=Bridge opens | day=2011-09-12"},
		{"the published time goes before others", "<meta name=date content=2010-01-01><time datetime=2010-01-02></time><meta property=article:published_time content=2011-09-12>" + story,
			"headline=Bridge opens | day=2011-09-12"},
		{"a day that there is not", "<meta property='article:published_time' content='2011-02-31'>" + story, "headline=Bridge opens"},
		{"linked data", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","datePublished":"2011-09-12T10:00:00Z","author":{"@type":"Person","name":"Ann Lee"}}</script>` + story,
			"headline=Bridge opens | byline=Ann Lee | day=2011-09-12"},
		{"linked data in a graph", `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["Article"],"datePublished":"2011-09-12","author":[{"name":"Ann Lee"},"Bo Ek"]}]}</script>` + story,
			"headline=Bridge opens | byline=Ann Lee, Bo Ek | day=2011-09-12"},
		{"linked data in a list", `<script type="application/ld+json">[{"@type":"Organization"},{"@type":"BlogPosting","datePublished":"2011-09-12"}]</script>` + story,
			"headline=Bridge opens | day=2011-09-12"},
		{"broken linked data", `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>` + story, "headline=Bridge opens"},
		{"linked data with odd fields", `<script type="application/ld+json">{"@type":"NewsArticle","author":[1,{"name":2}],"datePublished":"2011-09-12"}</script>` + story,
			"headline=Bridge opens | day=2011-09-12"},
		{"no article's data", `<script type="application/ld+json">{"@type":"Event","datePublished":"2011-09-12"}</script>` + story, "headline=Bridge opens"},
		{"summary, author and language", "<html lang=en-GB><meta name=description content='It is open.'><meta name=author content='Ann Lee'>" + story,
			"headline=Bridge opens | summary=It is open. | byline=Ann Lee | lang=en-GB"},
		{"an author that is an address", "<meta property=article:author content='https://example.com/ann'>" + story, "headline=Bridge opens"},
		{"a byline and a day in the text", "<h1>Bridge opens</h1><p>By Ann Lee</p><p>Published 12 September 2011</p><p>It opened in time for the fair, the county said.</p>",
			"headline=Bridge opens | byline=Ann Lee | day=2011-09-12"},
		{"a dateline", "<h1>Bridge opens</h1><p><b>ARLAIS, Sept. 12, 2011 (News)</b> &mdash; It opened in time for the fair, the county said.</p>",
			"headline=Bridge opens | place=ARLAIS | day=2011-09-12"},
		{"a copyright line", story + "<footer>&copy; 2011 Valley News</footer>", "headline=Bridge opens | year=2011"},
	} {
		if got := metaOf(parse(t, "a.html", c.source).Meta); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestHTMLFlags(t *testing.T) {
	d := parse(t, "a.html", `<p>See <a href="x">the <b>new</b> bridge</a> and <code>x = 1</code>, <em>Titanic</em>. <a name="y">Not a link</a>.</p><p><b>Bold <i>twice</i></b> <b>open<p>next</p>`)
	if got, want := tokensOf(d), "See/C the/l new/le bridge/l and x/c =:s/c 1:n/c ,:p Titanic/Ce .:p Not/C a link .:p Bold/Ce twice/e open/e next"; got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}

func TestHTMLLocates(t *testing.T) {
	source := "<h1>Caf&eacute; opens</h1>\r\n<p>It <b>cost</b>\n &pound;340&nbsp;000, said&nbsp;Ann&#39;s <i>father</i>.</p>"
	d := parse(t, "a.html", source)
	for _, c := range []struct {
		text, source string
		exact        bool
	}{
		{"Café", "Caf&eacute;", true},
		{"cost", "cost", true},
		{"It cost", "It <b>cost", false},
		{"cost £340", "cost</b>\n &pound;340", false},
		{"£340\u00a0000", "&pound;340&nbsp;000", true},
		{"Ann's", "Ann&#39;s", true},
		{"father", "father", true},
	} {
		at := uint32(strings.Index(d.Text, c.text))
		from, to, exact := d.Locate(Span{at, at + uint32(len(c.text))})
		if source[from:to] != c.source || exact != c.exact {
			t.Errorf("%q is located at %q, exact %v", c.text, source[from:to], exact)
		}
	}
}

func TestHTMLStet(t *testing.T) {
	d := parse(t, "a.html", "<p>One.</p><!-- stet figures/conflict: two polls --><p>Two.</p><!--stet typos:so spelt--><p>Three.</p><!-- stetson: x --><p>Four.</p><!-- stet dates: at the end -->")
	if len(d.Stets) != 3 || d.In(d.Stets[0].Span) != "Two." || d.Stets[0].Reason != "two polls" || d.Stets[1].Rule != "typos" || d.In(d.Stets[1].Span) != "Three." || !d.Stets[2].Span.Empty() {
		t.Errorf("got %+v", d.Stets)
	}
}

func TestExtremeHTML(t *testing.T) {
	const n = 10000
	for name, source := range map[string]string{
		"nested blocks":        strings.Repeat("<div>", n) + "text" + strings.Repeat("</div>", n),
		"nested marks":         "<p>" + strings.Repeat("<b><i><a href=x>", n) + "text",
		"nested lists":         strings.Repeat("<ul><li>", n) + "text",
		"nested tables":        strings.Repeat("<table><tr><td>", n) + "text",
		"nested quotes":        strings.Repeat("<blockquote>", n) + "text",
		"end tags":             strings.Repeat("</div></p></b></table>", n) + "text",
		"wide tables":          "<table><tr>" + strings.Repeat("<td colspan=9999 rowspan=9999>x", n) + "<p>text",
		"many attributes":      "<p " + strings.Repeat("class=x ", n) + ">text",
		"ampersands":           strings.Repeat("&", n) + "text",
		"angle brackets":       strings.Repeat("< ", n) + "text",
		"comments in a row":    strings.Repeat("<!-- stet a: b -->", n) + "<p>text",
		"open comment":         "text<!--" + strings.Repeat("x", n),
		"open script":          "text<script>" + strings.Repeat("x", n),
		"a long attribute":     "<p title='" + strings.Repeat("x", 50*n) + "'>text",
		"breaks":               strings.Repeat("<br>", n) + "text" + strings.Repeat("<br>", n),
		"a long name of a tag": "<" + strings.Repeat("x", n) + ">text",
	} {
		if d := parse(t, "a.html", source); !strings.Contains(d.Text, "text") {
			t.Errorf("%s: the text is lost", name)
		}
	}
}

func FuzzHTML(f *testing.F) {
	f.Add("<!doctype html><html lang=en><head><title>A &amp; B</title><meta property=og:title content=x><script type=application/ld+json>{\"@type\":\"Article\"}</script></head><body><h1>A</h1><p>B<br><br>C <sup>2</sup></body>")
	f.Add("<table><tr><td rowspan=3 colspan=2>a<th>b</table><ul><li>c<ol><li>d</ul><pre>e\r\n f &lt;</pre><nav>g</nav><del>h<p>i")
	f.Add("<p>&#x1F600; &#0; &#999999999; &nbsp&copy&bogus; \x80\xff</p><!-- stet a/b: c --><a href=x>d<a href=y>e</p></b></i>")
	f.Add("\ufeff<blockquote><time datetime=2011-09-12>x</time><svg><p>y</svg><textarea><p>z</textarea></blockquote <p")
	f.Fuzz(func(t *testing.T, source string) {
		d, err := Parse("a.html", []byte(source), Options{})
		if err == nil {
			checkInvariants(t, d)
		}
	})
}

func BenchmarkParseHTML(b *testing.B) {
	source := []byte("<html><head><title>Sales rise</title></head><body><h1>Sales rise</h1>" +
		strings.Repeat("<p>Sales at the <i>ferry</i> firm rose 13% to &pound;340 million from <a href='a'>&pound;300 million</a> in March, when 1,200 people\nworked there. &ldquo;It was a good year,&rdquo; said Ann Lee.</p>\n", 20))
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("a.html", source, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
