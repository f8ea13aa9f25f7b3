import type { EventType } from '../../model/event.ts';
import type { Pattern } from './patterns.ts';

/** How the act that a noun names is told by a verb. */
export interface NounRow {
  readonly types: readonly EventType[];
  /** Dictionary forms. */
  readonly nouns: string;
  readonly patterns: readonly Pattern[];
}

/** Event nouns with the verbs that tell them, tried in order; the first row that has noun and type is taken. */
export const NOUNS: readonly NounRow[] = [
  {
    types: ['CONSULT'],
    nouns: 'visit trip tour journey arrival stopover pilgrimage',
    patterns: ['S visit~ W', 'S visit~ C'],
  },
  {
    types: ['CONSULT'],
    nouns:
      'meeting summit talk discussion negotiation dialogue consultation conference session parley gathering forum',
    patterns: [
      'D hold-ed~ P',
      'D hold-ed~',
      'ST hold~ N P',
      'ST hold~ N',
      'N hold-ed~ with T',
      'N hold-ed~ L',
      'N hold-ed~',
    ],
  },
  { types: ['CONSULT'], nouns: 'call phone telephone', patterns: ['ST speak~ by phone'] },
  { types: ['CONSULT'], nouns: 'letter message', patterns: ['S write~ to T'] },
  { types: ['CONSULT'], nouns: 'mediation', patterns: ['S mediate~ between T', 'S mediate~'] },
  { types: ['CONSULT'], nouns: 'contact', patterns: ['ST keep~ in contact'] },
  { types: ['CONSULT'], nouns: 'return', patterns: ['S return~ to O'] },
  { types: ['CONSULT'], nouns: 'resumption', patterns: ['O resume~', 'ST resume~ O'] },
  {
    types: ['AGREE'],
    nouns:
      'agreement deal pact treaty accord ceasefire truce armistice settlement compromise contract memorandum',
    patterns: ['ST reach~ N', 'N reach-ed~'],
  },
  {
    types: ['AGREE'],
    nouns: 'pledge promise commitment vow',
    patterns: ['S pledge~ X', 'S make~ N to T', 'S make~ N'],
  },
  { types: ['AGREE'], nouns: 'acceptance', patterns: ['S accept~ O'] },
  {
    types: ['AGREE'],
    nouns: 'approval adoption ratification signing signature',
    patterns: ['S approve~ O', 'S sign~ O'],
  },
  { types: ['REQUEST'], nouns: 'invitation', patterns: ['S invite~ T X', 'S invite~ T'] },
  { types: ['REQUEST'], nouns: 'offer', patterns: ['S offer~ X', 'S make~ N to T', 'S make~ N'] },
  { types: ['REQUEST'], nouns: 'proposal suggestion initiative', patterns: ['S make~ N to T', 'S make~ N'] },
  {
    types: ['REQUEST'],
    nouns: 'call appeal demand request plea bid petition ultimatum',
    patterns: ['S call~ for F', 'S urge~ T X', 'S appeal~ to T', 'S make~ N'],
  },
  { types: ['REQUEST'], nouns: 'pressure', patterns: ['S press~ T X', 'S press~ T for F', 'S press~ T'] },
  { types: ['REQUEST'], nouns: 'warning advice', patterns: ['S issue~ N'] },
  {
    types: ['SUPPORT'],
    nouns: 'support backing endorsement recognition solidarity',
    patterns: ['S back~ O', 'S back~ T'],
  },
  {
    types: ['SUPPORT'],
    nouns: 'praise congratulation tribute thanks gratitude applause welcome',
    patterns: ['S praise~ T'],
  },
  { types: ['SUPPORT'], nouns: 'reaffirmation commitment', patterns: ['S reaffirm~ N'] },
  { types: ['CONCEDE'], nouns: 'apology', patterns: ['S apologise~ to T', 'S apologise~'] },
  { types: ['CONCEDE'], nouns: 'resignation', patterns: ['S resign~'] },
  { types: ['CONCEDE', 'RETREAT'], nouns: 'concession', patterns: ['S make~ N'] },
  {
    types: ['COOPERATE'],
    nouns: 'cooperation co-operation collaboration partnership',
    patterns: ['ST work~ together on F', 'ST pursue~ N'],
  },
  {
    types: ['COOPERATE', 'MOBILIZE'],
    nouns: 'exercise drill manoeuvre maneuver wargame',
    patterns: ['S hold~ N'],
  },
  { types: ['COOPERATE'], nouns: 'trade exchange', patterns: ['ST pursue~ N'] },
  {
    types: ['AID'],
    nouns: 'aid assistance relief help donation grant loan credit line fund funding',
    patterns: ['S give~ T N', 'S give~ N'],
  },
  {
    types: ['AID'],
    nouns: 'supply shipment delivery transfer',
    patterns: ['S supply~ O to T', 'S send~ N to T', 'S send~ N'],
  },
  { types: ['AID'], nouns: 'protection', patterns: ['S protect~ O', 'S protect~ T'] },
  {
    types: ['RETREAT'],
    nouns: 'withdrawal pullout pullback departure retreat exit evacuation',
    patterns: ['S withdraw~ O', 'S withdraw~ from W', 'S withdraw~ from T', 'S withdraw~'],
  },
  {
    types: ['RETREAT', 'AGREE'],
    nouns: 'ceasefire cease-fire truce armistice',
    patterns: ['ST observe~ N', 'N take~ hold'],
  },
  { types: ['RETREAT'], nouns: 'release', patterns: ['S release~ O'] },
  { types: ['RETREAT'], nouns: 'cessation end halt', patterns: ['S end~ O'] },
  { types: ['RETREAT', 'CONCEDE'], nouns: 'lifting removal easing relaxation', patterns: ['S lift~ O'] },
  {
    types: ['RETREAT'],
    nouns: 'denuclearisation denuclearization dismantlement destruction',
    patterns: ['S carry~ out N'],
  },
  { types: ['RETREAT'], nouns: 'disarmament', patterns: ['S disarm~'] },
  { types: ['RETREAT'], nouns: 'surrender', patterns: ['S surrender~ to T', 'S surrender~'] },
  { types: ['RETREAT'], nouns: 'shutdown closure', patterns: ['S shut~ down O', 'S carry~ out N'] },
  {
    types: ['ACCUSE'],
    nouns: 'accusation allegation charge claim',
    patterns: ['S make~ N against T', 'S accuse~ T'],
  },
  {
    types: ['ACCUSE'],
    nouns: 'criticism condemnation denunciation rebuke censure opposition',
    patterns: ['S criticise~ O', 'S criticise~ T'],
  },
  { types: ['ACCUSE'], nouns: 'complaint protest', patterns: ['S complain~ to T', 'S complain~ about T'] },
  { types: ['ACCUSE'], nouns: 'caution', patterns: ['S caution~ T', 'S caution~ against F'] },
  { types: ['ACCUSE'], nouns: 'concern fear worry', patterns: ['S voice~ N over F', 'S voice~ N'] },
  {
    types: ['ACCUSE'],
    nouns: 'investigation inquiry probe',
    patterns: ['S investigate~ O', 'S investigate~ T'],
  },
  {
    types: ['REJECT'],
    nouns: 'rejection refusal denial',
    patterns: ['S reject~ O', 'S refuse~ X', 'S rebuff~ T'],
  },
  { types: ['REJECT'], nouns: 'opposition objection', patterns: ['S oppose~ O', 'S oppose~ T'] },
  { types: ['REJECT'], nouns: 'boycott', patterns: ['S boycott~ O'] },
  { types: ['REJECT'], nouns: 'veto', patterns: ['S veto~ O'] },
  { types: ['REJECT'], nouns: 'withdrawal', patterns: ['S withdraw~ from O', 'S pull~ out'] },
  { types: ['REJECT'], nouns: 'abstention', patterns: ['S abstain~'] },
  {
    types: ['THREATEN'],
    nouns: 'threat ultimatum warning',
    patterns: ['S threaten~ X', 'S threaten~ T', 'S issue~ N'],
  },
  {
    types: ['PROTEST'],
    nouns: 'protest demonstration rally march strike riot uprising unrest',
    patterns: ['N take~ place L', 'Protesters rally~ L', 'Protesters rally~ in S'],
  },
  {
    types: ['SANCTION'],
    nouns: 'sanction embargo restriction penalty ban tariff',
    patterns: ['S impose~ N on T', 'S impose~ N', 'N impose-ed~ on T'],
  },
  {
    types: ['SANCTION'],
    nouns: 'zone',
    patterns: ['S impose~ N over T', 'S impose~ N', 'N impose-ed~ over T'],
  },
  { types: ['SANCTION'], nouns: 'expulsion', patterns: ['S expel~ O'] },
  { types: ['SANCTION'], nouns: 'recall', patterns: ['S recall~ O'] },
  { types: ['SANCTION'], nouns: 'suspension freeze', patterns: ['S suspend~ O', 'S freeze~ O'] },
  { types: ['SANCTION'], nouns: 'imposition', patterns: ['S impose~ O'] },
  { types: ['SANCTION'], nouns: 'prohibition', patterns: ['S prohibit~ O'] },
  { types: ['MOBILIZE'], nouns: 'test launch', patterns: ['S carry~ out N', 'S test~ O', 'S launch~ O'] },
  { types: ['MOBILIZE'], nouns: 'deployment', patterns: ['S deploy~ O P', 'S deploy~ O', 'S carry~ out N'] },
  {
    types: ['MOBILIZE'],
    nouns: 'buildup build-up mobilisation mobilization reinforcement',
    patterns: ['S step~ up N', 'S mobilise~'],
  },
  { types: ['MOBILIZE'], nouns: 'enrichment', patterns: ['S enrich~ uranium'] },
  {
    types: ['MOBILIZE'],
    nouns: 'development construction production',
    patterns: ['S develop~ O', 'S pursue~ N'],
  },
  { types: ['MOBILIZE'], nouns: 'programme program', patterns: ['S pursue~ N'] },
  { types: ['MOBILIZE'], nouns: 'patrol alert parade', patterns: ['S hold~ N'] },
  {
    types: ['COERCE'],
    nouns: 'arrest detention imprisonment seizure capture',
    patterns: ['S detain~ O', 'S detain~ T'],
  },
  {
    types: ['COERCE'],
    nouns: 'blockade siege',
    patterns: ['S blockade~ O', 'S blockade~ W', 'S blockade~ T'],
  },
  {
    types: ['COERCE'],
    nouns: 'crackdown repression',
    patterns: ['S crack~ down on O', 'S crack~ down P', 'S crack~ down'],
  },
  { types: ['COERCE'], nouns: 'curfew censorship', patterns: ['S impose~ N'] },
  { types: ['ASSAULT'], nouns: 'invasion', patterns: ['S invade~ W', 'S invade~ T'] },
  {
    types: ['ASSAULT'],
    nouns: 'bombing bombardment shelling',
    patterns: ['S bomb~ O', 'S bomb~ W', 'S bomb~ T'],
  },
  { types: ['ASSAULT'], nouns: 'action', patterns: ['S take~ N against T', 'S take~ N'] },
  { types: ['ASSAULT'], nouns: 'advance push', patterns: ['S advance~ into W', 'S advance~ into T'] },
  {
    types: ['ASSAULT'],
    nouns: 'attack strike raid airstrike assault offensive incursion operation aggression counterattack',
    patterns: ['S launch~ N P', 'S launch~ N against T', 'S attack~ T', 'N hit~ T'],
  },
  { types: ['ASSAULT'], nouns: 'killing murder assassination massacre execution', patterns: ['S kill~ O'] },
  {
    types: ['ASSAULT'],
    nouns: 'war conflict fighting violence hostility battle clash unrest insurgency',
    patterns: ['Q', 'N continue~ L', 'S fight~ T', 'N continue~ in S', 'N continue~'],
  },
];
