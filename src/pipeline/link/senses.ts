import type { EventType } from '../../model/event.ts';

/** Words that tell of one kind of act within a type: two mentions of one sense may be one happening, of two senses hardly. */
interface Sense {
  readonly type: EventType;
  readonly name: string;
  readonly words: string;
}

/**
 * The senses of PLOVER's types that news tells with many words. Words are dictionary forms; they are compared by stem.
 * Grouped after the modes and examples of openeventdata/PLOVER, manual draft 2.0.
 */
export const SENSES: readonly Sense[] = [
  {
    type: 'CONSULT',
    name: 'visit',
    words:
      'visit travel go trip tour arrive fly head come stop journey land attend pilgrimage stay welcome host',
  },
  {
    type: 'CONSULT',
    name: 'meet',
    words:
      'meet meeting talk talks summit discuss discussion negotiate negotiation dialogue conference consult consultation ' +
      'speak confer session encounter hold sit resumption resume return round gather contact',
  },
  { type: 'CONSULT', name: 'call', words: 'phone telephone call ring videoconference letter write' },
  { type: 'CONSULT', name: 'mediate', words: 'mediate mediation broker draft envoy shuttle' },
  {
    type: 'AGREE',
    name: 'sign',
    words: 'sign signing ratify ratification treaty accord pact deal agreement initial conclude co-sign',
  },
  {
    type: 'AGREE',
    name: 'agree',
    words:
      'agree agreement approve approval adopt adoption pass settle pledge promise vow commit commitment set deal',
  },
  { type: 'AGREE', name: 'accept', words: 'accept acceptance consent' },
  {
    type: 'REQUEST',
    name: 'invite',
    words: 'invite invitation offer propose proposal suggest introduce',
  },
  {
    type: 'REQUEST',
    name: 'urge',
    words:
      'urge call ask request appeal demand seek plead press push want need must hope exhort implore warning advise',
  },
  {
    type: 'ASSAULT',
    name: 'war',
    words:
      'war conflict fight fighting invade invasion offensive campaign aggression operation incursion hostilities advance ' +
      'push battle clash violence move',
  },
  {
    type: 'ASSAULT',
    name: 'strike',
    words:
      'bomb bombing bombard shell shelling strike airstrike raid rocket missile attack hit destroy blast',
  },
  {
    type: 'ASSAULT',
    name: 'kill',
    words: 'kill killing shoot murder assassinate assassination massacre execute',
  },
  {
    type: 'MOBILIZE',
    name: 'launch',
    words: 'launch fire test testing missile rocket exercise drill manoeuvre maneuver wargame',
  },
  {
    type: 'MOBILIZE',
    name: 'deploy',
    words: 'deploy deployment station send dispatch install place reinforce strengthen',
  },
  {
    type: 'MOBILIZE',
    name: 'nuclear',
    words: 'enrich enrichment develop development make build reactor extract extraction remove reprocess',
  },
  {
    type: 'RETREAT',
    name: 'withdraw',
    words: 'withdraw withdrawal leave pull pullout pullback departure exit evacuate retreat',
  },
  { type: 'RETREAT', name: 'cease', words: 'ceasefire truce cease cessation halt stop end armistice' },
  { type: 'RETREAT', name: 'free', words: 'free release liberate return hand transfer receipt unfreeze' },
  {
    type: 'SANCTION',
    name: 'sanction',
    words:
      'sanction sanctions embargo freeze impose tighten ban prohibit forbid bar blacklist penalty restriction',
  },
  { type: 'SANCTION', name: 'expel', words: 'expel expulsion recall eject withdraw oust' },
  {
    type: 'COERCE',
    name: 'arrest',
    words: 'arrest detain detention jail imprison seize capture hold custody sentence',
  },
  {
    type: 'ACCUSE',
    name: 'accuse',
    words:
      'accuse accusation blame criticise criticize criticism condemn condemnation denounce deplore slam charge allege ' +
      'claim rebuke censure protest complain',
  },
  {
    type: 'SUPPORT',
    name: 'praise',
    words: 'praise laud welcome hail thank congratulate commend applaud celebrate',
  },
  {
    type: 'SUPPORT',
    name: 'back',
    words: 'back support endorse defend recognise recognize recognition reaffirm vote',
  },
  {
    type: 'AID',
    name: 'give',
    words: 'give aid help assist assistance loan lend fund donate supply provide credit support relief',
  },
  {
    type: 'COOPERATE',
    name: 'cooperate',
    words: 'cooperate cooperation collaborate work join joint ties exchange',
  },
  {
    type: 'REJECT',
    name: 'refuse',
    words: 'reject rejection refuse refusal deny denial rebuff decline object oppose opposition',
  },
  {
    type: 'PROTEST',
    name: 'protest',
    words: 'protest demonstrate demonstration rally march strike riot uprising',
  },
];
