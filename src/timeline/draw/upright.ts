import { bisectLeft } from 'd3';
import { type Columns, OPEN_END, OPEN_START, toneCode } from '../../model/columns.ts';
import { isAbout, shapeOf } from '../packing.ts';
import type { TimeScale } from '../scale.ts';
import type { Sums } from '../sums.ts';
import type { Theme } from '../theme.ts';
import { LINE, type Lines } from '../upright.ts';
import { drawMark } from './mark.ts';

/** Half the length of a bar or bracket beside its title, in CSS pixels. */
const HALF = 24;
const DOT = 15;

/** What of the list is in view, in CSS pixels. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly scrolled: number;
  readonly height: number;
  readonly x: number;
  readonly theme: Theme;
}

/** Paints the line of time and the marks beside the titles; bars and brackets stand upright. */
export function drawUpright(
  context: CanvasRenderingContext2D,
  columns: Columns,
  lines: Lines,
  part: Part,
): void {
  const { first, last, scrolled, height, x, theme } = part;
  context.clearRect(0, 0, 2 * x, height);
  context.fillStyle = theme.line;
  const end = (lines.top[lines.count] ?? 0) - scrolled;
  context.fillRect(x - 0.5, 0, 1, Math.min(height, end));
  for (let at = first; at < last; at++) {
    if (lines.kind[at] !== LINE.event) continue;
    const i = lines.value[at]!;
    const y = lines.top[at]! - scrolled;
    drawOne(context, columns, i, { x, y, theme });
  }
}

/** Drawn lying, with the canvas turned: what runs along time runs down. */
function drawOne(
  context: CanvasRenderingContext2D,
  columns: Columns,
  i: number,
  { x, y, theme }: { readonly x: number; readonly y: number; readonly theme: Theme },
): void {
  const shape = shapeOf(columns, i);
  const how = columns.precision[i]!;
  const about = isAbout(columns, i);
  const spread = shape !== 'dot' || about ? HALF : 0;
  const middle = y + (spread > 0 ? HALF + 6 : DOT);
  const lying = shape !== 'dot';
  context.save();
  context.translate(x, middle);
  if (lying) context.rotate(Math.PI / 2);
  drawMark(
    context,
    {
      i,
      group: 0,
      shape,
      x: 0,
      y: 0,
      from: lying ? -spread : 0,
      to: lying ? spread : 0,
      fadesIn: about || (how & OPEN_START) !== 0,
      fadesOut: about || (how & OPEN_END) !== 0,
      tone: toneCode(columns.kind[i]!),
      status: (columns.kind[i]! >> 4) & 7,
      weight: columns.salience[i]! > 170 ? 2 : columns.salience[i]! > 70 ? 1 : 0,
      alpha: 1,
    },
    theme,
  );
  context.restore();
}

const BIN = 3;

/** Paints how many events each part of the whole span has, cooperation to the left, conflict to the right. */
export function drawStrip(
  context: CanvasRenderingContext2D,
  { before, knots }: Sums,
  scale: TimeScale,
  { width, height, theme }: { readonly width: number; readonly height: number; readonly theme: Theme },
): void {
  context.clearRect(0, 0, width, height);
  const bins = Math.max(1, Math.floor(height / BIN));
  const ranks = Array.from({ length: bins + 1 }, (_, at) =>
    at === bins ? knots.day.length : bisectLeft(knots.day, scale.day(at / bins)),
  );
  const counts = before.map((own) => ranks.slice(1).map((rank, at) => own[rank]! - own[ranks[at]!]!));
  const most = Math.log2(2 + Math.max(...counts.flat()));
  counts.forEach((own, tone) => {
    context.fillStyle = theme.tones[tone]!;
    own.forEach((count, at) => {
      const long = (Math.log2(1 + count) / most) * (width / 4 - 1);
      const start =
        width / 2 +
        (tone < 2 ? -1 : 1) *
          (tone % 2 === 1 ? 0 : (Math.log2(1 + counts[tone + 1]![at]!) / most) * (width / 4 - 1));
      context.fillRect(tone < 2 ? start - long : start, at * BIN, long, BIN - 0.5);
    });
  });
}
