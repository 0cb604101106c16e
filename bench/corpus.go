package main

import (
	"fmt"
	"html"
	"math/rand/v2"
	"strings"
)

// corpus writes articles that are nobody's: the same ones for the same seed. They
// are like an agency's copy in length and in the share of figures, names and
// quotations; three of four paragraphs tell no figure. Of mistakes they have more.
type corpus struct{ *rand.Rand }

func newCorpus(seed uint64) corpus { return corpus{rand.New(rand.NewPCG(seed, 1))} }

func (c corpus) of(list ...string) string { return list[c.IntN(len(list))] }

var (
	givenNames = strings.Fields("Ann Bo Clive Dora Emil Freya Gus Hanna Ivo Jutta Karel Lena Marta Nils Odile Piet Ruth Sten Tomos Ursula Vera Wim Yann Zoë")
	surnames   = strings.Fields("Aske Brandl Calloway Dacre Ellis Feeney Griffiths Halloran Ingham Jolley Kestrel Lund Marlowe Norrby Overgaard Penhallow " +
		"Quill Rowley Stoll Trevenna Ullman Vantroys Whitlow Yelland")
	places    = strings.Fields("Arlais Brackwater Carrowmore Dunmouth Elmsworth Fallowfield Garvock Hexley Kerrow Larch Netherby Ostwick Saltby Tarn Wexcombe")
	things    = strings.Fields("bridge harbour museum tramway brewery library stadium ferry market reservoir hospital school theatre airport mill")
	weekdays  = strings.Fields("Monday Tuesday Wednesday Thursday Friday")
	months    = strings.Fields("January February March April May June July August September October November December")
	companies = strings.Fields("Stoll Norrby Brackwater Kerrow Garvock Tarn Ostwick")
	slips     = strings.Fields("recieve seperate goverment occured definately comittee untill")
)

// scene is who and what one article is about.
type scene struct {
	name, other, place, thing, company, cost string
	year                                     int
}

func (c corpus) scene() scene {
	return scene{
		name: c.of(givenNames...) + " " + c.of(surnames...), other: c.of(givenNames...) + " " + c.of(surnames...),
		place: c.of(places...), thing: c.of(things...), company: c.of(companies...), cost: c.money(), year: 1995 + c.IntN(25),
	}
}

func (c corpus) money() string {
	return fmt.Sprintf("%s%d.%d %s", c.of("£", "$", "€"), 1+c.IntN(400), c.IntN(10), c.of("million", "million", "billion"))
}

func (c corpus) day(year int) string {
	return fmt.Sprintf("%s, %d %s %d", c.of(weekdays...), 1+c.IntN(28), c.of(months...), year)
}

// paragraph is two or three sentences of a kind of news.
func (c corpus) paragraph(s *scene) string {
	if c.IntN(4) > 0 {
		return c.talk(s)
	}
	return c.figures(s)
}

// talk is a paragraph without figures.
func (c corpus) talk(s *scene) string {
	surname := s.name[strings.IndexByte(s.name, ' ')+1:]
	return c.of(
		fmt.Sprintf("%s did not say who would pay for the repairs. The ministry in %s has promised an answer before the summer, but its officials have been slow to reply to letters from the coast, and those who wrote them have begun to lose patience.", surname, c.of(places...)),
		fmt.Sprintf("The old %s stands at the end of a lane that floods when the wind is in the west. Most of the people who work there come by bicycle, and some have slept in the loft rather than go home in the dark.", s.thing),
		fmt.Sprintf("%q %s said. %q", "It was never going to be easy to please everybody,", s.other, "You start with the roof and hope that the walls will wait, and then you find that the floor was the worst of it."),
		fmt.Sprintf("Critics of the plan, among them the Friends of %s and a retired surveyor, %s, say that the county has listened to nobody. They want the work to stop until the river has been measured and the graves behind the chapel have been moved.", s.place, s.other),
		fmt.Sprintf("A spokeswoman for %s Holdings denied that the firm had known of the damage. She said that its engineers had warned the owners more than once, and that the warnings had been read out at a meeting which few members attended.", s.company),
		fmt.Sprintf("In %s the news was heard with relief. Shopkeepers hung out flags, the band of the fire brigade played on the quay, and the mayor, %s, thanked everybody who had written, walked or sung for the cause.", s.place, s.name),
		fmt.Sprintf("Nobody was on the %s when the storm broke. The watchman had gone to fetch his supper, and by the time he came back the lamps were out and the gate was lying in the road with its chain still fastened.", s.thing),
		fmt.Sprintf("%s grew up above a bakery in %s and still speaks like it. Friends describe a patient listener with a long memory for slights, who reads the papers from back to front and has never owned a car.", s.other, c.of(places...)),
		fmt.Sprintf("The quarrel is older than most of those who take part in it. It began when the %s Company fenced the common, and it has since divided families, emptied a church and closed a public house that had never closed for a war.", s.company),
		fmt.Sprintf("Whether the court will agree is another matter. Lawyers for the county argue that the lease was never signed, while %s insists that a promise made over dinner in %s is as good as any seal.", surname, c.of(places...)),
	)
}

