import { dayOf } from '../../model/day.ts';
import { EVENT_TYPES, type Event, type EventType, type Mention } from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import { dispatches, fingerprint } from '../link/copies.ts';
import { echoesIn } from '../link/echoes.ts';
import { byPlace, Gatherer } from '../link/gather.ts';
import { postOf, type Told } from '../link/index.ts';
import { listable } from '../link/listed.ts';
import { merge } from '../link/merge.ts';
import { type Profile, profileOf } from '../link/profile.ts';
import { bySalience, type Post, type Ranked, salience, standingOf } from '../link/rank.ts';
import { anchorOf, type Dated, relate } from '../link/relate.ts';
import type { Telling } from '../select.ts';
import type { Spool, Spot, Store } from './spool.ts';

/** One article's line, as it was read. */
export interface Reading {
  readonly article: Told;
  readonly mentions: readonly Mention[];
}

/** An event with the outlets and sentences that tell of it. */
export interface Linked {
  readonly event: Event;
  readonly telling: Telling;
}

/** What is kept in memory of an article on disk. */
interface Filed {
  readonly id: string;
  readonly published: number;
  readonly print: string;
  readonly spot: Spot;
}

/** A mention on disk, with what linking needs of its article. */
interface Slip extends Post {
  readonly mention: Mention;
  readonly sentence: string;
  readonly echo: boolean;
  readonly outlet: string | null;
  readonly published: number;
}

type Finished = Ranked & { readonly spot: Spot };

/** Parts into which the happenings of a type and the actors of all are split; one part at a time is in memory. */
const PARTS = 64;

/**
 * Links articles too many to be held in memory, to the same events as `link`: mentions are spilled by type, gathered one
 * type at a time, merged by parts, and bound to each other by parts of the actors. What stays in memory is an index of
 * articles and events and the profiles of one type.
 */
export class Spilled {
  readonly #store: Store;
  readonly #filed: Filed[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** Adds an article. */
  add(reading: Reading): void {
    const { article } = reading;
    const spot = this.#store.spool('articles').append(JSON.stringify(reading));
    const print = article.fingerprint ?? fingerprint(article.text);
    this.#filed.push({ id: article.id, published: dayOf(article.date), print, spot });
  }

  /** The events of all articles, most salient first. */
  *events(): Generator<Linked> {
    this.#sortByType();
    const finished = EVENT_TYPES.flatMap((type) => [...this.#gathered(type)]);
    const links = this.#links();
    const spool = this.#store.spool('events');
    for (const { id, spot } of finished.sort(bySalience)) {
      const { event, telling } = JSON.parse(spool.line(spot)) as Linked;
      yield { event: { ...event, links: links.get(id) ?? [] }, telling };
    }
  }

  /** Writes each mention to the spool of its type, in order of publication and place. */
  #sortByType(): void {
    const articles = this.#store.spool('articles');
    this.#filed.sort((a, b) => a.published - b.published || compare(a.id, b.id));
    const numbers = dispatches(this.#filed.map(({ print }) => print));
    this.#filed.forEach(({ published, spot }, i) => {
      const { article, mentions } = JSON.parse(articles.line(spot)) as Reading;
      const placed = [...mentions].sort(byPlace);
      const echoes = echoesIn(placed);
      for (const mention of placed) {
        const slip: Slip = {
          ...postOf(mention, article),
          mention,
          published,
          sentence: article.text.slice(mention.sentence.start, mention.sentence.end),
          echo: echoes.has(mention),
          outlet: article.source,
          dispatch: numbers[i]!,
        };
        this.#store.spool(`type ${mention.type}`).append(JSON.stringify(slip));
      }
    });
  }

