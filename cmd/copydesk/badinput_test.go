package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
)

// badInputs are articles that nobody should write and somebody will feed.
var badInputs = []struct{ name, text string }{
	{"nothing", ""},
	{"one word", "Ferry"},
	{"one figure", "23"},
	{"one date", "31 April 2011"},
	{"white space", " \n\t\r\n \u00a0\n"},
	{"a number of 400 digits", "Fares\n\nIt cost $" + strings.Repeat("9", 400) + " million, or " + strings.Repeat("1,000", 100) + " pounds and 0." + strings.Repeat("3", 400) + " per cent.\n"},
	{"powers of ten", "Fares\n\nIt cost 1e400 dollars, $1e400, 1E-400 pounds and $99999999999999999999 trillion trillion trillion, or $999999999999999999 trillion.\n"},
	{"nothing but signs", "$$$ £ € % %% ½½½ -- .,.,., ''' \"\"\" ((( ))) [[[ ]]] {{{ }}} *** ___ ``` ~~~ ### >>> |||\n"},
	{"ten thousand amounts in a paragraph", "Fares\n\n" + strings.Repeat("It cost $5 million, 20 people and 3% more than £4.20 on 3 March 2011. ", 2500)},
	{"a thousand conversions in a sentence", "Fares\n\n" + strings.Repeat("215 million pounds ($340 million) ", 500)},
	{"ten thousand names", "Fares\n\n" + strings.Repeat("Prime Minister Anna Dahl met Mr Bruno Dahl and Anna. ", 3400)},
	{"a sentence of many numbers", "Fares\n\n" + strings.Repeat("two hundred and six million and ", 5000)},
	{"a range without end", "Fares\n\n" + strings.Repeat("3-", 3000) + "\n"},
	{"hedges without figures", "Fares\n\n" + strings.Repeat("more than about nearly up to at least ", 5000)},
	{"contradictory days of publication", "<html><head><meta property=\"article:published_time\" content=\"2011-09-12\"><script type=\"application/ld+json\">{\"datePublished\":\"1999-01-01\"}</script></head>" +
		"<body><h1>Fares</h1><time datetime=\"2020-02-31\">soon</time><p>On Monday, 12 September 2011, it rained.</p></body></html>"},
	{"impossible days of publication", "---\ndate: 2011-02-31\npublished: 0000-00-00\n---\n\nIt rained last Tuesday, on 32 January.\n"},
	{"Chinese", "渡轮售出\n\n渡轮公司于2011年9月12日以2.15亿英镑（3.4亿美元）售出，约20名员工。李明（44岁）说：\u201c增长了13%。\u201d\n"},
	{"Arabic", "بيع العبارة\n\nباعت الشركة العبارة مقابل ٢١٥ مليون جنيه (340 مليون دولار) في 12 سبتمبر 2011، بزيادة 13٪.\n"},
	{"Hebrew with marks of direction", "\u202Bמחיר\u202C\n\nהמחיר עלה ב-13% ל-$340 million \u2067ב-12 בספטמבר 2011\u2069.\n"},
	{"Russian", "Паром продан\n\nКомпания продала паром за 215 млн фунтов ($340 млн) 12 сентября 2011 года, сказал Иван Петров, 44.\n"},
	{"all in capitals", "FERRY SOLD FOR 215 MILLION POUNDS\n\nPRIME MINISTER ANNA DAHL SAID ON MONDAY, 12 SEPTEMBER 2011, THAT TWENTY PEOPLE PAID $340 MILLION. DAHL, 44, SAW A 13 PERCENT RISE.\n"},
	{"all in small letters", "ferry sold for 215 million pounds\n\nprime minister anna dahl said on monday, 12 september 2011, that twenty people paid $340 million.\n"},
	{"a title in every word", "Ferry Sold For Two Million\n\nPrime Minister Anna Dahl Said On Monday That Twenty People Paid Five Million Dollars.\n"},
	{"combining marks and pictures", "Z̸̧̛a͏lgo 👩‍👩‍👧‍👦 sold 20 e\u0301tudes for £4\u20e3.20 on 3\ufe0f\u20e3 March.\n"},
	{"bytes that are no text", "Caf\xe9 \xff\xfe sold for \x80 20 \xf0\x9f\x98 million.\n"},
	{"tags without end", strings.Repeat("<p><b>20 ", 3000)},
	{"one long word", strings.Repeat("a1", 50000)},
	{"one long line of quotes", strings.Repeat("\"It cost $5,\" ", 3000)},
}

// runOn runs the program with a text as its standard input.
func runOn(t *testing.T, text string, args ...string) (out string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	c := &command{in: strings.NewReader(text), out: &stdout, err: &stderr, getenv: func(string) string { return "" }}
	began := time.Now()
	code = c.run(append(args, "-"))
	if d := time.Since(began); d > 20*time.Second {
		t.Errorf("%v took %v", args, d)
	}
	if code != exitClean && code != exitFindings || strings.Contains(stderr.String(), "panic") {
		t.Errorf("%v ended with %d: %s", args, code, stderr.String())
	}
	return stdout.String(), code
}

func TestBadInput(t *testing.T) {
	for _, tt := range badInputs {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for _, verb := range []string{"facts", "check --config none --min note"} {
				args := append(strings.Fields(verb), "--format", "jsonl")
				out, _ := runOn(t, tt.text, args...)
				checkLines(t, tt.text, out)
				if len(tt.text) > 50_000 {
					continue // once is enough
				}
				if again, _ := runOn(t, tt.text, args...); again != out {
					t.Errorf("%s says two things of one article", verb)
				}
				if out, _ := runOn(t, tt.text, append(strings.Fields(verb), "--format", "json")...); !json.Valid([]byte(out)) {
					t.Errorf("%s writes JSON that is none", verb)
				}
			}
			for _, rest := range []string{"", "--by kind", "--by entity", "--checklist", "--format csv"} {
				runOn(t, tt.text, append([]string{"facts"}, strings.Fields(rest)...)...)
			}
		})
	}
}

// checkLines holds that every line is JSON and that places are in the file.
func checkLines(t *testing.T, text, out string) {
	t.Helper()
	for line := range strings.Lines(out) {
		var m struct {
			Start, End, Line, Column int
			Value, Low, High         *json.Number
			Spans                    []struct{ Start, End int }
		}
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		if m.Spans == nil && (m.Start < 0 || m.End <= m.Start || m.End > len(text) || m.Line < 1 || m.Column < 1) {
			t.Fatalf("%s is outside of the file of %d bytes", fmt.Sprint(m.Start, m.End, m.Line, m.Column), len(text))
		}
		for _, s := range m.Spans {
			if s.Start < 0 || s.End < s.Start || s.End > len(text) {
				t.Fatalf("%d to %d is outside of the file of %d bytes", s.Start, s.End, len(text))
			}
		}
	}
}
