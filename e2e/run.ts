import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { chooseBrowser, thisMachine } from './browser.ts';
import { serve } from './serve.ts';

const PLAYWRIGHT = join(
  dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
  'cli.js',
);

/** Runs the browser tests against the built site: chooses a browser, serves `dist`, hands both to Playwright. */
async function main(args: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) throw new Error('no built site in dist; run `npm run build` first');
  const browser = await chooseBrowser(thisMachine(() => chromium.executablePath()));
  console.log(`browser: ${browser.name} (${browser.executable})`);
  const { url, close } = await serve('dist');
  const env = { ...process.env, CHROMIUM: browser.executable, SITE: url };
  const status = await playwright(args, env);
  close();
  return status;
}

/** The server runs in this process, so the tests run beside it, not in its way. */
function playwright(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [PLAYWRIGHT, 'test', '-c', 'e2e', ...args], {
    env,
    stdio: 'inherit',
  });
  return new Promise((done) => child.on('close', (status) => done(status ?? 1)));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
