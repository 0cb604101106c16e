package facts

import (
	"strings"

	"copydesk/article"
)

func formOfWord(w string) article.FormID { return article.FormOf(w) }

const changeWords = `rise rises increase increases fall falls drop drops decline declines decrease decreases gain gains jump jumps surge
	surges growth slump slumps reduction reductions cut cuts hike hikes plunge plunges dip dips climb climbs higher lower up down soar
	soars upturn downturn uplift improvement expansion contraction slide slides tumble rally rebound`

// roles adds the nouns and adjectives that say what an amount is, family by family.
func (b lexisBuilder) roles() {
	b.role(Worth, "worth value values valuation total")
	b.role(Price, `cost costs price prices fee fees bid bids offer offers sale acquisition takeover purchase auction buyout tag fare fares
		tariff rent rents toll charge charges ticket tickets`)
	b.role(Profit, "profit profits earnings net income ebitda")
	b.role(Loss, "loss losses deficit deficits shortfall")
	b.role(Sales, "sales revenue revenues turnover takings exports receipts")
	b.role(Debt, "debt debts loan loans mortgage mortgages borrowing borrowings liabilities overdraft bond bonds")
	b.role(Raise, `grant grants donation donations investment investments fund funds funding aid financing capital gift contribution
		contributions subsidy subsidies bailout`)
	b.role(Fine, "fine fines penalty penalties damages compensation settlement award awards bail payout payouts reward")
	b.role(Pay, "salary salaries wage wages bonus bonuses pension pensions stipend")
	b.role(Spend, "spending budget budgets expenditure expenses")
	b.role(Save, "savings saving")
	b.role(Dead, "dead death deaths fatalities fatality toll bodies casualties lives")
	b.role(Hurt, "injured wounded hurt injuries wounds")
	b.role(Missing, "missing unaccounted")
	b.role(Held, "arrests detainees custody")
	b.role(Jobs, "jobs redundancies workforce employees layoffs job staff")
	b.role(Vote, "votes majority seats vote ballots")
	b.role(Size, "long high wide tall deep length height width depth thick broad area size distance")
	b.role(Crowd, "crowd crowds attendance spectators audience attendances turnout gate")
	b.role(Output, "output production capacity harvest crop")
	b.role(Stake, "stake stakes shareholding holding")
}

// nounsToo are verbs whose base is a noun as well, and so is its plural.
const nounsToo = `fight ride ring sleep split swing tear dream drink wind resume burst appeal approach attempt balloon beat bid boast borrow build capture collapse contact contract convert convict creep dive ease edge
	extract find freeze gather graduate harvest hire increase insert invest launch lead leave level live merge mirror murder massacre mushroom narrow
	need order people permit plead produce promise propose quarantine recruit refund register reject request rescue research respect rest result return
	review reward ring rocket rule sack sail saw search sentence serve shed show shrink shut sink slash slide slow smoke snow spend spell stab
	stage stake standard state stick stock store stream strike stroke study subject suit supply support surrender survey suspect sweep swell swing
	talk target task taste tax test text think threat throw tie tip title top total touch tour trace track trade train transfer transport treat trial
	trick trip triple trouble trust try turn twist value view visit vote vow wait wake walk wall want waste watch water wave weather welcome will win
	wish witness wonder word work worry wound yield drown export fall gain grant jump leap loan measure offer plunge poll pump purchase raise rally
	rebound slip slump surge trim tumble advance boost climb cover decline decrease drop export equal average`

