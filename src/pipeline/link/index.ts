import { type CivilDate, type Day, dayOf } from '../../model/day.ts';
import type { Event, Mention } from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import type { Span } from '../../model/span.ts';
import type { Omission } from '../../model/unlisted.ts';
import { dispatches, fingerprint } from './copies.ts';
import { echoesIn } from './echoes.ts';
import { byPlace, Gatherer } from './gather.ts';
import { omissionOf } from './listed.ts';
import { idsOf, type Merged, merge } from './merge.ts';
import { type Profile, profileOf } from './profile.ts';
import { bySalience, type Post, type Standing, salience, standingOf } from './rank.ts';
import { relate } from './relate.ts';

/** What linking needs to know of an article. */
export interface Told {
  readonly id: string;
  readonly date: CivilDate;
  readonly source: string | null;
  readonly title: string | null;
  readonly text: string;
  /** Of the whole text, where `text` holds only the sentences that are mined. */
  readonly fingerprint?: string;
}

interface Reading {
  readonly article: Told;
  readonly published: Day;
  readonly mentions: readonly Mention[];
}

/** A happening's mentions, and what it is gathered by. */
interface Gathered {
  readonly tellings: readonly Telling[];
  readonly profile: Profile;
}

/** A mention, and why no editor would list an event by it, if none would. */
interface Telling {
  readonly mention: Mention;
  readonly omission: Omission | undefined;
}

/** A happening that no editor would list by any of its mentions, with why not by each. */
export interface Omitted extends Pick<Event, 'id' | 'aliases' | 'mentions'> {
  /** One for each of `mentions`. */
  readonly omissions: readonly Omission[];
}

/** What was read, linked: the events of the timeline, and what was left off it. */
export interface Linked {
  /**
   * The events, most salient first; besides those that an editor would list, the happenings with one of the ids `raised`
   * (of `unlisted`).
   */
  readonly events: (raised?: ReadonlySet<string>) => Event[];
  readonly unlisted: readonly Omitted[];
}

/**
 * Links mentions into events: merges those that tell of one happening, leaves out what no editor would list, binds events that bear on each other, and ranks
 * them, most salient first. The result depends on neither the order of mentions nor of articles. Throws RangeError for a
 * mention of an article that is not given.
 */
export function link(mentions: readonly Mention[], articles: readonly Told[]): Event[] {
  return linked(mentions, articles).events();
}

/** The same, with what is left out of the events, and a way to have some of it among them. */
export function linked(mentions: readonly Mention[], articles: readonly Told[]): Linked {
  const readings = readingsOf(mentions, articles);
  const gathered = gather(readings);
  const left = gathered.filter((one) => !isListed(one));
  return {
    events: (raised = new Set()) => {
      const kept = gathered.filter((one) => isListed(one) || raised.has(idsOf(mentionsOf(one)).id));
      return eventsOf(kept, readings);
    },
    unlisted: left.map((one) => ({
      ...idsOf(mentionsOf(one)),
      mentions: mentionsOf(one),
      omissions: one.tellings.flatMap(({ omission }) => omission ?? []),
    })),
  };
}

function isListed({ tellings }: Gathered): boolean {
  return tellings.some(({ omission }) => omission === undefined);
}

function mentionsOf({ tellings }: Gathered): Mention[] {
  return tellings.map(({ mention }) => mention);
}

function eventsOf(gathered: readonly Gathered[], readings: readonly Reading[]): Event[] {
  const merged = gathered.map((one) => {
    const titled = one.tellings.filter(({ omission }) => omission === undefined);
    return merge(
      mentionsOf(one),
      mentionsOf({ ...one, tellings: titled.length > 0 ? titled : one.tellings }),
    );
  });
  const standings = standingsOf(merged, readings);
  const links = relate(
    gathered.map(({ profile }, i) => ({ event: merged[i]!, profile, told: profile.published })),
  );
  return merged
    .map((event, i) => ({ ...event, salience: salience(event, standings[i]!), links: links[i]! }))
    .sort(bySalience);
}

/** Articles in order of publication, each with its mentions in order of the text. */
function readingsOf(mentions: readonly Mention[], articles: readonly Told[]): Reading[] {
  const byArticle = new Map<string, Mention[]>(articles.map(({ id }) => [id, []]));
  for (const mention of mentions) {
    const list = byArticle.get(mention.article);
    if (!list) throw new RangeError(`mention of an unknown article: ${mention.article}`);
    list.push(mention);
  }
  const readings = articles.map((article) => ({
    article,
    published: dayOf(article.date),
    mentions: byArticle.get(article.id)!.sort(byPlace),
  }));
  return readings.sort((a, b) => a.published - b.published || compare(a.article.id, b.article.id));
}

/** Mentions gathered by happening, each happening's in order of publication. */
function gather(readings: readonly Reading[]): Gathered[] {
  const gatherer = new Gatherer<Mention>();
  const events: Mention[][] = [];
  for (const reading of readings) {
    const told = gatherer.add(reading.mentions, (mention) => profile(mention, reading));
    for (const { event, members } of told) events[event] = [...(events[event] ?? []), ...members];
  }
  const articles = new Map(readings.map(({ article }) => [article.id, article]));
  const echoes = new Set(readings.flatMap(({ mentions }) => [...echoesIn(mentions)]));
  const telling = (mention: Mention): Telling => {
    const sentence = sentenceOf(mention, articles.get(mention.article)!);
    return { mention, omission: omissionOf({ mention, sentence, echo: echoes.has(mention) }) };
  };
  return events.map((mentions, i) => ({ tellings: mentions.map(telling), profile: gatherer.profile(i) }));
}

function profile(mention: Mention, { article, published }: Reading): Profile {
  return profileOf(mention, sentenceOf(mention, article), published);
}

function sentenceOf({ sentence }: Mention, { text }: Told): string {
  return text.slice(sentence.start, sentence.end);
}

function standingsOf(merged: readonly Merged[], readings: readonly Reading[]): Standing[] {
  const numbers = dispatches(readings.map(({ article }) => article.fingerprint ?? fingerprint(article.text)));
  const known = new Map(
    readings.map((reading, i) => [reading.article.id, { ...reading, dispatch: numbers[i]! }]),
  );
  return merged.map(({ mentions }) => {
    const told = mentions.map((mention) => ({ mention, ...known.get(mention.article)! }));
    return standingOf(
      told.map((each) => ({ ...postOf(each.mention, each.article), dispatch: each.dispatch })),
    );
  });
}

/** Where in its article a mention stands. */
export function postOf(mention: Mention, article: Told): Omit<Post, 'dispatch'> {
  return {
    depth: mention.sentence.start / Math.max(1, article.text.length),
    headline: isHeadline(mention.sentence, article),
  };
}

/** Whether a sentence is the article's own headline: its first line, where that is what the title says. */
function isHeadline(sentence: Span, { title, text }: Told): boolean {
  if (sentence.start > 0 && text.slice(0, sentence.start).trim() !== '') return false;
  const line = text.slice(sentence.start, sentence.end).trim();
  return title !== null && line === title.trim();
}
