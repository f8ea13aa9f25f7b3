import { expect, test } from '@playwright/test';
import { eventTitled, evidence, open, published, titleOnPlot } from './story.ts';

test('a tone chip leaves only events of its tone', async ({ page }) => {
  const { events } = await published(page);
  const force = events.filter(({ tone }) => tone === 'force').map(({ title }) => title);
  await open(page);
  const chip = page.getByRole('button', { name: /^Force & sanctions/ });
  await expect(chip).toContainText(String(force.length));
  await chip.click();
  await expect(page.getByRole('complementary').getByRole('listitem')).toHaveCount(Math.min(12, force.length));
  const shown = await page.locator('[data-event] .title').allTextContents();
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((title) => !force.includes(title))).toEqual([]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
});

test('an actor is chosen among all actors, and “only” leaves it alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Actors \d/ }).click();
  await page.getByRole('button', { name: 'Only Japan' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/actor=JPN/);
  await expect(page.getByRole('button', { name: 'Remove Actors: Japan' })).toBeVisible();
});

test('where nothing matches, the page says what to do', async ({ page }) => {
  await open(page, '#v=1&type=RETREAT&tone=force');
  await expect(page.getByRole('complementary')).toContainText('No events match');
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
});

test('zooming in and clicking a title opens that event', async ({ page }) => {
  await open(page);
  await page
    .locator('[data-event]')
    .last()
    .hover({ position: { x: 12, y: 16 } });
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 2; turn++) await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=/);
  const card = page.locator('[data-event]').filter({ visible: true }).first();
  const title = (await card.locator('.title').textContent())!;
  await titleOnPlot(page, title).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('both scales show the same events', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'True time' }).click();
  await expect(page).toHaveURL(/scale=true/);
  await expect(page.locator('[data-event]').first()).toBeVisible();
});

test('search finds a word of the sentence, and Enter opens the best event', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Vostochny');
  const found = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
  const first = found.filter({ has: page.locator('mark') }).first();
  await expect(first.locator('mark').first()).toHaveText(/vostochny/i);
  const title = (await first.locator('.title').textContent())!;
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('the query bar completes a field and filters by it', async ({ page }) => {
  const { events } = await published(page);
  const planned = events.filter(({ status }) => status === 'planned').length;
  await open(page);
  await page.getByRole('search').getByRole('combobox').fill('status:pla');
  await page.getByRole('option', { name: /status:planned/ }).click();
  await expect(page.getByRole('search').getByRole('status')).toContainText(`${planned} event`);
});

test('a deep link opens its event, in either form of the address', async ({ page }) => {
  const event = await eventTitled(page, /^Putin accepts/);
  for (const address of [`#v=1&event=${event.id}`, `#?v=1&event=${event.id}`, `?v=1&event=${event.id}`]) {
    await page.goto('about:blank');
    await open(page, address);
    await expect(evidence(page)).toHaveAttribute('data-evidence', event.id);
  }
});

test('copying the address copies the view', async ({ page, context }) => {
  await open(page);
  await page.getByRole('button', { name: /^Talks & pledges/ }).click();
  await page.getByRole('button', { name: 'True time' }).click();
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect(page).toHaveURL(/event=/);
  const title = await evidence(page).getByRole('heading', { level: 2 }).textContent();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(evidence(other).getByRole('heading', { level: 2 })).toHaveText(title!);
  await expect(other.getByRole('button', { name: /^Talks & pledges/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(other.getByRole('button', { name: 'True time' })).toHaveAttribute('aria-pressed', 'true');
});

test('back and forward go through the events that were open', async ({ page }) => {
  await open(page);
  const links = page.getByRole('complementary').getByRole('link');
  const title = await links.nth(1).locator('.title').textContent();
  await links.nth(1).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(title!);
  await page.goBack();
  await expect(evidence(page)).toHaveCount(0);
  await page.goForward();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(title!);
});

test('what an address says wrong is left out, with a notice', async ({ page }) => {
  await open(page, '#v=1&layout=round&tone=force');
  await expect(page.getByRole('main')).toContainText('not understood and is left out: layout');
  await expect(page.getByRole('button', { name: /^Force & sanctions/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
