package titles

import "copydesk/article"

// numbers gives forms numbers in the order in which they come: open addressing, a
// half of it full at most. It is what a map would be, and several times as fast.
type numbers struct {
	slots []numbered
	count int32
}

// numbered is a form with its number; no form is an empty slot.
type numbered struct {
	form   article.FormID
	number int32
}

// newNumbers has room for n forms, and makes more when it is wanted.
func newNumbers(n int) numbers {
	size := 16
	for size < 2*n {
		size *= 2
	}
	return numbers{slots: make([]numbered, size)}
}

// of returns the number of a form, and whether it has only now got it.
func (n *numbers) of(f article.FormID) (number int32, fresh bool) {
	s := n.find(f)
	if s.form != 0 {
		return s.number, false
	}
	if 2*int(n.count) >= len(n.slots) {
		n.grow()
		s = n.find(f)
	}
	*s = numbered{f, n.count}
	n.count++
	return s.number, true
}

// find returns the slot of a form, or the empty one where it would stand.
func (n *numbers) find(f article.FormID) *numbered {
	mask := uint32(len(n.slots) - 1)
	for i := uint32(f) * 2654435769 >> 7 & mask; ; i = (i + 1) & mask { // Knuth's multiplicative hash
		if s := &n.slots[i]; s.form == f || s.form == 0 {
			return s
		}
	}
}

func (n *numbers) grow() {
	old := n.slots
	n.slots = make([]numbered, 2*len(old))
	for _, s := range old {
		if s.form != 0 {
			*n.find(s.form) = s
		}
	}
}
