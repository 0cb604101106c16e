package figures

import (
	"fmt"
	"slices"

	"copydesk/checks"
)

var table = &checks.Check{
	Info: checks.Info{
		Name:    "figures/table",
		Summary: "A total, a share or a change in a table is not what its other cells make it.",
		Why: "A table invites the reader to add up. A row or column that says it is a total is added up when the others of the table hold, or " +
			"when one misprint explains the difference; a column of shares, changes, costs or points is worked out again when it fits all rows but few. " +
			"Sentences around the table that name a row are held against it. Rounding is allowed for in every cell. Averages, subtotals, totals of more than is shown and tables of words are left alone.",
		Severity: checks.Error,
		Examples: `| Country | Gold | Silver | Bronze | Total |
|---|---|---|---|---|
| Tarnia | 7 | 5 | 4 | 16 |
| Ostry | 6 | 7 | 2 | 15 |
| Lodden | 4 | 3 | 8 | {==13==}{>>figures/table: 4, 3 and 8 add up to 15, not 13<<} |
`,
	},
	Run: runTable,
}

func runTable(p *checks.Pass) {
	for i := 0; i < len(p.Doc.Blocks); {
		if p.Doc.Blocks[i].Table == 0 {
			i++
			continue
		}
		g, end := readGrid(p.Doc, i)
		i = end
		if g != nil {
			g.check(p)
		}
	}
}

// check reports what does not hold in one table, each wrong cell once.
func (g *grid) check(p *checks.Pass) {
	down := g.totals()
	g.turned = true
	across := g.totals()
	g.turned = false
	shares := g.misfits(down)
	told := map[*cell]bool{}
	for i := range down {
		for j := range across {
			if c := g.crossing(&down[i], &across[j]); c != nil && !told[c] {
				told[c] = true
				told[g.totalOf(&down[i])], told[g.totalOf(&across[j])] = true, true
				g.reportCrossing(p, c, &down[i], &across[j])
			}
		}
	}
	for _, b := range append(down, across...) {
		misfits := !b.turned && slices.ContainsFunc(shares, func(m misfit) bool { return m.col == b.col })
		if c := g.totalOf(&b); !told[c] && !misfits {
			told[c] = true
			g.reportSum(p, c, &b)
		}
	}
	for _, m := range shares {
		if !told[m.cell] {
			told[m.cell] = true
			g.reportMisfit(p, &m)
		}
	}
	if len(told) == 0 {
		g.matches(p)
		g.resultRow(p)
		g.prose(p)
	}
}

// reportCrossing reports a cell in which a column and a row that do not hold meet.
func (g *grid) reportCrossing(p *checks.Pass, c *cell, down, across *broken) {
	right, _ := c.value.Add(down.diff)
	p.Report(checks.Finding{
		Span:    g.span(c),
		Message: fmt.Sprintf("Neither the row nor the column of %s adds up; with %s both would.", g.text(c), g.like(c, right)),
		Related: []checks.Related{
			{Span: g.span(g.totalOf(across)), Message: "the total of the row"}, {Span: g.span(g.totalOf(down)), Message: "the total of the column"},
		},
		Fixes: g.rewrite(c, right),
	})
}

// reportSum reports a total that is not the sum of its addends.
func (g *grid) reportSum(p *checks.Pass, c *cell, b *broken) {
	f := checks.Finding{
		Span:    g.span(c),
		Message: fmt.Sprintf("%s up to %s, not %s.", g.addends(b), g.like(c, b.sum), g.text(c)),
		Fixes:   g.rewrite(c, b.sum),
	}
	if !b.sure {
		f.Severity = checks.Warning
	}
	for _, a := range g.suspects(b) {
		f.Related = append(f.Related, checks.Related{Span: g.span(a), Message: "a misprint of this would explain it"})
	}
	p.Report(f)
}

// reportMisfit reports a share or a change that its row does not bear out.
func (g *grid) reportMisfit(p *checks.Pass, m *misfit) {
	right, what := m.right(), "the change from %s to %s"
	if m.kind == shareOf {
		what = "%s of %s"
	}
	if m.kind == productOf {
		what = "%s times %s"
	}
	f := checks.Finding{
		Span:    g.span(m.cell),
		Message: fmt.Sprintf("As "+what+" this is %s, not %s.", g.text(m.of[0]), g.text(m.of[1]), g.like(m.cell, right), g.text(m.cell)),
		Fixes:   g.rewrite(m.cell, right),
	}
	for _, c := range m.of {
		if c.block >= 0 {
			f.Related = append(f.Related, checks.Related{Span: g.span(c), Message: g.text(c)})
		}
	}
	p.Report(f)
}
