package facts

// givenNames are usual given names. Those that are as often something else
// (Will, Grace, Jordan, April) are left out.
const givenNames = `
	aaron abbas abbie abby abdel abdelaziz abdelhamid abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdulmalik abdulrahman abe abel abigail abiy
	abraham abubakar achieng adaeze adam adel adil aditya adolf adrian adrien aecio agnes agnieszka ahmad ahmadu ahmed aidan aiden aileen aine ainsley
	aisha aitor akbar akhmat aki akinyi akio akira akua alain alan alana alasdair alastair alban albert alberto aldo alec aleksandar aleksander aleksandr
	aleksandra aleksei aleksey alena alessandra alessandro alessio alex alexander alexandra alexandros alexei alexis alf alfie alfonso alfred alfredo ali
	alice alicia alina alisa alison alistair alister aliyu alla allan allen allison alma alonso alonzo alphonse alton alva alvaro alvin alyssa amadou
	amaka amalia amanda amara ambrose amelia amelie amer amina aminata amir amit amos amparo amy ana anabel anand anastasia anatoli anatoly ander anders
	anderson andre andrea andreas andreea andrei andrej andres andrew andrey andriy andrzej andy anette angela angelika angeliki angelina angelo angie
	angus anibal anil anita anja anjali anjelica anke ankur ann anna annabel anne anneliese annette annie annika anselm anselmo anthea anthony antoine
	antoinette anton antonia antonin antonio antony anwar anya aradhana arash archie arianna ariel arild arjun arkady arlene arlette arlo armand armando
	arnaldo arnaud arne arno arnold aroldis arsene arseniy artem arthur artur arturo arun arvind asa asbel asha ashley ashok asif aslan asli astrid atal
	atiku atsushi aubrey audrey augustin augusto augustus aung aurelie aurelien aurelio avery avi avigdor avril axel ayad ayanda ayesha ayman ayrton aziz
	babatunde bakr baptiste barack barbara barbra barham barnaby barney barry bart bartholomew bashar bassam bastian beatrice beatrix becky belen ben
	benazir benedict benedikt benedita benicio benito benjamin benny benoit bernadette bernard bernardo bernat bernd bernhard bernice bernie bert bertha
	bertrand besigye bess beth bethany betsy bettina betty bev beverly beyonce bheki bianca bidzina bihari bilal bill billy binyamin birgit birgitta
	birgitte bjarne bjorn blaine blythe bob boban bobby bohdan bohuslav bojan bola bolivar bongani bonnie boris boubacar boyd boyko brad bradley brandi
	brandon brenda brendan brendon brennan brent bret brett brian bridget brigid brigitte britney brittany bronislaw bronwen bronwyn bruce bruno bryan
	bryant bryce bryn bryony bukar bukayo bukola byron cafu caleb calin callum calum calvin camilla camille candace candice carl carla carlo carlos
	carlotta carlton carly carmel carmen carmine carol caroline carolyn carrie carsten casey caspar caspian cassandra cathal catherina catherine cathy
	cato catriona cecil cecile cecilia cecily cedric celeste celia celine ceri cesar chadwick chandra chandrika chantal chantel charlene charles charlie
	charlize charlotte charmaine chege cheikh cheryl chiara chidi chinua chloe chris chrissy christa christel christian christiane christina christine
	christof christoph christophe christopher christy chuck chukwuma ciara cillian cindy ciro claes claire clara clare clarence clarissa claude claudette
	claudia claudio claudius clayton clemens clement cleo clifford clifton clint clive clyde colette colin colleen colm conan condoleezza connor conor
	conrad constance constantin constantine constantino consuelo cora cordelia corey corina corinna corinne cornelia cornelis cornelius courtney craig
	cressida cristian cristina cristobal curtis cynthia cyril cyrus dag dagmar daisy dak dale dalia dalton damian damien damon dan dana dane dani daniel
	daniela daniele danielle danilo danny dante daphne darcy daren daria dario darius darlene darnell daron darrel darrell darren darryl daryl dasha dave
	davey david davide davina deandre deanna debbie debora deborah debra declan deepak deirdre dejan delia delphine demetrius demi denis denise dennis
	denny denys denzel deon derartu derek dermot derrick desiree desmond devin devonte dexter deyan diana diane dianne dick didi didier diego dieter digby
	dilip dilma dimitri dimitris dina dinah dinesh dino dirk dmitri dmitry doina dolly dolores dolours dom dominic dominik dominique donal donald
	donatella donna donnie donovan dora doreen doris dorothea dorothy doug dougal douglas dov dragan duane dumiso duncan dusan dustin dwayne dwight dwyane
	dylan eamonn eben ebony ed eddie eddy edgar edie edith edmond edmund edna eduard eduardo edvard edward edwin edwina efraim efrain efua ehud eileen
	einar eivind elaine eleanor eleanora elena eleni eliana elias elie elijah eliot elisa elisabeth elise eliud eliza elizabeth ella elle ellen ellie
	elliot elliott elmer eloise elon elsa elsie elton elvira elvis emanuel emeka emil emile emilia emiliano emilie emilio emily emma emmanuel emmanuelle
	emmerson emmet emmett emomali enda enlai enrico enrique eric erica erich ericka erik erika erin ernest ernesto ernie ernst erwin esme esteban estelle
	esther ethan ethel etienne euan eugene eugenia eugenie eunice eva evan evangeline evaristo eve eveline evelyn evgeny evo ewa ewan ewen ezekiel
	ezequiel ezra fabian fabien fabienne fabio fabiola fabrice fabrizia fabrizio fadi farah farid farmajo farouk fatima fatou faye federica federico
	felicia feliciano felicity felipe felix femi ferdinand fergal fergus fernando fidel fikile finn fiona flavia flavien flavio fleur floyd flynn folake
	forrest fouad frances francesca francesco francis francisca francisco franck franco francois francoise frank frankie franklin frans franz fraser fred
	freddie frederic frederica frederick frederik fredric fredrik frida frieda friedrich fritz gabi gabriel gabriela gabriella gabrielle gael gail gamal
	ganesh gareth garrett garrincha garry garth gary gaston gavin gayle geert gemma gena gene genevieve gennady geoff geoffrey georg george georges georgi
	georgie georgina geraint gerald geraldine geraldo gerard gerardo gerda gerhard germaine gerry gertrude getulio ghassan ghazi gianfranco gianluca
	gianluigi gianni gideon gilbert gilberto giles gilles gillian gina ginny gino giorgio giovanna giovanni girma gisela gisele giselle giulia giuliano
	giuseppe gladys glen glenda glenn glenys gloria glynn godfrey gonzalo goodluck gopal goran gordon gotabaya graciela graeme graham grazyna greg gregg
	gregory greta gretchen grigory guadalupe guido guillaume guillermo gulnara gunnar gunter gunther gurbanguly gus gustav gustave gustavo guy gwede gwen
	gwendolyn gwladys gwyn gwyneth gwynne haakon hadi hadley hafez haider haile hailemariam haim hakan hakeem hal hala haley halldor halle hamid hamish
	hamza hanna hannah hanne hannes hanno hans harald harel hari harish harley harold haroon harriet harro harry haruhiko haruki hashim hassan hatem
	hattie hayden haydn hayley heather hector hedwig heidi heike heinrich heinz helen helena helene helga helmut heloisa henning henri henrietta henrik
	henrique henry henryk herbert heriberto herman hermann hermione hernan herve heydar hideaki hideki hideo hilary hilda hillary hina hiram hiroshi
	hjalmar holger horace horst hosni howard howell hubert hugh hughie hugo huma humphrey hussein iain ian ibrahim ibrahima ichiro ida idrees idris
	ifeanyi iggy ignacio ignatius igor ihor ike iker ilan ilana ilham ilona ilse ilya imelda imogen imran ina indira ines inga inge ingeborg inger ingmar
	ingo ingrid inigo inmaculada ioan ioannis ira irakli irene irina irma irving iryna isaac isabel isabella isabelle isadora isaiah isiah isidro isla
	ismael ismail isobel issa itamar itzhak iva ivan ivana ivanka iveta ivica ivo ivor iyad jaap jacek jacinta jack jackie jaclyn jacob jacqueline jacques
	jacqui jago jaime jair jairzinho jake jakob jakub jalal jalen jamal jamar jameel james jamie jamil jan jana jane janelle janet janette janez janice
	janine janis janos jared jaroslaw jarrod jarvis jasmin jasmine jason jasper javed javier jawaharlal jay jayne jayson jean jeanette jeanine jeanne
	jeannie jeb jed jeff jeffery jeffrey jelena jemima jemma jen jenna jennie jennifer jenny jens jeremy jermaine jerome jerry jerzy jess jesse jessica
	jessie jiabao jieshi jill jillian jim jimmy jinping jintao jiri jo joachim joakim joan joann joanna joanne joao joaquim joaquin jocelyn jochen jodie
	jody joe joel joelle joerg johan johann johanna johannes john johnnie johnny joice jomo jon jonas jonathan jonathon jonny jordi jorge jorgen joris
	jose josef josefina josep joseph josephine josh joshua josie josue jovan joyce juan juana juanita jude judith judy jules julia julian juliana julianne
	julie julien juliet juliette julio julius jun junichiro jurgen juscelino jussi justin justine justus jyoti kaitlyn kalonzo kamal kamala kamau kanye
	kaori kara kareem karel karen karim karin karina karl karla karol karolina kasper kassym katarina katarzyna kate katerina katharina katharine kathe
	katherine kathie kathleen kathryn kathy katia katie katja katrin katrina katy katya kavita kay kayla kayode kazimierz kazuo keanu keiko keir keira
	keiran keisha keith keizo kelley kelly kelsey kelvin kemal kemba ken kendall kendra kendrick kenenisa kenji kenneth kenny kentaro keqiang kermit kerri
	kerry kevin kgalema khadija khaled khaleda khalid khalil kieran kiichi kim kimberley kimberly kiran kirill kirk kirsten kirstin kirsty kirti kitty
	kiyoshi kizza kjell klaas klara klaus klemens knud knut kobe kofi koji konrad konstantin kostas kris krishna kristen kristian kristin kristina
	kristine kristoffer krystyna krzysztof kunio kurt kwabena kwaku kwame kwasi kyle kylian kylie kyrie kyung lacey lachlan lakshmi lalitha lamar lamont
	lana laquan lara larissa larry lars larysa laszlo latisha latoya laura laurel lauren laurence laurent laurie lavinia lawrence layla lazaro leah leanne
	lebron lech leif leigh leila leire len lena lennart lennox leo leon leona leonard leonardo leonid leonie leonora leopoldo leroy lesley leslie lester
	leticia letitia letizia lev levi levon lewis lia liam liana lidia liesl lila lilian liliana lillian lily lina linda lindiwe lindsay lindsey linus
	lionel lisa lisandra lise liu livia liz liza lizzie ljubo llewellyn lloyd lois lola lonnie loraine loren lorena lorenz lorenzo loretta lori lorna
	lorraine lotte lottie lou louis louisa louise lowell luc luca lucas luci lucia lucian luciana luciano lucie lucien lucille lucinda lucio lucius
	lucretia lucy ludmila ludovic ludovico ludwig luigi luis luisa luiz luka lukas luke lula luther lydia lyle lynda lyndon lynette lynn lynne lynsey
	lyudmila maarten mabel maciej maddie maddy madeleine madeline mads magda magdalena maggie magnus magomed mahatma mahendra mahinda mahmood mahmoud
	mahmud maisie maithripala makiko malaika malala malathi malcolm malgorzata malik mamadou mandy manfred mangosuthu manish manmohan manny manolo manuel
	mara marc marcel marcela marcella marcelo marcia marcin marco marcus mardy marek margaret margarita marge margery margie margo margot margrethe
	marguerite maria mariah marian mariana marianne mariano maribel marie mariela marietta marika marilyn marina mario marion marisa marisela marisol
	marissa marit marita marius marjorie mark marko markus marla marlee marlene marley marlin marlon marta marte marten martha marthe marti martin martina
	martine marty martyn marvin marwan mary maryam masaaki masao masoud massimo massoud mateo mateusz mathew mathias mathieu mathilde matilda matt matteo
	matthew matthias matthieu mattias maud maude maura maureen maurice mauricio maurizio mauro mavis max maxim maxime maximilian maxine maxwell maya mazen
	meena meera meg megan megha meghan megyn mehdi mehmet melania melanie meles melinda melissa meredith merrick mervyn meryl meyer mia micah michael
	michaela michal micheal michel michele michelle mick mickey miguel miika mika mikael mike mikel mikhail mikheil mikkel mikko milan mildred milena
	miles milly milos milton mimi mindy minna minnie miranda mirco mirek miriam mirko miroslav mirza misha mitch mitsuo mitt moammar moazzam mohamad
	mohamed mohammad mohammed mohan moira moises mojtaba molly mona monica montgomery montserrat monty mordechai morihiro moritz morten mortimer moses
	moshe moti moussa muammar muhammad muhammadu muhammed mujibur mukesh muriel musalia mustafa mustapha mwai mwangi myfanwy mykola myles myra myriam
	myrna myron myrtle nabil nader nadia nadine nadiya nadya naftali najib najim naledi nancy naomi naoto narendra naresh nasser natalia natalie natalya
	natascha natasha nate nathalie nathan nathaniel naveed nawaz neal neale nebojsa ned neha neil nelson nenad nestor neville newt neymar ngozi niall
	niamh nicholas nick nicky nico nicol nicola nicolai nicolas nicole nicolette niels nigel nigella nik nikita nikki niklas nikola nikolai nikolas
	nikolay nikos nils nina nirmala nita nitin njoroge nkosana nkosazana nkululeko nnamdi noa noah noam noboru nobuo noel noelle nolberto nomsa noor nora
	norah norbert noreen norihiko noriko norma norman norris nouri novak nuala nuno nuria nursultan nyesom obinna octavia octavio oded odell odile ofer
	oksana ola olaf olav oleg oleh oleksandr oleksiy olena olga olha oliver olivia olivier olly olof olukayode olusegun oluwaseun omar omari omer omid
	ophelia orhan orla orly orson orville osama oscar oskar oswald otieno otis ottilie ottmar otto oumar ousmane owain owen pablo paddy paige pam pamela
	paolo parvez pascal pascale pascoe pat patrice patricia patricio patrick patsy patti patty paul paula paulette paulina pauline paulo paulus pavel
	pawel payton pedro peggy penelope percy pere pervaiz pervez petar pete peter petr petra petro petros petter peyton phil philip philippa philippe
	phillip phillipa philomena phoebe phyllis pia pierce pierre piers pieter pietro pilar piotr pippa pius piyush plamen pooja poppy porfirio prabowo
	pradeep prakash pranab pravin predrag preet prescott priscilla priti priya qassem quentin quincy quinton rachael rachel radovan rafa rafael rafal rafe
	rafik ragnar raheem rahm rahul raila rainer raissa raj rajai rajat rajendra rajiv raju rakesh ralf ralph ramesh rami ramon ramona ramzan ramzi randall
	randi randolph randy rania ranil raquel rashid ratko raul ravi ray raymond raymundo rebecca rebekah recep reece reem reg reggie regina reginald
	reinhard reinhold rekha remi renata renate renato rene renee reuben rex reza rhiannon rhoda rhona rhonda rhys riad ricardo riccardo richard richie
	rick rickie ricky ridley rigoberto rikard rishi rita ritchie rivaldo rivka riyad rizwan roald rob robb robbie robert roberta roberto robin robyn rocio
	roderick rodney rodolfo rodrigo roel roger roksana roland rolf romano romario romeo romy ron rona ronald ronaldo ronan ronnie rory ros rosa rosalie
	rosalind rosalyn rosalynn rosamund rosanna rosario roscoe roseanne rosemarie rosemary rosie rosita ross rotimi rowena rowland roxanne roy ruben rubens
	rudi rudolf rudolph rudy rufus rui rupert ruslan ruslana russ russell rustam ruth ruud ryan ryszard ryutaro saad sabina sabine sabrina sachin saddam
	sadie sadiq saeb saeed safiya sajid salim sally salma salman salvador salvatore sam samantha sami samir samira sammy samson samuel sandeep sandi
	sandra sandro sani sanjay sanjeev santiago santino saparmurat saquon sara sarah sasa sascha sasha saskia satoru satoshi saul scarlett schalk scott
	seamus sean sebastian sebastiano sebastien segun selena sello selma senzo serena serge sergei sergey sergio serhiy serzh seth seydou shai shamil shane
	shannon shaquille shari sharif sharon shashi shaul shaun shauna shawn shawna sheena shehbaz shehu sheila shelby sheldon shelley sherif sherman sherri
	sherry sheryl shigeru shimon shinji shinobu shinzo shirin shirley shiv shlomo shoaib shona shukri siad sid sidney siegfried sigmund sigrid silas silke
	silvana silvia silvio simon simone sinead siobhan sipho sissel slobodan smriti sofia solomon somchai sonia sonja sonya sophia sophie soren sosuke
	sotiris sourav spiro srdjan stacey stacy staffan stan stanislav stanislaw stanley stavros stefan stefano stella stellan sten stephan stephane
	stephanie stephen stephon steve steven stevie stina stipe struan stu stuart sue suleiman sumner sunil sunita sunniva suresh suri surya susan susana
	susanna susannah susanne sushma susie susumu suzannah suzanne suzette suzie suzy svein sven svetlana swati sybil syed sylvain sylvester sylvia sylvie
	tabitha tadeusz taha takashi takeshi takuma talal tamara tamas tamir tammy tamsin tancredo tanya tara taras tarcisio tarek tariq taro tasha tasos
	tatiana tatyana tayyip ted teddy tedros tendai teo terence teresa teri terje terrance terrell terrence terri terry tess tessa tetsushi thabo thad
	thaddeus thais thea theda thelma themba theo theodor theodora theodore theresa therese thiago thibault thierry thilo thom thomas thora thorsten
	thurman tia tiago tibor tiffany tilda tilly tim timo timothee timothy timur tina tirunesh tito tiziana tobias toby tod todd tom tomas tomasz tomiichi
	tomislav tommaso tommy toni tony tonya torsten toshiki toshio tostao tove tracey tracy traian travis trent trevor tricia trina trish trisha tristan
	troy trudy tsutomu tua tunde tuomas tupac tyler tyrone tzipi tzvi uhuru ulf ulla ulrich ulrika ulrike ulysses umaru umberto unai ursula usha uwe uzi
	vaclav val valentin valentina valentino valeria valerie valery vance vandana vanessa vanya vaughan vaughn vava velma venkat vera verity verna vernon
	veronica veronika veronique vicente vicki vickie vicky victor vidar vijay vijaya vikram viktor vince vincent vincenzo vinicius vinod viola virat
	virgil virginie visar vitali vitaliy vivian viviana vivien vivienne vlad vladimir vladislav vojislav volker volodymyr vuk vyacheslav waldemar walid
	wally walt walter walton wanda wangari wanjiku waseem wassim wayne wendell wendy werner wes wesley whitney wiktor wilbur wilfred wilfredo wilfrid
	wilhelm willem william willie willis wilma winifred winnie winona winston wladimir wojciech wole wolf wolfgang wolfram woodrow xabi xavier xiaoping
	ximena xochitl yaakov yael yahya yair yakubu yana yann yannick yannis yaron yasir yasmin yasmine yasser yasuhiro yasuo yaw yehuda yelena yemi yevgenia
	yevgeny yigal yitzhak yoav yogesh yoko yolanda yonatan yoram yoshi yoshihide yoshiko yossi youssef yoweri yukio yuko yulia yuri yuriy yusef yusuf
	yusufu yves yvette yvonne zac zach zachariah zachary zack zaheer zainab zanele zara zaur zbigniew zdenek zedong zeina zeke zelda zeljko zena zhanna
	zhelyu ziad ziaur zico zlatan zoe zofia zoltan zora zoran zsa zsolt zulfikar zuzana zweli
`

