const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Offices that one person holds for a state or a body; lower case. */
export const OFFICES = words(`
  president premier chancellor minister secretary secretary-general spokesman spokeswoman spokesperson ambassador envoy
  king queen prince princess sheikh emir sultan monarch emperor pope cardinal patriarch ayatollah cleric imam mullah
  general colonel admiral marshal commander captain major lieutenant brigadier sergeant chief head leader director
  chairman chairwoman chairperson chair senator congressman congresswoman governor mayor deputy lawmaker legislator
  parliamentarian adviser advisor aide negotiator dictator ruler judge prosecutor diplomat representative commissioner
  coordinator delegate premier attorney consul taoiseach shah tsar czar strongman warlord official speaker counterpart
  mp undersecretary under-secretary vice-president ex-president rapporteur mediator inspector nuncio candidate politician
  founder successor predecessor administrator attaché attache controller treasurer nominee regent soldier officer rebel militant
  dissident activist opposition-leader crown`);

/** Words that stand before a name and are no part of it, besides offices; lower case. */
export const COURTESIES =
  words(`mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame baroness gen gen. col col. lt lt. maj maj.
  capt capt. adm adm. sgt sgt. cpl cpl. rep rep. sen sen. gov gov. prof prof. rev rev. amb amb. hon madam madame mme monsieur herr señor
  president-elect pm fm vp sheik shaikh sayyed sayyid mullah maulana hojatoleslam grand comrade brig brig. archbishop bishop
  professor st`);

/** Words that may stand inside a phrase of office between its state and its holder; lower case. */
export const OFFICE_PARTS = words(`
  vice deputy prime foreign interior defence defense finance justice energy trade oil health home internal external affairs
  state security national nuclear chief top senior former late outgoing incoming newly elected appointed new acting interim
  current ex then de facto facto military army navy police special high supreme permanent assistant under associate
  political party opposition rebel press media government parliamentary cabinet executive general and & the a an 's ’s of for to in
  on at his her its their own old veteran long-time hard-line hardline moderate reformist conservative liberal exiled
  deposed ousted embattled incumbent influential key leading main lead first second third council board royal crown
  supreme spiritual religious commerce economy economic education environment labour labor culture information
  communications development agriculture transport tourism science technology planning housing social welfare minister
  ministry department office commission committee agency affairs armed forces force air staff intelligence
  secretary - , lower upper house parliament senate congress assembly court trial regional provincial
  central bank governor attorney federal republican democratic socialist communist presidential
  climate human rights peace mission delegation embassy international relations cooperation atomic energy`);

/** Those who only watch or report: whatever their nation, they do not act for it; lower case. */
export const ONLOOKERS = words(`
  analyst professor journalist reporter correspondent author researcher fellow expert economist historian scholar editor
  commentator columnist pundit academic lecturer scientist blogger writer photographer cameraman presenter anchor
  spokesman-for observer watcher specialist footballer player coach singer actor actress`);

/** Nouns for people and things that act for a state; lower case lemmas. */
export const AGENTS = words(`
  official authority government administration regime junta putschist army military navy troop force soldier police policeman officer
  parliament ministry cabinet court diplomat delegation embassy envoy ambassador negotiator leader leadership lawmaker
  legislator senate congress intelligence agent commander general pilot sailor marine guard jet warplane plane aircraft
  helicopter ship warship vessel submarine tank missile artillery drone bomber fighter destroyer fleet gunboat unit
  contingent battalion brigade convoy commando sniper gunman militia paramilitary people population public
  citizen national voter civilian resident protester protestor demonstrator rioter crowd mob striker activist
  campaigner dissident opposition rebel insurgent separatist militant guerrilla fighter extremist terrorist hijacker
  prisoner detainee refugee hostage worker student farmer supporter critic politician minister president premier king
  monarchy royal crown prosecutor judge tribunal consulate consul mission representative spokesman spokeswoman
  spokesperson source team side counterpart company firm bank businessman airliner airline investigator inspector
  coastguard trooper peacekeeper monitor conscript reservist veteran reformer hardliner nationalist islamist monarchist loyalist unionist
  republic state nation country legislature assembly council party bloc coalition faction movement family
  ministerial man woman child victim journalist hacker spy scientist expert merchant trader fisherman`);

/** Verbs of motion after which "to" leads to a place; lower-case lemmas, with their nouns. */
export const MOTION = words(`
  go come travel fly return arrive visit head move send withdraw flee trip journey tour flight deport transfer drive
  sail march advance dispatch deploy invite bring take rush airlift ship evacuate extradite escape retreat en-route
  route way transport move relocate`);

