package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestIgnored(t *testing.T) {
	for _, c := range []struct {
		lines, path string
		folder      bool
		want        bool
	}{
		{"a.md", "/r/a.md", false, true},
		{"a.md", "/r/deep/down/a.md", false, true},
		{"/a.md", "/r/deep/a.md", false, false},
		{"deep/a.md", "/r/deep/a.md", false, true},
		{"deep/a.md", "/r/x/deep/a.md", false, false},
		{"**/deep/a.md", "/r/x/deep/a.md", false, true},
		{"drafts/", "/r/news/drafts", true, true},
		{"drafts/", "/r/news/drafts", false, false},
		{"*.md\n!b.md", "/r/b.md", false, false},
		{"!b.md\n*.md", "/r/b.md", false, true},
		{"{a,b}.md", "/r/a.md", false, false},
		{"{a,b}.md", "/r/{a,b}.md", false, true},
		{"# a.md", "/r/a.md", false, false},
		{`\#a.md`, "/r/#a.md", false, true},
		{"a.md  ", "/r/a.md", false, true},
		{"\n\r\na.md\r\n", "/r/a.md", false, true},
		{"[", "/r/[", false, false},
		{"a?c.md", "/r/abc.md", false, true},
		{"a*d.md", "/r/ab/d.md", false, false},
		{"a.md", "/elsewhere/a.md", false, false},
	} {
		file := ignoreFile{dir: "/r"}
		for line := range strings.Lines(c.lines) {
			if l, ok := ignorePattern(line); ok {
				file.lines = append(file.lines, l)
			}
		}
		if got := ignored([]ignoreFile{file}, c.path, c.folder); got != c.want {
			t.Errorf("that %q leaves out %s is %v", c.lines, c.path, got)
		}
	}
}

func TestTheNearestIgnoreFileCounts(t *testing.T) {
	above, _ := ignorePattern("*.md")
	below, _ := ignorePattern("!a.md")
	files := []ignoreFile{{"/r", []ignoreLine{above}}, {"/r/news", []ignoreLine{below}}}
	if ignored(files, "/r/news/a.md", false) || !ignored(files, "/r/news/b.md", false) || !ignored(files, "/r/a.md", false) {
		t.Error("the nearest file does not count")
	}
}

func TestParseSize(t *testing.T) {
	for text, want := range map[string]int64{
		"1": 1, "500kB": 500_000, "32MiB": 32 << 20, "1.5 MB": 1_500_000, "2g": 2_000_000_000, "1GiB": 1 << 30, "10b": 10,
		"": 0, "0": 0, "MB": 0, "-1": 0, "1.2.3": 0, "12 parsecs": 0, "1e9": 0, "99999999999999999999": 0, "9999999999 GiB": 0,
	} {
		if got, ok := parseSize(text); got != want || ok != (want > 0) {
			t.Errorf("%q is %d bytes (%v), want %d", text, got, ok, want)
		}
	}
	for n, want := range map[int64]string{0: "0 bytes", 1023: "1023 bytes", 1024: "1 KiB", 1536: "1.5 KiB", 32 << 20: "32 MiB", 5 << 40: "5 TiB"} {
		if got := sizeText(n); got != want {
			t.Errorf("%d bytes are %q, want %q", n, got, want)
		}
	}
}

// TestProgress draws the bar after a second and not before, and takes it away.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	now := time.Unix(0, 0)
	p := &progress{to: &out, total: 3, begun: now, now: func() time.Time { return now }}
	p.hide()
	p.step()
	if out.Len() > 0 {
		t.Errorf("there is a bar at once: %q", out.String())
	}
	now = now.Add(patience + time.Millisecond)
	p.step()
	if !strings.Contains(out.String(), "2/3") {
		t.Errorf("there is no bar after a second: %q", out.String())
	}
	p.hide()
	if at := strings.LastIndexByte(out.String(), '\r'); at < 0 || strings.TrimSpace(out.String()[at:]) != "" {
		t.Errorf("the bar is not taken away: %q", out.String())
	}
	out.Reset()
	quiet := &progress{total: 3, begun: time.Unix(0, 0), now: func() time.Time { return now }}
	quiet.step()
	quiet.hide()
	if out.Len() > 0 {
		t.Errorf("there is a bar where there is no terminal: %q", out.String())
	}
}

func TestCode(t *testing.T) {
	for _, c := range []struct {
		err  error
		code int
		says string
	}{
		{nil, exitClean, ""},
		{exitWith(exitClean), exitClean, ""},
		{exitWith(exitFindings), exitFindings, ""},
		{errors.New("unknown verb"), exitUsage, "copydesk: unknown verb\n"},
		{usage(errors.New("a\nb")), exitUsage, "copydesk: a\ncopydesk: b\n"},
		{fmt.Errorf("drawing: %w", &exit{exitUnread, errors.New("no room")}), exitUnread, "copydesk: no room\n"},
		{writing(fmt.Errorf("write: %w", syscall.EPIPE)), exitClosedPipe, ""},
	} {
		var said bytes.Buffer
		c2 := command{err: &said}
		if got := c2.code(c.err); got != c.code || said.String() != c.says {
			t.Errorf("the exit code of %v is %d and it says %q; want %d and %q", c.err, got, said.String(), c.code, c.says)
		}
	}
}
