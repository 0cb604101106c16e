package figures

import "copydesk/checks"

var change = &checks.Check{
	Info: checks.Info{Name: "figures/change", Summary: "A change is not what its figures make it.", Severity: checks.Error},
	Run:  func(p *checks.Pass) {},
}
