import type { Span } from './span.ts';
import type { When } from './when.ts';

/** The sixteen event types of PLOVER (openeventdata/PLOVER, manual draft 2.0), in the order of its quad classes. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** PLOVER's quad classes, named for readers. */
export const TONES = ['talks', 'aid', 'accusations', 'force'] as const;
export type Tone = (typeof TONES)[number];

/** Whether the act happened, goes on, is announced, may be, or is said not to have happened. */
export const STATUSES = ['occurred', 'ongoing', 'planned', 'possible', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

const TONE_OF: Record<EventType, Tone> = {
  AGREE: 'talks',
  CONSULT: 'talks',
  SUPPORT: 'talks',
  CONCEDE: 'talks',
  COOPERATE: 'aid',
  AID: 'aid',
  RETREAT: 'aid',
  REQUEST: 'accusations',
  ACCUSE: 'accusations',
  REJECT: 'accusations',
  THREATEN: 'accusations',
  PROTEST: 'force',
  SANCTION: 'force',
  MOBILIZE: 'force',
  COERCE: 'force',
  ASSAULT: 'force',
};

/** The tone readers see: the quad class, except that an invitation or a proposal is a friendly act. */
export function toneOf(type: EventType, mode: string | null): Tone {
  return type === 'REQUEST' && (mode === 'invite' || mode === 'propose') ? 'talks' : TONE_OF[type];
}

/** PLOVER conflict–cooperation scores, −10 … 10. */
const SCORE_OF: Record<EventType, number> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  REQUEST: 0,
  ACCUSE: -3,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9,
};

/** PLOVER's score of a type and mode, −10 (conflict) … 10 (cooperation). */
export function scoreOf(type: EventType, mode: string | null): number {
  return type === 'CONSULT' && mode === 'visit' ? 4 : SCORE_OF[type];
}

/** A span with the text it covers. */
export interface Quote extends Span {
  readonly text: string;
}

/** Where an event took place; coordinates in degrees (WGS 84), `null` where unknown. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
}

/** One link of an attribution chain: who said it, through whom we know. */
export interface Attribution {
  readonly name: string;
  readonly via: string | null;
}

/** Why a field has its value: the rule that fired and the words it fired on. */
export interface Reason {
  readonly field:
    | 'type'
    | 'status'
    | 'sources'
    | 'targets'
    | 'people'
    | 'place'
    | 'when'
    | 'saidBy'
    | 'title'
    | 'salience';
  readonly rule: string;
  readonly span: Span | null;
}

/** One passage that tells of an event, with what that passage says. */
export interface Mention {
  /** Lasting key: a hash of article id, normalised sentence, trigger and its ordinal. */
  readonly key: string;
  readonly article: string;
  readonly sentence: Span;
  readonly trigger: Quote;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly people: readonly string[];
  readonly place: Place | null;
  readonly when: When;
  readonly saidBy: readonly Attribution[];
  /** 0 … 1: how likely a careful editor would code this mention the same way. */
  readonly confidence: number;
  readonly title: string;
  /** The words in the sentence that name each role. */
  readonly spans: {
    readonly source: readonly Span[];
    readonly target: readonly Span[];
    readonly place: Span | null;
    readonly time: Span | null;
    readonly speaker: Span | null;
  };
  readonly why: readonly Reason[];
}

/** How one event bears on another. */
export const RELATIONS = ['leads-to', 'fulfils', 'answers', 'denies', 'cancels'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A person's correction of an event, from a `*.edits.yaml` file. */
export interface Correction {
  readonly fields: readonly string[];
  readonly by: string | null;
  readonly on: string | null;
  readonly why: string | null;
}

/** One happening, merged from all passages that tell of it. */
export interface Event {
  /** The key of the earliest published mention, prefixed `e-`. */
  readonly id: string;
  /** The ids this event would have had by its other mentions; links and edits resolve through them. */
  readonly aliases: readonly string[];
  /** At most 80 characters, present tense. */
  readonly title: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly tone: Tone;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly people: readonly string[];
  readonly place: Place | null;
  readonly when: When;
  readonly status: Status;
  readonly saidBy: readonly Attribution[];
  /** PLOVER conflict–cooperation score, −10 … 10. */
  readonly score: number;
  /** 0 … 1, for ranking and level of detail. */
  readonly salience: number;
  /** 0 … 1, see `Mention.confidence`. */
  readonly confidence: number;
  readonly mentions: readonly Mention[];
  readonly links: readonly { readonly rel: Relation; readonly event: string }[];
  readonly corrected: Correction | null;
}

/** Someone who acts: a state, a body, a group, an organisation or a person. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'state' | 'body' | 'group' | 'organisation' | 'person';
  /** ISO 3166-1 alpha-3 of the country it belongs to. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}
