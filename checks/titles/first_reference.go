package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var firstReference = &checks.Check{
	Info: checks.Info{
		Name:    "titles/first-reference",
		Summary: "A person is never given a first name, or only below.",
		Why: "Who comes into a story as \"chief executive Tarrant\" or \"their conductor, Mr Marr\" was introduced in a sentence that an editor has cut. Only people whom " +
			"the story brings in by what they do in a firm, a band or a house, or whose words it quotes, are looked at, and only those mentioned again; presidents, players and saints go by one name. " +
			"Who speaks before the sentence that says who it is has been moved by an edit.",
		Severity: checks.Warning,
		Examples: `Chief executive {==Tarrant==}{>>titles/first-reference: no first name<<} said that demand had surprised the firm. The president, Mr {==Obana==}{>>ok titles/first-reference: everybody knows him<<}, agreed. "We were closing shafts," Tarrant added.
`,
	},
	Run: runFirstReference,
}

func runFirstReference(p *checks.Pass) {
	tried := 0
	for i := range p.Facts.Entities {
		e := &p.Facts.Entities[i]
		unknown := e.Kind == facts.UnknownName && p.Facts.Names[e.Name].Words == 1
		if e.Kind != facts.Person && !unknown {
			continue
		}
		r := reference{p: p, entity: e}
		if p.Facts.Names[e.Name].Words != 1 {
			r.introducedLate()
			continue
		}
		n := r.first()
		if by := r.byRole(); by != nil && !nearly(p, by) {
			p.Report(r.finding(by))
			continue
		}
		if !unknown && n != nil && r.again() && (r.inOffice(n) || r.whoSaid(n)) || tried < mostPeople && r.nobody(&n, &tried) && !nearly(p, n) {
			p.Report(r.finding(n))
		}
	}
}

// finding says that nobody brings a person in.
func (r *reference) finding(n *facts.Name) checks.Finding {
	return checks.Finding{
		Span:    n.Span,
		Message: fmt.Sprintf("%q comes in here without a first name, and is given no first name below.", r.p.Doc.In(n.Span)),
	}
}

// reference looks at a person who has but one name.
type reference struct {
	p      *checks.Pass
	entity *facts.Entity
}

// first is the first mention in running text, if its word is a surname and
// nothing else: no word, no place, and no part of a longer name.
func (r *reference) first() *facts.Name {
	doc := r.p.Doc
	for _, m := range r.entity.Mentions {
		n := &r.p.Facts.Names[m]
		if doc.Blocks[doc.Sentences[n.Sentence].Block].Kind != article.Paragraph {
			continue
		}
		t := &doc.Tokens[n.Last]
		if facts.IsDictionary(t.Form) || facts.IsGiven(t.Form) || facts.IsPlace(t.Form) || t.Is(article.AllCaps) || t.Is(article.InQuotes) || n.Tokens.Len() != 1 {
			return nil
		}
		if i := n.Tokens.First; i > 0 && n.Title.Len() == 0 && doc.Tokens[i-1].Is(article.Capitalised) {
			return nil
		}
		return n
	}
	return nil
}

// again reports whether the person is mentioned twice in running text.
func (r *reference) again() bool {
	n := 0
	for _, m := range r.entity.Mentions {
		if k := r.p.Doc.Blocks[r.p.Doc.Sentences[r.p.Facts.Names[m].Sentence].Block].Kind; k == article.Paragraph {
			n++
		}
	}
	return n > 1
}

// inOffice reports whether the first mention brings somebody in by an office
// whose holders are not known to everybody.
func (r *reference) inOffice(n *facts.Name) bool {
	courtesy, known, office := false, false, false
	for _, k := range r.entity.Titles {
		t := &r.p.Facts.Titles[k]
		switch t.Office {
		case facts.Courtesy:
			courtesy = courtesy || r.p.Facts.Names[t.Name].Tokens == n.Tokens
		case facts.ChiefExecutive, facts.FinanceChief, facts.OperatingChief, facts.ManagingDirector, facts.Chairman, facts.Spokesman, facts.Founder:
			office = office || r.p.Facts.Names[t.Name].Tokens == n.Tokens && t.Where == facts.Before
		default:
			known = true
		}
	}
	return !known && office || courtesy && r.inFront(n)
}

// inFront reports whether a role and a comma stand before the courtesy title of
// a name: "their conductor, Mr Marr".
func (r *reference) inFront(n *facts.Name) bool {
	i := n.Title.First
	toks := r.p.Doc.Tokens
	return i >= 3 && toks[i-1].Form == formComma && facts.OfficeOf(toks[i-2].Form) > facts.Lawmaker && owners.Has(toks[i-3].Form)
}

// whoSaid reports whether the first mention goes on "Quigley, who has run it
// for eight years, said".
func (r *reference) whoSaid(n *facts.Name) bool {
	toks := r.p.Doc.Tokens
	s := r.p.Doc.Sentences[n.Sentence].Tokens
	i := n.Tokens.End
	if n.Tokens.First != s.First || i+3 >= s.End || toks[i].Form != formComma || toks[i+1].Form != formWho || !whoVerbs.Has(toks[i+2].Form) {
		return false
	}
	for i += 3; i+1 < s.End; i++ {
		if toks[i].Form == formComma {
			return facts.IsSaying(toks[i+1].Form)
		}
	}
	return false
}

var (
	formComma = article.FormOf(",")
	formWho   = article.FormOf("who")

	owners   = article.NewSet("their", "its", "his", "her")
	whoVerbs = article.NewSet("has", "runs", "owns", "works", "leads", "heads")
)
