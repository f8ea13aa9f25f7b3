import { STATUSES, TONES } from '../../model/event.ts';
import { t } from '../../state/language/index.ts';
import type { Picture, PictureMark } from '../../state/picture.ts';
import { wrap } from './wrap.ts';

/** Lines of text of one face, at the left end of the first line's baseline, in CSS pixels of the plot. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly face: 'title' | 'note';
}

/** Colours of the picture, as CSS writes them. */
export interface Colours {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly wash: string;
  /** By tone, in the order of TONES. */
  readonly tones: readonly string[];
  readonly edges: readonly string[];
}

/** What stands around the picture. */
export interface Caption {
  readonly title: string;
  readonly summary: string;
  /** How time is stretched, in words. */
  readonly scale: string;
  /** Who read it from what, and where the page is. */
  readonly source: string;
}

const HEAD = 64;
const FOOT = 100;
const SIDE = 24;
const LINE = { title: 15.5, note: 13 };
const RADII = [4.5, 5.5, 7];
const BAR = 9;
/** Letters of a lane's name that have room in a line. */
const LANE_LETTERS = 17;
/** The picture as an SVG 1.1 document with title, legend and source; `fontFaces` is CSS that brings its own letters. */
export function svg(
  picture: Picture,
  texts: readonly TextBlock[],
  colours: Colours,
  caption: Caption,
  fontFaces: string,
): string {
  const { width } = picture;
  const height = picture.height + HEAD + FOOT;
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escaped(caption.title)}</title>
<style>${fontFaces}
text { font: 400 12px "Inter Variable", sans-serif; fill: ${colours.ink}; }
.title { font: 600 14px "Source Serif 4 Variable", Georgia, serif; }
.name { font: 600 22px "Source Serif 4 Variable", Georgia, serif; }
.note, .soft { font-size: 11px; fill: ${colours.soft}; }
.side { letter-spacing: 0.08em; }
.lane { font-weight: 600; font-size: 13px; }
</style>
<defs>${picture.marks.map((mark) => gradient(mark, colours)).join('')}</defs>
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
<text class="name" x="${SIDE}" y="34">${escaped(caption.title)}</text>
<text class="soft" x="${SIDE}" y="53">${escaped(caption.summary)}</text>
<g transform="translate(0 ${HEAD})">
${picture.lanes.length > 0 ? lanes(picture, colours) : `${sides(picture)}${stems(picture, colours)}`}${ribbon(picture, colours)}
${picture.marks.map((mark) => drawn(mark, colours)).join('\n')}
${picture.counts.map(({ x, y, count }) => `<text class="note" x="${n(x)}" y="${n(y + 4)}" text-anchor="middle">+${count}</text>`).join('')}
${texts.map(written).join('\n')}
</g>
${legend(picture, colours, caption)}
</svg>
`;
}

function ribbon(
  { width, ribbon: { top, bottom }, ticks, folds }: Picture,
  { sheet, line, wash }: Colours,
): string {
  const height = bottom - top;
  const band = `<rect x="${SIDE}" y="${top}" width="${width - 2 * SIDE}" height="${height}" rx="${height / 2}" fill="${sheet}" stroke="${line}"/>`;
  const gaps = folds.map(
    ({ from, to, label }) =>
      `<rect x="${n(from)}" y="${top + 1}" width="${n(to - from)}" height="${height - 2}" fill="${wash}" stroke="${line}" stroke-dasharray="6 6"/><text class="note" x="${n((from + to) / 2)}" y="${bottom + 14}" text-anchor="middle">${escaped(label)}</text>`,
  );
  const labels = ticks.map(
    ({ x, label }) =>
      `<text x="${n(x)}" y="${top + height / 2 + 4}" text-anchor="middle">${escaped(label)}</text>`,
  );
  return [band, ...gaps, ...labels].join('\n');
}

function sides({ height }: Picture): string {
  return `<text class="soft side" x="${SIDE}" y="20">${escaped(t.cooperation.toUpperCase())}</text>
