import { expect, type Page, test } from '@playwright/test';
import { eventTitled, evidence, open } from './story.ts';

/** Serves the page as if it had been built in another language. */
async function speaking(page: Page, lang: string): Promise<void> {
  await page.route(/\/(?:index\.html)?(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"lang":"en"', `"lang":"${lang}"`);
    await route.fulfill({ response, body });
  });
}

/** Letters on show that no catalogue brought: those of an accented page without brackets around them. */
const BARE = /^[A-Za-z][A-Za-z ,.’]{3,}$/;

test('every word of the page comes from the catalogue', async ({ page }) => {
  await speaking(page, 'en-XA');
  const event = await eventTitled(page, /^Putin accepts/);
  await open(page, `#v=1&event=${event.id}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
  await expect(evidence(page).locator('mark').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^\[Sháré/ })).toBeVisible();
  for (const place of [
    'header nav',
    '.plot .controls',
    '.filters',
    'footer',
    '[data-evidence] dt',
    '.close-of > p',
  ]) {
    const words = await page.locator(place).allInnerTexts();
    expect(words.join('').length).toBeGreaterThan(0);
    for (const line of words.flatMap((text) => text.split('\n')))
      expect(line.trim(), place).not.toMatch(BARE);
  }
});

test.describe('from right to left', () => {
  test('the page is turned round, time is not, and nothing is cut off', async ({ page }) => {
    await speaking(page, 'ar-XB');
    const event = await eventTitled(page, /^Putin accepts/);
    await open(page, `#v=1&event=${event.id}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(evidence(page).locator('mark').first()).toBeVisible();
    const aside = (await page.getByRole('complementary').boundingBox())!;
    const plot = (await page.locator('canvas[data-plot]').boundingBox())!;
    expect(aside.x + aside.width).toBeLessThanOrEqual(plot.x + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    // The names of months come from date-fns.
    await expect(page.getByRole('contentinfo')).toContainText(/[\u0600-\u06FF]{3,}/);
    const dots = await page
      .locator('[data-event]')
      .evaluateAll((cards) =>
        cards.map(
          (card) => [Number((card as HTMLElement).dataset.event), card.getBoundingClientRect().x] as const,
        ),
      );
    const [first, last] = [Math.min(...dots.map(([i]) => i)), Math.max(...dots.map(([i]) => i))];
    expect(dots.find(([i]) => i === first)![1]).toBeLessThan(dots.find(([i]) => i === last)![1]);
  });

  test('menus, dialogs and phones have nothing cut off', async ({ page }) => {
    await speaking(page, 'ar-XB');
    await open(page);
    await page.locator('header .actions button').nth(1).click();
    const panel = page.locator('dialog:popover-open');
    const box = (await panel.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1440);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(1);
  });
});
