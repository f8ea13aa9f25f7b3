import { stretchOf } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import { civil, type Day, dayFrom, inWords, parts, plusMonths, plusYears } from '../../model/day.ts';
import {
  type Actor,
  type Event,
  type Mention,
  type Place,
  type Status,
  scoreOf,
  toneOf,
} from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import type { Grain, When } from '../../model/when.ts';
import { Chance } from './random.ts';
import { CAST, OUTLETS, TELLINGS, THINGS, TOWNS } from './vocabulary.ts';

const EVENTS_PER_ARTICLE = 20;
const FIRST_DAY = dayFrom(1950, 1, 1)!;
const LAST_DAY = dayFrom(2050, 12, 31)!;
const NEWS_FROM = dayFrom(2022, 7, 1)!;
const NEWS_DAYS = 730;

/** A stretch of days on which much happens. */
interface Story {
  readonly day: Day;
  readonly tail: number;
}

/** News-like events with the articles that tell of them, the same for the same number and seed: bursts, a long tail from 1950 to 2050, all grains, ranges, open ends, all statuses. */
export function generate(count: number, { seed = 20230914, perArticle = EVENTS_PER_ARTICLE } = {}): Dataset {
  const chance = new Chance(seed);
  const stories = Array.from({ length: 400 }, (_, i) => story(chance, i));
  const articles: Article[] = [];
  const events: Event[] = [];
  while (events.length < count) {
    const size = Math.min(perArticle, count - events.length);
    const written = writeArticle(chance, chance.of(stories, 2.5), articles.length, size);
    articles.push(written.article);
    for (const event of written.events) events.push(event);
  }
  const anchors = new Map(events.map((event) => [event.id, stretchOf(event.when, event.status).anchor]));
  events.sort((a, b) => anchors.get(a.id)! - anchors.get(b.id)! || compare(a.id, b.id));
  articles.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const span = count === 0 ? null : { start: civil(FIRST_DAY), end: civil(LAST_DAY) };
  return { title: `${count} generated events`, span, articles, actors: ACTORS, places: PLACES, events };
}

const ACTORS: readonly Actor[] = CAST.map(([id, name, kind]) => ({
  id,
  name: name.replace(/^the /, ''),
  kind,
  country: kind === 'state' ? id : null,
  aliases: [],
})).sort((a, b) => compare(a.id, b.id));

const PLACES: readonly Place[] = TOWNS.map(([id, name, country, lon, lat]) => ({
  id,
  name,
  country,
  lon,
  lat,
})).sort((a, b) => compare(a.id, b.id));

function story(chance: Chance, i: number): Story {
  const recent = i % 10 < 7;
  const day = recent ? NEWS_FROM + chance.below(NEWS_DAYS) : FIRST_DAY + chance.below(NEWS_FROM - FIRST_DAY);
  return { day, tail: recent ? 2 + chance.tail(6) : 5 + chance.tail(30) };
}

function writeArticle(chance: Chance, { day, tail }: Story, number: number, size: number) {
  const date = Math.min(day + chance.tail(tail), LAST_DAY);
  const id = `${civil(date)}-${String(number).padStart(6, '0')}`;
  const source = chance.of(OUTLETS, 1.5);
  const events: Event[] = [];
  const sentences: Article['sentences'][number][] = [];
  let text = '';
  for (let i = 0; i < size; i++) {
    text += i === 0 ? '' : i % 3 === 0 ? '\n\n' : ' ';
    const told = tell(chance, date);
    const start = text.length;
    text += told.sentence;
    sentences.push({ start, end: text.length });
    events.push(eventOf(chance, told, { article: id, source, start, ordinal: i }));
  }
  const title = events[0]!.title;
  const article: Article = {
    id,
    file: `${id}.txt`,
    date: civil(date),
    title,
    url: null,
    source,
    author: null,
    lang: 'en',
    text,
    sentences,
    times: [],
    names: [],
    noise: [],
    unlisted: [],
    parties: [],
  };
  return { article, events };
}

/** A happening with the words that tell of it. */
interface Told {
  readonly telling: (typeof TELLINGS)[number];
  readonly a: (typeof CAST)[number];
  readonly b: (typeof CAST)[number];
  readonly title: string;
  readonly sentence: string;
  readonly when: When;
  readonly status: Status;
}

function tell(chance: Chance, published: Day): Told {
  const telling = chance.of(TELLINGS);
  const a = chance.of(CAST, 1.8);
  const b = chance.of(
    CAST.filter((actor) => actor !== a),
    1.8,
  );
  const thing = chance.of(THINGS);
  const fill = (pattern: string) =>
    capital(pattern.replace('{a}', a[1]).replace('{b}', b[1]).replace('{thing}', thing));
  const status = statusOf(chance);
  const when = whenOf(chance, published, status);
  const lead = {
    occurred: '',
    ongoing: ' and goes on',
    planned: ', it is planned,',
    possible: ', it is feared,',
    denied: ', a claim denied since,',
  }[status];
  const tail = when.text === null ? '' : ` ${when.text}`;
  return {
    telling,
    a,
    b,
    title: fill(telling.title),
    sentence: `${fill(telling.sentence)}${lead}${tail}.`,
    when,
    status,
  };
}

