import type { EventType } from '../../model/event.ts';
import type { Frame } from './frame.ts';
import { isInverse } from './light.ts';
import {
  firstOf,
  isVenue,
  joined,
  NOBODY,
  organisation,
  type Party,
  partyAmong,
  partyOf,
  partyOfAll,
  without,
} from './party.ts';
import type { Sense } from './senses/sense.ts';
import { below, caseOf, dependents, opensClause } from './tree.ts';

/** Who did it and who received it. */
export interface Cast {
  readonly source: Party;
  readonly target: Party;
  /** Whether the roles come from the sentence's grammar rather than from a guess. */
  readonly firm: boolean;
}

/** Prepositions that lead to the receiver, by type, likeliest first. */
const TOWARDS: Readonly<Record<EventType, string>> = {
  AGREE: 'with to from of for',
  CONSULT: 'with to in at for',
  SUPPORT: 'for to with behind on of by in over',
  CONCEDE: 'to for of with',
  COOPERATE: 'with to into from in',
  AID: 'to for in with of',
  RETREAT: 'from to in against on of with into',
  REQUEST: 'on upon to from with for of over',
  ACCUSE: 'against of at on for over about with to in into by from',
  REJECT: 'from of to by with against on',
  THREATEN: 'to against with of on',
  PROTEST: 'against at over outside to',
  SANCTION: 'against on from with to over of in for',
  MOBILIZE: 'against toward towards',
  COERCE: 'of on against in from to over with',
  ASSAULT: 'on against at into in with of to over toward towards near around',
};

/** Event nouns after which "of" names the doer ("the visit of the king", "a withdrawal of Syrian troops"). */
const OF_DOER = new Set(
  'visit arrival trip tour withdrawal pullout retreat pullback resignation deployment mobilisation mobilization meeting summit talk refusal disarmament surrender return offer threat pledge promise reluctance willingness readiness proposal exercise drill patrol protest demonstration session conference demand call appeal violence terrorism aggression abstention boycott coordination cooperation buildup build-up'.split(
    ' ',
  ),
);

/** Types whose acts commonly fall on the doer's own people. */
const AT_HOME: ReadonlySet<EventType> = new Set(['COERCE', 'ASSAULT', 'PROTEST']);

/** Fills an event's roles from the arguments of its frame. */
export function castOf(frame: Frame, sense: Sense, type: EventType): Cast {
  if (frame.pos === 'noun') return nounCast(frame, type, sense);
  const subject = firstOf(
    () => partyOfAll(frame.tree, frame.subjects),
    () => organisation(frame.tree, frame.subjects),
  );
  if (sense.roles === 'undergoer') return { source: NOBODY, target: subject, firm: true };
  if (sense.toward && frame.objects.every((head) => partyOf(frame.tree, head).actors.length === 0))
    return {
      source: subject,
      target: without({ actors: [sense.toward], people: [], spans: [] }, subject),
      firm: subject.actors.length > 0,
    };
  const target = sense.roles === 'oneself' ? NOBODY : verbTarget(frame, type, sense, subject);
  const source = isOnOwnEmbassy(frame, subject) ? NOBODY : subject;
  return { source, target, firm: source.actors.length > 0 };
}

/** "Protesters attacked the embassy of Chad": a crowd that is only guessed to be of a state is not so where that state's embassy suffers. */
function isOnOwnEmbassy({ tree, objects, subjects }: Frame, doer: Party): boolean {
  const embassy = objects.find((i) => /^(?:embassy|consulate|legation)$/.test(tree.tokens[i]!.lemma));
  if (embassy === undefined || doer.actors.length === 0) return false;
  const guessed = subjects.every((i) => tree.byHead.get(i)?.how === 'definite');
  return guessed && partyOf(tree, embassy).actors.some((id) => doer.actors.includes(id));
}

/** The first that the arguments name beside the doer. */
function verbTarget(frame: Frame, type: EventType, sense: Sense, doer: Party): Party {
  const { tree } = frame;
  if (sense.roles === 'topic') return without(oblique(frame, 'with to'), doer);
  if (type === 'MOBILIZE') return without(oblique(frame, TOWARDS[type]), doer);
  const isMeeting = type === 'CONSULT';
  const atPlace = AT_HOME.has(type) || type === 'RETREAT' || sense.mode === 'visit';
  const candidates: readonly (() => Party)[] = [
    () => partyOfAll(tree, frame.objects),
    () => oblique(frame, towardsOf(type, sense)),
    () => joined(...frame.objects.map((head) => partyAmong(tree, below(tree, head, opensClause)))),
    () => (isMeeting || (type === 'AGREE' && frame.complementKind === 'that') ? NOBODY : inComplement(frame)),
    () => (isMeeting ? NOBODY : amongObliques(frame)),
    () => (atPlace ? placed(frame) : NOBODY),
  ];
  return firstOf(...candidates.map((candidate) => () => without(candidate(), doer)));
}

