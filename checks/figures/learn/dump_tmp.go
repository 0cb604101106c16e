package main

import (
	"fmt"
	"os"

	"copydesk/article"
	"copydesk/facts"
)

func dumpAmounts(path string) {
	src, _ := os.ReadFile(path)
	doc, err := article.Parse(path, src, article.Options{})
	if err != nil {
		return
	}
	f := facts.Extract(doc)
	for i := range f.Amounts {
		a := &f.Amounts[i]
		fmt.Printf("%-8s head=%-12s role=%-2d frame=%012b per=%s year=%d | %s\n", a.Unit, doc.FormText2(a.About.Head), a.About.Role, a.About.Frame, doc.FormText2(a.About.Per), a.About.Year, around(doc, a))
	}
}
