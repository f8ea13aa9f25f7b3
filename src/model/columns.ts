import { stretchOf, UNDATED_FUTURE, UNDATED_PAST } from './anchor.ts';
import { ByteReader, ByteWriter, joinPlanes, splitPlanes } from './bytes.ts';
import type { Day } from './day.ts';
import {
  EVENT_TYPES,
  type Event,
  type EventType,
  STATUSES,
  type Status,
  TONES,
  type Tone,
  toneOf,
} from './event.ts';
import type { Grain } from './when.ts';

/** Grains in the order of their codes. */
export const GRAINS = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'era',
] as const satisfies readonly Grain[];

/** Flags in `Columns.precision`, above the four bits of the grain. */
export const ABOUT = 16;
export const OPEN_START = 32;
export const OPEN_END = 64;
export const LASTING = 128;

/** Titles that are fetched together. */
export const TITLES_PER_PAGE = 256;
/** Whole events that are fetched together. */
export const DETAILS_PER_PAGE = 64;

/** All that drawing needs of the events, in the order of `Dataset.events`: by anchor, then id. */
export interface Columns {
  readonly size: number;
  /** Days since 1970-01-01; `UNDATED_PAST` and `UNDATED_FUTURE` for events without a date. */
  readonly anchor: Int32Array;
  readonly start: Int32Array;
  /** Exclusive. */
  readonly end: Int32Array;
  /** Type in bits 0–3, status in bits 4–6; bit 7 is set for a request that is a friendly act. */
  readonly kind: Uint8Array;
  /** Grain in bits 0–3 and the flags ABOUT, OPEN_START, OPEN_END, LASTING. */
  readonly precision: Uint8Array;
  /** 0 … 255. */
  readonly salience: Uint8Array;
  /** Place in the pages of titles: page × TITLES_PER_PAGE + slot. */
  readonly titleAt: Uint32Array;
  /** Days on which articles were published, ascending, and how many. */
  readonly published: { readonly day: Int32Array; readonly articles: Uint32Array };
}

const TONE_OF_KIND = Uint8Array.from({ length: 256 }, (_, kind) =>
  TONES.indexOf(toneOf(EVENT_TYPES[kind & 15]!, kind & 128 ? 'invite' : null)),
);

/** The code of a kind's tone, an index into `TONES`. */
export function toneCode(kind: number): number {
  return TONE_OF_KIND[kind]!;
}

/** The tone of event `i`. */
export function toneAt(columns: Columns, i: number): Tone {
  return TONES[TONE_OF_KIND[columns.kind[i]!]!]!;
}

/** The type of event `i`. */
export function typeAt(columns: Columns, i: number): EventType {
  return EVENT_TYPES[columns.kind[i]! & 15]!;
}

/** The status of event `i`. */
export function statusAt(columns: Columns, i: number): Status {
  return STATUSES[(columns.kind[i]! >> 4) & 7]!;
}

/** The grain of event `i`. */
export function grainAt(columns: Columns, i: number): Grain {
  return GRAINS[columns.precision[i]! & 15]!;
}

/** The file of the drawing columns: events in the order of `Dataset.events`, tiers as `titleTiers` gives them. */
export function encodeColumns(
  events: readonly Event[],
  tiers: Uint8Array,
  published: readonly (readonly [day: Day, articles: number])[],
): Uint8Array {
  const [anchor, lead, length, kind, precision, salience, tier, days] = Array.from(
    { length: 8 },
    () => new ByteWriter(),
  ) as [ByteWriter, ByteWriter, ByteWriter, ByteWriter, ByteWriter, ByteWriter, ByteWriter, ByteWriter];
  const undated = { past: 0, future: 0 };
  let before = 0;
  events.forEach((event, i) => {
    const at = stretchOf(event.when, event.status);
    kind.byte(kindOf(event));
    precision.byte(precisionOf(event, at.openStart, at.openEnd));
    salience.byte(Math.round(Math.min(1, Math.max(0, event.salience)) * 255));
    tier.byte(tiers[i]!);
    if (at.anchor === UNDATED_PAST) undated.past++;
    else if (at.anchor === UNDATED_FUTURE) undated.future++;
    else {
      anchor.signed(at.anchor - before);
      lead.unsigned(at.anchor - at.start);
      length.unsigned(at.end - at.start);
      before = at.anchor;
    }
  });
  let last = 0;
  for (const [day, articles] of published) {
    days.signed(day - last);
    days.unsigned(articles);
    last = day;
  }
  const planes = [anchor, lead, length, kind, precision, salience, tier, days].map((writer) => writer.done());
  return joinPlanes([1, events.length, undated.past, undated.future, published.length], planes);
}

