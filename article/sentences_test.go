package article

import (
	"strings"
	"testing"
)

// TestSentences cuts hard cases: | stands where a sentence ends and the next
// one begins.
func TestSentences(t *testing.T) {
	for _, text := range []string{
		// Titles and names.
		"He met Mr. Smith. |She did not.",
		"It was Dr. No. |He laughed.",
		"Messrs. Lee and Ek wrote to Sen. Jane Doe and Gov. Ada Rey of St. Paul.",
		"J. K. Rowling met W. H. Auden. |They talked.",
		"J.K. Rowling wrote it. |She is 46.",
		"George W. Bush spoke.",
		"Acme Corp. said so. |It is sorry.",
		"He joined Acme Inc. |The pay was good.",
		"Acme Co. Ltd. rose.",
		"Martin Luther King Jr. |He was a preacher.",
		"Ft. Worth beat Mt. Vernon vs. St. Louis.",
		"They chose Plan B. |The others left.",
		"Vitamin D. |But why?",

		// Abbreviations with stops of their own.
		"The U.S. Senate met.",
		"He left the U.S. |He came back.",
		"He lives in the U.S. |The others do not.",
		"It opens at 9 p.m. |Doors open at 8.",
		"It opens at 9 p.m. Monday.",
		"It opens at 9 a.m. EST.",
		"It began at 10 a.m. and ended at 5 p.m. on Sept. 12.",
		"Fruit, e.g. apples, and others, i.e. pears, etc. are sold.",
		"Washington, D.C. |It rained.",
		"The U.N. said the U.K. was late.",

		// Numbers and months.
		"It costs $3.50. |That is cheap.",
		"It rose 2.5 per cent to 1.2 million.",
		"No. 5 won. |No. 6 lost.",
		"He is the no. 5 seed. |He is not the no. 1 seed.",
		"It is due on Sept. 12. |It is late.",
		"It came in Sept. |It left in Oct.",
		"See p. 12 and pp. 3-5, fig. 2.",
		"Version 2.0.1 is out. |Version 3 is not.",
		"It grew by .5 per cent.",
		"In 2011. |In 2012.",
		"About 3. |Then 4.",

		// Quotations.
		`"I came," he said. |"I saw."`,
		`"I came." |He left.`,
		`He said: "I came." |She said: "I did not."`,
		"“I came.” |“So did I,” she said.",
		`"Did you?" he asked.`,
		`"Did you?" |He asked twice.`,
		`"Go!" she cried. |"Now!"`,
		"He called it 'a mess.' |She agreed.",
		`He said "no." |(She said yes.) |Then they left.`,
		`It is over ("for good"). |He knows.`,

		// Other ends.
		"Why? |Because. |Really?! |Yes!",
		"Well ... perhaps. |No... |They went.",
		"It is… complicated. |It is… |But it works.",
		"Yahoo! said it would. |It did.",
		"He asked, who? and left.",
		"It failed.[1] |Then it worked.",
		"iPhone sales fell. |iPad sales rose.",
		"He won. |iPhone sales fell.",
		"Go to example.com. |Then write to desk@example.com.",
		"The end. |• The first point. |• The second.",

		// Lines that are no sentences.
		"Storm hits coast, 12 dead",
		"Storm hits U.S. coast",
		"Who is No. 1?",
		"Prices: up 2.5%",
		"TEAM A 3, TEAM B 2",
		"A",
		"...",
		"?! |...",
		`"`,
	} {
		plain := strings.ReplaceAll(text, "|", "")
		d := &Document{Text: plain, Blocks: []Block{{Span: Span{0, uint32(len(plain))}}}}
		d.cut(new(tokenizer))
		var got strings.Builder
		for i, s := range d.Sentences {
			if i > 0 {
				got.WriteString(plain[d.Sentences[i-1].Span.End:s.Span.Start] + "|")
			}
			got.WriteString(d.In(s.Span))
		}
		if got.String() != text {
			t.Errorf("\n got %s\nwant %s", &got, text)
		}
	}
}
