package facts

import (
	"fmt"
	"html"
	"strings"
	"testing"

	"copydesk/article"

	"github.com/google/go-cmp/cmp"
)

// story is a headline and paragraphs with figures, dates and names of most
// kinds.
type story struct {
	headline   string
	paragraphs []string
}

var stories = []story{
	{"Ferry line sold for £215 million", []string{
		"Prime Minister Anna Lindqvist, 44, said on Monday, 12 September 2011, that the Port of Brenholm had sold its ferry line for 215 million pounds ($340 million), more than 20 per cent above the first bid.",
		"Lindqvist, who opened the line in May 2006, said 1,200 people worked there and that 23 of them would lose their jobs. \"We paid $4.2 million a year for twenty boats,\" said Oskar Dahl, the chief executive of Brenholm Lines.",
		"Sales rose 13% to $93 million from $82.3 million in the first half. Between 3 and 5 million people cross the sound each year, on a route of 26 miles, which takes about 90 minutes.",
		"Mr Dahl wants up to €50 a head from April 2012. Brenholm Lines was fined half a million dollars in 2008.",
	}},
	{"Two dozen hurt as tram leaves rails in Valby", []string{
		"Twenty-four people were injured, three of them badly, when a tram left the rails in Valby on Tuesday, police said. At least 2 children were among the hurt.",
		"Jens Holm, a 52-year-old driver, was arrested. Holm had worked for Valby Trams for 17 years, said Marta Ruiz, its director.",
		"The tram, one of 140 in the city, weighs 40 tonnes and cost 2.6 million euros in 2009. Ridership fell by 4.5 percentage points, to 61 per cent, last year.",
	}},
}

func (s *story) plain() string {
	return s.headline + "\n\n" + strings.Join(s.paragraphs, "\n\n") + "\n"
}

// rewrapped breaks lines at other places, after every so many words.
func (s *story) rewrapped(words int) string {
	out := s.headline + "\n\n"
	for _, p := range s.paragraphs {
		for i, w := range strings.Fields(p) {
			switch {
			case i == 0:
			case i%words == 0:
				out += "\n"
			default:
				out += " "
			}
			out += w
		}
		out += "\n\n"
	}
	return out
}

// markdown sets the last word of every paragraph apart and links others.
func (s *story) markdown() string {
	out := "# " + s.headline + "\n\n"
	for _, p := range s.paragraphs {
		words := strings.Fields(p)
		words[1] = "[" + words[1] + "](http://brenholm.example/1200)"
		last := len(words) - 1
		words[last] = "**" + strings.TrimSuffix(words[last], ".") + "**."
		out += strings.Join(words, " ") + "\n\n"
	}
	return out
}

// html writes signs as entities and breaks words up by tags.
func (s *story) html() string {
	escape := strings.NewReplacer("£", "&pound;", "€", "&#8364;", "%", "&#37;")
	out := "<html><head><title>" + escape.Replace(html.EscapeString(s.headline)) + "</title><script>var n = 1200;</script></head><body><h1>" +
		escape.Replace(html.EscapeString(s.headline)) + "</h1>\n"
	for _, p := range s.paragraphs {
		words := strings.Fields(p)
		words[1] = "<a href=\"/1200\">" + words[1] + "</a>"
		words[2] = "<em>" + words[2] + "</em>"
		out += "<p class=\"p40\">" + escape.Replace(strings.Join(words, "\n ")) + "</p>\n"
	}
	return out + "</body></html>\n"
}

// gist is all that was read, without its places. The text of a mention has its
// white space made even.
func gist(doc *article.Document, f *Facts) []string {
	var out []string
	text := func(s article.Span) string { return strings.Join(strings.Fields(doc.In(s)), " ") }
	for i := range f.Amounts {
		a := &f.Amounts[i]
		out = append(out, fmt.Sprintf("%s %s %s%s/%s %s %v head=%s per=%s subject=%d speaker=%d period=%d converts=%d range=%d [%s] [%s]", a.Unit, a.Value, a.Currency,
			a.Hedge, a.Other, a.About.Role, a.About.Frame.Names(), doc.FormText(a.About.Head), doc.FormText(a.About.Per), a.About.Subject,
			a.About.Speaker, a.About.Period, a.Converts, a.Range, text(a.Span), text(a.Phrase)))
	}
	for i := range f.Dates {
		d := &f.Dates[i]
		out = append(out, fmt.Sprintf("%s to %s %s [%s]", d.From, d.To, d.Weekday, text(d.Span)))
	}
	for i := range f.Names {
		n := &f.Names[i]
		title := ""
		if n.Title.End > n.Title.First {
			title = text(doc.SpanOf(n.Title))
		}
		out = append(out, fmt.Sprintf("%s %d %s [%s]", n.Kind, n.Entity, title, text(n.Span)))
	}
	return out
}

