package figures

// feature is one thing that speaks for or against two amounts being the same figure.
type feature uint8

// The features of a pair of amounts; featureTable says what each means.
const (
	swapped feature = iota
	swappedLong
	swappedFine
	oneDigit
	oneOfTwo
	oneOfThree
	oneFar
	unlike
	unlikeForm
	ratio
	sameForm
	finest
	loose
	allowed
	hedgeDiffers
	bothHedged
	sameHead
	otherHead
	headKey
	sameRole
	otherRole
	sameSubject
	otherSubject
	sourceDiffers
	otherOf
	otherPeriod
	sharedKeys
	sharedFar
	otherNames
	otherNamed
	runBefore
	bestMatch
	rivalled
	sameModifier
	otherModifier
	otherEntity
	otherTime
	datedOnce
	yearsDiffer
	previousDiffers
	forecastDiffers
	endpoint
	ranged
	comparison
	partDiffers
	targetDiffers
	averageDiffers
	further
	quoteDiffers
	periodDiffers
	orderDiffers
	kindDiffers
	changeDiffers
	definite
	newThing
	sameCompany
	otherCompany
	conversionsAgree
	conversionsDiffer
	nextSentence
	distance
	early
	crowd
	crowdedSentence
	bothRepeated
	measured
	adjective
	duration
	person
	unlikeNouns
	bare
	perDiffers
	longAgo
	bothAgo
	sameEntity
	newcomers
	onTopic
	setAside
	dense
	sumOfOthers
	features
)

// Feature tells what one feature of a pair of amounts means.
type Feature struct {
	Name    string
	Sign    int8   // 1 when it can only speak for one figure told twice, -1 when only against it, 0 when the articles decide
	Meaning string // what is so when it is above zero
}

