package typos

import "copydesk/checks"

// PhraseOptions say which phrases typos/phrase looks for.
type PhraseOptions struct {
	Replace map[string]string `yaml:"replace" help:"phrases with what should be written instead"`
	Forbid  []string          `yaml:"forbid" help:"phrases that should not stand in an article"`
	Except  []string          `yaml:"except" help:"longer phrases that are right although they hold one of the others"`
	Case    bool              `yaml:"case" help:"the capitals must be those of the phrase"`
}

var phrase = &checks.Check{
	Info: checks.Info{
		Name:    "typos/phrase",
		Summary: "A phrase stands in the article that the rules replace or forbid.",
		Why: "Every desk has words it writes one way and words it does not write at all. This check finds " +
			"those that a rule gives it, whole words in any case and across line breaks; without a rule it finds nothing. " +
			"Of a rule's phrases that begin at one word the longest counts. The capitals of the text are kept in the repair. " +
			"Code and page furniture are left alone.",
		Severity: checks.Warning,
		Examples: "They {~~should of~>should have~~}{>>typos/phrase<<} stayed, " +
			"and {==of course==}{>>ok typos/phrase: no rule speaks of it<<} they went.\n",
	},
	Options: PhraseOptions{},
	Phrases: phrases,
}

// phrases are those that a rule's options name, in a fixed order.
func phrases(options any) []checks.Phrase {
	o := options.(PhraseOptions)
	list := make([]checks.Phrase, 0, len(o.Replace)+len(o.Forbid)+len(o.Except))
	for text, replace := range o.Replace {
		list = append(list, checks.Phrase{Text: text, Replace: replace, Exact: o.Case})
	}
	for _, text := range o.Forbid {
		list = append(list, checks.Phrase{Text: text, Exact: o.Case})
	}
	for _, text := range o.Except {
		list = append(list, checks.Phrase{Text: text, Keep: true})
	}
	return checks.SortPhrases(list)
}
