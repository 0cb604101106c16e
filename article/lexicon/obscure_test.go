package lexicon

import (
	"fmt"
	"testing"
)

func TestObscure(t *testing.T) {
	for _, word := range []string{"egality", "mucinous", "raunch", "abacterial", "yealms"} {
		if !Obscure(word) {
			t.Errorf("%q is not found", word)
		}
	}
	wrong := 0
	for i := range 20000 {
		if Obscure(fmt.Sprintf("xq%dz", i)) {
			wrong++
		}
	}
	if wrong > 100 {
		t.Errorf("%d of 20000 words that there are not are found", wrong)
	}
}
