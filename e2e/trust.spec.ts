import { expect, test } from '@playwright/test';
import type { Article } from '../src/model/article.ts';
import { eventTitled, evidence, open, shownText } from './story.ts';

/** The tests keep the service worker out, so that they can stand between the page and its files. */
const BLOCKED = /^Service Worker registration blocked/;

const HOSTILE = [
  '<script>globalThis.taken = 1</script>',
  '<img src=x onerror="globalThis.taken = 2">',
  '[click](javascript:globalThis.taken=3) {@html "<b>bold</b>"}',
  'right-to-left \u202Eoverride\u202C, zero\u200Bwidth and \u0000 control',
].join('\n\n');

test('what an article carries is inert text', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  let stored = '';
  await page.route('**/data/articles/*.json*', async (route) => {
    const response = await route.fetch();
    const json: Article = await response.json();
    const text = json.text + HOSTILE;
    // Other articles may be asked for ahead of the reader.
    if (json.id === event.mentions[0]!.article) stored = text;
    const hostile = {
      title: HOSTILE,
      source: '<b>Post</b>',
      author: HOSTILE,
      url: 'javascript:globalThis.taken=4',
    };
    await route.fulfill({ response, json: { ...json, ...hostile, text } });
  });
  await page.route('**/data/details/*.json*', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replaceAll('Putin accepts', '<img src=x onerror=globalThis.taken=5>'),
    });
  });
  await open(page, `#v=1&event=${event.id}`);
  await expect(evidence(page).locator('mark').first()).toBeVisible();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText('<img src=x onerror=');
  expect(await shownText(page)).toBe(stored);
  await expect(evidence(page).locator('script, img, b, a[href^="javascript"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false);
});

test('the page asks nothing of another server and has nothing to complain of', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(?:data|blob):/.test(request.url()))
      strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !BLOCKED.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const event = await eventTitled(page, /^Putin accepts/);
  await open(page, `#v=1&event=${event.id}`);
  await expect(evidence(page).locator('mark').first()).toBeVisible();
  await page.getByRole('search').getByRole('combobox').fill('summit');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'True time' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the page says that a machine read it, from how many articles and when', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('contentinfo')).toContainText(
    /Read by machine from \d+ articles? on \d{1,2} \w+ \d{4}; check the sentence/,
  );
});
