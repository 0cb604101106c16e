// Command make packs a file of exchange rates into the form that the program
// carries: go run ./make rates.csv rates.bin
package main

import (
	"fmt"
	"os"

	"copydesk/facts/rates"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: make rates.csv rates.bin")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	packed, err := rates.Pack(in)
	if err != nil {
		return fmt.Errorf("packing %s: %w", from, err)
	}
	return os.WriteFile(to, packed, 0o644)
}
