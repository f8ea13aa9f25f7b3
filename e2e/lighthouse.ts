import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chooseBrowser, thisMachine } from './browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench:page`: Lighthouse over the built site in `dist` (or `--site DIR`), five times, as on a phone on slow 4G,
 * served compressed as web hosts do. Prints each run and the medians. Lighthouse is installed apart, for it is large.
 */
const NAME = 'lighthouse';
const VERSION = '12.8.2';
const APART = join('node_modules', '.cache', 'lighthouse');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

/** What is used of a Lighthouse report. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

type Lighthouse = (
  url: string,
  flags: { readonly port: number; readonly output: 'json'; readonly logLevel: 'error' },
) => Promise<{ readonly lhr: Report } | undefined>;

async function lighthouseApart(): Promise<Lighthouse> {
  if (!existsSync(join(APART, 'node_modules', NAME))) {
    const install = ['install', '--prefix', APART, '--no-audit', '--no-fund', `${NAME}@${VERSION}`];
    execFileSync('npm', install, { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const require = createRequire(join(process.cwd(), APART, 'package.json'));
  return (await import(pathToFileURL(require.resolve(NAME)).href)).default;
}

function numbersOf({ categories, audits }: Report): number[] {
  return [
    ...CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    ...AUDITS.map((name) => audits[name]?.numericValue ?? 0),
  ];
}

function line(label: string, numbers: readonly number[]): string {
  const cells = [...CATEGORIES, ...AUDITS].map((name, i) => {
    const value = numbers[i]!;
    return `${name} ${i === numbers.length - 1 ? value.toFixed(3) : Math.round(value)}`;
  });
  return `${label}: ${cells.join(', ')}`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

const { values } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, runs: { type: 'string', default: '5' } },
});
const lighthouse = await lighthouseApart();
const { executable } = await chooseBrowser(thisMachine(() => chromium.executablePath()));
const { url, close } = await serve(values.site, { gzip: true });
const port = 9333;
const browser = await chromium.launch({
  executablePath: executable,
  args: [`--remote-debugging-port=${port}`],
});
const all: number[][] = [];
for (let run = 1; run <= Number(values.runs); run++) {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  all.push(numbersOf(result!.lhr));
  console.log(line(`run ${run}`, all.at(-1)!));
}
await browser.close();
close();
console.log(
  line(
    `median of ${all.length}`,
    all[0]!.map((_, i) => median(all.map((numbers) => numbers[i]!))),
  ),
);
console.log(`load of the machine: ${loadavg()[0]!.toFixed(1)}`);
