package figures

import (
	"fmt"
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var headline = &checks.Check{
	Info: checks.Info{
		Name:    "figures/headline",
		Summary: "A figure of the headline or summary is not the one in the story.",
		Why: "The headline is what most people read, and it is written last, by somebody else. A figure of it that the story gives nowhere, " +
			"rounded, added up or otherwise, is held against the figures that the story gives instead: one that looks like a misprint of it, or one " +
			"of the same thing at the top of the story; so are shares and multiples told in words, a third and 20 per cent. A headline whose figure is simply not in the story is left alone.",
		Severity: checks.Error,
		Examples: `---
title: {==83==}{>>figures/headline @told: 38<<} ferries lack safety papers
---

The Straits Line could not show inspectors any papers for {==38==}{>>#told<<} of its ferries, the harbour office said on Monday.
`,
	},
	Run: runHeadline,
}

func runHeadline(p *checks.Pass) {
	headlineLead(p)
	var claims, body []numeral
	for i := range p.Doc.Blocks {
		if isDisplay(p.Doc.Blocks[i].Kind) {
			claims = claimsIn(claims, p, uint32(i))
		}
	}
	if len(claims) == 0 {
		return
	}
	claims = claims[:min(len(claims), mostClaims)]
	body = make([]numeral, 0, len(p.Facts.Amounts)+len(p.Facts.Dates))
	for i := range p.Doc.Blocks {
		if k := p.Doc.Blocks[i].Kind; k.Prose() && !isDisplay(k) {
			known := len(body)
			body = numeralsIn(body, p.Doc, p.Facts, uint32(i))
			if claims = untold(claims, body[known:]); len(claims) == 0 {
				return
			}
		}
	}
	s := newStory(p.Doc, p.Facts, body)
	found := s.amiss(claims)
	for i := range found {
		reportHeadline(p, &found[i])
	}
	if m, ok := s.lasting(claims); ok && len(found) == 0 {
		reportHeadline(p, &m)
	}
}

// untold leaves out the claims whose figure is among the numerals.
func untold(claims, told []numeral) []numeral {
	return slices.DeleteFunc(claims, func(c numeral) bool {
		return slices.ContainsFunc(told, func(b numeral) bool { return c.is(&b) })
	})
}

// mostClaims bounds the figures of a headline and a summary that are looked for.
const mostClaims = 40

func isDisplay(k article.BlockKind) bool { return k == article.Headline || k == article.Summary }

// reportHeadline reports a figure of the display type and what the story has in its place.
func reportHeadline(p *checks.Pass, m *amiss) {
	claim, told := m.claim, m.told
	where := p.Doc.Blocks[claim.block].Kind.String()
	here, there := p.Doc.In(claim.span(p.Doc)), p.Doc.In(told.span(p.Doc))
	f := checks.Finding{
		Span:    claim.span(p.Doc),
		Message: fmt.Sprintf("The %s says %s; the story says %s.", where, here, there),
		Related: []checks.Related{{Span: told.span(p.Doc), Message: there}}, Severity: checks.Warning,
	}
	if m.points >= certainPoints {
		f.Severity = checks.Error
	}
	if claim.Words == told.Words && sameScale(claim, told) {
		write := p.Doc.In(told.digits(p.Doc))
		f.Fixes = []checks.Fix{{Message: "Write " + write + " in the " + where + ".", Span: claim.digits(p.Doc), New: write}}
		if told.amount == nil || told.amount.About.Frame&facts.Quoted == 0 {
			write := p.Doc.In(claim.digits(p.Doc))
			f.Fixes = append(f.Fixes, checks.Fix{Message: "Write " + write + " in the story.", Span: told.digits(p.Doc), New: write})
		}
	}
	p.Report(f)
}
