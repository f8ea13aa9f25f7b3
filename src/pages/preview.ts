import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { stretchOf, UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Day, parts } from '../model/day.ts';
import { TONES } from '../model/event.ts';
import type { Site } from '../model/site.ts';
import { yearInWords } from '../state/dates.ts';
import { t } from '../state/language/index.ts';
import { counted } from '../state/words.ts';
import { broken, type Face, outline } from './lettering.ts';

/** Size that networks show whole (Open Graph), in pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const;

const COLOURS = {
  paper: '#fbfaf7',
  sheet: '#fffefb',
  ink: '#17181c',
  soft: '#55565c',
  line: '#dcdad3',
  tones: ['#2b83c6', '#0b5a8f', '#d98a00', '#c4441c'],
} as const;
const SIDE = 64;
const MIDDLE = 410;
const RIBBON = 38;
const HIGHEST = 96;
const BINS = 72;
const WIDTH = PREVIEW.width - 2 * SIDE;

/** The picture that links to the site are shown with: its title over the timeline, as a PNG. */
export async function preview(dataset: Dataset, site: Site): Promise<Uint8Array> {
  await ready();
  return new Resvg(svg(dataset, site)).render().asPng();
}

let started: Promise<void> | undefined;

function ready(): Promise<void> {
  started ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    initWasm,
  );
  return started;
}

function svg(dataset: Dataset, site: Site): string {
  const title = broken(site.title, 'serif', 68, { width: WIDTH, most: 2 });
  const summary = t.from(counted(site.events, 'event'), counted(site.articles, 'article'));
  const { width, height } = PREVIEW;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>
${title.map((line, i) => words(line, 'serif', 68, { x: SIDE, y: 118 + i * 76, bold: 1.4 })).join('\n')}
${words(summary, 'sans', 27, { x: SIDE, y: 118 + title.length * 76 - 28, fill: COLOURS.soft })}
${timeline(dataset)}
${legend()}
</svg>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly fill?: string;
  /** Width of a stroke around the letters that makes them heavier, in pixels. */
  readonly bold?: number;
}

function words(
  text: string,
  face: Face,
  size: number,
  { x, y, fill = COLOURS.ink, bold = 0 }: Place,
): string {
  const stroke = bold > 0 ? ` stroke="${fill}" stroke-width="${bold}"` : '';
  return `<path transform="translate(${x} ${y})" fill="${fill}"${stroke} d="${outline(text, face, size).path}"/>`;
}

/** Even time: every distinct day has the same room; how much happened stands above the ribbon and below, by tone. */
function timeline({ events }: Dataset): string {
  const days = events
    .map(({ when, status, tone }) => ({ day: stretchOf(when, status).anchor, tone: TONES.indexOf(tone) }))
    .filter(({ day }) => day !== UNDATED_PAST && day !== UNDATED_FUTURE);
  const distinct = [...new Set(days.map(({ day }) => day))];
  const rank = new Map(distinct.map((day, i) => [day, i]));
  const bins = Array.from({ length: BINS }, () => [0, 0, 0, 0]);
  for (const { day, tone } of days) bins[binOf(rank.get(day)!, distinct.length)]![tone]!++;
  const most = Math.max(1, ...bins.flatMap(([a, b, c, d]) => [a! + b!, c! + d!]));
  const top = MIDDLE - RIBBON / 2;
  return `${bins.map((counts, i) => bars(counts, i, most)).join('')}
<rect x="${SIDE}" y="${top}" width="${WIDTH}" height="${RIBBON}" rx="${RIBBON / 2}" fill="${COLOURS.sheet}" stroke="${COLOURS.line}" stroke-width="1.5"/>
${years(distinct)}`;
}

function binOf(rank: number, days: number): number {
  return Math.floor((rank * BINS) / Math.max(1, days));
}

function bars(counts: readonly number[], bin: number, most: number): string {
  const step = WIDTH / BINS;
  const edges = { up: MIDDLE - RIBBON / 2 - 4, down: MIDDLE + RIBBON / 2 + 4 };
  return counts
    .map((count, tone) => {
      const height = round((count / most) * HIGHEST);
      if (height === 0) return '';
      const up = tone < 2;
      const y = up ? edges.up - height : edges.down;
      if (up) edges.up = y;
      else edges.down = round(y + height);
      return `<rect x="${round(SIDE + bin * step + 1.5)}" y="${round(y)}" width="${round(step - 3)}" height="${height}" fill="${COLOURS.tones[tone]}"/>`;
    })
    .join('');
}

/** The years along the ribbon, as many as have room. */
function years(distinct: readonly Day[]): string {
  let free = SIDE + 20;
  return distinct
    .map((day, i) => {
      const before = i === 0 ? undefined : parts(distinct[i - 1]!).year;
      const { year } = parts(day);
      const x = Math.max(SIDE + 20, SIDE + (binOf(i, distinct.length) * WIDTH) / BINS);
      const label = yearInWords(year);
      const { width } = outline(label, 'sans', 19);
      if (year === before || x < free || x + width > SIDE + WIDTH - 16) return '';
      free = x + width + 28;
      return words(label, 'sans', 19, { x: round(x), y: MIDDLE + 7 });
    })
    .join('');
}

function legend(): string {
  let x = SIDE;
  return TONES.map((tone, i) => {
    const at = x;
    const label = t.tones[tone];
    x += outline(label, 'sans', 21).width + 62;
    return `<rect x="${round(at)}" y="562" width="16" height="16" rx="3" fill="${COLOURS.tones[i]}"/>${words(label, 'sans', 21, { x: round(at + 26), y: 578, fill: COLOURS.soft })}`;
  }).join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
