package article

import "strings"

// topic is a set of things that page furniture is about, one bit each.
type topic uint16

const (
	topicShare topic = 1 << iota
	topicComments
	topicAdvertising
	topicRelated
	topicNewsletter
	topicSkip
	topicStaff     // a byline without a name: "Staff reporter"
	topicPublished // a line that gives the day of publication
)

// furnitureWord says of a word which topics' lines it may stand in, which it
// may begin and which it gives away.
type furnitureWord struct{ in, first, tells topic }

// furnitureWords are the words of page furniture. A short block is furniture
// when all its words are of one topic, the first may begin it, and one gives
// the topic away: "Leave a comment", but not "No comment", which someone said.
var furnitureWords = makeFurnitureWords()

func makeFurnitureWords() *Table[furnitureWord] {
	words := make(map[string]furnitureWord)
	add := func(t topic, first, tells, others string) {
		for i, list := range [...]string{first, tells, others} {
			for _, w := range strings.Fields(list) {
				f := words[w]
				f.in |= t
				if i == 0 {
					f.first |= t
				} else if i == 1 {
					f.tells |= t
				}
				words[w] = f
			}
		}
	}
	add(topicShare, "share tweet print email e mail follow save send bookmark like pin facebook twitter linkedin pinterest whatsapp",
		"share tweet print email e mail follow bookmark twitter linkedin pinterest whatsapp",
		`this on via to by us with more and facebook twitter google linkedin pinterest reddit tumblr whatsapp instagram youtube
		telegram messenger flipboard rss email e mail friend friends article story page post link copy text size your a the options
		it + shares tweets`)
	add(topicComments, "comments comment leave add post write join view show hide read be no see all reply your have discuss",
		"comments comment conversation discussion reply",
		`a to this on the article post story for are is now closed first comment comments reply your here all in join leave add
		conversation discussion below view read or yet so far say of`)
	add(topicAdvertising, "advertisement advertisements advertising advert ad ads sponsored promoted story article paid",
		"advertisement advertisements advertising advert ad ads sponsored promoted",
		"advertisement content post story article continues continue below after reading the by this is an for video loading feedback links")
	add(topicRelated, "related recommended trending more most read see also you up next keep continue click previous back",
		"related recommended trending more read click next previous top popular like viewed",
		`article articles story stories content coverage topics links news more read also see most popular for you from around the web
		next previous keep reading continue full here click to view latest in may might like watched viewed shared top on this back of
		page posts post our up`)
	add(topicNewsletter, "sign subscribe newsletter newsletters get enter register log join receive free daily weekly your want already",
		"sign subscribe newsletter newsletters inbox register log subscribed",
		`up for our to the newsletter newsletters daily weekly free latest news delivered in your inbox email e mail address and
		alerts breaking here now today us by updates morning briefing a this from stories top straight every day or account of
		subscribe sign log register best week more have an`)
	add(topicSkip, "skip jump", "skip jump", "to main content navigation search menu the advertisement past newsletter promotion")
	add(topicStaff, "staff reporter reporters agency agencies associated reuters special our correspondent correspondents web online news from",
		"staff reporter reporters agencies reuters correspondent correspondents associated bureau writer",
		"writer writers reporter reporters correspondent correspondents news desk press bureau services wire team and web online by")
	add(topicPublished, `published posted updated last first date created modified originally monday tuesday wednesday thursday friday saturday
		sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november
		december jan feb mar apr jun jul aug sep sept oct nov dec`,
		"", "on at of the th st nd rd published posted updated modified a.m. p.m. am pm gmt est edt bst ist utc time by")
	return NewTable(words)
}

// furnitureTopics returns the topics that all words of the tokens fit, begin
// and tell of. Figures fit all topics; a word that is in no list, none.
func (d *Document) furnitureTopics(r Range) topic {
	in, first, tells := ^topic(0), topic(0), topicPublished
	begun := false
	for i := r.First; i < r.End; i++ {
		t := &d.Tokens[i]
		if t.Kind != Word {
			continue
		}
		w, _ := furnitureWords.Get(t.Form)
		if in &= w.in; in == 0 {
			return 0
		}
		if !begun {
			first, begun = w.first, true
		}
		tells |= w.tells
	}
	if !begun {
		return 0
	}
	found := in & first & tells
	if found&topicComments != 0 && !d.countsComments(r) {
		found &^= topicComments
	}
	return found
}

var (
	pluralComments = NewSet("comments")
	invitations    = NewSet("leave", "add", "post", "write", "join", "view", "reply", "be")
)

// countsComments tells a comment counter or an invitation from the words
// "No comment".
func (d *Document) countsComments(r Range) bool {
	for i := r.First; i < r.End; i++ {
		t := &d.Tokens[i]
		if t.Kind == Number || pluralComments.Has(t.Form) || invitations.Has(t.Form) {
			return true
		}
	}
	return false
}

var (
	formCopyright = FormOf("copyright")
	formSign      = FormOf("©")
	formColon     = FormOf(":")
	formRights    = FormOf("rights")
	formReserved  = FormOf("reserved")
	formC         = FormOf("c")
	teasers       = NewSet("read", "related", "see", "also", "watch", "more", "tags", "filed", "recommended")
	teaserWords   = NewSet("read", "related", "see", "also", "watch", "more", "tags", "filed", "recommended", "under", "in", "on", "this", "story",
		"stories", "article", "articles", "coverage", "news", "links", "here", "next")
)

// isCopyright reports whether the tokens are a copyright line, and its year.
func (d *Document) isCopyright(r Range) (year int, ok bool) {
	for i := r.First; i < r.End; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Form == formSign && i < r.First+6:
			ok = true
		case (t.Form == formCopyright || t.Form == formC) && i < r.First+3 && i+1 < r.End:
			next := &d.Tokens[i+1]
			ok = ok || next.Form == formSign || d.number(i+1, 4) > 0 || t.Form == formC && i > r.First && next.Form == FormOf(")") && d.year(Range{i, r.End}) > 0
		case t.Form == formReserved && i > r.First && d.Tokens[i-1].Form == formRights:
			ok = true
		}
	}
	return d.year(r), ok
}

// year returns the last year of this age and the one before it that the tokens give.
func (d *Document) year(r Range) int {
	year := 0
	for i := r.First; i < r.End; i++ {
		if n := d.number(i, 4); n >= 1900 && n < 2100 {
			year = n
		}
	}
	return year
}

// isTeaser reports whether the tokens lead to another article: "Read more:
// Minister resigns", "Tags: rail, strikes".
func (d *Document) isTeaser(r Range) bool {
	if !teasers.Has(d.Tokens[r.First].Form) {
		return false
	}
	for i := r.First + 1; i < r.End && i < r.First+5; i++ {
		if d.Tokens[i].Form == formColon {
			return true
		}
		if !teaserWords.Has(d.Tokens[i].Form) {
			return false
		}
	}
	return false
}
