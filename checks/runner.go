package checks

import (
	"context"
	"fmt"
	"iter"
	"runtime/debug"

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
// input order. No more than a few files a worker are held at a time, or a few
// more when they are short. It ends early when the context is cancelled or the
// caller stops.
func (s *Set) Run(ctx context.Context, files []File, jobs int, o article.Options) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		jobs = max(1, min(jobs, len(files)))
		l := newLine(len(files), jobs)
		defer l.stop()
		defer context.AfterFunc(ctx, l.stop)()
		for range jobs {
			go func() {
				for i, ok := l.take(); ok; i, ok = l.take() {
					l.put(i, s.File(files[i], o))
				}
			}()
		}
		for list := l.next(); list != nil; list = l.next() {
			for i := range list {
				if ctx.Err() != nil || !yield(list[i]) {
					return
				}
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
