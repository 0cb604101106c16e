package reports

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestShortening(t *testing.T) {
	tests := []struct {
		name  string
		cut   func(string, int) string
		text  string
		width int
		want  string
	}{
		{"a text that fits stays as it is", cut, "harbour", 7, "harbour"},
		{"an end is cut between letters", cut, "harbour", 6, "harbo…"},
		{"a letter and its accent stay together", cut, "cafe\u0301s here", 5, "cafe\u0301…"},
		{"a wide letter is left out when half of it would fit", cut, "川の町", 4, "川…"},
		{"no room shows nothing", cut, "harbour", 0, ""},
		{"room for one shows that something is left out", cut, "harbour", 1, "…"},
		{"a front is cut between letters", cutFront, "testdata/harbour.txt", 12, "…harbour.txt"},
		{"a front of wide letters is cut", cutFront, "川の町", 4, "…町"},
		{"a front without room shows nothing", cutFront, "harbour", 0, ""},
		{"a middle is cut", cutMiddle, "abcdefghij", 7, "abc…hij"},
		{"the last words stay", wordsEnd, "said that the wall would cost ", 12, "…would cost "},
		{"a long last word is cut", wordsEnd, "see https://example.org/harbour/wall", 20, "…le.org/harbour/wall"},
		{"a part of a short word is not shown", wordsEnd, "Landings rose ", 4, "… "},
		{"the first words stay", wordsBegin, " in stone, which lasts", 13, " in stone,…"},
		{"a part of a first word is not shown", wordsBegin, " thousands of them", 6, " …"},
		{"writing without spaces is cut anywhere", wordsBegin, "川の町駅前商店街", 13, "川の町駅前商…"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := tt.cut(tt.text, tt.width)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if cells(got) > tt.width {
				t.Errorf("%q takes %d cells, more than %d", got, cells(got), tt.width)
			}
		})
	}
}

func TestFlat(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"line ends and tabs become one space", "a\r\n\t b", "a b"},
		{"a space at an end stays", " a\u00a0", " a "},
		{"escapes of a terminal are taken apart", "a\x1b[31mb\u009bc", "a[31mbc"},
		{"marks of direction are left out", "a\u202Eb\u2066c", "abc"},
		{"a family is three faces", "👩\u200D👩\u200D👧", "👩👩👧"},
		{"a joiner between letters stays", "क\u094d\u200Dष", "क\u094d\u200Dष"},
		{"skin and picture style are left out", "👍🏽 ❤\uFE0F", "👍 ❤"},
		{"broken bytes are shown as such", "a\xffb", "a\uFFFDb"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, flat(tt.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		name, text string
		width      int
		want       []string
	}{
		{"words stay whole", "the wall will cost more", 9, []string{"the wall", "will cost", "more"}},
		{"a word that fits no line is cut", "a supercalifragilistic word", 10, []string{"a", "supercali…", "word"}},
		{"no words are no lines", "  ", 10, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := wrap(tt.text, tt.width); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
