package facts

// grammar adds the words of the closed classes and those that say what an
// amount stands for.
func (b lexisBuilder) grammar() {
	b.mark(isFunction, functionWords)
	b.mark(isDeterminer, `a an the this that these those its his her their our my your another each every both all no any some such whose
		either neither other`)
	b.mark(isPreposition, `of in on at by for from to with without into onto over under about against between during through across within
		among amongst around near per since until till before after despite via along towards toward behind beyond above below upon off out
		inside outside throughout including excluding like versus vs worth amid alongside besides except concerning regarding than as`)
	b.mark(isPronoun, `he she it they we i you who whom which him them us me himself herself itself themselves there what someone
		everyone nobody anyone one`)
	b.mark(isAuxiliary, `is are was were be been being has have had having do does did will would can could may might must shall should
		'll won't isn't wasn't weren't hasn't haven't hadn't cannot can't couldn't wouldn't shouldn't didn't doesn't don't ain't`)
	b.mark(isClause, `that which who whom whose when while where if because although though since until unless whether after before as once
		whereas so but and or nor`)
	b.mark(isAdverb, `also still already just only even now then ago again ever never always often soon later earlier not almost nearly
		about around roughly approximately reportedly currently previously recently initially finally eventually originally together
		apart altogether alone too yesterday today tomorrow tonight meanwhile however therefore instead further once twice more less up
		down out off back away well far yet higher lower closer nearer north south east west northeast northwest southeast southwest upstream downstream along overseas abroad online offshore inland nationwide worldwide statewide`)
	b.mark(isMost, `largest biggest highest lowest smallest longest shortest oldest youngest richest poorest tallest deepest fastest slowest
		busiest best worst most least greatest strongest weakest heaviest lightest hottest coldest warmest wettest driest newest latest
		earliest deadliest costliest cheapest dearest closest nearest furthest farthest widest hardest easiest finest safest wealthiest
		happiest healthiest quickest lengthiest bloodiest bestselling top-selling`)
	b.mark(isRanking, `ranked ranks rank ranking placed finished finishing finishes finish came seeded rated lies lying sits sitting stands
		joint tied`)
	b.mark(isScoring, `won win wins winning beat beats beating lost lose loses losing defeat defeated defeats victory drew draw drawn draws lead leads
		leading led trailed trail trailing score scored scoreline thrashed hammered edged downed upset thumped crushed aggregate set sets
		tie tied match final game games semifinal quarterfinal down up ahead overcame outplayed swept rout routed routing crashed goal goals vote voted votes
		majority record ruling ruled split margin shootout penalties comeback equaliser halftime half-time tiebreak`)
	b.mark(isSaying, `said says say saying told tells reported reports announced announces estimated estimates according claimed
		claims warned predicted predicts forecast forecasts confirmed confirms stated states`)
	b.mark(isEarlier, "earlier previously previous ago before last prior preceding")
	b.mark(isForecast, `expected expects expect expecting forecast forecasts forecasting predicted predicts predict planned plans plan planning
		projected projects will would could may might should 'll proposed proposes proposing seeking seeks seek wants want predicting
		potential if outlook guidance analysts estimates next hopes hope hoping aims aim aiming intends anticipated anticipates likely set prospective
		projection projections prediction scheduled`)
	b.mark(isTarget, "target targets targeted targeting goal goals aim aims aimed aiming objective ceiling limit limits cap quota")
	b.mark(isWhole, "total totals totaling totalling totaled totalled altogether overall combined sum aggregate cumulative entire whole")
	b.mark(isMean, "average averages averaged averaging mean median")
	b.mark(isFurther, "another additional further extra more additionally")
	b.mark(isSubset, "including includes include included among amongst which whom them plus excluding")
	b.mark(isCompare, "against versus vs compared than instead with")
	b.mark(isBeforeYear, `in since by until till before after during from of year spring summer autumn fall winter early late mid circa the
		fiscal january february march april may june july august september october november december`)
	b.mark(isEach, "each apiece annually yearly monthly weekly daily hourly every nightly")
	b.mark(isNotNoun, notNounWords)
	b.mark(isRefusing, "not instead rather never")
	b.mark(isTime, timeWords)
	b.mark(isZone, `pm am p.m. a.m. gmt bst est edt cst cdt mst mdt pst pdt cet cest utc ist o'clock noon midnight`)
	b.mark(isLabel, labelWords)
	b.mark(isTag, tagWords)
	b.mark(isStreet, `street st road rd avenue ave lane ln drive dr boulevard blvd square place court way terrace crescent gardens close
		parkway highway row mews broadway`)
	b.mark(isPerson, personWords)
	b.mark(isHuman, `dead injured wounded hurt missing homeless unemployed jobless sick ill hospitalised hospitalized arrested detained
		displaced killed infected unaccounted`)
	b.mark(isAttribute, `value values valuation cost costs price prices total totals sum amount amounts number numbers figure figures size
		level levels volume volumes tally count rate rates worth record average maximum minimum proportion percentage share quantity
		increase rise fall drop decline decrease reduction gain jump surge growth slump cut hike raise plunge dip climb majority minority
		estimate estimates range equivalent excess height length width weight depth depths area speed distance age population target limit ceiling
		cap tune`)
	b.mark(isChange, changeWords)
	b.syntax(synRelative, "who which whom whose")
	b.syntax(synJoins, "and or but nor")
	b.syntax(synNotLy, `family supply assembly rally reply ally monopoly bully july italy lily anomaly fly ugly weekly monthly daily early elderly friendly
		likely quarterly yearly hourly costly deadly lovely lonely holy only belly jelly tally folly butterfly homily panoply`)
	b.syntax(synNotEd, "hundred indeed naked sacred rugged wicked kindred wretched crooked aged shed united limited hatred")
	for w, p := range map[string]string{"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour", "nightly": "night", "annual": "year"} {
		b.word(w).singular = formOfWord(p)
	}
}

