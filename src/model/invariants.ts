import { stretchOf } from './anchor.ts';
import type { Article } from './article.ts';
import type { Dataset } from './dataset.ts';
import { dayOf } from './day.ts';
import { type Event, type Mention, scoreOf, toneOf } from './event.ts';
import { compare } from './order.ts';
import { bySpan, contains, overlaps, type Span } from './span.ts';
import type { Unlisted } from './unlisted.ts';
import type { When } from './when.ts';

/** Something that holds for every published dataset; `broken` names each thing for which it does not. */
interface Invariant {
  readonly name: string;
  readonly broken: (dataset: Dataset) => readonly string[];
}

const TITLE_LIMIT = 80;

/** Every invariant of a dataset, in one list. */
export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'articles are sorted by date, then id, each id once',
    broken: ({ articles }) => unsorted(articles, byDateAndId),
  },
  { name: 'actors are sorted by id, each id once', broken: ({ actors }) => unsorted(actors, byId) },
  { name: 'places are sorted by id, each id once', broken: ({ places }) => unsorted(places, byId) },
  {
    name: 'events are sorted by anchor, then id, each id once',
    broken: ({ events }) => unsorted(events, byAnchor),
  },
  { name: 'an alias belongs to one event and is no event’s id', broken: ambiguousAliases },
  { name: 'an article’s spans lie in its text', broken: ({ articles }) => named(articles, spansOutside) },
  {
    name: 'sentences are in order and do not overlap',
    broken: ({ articles }) => named(articles, (a) => !disjoint(a.sentences)),
  },
  { name: 'no event is read from page furniture', broken: (dataset) => mentions(dataset, inNoise) },
  { name: 'a trigger’s words stand where it says', broken: (dataset) => mentions(dataset, misquoted) },
  { name: 'a mention’s spans lie in its article’s text', broken: (dataset) => mentions(dataset, spanless) },
  {
    name: 'an act that is not listed stands where it says',
    broken: (dataset) => unlisted(dataset, misplaced),
  },
  { name: 'an act is either listed or not', broken: (dataset) => unlisted(dataset, listedToo(dataset)) },
  {
    name: 'who takes part in acts that are not listed is named',
    broken: (dataset) => unlisted(dataset, unnamed),
  },
  {
    name: 'an event has a mention, or a person added it',
    broken: ({ events }) => named(events, (e) => e.mentions.length === 0 && e.corrected === null),
  },
  {
    name: 'a title has 1 to 80 characters',
    broken: ({ events }) => named(events, (e) => e.title === '' || e.title.length > TITLE_LIMIT),
  },
  { name: 'tone and score follow from type and mode', broken: ({ events }) => named(events, inconsistent) },
  {
    name: 'confidence and salience lie in 0 … 1',
    broken: ({ events }) => named(events, (e) => !share(e.confidence) || !share(e.salience)),
  },
  { name: 'dates are in order', broken: ({ events }) => named(events, (e) => !ordered(e.when)) },
  { name: 'who acts is in the list of actors', broken: strangers },
  { name: 'where it happens is in the list of places', broken: placeless },
  { name: 'links lead to events', broken: lostLinks },
];

/** What is wrong with a dataset, one sentence each; empty when all is well. */
export function check(dataset: Dataset): string[] {
  return INVARIANTS.flatMap(({ name, broken }) => broken(dataset).map((what) => `${what}: ${name}`));
}

interface Named {
  readonly id: string;
}

function named<T extends Named>(things: readonly T[], wrong: (thing: T) => boolean): string[] {
  return things.filter(wrong).map(({ id }) => id);
}

function unsorted<T extends Named>(things: readonly T[], order: (a: T, b: T) => number): string[] {
  return things.filter((thing, i) => i > 0 && order(things[i - 1]!, thing) >= 0).map(({ id }) => id);
}

function byId(a: Named, b: Named): number {
  return compare(a.id, b.id);
}

function byDateAndId(a: Article, b: Article): number {
  return compare(a.date, b.date) || byId(a, b);
}

function byAnchor(a: Event, b: Event): number {
  return stretchOf(a.when, a.status).anchor - stretchOf(b.when, b.status).anchor || byId(a, b);
}

