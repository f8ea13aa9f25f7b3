import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A Chromium to test with. */
export interface Browser {
  readonly executable: string;
  /** Which one it is, in words. */
  readonly name: string;
}

/** Everything the choice asks of the machine; tests pass their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly root: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Path of Playwright's own Chromium, whether or not it has been fetched. */
  readonly playwright: () => string;
  /** Whether a browser starts here: one whose libraries are missing does not. */
  readonly starts: (executable: string) => boolean;
  /** Runs a command with its output shown; whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  /** Unpacks the Chromium of @sparticuz/chromium, installed in a folder of its own; throws where it cannot. */
  readonly unpack: (folder: string) => Promise<string>;
}

/** Folder of the Chromium that is installed apart from the project's own packages, so as not to move their versions. */
export const APART = join('node_modules', '.cache', 'sparticuz');

const SPARTICUZ = { name: '@sparticuz/chromium', version: '147.0.0' };
const SPARTICUZ_AT = `${SPARTICUZ.name}@${SPARTICUZ.version}`;

const SYSTEM: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].flatMap(
    (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`],
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: ['C:\\Program Files', 'C:\\Program Files (x86)'].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

interface Way {
  readonly name: string;
  readonly find: (machine: Machine) => Browser | undefined | Promise<Browser | undefined>;
}

/** The ways to a browser, in the order they are tried. */
export const WAYS: readonly Way[] = [
  {
    name: 'CHROMIUM from the environment',
    find: ({ env, exists }) => {
      if (!env.CHROMIUM) return undefined;
      if (!exists(env.CHROMIUM)) throw new Error(`CHROMIUM names ${env.CHROMIUM}, which is not there`);
      return at(env.CHROMIUM, 'CHROMIUM from the environment');
    },
  },
  { name: 'Playwright’s own Chromium', find: ownChromium },
  { name: 'a system Chrome or Chromium', find: systemChromium },
  {
    name: 'npx playwright install chromium',
    find: (machine) =>
      machine.run('npx', ['playwright', 'install', 'chromium']) ? ownChromium(machine) : undefined,
  },
  {
    name: 'Debian’s package, as root',
    find: (machine) => {
      if (!machine.root || !machine.exists('/usr/bin/apt-get')) return undefined;
      const done =
        machine.run('apt-get', ['update']) &&
        machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
      return done ? systemChromium(machine) : undefined;
    },
  },
  { name: `${SPARTICUZ_AT}, installed apart`, find: chromiumApart },
];

/** The first browser that any way gives and that starts; throws an error that says what to type where none can be had. */
export async function chooseBrowser(machine: Machine): Promise<Browser> {
  for (const { find } of WAYS) {
    const browser = await find(machine);
    if (browser && machine.starts(browser.executable)) return browser;
  }
  throw new Error(`no Chromium to test with. ${advice(machine)}`);
}

function advice({ platform, exists }: Machine): string {
  const commands = [
    'npx playwright install chromium',
    ...(platform === 'linux' && exists('/usr/bin/apt-get')
      ? ['sudo apt-get install -y --no-install-recommends chromium']
      : []),
  ];
  return `Type one of these, then run the tests again:\n${commands.map((command) => `  ${command}`).join('\n')}\nor set CHROMIUM to the path of a Chrome or Chromium.`;
}

function at(executable: string, name: string): Browser {
  return { executable, name };
}

function ownChromium({ playwright, exists }: Machine): Browser | undefined {
  const path = playwright();
  return exists(path) ? at(path, 'Playwright’s own Chromium') : undefined;
}

function systemChromium({ platform, exists }: Machine): Browser | undefined {
  const path = SYSTEM[platform]?.find(exists);
  return path === undefined ? undefined : at(path, 'the system’s browser');
}

async function chromiumApart(machine: Machine): Promise<Browser | undefined> {
  if (machine.platform !== 'linux' || machine.arch !== 'x64') return undefined;
  const installed = machine.exists(join(APART, 'node_modules', SPARTICUZ.name));
  if (
    !installed &&
    !machine.run('npm', ['install', '--prefix', APART, '--no-audit', '--no-fund', SPARTICUZ_AT])
  )
    return undefined;
  return at(await machine.unpack(APART), SPARTICUZ_AT);
}

/** The machine these tests run on. */
export function thisMachine(playwright: () => string): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    root: process.getuid?.() === 0,
    env: process.env,
    exists: existsSync,
    playwright,
    starts,
    run: runShown,
    unpack: unpackApart,
  };
}

/** Chrome on Windows answers no `--version`: there, being installed must do. */
function starts(executable: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    execFileSync(executable, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    console.log(`browser: ${executable} does not start here`);
    return false;
  }
}

function runShown(command: string, args: readonly string[]): boolean {
  console.log(`browser: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}

/** Without the system's NSS library, the package unpacks its own only where it takes itself to be on AWS Lambda. */
async function unpackApart(folder: string): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const require = createRequire(join(process.cwd(), folder, 'package.json'));
  const { default: chromium } = await import(pathToFileURL(require.resolve(SPARTICUZ.name)).href);
  return String(await chromium.executablePath());
}