type Head = readonly [version: 1, size: number, past: number, future: number, published: number];
type Planes = readonly [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];
type Bytes = Uint8Array;

/** The columns of a file that `encodeColumns` made; throws SyntaxError or RangeError for anything else. */
export function decodeColumns(file: Uint8Array): Columns {
  const { head, planes } = splitPlanes<Head>(file);
  const [, size, past, future, publishedDays] = head;
  const [anchor, lead, length, kind, precision, salience, tier, days] = planes as unknown as Planes;
  const dates = readDates(size, { past, future }, [anchor, lead, length]);
  return {
    size,
    ...dates,
    kind: kind.slice(),
    precision: precision.slice(),
    salience: salience.slice(),
    titleAt: placeTitles(tier),
    published: readPublished(publishedDays, new ByteReader(days)),
  };
}

function readDates(
  size: number,
  undated: { past: number; future: number },
  planes: readonly [Bytes, Bytes, Bytes],
): Pick<Columns, 'anchor' | 'start' | 'end'> {
  const [anchors, leads, lengths] = planes.map((plane) => new ByteReader(plane)) as unknown as [
    ByteReader,
    ByteReader,
    ByteReader,
  ];
  const [anchor, start, end] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const dated = size - undated.future;
  for (const column of [anchor, start, end]) {
    column.fill(UNDATED_PAST, 0, undated.past);
    column.fill(UNDATED_FUTURE, dated);
  }
  let day = 0;
  for (let i = undated.past; i < dated; i++) {
    day += anchors.signed();
    anchor[i] = day;
    start[i] = day - leads.unsigned();
    end[i] = start[i]! + lengths.unsigned();
  }
  return { anchor, start, end };
}

function readPublished(count: number, days: ByteReader): Columns['published'] {
  const [day, articles] = [new Int32Array(count), new Uint32Array(count)];
  let last = 0;
  for (let i = 0; i < count; i++) {
    last += days.signed();
    day[i] = last;
    articles[i] = days.unsigned();
  }
  return { day, articles };
}

/** Titles stand by tier, then in the order of events, so that what is seen together is fetched together. */
export function placeTitles(tiers: Uint8Array): Uint32Array {
  const next = new Uint32Array(257);
  for (const tier of tiers) next[tier + 1]!++;
  for (let tier = 0; tier < 256; tier++) next[tier + 1]! += next[tier]!;
  return Uint32Array.from(tiers, (tier) => next[tier]!++);
}

function kindOf(event: Event): number {
  const friendly = event.type === 'REQUEST' && event.tone === 'talks';
  return EVENT_TYPES.indexOf(event.type) | (STATUSES.indexOf(event.status) << 4) | (friendly ? 128 : 0);
}

function precisionOf(event: Event, openStart: boolean, openEnd: boolean): number {
  return (
    GRAINS.indexOf(event.when.grain) |
    (/[~%?]/.test(event.when.edtf) ? ABOUT : 0) |
    (openStart ? OPEN_START : 0) |
    (openEnd ? OPEN_END : 0) |
    (event.when.extent === 'lasting' ? LASTING : 0)
  );
}
