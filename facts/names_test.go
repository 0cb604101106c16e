package facts

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/article"
)

// people writes the persons of a text one a line: the fullest name, then all
// mentions if there are several or an age, then the titles.
func people(t *testing.T, text string) []string {
	t.Helper()
	doc, f := read(t, text)
	checkNames(t, doc, f)
	var lines []string
	for i := range f.Entities {
		e := &f.Entities[i]
		if e.Kind != Person {
			continue
		}
		line := doc.In(f.Names[e.Name].Span)
		for n, m := range e.Mentions {
			if len(e.Mentions) > 1 {
				line += map[bool]string{true: ": ", false: ", "}[n == 0] + doc.In(f.Names[m].Span)
			}
			if f.Names[m].Years > 0 {
				line += fmt.Sprintf(" (%d)", f.Names[m].Years)
			}
		}
		for _, k := range e.Titles {
			line += " | " + describeTitle(doc, f, &f.Titles[k])
		}
		lines = append(lines, line)
	}
	return lines
}

func describeTitle(doc *article.Document, f *Facts, t *Title) string {
	s := t.Where.String() + " " + doc.In(t.Span) + " = " + strings.Join(append(t.Mods.Words(), ""), " ")
	if t.Field != 0 {
		s += doc.FormText(t.Field) + " "
	}
	s += t.Office.String()
	if t.Of.Len() > 0 {
		s += " of " + doc.In(doc.SpanOf(t.Of))
	}
	return s
}

// checkNames checks what names and entities promise of each other.
func checkNames(t *testing.T, doc *article.Document, f *Facts) {
	t.Helper()
	mentions, titles := 0, 0
	for e := range f.Entities {
		for _, n := range f.Entities[e].Mentions {
			if f.Names[n].Entity != int32(e) || f.Names[n].Kind != f.Entities[e].Kind {
				t.Errorf("name %d is not of entity %d", n, e)
			}
			mentions++
		}
		for _, k := range f.Entities[e].Titles {
			if f.Names[f.Titles[k].Name].Entity != int32(e) {
				t.Errorf("title %d is not of entity %d", k, e)
			}
			titles++
		}
	}
	if mentions != len(f.Names) || titles != len(f.Titles) {
		t.Errorf("%d of %d names and %d of %d titles have entities", mentions, len(f.Names), titles, len(f.Titles))
	}
	for i := range f.Names {
		if n := &f.Names[i]; n.Span.Empty() || n.Span.End > uint32(len(doc.Text)) || i > 0 && n.Span.Start < f.Names[i-1].Span.End {
			t.Errorf("name %d stands at %v", i, n.Span)
		}
	}
}

