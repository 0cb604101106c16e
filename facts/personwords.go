package facts

// offices are the words of titles by the office they name. Each line has the
// office and the words; those before the bar stand before a name in capitals.
// A word may make another office together with those around it: see compose.
const offices = `
courtesy mr mrs ms miss messrs sir dame madam mme mx |
doctor dr doctor |
professor prof professor | lecturer
peer lord lady baroness baron count countess earl viscount marquess duke duchess | laird peer
royal prince princess | heir
monarch king queen emperor empress sultan emir tsar czar | monarch
president president pres | presidents
prime_minister premier taoiseach pm |
chancellor chancellor |
minister minister ministers |
secretary secretary | secretaries undersecretary
speaker speaker |
senator senator sen sens senators |
representative representative rep reps congressman congresswoman delegate representatives | congressmen assemblyman assemblywoman
governor governor gov governors |
mayor mayor | mayoress
lawmaker mp mep councillor councilman councilwoman alderman selectman msp | lawmaker legislator parliamentarian deputy backbencher peer td
ambassador ambassador envoy consul | diplomat emissary
attorney attorney solicitor | lawyer barrister counsel prosecutor advocate attorneys lawyers
judge judge justice magistrate | jurist coroner referee umpire
commissioner commissioner comptroller treasurer auditor ombudsman | controller regulator
chairman chairman chairwoman chair chairperson | chairmen
executive executive ceo cfo coo cto cio | executives boss bosses
officer officer | officers policeman policewoman
director director | directors headmaster headmistress principal provost dean rector
manager manager | managers
head | head heads
chief chief |
leader leader | leaders
founder founder | cofounder founders
spokesman spokesman spokeswoman spokesperson | spokesmen spokespeople
coach coach | trainer
captain capt captain | skipper
pope pope |
cardinal cardinal |
archbishop archbishop |
bishop bishop |
clergyman rev reverend rabbi imam ayatollah sheikh sheik mullah father fr pastor deacon archdeacon canon monsignor msgr | priest vicar preacher cleric evangelist nun monk
general general gen gens |
admiral admiral adm |
commodore commodore |
brigadier brigadier brig |
colonel colonel col |
major major maj |
lieutenant lieutenant lt |
commander commander cmdr | 
sergeant sergeant sgt sergeants |
corporal corporal cpl |
private private pte pvt pfc | soldier
marshal marshal |
constable constable trooper |
inspector inspector insp |
superintendent superintendent supt |
detective detective det | investigator
sheriff sheriff |
warden warden |
athlete striker midfielder goalkeeper defender quarterback pitcher | winger flanker hooker forward fullback sprinter swimmer boxer golfer cyclist jockey athlete runner batsman bowler cricketer footballer player champion wrestler skater skier rower sailor rider racer linebacker outfielder infielder catcher shortstop hurdler gymnast sportsman sportswoman teammate opponent seed
artist actor actress singer comedian | musician guitarist drummer bassist pianist violinist cellist composer conductor soprano tenor baritone rapper painter sculptor artist photographer dancer choreographer entertainer songwriter filmmaker playwright dramatist poet novelist writer author director producer presenter broadcaster screenwriter cartoonist illustrator designer architect model star supermodel magician dj host frontman
journalist editor correspondent | journalist reporter columnist publisher newscaster blogger commentator biographer
scholar economist historian | analyst analysts economists strategist researcher scientist physicist chemist biologist astronomer geologist geographer psychologist psychiatrist sociologist anthropologist archaeologist philosopher mathematician statistician zoologist botanist ecologist oceanographer meteorologist epidemiologist virologist neuroscientist academic expert specialist scholar engineer technologist theorist pollster historian fellow student postgraduate graduate astronaut cosmonaut
adviser adviser advisor | aide
broker trader broker | dealer banker financier investor trader accountant auditor consultant lobbyist shareholder tycoon billionaire millionaire entrepreneur industrialist businessman businesswoman magnate mogul developer retailer economist
doctor surgeon nurse | physician paediatrician pediatrician oncologist cardiologist dentist pharmacist veterinarian vet midwife therapist pathologist
worker | agent spy informant teacher farmer fisherman miner driver pilot plumber electrician carpenter builder baker butcher chef cook waiter waitress bartender gardener janitor clerk cashier librarian curator archivist postman firefighter fireman paramedic guard guide mechanic welder tailor hairdresser barber hotelier innkeeper shopkeeper landlord landlady grocer brewer shoemaker ferryman lifeguard secretary assistant technician programmer bookseller translator interpreter seamstress caretaker keeper beekeeper gamekeeper housekeeper sailor surveyor receptionist steward stewardess docker labourer laborer inventor explorer mountaineer climber volunteer worker employee activist campaigner organiser organizer protester unionist negotiator mediator
politician | politician statesman congressman candidate nominee contender hopeful frontrunner challenger incumbent rival predecessor successor member conservative democrat republican liberal socialist moderate independent dissident revolutionary rebel warlord strongman dictator ruler premier supporter critic opponent ally loyalist whip treasurer frontbencher
suspect | suspect defendant plaintiff victim witness survivor killer murderer gunman attacker bomber terrorist militant extremist jihadist hijacker kidnapper robber burglar thief rapist dealer trafficker smuggler fraudster hacker whistleblower fugitive prisoner inmate convict detainee hostage refugee migrant immigrant veteran pensioner retiree resident neighbour neighbor passenger motorist pedestrian commuter shopper tourist visitor customer tenant homeowner owner trustee beneficiary mastermind ringleader founder sniper shooter
relative | patriarch matriarch scion heir wife husband widow widower mother father brother sister son daughter stepson stepdaughter stepfather stepmother uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter fiance fiancee girlfriend boyfriend partner spouse twin friend colleague parent godfather godmother mum dad mom 
individual | critic man woman boy girl teenager baby toddler schoolboy schoolgirl youngster native resident heroine hero icon legend guru pioneer genius celebrity socialite heiress philanthropist humanitarian intellectual visionary enthusiast fan amateur professional expert veteran
`

