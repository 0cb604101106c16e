package figures

import "copydesk/article"

// What the words of a sentence may tell of an order.
const (
	markPlace uint8 = 1 << iota // a place of a figure
	markHome                    // a place in which somebody came home
	markAhead                   // how many are before somebody
	markMove                    // a place that went up or down
	markSeed                    // a number that somebody bears
)

// rankMarks are the words without which a sentence need not be read for places.
var rankMarks = article.NewTable(map[string]uint8{
	"1st":         markPlace,
	"2nd":         markHome | markPlace,
	"3rd":         markHome | markPlace,
	"4th":         markHome | markPlace,
	"5th":         markHome | markPlace,
	"6th":         markHome | markPlace,
	"7th":         markHome | markPlace,
	"8th":         markHome | markPlace,
	"9th":         markHome | markPlace,
	"above":       markAhead,
	"ahead":       markAhead | markPlace,
	"all":         markAhead,
	"before":      markAhead,
	"biggest":     markPlace,
	"both":        markAhead,
	"bottom":      markPlace,
	"bronze":      markHome | markPlace,
	"busiest":     markPlace,
	"champion":    markPlace,
	"champions":   markPlace,
	"cheapest":    markPlace,
	"climb":       markMove,
	"climbed":     markMove,
	"climbing":    markMove,
	"climbs":      markMove,
	"closest":     markPlace,
	"coldest":     markPlace,
	"coolest":     markPlace,
	"costliest":   markPlace,
	"dearest":     markPlace,
	"deepest":     markPlace,
	"driest":      markPlace,
	"drop":        markMove,
	"dropped":     markMove,
	"dropping":    markMove,
	"drops":       markMove,
	"eighth":      markHome | markPlace,
	"eldest":      markPlace,
	"fall":        markMove,
	"falling":     markMove,
	"falls":       markMove,
	"fastest":     markPlace,
	"fell":        markMove,
	"fewest":      markPlace,
	"fifth":       markHome | markPlace,
	"first":       markHome | markPlace,
	"followed":    markPlace,
	"fourth":      markHome | markPlace,
	"gold":        markHome | markPlace,
	"heaviest":    markPlace,
	"highest":     markPlace,
	"hottest":     markPlace,
	"jumped":      markMove,
	"largest":     markPlace,
	"last":        markPlace,
	"leaped":      markMove,
	"leapfrogged": markMove,
	"leapt":       markMove,
	"least":       markPlace,
	"lightest":    markPlace,
	"longest":     markPlace,
	"loudest":     markPlace,
	"lowest":      markPlace,
	"more":        markPlace,
	"most":        markPlace,
	"narrowest":   markPlace,
	"nearest":     markPlace,
	"next":        markPlace,
	"ninth":       markHome | markPlace,
	"oldest":      markPlace,
	"only":        markAhead,
	"opponents":   markPlace,
	"others":      markPlace,
	"plunged":     markMove,
	"poorest":     markPlace,
	"promoted":    markMove,
	"quickest":    markPlace,
	"quietest":    markPlace,
	"rainiest":    markPlace,
	"ranked":      markSeed,
	"relegated":   markMove,
	"richest":     markPlace,
	"rise":        markMove,
	"rises":       markMove,
	"rising":      markMove,
	"rivals":      markPlace,
	"rose":        markMove,
	"runner":      markPlace,
	"runners":     markPlace,
	"sank":        markMove,
	"second":      markHome | markPlace,
	"seed":        markSeed,
	"seeded":      markSeed,
	"seventh":     markHome | markPlace,
	"shallowest":  markPlace,
	"shortest":    markPlace,
	"siblings":    markPlace,
	"silver":      markHome | markPlace,
	"sixth":       markHome | markPlace,
	"slid":        markMove,
	"slip":        markMove,
	"slipped":     markMove,
	"slipping":    markMove,
	"slips":       markMove,
	"smallest":    markPlace,
	"soared":      markMove,
	"sunniest":    markPlace,
	"tallest":     markPlace,
	"tenth":       markHome | markPlace,
	"third":       markHome | markPlace,
	"top":         markPlace,
	"topped":      markPlace,
	"tops":        markPlace,
	"tumbled":     markMove,
	"vaulted":     markMove,
	"warmest":     markPlace,
	"wealthiest":  markPlace,
	"wettest":     markPlace,
	"widest":      markPlace,
	"win":         markPlace,
	"winner":      markPlace,
	"winners":     markPlace,
	"won":         markPlace,
	"world":       markSeed,
	"youngest":    markPlace,
})

// mark notes of every sentence what its words may tell, in one walk over the article.
func (r *ranking) mark() {
	r.marks = make([]uint8, len(r.doc.Sentences))
	for si := range r.doc.Sentences {
		s := r.doc.Sentences[si].Tokens
		var m uint8
		for i := s.First; i < s.End; i++ {
			if t := &r.doc.Tokens[i]; t.Kind == article.Word || t.Kind == article.Number {
				b, _ := rankMarks.Get(t.Form)
				m |= b
			}
		}
		r.marks[si] = m
	}
}
