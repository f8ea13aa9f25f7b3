import type { Found } from './index.ts';

const AFTER_DATE =
  /^(?:\s|,|\bat\b|\bin\b|\bon\b|\bthe\b|\bduring\b|\bearly\b|\blate\b|\babout\b|\baround\b|\(|-)*$/i;
const BEFORE_DATE = /^(?:\s|,|\bon\b|\bof\b|\bin\b|\bthe\b|\()*$/i;

/** A time of day and the date beside it as one expression ("Friday evening", "5 p.m. on 9 May"), if they are that. */
export function joined(a: Found, b: Found, text: string): Found | undefined {
  const between = text.slice(a.end, b.start);
  if (between.length > 25) return undefined;
  const [dated, timed] = b.reading.clock ? [a, b] : [b, a];
  const separator = b.reading.clock ? AFTER_DATE : BEFORE_DATE;
  const { stretch, type } = dated.reading;
  if (!timed.reading.clock || type !== 'DATE' || stretch?.unit !== 'day' || !separator.test(between))
    return undefined;
  return {
    start: a.start,
    end: b.end,
    rule: `${a.rule} + ${b.rule}`,
    reading: {
      ...dated.reading,
      type: 'TIME',
      value: stretch.value + timed.reading.clock,
      mod: timed.reading.mod ?? dated.reading.mod,
    },
  };
}
