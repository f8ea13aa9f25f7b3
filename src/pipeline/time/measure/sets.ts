import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../../model/day.ts';
import { around, type Unit } from '../stretch.ts';
import type { Annotated } from './timex.ts';

/** A phrase with the value it has on a day. */
export interface Phrase {
  readonly text: string;
  readonly date: string;
  readonly value: string;
}

/** The annotated sets that dates are measured on. */
export interface Sets {
  readonly narrative: readonly Annotated[];
  readonly newswire: readonly Phrase[];
  readonly reminders: readonly Phrase[];
  readonly negatives: readonly string[];
}

/** The sets in a folder; `undefined` if it has none. Throws where a line is no JSON. */
export function setsIn(folder: string | undefined): Sets | undefined {
  if (!folder || !existsSync(join(folder, 'wikiwars-dev.jsonl'))) return undefined;
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  return {
    narrative: lines('wikiwars-dev.jsonl').map(({ text, dct, timexes }) => ({
      text,
      date: dct!.slice(0, 10),
      marked: timexes!.map(({ start, end, value }) => ({ start, end, value: value ?? '' })),
    })),
    newswire: lines('newswire-phrases.jsonl').map(({ text, dct, value }) => ({
      text,
      date: dct!.slice(0, 10),
      value: value!,
    })),
    reminders: lines('duckling-en.jsonl').flatMap(reminder),
    negatives: lines('duckling-en-negative.jsonl').map(({ text }) => text),
  };
}

interface Line {
  readonly text: string;
  readonly dct?: string;
  readonly value?: string;
  readonly timexes?: readonly { readonly start: number; readonly end: number; readonly value?: string }[];
  readonly ref?: string;
  readonly kind?: string;
  readonly start?: string | null;
  readonly endExclusive?: string | null;
  readonly grain?: string;
}

const DATED: readonly string[] = ['day', 'week', 'month', 'quarter', 'year'];

/** What ISO-TimeML has a date for: one day, week, month, quarter or year, not clock times, spans or amounts. */
function reminder({ text, ref, kind, start, endExclusive, grain }: Line): readonly Phrase[] {
  if (!kind?.startsWith('datetime') || !start || endExclusive || !grain || !DATED.includes(grain)) return [];
  if (/\bupcoming (?:\w+ )?\w+s?$/.test(text) && /\b(?:two|2)\b/.test(text)) return [];
  const { value } = around(dayOf(start.slice(0, 10)), grain as Unit);
  return [{ text, date: ref!.slice(0, 10), value }];
}
