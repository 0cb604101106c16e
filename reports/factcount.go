package reports

import (
	"fmt"
	"strings"

	"copydesk/facts"
)

// factCount counts the facts of articles; times of day are dates.
type factCount struct{ articles, unread, amounts, dates, names int }

func (c *factCount) add(f *facts.Facts) {
	c.articles++
	c.amounts += len(f.Amounts)
	c.dates += len(f.Dates) + len(f.Times)
	c.names += len(f.Names)
}

// String is the count in a sentence.
func (c *factCount) String() string {
	total := c.amounts + c.dates + c.names
	in := " in " + count(c.articles, "article")
	text := "No facts" + in + "."
	if total > 0 {
		var parts []string
		for _, p := range []struct {
			n    int
			name string
		}{{c.amounts, "figure"}, {c.dates, "date"}, {c.names, "name"}} {
			if p.n > 0 {
				parts = append(parts, count(p.n, p.name))
			}
		}
		text = fmt.Sprintf("%s%s: %s.", count(total, "mention"), in, strings.Join(parts, ", "))
	}
	if c.unread > 0 {
		text += " " + count(c.unread, "file") + " could not be read."
	}
	return text
}
