//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"copydesk": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("SAMPLES", e.Getenv("PWD")+"/testdata/articles")
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"code": code, "fill": fill, "closed": closed, "vanish": vanish, "interrupt": interrupt, "same": same,
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", name)
		},
		RequireUniqueNames: true,
		UpdateScripts:      os.Getenv("UPDATE") != "",
	})
}

// code runs a program that must end with an exit code: code 3 copydesk none.md.
func code(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	if got := exitCode(ts.Exec(args[1], args[2:]...)); got != want {
		ts.Fatalf("the exit code is %d, want %d", got, want)
	}
}

// exitCode is the exit code that an error of running a program stands for.
func exitCode(err error) int {
	var e *exec.ExitError
	switch {
	case err == nil:
		return 0
	case !errors.As(err, &e):
		return -1
	}
	if status, ok := e.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return 128 + int(status.Signal())
	}
	return e.ExitCode()
}

// fill writes a file of a kind that nobody would put in an archive of text.
func fill(ts *testscript.TestScript, _ bool, args []string) {
	text := map[string]func() string{
		"empty":  func() string { return "" },
		"crlf":   func() string { return "Ferry late\r\n\r\nThe the ferry\r\nwas late.\r\n" },
		"latin":  func() string { return "Caf\xe9 opens\n\nThe the caf\xe9 cost \x80 20.\n" },
		"broken": func() string { return "Title\n\n\xff\xfe\xfd the the \xc3( \xf0\x9f\x98 end.\n" },
		"utf16":  func() string { return utf16le("Ferry late\n\nThe the ferry was late.\n") },
		"nul": func() string {
			return "Title\n\nIt stood the the\x00 whole night there.\n" + strings.Repeat("And on and on it went. ", 20)
		},
		"binary": func() string {
			return "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00" + strings.Repeat("\x00\x01", 99)
		},
		"line": func() string {
			return strings.Repeat("The ferry was late again and cost $20 million more. ", 30<<20/52) + "It was the the end.\n"
		},
		"nested": func() string {
			return strings.Repeat("<div><b>", 5000) + "the the end" + strings.Repeat("</b></div>", 5000)
		},
		"quotes":  func() string { return strings.Repeat("> ", 10000) + "the the end\n" },
		"sparse":  func() string { return "" },
		"faulty":  func() string { return "Ferry late\n\n" + strings.Repeat("The the ferry was late.\n\n", 2000) },
		"article": func() string { return "Ferry late\n\nThe the ferry was late.\n" },
	}[args[0]]
	if text == nil {
		ts.Fatalf("there is no kind %q", args[0])
	}
	for _, name := range args[1:] {
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text()), 0o644))
		if args[0] == "sparse" {
			ts.Check(os.Truncate(ts.MkAbs(name), 40<<20))
		}
	}
}

func utf16le(s string) string {
	b := []byte{0xFF, 0xFE}
	for _, c := range []byte(s) {
		b = append(b, c, 0)
	}
	return string(b)
}

// same runs a program with one and with several jobs: it must write the same.
func same(ts *testscript.TestScript, _ bool, args []string) {
	var want string
	for i, jobs := range []string{"1", "2", "7", "1"} {
		_ = ts.Exec("copydesk", append([]string{"check", "--jobs", jobs}, args...)...)
		got := ts.ReadFile("stdout")
		if i == 0 {
			want = got
		}
		if got != want || got == "" {
			ts.Fatalf("with --jobs %s the report is another:\n%s\nand not\n%s", jobs, got, want)
		}
	}
}

// process is a program that runs beside the script, in its folder.
func process(ts *testscript.TestScript, args []string) (cmd *exec.Cmd, stderr *bytes.Buffer) {
	path, err := exec.LookPath("copydesk")
	ts.Check(err)
	cmd, stderr = exec.Command(path, args...), &bytes.Buffer{}
	cmd.Dir, cmd.Stderr = ts.MkAbs("."), stderr
	return cmd, stderr
}

// closed runs the program with a reader that goes away after the first bytes.
func closed(ts *testscript.TestScript, _ bool, args []string) {
	cmd, stderr := process(ts, args)
	out, err := cmd.StdoutPipe()
	ts.Check(err)
	ts.Check(cmd.Start())
	_, err = io.ReadFull(out, make([]byte, 16))
	ts.Check(err)
	ts.Check(out.Close())
	if got := exitCode(cmd.Wait()); got != exitClosedPipe {
		ts.Fatalf("the exit code is %d, want %d", got, exitClosedPipe)
	}
	if stderr.Len() > 0 {
		ts.Fatalf("it complains: %s", stderr)
	}
}

// held runs the program over a pipe and the other paths. When it has begun to
// read the pipe, before is called; then the pipe gives an article.
func held(ts *testscript.TestScript, paths []string, before func(cmd *exec.Cmd)) (code int, stdout, stderr string) {
	pipe := ts.MkAbs("pipe.txt")
	ts.Check(syscall.Mkfifo(pipe, 0o600))
	cmd, errors := process(ts, append([]string{"check", "--jobs", "1", "pipe.txt"}, paths...))
	var out bytes.Buffer
	cmd.Stdout = &out
	ts.Check(cmd.Start())
	w, err := os.OpenFile(pipe, os.O_WRONLY, 0) // waits for the reader
	ts.Check(err)
	before(cmd)
	_, _ = w.WriteString("Ferry late\n\nThe ferry was late.\n")
	ts.Check(w.Close())
	return exitCode(cmd.Wait()), out.String(), errors.String()
}

// vanish takes a file away while the program reads the one before it.
func vanish(ts *testscript.TestScript, _ bool, args []string) {
	code, out, stderr := held(ts, args, func(*exec.Cmd) { ts.Check(os.Remove(ts.MkAbs(args[0]))) })
	if code != exitUnread {
		ts.Fatalf("the exit code is %d, want %d", code, exitUnread)
	}
	ts.Logf("%s%s", out, stderr)
	if !strings.Contains(out, args[0]+":\n    there is no such file or folder\n") {
		ts.Fatalf("the report says nothing of the file:\n%s%s", out, stderr)
	}
}

// interrupt presses Ctrl-C while the program reads.
func interrupt(ts *testscript.TestScript, _ bool, args []string) {
	code, out, stderr := held(ts, args, func(cmd *exec.Cmd) {
		ts.Check(cmd.Process.Signal(os.Interrupt))
		time.Sleep(100 * time.Millisecond)
	})
	if code != exitInterrupted || stderr != "copydesk: interrupted after 0 of 2 files\n" {
		ts.Fatalf("the exit code is %d, want %d; it says:\n%s%s", code, exitInterrupted, out, stderr)
	}
}
