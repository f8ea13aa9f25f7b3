import { type CivilDate, type Day, dayOf } from '../../model/day.ts';
import type { Event, Mention } from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import type { Span } from '../../model/span.ts';
import { dispatches, fingerprint } from './copies.ts';
import { echoesIn } from './echoes.ts';
import { byPlace, Gatherer } from './gather.ts';
import { listable } from './listed.ts';
import { type Merged, merge } from './merge.ts';
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

/** A happening's mentions, those of them by which it is listed, and what it is gathered by. */
interface Gathered {
  readonly mentions: readonly Mention[];
  readonly titled: readonly Mention[];
  readonly profile: Profile;
}

/**
 * Links mentions into events: merges those that tell of one happening, leaves out what no editor would list, binds events that bear on each other, and ranks
 * them, most salient first. The result depends on neither the order of mentions nor of articles. Throws RangeError for a
 * mention of an article that is not given.
 */
export function link(mentions: readonly Mention[], articles: readonly Told[]): Event[] {
  const readings = readingsOf(mentions, articles);
  const gathered = gather(readings);
  const merged = gathered.map(({ mentions, titled }) => merge(mentions, titled));
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
  const sentenced = (mention: Mention) => ({
    mention,
    sentence: sentenceOf(mention, articles.get(mention.article)!),
    echo: echoes.has(mention),
  });
  return events
    .map((mentions, i) => ({
      mentions,
      titled: listable(mentions.map(sentenced)).map(({ mention }) => mention),
      profile: gatherer.profile(i),
    }))
    .filter(({ titled }) => titled.length > 0);
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
