package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// plantOwn plants errors of the command's own: where an untouched article tells a
// figure in two sentences, one mention is altered, n times over. Every third time
// it is a slip of the mind, else one of the finger.
func plantOwn(dir string, folds, n int) ([]example, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.md"))
	if err != nil {
		return nil, err
	}
	var out []example
	for _, p := range paths {
		source, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		doc, err := article.Parse(p, source, article.Options{})
		if err != nil {
			return nil, err
		}
		rng := rand.New(rand.NewPCG(uint64(foldOf(filepath.Base(p), 1<<30)), 1))
		for _, mentions := range toldTwice(doc, facts.Extract(doc)) {
			for k := range n {
				m := planting{path: p, source: source, doc: doc, mentions: mentions}
				e, ok, err := m.plant(k%3 == 2, rng)
				if err != nil {
					return nil, err
				}
				if ok {
					e.fold = foldOf(filepath.Base(p), folds)
					out = append(out, e)
				}
			}
		}
	}
	return out, nil
}

// fewestPlanted is the least figure that is altered.
const fewestPlanted = 3

// toldTwice are the amounts of one value and noun that stand in different sentences.
func toldTwice(doc *article.Document, f *facts.Facts) (out [][]*facts.Amount) {
	type told struct {
		unit     facts.Unit
		currency string
		noun     article.FormID
		value    facts.Decimal
	}
	at := map[told]int{}
	for i := range f.Amounts {
		a := &f.Amounts[i]
		k := told{a.Unit, a.Currency, a.About.Head, a.Value}
		switch a.Unit {
		case facts.Money:
			k.noun = 0
		case facts.Count, facts.Measure:
		default:
			continue
		}
		if a.Value.Digits() < fewestPlanted || doc.Blocks[a.Block].Kind == article.TableCell || strings.Trim(doc.In(a.Digits), "0123456789,.") != "" {
			continue
		}
		n, found := at[k]
		if !found {
			n = len(out)
			at[k] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], a)
	}
	kept := out[:0]
	for _, g := range out {
		if g[0].Sentence != g[len(g)-1].Sentence {
			kept = append(kept, g)
		}
	}
	return kept
}

// planting is an article with a figure that it tells several times.
type planting struct {
	path     string
	source   []byte
	doc      *article.Document
	mentions []*facts.Amount
}

// plant alters one mention. It reports false where no other figure of the kind is found.
func (m *planting) plant(other bool, rng *rand.Rand) (example, bool, error) {
	a := m.mentions[rng.IntN(len(m.mentions))]
	from, to, exact := m.doc.Locate(a.Digits)
	was := m.doc.In(a.Digits)
	class, now := "own-slip", ""
	if other {
		class, now = "own-other", otherFigure(was, rng)
	} else {
		now = slipOf(was, rng)
	}
	if !exact || now == "" {
		return example{}, false, nil
	}
	first := int(from)
	planted := append(append(append([]byte{}, m.source[:first]...), now...), m.source[to:]...)
	evidence := [][]any{{float64(first), float64(first + len(now)), now}}
	for _, b := range m.mentions {
		if b != a {
			x, y, _ := m.doc.Locate(b.Span)
			shift := 0.0
			if x >= to {
				shift = float64(len(now) - len(was))
			}
			evidence = append(evidence, []any{float64(x) + shift, float64(y) + shift, was})
		}
	}
	e, err := readText(m.path, planted, answer{Class: class, Evidence: evidence})
	return e, true, err
}

// tries is how often another figure is sought.
const tries = 80

// slipOf writes a figure with two digits exchanged or one wrong, and off by some
// per cent at least; empty when none is found.
func slipOf(figure string, rng *rand.Rand) string {
	var digits []int
	for i := range figure {
		if figure[i] >= '0' && figure[i] <= '9' {
			digits = append(digits, i)
		}
	}
	for range tries {
		s := []byte(figure)
		if rng.Float64() < 0.4 && len(digits) > 1 {
			i := rng.IntN(len(digits) - 1)
			s[digits[i]], s[digits[i+1]] = s[digits[i+1]], s[digits[i]]
		} else {
			s[digits[rng.IntN(len(digits))]] = byte('0' + rng.IntN(10))
		}
		if t := string(s); (t[0] != '0' || strings.HasPrefix(t, "0.")) && isOff(t, figure, 0.08) {
			return t
		}
	}
	return ""
}

// otherFigure writes another figure as round as the given one and of its size,
// with two digits or more that differ; empty when none is found.
func otherFigure(figure string, rng *rand.Rand) string {
	plain := strings.ReplaceAll(figure, ",", "")
	whole, fraction, _ := strings.Cut(plain, ".")
	zeros := 0
	if fraction == "" {
		zeros = len(whole) - len(strings.TrimRight(whole, "0"))
	}
	digits := strings.TrimRight(strings.ReplaceAll(plain, ".", ""), "0")
	if fraction != "" {
		digits = strings.ReplaceAll(plain, ".", "")
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return ""
	}
	for range tries {
		share := 0.55 + 0.38*rng.Float64()
		if rng.IntN(2) == 0 {
			share = 1.07 + 0.73*rng.Float64()
		}
		t := strconv.FormatInt(int64(float64(n)*share+0.5), 10) + strings.Repeat("0", zeros)
		if k := len(t) - len(fraction); fraction != "" {
			if k < 1 {
				continue
			}
			t = t[:k] + "." + t[k:]
		}
		if strings.Contains(figure, ",") || len(whole) > 4 {
			t = grouped(t)
		}
		if unlike(t, figure) && isOff(t, figure, 0.06) {
			return t
		}
	}
	return ""
}

// unlike reports whether two figures have other lengths or two other digits.
func unlike(a, b string) bool {
	n := 0
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			n++
		}
	}
	return n > 1 || len(a) != len(b)
}

// isOff reports whether two figures differ by a share of the greater at least.
func isOff(a, b string, least float64) bool {
	x, err1 := strconv.ParseFloat(strings.ReplaceAll(a, ",", ""), 64)
	y, err2 := strconv.ParseFloat(strings.ReplaceAll(b, ",", ""), 64)
	return err1 == nil && err2 == nil && x > 0 && max(x-y, y-x) >= least*max(x, y)
}

// grouped sets commas between the thousands of a figure.
func grouped(figure string) string {
	whole, fraction, found := strings.Cut(figure, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if found {
		return whole + "." + fraction
	}
	return whole
}
