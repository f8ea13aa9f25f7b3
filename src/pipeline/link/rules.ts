import type { EventType, Relation, Status } from '../../model/event.ts';

/** One end of a link. */
export interface Side {
  readonly types: readonly EventType[];
  readonly statuses: readonly Status[];
  /** Words of the trigger, by their beginnings. */
  readonly words?: RegExp;
}

/** When one event is said to bear on another. */
export interface Rule {
  readonly name: string;
  readonly rel: Relation;
  readonly from: Side;
  readonly to: Side;
  /** Who must be who: the same parties, or `from` done by those to whom `to` was addressed. */
  readonly parties: 'same' | 'turned';
  /** Whether both must be one kind of act: of one type, and in words of one sense. */
  readonly sameAct?: boolean;
  readonly example: string;
}

const DONE: readonly Status[] = ['occurred', 'ongoing'];
const AHEAD: readonly Status[] = ['planned', 'possible'];
const ANY: readonly Status[] = ['occurred', 'ongoing', 'planned', 'possible'];
const ACTS: readonly EventType[] = [
  'CONSULT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'AGREE',
  'CONCEDE',
];
const INVITATION = /^(invit|offer|propos|ask|request|suggest)/i;
const DENIAL = /^(den|reject|dismiss|rebut|refut|disput)/i;

/** The rules of links, after the usual course of diplomacy: invitation, acceptance, visit; plan, act; claim, denial. */
export const RULES: readonly Rule[] = [
  {
    name: 'acceptance answers invitation',
    rel: 'answers',
    from: { types: ['AGREE', 'REJECT'], statuses: DONE },
    to: { types: ['REQUEST'], statuses: DONE },
    parties: 'turned',
    example: 'Ruritania accepts Syldavia’s invitation → Syldavia invites Ruritania',
  },
  {
    name: 'invitation leads to visit',
    rel: 'leads-to',
    from: { types: ['REQUEST'], statuses: DONE, words: INVITATION },
    to: { types: ['CONSULT'], statuses: ANY },
    parties: 'turned',
    example: 'Syldavia invites Ruritania → Ruritania’s king visits Syldavia',
  },
  {
    name: 'acceptance or pledge leads to the act',
    rel: 'leads-to',
    from: { types: ['AGREE'], statuses: DONE },
    to: { types: ['CONSULT', 'COOPERATE', 'AID', 'RETREAT'], statuses: AHEAD },
    parties: 'same',
    example: 'Ruritania accepts the invitation → Ruritania’s king to visit Syldavia',
  },
  {
    name: 'act fulfils plan',
    rel: 'fulfils',
    from: { types: ACTS, statuses: DONE },
    to: { types: ACTS, statuses: AHEAD },
    parties: 'same',
    sameAct: true,
    example: 'Ruritania’s king visits Syldavia → Ruritania’s king to visit Syldavia',
  },
  {
    name: 'denial of an accusation',
    rel: 'denies',
    from: { types: ['REJECT'], statuses: DONE, words: DENIAL },
    to: { types: ['ACCUSE'], statuses: DONE },
    parties: 'turned',
    example: 'Syldavia denies arming rebels → Ruritania accuses Syldavia of arming rebels',
  },
  {
    name: 'act said not to have happened',
    rel: 'denies',
    from: { types: ['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'COOPERATE'], statuses: ['denied'] },
    to: {
      types: ['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'COOPERATE'],
      statuses: ['possible', 'occurred', 'ongoing'],
    },
    parties: 'same',
    sameAct: true,
    example: 'Syldavia does not shell the border → Syldavia shells the border',
  },
  {
    name: 'plan called off',
    rel: 'cancels',
    from: { types: ACTS, statuses: ['denied'] },
    to: { types: ACTS, statuses: AHEAD },
    parties: 'same',
    sameAct: true,
    example: 'Ruritania’s king does not visit Syldavia → Ruritania’s king to visit Syldavia',
  },
];
