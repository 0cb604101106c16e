package facts

import "copydesk/article"

// Unit is what kind of quantity an amount is.
type Unit uint8

// The kinds of quantities.
const (
	Plain    Unit = iota // a number of nothing that the text names
	Money                // in whole units of Currency
	Percent              // per cent
	Points               // percentage points
	Count                // of the noun
	Measure              // in the unit that is the head noun: "mile"
	Duration             // a length of time in the unit that is the head noun: "hour"
	Age                  // how old someone or something is; in years unless the head noun is another unit
	Ratio                // Value in Other (one in four), a part (two-thirds is 2 in 3) or, with Other zero, a multiple (three times)
	Rank                 // a place in an order: fifth-largest is 5
	Score                // Value against Other: 3-1, by 52 votes to 49
)

// String is the kind's name in lower case.
func (u Unit) String() string {
	return [...]string{"number", "money", "percent", "points", "count", "measure", "duration", "age", "ratio", "rank", "score"}[u]
}

// Hedge is how the text limits an amount.
type Hedge uint8

// The hedges: none, near the amount, above it, nearly up to it, no less, no more.
const (
	Exactly Hedge = iota
	About
	MoreThan
	Nearly
	AtLeast
	AtMost
	LessThan
)

// Role is what the sentence says of an amount, normalised into families of words.
type Role uint8

// The families of roles.
const (
	NoRole    Role = iota
	Worth          // worth, valued at, value, estimated at, total
	Price          // cost, price, paid, buy, sell, fee, bid
	Profit         // profit, earnings, net income
	Loss           // loss, deficit, shortfall
	Sales          // sales, revenue, turnover
	Debt           // debt, loan, borrow, owe
	Raise          // raise, fund, grant, donate, invest
	Fine           // fine, penalty, damages, compensation, settlement
	Pay            // salary, wage, bonus, earn
	Spend          // spend, budget, spending
	Save           // save, cut, reduction
	Dead           // killed, dead, died, death toll
	Hurt           // injured, wounded, hurt
	Missing        // missing
	Held           // arrested, detained, jailed
	Jobs           // jobs cut, redundancies, employ, workforce
	Vote           // votes, majority, seats
	Size           // measures, long, high, wide, covers
	Crowd          // attended, crowd, audience
	Output         // produce, output, capacity
	Stake          // own, stake
	Displaced      // evacuated, displaced, rescued
)

// Frame is a set of circumstances that part one amount from another.
type Frame uint32

// The circumstances.
const (
	Previous   Frame = 1 << iota // a figure of an earlier time it is compared with
	Forecast                     // expected, planned, a target
	Part                         // of which, including, each of several
	PerUnit                      // a barrel, each, per head
	From                         // the start of a change
	To                           // the end of a change
	Change                       // the change itself: rose by
	More                         // in addition: another, a further
	Conversion                   // the same amount in another unit or currency, in brackets
	Ranged                       // an end of a range
	Quoted                       // inside quotation marks
	Negated                      // "not", "instead of"
	Adjective                    // a 10-member panel, a $3 million deal
	Compared                     // near words of comparison
	Target                       // a target, goal or limit
	Whole                        // a total, in all, combined
	Average                      // an average, a median
)

// Context is what an amount is about.
type Context struct {
	Head  article.FormID // the singular noun the amount is of or counts; zero unknown
	HeadN uint32         // its token; of a count it stands behind the figure, or the noun is understood ("killed 23", "700 of them")
	Role  Role
	Frame Frame
	Year  int16 // a year the sentence names nearest to the amount; 0 none

	Modifiers article.Range  // the tokens that narrow the head noun: "of Syrian refugees" has "Syrian"
	Per       article.FormID // the singular noun of a rate: "barrel" in $50 a barrel, "head" per head and per capita, "each" for each and apiece; zero none
	Of        article.FormID // the singular noun that a measure, a duration or an age is of: "rice" in 2,000 tonnes of rice; zero unknown
	Subject   int32          // index into Facts.Names of whose amount it is; -1 unknown
	Speaker   int32          // index into Facts.Names of who says so; -1 the article itself or unknown
	Source    article.FormID // the singular noun of who says so without a name: "police"; zero the article itself, or a Speaker
	Period    int32          // index into Facts.Dates of the time it holds for; -1 unknown
}

// Amount is a figure of money, a percentage, a count or a measure.
type Amount struct {
	Mention
	Value    Decimal // in whole units: 340 million is 340 × 10^6
	Other    Decimal // the second figure of a ratio or score; zero otherwise
	Unit     Unit
	Currency string // ISO 4217 code; for Money
	Minor    bool   // written in hundredths: cents, pence. Value is in whole units all the same
	Hedge    Hedge
	About    Context
	Block    uint32
	Converts int32        // index of the amount that this one gives in another currency or unit; -1 none
	Range    int32        // index of the amount at the other end of its range; -1 none
	Digits   article.Span // the figure alone, without sign, scale, unit
	Phrase   article.Span // the amount with its hedge and the noun it counts: "more than 300 trees"
}
