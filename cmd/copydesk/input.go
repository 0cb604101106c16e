package main

import (
	"fmt"
	"math"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"copydesk/article"
)

// input says which articles a verb reads and how.
type input struct {
	date    string
	maxSize string
	jobs    int
}

// flags adds the flags of reading to a verb's.
func (in *input) flags(set *pflag.FlagSet) {
	set.StringVar(&in.date, "date", "", "`day` of publication, as 2011-09-12; it goes before the one that an article gives")
	set.StringVar(&in.maxSize, "max-size", "32MiB", "largest `size` of a file that is read")
	set.IntVarP(&in.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "articles that are read at a time")
}

// options are the flags as the reader of articles takes them.
func (in *input) options() (article.Options, error) {
	var o article.Options
	if in.jobs < 1 {
		return o, usage(fmt.Errorf("--jobs is %d, and nothing can be done by fewer than 1", in.jobs))
	}
	if in.date == "" {
		return o, nil
	}
	t, err := time.Parse(time.DateOnly, in.date)
	if err != nil {
		return o, usage(fmt.Errorf("--date %q is not a day written as 2011-09-12", in.date))
	}
	day, ok := article.DayOf(t.Year(), int(t.Month()), t.Day())
	if !ok {
		return o, usage(fmt.Errorf("--date %q is in no year from 1 to 9999", in.date))
	}
	o.Published = day
	return o, nil
}

// limit is the largest size of a file, in bytes.
func (in *input) limit() (int64, error) {
	n, ok := parseSize(in.maxSize)
	if !ok {
		return 0, usage(fmt.Errorf("--max-size %q is not a size such as 500kB, 32MiB or 1000000", in.maxSize))
	}
	return n, nil
}

// parseSize reads a number of bytes: "32MiB", "1.5 MB", "1000".
func parseSize(s string) (int64, bool) {
	at := strings.IndexFunc(s, func(r rune) bool { return (r < '0' || r > '9') && r != '.' })
	if at < 0 {
		at = len(s)
	}
	unit, ok := map[string]float64{
		"": 1, "b": 1, "k": 1e3, "kb": 1e3, "kib": 1 << 10, "m": 1e6, "mb": 1e6, "mib": 1 << 20, "g": 1e9, "gb": 1e9, "gib": 1 << 30,
	}[strings.ToLower(strings.TrimSpace(s[at:]))]
	n, err := strconv.ParseFloat(s[:at], 64)
	n *= unit
	if !ok || err != nil || n < 1 || n > math.MaxInt64/2 {
		return 0, false
	}
	return int64(n), true
}

// sizeText is a number of bytes as people write it: "32 MiB", "1.2 MiB".
func sizeText(n int64) string {
	units := []string{"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"}
	size, i := float64(n), 0
	for size >= 1024 && i < len(units)-1 {
		size, i = size/1024, i+1
	}
	return strings.TrimSuffix(strconv.FormatFloat(size, 'f', min(i, 1), 64), ".0") + " " + units[i]
}
