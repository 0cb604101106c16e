package figures

import "copydesk/article"

// member says that a word is one of several that exclude each other: January
// and February, exports and imports.
type member struct{ group, bit uint8 }

// The groups of words that part one figure from another. A month or a weekday
// dates a figure; the others name its kind.
const (
	monthGroup uint8 = iota
	weekdayGroup
	orderGroup
	sexGroup
	tradeGroup
	resultGroup
	boundGroup
	taxGroup
	homeGroup
	periodGroup
	changeGroup
	casualtyGroup
	contrastGroups
)

var contrastWords = article.NewTable(contrastTable([contrastGroups][]string{
	monthGroup:    {"january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec"},
	weekdayGroup:  {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
	orderGroup:    {"first", "second", "third", "fourth", "fifth", "sixth", "final"},
	sexGroup:      {"men|boys|male|males", "women|girls|female|females"},
	tradeGroup:    {"exports|export|exported", "imports|import|imported"},
	resultGroup:   {"profit|profits|gain|gains", "loss|losses|deficit", "revenue|revenues|sales|turnover", "dividend|dividends", "assets", "debt|debts|liabilities", "costs|expenses|spending"},
	boundGroup:    {"maximum|max|most|highest|high|upper|peak|top", "minimum|min|least|lowest|low|lower|cheapest"},
	taxGroup:      {"net", "gross", "operating"},
	homeGroup:     {"domestic|local|national", "foreign|international|overseas|global|worldwide"},
	periodGroup:   {"annual|annually|yearly|year|years", "monthly|month|months", "weekly|week|weeks", "daily|day", "hourly|hour", "quarter|quarterly"},
	changeGroup:   {"rose|rise|up|increased|increase|gained|higher|climbed|jumped|grew", "fell|fall|down|decreased|decrease|dropped|lower|declined|lost"},
	casualtyGroup: {"killed|dead|died|deaths|toll", "injured|wounded|hurt", "missing", "arrested|detained"},
}))

func contrastTable(groups [contrastGroups][]string) map[string]member {
	m := map[string]member{}
	for g, sets := range groups {
		for bit, set := range sets {
			for _, w := range splitBar(set) {
				m[w] = member{uint8(g), uint8(bit)}
			}
		}
	}
	return m
}

func splitBar(s string) []string {
	var out []string
	start := 0
	for i := range s {
		if s[i] == '|' {
			out = append(out, s[start:i])
			start = i + 1
		}
	}
	return append(out, s[start:])
}

// groupBits are the members of each group that stand near an amount.
type groupBits [contrastGroups]uint16

func (g *groupBits) add(f article.FormID) {
	if m, ok := contrastWords.Get(f); ok {
		g[m.group] |= 1 << m.bit
	}
}

// against reports whether both amounts name members of a group and share none.
func (g *groupBits) against(o *groupBits, group uint8) bool {
	return g[group] != 0 && o[group] != 0 && g[group]&o[group] == 0
}