// verbs adds the verbs: first those that say what an amount is, then others,
// so that a clause's verb can be told from its nouns.
func (b lexisBuilder) verbs() {
	b.verb(Worth, 0, verbNoun, "value estimate total")
	b.verb(Worth, 0, 0, "appraise")
	b.verb(Price, 0, verbNoun, "cost:cost price offer bid:bid purchase charge fetch auction")
	b.verb(Price, 0, 0, "pay:paid buy:bought sell:sold acquire")
	b.verb(Profit, 0, verbNoun, "profit")
	b.verb(Loss, 0, 0, "lose:lost")
	b.verb(Sales, 0, verbNoun, "gross export")
	b.verb(Debt, 0, 0, "borrow owe")
	b.verb(Debt, 0, verbNoun, "loan")
	b.verb(Raise, 0, verbNoun, "raise fund grant award finance pledge")
	b.verb(Raise, 0, 0, "donate invest contribute inject lend:lent receive")
	b.verb(Fine, 0, verbNoun, "fine sue")
	b.verb(Fine, 0, 0, "settle compensate penalise penalize")
	b.verb(Pay, 0, 0, "earn")
	b.verb(Spend, 0, 0, "spend:spent")
	b.verb(Spend, 0, verbNoun, "budget allocate")
	b.verb(Save, 0, verbNoun, "save")
	b.verb(Dead, 0, 0, "kill die slay:slew/slain perish drown murder massacre")
	b.verb(Hurt, 0, 0, "injure wound hurt:hurt maim")
	b.verb(Held, 0, verbNoun, "arrest jail")
	b.verb(Held, 0, 0, "detain imprison sentence capture")
	b.verb(Jobs, 0, 0, "employ hire sack dismiss")
	b.verb(Vote, 0, verbNoun, "vote poll")
	b.verb(Size, 0, verbNoun, "measure stretch cover")
	b.verb(Size, 0, 0, "extend weigh")
	b.verb(Crowd, 0, 0, "attend gather")
	b.verb(Displaced, 0, 0, "evacuate displace flee:fled rescue")
	b.verb(Output, 0, verbNoun, "produce yield pump")
	b.verb(Output, 0, 0, "generate manufacture harvest")
	b.verb(Stake, 0, 0, "own")
	b.verb(NoRole, isChange, verbNoun, `rise:rose/risen increase fall:fell/fallen drop decline decrease gain jump surge slump cut:cut hike plunge dip
		climb slide:slid tumble advance slip leap:leapt/leaped rally rebound sink:sank/sunk double boost lift shed:shed trim`)
	b.verb(NoRole, isChange, 0, `grow:grew/grown reduce widen narrow shrink:shrank/shrunk soar expand swell:swelled/swollen lower lengthen
		triple treble quadruple halve improve weaken strengthen ease accelerate slow balloon skyrocket mushroom rocket slash edge creep:crept
		dwindle contract plummet dive:dived/dove deepen appreciate depreciate`)
	b.verb(NoRole, 0, verbNoun, `stand:stood hit:hit amount average number account hold:held remain offer wear:wore/worn deal:dealt issue release sign ban delay
		transfer ship supply train survey interview attack bomb crash strike:struck flood damage treat divorce defeat win:won score
		draw:drew/drawn play run:ran rush throw:threw/thrown catch:caught bat bowl race finish report record file post show:showed/shown
		forecast:forecast project plan target aim hope need request demand order call claim use burn store drill mine import trade swap
		exchange close upgrade repair move visit fly:flew/flown drive:drove/driven walk climb return land stay work start stop end set:set
		rank rate list name award place lie:lay/lain feature span help support back blame welcome mark host watch view download click
		share mean:meant match total top break:broke/broken tie guarantee cover refund deposit leak outline detail face commute
		sweep:swept spread:spread trigger cause spark prompt force feed:fed house shelter study float spin:spun default downgrade`)
	b.verb(NoRole, 0, 0, `reach exceed equal comprise represent include exclude say:said tell:told announce add warn predict confirm insist argue believe
		know:knew/known think:thought suggest become:became make:made take:took/taken bring:brought leave:left begin:began/begun keep:kept
		write:wrote/written meet:met lead:led understand:understood provide require expect anticipate receive follow appear happen carry
		create speak:spoke/spoken allow spend:spent consider serve send:sent build:built fall:fell remember enter admit seem agree join
		develop seek:sought choose:chose/chosen find:found get:got/gotten go:went/gone come:came see:saw/seen ask decide describe prove
		explain introduce publish occur apply suffer destroy achieve ensure identify obtain intend maintain accept prepare avoid oppose
		arrive prevent encourage reveal discuss manage relate perform enable involve establish operate launch conduct replace remove
		recover discover collect impose compare commit appoint complete construct approve authorise authorize reject cancel postpone
		suspend resume renew terminate expire deliver distribute install deploy recruit enrol enroll register investigate examine inspect
		accuse convict acquit deport extradite kidnap abduct shoot:shot stab explode collapse derail capsize demolish evacuate quarantine
		infect vaccinate diagnose marry retire resign quit:quit elect nominate beat:beat/beaten qualify compete indicate want propose urge
		deny allege acknowledge concede generate consume emit extract refine convert open shut:shut expand extend restore renovate
		relocate travel sail depart live continue put:put let:let sit:sat contain boast protect endorse criticise criticize praise
		celebrate organise organize read subscribe attract entertain reflect mirror surpass outnumber underwrite insure repay:repaid
		reimburse withdraw:withdrew/withdrawn redeem disclose unveil plead await overturn uphold:upheld dismiss wash bury
		freeze:froze/frozen melt threaten educate employ teach:taught learn graduate buy:bought sell:sold merge restructure`)
	b.verb(NoRole, 0, 0, `shake:shook/shaken arise:arose/arisen bend:bent bite:bit/bitten bleed:bled blow:blew/blown broadcast:broadcast burst:burst
		cling:clung dig:dug eat:ate/eaten feel:felt fight:fought forbid:forbade/forbidden forget:forgot/forgotten forgive:forgave/forgiven hang:hung
		hide:hid/hidden kneel:knelt lay:laid mislead:misled overcome:overcame/overcome overtake:overtook/overtaken ride:rode/ridden ring:rang/rung
		shine:shone sing:sang/sung sleep:slept speed:sped split:split steal:stole/stolen stick:stuck swear:swore/sworn swim:swam/swum swing:swung
		tear:tore/torn wake:woke/woken weep:wept wind:wound drink:drank/drunk spring:sprang/sprung breed:bred bind:bound dream:dreamt flee:fled
		mistake:mistook/mistaken undertake:undertook/undertaken undergo:underwent/undergone undo:undid/undone outgrow:outgrew/outgrown`)
	b.verb(Price, 0, verbNoun, "retail")
	b.verb(NoRole, 0, verbNoun, "trail rout lead start")
	b.verb(NoRole, 0, 0, "outscore outshoot outplay outdo edge thrash hammer trounce")
	for base := range strings.FieldsSeq(nounsToo) {
		for _, w := range [2]string{base, third(base)} {
			if k := b.word(w); k.verb != 0 {
				k.verb |= verbNoun
			}
		}
	}
}
