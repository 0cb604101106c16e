package facts

import "copydesk/article"

var (
	squareWords   = article.NewSet("square", "sq")
	cubicWords    = article.NewSet("cubic", "cu")
	formMetric    = article.FormOf("metric")
	formNautical  = article.FormOf("nautical")
	formLight     = article.FormOf("light")
	formAge       = article.FormOf("age")
	formApostro   = article.FormOf("'")
	formPrimeMark = article.FormOf("′")
	formIn        = article.FormOf("in")
	inchMarks     = article.NewSet("\"", "”", "″")
	degreeWords   = article.NewSet("degree", "degrees", "deg", "°")
	celsiusWords  = article.NewSet("c", "celsius", "centigrade", "celcius", "centigrate")
	fahrenheits   = article.NewSet("f", "fahrenheit", "farenheit")
	joinedHours   = article.NewSet("hour", "hours")
	hourWords     = article.NewSet("hour", "hr", "h")
	loneWords     = article.NewSet("second", "cup", "stone", "mark")
	formG         = article.FormOf("g")
	formL         = article.FormOf("l")
	loneDays      = article.NewSet("day", "night", "second")
	stoneFollow   = article.NewSet("lighter", "heavier", "overweight")
	// unitAdjectives stand between a number and its unit: five more years.
	unitAdjectives = article.NewSet("more", "additional", "further", "extra", "consecutive", "straight", "full", "whole", "solid", "long", "calendar", "working", "business", "successive")
	letterUnits    = article.NewTable(map[string]string{"g": "gram", "l": "litre", "t": "tonne", "h": "hour"})
	energyOfPower  = article.NewTable(map[string]string{"watt": "watt-hour", "kilowatt": "kilowatt-hour", "megawatt": "megawatt-hour", "gigawatt": "gigawatt-hour", "terawatt": "terawatt-hour"})
)

// measure reads a unit of measure or time after the figure, with what makes one
// measure of two: 5ft 10in. An age is one that "old" follows.
func (r *amountReader) measure(a *Amount, q *quantity) bool {
	if r.feetMarks(a) {
		return true
	}
	joined := r.joint(q.tokens.End)
	i := r.skipJoint(q.tokens.End)
	if unitAdjectives.Has(r.tok(i).Form) && r.word(i+1).unit != 0 {
		i++
	}
	unit, end := r.unitAt(i, q)
	if unit == 0 {
		return false
	}
	if q.words && q.one() && !joined && loneDays.Has(units[unit].Name) {
		return false // one day he will
	}
	a.Tokens.End = end
	r.setUnit(a, unit, end-1)
	if joined {
		a.About.Frame |= Adjective
	}
	if r.old(a, unit) {
		return true
	}
	r.speed(a, unit)
	r.compound(a, unit)
	return true
}

func (r *amountReader) setUnit(a *Amount, unit uint8, headN uint32) {
	u := &units[unit]
	if r.toks[headN].Form == formBpd {
		a.About.Per, a.About.Frame = units[unitDay].Name, a.About.Frame|PerUnit
	}
	a.Unit, a.About.Head, a.About.HeadN = Measure, u.Name, headN
	if u.Dimension == Seconds || u.Dimension == Months || u.Name == formWeekend {
		a.Unit = Duration
	}
}

var formBpd = article.FormOf("bpd")

var formWeekend = article.FormOf("weekend")

// unitAt reads the unit at token i and returns the token after it.
func (r *amountReader) unitAt(i uint32, q *quantity) (unit uint8, end uint32) {
	t := r.tok(i)
	w := r.word(i)
	switch {
	case squareWords.Has(t.Form):
		j := r.skipJoint(r.skipStop(i + 1))
		return units[r.word(j).unit].square, j + 1
	case cubicWords.Has(t.Form):
		j := r.skipJoint(r.skipStop(i + 1))
		return units[r.word(j).unit].cubic, j + 1
	case t.Form == formMetric && r.word(i+1).unit == unitTon:
		return unitTonne, i + 2
	case t.Form == formNautical && r.word(i+1).unit == unitMile:
		return unitNautical, i + 2
	case t.Form == formLight && r.word(r.skipJoint(i+1)).unit == unitYear:
		return unitLightYear, r.skipJoint(i+1) + 1
	}
	if u, end := r.temperature(i); u != 0 {
		return u, end
	}
	if w.unit == 0 {
		return r.letterUnit(i, q)
	}
	if !r.isUnitHere(i, w, q) {
		return 0, 0
	}
	return r.energy(i, w.unit)
}

