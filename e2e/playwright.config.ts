import { defineConfig } from '@playwright/test';

/** `npm run e2e` (e2e/run.ts) chooses the browser and serves the site; both come through the environment. */
const { CHROMIUM, SITE } = process.env;
if (!CHROMIUM || !SITE) throw new Error('run the browser tests with `npm run e2e`');

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../node_modules/.cache/e2e/results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/e2e/report.json' }]],
  use: {
    baseURL: SITE,
    // Tests that answer requests themselves must see them; the worker has a test of its own.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