function statusOf(chance: Chance): Status {
  const at = chance.next();
  return at < 0.72
    ? 'occurred'
    : at < 0.78
      ? 'ongoing'
      : at < 0.9
        ? 'planned'
        : at < 0.96
          ? 'possible'
          : 'denied';
}

function whenOf(chance: Chance, published: Day, status: Status): When {
  const kind = chance.next();
  if (kind < 0.02) return open(null, null, null);
  const ahead = status === 'planned' || status === 'possible';
  const day = ahead
    ? Math.min(LAST_DAY, published + 1 + chance.tail(300))
    : chance.happens(0.7)
      ? published - Math.min(6, chance.tail(1))
      : published - chance.below(published - FIRST_DAY + 1);
  if (status === 'ongoing') return kind < 0.3 ? open(null, day, day + 1) : open(day, day, null);
  if (kind < 0.12) return grained(day, 'month');
  if (kind < 0.17) return grained(day, 'year');
  if (kind < 0.27) return stretch(day, day + 2 + chance.tail(20), 'lasting', `from ${said(day)}`, '/');
  if (kind < 0.32) return stretch(day - 3, day + 4, 'within', `about ${said(day)}`, '~');
  return stretch(day, day + 1, 'within', `on ${said(day)}`, '');
}

function stretch(
  start: Day,
  end: Day,
  extent: 'lasting' | 'within',
  text: string,
  mark: '' | '~' | '/',
): When {
  const edtf =
    mark === '/' ? `${civil(start)}/${civil(end - 1)}` : `${civil(Math.floor((start + end - 1) / 2))}${mark}`;
  const lasting = extent === 'lasting';
  return {
    edtf,
    start: civil(start),
    latestStart: civil(lasting ? start : end - 1),
    earliestEnd: civil(lasting ? end : start + 1),
    end: civil(end),
    grain: 'day',
    extent,
    text,
    basis: 'stated',
  };
}

function grained(day: Day, grain: Grain & ('month' | 'year')): When {
  const { year, month } = parts(day);
  const start = dayFrom(year, grain === 'year' ? 1 : month, 1)!;
  const end = grain === 'year' ? plusYears(start, 1) : plusMonths(start, 1);
  const edtf = civil(start).slice(0, grain === 'year' ? -6 : -3);
  const text = `in ${inWords(start, grain === 'year' ? 'yyyy' : 'MMMM yyyy')}`;
  return { ...stretch(start, end, 'within', text, ''), edtf, grain };
}

function open(start: Day | null, latestStart: Day | null, end: Day | null): When {
  const date = (day: Day | null) => (day === null ? null : civil(day));
  return {
    edtf:
      start === null && latestStart === null
        ? '../..'
        : start === null
          ? `../${date(latestStart)}`
          : `${date(start)}/..`,
    start: date(start),
    latestStart: date(latestStart),
    earliestEnd: date(end),
    end: null,
    grain: 'day',
    extent: null,
    text: latestStart === null ? null : `since ${said(latestStart)}`,
    basis: 'stated',
  };
}

function said(day: Day): string {
  return inWords(day, 'd MMMM yyyy');
}

function eventOf(
  chance: Chance,
  { telling, a, b, title, sentence, when, status }: Told,
  at: { article: string; source: string; start: number; ordinal: number },
): Event {
  const { type } = telling;
  const key = `${at.article}-${at.ordinal}`;
  const place = chance.happens(0.3) ? chance.of(PLACES) : null;
  const triggered = at.start + sentence.indexOf(telling.trigger);
  const span = (words: string) => {
    const found = sentence.toLowerCase().indexOf(words.toLowerCase());
    return found < 0 ? [] : [{ start: at.start + found, end: at.start + found + words.length }];
  };
  const mention: Mention = {
    key,
    article: at.article,
    sentence: { start: at.start, end: at.start + sentence.length },
    trigger: { start: triggered, end: triggered + telling.trigger.length, text: telling.trigger },
    type,
    mode: null,
    status,
    sources: [a[0]],
    targets: [b[0]],
    people: [],
    place,
    when,
    saidBy: NOBODY,
    confidence: 0.9,
    title,
    spans: {
      source: span(a[1]),
      target: span(b[1]),
      place: null,
      time: when.text === null ? null : span(when.text)[0]!,
      speaker: null,
    },
    why: [],
  };
  return {
    id: `e-${key}`,
    aliases: [],
    title,
    type,
    mode: null,
    tone: toneOf(type, null),
    sources: mention.sources,
    targets: mention.targets,
    people: [],
    place,
    when,
    status,
    saidBy: NOBODY,
    score: scoreOf(type, null),
    salience: Math.round(chance.next() ** 2.5 * 1000) / 1000,
    confidence: 0.9,
    mentions: [mention],
    links: [],
    corrected: null,
  };
}

const NOBODY: Event['saidBy'] = [];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
