import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { SUB_PATH } from './serve.ts';

const { events } = JSON.parse(readFileSync('dist/data/timeline.json', 'utf8')) as {
  events: { readonly id: string; readonly title: string }[];
};
const SEED = '000_07663708fd6f4d7b';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists events, and each leads to its lit sentence', async ({ page }) => {
    await page.goto('./');
    const links = page.locator('#app .events a');
    expect(await links.count()).toBe(Math.min(200, events.length));
    const first = links.first();
    const address = (await first.getAttribute('href'))!;
    await first.click();
    await expect(page).toHaveURL(new RegExp(`${address.replaceAll('.', '\\.')}$`));
    await expect(page.locator(':target mark')).toBeVisible();
  });

  test('every event is on the front page or on a page by year', async ({ page, request, baseURL }) => {
    await page.goto('./');
    const years = await page
      .locator('.years a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    const pages = await Promise.all(
      years.map(async (path) => (await request.get(new URL(path, baseURL).href)).text()),
    );
    const all = [await page.content(), ...pages].join('\n');
    expect(events.filter(({ id }) => !all.includes(`id="${id}"`))).toEqual([]);
  });

  test('an article page shows the article as it was read', async ({ page, request, baseURL }) => {
    const stored = await (await request.get(new URL(`data/articles/${SEED}.json`, baseURL).href)).json();
    await page.goto(`./articles/${SEED}.html`);
    const shown = await page
      .locator('.text p')
      .evaluateAll((all) => all.map((one) => one.textContent).join('\n\n'));
    expect(shown).toBe(stored.text);
  });
});

test('opened from a folder, the list stays, with a notice', async ({ page }) => {
  await page.goto(pathToFileURL('dist/index.html').href);
  await expect(page.locator('#opened-as-file')).toBeVisible();
  expect(await page.locator('#app .events li').count()).toBe(Math.min(200, events.length));
});

test.describe('below any path', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the site works below any path, asks nothing of other servers and breaks no policy', async ({
    page,
    baseURL,
  }) => {
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (
        !request.url().startsWith(`${baseURL}${SUB_PATH.slice(1)}`) &&
        !/^(?:data|blob):/.test(request.url())
      )
        strangers.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`.${SUB_PATH}`);
    await expect(page.locator('html')).toHaveAttribute('data-drawn', 'true');
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
