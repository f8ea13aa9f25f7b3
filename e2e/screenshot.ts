import { chromium } from '@playwright/test';
import { chooseBrowser, thisMachine } from './browser.ts';
import { serve } from './serve.ts';

/** `npm run screenshot`: the picture in README.md, taken of the built site. */
const FILE = '.github/timeline.png';

const { executable } = await chooseBrowser(thisMachine(() => chromium.executablePath()));
const { url, close } = await serve('dist');
const browser = await chromium.launch({ executablePath: executable });
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await page.goto(url);
await page.locator('html[data-drawn="true"]').waitFor();
await page.getByText('Putin accepts').first().click();
await page.locator('[data-evidence] mark').first().waitFor();
await page.screenshot({ path: FILE });
await browser.close();
close();
console.log(FILE);
