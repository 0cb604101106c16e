package checks

import (
	"runtime"
	"sync"
)

// line is where results wait for those before them. Workers take the number of a
// file and put its result; one reader takes the results that are next, some at a
// time: to wake it for every short article would cost as much as a check.
type line struct {
	mu    sync.Mutex
	ready sync.Cond // for the reader: a handful of results is there, or the last
	room  sync.Cond // for the workers: the reader took some

	files int // how many there are
	taken int // files that workers took
	freed int // results that the reader is done with
	head  int // results that the reader took
	done  int // results that are there from head on, without a gap
	bytes int // of the files whose results wait or are with the reader
	given int // of those that are with the reader

	results []Result // of the files from head on, in a ring
	there   []bool

	waiting bool // a worker waits for room
	workers int
	few     int // how many results are a handful
	stopped bool
}

const (
	handful  = 8       // results that the reader takes at a time, when there are many files
	fewBytes = 1 << 18 // of articles that may wait, for more than a few files a worker
)

// newLine is the line of a number of files.
func newLine(files, workers int) *line {
	l := &line{files: files, workers: workers, few: max(1, min(handful, files/(8*workers)))}
	n := 4*workers + 2*l.few
	l.results, l.there = make([]Result, n), make([]bool, n)
	l.ready.L, l.room.L = &l.mu, &l.mu
	return l
}

// take returns the number of a file to read; ok is false when there is none.
func (l *line) take() (i int, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for !l.stopped && l.taken < l.files && !l.mayTake() {
		l.waiting = true
		l.ready.Signal()
		l.room.Wait()
	}
	if l.stopped || l.taken == l.files {
		l.ready.Signal()
		return 0, false
	}
	l.taken++
	return l.taken - 1, true
}

// mayTake reports whether one more file may be held.
func (l *line) mayTake() bool {
	ahead := l.taken - l.freed
	return ahead < 4*l.workers || ahead < len(l.results) && l.bytes < fewBytes
}

// put gives the result of file i.
func (l *line) put(i int, r Result) {
	wake := false
	l.mu.Lock()
	at := i % len(l.results)
	l.results[at], l.there[at] = r, true
	if r.Doc != nil {
		l.bytes += len(r.Doc.Source)
	}
	for n := len(l.results); l.done < n && l.there[(l.head+l.done)%n]; {
		l.done++
		wake = true
	}
	if wake = wake && l.enough(); wake {
		l.ready.Signal()
	}
	l.mu.Unlock()
	if wake {
		runtime.Gosched() // to the reader, before there is no room
	}
}

// enough reports whether the reader need not wait any longer.
func (l *line) enough() bool {
	return l.done > 0 && (l.done >= l.few || l.bytes >= fewBytes || l.taken == l.files || l.waiting)
}

// next returns the results that are next, and nil after the last one. It waits
// until there are some. The reader is done with those it got before.
func (l *line) next() []Result {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.freed, l.bytes, l.given, l.waiting = l.head, l.bytes-l.given, 0, false
	l.room.Broadcast()
	for !l.stopped && l.head < l.files && !l.enough() {
		l.ready.Wait()
	}
	if l.stopped || l.head == l.files {
		return nil
	}
	list := make([]Result, l.done)
	for i := range list {
		at := (l.head + i) % len(l.results)
		list[i] = l.results[at]
		l.results[at], l.there[at] = Result{}, false
		if list[i].Doc != nil {
			l.given += len(list[i].Doc.Source)
		}
	}
	l.head, l.done = l.head+l.done, 0
	return list
}

// stop sends the workers and the reader away.
func (l *line) stop() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.stopped = true
	l.ready.Broadcast()
	l.room.Broadcast()
}
