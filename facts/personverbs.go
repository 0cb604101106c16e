package facts

// verbKind says what a verb before a title makes of it.
type verbKind uint8

const (
	verbal  verbKind = 1 << iota // leads to a title; others only stand among such verbs
	past                         // the title was held
	coming                       // it will be
	changed                      // it is taken up or given up
	ended                        // it is given up
	begun                        // it was taken up at some time
)

// mods are the modifiers of a title after the verb.
func (v verbKind) mods() TitleMods {
	var m TitleMods
	if v&past != 0 {
		m |= Was
	}
	if v&coming != 0 {
		m |= Elect
	}
	if v&begun != 0 {
		m |= Became
	}
	if v&(changed|ended) != 0 {
		m |= Changing
	}
	return m
}

// titleVerbs lead from a name to its title, alone or several together.
func titleVerbs() map[string]verbKind {
	return map[string]verbKind{
		"is": verbal, "was": verbal | past, "are": 0, "has": 0, "have": 0, "had": past, "been": verbal, "be": verbal, "being": verbal, "remains": verbal,
		"remained": verbal, "will": coming, "would": coming, "'s": 0, "became": verbal | begun, "become": verbal | changed, "becomes": verbal | changed,
		"becoming": verbal | changed, "also": 0, "now": 0, "then": past, "once": past, "currently": 0, "later": changed, "formerly": past, "previously": past,
		"still": 0, "recently": changed, "already": 0, "soon": coming, "only": 0, "as": 0, "in": 0, "to": 0, "himself": 0, "herself": 0, "just": 0, "serves": verbal,
		"served": verbal | past, "serving": verbal, "works": verbal, "worked": verbal | past, "acts": verbal, "acted": verbal | past, "named": verbal | changed,
		"appointed": verbal | changed, "elected": verbal | changed, "made": verbal | changed, "sworn": verbal | changed, "confirmed": verbal | changed,
		"promoted": verbal | changed, "hired": verbal | changed, "chosen": verbal | changed, "selected": verbal | changed, "nominated": verbal | coming | changed,
		"installed": verbal | changed, "reappointed": verbal | changed, "crowned": verbal | changed, "resigned": verbal | ended, "resigns": verbal | ended,
		"resign": verbal | ended, "quit": verbal | ended, "quits": verbal | ended, "retired": verbal | ended, "retire": verbal | ended, "retires": verbal | ended,
		"stepped": ended, "steps": ended, "step": ended, "stepping": ended, "down": verbal, "left": ended, "ousted": verbal | ended, "removed": verbal | ended,
		"dismissed": verbal | ended, "fired": verbal | ended, "replaced": verbal | ended, "took": changed, "takes": changed, "over": verbal, "begins": verbal | changed,
		"began": verbal | changed, "started": verbal | changed, "wants": coming, "hopes": coming,
	}
}

// appointers stand before the one whom they give an office.
const appointers = `
named names naming appointed appoints appoint appointing elected elects elect made makes chose hired nominated nominates promoted confirmed
picked reappointed selected succeed succeeds succeeded succeeding replace replaces replaced replacing tapped crowned installed
`
