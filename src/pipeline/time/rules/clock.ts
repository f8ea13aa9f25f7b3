import { clock, every, type Reading } from '../reading.ts';
import { now, type Reference, told } from '../reference.ts';
import type { Match, Rule } from '../rule.ts';
import { day } from '../stretch.ts';

/** Times of day. A clock time by itself is on the day last told; the scanner joins it to a date beside it. */
export const CLOCK: readonly Rule[] = [
  {
    name: 'clock',
    pattern: "c:CLOCK (o'clock|hours|hrs)? a:AMPM? ((local)? time)? z:ZONE?",
    value: (m, r) => {
      const [h, minute, second] = m.lexeme('c')!.fields!;
      return timed(m, r, Number(h), Number(minute ?? 0), second === undefined ? undefined : Number(second));
    },
    examples: [
      ['The vote is on 3 May at 10:30 and [11:45 p.m.] in Paris.', '2023-05-03T23:45'],
      ['He spoke at [14:05 GMT].', '2023-09-14T14:05Z'],
    ],
    counterexamples: ['He lost 31:77 on points.'],
  },
  {
    name: 'hour',
    pattern: "h:N (o'clock)? a:AMPM z:ZONE?",
    value: (m, r) => timed(m, r, m.number('h')!, 0),
    examples: [['He spoke at [5 p.m.] in Paris.', '2023-09-14T17:00']],
  },
  {
    name: 'four digits of a clock',
    pattern: 'n:NUM (hours|hrs)? z:ZONE',
    value: (m, r) => {
      const digits = /^([01]\d|2[0-3])([0-5]\d)$/.exec(m.words('n'));
      return digits ? timed(m, r, Number(digits[1]), Number(digits[2])) : undefined;
    },
    examples: [['The strike came at [0930 GMT].', '2023-09-14T09:30Z']],
    counterexamples: ['They paid 12000 EST fees.'],
  },
  {
    name: "o'clock",
    pattern: "h:N o'clock (in the p:DAYPART)?",
    value: (m, r) => timed(m, r, m.number('h')!, 0),
    examples: [["He spoke at [six o'clock in the evening].", '2023-09-14T18:00']],
  },
  {
    name: 'hour in the evening',
    pattern: 'h:N in the p:DAYPART',
    value: (m, r) => (m.number('h')! < 13 ? timed(m, r, m.number('h')!, 0) : undefined),
    examples: [['He spoke at [three in the morning].', '2023-09-14T03:00']],
  },
  {
    name: 'half past, quarter to',
    pattern:
      '(f:half past|a? quarter b:past|a? quarter c:to|n:N (minutes)? past|n:N (minutes)? d:to) h:N a:AMPM?',
    value: pastHour,
    examples: [
      ['He spoke at [half past six p.m.] there.', '2023-09-14T18:30'],
      ['He spoke at [a quarter to six p.m.] there.', '2023-09-14T17:45'],
    ],
    counterexamples: ['They voted 20 to 12.'],
  },
  {
    name: 'noon and midnight',
    pattern: '(twelve)? t:(noon|midnight|midday)',
    value: (m, r) => clock(dayOfText(r), m.words('t') === 'midnight' ? 'T24:00' : 'T12:00'),
    examples: [['He spoke at [noon].', '2023-09-14T12:00']],
  },
  {
    name: 'tonight',
    pattern: '(tonight|(this|the)? overnight)',
    value: (_, r) => clock(day(r.published), 'TNI'),
    examples: [['He speaks [tonight].', '2023-09-14TNI']],
  },
  {
    name: 'last night',
    pattern: '(last|yesterday) p:DAYPART',
    value: (m, r) => clock(day(now(r) - 1), `T${m.kind<string>('p', 'DAYPART')}`),
    examples: [['He spoke [last night].', '2023-09-13TNI']],
  },
  {
    name: 'this morning',
    pattern: '(earlier|later)? this p:DAYPART',
    value: (m, r) => clock(day(now(r)), `T${m.kind<string>('p', 'DAYPART')}`),
    examples: [['He spoke [this morning].', '2023-09-14TMO']],
  },
  {
    name: 'that evening',
    pattern: '(that|the (same|next|following|previous)) very? p:DAYPART',
    value: (m, r) => {
      const words = m.text.slice(m.start, m.end).toLowerCase();
      const shift = /next|following/.test(words) ? 1 : /previous/.test(words) ? -1 : 0;
      return clock(day(told(r).first + shift), `T${m.kind<string>('p', 'DAYPART')}`);
    },
    examples: [
      ['They met on 3 May and dined [that evening].', '2023-05-03TEV'],
      ['They met on 3 May and left [the next morning].', '2023-05-04TMO'],
    ],
  },
  {
    name: 'the morning',
    pattern: '(the)? (early|late|mid)? -? p:DAYPART (hours)?',
    value: partOfDay,
    examples: [
      ['The raid on [the night of 3 May] failed.', '2023-05-03TNI'],
      ['They met [Friday evening].', '2023-09-08TEV'],
    ],
    counterexamples: ['Night Wolves rode by.'],
  },
  {
    name: 'at night',
    pattern: '(at night|by night|nightly|by day and night)',
    value: () => every('XXXX-XX-XXTNI'),
    examples: [['They moved [at night].', 'XXXX-XX-XXTNI']],
  },
];

function dayOfText(r: Reference) {
  const at = r.last?.unit === 'day' ? r.last.first : now(r);
  return day(at);
}

function timed(m: Match, r: Reference, h: number, minute: number, second?: number): Reading | undefined {
  const pm = m.kind('a', 'AMPM');
  const part = m.kind<string>('p', 'DAYPART');
  const late = pm === 12 || part === 'AF' || part === 'EV' || (part === 'NI' && h > 5);
  if (h > 24 || minute > 59 || (pm !== undefined && h > 12)) return undefined;
  const hour = late && h < 12 ? h + 12 : (pm === 0 || part === 'MO') && h === 12 ? 0 : h;
  const time = `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
  const zone = m.kind('z', 'ZONE') === 0 ? 'Z' : '';
  return clock(dayOfText(r), time + zone);
}

function pastHour(m: Match, r: Reference): Reading | undefined {
  const h = m.number('h')!;
  const n = m.number('n');
  const pm = m.kind('a', 'AMPM');
  if (h > 12 || (m.has('d') && pm === undefined) || (n !== undefined && n > 59)) return undefined;
  const minutes = m.has('f') ? 30 : m.has('b') ? 15 : m.has('c') ? -15 : m.has('d') ? -n! : n!;
  const total = ((h % 12) + (pm ?? 0)) * 60 + minutes;
  return clock(dayOfText(r), `T${two(Math.floor(total / 60))}:${two(total % 60)}`);
}

function partOfDay(m: Match, r: Reference): Reading | undefined {
  const code = `T${m.kind<string>('p', 'DAYPART')}`;
  const the = /^the\b/i.test(m.text.slice(m.start, m.end));
  const ofDate =
    /^\s+(?:(?:of|on)\s+(?:the\s+)?(?:\p{Lu}|\d)|yesterday|today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u.test(
      m.after,
    );
  const afterDate =
    /(?:day|\d|\d(?:st|nd|rd|th)|tomorrow|Christmas|Year's)(?:,)?\s+(?:early\s+|late\s+|in the\s+|mid-?)?$/.test(
      m.before,
    );
  if (!ofDate && !afterDate && !(the && /\b(?:in|during|by|on|of|through)\s*$/.test(m.before)))
    return undefined;
  return clock(dayOfText(r), code);
}

const two = (n: number): string => String(n).padStart(2, '0');