<text class="soft side" x="${SIDE}" y="${height - 10}">${escaped(t.conflict.toUpperCase())}</text>
`;
}

/** The lanes' edges and names, and lines from doers to those it is done to. */
function lanes({ lanes: all, marks, width }: Picture, { line, tones }: Colours): string {
  const edges = all.map(
    ({ name, top, height }) =>
      `<path d="M${SIDE} ${n(top + height)}H${width - SIDE}" stroke="${line}" fill="none"/>${wrapped(name, top)}`,
  );
  const links = marks.flatMap(({ x, y, otherY, tone }) =>
    otherY === undefined
      ? []
      : `<path d="M${n(x)} ${n(y)}V${n(otherY)}" stroke="${tones[tone]}" stroke-opacity="0.55" fill="none"/><circle cx="${n(x)}" cy="${n(otherY)}" r="2.5" fill="none" stroke="${tones[tone]}" stroke-opacity="0.55"/>`,
  );
  return [...edges, ...links].join('\n');
}

/** A lane's name in at most three lines of about its column's width. */
function wrapped(name: string, top: number): string {
  const lines = wrap(name, LANE_LETTERS, 3, (text) => text.length);
  const spans = lines.map(
    (text, i) => `<tspan x="${SIDE}" dy="${i === 0 ? 0 : 15}">${escaped(text)}</tspan>`,
  );
  return `<text class="lane" y="${n(top + 18)}">${spans.join('')}</text>`;
}

function stems({ marks, ribbon: { top, bottom } }: Picture, { line }: Colours): string {
  const lines = marks
    .filter(({ shape }) => shape === 'dot')
    .map(({ x, y }) => {
      const base = y < top ? top : bottom;
      return `M${n(x)} ${n(base)}V${n(y)}`;
    });
  return `<path d="${lines.join('')}" stroke="${line}" fill="none"/>`;
}

function gradient(mark: PictureMark, { tones }: Colours): string {
  if (!mark.fadesIn && !mark.fadesOut) return '';
  const stop = (at: number, opacity: number) =>
    `<stop offset="${at}" stop-color="${tones[mark.tone]}" stop-opacity="${opacity}"/>`;
  const stops = [stop(0, mark.fadesIn ? 0 : 1), stop(0.4, 1), stop(0.6, 1), stop(1, mark.fadesOut ? 0 : 1)];
  return `<linearGradient id="fade-${mark.i}" gradientUnits="userSpaceOnUse" x1="${n(mark.from)}" x2="${n(mark.to)}">${stops.join('')}</linearGradient>`;
}

function drawn(mark: PictureMark, colours: Colours): string {
  const { shape, from, to, y, tone } = mark;
  const paint = mark.fadesIn || mark.fadesOut ? `url(#fade-${mark.i})` : colours.tones[tone]!;
  const look = style(mark, paint, colours);
  if (shape === 'bar')
    return `<rect x="${n(from)}" y="${n(y - BAR / 2)}" width="${n(Math.max(BAR, to - from))}" height="${BAR}" rx="${BAR / 2}" ${look}/>`;
  if (shape === 'bracket')
    return `<path d="M${n(from)} ${n(y + 5)}V${n(y)}H${n(to)}V${n(y + 5)}" fill="none" stroke="${paint}" stroke-width="2"/>${glyph(mark, (from + to) / 2, look)}`;
  const about =
    to - from > 2 * RADII[2]!
      ? `<path d="M${n(from)} ${n(y)}H${n(to)}" stroke="${paint}" stroke-width="2"/>`
      : '';
  return about + glyph(mark, mark.x, style(mark, colours.tones[tone]!, colours)) + struck(mark, colours);
}

/** Filled occurred and ongoing, hollow planned, dashed possible and denied. */
function style({ status, tone }: PictureMark, paint: string, { paper, edges }: Colours): string {
  if (STATUSES.indexOf('planned') > status) return `fill="${paint}" stroke="${edges[tone]}"`;
  const dashes = STATUSES[status] === 'planned' ? '' : ' stroke-dasharray="2.5 2.5"';
  return `fill="${paper}" stroke="${edges[tone]}" stroke-width="2"${dashes}`;
}

function struck({ status, x, y, weight, tone }: PictureMark, { edges }: Colours): string {
  if (STATUSES[status] !== 'denied') return '';
  const reach = RADII[weight]! + 3;
  return `<path d="M${n(x - reach)} ${n(y + 3)}L${n(x + reach)} ${n(y - 3)}" stroke="${edges[tone]}" stroke-width="2"/>`;
}

/** Circle for talks, diamond for aid, triangle for accusations, square for force. */
const GLYPHS: readonly ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) => `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (x, y, r) =>
    `M${n(x)} ${n(y - 1.2 * r)}L${n(x + 1.2 * r)} ${n(y)}L${n(x)} ${n(y + 1.2 * r)}L${n(x - 1.2 * r)} ${n(y)}Z`,
  (x, y, r) => `M${n(x)} ${n(y - 1.15 * r)}L${n(x + 1.15 * r)} ${n(y + 0.85 * r)}H${n(x - 1.15 * r)}Z`,
  (x, y, r) => `M${n(x - 0.9 * r)} ${n(y - 0.9 * r)}h${n(1.8 * r)}v${n(1.8 * r)}h${n(-1.8 * r)}Z`,
];

function glyph(
  { y, tone, weight }: Pick<PictureMark, 'y' | 'tone' | 'weight'>,
  x: number,
  look: string,
): string {
  return `<path d="${GLYPHS[tone]!(x, y, RADII[weight]!)}" ${look}/>`;
}

function written({ x, y, lines, face }: TextBlock): string {
  const spans = lines.map(
    (line, i) => `<tspan x="${n(x)}"${i > 0 ? ` dy="${LINE[face]}"` : ''}>${escaped(line)}</tspan>`,
  );
  return `<text class="${face}" y="${n(y)}">${spans.join('')}</text>`;
}

function legend(picture: Picture, colours: Colours, caption: Caption): string {
  const y = picture.height + HEAD + 24;
  const items = TONES.map((tone, i) => {
    const x = SIDE + 8 + i * 180;
    const mark = glyph(
      { y, tone: i, weight: 1 },
      x,
      `fill="${colours.tones[i]}" stroke="${colours.edges[i]}"`,
    );
    return `${mark}<text x="${x + 14}" y="${y + 4}">${escaped(t.tones[tone])}</text>`;
  });
  return `${items.join('')}
<text class="soft" x="${SIDE}" y="${y + 28}">${t.exporting.statusLegend}</text>
<text class="soft" x="${SIDE}" y="${y + 45}">${t.exporting.dateLegend} · ${escaped(caption.scale)}</text>
<text class="soft" x="${SIDE}" y="${y + 62}">${escaped(caption.source)}</text>`;
}

/** Numbers to a hundredth. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text for XML: markup escaped, characters that XML 1.0 forbids left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
