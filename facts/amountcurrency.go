package facts

import "strings"

// currencyRows are the currencies of ISO 4217, those that the euro replaced and
// bitcoin: the code, the words after a figure, the signs before one, and the
// words for the country before the word ("Swiss francs"). The first country
// that has a noun of several is the one meant when none is named.
const currencyRows = `USD dollar,dollars,dlr,dlrs,bucks,buck $,us$,usd$ us,u.s.,american
AUD dollar,dollars a$,au$,aus$,aud$ australian,aussie,australia
CAD dollar,dollars c$,ca$,can$,cdn$,cad$ canadian,canada
NZD dollar,dollars nz$,nzd$ zealand
HKD dollar,dollars hk$,hkd$ kong
SGD dollar,dollars s$,sg$,sgd$ singapore,singaporean
TWD dollar,dollars nt$,twd$ taiwan,taiwanese
GBP pound,pounds,quid,stg,sterling £ british,uk
EUR euro,euros € -
JPY yen ¥,jp¥ japanese
CNY yuan,renminbi,rmb,kuai rmb,cn¥ chinese
INR rupee,rupees ₹,rs,re,₨ indian,india
PKR rupee,rupees - pakistani,pakistan
LKR rupee,rupees - lankan
NPR rupee,rupees - nepalese,nepali,nepal
MUR rupee,rupees - mauritian
SCR rupee,rupees - seychellois
IDR rupiah,rupiahs rp indonesian
RUB rouble,roubles,ruble,rubles ₽ russian,russia
BYN rouble,roubles,ruble,rubles - belarusian,belarussian,belarus
CHF franc,francs sfr,fr swiss,switzerland
FRF franc,francs ff french,france
BEF franc,francs - belgian,belgium
LUF franc,francs - luxembourg
XAF franc,francs - cfa
XOF franc,francs - -
CDF franc,francs - congolese
RWF franc,francs - rwandan
BIF franc,francs - burundian
DJF franc,francs - djibouti
GNF franc,francs - guinean
KMF franc,francs - comorian
XPF franc,francs - -
DEM mark,marks,deutschemark,deutschemarks,deutschmark,deutschmarks dm german,germany
FIM mark,marks,markka,markkas - finnish,finland
BAM mark,marks - bosnian
SEK crown,crowns,krona,kronor skr swedish,sweden
NOK crown,crowns,krone,kroner,kr nkr,kr norwegian,norway
DKK crown,crowns,krone,kroner dkr danish,denmark
CZK crown,crowns,koruna,korunas - czech
SKK crown,crowns,koruna - slovak
EEK kroon,kroons,crown,crowns - estonian
ISK krona,kronur,crown,crowns - icelandic,iceland
PLN zloty,zlotys,zloties,zł - polish
HUF forint,forints - hungarian
RON leu,lei - romanian
MDL leu,lei - moldovan
BGN lev,leva - bulgarian
HRK kuna,kunas - croatian
RSD dinar,dinars - serbian,serbia
YUM dinar,dinars - yugoslav
MKD denar,denars - macedonian
ALL lek,leks - albanian
TRY lira,liras ₺,tl turkish
ITL lira,lire - italian
MTL lira,liri - maltese
GRD drachma,drachmas - greek
ESP peseta,pesetas - spanish
PTE escudo,escudos - portuguese
CVE escudo,escudos - verdean
NLG guilder,guilders - dutch
ATS schilling,schillings - austrian
IEP punt,punts,pound,pounds ir£ irish
CYP pound,pounds - cypriot,cyprus
EGP pound,pounds e£ egyptian
LBP pound,pounds - lebanese
SYP pound,pounds - syrian
SDG pound,pounds - sudanese
SSP pound,pounds - -
GIP pound,pounds - gibraltar
FKP pound,pounds - falkland
SHP pound,pounds - -
MXN peso,pesos mex$,mxn$ mexican,mexico
ARS peso,pesos - argentine,argentinian,argentina
CLP peso,pesos - chilean,chile
COP peso,pesos - colombian,colombia
CUP peso,pesos - cuban,cuba
DOP peso,pesos - dominican
UYU peso,pesos - uruguayan
PHP peso,pesos ₱ philippine,filipino,philippines,manila
BRL real,reais,reals r$ brazilian
PEN sol,soles - peruvian
BOB boliviano,bolivianos - bolivian
PYG guarani,guaranis ₲ paraguayan
VES bolivar,bolivars,bolivares - venezuelan
VEF bolivar - -
CRC colon,colones ₡ rican
SVC colon,colones - salvadoran,salvadorean
GTQ quetzal,quetzals - guatemalan
HNL lempira,lempiras - honduran
NIO cordoba,cordobas - nicaraguan
PAB balboa,balboas - panamanian
JMD dollar,dollars j$ jamaican
TTD dollar,dollars tt$ trinidad,tobago
BBD dollar,dollars - barbados,barbadian
BSD dollar,dollars - bahamian
BMD dollar,dollars - bermudian,bermuda
BZD dollar,dollars - belize
GYD dollar,dollars - guyanese
SRD dollar,dollars - surinamese
KYD dollar,dollars - cayman
XCD dollar,dollars ec$ caribbean
FJD dollar,dollars - fijian,fiji
SBD dollar,dollars - -
NAD dollar,dollars - namibian
ZWL dollar,dollars z$ zimbabwean,zimbabwe
LRD dollar,dollars - liberian
BND dollar,dollars - brunei
HTG gourde,gourdes - haitian
AWG florin,florins - aruban
ANG guilder,guilders - antillean
KRW won ₩ korean,korea,seoul
KPW won - -
THB baht,bahts ฿ thai
MYR ringgit,ringgits rm malaysian
VND dong,dongs ₫ vietnamese
KHR riel,riels ៛ cambodian
LAK kip,kips ₭ lao,laotian
MMK kyat,kyats - burmese
BDT taka,takas ৳,tk bangladeshi
BTN ngultrum,ngultrums - bhutanese
MVR rufiyaa - maldivian
AFN afghani,afghanis ؋ afghan
MNT tugrik,tugriks ₮ mongolian
MOP pataca,patacas - macanese
PGK kina - -
TOP paanga - tongan
WST tala - samoan
VUV vatu - -
SAR riyal,riyals - saudi
QAR riyal,riyals - qatari,qatar
YER rial,rials - yemeni,yemen
OMR rial,rials - omani,oman
IRR rial,rials ﷼ iranian,iran,tehran
AED dirham,dirhams dh,dhs emirati,uae,dubai
MAD dirham,dirhams - moroccan,morocco
KWD dinar,dinars - kuwaiti,kuwait
BHD dinar,dinars - bahraini,bahrain
IQD dinar,dinars - iraqi,iraq
JOD dinar,dinars - jordanian
TND dinar,dinars - tunisian,tunisia
LYD dinar,dinars - libyan,libya
DZD dinar,dinars - algerian,algeria
ILS shekel,shekels,sheqel,sheqels ₪,nis israeli
ZAR rand,rands - african
NGN naira,nairas ₦ nigerian
GHS cedi,cedis ₵ ghanaian
KES shilling,shillings ksh,kshs kenyan,kenya
UGX shilling,shillings ush ugandan,uganda
TZS shilling,shillings - tanzanian,tanzania
SOS shilling,shillings - somali
ETB birr - ethiopian
ERN nakfa - eritrean
SLL leone,leones - -
GMD dalasi,dalasis - gambian
MWK kwacha - malawian
ZMW kwacha - zambian
MZN metical,meticals - mozambican
BWP pula - -
LSL loti - -
SZL lilangeni - swazi
AOA kwanza,kwanzas - angolan
MGA ariary - malagasy
MRU ouguiya,ouguiyas - mauritanian
STN dobra,dobras - -
UAH hryvnia,hryvnias ₴ ukrainian
KZT tenge ₸ kazakh
UZS sum,sums - uzbek
KGS som,soms - kyrgyz
TJS somoni - tajik
TMT manat,manats - turkmen
AZN manat,manats ₼ azerbaijani,azeri
AMD dram,drams ֏ armenian
GEL lari ₾ georgian
LTL litas,lits - lithuanian
LVL lats - latvian
SIT tolar,tolars - slovenian
XDR - sdr,sdrs -
BTC bitcoin,bitcoins ₿,btc -
ETH ether - -`