  /** Gathers one type's mentions into happenings, and finishes these part by part. */
  *#gathered(type: EventType): Generator<Finished> {
    const gatherer = new Gatherer<Slip>();
    for (const slips of byArticle(this.#store.spool(`type ${type}`))) {
      const profile = ({ mention, sentence, published }: Slip) => profileOf(mention, sentence, published);
      for (const { event, members } of gatherer.add(slips, profile)) {
        const part = this.#store.spool(`${type} ${event % PARTS}`);
        for (const slip of members) part.append(JSON.stringify({ event, slip }));
      }
    }
    for (let part = 0; part < PARTS; part++) {
      for (const [event, slips] of byEvent(this.#store.spool(`${type} ${part}`)))
        if (listable(slips).length > 0) yield this.#finished(slips, gatherer.profile(event));
      this.#store.drop(`${type} ${part}`);
    }
  }

  /** Merges a happening's mentions, and puts the event where its links will be looked for. */
  #finished(slips: readonly Slip[], profile: Profile): Finished {
    const merged = merge(
      slips.map(({ mention }) => mention),
      listable(slips).map(({ mention }) => mention),
    );
    const event: Event = { ...merged, salience: salience(merged, standingOf(slips)), links: [] };
    const telling: Telling = {
      outlets: slips.map(({ outlet }) => outlet ?? ''),
      sentences: slips.map(({ sentence }) => sentence),
    };
    const dated = JSON.stringify(datedOf(event, profile));
    for (const part of new Set([...event.sources, ...event.targets].map(partOf)))
      this.#store.spool(`actors ${part}`).append(dated);
    const spot = this.#store.spool('events').append(JSON.stringify({ event, telling }));
    return { id: event.id, when: event.when, salience: event.salience, spot };
  }

  /** Links by event, found among the events of one part of the actors at a time. */
  #links(): Map<string, Event['links']> {
    const found = new Map<string, Event['links']>();
    for (let part = 0; part < PARTS; part++) {
      const dated = [...this.#store.spool(`actors ${part}`).lines()].map(datedIn);
      const from = dated.filter(({ event }) => partOf(anchorOf(event)!) === part);
      relate(dated, from).forEach((links, i) => {
        if (links.length > 0) found.set(from[i]!.event.id, links);
      });
      this.#store.drop(`actors ${part}`);
    }
    return found;
  }
}

/** The slips of a spool, those of one article together. */
function* byArticle(spool: Spool): Generator<Slip[]> {
  let slips: Slip[] = [];
  for (const line of spool.lines()) {
    const slip = JSON.parse(line) as Slip;
    if (slips.length > 0 && slips[0]!.mention.article !== slip.mention.article) {
      yield slips;
      slips = [];
    }
    slips.push(slip);
  }
  if (slips.length > 0) yield slips;
}

/** The slips of a part by their happening, each happening's in the order in which they were gathered. */
function byEvent(spool: Spool): Map<number, Slip[]> {
  const found = new Map<number, Slip[]>();
  for (const line of spool.lines()) {
    const { event, slip } = JSON.parse(line) as { event: number; slip: Slip };
    const slips = found.get(event);
    if (slips) slips.push(slip);
    else found.set(event, [slip]);
  }
  return found;
}

function datedOf(event: Event, profile: Profile): Dated {
  const { id, type, status, sources, targets, people, place, when } = event;
  const mentions = event.mentions.map(({ article, trigger }) => ({ article, trigger }));
  return {
    event: { id, type, status, sources, targets, people, place, when, mentions },
    profile,
    told: profile.published,
  };
}

/** JSON has no infinite days: they are written as null. */
function datedIn(line: string): Dated {
  const dated = JSON.parse(line) as Dated;
  const { first, last } = dated.profile as { first: number | null; last: number | null };
  return { ...dated, profile: { ...dated.profile, first: first ?? -Infinity, last: last ?? Infinity } };
}

/** The part of an actor: a hash of its id (FNV-1a). */
function partOf(actor: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < actor.length; i++) value = Math.imul(value ^ actor.charCodeAt(i), 0x01000193);
  return (value >>> 0) % PARTS;
}
