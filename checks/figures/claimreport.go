package figures

import (
	"fmt"
	"math/big"

	"copydesk/checks"
	"copydesk/facts"
)

// fewestFigures is how many figures there are at least where one is a claim of two others.
const fewestFigures = 3

// tellShares weighs the shares in per cent that no sentence form has read.
func tellShares(p *checks.Pass) {
	if len(p.Facts.Amounts) < fewestFigures {
		return
	}
	r := newClaimReader(p)
	for i := range r.list {
		if r.list[i].Unit != facts.Percent || !r.company(r.list[i].Sentence) {
			continue
		}
		if c, ok := r.shareOf(&r.list[i]); ok {
			r.tell(c)
		}
	}
}

// tellRatios weighs the parts and multiples in words.
func tellRatios(p *checks.Pass) {
	if len(p.Facts.Amounts) < fewestFigures-1 { // "one child in four" is no amount
		return
	}
	r := newClaimReader(p)
	for i := range r.list {
		if c, ok := r.partIn(&r.list[i]); ok {
			r.tell(c)
		}
		if c, ok := r.timesOf(&r.list[i]); ok {
			r.tell(c)
		}
	}
	for i := range p.Doc.Sentences {
		s := p.Doc.Sentences[i].Tokens
		if !r.company(uint32(i)) {
			continue
		}
		for n := s.First + 3; n < s.End; n++ {
			if f := p.Doc.Tokens[n-1].Form; f != formWithin && f != formOf && f != formEveryOne {
				continue
			}
			if c, ok := r.partAround(s, n); ok {
				r.tell(c)
			}
		}
	}
}

// tellChanges weighs the changes.
func (r *changeReader) tellChanges() {
	w := &claimReader{changeReader: r, list: r.Facts.Amounts}
	for i := range w.list {
		if c, ok := w.changeOf(&w.list[i]); ok {
			w.tell(c)
		}
	}
	for i := range w.Doc.Sentences {
		if !w.company(uint32(i)) {
			continue
		}
		for _, f := range factorsIn(w.Doc, w.Doc.Sentences[i].Tokens) {
			w.tell(w.factorClaim(f, uint32(i)))
		}
	}
}

// company reports whether two figures besides percentages stand near enough to a sentence
// that a claim in it can be of them.
func (r *claimReader) company(sentence uint32) bool {
	n := 0
	for i := r.from(sentence - min(sentence, claimBack)); i < len(r.list) && r.list[i].Sentence <= sentence+claimReach && n < 2; i++ {
		if r.list[i].Unit != facts.Percent {
			n++
		}
	}
	return n > 1
}

func newClaimReader(p *checks.Pass) *claimReader {
	return &claimReader{changeReader: &changeReader{Pass: p, tolerance: frac(1, 2)}, list: p.Facts.Amounts}
}

// tell reports a claim that its two figures contradict.
func (r *claimReader) tell(c claim) {
	if r.Told(c.at.Span) {
		return
	}
	o, ok := r.weigh(c)
	if !ok {
		return
	}
	names := [...][2]string{{"the part", "the whole"}, {"the old figure", "the new figure"}, {"one figure", "the other"}, {"the less", "the more"}}[c.kind]
	r.Report(checks.Finding{
		Span: c.at.Span, Severity: checks.Warning, Message: r.message(c, o),
		Related: []checks.Related{{Span: o.x.Span, Message: names[0]}, {Span: o.y.Span, Message: names[1]}},
	})
}

// message says what the two figures make.
func (r *claimReader) message(c claim, o operands) string {
	x, y, said := r.Doc.In(o.x.Span), r.Doc.In(o.y.Span), r.Doc.In(c.at.Span)
	v, w := o.x.Value.Rat(), o.y.Value.Rat()
	switch c.kind {
	case shareClaim:
		is := percentText(new(big.Rat).Quo(v, w))
		if c.at.Unit == facts.Percent {
			return fmt.Sprintf("%s of %s is %s per cent, not %s.", x, y, is, inside(r.Doc.In(c.at.Digits)))
		}
		return fmt.Sprintf("%s is %s per cent of %s; %s is %s.", x, is, y, said, percentText(new(big.Rat).Quo(c.at.Value.Rat(), c.at.Other.Rat())))
	case timesClaim:
		return fmt.Sprintf("%s is %s times %s; the text says %s.", y, timesText(new(big.Rat).Quo(w, v)), x, said)
	case amountClaim:
		return fmt.Sprintf("%s and %s differ by %s, not by %s.", x, y, r.likeDigits(c.at, new(big.Rat).Abs(new(big.Rat).Sub(w, v))), said)
	}
	word, moved := "rise", new(big.Rat).Sub(w, v)
	if moved.Sign() < 0 {
		word = "fall"
	}
	is := percentText(moved.Quo(moved.Abs(moved), v))
	if c.word {
		return fmt.Sprintf("%s to %s is a %s of %s per cent; the text says %s.", x, y, word, is, said)
	}
	if c.dir > 0 && word == "fall" || c.dir < 0 && word == "rise" {
		said = "a " + map[bool]string{true: "rise", false: "fall"}[c.dir > 0] + " of " + said
	}
	return fmt.Sprintf("%s to %s is a %s of %s per cent, not %s.", x, y, word, is, said)
}