func gistOf(t *testing.T, path, text string) []string {
	t.Helper()
	day, _ := article.ParseDay("2011-09-14")
	doc, err := article.Parse(path, []byte(text), article.Options{Published: day})
	if err != nil {
		t.Fatal(err)
	}
	return gist(doc, Extract(doc))
}

func TestFormDoesNotChangeFacts(t *testing.T) {
	for i := range stories {
		s := &stories[i]
		want := gistOf(t, "a.txt", s.plain())
		if len(want) < 12 {
			t.Fatalf("only %d facts in %q", len(want), s.headline)
		}
		twins := []struct{ name, path, text string }{
			{"Markdown", "a.md", s.markdown()},
			{"HTML", "a.html", s.html()},
			{"line ends of Windows", "a.txt", strings.ReplaceAll(s.plain(), "\n", "\r\n")},
			{"a byte order mark", "a.txt", "\uFEFF" + s.plain()},
			{"UTF-16", "a.txt", utf16Text(s.plain())},
			{"two spaces", "a.txt", strings.ReplaceAll(s.plain(), ". ", ".  ")},
		}
		for n := 3; n < 17; n++ {
			twins = append(twins, struct{ name, path, text string }{fmt.Sprintf("lines of %d words", n), "a.txt", s.rewrapped(n)})
		}
		for _, tt := range twins {
			t.Run(s.headline+" in "+tt.name, func(t *testing.T) {
				if diff := cmp.Diff(want, gistOf(t, tt.path, tt.text)); diff != "" {
					t.Error(diff)
				}
			})
		}
	}
}

// utf16Text is a text of the basic plane in UTF-16, the low byte first.
func utf16Text(s string) string {
	out := "\xFF\xFE"
	for _, r := range s {
		out += string([]byte{byte(r), byte(r >> 8)})
	}
	return out
}

// TestSpellingDoesNotChangeFacts writes one thing in several ways and asks for
// the same amount, of the same noun and role.
func TestSpellingDoesNotChangeFacts(t *testing.T) {
	tests := []struct {
		name, sentence string
		ways           []string
	}{
		{"people", "The blast killed % and closed the road.", []string{"20 people", "twenty people", "twenty  people"}},
		{"dozens", "They ate % at the fair.", []string{"24 eggs", "twenty-four eggs", "two dozen eggs"}},
		{"thousands", "A crowd of % came.", []string{"12,000 people", "12\u2009000 people", "12\u00a0000 people", "12,000\npeople", "twelve thousand people", "12 thousand people"}},
		{"millions of dollars", "They signed a deal worth % in May.", []string{"$4.2 million", "$4.2m", "$4.2mn", "$4.2 mln", "US$4.2 million", "4.2 million dollars", "4.2 mln dlrs", "USD 4.2 million", "$4,200,000"}},
		{"millions of pounds", "The line cost % to build.", []string{"£215 million", "£215m", "215 million pounds", "215 million pounds sterling", "GBP 215 million"}},
		{"euros", "The fine of % was paid.", []string{"€500,000", "500,000 euros", "half a million euros", "€0.5 million", "EUR 500,000"}},
		{"per cent", "Sales rose % in May.", []string{"13%", "13 %", "13 percent", "13 per cent", "13 pct", "thirteen per cent"}},
		{"points", "Support fell by % in May.", []string{"3 percentage points", "three percentage points"}},
		{"miles", "The route is % long.", []string{"26 miles", "twenty-six miles"}},
		{"a half", "The route is % long.", []string{"2.5 miles", "2½ miles", "2 1/2 miles"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want := ""
			for _, way := range tt.ways {
				doc, f := read(t, "News\n\n"+strings.Replace(tt.sentence, "%", way, 1))
				if len(f.Amounts) != 1 {
					t.Errorf("%q has %d amounts", way, len(f.Amounts))
					continue
				}
				a := &f.Amounts[0]
				got := fmt.Sprint(a.Value.Rat(), a.Unit, a.Currency, a.Hedge, doc.FormText(a.About.Head), a.About.Role, a.About.Frame.Names())
				if want == "" {
					want = got
				}
				if got != want {
					t.Errorf("%q reads as %s, %q as %s", tt.ways[0], want, way, got)
				}
			}
		})
	}
}
