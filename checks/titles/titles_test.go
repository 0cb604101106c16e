package titles

import (
	"testing"

	"copydesk/checks/checktest"
)

func TestChecks(t *testing.T) { checktest.Run(t, Checks) }
