package facts

import "copydesk/article"

// Unit is what kind of quantity an amount is.
type Unit uint8

// The kinds of quantities.
const (
	Plain   Unit = iota // a number of nothing that the text names
	Money               // in whole units of Currency
	Percent             // per cent
	Points              // percentage points
	Count               // of the noun
	Measure             // in the unit of Noun: "miles"
	Years               // an age or a length of time in years
)

// String is the kind's name in lower case.
func (u Unit) String() string {
	return [...]string{"number", "money", "percent", "points", "count", "measure", "years"}[u]
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
	NoRole  Role = iota
	Worth        // worth, valued at, value, estimated at, total
	Price        // cost, price, paid, buy, sell, fee, bid
	Profit       // profit, earnings, net income
	Loss         // loss, deficit, shortfall
	Sales        // sales, revenue, turnover
	Debt         // debt, loan, borrow, owe
	Raise        // raise, fund, grant, donate, invest
	Fine         // fine, penalty, damages, compensation, settlement
	Pay          // salary, wage, bonus, earn
	Spend        // spend, budget, spending
	Save         // save, cut, reduction
	Dead         // killed, dead, died, death toll
	Hurt         // injured, wounded, hurt
	Missing      // missing
	Held         // arrested, detained, jailed
	Jobs         // jobs cut, redundancies, employ, workforce
	Vote         // votes, majority, seats
	Size         // measures, long, high, wide, covers
	Rank         // the amount is a place in an order
)

// Frame is a set of circumstances that part one amount from another.
type Frame uint16

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
)

// Context is what an amount is about.
type Context struct {
	Head  article.FormID // the singular noun the amount is of or counts; zero unknown
	HeadN uint32         // its token
	Role  Role
	Frame Frame
	Year  int16 // a year the sentence names nearest to the amount; 0 none
}

// Amount is a figure of money, a percentage, a count or a measure.
type Amount struct {
	Mention
	Value    Decimal // in whole units: 340 million is 340 × 10^6
	Unit     Unit
	Currency string // ISO 4217 code; for Money
	Hedge    Hedge
	About    Context
	Block    uint32
	Digits   article.Span // the figure alone, without sign, scale, unit
	Phrase   article.Span // the amount with its hedge and the noun it counts: "more than 300 trees"
}
