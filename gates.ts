import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** `npm test`: every gate in order, stopping at the first that fails; ends with the line `N passed, N failed`. */

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Gate {
  readonly name: string;
  /** Package, its command and arguments. */
  readonly run: readonly [pkg: string, bin: string, ...args: string[]];
  /** Reads the numbers of tests from the report that the gate leaves. */
  readonly report?: { readonly file: string; readonly counts: (report: unknown) => Counts };
}

const UNIT_REPORT = join('node_modules', '.cache', 'unit', 'report.json');
const E2E_REPORT = join('node_modules', '.cache', 'e2e', 'report.json');

const GATES: readonly Gate[] = [
  { name: 'types', run: ['typescript', 'tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', run: ['@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.'] },
  {
    name: 'components',
    run: ['svelte-check', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  },
  { name: 'nothing unused', run: ['knip', 'knip'] },
  {
    name: 'unit, golden and architecture tests',
    run: [
      'vitest',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    report: { file: UNIT_REPORT, counts: vitestCounts },
  },
  { name: 'build', run: ['vite', 'vite', 'build'] },
  { name: 'size', run: ['size-limit', 'size-limit'] },
  {
    name: 'browser tests',
    run: ['tsx', 'tsx', 'e2e/run.ts'],
    report: { file: E2E_REPORT, counts: playwrightCounts },
  },
];

function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report as Record<string, number>;
  return { passed: numPassedTests!, failed: numFailedTests || numFailedTestSuites! };
}

function playwrightCounts(report: unknown): Counts {
  const { stats } = report as { stats: Record<string, number> };
  return { passed: stats.expected!, failed: stats.unexpected! + stats.flaky! };
}

/** Runs one gate and returns what it counted; a gate without tests counts only where it fails. */
function pass({ name, run, report }: Gate): Counts {
  console.log(`\n── ${name}`);
  if (report) rmSync(report.file, { force: true });
  const [pkg, bin, ...args] = run;
  const { status } = spawnSync(process.execPath, [binOf(pkg, bin), ...args], { stdio: 'inherit' });
  const counts = report ? counted(report) : { passed: 0, failed: 0 };
  return status === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function counted({ file, counts }: NonNullable<Gate['report']>): Counts {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The script behind a package's command, so that no shell is needed and Windows does as well. */
function binOf(pkg: string, name: string): string {
  const folder = join('node_modules', pkg);
  const { bin } = createRequire(import.meta.url)(`./${folder}/package.json`) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === 'string' ? bin : bin[name]!);
}

let passed = 0;
let failed = 0;
for (const gate of GATES) {
  const counts = pass(gate);
  passed += counts.passed;
  failed += counts.failed;
  if (failed > 0) {
    console.log(`\nstopped at: ${gate.name}`);
    break;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
