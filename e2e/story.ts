import { expect, type Locator, type Page } from '@playwright/test';
import type { Article } from '../src/model/article.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Event } from '../src/model/event.ts';

/** Opens the page at an address fragment and waits until the first picture is complete. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`);
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'true');
}

/** What was published with the page. */
export async function published(page: Page): Promise<Dataset> {
  return (await page.request.get('./data/timeline.json')).json();
}

/** The published event whose title begins so; fails where there is none. */
export async function eventTitled(page: Page, beginning: RegExp): Promise<Event> {
  const { events } = await published(page);
  const event = events.find(({ title }) => beginning.test(title));
  expect(event, `an event titled ${beginning}`).toBeDefined();
  return event!;
}

/** An article as it was published. */
export async function article(page: Page, id: string): Promise<Article> {
  return (await page.request.get(`./data/articles/${id}.json`)).json();
}

/** The evidence that is open. */
export function evidence(page: Page): Locator {
  return page.locator('[data-evidence]');
}

/** The sentence that is lit, joined where it runs over a paragraph's end. */
export async function litSentence(page: Page): Promise<string> {
  await expect(evidence(page).locator('mark').first()).toBeVisible();
  return (await evidence(page).locator('mark').allTextContents()).join('');
}

/** The article's text as the reader shows it: all its paragraphs, folded ones too. */
export async function shownText(page: Page): Promise<string> {
  return (await evidence(page).locator('.text p').allTextContents()).join('');
}

/** A title on the plot. */
export function titleOnPlot(page: Page, title: string): Locator {
  return page.locator('[data-event]').filter({ hasText: title }).first();
}