// wordNames are given names that are words as well: with a capital at the
// beginning of a sentence they are names only before one that is no word.
const wordNames = `
grace hope faith joy beryl april may june august dawn summer ruby pearl opal amber crystal ivy rose olive violet iris hazel heather holly
jasmine daisy lily poppy rosemary ginger sandy rusty woody sonny hunter grant chase mason parker tyler cooper carter tucker dean earl
guy ward reed clay cliff dale glen heath lance miles norm rich will pat rob drew art frank mark jack bob ray bill sue peg penny robin
charity chastity clement constance ernest felicity patience prudence verity victor wade warren jade gene dick rod rusty chuck buck buddy
duke randy harry basil martin jay christian major
`

// nicknames are the short forms of given names: each line has a name and what
// its bearers are called.
const nicknames = `
abigail abby
abraham abe
alan al
albert al bert
alexander alex alec al sandy sasha
alexandra alex sandra
alfred alf fred alfie
alistair al
andrew andy drew
angela angie
anthony tony
antonio tony
archibald archie
arnold arnie
arthur art
barbara barb babs
barnaby barney
benjamin ben benny
bernard bernie
bernadette bernie
bradley brad
cameron cam
caroline carrie
catherine cathy kate katie kitty cate
charles charlie chuck chas
charlotte lottie
christian chris
christina chris tina christy
christine chris chrissie
christopher chris kit
clifford cliff
cynthia cindy
daniel dan danny
david dave davey
deborah debbie debra deb
dennis denny
dmitry dima
donald don donnie
dorothy dot dolly
douglas doug
edmund ed eddie ted
edward ed eddie ted ned teddy
edwin ed
eleanor ellie nell
elizabeth liz betty beth lizzie betsy eliza libby
emily em
ernest ernie
eugene gene
florence flo
frances fran frankie
francis frank
francisco paco pancho
franklin frank
frederick fred freddie freddy
gabriel gabe
geoffrey geoff
gerald gerry jerry
gerard gerry
gilbert gil
gordon gordie
gregory greg
harold harry hal
harriet hattie
henry harry hank hal
herbert herb bert
hugh hughie
isabella bella izzy
isaac ike
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jerry
jerome jerry
jessica jess jessie
joanna jo
joanne jo
john jack johnny jon jock
jonathan jon jonny
jose pepe
joseph joe joey
josephine jo josie
joshua josh
judith judy
julian jules
katherine kate kathy katie kay kit
kathleen kathy
kenneth ken kenny
kimberly kim
laurence larry
lawrence larry
leonard len lenny leo
leslie les
lewis lew
lillian lily
louis lou louie
madeleine maddie maddy
manuel manny
margaret maggie peggy meg marge margie
martin marty
mary molly polly
matthew matt
maurice mo
maximilian max
maxwell max
melissa mel
melanie mel
michael mike mick mickey mikey
michelle shelly
mikhail misha
mitchell mitch
mohammed mo
montgomery monty
nancy nan
nathan nate nat
nathaniel nat nate
nicholas nick nicky nico
nicola nicky
nigel nige
norman norm
oliver ollie
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy
peter pete
philip phil pip
phillip phil
rachel rach
ralph rafe
randall randy
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard dick rick richie ricky rich
robert bob rob bobby robbie bert
rodney rod
roger rodge
roland roly
ronald ron ronnie ronny
rosemary rosie rose
rudolph rudy rudi
russell russ
samantha sam
samuel sam sammy
sandra sandy
sebastian seb
sergei seryozha
sidney sid
simon si
stanley stan
stephen steve steph
steven steve stevie
stuart stu
susan sue susie suzy
tamara tammy
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince vinny
vladimir volodya vlad
walter walt wally
wendell wendy
wilfred wilf
william bill will billy willie liam
winston winnie
zachary zac zach zack
`
