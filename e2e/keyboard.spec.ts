import { expect, type Page, test } from '@playwright/test';
import { evidence, open, published } from './story.ts';

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`nothing named ${name} can be reached with Tab`);
}

test('a whole task without a pointer: filter, step through events, read, close', async ({ page }) => {
  const { events } = await published(page);
  const force = events.filter(({ tone }) => tone === 'force');
  await open(page);
  await tabTo(page, /Force & sanctions/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/tone=force/);
  await page.keyboard.press('ArrowRight');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(force[0]!.title);
  await page.keyboard.press('ArrowRight');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(force[1]!.title);
  await expect(evidence(page).locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
});

test('Enter goes to the evidence, and Escape back to the plot', async ({ page }) => {
  await open(page);
  await tabTo(page, /Events in view/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(page.getByRole('listbox', { name: 'Events in view' })).toBeFocused();
});

test('the plot is one stop for Tab', async ({ page }) => {
  await open(page);
  await tabTo(page, /Events in view/);
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('[role=listbox]') !== null);
  expect(inside).toBe(false);
});

test('“?” lists the keys, and single-character keys can be switched off', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toContainText('Next event');
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('search').getByRole('combobox')).not.toBeFocused();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'true');
  await page.keyboard.press('?');
  await expect(dialog).toHaveCount(0);
});

test('“+” zooms in and “0” shows the whole span again', async ({ page }) => {
  await open(page);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=.*to=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/from=/);
});
