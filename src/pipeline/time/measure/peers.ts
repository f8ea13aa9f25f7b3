import Recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { dayOf, parts } from '../../../model/day.ts';
import { findTimes } from '../index.ts';
import { around, decade, type Unit } from '../stretch.ts';
import type { Marked, System } from './timex.ts';

/** Demarche itself. */
export const OURS: System = {
  name: 'demarche',
  find: (text, date, lean) =>
    findTimes({ text, date }, { lean }).map(({ start, end, value }) => ({ start, end, value: value ?? '' })),
};

/** Runs a finder paragraph by paragraph: the peers' time grows with the square of a text. */
function byParagraph(find: System['find']): System['find'] {
  return (text, date, lean) =>
    [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
      find(paragraph, date, lean).map(({ start, end, value }) => ({
        start: start + index,
        end: end + index,
        value,
      })),
    );
}

/** wanasit/chrono: the parts it is certain of make the value; both ends of a range are expressions. */
export const CHRONO: System = {
  name: 'chrono-node',
  find: byParagraph((text, date, lean) =>
    chrono.parse(text, noonOf(date), { forwardDate: lean === 'future' }).flatMap((result) => {
      const { index, text: said, start, end } = result;
      const whole = { start: index, end: index + said.length, value: timexValue(start) };
      if (!end) return [whole];
      const cut = index + Math.max(1, said.search(/\s*(?:-|–|to|until|through|and)\s*\S*$/i));
      return [
        { ...whole, end: cut },
        { start: cut, end: whole.end, value: timexValue(end) },
      ];
    }),
  ),
};

function timexValue(parsed: chrono.ParsedComponents): string {
  const two = (n: number | null) => String(n ?? 0).padStart(2, '0');
  const y = String(parsed.get('year')).padStart(4, '0');
  if (parsed.isCertain('hour')) {
    return `${y}-${two(parsed.get('month'))}-${two(parsed.get('day'))}T${two(parsed.get('hour'))}:${two(parsed.get('minute'))}`;
  }
  if (parsed.isCertain('day') || parsed.isCertain('weekday')) {
    return `${y}-${two(parsed.get('month'))}-${two(parsed.get('day'))}`;
  }
  return parsed.isCertain('month') ? `${y}-${two(parsed.get('month'))}` : y;
}

/** microsoft/Recognizers-Text: of two readings the one that the lean asks for; its ranges as the unit they fill. */
export const RECOGNIZERS: System = {
  name: 'recognizers-text',
  find: byParagraph((text, date, lean) =>
    Recognizers.recognizeDateTime(text, 'en-us', 0, noonOf(date)).flatMap((result): Marked[] => {
      const readings = (result.resolution?.values ?? []) as readonly Readout[];
      const reading = lean === 'past' ? readings[0] : readings.at(-1);
      return reading ? [{ start: result.start, end: result.end + 1, value: timexOf(reading, date) }] : [];
    }),
  ),
};

interface Readout {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

function timexOf({ timex, type, value, start, end }: Readout, date: string): string {
  if (type === 'date') return value ?? timex;
  if (type === 'datetime') return (value ?? timex).replace(' ', 'T').replace(/:00$/, '');
  if (type === 'time') return `${date}T${(value ?? '').slice(0, 5)}`;
  if (type === 'daterange' && start && end) return unitOf(start, end) ?? timex;
  return timex;
}

const UNITS: readonly Unit[] = ['week', 'month', 'quarter', 'year', 'decade'];

function unitOf(start: string, end: string): string | undefined {
  const from = dayOf(start);
  const to = dayOf(end);
  const found = UNITS.map((unit) => (unit === 'decade' ? decade(parts(from).year) : around(from, unit)));
  return found.find(({ first, last }) => first === from && last + 1 === to)?.value;
}

/** Noon in the machine's own zone: both peers reckon in local time. */
function noonOf(date: string): Date {
  const { year, month, dayOfMonth } = parts(dayOf(date));
  return new Date(year, month - 1, dayOfMonth, 12);
}