var featureTable = [features]Feature{
	swapped:           {"swapped", 1, "two digits are exchanged: 35, 53"},
	swappedLong:       {"swapped-long", 1, "two digits of three or more are exchanged: 345, 354"},
	swappedFine:       {"swapped-fine", 1, "two digits of four or more are exchanged: 3,456, 3,546"},
	oneDigit:          {"one-digit", 0, "one digit differs: $4 million, $5 million"},
	oneOfTwo:          {"one-of-two", 1, "one of two digits or more differs: 34, 38"},
	oneOfThree:        {"one-of-three", 1, "one of three digits or more differs: 341, 351"},
	oneFar:            {"one-far", 0, "one digit differs, and by much: 34, 84"},
	unlike:            {"unlike", 0, "the digits are unlike and the values near"},
	unlikeForm:        {"unlike-form", 0, "the digits are unlike, the values near and written in the same way"},
	ratio:             {"ratio", -1, "how far apart the values are, as a power of two"},
	sameForm:          {"same-form", 1, "both are written in the same way: signs, scale, unit and decimals"},
	finest:            {"finest", 0, "the digits of the more exact figure, without zeros at its end"},
	loose:             {"loose", 0, "they differ only if a hedge is stretched"},
	allowed:           {"allowed", -1, "the hedge of one allows the other: at least 15, and 25"},
	hedgeDiffers:      {"hedge-differs", -1, "they have different hedges"},
	bothHedged:        {"both-hedged", 1, "they have the same hedge"},
	sameHead:          {"same-head", 1, "they are of the same noun"},
	otherHead:         {"other-head", -1, "they are of different nouns"},
	headKey:           {"head-key", 1, "the noun of one stands near the other"},
	sameRole:          {"same-role", 1, "the sentences do the same with them: both cost, both killed"},
	otherRole:         {"other-role", -1, "the sentences do different things with them: one costs, one earns"},
	sameSubject:       {"same-subject", 1, "they are of the same person or body"},
	otherSubject:      {"other-subject", -1, "they are of different people or bodies"},
	sourceDiffers:     {"source-differs", -1, "different sources give them"},
	otherOf:           {"other-of", -1, "they measure different things"},
	otherPeriod:       {"other-period", -1, "they hold for different times"},
	sharedKeys:        {"shared-keys", 1, "the weight of the nearest content words that both have"},
	sharedFar:         {"shared-far", 1, "the weight of the words farther off that both have"},
	otherNames:        {"other-names", -1, "both have names near, and none in common"},
	otherNamed:        {"other-named", -1, "what they are of bears different names: the $8.6 billion Harrow Fund"},
	runBefore:         {"run-before", 1, "how many words right before both are the same"},
	bestMatch:         {"best-match", 1, "no other amounts stand in words more like theirs"},
	rivalled:          {"rivalled", -1, "how much more the words around another amount are like those around one of them"},
	sameModifier:      {"same-modifier", 1, "the same words stand between figure and noun"},
	otherModifier:     {"other-modifier", -1, "different words stand between figure and noun: 30 new buses, 20 old buses"},
	otherEntity:       {"other-entity", -1, "both sentences name people or bodies, and none in common"},
	otherTime:         {"other-time", -1, "the sentences name different times"},
	datedOnce:         {"dated-once", 0, "one sentence names a time and the other none"},
	yearsDiffer:       {"years-differ", -1, "different years are named"},
	previousDiffers:   {"previous-differs", -1, "one is a figure of an earlier time that something is compared with"},
	forecastDiffers:   {"forecast-differs", -1, "one is expected, the other came about"},
	endpoint:          {"endpoint", -1, "one is the beginning, the end or the size of a change"},
	ranged:            {"ranged", -1, "one is the end of a range"},
	comparison:        {"comparison", -1, "words of comparison stand near one"},
	partDiffers:       {"part-differs", -1, "one is part of something"},
	targetDiffers:     {"target-differs", -1, "one is a target, a goal or a limit"},
	averageDiffers:    {"average-differs", -1, "one is an average"},
	further:           {"further", -1, "one is in addition to something: another, a further"},
	quoteDiffers:      {"quote-differs", -1, "one was said in quotation marks"},
	periodDiffers:     {"period-differs", -1, "different months, weekdays or lengths of time stand near"},
	orderDiffers:      {"order-differs", -1, "one is of the first and the other of the second"},
	kindDiffers:       {"kind-differs", -1, "words that exclude each other stand near: men and women, exports and imports"},
	changeDiffers:     {"change-differs", -1, "one rose and the other fell"},
	definite:          {"definite", 1, "one is spoken of as known and stands nowhere else: the $3 million, its $3 million"},
	newThing:          {"new-thing", -1, "the later one is spoken of as new: a $3 million deal"},
	sameCompany:       {"same-company", 1, "the sentences share another figure of one kind"},
	otherCompany:      {"other-company", -1, "the sentences have other figures of one kind, and they differ"},
	conversionsAgree:  {"conversions-agree", 1, "both are given in another currency or unit as well, by the same figure"},
	conversionsDiffer: {"conversions-differ", -1, "both are given in another currency or unit as well, by different figures"},
	nextSentence:      {"next-sentence", -1, "they stand in neighbouring sentences"},
	distance:          {"distance", 0, "the sentences between them"},
	early:             {"early", 1, "one stands in the first three sentences"},
	crowd:             {"crowd", -1, "the values of this kind in the article"},
	crowdedSentence:   {"crowded-sentence", -1, "the figures of this kind in the sentence of one"},
	bothRepeated:      {"both-repeated", -1, "both values stand in the article more than once"},
	measured:          {"measured", 0, "they are measures"},
	adjective:         {"adjective", -1, "one describes a thing: a 25-yard drive"},
	duration:          {"duration", -1, "they are lengths of time"},
	person:            {"person", 0, "they count people"},
	unlikeNouns:       {"unlike-nouns", -1, "they count what is called by different names"},
	bare:              {"bare", -1, "one does not say what it counts"},
	perDiffers:        {"per-differs", -1, "one is a rate and the other is none, or of something else: $5 a barrel, $5 a share"},
	longAgo:           {"long-ago", -1, "one is of a time weeks or years ago and the other is not"},
	bothAgo:           {"both-ago", 0, "both are of a time weeks or years ago"},
	sameEntity:        {"same-entity", 1, "both sentences name the same person or body"},
	newcomers:         {"newcomers", -1, "both sentences name people or bodies that the article names there alone"},
	onTopic:           {"on-topic", 1, "the words of the headline that stand near both"},
	setAside:          {"aside", -1, "a word that sets a thing apart stands near one: other, record, initially"},
	dense:             {"dense", -1, "the figures of the article for each of its sentences"},
	sumOfOthers:       {"sum-of-others", -1, "the greater is the sum of the lesser and others"},
}

// Features returns what there is to know of the features, in order.
func Features() []Feature { return featureTable[:] }
