import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { front } from '../src/pages/index.ts';
import { generate } from '../src/pipeline/bench/generate.ts';
import { timeline } from '../src/pipeline/plugin.ts';

/** Builds the page with generated events: `npm run bench:site -- --n 1000 --out DIR` writes `DIR/1000/`. */
const { values } = parseArgs({
  options: { n: { type: 'string', default: '1000' }, out: { type: 'string', default: 'dist-bench' } },
});
const none = () => new Map<string, string>();
for (const n of values.n.split(',').map(Number)) {
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '..'),
    base: './',
    logLevel: 'warn',
    plugins: [timeline({ dataset: generate(n), pages: { front, staticPages: none } }), svelte()],
    build: { outDir: resolve(join(values.out, String(n))), emptyOutDir: true },
  });
}