// figures is a paragraph that tells some.
func (c corpus) figures(s *scene) string {
	n := func(most int) int { return 2 + c.IntN(most) }
	surname := s.name[strings.IndexByte(s.name, ' ')+1:]
	return c.of(
		fmt.Sprintf("The %s at %s will cost %s, the county said on %s. Work is to begin in %s and should last %d weeks, and about %d people will be needed for it.",
			s.thing, s.place, s.cost, c.day(s.year), c.of(months...), n(50), n(900)),
		fmt.Sprintf("%q said %s, who has run the %s since %d. %q", "We lose a day for every tide,", s.name, s.thing, s.year-n(30), "Nobody here has forgotten the winter of the flood, and nobody will."),
		fmt.Sprintf("Profit at %s rose %d%% to %s from %s a year earlier, while sales fell to %s. The company employs %d,%03d people in %d countries.",
			s.company, n(60), c.money(), c.money(), c.money(), n(40), c.IntN(1000), n(30)),
		fmt.Sprintf("%s told the committee that %d of the %d members had voted for the plan and that the others had stayed away. It was the third vote in %d months.",
			surname, n(20), 22+n(40), n(12)),
		fmt.Sprintf("Police said that %d people were hurt when the roof of the old %s fell in on %s. Eleven of them were still in hospital in %s, according to Dr. %s.",
			n(60), c.of(things...), c.of(weekdays...), s.place, s.other),
		fmt.Sprintf("The %s, which was built in %d, has %d windows and a hall of %d by %d metres. It had %d,000 visitors last year, %d per cent more than the year before.",
			s.thing, s.year-n(150), n(300), n(90), n(40), n(90), n(30)),
		fmt.Sprintf("Not everyone is pleased. Owners of the houses on Quay Street, where up to %d lorries a day will pass, have written to %s and to the newspapers.", n(60), s.other),
		fmt.Sprintf("%s, %d, studied law in %s before he joined the county in %d. He was its chief executive for %d years, and is a nephew of %s.",
			s.other, 30+n(40), c.of(places...), s.year-n(20), n(15), s.name),
	)
}

// slip puts a mistake of the usual kinds into one article of three.
func (c corpus) slip(text string) string {
	switch c.IntN(9) {
	case 0:
		return strings.Replace(text, " the ", " the the ", 1)
	case 1:
		return strings.Replace(text, " and ", " "+c.of(slips...)+" and ", 1)
	case 2:
		return text + " It opens on 31 June."
	}
	return text
}

// article is one article, in one of three formats, with its name.
func (c corpus) article(i int) (name, text string) {
	s := c.scene()
	headline := fmt.Sprintf("%s %s to cost %s", s.place, s.thing, s.cost)
	dateline := fmt.Sprintf("%s, %s %d (Valley News) — ", strings.ToUpper(s.place), c.of(months...), 1+c.IntN(28))
	var paragraphs []string
	for range 5 + c.IntN(14) {
		paragraphs = append(paragraphs, c.paragraph(&s))
	}
	at := c.IntN(len(paragraphs))
	paragraphs[at] = c.slip(paragraphs[at])
	paragraphs[0] = dateline + paragraphs[0]
	switch i % 3 {
	case 0:
		return fmt.Sprintf("%06d.txt", i), headline + "\n\n" + strings.Join(paragraphs, "\n\n") + fmt.Sprintf("\n\n© %d Valley News\n", s.year)
	case 1:
		front := fmt.Sprintf("---\ntitle: %q\ndate: %d-%02d-%02d\n---\n\n", headline, s.year, 1+c.IntN(12), 1+c.IntN(28))
		return fmt.Sprintf("%06d.md", i), front + strings.ReplaceAll(strings.Join(paragraphs, "\n\n"), s.name, "*"+s.name+"*") + "\n"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "<!doctype html>\n<html><head><title>%s - Valley News</title></head>\n<body><nav><a href=\"/\">Home</a></nav>\n<h1>%[1]s</h1>\n", html.EscapeString(headline))
	for _, p := range paragraphs {
		fmt.Fprintf(&b, "<p>%s</p>\n", strings.ReplaceAll(html.EscapeString(p), s.other, "<b>"+s.other+"</b>"))
	}
	b.WriteString("<div class=\"share\">Share</div></body></html>\n")
	return fmt.Sprintf("%06d.html", i), b.String()
}
