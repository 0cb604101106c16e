package main

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"copydesk/facts/rates"
	"copydesk/rules"
)

// rateFile is a file with rates that go before those the program carries.
type rateFile struct{ path string }

func (f *rateFile) flags(set *pflag.FlagSet) {
	set.StringVar(&f.path, "rates", "", "`file` with newer exchange rates: month,base,currency,mean,low,high")
}

// table is the rates of the file, over those that the program carries.
func (f *rateFile) table() (*rates.Table, error) {
	if f.path == "" {
		return rates.Reference, nil
	}
	in, err := os.Open(f.path)
	if err != nil {
		return nil, usage(fmt.Errorf("reading the rates: %w", cause(f.path, err)))
	}
	defer in.Close()
	newer, err := rates.Read(in)
	if err != nil {
		return nil, usage(fmt.Errorf("reading the rates: %s: %w", f.path, err))
	}
	return newer.Over(rates.Reference), nil
}

// quotation is the verb that shows exchange rates.
type quotation struct {
	*command
	rateFile
	now func() time.Time
}

func (c *command) ratesVerb() *cobra.Command {
	v := &quotation{command: c, now: time.Now}
	cmd := &cobra.Command{
		Use:   "rates [FROM TO [MONTH]]",
		Short: "Show the exchange rates that conversions are held against",
		Long: `Rates shows how many units of the currency TO one unit of FROM was in a month,
where the rate comes from and how old it is. MONTH is a month, as 2011-09, or a
year; without it the newest rate is shown. FROM and TO are codes, as GBP, or
names, as pounds. Without any of them the currencies are listed.

The rates are means of a month: good for judging whether a conversion can be
right, and not for accounting.`,
		Example: `  copydesk rates GBP USD 2011-09
  copydesk rates yen euros 2016
  copydesk rates --rates newer.csv USD INR`,
		Args: func(_ *cobra.Command, args []string) error {
			if n := len(args); n == 1 || n > 3 {
				return usage(errors.New("rates takes two currencies and perhaps a month; without any it lists the currencies"))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return v.run(args) },
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 1 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return rates.Reference.Currencies(), cobra.ShellCompDirectiveNoFileComp
		},
	}
	v.rateFile.flags(cmd.Flags())
	return cmd
}

func (v *quotation) run(args []string) error {
	table, err := v.table()
	if err != nil {
		return err
	}
	if len(args) == 0 {
		return v.list(table)
	}
	from, err := currency(table, args[0])
	if err != nil {
		return err
	}
	to, err := currency(table, args[1])
	if err != nil {
		return err
	}
	if from == to {
		return usage(fmt.Errorf("%s and %s are one currency", args[0], args[1]))
	}
	if len(args) == 2 {
		last, ok := table.Last(from, to)
		if !ok {
			return usage(fmt.Errorf("there are no rates between %s and %s", from, to))
		}
		return v.show(table, from, to, last, last)
	}
	first, last, err := months(args[2])
	if err != nil {
		return err
	}
	return v.show(table, from, to, first, last)
}

// currency is the code of a currency that is given by its code or its name.
func currency(table *rates.Table, word string) (string, error) {
	codes := table.Currencies()
	names := make([]string, 0, 2*len(codes))
	for _, code := range codes {
		one, many := rates.Name(code)
		if strings.EqualFold(word, code) || strings.EqualFold(word, one) || strings.EqualFold(word, many) {
			return code, nil
		}
		names = append(names, code, many)
	}
	if near := rules.Suggest(word, names); near != "" {
		return "", usage(fmt.Errorf("there are no rates of %q; did you mean %s?", word, near))
	}
	return "", usage(fmt.Errorf("there are no rates of %q; copydesk rates lists the currencies", word))
}

// months reads a month or a year, and returns its first month and its last.
func months(s string) (first, last rates.Month, err error) {
	if m, ok := rates.ParseMonth(s); ok {
		return m, m, nil
	}
	if year, err := strconv.Atoi(s); err == nil && len(s) == 4 && year > 0 {
		return rates.MonthOf(year, 1), rates.MonthOf(year, 12), nil
	}
	return 0, 0, usage(fmt.Errorf("%q is neither a month, as 2011-09, nor a year", s))
}

// show writes the rates of some months.
func (v *quotation) show(table *rates.Table, from, to string, first, last rates.Month) error {
	one, _ := rates.Name(from)
	_, many := rates.Name(to)
	t := tabwriter.NewWriter(v.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "month\tmean\tat least\tat most\t\n")
	shown := rates.Month(-1)
	for m := first; m <= last; m++ {
		r, ok := table.Rate(from, to, m)
		if !ok {
			continue
		}
		shown = m
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t\n", m, figure(r.Mean.Rat()), figure(r.Low.Rat()), figure(r.High.Rat()))
	}
	if shown < 0 {
		return usage(fmt.Errorf("there are no rates between %s and %s in that time", from, to))
	}
	if _, err := fmt.Fprintf(v.out, "%s to the %s (%s per %s)\n\n", many, one, to, from); err != nil {
		return err
	}
	if err := t.Flush(); err != nil {
		return err
	}
	return v.source(from, to, shown, v.path != "" && !sameRate(table, from, to, shown))
}

// sameRate reports whether a rate is one that the program carries.
func sameRate(table *rates.Table, from, to string, m rates.Month) bool {
	r, _ := table.Rate(from, to, m)
	own, ok := rates.Reference.Rate(from, to, m)
	return ok && r.Mean.Cmp(own.Mean) == 0
}

// source writes where the rates come from and how old the last one is.
func (v *quotation) source(from, to string, m rates.Month, file bool) error {
	list := rates.Source(from, m)
	if other := rates.Source(to, m); other != list && other != "" {
		list = strings.TrimPrefix(list+"; "+other, "; ")
	}
	if file {
		list = v.path
	}
	now := v.now()
	age := rates.MonthOf(now.Year(), int(now.Month())) - m
	old := fmt.Sprintf("%d months old", age)
	switch {
	case age <= 0:
		old = "of this month"
	case age == 1:
		old = "one month old"
	case age >= 24:
		old = fmt.Sprintf("%d years old", age/12)
	}
	_, err := fmt.Fprintf(v.out, "\nSource: %s. The last of these rates is %s.\n", list, old)
	return err
}

// figure writes a rate with five digits or so.
func figure(r *big.Rat) string {
	places := 4
	for limit := big.NewRat(10, 1); r.Cmp(limit) >= 0 && places > 0; limit.Mul(limit, big.NewRat(10, 1)) {
		places--
	}
	for limit := big.NewRat(1, 10); r.Cmp(limit) < 0 && places < 12; limit.Quo(limit, big.NewRat(10, 1)) {
		places++
	}
	return r.FloatString(places)
}

// list writes the currencies with the first and last month of their rates.
func (v *quotation) list(table *rates.Table) error {
	t := tabwriter.NewWriter(v.out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "code\tname\tfirst\tlast\n")
	for _, code := range table.Currencies() {
		first, last, ok := table.Span(code)
		if !ok {
			continue
		}
		_, many := rates.Name(code)
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", code, many, first, last)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := io.WriteString(v.out, "\nSources: European Central Bank, euro reference rates; until 1998, Federal Reserve.\n")
	return err
}
