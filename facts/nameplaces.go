package facts

// nations are the countries: each line has the name by which its word is
// known, then its people, its adjective and what else it is called.
const nations = `
afghanistan afghan afghans
albania albanian albanians
algeria algerian algerians
angola angolan angolans
argentina argentine argentinian argentines argentinians
armenia armenian armenians
australia australian australians aussie
austria austrian austrians
azerbaijan azeri azerbaijani azeris
bahrain bahraini bahrainis
bangladesh bangladeshi bangladeshis
bahamas bahamian
barbados barbadian
belize
bermuda
bhutan bhutanese
brunei
djibouti
dominica
fiji
greenland
grenada
guam
lesotho
liechtenstein
monaco
nauru
papua
samoa samoan
seychelles
suriname
swaziland
timor
togo
tonga tongan
trinidad
vanuatu
belarus belarusian belarusians
belgium belgian belgians
benin
bolivia bolivian bolivians
bosnia bosnian bosnians
botswana
brazil brazilian brazilians
britain british britons briton uk u.k. england english
bulgaria bulgarian bulgarians
burundi burundian
cambodia cambodian cambodians
cameroon cameroonian
canada canadian canadians
chile chilean chileans
china chinese
colombia colombian colombians
congo congolese
croatia croatian croatians croat croats
cuba cuban cubans
cyprus cypriot cypriots
czech czechs czechoslovakia
denmark danish danes
ecuador ecuadorean ecuadorian ecuadoreans
egypt egyptian egyptians
eritrea eritrean
estonia estonian estonians
ethiopia ethiopian ethiopians
fiji fijian
finland finnish finns
france french frenchman frenchmen
gabon gabonese
gambia gambian
georgia georgian georgians
germany german germans
ghana ghanaian ghanaians
greece greek greeks
guatemala guatemalan guatemalans
guinea guinean
guyana guyanese
haiti haitian haitians
honduras honduran hondurans
hungary hungarian hungarians
iceland icelandic icelanders
india indian indians
indonesia indonesian indonesians
iran iranian iranians
iraq iraqi iraqis
ireland irish irishman
israel israeli israelis
italy italian italians
jamaica jamaican jamaicans
japan japanese
jordan jordanian jordanians
kazakhstan kazakh kazakhs
kenya kenyan kenyans
korea korean koreans
kosovo kosovan kosovar
kuwait kuwaiti kuwaitis
kyrgyzstan kyrgyz
laos laotian
latvia latvian latvians
lebanon lebanese
liberia liberian liberians
libya libyan libyans
lithuania lithuanian lithuanians
luxembourg
macedonia macedonian macedonians
madagascar
malawi malawian
malaysia malaysian malaysians
maldives maldivian
mali malian malians
malta maltese
mauritania mauritanian
mauritius mauritian
mexico mexican mexicans
moldova moldovan moldovans
mongolia mongolian mongolians
montenegro montenegrin
morocco moroccan moroccans
mozambique mozambican
myanmar burma burmese
namibia namibian
nepal nepalese nepali
netherlands dutch dutchman holland
nicaragua nicaraguan nicaraguans
niger nigerien
nigeria nigerian nigerians
norway norwegian norwegians
oman omani
pakistan pakistani pakistanis
palestine palestinian palestinians
panama panamanian panamanians
paraguay paraguayan paraguayans
peru peruvian peruvians
philippines philippine filipino filipinos
poland polish poles
portugal portuguese
qatar qatari qataris
romania romanian romanians
russia russian russians soviet soviets
rwanda rwandan rwandans
scotland scottish scots scotsman
senegal senegalese
serbia serbian serb serbs serbians
singapore singaporean singaporeans
slovakia slovak slovaks slovakian
slovenia slovenian slovenians slovene
somalia somali somalis
spain spanish spaniards spaniard
sudan sudanese
sweden swedish swedes swede
switzerland swiss
syria syrian syrians
taiwan taiwanese
tajikistan tajik
tanzania tanzanian tanzanians
thailand thai thais
tunisia tunisian tunisians
turkey turkish turks turk
turkmenistan turkmen
uganda ugandan ugandans
ukraine ukrainian ukrainians
america american americans us u.s. usa
uruguay uruguayan uruguayans
uzbekistan uzbek uzbeks
vatican
venezuela venezuelan venezuelans
vietnam vietnamese
wales welsh welshman
yemen yemeni yemenis
yugoslavia yugoslav yugoslavs
zambia zambian zambians
zimbabwe zimbabwean zimbabweans
europe european europeans eu
africa african africans
asia asian asians
`

