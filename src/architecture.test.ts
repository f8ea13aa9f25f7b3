import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Which room may import what; a room may always import itself. Model is the words both halves share; the pipeline and
 * the browser's rooms meet only in the JSON that the build emits; timeline, reader and panels meet in the lens.
 */
const MAY_IMPORT: Readonly<Record<string, RegExp>> = {
  model: /^(date-fns|@date-fns\/utc\/date\/mini)$/,
  publish: /^(model|hyparquet-writer)$/,
  // Any package, and of our rooms these two.
  pipeline: /^(?!(?:state|timeline|reader|panels|pages|\.)$)/,
  state: /^(model|svelte.*|minisearch.*|date-fns\/locale.*)$/,
  timeline: /^(model|state|d3.*|svelte.*)$/,
  reader: /^(model|state|svelte.*|@lucide\/svelte.*|bits-ui)$/,
  panels:
    /^(model|state|publish|d3.*|svelte.*|@lucide\/svelte.*|bits-ui|topojson-(?:client|specification)|world-atlas.*)$/,
  offline: /^(model|workbox-.*)$/,
  pages: /^(model|publish|state|timeline|reader|panels|svelte.*|node:.*|@resvg\/resvg-wasm|fontkit)$/,
};

const ROOMS = Object.keys(MAY_IMPORT);
const src = import.meta.dirname;

interface Import {
  readonly file: string;
  /** A room of `src`, or a package. */
  readonly target: string;
  /** Path below `src` of one of our own files. */
  readonly path?: string;
}

const IMPORTS = sources(src).flatMap((file) => importsOf(file));

describe('rooms', () => {
  test.each(Object.entries(MAY_IMPORT))('%s imports only %s', (room, allowed) => {
    const strays = IMPORTS.filter(({ file }) => roomOf(file) === room).filter(
      ({ target }) => target !== room && !allowed.test(target),
    );
    expect(strays).toEqual([]);
  });
  test('the browser never imports the pipeline', () => {
    expect(
      IMPORTS.filter(({ file, target }) => roomOf(file) !== 'pipeline' && target === 'pipeline'),
    ).toEqual([]);
  });
  test('only model/day.ts does sums with date-fns', () => {
    const others = IMPORTS.filter(
      ({ file, target }) => /^(@date-fns\/|date-fns$)/.test(target) && file !== 'model/day.ts',
    );
    expect(others).toEqual([]);
  });
  test('the trainer is imported by nothing else', () => {
    const trainer = /^pipeline\/language\/train\//;
    expect(IMPORTS.filter(({ file, path }) => path && trainer.test(path) && !trainer.test(file))).toEqual([]);
  });
  test('every room is in the table', () => {
    const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !ROOMS.includes(name))).toEqual([]);
  });
});

describe('names', () => {
  const files = listed(src);
  test('nothing is named for what it is not', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|lib|common|types|services)(?:\.|\/|$)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });
  test('files are lowercase.ts and PascalCase.svelte; runes only in .svelte.ts', () => {
    const good =
      /(?:^|\/)(?:[a-z0-9-]+(?:\.svelte)?(?:\.test|\.bench|\.worker)?\.ts|[A-Z][A-Za-z]*\.svelte|ambient\.d\.ts)$/;
    expect(files.filter((file) => /\.(ts|svelte)$/.test(file) && !good.test(file))).toEqual([]);
  });
  test('imports say the whole name of a file that is there', () => {
    const gone = IMPORTS.filter(({ path }) => path !== undefined && !existsSync(join(src, path)));
    expect(gone).toEqual([]);
  });
});

function roomOf(file: string): string {
  const [room, ...rest] = file.split('/');
  return rest.length === 0 ? '.' : room!;
}

/** Files below `src`, with `/` between names. */
function listed(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
}

function sources(folder: string): string[] {
  return listed(folder).filter((file) => /\.(ts|svelte)$/.test(file) && !/\.(test|bench)\.ts$/.test(file));
}

/** The rooms and packages that a file imports. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(src, file), 'utf8');
  const code = file.endsWith('.svelte')
    ? [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
    : source;
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return { file, target: fileName };
    const path = relative(src, join(src, dirname(file), fileName))
      .split(sep)
      .join('/');
    const real = path.replace(/\?.*$/, '');
    return { file, target: roomOf(real), path: real };
  });
}
