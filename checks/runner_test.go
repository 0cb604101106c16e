package checks

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"copydesk/article"
)

// texts are n files; read is called as each is read.
func texts(n int, read func(i int)) []File {
	files := make([]File, n)
	for i := range files {
		files[i] = File{Path: fmt.Sprintf("%04d.txt", i), Read: func() ([]byte, error) {
			read(i)
			return fmt.Appendf(nil, "Article %d has ten percent more.\n", i), nil
		}}
	}
	return files
}

func TestRunYieldsInInputOrder(t *testing.T) {
	set := newSet(t, phraseRule("a/percent", Phrase{Text: "percent"}))
	var want string
	for _, jobs := range []int{1, 2, 3, 16, 1000} {
		files := texts(100, func(i int) {
			if i%7 == 0 {
				time.Sleep(time.Millisecond)
			}
		})
		var b strings.Builder
		n := 0
		for r := range set.Run(t.Context(), files, jobs, article.Options{}) {
			if r.Path != files[n].Path || r.Err != nil {
				t.Fatalf("with %d jobs result %d is %s (%v)", jobs, n, r.Path, r.Err)
			}
			n++
			fmt.Fprintln(&b, r.Path, r.Doc.Text, r.Findings)
		}
		if want == "" {
			want = b.String()
		}
		if n != 100 || b.String() != want {
			t.Errorf("with %d jobs there are %d results, or they differ from those of one job", jobs, n)
		}
	}
}

func TestRunHoldsFewFilesAtATime(t *testing.T) {
	const jobs, most = 2, fewBytes / (4 * 2)
	for _, tt := range []struct{ files, size, ahead int }{
		{200, 0, 4*jobs + 2*200/(8*jobs)},
		{2000, 0, 4*jobs + 2*handful},
		{200, most, 4 * jobs},
	} {
		var read atomic.Int64
		files := texts(tt.files, func(int) { read.Add(1) })
		for i := range files {
			short := files[i].Read
			files[i].Read = func() ([]byte, error) {
				text, err := short()
				return append(text, bytes.Repeat([]byte(" "), tt.size)...), err
			}
		}
		taken := 0
		for range newSet(t).Run(t.Context(), files, jobs, article.Options{}) {
			if taken < 200 {
				time.Sleep(200 * time.Microsecond)
			}
			if ahead := int(read.Load()) - taken; ahead > tt.ahead+jobs {
				t.Fatalf("%d of %d files of %d bytes are read ahead", ahead, tt.files, tt.size)
			}
			taken++
		}
		if taken != tt.files {
			t.Errorf("%d results, want %d", taken, tt.files)
		}
	}
}

// TestRunTellsAtOnce holds that a result does not wait for one behind it, however
// long that one takes.
func TestRunTellsAtOnce(t *testing.T) {
	for _, n := range []int{2, 20, 1000} {
		told := make(chan struct{})
		files := texts(n, func(i int) {
			if i == n-1 {
				select {
				case <-told:
				case <-time.After(10 * time.Second):
				}
			}
		})
		taken := 0
		for range newSet(t).Run(t.Context(), files, 2, article.Options{}) {
			if taken++; taken == n-1 {
				close(told)
			}
		}
	}
}

func TestRunOfNothing(t *testing.T) {
	for r := range newSet(t).Run(t.Context(), nil, 4, article.Options{}) {
		t.Errorf("there is a result: %+v", r)
	}
}

func TestRunEndsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	for range newSet(t).Run(ctx, texts(1000, func(int) {}), 3, article.Options{}) {
		if n++; n == 5 {
			cancel()
		}
	}
	if n >= 1000 {
		t.Error("the run went on after it was cancelled")
	}
}

func TestRunEndsWhenTheCallerStops(t *testing.T) {
	var read atomic.Int64
	for range newSet(t).Run(t.Context(), texts(1000, func(int) { read.Add(1) }), 3, article.Options{}) {
		break
	}
	if n := read.Load(); n > 4*3+2*handful+3 {
		t.Errorf("%d files were read for one result", n)
	}
}

func TestRunGoesOnAfterFaults(t *testing.T) {
	panics := &Check{Info: Info{Name: "a/panics", Severity: Error}, Run: func(p *Pass) {
		if strings.HasPrefix(p.Doc.Path, "0001") {
			panic("out of ink")
		}
	}}
	files := texts(5, func(i int) {
		if i == 3 {
			panic("torn paper")
		}
	})
	gone := errors.New("the file is gone")
	files[2].Read = func() ([]byte, error) { return nil, gone }
	files[4].Read = func() ([]byte, error) { return []byte("\x7fELF\x00\x00\x00\x01\x00\x00\x00\x00"), nil }
	set := newSet(t, panics.Default(), phraseRule("a/percent", Phrase{Text: "percent"}))
	var results []Result
	for r := range set.Run(t.Context(), files, 2, article.Options{}) {
		results = append(results, r)
	}
	if len(results) != 5 {
		t.Fatalf("%d results, want 5", len(results))
	}
	for i, want := range []string{"", "0001.txt: rule a/panics failed: out of ink", "the file is gone", "0003.txt: reading failed: torn paper", "0004.txt: not a text file"} {
		got := ""
		if results[i].Err != nil {
			got, _, _ = strings.Cut(results[i].Err.Error(), "\n")
		}
		if got != want {
			t.Errorf("error of file %d is %q, want %q", i, got, want)
		}
	}
	if !errors.Is(results[2].Err, gone) {
		t.Error("the cause of a file that cannot be read is lost")
	}
	if len(results[1].Findings) != 1 {
		t.Error("the findings of the other rules are lost")
	}
}
