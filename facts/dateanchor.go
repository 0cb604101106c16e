package facts

// anchor is what makes a word the head of a date.
type anchor struct {
	kind anchorKind
	n    int8 // which of its kind: the month, the weekday, the quarter
	unit Grain
	// holiday says that names of holidays begin with the word too.
	holiday bool
}

type anchorKind uint8

const (
	notAnchor     anchorKind = iota
	anchorMonth              // n is the month
	anchorWeekday            // n is the weekday
	anchorUnit               // year, weeks: unit says which, n is 1 in the plural
	anchorDeictic            // n days from publication
	anchorPart               // a part of the day
	anchorSeason             // n is its first month
	anchorCycle              // q3, h1: n of unit
	anchorDecade             // nineties: n is 90
	anchorClock              // noon, a.m., GMT: see clock.go
	anchorFiscal             // fiscal, financial
	anchorYearEnd            // year-end is three tokens, yearend one
)

// anchorWords are all the words at which a date is read.
func anchorWords() map[string]anchor {
	m := map[string]anchor{}
	for w, n := range monthWords {
		m[w] = anchor{kind: anchorMonth, n: int8(n), unit: GrainMonth}
	}
	for w, n := range weekdayWords {
		m[w] = anchor{kind: anchorWeekday, n: int8(n)}
	}
	for w, u := range unitWords {
		m[w] = anchor{kind: anchorUnit, unit: u}
		m[w+"s"] = anchor{kind: anchorUnit, unit: u, n: 1}
	}
	m["centuries"] = anchor{kind: anchorUnit, unit: GrainCentury, n: 1}
	delete(m, "centurys")
	m["halves"] = m["halfs"]
	delete(m, "halfs")
	for w, n := range deicticWords {
		m[w] = anchor{kind: anchorDeictic, n: int8(n)}
	}
	for w, n := range seasonWords {
		m[w] = anchor{kind: anchorSeason, n: int8(n), unit: GrainSeason}
	}
	for w, n := range decadeWords {
		m[w] = anchor{kind: anchorDecade, n: int8(n), unit: GrainDecade}
	}
	for _, w := range partOfDayWords {
		m[w] = anchor{kind: anchorPart}
	}
	for i, w := range []string{"q1", "q2", "q3", "q4"} {
		m[w] = anchor{kind: anchorCycle, n: int8(i + 1), unit: GrainQuarter}
	}
	m["h1"], m["h2"] = anchor{kind: anchorCycle, n: 1, unit: GrainHalf}, anchor{kind: anchorCycle, n: 2, unit: GrainHalf}
	for _, w := range clockWordList {
		m[w] = anchor{kind: anchorClock}
	}
	m["fiscal"], m["financial"], m["fy"] = anchor{kind: anchorFiscal}, anchor{kind: anchorFiscal}, anchor{kind: anchorFiscal, n: 1}
	holidayWords(func(words []string, _ Holiday, _ bool) {
		a := m[words[0]]
		a.holiday = true
		m[words[0]] = a
	})
	return m
}
