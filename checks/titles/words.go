package titles

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// likeCase writes a title with capitals as another has them: "prime minister"
// for "President" is "Prime Minister".
func likeCase(title, model string) string {
	first, _ := utf8.DecodeRuneInString(model)
	if model == strings.ToUpper(model) && strings.ToUpper(model) != strings.ToLower(model) && len(model) > 1 {
		return strings.ToUpper(title)
	}
	capital := unicode.IsUpper(first)
	words := strings.Split(title, " ")
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		switch {
		case w == "of" || w == "the" || w == "for" || n == 0:
		case capital:
			words[i] = string(unicode.ToUpper(r)) + w[n:]
		case w != strings.ToUpper(w):
			words[i] = string(unicode.ToLower(r)) + w[n:]
		}
	}
	return strings.Join(words, " ")
}