const functionWords = `the a an and or but of in on at by for from to with without as than that which who whom whose is are was were be been
	being has have had will would could should may might must can do does did not no it he she they we i you his her its their our my
	your this these those there here if when while after before since until because so per each every into over under about against
	between during through across within compared including said says say also just only still already ago earlier later last next now
	then him them us me out up down off 's ' percent pct cent versus vs both all one where what how why nor though although yet amid`

const notNounWords = `across was has does its his this plus minus less perhaps always towards besides afterwards says goes comes gets makes
	takes remains seems shows wins loses needs includes involves means becomes begins ends falls rises stands news politics economics times
	thanks others sometimes overseas previous various serious religious yes as is us thus whereas points`

const timeWords = `year years month months quarter quarters week weeks day days january february march april may june july august september
	october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday
	decade decades century centuries weekend weekends today yesterday tomorrow tonight night nights evening morning afternoon season
	summer winter spring autumn date time hours minutes seconds hour`

const labelWords = `flight route section chapter page pages article channel boeing airbus psalm apollo formula nos version windows room
	highway interstate lot phase grade unit sector district table figure tel phone fax isbn verse act scene volume issue episode season
	series gate platform terminal runway suite apartment apt flat zone gear junction clause paragraph appendix annex schedule
	resolution directive serial telephone ext extension fig plate seat pin zip postcode psalms genesis exodus matthew luke corinthians
	isaiah proposition prop amendment h.r.`

const tagWords = `box building ward area stage step part level type category class group round game lap hole exit form model hotline helpline
	call dial text bus tram train line track row code bill engine pier dock bed cell tier size day week year measure`

const personWords = `person people adult adults participant participants volunteer volunteers respondent respondents man men woman women child children boy boys girl girls adult adults soldier soldiers officer officers
	policeman policemen civilian civilians worker workers passenger passengers driver student students pupil pupils teacher teachers
	victim victims protester protesters demonstrator demonstrators suspect suspects prisoner prisoners resident residents employee
	employees staff member members fan fans troop troops refugee refugees migrant migrants patient patients customer customers voter
	voters miner miners journalist journalists teenager teenagers baby babies tourist tourists villager villagers militant militants
	rebel rebels insurgent insurgents fighter fighters firefighter firefighters gunman gunmen attacker attackers bomber bombers
	hostage hostages survivor survivors sailor sailors crew family families husband wife father mother son daughter brother sister
	friend colleague colleagues player players pensioner pensioners viewer viewers visitor visitors spectator spectators citizen citizens
	farmer farmers doctor doctors nurse nurses pilot pilots immigrant immigrants inmate inmates detainee detainees bystander bystanders
	pedestrian pedestrians cyclist cyclists motorist motorists delegate delegates shareholder shareholders investor investors user users
	candidate candidates lawmaker lawmakers senator senators deputy deputies minister ministers athlete athletes climber climbers`