// fields are what ministers, secretaries and directors are in charge of: each
// line has the word by which the field is known, then those that mean the same.
const fields = `
foreign external
finance financial treasury exchequer
economy economic economics
defence defense war
interior
home
justice
health
education schools
trade commerce
transport transportation
agriculture agricultural farm food
environment environmental
energy oil petroleum power
culture cultural arts
labour labor employment work
industry industrial
welfare pensions
communities
immigration
security
information
tourism
science scientific
technology technical
development
planning
veterans
sports
media
communications
press
marketing
operating operations
sales
research
housing
police
fire
legal
medical
political
national
regional
policy
investment
creative
commercial
cabinet
permanent
second
special
executive
managing
artistic
music
casting
programme program
sporting
football
general
state
business
campaign
project
product
news
city
county
district
parliamentary
presidential

party
union
opposition
majority
minority
board
company
group
bank
budget
market
sanitation
works
water
human
resources
public
affairs
relations
corporate
strategy
strategic
risk
compliance
data
digital
editorial
academic
military
naval
air
army
staff
master
warrant
petty
quartermaster
lance
flight
squadron
wing
field
rear
brigade
pilot
`

// modifiers say how a title is held. Each line has the modifier and its words.
const modifiers = `
former former ex onetime erstwhile past formerly previously previous disgraced ousted deposed
then then
elect elect designate incoming next future prospective aspiring 
deputy deputy 
vice vice
acting acting interim caretaker provisional temporary
shadow shadow
assistant assistant associate junior sub
senior senior principal
first first founding inaugural
outgoing outgoing departing retiring
late late
retired retired emeritus
honorary honorary
co co joint
current current present incumbent sitting newly new now currently
`

// capitalOnly are titles that are other words in small letters: "major Wall
// Street banks", "count Dracula among them".
const capitalOnly = `
pm dissident rebel militant extremist terrorist revolutionary radical
major general private count marshal head guard guide model chief chair fan native principal lead host star moderate independent liberal
fr father seed vet sir lord lady king queen prince judge justice fellow pres
`

// firms are roles that companies have as well as people, so that they alone
// make nobody of a name: "retailer Acme".
const firms = `
retailer developer owner publisher producer broadcaster regulator auditor consultant lobbyist trader broker designer architect rival
opponent partner investor shareholder critic member supporter ally neighbour neighbor host leader player lender seed host model star
guide guard dealer brewer builder hotelier resident victim customer specialist expert predecessor successor founder champion native parent partner friend colleague heir
hero icon pioneer legend head chief unit maker giant leader
contractor merchant jeweller jeweler restaurateur promoter proprietor grower caterer recruiter creator anchor bookseller chocolatier winemaker florist
newsagent grocer announcer donor recipient claimant petitioner complainant counterpart compatriot archrival newcomer outsider personality sensation talisman youngster
`
