package checks

import (
	"context"
	"fmt"
	"iter"
	"runtime/debug"
	"sync/atomic"

	"copydesk/article"
	"copydesk/facts"
)

// File is an article to be read.
type File struct {
	Path string
	Read func() ([]byte, error)
}

// Result is what there is to say of one file. Doc is nil when it could not be read.
type Result struct {
	Path     string
	Doc      *article.Document
	Facts    *facts.Facts
	Findings []Finding
	Stets    []int // indexes of the Set's Stets that let a finding of this file stand
	Err      error // why it could not be read, or what went wrong in a check
}

// Run scans files with the given number of workers and yields their results in
// input order. No more than a few files a worker are held at a time. It ends
// early when the context is cancelled or the caller stops.
func (s *Set) Run(ctx context.Context, files []File, jobs int, o article.Options) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		jobs = max(1, min(jobs, len(files)))
		window := 4 * jobs
		slots := make([]chan Result, window)
		for i := range slots {
			slots[i] = make(chan Result, 1)
		}
		free := make(chan struct{}, window)
		for range window {
			free <- struct{}{}
		}
		var next atomic.Int64
		for range jobs {
			go func() {
				for {
					select {
					case <-ctx.Done():
						return
					case <-free:
					}
					i := int(next.Add(1)) - 1
					if i >= len(files) {
						return
					}
					slots[i%window] <- s.File(files[i], o)
				}
			}()
		}
		for i := range files {
			select {
			case <-ctx.Done():
				return
			case r := <-slots[i%window]:
				if !yield(r) {
					return
				}
				free <- struct{}{}
			}
		}
	}
}

// File reads and scans one file.
func (s *Set) File(file File, o article.Options) (r Result) {
	r.Path = file.Path
	defer func() {
		if p := recover(); p != nil {
			r.Err = fmt.Errorf("%s: reading failed: %v\n%s", file.Path, p, debug.Stack())
		}
	}()
	source, err := file.Read()
	if err != nil {
		r.Err = err
		return r
	}
	doc, err := article.Parse(file.Path, source, o)
	if err != nil {
		r.Err = fmt.Errorf("%s: %w", file.Path, err)
		return r
	}
	r.Doc, r.Facts = doc, facts.Extract(doc)
	r.Findings, r.Stets, r.Err = s.scan(doc, r.Facts)
	return r
}
