package facts

import "copydesk/article"

// formSet is a set of forms: open addressing in a power of two of slots.
type formSet struct{ slots []article.FormID }

// reset empties the set and makes room for n forms.
func (s *formSet) reset(n int) { s.slots = room(s.slots, powerOfTwo(2*n)) }

// powerOfTwo is the least power of two that is no less than n, and 16 at least.
func powerOfTwo(n int) int {
	size := 16
	for size < n {
		size *= 2
	}
	return size
}

// at returns the place of a form, or the empty one where it would stand.
func (s *formSet) at(f article.FormID) *article.FormID {
	mask := len(s.slots) - 1
	i := int(f*0x9E3779B1>>7) & mask
	for s.slots[i] != 0 && s.slots[i] != f {
		i = (i + 1) & mask
	}
	return &s.slots[i]
}

func (s *formSet) has(f article.FormID) bool { return *s.at(f) == f }

func (s *formSet) add(f article.FormID) { *s.at(f) = f }
