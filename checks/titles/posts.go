package titles

import (
	"copydesk/article"
	"copydesk/facts"
)

// post is an office as one that shuts out others: nobody is president and prime
// minister at once. Posts of one group with different values exclude each other.
type post struct {
	group group
	value uint32
}

// group is a set of offices of which a person holds one.
type group uint8

// The groups.
const (
	noGroup   group = iota
	ofState         // president, prime minister
	ofCabinet       // ministers by their field
	ofSeat          // senator, representative, governor, mayor
	ofFirm          // chief executive, chairman
	ofChurch        // bishop, archbishop
	ofRank          // colonel, major, inspector
	ofThrone        // king, prince
)

// groups gives the group of each office that has one.
func groupOf(o facts.Office) group {
	switch o {
	case facts.President, facts.VicePresident, facts.PrimeMinister, facts.Chancellor:
		return ofState
	case facts.Minister, facts.Secretary:
		return ofCabinet
	case facts.Senator, facts.Representative, facts.Governor, facts.Mayor:
		return ofSeat
	case facts.Chairman, facts.ChiefExecutive, facts.FinanceChief, facts.OperatingChief, facts.ManagingDirector:
		return ofFirm
	case facts.Pope, facts.Cardinal, facts.Archbishop, facts.Bishop:
		return ofChurch
	case facts.General, facts.Colonel, facts.Major, facts.Captain, facts.Lieutenant, facts.Sergeant, facts.Corporal, facts.Admiral, facts.Commodore, facts.Constable, facts.Inspector, facts.Superintendent:
		return ofRank
	case facts.Monarch, facts.Royal:
		return ofThrone
	}
	return noGroup
}

// postOf returns the post that a title names, if it is one that shuts out others.
func postOf(doc *article.Document, t *facts.Title) post {
	p := post{groupOf(t.Office), uint32(t.Office)}
	if t.Office == facts.Chief && t.Of.Len() > 0 && doc.Tokens[t.Of.First].Form == formBattalion {
		p.group = ofRank
	}
	switch p.group {
	case ofCabinet:
		f := t.Field
		if f == formState {
			f = formForeign
		}
		return p.by(uint32(f), portfolios.Has(f))
	}
	return p
}

// by is the post with a value of its own, or none.
func (p post) by(value uint32, ok bool) post {
	if !ok {
		return post{}
	}
	p.value = value
	return p
}

var (
	formState     = article.FormOf("state")
	formBattalion = article.FormOf("battalion")
	formForeign   = article.FormOf("foreign")

	portfolios = article.NewSet("foreign", "finance", "economy", "defence", "interior", "home", "justice", "health", "education", "trade", "transport", "agriculture",
		"environment", "energy", "culture", "labour", "industry", "welfare", "communities", "immigration", "security", "information", "tourism", "science", "housing")
)

// claim is one title of a person that names a post.
type claim struct {
	post
	title *facts.Title
	span  article.Span // of the words of the office
}

// claims collects the titles of an entity that name posts.
func claims(doc *article.Document, f *facts.Facts, e *facts.Entity, list []claim) []claim {
	for _, i := range e.Titles {
		t := &f.Titles[i]
		if p := postOf(doc, t); p.group != noGroup {
			list = append(list, claim{p, t, doc.SpanOf(t.Post)})
		}
	}
	return list
}

// held reports whether the bearer holds the post. An outgoing, late or retired
// holder has held no other, and who "became foreign minister in January" is
// foreign minister; with a year it is history.
func (c *claim) held(doc *article.Document) bool {
	mods := c.title.Mods &^ (facts.Outgoing | facts.Late | facts.Retired)
	if c.group == ofCabinet && !yearAfter(doc, c.title.Post.End) {
		mods &^= facts.Became
	}
	return mods.Held()
}

// yearAfter reports whether a year stands within a few words after token i.
func yearAfter(doc *article.Document, i uint32) bool {
	for end := i + 5; i < end && int(i) < len(doc.Tokens); i++ {
		if t := &doc.Tokens[i]; t.Kind == article.Number && t.Len() == 4 {
			return true
		}
	}
	return false
}

// apart reports whether two posts are of two countries, or of two firms: nobody
// is chairman and chief executive of Acme unless told, but he may be the one's
// chairman and the other's chief executive.
func apart(doc *article.Document, a, b *claim) bool {
	if a.title.Nation != 0 && b.title.Nation != 0 && a.title.Nation != b.title.Nation {
		return true
	}
	return a.group == ofFirm && named(doc, a.title.Of) && named(doc, b.title.Of) && !shared(doc, a.title.Of, b.title.Of)
}

// named reports whether what a title is of begins or ends with a capital.
func named(doc *article.Document, of article.Range) bool {
	return of.Len() > 0 && (doc.Tokens[of.First].Is(article.Capitalised) || doc.Tokens[of.End-1].Is(article.Capitalised))
}

// shared reports whether a capitalised word stands in both ranges.
func shared(doc *article.Document, a, b article.Range) bool {
	for i := a.First; i < a.End; i++ {
		for k := b.First; k < b.End; k++ {
			if t := &doc.Tokens[i]; t.Is(article.Capitalised) && t.Form == doc.Tokens[k].Form {
				return true
			}
		}
	}
	return false
}
