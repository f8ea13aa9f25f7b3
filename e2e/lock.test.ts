import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where npm looks for a package that is asked for at a path of the lock file, nearest first. */
function places(path: string, name: string): string[] {
  const folders = path
    .split('/node_modules/')
    .map((_, i, parts) => parts.slice(0, parts.length - i).join('/node_modules/'));
  return [...new Set([...folders, ''])].map(
    (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}`,
  );
}

test('the lock file names the packages of every platform: without them npm ci fails', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !places(path, name).some((place) => packages[place]),
    ),
  );
  expect(missing).toEqual([]);
});
