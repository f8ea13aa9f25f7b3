import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TONES } from './model/event.ts';

const css = readFileSync(join(import.meta.dirname, 'app.css'), 'utf8');
const light = names(/:root \{([^}]*)\}/);
const dark = names(/:root\[data-theme="dark"\] \{([^}]*)\}/);
const themes = { light, dark: { ...light, ...dark } };

test('the dark theme of the system and of the switch are the same', () => {
  expect(names(/:root:not\(\[data-theme="light"\]\) \{([^}]*)\}/)).toEqual(dark);
});

describe.each(Object.entries(themes))('in the %s theme', (_name, theme) => {
  const grounds = ['paper', 'sheet', 'wash'].map((ground) => theme[ground]!);

  test.each(['ink', 'soft', 'faint'])('%s is readable text (WCAG 2.2, 1.4.3) on every ground', (text) => {
    for (const ground of grounds) expect(contrast(theme[text]!, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('ink is readable on the lit sentence', () => {
    expect(contrast(theme.ink!, theme.lit!)).toBeGreaterThanOrEqual(7);
  });

  test.each(['talks', 'aid', 'accusations-edge', 'force', 'edge'])(
    '%s is a visible mark (WCAG 2.2, 1.4.11)',
    (mark) => {
      for (const ground of grounds) expect(contrast(theme[mark]!, ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['deuteranopia', 'protanopia'] as const)('the tones are told apart under %s', (deficiency) => {
    const seen = TONES.map((tone) => lab(simulate(rgb(theme[tone]!), deficiency)));
    for (const [i, a] of seen.entries()) {
      for (const b of seen.slice(i + 1))
        expect(Math.hypot(...a.map((v, k) => v - b[k]!))).toBeGreaterThan(10);
    }
  });
});

function names(block: RegExp): Record<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]));
}

function rgb(hex: string): number[] {
  return [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
}

/** sRGB transfer function (IEC 61966-2-1). */
function linear(v: number): number {
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance([r, g, b]: readonly number[]): number {
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB. */
const MACHADO = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

function simulate(colour: readonly number[], deficiency: keyof typeof MACHADO): number[] {
  const m = MACHADO[deficiency];
  return [0, 3, 6].map((row) => colour.reduce((sum, v, k) => sum + v * m[row + k]!, 0));
}

/** CIE L*a*b* under D65 from linear sRGB. */
function lab([r, g, b]: readonly number[]): number[] {
  const f = (v: number) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116);
  const x = f((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.95047);
  const y = f(0.2126 * r! + 0.7152 * g! + 0.0722 * b!);
  const z = f((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
