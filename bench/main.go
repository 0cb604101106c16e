// Command bench times the built program over folders of articles that it makes,
// and says how fast it reads, how much memory it takes and how long it needs for
// one short article:
//
//	go run ./bench               # 2,000 and 20,000 articles
//	go run ./bench -files 500
//	go run ./bench ~/archive     # a folder of your own
//
// The benchmarks of the parts are in its test: go test -bench . ./bench
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"time"
)

func main() {
	files := flag.Int("files", 0, "number of articles; 2,000 and then 20,000 when not given")
	jobs := flag.Int("jobs", runtime.NumCPU(), "articles that are read at a time")
	flag.Parse()
	if err := run(*files, *jobs, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(files, jobs int, folders []string) error {
	dir, err := os.MkdirTemp("", "copydesk-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "copydesk")
	build := exec.Command("go", "build", "-o", program, "./cmd/copydesk")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return fmt.Errorf("building the program: %w", err)
	}
	fmt.Printf("%s, %s/%s, %d processors, %d jobs\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), jobs)
	if len(folders) == 0 {
		sizes := []int{files}
		if files == 0 {
			sizes = []int{2000, 20000}
		}
		for _, n := range sizes {
			folder := filepath.Join(dir, fmt.Sprint(n))
			if err := write(folder, n); err != nil {
				return err
			}
			folders = append(folders, folder)
		}
	}
	for _, folder := range folders {
		if err := timeFolder(program, folder, jobs); err != nil {
			return err
		}
	}
	return timeOne(program, dir)
}

// write makes a folder of articles.
func write(dir string, files int) error {
	c := newCorpus(1)
	for i := range files {
		name, text := c.article(i)
		sub := filepath.Join(dir, fmt.Sprintf("%03d", i/1000))
		if i%1000 == 0 {
			if err := os.MkdirAll(sub, 0o755); err != nil {
				return err
			}
		}
		if err := os.WriteFile(filepath.Join(sub, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// timeFolder times the best of three runs with everything on.
func timeFolder(program, folder string, jobs int) error {
	files, size := 0, int64(0)
	err := filepath.WalkDir(folder, func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err == nil {
			files, size = files+1, size+info.Size()
		}
		return err
	})
	if err != nil {
		return err
	}
	best, cpu, memory := time.Duration(1<<62), time.Duration(1<<62), int64(0)
	for range 3 {
		took, state, err := check(program, "--jobs", fmt.Sprint(jobs), "--format", "jsonl", "--min", "note", folder)
		if err != nil {
			return err
		}
		best, cpu = min(best, took), min(cpu, state.UserTime()+state.SystemTime())
		memory = max(memory, memoryOf(state))
	}
	mb := float64(size) / 1e6
	fmt.Printf("%6d files, %7.2f MB: %6.2f s, %6.1f MB/s, %6.2f s of processor time, %4d MB of memory\n",
		files, mb, best.Seconds(), mb/best.Seconds(), cpu.Seconds(), memory/1e6)
	return nil
}

// timeOne times the program from start to exit for one short article.
func timeOne(program, dir string) error {
	path := filepath.Join(dir, "short.txt")
	if err := os.WriteFile(path, []byte("Bridge opens\n\nThe bridge, which cost £4.2 million, opened on Friday, 12 May 2017, the county said.\n"), 0o644); err != nil {
		return err
	}
	var times []time.Duration
	for range 31 {
		took, _, err := check(program, path)
		if err != nil {
			return err
		}
		times = append(times, took)
	}
	slices.Sort(times)
	fmt.Printf("one short article: %.1f ms from start to exit (median of %d; the best is %.1f ms)\n",
		milliseconds(times[len(times)/2]), len(times), milliseconds(times[0]))
	return nil
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// check runs the program over a path; findings are no error.
func check(program string, args ...string) (time.Duration, *os.ProcessState, error) {
	cmd := exec.Command(program, append([]string{"check", "--config", "none", "--fail-on", "never"}, args...)...)
	cmd.Stderr = os.Stderr
	begun := time.Now()
	err := cmd.Run()
	took := time.Since(begun)
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) {
		return 0, nil, err
	}
	if code := cmd.ProcessState.ExitCode(); code != 0 {
		return 0, nil, fmt.Errorf("the program ended with exit code %d", code)
	}
	return took, cmd.ProcessState, nil
}
