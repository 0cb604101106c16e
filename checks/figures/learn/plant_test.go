package main

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestSlipsKeepTheShapeOfTheFigure(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for _, figure := range []string{"35", "1,250", "4.25", "12,345,678"} {
		for range 50 {
			got := slipOf(figure, rng)
			if len(got) != len(figure) || got == figure || strings.Count(got, ",") != strings.Count(figure, ",") {
				t.Fatalf("slipOf(%q) = %q", figure, got)
			}
		}
	}
	if got := slipOf("0", rng); got == "0" || got == "00" {
		t.Errorf(`slipOf("0") = %q`, got)
	}
}

func TestOtherFiguresAreAsRoundAndOfTheSize(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range 200 {
		if got := otherFigure("43,000", rng); !strings.HasSuffix(got, ",000") || !unlike(got, "43,000") || !isOff(got, "43,000", 0.06) || isOff(got, "43,000", 0.5) {
			t.Fatalf(`otherFigure("43,000") = %q`, got)
		}
		if got := otherFigure("3.25", rng); len(got) != 4 || got[1] != '.' {
			t.Fatalf(`otherFigure("3.25") = %q`, got)
		}
	}
	if got := otherFigure("half", rng); got != "" {
		t.Errorf(`otherFigure("half") = %q`, got)
	}
}

func TestGrouped(t *testing.T) {
	for in, want := range map[string]string{"123": "123", "1234": "1,234", "1234567.5": "1,234,567.5"} {
		if got := grouped(in); got != want {
			t.Errorf("grouped(%q) = %q, want %q", in, got, want)
		}
	}
}
