import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { chooseBrowser, thisMachine } from './browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench:search -- --site DIR/100000` (a site that `npm run bench:site` made): from a letter typed to the first
 * result on show, in milliseconds, and how many bytes each search fetched. Bar: 50 ms.
 */
const QUERIES = [
  'treaty',
  'sa',
  'kenya hosts',
  'sattelite',
  '"fishing rights"',
  'actor:PRK nuclear',
  'russia',
] as const;

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const { executable } = await chooseBrowser(thisMachine(() => chromium.executablePath()));
const { url, close } = await serve(values.site, { gzip: true });
const browser = await chromium.launch({ executablePath: executable });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
let bytes = 0;
page.on('response', async (response) => {
  bytes += Number(
    await response
      .request()
      .sizes()
      .then(
        ({ responseBodySize }) => responseBodySize,
        () => 0,
      ),
  );
});

await page.goto(url);
await page.locator('html[data-drawn="true"]').waitFor();
await page.locator('#search').focus();
await page.waitForTimeout(2000);
bytes = 0;
for (const query of QUERIES) {
  const took = await typed(page, query);
  await page.waitForTimeout(800);
  console.log(`${query}: ${took.toFixed(0)} ms, ${Math.round(bytes / 1000)} kB fetched`);
  await page.locator('#search').fill('');
  await page.waitForTimeout(800);
  bytes = 0;
}
await browser.close();
close();
console.log(`load of the machine: ${loadavg()[0]!.toFixed(1)}`);

/** Puts a query into the search field at once, and waits for the first title found; milliseconds. */
function typed(page: Page, query: string): Promise<number> {
  return page.locator('#search').evaluate((field, text) => {
    const shown = new Promise<number>((resolve) => {
      const list = document.querySelector('#search-list')!;
      const watcher = new MutationObserver(() => {
        if (!list.querySelector('.title')) return;
        watcher.disconnect();
        resolve(performance.now());
      });
      watcher.observe(list, { childList: true, subtree: true });
    });
    const began = performance.now();
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return shown.then((ended) => ended - began);
  }, query);
}
