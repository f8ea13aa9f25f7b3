import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The page's own faces, as outlines: where a picture is made, no fonts are installed. */
export type Face = 'serif' | 'sans';

const FILES: Readonly<Record<Face, string>> = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  sans: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
};

const opened = new Map<Face, Font>();

function fontOf(face: Face): Font {
  const known = opened.get(face);
  if (known) return known;
  const file = createRequire(import.meta.url).resolve(FILES[face]);
  const font = create(readFileSync(file)) as Font;
  opened.set(face, font);
  return font;
}

/** A line of text as the data of an SVG path, its baseline at 0 and its left end at 0; letters that the face lacks are left out. */
export function outline(
  text: string,
  face: Face,
  size: number,
): { readonly path: string; readonly width: number } {
  const font = fontOf(face);
  const known = [...text].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)).join('');
  const { glyphs, positions } = font.layout(known);
  const scale = size / font.unitsPerEm;
  let width = 0;
  const paths = glyphs.map((glyph, i) => {
    const { xOffset, xAdvance } = positions[i]!;
    const drawn = glyph.path.scale(scale, -scale).translate(width + xOffset * scale, 0);
    width += xAdvance * scale;
    return drawn.toSVG();
  });
  return { path: paths.join(''), width };
}

/** Breaks a text into at most `most` lines of a width; what has no room ends in “…”. */
export function broken(
  text: string,
  face: Face,
  size: number,
  { width, most }: Readonly<{ width: number; most: number }>,
): string[] {
  const fits = (line: string) => outline(line, face, size).width <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most && lines.every(fits)) return lines;
  const kept = lines.slice(0, most);
  let last = kept.at(-1)!;
  while (last.length > 1 && !fits(`${last}…`)) last = last.slice(0, -1).trimEnd();
  return [...kept.slice(0, -1), `${last}…`];
}
