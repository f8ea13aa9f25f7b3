import { civil, type Day, dayOf, plusDays } from '../../model/day.ts';
import type { Mention } from '../../model/event.ts';
import type { When } from '../../model/when.ts';
import type { Told } from './index.ts';

/** A mention with plain values where a test names none; its sentence is the whole of `sentence`. */
export function mentionOf(
  given: Partial<Mention> & { readonly key: string; readonly article: string },
): Mention {
  return {
    sentence: { start: 0, end: 0 },
    trigger: { start: 0, end: 0, text: '' },
    type: 'CONSULT',
    mode: null,
    status: 'occurred',
    sources: [],
    targets: [],
    people: [],
    place: null,
    when: onDay('2021-05-04'),
    saidBy: [],
    confidence: 0.8,
    title: `Syldavia hosts ${given.key} in Klow`,
    spans: { source: [], target: [], place: null, time: null, speaker: null },
    why: [],
    ...given,
  };
}

/** A date known to the day. */
export function onDay(date: string): When {
  const next = civil(plusDays(dayOf(date), 1));
  const shared = { edtf: date, grain: 'day', extent: 'within', text: 'on the day', basis: 'stated' } as const;
  return { ...shared, start: date, latestStart: date, earliestEnd: next, end: next };
}

/** Some time from a date on: a plan. */
export function someDayFrom(date: string): When {
  const shared = {
    edtf: `${date}/..`,
    grain: 'day',
    extent: null,
    text: null,
    basis: 'publication',
  } as const;
  return { ...shared, start: date, latestStart: null, earliestEnd: null, end: null };
}

/** An article written line by line: each mention stands in the line that holds its trigger for the first time. */
export function articleOf(
  id: string,
  date: string,
  lines: readonly string[],
  given: readonly (Partial<Mention> & { readonly on: string })[],
): { readonly article: Told; readonly mentions: readonly Mention[] } {
  const text = lines.join('\n');
  const mentions = given.map(({ on, ...rest }, i) => {
    const line = lines.findIndex((candidate) => candidate.includes(on));
    const start = lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0);
    const at = start + lines[line]!.indexOf(on);
    return mentionOf({
      key: `${id}-${i}`,
      article: id,
      sentence: { start, end: start + lines[line]!.length },
      trigger: { start: at, end: at + on.length, text: on },
      when: onDay(date),
      ...rest,
    });
  });
  return { article: { id, date, source: null, title: lines[0] ?? null, text }, mentions };
}

/** Many mentions of some days, made by a small generator of its own (mulberry32) so that a seed always makes the same. */
export function generated(
  count: number,
  seed = 7,
  days = 7000,
): { readonly mentions: Mention[]; readonly articles: Told[] } {
  const next = random(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const from = dayOf('2001-01-01');
  const articles: Told[] = [];
  const mentions: Mention[] = [];
  while (mentions.length < count) {
    const id = `a${articles.length}`;
    const day: Day = from + Math.floor(next() * days);
    const told = Array.from({ length: 20 }, (_, i) => {
      const [who, whom] = [pick(STATES), pick(STATES)];
      const [type, verb] = pick(VERBS);
      const on = onDay(civil(plusDays(day, -Math.floor(next() * 5))));
      return {
        on: `${verb} ${i}`,
        type,
        sources: [who],
        targets: who === whom ? [] : [whom],
        when: on,
        topic: pick(TOPICS),
      };
    });
    const lines = told.map(({ on, sources, targets, topic }) => `${sources} ${on} ${targets} over ${topic}.`);
    const made = articleOf(
      id,
      civil(day),
      lines,
      told.map(({ topic: _, ...rest }) => rest),
    );
    articles.push(made.article);
    mentions.push(...made.mentions);
  }
  return { mentions, articles };
}

const STATES =
  'USA CHN RUS GBR FRA DEU JPN KOR PRK IRN ISR IND PAK TUR EGY SAU BRA ZAF NGA UKR POL ITA ESP UN EU'.split(
    ' ',
  );
const TOPICS = [
  'trade',
  'the border',
  'fishing rights',
  'the dam',
  'visas',
  'spare parts',
  'the pipeline',
  'debts',
];
const VERBS = [
  ['CONSULT', 'visited'],
  ['CONSULT', 'met'],
  ['AGREE', 'signed'],
  ['ACCUSE', 'accused'],
  ['REJECT', 'rejected'],
  ['SANCTION', 'sanctioned'],
  ['ASSAULT', 'bombed'],
  ['AID', 'helped'],
] as const;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
