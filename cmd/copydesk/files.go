package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"copydesk/article"
	"copydesk/checks"
)

// stdin is the path that stands for the standard input.
const stdin = "-"

// finder turns paths into the files to read, each of them once.
type finder struct {
	in    io.Reader
	limit int64 // of the size of a file, in bytes
	files []checks.File
	seen  map[string]bool
	empty []string // folders without an article
}

// find returns the files that paths name, in their order: files as they are,
// folders with the articles in and below them, patterns with all that they match.
// What cannot be found is a file that cannot be read.
func find(in io.Reader, limit int64, paths []string) *finder {
	f := &finder{in: in, limit: limit, seen: map[string]bool{}}
	for _, p := range paths {
		f.path(p)
	}
	return f
}

func (f *finder) path(path string) {
	if path == stdin {
		f.add(path, func() ([]byte, error) { return readAll(f.in, 0, f.limit) })
		return
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(path, "*?[{"):
		f.pattern(path)
	case err != nil:
		f.fail(path, err)
	case info.IsDir():
		f.folder(path)
	default:
		f.file(path)
	}
}

// pattern adds what a pattern matches: "articles/**/*.md".
func (f *finder) pattern(pattern string) {
	list, err := doublestar.FilepathGlob(pattern)
	switch {
	case err != nil:
		f.fail(pattern, err)
	case len(list) == 0:
		f.fail(pattern, errors.New("no file matches this pattern"))
	}
	for _, path := range list {
		f.path(path)
	}
}

// folder adds the articles in and below a folder. Hidden files, the folders that
// hold other people's work and what .gitignore names are left out.
func (f *finder) folder(root string) {
	abs, err := filepath.Abs(root)
	if err != nil {
		f.fail(root, err)
		return
	}
	w := walker{finder: f, ignored: ignoredAbove(abs)}
	w.folder(root, abs)
	if w.found == 0 {
		f.empty = append(f.empty, root)
	}
}

// walker walks below one folder; ignored holds the .gitignore files of the
// folders it is in.
type walker struct {
	*finder
	ignored []ignoreFile
	found   int // files, and folders that cannot be read
}

// folder walks a folder; abs is its absolute path.
func (w *walker) folder(dir, abs string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		w.found++
		w.fail(dir, err)
	}
	outside := len(w.ignored)
	if list, ok := readIgnore(abs); ok {
		w.ignored = append(w.ignored, list)
	}
	for _, e := range entries {
		path, abs := filepath.Join(dir, e.Name()), filepath.Join(abs, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), ".") || ignored(w.ignored, abs, e.IsDir()):
		case e.IsDir():
			if e.Name() != "node_modules" && e.Name() != "vendor" {
				w.folder(path, abs)
			}
		case article.FormatOf(path) != article.Detect && readable(path, e):
			w.found++
			w.file(path)
		}
	}
	w.ignored = w.ignored[:outside]
}

// readable reports whether an entry is a file and not a folder behind a link, a
// pipe or a device. A link that leads nowhere is a file that cannot be read.
func readable(path string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular()
}

func (f *finder) file(path string) {
	f.add(path, func() ([]byte, error) { return readFile(path, f.limit) })
}

func (f *finder) fail(path string, err error) {
	f.add(path, func() ([]byte, error) { return nil, cause(path, err) })
}

// add adds a file, unless it was added before.
func (f *finder) add(path string, read func() ([]byte, error)) {
	if key := filepath.Clean(path); !f.seen[key] {
		f.seen[key] = true
		f.files = append(f.files, checks.File{Path: path, Read: read})
	}
}

// readFile reads a file that is no larger than the limit.
func readFile(path string, limit int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, cause(path, err)
	}
	defer file.Close()
	var size int64
	if info, err := file.Stat(); err == nil {
		size = info.Size()
	}
	data, err := readAll(file, size, limit)
	return data, cause(path, err)
}

// readAll reads to the end of r, which is about size bytes away.
func readAll(r io.Reader, size, limit int64) ([]byte, error) {
	if size > limit {
		return nil, fmt.Errorf("its %s are more than --max-size, %s", sizeText(size), sizeText(limit))
	}
	data := make([]byte, 0, size+512)
	for {
		n, err := r.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		switch {
		case int64(len(data)) > limit:
			return nil, fmt.Errorf("it is larger than --max-size, %s", sizeText(limit))
		case err == io.EOF:
			return data, nil
		case err != nil:
			return nil, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// cause says of which file an error speaks, once and in plain words.
func cause(path string, err error) error {
	var e *fs.PathError
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		err = errors.New("there is no such file or folder")
	case errors.As(err, &e):
		err = e.Err
	}
	return fmt.Errorf("%s: %w", path, err)
}
