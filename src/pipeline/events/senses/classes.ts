/** Word classes that senses ask for, as space-separated lemmas; a class may name others with `@`. */
const LISTS: Readonly<Record<string, string>> = {
  treaty:
    'treaty agreement accord pact deal protocol convention memorandum truce ceasefire cease-fire contract charter communique declaration document settlement armistice plan ban roadmap framework compromise statement memo',
  resolution: 'resolution measure motion bill law statement decree amendment act legislation mandate text',
  proposal:
    'proposal offer plan invitation request demand bid appeal call condition term suggestion initiative roadmap formula idea overture ultimatum draft compromise mediation invite recommendation settlement concession pressure',
  claim:
    'accusation allegation claim charge report suggestion criticism assertion rumour rumor involvement wrongdoing responsibility',
  talks:
    'talk negotiation dialogue meeting summit discussion conference consultation session visit trip tour conversation mediation round gathering parley forum',
  ties: 'tie relation link contact relationship cooperation co-operation collaboration partnership recognition friendship alliance trade membership diplomacy flight visa',
  aid: 'aid assistance help loan grant relief food medicine supply money fund funding dollar euro pound credit donation package equipment shelter water fuel wheat rice grain vaccine asylum refuge financing support bailout subsidy goods',
  arms: 'arm weapon weaponry missile ammunition munition tank howitzer rifle gun drone jet fighter shell artillery rocket equipment hardware material technology helicopter plane ordnance launcher system intelligence',
  troops:
    'troop soldier force army unit warship ship fleet aircraft jet bomber tank submarine carrier battery marine brigade battalion contingent division police guard peacekeeper regiment navy armor armour paratrooper convoy reservist militia fighter paramilitary gunboat frigate destroyer squadron helicopter warplane serviceman personnel observer infantry vessel drone marines commando infantryman',
  missile:
    'missile rocket satellite warhead torpedo icbm projectile weapon device interceptor spacecraft scud bomb',
  nuclear:
    'reactor centrifuge uranium plutonium enrichment warhead facility stockpile arsenal weapon bomb nuke missile capability plant deterrent arms nuclear atomic chemical',
  penalty:
    'sanction embargo tariff ban restriction curb freeze quota penalty duty blacklist boycott zone measure punishment moratorium prohibition bar limit levy fine',
  blockade: 'blockade siege blockage checkpoint closure crossing border corridor port encirclement',
  rule: 'curfew emergency law martial-law ban restriction curb censorship rule blackout lockdown state',
  captive:
    'prisoner hostage detainee captive inmate journalist dissident activist soldier sailor crew suspect pilot abductee convict reporter opponent leader minister',
  envoy:
    'ambassador diplomat envoy attache attaché consul staff inspector representative mission delegation emissary charge embassy journalist observer staffer worker agency',
  team: 'team delegation envoy emissary mission representative negotiator mediator official minister diplomat adviser advisor ambassador',
  property:
    'ship vessel tanker asset cargo boat plane account property land oilfield factory weapon drug trawler shipment equipment passport document bank fund company aircraft embassy power money house building office computer',
  territory:
    'town city village airport base region area territory island capital control position stronghold bridge port province land enclave border outpost peninsula palace headquarters station village district hill strip dam front country building airfield part',
  attack:
    'attack offensive raid assault strike airstrike air-strike bombing operation invasion incursion war campaign aggression violence hostility fighting shelling bombardment fire killing conflict battle fight siege action clash bloodshed missile',
  protest:
    'protest demonstration rally march strike sit-in riot vigil revolt uprising walkout unrest procession campaign boycott stoppage',
  vehicle: 'road street highway bridge traffic railway roadway route access transport entrance',
  person:
    'person people man woman child civilian villager student worker resident citizen boy girl leader minister activist journalist lawmaker politician president refugee migrant dissident monk priest policeman officer official protester demonstrator victim passenger soldier dozen hundred thousand militant rebel suspect commander gunman guerrilla insurgent fighter chief engineer teacher doctor nurse tourist farmer trader driver businessman writer lawyer scientist missionary pilgrim fisherman settler youth teenager family relative citizen teenager national editor blogger professor academic general colonel mayor governor judge',
  power: 'election vote parliament poll seat leadership presidency',
  media:
    'newspaper website site broadcaster radio television station publication magazine channel press internet network paper access outlet account',
  party:
    'party group organisation organization movement opposition candidate union rally demonstration protest assembly',
  concern:
    'concern dismay regret anger outrage alarm doubt disappointment fear disapproval displeasure worry frustration indignation unease skepticism scepticism reservation condemnation criticism shock disgust horror lack',
  praise:
    'support solidarity praise gratitude sympathy condolence appreciation thanks backing satisfaction admiration confidence endorsement unity approval congratulation respect sorrow friendship loyalty willingness tribute readiness',
  demandAct:
    'end withdrawal ceasefire cease-fire release investigation election resignation sanction action reform talk halt restraint meeting support intervention help calm dialogue implementation cessation lifting inquiry return',
  nothing: 'silence ground record news deadlock ice heart rule law habit bank story',
  sport:
    'match game goal record player team cup title medal season final race championship tournament penalty',
};

const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([name, words]) => [name, new Set(words.split(' '))]),
);

/** Whether a lemma is the word itself or belongs to the word class of that name. */
export function isOne(lemma: string, wordOrClass: string): boolean {
  return lemma === wordOrClass || (CLASSES.get(wordOrClass)?.has(lemma) ?? false);
}
