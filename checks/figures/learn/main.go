// Command learn learns the weights of figures/conflict from articles with
// planted errors. See README.md beside it.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	var o options
	flag.StringVar(&o.clean, "clean", "", "folders of untouched articles to learn from, with commas between; one that is named twice counts twice")
	flag.IntVar(&o.own, "own", 6, "errors planted in each figure that an untouched article of the first folder tells twice")
	flag.StringVar(&o.judge, "judge", "", "folder of untouched articles on which alarms are counted; empty counts them on those learned from")
	flag.StringVar(&o.out, "o", "", "file to write the weights to; empty prints them")
	flag.StringVar(&o.misses, "misses", "", "file to write the planted errors to that are not found at 4 % alarms, and the alarms")
	flag.IntVar(&o.folds, "folds", 5, "number of folds of the cross-validation")
	flag.IntVar(&o.rounds, "rounds", 1500, "rounds of boosting")
	flag.Parse()
	o.planted = flag.Args()
	if o.clean == "" || len(o.planted) == 0 && o.own == 0 {
		fmt.Fprintln(os.Stderr, "usage: learn -clean DIR,... [-judge DIR] [-own N] [-o weights.txt] PLANTED...")
		os.Exit(2)
	}
	if err := o.run(); err != nil {
		fmt.Fprintln(os.Stderr, "learn:", err)
		os.Exit(1)
	}
}

type options struct {
	clean, judge, out, misses string
	planted                   []string
	folds, rounds, own        int
}

// run reads the articles, prints the cross-validation and learns the weights.
func (o *options) run() error {
	var planted []example
	for _, dir := range o.planted {
		more, err := readPlanted(dir, o.folds)
		if err != nil {
			return err
		}
		planted = append(planted, more...)
	}
	var clean []example
	for i, dir := range strings.Split(o.clean, ",") {
		more, err := readClean(dir, o.folds)
		if err != nil {
			return err
		}
		clean = append(clean, more...)
		if i > 0 {
			continue
		}
		if more, err = plantOwn(dir, o.folds, o.own); err != nil {
			return err
		}
		planted = append(planted, more...)
	}
	judge := clean
	if o.judge != "" {
		var err error
		if judge, err = readClean(o.judge, o.folds); err != nil {
			return err
		}
	}
	if err := o.report(planted, clean, judge); err != nil {
		return err
	}
	text := table(learn(planted, clean, o.rounds))
	if o.out == "" {
		fmt.Print(text)
		return nil
	}
	return os.WriteFile(o.out, []byte(text), 0o644)
}
