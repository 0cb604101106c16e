package article

// markQuotes sets InQuotes on the tokens of a block that stand between
// quotation marks. A quotation that is opened and not closed runs to the end of
// the block, as it does when the next paragraph goes on with it.
func (d *Document) markQuotes(r Range) {
	toks := d.Tokens[r.First:r.End]
	double, single := false, -1
	for i := range toks {
		t := &toks[i]
		if t.Kind == Punct {
			switch t.Form {
			case formStraight:
				if inches := !double && i > 0 && toks[i-1].Kind == Number && !t.Is(SpaceBefore); !inches {
					double = !double
				}
				continue
			case formOpenDouble:
				double = true
				continue
			case formCloseDouble:
				double = false
				continue
			case formApostrophe, formOpenSingle, formCloseSingle:
				if i == single {
					single = -1
				} else if single < 0 && opensSingle(toks, i) {
					single = closesSingle(toks, i)
				}
				continue
			}
		}
		if double || single >= 0 {
			t.Flags |= InQuotes
		}
	}
}

var (
	formStraight    = FormOf("\"")
	formOpenDouble  = FormOf("“")
	formCloseDouble = FormOf("”")
	formApostrophe  = FormOf("'")
	formOpenSingle  = FormOf("‘")
	formCloseSingle = FormOf("’")
)

func opensSingle(toks []Token, i int) bool {
	return toks[i].Form != formCloseSingle && (toks[i].Is(SpaceBefore) || i > 0 && toks[i-1].Kind == Punct) &&
		i+1 < len(toks) && !toks[i+1].Is(SpaceBefore) && toks[i+1].Kind != Number
}

// closesSingle returns the index of the mark that closes the single quotation
// opened at i, or -1.
func closesSingle(toks []Token, i int) int {
	for j := i + 1; j < len(toks); j++ {
		f := toks[j].Form
		if toks[j].Kind == Punct && (f == formApostrophe || f == formCloseSingle) && !toks[j].Is(SpaceBefore) &&
			(j+1 == len(toks) || toks[j+1].Is(SpaceBefore) || toks[j+1].Kind == Punct) {
			return j
		}
	}
	return -1
}