func (r *amountReader) skipStop(i uint32) uint32 {
	if r.tok(i).Form == formStop && r.glued(i) {
		return i + 1
	}
	return i
}

// isUnitHere reports whether a form that may be a unit is one at token i.
func (r *amountReader) isUnitHere(i uint32, w *word, q *quantity) bool {
	t := r.tok(i)
	if t.Kind == article.Symbol {
		return true
	}
	if t.Kind != article.Word {
		return false
	}
	switch {
	case t.Form == formM:
		// "1.8m" and "the 100 m race", but "5M" is millions.
		return !t.Is(article.Capitalised) && (r.glued(i) || !r.word(i+1).is(isMoney|isCountry))
	case t.Len() == 2 && t.Is(article.Capitalised) && !t.Is(article.AllCaps) && !r.glued(i) && !q.words:
		return t.Form == formMb // "5 Ms Smith", "12 Mm"
	case loneWords.Has(t.Form):
		return r.loneUnit(i, t, q)
	case t.Is(article.Capitalised) && !t.Is(article.AllCaps) && t.Form == formCups:
		return false
	case w.unit == unitPound && w.is(isMoney) && q.scaled && !r.weighed(q.tokens.First, i):
		return false
	case w.unit == unitMinute && t.Is(article.Capitalised) && t.Len() == 3:
		return false
	}
	return true
}

var (
	formMb   = article.FormOf("mb")
	formCups = article.FormOf("cups")
)

// loneUnit judges the words that are units only when no noun follows: "two
// second-half goals", "two stone walls".
func (r *amountReader) loneUnit(i uint32, t *article.Token, q *quantity) bool {
	joined := r.toks[i-1].Form == formHyphen && r.glued(i)
	one := q.value.Cmp(Int(1)) <= 0
	next := r.tok(i + 1)
	switch {
	case t.Is(article.Capitalised):
		return false
	case joined || one:
		return true
	case r.word(i).unit == unitSecond:
		return false
	}
	return next.Kind != article.Word || known(next.Form).is(isFunction) || stoneFollow.Has(next.Form)
}

// temperature reads "°C", "degrees Celsius", "C", "F", "Fahrenheit", "degrees".
func (r *amountReader) temperature(i uint32) (unit uint8, end uint32) {
	j := i
	if degreeWords.Has(r.tok(j).Form) {
		j = r.skipJoint(r.skipStop(j + 1))
	}
	t := r.tok(j)
	letter := t.Len() == 1 && (t.Is(article.Capitalised) && (r.glued(j) || j > i) || j > i && !t.Is(article.Capitalised))
	switch {
	case t.Kind == article.Word && celsiusWords.Has(t.Form) && (letter || t.Len() > 1):
		return unitCelsius, j + 1
	case t.Kind == article.Word && fahrenheits.Has(t.Form) && (letter || t.Len() > 1):
		return unitFahrenheit, j + 1
	case j > i && degreeWords.Has(r.tok(i).Form):
		return unitDegree, i + 1
	}
	return 0, 0
}

// letterUnit reads the units of one letter, which must be small and close to digits.
func (r *amountReader) letterUnit(i uint32, q *quantity) (unit uint8, end uint32) {
	t := r.tok(i)
	if t.Len() != 1 || !r.glued(i) && !(r.ends(i+1) && (t.Form == formG || t.Form == formL)) || t.Is(article.Capitalised) || q.words || r.toks[i-1].Kind != article.Number {
		return 0, 0
	}
	if name, ok := letterUnits.Get(t.Form); ok {
		return unitIndex(name), i + 1
	}
	return 0, 0
}

// energy reads the hours after watts.
func (r *amountReader) energy(i uint32, unit uint8) (uint8, uint32) {
	j := r.skipJoint(i + 1)
	if joinedHours.Has(r.tok(j).Form) {
		if name, ok := energyOfPower.Get(units[unit].Name); ok {
			return unitIndex(name), j + 1
		}
	}
	if unit == unitFoot && r.word(i).unit != unitFoot {
		return 0, 0
	}
	return unit, i + 1
}

// old makes an age of a time that "old" or "of age" follows.
func (r *amountReader) old(a *Amount, unit uint8) bool {
	if a.Unit != Duration {
		return false
	}
	j := r.skipJoint(a.Tokens.End)
	switch {
	case r.tok(j).Form == formOld:
		a.Tokens.End = j + 1
	case r.tok(j).Form == formOf && r.tok(j+1).Form == formAge:
		a.Tokens.End = j + 2
	default:
		return false
	}
	a.Unit = Age
	return true
}

