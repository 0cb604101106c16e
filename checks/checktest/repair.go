package checktest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

func (f *finding) touches(from, to int) bool {
	if f.from < to && from < f.to {
		return true
	}
	return slices.ContainsFunc(f.related, func(r [2]int) bool { return r[0] < to && from < r[1] })
}

func (f *finding) pointsAt(m *Mark) bool {
	return slices.Contains(f.related, [2]int{m.From, m.To})
}

// places says what a finding points at.
func (f *finding) places(v *verifier) string {
	if len(f.related) == 0 {
		return ""
	}
	list := make([]string, len(f.related))
	for i, r := range f.related {
		list[i] = fmt.Sprintf("%q on line %d", v.article.Source[r[0]:r[1]], v.article.line(v.annotated, r[0]))
	}
	return " (it points at " + strings.Join(list, ", ") + ")"
}

// offered says what a finding offers to write.
func (f *finding) offered(source []byte) string {
	if len(f.fixes) == 0 {
		return "; it offers no repair"
	}
	list := make([]string, len(f.fixes))
	for i, x := range f.fixes {
		list[i] = fmt.Sprintf("%q for %q", x.new, source[x.from:x.to])
	}
	return "; it offers " + strings.Join(list, ", ")
}

// offers reports whether one of the finding's fixes leads to the same article
// as the edit does.
func (f *finding) offers(source []byte, want edit) bool {
	return slices.ContainsFunc(f.fixes, func(x edit) bool { return sameResult(source, x, want) })
}

// sameResult compares what two edits make of the stretch that holds both.
func sameResult(source []byte, a, b edit) bool {
	from, to := min(a.from, b.from), max(a.to, b.to)
	result := func(e edit) string {
		return string(source[from:e.from]) + e.new + string(source[e.to:to])
	}
	return result(a) == result(b)
}

// repair makes the repairs and scans again. Where marks ask for two repairs of
// one finding, each is tried.
func (v *verifier) repair() {
	if len(v.report.Problems) > 0 {
		return
	}
	rounds := 1
	for _, f := range v.found {
		rounds = max(rounds, len(f.repairs))
	}
	for round := range rounds {
		if edits, mended := v.edits(round); len(edits) > 0 {
			v.rescan(edits, mended)
		}
	}
}

// edits are the repairs of one round in order, without those that would
// overlap, and the findings they mend.
func (v *verifier) edits(round int) (list []edit, mended map[*finding]bool) {
	mended = map[*finding]bool{}
	for _, f := range v.found {
		x, ok := f.repairOf(v.article.Source, round)
		if !ok || slices.ContainsFunc(list, func(e edit) bool { return x.from < e.to && e.from < x.to }) {
			continue
		}
		list = append(list, x)
		mended[f] = true
	}
	slices.SortFunc(list, func(a, b edit) int { return cmp.Compare(a.from, b.from) })
	return list, mended
}

// repairOf is the fix that a round tries: one the marks ask for, else a safe
// one. A fix of bytes that are not exactly the text cannot be made.
func (f *finding) repairOf(source []byte, round int) (edit, bool) {
	for _, x := range f.fixes {
		if !x.exact {
			continue
		}
		if len(f.repairs) > 0 && sameResult(source, x, f.repairs[min(round, len(f.repairs)-1)]) {
			return x, true
		}
		if len(f.repairs) == 0 && x.safe {
			return x, true
		}
	}
	return edit{}, false
}

func (v *verifier) rescan(edits []edit, mended map[*finding]bool) {
	var source []byte
	at := 0
	for _, e := range edits {
		source = append(append(source, v.article.Source[at:e.from]...), e.new...)
		at = e.to
	}
	source = append(source, v.article.Source[at:]...)
	after, ok := v.scan(source)
	if !ok {
		return
	}
	for _, f := range after {
		if !v.expected(f, edits, mended) {
			v.problem(v.article.line(v.annotated, before(f.from, edits)), "once the repairs are made, %s reports %q; it says: %s", f.Rule, f.text, f.Message)
		}
	}
}

// expected reports whether a finding of the repaired article is one of those
// that were there and were not mended.
func (v *verifier) expected(f *finding, edits []edit, mended map[*finding]bool) bool {
	from, to := before(f.from, edits), before(f.to, edits)
	return slices.ContainsFunc(v.found, func(old *finding) bool {
		return !mended[old] && old.Rule == f.Rule && (old.touches(from, to) || from == to && old.from == from)
	})
}

// before maps an offset of the repaired article to the one before it.
func before(at int, edits []edit) int {
	for i := range slices.Backward(edits) {
		shift := 0
		for _, e := range edits[:i] {
			shift += len(e.new) - (e.to - e.from)
		}
		e := edits[i]
		switch begin := e.from + shift; {
		case at >= begin+len(e.new):
			return at - shift - len(e.new) + (e.to - e.from)
		case at > begin:
			return min(e.from+at-begin, e.to)
		}
	}
	return at
}
