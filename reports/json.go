package reports

import (
	"bytes"
	"encoding/json"
	"io"
	"math"
	"strings"

	"copydesk/article"
	"copydesk/checks"
)

// record is a finding in JSON. The order of the fields is part of the format.
type record struct {
	Path     string    `json:"path"`
	Rule     string    `json:"rule"`
	Severity string    `json:"severity"`
	Message  string    `json:"message"`
	Spans    []place   `json:"spans"`
	Fixes    []repair  `json:"fixes"`
	Reasons  []decider `json:"reasons,omitempty"`
}

// decider is one thing that spoke for a finding, or against it when its weight
// is below zero.
type decider struct {
	Weight float64 `json:"weight"`
	Text   string  `json:"text"`
}

// place is a span of the file on disk, in bytes, and where it begins.
type place struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Text   string `json:"text"`
}

// repair is a fix. It replaces the first span of the finding, or the one that
// Span is the index of, or the bytes from Start to End.
type repair struct {
	Message string `json:"message"`
	New     string `json:"new"`
	Span    int    `json:"span,omitempty"`
	Start   *int   `json:"start,omitempty"`
	End     *int   `json:"end,omitempty"`
}

// recorder turns findings into records. It keeps the slices of the last one.
type recorder struct {
	doc    *article.Document
	lines  *article.Lines
	record record
}

// of is the record of a finding, valid until the next call.
func (r *recorder) of(f *checks.Finding) *record {
	rec := &r.record
	rec.Rule, rec.Severity, rec.Message = f.Rule, f.Severity.String(), f.Message
	rec.Spans = append(rec.Spans[:0], r.place(f.Span))
	for i := range f.Related {
		rec.Spans = append(rec.Spans, r.place(f.Related[i].Span))
	}
	rec.Fixes = rec.Fixes[:0]
	for i := range f.Fixes {
		rec.Fixes = append(rec.Fixes, r.repair(f, &f.Fixes[i]))
	}
	rec.Reasons = rec.Reasons[:0]
	for _, x := range f.Reasons {
		rec.Reasons = append(rec.Reasons, decider{math.Round(100*x.Weight) / 100, x.Text})
	}
	return rec
}

func (r *recorder) place(s article.Span) place {
	line, column := r.lines.Position(s)
	start, end, _ := r.doc.Locate(s)
	return place{start, end, line, column, r.doc.In(s)}
}

func (r *recorder) repair(f *checks.Finding, fix *checks.Fix) repair {
	out := repair{Message: fix.Message, New: fix.New}
	if fix.Span == f.Span {
		return out
	}
	for i := range f.Related {
		if fix.Span == f.Related[i].Span {
			out.Span = i + 1
			return out
		}
	}
	start, end, _ := r.doc.Locate(fix.Span)
	out.Start, out.End = &start, &end
	return out
}

// recordsOf gives every finding of a result to write.
func recordsOf(r *checks.Result, write func(*record) error) error {
	if len(r.Findings) == 0 {
		return nil
	}
	to := recorder{doc: r.Doc, lines: r.Doc.Lines()}
	to.record = record{Path: r.Path, Spans: make([]place, 0, 4), Fixes: make([]repair, 0, 4)}
	for i := range r.Findings {
		if err := write(to.of(&r.Findings[i])); err != nil {
			return err
		}
	}
	return nil
}

// buffer collects JSON and writes it an article at a time.
type buffer struct {
	w io.Writer
	bytes.Buffer
	enc *json.Encoder
}

func newBuffer(w io.Writer) *buffer {
	b := &buffer{w: w}
	b.enc = json.NewEncoder(&b.Buffer)
	b.enc.SetEscapeHTML(false)
	return b
}

// value adds a value without the line end that an Encoder writes.
func (b *buffer) value(v any) error {
	err := b.enc.Encode(v)
	b.Truncate(max(b.Len()-1, 0))
	return err
}

func (b *buffer) flush() error {
	if b.Len() == 0 {
		return nil
	}
	_, err := b.w.Write(b.Bytes())
	b.Reset()
	return err
}

// lines writes JSON Lines.
type lines struct{ out *buffer }

func newLines(w io.Writer, _ Options) Reporter { return &lines{newBuffer(w)} }

func (l *lines) Begin() error { return nil }

func (l *lines) File(r *checks.Result) error {
	if err := recordsOf(r, func(rec *record) error { return l.out.enc.Encode(rec) }); err != nil {
		return err
	}
	return l.out.flush()
}

func (l *lines) End() error { return nil }

// document writes one JSON document. Findings come first, because they are
// written as they come; the rest is what is known at the end.
type document struct {
	out     *buffer
	first   bool
	files   []fileEntry
	errors  []errorEntry
	summary Summary
}

// fileEntry is an article that was read.
type fileEntry struct {
	Path     string         `json:"path"`
	Headline string         `json:"headline,omitempty"`
	Findings int            `json:"findings"`
	Warnings []warningEntry `json:"warnings,omitempty"`
}

// warningEntry is a fault of an article's form.
type warningEntry struct {
	Line    int    `json:"line"`
	Message string `json:"message"`
}

// errorEntry is a file that could not be read, or in which a check failed.
type errorEntry struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

func newJSON(w io.Writer, _ Options) Reporter {
	return &document{out: newBuffer(w), first: true, files: []fileEntry{}, errors: []errorEntry{}}
}

func (d *document) Begin() error {
	d.out.WriteString(`{"findings":[`)
	return d.out.flush()
}

func (d *document) File(r *checks.Result) error {
	d.summary.Add(r)
	if r.Err != nil {
		d.errors = append(d.errors, errorEntry{r.Path, reason(r)})
	}
	if r.Doc == nil {
		return nil
	}
	// Without the Clone every entry would keep the whole article.
	entry := fileEntry{Path: r.Path, Headline: strings.Clone(r.Doc.Meta.Headline), Findings: len(r.Findings)}
	for _, w := range r.Doc.Warnings {
		entry.Warnings = append(entry.Warnings, warningEntry{w.Line, w.Message})
	}
	d.files = append(d.files, entry)
	if err := recordsOf(r, d.finding); err != nil {
		return err
	}
	return d.out.flush()
}

func (d *document) finding(rec *record) error {
	if !d.first {
		d.out.WriteByte(',')
	}
	d.first = false
	d.out.WriteByte('\n')
	return d.out.value(rec)
}

func (d *document) End() error {
	d.out.WriteString("\n],\n\"files\":")
	for _, part := range []struct {
		after string
		value any
	}{{",\n\"errors\":", d.files}, {",\n\"summary\":", d.errors}, {"}\n", &d.summary}} {
		if err := d.out.value(part.value); err != nil {
			return err
		}
		d.out.WriteString(part.after)
	}
	return d.out.flush()
}
