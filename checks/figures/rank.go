package figures

import (
	"fmt"

	"copydesk/checks"
)

var misrank = &checks.Check{
	Info: checks.Info{
		Name:    "figures/rank",
		Summary: "A place in an order does not agree with another, or with the figures that it is of.",
		Why: "The world's fifth-largest producer cannot be ranked fourth in the world further down. Places are compared when they are of the same " +
			"company, country or runner, in the same order and at the same time; the fourth-largest by area may be the second-largest by volume. " +
			"Whoever is placed is held against the figures told of him and of those beside him: nobody has more than the largest, and the runner-up not more than the winner. What is third-largest has two before it, and the names after \"behind\" are counted. Who came third was slower than who came second, what wins for " +
			"the sixth time has won five times, a record is more than the one it beats, and what is bigger has the greater figure.",
		Severity: checks.Error,
		Examples: `Sarn Tin, the world's {==fifth-largest==}{>>figures/rank @later: here, but "Ranked fourth" elsewhere<<} tin producer, expects to sell more next year.

{==Ranked fourth==}{>>#later<<} in the world by volume, Sarn Tin plans to list its shares. Ostry Tin, the {==third-largest==}{>>ok figures/rank: another firm<<}, does not.
`,
	},
	Run: runRank,
}

func runRank(p *checks.Pass) {
	r := newRanking(p.Doc, p.Facts)
	told := map[int32]bool{}
	for i := range r.claims {
		for j := i + 1; j < len(r.claims); j++ {
			x, y := &r.claims[i], &r.claims[j]
			if x.entity != y.entity || told[x.entity] || !r.contradict(x, y) {
				continue
			}
			told[x.entity] = true
			p.Report(checks.Finding{
				Span:    x.span,
				Message: fmt.Sprintf("%q here, but %q elsewhere in the same order.", p.Doc.In(x.span), p.Doc.In(y.span)),
				Related: []checks.Related{{Span: y.span, Message: p.Doc.In(y.span)}},
			})
		}
	}
	for i := range r.places {
		r.behind(p, &r.places[i])
	}
	r.unnamed(p)
	r.times(p)
	r.records(p)
	r.bigger(p)
	r.gaps(p)
	r.howMany(p)
	r.ahead(p)
	homings, st := r.homings(), newStandings(r, p.Odd)
	r.medals(p, homings)
	st.ladder(p)
	st.amongOthers(p)
	r.seeds(p)
	st.listedPlaces(p, homings)
	r.moves(p)
	r.outOf(p)
	r.numbered(p)
}
