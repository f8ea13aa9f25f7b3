import type { Found } from './index.ts';
import { relative } from './reading.ts';
import { day, plus, type Unit } from './stretch.ts';

const AFTER_DATE =
  /^(?:\s|,|\bat\b|\bin\b|\bon\b|\bthe\b|\bduring\b|\bearly\b|\blate\b|\babout\b|\baround\b|-)*$/i;
const BEFORE_DATE = /^(?:\s|,|\bon\b|\bof\b|\bin\b|\bthe\b)*$/i;

/** Two expressions that are one: a time of day and its date, or a length of time reckoned from a date. */
export function joined(a: Found, b: Found, text: string): Found | undefined {
  return timed(a, b, text) ?? reckoned(a, b, text);
}

/** "Two days after Easter". */
function reckoned(a: Found, b: Found, text: string): Found | undefined {
  const word = /^\s+(after|before)\s+$/i.exec(text.slice(a.end, b.start))?.[1]?.toLowerCase();
  const length = a.reading.type === 'DURATION' ? /^P(\d+)([DWMY])$/.exec(a.reading.value ?? '') : null;
  const { stretch, type } = b.reading;
  if (!word || !length || type !== 'DATE' || stretch?.unit !== 'day') return undefined;
  const n = Number(length[1]) * (word === 'after' ? 1 : -1);
  const unit = { D: 'day', W: 'week', M: 'month', Y: 'year' }[length[2]!] as Unit;
  return {
    start: a.start,
    end: b.end,
    rule: `${a.rule} ${word} ${b.rule}`,
    reading: relative(day(plus(stretch.first, n, unit))),
  };
}

/** A time of day and the date beside it as one expression ("Friday evening", "5 p.m. on 9 May"), if they are that. */
function timed(a: Found, b: Found, text: string): Found | undefined {
  const between = text.slice(a.end, b.start);
  if (between.length > 25) return undefined;
  const [dated, hour] = b.reading.clock ? [a, b] : [b, a];
  const separator = b.reading.clock ? AFTER_DATE : BEFORE_DATE;
  const { stretch, type } = dated.reading;
  if (!hour.reading.clock || type !== 'DATE' || stretch?.unit !== 'day' || !separator.test(between))
    return undefined;
  return {
    start: a.start,
    end: b.end,
    rule: `${a.rule} + ${b.rule}`,
    reading: {
      ...dated.reading,
      type: 'TIME',
      value: stretch.value + hour.reading.clock,
      mod: hour.reading.mod ?? dated.reading.mod,
    },
  };
}
