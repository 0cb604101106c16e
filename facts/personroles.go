package facts

// roles are further words of what people do and are, by the office they are kin
// to. They stand before a name in small letters alone: "rancher Ivo Lang".
const roles = `
athlete | cornerback tailback halfback lineman baseman slugger reliever kicker goaltender goalscorer vaulter jumper rookie debutant medallist medalist finalist semifinalist decathlete heptathlete triathlete flyweight bantamweight featherweight lightweight welterweight middleweight heavyweight playmaker bodybuilder fencer archer surfer snowboarder motorcyclist canoeist oarsman horseman horsewoman superstar pitchman
artist | saxophonist trumpeter trombonist flautist clarinettist clarinetist oboist organist harpist percussionist keyboardist accordionist soloist vocalist lyricist librettist bandleader instrumentalist impressionist muralist caricaturist animator cinematographer essayist satirist humorist comic performer stuntman showman ballerina stylist storyteller scriptwriter printmaker goldsmith silversmith virtuoso showrunner creator narrator protagonist impresario puppeteer illusionist
journalist | newsman newsreader anchorman anchorwoman anchor interviewer photojournalist diarist pundit freelancer copywriter ghostwriter podcaster moderator sportscaster announcer
scholar | astrophysicist geophysicist biochemist biophysicist geochemist microbiologist criminologist climatologist seismologist volcanologist palaeontologist paleontologist archeologist ethnologist ethicist bioethicist geneticist immunologist toxicologist entomologist ornithologist classicist medievalist philologist linguist musicologist genealogist demographer cartographer cryptographer metallurgist mineralogist hydrologist horticulturist agronomist conservationist naturalist environmentalist theologian futurist forecaster educator schoolteacher tutor instructor undergraduate sophomore freshman alumnus intern trainee laureate nutritionist dietician dietitian mentor pharmacologist parasitologist bacteriologist physiologist
adviser | confidant confidante counsellor counselor publicist speechwriter fixer operative fundraiser bodyguard chauffeur valet butler
broker | stockbroker merchant auctioneer bookmaker jeweller jeweler restaurateur collector promoter contractor landowner oligarch proprietor stockholder speculator vintner winemaker chocolatier confectioner couturier publican
doctor | neurosurgeon neurologist psychotherapist gynaecologist gynecologist obstetrician dermatologist radiologist haematologist hematologist endocrinologist gastroenterologist ophthalmologist optician optometrist orthodontist chiropractor physiotherapist physio osteopath anaesthetist anesthesiologist clinician medic radiographer acupuncturist herbalist
worker | attendant coordinator ordinator roller administrator foreman bouncer doorman caterer barman barmaid barkeep bricklayer stonemason roofer glazier locksmith blacksmith machinist typist bookkeeper dispatcher cabbie trucker courier salesman saleswoman rancher grower shepherd crofter fishmonger greengrocer florist newsagent nanny babysitter beautician hairstylist tattooist undertaker coastguard boatman yachtsman yachtswoman aviator airman airwoman paratrooper trooper infantryman serviceman servicewoman reservist gunner commando mercenary cadet conscript ranger forester trapper jailer bailiff recruiter diver seafarer missionary chaplain televangelist lumberjack panelist panellist contestant roadie cameraman stagehand watchmaker shipbuilder instructor arbitrator adjudicator feminist pacifist preservationist abolitionist official
politician | populist nationalist separatist royalist monarchist centrist leftist reformer reformist hardliner firebrand maverick anarchist communist ideologue demagogue autocrat chieftain councilor bureaucrat technocrat functionary counterpart compatriot archrival guerrilla insurgent
suspect | felon gambler mobster gangster kingpin assassin arsonist swindler forger paedophile pedophile molester stalker vandal rioter looter accomplice conspirator complainant accuser petitioner litigator claimant bystander onlooker eyewitness villager islander occupant lodger flatmate roommate holidaymaker patient sufferer amputee donor recipient informer captive escapee deserter defector supremacist centenarian octogenarian nonagenarian moviegoer
individual | teen psychic astrologer prodigy personality starlet hobbyist aficionado devotee prankster daredevil adventurer newcomer outsider recluse hermit guy sensation dude talisman supremo youngster
`

// beside are words that are roles where they stand right between another word and
// a full name, "Corran centre Ivo Lang", "the pop star Ada Lund"; elsewhere they
// are other words.
const beside = `
athlete | seed prop lock centre center half back wing guard receiver mate fan setter starter
artist | star host model winner maker
judge | judge
individual | native
`
