import { expect, test } from 'vitest';
import { APART, chooseBrowser, type Machine } from './browser.ts';

/** A machine with nothing on it, on which every command fails; notes the commands. */
function machine(changes: Partial<Machine> = {}, commands: string[] = []): Machine {
  return {
    platform: 'linux',
    arch: 'x64',
    root: false,
    env: {},
    exists: () => false,
    playwright: () => '/cache/playwright/chrome',
    starts: () => true,
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      return false;
    },
    unpack: async () => '/tmp/chromium',
    ...changes,
  };
}

const all = () => true;
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test('CHROMIUM from the environment goes before all else', async () => {
  const browser = await chooseBrowser(machine({ env: { CHROMIUM: '/my/chromium' }, exists: all }));
  expect(browser).toMatchObject({ executable: '/my/chromium', name: 'CHROMIUM from the environment' });
});

test('CHROMIUM that names nothing is said, not passed over', async () => {
  await expect(chooseBrowser(machine({ env: { CHROMIUM: '/gone' } }))).rejects.toThrow(
    '/gone, which is not there',
  );
});

test('Playwright’s own goes before the system’s', async () => {
  expect((await chooseBrowser(machine({ exists: all }))).executable).toBe('/cache/playwright/chrome');
});

test('one that does not start is passed over', async () => {
  const browser = await chooseBrowser(
    machine({ exists: all, starts: (path) => path !== '/cache/playwright/chrome' }),
  );
  expect(browser.executable).toBe('/usr/bin/chromium');
});

test.each([
  ['linux', '/usr/bin/google-chrome'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
] as const)('a system browser is found on %s', async (platform, path) => {
  expect((await chooseBrowser(machine({ platform, exists: only(path) }))).executable).toBe(path);
});

test('with none at hand, Playwright’s is fetched', async () => {
  let fetched = false;
  const browser = await chooseBrowser(
    machine({
      exists: (path) => fetched && path === '/cache/playwright/chrome',
      run: (command) => {
        fetched = command === 'npx';
        return fetched;
      },
    }),
  );
  expect(browser.executable).toBe('/cache/playwright/chrome');
});

test('where Playwright’s cannot be fetched, root on Debian installs the package', async () => {
  let installed = false;
  const browser = await chooseBrowser(
    machine({
      root: true,
      exists: (path) => path === '/usr/bin/apt-get' || (installed && path === '/usr/bin/chromium'),
      run: (command, args) => {
        installed = command === 'apt-get' && args.includes('chromium');
        return command === 'apt-get';
      },
    }),
  );
  expect(browser.executable).toBe('/usr/bin/chromium');
});

test('without root, no system package is installed: a Chromium is installed apart', async () => {
  const commands: string[] = [];
  const browser = await chooseBrowser(
    machine({
      exists: only('/usr/bin/apt-get'),
      run: (command, args) => {
        commands.push([command, ...args].join(' '));
        return command === 'npm';
      },
    }),
  );
  expect(browser).toMatchObject({ executable: '/tmp/chromium', name: '@sparticuz/chromium@147.0.0' });
  expect(commands).toEqual([
    'npx playwright install chromium',
    `npm install --prefix ${APART} --no-audit --no-fund @sparticuz/chromium@147.0.0`,
  ]);
});

test('where none can be had, the error says what to type', async () => {
  const commands: string[] = [];
  const choice = chooseBrowser(machine({ exists: only('/usr/bin/apt-get') }, commands));
  await expect(choice).rejects.toThrow(
    /sudo apt-get install -y --no-install-recommends chromium\n.*CHROMIUM/,
  );
  expect(commands.some((command) => command.startsWith('apt-get'))).toBe(false);
});
