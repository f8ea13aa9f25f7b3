import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { civil } from '../src/model/day.ts';
import { STATUSES } from '../src/model/event.ts';
import type { StatusHistory } from '../src/model/history.ts';
import { eventTitled, evidence, litSentence, open, published } from './story.ts';

test('the list holds every event, sorted as asked, and opens the evidence', async ({ page }) => {
  const { events } = await published(page);
  await page.goto('./#v=1&view=list');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(events.length + 1));
  await expect(table.getByRole('link').first()).toHaveText(events[0]!.title);
  await table.getByRole('button', { name: 'When' }).click();
  await expect(table.getByRole('link').first()).toHaveText(events.at(-1)!.title);
  await table.getByRole('link').first().click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(events.at(-1)!.title);
});

test('the list’s last event is reached by scrolling', async ({ page }) => {
  const { events } = await published(page);
  await page.goto('./#v=1&view=list');
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  await page
    .getByRole('region', { name: 'List of events' })
    .evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(page.getByRole('table').getByRole('link').last()).toHaveText(events.at(-1)!.title);
});

test('a place on the map leaves only its events, on the timeline below too', async ({ page }) => {
  await page.goto('./#v=1&view=map');
  const map = page.getByRole('region', { name: 'Map' });
  const spot = map.getByRole('button', { name: /: \d+ events?$/ }).first();
  const name = /^(.*): (\d+) events?$/.exec((await spot.getAttribute('aria-label'))!)!;
  await spot.press('Enter');
  await expect(page).toHaveURL(/place=/);
  await expect(page.getByRole('button', { name: `Remove Places: ${name[1]}` })).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('listitem')).toHaveCount(
    Math.min(12, Number(name[2])),
  );
});

test('a pair of actors is chosen, kept in the address, and its events can be read', async ({ page }) => {
  await page.goto('./#v=1&view=pair');
  const pair = page.getByRole('region', { name: 'Dealings of two actors' });
  await pair.getByLabel('The other').selectOption('USA');
  await expect(page).toHaveURL(/pair=USA/);
  await expect(pair.getByRole('img')).toHaveAccessibleName(/events? of .*United States/);
  const link = pair.getByRole('link').first();
  const title = await link.textContent();
  await link.click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(title!);
});

test('looking from an earlier day hides what had not been told', async ({ page }) => {
  const { events, articles } = await published(page);
  const first = articles[0]!.date;
  const told = events.filter(({ mentions }) =>
    mentions.some(({ article }) => articles.find(({ id }) => id === article)!.date <= first),
  );
  await open(page);
  await page.getByRole('button', { name: 'As known on a day' }).click();
  await page.getByRole('slider', { name: 'Day looked from' }).press('Home');
  await expect(page.getByRole('group', { name: 'As known on a day' })).toContainText(
    `${told.length} of ${events.length} events`,
  );
  await expect(page).toHaveURL(new RegExp(`known=${first}`));
  await page.getByRole('button', { name: 'Look from today again' }).click();
  await expect(page).not.toHaveURL(/known=/);
});

test('what was planned then and held later changes before the reader’s eyes', async ({ page }) => {
  const { events } = await published(page);
  const history: StatusHistory = await (await page.request.get('./data/history.json')).json();
  const [at, turns] = history.find(([, [first]]) => STATUSES[first![1]] === 'planned')!;
  const { title } = events[at]!;
  const then = `known=${civil(turns[1]![0] - 1)}`;
  await page.goto(`./#v=1&view=list&${then}&q=${encodeURIComponent(`"${title}"`)}`);
  const row = page.getByRole('row').filter({ hasText: title }).first();
  await expect(row).toContainText('planned');
  await page.getByRole('slider', { name: 'Day looked from' }).press('End');
  await row.getByRole('link').click();
  await expect(row).toContainText('occurred');
  await expect(evidence(page)).toContainText('occurred');
  await page.goto(`./#v=1&${then}&event=${events[at]!.id}`);
  await expect(evidence(page).getByText(/· planned/)).toBeVisible();
});

test('looking back plays like a film, by keyboard too', async ({ page }) => {
  const { articles } = await published(page);
  await open(page, `#v=1&known=${articles[0]!.date}`);
  const slider = page.getByRole('slider', { name: 'Day looked from' });
  const said = await slider.getAttribute('aria-valuetext');
  await page.getByRole('button', { name: 'Play like a film' }).press('Enter');
  await expect(slider).not.toHaveAttribute('aria-valuetext', said!);
  await page.getByRole('button', { name: 'Stop' }).press('Space');
  await expect(page.getByRole('button', { name: 'Play like a film' })).toBeFocused();
  const stopped = await slider.inputValue();
  await page.waitForTimeout(800);
  expect(await slider.inputValue()).toBe(stopped);
});

test('the events in view are taken away as a table with their sentences', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  await open(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV/ }).click();
  const rows = readFileSync(await (await waiting).path(), 'utf8');
  expect(rows.split('\r\n')[0]).toMatch(/^id,title,type/);
  expect(rows).toContain(event.id);
});

test('the view is taken away as a picture with its words, and as pixels', async ({ page }) => {
  await open(page);
  const title = (await page.locator('[data-event] .title').first().textContent())!;
  const taken = async (kind: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: kind }).click();
    const file = readFileSync(await (await waiting).path());
    await page.keyboard.press('Escape');
    return file;
  };
  const drawn = (await taken(/^SVG/)).toString();
  expect(drawn).toContain('font/woff2');
  expect(drawn).toContain('Talks &#38; pledges');
  expect(drawn).toContain(title.split(' ')[0]);
  const pixels = await taken(/^PNG/);
  expect(pixels.subarray(1, 4).toString()).toBe('PNG');
  expect(pixels.readUInt32BE(16)).toBeGreaterThan(1200);
});

test('a picture of the whole span leaves the view as it was', async ({ page }) => {
  await open(page, '#v=1&layout=actors&from=2023-01-01&to=2024-01-01');
  await page.getByRole('button', { name: 'Export' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^SVG.*whole span/ }).click();
  const drawn = readFileSync(await (await waiting).path()).toString();
  // a year long before the view's own
  expect(drawn).toMatch(/>(?:19\d\d|20[01]\d)<\/text>/);
  expect(drawn).toContain('class="lane"');
  await expect(page).toHaveURL(/from=2023-01-01/);
});

test('what is open can be cited', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  await open(page, `#v=1&event=${event.id}`);
  await litSentence(page);
  await evidence(page).getByText('Cite', { exact: true }).click();
  await expect(evidence(page).locator('pre').last()).toContainText(event.title);
  await evidence(page).getByLabel('Form').selectOption('BibTeX');
  await expect(evidence(page).locator('pre').last()).toContainText('@misc{');
});

test('a view embedded in another page is small and says where it comes from', async ({ page }) => {
  await open(page, '#v=1&embed=1&tone=force');
  await expect(page.getByRole('search')).toHaveCount(0);
  const whole = page.getByRole('link', { name: 'Open the whole page' });
  await expect(whole).toHaveAttribute('href', /tone=force/);
  await expect(whole).not.toHaveAttribute('href', /embed/);
  await page.setViewportSize({ width: 900, height: 520 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
    .toBeLessThanOrEqual(0);
});

test('a title without a place to break runs over no edge', async ({ page }) => {
  const long = 'W'.repeat(300);
  await page.route('**/data/titles/0.json*', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    await route.fulfill({ response, json: { ...json, titles: json.titles.map(() => long) } });
  });
  await open(page);
  const aside = page.getByRole('complementary');
  await expect(aside.getByText(long).first()).toBeVisible();
  expect(await aside.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
});
