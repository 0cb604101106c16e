package rates

import (
	"encoding/binary"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"

	"copydesk/facts"
)

// row is one line of a file of rates.
type row struct {
	month Month
	quote quote
}

// Pack reads rates as comma-separated values with the columns month (2011-09),
// base (EUR or USD), currency, mean, low and high, the first line naming them, and
// returns them in the form that Parse reads. Low and high may be empty. An error
// names the line.
func Pack(r io.Reader) ([]byte, error) {
	in := csv.NewReader(r)
	in.ReuseRecord = true
	all := map[string][]row{}
	for {
		rec, err := in.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		line, _ := in.FieldPos(0)
		if line == 1 {
			if !slices.Equal(rec, []string{"month", "base", "currency", "mean", "low", "high"}) {
				return nil, errors.New("line 1 should be month,base,currency,mean,low,high")
			}
			continue
		}
		key, x, err := parseRow(rec)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		all[key] = append(all[key], x)
	}
	return pack(all)
}

// Read returns the rates of a file in the form that Pack reads.
func Read(r io.Reader) (*Table, error) {
	data, err := Pack(r)
	if err != nil {
		return nil, err
	}
	return Parse(data)
}

// parseRow reads one line. The key is the currency and the first letter of its base.
func parseRow(rec []string) (key string, x row, err error) {
	var ok bool
	if x.month, ok = ParseMonth(rec[0]); !ok || x.month.Year() > 5000 {
		return "", x, fmt.Errorf("%q is no month", rec[0])
	}
	if rec[1] != "EUR" && rec[1] != "USD" {
		return "", x, fmt.Errorf("the base is %q and not EUR or USD", rec[1])
	}
	if len(rec[2]) != 3 || rec[2] == rec[1] {
		return "", x, fmt.Errorf("%q is no code of a currency", rec[2])
	}
	if x.quote.mean, ok = parseRate(rec[3]); !ok {
		return "", x, fmt.Errorf("%q is no rate", rec[3])
	}
	x.quote.low, x.quote.high = x.quote.mean, x.quote.mean
	if rec[4] != "" || rec[5] != "" {
		low, okLow := parseRate(rec[4])
		high, okHigh := parseRate(rec[5])
		if !okLow || !okHigh || low.Cmp(x.quote.mean) > 0 || high.Cmp(x.quote.mean) < 0 {
			return "", x, fmt.Errorf("%s to %s is not around %s", rec[4], rec[5], rec[3])
		}
		x.quote.low, x.quote.high = low, high
	}
	return rec[2] + rec[1][:1], x, nil
}

// parseRate reads a positive number, also as in 1.87069e+06.
func parseRate(s string) (facts.Decimal, bool) {
	v, ok := new(big.Rat).SetString(s)
	if !ok || v.Sign() <= 0 {
		return facts.Decimal{}, false
	}
	exp := int8(0)
	for ten := big.NewRat(10, 1); !v.IsInt() && exp > -14; exp-- {
		v.Mul(v, ten)
	}
	if !v.IsInt() || !v.Num().IsInt64() {
		return facts.Decimal{}, false
	}
	d := facts.Decimal{Coef: v.Num().Int64(), Exp: exp}
	for d.Coef%10 == 0 && (d.Exp < 0 || d.Coef >= 1<<20) {
		d.Coef, d.Exp = d.Coef/10, d.Exp+1
	}
	return d, true
}

// pack writes the series in order of their codes.
func pack(all map[string][]row) ([]byte, error) {
	keys := make([]string, 0, len(all))
	for key := range all {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	heads := binary.BigEndian.AppendUint16(nil, uint16(len(keys)))
	var body []byte
	for _, key := range keys {
		rows := all[key]
		slices.SortStableFunc(rows, func(a, b row) int { return int(a.month - b.month) })
		first := rows[0].month
		months := int(rows[len(rows)-1].month-first) + 1
		records := make([]byte, months*recordSize)
		for _, x := range rows {
			at := int(x.month-first) * recordSize
			if err := packRecord(records[at:], x.quote); err != nil {
				return nil, fmt.Errorf("%s in %s: %w", key[:3], x.month, err)
			}
		}
		heads = append(heads, key...)
		heads = binary.BigEndian.AppendUint16(heads, uint16(first))
		heads = binary.BigEndian.AppendUint16(heads, uint16(months))
		body = append(body, records...)
	}
	return append(heads, body...), nil
}

func packRecord(to []byte, q quote) error {
	mean, err := packMean(q.mean)
	if err != nil {
		return err
	}
	low, okLow := spread(q.mean, q.low)
	high, okHigh := spread(q.mean, q.high)
	if !okLow || !okHigh {
		return errors.New("the lowest or the highest rate is more than half away from the mean")
	}
	copy(to, []byte{mean[0], mean[1], mean[2], low, high})
	return nil
}

// spread is how far an end is from the mean, rounded up to the next fifth of one per cent.
func spread(mean, end facts.Decimal) (byte, bool) {
	part := new(big.Rat).Sub(end.Rat(), mean.Rat())
	part.Quo(part.Abs(part), mean.Rat())
	part.Mul(part, big.NewRat(spreadUnit, 1))
	n := new(big.Int).Div(part.Num(), part.Denom())
	if !part.IsInt() {
		n.Add(n, big.NewInt(1))
	}
	if !n.IsInt64() || n.Int64() > 255 {
		return 0, false
	}
	return byte(n.Int64()), true
}
