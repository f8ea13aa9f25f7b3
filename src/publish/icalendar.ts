import type { CivilDate } from '../model/day.ts';
import type { Status } from '../model/event.ts';
import { type Exported, type Told, told } from './evidence.ts';

/** RFC 5545, 3.8.1.11; a calendar has no word for what is past or under way but CONFIRMED. */
const STATUS: Readonly<Record<Status, string>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  possible: 'TENTATIVE',
  denied: 'CANCELLED',
};

const LINE_OCTETS = 75;

/**
 * Events as an iCalendar (RFC 5545): all-day entries, `stamp` being the day the articles were read. Events without a
 * first or last day, or before the year 1, have no place in a calendar and are left out.
 */
export function iCalendar(exported: Exported, title: string, stamp: CivilDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Demarche//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME;VALUE=TEXT:${text(title)}`,
    ...told(exported).flatMap((row) => entry(row, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entry({ event, sources, targets, sentence, article, address }: Told, stamp: CivilDate): string[] {
  const { id, title, when, status, tone, place } = event;
  const [start, end] = [basic(when.start), basic(when.end)];
  if (!start || !end) return [];
  const who = [sources.join(', '), targets.join(', ')].filter(Boolean).join(' → ');
  const from = article && [article.source, article.date].filter(Boolean).join(', ');
  const description = [who, sentence && `“${sentence}”`, from].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@demarche`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${text(title)}`,
    `STATUS:${STATUS[status]}`,
    `CATEGORIES:${text(tone)}`,
    'TRANSP:TRANSPARENT',
    ...(place ? [`LOCATION:${text(place.name)}`] : []),
    ...(place && place.lat !== null && place.lon !== null ? [`GEO:${place.lat};${place.lon}`] : []),
    ...(description ? [`DESCRIPTION:${text(description)}`] : []),
    ...(address ? [`URL:${address}`] : []),
    'END:VEVENT',
  ];
}

function basic(date: CivilDate | null): string | undefined {
  return date && /^\d{4}-/.test(date) && !date.startsWith('0000') ? date.replaceAll('-', '') : undefined;
}

/** TEXT (3.3.11). */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Content lines are at most 75 octets, never cut inside a character (3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += char;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
