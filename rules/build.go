package rules

import (
	"fmt"
	"slices"
	"strings"

	"copydesk/checks"
)

// Build makes the Set of the rules in force: those of the packs, in order, then
// those that the configuration writes itself, narrowed by its only and skip. A
// later rule takes the place of an earlier one of the same id. The configuration
// may be nil. Errors about what a file says are of type Errors.
func Build(packs []*Pack, c *Config) (*checks.Set, error) {
	if c == nil {
		c = &Config{}
	}
	list, err := merge(append(slices.Clip(packs), &Pack{Path: c.Path, Rules: c.Rules}))
	if err != nil {
		return nil, err
	}
	faults := c.unknownRules(list)
	if err := faults.orNil(); err != nil {
		return nil, err
	}
	known := ids(list)
	if list, err = Select(list, c.Only, c.Skip); err != nil {
		return nil, err
	}
	set, err := checks.NewSet(list)
	if err != nil {
		return nil, err
	}
	set.Dialect, set.Known = c.Dialect, known
	for _, s := range c.stets {
		set.Stets = append(set.Stets, s.Suppression)
	}
	return set, nil
}

// merge lays packs over one another.
func merge(packs []*Pack) ([]checks.Rule, error) {
	var list []checks.Rule
	var faults Errors
	for _, p := range packs {
		for _, e := range p.Rules {
			i := slices.IndexFunc(list, func(r checks.Rule) bool { return r.ID == e.ID })
			switch {
			case e.Off && i < 0:
				faults = append(faults, e.at.error("there is no rule %q to turn off%s", e.ID, didYouMean(e.ID, ids(list))))
			case e.Off:
				list = slices.Delete(list, i, i+1)
			case i < 0:
				list = append(list, e.Rule)
			default:
				list[i] = e.Rule
			}
		}
	}
	return list, faults.orNil()
}

// Select keeps the rules that only names, all when it is empty, without those
// that skip names. A name is a rule's id or a family; one that no rule has is an
// error.
func Select(list []checks.Rule, only, skip []string) ([]checks.Rule, error) {
	for _, name := range slices.Concat(only, skip) {
		if !names(list, name) {
			return nil, fmt.Errorf("there is no rule or family %q%s", name, didYouMean(name, slices.Concat(ids(list), families(list))))
		}
	}
	var kept []checks.Rule
	for _, r := range list {
		covered := func(name string) bool { return covers(name, r.ID) }
		if (len(only) == 0 || slices.ContainsFunc(only, covered)) && !slices.ContainsFunc(skip, covered) {
			kept = append(kept, r)
		}
	}
	return kept, nil
}

// names reports whether a name is that of a rule or a family of the list.
func names(list []checks.Rule, name string) bool {
	return slices.ContainsFunc(list, func(r checks.Rule) bool { return covers(name, r.ID) })
}

// covers reports whether a name is a rule's id or its family.
func covers(name, id string) bool {
	return name == id || strings.HasPrefix(id, name+"/")
}

func ids(list []checks.Rule) []string {
	names := make([]string, len(list))
	for i, r := range list {
		names[i] = r.ID
	}
	return names
}

// families are the families of the rules, each once, in order.
func families(list []checks.Rule) []string {
	var names []string
	for _, r := range list {
		if family, _, _ := strings.Cut(r.ID, "/"); !slices.Contains(names, family) {
			names = append(names, family)
		}
	}
	return names
}
