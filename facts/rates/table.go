package rates

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"copydesk/facts"
)

//go:embed rates.bin
var embedded []byte

// Reference are the rates that the program carries.
var Reference = mustParse(embedded)

func mustParse(data []byte) *Table {
	t, err := Parse(data)
	if err != nil {
		panic(err)
	}
	return t
}

// Table holds rates by currency and month. It is read only.
type Table struct {
	byCode map[string][]series // newer ones first
	newest Month
}

// series are the rates of one currency in consecutive months.
type series struct {
	first   Month
	perEuro bool
	records []byte
}

// The packed form is a count of series, the head of each and then their records.
// A record is the mean, in three bytes, and how far the lowest and the highest
// rate are from it, in fifths of one per cent, rounded outwards. Months without a
// rate have a record of zeros.
const (
	headSize   = 8 // code 3, base 1, first month 2, number of months 2
	recordSize = 5
	spreadUnit = 500 // parts of the mean
)

// Parse reads the packed form that Pack makes. It keeps data.
func Parse(data []byte) (*Table, error) {
	if len(data) < 2 {
		return nil, errors.New("the exchange rates are cut short")
	}
	n := int(binary.BigEndian.Uint16(data))
	at := 2 + n*headSize
	t := &Table{byCode: make(map[string][]series, n)}
	for i := range n {
		head := data[2+i*headSize:]
		if len(head) < headSize {
			return nil, errors.New("the exchange rates are cut short")
		}
		size := int(binary.BigEndian.Uint16(head[6:])) * recordSize
		if at+size > len(data) {
			return nil, errors.New("the exchange rates are cut short")
		}
		code := string(head[:3])
		t.byCode[code] = append(t.byCode[code], series{
			first: Month(binary.BigEndian.Uint16(head[4:])), perEuro: head[3] == 'E', records: data[at : at+size],
		})
		at += size
	}
	t.newest = t.last()
	return t, nil
}

// Over returns the rates of t and, where it has none, those of o.
func (t *Table) Over(o *Table) *Table {
	both := &Table{byCode: make(map[string][]series, len(o.byCode))}
	for code, list := range o.byCode {
		both.byCode[code] = slices.Concat(t.byCode[code], list)
	}
	for code, list := range t.byCode {
		if both.byCode[code] == nil {
			both.byCode[code] = list
		}
	}
	both.newest = both.last()
	return both
}

// Currencies are the codes that the table has rates for, in order, with the euro
// and the dollar, against which the others are given, and those that became the euro.
func (t *Table) Currencies() []string {
	list := []string{"EUR", "USD"}
	for code := range t.byCode {
		list = append(list, code)
	}
	for code := range euroMembers {
		list = append(list, code)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// Span returns the first and the last month that a currency has a rate in.
func (t *Table) Span(code string) (first, last Month, ok bool) {
	from := t.source(code)
	for m := firstMonth; m <= t.newest; m++ {
		if _, found := from.quote(m); !found {
			continue
		}
		if !ok {
			first, ok = m, true
		}
		last = m
	}
	return first, last, ok
}

// Last returns the newest month that has a rate between two currencies.
func (t *Table) Last(from, to string) (Month, bool) {
	last, ok := Month(0), false
	for m := t.newest; m >= firstMonth && !ok; m-- {
		_, ok = t.Rate(from, to, m)
		last = m
	}
	return last, ok
}

// firstMonth is where the rates begin: until then most were fixed by treaty.
const firstMonth = Month(1971 * 12)

// Months returns the months that the table can have rates of, from the first to the last.
func (t *Table) Months() (first, last Month) { return firstMonth, t.newest }

// last is the last month that any series reaches.
func (t *Table) last() Month {
	newest := firstMonth
	for _, list := range t.byCode {
		for _, s := range list {
			newest = max(newest, s.first+Month(len(s.records)/recordSize)-1)
		}
	}
	return newest
}

// packMean writes a mean of at most six digits as a coefficient of twenty bits
// and an exponent of four.
func packMean(d facts.Decimal) ([3]byte, error) {
	if d.Coef <= 0 || d.Coef >= 1<<20 || d.Exp > 1 || d.Exp < -14 {
		return [3]byte{}, fmt.Errorf("the rate %s has too many digits", d)
	}
	n := uint32(d.Coef)<<4 | uint32(1-d.Exp)
	return [3]byte{byte(n >> 16), byte(n >> 8), byte(n)}, nil
}

// unpack reads a record.
func unpack(r []byte) (quote, bool) {
	n := uint32(r[0])<<16 | uint32(r[1])<<8 | uint32(r[2])
	if n == 0 {
		return quote{}, false
	}
	coef, exp := int64(n>>4), 1-int8(n&15)
	mean := facts.Decimal{Coef: coef, Exp: exp}
	// coef × (500 ± spread) / 500 is coef × (1000 ± 2 spread) / 1000.
	low := facts.Decimal{Coef: coef * (1000 - 2*int64(r[3])), Exp: exp - 3}
	high := facts.Decimal{Coef: coef * (1000 + 2*int64(r[4])), Exp: exp - 3}
	if r[3] == 0 {
		low = mean
	}
	if r[4] == 0 {
		high = mean
	}
	return quote{low: low, mean: mean, high: high}, true
}
