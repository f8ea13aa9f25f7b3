import { expect, test } from '@playwright/test';
import type { Event } from '../src/model/event.ts';
import {
  article,
  eventTitled,
  evidence,
  litSentence,
  open,
  published,
  shownText,
  titleOnPlot,
} from './story.ts';

/** The article that the project was given. */
const SEED = '000_07663708fd6f4d7b';

test('the seed’s events stand on the timeline', async ({ page }) => {
  const { events, articles } = await published(page);
  await open(page);
  await expect(page.getByRole('banner')).toContainText(
    `${events.length} events from ${articles.length} article`,
  );
  const titles = await page.locator('[data-event] .title').allTextContents();
  expect(titles.length).toBeGreaterThan(5);
  const known = new Set(events.map(({ title }) => title));
  expect(titles.filter((title) => !known.has(title))).toEqual([]);
});

test('clicking “Putin accepts…” lights exactly the sentence it came from', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  const { article: id, sentence } = event.mentions[0]!;
  const { text } = await article(page, id);
  await open(page);
  await page.getByText(event.title).filter({ visible: true }).first().click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(event.title);
  expect(await litSentence(page)).toBe(text.slice(sentence.start, sentence.end));
});

test('a title on the plot opens its evidence', async ({ page }) => {
  await open(page);
  const title = (await page.locator('[data-event] .title').first().textContent())!;
  await titleOnPlot(page, title).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('the shown article is the stored text, to the letter', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  const { text } = await article(page, event.mentions[0]!.article);
  await open(page, `#v=1&event=${event.id}`);
  await litSentence(page);
  expect(await shownText(page)).toBe(text);
});

test('related headlines are folded and can be unfolded', async ({ page }) => {
  const { events } = await published(page);
  const event = events.find(({ mentions }) => mentions[0]!.article === SEED)!;
  await open(page, `#v=1&event=${event.id}`);
  const fold = evidence(page).locator('.text details');
  await expect(fold).toHaveCount(1);
  await expect(fold.locator('p').first()).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold.locator('p').first()).toContainText('Also Read');
});

test('every passage of an event told twice can be read', async ({ page }) => {
  const { events } = await published(page);
  const event = events.find(({ mentions }) => mentions.length > 1)!;
  const { text } = await article(page, event.mentions[1]!.article);
  await open(page, `#v=1&event=${event.id}`);
  await evidence(page).getByRole('button', { name: 'Next passage' }).click();
  await expect(evidence(page)).toContainText(`2 of ${event.mentions.length} passages`);
  const { start, end } = event.mentions[1]!.sentence;
  expect(await litSentence(page)).toBe(text.slice(start, end));
});

test('a date names the article whose words gave it, where that is another than the one shown', async ({
  page,
}) => {
  const { events, articles } = await published(page);
  const dates = (event: Event, at: number) => {
    const { edtf, text } = event.mentions[at]!.when;
    return edtf === event.when.edtf && text === event.when.text;
  };
  const datingOf = (event: Event) => event.mentions.find((_, at) => dates(event, at));
  const event = events.find((one) => {
    const dating = one.when.text ? datingOf(one) : undefined;
    return dating !== undefined && !dates(one, 0) && dating.article !== one.mentions[0]!.article;
  })!;
  const mention = datingOf(event)!;
  const { source } = articles.find(({ id }) => id === mention.article)!;
  await open(page, `#v=1&event=${event.id}`);
  await expect(evidence(page)).toContainText(`“${event.when.text}”`);
  await evidence(page)
    .getByRole('button', { name: `in ${source ?? mention.article}` })
    .click();
  const { text } = await article(page, mention.article);
  await expect.poll(() => litSentence(page)).toBe(text.slice(mention.sentence.start, mention.sentence.end));
});

test('another event of the article is one click away in its text', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  await open(page, `#v=1&event=${event.id}`);
  const title = (await evidence(page).locator('.text a').last().getAttribute('title'))!;
  await evidence(page).locator('.text').getByTitle(title, { exact: true }).first().click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('what was read and is not on the timeline is told by keyboard, with why and how to bring it up', async ({
  page,
}) => {
  const event = await eventTitled(page, /^Putin accepts/);
  const { text, unlisted } = await article(page, event.mentions[0]!.article);
  await open(page, `#v=1&event=${event.id}`);
  await litSentence(page);
  const marks = evidence(page).getByRole('button', { name: /^Read here, not on the timeline: / });
  await expect(marks).toHaveCount(0);
  const all = evidence(page).getByRole('button', { name: `${unlisted.length} more acts read here` });
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await expect(marks).toHaveCount(new Set(unlisted.map(({ sentence }) => sentence.start)).size);
  const first = marks.first();
  for (let steps = 0; steps < 20 && !(await first.evaluate((it) => it === document.activeElement)); steps++)
    await page.keyboard.press('Tab');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  const told = evidence(page).locator(`[id="${await first.getAttribute('aria-controls')}"]`);
  await expect(told).toContainText('Not on the timeline: ');
  await expect(told).toContainText(`“${unlisted[0]!.trigger.text}”`);
  expect(await shownText(page)).toBe(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(told.locator('pre').first()).toContainText(`event: e-${unlisted[0]!.key}`);
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await all.press('Enter');
  await expect(marks).toHaveCount(0);
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(event.title);
});

test('the evidence leads on to the event after and back again', async ({ page }) => {
  const { events } = await published(page);
  await open(page, `#v=1&event=${events[2]!.id}`);
  await expect(evidence(page)).toContainText(`3 of ${events.length}`);
  await evidence(page).locator('a[rel=next]').click();
  await expect(evidence(page)).toContainText(`4 of ${events.length}`);
  await evidence(page).locator('a[rel=prev]').click();
  await expect(evidence(page)).toContainText(`3 of ${events.length}`);
});

test('an article that does not arrive says so and can be asked for again', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  await page.route('**/data/articles/**', (route) => route.abort(), { times: 1 });
  await open(page, `#v=1&event=${event.id}`);
  await expect(evidence(page).getByRole('alert')).toContainText('could not be loaded');
  await evidence(page).getByRole('button', { name: 'Try again' }).click();
  await litSentence(page);
});

test('a mistake is reported with the event’s own id', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  await open(page, `#v=1&event=${event.id}`);
  await evidence(page).getByText('Report a mistake').click();
  await expect(evidence(page).locator('pre')).toContainText(event.id);
});
