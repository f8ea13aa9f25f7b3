import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { eventTitled, evidence, open } from './story.ts';

interface State {
  readonly name: string;
  /** Whether a phone shows the same as a desktop, or has nothing of the kind. */
  readonly wideOnly?: boolean;
  readonly reach: (page: Page) => Promise<void>;
}

/** Every state in which the page must be sound, and how a reader gets there. */
const STATES: readonly State[] = [
  { name: 'as it opens', reach: (page) => open(page) },
  {
    name: 'with the evidence open',
    reach: async (page) => {
      const event = await eventTitled(page, /^Putin accepts/);
      await open(page, `#v=1&event=${event.id}`);
      await expect(evidence(page).locator('mark').first()).toBeVisible();
    },
  },
  {
    name: 'with filters',
    reach: async (page) => {
      await open(page, '#v=1&tone=force&actor=PRK');
      await page.getByRole('button', { name: /^More/ }).click();
      await expect(page.getByRole('group', { name: 'Type' })).toBeVisible();
    },
  },
  { name: 'with nothing found', reach: (page) => open(page, '#v=1&type=RETREAT&tone=force') },
  {
    name: 'while searching',
    reach: async (page) => {
      await open(page);
      await page.getByRole('search').getByRole('combobox').fill('north');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'with the list of keys',
    reach: async (page) => {
      await open(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'while sharing',
    reach: async (page) => {
      await open(page);
      await page.getByRole('button', { name: 'Share' }).click();
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    },
  },
  {
    name: 'with a citation',
    wideOnly: true,
    reach: async (page) => {
      const event = await eventTitled(page, /^Putin accepts/);
      await open(page, `#v=1&event=${event.id}`);
      await evidence(page).getByText('Cite', { exact: true }).click();
      await expect(evidence(page).getByLabel('Form')).toBeVisible();
    },
  },
  {
    name: 'with an export',
    reach: async (page) => {
      await open(page);
      await page.getByRole('button', { name: 'Export' }).click();
      await expect(page.getByRole('button', { name: /^CSV/ })).toBeVisible();
    },
  },
  {
    name: 'as a list',
    reach: async (page) => {
      await page.goto('./#v=1&view=list');
      await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'as a map',
    reach: async (page) => {
      await page.goto('./#v=1&view=map');
      await expect(page.getByRole('region', { name: 'Map' }).getByRole('button').first()).toBeVisible();
    },
  },
  {
    name: 'as a pair',
    reach: async (page) => {
      await page.goto('./#v=1&view=pair');
      await expect(page.getByRole('region', { name: 'Dealings' }).getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'in lanes of actors, in true time',
    wideOnly: true,
    reach: (page) => open(page, '#v=1&layout=actors&scale=true'),
  },
  { name: 'in lanes of sources', wideOnly: true, reach: (page) => open(page, '#v=1&layout=sources') },
  {
    name: 'looking from an earlier day',
    reach: async (page) => {
      await open(page, '#v=1&known=2018-06-12');
      await expect(page.getByRole('slider', { name: 'Day looked from' })).toBeVisible();
    },
  },
  {
    name: 'with what has no room on the plot',
    wideOnly: true,
    reach: async (page) => {
      await open(page);
      await page
        .getByRole('button', { name: /^\d+ more without room$/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'with a report',
    wideOnly: true,
    reach: async (page) => {
      const event = await eventTitled(page, /^Putin accepts/);
      await open(page, `#v=1&event=${event.id}`);
      await evidence(page).getByText('Report a mistake').click();
      await expect(evidence(page).getByRole('button', { name: 'Copy' })).toBeVisible();
    },
  },
  {
    name: 'with what was read and is not on the timeline',
    reach: async (page) => {
      const event = await eventTitled(page, /^Putin accepts/);
      await open(page, `#v=1&event=${event.id}`);
      await evidence(page)
        .getByRole('button', { name: /more acts read here/ })
        .click();
      await evidence(page)
        .getByRole('button', { name: /^Read here/ })
        .first()
        .click();
      await evidence(page).getByText('Bring it onto the timeline').first().click();
      await expect(evidence(page).getByRole('button', { name: 'Copy' })).toBeVisible();
    },
  },
  {
    name: 'where the events did not arrive',
    wideOnly: true,
    reach: async (page) => {
      await page.route('**/data/columns.bin*', (route) => route.abort());
      await page.goto('./');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    },
  },
  {
    name: 'on an article’s own page',
    wideOnly: true,
    reach: async (page) => {
      const event = await eventTitled(page, /^Putin accepts/);
      await page.goto(`./articles/${event.mentions[0]!.article}.html#${event.id}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  {
    name: 'in another page’s frame',
    wideOnly: true,
    reach: (page) => open(page, '#v=1&embed=1'),
  },
  {
    name: 'with an article that did not arrive',
    reach: async (page) => {
      const event = await eventTitled(page, /^Putin accepts/);
      await page.route('**/data/articles/**', (route) => route.abort());
      await open(page, `#v=1&event=${event.id}`);
      await expect(evidence(page).getByRole('alert')).toBeVisible();
    },
  },
];

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport, reducedMotion: 'reduce' });
    for (const { name, reach, wideOnly } of STATES) {
      if (wideOnly && size === 'phone') continue;
      test(`axe finds nothing ${name}, light or dark`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await reach(page);
        expect(await faults(page)).toEqual([]);
        // The themes differ in their colours alone.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await faults(page, ['color-contrast'])).toEqual([]);
      });
    }
  });
}

/** What axe finds, by some of its rules or all, each with the markup it finds it in. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

for (const width of [320, 720]) {
  test(`nothing is lost at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 450 });
    const event = await eventTitled(page, /^Putin accepts/);
    await open(page, `#v=1&event=${event.id}`);
    await expect(evidence(page).locator('mark').first()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Close the evidence' }).click();
    await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
  });
}

test('the theme is switched by hand and remembered', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Light theme' })).toBeVisible();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(20, 21, 26)');
});
