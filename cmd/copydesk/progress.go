package main

import (
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// patience is how long the work may take before a bar shows how far it is.
const patience = time.Second

// progress draws a bar while files are read, on a terminal and nowhere else.
type progress struct {
	to    io.Writer // nil draws nothing
	total int
	done  int
	begun time.Time
	bar   *progressbar.ProgressBar // nil until the patience is at its end
	shown bool
	now   func() time.Time
}

// newProgress begins the work on a number of files.
func (c *command) newProgress(total int) *progress {
	p := &progress{total: total, begun: time.Now(), now: time.Now}
	if _, ok := terminal(c.err); ok && c.getenv("TERM") != "dumb" {
		p.to = c.err
	}
	return p
}

// step says that one more file is done.
func (p *progress) step() {
	p.done++
	if p.to == nil || p.bar == nil && p.now().Sub(p.begun) < patience {
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions(p.total,
			progressbar.OptionSetWriter(p.to),
			progressbar.OptionSetDescription("reading"),
			progressbar.OptionSetWidth(24),
			progressbar.OptionShowCount(),
			progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(),
		)
	}
	_ = p.bar.Set(p.done)
	p.shown = true
}

// hide takes the bar away, before something else is written to the terminal or
// for good; the next step shows it again.
func (p *progress) hide() {
	if p.shown {
		_ = p.bar.Clear()
		p.shown = false
	}
}