func TestPeople(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a surname in the headline finds the full name below", "Horvat opens bridge\n\nMilan Horvat cut the ribbon on Monday and Horvat's wife drove across.",
			[]string{"Milan Horvat: Horvat, Milan Horvat, Horvat"}},
		{"a nickname and an initial are the same man's", "William Tarrant sings. Bill Tarrant was born in Leeds, and W. Tarrant signed the book.",
			[]string{"William Tarrant: William Tarrant, Bill Tarrant, W. Tarrant"}},
		{"an accent more or less makes nobody else", "François Delmas rose. Francois Delmas sat down.",
			[]string{"François Delmas: François Delmas, Francois Delmas"}},
		{"two bearers of a surname are two people", "Anna Pike met Tom Pike. Mr Pike laughed. Mrs Pike did not. Ms Anna Pike and Mr Tom Pike left.",
			[]string{"Anna Pike: Anna Pike, Pike, Anna Pike | before Mrs = courtesy | before Ms = courtesy", "Tom Pike: Tom Pike, Pike, Tom Pike | before Mr = courtesy | before Mr = courtesy"}},
		{"a wife does not take over the surname", "Martin Ogden, 44, is a baker. His wife, Ruth Ogden, bakes too. Ogden rises at three.",
			[]string{"Martin Ogden: Martin Ogden (44), Ogden | predicate baker = worker", "Ruth Ogden | before wife = relative of His"}},
		{"a surname that stands first", "Park Min-ho won. Mr Park thanked his mother.", []string{"Park Min-ho: Park Min-ho, Park | before Mr = courtesy"}},
		{"particles belong to the name", "Maria da Costa spoke to Jan van der Berg. Da Costa and Mr van der Berg agreed.",
			[]string{"Maria da Costa: Maria da Costa, Da Costa", "Jan van der Berg: Jan van der Berg, van der Berg | before Mr = courtesy"}},
		{"two surnames", "Andres Manuel Lopez Herrera won. Lopez Herrera thanked them, said Mr Lopez Herrera.",
			[]string{"Andres Manuel Lopez Herrera: Andres Manuel Lopez Herrera, Lopez Herrera, Lopez Herrera | before Mr = courtesy"}},
		{"a hyphenated surname is one word", "Clara Finch-Hatton rode. Ms Finch-Hatton fell.", []string{"Clara Finch-Hatton: Clara Finch-Hatton, Finch-Hatton | before Ms = courtesy"}},
		{"given names are used for people known by them", "Gunnar Ekman is nine. Gunnar likes trains.", []string{"Gunnar Ekman: Gunnar Ekman, Gunnar"}},
		{"a title word can be a surname", "Larry King smiled. Mr Bishop did not. Ann Pope laughed.", []string{"Larry King", "Bishop | before Mr = courtesy", "Ann Pope"}},
		{"ages in all their places", "Ivo Lang (31) met 12-year-old Petra Lang and the 80-year-old gardener John Moss. Ute Lang, aged 50, was there.",
			[]string{"Ivo Lang (31)", "Petra Lang (12)", "John Moss (80) | before gardener = worker", "Ute Lang (50)"}},
		{"an initial at the end of a name", "Dr. William A. Bratt wrote it.", []string{"William A. Bratt | before Dr. = doctor"}},
		{"firms, places and bodies are nobody", "Marsh & Tully said it would close. The Bank of Corran, in Corran, said General Motors and King's Cross were safe. IBM said so. Queen Mary University agreed.", nil},
		{"a party's follower is told from the name", "Republican Donald Ashe met Briton Andy Cole.", []string{"Donald Ashe | before Republican = politician", "Andy Cole"}},
		{"a name with he or she behind it is a person's", "Rianna sang. Rianna gave her cousin a ticket. Corrina lost its roof.", []string{"Rianna: Rianna, Rianna"}},
		{"two full names joined by and are of one kind", "They met Paolo Wolders and Gavriel Galimbert there.", []string{"Paolo Wolders", "Gavriel Galimbert"}},
		{"what stands before a name in capitals is none of it", "HOUSTON Donald Ashe spoke. Paper Accuses Dennis Kemp of lies. Peru Octavio Valdes left.", []string{"Donald Ashe", "Dennis Kemp", "Octavio Valdes"}},
		{"countries, bands and words are nobody", "England, the champions, lost. Deals for Rolls-Royce to work. The E Street Band and N.C. Civil sued. Britons, the victims, won.", nil},
		{"a title word can be a middle name", "They met the cook Clara Baron Finch. Sarah King Ogden sang.", []string{"Clara Baron Finch | before cook = worker", "Sarah King Ogden"}},
		{"a party is no politician of that name", "Liberal Democrat leader Ann Ellis spoke. Moderate Republicans left.", []string{"Ann Ellis | before leader = leader of Liberal Democrat"}},
		{"a place, a body and a virus bear no title in small letters", "The captain Wales wanted met the executive Commission on the killer SARS and the 44-man Lions squad.", nil},
		{"a place with a role behind it is nobody", "It moved from Paris, the mayor of Corran has said. The Navy is the champion of secrecy.", nil},
		{"an address is no governor", "Data.Gov's Catalog Reader is free.", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, people(t, test.text)); diff != "" {
				t.Errorf("%s\n%s", test.text, diff)
			}
		})
	}
}

