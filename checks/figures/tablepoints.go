package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// league are the columns of a table of matches; -1 where there is none.
type league struct{ played, won, drawn, lost, points int }

var (
	playedHeads = article.NewSet("p", "pld", "played", "games", "gp", "pl", "mp", "matches")
	wonHeads    = article.NewSet("w", "won", "wins")
	drawnHeads  = article.NewSet("d", "drawn", "draws", "tied", "drew")
	lostHeads   = article.NewSet("l", "lost", "losses", "defeats")
	pointsHeads = article.NewSet("pts", "points", "pt")

	// docking takes points from a side that its matches gave it, or gives it more.
	docking = article.NewSet("deducted", "deduction", "deductions", "docked", "penalty", "bonus", "walkover", "forfeit", "forfeited", "default", "overtime", "ot", "void", "annulled")
)

// pointRules are what a win and a draw are worth in the games that have draws.
var pointRules = [...][2]int64{{3, 1}, {2, 1}, {4, 2}, {1, 0}}

// leagueOf finds the columns of a table of matches.
func (g *grid) leagueOf() (l league, ok bool) {
	l = league{-1, -1, -1, -1, -1}
	for col := 1; col < g.cols; col++ {
		w := g.words(g.header(col))
		if len(w) != 1 {
			continue
		}
		for _, c := range [...]struct {
			words *article.Table[bool]
			col   *int
		}{{playedHeads, &l.played}, {wonHeads, &l.won}, {drawnHeads, &l.drawn}, {lostHeads, &l.lost}, {pointsHeads, &l.points}} {
			if c.words.Has(w[0].Form) {
				if *c.col >= 0 {
					return l, false // home and away
				}
				*c.col = col
			}
		}
	}
	return l, l.won > 0 && l.drawn > 0 && l.lost > 0
}

// fewestSides is the least number of rows that must hold for one that does not to
// be wrong.
const fewestSides = 3

// matches holds the points of a table of matches against wins and draws, and the
// matches played against those won, drawn and lost.
func (g *grid) matches(p *checks.Pass) {
	l, ok := g.leagueOf()
	if !ok {
		return
	}
	if l.played > 0 {
		g.oddRow(p, l, l.played, [2]int64{1, 1}, 1)
	}
	if l.points < 0 || g.docked() {
		return
	}
	for _, rule := range pointRules {
		if g.oddRow(p, l, l.points, rule, 0) {
			return
		}
	}
}

// oddRow reports the one row in which a column is not what wins, draws and losses
// make it, when they do in all others. It reports whether the rule is that of the
// table.
func (g *grid) oddRow(p *checks.Pass, l league, col int, rule [2]int64, loss int64) bool {
	fits, odd, right := 0, (*cell)(nil), int64(0)
	for row := g.heads; row < g.rows; row++ {
		w, d, x, c := g.at(row, l.won), g.at(row, l.drawn), g.at(row, l.lost), g.at(row, col)
		if !fewMatches(w) || !fewMatches(d) || !fewMatches(x) || !fewMatches(c) {
			continue
		}
		n := w.value.Coef*rule[0] + d.value.Coef*rule[1] + x.value.Coef*loss
		switch {
		case c.value.Coef == n:
			fits++
		case odd != nil:
			return false
		default:
			odd, right = c, n
		}
	}
	if fits < fewestSides {
		return false
	}
	if odd != nil {
		g.reportOdd(p, odd, right, loss > 0)
	}
	return true
}

func (g *grid) reportOdd(p *checks.Pass, c *cell, right int64, played bool) {
	message := "By the wins and draws of the row, and the other rows, this is %d, not %s."
	if played {
		message = "The matches won, drawn and lost of the row add up to %d, not %s."
	}
	p.Report(checks.Finding{
		Span: g.span(c), Severity: checks.Warning,
		Message: fmt.Sprintf(message, right, g.text(c)),
		Fixes:   g.rewrite(c, facts.Int(right)),
	})
}

// fewMatches reports whether a cell holds a whole number of a size that matches have.
func fewMatches(c *cell) bool {
	return c.kind == numberCell && c.value.Exp == 0 && c.value.Coef >= 0 && c.value.Coef < 10000
}

// docked reports whether the article speaks of points that were taken or given
// without a match: "Harpa were docked six points".
func (g *grid) docked() bool {
	for i := range g.doc.Tokens {
		if docking.Has(g.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}
