import { ABOUT, type Columns, LASTING, OPEN_END, OPEN_START } from '../model/columns.ts';
import { datedRange } from './even.ts';
import { NO_GROUP, type PackInput } from './pack.ts';
import { greatestZoom, pixelOf, type Room, type TimeScale, wholeFrame } from './scale.ts';

/** How an event's date is drawn. */
export type Shape = 'dot' | 'bar' | 'bracket';

/** Length of what fades out at an open end, in CSS pixels. */
export const FADE = 40;

const DAY_GRAIN = 0;
const ONGOING = 1;

/** A dot for some one day; a bar for what lasts; a bracket for some day of a longer stretch. */
export function shapeOf({ kind, precision }: Columns, i: number): Shape {
  const how = precision[i]!;
  if ((how & LASTING) !== 0) return 'bar';
  if (((kind[i]! >> 4) & 7) === ONGOING && (how & (OPEN_START | OPEN_END)) !== 0) return 'bar';
  return (how & 15) === DAY_GRAIN ? 'dot' : 'bracket';
}

/** Whether an event's ends are only about known. */
export function isAbout({ precision }: Columns, i: number): boolean {
  return (precision[i]! & ABOUT) !== 0;
}

/** What packing needs to know of every event on one scale. */
export function packInput(
  columns: Columns,
  scale: TimeScale,
  room: Room,
  {
    group: groups,
    rows,
    card,
  }: { readonly group: Uint8Array; readonly rows: readonly number[]; readonly card: number },
): PackInput {
  const { size, anchor, start, end, salience } = columns;
  const whole = wholeFrame(scale, room);
  const at = new Float64Array(size);
  const length = new Float32Array(size);
  const lead = new Uint8Array(size);
  const [first, last] = datedRange(anchor);
  const group = groups.slice();
  group.fill(NO_GROUP, 0, first).fill(NO_GROUP, last);
  let day = Number.NaN;
  let x = 0;
  for (let i = first; i < last; i++) {
    if (anchor[i] !== day) {
      day = anchor[i]!;
      x = pixelOf(whole, day);
    }
    at[i] = x;
    if (group[i] === NO_GROUP) continue;
    if (shapeOf(columns, i) !== 'dot') length[i] = pixelOf(whole, end[i]!) - pixelOf(whole, start[i]!);
    else if (isAbout(columns, i)) length[i] = pixelOf(whole, end[i]!) - x;
    if ((columns.precision[i]! & OPEN_START) !== 0) lead[i] = FADE;
  }
  at.fill(x, last);
  at.fill(at[first] ?? 0, 0, first);
  const levels = Math.floor(Math.log2(greatestZoom(scale, room)) + 1e-9) + 1;
  return { at, length, lead, salience, group, rows, levels, card };
}
