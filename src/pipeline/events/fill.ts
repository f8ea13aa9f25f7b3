import type { EventType } from '../../model/event.ts';
import { addressed, announced, claimed, controlled, fromClause, uttered, whenTold } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { type Party, partyOf } from './party.ts';
import { borrowing, CIVIL, isNamed, isOpen, lemmaOf, recall, stemOf, withoutSpans } from './recall.ts';
import type { Salience } from './salience.ts';

/**
 * Fills roles that a sentence leaves open: from its clause, from where the same act is told elsewhere in the article,
 * from whom the passage is about. Leaves out what nothing ties to an actor.
 */
export function filled(drafts: readonly Draft[], salience: Salience): Draft[] {
  const known = drafts
    .map(uttered)
    .map(addressed)
    .map(announced)
    .map(claimed)
    .map(fromClause)
    .map((draft, _, all) => controlled(draft, all))
    .map((draft, _, all) => whenTold(draft, all));
  return known.flatMap((draft, i) => {
    const recalled = recall(draft, known, i);
    if (
      !(isAnchored(draft, known) || recalled !== draft) ||
      (draft.sense.again && !isToldBefore(draft, known, i))
    )
      return [];
    if (isNobodys(recalled)) return [];
    const whole = supposed(recalled, known, salience);
    return whole.cast.source.actors.length + whole.cast.target.actors.length > 0 ? [whole] : [];
  });
}

/** Whether the sentence itself ties the act to an actor, or the word alone is sign enough. */
function isAnchored(draft: Draft, drafts: readonly Draft[]): boolean {
  const { cast, frame, sense, type } = draft;
  if (cast.source.actors.length + cast.target.actors.length > 0) return true;
  if (frame.pos === 'noun') return !sense.weak && !sense.again;
  if (frame.pos !== 'verb' || !frame.passive) return false;
  const telling = sense.object !== undefined && !/\b(?:any|actor|person|place)\b/.test(sense.object);
  return telling || drafts.some((other) => other !== draft && other.type === type && other.cast.firm);
}

/** "They can easily injure civilians": a verb that names nobody and tells of nothing done is no act of anyone’s. */
function isNobodys({ cast, frame, standing }: Draft): boolean {
  const done = standing.status === 'occurred' || standing.status === 'ongoing';
  const gerund =
    frame.tree.tokens[frame.trigger]!.xpos === 'VBG' && frame.tree.tokens[frame.trigger - 1]?.xpos === 'IN';
  return (
    frame.pos === 'verb' && (!done || gerund) && cast.source.actors.length + cast.target.actors.length === 0
  );
}

function isToldBefore(draft: Draft, drafts: readonly Draft[], i: number): boolean {
  if (drafts.some((other) => other !== draft && other.frame.tree.index === draft.frame.tree.index))
    return false;
  return drafts
    .slice(0, i)
    .some((other) => other.type === draft.type && !other.sense.again && stemOf(other) === stemOf(draft));
}

/** Types that fall on someone; where the sentence names no one, whom the passage is about is meant. */
const DIRECTED: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'SANCTION',
  'THREATEN',
  'AID',
  'COERCE',
  'ASSAULT',
  'SUPPORT',
]);

/** Types whose doers stand side by side. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** Types that commonly happen within one state. */
const AT_HOME: ReadonlySet<EventType> = new Set(['COERCE', 'ASSAULT', 'PROTEST']);

/** Types whose nouns mostly point back at what every reader knows ("the war", "the armistice", "the Vietnam War"): nobody is guessed for them. */
const POINTING_BACK: ReadonlySet<EventType> = new Set(['AGREE', 'ASSAULT']);

function supposed(draft: Draft, drafts: readonly Draft[], salience: Salience): Draft {
  const { source, target } = draft.cast;
  const { type, frame } = draft;
  const blank = source.actors.length + target.actors.length === 0;
  const named = frame.tree.tokens[frame.trigger]!.upos === 'PROPN';
  if ((blank || named) && frame.pos === 'noun' && POINTING_BACK.has(type)) return draft;
  if (source.actors.length === 0 ? isNamed(draft) : isOpen(draft)) return draft;
  const at = frame.tree.index;
  if (source.actors.length === 0) {
    const home =
      AT_HOME.has(type) && target.actors.length === 1 && (target.spans.length === 0 || fallsOnPeople(draft));
    const except = [...target.actors, ...askersOf(draft, drafts)];
    const several = MUTUAL.has(type) && target.actors.length === 0;
    const likely = home
      ? target.actors
      : salience.around(at, except, AT_HOME.has(type)).slice(0, several ? 2 : 1);
    if (likely.length === 0 && !AT_HOME.has(type)) return draft;
    if (likely.length === 0)
      return borrowing(draft, { source: withoutSpans(target), target }, 'the state where it happens');
    return supposed(
      borrowing(draft, { source: meant(likely), target }, 'whom the passage is about'),
      drafts,
      salience,
    );
  }
  if (
    target.actors.length > 0 ||
    !DIRECTED.has(type) ||
    draft.sense.roles === 'oneself' ||
    draft.sense.roles === 'parties'
  )
    return draft;
  if (CIVIL.has(lemmaOf(draft)) || fallsOnOwn(draft))
    return borrowing(draft, { source, target: withoutSpans(source) }, 'within one state');
  const likely = salience.around(at, source.actors, AT_HOME.has(type)).slice(0, 1);
  if (likely.length === 0 && AT_HOME.has(type))
    return borrowing(draft, { source, target: withoutSpans(source) }, 'within one state');
  return borrowing(draft, { source, target: meant(likely) }, 'whom the passage is about');
}

const PEOPLE = new Set(
  'people population civilian protester protestor demonstrator dissident opposition citizen activist journalist'.split(
    ' ',
  ),
);

/** "Violence against the Malian people": where no one else is named, a state does it to its own. */
function fallsOnPeople({ frame }: Draft): boolean {
  return receivers(frame).some((i) => PEOPLE.has(frame.tree.tokens[i]!.lemma.toLowerCase()));
}

/** "Mali's army will move against Kidal": what is named as the target is the doer's own. */
function fallsOnOwn({ frame, cast, type }: Draft): boolean {
  return (
    AT_HOME.has(type) &&
    receivers(frame).some((i) => {
      const country = frame.tree.byHead.get(i)?.place?.country;
      const { actors } = partyOf(frame.tree, i);
      return [...actors, ...(country ? [country] : [])].some((id) => cast.source.actors.includes(id));
    })
  );
}

function receivers({ objects, obliques }: Frame): number[] {
  return [...objects, ...obliques.flatMap(({ prep, head }) => (ONTO.has(prep) ? [head] : []))];
}

const ONTO = new Set(['against', 'on', 'at', 'of']);

/** Those in the same sentence who demand the act: they are not the ones to do it. */
function askersOf(draft: Draft, drafts: readonly Draft[]): string[] {
  if (draft.standing.status !== 'possible') return [];
  return drafts
    .filter(
      ({ type, frame }) =>
        type === 'REQUEST' &&
        frame.tree.index === draft.frame.tree.index &&
        frame.trigger < draft.frame.trigger,
    )
    .flatMap(({ cast }) => cast.source.actors);
}

function meant(actors: readonly string[]): Party {
  return { actors, people: [], spans: [] };
}
