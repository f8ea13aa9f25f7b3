import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the timeline opens without a network, and shows what was read', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'true');
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('lasting')).keys()).map(({ url }) => url).join());
  await expect.poll(kept).toContain('data/ids.bin');
  await page.locator('[data-event]').first().click();
  const sentence = await page.locator('[data-evidence] mark').first().textContent();
  await expect.poll(kept).toContain('data/articles/');
  const address = page.url();
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'true');
  await expect(page.locator('[data-evidence] mark').first()).toHaveText(sentence!);
});
