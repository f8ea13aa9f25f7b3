import type { Scene } from './scene.ts';
import { isHyphen, isTimeWord } from './words.ts';

/** Words that stand before a time and belong to it. */
const LEADS =
  /^(?:of|on|in|at|by|since|until|from|within|for|during|late|early|last|next|this|coming|following|previous|past|the|about|around|each|every|later|mid|end|beginning|first|second|third|same|some|than|more|over|upcoming|recent|few|several|couple|almost|nearly|roughly|some|just|only)$/i;
const PREPOSITIONS = /^(?:of|on|in|at|by|since|until|from|within|for|during)$/i;
const TAILS =
  /^(?:ago|later|earlier|a\.m\.|p\.m\.|local|gmt|morning|afternoon|evening|night|from|now|['’]s)$/i;

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The words of a run, from `start` up to `end`, that only say when. */
export function timesIn(scene: Scene, start: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = start; i < end; i++) {
    if (found.has(i) || !isTime(scene, i) || isMeasured(scene, i)) continue;
    let last = i;
    while (last + 1 < end && goesOn(scene, last + 1)) last++;
    if (last === i && scene.token(i).text === 'day' && scene.tokens[i + 1]?.text === 'of')
      last = phraseEnd(scene, i, end);
    for (let at = firstOf(scene, start, i, tellsWhich(scene, i, last)); at <= last; at++) found.add(at);
  }
  return found;
}

/** "On the third day | of a meeting that had been due": where what belongs to the time ends. */
function phraseEnd(scene: Scene, time: number, end: number): number {
  const inside = new Set([time]);
  let last = time;
  while (last + 1 < end && inside.has(topOf(scene, last + 1, inside))) inside.add(++last);
  return last;
}

/** The first word at or above another that is one of those. */
function topOf(scene: Scene, from: number, among: ReadonlySet<number>): number {
  let at = from;
  for (let steps = 0; steps < 6 && at >= 0 && !among.has(at); steps++) at = scene.token(at).head;
  return at;
}

function isTime(scene: Scene, i: number): boolean {
  const { upos, text } = scene.token(i);
  if (isJoined(scene, i) || isRate(scene, i)) return false;
  if (text === 'May')
    return (
      scene.tokens[i - 1]?.xpos === 'CD' || /^(?:last|next|this|in|of)$/.test(scene.tokens[i - 1]?.text ?? '')
    );
  if (upos === 'VERB' || upos === 'AUX' || upos === 'ADP') return false;
  const [above, how] = [scene.token(i).head, scene.relation(i)];
  if (how === 'obj' && above >= 0 && GIVES.test(scene.token(above).lemma)) return false;
  const again =
    (text === 'time' || text === 'past') &&
    /^(?:first|second|third|fourth|the|last)$/i.test(scene.token(i - 1).text);
  if (text.length <= 2 && /^\d{1,2}$/.test(text) && MONTH.test(scene.tokens[i - 1]?.text ?? '')) return true;
  return again || (isTimeWord(scene, i) && text !== 'time');
}

/** Whether a word of time says how much: "$5 billion a month". */
export function isRate({ tokens }: Scene, i: number): boolean {
  if (!/^(?:an?|per|each|every)$/.test(tokens[i - 1]?.text ?? '')) return false;
  return (
    /^(?:\$|€|£|billion|million|dollars?|euros?|pounds?|yen|tons?|tonnes?|barrels?|%|percent|people)$/.test(
      tokens[i - 2]?.text ?? '',
    ) ||
    (tokens[i - 2]?.xpos === 'CD' && tokens[i - 3]?.xpos === '$')
  );
}

/** Verbs whose object may be a time: "gives troops 60 days to leave". */
const GIVES = /^(?:give|grant|allow|have|take|spend|offer|set|declare|mark)$/;

/** "A 1950–53 war": part of a longer word. */
function isJoined(scene: Scene, i: number): boolean {
  const next = scene.tokens[i + 1];
  return next !== undefined && isHyphen(next.text) && next.start === scene.token(i).end;
}

/** "Four years of war": no time but a measure. */
function isMeasured(scene: Scene, i: number): boolean {
  return scene.tokens[i + 1]?.text === 'of' && !/^\d|day$/.test(scene.token(i).text);
}

function goesOn(scene: Scene, i: number): boolean {
  const { text } = scene.token(i);
  const year = /^(?:19|20)\d\d$/;
  return (
    TAILS.test(text) ||
    year.test(text) ||
    isTime(scene, i) ||
    (text === ',' && year.test(scene.tokens[i + 1]?.text ?? ''))
  );
}

/** "The 2015 agreement", "next month’s summit": a time before the noun that it tells from others, whose preposition is not its own. */
function tellsWhich(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { head, deprel, text } = scene.token(i);
    if (/^['’]s$/.test(text) || /^['’]s$/.test(scene.tokens[i + 1]?.text ?? '')) return true;
    if (
      head > last &&
      /^(?:compound|amod|nummod|nmod:(?:poss|unmarked))/.test(deprel) &&
      isThing(scene, head)
    )
      return true;
  }
  return false;
}

function isThing(scene: Scene, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(scene.token(at).upos) && !isTimeWord(scene, at);
}

/** Where a time starts: at its preposition, if it has one and is not before a noun that owns it; else at its first describing word; "a month" is no more than that. */
function firstOf(scene: Scene, start: number, time: number, owned: boolean): number {
  let first = time;
  while (first > start && belongs(scene, first - 1)) {
    first--;
    const { text } = scene.token(first);
    if (PREPOSITIONS.test(text) && owned) return first + 1;
    if (PREPOSITIONS.test(text)) {
      const late = first > start && /^(?:late|early|later|earlier)$/i.test(scene.token(first - 1).text);
      return late ? first - 1 : first;
    }
    if (/^an?$/i.test(text) && !(first > start && PREPOSITIONS.test(scene.token(first - 1).text)))
      return first;
  }
  return first;
}

function belongs(scene: Scene, i: number): boolean {
  const { text, xpos } = scene.token(i);
  return LEADS.test(text) || xpos === 'CD' || /^an?$/i.test(text);
}
