package facts

import "copydesk/article"

// formSet is a small set of forms: open addressing in a power of two of slots.
type formSet struct {
	slots []article.FormID
	n     int
}

func (s *formSet) at(f article.FormID) int {
	mask := len(s.slots) - 1
	i := int(f*0x9E3779B1>>7) & mask
	for s.slots[i] != 0 && s.slots[i] != f {
		i = (i + 1) & mask
	}
	return i
}

func (s *formSet) has(f article.FormID) bool { return s.n > 0 && s.slots[s.at(f)] == f }

func (s *formSet) add(f article.FormID) {
	if 2*s.n >= len(s.slots) {
		old := s.slots
		s.slots = make([]article.FormID, max(64, 2*len(old)))
		for _, o := range old {
			if o != 0 {
				s.slots[s.at(o)] = o
			}
		}
	}
	if i := s.at(f); s.slots[i] == 0 {
		s.slots[i] = f
		s.n++
	}
}
