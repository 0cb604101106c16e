package facts

import (
	"strings"
	"testing"
)

// checkTitles reads the people of each text and compares them, joined by
// semicolons.
func checkTitles(t *testing.T, tests []titleCase) {
	t.Helper()
	for _, test := range tests {
		if got := strings.Join(people(t, test.text), "; "); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

type titleCase struct{ text, want string }

func TestRolesBeforeNames(t *testing.T) {
	checkTitles(t, []titleCase{
		{"Corran centre Ivo Lang passed to fly-half Tom Pike.", "Ivo Lang | before centre = athlete of Corran; Tom Pike | before fly-half = athlete"},
		{"It was pop star Ada Lund who met Rovers fan Ivo Lang.", "Ada Lund | before pop star = artist; Ivo Lang | before fan = individual of Rovers"},
		{"They will star Ada Lund and host Ivo Lang. She will finally host Tom Pike.", "Ada Lund; Ivo Lang; Tom Pike"},
		{"She asked the attorney general Ivo Lang.", "Ivo Lang | before attorney general = attorney general"},
		{"Federal judge Ada Lund met a district judge, Tom Pike.", "Ada Lund | before Federal judge = judge of Federal; Tom Pike | before district judge = district judge"},
		{"The taxi driver Ivo Lang thanked hedge fund manager Ada Lund.", "Ivo Lang | before taxi driver = worker; Ada Lund | before manager = manager"},
		{"The former hedge fund manager Ada Lund left.", "Ada Lund | before former hedge fund manager = former manager"},
		{"It was said by hedge fund manager Ada Lund.", "Ada Lund | before hedge fund manager = manager"},
		{"Film director Ada Lund shot it.", "Ada Lund | before Film director = director of Film"},
		{"The man shot driver Ivo Lang.", "Ivo Lang | before driver = worker"},
		{"She beat judo world champion Ivo Lang, and running mate Tom Pike sang.", "Ivo Lang | before world champion = athlete; Tom Pike | before running mate = athlete"},
		{"King Digital Entertainment grew.", ""},
		{"They met veteran actor Ivo Lang and amateur golfer Tom Pike.", "Ivo Lang | before veteran actor = artist; Tom Pike | before amateur golfer = athlete"},
		{"Actor and comedian Ivo Lang hosts it.", "Ivo Lang | before Actor = joint artist | before comedian = joint artist"},
		{"It shows the prime minister and Mr Ashe.", "Ashe | before Mr = courtesy"},
		{"They saw the president and Senator Ashe.", "Ashe | before Senator = senator"},
		{"Founder and Chief Executive Ivo Lang left.", "Ivo Lang | before Founder = joint founder | before Chief Executive = joint chief executive"},
		{"They met Former Corran mayor Ivo Lang.", "Ivo Lang | before Former Corran mayor = former mayor of Corran"},
		{"It was Assistant U.S. Attorney Ada Lund.", "Ada Lund | before Assistant U.S. Attorney = assistant attorney of U.S."},
		{"Crown Prince Harald waved.", "Harald | before Crown Prince = royal"},
		{"The palace's Permanent Secretary Ada Lund and Second Minister for Works Tom Pike left.",
			"Ada Lund | before Permanent Secretary = permanent secretary of palace; Tom Pike | before Second Minister for Works = second minister of Works"},
	})
}

func TestTitlesBehindNames(t *testing.T) {
	checkTitles(t, []titleCase{
		{"Tom Pike, Minister for Ports and Second Minister for Rural Affairs, rose.",
			"Tom Pike | after Minister for Ports = joint minister of Ports | after Second Minister for Rural Affairs = joint second minister of Rural Affairs"},
		{"Ada Lund MP, the party's housing spokeswoman, rose.", "Ada Lund | after MP = lawmaker | after housing spokeswoman = housing spokesman of party"},
		{"Ada Lund (member of the harbour board) rose.", "Ada Lund | after member of the harbour board = politician of the harbour board"},
		{"Ruth Lang of Ohio, chairman of the board, rose.", "Ruth Lang | after chairman of the board = chairman of the board"},
		{"Ruth Lang, 55, of Newville, Ohio, a retired rancher, rose.", "Ruth Lang (55) | after retired rancher = retired worker"},
		{"Ruth Lang, president of the charity based in Corran, rose.", "Ruth Lang | after president of the charity = president of the charity"},
		{"Ruth Lang worked as a cook for ten years.", "Ruth Lang | predicate cook = was worker"},
		{"Ruth Lang, made commander of the fleet in May, rose.", "Ruth Lang | predicate commander of the fleet = changing commander of the fleet"},
		{"She met Ivo Lang, Corran's Minister of Works Ada Lund and others.", "Ivo Lang; Ada Lund | before Minister of Works = works minister of Works"},
		{"It beat Ivo Lang, a director of Group Pallan.", "Ivo Lang | after director of Group Pallan = director of Group Pallan"},
		{"She is in a race with Senator Ivo Lang to become the nominee.", "Ivo Lang | before Senator = senator"},
		{"Senator Ivo Lang to become the nominee.", "Ivo Lang | before Senator = senator | predicate nominee = candidate changing politician"},
		{"His father, Ivo Lang, met Ada Lund, a partner at Pike & Ogden.", "Ivo Lang | before father = relative of His; Ada Lund | after partner at Pike & Ogden = executive of Pike & Ogden"},
		{"It was former NYPA emergency services officer Glen Lund.", "Glen Lund | before former NYPA emergency services officer = former officer of NYPA"},
		{"She beat Corran boxing champion Ada Lund.", "Ada Lund | before champion = athlete"},
		{"The Corran boxing champion Ada Lund is back.", "Ada Lund | before Corran boxing champion = athlete of Corran"},
		{"They met his running mate Ivo Lang and the TV anchor Ada Lund.", "Ivo Lang | before running mate = athlete of his; Ada Lund | before TV anchor = journalist"},
		{"Ivo Lang, head of the burger chain Pallan's, rose.", "Ivo Lang | after head of the burger chain Pallan's = head of the burger chain Pallan's"},
		{"Ivo Lang, chair of the Corran Farmers' youth wing, rose.", "Ivo Lang | after chair of the Corran Farmers' youth wing = chairman of the Corran Farmers' youth wing"},
		{"Ivo Lang, governor of the region hosting the cup, rose.", "Ivo Lang | after governor of the region = governor of the region"},
		{"Ivo Lang was appointed clerk in April 2001.", "Ivo Lang | predicate clerk = was changing worker"},
		{"Jakarta police chief Karnavan said he met the 200m champion Ivo Lang.", "Karnavan | before police chief = police chief of Jakarta; Ivo Lang | before 200m champion = athlete"},
		{"They met professor of anatomy Ivo Lang and the minister for civil aviation Ada Lund.",
			"Ivo Lang | before professor of anatomy = professor of anatomy; Ada Lund | before minister for civil aviation = minister of civil aviation"},
		{"It met the wife of actor Ivo Lang.", "Ivo Lang | before actor = artist"},
		{"The firm's founder and former chief executive, Ivo Lang, left.", "Ivo Lang | before former chief executive = former chief executive"},
		{"It won a prize for star Ivo Lang, judge Ada Lund said.", "Ivo Lang | before star = artist; Ada Lund | before judge = judge"},
		{"Minister for Work Ada Lund spoke. Trooper Ivo Lang fell. Man United won.", "Ada Lund | before Minister for Work = labour minister of Work; Ivo Lang | before Trooper = constable"},
		{"They want to bring back Ivo Lang.", "Ivo Lang"},
		{"He met the policy co-ordinator Ivo Lang and first lady Ada Lund.", "Ivo Lang | before policy co-ordinator = co policy worker; Ada Lund | before first lady = first individual"},
		{"\"It is over,\" truck driver Ivo Lang told the paper.", "Ivo Lang | before truck driver = worker"},
		{"Tom Pike, a former US attorney in Ohio, rose.", "Tom Pike | after former US attorney in Ohio = former attorney of US"},
		{"It was US lawyer Ada Lund.", "Ada Lund | before lawyer = attorney of US"},
		{"Ms Ada Lund, Harbour Board Member, signed it.", "Ada Lund | before Ms = courtesy | after Member = politician of Harbour Board"},
		{"An expert on missiles, Tom Pike, agreed.", "Tom Pike | before expert on missiles = scholar of missiles"},
		{"The chairman of the pensions committee, Labour MP Ada Lund, rose.",
			"Ada Lund | before MP = lawmaker of Labour | before chairman of the pensions committee = chairman of the pensions committee"},
		{"It was former president of Peru Ada Lund.", "Ada Lund | before former president of Peru = former president of Peru"},
		{"A Corran, Ohio businessman left. They killed a Washington, DC businessman.", ""},
		{"They heard Nam Seong-wuk, a historian at the museum.", "Nam Seong-wuk | after historian at the museum = scholar of the museum"},
		{"They asked Ivo Lang, Burger King and others.", "Ivo Lang"},
		{"The official Tanlug agency and the General Agreement on Pumps are old.", ""},
	})
}