/** Prepositions whose object is a scene; lower case. */
export const LOCATIVE =
  words(`in at near inside outside around across throughout within off over into through toward towards via outside beyond
  above amid along`);

/** Words that make a proper-noun run an institution of a state; as written. */
export const STATE_ORGANS = words(`
  Ministry Department Parliament Court Army Navy Forces Force Guard Guards Senate Congress Assembly Embassy Government Cabinet
  Presidency Council Treasury Police Intelligence Directorate Bureau Military Consulate Fleet Administration Command
  Defence Defense Supreme Marines Airforce Coastguard Secretariat Commission Office House Legislature Ministries Directorates Corps`);

/** Words that make a run an organisation that acts for nobody but itself; as written. */
export const COMPANY = words(`
  University College Institute School Inc Inc. Corp Corp. Ltd Company Group Bank Foundation Centre Center Fund Times Post
  News Journal Magazine Newspaper Television TV Radio Agency Watch Association Mission Monitors Taskforce Society Union League Federation Club Hospital
  Church Press Network Institution Organization Organisation Charity Trust Partners Airlines Airways Motors Industries
  International Academy Museum Studios Records Technologies Systems Studies Project Initiative Alliance Coalition Campaign`);

/** Words that make a run a party, movement or armed group; as written. */
export const FACTION = words(`
  Party Front Movement Brigade Brigades Army Liberation Militia Faction Tigers Resistance Jihad Mujahideen Rebels Separatists`);

/** Words that make a run a place; as written. */
export const GEOGRAPHY = words(`
  Airport Airbase Airfield Base River Mountains Mountain Mount Island Islands Street Avenue Square Sea Ocean Lake Gulf Bay Strait
  Peninsula Province District Region Valley Canal County City Village Town Port Harbour Harbor Desert Coast Highway Road Bridge
  Palace Hotel Stadium Park Hills Heights Cape Basin Border Plateau Reef Shoal Cosmodrome Camp Prison Cathedral Mosque`);

/** Words that make a run an event, a document or a day, which is no one at all; as written. */
export const NOBODY = words(`
  War Treaty Agreement Accord Accords Act Convention Protocol Resolution Conference Summit Olympics Games Cup Talks Declaration Charter Plan
  Day Year Week Month Century Revolution Crisis Massacre Uprising Memorandum Law Prize Award Report Constitution Pact Deal
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Spring Ramadan Christmas Easter Eid God Allah Bible Quran Koran Islam Christian Muslim Jew Jews Jewish Catholic Sunni
  Shia Shiite Shi'ite Arab Arabs Western Northern Southern Eastern English Internet Facebook Twitter YouTube Google WikiLeaks
  Holocaust Nobel Championship Festival Operation Article Chapter Section Clause Amendment Hurricane Cyclone Covid COVID-19
  Election Elections Forum Initiative Process Road Map Roadmap Framework Programme Program`);

/** Agents that stand for the state of the passage even where no word says whose they are; lower-case lemmas. */
export const UNATTACHED = words(`
  official authority government administration regime junta army military navy troop force soldier police policeman parliament
  ministry cabinet diplomat delegation envoy ambassador negotiator leader leadership lawmaker legislator protester
  protestor demonstrator rioter rebel insurgent separatist opposition president premier minister king congress senate
  spokesman spokeswoman spokesperson prosecutor commander general monarch dictator ruler country nation state republic
  kingdom people citizen voter civilian resident militant gunman militia warplane junta army legislature monarchy
  court tribunal judge chancellor counterpart guerrilla fighter prime foreign secretary representative`);

/** Nouns that take up the group named before; lower-case lemmas. */
export const GROUP_NOUNS = words(
  `group movement organisation organization militia faction party militant insurgent rebel network guerrilla`,
);

/** Nouns that take up the body named before; lower-case lemmas. */
export const BODY_NOUNS =
  words(`council union bloc alliance agency organisation organization body league commission watchdog court tribunal
  assembly fund institution association bank secretary-general`);

/** Nouns that take up a state; lower-case lemmas. */
export const STATE_NOUNS = words(
  `country nation state republic kingdom government regime island emirate sultanate neighbour neighbor power superpower`,
);

/** Verbs of saying, whose subject is someone; lower-case lemmas. */
export const SAYING =
  words(`say tell add state warn announce declare note explain comment claim argue insist write reply report ask suggest
  stress acknowledge admit confirm deny urge call accuse condemn reject promise pledge vow believe hope think remark reiterate`);