// currency is one row: the code, and which other currency has the same noun in
// a country.
type currency struct {
	code string
	noun uint8 // the first currency of the same noun: its own index for most
}

// currencies are the currencies by their index in the lexis; the first is none.
var currencies = makeCurrencies()

func makeCurrencies() []currency {
	list := []currency{{}}
	nouns := map[string]uint8{}
	for row := range strings.Lines(currencyRows) {
		f := strings.Fields(row)
		c := currency{code: f[0], noun: uint8(len(list))}
		for noun := range strings.SplitSeq(f[1], ",") {
			if first, ok := nouns[noun]; ok {
				c.noun = first
				break
			}
			nouns[noun] = c.noun
		}
		list = append(list, c)
	}
	return list
}

// hundredths are the words for a hundredth of a currency.
const hundredths = `USD cent,cents,cts,¢ GBP pence,penny,pennies,p EUR eurocent,eurocents INR paise,paisa RUB kopeck,kopecks,kopek,kopeks
	CHF centime,centimes DEM pfennig,pfennigs CNY fen MXN centavo,centavos CNY fen`

// unsureMoney are words of money that are as often something else.
const unsureMoney = `mark marks won real reals crown crowns sterling rand pound pounds sol sum sums som colon dram drams lats lei pula top kip kips
	dong tala kina punt punts leone leones loti florin florins fr rp re tk rm tl dh re ether buck p`

