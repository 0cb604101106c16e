package figures

import (
	"fmt"

	"copydesk/checks"
)

var misscore = &checks.Check{
	Info: checks.Info{
		Name:    "figures/score",
		Summary: "A score or a vote does not agree with itself.",
		Why: "Scores are remembered, and readers who saw the match write in. A result is held against the headline and against \"the 3-2 win\" of later on, " +
			"against its margin, its majority and the score at half-time; runs are taken from runs, a draw is level, who wins or leads has the greater figure and nobody has fewer goals at the end than on the way, sets are counted and held against the rules of tennis; votes are added up to those who " +
			"voted. Running scores, other matches, legs and seasons are left alone.",
		Severity: checks.Error,
		Examples: `The Senate voted {==23 to 17==}{>>figures/score @all: 23 and 17 make 40, not 42<<} for the bill. All {==42 senators==}{>>#all<<} took part.

Corvo won {==2-1==}{>>ok figures/score: and not less than at half-time<<} after a 1-0 half-time lead.
`,
	},
	Run: runScore,
}

func runScore(p *checks.Pass) {
	s := newScores(p)
	s.cricket(p)
	if len(s.list) == 0 && len(s.matches) == 0 {
		return
	}
	s.votes(p)
	s.margins(p)
	s.draws(p)
	s.halfTimes(p)
	s.results(p)
	s.headlines(p)
	s.setsOf(p)
	s.straightSets(p)
	s.straightNear(p)
	s.turned(p)
	s.legs(p)
	s.setsTaken(p)
	s.periods(p)
	s.inOneMatch(p)
}

// reportPair reports two scores of one match.
func (s *scores) reportPair(p *checks.Pass, x, y *outcome, message string) {
	s.reportTwo(p, x, y, message, checks.Error)
}

// reportLikely reports two scores of what is likely one match.
func (s *scores) reportLikely(p *checks.Pass, x, y *outcome, message string) {
	s.reportTwo(p, x, y, message, checks.Warning)
}

func (s *scores) reportTwo(p *checks.Pass, x, y *outcome, message string, severity checks.Severity) {
	p.Report(checks.Finding{
		Severity: severity,
		Span:     x.amount.Span, Message: fmt.Sprintf(message, x.text(s.doc), y.text(s.doc)),
		Related: []checks.Related{{Span: y.amount.Span, Message: y.text(s.doc)}},
	})
}