function amongObliques({ tree, obliques }: Frame): Party {
  const named = obliques.filter(({ prep }) => !SCENES.has(prep));
  return joined(...named.map(({ head }) => partyAmong(tree, below(tree, head, opensClause))));
}

/** A visit goes to a place; a meeting is with someone. */
function towardsOf(type: EventType, sense: Sense): string {
  if (type !== 'CONSULT') return TOWARDS[type];
  return sense.mode === 'visit' || (sense.mode === undefined && sense.name === 'return to talks')
    ? 'to in at for with'
    : 'with to';
}

/** Prepositions that set the scene rather than name a party. */
const SCENES = new Set([
  'from',
  'in',
  'at',
  'near',
  'during',
  'after',
  'before',
  'as',
  'by',
  'since',
  'until',
  'under',
  'outside',
  'inside',
  'following',
  'amid',
  'despite',
  'because',
]);

/** The one the following clause speaks of: "accused X of", "demanded that X leave". */
function inComplement(frame: Frame): Party {
  const { tree, complement } = frame;
  if (complement === undefined) return NOBODY;
  const subjects = dependents(tree, complement, 'nsubj');
  return firstOf(
    () => partyOfAll(tree, subjects),
    () => partyAmong(tree, below(tree, complement)),
  );
}

function oblique(frame: Frame, prepositions: string): Party {
  for (const prep of prepositions.split(' ')) {
    const party = joined(
      ...frame.obliques.filter((each) => each.prep === prep).map(({ head }) => partyOf(frame.tree, head)),
    );
    if (party.actors.length > 0) return party;
  }
  return NOBODY;
}

/** The country where the act is placed, as the one that suffers it. */
function placed(frame: Frame): Party {
  const objects = frame.objects.map((head) => ({ prep: 'in', head }));
  const around = frame.objects.flatMap((head) =>
    dependents(frame.tree, head, 'nmod').map((i) => ({ prep: caseOf(frame.tree, i), head: i })),
  );
  for (const { prep, head } of [...objects, ...frame.obliques, ...around]) {
    const country = PLACED.has(prep) ? frame.tree.byHead.get(head)?.place?.country : undefined;
    if (country) return { actors: [country], people: [], spans: [] };
  }
  return NOBODY;
}

const PLACED = new Set([
  'from',
  'for',
  'in',
  'into',
  'near',
  'on',
  'at',
  'over',
  'across',
  'around',
  'inside',
  'outside',
  'to',
]);

function nounCast(frame: Frame, type: EventType, sense: Sense): Cast {
  const { tree } = frame;
  const modifiers = partyOfAll(
    tree,
    frame.modifiers.filter((i) => !isVenue(tree, frame.trigger, i)),
  );
  const between = oblique(frame, 'between among');
  if (between.actors.length > 1) return { source: between, target: NOBODY, firm: true };
  const lemma = tree.tokens[frame.trigger]!.lemma.toLowerCase();
  const carried = partyOfAll(tree, frame.subjects);
  const towards = towardsOf(type, sense);
  const inverse = frame.light && isInverse(tree.tokens[frame.clause]!.lemma);
  const doer = firstOf(
    () => oblique(frame, 'by'),
    () => modifiers,
    () => (OF_DOER.has(lemma) || isUnder(frame) ? oblique(frame, 'of') : NOBODY),
    () => (FROM_DOER.has(type) && !inverse ? oblique(frame, 'from') : NOBODY),
    () => (inverse ? oblique(frame, 'from') : carried),
  );
  const receiver = firstOf(
    () => (inverse ? carried : NOBODY),
    () => without(oblique(frame, OF_DOER.has(lemma) ? towards.replace(/\bof\b/, '') : towards), doer),
    () =>
      type === 'CONSULT' || type === 'MOBILIZE'
        ? NOBODY
        : without(
            partyOfAll(
              tree,
              frame.complement === undefined ? [] : dependents(tree, frame.complement, 'nsubj'),
            ),
            doer,
          ),
    () => without(doer === carried ? NOBODY : carriedTarget(frame, doer), doer),
    () =>
      type === 'CONSULT' || type === 'MOBILIZE'
        ? NOBODY
        : joined(
            ...frame.obliques
              .filter(({ prep }) => !SCENES.has(prep))
              .map(({ head }) => without(partyAmong(tree, below(tree, head, opensClause)), doer)),
          ),
    () => (AT_HOME.has(type) || type === 'RETREAT' || sense.mode === 'visit' ? placed(frame) : NOBODY),
  );
  return { source: doer, target: receiver, firm: doer.actors.length > 0 };
}

/** "Under the protection of Switzerland": who protects. */
function isUnder({ tree, trigger }: Frame): boolean {
  return caseOf(tree, trigger) === 'under';
}

/** Types whose nouns name the doer after "from" ("a proposal from Egypt"). */
const FROM_DOER: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'SUPPORT',
  'AID',
  'REJECT',
]);

/** What the light verb's other arguments say of the receiver. */
function carriedTarget(frame: Frame, doer: Party): Party {
  return without(partyOfAll(frame.tree, frame.subjects), doer);
}