// codeWords are codes that are words too, in a line of capitals.
const codeWords = "all try top mad cup pen bob cop mop ron gel sos sit eth lak"

// money adds the words and signs of the currencies.
func (b lexisBuilder) money() {
	i := uint8(0)
	for row := range strings.Lines(currencyRows) {
		i++
		f := strings.Fields(row)
		b.moneyForms(isMoney, i, f[1])
		b.moneyForms(isSign, i, f[2])
		b.code(i, strings.ToLower(f[0]))
		for country := range strings.SplitSeq(f[3], ",") {
			if country == "-" {
				continue
			}
			w := b.word(country)
			w.class |= isCountry
			if w.country == 0 {
				w.country = i
			}
		}
	}
	fields := strings.Fields(hundredths)
	for i := 0; i < len(fields); i += 2 {
		index := currencyIndex(fields[i])
		for _, form := range strings.Split(fields[i+1], ",") {
			w := b.word(form)
			w.class |= isMinor
			w.money = index
		}
	}
	b.mark(isUnsure, unsureMoney)
	b.mark(isUnsure, codeWords)
}

// moneyForms gives the forms of a list a currency, unless an earlier one has them.
func (b lexisBuilder) moneyForms(c class, index uint8, list string) {
	for form := range strings.SplitSeq(list, ",") {
		if form == "-" {
			continue
		}
		w := b.word(form)
		w.class |= c
		if w.money == 0 {
			w.money = index
		}
	}
}

// code adds an ISO code, which may stand on either side of a figure.
func (b lexisBuilder) code(index uint8, code string) {
	w := b.word(code)
	w.class |= isSign | isMoney | isCode
	if w.money == 0 {
		w.money = index
	}
}

// currencyIndex is the index of a code in the rows.
func currencyIndex(code string) uint8 {
	i := uint8(0)
	for row := range strings.Lines(currencyRows) {
		i++
		if strings.HasPrefix(row, code+" ") {
			return i
		}
	}
	panic("facts: no currency " + code)
}
