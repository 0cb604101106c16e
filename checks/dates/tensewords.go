package dates

import "copydesk/article"

var (
	// placeWords stand between a verb and its date.
	placeWords = article.NewSet("in", "at", "here", "there", "the", "for", "of", "both")

	// notEvents behind "will" take no date: "the paper will be dated", "will be based on".
	notEvents = article.NewSet("be", "based", "dated", "depend", "focus", "centre", "center", "report", "look", "reflect", "build", "rely", "have", "decide", "rule", "comment",
		"elaborate", "vary", "backdated", "effective", "retroactive", "remember", "mark", "commemorate")

	// pastEvents are verbs that say something was done on the day right behind them.
	pastEvents = article.NewSet("met", "began", "ended", "died", "left", "arrived", "departed", "opened", "closed", "started", "finished", "happened", "occurred", "resigned",
		"married", "wed", "sailed", "landed", "crashed", "sank", "burned", "collapsed", "exploded", "erupted", "struck", "fell", "vanished", "disappeared", "returned",
		"voted", "testified", "appeared", "spoke", "performed", "played", "won", "lost", "arrested", "killed", "shot", "stabbed", "sentenced", "convicted", "acquitted",
		"charged", "elected", "appointed", "sworn", "buried", "born", "released", "freed", "kidnapped", "rescued", "evacuated", "attacked", "bombed", "launched", "signed",
		"approved", "rejected", "passed", "filed", "published", "unveiled", "held", "visited")

	// unreal before a verb make it no account of the past: "would have ended",
	// "is to be held", "a summit planned to be opened".
	unreal = article.NewSet("would", "will", "could", "should", "may", "might", "must", "to", "be", "being", "until", "when", "before", "once", "unless", "expected",
		"scheduled", "planned", "set", "due", "not", "get", "gets", "getting")

	periodNouns = article.NewSet("quarter", "year", "months", "month", "weeks", "week", "period", "half", "years", "days", "semester", "season")

	// pictures are in sentences that are old captions: "in this photo released February 19".
	pictures = article.NewSet("photo", "photograph", "picture", "image", "handout", "pictured", "file", "screenshot", "footage")

	formWill = article.FormOf("will")
	formBe   = article.FormOf("be")
	formNot  = article.FormOf("not")
	formAlso = article.FormOf("also")
	formIf   = article.FormOf("if")
)