func TestTitles(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Prime Minister Halvik spoke.", "Halvik | before Prime Minister = prime minister"},
		{"They met prime minister Anna Halvik.", "Anna Halvik | before prime minister = prime minister"},
		{"French President Luc Arnaud spoke.", "Luc Arnaud | before President = president of French"},
		{"The former French president Luc Arnaud spoke.", "Luc Arnaud | before former French president = former president of French"},
		{"They saw then-Senator Luc Arnaud.", "Luc Arnaud | before then-Senator = then senator"},
		{"They met President-elect Luc Arnaud.", "Luc Arnaud | before President-elect = elect president"},
		{"It was Deputy Foreign Minister Luc Arnaud.", "Luc Arnaud | before Deputy Foreign Minister = deputy foreign minister"},
		{"It was Secretary of State Ada Kerr.", "Ada Kerr | before Secretary of State = state secretary of State"},
		{"He met Archbishop of Corran Justin Webb.", "Justin Webb | before Archbishop of Corran = archbishop of Corran"},
		{"He met Lt. Gen. Ada Forbes.", "Ada Forbes | before Lt. Gen. = general"},
		{"Corran Pumps chief financial officer Dana Whitlock resigned.", "Dana Whitlock | before chief financial officer = finance finance chief of Corran Pumps"},
		{"The company's finance director, Dana Whitlock, resigned.", "Dana Whitlock | before finance director = finance finance chief of company"},
		{"The president of Harrow College, Lionel Sayer, said so.", "Lionel Sayer | before president of Harrow College = president of Harrow College"},
		{"The Bishop of Corran, the Right Reverend Oliver Stanning, prayed.", "Oliver Stanning | before Reverend = clergyman | before Bishop of Corran = bishop of Corran"},
		{"They asked chairman and chief executive Dana Whitlock.", "Dana Whitlock | before chairman = joint chairman | before chief executive = joint chief executive"},
		{"United manager Sir Alex Tarrant left.", "Alex Tarrant | before manager = manager of United | before Sir = courtesy"},
		{"Soprano Katarina Lind sang.", "Katarina Lind | before Soprano = artist"},
		{"Andrei Lugin, the chief suspect, fled.", "Andrei Lugin | after chief suspect = senior suspect"},
		{"Andrei Lugin, the chief suspect in the case who later became a lawmaker, fled.",
			"Andrei Lugin | after chief suspect in the case = senior suspect of the case | predicate lawmaker = became changing lawmaker"},
		{"Vera Lind, who will be the trust's first chair, spoke.", "Vera Lind | predicate first chair = elect first chairman of trust"},
		{"John Ashe, chief executive of Acme, said so.", "John Ashe | after chief executive of Acme = chief executive of Acme"},
		{"John Ashe, a former mayor, said so.", "John Ashe | after former mayor = former mayor"},
		{"John Ashe, Labour MP for Corran, said so.", "John Ashe | after MP for Corran = lawmaker of Labour"},
		{"Boris Halm -- a former MI6 spy and harsh critic of the navy -- died.",
			"Boris Halm | after former MI6 spy = former joint worker of MI6 | after harsh critic of the navy = joint politician of the navy"},
		{"John Ashe, chairman and chief executive of Acme, said so.", "John Ashe | after chairman = joint chairman | after chief executive of Acme = joint chief executive of Acme"},
		{"John Ashe was appointed chief executive of Acme.", "John Ashe | predicate chief executive of Acme = was changing chief executive of Acme"},
		{"John Ashe resigned as chairman on Monday.", "John Ashe | predicate chairman = changing chairman"},
		{"They named John Ashe finance director.", "John Ashe | predicate finance director = changing finance finance chief"},
		{"John Ashe, 44, is the mayor of Corran.", "John Ashe (44) | predicate mayor of Corran = mayor of Corran"},
		{"In an interview with Jane Ashe, the director said no.", "Jane Ashe"},
		{"Like John Ashe, the mayor \"is no friend of ferries\".", "John Ashe"},
		{"They asked John Ashe, President Arnaud and others.", "John Ashe; Arnaud | before President = president"},
		{"Gov. Dannel P. Molloy said so.", "Dannel P. Molloy | before Gov. = governor"},
		{"Texas Air chairman Frank Lorenz said so.", "Frank Lorenz | before chairman = chairman of Texas Air"},
		{"It was Vista Chief Financial Officer Stephen Nolte.", "Stephen Nolte | before Chief Financial Officer = finance finance chief of Vista"},
		{"It was Corran District Attorney Dan Norrish.", "Dan Norrish | before District Attorney = district attorney of Corran"},
		{"Conservative co-chairman Liam Foss said so.", "Liam Foss | before co-chairman = co chairman of Conservative"},
		{"Alain Masunda of DR Congo scored.", "Alain Masunda"},
		{"Nancy Tarrant, vice president of the Transport Workers Union, said so.",
			"Nancy Tarrant | after vice president of the Transport Workers Union = vice president of the Transport Workers Union"},
		{"Douglas Kemp, a Catholic, prays. Asked by dissident Eastern employees, he left.", "Douglas Kemp"},
		{"He named the NATO Secretary-General Lord Carrow.", "Carrow | before Secretary-General = secretary general of NATO | before Lord = peer"},
		{"The Chief Justice and Chief Justice Yong met after the General Election.", "Yong | before Chief Justice = senior judge"},
		{"They met Iran's Minister of Justice Ali Rezai.", "Ali Rezai | before Minister of Justice = justice minister of Justice"},
		{"Front-runner Donald Ashe spoke at 2:57pm PST to analysts InStatus.", "Donald Ashe | before Front-runner = athlete"},
		{"Safin is hopeful that it, directed by Jan Matt, received best actress, will pay.", "Jan Matt"},
		{"It was the bold leadership of President Ashe.", "Ashe | before President = president"},
		{"It was Lt. Gov. Ray Sands.", "Ray Sands | before Lt. Gov. = deputy governor"},
		{"The goalkeeper, Ivan Petric, broke a finger.", "Ivan Petric | before goalkeeper = athlete"},
		{"Jan Matt is the best of men. He was favourite movie star.", "Jan Matt"},
		{"She accused John Ashe of major Wall Street crimes.", "John Ashe"},
		{"John Ashe's brother Tom is a dentist.", "John Ashe; Tom | before brother = relative of John Ashe | predicate dentist = doctor"},
	}
	for _, test := range tests {
		if got := strings.Join(people(t, test.text), "; "); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

func TestAcronymsAndPronouns(t *testing.T) {
	doc, f := read(t, "The Northern Harbours Authority (NHA) met. NHA officers, led by Anna Halvik, agreed. She spoke. Ivo Lang met Tom Pike. He laughed. Mr Pike left. She stayed.")
	checkNames(t, doc, f)
	var got []string
	for _, a := range f.Acronyms {
		got = append(got, doc.Word(a.Short)+" = "+doc.In(doc.SpanOf(a.Long)))
	}
	for i := range f.Names {
		if n := &f.Names[i]; doc.In(n.Span) == "NHA" {
			got = append(got, doc.In(f.Names[f.Entities[n.Entity].Name].Span))
		}
	}
	for _, p := range f.Pronouns {
		got = append(got, doc.Word(p.Token)+" = "+doc.In(f.Names[p.Name].Span))
	}
	want := []string{"NHA = Northern Harbours Authority", "Northern Harbours Authority", "Northern Harbours Authority", "She = Anna Halvik"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestNamesOfLetters(t *testing.T) {
	tests := []struct{ text, want string }{
		{"They asked AT&T on Monday, and PG&E Corp answered.", "AT&T, PG&E Corp"},
		{"The AT&T Lund tournament begins.", "AT&T Lund"},
		{"H&R Lund pays for R&D and a Q&A.", "H&R Lund"},
		{"The phone has 64GB of storage, 4GB RAM and a 16MP camera.", "RAM"},
	}
	for _, test := range tests {
		doc, f := read(t, test.text)
		checkNames(t, doc, f)
		var got []string
		for i := range f.Names {
			got = append(got, doc.In(f.Names[i].Span))
		}
		if s := strings.Join(got, ", "); s != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
		}
	}
}

func FuzzNames(f *testing.F) {
	for _, s := range []string{
		"Prime Minister Anna Halvik, 44, said.", "The Bishop of Corran, the Right Reverend Oliver Stanning.", "(WHO) , the", "Mr. -elect President-elect, the",
		"of the Sir", "O'Neil van der de la", "A. B. C.D. Ellis & Co, Inc., who is the chief of", "MAYOR ELLIS WINS (AP)", "Ёлка Москва, мэр; 北京市长 said",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := article.Parse("a.txt", []byte(text), article.Options{})
		if err != nil {
			return
		}
		checkNames(t, doc, Extract(doc))
	})
}

func BenchmarkNames(b *testing.B) {
	text := strings.Repeat("Prime Minister Anna Halvik opened the bridge in Corran on Monday, the Northern Harbours Authority (NHA) said. Halvik, 44, who was elected last May, "+
		"drove across with her husband, the painter Jan Torvik.\n\nThe bridge took nine years to build and cost more than anybody had thought when the first stone was laid, "+
		"said Corran Pumps chief executive Dana Whitlock. Whitlock, a former mayor, was late.\n\n", 40)
	doc, _ := read(b, text)
	e := new(extractor)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		e.survey(doc)
		e.readNames(doc, &Facts{})
	}
}