function ambiguousAliases({ events }: Dataset): string[] {
  const seen = new Set(events.map(({ id }) => id));
  return events.flatMap(({ aliases }) =>
    aliases.filter((alias) => {
      const again = seen.has(alias);
      seen.add(alias);
      return again;
    }),
  );
}

function inside({ start, end }: Span, text: string): boolean {
  return 0 <= start && start < end && end <= text.length;
}

function spansOutside({ text, sentences, times, names, noise }: Article): boolean {
  return [sentences, times, names, noise].some((spans) => spans.some((span) => !inside(span, text)));
}

function disjoint(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
}

function mentions(
  dataset: Dataset,
  wrong: (mention: Mention, article: Article | undefined) => boolean,
): string[] {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  return dataset.events.flatMap((event) =>
    event.mentions
      .filter((mention) => wrong(mention, articles.get(mention.article)))
      .map(({ key }) => `${event.id} (${key})`),
  );
}

function inNoise({ sentence }: Pick<Mention, 'sentence'>, article: Article | undefined): boolean {
  return article?.noise.some((noise) => overlaps(noise, sentence)) ?? false;
}

function misquoted(
  { trigger, sentence }: Pick<Mention, 'trigger' | 'sentence'>,
  article: Article | undefined,
): boolean {
  return article?.text.slice(trigger.start, trigger.end) !== trigger.text || !contains(sentence, trigger);
}

function spanless({ sentence, spans, why }: Mention, article: Article | undefined): boolean {
  const all = [
    sentence,
    ...spans.source,
    ...spans.target,
    spans.place,
    spans.time,
    spans.speaker,
    ...why.map(({ span }) => span),
  ];
  return all.some((span) => span !== null && !inside(span, article?.text ?? ''));
}

function unlisted({ articles }: Dataset, wrong: (act: Unlisted, article: Article) => boolean): string[] {
  return articles.flatMap((article) =>
    article.unlisted.filter((act) => wrong(act, article)).map(({ key }) => `${article.id} (${key})`),
  );
}

function misplaced(act: Unlisted, article: Article): boolean {
  const { sentence, trigger } = act;
  const at = article.unlisted.indexOf(act);
  const before = article.unlisted[at - 1];
  return (
    !inside(sentence, article.text) ||
    misquoted({ sentence, trigger }, article) ||
    inNoise({ sentence }, article) ||
    (before !== undefined && bySpan(before.trigger, trigger) > 0)
  );
}

function listedToo({ events }: Dataset): (act: Unlisted) => boolean {
  const listed = new Set(events.flatMap((event) => event.mentions.map(({ key }) => key)));
  return ({ key }) => listed.has(key);
}

function unnamed({ sources, targets, people }: Unlisted, { parties }: Article): boolean {
  const known = new Set(parties.map(({ id }) => id));
  return [...sources, ...targets, ...people].some((id) => !known.has(id));
}

function inconsistent({ type, mode, tone, score }: Event): boolean {
  return tone !== toneOf(type, mode) || score !== scoreOf(type, mode);
}

function share(value: number): boolean {
  return value >= 0 && value <= 1;
}

function ordered({ start, latestStart, earliestEnd, end }: When): boolean {
  const inOrder = (a: string | null, b: string | null) => a === null || b === null || dayOf(a) <= dayOf(b);
  return (
    inOrder(start, latestStart) &&
    inOrder(earliestEnd, end) &&
    inOrder(start, end) &&
    start !== (end ?? undefined)
  );
}

function strangers({ events, actors }: Dataset): string[] {
  const known = new Set(actors.map(({ id }) => id));
  return events.flatMap(({ id, sources, targets, people }) =>
    [...sources, ...targets, ...people]
      .filter((actor) => !known.has(actor))
      .map((actor) => `${id} (${actor})`),
  );
}

function placeless({ events, places }: Dataset): string[] {
  const known = new Set(places.map(({ id }) => id));
  return named(events, ({ place }) => place !== null && !known.has(place.id));
}

function lostLinks({ events }: Dataset): string[] {
  const known = new Set(events.flatMap(({ id, aliases }) => [id, ...aliases]));
  return events.flatMap(({ id, links }) =>
    links.filter((link) => !known.has(link.event)).map((link) => `${id} (${link.event})`),
  );
}
