package figures

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// sumChecks are the checks that do sums on the figures of a sentence or a list.
var sumChecks = []*checks.Check{change, total, share, reversed, listed}

func sumSet(t testing.TB) *checks.Set {
	t.Helper()
	var rules []checks.Rule
	for _, c := range sumChecks {
		rules = append(rules, c.Default())
	}
	set, err := checks.NewSet(rules)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// TestSumsOnAnyWords scans sentences put together at random from the words and
// figures that the checks look for: none of them may fail, whatever the order.
func TestSumsOnAnyWords(t *testing.T) {
	words := strings.Fields(`Sales rose fell halved doubled fivefold by a third up down from to at against compared with than more less nearly about including of the 60 members
		two men , women and or ( ) - – : ; . "quoted" 13% 0.5% 5.8 percent percentage points 50 basis $340 million £3m 20-15cm between 40,000 4-0 aged 25 18 first second First, Second, Third,
		in all a total totalling the other six leaving 30 none 0 -5 99999999999999999999 1e9 1/2 ½ million each remaining rest dead were They made up voted undecided opposed favour Fell's its
		three reasons John Paul George Naples, Florida one in four year earlier Last was that is an increase percent, 0% $0 £0 billion billion trillion`)
	set := sumSet(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		n := 1 + r.IntN(40)
		var b strings.Builder
		for range n {
			b.WriteString(words[r.IntN(len(words))])
			b.WriteString([]string{" ", " ", " ", ". ", "\n\n", "\n- ", ""}[r.IntN(7)])
		}
		doc, err := article.Parse("a.md", []byte(b.String()), article.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := set.Scan(doc, facts.Extract(doc)); err != nil {
			t.Fatalf("%v in:\n%s", err, b.String())
		}
	}
}

// TestSumsGrowWithTheArticle counts the work by what it allocates: four times the
// article may not take more than six times as much.
func TestSumsGrowWithTheArticle(t *testing.T) {
	set := sumSet(t)
	for name, line := range map[string]string{
		"figures of one sentence": "rose 13% to $340 million from $300 million, ",
		"lists of one sentence":   "four men - Ann, Bob and Carl ",
		"shares of one sentence":  "45 percent for, ",
		"parts of one sentence":   "5 men, ",
		"points of one sentence":  "two ways first, ",
		"claims about one thing":  "Profit rose 5 percent. Profit rose to 9 from 3. ",
		"items":                   "\n- £5 for two things",
	} {
		cost := func(n int) float64 {
			doc, f := parse(t, "The town. "+strings.Repeat(line, n)+"\n")
			return testing.AllocsPerRun(1, func() {
				if _, err := set.Scan(doc, f); err != nil {
					t.Fatal(err)
				}
			})
		}
		if small, large := cost(500), cost(2000); large > 6*small+100 {
			t.Errorf("%s: %s", name, fmt.Sprintf("%.0f allocations for 500 and %.0f for 2,000", small, large))
		}
	}
}