// places are states, provinces, cities and other places of one word, and last
// words of longer ones ("Hong Kong", "New York"). Those that are as often
// surnames (Lincoln, Houston, Jackson) are left out.
const places = `
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey york
carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
ontario quebec alberta manitoba saskatchewan columbia queensland tasmania
catalonia bavaria saxony crimea chechnya siberia kashmir punjab gujarat tibet xinjiang sicily sardinia corsica normandy brittany
cornwall devon essex kent norfolk suffolk surrey sussex yorkshire lancashire cheshire wiltshire oxfordshire hertfordshire derbyshire
ulster connacht
london paris berlin rome madrid moscow beijing tokyo delhi mumbai kolkata karachi lahore islamabad kabul baghdad tehran damascus beirut
jerusalem cairo tripoli tunis algiers rabat khartoum nairobi kampala lagos abuja accra dakar johannesburg pretoria harare lusaka luanda
kinshasa addis mogadishu riyadh jeddah doha dubai ankara istanbul athens sofia bucharest budapest vienna prague warsaw krakow kiev kyiv
minsk vilnius riga tallinn helsinki stockholm oslo copenhagen hamburg munich frankfurt cologne stuttgart dresden leipzig bonn brussels
antwerp amsterdam rotterdam utrecht geneva zurich basel bern milan turin venice naples genoa bologna barcelona valencia seville bilbao
lisbon porto dublin belfast cork edinburgh glasgow aberdeen dundee cardiff swansea birmingham manchester liverpool leeds sheffield
bristol nottingham leicester coventry newcastle sunderland portsmouth southampton plymouth brighton oxford cambridge marseille lyon nice
toulouse strasbourg bordeaux lille zagreb belgrade sarajevo skopje tirana pristina tbilisi yerevan baku tashkent almaty astana bishkek
ulaanbaatar seoul pyongyang busan osaka kyoto nagoya sapporo hiroshima nagasaki fukushima shanghai guangzhou shenzhen wuhan chongqing
tianjin nanjing kong taipei hanoi saigon bangkok rangoon yangon manila jakarta bali dhaka colombo kathmandu chennai bangalore hyderabad
sydney melbourne brisbane perth adelaide canberra auckland wellington christchurch toronto montreal vancouver ottawa calgary edmonton
winnipeg boston chicago philadelphia baltimore atlanta miami orlando tampa detroit cleveland cincinnati milwaukee minneapolis seattle
portland sacramento oakland francisco angeles vegas phoenix denver dallas memphis nashville tulsa omaha albuquerque honolulu anchorage
pittsburgh buffalo louisville manhattan brooklyn queens bronx harlem hollywood havana kingston bogota medellin caracas lima quito santiago
aires montevideo asuncion paulo janeiro brasilia acapulco tijuana guadalajara darfur gaza aleppo mosul basra fallujah kandahar helmand
peshawar donetsk luhansk sevastopol westminster whitehall midlands mediterranean atlantic pacific arctic antarctica caribbean balkans
caucasus himalayas sahara alps zealand lanka leone coast rica salvador arabia emirates kingdom states
`

// compass words begin names of places and set countries of one name apart.
const compass = `
north south east west northern southern eastern western central new saint st santa san los las el upper lower great greater
port fort mount mt lake cape saudi sri hong costa puerto sierra united
`

// clans are surnames that stand before the given name, so that a hyphen in
// what follows them belongs to the name: "Park Geun-hye".
const clans = `
kim park lee moon ban choi cho chung jung jang kang yoon han shin song hwang ahn noh roh chun rhee pak yi oh seo kwon
tsai chen wang chang lin wu chou lai ma lien soong hu li deng jiang zhu xi wen zhou mao sun chiang hsu liu yang huang
chao tung leung lam tsang nguyen
`
