package figures

// tally counts by hash: open addressing, a half of it full at most. It is what a map
// would be, and several times as fast.
type tally struct {
	slots []tallied
	used  int
}

// tallied is a hash with its count; one that was never counted is an empty slot.
type tallied struct {
	hash  uint32
	count int32
}

// add counts a hash once more.
func (t *tally) add(hash uint32) {
	if 2*t.used >= len(t.slots) {
		t.grow()
	}
	s := t.find(hash)
	if s.count == 0 {
		t.used++
	}
	s.hash = hash
	s.count++
}

// of is how often a hash was counted.
func (t *tally) of(hash uint32) int {
	if len(t.slots) == 0 {
		return 0
	}
	return int(t.find(hash).count)
}

// find returns the slot of a hash, or the empty one where it would stand.
func (t *tally) find(hash uint32) *tallied {
	mask := uint32(len(t.slots) - 1)
	for i := (hash ^ hash>>15) & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.count == 0 || s.hash == hash {
			return s
		}
	}
}

func (t *tally) grow() {
	old := t.slots
	t.slots = make([]tallied, max(64, 2*len(old)))
	for _, s := range old {
		if s.count > 0 {
			*t.find(s.hash) = s
		}
	}
}
