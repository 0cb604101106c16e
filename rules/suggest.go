package rules

import (
	"fmt"
	"slices"
	"strings"
)

// Suggest returns the known word that was probably meant by a misspelt one, or
// the empty string when none is near. Of words equally near it takes the first
// of the alphabet. A name without its family is near: "change" means
// "figures/change".
func Suggest(word string, known []string) string {
	best, distance := "", 2+len(word)/5
	sorted := slices.Clone(known)
	slices.Sort(sorted)
	for _, k := range sorted {
		if _, name, ok := strings.Cut(k, "/"); ok && name == word {
			return k
		}
		if d := edits(strings.ToLower(word), strings.ToLower(k)); d < distance && d < len(k) {
			best, distance = k, d
		}
	}
	return best
}

// didYouMean is the tail of a message about an unknown word.
func didYouMean(word string, known []string) string {
	if s := Suggest(word, known); s != "" {
		return fmt.Sprintf("; did you mean %q?", s)
	}
	return ""
}

// edits is the number of letters added, dropped, changed or swapped with their
// neighbour that make b of a (optimal string alignment).
func edits(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