// speed reads the time after a length: "60 miles an hour", "100 km/h".
func (r *amountReader) speed(a *Amount, unit uint8) {
	if unit != unitMile && unit != unitKilometre {
		return
	}
	i := r.skipJoint(a.Tokens.End)
	f := r.tok(i).Form
	if f != formPer && f != formAn && f != formSlash {
		return
	}
	i = r.skipJoint(i + 1)
	if !hourWords.Has(r.tok(i).Form) {
		return
	}
	speed := unitMph
	if unit == unitKilometre {
		speed = unitKph
	}
	a.About.Head, a.Tokens.End = units[speed].Name, i+1
}

// feetMarks reads 5'10" as inches.
func (r *amountReader) feetMarks(a *Amount) bool {
	i := a.Tokens.End
	if f := r.tok(i).Form; f != formApostro && f != formPrimeMark && f != formCurly || !r.glued(i) || r.tok(i+1).Kind != article.Number || !inchMarks.Has(r.tok(i+2).Form) || !r.glued(i+2) {
		return false
	}
	inches, ok := ParseDecimal(r.doc.In(r.toks[i+1].Span))
	if !ok || !r.sum(a, 12, inches) {
		return false
	}
	a.Tokens.End = i + 3
	r.setUnit(a, unitInch, i+2)
	return true
}

var formCurly = article.FormOf("’")

// sum makes value × ratio + more the amount's value.
func (r *amountReader) sum(a *Amount, ratio int64, more Decimal) bool {
	v, ok := a.Value.Mul(Int(ratio))
	if !ok || a.Value.Exp < 0 || more.Cmp(Int(ratio)) >= 0 {
		return false
	}
	if v, ok = v.Add(more); ok {
		a.Value = v
	}
	return ok
}

// compounds are the pairs of units that are written together, with how many of
// the second the first is.
var compounds = [...]struct {
	large, small uint8
	ratio        int64
}{{unitFoot, unitInch, 12}, {unitPound, unitOunce, 16}, {unitStone, unitPound, 14}, {unitHour, unitMinute, 60}, {unitMinute, unitSecond, 60}, {unitYear, unitMonth, 12}}

var unitStone = unitIndex("stone")

// compound reads the smaller unit of "5ft 10in", "6-foot-2", "two hours and 30
// minutes", and gives the whole in it.
func (r *amountReader) compound(a *Amount, unit uint8) {
	for _, c := range compounds {
		if c.large == unit && r.smaller(a, c.small, c.ratio) {
			r.compound(a, c.small)
			return
		}
	}
}

func (r *amountReader) smaller(a *Amount, small uint8, ratio int64) bool {
	i := a.Tokens.End
	if r.skipJoint(i) == i {
		i = r.skipStop(i)
	}
	if f := r.tok(i).Form; f == formComma || f == formAnd {
		i++
	}
	part, bare := r.skipJoint(i), r.joint(i)
	if k := r.tok(part).Kind; k != article.Number && k != article.Word {
		return false
	}
	q, ok := r.quantity(part)
	if !ok {
		return false
	}
	j := r.skipJoint(q.tokens.End)
	unit, end := r.unitAt(j, &q)
	switch {
	case unit == small:
	case small == unitInch && r.tok(j).Form == formIn && (r.glued(j) || !r.inPhrase(j)):
		end = j + 1
	case small == unitInch && i == a.Tokens.End && !q.scaled && (bare || r.ends(q.tokens.End)):
		end = q.tokens.End
	default:
		return false
	}
	if !r.sum(a, ratio, q.value) {
		return false
	}
	a.Digits.End = q.digits.End
	a.Tokens.End = end
	a.About.Head, a.About.HeadN = units[small].Name, end-1
	return true
}

// inPhrase reports whether "in" at token i is the preposition: a noun phrase follows.
func (r *amountReader) inPhrase(i uint32) bool {
	n := r.tok(i + 1)
	return n.Kind == article.Number || n.Kind == article.Word && (n.Is(article.Capitalised) || known(n.Form).class&(isDeterminer|isTime) != 0)
}

// ends reports whether nothing that a figure could count follows at token i.
func (r *amountReader) ends(i uint32) bool {
	t := r.tok(i)
	return t.Kind == 0 || t.Kind == article.Punct && t.Form != formHyphen || t.Kind == article.Word && known(t.Form).is(isFunction)
}
