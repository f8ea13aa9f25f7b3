import { stretchOf } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import { meansName, meansTone, meansType } from '../model/called.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Event, type Mention, toneOf } from '../model/event.ts';
import { type FieldName, firstDay, parseQuery, problemsOf, type Query, type Term } from '../model/query.ts';
import { tokensOf } from '../model/tokens.ts';
import type { Unlisted } from '../model/unlisted.ts';
import { assemble } from './assemble.ts';
import { actor } from './language/names/index.ts';
import { keepingUnlisted } from './unlisted.ts';

/** A filter that cannot be used; its message shows where. */
export class QueryError extends Error {
  override name = 'QueryError';
}

/** What a filter looks at: an event, or one mention of it. */
export type Selectable = Pick<
  Event,
  'title' | 'type' | 'mode' | 'status' | 'sources' | 'targets' | 'people' | 'place' | 'when'
>;

/** What stands around it: the outlets that told of it and the sentences that did. */
export interface Telling {
  readonly outlets: readonly string[];
  readonly sentences: readonly string[];
}

/** Whether an event meets a filter. */
export type Select = (event: Selectable, telling: Telling) => boolean;

/**
 * The test that a query of the search field's grammar makes: every term, phrase and word must be met; words also by their
 * beginnings, without allowance for slips of the pen. Throws QueryError, which shows the place and says what to write.
 */
export function selector(text: string): Select {
  const problem = problemsOf(text)[0];
  if (problem) {
    const under = `${' '.repeat(problem.start)}${'^'.repeat(problem.token.length)}`;
    throw new QueryError(
      `in the filter at character ${problem.start + 1}: ${problem.what}\n  ${text}\n  ${under}`,
    );
  }
  const query = parseQuery(text);
  return (event, telling) =>
    query.terms.every((term) => meets(term, event, telling)) && meetsWords(query, event, telling);
}

/** The dataset with only the events, and of acts that are not listed those, that meet a filter, and links only between the events; its articles stay. */
export function selectEvents(dataset: Dataset, select: Select): Dataset {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const told = (mentions: readonly Mention[]): Telling => ({
    outlets: mentions.map(({ article }) => articles.get(article)?.source ?? ''),
    sentences: mentions.map(({ article, sentence }) =>
      (articles.get(article)?.text ?? '').slice(sentence.start, sentence.end),
    ),
  });
  const kept = dataset.events.filter((event) => select(event, told(event.mentions)));
  const ids = new Set(kept.map(({ id }) => id));
  const events = kept.map((event) => ({
    ...event,
    links: event.links.filter((link) => ids.has(link.event)),
  }));
  return assemble(
    dataset.title,
    dataset.articles.map((article) =>
      keepingUnlisted(article, (act) => select({ ...act, title: act.title ?? '' }, tellingOf(act, article))),
    ),
    events,
  );
}

function tellingOf({ sentence }: Unlisted, { source, text }: Article): Telling {
  return { outlets: [source ?? ''], sentences: [text.slice(sentence.start, sentence.end)] };
}

function meets({ field, value, not }: Term, event: Selectable, telling: Telling): boolean {
  return FIELD[field](value, event, telling) !== not;
}

/** How each field is met. */
const FIELD: Readonly<Record<FieldName, (value: string, event: Selectable, telling: Telling) => boolean>> = {
  type: (value, { type }) => meansType(value, type),
  tone: (value, { type, mode }) => meansTone(value, toneOf(type, mode)),
  status: (value, { status }) => status.startsWith(value.toLowerCase()),
  after: (value, { when, status }) => stretchOf(when, status).anchor >= firstDay(value)!,
  before: (value, { when, status }) => stretchOf(when, status).anchor < firstDay(value)!,
  actor: (value, { sources, targets }) => someone(value, [...sources, ...targets]),
  source: (value, { sources }) => someone(value, sources),
  target: (value, { targets }) => someone(value, targets),
  person: (value, { people }) => someone(value, people),
  place: (value, { place }) => place !== null && meansName(value, place),
  outlet: (value, _event, { outlets }) =>
    outlets.some((outlet) => outlet.toLowerCase().includes(value.toLowerCase())),
};

function someone(value: string, ids: readonly string[]): boolean {
  return ids.some((id) => meansName(value, actor(id)));
}

function meetsWords({ words, phrases }: Query, event: Selectable, { sentences }: Telling): boolean {
  const sought = [...words.flatMap(tokensOf).map((word) => [word]), ...phrases.map(tokensOf)];
  if (sought.length === 0) return true;
  const names = [...event.sources, ...event.targets, ...event.people].map((id) => `${id} ${actor(id).name}`);
  const texts = [event.title, ...names, event.place?.name ?? '', ...sentences].map(tokensOf);
  return sought.every((phrase) => texts.some((text) => text.some((_, at) => standsAt(phrase, text, at))));
}

/** Whether words stand one after another from a place on; the last may be only begun, if more than one letter is there. */
function standsAt(phrase: readonly string[], text: readonly string[], at: number): boolean {
  return phrase.every((word, i) => {
    const there = text[at + i];
    const begun = i === phrase.length - 1 && word.length > 1;
    return begun ? there?.startsWith(word) === true : there === word;
  });
}
