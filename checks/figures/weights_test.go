package figures

import (
	"testing"
)

func TestEveryFeatureHasANameAndAMeaning(t *testing.T) {
	for i, f := range Features() {
		if f.Name == "" || f.Meaning == "" || featureOf(f.Name) != i {
			t.Errorf("feature %d is %+v", i, f)
		}
	}
}

func TestWeightsKeepTheSigns(t *testing.T) {
	for k, m := range weights {
		for f, steps := range m {
			for _, s := range steps {
				if s.weight*float64(featureTable[f].Sign) < 0 {
					t.Errorf("%s: %s has the weight %g above %g", modelNames[k], featureTable[f].Name, s.weight, s.above)
				}
			}
		}
	}
}

func TestDigits(t *testing.T) {
	for _, c := range []struct {
		name string
		x, y string
		want feature
	}{
		{"two digits of two are exchanged", "$45", "$54", swapped},
		{"two digits of three are exchanged", "$341", "$431", swappedLong},
		{"two digits are exchanged across a third", "$3,412", "$3,214", swappedFine},
		{"one digit of three is wrong", "$341", "$351", oneOfThree},
		{"one digit of four is wrong", "$3,413", "$9,413", oneOfThree},
		{"one digit of two is wrong", "$34", "$38", oneOfTwo},
		{"round figures of one digit", "$20,000", "$10,000", oneFar},
	} {
		doc, f := parse(t, "They paid "+c.x+" and then "+c.y+".")
		var v vector
		newContexts(doc, f).digits(&v, &f.Amounts[0], &f.Amounts[1])
		if v[c.want] != 1 {
			t.Errorf("%s: %s and %s lack the feature %s", c.name, c.x, c.y, featureTable[c.want].Name)
		}
	}
}

func TestRelate(t *testing.T) {
	for _, c := range []struct {
		x, y string
		want relation
	}{
		{"$3 million", "$2.97 million", agree},
		{"$300 million", "$304 million", agree},
		{"$300 million", "$340 million", disagree},
		{"more than $300 million", "$310 million", agree},
		{"more than $300 million", "$340 million", stretched},
		{"about 400 trees", "412 trees", agree},
		{"up to 50 trees", "40 trees", stretched},
		{"nearly 50 trees", "48 trees", agree},
		{"$35 million", "$35 billion", apart},
		{"$1,000", "$1 million", apart},
		{"$10", "$95", apart},
		{"more than five trees", "more than four trees", stretched},
	} {
		_, f := parse(t, "They said "+c.x+" once and "+c.y+" later.")
		if len(f.Amounts) != 2 {
			t.Fatalf("%s, %s: %d amounts", c.x, c.y, len(f.Amounts))
		}
		for range 2 {
			if got := relate(&f.Amounts[0], &f.Amounts[1]); got != c.want {
				t.Errorf("%s and %s: got %d, want %d", c.x, c.y, got, c.want)
			}
			f.Amounts[0], f.Amounts[1] = f.Amounts[1], f.Amounts[0]
		}
	}
}
