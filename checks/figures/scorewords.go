package figures

import "copydesk/article"

var (
	resultNouns   = article.NewSet("win", "victory", "defeat", "loss", "triumph", "success", "draw", "thrashing", "rout", "winners", "winner", "wins")
	resultVerbs   = article.NewSet("beat", "beats", "beating", "beaten", "defeat", "defeats", "won", "win", "winning", "defeated", "defeating", "lost", "losing", "drew", "downed", "edged", "thrashed", "overcame", "routed", "trounced", "hammered", "crushed", "prevailed")
	runningAfter  = article.NewSet("lead", "up", "down", "ahead", "behind", "advantage", "deficit", "half-time", "halftime", "before", "record", "overtime", "penalties", "aggregate", "series", "shootout", "run", "season")
	runningBefore = article.NewSet("led", "lead", "leading", "trailed", "trailing", "ahead", "make", "made", "making", "up", "down", "level", "at", "record", "series", "aggregate", "went", "go", "going", "reduce", "reduced", "cut", "improved", "from", "season", "home", "gap")
	voteNouns     = article.NewSet("vote", "votes", "voted", "voting", "ballot", "majority", "ruled", "ruling", "decision", "senate", "senators", "lawmakers", "council", "councillors", "committee", "parliament", "motion", "bill", "amendment")

	voterNouns = article.NewSet("senator", "member", "deputy", "lawmaker", "councillor", "councilor", "mp", "legislator", "judge", "justice", "delegate", "director", "commissioner", "peer", "representative", "minister", "bishop", "juror", "governor")
	attendance = article.NewSet("present", "voted", "vote", "cast", "attended", "participated", "ballot", "part")
	seatNouns  = article.NewSet("member", "seat", "strong", "person", "judge")
	formAllW   = article.FormOf("all")
	abstainers = article.NewSet("abstained", "abstentions", "abstention", "abstaining", "absent")

	marginUnits = article.NewSet("point", "points", "goal", "goals", "run", "runs", "vote", "votes", "seat", "seats")
	marginNouns = article.NewSet("margin", "win", "victory", "defeat", "loss", "majority", "triumph")

	halfWords   = article.NewSet("half-time", "halftime", "interval", "break", "half")
	otherGames  = article.NewSet("last", "earlier", "previous", "previously", "season", "leg", "first", "second", "reverse", "return", "april", "may", "june", "july", "august", "september", "october", "november", "december", "january", "february", "march", "ago", "then", "before", "since", "cup", "league", "final", "week", "month", "year", "another", "other")
	setWord     = article.FormOf("set")
	setsWord    = article.FormOf("sets")
	setOrdinals = article.NewTable(map[string]int{"first": 1, "opening": 1, "opener": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "final": -1, "deciding": -1, "decider": -1, "last": -1})
	setNumbers  = article.NewTable(map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "straight": 0})
	beatWords   = article.NewSet("beat", "beats", "beating", "defeated", "defeats", "defeating", "downed", "overcame", "edged", "outlasted", "ousted", "stunned", "eliminated")
	unfinished  = article.NewSet("retired", "ret", "retiring", "rain", "walkover", "injured", "injury", "default", "abandoned", "suspended", "stopped", "pulled", "tiebreak")
)
