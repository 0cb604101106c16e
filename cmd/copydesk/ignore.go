package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// ignoreFile is a .gitignore with the folder that it stands in.
type ignoreFile struct {
	dir   string
	lines []ignoreLine
}

// ignoreLine is a pattern of a .gitignore, for paths below its folder.
type ignoreLine struct {
	pattern string
	keep    bool // "!pattern": not left out after all
	folders bool // "pattern/": folders alone
}

// ignoredAbove reads the .gitignore files of the folders above an absolute path,
// up to the root of the repository that it is in. There are none outside
// repositories.
func ignoredAbove(abs string) []ignoreFile {
	var list []ignoreFile
	for {
		if _, err := os.Lstat(filepath.Join(abs, ".git")); err == nil {
			slices.Reverse(list)
			return list
		}
		parent := filepath.Dir(abs)
		if parent == abs {
			return nil
		}
		abs = parent
		if file, ok := readIgnore(abs); ok {
			list = append(list, file)
		}
	}
}

// readIgnore reads the .gitignore of a folder, an absolute path; ok is false when
// there is none.
func readIgnore(dir string) (file ignoreFile, ok bool) {
	data, err := os.ReadFile(filepath.Join(dir, ".gitignore"))
	if err != nil {
		return file, false
	}
	file.dir = dir
	for line := range strings.Lines(string(data)) {
		if l, ok := ignorePattern(line); ok {
			file.lines = append(file.lines, l)
		}
	}
	return file, len(file.lines) > 0
}

// ignorePattern reads a line of a .gitignore. A pattern without a slash, or with
// one at its end alone, holds at any depth.
func ignorePattern(line string) (l ignoreLine, ok bool) {
	line = strings.TrimRight(line, "\r\n")
	for strings.HasSuffix(line, " ") && !strings.HasSuffix(line, `\ `) {
		line = line[:len(line)-1]
	}
	if line == "" || line[0] == '#' {
		return l, false
	}
	line, l.keep = strings.CutPrefix(line, "!")
	line, l.folders = strings.CutSuffix(line, "/")
	if strings.Contains(line, "/") {
		l.pattern = strings.TrimPrefix(line, "/")
	} else {
		l.pattern = "**/" + line
	}
	// Braces are no signs of a pattern there.
	l.pattern = strings.NewReplacer("{", `\{`, "}", `\}`).Replace(l.pattern)
	return l, l.pattern != "" && doublestar.ValidatePattern(l.pattern)
}

// ignored reports whether a path, an absolute one, is left out: the last line
// that matches it says so.
func ignored(files []ignoreFile, path string, folder bool) bool {
	for _, file := range slices.Backward(files) {
		rel, below := strings.CutPrefix(path, strings.TrimSuffix(file.dir, string(filepath.Separator))+string(filepath.Separator))
		if !below {
			continue
		}
		rel = filepath.ToSlash(rel)
		for _, l := range slices.Backward(file.lines) {
			if (!l.folders || folder) && doublestar.MatchUnvalidated(l.pattern, rel) {
				return !l.keep
			}
		}
	}
	return false
}
